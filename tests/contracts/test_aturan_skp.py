"""Every id of the specification that concerns 2022 and later has its place, and a test that fails without it.

An id lives in a rule module, in a type (a wrong value cannot be made), in the life (a move is refused), in a form, in
a score, or in a table of ``peraturan``. For each a passing and a failing example stands here, or the tests of its
place are named, and must be there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import evolve, fields, has

from skp_core import model
from skp_core.codec import dumps, loads
from skp_core.dasar import pada
from skp_core.dokumen import susun_semua
from skp_core.errors import InvalidModel
from skp_core.model import (
    BarisRekap,
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    Pegawai,
    Perspektif,
    Predikat,
    Rating,
    Rekap,
    Rencana,
    Skp,
    pilih,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.peraturan import tenggat
from skp_core.rules import ATURAN, ATURAN_BERTANGGAL, ATURAN_EVALUASI, check_rekap, tautan
from skp_core.scoring import periksa_distribusi, predikat_kinerja

ROOT: Final = Path(__file__).parents[2]
DATA: Final = ROOT / "tests" / "contracts" / "data" / "skp"
ALUR: Final = "tests/skp_core/test_alur.py"
DOKUMEN: Final = "tests/skp_core/test_dokumen.py"


def _gagal(kerja: Callable[[], object]) -> bool:
    try:
        kerja()
    except InvalidModel:
        return True
    return False


def _json(**isi: str) -> Callable[[], object]:
    """The example evaluation as a file, with a choice written otherwise."""

    def baca() -> object:
        teks = dumps(contoh_evaluasi())
        for nama, nilai in isi.items():
            teks = re.sub(rf'"{nama}": "[A-Z_]+"', f'"{nama}": "{nilai}"', teks)
        return loads(teks, Evaluasi)

    return baca


@pytest.fixture
def oracle() -> Callable[[str], Any]:
    """Read one of our own oracle files."""
    return lambda nama: json.loads((DATA / f"{nama}.json").read_text(encoding="utf-8"))


# id -> (what passes, what is refused)
TIPE: Final[dict[str, tuple[Callable[[], object], Callable[[], object]]]] = {
    "V-013": (lambda: pilih(Perspektif, "ANGGARAN"), lambda: pilih(Perspektif, "KEUANGAN")),
    "V-024": (
        lambda: evolve(contoh_skp(), pejabat_penilai=evolve(contoh_skp().pejabat_penilai, nip=None, pangkat=None)),
        lambda: evolve(contoh_skp(), pegawai=evolve(contoh_skp().pegawai, nip=None)),
    ),
    "V-042": (lambda: pilih(CapaianOrganisasi, "CUKUP"), lambda: pilih(CapaianOrganisasi, "SEDANG")),
    "V-045": (_json(rating_perilaku="DI_BAWAH"), _json(rating_perilaku="CUKUP")),
    "V-052": (lambda: pilih(Predikat, "SANGAT_BAIK"), lambda: pilih(Predikat, "ISTIMEWA")),
}
# id -> (file, tests that prove it)
UJI: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "V-019": (ALUR, ("test_the_person_assessed_cannot_write_the_leaders_expectation",)),
    "V-020": ("tests/skp_core/dokumen/test_f5_lampiran.py", ("test_empty_parts_keep_their_heads_and_a_blank_row",)),
    "V-025": (ALUR, ("test_no_illegal_move_is_reachable",)),
    "V-034": (ALUR, ("test_the_performance_unit_fixes_a_plan_only_where_that_is_switched_on_and_late",)),
    "V-035": (ALUR, ("test_a_move_closes_the_old_skp_and_begins_a_linked_one",)),
    "V-033": ("tests/skp_core/peraturan/test_penetapan.py", ("test_study_leave_makes_an_skp_from_2022_on",)),
    "V-051": (DOKUMEN, ("test_only_the_chosen_value_and_no_foreign_part",)),
    "V-053": (ALUR, ("test_an_objection_is_filed_within_fourteen_days_of_receiving_the_result",)),
    "V-055": (
        "tests/siasn_client/sinkronisasi/test_operasi.py",
        ("test_a_kuadran_outside_the_nine_cells_is_refused_whatever_changes_it",),
    ),
}
DI_SINI: Final = {"V-046", "V-047", "V-048", "V-049", "V-050"}
LAMA: Final = {"V-028", "V-030", *(f"V-06{nomor}" for nomor in range(7)), "V-070"}
"""Ids of the numeric regime of 2021, and of credit points: not of this module."""


def test_every_id_has_one_place() -> None:
    rules = {aturan.id for aturan, _ in (*ATURAN, *ATURAN_BERTANGGAL, *ATURAN_EVALUASI)} | {tautan.ATURAN.id}
    semua = {f"V-{nomor:03}" for nomor in (*range(1, 36), *range(40, 56), *range(60, 67), 70)}
    places = [rules, set(TIPE), set(UJI), DI_SINI, LAMA]
    assert set().union(*places) == semua
    assert sum(map(len, places)) == len(semua)


@pytest.mark.parametrize("nomor", sorted(TIPE))
def test_a_type_takes_what_is_right_and_refuses_what_is_not(nomor: str) -> None:
    benar, salah = TIPE[nomor]
    assert not _gagal(benar)
    assert _gagal(salah)


@pytest.mark.parametrize("nomor", sorted(UJI))
def test_the_test_that_proves_it_is_there(nomor: str) -> None:
    path, nama = UJI[nomor]
    teks = (ROOT / path).read_text(encoding="utf-8")
    assert [satu for satu in nama if f"def {satu}(" not in teks] == []


def test_the_predikat_is_looked_up_and_never_typed() -> None:
    """V-046: nothing that a person fills in holds a predikat; a recap that says another is found out."""
    assert "predikat" not in {bidang.name for bidang in fields(Evaluasi)}
    assert predikat_kinerja("DI_ATAS", "DI_BAWAH") is Predikat.KURANG
    isi = {"rating_hasil_kerja": Rating.DI_ATAS, "rating_perilaku": Rating.DI_BAWAH, "pegawai": contoh_skp().pegawai}
    benar, diketik, kosong = (
        BarisRekap(**isi, predikat=satu) for satu in (Predikat.KURANG, Predikat.SANGAT_BAIK, None)
    )
    rekap = Rekap(nama_instansi="x", unit_kerja="x", periode=contoh_evaluasi().periode, baris=(benar, diketik, kosong))
    assert [temuan.letak for temuan in check_rekap(rekap)] == ["baris[2].predikat"]
    lama = evolve(rekap.periode, selesai=date(2021, 12, 31))
    assert check_rekap(evolve(rekap, periode=lama)) == ()


def test_no_score_is_kept_or_printed() -> None:
    """V-047: no field of the whole model is a number, but for counts, places and targets."""
    kelas_model = [satu for nama in model.__all__ if has(satu := getattr(model, nama))]
    assert {Skp, Rencana, Evaluasi, EvaluasiHasilKerja, EvaluasiPerilaku, Pegawai, Rekap} <= set(kelas_model)
    angka = {
        f"{kelas.__name__}.{bidang.name}"
        for kelas in kelas_model
        for bidang in fields(kelas)
        if re.search(r"\b(int|float|Decimal)\b", str(bidang.type))
    }
    tempat = {"Butir.nomor", "Butir.urutan", "RencanaPimpinan.urutan", "MatriksPeran.tahun"}
    assert angka == {"Skp.versi", "Evaluasi.versi_skp", "Target.min", "Target.max", "EvaluasiBerjalan.versi", *tempat}
    assert not [nama for nama in dir(model) if "nilai" in nama.casefold() or "skor" in nama.casefold()]


def test_main_and_additional_results_weigh_the_same() -> None:
    """V-048: nothing has a weight."""
    assert not [bidang.name for bidang in fields(Rencana) if "bobot" in bidang.name]


def test_a_unit_s_spread_is_reported_and_blocks_nothing() -> None:
    """V-049."""
    assert periksa_distribusi("BAIK", {"BAIK": 6, "BUTUH_PERBAIKAN": 1, "SANGAT_BAIK": 3}) == ()
    assert periksa_distribusi("BAIK", {"BAIK": 10})


@pytest.mark.parametrize("hasil", Rating)
def test_the_annual_predikat_follows_its_own_two_ratings(hasil: Rating) -> None:
    """V-050: no function takes earlier predikat, so none can be averaged; the printed one is that of its ratings."""
    evaluasi = evolve(contoh_evaluasi(), rating_hasil_kerja=hasil)
    dokumen = susun_semua(contoh_skp(), evaluasi)["f8_dokumen_evaluasi"]
    harap = predikat_kinerja(hasil, Rating.SESUAI, date(2025, 12, 31)).replace("_", " ")
    assert any(harap == isian.nilai for blok in dokumen.isi for isian in getattr(blok, "isian", ()))


def test_the_choices_are_spelt_as_the_oracle_spells_them(oracle: Callable[[str], Any]) -> None:
    tertulis = oracle("pilihan")
    kelas = {
        "rating": model.Rating,
        "predikat_6_2022": model.Predikat,
        "capaian_organisasi": model.CapaianOrganisasi,
        "perspektif": model.Perspektif,
        "aspek": model.Aspek,
        "jenis_hasil_kerja": model.JenisHasilKerja,
        "mode": model.Mode,
        "kelompok_jabatan": model.Kelompok,
    }
    assert {nama: [str(satu) for satu in enum] for nama, enum in kelas.items()} == {n: tertulis[n] for n in kelas}


def test_the_superior_of_an_assessor_may_be_the_assessor(oracle: Callable[[str], Any]) -> None:
    """The list of one agency names the same post twice for the highest posts; V-022 is silent about it."""
    from skp_core.rules import check_all

    skp = contoh_skp()
    for satu in oracle("atasan_penilai")["kasus"]:
        assert satu["pejabat_penilai"] == satu["atasan_pejabat_penilai"]
        penilai = evolve(skp.pejabat_penilai, jabatan=satu["pejabat_penilai"])
        sama = evolve(skp, pejabat_penilai=penilai, atasan_pejabat_penilai=penilai)
        assert "V-022" not in {temuan.aturan for temuan in check_all(sama, date(2025, 1, 15))}


def test_the_days_are_those_of_the_oracle_and_as_sure(oracle: Callable[[str], Any]) -> None:
    for satu in oracle("tenggat")["kasus"]:
        ketentuan = pada(getattr(tenggat, satu["parameter"]), date(2025, 1, 1))
        nilai = ketentuan.nilai.pada(2025).isoformat()[5:] if isinstance(ketentuan.nilai, tenggat.BulanHari) else None
        assert (nilai or ketentuan.nilai, ketentuan.dasar.keyakinan) == (satu["nilai"], satu["keyakinan"])


def test_every_oracle_is_walked_and_says_how_sure_it_is() -> None:
    """A file of facts that no test reads proves nothing."""
    uji = "".join(berkas.read_text(encoding="utf-8") for berkas in (ROOT / "tests").rglob("test_*.py"))
    for berkas in DATA.glob("*.json"):
        isi = json.loads(berkas.read_text(encoding="utf-8"))
        assert f'"{berkas.stem}' in uji, berkas.stem
        if berkas.stem in {"formulir", "cetakan"}:  # strings and prints, not facts of the law
            continue
        assert isi["sumber"]
        assert isi["keyakinan"].startswith(("tinggi", "sedang"))


def test_the_ids_of_siasn_are_those_of_the_nine_cells(oracle: Callable[[str], Any]) -> None:
    from skp_core.scoring import rating_dari_id, uraikan_predikat

    for hasil, perilaku, kuadran in oracle("kuadran_siasn")["kasus"]:
        found = uraikan_predikat(rating_dari_id(str(hasil)), rating_dari_id(str(perilaku)))
        assert found.id_siasn == (str(hasil), str(perilaku), str(kuadran))


def test_the_page_of_the_rules_says_what_they_say() -> None:
    baris = (ROOT / "docs" / "reference" / "aturan-skp.md").read_text(encoding="utf-8").splitlines()
    isi = {satu.split(" | ")[0].lstrip("| "): satu for satu in baris if satu.startswith("| V-")}
    semua = [aturan for aturan, _ in (*ATURAN, *ATURAN_BERTANGGAL, *ATURAN_EVALUASI)] + [tautan.ATURAN]
    for aturan in semua:
        for kata in (aturan.kalimat, aturan.berat.value, str(aturan.dasar), aturan.dasar.keyakinan.value):
            assert kata in isi[aturan.id]
    assert set(isi) == {aturan.id for aturan in semua} | set(TIPE) | set(UJI) | DI_SINI
