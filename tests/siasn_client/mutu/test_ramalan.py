"""The worklist: nobody named unless asked, gains that add up."""

from __future__ import annotations

import json
from fractions import Fraction

from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.mutu.ramalan import CATATAN, Pekerjaan, PekerjaanUnit, Ramalan
from siasn_client.privacy import Nip

NIPS = (Nip("199002282015031000"), Nip("199511202023212000"))
UNITS = tuple(PekerjaanUnit(f"U-{n}", f"Dinas {n}", (nip,), Fraction(1, 2), Fraction(2)) for n, nip in enumerate(NIPS))
WORK = Pekerjaan(INDIKATOR["COM_6"], Fraction(1), UNITS, frozenset(NIPS[:1]))


def test_a_piece_of_work_knows_its_people_by_unit_and_what_one_of_them_gains() -> None:
    assert WORK.orang == NIPS
    assert WORK.poin_per_orang == Fraction(1, 2)


def test_nobody_is_named_unless_asked() -> None:
    ramalan = Ramalan((WORK,), Fraction(99))
    closed = json.dumps(ramalan.to_data(), ensure_ascii=False)
    opened = json.dumps(ramalan.to_data(buka=True))
    assert all(nip.buka() not in closed and nip.buka() in opened for nip in NIPS)
    assert all(nip.buka() not in repr(ramalan) for nip in NIPS)


def test_it_says_that_it_is_a_forecast_and_names_who_must_act() -> None:
    data = Ramalan((WORK,), Fraction(99)).to_data()
    assert data["catatan"] == CATATAN
    assert "bukan angka BKN" in CATATAN
    assert data["pekerjaan"][0]["pelaku"] == "pegawai"
    assert data["pekerjaan"][0]["dari_simpeg"] == 1


def test_everything_repaired_is_the_whole() -> None:
    assert Ramalan((WORK,), Fraction(99)).setelah == 100
