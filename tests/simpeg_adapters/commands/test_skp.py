"""Checking and printing an SKP that is kept as a file."""

from __future__ import annotations

import zlib
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from simpeg_adapters.commands.skp import cetak_skp, muat_skp, periksa_berkas, periksa_skp
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar_skp import tulis_templat
from skp_core.codec import Naskah, dumps
from skp_core.errors import InvalidModel, RenderError
from skp_core.model import Kelompok, Mode, Skp
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

HARI = date(2025, 1, 15)

pytestmark = pytest.mark.acceptance  # prints real documents


def _png() -> bytes:
    """A picture of one black point."""

    def part(kind: bytes, isi: bytes) -> bytes:
        return len(isi).to_bytes(4, "big") + kind + isi + zlib.crc32(kind + isi).to_bytes(4, "big")

    kepala = b"\x00\x00\x00\x01" * 2 + b"\x08\x00\x00\x00\x00"
    titik = part(b"IDAT", zlib.compress(b"\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", kepala) + titik + part(b"IEND", b"")


@pytest.fixture
def naskah() -> Naskah:
    return Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())


def _ubah(naskah: Naskah, **isi: object) -> Naskah:
    skp: Skp = evolve(naskah.skp, **isi)
    return evolve(naskah, skp=skp)


def test_a_file_is_read_and_a_missing_one_is_said(naskah: Naskah, tmp_path: Path) -> None:
    path = tmp_path / "skp.json"
    path.write_text(dumps(naskah), encoding="utf-8")
    assert muat_skp(path) == naskah
    with pytest.raises(BerkasError):
        muat_skp(tmp_path / "tidak-ada.json")


def test_the_rules_speak_of_the_skp(naskah: Naskah) -> None:
    assert periksa_skp(naskah, HARI) == ()
    assert [temuan.aturan for temuan in periksa_skp(_ubah(naskah, perilaku=()), HARI)] == ["V-018"]


def test_four_forms_are_printed_into_a_new_folder_with_the_emblem_of_the_office(naskah: Naskah, tmp_path: Path) -> None:
    lambang = tmp_path / "lambang.png"
    lambang.write_bytes(_png())
    printed = cetak_skp(naskah, tmp_path / "a" / "b", lambang=lambang)
    assert list(printed) == ["f2_skp", "f5_lampiran", "f6b_evaluasi", "f8_dokumen_evaluasi"]
    isi = {name: path.read_bytes() for name, path in printed.items()}
    assert all(pdf.startswith(b"%PDF-") for pdf in isi.values())
    assert b"/Subtype /Image" in isi["f8_dokumen_evaluasi"]


@pytest.mark.parametrize("isi", [{"mode": None}, {"rhk": ()}])
def test_what_has_no_form_is_refused_before_anything_is_printed(
    naskah: Naskah, tmp_path: Path, isi: dict[str, object]
) -> None:
    with pytest.raises(InvalidModel):
        cetak_skp(_ubah(naskah, **isi), tmp_path / "cetakan")
    assert not (tmp_path / "cetakan").exists()


def test_where_one_form_cannot_be_set_none_is_written(naskah: Naskah, tmp_path: Path) -> None:
    (tmp_path / "lambang.svg").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(InvalidModel, match="emblem"):
        cetak_skp(naskah, tmp_path / "cetakan", lambang=tmp_path / "lambang.svg")
    with pytest.raises(RenderError):
        cetak_skp(_ubah(naskah, tempat="\U0001f600"), tmp_path / "cetakan")
    assert not (tmp_path / "cetakan").exists()


def test_a_folder_that_cannot_be_and_a_missing_emblem_are_said(naskah: Naskah, tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("x", encoding="utf-8")
    with pytest.raises(BerkasError):
        cetak_skp(naskah, tmp_path / "berkas" / "cetakan")
    with pytest.raises(BerkasError):
        cetak_skp(naskah, tmp_path / "cetakan", lambang=tmp_path / "tidak-ada.png")


def test_a_filled_form_is_read_as_an_skp_without_evaluation(naskah: Naskah, tmp_path: Path) -> None:
    path = tmp_path / "skp.bin"
    tulis_templat(path, Mode.KUANTITATIF, Kelompok.JAF, naskah.skp)
    assert muat_skp(path) == Naskah(skp=naskah.skp)
    assert periksa_berkas(path, HARI).temuan == ()
    tulis_templat(path, Mode.KUANTITATIF, Kelompok.JAF)
    with pytest.raises(BerkasError) as caught:
        muat_skp(path)
    assert caught.value.pesan.count("Lembar Identitas, baris ") == 11
    assert len(periksa_berkas(path, HARI).salah) == 11


def test_a_finding_has_its_place_in_the_very_file(naskah: Naskah, tmp_path: Path) -> None:
    skp = evolve(naskah.skp, rhk=(evolve(naskah.skp.rhk[0], indikator=()), *naskah.skp.rhk[1:]))
    (tmp_path / "skp.json").write_text(dumps(Naskah(skp=skp, evaluasi=naskah.evaluasi)), encoding="utf-8")
    tulis_templat(tmp_path / "skp.xlsx", Mode.KUANTITATIF, Kelompok.JAF, skp)
    found = {each.temuan.aturan: each for each in periksa_berkas(tmp_path / "skp.json", date(2026, 1, 20)).temuan}
    assert (found["V-004"].letak, found["V-004"].tempat) == ("skp.rhk[1].indikator", None)
    in_form = {each.temuan.aturan: each for each in periksa_berkas(tmp_path / "skp.xlsx", HARI).temuan}
    assert in_form["V-004"].letak == "Lembar Hasil kerja, baris 2, kolom I"
    assert in_form["V-004"].jalur == "skp.rhk[1].indikator"


def test_the_rules_speak_of_the_evaluation_too(naskah: Naskah, tmp_path: Path) -> None:
    assert naskah.evaluasi is not None
    tanpa = evolve(naskah, evaluasi=evolve(naskah.evaluasi, capaian_organisasi=None))
    (tmp_path / "skp.json").write_text(dumps(tanpa), encoding="utf-8")
    found = periksa_berkas(tmp_path / "skp.json", date(2026, 1, 20)).temuan
    assert "evaluasi.capaian_organisasi" in {each.letak for each in found}


def test_a_file_that_is_not_there_is_said_when_it_is_checked(tmp_path: Path) -> None:
    with pytest.raises(BerkasError):
        periksa_berkas(tmp_path / "tidak-ada.xlsx", HARI)
