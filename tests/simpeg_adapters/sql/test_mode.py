"""The sql_mode to write with: strict, zero dates allowed, everything else as the host has it."""

from __future__ import annotations

import pytest

from simpeg_adapters.sql.mode import ubah_mode


@pytest.mark.parametrize(
    ("host", "ours"),
    [
        ("", "STRICT_ALL_TABLES"),
        ("STRICT_TRANS_TABLES,NO_ZERO_DATE", "STRICT_TRANS_TABLES,STRICT_ALL_TABLES"),
        ("NO_ZERO_IN_DATE,ANSI_QUOTES,NO_ZERO_DATE", "ANSI_QUOTES,STRICT_ALL_TABLES"),
        ("STRICT_ALL_TABLES", "STRICT_ALL_TABLES"),
        ("STRICT_TRANS_TABLES,NO_ZERO_DATE,TRADITIONAL", "STRICT_TRANS_TABLES,STRICT_ALL_TABLES"),
        ("NO_BACKSLASH_ESCAPES", "NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES"),
    ],
)
def test_a_mode_to_write_with_is_made_of_the_hosts(host: str, ours: str) -> None:
    assert ubah_mode(host) == ours
    assert ubah_mode(ours) == ours
