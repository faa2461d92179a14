"""Rules about golongan, positions, diplomas and assessments."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from siasn_client.kode.golongan import urutan
from siasn_client.peraturan.kuadran import kuadran
from siasn_client.peraturan.pangkat import (
    GOLONGAN_AWAL_PPPK,
    MASA_KERJA_DIKURANGI,
    PANGKAT_ESELON,
    PANGKAT_JENJANG,
    PANGKAT_PENDIDIKAN,
    periode_kp,
)
from siasn_client.testing.kabupaten.periksa.bahan import Bahan, Baris, wajib
from siasn_client.testing.kabupaten.waktu import HARI_INI, TAHUN_SKP

__all__ = ["periksa_golongan", "periksa_jabatan", "periksa_pendidikan", "periksa_skp"]

_ESELON = PANGKAT_ESELON[-1].nilai
_JENJANG = PANGKAT_JENJANG[-1].nilai
_PENDIDIKAN = PANGKAT_PENDIDIKAN[-1].nilai
_JEDA = {"101": 4, "201": 4, "202": 2}


def periksa_golongan(b: Bahan) -> Iterator[str]:
    """Begins by education, rises one step at legal times, ends as the current golongan."""
    rows = b.golongan
    if not rows:
        yield "tidak ada riwayat golongan"
        return
    awal, akhir, u = rows[0], rows[-1], b.utama
    if wajib(awal, "tmt_golongan") != wajib(u, "tmt_cpns"):
        yield "golongan pertama tidak bersama TMT CPNS"
    masuk = b.tingkat_pada(wajib(awal, "tmt_golongan"))
    if awal["golongan"] != _golongan_awal(masuk, b.pppk):
        yield "golongan pertama tidak sesuai pendidikan"
    if any(akhir[f] != u[f] for f in ("golongan", "tmt_golongan", "masa_kerja_tahun", "masa_kerja_bulan")):
        yield "golongan terakhir tidak sama dengan riwayat"
    if b.pppk and len(rows) != 1:
        yield "PPPK dengan kenaikan pangkat"
    for sebelum, sesudah in pairwise(rows):
        yield from _kenaikan(b, sebelum, sesudah)
    yield from _masa_kerja(b)


def _golongan_awal(tingkat_id: str, pppk: bool) -> str:
    if pppk:
        return GOLONGAN_AWAL_PPPK[-1].nilai.get(tingkat_id, "")
    return _PENDIDIKAN[tingkat_id].bawah if tingkat_id in _PENDIDIKAN else ""


def _kenaikan(b: Bahan, sebelum: Baris, sesudah: Baris) -> Iterator[str]:
    lama, tmt = wajib(sebelum, "tmt_golongan"), wajib(sesudah, "tmt_golongan")
    if urutan(sesudah["golongan"]) != urutan(sebelum["golongan"]) + 1:
        yield "golongan tidak naik satu tingkat"
    if periode_kp(tmt) != tmt or tmt > HARI_INI:
        yield "TMT golongan bukan periode kenaikan pangkat"
    if (tmt.year - lama.year) * 12 + tmt.month - lama.month < 12 * _JEDA[sesudah["jenis_kp_id"]]:
        yield "kenaikan pangkat terlalu cepat"
    if sesudah["tanggal_sk"] > sesudah["tmt_golongan"]:
        yield "SK golongan sesudah TMT"
    puncak = _PENDIDIKAN[b.tingkat_pada(tmt)].atas
    if sesudah["jenis_kp_id"] == "101" and urutan(sesudah["golongan"]) > urutan(puncak):
        yield "kenaikan pangkat reguler melewati batas pendidikan"
    if sesudah["jenis_kp_id"] == "201":
        jabatan = [j for j in b.jabatan if wajib(j, "tmt_jabatan") <= tmt][-1]
        if not jabatan["eselon_id"] or urutan(sesudah["golongan"]) > urutan(_ESELON[jabatan["eselon_id"]].atas):
            yield "kenaikan pangkat struktural melewati batas eselon"


def _masa_kerja(b: Bahan) -> Iterator[str]:
    mulai, kurang = wajib(b.golongan[0], "tmt_golongan"), 0
    sebelum = b.golongan[0]["golongan"]
    for row in b.golongan:
        tmt = wajib(row, "tmt_golongan")
        kelas = (sebelum.split("/")[0], row["golongan"].split("/")[0])
        kurang += MASA_KERJA_DIKURANGI[-1].nilai.get(kelas, 0)
        bulan = (tmt.year - mulai.year) * 12 + tmt.month - mulai.month - 12 * kurang
        if bulan != int(row["masa_kerja_tahun"]) * 12 + int(row["masa_kerja_bulan"]) or bulan < 0:
            yield "masa kerja golongan tidak sesuai TMT"
        sebelum = row["golongan"]


def periksa_jabatan(b: Bahan) -> Iterator[str]:
    """In order, held with the pangkat and the education they need; the last one is the current one."""
    if not b.jabatan:
        yield "tidak ada riwayat jabatan"
        return
    hari = [wajib(row, "tmt_jabatan") for row in b.jabatan]
    if hari != sorted(hari) or len(set(hari)) != len(hari) or hari[0] != wajib(b.utama, "tmt_cpns"):
        yield "TMT jabatan tidak berurutan sejak TMT CPNS"
    kini = ("jenis_jabatan_id", "jabatan_id", "unor_id", "eselon_id", "tmt_jabatan")
    if any(b.jabatan[-1][f] != b.utama[f] for f in kini):
        yield "jabatan terakhir tidak sama dengan riwayat"
    if any((sesudah - sebelum).days < 300 for sebelum, sesudah in pairwise(hari)):
        yield "dua jabatan terlalu berdekatan"
    for row in b.jabatan:
        yield from _satu_jabatan(b, row)


def _satu_jabatan(b: Bahan, row: Baris) -> Iterator[str]:
    tmt = wajib(row, "tmt_jabatan")
    golongan, jenjang = b.golongan_pada(tmt), b.jenjang(row)
    tabel = {"1": "jabatan_struktural", "2": "jabatan_fungsional", "4": "jabatan_fungsional_umum"}
    if row["jabatan_id"] not in b.referensi[tabel[row["jenis_jabatan_id"]]]:
        yield "jabatan tidak ada di referensi"
    if row["unor_id"] not in b.referensi["unor"]:
        yield "unor tidak ada di referensi"
    if not row["nomor_sk"] or row["tanggal_sk"] > row["tmt_jabatan"]:
        yield "SK jabatan kosong atau sesudah TMT"
    if not golongan:
        yield "jabatan sebelum golongan pertama"
        return
    if row["jenis_jabatan_id"] == "1":
        if row["jabatan_id"] != row["unor_id"]:
            yield "jabatan struktural bukan kepala unornya"
        elif b.referensi["jabatan_struktural"][row["jabatan_id"]].induk != row["eselon_id"]:
            yield "eselon tidak sesuai unor"
        if urutan(golongan) < urutan(_ESELON[row["eselon_id"]].bawah):
            yield "golongan di bawah syarat eselon"
    elif row["eselon_id"]:
        yield "eselon pada jabatan bukan struktural"
    if jenjang and not b.pppk:
        rentang = _JENJANG[jenjang]
        if not urutan(rentang.bawah) <= urutan(golongan) <= urutan(rentang.atas):
            yield "golongan tidak sesuai jenjang"
    if jenjang in {"PT", "MU", "MA", "UT"} and b.tingkat_pada(tmt) < "35":
        yield "JF keahlian tanpa S-1 atau D-IV"


def periksa_pendidikan(b: Bahan) -> Iterator[str]:
    """Levels rise with the years, one diploma a level; the last one is the current one."""
    if not b.pendidikan:
        yield "tidak ada riwayat pendidikan"
        return
    tingkat = [row["tingkat_pendidikan_id"] for row in b.pendidikan]
    tahun = [int(row["tanggal_lulus"][:4]) for row in b.pendidikan]
    if tingkat != sorted(set(tingkat)) or tahun != sorted(set(tahun)):
        yield "jenjang pendidikan tidak naik bersama tahun lulus"
    if tahun[0] - wajib(b.utama, "tanggal_lahir").year < 12:
        yield "lulus terlalu muda"
    akhir, u = b.pendidikan[-1], b.utama
    sama = (akhir["tingkat_pendidikan_id"], akhir["pendidikan_id"], akhir["tanggal_lulus"])
    if sama != (u["tingkat_pendidikan_id"], u["pendidikan_id"], u["tahun_lulus"]):
        yield "pendidikan terakhir tidak sama dengan riwayat"
    for row in b.pendidikan:
        if b.referensi["pendidikan"][row["pendidikan_id"]].induk != row["tingkat_pendidikan_id"]:
            yield "tingkat tidak sesuai pendidikan"


def periksa_skp(b: Bahan) -> Iterator[str]:
    """One row a year in service, kuadran by the matrix, assessed by a head on the way up."""
    tahun = [int(row["tahun"]) for row in b.skp22]
    mulai = wajib(b.utama, "tmt_cpns").year
    if len(set(tahun)) != len(tahun) or any(t not in TAHUN_SKP or t < mulai for t in tahun):
        yield "tahun SKP ganda atau di luar masa dinas"
    for row in b.skp22:
        if row["kuadran"] != kuadran(row["hasil_kerja"], row["perilaku_kerja"], max(2022, int(row["tahun"]))):
            yield "kuadran tidak sesuai matriks"
        yield from _penilai(b, row)


def _penilai(b: Bahan, row: Baris) -> Iterator[str]:
    if not row["nip_penilai"]:
        if b.utama["eselon_id"] != "21":
            yield "penilai bukan ASN"
        return
    penilai = b.nama_pegawai.get(row["nip_penilai"])
    if penilai is None or row["nip_penilai"] == b.nip:
        yield "penilai tidak dikenal"
        return
    if penilai["nama"] != row["nama_penilai"]:
        yield "nama penilai tidak sesuai NIP-nya"
    unor, atas = b.utama["unor_id"], []
    while unor:
        atas.append(unor)
        unor = b.referensi["unor"][unor].induk
    if penilai["unor_id"] not in atas and penilai["eselon_id"] != "21":
        yield "penilai bukan kepala unor di atasnya"
