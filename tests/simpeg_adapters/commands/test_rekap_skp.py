"""The rows of the recap: which file counts, who lacks a predikat and why."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from simpeg_adapters.commands.rekap_skp import BarisSkp, Kumpulan, Saringan, kumpulkan
from simpeg_adapters.errors import BerkasError
from skp_core.codec import Naskah, dumps
from skp_core.model import (
    EvaluasiBerjalan,
    JenisPeriode,
    Keberatan,
    Periode,
    PeriodeEvaluasi,
    Predikat,
    Rating,
    RekamSkp,
    Rekap,
    Sebagai,
    Skp,
    StatusEvaluasi,
    StatusVersi,
    VersiSkp,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

NIP = "198504122010012000"
LAIN = "199002282015031000"
TW1 = PeriodeEvaluasi(
    jenis=JenisPeriode.TRIWULAN, label="TRIWULAN I", mulai=date(2025, 1, 1), selesai=date(2025, 3, 31)
)
TW2 = PeriodeEvaluasi(
    jenis=JenisPeriode.TRIWULAN, label="TRIWULAN II", mulai=date(2025, 4, 1), selesai=date(2025, 6, 30)
)


def skp(nip: str = NIP, unit: str = "Unit A", **ubah: Any) -> Skp:
    sample = contoh_skp()
    return evolve(sample, pegawai=evolve(sample.pegawai, nip=nip, unit_kerja=unit), **ubah)


def naskah(satu: Skp | None = None, **evaluasi: Any) -> Naskah:
    return Naskah(skp=satu or skp(), evaluasi=evolve(contoh_evaluasi(), **evaluasi))


@pytest.fixture
def rekap(tmp_path: Path) -> Any:
    """Put files into a folder and read what the recap makes of them."""

    def make(
        *isi: Naskah | Skp | RekamSkp, unit: tuple[str, ...] = (), periode: tuple[str, ...] = ()
    ) -> list[BarisSkp]:
        for nomor, satu in enumerate(isi):
            (tmp_path / f"{nomor}.json").write_text(dumps(satu), encoding="utf-8")
        with Kumpulan() as kumpulan:
            kumpulkan(tmp_path, Saringan(unit=unit, periode=periode), kumpulan)
            assert kumpulan.tak_terbaca == []
            rows = list(kumpulan.baris())
            assert list(kumpulan.baris()) == rows
            return rows

    return make


def test_one_file_is_one_row_with_the_predikat_of_the_nine_cells(rekap: Any) -> None:
    (row,) = rekap(naskah())
    assert (row.nip, row.unit_kerja, row.label, row.predikat) == (NIP, "Unit A", "AKHIR", Predikat.BAIK)
    assert (row.mulai, row.selesai, row.alasan, row.keterangan) == ("2025-01-01", "2025-12-31", "", "")


@pytest.mark.parametrize(
    ("isi", "alasan"),
    [
        (Naskah(skp=skp()), "belum ada evaluasi"),
        (naskah(rating_hasil_kerja=None), "rating hasil kerja belum diisi"),
        (naskah(rating_hasil_kerja=None, rating_perilaku=None), "rating hasil kerja dan rating perilaku kerja belum"),
        (
            naskah(periode=evolve(TW1, mulai=date(2021, 1, 1), selesai=date(2021, 3, 31))),
            "SKP sebelum 2022 tidak punya predikat",
        ),
    ],
)
def test_who_has_no_predikat_is_listed_with_the_reason(rekap: Any, isi: Naskah, alasan: str) -> None:
    (row,) = rekap(isi)
    assert row.predikat is None
    assert row.alasan.startswith(alasan)


def test_the_newest_version_counts_and_that_is_told(rekap: Any) -> None:
    (row,) = rekap(naskah(rating_perilaku=Rating.DI_ATAS), naskah(skp(versi=2)))
    assert (row.predikat, row.keterangan) == (Predikat.BAIK, "versi SKP yang lebih lama diabaikan")


def test_a_newer_version_without_a_rating_is_not_filled_from_the_older(rekap: Any) -> None:
    (row,) = rekap(naskah(), naskah(skp(versi=2), rating_perilaku=None))
    assert (row.predikat, row.alasan) == (None, "rating perilaku kerja belum diisi")


def test_copies_count_once_and_a_draft_beside_the_rated_one_is_no_contradiction(rekap: Any) -> None:
    (row,) = rekap(naskah(), naskah(), naskah(rating_perilaku=None))
    assert (row.predikat, row.keterangan) == (Predikat.BAIK, "berkas kembar dihitung sekali")


def test_files_of_one_version_that_disagree_count_as_none(rekap: Any) -> None:
    (row,) = rekap(naskah(), naskah(rating_perilaku=Rating.DI_ATAS))
    assert (row.predikat, row.alasan) == (None, "2 berkas berbeda ratingnya; tinggalkan satu")


def test_two_posts_in_one_period_are_two_rows_and_both_say_so(rekap: Any) -> None:
    rows = rekap(naskah(), naskah(skp(unit="Unit B", sebagai=Sebagai.PLT)))
    assert [(row.unit_kerja, row.sebagai) for row in rows] == [("Unit A", "DEFINITIF"), ("Unit B", "PLT")]
    assert {row.keterangan for row in rows} == {"beberapa SKP pada periode yang sama"}


def test_a_move_within_the_year_gives_two_rows_of_their_own_periods(rekap: Any) -> None:
    parts = [("Unit A", date(2025, 1, 1), date(2025, 6, 30)), ("Unit B", date(2025, 7, 1), date(2025, 12, 31))]
    rows = rekap(
        *(
            naskah(
                skp(unit=unit, periode=Periode(mulai=mulai, selesai=selesai)),
                periode=PeriodeEvaluasi(jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=mulai, selesai=selesai),
            )
            for unit, mulai, selesai in parts
        )
    )
    assert [(row.unit_kerja, row.selesai, row.keterangan) for row in rows] == [
        ("Unit A", "2025-06-30", ""),
        ("Unit B", "2025-12-31", ""),
    ]


def test_an_skp_alone_is_not_missed_where_its_evaluation_is_in_another_file(rekap: Any) -> None:
    (row,) = rekap(Naskah(skp=skp()), naskah(periode=TW1))
    assert (row.label, row.predikat) == ("TRIWULAN I", Predikat.BAIK)


def test_a_record_gives_every_evaluation_with_the_version_it_was_made_on(rekap: Any) -> None:
    tetap = evolve(skp(unit="Unit Lama"), tanggal_penetapan=TW1.mulai)
    lama, baru = VersiSkp(skp=tetap, status=StatusVersi.DITETAPKAN), VersiSkp(skp=skp(versi=2))
    keberatan = Keberatan(alasan="x", tanggal=TW2.selesai)
    rekam = RekamSkp(
        versi=(lama, baru),
        evaluasi=tuple(
            EvaluasiBerjalan(
                evaluasi=evolve(contoh_evaluasi(), periode=periode), versi=versi, status=status, keberatan=keberatan
            )
            for periode, versi, status in (
                (TW1, 1, StatusEvaluasi.DISETUJUI),
                (TW2, 2, StatusEvaluasi.KEBERATAN),
            )
        ),
    )
    rows = rekap(rekam, RekamSkp(versi=(VersiSkp(skp=skp(LAIN)),)))
    assert [(row.nip, row.unit_kerja, row.label, row.alasan) for row in rows] == [
        (LAIN, "Unit A", "", "belum ada evaluasi"),
        (NIP, "Unit A", "TRIWULAN II", "keberatan pegawai belum diputus"),
        (NIP, "Unit Lama", "TRIWULAN I", ""),
    ]


@pytest.mark.parametrize("unit", ["Unit A", " unit  a "])
def test_a_unit_is_asked_for_by_name(rekap: Any, unit: str) -> None:
    assert {row.nip for row in rekap(naskah(), naskah(skp(LAIN, "Unit B")), unit=(unit,))} == {NIP}


@pytest.mark.parametrize("periode", ["TRIWULAN I", "triwulan i", "2025-03"])
def test_of_a_period_whoever_lacks_it_is_listed(rekap: Any, periode: str) -> None:
    rows = rekap(naskah(periode=TW1), naskah(periode=TW2), naskah(skp(LAIN), periode=TW2), periode=(periode,))
    assert [(row.nip, row.label, row.alasan) for row in rows] == [
        (NIP, "TRIWULAN I", ""),
        (LAIN, "", "belum ada evaluasi pada periode yang diminta"),
    ]


def test_a_kind_and_a_year_go_together_and_another_year_is_left_out(rekap: Any) -> None:
    isi = (naskah(periode=TW1), naskah(periode=TW2), naskah(skp(LAIN)))
    rows = rekap(*isi, periode=("2025", "triwulan"))
    assert [(row.nip, row.label) for row in rows] == [(NIP, "TRIWULAN I"), (LAIN, ""), (NIP, "TRIWULAN II")]
    assert rekap(*isi, periode=("2024",)) == []


def test_rows_stand_by_unit_period_and_nip_whatever_the_files_are_called(rekap: Any) -> None:
    rows = rekap(naskah(skp(LAIN)), naskah(skp(unit="A unit")), naskah(), naskah(periode=TW1))
    assert [(row.unit_kerja, row.label, row.nip) for row in rows] == [
        ("A unit", "AKHIR", NIP),
        ("Unit A", "TRIWULAN I", NIP),
        ("Unit A", "AKHIR", NIP),
        ("Unit A", "AKHIR", LAIN),
    ]


@pytest.fixture
def rusak(tmp_path: Path) -> Path:
    (tmp_path / "dalam").mkdir()
    (tmp_path / "dalam" / "baik.json").write_text(dumps(naskah()), encoding="utf-8")
    (tmp_path / "skp.json").write_text(dumps(skp(LAIN, "Unit B")), encoding="utf-8")
    (tmp_path / "rusak.json").write_text("{", encoding="utf-8")
    rekap = Rekap(nama_instansi="X", unit_kerja="Y", periode=TW1)
    (tmp_path / "lain.json").write_text(dumps(rekap), encoding="utf-8")
    with (tmp_path / "besar.json").open("wb") as file:
        file.truncate((20 << 20) + 1)
    os.symlink(tmp_path / "tiada", tmp_path / "putus.json")
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_bad_file_is_said_and_stops_no_other(rusak: Path) -> None:
    seen = []
    with Kumpulan() as kumpulan:
        kumpulkan(rusak, Saringan(), kumpulan, seen.append)
        assert [(row.nip, row.alasan) for row in kumpulan.baris()] == [(NIP, ""), (LAIN, "belum ada evaluasi")]
        assert sorted(satu.berkas for satu in kumpulan.tak_terbaca) == [
            "besar.json",
            "lain.json",
            "putus.json",
            "rusak.json",
        ]
        assert all(satu.alasan for satu in kumpulan.tak_terbaca)
    assert len(seen) == 6


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with Kumpulan() as kumpulan, pytest.raises(BerkasError):
        kumpulkan(tmp_path / "tiada", Saringan(), kumpulan)


def test_a_row_prints_no_person(rekap: Any) -> None:
    assert "Sekar" not in repr(rekap(naskah()))
    assert NIP not in repr(rekap(naskah()))
