"""Every status, and every reason for it."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis
from simpeg_adapters.inventaris.elemen import Elemen, baca_elemen
from simpeg_adapters.inventaris.letak import Letak
from simpeg_adapters.inventaris.status import Arus, Status, arus, putuskan_status
from simpeg_adapters.inventaris.ukur import Takaran

BY_ID = {each.id: each for group in baca_elemen() for each in group.elemen}
SIASN = {"siasn": ("data_utama.x",)}
UTAMA = {"bidang": ((Jenis.DATA_UTAMA, "nama"),)}
HERE = (Letak("t", "k", "VARCHAR", 60),)
CODED = (Letak("t", "k", "VARCHAR", 4, rujukan="agama"),)
DATED = (Letak("t", "k", "DATE", tanggal=True),)
FULL = Takaran(10, 10)
MAPPED = Takaran(10, 10, kode=frozenset({("agama", "1", False)}))
UNMAPPED = Takaran(10, 10, {"tanpa_padanan": 3}, 3, frozenset({("agama", "1", False), ("agama", "9", True)}))
DIRTY = Takaran(10, 10, {"spasi_ganda": 1200}, 1200)


def elemen(tipe="teks", **rest):
    return Elemen("X", "x", tipe, "tinggi", **rest)


CASES = [
    ("both sides, clean", elemen(**SIASN, **UTAMA), HERE, FULL, True, Status.SESUAI, ""),
    ("nothing in it yet", elemen(**SIASN, **UTAMA), HERE, Takaran(10, 0), True, Status.SESUAI, "Belum ada isian"),
    ("a date in a date", elemen("tanggal", **SIASN, **UTAMA), DATED, FULL, True, Status.SESUAI, ""),
    ("a date in a text", elemen("tanggal", **SIASN, **UTAMA), HERE, FULL, True, Status.BEDA_FORMAT, "bukan tanggal"),
    ("dirt", elemen(**SIASN, **UTAMA), HERE, DIRTY, True, Status.BEDA_FORMAT, "1.200 isian: spasi ganda."),
    ("a short column", elemen("digit", panjang=61, **SIASN, **UTAMA), HERE, FULL, True, Status.BEDA_FORMAT, "61 angka"),
    ("a long hint for texts", elemen(panjang=255, **SIASN, **UTAMA), HERE, FULL, True, Status.SESUAI, ""),
    ("codes mapped", elemen("kode", daftar_kode="agama", **SIASN, **UTAMA), CODED, MAPPED, True, Status.SESUAI, ""),
    ("codes unmapped", elemen("kode", daftar_kode="agama", **SIASN, **UTAMA), CODED, UNMAPPED, True, Status.BEDA_KODE,
     "1 dari 2 kode"),
    ("no code in use", elemen("kode", daftar_kode="agama", **SIASN, **UTAMA), CODED, Takaran(3, 0), True,
     Status.BEDA_KODE, "belum terbukti"),
    ("codes as they are", elemen("kode", daftar_kode="agama", **SIASN, **UTAMA), HERE, FULL, True, Status.BEDA_KODE,
     "apa adanya"),
    ("only here", elemen(), HERE, FULL, False, Status.HANYA_DI_SIMPEG, ""),
    ("only there", elemen(**SIASN, **UTAMA), (), Takaran(), False, Status.HANYA_DI_SIASN, "Belum dipetakan"),
    ("there, not compared", elemen(**SIASN), (), Takaran(), False, Status.HANYA_DI_SIASN, "Belum disandingkan"),
    ("nowhere", elemen(), (), Takaran(), False, Status.TIDAK_DISINKRONKAN, "Tidak ada di SIASN"),
    ("named by hand", elemen(**SIASN, **UTAMA), HERE, FULL, False, Status.TIDAK_DISINKRONKAN, "belum dipetakan"),
    ("kept on both sides", elemen(**SIASN), HERE, FULL, False, Status.TIDAK_DISINKRONKAN, "Ada di kedua sisi"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_status_is_decided_with_its_reason(case):
    _, what, where, counted, mapped, status, said = case
    found, reasons = putuskan_status(what, where, counted, dipetakan=mapped)
    assert found is status
    assert said in " ".join(reasons)
    assert bool(said) == bool(reasons)


def test_every_status_is_in_the_table():
    assert {case[5] for case in CASES} == set(Status)


def test_a_nik_needs_sixteen_figures_whatever_the_copy_of_the_table_says():
    nik = BY_ID["D01-13"]
    assert putuskan_status(nik, (Letak("t", "k", "VARCHAR", 16),), FULL)[0] is Status.SESUAI
    assert "16 angka" in putuskan_status(nik, (Letak("t", "k", "VARCHAR", 15),), FULL)[1][0]


@pytest.mark.parametrize(("id_", "way"), [("D01-20", Arus.TULIS), ("D01-13", Arus.BACA), ("D22-01", Arus.LOKAL)])
def test_the_way_of_an_element_follows_what_may_be_sent(id_, way):
    assert arus(BY_ID[id_]) is way
