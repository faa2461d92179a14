from __future__ import annotations

from skp_core.model import CapaianOrganisasi, Predikat


def test_istimewa_is_for_organisations_and_sangat_baik_for_persons() -> None:
    """Rule V-052: one public form prints ISTIMEWA as a person's predikat."""
    assert "ISTIMEWA" not in Predikat.__members__
    assert "SANGAT_BAIK" not in CapaianOrganisasi.__members__
