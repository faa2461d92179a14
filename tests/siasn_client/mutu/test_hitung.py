"""People added up: who counts, what is left out and why, and what is kept of them."""

from __future__ import annotations

import sys
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
from siasn_client.mutu.fakta import FAKTA, FAKTA_RIWAYAT
from siasn_client.mutu.hitung import AMBANG, Penghitung, unit_sendiri
from siasn_client.mutu.indeks import Nilai
from siasn_client.mutu.sasaran import Populasi
from siasn_client.privacy import Nip

UNREAD = {"tak_tahu": FAKTA, "kedudukan_hukum_id": ""}


def orang(nomor: int, **fakta: Any):
    lahir = date(1980 + nomor % 20, 1 + nomor // 20 % 12, 1 + nomor // 240 % 28)
    return contoh_orang(nip=f"{lahir:%Y%m%d}2015031000", tanggal_lahir=lahir, **fakta)


def hitung(*people: Any, **ubah: Any) -> Penghitung:
    counter = Penghitung(contoh_acuan(), **ubah)
    for each in people:
        counter.tambah(each)
    return counter


def nilai(counter: Penghitung, id_: str) -> Nilai:
    return counter.indeks().keseluruhan.nilai[id_]


def test_nobody_counted_is_no_index() -> None:
    indeks = hitung().indeks()
    assert indeks.keseluruhan.indeks() is None
    assert {each.alasan for each in indeks.tidak_dihitung} == {"Tidak ada pegawai yang dinilai."}
    assert hitung().ramalan().setelah is None


def test_people_whose_employment_ended_and_people_who_are_not_there_are_in_no_indicator() -> None:
    indeks = hitung(orang(1), orang(2, kedudukan_hukum_id="99", email=""), None).indeks()
    assert (indeks.pegawai, indeks.berakhir, indeks.tidak_ada) == (3, 1, 1)
    assert indeks.keseluruhan.nilai["COM_6"].dinilai == 1
    assert indeks.keseluruhan.indeks() == 100


def test_who_was_not_read_is_neither_good_nor_bad() -> None:
    people = [orang(number) for number in range(30)]
    indeks = hitung(*people, orang(31, **UNREAD)).indeks()
    assert indeks.tak_terbaca == 1
    found = indeks.keseluruhan.nilai["COM_6"]
    assert (found.dinilai, found.tak_tahu, found.baik, found.terendah) == (30, 1, 1, Fraction(30, 31))


@pytest.mark.parametrize(("unread", "alasan"), [(1, ""), (2, "2 dari 21 pegawai belum terbaca.")])
def test_when_too_many_were_not_read_it_is_not_computed(unread: int, alasan: str) -> None:
    good = [orang(number) for number in range(19)]
    bad = [orang(100 + number, tak_tahu=frozenset({"email"})) for number in range(unread)]
    assert Fraction(1, 20) == AMBANG
    assert nilai(hitung(*good, *bad), "COM_6").alasan == alasan


def test_nobody_read_at_all_is_said() -> None:
    assert nilai(hitung(orang(1, **UNREAD)), "COM_6").alasan == "Tidak seorang pun dapat dinilai."


def test_a_source_without_the_column_is_said_even_for_one_person() -> None:
    """COM_3 of the export: who has an education in data utama is good, of the others nothing is known."""
    people = [orang(number) for number in range(99)]
    lacking = orang(200, pendidikan_id="", tak_tahu=FAKTA_RIWAYAT, tak_ada=FAKTA_RIWAYAT)
    found = nilai(hitung(*people, lacking), "COM_3")
    assert found.baik is None
    assert found.alasan == "Sumber data ini tidak memuat riwayat pendidikan."


def test_a_source_without_kedudukan_hukum_computes_nothing_that_needs_people() -> None:
    missing = frozenset({"kedudukan_hukum_id"})
    found = hitung(orang(1, kedudukan_hukum_id="", tak_tahu=missing, tak_ada=missing)).indeks()
    assert {each.alasan for each in found.tidak_dihitung} == {"Sumber data ini tidak memuat kedudukan hukum."}
    assert len(found.tidak_dihitung) == 27


def test_a_person_is_counted_for_the_unit_that_was_chosen() -> None:
    people = [orang(1, unor_id="D-1", email=""), orang(2, unor_id="D-2"), orang(3, unor_id="E-1", unor_nama="")]
    own = hitung(*people).indeks()
    assert [unit.id for unit in own.unit] == ["D-1", "D-2", "E-1"]
    assert own.unit[2].nama == "E-1"
    grouped = hitung(*people, unit=lambda each: (each.unor_id[:1], "Dinas")).indeks()
    assert [(unit.id, unit.nama, unit.pegawai) for unit in grouped.unit] == [("D", "Dinas", 2), ("E", "Dinas", 1)]
    assert unit_sendiri(orang(4, unor_id="")) == ("", "Tanpa unit")


def test_an_indicator_that_nobody_of_a_unit_can_be_judged_by_is_left_out_there() -> None:
    people = [orang(number) for number in range(30)]
    indeks = hitung(*people, orang(99, unor_id="U-2", tak_tahu=frozenset({"email"}))).indeks()
    second = indeks.unit[1]
    assert second.skor.nilai["COM_6"].alasan == "Tidak ada pegawai unit ini yang dinilai."
    assert second.skor.indeks() == 100
    assert second.skor.cakupan() < 1


def test_both_heads_of_one_unit_are_found_across_reporting_units() -> None:
    heads = [
        orang(number, jenis_jabatan_id="1", eselon_id="32", golongan="IV/a", unor_id="U-1", unor_nama=str(number))
        for number in (1, 2)
    ]
    counter = hitung(*heads, orang(3), unit=lambda each: (each.unor_nama, each.unor_nama))
    assert nilai(counter, "TIM_4").kena == 2
    work = next(each for each in counter.ramalan().pekerjaan if each.indikator.id == "TIM_4")
    assert [(unit.unit, len(unit.orang)) for unit in work.unit] == [("1", 1), ("2", 1)]


def test_e_simpeg_is_named_where_its_own_record_is_good() -> None:
    counter = Penghitung(contoh_acuan())
    counter.tambah(orang(1, email=""), orang(1))
    counter.tambah(orang(2, email=""), orang(2, email=""))
    counter.tambah(orang(3, email=""), orang(3, tak_tahu=frozenset({"email"})))
    counter.tambah(orang(4, email=""))
    work = counter.ramalan().pekerjaan[0]
    assert work.indikator.id == "COM_6"
    assert work.dari_simpeg == {orang(1).nip}


def test_the_population_can_be_chosen_for_each_indicator() -> None:
    people = [orang(1), orang(2, jenis_jabatan_id="4", jabatan_nama="Bidan Terampil")]
    assert nilai(hitung(*people), "ACC_9").baik == Fraction(1, 2)
    narrow = hitung(*people, populasi={"ACC_9": Populasi.SASARAN})
    assert nilai(narrow, "ACC_9").baik == 0
    assert narrow.indeks().to_data()["populasi"] == {"ACC_9": "sasaran"}


def test_a_day_before_the_index_is_refused() -> None:
    with pytest.raises(LookupError):
        Penghitung(contoh_acuan(hari=date(2023, 12, 31), tahun_skp=frozenset({2022})))


def _size(thing: object, seen: set[int]) -> int:
    if id(thing) in seen or isinstance(thing, type):
        return 0
    seen.add(id(thing))
    inner = thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list | set | tuple) else ()
    fields = [getattr(thing, name) for name in getattr(type(thing), "__slots__", ()) if hasattr(thing, name)]
    return sys.getsizeof(thing) + sum(_size(each, seen) for each in (*inner, *fields))


def test_good_people_take_no_memory() -> None:
    counter = hitung(*[orang(number) for number in range(100)])
    small = _size(counter._hitungan, set())
    for number in range(100, 1100):
        counter.tambah(orang(number))
    assert counter.indeks().pegawai == 1100
    assert _size(counter._hitungan, set()) <= small + 27 * 64  # integers that grew a digit


def test_a_counter_may_be_asked_in_between() -> None:
    counter = hitung(orang(1, email=""))
    assert nilai(counter, "COM_6").baik == 0
    counter.tambah(orang(2))
    assert nilai(counter, "COM_6").baik == Fraction(1, 2)


def test_what_is_kept_of_people_are_numbers_only() -> None:
    counter = hitung(orang(1, email="", nomor_hp=""))
    assert {type(nip) for each in counter.ramalan().pekerjaan for nip in each.orang} == {Nip}
