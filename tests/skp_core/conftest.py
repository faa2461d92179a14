"""What the tests of skp_core share: the example, its defects, one printer, the text of a PDF, the oracles."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from pypdf import PdfReader

from skp_core.dokumen import susun_semua
from skp_core.model import Evaluasi, Indikator, Skp
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.render import Pencetak

ORACLES = Path(__file__).parents[1] / "contracts" / "data" / "skp"


@pytest.fixture
def skp() -> Skp:
    return contoh_skp()


@pytest.fixture
def evaluasi() -> Evaluasi:
    return contoh_evaluasi()


@pytest.fixture(scope="session")
def pencetak() -> Iterator[Pencetak]:
    with Pencetak(batas_detik=60) as printer:
        yield printer


@pytest.fixture(scope="session")
def contoh_pdf(pencetak: Pencetak) -> dict[str, bytes]:
    """The four forms of the example, printed once."""
    return {nama: pencetak.render(dokumen) for nama, dokumen in susun_semua(contoh_skp(), contoh_evaluasi()).items()}


@pytest.fixture(scope="session")
def oracle() -> Callable[[str], Any]:
    """Read one of our own oracle files."""
    return lambda name: json.loads((ORACLES / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def halaman() -> Callable[[bytes], list[str]]:
    """Return the text of each page, white space collapsed."""
    return lambda pdf: [re.sub(r"\s+", " ", page.extract_text()).strip() for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture(scope="session")
def ubah_indikator() -> Callable[..., Skp]:
    """Return the SKP with one indikator of its first rencana changed."""

    def ubah(skp: Skp, **isi: object) -> Skp:
        satu, *lain = skp.rhk[0].indikator
        baru: Indikator = evolve(satu, **isi)
        return evolve(skp, rhk=(evolve(skp.rhk[0], indikator=(baru, *lain)), *skp.rhk[1:]))

    return ubah


@pytest.fixture(scope="session")
def ubah_rencana() -> Callable[..., Skp]:
    """Return the SKP with its first rencana changed."""
    return lambda skp, **isi: evolve(skp, rhk=(evolve(skp.rhk[0], **isi), *skp.rhk[1:]))
