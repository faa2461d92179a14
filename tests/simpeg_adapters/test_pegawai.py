"""What the SKP forms print about a person, out of SIASN's record."""

from __future__ import annotations

import pytest

from siasn_client import DataUtama
from siasn_client.baris import Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import susun
from simpeg_adapters.pegawai import dari_siasn, dari_simpeg, nama_lengkap
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


@pytest.mark.parametrize(
    ("jenis", "unor", "kelompok"),
    [("1", "UPT-1", Kelompok.JPT), ("1", "UPT-2", Kelompok.JAF), ("2", "UPT-1", Kelompok.JAF)],
)
def test_who_heads_an_independent_unit_is_told_by_the_office(jenis: str, unor: str, kelompok: Kelompok) -> None:
    record = DataUtama(**PNS | {"jenisJabatanId": jenis, "unorId": unor, "eselonId": "31"})
    assert dari_siasn(record, unit_mandiri={"UPT-1"}).kelompok is kelompok
    assert dari_siasn(record).kelompok is Kelompok.JAF
    assert dari_siasn(record, pimpinan_unit_mandiri=True).kelompok is Kelompok.JPT


SIMPEG = {
    "nama": "Sekar Ayu Contohwati",
    "gelar_belakang": "S.Kom.",
    "golongan": "iii c",
    "jenis_jabatan_id": "1",
    "eselon_id": "31",
    "unor_id": "UPT-1",
    "jabatan_nama": "Kepala UPT",
    "unor_nama": "UPT Contoh",
}


def simpeg(nip: str = PNS["nipBaru"], **ubah: str) -> Baris:
    return susun(Jenis.DATA_UTAMA, Nip(nip), SIMPEG | ubah)


def test_a_host_row_gives_the_same_snapshot() -> None:
    orang = dari_simpeg(simpeg())
    assert orang.nama == "Sekar Ayu Contohwati, S.Kom."
    assert (orang.nip, orang.pangkat, orang.status) == (PNS["nipBaru"], "Penata (III/c)", StatusPegawai.PNS)
    assert (orang.jabatan, orang.unit_kerja, orang.kelompok) == ("Kepala UPT", "UPT Contoh", Kelompok.JAF)


def test_titles_inside_the_name_are_printed_once() -> None:
    assert dari_simpeg(simpeg(nama="Dr. Sekar Ayu, S.Kom.", gelar_belakang="S.Kom.")).nama == "Dr. Sekar Ayu, S.Kom."
    assert dari_simpeg(simpeg(gelar_belakang=" ")).nama == "Sekar Ayu Contohwati"


def test_a_pppk_of_the_host_has_a_golongan_alone_and_nobody_an_invented_one() -> None:
    orang = dari_simpeg(simpeg(PPPK["nipBaru"], golongan="IX"))
    assert (orang.pangkat, orang.status) == ("IX", StatusPegawai.PPPK)
    assert dari_simpeg(simpeg(golongan="")).pangkat is None
    assert dari_simpeg(simpeg(golongan="entah")).pangkat is None


def test_texts_of_the_caller_go_before_those_of_the_row() -> None:
    orang = dari_simpeg(simpeg(), {"jabatan_nama": "Kepala UPT Kelas A", "unor_nama": "UPT A"})
    assert (orang.jabatan, orang.unit_kerja) == ("Kepala UPT Kelas A", "UPT A")


def test_a_host_row_says_jpt_by_eselon_list_or_word() -> None:
    assert dari_simpeg(simpeg(eselon_id="22")).kelompok is Kelompok.JPT
    assert dari_simpeg(simpeg(), unit_mandiri=["UPT-1"]).kelompok is Kelompok.JPT
    assert dari_simpeg(simpeg(jenis_jabatan_id="2"), unit_mandiri=["UPT-1"]).kelompok is Kelompok.JAF
    assert dari_simpeg(simpeg(), pimpinan_unit_mandiri=True).kelompok is Kelompok.JPT


def test_a_host_row_without_a_jabatan_is_refused() -> None:
    with pytest.raises(InvalidModel):
        dari_simpeg(simpeg(jabatan_nama=""))
