"""Names: titles, apostrophes, spaces and capitals are noise; letters are not."""

from __future__ import annotations

import pytest

from siasn_client.sanding.kanonik import nama


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Drs. H. Budi Santoso, S.Kom., M.Si.", "BUDI SANTOSO"),
        ("BUDI  SANTOSO", "BUDI SANTOSO"),
        ("budi santoso S.Kom", "BUDI SANTOSO"),
        ("dr. BUDI SANTOSO, Sp.A(K)", "BUDI SANTOSO"),
        ("Dr.Ir.BUDI SANTOSO,M.T.", "BUDI SANTOSO"),
        ("Prof. Dr. BUDI SANTOSO , Ph.D", "BUDI SANTOSO"),
        ("NUR`AINI", "NUR'AINI"),
        ("Nur’aini", "NUR'AINI"),
        ("NUR 'AINI", "NUR'AINI"),
        ("NUR´AINI, S. PD.", "NUR'AINI"),
        ("M. Nur", "M NUR"),
        ("M.NUR", "M NUR"),
        ("Abd.Rahman", "ABD RAHMAN"),
        ("AL - FATIH", "AL-FATIH"),
        ("R. BAMBANG", "R BAMBANG"),
        ("H BUDI", "H BUDI"),
        ("SRI MEI", "SRI MEI"),
        ("SITI, AMINAH", "SITI AMINAH"),
        ("JOSÃ©", "JOSÉ"),
    ],
)
def test_a_name_is_what_is_left(text: str, plain: str) -> None:
    assert nama(text) == plain


@pytest.mark.parametrize(
    ("one", "other"), [("MA'RUF", "MARUF"), ("BUDI SANTOSO", "BUDI SANTOSA"), ("BUDI SANTOSO", "SANTOSO BUDI")]
)
def test_names_that_are_only_alike_are_not_equal(one: str, other: str) -> None:
    assert nama(one) != nama(other)
