"""Credit points: months by name, points with a comma, zero for nothing."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "pns": "P1",
    "nomorSk": "800/0610/2024",
    "tanggalSk": "27-01-2024",
    "bulanMulaiPenailan": "1",
    "tahunMulaiPenailan": "2023",
    "bulanSelesaiPenailan": "12",
    "tahunSelesaiPenailan": "2023",
    "kreditUtamaBaru": "10.250",
    "kreditPenunjangBaru": "2.250",
    "kreditBaruTotal": "12.500",
    "isAngkaKreditPertama": "1",
    "isIntegrasi": "",
    "isKonversi": "",
}
HOST = {
    "nomor_sk": "800.0610.2024",
    "tanggal_sk": "2024-01-27",
    "bulan_mulai_penilaian": "Januari",
    "tahun_mulai_penilaian": "2023.0",
    "bulan_selesai_penilaian": "DES",
    "tahun_selesai_penilaian": "31-12-2023",
    "kredit_utama_baru": "10,25",
    "kredit_penunjang_baru": "2,250",
    "kredit_baru_total": "12.5",
}
LAIN = {
    "nomor_sk": "800/0777/2020",
    "tanggal_sk": "2020-02-10",
    "bulan_mulai_penilaian": "2",
    "tahun_mulai_penilaian": "2019",
    "bulan_selesai_penilaian": "11",
    "tahun_selesai_penilaian": "2019",
    "kredit_utama_baru": "20",
    "kredit_penunjang_baru": "3",
    "kredit_baru_total": "25",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.ANGKA_KREDIT, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.ANGKA_KREDIT].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.ANGKA_KREDIT, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("nomor dan tanggal SK sama",)),
        ({"nomor_sk": "800/0601/2024"}, ("masa penilaian sama",)),
        ({"tanggal_sk": "2024-01-17", "bulan_mulai_penilaian": ""}, ("nomor SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.ANGKA_KREDIT, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.ANGKA_KREDIT, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_the_points_of_the_next_year_are_another_decision(alat: SimpleNamespace) -> None:
    """Numbers that run on and equal points: a year of difference is the fact."""
    following = {
        **HOST,
        "nomor_sk": "800/0611/2025",
        "tanggal_sk": "2025-01-05",
        "tahun_mulai_penilaian": "2024",
        "tahun_selesai_penilaian": "2024",
    }
    found = alat.putusan(Jenis.ANGKA_KREDIT, [following], ANSWER)
    assert found == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_zero_points_are_no_points(alat: SimpleNamespace) -> None:
    bare = {**WIRE, "kreditUtamaBaru": "0.000", "kreditPenunjangBaru": "0"}
    alat.setara(Jenis.ANGKA_KREDIT, {**HOST, "kredit_utama_baru": "", "kredit_penunjang_baru": None}, [bare])
