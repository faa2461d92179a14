"""What the SKP forms print about a person, out of SIASN's record."""

from __future__ import annotations

import pytest

from siasn_client import DataUtama
from simpeg_adapters.pegawai import dari_siasn, nama_lengkap
from skp_core.errors import InvalidModel
from skp_core.model import Kelompok, StatusPegawai

PNS = {
    "id": "orang-1",
    "nipBaru": "198504122010012000",
    "nama": "Sekar Ayu Contohwati",
    "gelarDepan": "",
    "gelarBelakang": "S.Kom.",
    "golRuangAkhir": "III/c",
    "pangkatAkhir": "Penata",
    "jabatanNama": "Pranata Komputer Ahli Muda",
    "unorNama": "Bidang Data",
    "eselonId": "",
}
PPPK = PNS | {"nipBaru": "198504122023212000", "golRuangAkhir": "IX", "pangkatAkhir": ""}


def test_a_pns_has_pangkat_and_golongan_and_the_name_its_titles() -> None:
    orang = dari_siasn(DataUtama(**PNS))
    assert orang.nama == "Sekar Ayu Contohwati, S.Kom."
    assert orang.nip == PNS["nipBaru"]
    assert orang.pangkat == "Penata (III/c)"
    assert (orang.jabatan, orang.unit_kerja) == ("Pranata Komputer Ahli Muda", "Bidang Data")
    assert orang.status is StatusPegawai.PNS


@pytest.mark.parametrize("pangkat", ["", "Ahli Pertama"])
def test_a_pppk_has_a_golongan_alone(pangkat: str) -> None:
    orang = dari_siasn(DataUtama(**PPPK | {"pangkatAkhir": pangkat}))
    assert orang.pangkat == "IX"
    assert orang.status is StatusPegawai.PPPK


@pytest.mark.parametrize(
    ("golongan", "pangkat", "tercetak"), [("", "", None), ("III/c", "", "III/c"), ("", "Penata", None)]
)
def test_without_both_only_the_golongan_is_printed(golongan: str, pangkat: str, tercetak: str | None) -> None:
    assert dari_siasn(DataUtama(**PNS | {"golRuangAkhir": golongan, "pangkatAkhir": pangkat})).pangkat == tercetak


@pytest.mark.parametrize(
    ("eselon", "kelompok"),
    [
        ("", Kelompok.JAF),
        ("99", Kelompok.JAF),
        ("31", Kelompok.JAF),
        ("41", Kelompok.JAF),
        ("22", Kelompok.JPT),
        ("21", Kelompok.JPT),
        ("11", Kelompok.JPT),
    ],
)
def test_eselon_one_and_two_are_jpt(eselon: str, kelompok: Kelompok) -> None:
    assert dari_siasn(DataUtama(**PNS | {"eselonId": eselon})).kelompok is kelompok


@pytest.mark.parametrize(("bidang", "letak"), [("jabatanNama", "jabatan"), ("unorNama", "unit_kerja")])
def test_what_the_forms_need_and_siasn_lacks_is_refused_at_its_place(bidang: str, letak: str) -> None:
    with pytest.raises(InvalidModel) as caught:
        dari_siasn(DataUtama(**PNS | {bidang: ""}))
    assert caught.value.letak == letak


@pytest.mark.parametrize(
    ("bagian", "tercetak"),
    [
        (("Sekar Ayu", None, None), "Sekar Ayu"),
        (("Sekar Ayu", "Dr.", None), "Dr. Sekar Ayu"),
        (("Sekar Ayu", None, "M.Si."), "Sekar Ayu, M.Si."),
        (("Sekar Ayu ", " Dr.", "S.Kom., M.Si. "), "Dr. Sekar Ayu, S.Kom., M.Si."),
    ],
)
def test_titles_stand_before_and_behind_the_name(bagian: tuple[str, str | None, str | None], tercetak: str) -> None:
    assert nama_lengkap(*bagian) == tercetak
