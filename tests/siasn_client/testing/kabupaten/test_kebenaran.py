"""The truth file."""

from __future__ import annotations

import json

from siasn_client.testing.kabupaten import MACAM, Kabupaten, Selisih, kebenaran_json


def test_the_file_says_its_version_and_holds_differences_and_dirt(beda: Kabupaten) -> None:
    isi = json.loads("".join(beda.kebenaran_json([{"bidang": "nama", "kotor": "huruf besar"}])))
    assert (isi["versi"], isi["pegawai"], isi["seed"]) == (1, 200, 7)
    assert isi["kotor"] == [{"bidang": "nama", "kotor": "huruf besar"}]
    assert [Selisih(**s) for s in isi["selisih"]] == list(beda.kebenaran)


def test_nothing_differs_is_a_file_too() -> None:
    assert json.loads("".join(kebenaran_json(()))) == {"versi": 1, "selisih": [], "kotor": []}


def test_there_are_twenty_five_kinds() -> None:
    assert len(MACAM) == len(set(MACAM)) == 25
