"""Forms made and taken in, stored SKP taken in: one file each, none written over by accident."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from simpeg_adapters.commands.impor_skp import buat_templat, impor_berkas, impor_host
from simpeg_adapters.commands.skp import muat_skp
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.lembar_skp import baca_templat
from simpeg_adapters.skp_host import HasilSkp, SalahBaris
from skp_core.codec import Naskah, dumps
from skp_core.model import Kelompok, Mode, Periode
from skp_core.model.contoh import contoh_evaluasi, contoh_skp


class Host:
    """A host that stores what it is given."""

    def __init__(self, *found: HasilSkp) -> None:
        self.found, self.diperiksa = found, False

    def periksa(self) -> None:
        self.diperiksa = True

    def baca(self) -> Iterator[HasilSkp]:
        return iter(self.found)


def stored(kunci: str, tahun: int = 2025) -> HasilSkp:
    periode = Periode(mulai=date(tahun, 1, 1), selesai=date(tahun, 12, 31))
    return HasilSkp(kunci, Naskah(skp=evolve(contoh_skp(), id=kunci, periode=periode)))


def test_a_form_is_made_filled_and_taken_in(tmp_path: Path) -> None:
    source, form = tmp_path / "skp.json", tmp_path / "skp.xlsx"
    source.write_text(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())), encoding="utf-8")
    assert buat_templat(form, None, None, dari=source), "the evaluation stays where it is"
    assert baca_templat(form).skp == contoh_skp()
    with pytest.raises(BerkasError, match="sudah ada"):
        impor_berkas(form, source)
    assert muat_skp(impor_berkas(form, tmp_path / "baru.json")) == Naskah(skp=contoh_skp())
    impor_berkas(form, source, timpa=True)
    assert not buat_templat(form, None, None, dari=source, timpa=True)


def test_an_empty_form_needs_approach_and_group(tmp_path: Path) -> None:
    with pytest.raises(PengaturanError, match="--mode"):
        buat_templat(tmp_path / "x.xlsx", Mode.KUALITATIF, None)
    assert not buat_templat(tmp_path / "x.xlsx", Mode.KUALITATIF, Kelompok.JPT)
    with pytest.raises(BerkasError, match="sudah ada"):
        buat_templat(tmp_path / "x.xlsx", Mode.KUALITATIF, Kelompok.JPT)


def test_every_stored_skp_becomes_a_file_named_by_its_key(tmp_path: Path) -> None:
    salah = SalahBaris("skp_header", "3", "x", "kosong", "pengelola data e-Simpeg")
    host = Host(stored("1"), stored("a/1"), stored("a:1"), stored("2", 2024), HasilSkp("3", None, (salah,)))
    done: list[int] = []
    hasil = impor_host(host, tmp_path / "skp", tahun=2025, kemajuan=done.append)  # type: ignore[arg-type]
    assert host.diperiksa
    assert [path.name for path in hasil.tertulis] == ["skp-1.json", "skp-a_1.json", "skp-a_1-2.json"]
    assert (hasil.ditolak, hasil.salah, len(done)) == (1, (salah,), 5)
    assert muat_skp(hasil.tertulis[1]).skp.id == "a/1"


def test_a_file_that_somebody_worked_on_stays(tmp_path: Path) -> None:
    (tmp_path / "skp-1.json").write_text("punya orang", encoding="utf-8")
    hasil = impor_host(Host(stored("1")), tmp_path)  # type: ignore[arg-type]
    assert (hasil.tertulis, len(hasil.sudah_ada)) == ((), 1)
    assert (tmp_path / "skp-1.json").read_text(encoding="utf-8") == "punya orang"
    hasil = impor_host(Host(stored("1")), tmp_path, timpa=True)  # type: ignore[arg-type]
    assert len(hasil.tertulis) == 1
