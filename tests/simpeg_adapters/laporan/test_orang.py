"""One person, ready to be shown."""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.sanding import PutusanBaris
from siasn_client.sanding.pelaku import Pelaku
from simpeg_adapters.laporan.kata import PUTUSAN_BARIS
from simpeg_adapters.laporan.orang import KEADAAN_BARIS, Keadaan, Penyaji
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.sebutan import TANPA_UNIT

SAJI = Penyaji()


def test_every_verdict_on_a_row_has_its_state_but_agreement():
    assert {each.value for each in PutusanBaris} - {"cocok"} < {each.value for each in Keadaan}
    assert set(KEADAAN_BARIS) == set(Keadaan)
    for each in PutusanBaris:
        if each is not PutusanBaris.COCOK:
            assert PUTUSAN_BARIS[each] == KEADAAN_BARIS[Keadaan(each.value)]


def test_a_person_has_a_unit_from_e_simpeg_before_siasn(banding):
    here, there = {"nama": "A", "unor_nama": "Dinas Sini"}, {"nama": "A", "unor_nama": "Dinas Sana"}
    assert SAJI.orang(banding({Jenis.DATA_UTAMA: ([here], [there])})).unit == "Dinas Sini"
    assert SAJI.orang(banding({Jenis.DATA_UTAMA: ([{"nama": "A"}], [there])})).unit == "Dinas Sana"
    assert SAJI.orang(banding({Jenis.GOLONGAN: ((), ())})).unit == TANPA_UNIT


def test_somebody_without_a_difference_has_no_row(banding):
    assert SAJI.orang(banding({Jenis.DATA_UTAMA: ([{"nama": "A"}], [{"nama": "A"}])})).baris == ()


def test_a_pair_without_a_difference_is_shown_when_something_in_it_cannot_be_read(banding, golongan):
    odd = {**golongan, "tanggal_sk": "entah kapan"}
    (row,) = SAJI.orang(banding({Jenis.GOLONGAN: ([odd], [golongan])})).baris
    assert row.keadaan is Keadaan.BELUM_TERBACA
    assert [line.bidang for line in row.isian] == ["tanggal_sk"]
    assert row.isian[0].giliran is not None
    assert row.isian[0].giliran.siapa is Pelaku.ADMIN_OPD


def test_a_kind_that_was_not_read_is_a_row_of_its_own(banding):
    (row,) = SAJI.orang(banding({}, gagal=[Jenis.GOLONGAN])).baris
    assert row.keadaan is Keadaan.GAGAL
    assert "SIASN tidak terbaca" in row.bukti[0]
    assert row.giliran is not None


def test_an_unclear_row_stands_beside_its_candidates_field_by_field(ambigu):
    rows = [row for row in SAJI.orang(ambigu).baris if row.keadaan is Keadaan.AMBIGU and row.sisi == "e-Simpeg"]
    (row,) = rows
    assert [calon.id for calon in row.calon] == ["s1", "s2"]
    tmt = [line.bidang for line in row.isian].index("tmt_golongan")
    assert [calon.nilai[tmt] for calon in row.calon] == [("01-04-2010", True), ("03-04-2010", True)]
    gol = [line.bidang for line in row.isian].index("golongan")
    assert [calon.nilai[gol] for calon in row.calon] == [("III/a", False)] * 2
    sk = [line.bidang for line in row.isian].index("nomor_sk")
    assert row.isian[sk].simpeg == ""  # the row itself has none: what its candidates have says most
    assert [calon.nilai[sk][0] for calon in row.calon] == ["823/1/2010", "823/7/2010"]
    assert row.giliran is not None
    assert "Bandingkan dengan calon" in row.giliran.langkah


def test_a_doubled_row_says_which_row_it_repeats(banding, golongan):
    siap = SAJI.orang(banding({Jenis.GOLONGAN: ([golongan, golongan], [golongan])}))
    (row,) = siap.baris
    assert (row.keadaan, row.sisi) == (Keadaan.DUPLIKAT, "e-Simpeg")
    assert row.calon[0].row == "III/a, TMT 01-04-2010"
    assert siap.pelaku == (Pelaku.ADMIN_OPD,)


def test_personal_values_are_masked_unless_opened(banding):
    both = {Jenis.DATA_UTAMA: ([{"email": "satu@contoh.id"}], [{"email": "dua@contoh.id"}])}
    (masked,) = SAJI.orang(banding(both)).baris
    (opened,) = Penyaji(Samaran(buka=True)).orang(banding(both)).baris
    assert masked.isian[0].simpeg.endswith(".id")
    assert "satu" not in masked.isian[0].simpeg
    assert opened.isian[0].simpeg == "satu@contoh.id"


def test_nothing_personal_is_in_a_repr(orang):
    assert "BUDI" not in repr(SAJI.orang(orang))
    assert "contoh.id" not in repr(SAJI.orang(orang))
