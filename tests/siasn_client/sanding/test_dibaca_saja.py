"""What is read and shown, and compared with nothing."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import TypeAdapter

from siasn_client.baris import Ada, Gagal, Jenis, Kosong
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import DIBACA_SAJA, DibacaSaja
from siasn_client.unduh import KELUARGA

SEEN = datetime(2026, 11, 24, tzinfo=UTC)


def read(nip: Nip, nama: str, rows: list[dict[str, object]]) -> DibacaSaja:
    found = TypeAdapter(DIBACA_SAJA[nama].panggil(nip).decode).validate_python(rows)
    return DibacaSaja.dari(nama, Ada(tuple(found), SEEN))


def test_with_what_is_compared_it_is_everything_that_is_downloaded() -> None:
    assert set(DIBACA_SAJA).isdisjoint(Jenis)
    assert {*DIBACA_SAJA, *Jenis} == set(KELUARGA)


@pytest.mark.parametrize("nama", DIBACA_SAJA)
def test_every_family_is_asked_for_as_the_download_asks(nip: Nip, nama: str) -> None:
    ours, theirs = DIBACA_SAJA[nama].panggil(nip), KELUARGA[nama].panggil(nip)
    assert (ours.path, ours.params, ours.query, ours.writes) == (theirs.path, theirs.params, theirs.query, False)
    assert DIBACA_SAJA[nama].label


def test_a_record_is_shown_by_our_names_and_only_what_is_said(nip: Nip) -> None:
    row = {
        "id": "d1",
        "tahun": "2012",
        "kesetiaan": "90.5",
        "penilaiNipNrp": nip.buka(),
        "kejujuran": "",
        "jumlah": "x",
    }
    shown = read(nip, "dp3", [row])
    [pairs] = shown.baris()
    assert dict(pairs) == {
        "id": "d1",
        "tahun": "2012",
        "kesetiaan": "90.5",
        "nip_nrp_penilai": nip.buka(),
        "jumlah": "x",
    }
    assert nip.buka() not in repr(shown)


def test_a_raw_row_is_shown_by_the_names_of_siasn(nip: Nip) -> None:
    [pairs] = read(nip, "kontrak", [{"id": "k1", "nomorKontrak": "800/PK/1", "lain": None, "path": {"1": 2}}]).baris()
    assert pairs == (("id", "k1"), ("nomorKontrak", "800/PK/1"))


def test_nothing_and_failure_are_told_apart_and_have_no_rows() -> None:
    for bacaan in (Kosong(SEEN), Gagal(NoAnswer())):
        shown = DibacaSaja.dari("potensi", bacaan)
        assert (shown.bacaan, shown.label, list(shown.baris())) == (bacaan, "Potensi", [])
