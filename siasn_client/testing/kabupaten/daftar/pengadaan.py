"""list-pengadaan-instansi: everybody who came since 2021, and candidates of this year who have no NIP yet.

``no_peserta`` holds 9900, which no selection uses. Codes of ``jenis_formasi`` beyond their first two digits
(01 CPNS, 02 PPPK) and everything in ``usulan_data`` are assumed; ``dokumen_pengadaan`` is invented throughout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final

from siasn_client.kode import STATUS_USUL
from siasn_client.testing.kabupaten.acak import Acak, pengenal
from siasn_client.testing.kabupaten.daftar.usulan import alamat, nomor_pertek
from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI
from siasn_client.testing.kabupaten.gaji import gaji_karangan
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, golongan_id
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.nama import nama_orang
from siasn_client.testing.kabupaten.waktu import HARI_INI, tambah_tahun
from siasn_client.testing.kabupaten.wire_pokok import stempel

__all__ = ["BIDANG_DOKUMEN", "dokumen_pengadaan", "list_pengadaan"]

_SEJAK: Final = 2021
_KOSONG: Final = ("no_pertek", "no_sk", "path_ttd_sk", "path_ttd_pertek")
BIDANG_DOKUMEN: Final = ("id", "tahun", "no_peserta", "nama", "jenis_dokumen", "dok_uri")
"""The field names of ``dokumen_pengadaan``: made up, no public source shows one such row."""


def list_pengadaan(seed: int, semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield those who were appointed, by NIP, then the candidates; ``periode`` is the year of the formation."""
    banyak = 0
    for orang in semua:
        banyak += 1
        if orang.biodata.tmt_cpns.year >= _SEJAK:
            yield _diangkat(orang)
    for nomor in range(max(2, banyak // 100)):
        yield _calon(seed, nomor)


def _formasi(pppk: bool, nama: str) -> tuple[str, str]:
    if not pppk:
        return "0101", "CPNS UMUM"
    if nama.startswith("Guru"):
        return "0201", "PPPK GURU"
    nakes = nama.startswith(("Perawat", "Bidan", "Dokter", "Apoteker"))
    return ("0202", "PPPK TENAGA KESEHATAN") if nakes else ("0203", "PPPK TENAGA TEKNIS")


def _diangkat(orang: Orang) -> dict[str, Any]:
    b, pppk = orang.biodata, orang.status == "PPPK"
    tahun = b.tmt_cpns.year - 1
    tanggal = b.tanggal_sk_cpns or b.tmt_cpns - timedelta(days=20)
    formasi, nama_formasi = _formasi(pppk, b.posisi.nama)
    ijazah = next((row for row in orang.pendidikan if row.pertama), None)
    prodi = ijazah.prodi if ijazah else b.prodi
    return {
        "id": orang.id_rekaman("list_pengadaan"),
        "orang_id": orang.id,
        "no_peserta": f"{tahun % 100:02}{'2' if pppk else '1'}9900{orang.nomor:06}",
        "nip": orang.nip,
        "nama": b.nama,
        "periode": str(tahun),
        "instansi_id": INSTANSI_ID,
        "no_pertek": nomor_pertek("PK" if pppk else "AP", orang, tahun),
        "no_sk": b.nomor_sk_cpns,
        "path_ttd_sk": alamat("sk-instansi/contoh", orang, "pengadaan", "sk"),
        "path_ttd_pertek": alamat("pertek/contoh", orang, "pengadaan", "pertek"),
        "tgl_pertek": stempel(tanggal - timedelta(days=15)),
        "tgl_sk": stempel(tanggal),
        **_kontrak(b.tmt_cpns, orang.tmt_pensiun, pppk),
        "jenis_formasi_id": formasi,
        "jenis_formasi_nama": nama_formasi,
        "mk_bulan": "0",
        "mk_tahun": "0",
        "pendidikan_id": prodi.id,
        "tk_pendidikan_id": prodi.tingkat_id,
        "golongan_id": golongan_id(orang.golongan_awal),
        "gaji_pokok": str(gaji_karangan(orang.golongan_awal, 0)),
        "usulan_data": {"data": {"status_usulan": "32", "tmt_cpns": b.tmt_cpns.isoformat()}},
    }


def _kontrak(mulai: date, tmt_pensiun: date, pppk: bool) -> dict[str, str | None]:
    """The first contract; a CPNS has none."""
    if not pppk:
        return {"tgl_kontrak_mulai": None, "tgl_kontrak_akhir": None}
    akhir = min(tambah_tahun(mulai, 5), tmt_pensiun) - timedelta(days=1)
    return {"tgl_kontrak_mulai": mulai.isoformat(), "tgl_kontrak_akhir": akhir.isoformat()}


def _calon(seed: int, nomor: int) -> dict[str, Any]:
    acak = Acak(seed, "calon", nomor)
    status = acak.pilih(("1", "2", "5", "17", "22"))
    prodi = PRODI["S-1 Administrasi Negara"]
    return {
        "id": pengenal("uuid", "pengadaan", seed, nomor),
        "orang_id": pengenal("uuid", "calon", seed, nomor),
        "no_peserta": f"{HARI_INI.year % 100:02}19900{900000 + nomor:06}",
        "nip": None,
        "nama": nama_orang(acak, acak.pilih(("M", "F"))),
        "periode": str(HARI_INI.year),
        "instansi_id": INSTANSI_ID,
        **dict.fromkeys(_KOSONG, ""),
        "tgl_pertek": None,
        "tgl_sk": None,
        "tgl_kontrak_mulai": None,
        "tgl_kontrak_akhir": None,
        "jenis_formasi_id": "0101",
        "jenis_formasi_nama": "CPNS UMUM",
        "mk_bulan": "0",
        "mk_tahun": "0",
        "pendidikan_id": prodi.id,
        "tk_pendidikan_id": prodi.tingkat_id,
        "golongan_id": golongan_id("III/a"),
        "gaji_pokok": str(gaji_karangan("III/a", 0)),
        "usulan_data": {"data": {"status_usulan": status, "status_usulan_nama": STATUS_USUL[status].nama}},
    }


def dokumen_pengadaan(seed: int, semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield the decree of everybody who was appointed. INVENTED fields (:data:`BIDANG_DOKUMEN`)."""
    for row in list_pengadaan(seed, semua):
        if row["path_ttd_sk"]:
            isi = (row["id"], row["periode"], row["no_peserta"], row["nama"], "SK", row["path_ttd_sk"])
            yield dict(zip(BIDANG_DOKUMEN, isi, strict=True))
