from __future__ import annotations

import re

import pytest

from skp_core.model import CapaianOrganisasi
from skp_core.peraturan.permenpanrb_6_2022 import KURVA
from skp_core.render.kurva import svg


@pytest.mark.parametrize("capaian", list(CapaianOrganisasi))
def test_a_curve_stays_in_its_frame_and_holds_no_text(capaian: CapaianOrganisasi) -> None:
    gambar = svg(KURVA.nilai[capaian], 588)
    titik = [float(satu) for satu in re.findall(r"-?\d+\.\d", gambar)]
    assert min(titik) >= 0
    assert max(titik) <= 588
    assert "<text" not in gambar
    assert svg(KURVA.nilai[capaian], 588) == gambar
