"""SIASN's side of a kabupaten, read as the client would read it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from siasn_client.baris import Ada, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kebenaran import nilai
from simpeg_adapters.demo.sisi import SumberKabupaten, rekaman
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.sql import SqlHost

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
KABUPATEN = Kabupaten.buat(60, seed=3, selisih=False)


def test_every_kind_is_read_of_somebody() -> None:
    read = dict.fromkeys(Jenis, 0)
    nips = [Nip(nip) for nip in KABUPATEN.nips]
    for kinds in SumberKabupaten(KABUPATEN, SEEN).read(nips, tuple(Jenis)).values():
        for jenis, found in kinds.items():
            assert isinstance(found, Ada | Kosong)
            read[jenis] += len(found.rows) if isinstance(found, Ada) else 0
    assert [jenis for jenis, count in read.items() if not count] == []


def test_a_record_is_named_as_its_kind_or_as_siasn_names_it() -> None:
    sisi = KABUPATEN.siasn[KABUPATEN.nips[0]]
    assert rekaman(sisi, "golongan") == sisi.rw_golongan
    assert rekaman(sisi, "hukuman_disiplin") == sisi.rw_hukdis
    assert rekaman(sisi, "pasangan") == sisi.data_pasangan


@pytest.mark.parametrize("skema", SKEMA)
def test_a_right_comparison_is_right_though_the_host_counts_its_own_keys(dunia: Callable[..., Any], skema: str) -> None:
    found = dunia(60, skema=skema)
    punya = {jenis.value: names for jenis, names in SqlHost(found.engine, found.profil).punya().items()}
    results = list(found.sanding())
    right = nilai(found.kabupaten, results, kunci=found.tertuang.kunci, punya=punya)
    assert right.sempurna
    assert right.benar > 50
    if skema == "sk":
        assert nilai(found.kabupaten, results, punya=punya).pasangan_salah > 50
