"""Many SKP: one bad file never stops the rest, and nothing is half written."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from simpeg_adapters.commands import cetak_skp
from simpeg_adapters.commands.cetak_skp import Bentuk, HasilCetak, cetak_semua, daftar_sumber
from simpeg_adapters.errors import BerkasError
from skp_core.blok import Dokumen
from skp_core.codec import Naskah, dumps
from skp_core.model import Kelompok, Mode, Skp
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

HARI = date(2026, 1, 9)
BAIK = dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi()))


@pytest.fixture
def asal(tmp_path: Path) -> Path:
    folder = tmp_path / "naskah"
    folder.mkdir()
    for mode in Mode:
        for kelompok in Kelompok:
            naskah = Naskah(skp=contoh_skp(mode, kelompok), evaluasi=contoh_evaluasi(mode, kelompok))
            (folder / f"{mode.name}-{kelompok.name}.json").write_text(dumps(naskah), encoding="utf-8")
    return folder


def cetak(asal: Path, hasil: Path, bentuk: Bentuk = Bentuk.HTML, **lain: object) -> list[HasilCetak]:
    return list(cetak_semua(daftar_sumber(asal), hasil, hari=HARI, bentuk=bentuk, **lain))  # type: ignore[arg-type]


def isi(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("bentuk", Bentuk)
def test_every_naskah_gets_the_forms_of_its_group_and_approach(asal: Path, tmp_path: Path, bentuk: Bentuk) -> None:
    found = cetak(asal, tmp_path / "hasil", bentuk)
    assert [satu.pesan for satu in found] == [""] * 4
    depan = {"KUALITATIF-JAF": "f4", "KUALITATIF-JPT": "f3", "KUANTITATIF-JAF": "f2", "KUANTITATIF-JPT": "f1"}
    tercetak = isi(tmp_path / "hasil")
    assert len(tercetak) == 16
    assert {f"{nama}/{form}_skp.{bentuk}" for nama, form in depan.items()} <= tercetak


def test_a_bad_file_is_told_with_its_reason_and_the_others_go_on(asal: Path, tmp_path: Path) -> None:
    (asal / "A-rusak.json").write_text("{", encoding="utf-8")
    (asal / "B-surogat.json").write_text(BAIK.replace("Contohwati", "\\ud800"), encoding="utf-8")
    (asal / "C-tanpa.json").write_text(dumps(Naskah(skp=evolve(contoh_skp(), mode=None))), encoding="utf-8")
    semua = cetak(asal, tmp_path / "hasil", Bentuk.PDF)
    assert [int(satu.kode) for satu in semua] == [2, 2, 2, 0, 0, 0, 0]
    found = {satu.nama: satu.pesan for satu in semua}
    assert "bukan JSON" in found["A-rusak"]
    assert "rusak" in found["B-surogat"]
    assert "belum dipilih" in found["C-tanpa"]
    assert [pesan for nama, pesan in found.items() if nama.startswith("KU")] == [""] * 4
    assert not (tmp_path / "hasil" / "B-surogat").exists(), "nothing of a naskah that could not be set"


def test_the_results_come_in_the_order_of_the_names(asal: Path, tmp_path: Path) -> None:
    found = [satu.nama for satu in cetak(asal, tmp_path / "hasil", pekerja=3)]
    assert found == sorted(found)


def test_what_was_printed_is_passed_over_until_its_file_changes(asal: Path, tmp_path: Path) -> None:
    cetak(asal, tmp_path / "hasil")
    assert all(satu.dilewati for satu in cetak(asal, tmp_path / "hasil", lanjutkan=True))
    changed = asal / "KUALITATIF-JAF.json"
    later = (tmp_path / "hasil" / "KUALITATIF-JAF" / "f4_skp.html").stat().st_mtime + 5
    os.utime(changed, (later, later))
    found = {satu.nama: satu.dilewati for satu in cetak(asal, tmp_path / "hasil", lanjutkan=True)}
    assert found == {"KUALITATIF-JAF": False, "KUALITATIF-JPT": True, "KUANTITATIF-JAF": True, "KUANTITATIF-JPT": True}


def test_a_line_each_is_a_naskah_each(tmp_path: Path) -> None:
    path = tmp_path / "semua.ndjson"
    baris = BAIK.replace("\n", " ")
    path.write_text(f"{baris}\n\nrusak\n{baris}\n", encoding="utf-8")
    found = cetak(path, tmp_path / "hasil")
    assert [(satu.nama, bool(satu.pesan)) for satu in found] == [
        ("semua-000001", False),
        ("semua-000003", True),
        ("semua-000004", False),
    ]


def test_a_document_over_its_time_is_given_up_and_the_next_is_printed(asal: Path, tmp_path: Path) -> None:
    panjang = evolve(contoh_skp(), rhk=contoh_skp().rhk * 400)
    (asal / "A-panjang.json").write_text(dumps(Naskah(skp=panjang)), encoding="utf-8")
    first, *rest = cetak(asal, tmp_path / "hasil", Bentuk.PDF, pekerja=1, batas_detik=3.0)
    assert "dihentikan" in first.pesan
    assert [satu.pesan for satu in rest] == [""] * 4


def test_an_unmet_duty_is_counted_and_the_paper_printed(asal: Path, tmp_path: Path) -> None:
    (asal / "A.json").write_text(dumps(Naskah(skp=evolve(contoh_skp(), perilaku=()))), encoding="utf-8")
    assert [satu.wajib for satu in cetak(asal, tmp_path / "hasil")] == [1, 0, 0, 0, 0]


def test_nothing_to_print_is_said(tmp_path: Path) -> None:
    with pytest.raises(BerkasError, match="Tidak ada naskah"):
        daftar_sumber(tmp_path)


def test_a_fault_of_the_program_is_told_by_its_class_and_the_others_go_on(
    asal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    susun = cetak_skp.susun_semua

    def rapuh(skp: Skp, *lain: Any, **isi: Any) -> dict[str, Dokumen]:
        if skp.kelompok is Kelompok.JAF and skp.mode is Mode.KUALITATIF:
            raise ZeroDivisionError("isi rahasia")
        return susun(skp, *lain, **isi)

    monkeypatch.setattr(cetak_skp, "susun_semua", rapuh)
    first, *rest = cetak(asal, tmp_path / "hasil")
    assert "ZeroDivisionError" in first.pesan
    assert "rahasia" not in first.pesan
    assert [satu.pesan for satu in rest] == [""] * 3


@pytest.mark.parametrize("nama", ["..", ".", "CON", "nul.2025", "a\u202eb", "x" * 200, "a:b?", " ", "nama biasa"])
def test_whatever_a_file_is_called_its_forms_stay_inside(tmp_path: Path, nama: str) -> None:
    asal, hasil = tmp_path / "naskah", tmp_path / "dalam" / "hasil"
    asal.mkdir()
    try:
        (asal / f"{nama}.json").write_text(BAIK, encoding="utf-8")
    except OSError:
        pytest.skip("no file can have this name here")
    assert [satu.pesan for satu in cetak(asal, hasil)] == [""]
    (folder,) = hasil.iterdir()
    assert {path.parent for path in tmp_path.rglob("*.html")} == {folder}
    assert len(folder.name.encode()) <= 255
    assert folder.name.isprintable()
    assert folder.name.split(".")[0].upper() not in {"CON", "NUL", ""}
    assert folder.name == nama or folder.name[-9] == "-"


def test_another_emblem_makes_what_was_printed_old(asal: Path, tmp_path: Path) -> None:
    cetak(asal, tmp_path / "hasil")
    lambang = tmp_path / "lambang.png"
    lambang.write_bytes(b"")
    later = (tmp_path / "hasil" / "KUALITATIF-JAF" / "f4_skp.html").stat().st_mtime + 5
    os.utime(lambang, (later, later))
    sumber = daftar_sumber(asal, lambang)
    assert not any(
        satu.dilewati for satu in cetak_semua(sumber, tmp_path / "hasil", hari=HARI, bentuk=Bentuk.HTML, lanjutkan=True)
    )
