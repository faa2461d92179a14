"""On demand, not collected by itself: a form that LibreOffice has saved again is still the same SKP.

Run it as ``pytest tests/acceptance/libreoffice_skp.py`` where LibreOffice is installed.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from simpeg_adapters.lembar_skp import baca_templat, tulis_templat
from skp_core.model import Kelompok, Mode
from skp_core.model.contoh import contoh_skp

SOFFICE = shutil.which("soffice")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")
@pytest.mark.parametrize("kelompok", Kelompok)
@pytest.mark.parametrize("mode", Mode)
def test_a_form_saved_again_by_libreoffice_is_the_same_skp(tmp_path: Path, mode: Mode, kelompok: Kelompok) -> None:
    path, skp = tmp_path / "skp.xlsx", contoh_skp(mode, kelompok)
    tulis_templat(path, mode, kelompok, skp)
    profile = f"-env:UserInstallation=file://{tmp_path / 'profil'}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path / "ulang"), str(path)], check=True, capture_output=True, timeout=100
    )
    hasil = baca_templat(tmp_path / "ulang" / "skp.xlsx")
    assert [str(each) for each in hasil.salah] == []
    assert hasil.skp == skp
