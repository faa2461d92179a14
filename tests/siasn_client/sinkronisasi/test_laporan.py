"""What became of a plan: results, counts, and nothing personal in a repr."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import AuthError
from siasn_client.ports import Keadaan
from siasn_client.sinkronisasi.laporan import HasilButir, Laporan


@pytest.fixture
def butir(alat: SimpleNamespace) -> Any:
    return alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU)


@pytest.mark.parametrize(
    ("keadaan", "name"),
    [(each, "tak_pasti" if each is Keadaan.NIAT else each.value) for each in Keadaan] + [(None, "belum")],
)
def test_every_state_has_one_name_and_an_open_intent_is_an_unknown_outcome(
    butir: Any, keadaan: Keadaan | None, name: str
) -> None:
    laporan = Laporan((HasilButir(butir, keadaan),))
    assert laporan.hitungan() == {
        **dict.fromkeys(("terkirim", "tak_pasti", "gagal", "konflik", "perlu_orang", "belum", "ditolak"), 0),
        name: 1,
    }
    assert laporan.tuntas is (name in ("terkirim", "gagal", "konflik"))


def test_a_refused_item_and_an_early_end_are_told_apart(butir: Any) -> None:
    assert HasilButir(butir, None, ditolak=True).hitung == "ditolak"
    assert Laporan((HasilButir(butir, None, ditolak=True),)).tuntas
    assert not Laporan((HasilButir(butir, Keadaan.TERKIRIM),), henti=AuthError("x")).tuntas


def test_no_repr_shows_what_stands_there_now(butir: Any) -> None:
    shown = repr(Laporan((HasilButir(butir, Keadaan.KONFLIK, alasan="x", kini={"alamat": "JL. LAIN"}),)))
    assert "LAIN" not in shown
    assert "LAIN" not in repr(HasilButir(butir, Keadaan.KONFLIK, kini={"alamat": "JL. LAIN"}))
