"""Ports: the small values that cross them."""

from __future__ import annotations

from datetime import UTC, datetime

from siasn_client.conversation.tokens import MemoryTokens
from siasn_client.ports import Catatan, Keadaan, TokenStore


def test_the_journal_has_six_states() -> None:
    assert sorted(Keadaan) == ["gagal", "konflik", "niat", "perlu_orang", "tak_pasti", "terkirim"]


def test_a_journal_row_is_a_value() -> None:
    row = Catatan("r", "b", "simpan", Keadaan.NIAT, 1, "ab" * 32, datetime(2026, 1, 2, tzinfo=UTC))
    assert row == Catatan("r", "b", "simpan", Keadaan.NIAT, 1, "ab" * 32, datetime(2026, 1, 2, tzinfo=UTC))
    assert (row.id_siasn, row.alasan) == (None, "")


def test_the_memory_store_is_a_token_store() -> None:
    store: TokenStore = MemoryTokens()
    assert store.get("x") is None
