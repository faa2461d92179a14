"""Sanctions: words for codes, years and months as one duration, the regulation however it is named."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Isi, Jenis, Tanda
from siasn_client.sanding import JENIS, PutusanBaris
from siasn_client.sanding.jenis.hukuman_disiplin import rapikan

WIRE = {
    "id": "8ae4",
    "jenisHukuman": "7",
    "jenisHukumanNama": "PENUNDAAN KP SELAMA 1 THN",
    "jenisTingkatHukumanId": "S",
    "pnsOrang": "P1",
    "skNomor": "888.1/0140/2011",
    "skTanggal": "02-09-2011",
    "hukumanTanggal": "17-09-2011",
    "akhirHukumTanggal": "16-09-2012",
    "masaTahun": "1",
    "masaBulan": "0",
    "nomorPp": "53 TAHUN 2010",
    "alasanHukumanDisiplin": "11EC54D9B3A557B1E050640A15026590",
}
HOST = {
    "jenis_hukuman_id": "Penundaan KP selama 1 thn",
    "jenis_tingkat_hukuman_id": "Sedang",
    "nomor_sk": "888.1 / 0140 / 2011",
    "tanggal_sk": "2011-09-02",
    "tanggal_mulai": "17 September 2011",
    "tanggal_akhir": "16/09/2012",
    "masa_tahun": "1 (satu) tahun",
    "masa_bulan": "1 tahun",
    "nomor_pp": "PP No. 53 Tahun 2010",
    "alasan_hukuman_disiplin_id": "11ec54d9b3a557b1e050640a15026590",
}
LAIN = {
    "jenis_hukuman_id": "1",
    "jenis_tingkat_hukuman_id": "R",
    "nomor_sk": "888.1/0999/2020",
    "tanggal_sk": "2020-02-02",
    "tanggal_mulai": "2020-02-20",
    "tanggal_akhir": "2020-08-20",
    "masa_tahun": "2",
    "masa_bulan": "6",
    "nomor_pp": "94/2021",
    "alasan_hukuman_disiplin_id": "AAAA54D9B3A557B1E050640A15026590",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.HUKUMAN_DISIPLIN, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.HUKUMAN_DISIPLIN].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.HUKUMAN_DISIPLIN, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("jenis hukuman dan tanggal mulai sama",)),
        ({"tanggal_mulai": "2011-09-07"}, ("nomor dan tanggal SK sama",)),
        ({"tanggal_mulai": "2011-09-07", "tanggal_sk": "2011-09-03"}, ("nomor SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.HUKUMAN_DISIPLIN, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.HUKUMAN_DISIPLIN, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


@pytest.mark.parametrize(
    ("tahun", "bulan"), [("", "12 bulan"), ("0", "12"), ("1", ""), ("1 tahun", "1 tahun"), ("12 bulan", "12 bulan")]
)
def test_a_duration_is_one_however_it_is_divided(alat: SimpleNamespace, tahun: str, bulan: str) -> None:
    alat.setara(Jenis.HUKUMAN_DISIPLIN, {**HOST, "masa_tahun": tahun, "masa_bulan": bulan}, ANSWER)


def test_what_is_marked_or_unreadable_is_not_carried(alat: SimpleNamespace) -> None:
    for said in (Isi("x", Tanda.TANPA_PADANAN), Tanda.TAK_TERBACA):
        raw = {"masa_tahun": said, "masa_bulan": "18"}
        assert rapikan(raw) is raw
    assert rapikan({"masa_tahun": "lama", "masa_bulan": "18"})["masa_bulan"] == "18"
