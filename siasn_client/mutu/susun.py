"""Facts of a person from whatever holds them: rows of either side, or a line of SIASN's "Data ASN" export. Pure.

One table says how each fact is read, the same for every source. What cannot be read is not known; it is never taken
for empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong, Tahun, Tanda
from siasn_client.mutu.fakta import FAKTA_RIWAYAT, OrangMutu
from siasn_client.peraturan.bup import jenjang_dari_nama
from siasn_client.privacy import Nip
from siasn_client.sanding import kanonik
from siasn_client.sanding.fungsional import JENJANG
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["BIDANG", "KOLOM", "dari_bacaan", "dari_ekspor", "susun_orang"]

Baca = Callable[[str], Any]

_YES_NO: Final = dict.fromkeys(("1", "true", "t", "ya", "y", "yes", "valid"), True) | dict.fromkeys(
    ("0", "false", "f", "tidak", "n", "no", "tidak valid", "belum valid"), False
)
_STATUS: Final = {"C": "CPNS", "P": "PNS", "PPPK": "PPPK", "PPPK PARUH WAKTU": "PPPK"}
_CLTN: Final = frozenset({"1", "5"})
"""Rows of rw-cltn that are a leave: CLTN, its extension, or a row that does not say."""


def _teks(text: str) -> str:
    return polos(text)


def _penanda(text: str) -> bool | Tanda:
    plain = polos(text).casefold().removesuffix(".0")
    return _YES_NO.get(plain, Tanda.TAK_TERBACA) if plain else Tanda.KOSONG


def _status(text: str) -> str | Tanda:
    read = kanonik.status_pegawai(text)
    return read if isinstance(read, Tanda) else _STATUS[read]


def _jenjang(text: str) -> str:
    plain = polos(text)
    return plain.upper() if plain.upper() in JENJANG else jenjang_dari_nama(plain)


_BACA: Final[Mapping[str, Baca]] = {
    "tanggal_lahir": kanonik.tanggal_lahir,
    "jenis_kelamin": kanonik.jenis_kelamin,
    "nik": _teks,
    "valid_nik": _penanda,
    "email": _teks,
    "nomor_hp": _teks,
    "gelar_depan": _teks,
    "gelar_belakang": _teks,
    "kedudukan_hukum_id": kanonik.kedudukan_hukum,
    "status": _status,
    "jenis_pegawai_id": kanonik.jenis_pegawai,
    "tmt_cpns": kanonik.tanggal,
    "tmt_pns": kanonik.tanggal,
    "golongan": kanonik.golongan,
    "masa_kerja_tahun": kanonik.banyak_tahun,
    "jenis_jabatan_id": kanonik.jenis_jabatan,
    "jabatan_id": kanonik.pengenal,
    "jabatan_nama": _teks,
    "jenjang": _jenjang,
    "eselon_id": kanonik.eselon,
    "tingkat_pendidikan_id": kanonik.tingkat_pendidikan,
    "pendidikan_id": kanonik.pengenal,
    "unor_id": kanonik.pengenal,
    "unor_nama": _teks,
    "instansi_induk_id": kanonik.pengenal,
    "instansi_kerja_id": kanonik.pengenal,
    "bup_siasn": kanonik.banyak_tahun,
    "tmt_pensiun_siasn": kanonik.tanggal,
}
"""How each fact of data utama is read from its text."""

BIDANG: Final[Mapping[str, str]] = {name: name for name in _BACA} | {
    "kedudukan_hukum_id": "kedudukan_pns_id",
    "status": "status_pegawai",
    "jenjang": "kode_jenjang_jabatan",
    "bup_siasn": "bup_pensiun",
    "tmt_pensiun_siasn": "tmt_pensiun",
}
"""Fact to the field of a data utama row (``Baris``)."""

KOLOM: Final[Mapping[str, tuple[str, ...]]] = {
    "tanggal_lahir": ("TANGGAL LAHIR",),
    "jenis_kelamin": ("JENIS KELAMIN",),
    "nik": ("NIK",),
    "valid_nik": ("IS VALID NIK",),
    "email": ("EMAIL",),
    "nomor_hp": ("NOMOR HP",),
    "gelar_depan": ("GELAR DEPAN",),
    "gelar_belakang": ("GELAR BELAKANG",),
    "kedudukan_hukum_id": ("KEDUDUKAN HUKUM ID",),
    "status": ("STATUS CPNS PNS",),
    "jenis_pegawai_id": ("JENIS PEGAWAI ID",),
    "tmt_cpns": ("TMT CPNS",),
    "tmt_pns": ("TMT PNS",),
    "golongan": ("GOL AKHIR NAMA", "GOL AKHIR ID"),
    "masa_kerja_tahun": ("MK TAHUN",),
    "jenis_jabatan_id": ("JENIS JABATAN ID",),
    "jabatan_id": ("JABATAN ID",),
    "jabatan_nama": ("JABATAN NAMA",),
    "eselon_id": ("ESELON ID",),
    "tingkat_pendidikan_id": ("TINGKAT PENDIDIKAN ID",),
    "pendidikan_id": ("PENDIDIKAN ID",),
    "unor_id": ("UNOR ID",),
    "unor_nama": ("UNOR NAMA",),
    "instansi_induk_id": ("INSTANSI INDUK ID",),
    "instansi_kerja_id": ("INSTANSI KERJA ID",),
}
"""Fact to the headings of the export that hold it, the first that is filled. ESELON ID is in the 69 columns only."""

_NOT_IN_A_HEADING: Final = re.compile(r"[^a-z0-9]+")


def susun_orang(
    nip: Nip,
    teks: Mapping[str, str | None],
    riwayat: Mapping[str, Any] = MappingProxyType({}),
    *,
    tak_ada: frozenset[str] = FAKTA_RIWAYAT,
) -> OrangMutu:
    """Make the facts of one person out of texts by fact name.

    Args:
        teks: the texts. A fact that is not in it is one the source has of nobody; None is one that failed for this
            person.
        riwayat: the facts of histories, as far as they were read.
        tak_ada: the facts of histories that the source has of nobody; those neither here nor read failed.

    >>> orang = susun_orang(Nip("199002282015031000"), {"tmt_cpns": "01-03-2015", "tmt_pns": "31-02-2016"})
    >>> orang.tmt_cpns, orang.tahu({"tmt_pns"}), "tmt_pns" in orang.tak_ada, "unor_id" in orang.tak_ada
    (datetime.date(2015, 3, 1), False, False, True)
    """
    values: dict[str, Any] = dict(riwayat)
    unknown = {name for name, text in teks.items() if text is None}
    for name, text in teks.items():
        if text is None:
            continue
        value = _BACA[name](text)
        if value is Tanda.TAK_TERBACA or isinstance(value, Tahun):
            unknown.add(name)
        elif not isinstance(value, Tanda):
            values[name] = value
    nowhere = (frozenset(_BACA) - set(teks)) | tak_ada
    unread = FAKTA_RIWAYAT - set(riwayat)
    return OrangMutu(nip=nip, tak_tahu=frozenset(unknown | nowhere | unread), tak_ada=nowhere, **values)


def dari_bacaan(nip: Nip, bacaan: Mapping[Jenis, Bacaan[Baris]]) -> OrangMutu | None:
    """Make the facts of one person out of what was read from one side, SIASN or e-Simpeg; None: it has no such person.

    A kind that is not in *bacaan* was not asked; one that is ``Gagal`` failed for this person. A field that the side
    does not have, or a host code without a BKN id, is not known.
    """
    utama = bacaan.get(Jenis.DATA_UTAMA)
    if isinstance(utama, Kosong):
        return None
    teks: dict[str, str | None] = dict.fromkeys(_BACA)
    if isinstance(utama, Ada):
        teks = _teks_dari(utama.rows[0])
    elsewhere = {fact for fact, kinds in _SUMBER.items() if not all(kind in bacaan for kind in kinds)}
    known, partly = _riwayat(bacaan)
    orang = susun_orang(nip, teks, known, tak_ada=frozenset(elsewhere - set(known)))
    return evolve(orang, **partly) if partly else orang


_SUMBER: Final[Mapping[str, tuple[Jenis, ...]]] = {
    "tahun_kinerja": (Jenis.SKP22, Jenis.KINERJA_PERIODIK),
    "ada_riwayat_pendidikan": (Jenis.PENDIDIKAN,),
    "akhir_cltn": (Jenis.CLTN,),
}
"""The histories that a fact needs whole."""


def _teks_dari(row: Baris) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for fact, name in BIDANG.items():
        isi = row.isi.get(name)
        if isi is not None and isi.nilai is not Tanda.TAK_DIPETAKAN:
            found[fact] = None if isi.nilai is Tanda.TANPA_PADANAN else isi.mentah
    return found


def _riwayat(bacaan: Mapping[Jenis, Bacaan[Baris]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The facts of histories that were read whole, and what is seen of the others all the same."""
    whole = {
        fact for fact, kinds in _SUMBER.items() if all(isinstance(bacaan.get(kind), Ada | Kosong) for kind in kinds)
    }
    ends = [row.ambil("tanggal_akhir").nilai for row in _rows(bacaan, Jenis.CLTN) if _leave(row)]
    seen = {
        "tahun_kinerja": _tahun(bacaan),
        "ada_riwayat_pendidikan": bool(_rows(bacaan, Jenis.PENDIDIKAN)),
        "akhir_cltn": max((end for end in ends if isinstance(end, date)), default=None),
    }
    known = {fact: value for fact, value in seen.items() if fact in whole}
    return known, {fact: value for fact, value in seen.items() if fact not in whole and value}


def _tahun(bacaan: Mapping[Jenis, Bacaan[Baris]]) -> frozenset[int]:
    years = (row.ambil("tahun").nilai for kind in _SUMBER["tahun_kinerja"] for row in _rows(bacaan, kind))
    return frozenset(year for year in years if isinstance(year, int))


def _leave(row: Baris) -> bool:
    kind = row.ambil("cltn_id")
    return kind.nilai is Tanda.KOSONG or str(kind.nilai) in _CLTN


def _rows(bacaan: Mapping[Jenis, Bacaan[Baris]], jenis: Jenis) -> tuple[Baris, ...]:
    read = bacaan.get(jenis)
    return read.rows if isinstance(read, Ada) else ()


def dari_ekspor(kolom: Mapping[str, str | None]) -> OrangMutu:
    """Make the facts of one person out of one line of the "Data ASN" export: heading to text.

    Headings match whatever their case and signs ("NIP BARU", "nip_baru"). Guarding apostrophes and the literal
    ``null`` are nothing. Dates must be day-first or ISO by now: a reader of the file tells m/d/y from d/m/y by the
    whole column, which a single line cannot.

    Raises:
        ValueError: NIP BARU has not 18 digits.

    >>> orang = dari_ekspor({"NIP BARU": "'199002282015031000", "TMT PNS": "null", "IS VALID NIK": "1"})
    >>> orang.tmt_pns, orang.valid_nik, orang.tahu({"tmt_pns", "valid_nik"}), orang.tahu({"eselon_id"})
    (None, True, True, False)
    """
    bare = {_NOT_IN_A_HEADING.sub("", name.casefold()): text or "" for name, text in kolom.items()}
    teks: dict[str, str | None] = {}
    for fact, headings in KOLOM.items():
        there = [bare[key] for key in (_NOT_IN_A_HEADING.sub("", each.casefold()) for each in headings) if key in bare]
        if there:
            teks[fact] = next((text for text in there if polos(text)), "")
    return susun_orang(Nip(polos(bare.get("nipbaru", ""))), teks)
