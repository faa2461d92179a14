"""What the e-Simpeg holds about one person: clean rows, in the field names shared by both sides.

Values are text in BKN's codes, dates ISO. ``id`` is the host's key, ``id_siasn`` the SIASN row id that the host
remembers (empty in about half of the rows). Names stand beside the codes because host tables keep copies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from siasn_client.kode import (
    AGAMA,
    ESELON,
    HASIL_KERJA,
    JENIS_KAWIN,
    KEDUDUKAN_HUKUM,
    KUADRAN,
    PERILAKU_KERJA,
    TINGKAT_PENDIDIKAN,
)
from siasn_client.testing.kabupaten.bidang import BIDANG
from siasn_client.testing.kabupaten.instansi import pangkat
from siasn_client.testing.kabupaten.jenis import sisi_host
from siasn_client.testing.kabupaten.model import (
    BarisGolongan,
    BarisJabatan,
    BarisPendidikan,
    BarisSkp,
    Biodata,
    Orang,
    Posisi,
)

__all__ = ["Baris", "SisiSimpeg"]

Baris = dict[str, str]


class SisiSimpeg(Mapping[str, list[Baris]]):
    """Kind to the rows of one person as the host keeps them, oldest first. They are the holder's own.

    A kind costs nothing until it is asked for; what is asked for twice is the same list.
    Thread-safety: for one thread at a time.
    """

    def __init__(self, orang: Orang) -> None:
        self._orang = orang
        self._ada: dict[str, list[Baris]] = {}

    def __getitem__(self, jenis: str) -> list[Baris]:
        if jenis not in self._ada:
            self._ada[jenis] = _TULIS[jenis](self._orang) if jenis in _TULIS else sisi_host(self._orang, jenis)
        return self._ada[jenis]

    def __iter__(self) -> Iterator[str]:
        return iter(BIDANG)

    def __len__(self) -> int:
        return len(BIDANG)


def _iso(hari: date | None) -> str:
    return hari.isoformat() if hari else ""


def _posisi(posisi: Posisi) -> Baris:
    return {
        "jenis_jabatan_id": posisi.jenis,
        "jabatan_id": posisi.jabatan_id,
        "jabatan_nama": posisi.nama,
        "unor_id": posisi.unor.id,
        "unor_nama": posisi.unor.nama,
        "eselon_id": posisi.eselon_id,
        "eselon_nama": ESELON.nama_dari(posisi.eselon_id),
    }


def _kunci(orang: Orang, jenis: str, row: BarisGolongan | BarisJabatan | BarisPendidikan | BarisSkp) -> Baris:
    return {"id": orang.id_simpeg(row.urut), "id_siasn": orang.id_siasn(jenis, row.urut) if row.ingat else ""}


def _data_utama(orang: Orang) -> Baris:
    b = orang.biodata
    return {
        **sisi_host(orang, "data_utama")[0],
        "id": orang.nip,
        "id_siasn": orang.id if orang.ingat else "",
        "nip": orang.nip,
        "status": orang.status,
        **_diri(b),
        **_alamat(b),
        **_dinas(b),
        **_posisi(b.posisi),
        "tmt_jabatan": _iso(b.tmt_jabatan),
        "nomor_sk_jabatan": orang.jabatan[-1].nomor_sk if orang.jabatan else "",
        "tanggal_sk_jabatan": _iso(orang.jabatan[-1].tanggal_sk) if orang.jabatan else "",
        "nomor_sk_golongan": orang.golongan[-1].nomor_sk if orang.golongan else "",
        "tanggal_sk_golongan": _iso(orang.golongan[-1].tanggal_sk) if orang.golongan else "",
        "tingkat_pendidikan_id": b.tingkat_pendidikan_id,
        "tingkat_pendidikan_nama": TINGKAT_PENDIDIKAN.nama_dari(b.tingkat_pendidikan_id),
        "pendidikan_id": b.prodi.id,
        "pendidikan_nama": b.prodi.nama,
        "tahun_lulus": _iso(b.tahun_lulus),
        "nama_sekolah": orang.pendidikan[-1].sekolah if orang.pendidikan else "",
        "nomor_ijazah": orang.pendidikan[-1].nomor_ijazah if orang.pendidikan else "",
        "tmt_kontrak_mulai": _iso(orang.kontrak.mulai) if orang.kontrak else "",
        "tmt_kontrak_akhir": _iso(orang.kontrak.akhir) if orang.kontrak else "",
        "jenis_pensiun_id": "1" if b.kedudukan_pns_id == "99" else "",
        "nomor_sk_pensiun": f"882/{orang.nomor:04}/{orang.tmt_pensiun.year}" if b.kedudukan_pns_id == "99" else "",
    }


def _diri(b: Biodata) -> Baris:
    return {
        "nama": b.nama,
        "gelar_depan": b.gelar_depan,
        "gelar_belakang": b.gelar_belakang,
        "tempat_lahir": b.tempat_lahir,
        "tanggal_lahir": _iso(b.tanggal_lahir),
        "jenis_kelamin": b.jenis_kelamin,
        "jenis_kawin_id": b.jenis_kawin_id,
        "jenis_kawin_nama": JENIS_KAWIN.nama_dari(b.jenis_kawin_id),
        "agama_id": b.agama_id,
        "agama_nama": AGAMA.nama_dari(b.agama_id),
        "nik": b.nik,
        "email": b.email,
        "email_gov": b.email_gov,
        "nomor_hp": b.nomor_hp,
        "nomor_npwp": b.nomor_npwp,
        "nomor_bpjs": b.nomor_bpjs,
        "nomor_taspen": b.nomor_taspen,
        "karis_karsu": b.karis_karsu,
    }


def _alamat(b: Biodata) -> Baris:
    return {
        "alamat": b.alamat.teks(),
        "alamat_jalan": b.alamat.jalan,
        "alamat_rt": b.alamat.rt,
        "alamat_rw": b.alamat.rw,
        "alamat_desa": b.alamat.desa,
        "alamat_kecamatan": b.alamat.kecamatan,
        "alamat_kabupaten": b.alamat.kabupaten,
    }


def _dinas(b: Biodata) -> Baris:
    return {
        "kedudukan_pns_id": b.kedudukan_pns_id,
        "kedudukan_pns_nama": KEDUDUKAN_HUKUM.nama_dari(b.kedudukan_pns_id),
        "nomor_sk_cpns": b.nomor_sk_cpns,
        "tanggal_sk_cpns": _iso(b.tanggal_sk_cpns),
        "tmt_cpns": _iso(b.tmt_cpns),
        "nomor_sk_pns": b.nomor_sk_pns,
        "tanggal_sk_pns": _iso(b.tanggal_sk_pns),
        "tmt_pns": _iso(b.tmt_pns),
        "golongan": b.golongan,
        "pangkat": pangkat(b.golongan),
        "tmt_golongan": _iso(b.tmt_golongan),
        "masa_kerja_tahun": str(b.masa_kerja_tahun),
        "masa_kerja_bulan": str(b.masa_kerja_bulan),
    }


def _golongan(orang: Orang, row: BarisGolongan) -> Baris:
    return {
        **_kunci(orang, "golongan", row),
        "golongan": row.golongan,
        "pangkat": pangkat(row.golongan),
        "tmt_golongan": _iso(row.tmt),
        "nomor_sk": row.nomor_sk,
        "tanggal_sk": _iso(row.tanggal_sk),
        "masa_kerja_tahun": str(row.masa_kerja_tahun),
        "masa_kerja_bulan": str(row.masa_kerja_bulan),
        "jenis_kp_id": row.jenis_kp,
        "pejabat": "Bupati Contoh",
    }


def _jabatan(orang: Orang, row: BarisJabatan) -> Baris:
    return {
        **_kunci(orang, "jabatan", row),
        **_posisi(row.posisi),
        "tmt_jabatan": _iso(row.tmt),
        "nomor_sk": row.nomor_sk,
        "tanggal_sk": _iso(row.tanggal_sk),
    }


def _pendidikan(orang: Orang, row: BarisPendidikan) -> Baris:
    return {
        **_kunci(orang, "pendidikan", row),
        "tingkat_pendidikan_id": row.tingkat_id,
        "tingkat_pendidikan_nama": TINGKAT_PENDIDIKAN.nama_dari(row.tingkat_id),
        "pendidikan_id": row.prodi.id,
        "pendidikan_nama": row.prodi.nama,
        "nama_sekolah": row.sekolah,
        "nomor_ijazah": row.nomor_ijazah,
        "tanggal_lulus": _iso(row.lulus) if row.tanggal_lengkap else str(row.lulus.year),
        "terakhir": "1" if row.urut == orang.pendidikan[-1].urut else "0",
    }


def _skp22(orang: Orang, row: BarisSkp) -> Baris:
    return {
        **_kunci(orang, "skp22", row),
        "tahun": str(row.tahun),
        "hasil_kerja": row.hasil,
        "hasil_kerja_nama": HASIL_KERJA.nama_dari(row.hasil),
        "perilaku_kerja": row.perilaku,
        "perilaku_kerja_nama": PERILAKU_KERJA.nama_dari(row.perilaku),
        "kuadran": row.kuadran,
        "kuadran_nama": KUADRAN.nama_dari(row.kuadran),
        "nip_penilai": row.penilai.nip,
        "nama_penilai": row.penilai.nama,
        "jabatan_penilai": row.penilai.jabatan,
        "unor_penilai": row.penilai.unor,
        "pangkat_penilai": pangkat(row.penilai.golongan),
    }


_TULIS: Final[Mapping[str, Callable[[Orang], list[Baris]]]] = {
    "data_utama": lambda orang: [_data_utama(orang)],
    "golongan": lambda orang: [_golongan(orang, row) for row in orang.golongan],
    "jabatan": lambda orang: [_jabatan(orang, row) for row in orang.jabatan],
    "pendidikan": lambda orang: [_pendidikan(orang, row) for row in orang.pendidikan],
    "skp22": lambda orang: [_skp22(orang, row) for row in orang.skp22],
}
