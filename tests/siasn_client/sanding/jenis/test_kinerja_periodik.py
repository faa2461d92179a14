"""Periodic ratings: SIASN writes the name of the quadrant in the place of its id."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "tahun": 2024,
    "hasilKinerjaNilai": "1",
    "perilakuKerjaNilai": "Sesuai Ekspektasi",
    "kuadranKinerjaNilai": "BAIK",
    "bulanMulaiPenilaian": "4",
    "bulanSelesaiPenilaian": "6",
    "tahunMulaiPenilaian": "2024",
    "tahunSelesaiPenilaian": "2024",
    "namaPenilai": "SITI CONTOH",
    "penilaiNipNrp": "196509091990032000",
    "pnsDinilaiId": "P1",
}
HOST = {
    "tahun": "2024",
    "bulan_mulai": "April",
    "bulan_selesai": "06",
    "hasil_kerja": "Di Atas Ekspektasi",
    "perilaku_kerja": "2.0",
    "kuadran": "Baik",
    "nip_penilai": "'196509091990032000",
    "nama_penilai": "Dra. Siti Contoh",
}
LAIN = {
    "tahun": "2023",
    "bulan_mulai": "7",
    "bulan_selesai": "9",
    "hasil_kerja": "2",
    "perilaku_kerja": "3",
    "kuadran": "3",
    "nip_penilai": "197001011995031000",
    "nama_penilai": "Budi Contoh",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.KINERJA_PERIODIK, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.KINERJA_PERIODIK].nama)


@pytest.mark.parametrize("bidang", sorted(set(LAIN) - JENIS[Jenis.KINERJA_PERIODIK].wajib))
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.KINERJA_PERIODIK, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("tahun dan bulan penilaian sama",)),
        ({"kuadran": "1", "nip_penilai": "", "nama_penilai": ""}, ("tahun dan bulan penilaian sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.KINERJA_PERIODIK, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.KINERJA_PERIODIK, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


@pytest.mark.parametrize("bidang", sorted(JENIS[Jenis.KINERJA_PERIODIK].wajib))
def test_another_period_is_another_fact(alat: SimpleNamespace, bidang: str) -> None:
    found = alat.putusan(Jenis.KINERJA_PERIODIK, [{**HOST, bidang: LAIN[bidang]}], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
