"""The truth file."""

from __future__ import annotations

import json

from siasn_client.testing.kabupaten import GANDA, MACAM, RUSAK, Kabupaten, Selisih, kebenaran_json


def test_the_file_says_its_version_and_holds_differences_and_dirt(beda: Kabupaten) -> None:
    isi = json.loads("".join(beda.kebenaran_json([{"bidang": "nama", "kotor": "huruf besar"}])))
    assert (isi["versi"], isi["pegawai"], isi["seed"], isi["resep"]) == (1, 200, 7, "baku")
    assert isi["kotor"] == [{"bidang": "nama", "kotor": "huruf besar"}]
    assert [Selisih(**s) for s in isi["selisih"]] == list(beda.kebenaran)


def test_nothing_differs_is_a_file_too() -> None:
    assert json.loads("".join(kebenaran_json(()))) == {"versi": 1, "selisih": [], "kotor": []}


def test_no_kind_of_difference_is_named_twice() -> None:
    assert len(MACAM) == len(set(MACAM)) == 39
    assert {*RUSAK, *GANDA} < set(MACAM)


def test_a_question_is_allowed_about_damaged_keys_only(beda: Kabupaten) -> None:
    assert {s.macam for s in beda.kebenaran if s.harap == "pasangan"} == set(RUSAK)
    assert {s.macam for s in beda.kebenaran if s.harap == "duplikat"} == set(GANDA)
