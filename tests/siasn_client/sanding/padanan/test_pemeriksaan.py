"""What is wrong with a crosswalk: each fault once, in words, the urgent ones first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.keputusan import BarisPadanan, Status
from siasn_client.sanding.padanan.pemeriksaan import KodeLokal, Macam, TabelLokal, periksa, tak_dipakai

BKN = {"unor": {"a": Entri("a", "Dinas A"), "b": Entri("b", "Dinas B"), "m": Entri("m", "Dinas Mati", aktif=False)}}


def code(kode, padanan="", dipakai=1, *, ada=True) -> KodeLokal:
    return KodeLokal(Entri(kode, f"Unit {kode}"), padanan, dipakai, ada=ada)


def said(kode, id_bkn, status=Status.DIKONFIRMASI, tabel="unor") -> BarisPadanan:
    return BarisPadanan(tabel, kode, f"Unit {kode}", id_bkn=id_bkn, status=status, oleh="Siti", pada="2026-01-01")


def faults(rows, *codes) -> list[tuple[Macam, str]]:
    return [(each.macam, each.kode) for each in periksa(rows, [TabelLokal("unor", "unor", codes)], BKN)]


def test_a_sound_crosswalk_has_no_fault() -> None:
    assert faults([said("1", "a")], code("1"), code("2", "b"), code("3", dipakai=0)) == []


def test_each_fault_is_found() -> None:
    rows = [said("1", "a"), said("1", "b"), said("2", "b"), said("3", "zz"), said("4", "m"), said("9", "a")]
    codes = [code("1"), code("2", "a"), code("3"), code("4"), code("5", ada=False, dipakai=7), code("6")]
    assert faults(rows, *codes) == [
        (Macam.GANDA, "1"),
        (Macam.BEDA, "2"),
        (Macam.HILANG, "3"),
        (Macam.TAK_AKTIF, "4"),
        (Macam.YATIM, "5"),
        (Macam.BELUM, "5"),
        (Macam.BELUM, "6"),
        (Macam.USANG, "9"),
    ]


def test_an_id_in_the_local_table_itself_is_checked_too() -> None:
    assert faults([], code("1", "zz")) == [(Macam.HILANG, "1")]


def test_a_unit_that_is_not_in_the_list_is_said_to_be_gone_or_inactive() -> None:
    (found,) = periksa([said("1", "zz")], [TabelLokal("unor", "unor", (code("1"),))], BKN)
    assert "tidak aktif" in found.pesan


def test_what_a_person_said_bkn_does_not_have_is_no_fault() -> None:
    assert faults([said("1", "", Status.DITOLAK)], code("1")) == []


def test_a_table_that_is_not_at_hand_is_held_against_nobody() -> None:
    table = TabelLokal("unor", "unor", (code("1", "zz"),))
    assert periksa([], [table], {}) == []


def test_a_confirmation_of_another_profile_is_said() -> None:
    (found,) = periksa([said("1", "a", tabel="lain")], [TabelLokal("unor", "unor", ())], BKN)
    assert (found.macam, found.tabel) == (Macam.USANG, "lain")


def test_texts_are_known_by_their_letters() -> None:
    text = KodeLokal(Entri("", "S1 Hukum"), dipakai=2)
    row = BarisPadanan("unor", "", "s.1 HUKUM", id_bkn="a", status=Status.DIKONFIRMASI)
    assert periksa([row], [TabelLokal("unor", "unor", (text,))], BKN) == []


def test_rows_of_bkn_that_nobody_uses_are_listed() -> None:
    table = TabelLokal("unor", "unor", (code("1", "a"),))
    assert [row.kode for row in tak_dipakai(table, [said("2", "m")], BKN["unor"])] == ["b"]


@given(st.permutations([said("1", "a"), said("1", "b"), said("2", "b"), said("3", "zz"), said("9", "a")]))
def test_the_order_of_the_file_does_not_count(rows) -> None:
    codes = [code("1"), code("2", "a"), code("3")]
    assert faults(rows, *codes) == faults(sorted(rows, key=lambda row: row.kode), *codes)
