"""What a clerk calls things: names beside BKN's codes, and which row of a history is meant.

A plan file carries codes only, because both systems are given codes. Their names are seen while people
are compared; :class:`Sebutan` remembers those that a plan may mention.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from siasn_client import Nip
from siasn_client.baris import Baris, Jenis, Tanda
from siasn_client.kode import (
    AGAMA,
    ESELON,
    JENIS_JABATAN,
    JENIS_KAWIN,
    JENIS_KELAMIN,
    KEDUDUKAN_HUKUM,
    TINGKAT_PENDIDIKAN,
    Kode,
)
from siasn_client.sanding import JENIS, HasilBaris, HasilPegawai, Putusan, PutusanBaris
from siasn_client.sinkronisasi import Butir
from simpeg_adapters.laporan.kata import tanggal
from simpeg_adapters.laporan.samaran import Samaran
from skp_core.peraturan.referensi_siasn import ID_KUADRAN, ID_RATING

__all__ = [
    "TANPA_NAMA",
    "TANPA_UNIT",
    "TENANG",
    "Sebutan",
    "nama_orang",
    "nama_row",
    "sebut",
    "tampil",
    "unit_orang",
]

TANPA_NAMA: Final = "Nama tidak terbaca"
TANPA_UNIT: Final = "Unit tidak terbaca"
_APA_ADANYA: Final = Samaran(buka=True)

TENANG: Final = frozenset({Putusan.SAMA, Putusan.SETARA, Putusan.TAK_TERBANDINGKAN})
"""Verdicts on a field that ask nothing of anybody."""
_TABLES: Final[Mapping[str, Mapping[str, Kode]]] = {
    "agama_id": AGAMA,
    "eselon_id": ESELON,
    "jenis_jabatan_id": JENIS_JABATAN,
    "jenis_kawin_id": JENIS_KAWIN,
    "jenis_kelamin": JENIS_KELAMIN,
    "kedudukan_pns_id": KEDUDUKAN_HUKUM,
    "tingkat_pendidikan_id": TINGKAT_PENDIDIKAN,
}
_RATING: Final = {id_: f"{name.replace('_', ' ').capitalize()} ekspektasi" for name, id_ in ID_RATING.items()}
_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    **{bidang: {kode: row.nama for kode, row in tabel.items()} for bidang, tabel in _TABLES.items()},
    "hasil_kerja": _RATING,
    "perilaku_kerja": _RATING,
    "kuadran": {id_: name.replace("_", " ").capitalize() for name, id_ in ID_KUADRAN.items()},
}
_ROW: Final[Mapping[Jenis, tuple[tuple[str, str], ...]]] = {
    Jenis.DATA_UTAMA: (),
    Jenis.PASANGAN: (("", "nama"), ("menikah ", "tanggal_menikah")),
    Jenis.ANAK: (("", "nama"), ("lahir ", "tanggal_lahir")),
    Jenis.ORANG_TUA: (("", "peran"), ("", "nama")),
    Jenis.GOLONGAN: (("", "golongan"), ("TMT ", "tmt_golongan")),
    Jenis.JABATAN: (("", "jabatan_id"), ("TMT ", "tmt_jabatan")),
    Jenis.PENDIDIKAN: (("", "tingkat_pendidikan_id"), ("", "nama_sekolah")),
    Jenis.SKP22: (("tahun ", "tahun"),),
    Jenis.SKP: (("tahun ", "tahun"),),
    Jenis.KINERJA_PERIODIK: (("tahun ", "tahun"), ("bulan ", "bulan_mulai"), ("s.d. ", "bulan_selesai")),
    Jenis.ANGKA_KREDIT: (("SK ", "nomor_sk"), ("tanggal ", "tanggal_sk")),
    Jenis.DIKLAT: (("", "latihan_struktural_id"), ("tahun ", "tahun")),
    Jenis.KURSUS: (("", "nama_kursus"), ("", "tanggal_kursus")),
    Jenis.SERTIFIKASI: (("", "nama_sertifikasi"), ("", "tanggal_sertifikat")),
    Jenis.PENGHARGAAN: (("", "penghargaan_id"), ("tahun ", "tahun")),
    Jenis.HUKUMAN_DISIPLIN: (("SK ", "nomor_sk"), ("tanggal ", "tanggal_sk")),
    Jenis.MASA_KERJA: (("", "pengalaman"), ("mulai ", "tanggal_awal")),
    Jenis.CLTN: (("SK ", "nomor_sk"), ("mulai ", "tanggal_awal")),
    Jenis.TUGAS_BELAJAR: (("", "nama_sekolah"), ("mulai ", "tanggal_mulai")),
    Jenis.PINDAH_INSTANSI: (("SK ", "nomor_sk"), ("TMT ", "tmt_pindah")),
    Jenis.PNS_UNOR: (("SK ", "nomor_sk"), ("tanggal ", "tanggal_sk")),
    Jenis.PWK: (("SK ", "nomor_sk"), ("TMT ", "tmt_pwk")),
    Jenis.PEMBERHENTIAN: (("SK ", "nomor_sk"), ("tanggal ", "tanggal_sk")),
}
"""By which of its fields a clerk finds a row in a list, and the words before them."""


def sebut(bidang: str, text: str) -> str:
    """The name of a code of BKN's small tables; a date turned round; anything else as it was read.

    >>> sebut("kuadran", "2"), sebut("tmt_jabatan", "2008-04-01"), sebut("nomor_sk", "800/1/2020")
    ('Baik', '01-04-2008', '800/1/2020')
    """
    return _NAMES.get(bidang, {}).get(text) or tanggal(text)


def tampil(side: Baris | None, bidang: str) -> str:
    """A value of one side as a clerk reads it: by the name it carries, or the name of its code."""
    if side is None:
        return ""
    field, isi = JENIS[side.jenis].per_nama[bidang], side.ambil(bidang)
    name = side.ambil(field.sebutan).mentah if field.sebutan else ""
    if name and isi.nilai is Tanda.TANPA_PADANAN:
        return f"{name} (kode {isi.mentah})"  # it is the code that somebody must look up
    return name or sebut(bidang, isi.mentah)


def nama_row(hasil: HasilBaris, samaran: Samaran = _APA_ADANYA) -> str:
    """Which row this is, in the words of e-Simpeg where it has it: "III/c, TMT 01-04-2004"."""
    parts = (
        (before, samaran.teks(hasil.jenis, name, tampil(hasil.simpeg, name) or tampil(hasil.siasn, name)))
        for before, name in _ROW[hasil.jenis]
    )
    return ", ".join(before + text for before, text in parts if text)


def nama_orang(hasil: HasilPegawai) -> str:
    """The name as e-Simpeg writes it, or SIASN's where e-Simpeg has none."""
    return _utama(hasil, "nama") or TANPA_NAMA


def unit_orang(hasil: HasilPegawai) -> str:
    """The unit by its name, e-Simpeg's where it has one, else SIASN's; its id where nobody names it."""
    return _utama(hasil, "unor_nama") or _utama(hasil, "unor_id") or TANPA_UNIT


def _utama(hasil: HasilPegawai, bidang: str) -> str:
    """What data utama says of a person: e-Simpeg's word before SIASN's."""
    utama = hasil.ambil(Jenis.DATA_UTAMA)
    for baris in utama.baris if utama else ():
        for side in (baris.simpeg, baris.siasn):
            if side is not None and side.ambil(bidang).mentah:
                return side.ambil(bidang).mentah
    return ""


def _planned(hasil: HasilBaris) -> bool:
    """May a plan mention this row? Also one without a difference can hold a value that nobody can read."""
    return hasil.putusan is not PutusanBaris.COCOK or any(each.putusan not in TENANG for each in hasil.bidang)


_Row = tuple[Nip, Jenis, str | None, str | None]


class Sebutan:
    """The names of people, rows and codes that a plan mentions; empty until results stream through it.

    Holds only people whom a plan may mention, a few hundred bytes each. Thread-safety: one thread.
    """

    def __init__(self) -> None:
        self._orang: dict[Nip, str] = {}
        self._rows: dict[_Row, str] = {}
        self._kode: dict[tuple[str, str], str] = {}

    def rekam(self, results: Iterator[HasilPegawai]) -> Iterator[HasilPegawai]:
        """Remember the names of everybody whom a plan may mention; pass all on."""
        for hasil in results:
            seen = [baris for jenis in hasil.jenis for baris in jenis.baris if _planned(baris)]
            if seen:
                self._orang[hasil.nip] = nama_orang(hasil)
            for baris in seen:
                self._rekam_row(hasil.nip, baris)
            yield hasil

    def _rekam_row(self, nip: Nip, hasil: HasilBaris) -> None:
        simpeg, siasn = hasil.simpeg, hasil.siasn
        key = (nip, hasil.jenis, siasn.id_siasn if siasn else None, simpeg.kunci if simpeg else None)
        self._rows[key] = nama_row(hasil)
        for side in (simpeg, siasn):
            for field in JENIS[hasil.jenis].bidang if side else ():
                if side and field.sebutan and side.ambil(field.sebutan).mentah:
                    name, isi = tampil(side, field.nama), side.ambil(field.nama)
                    self._kode |= {(field.nama, text): name for text in (isi.mentah, str(isi.nilai)) if text}

    def orang(self, nip: Nip) -> str:
        """The name of a person."""
        return self._orang.get(nip, TANPA_NAMA)

    def row(self, butir: Butir) -> str:
        """Which row an item is about; empty where it was not seen."""
        return self._rows.get((butir.nip, butir.jenis, butir.id_siasn, butir.kunci), "")

    def nilai(self, bidang: str, text: str) -> str:
        """A value of a plan as a clerk reads it."""
        return self._kode.get((bidang, text)) or sebut(bidang, text)
