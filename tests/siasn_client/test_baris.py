"""Rows and readings as values."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import (
    KOSONG,
    TAK_DIPETAKAN,
    Ada,
    Baris,
    Gagal,
    Isi,
    Jenis,
    Kosong,
    Lingkup,
    Tahun,
    Tanda,
    Ubahan,
)
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.unduh import KELUARGA

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 1, 2, tzinfo=UTC)


def baris(**isi: Isi) -> Baris:
    return Baris(Jenis.GOLONGAN, NIP, isi, id_siasn="8ae4")


def test_a_field_the_side_does_not_have_is_empty() -> None:
    assert baris().ambil("golongan") == Isi("", Tanda.KOSONG)


@given(st.permutations(["golongan", "nomor_sk", "tmt_golongan"]))
def test_the_fingerprint_does_not_depend_on_the_order_of_fields(order: list[str]) -> None:
    values = {"golongan": Isi("III/a", 31), "nomor_sk": Isi("1", "1"), "tmt_golongan": Isi("x", date(2024, 1, 1))}
    assert baris(**{name: values[name] for name in order}).sidik() == baris(**values).sidik()


def test_the_fingerprint_sees_values_and_not_spellings() -> None:
    one, same, other = (baris(golongan=Isi(raw, value)) for raw, value in (("III/a", 31), ("III-a", 31), ("III/b", 32)))
    assert one.sidik() == same.sidik() != other.sidik()
    assert baris(golongan=Isi("", Tanda.KOSONG)).sidik() != baris(golongan=Isi("x", Tanda.TAK_TERBACA)).sidik()


def test_nothing_personal_is_printed() -> None:
    row = baris(golongan=Isi("RAHASIA", "RAHASIA"))
    change = Ubahan(Jenis.GOLONGAN, NIP, "17", None, {"golongan": "RAHASIA"})
    for shown in (repr(row), repr(change), repr(Ada((row,), SEEN)), repr(Lingkup((NIP,)))):
        assert "RAHASIA" not in shown
        assert NIP.buka() not in shown


def test_a_failed_read_is_not_an_empty_one() -> None:
    readings: list[object] = [Kosong(SEEN), Gagal(NoAnswer()), Ada((), SEEN)]
    assert all(one != other for one in readings for other in readings if one is not other)


def test_years_are_ordered() -> None:
    assert Tahun(2008) < Tahun(2009)


def test_a_scope_that_names_no_kind_leaves_it_to_the_host() -> None:
    assert Lingkup().jenis is None


def test_the_kinds_are_families_that_are_downloaded() -> None:
    assert {jenis.value for jenis in Jenis} <= set(KELUARGA)


def test_a_field_that_a_side_does_not_have_is_not_an_empty_one() -> None:
    assert TAK_DIPETAKAN.nilai is not KOSONG.nilai
    assert (TAK_DIPETAKAN.mentah, KOSONG.mentah) == ("", "")
