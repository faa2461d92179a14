"""SKP before 2022: marks with a comma or a point, and zero for a mark that was not given."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "tahun": "2021",
    "nilaiSkp": "88.50",
    "orientasiPelayanan": "90",
    "integritas": "88",
    "komitmen": "91",
    "disiplin": "87.5",
    "kerjasama": "85",
    "kepemimpinan": "89",
    "inisiatifKerja": "86",
    "nilaiPerilakuKerja": "35.2",
    "nilaiPrestasiKerja": "88.9",
    "konversiNilai": "110.25",
    "nilaiIntegrasi": "90.1",
    "pns": "P1",
    "penilaiNama": "Drs. SITI CONTOH, M.Si.",
    "penilaiNipNrp": "196509091990032000",
}
HOST = {
    "tahun": "31-12-2021",
    "nilai_skp": "88,5",
    "orientasi_pelayanan": "90.00",
    "integritas": "88,0",
    "komitmen": "91.0",
    "disiplin": "87,50",
    "kerjasama": "085",
    "kepemimpinan": "89",
    "inisiatif_kerja": "86.0",
    "nilai_perilaku_kerja": "35,20",
    "nilai_prestasi_kerja": "88,90",
    "konversi_nilai": "110,250",
    "nilai_integrasi": "90,10",
    "nip_penilai": "19650909 199003 2 000",
    "nama_penilai": "Siti Contoh",
}
LAIN = {
    "tahun": "2020",
    "nilai_skp": "80",
    "orientasi_pelayanan": "81",
    "integritas": "82",
    "komitmen": "83",
    "disiplin": "84",
    "kerjasama": "75",
    "kepemimpinan": "76",
    "inisiatif_kerja": "77",
    "nilai_perilaku_kerja": "33",
    "nilai_prestasi_kerja": "79",
    "konversi_nilai": "100",
    "nilai_integrasi": "80",
    "nip_penilai": "197001011995031000",
    "nama_penilai": "Budi Contoh",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.SKP, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.SKP].nama)


@pytest.mark.parametrize("bidang", sorted(set(LAIN) - JENIS[Jenis.SKP].wajib))
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.SKP, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [({}, ("tahun sama",)), ({"nilai_skp": "70", "nip_penilai": ""}, ("tahun sama",))],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.SKP, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.SKP, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


@pytest.mark.parametrize("bidang", sorted(JENIS[Jenis.SKP].wajib))
def test_another_year_is_another_fact(alat: SimpleNamespace, bidang: str) -> None:
    found = alat.putusan(Jenis.SKP, [{**HOST, bidang: LAIN[bidang]}], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
