"""The ledger survives, counts, and is never written over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from siasn_client.testing import BarisLedger, Ledger, Tiruan, baca_ledger, sidik_isi


def test_a_row_is_in_the_file_before_the_answer_leaves(
    tmp_path: Path, kabupaten: Any, skp_baru: dict[str, Any], siasn: Any
) -> None:
    path = tmp_path / "ledger.ndjson"
    tiruan = Tiruan(kabupaten, ledger=path)
    siasn.tiruan = tiruan
    siasn.login()
    siasn.post("/skp22/save", skp_baru)
    with path.open(encoding="utf-8") as lines:
        assert baca_ledger(lines) == tiruan.ledger.rows()
    assert len(tiruan.ledger.rows()) == 1
    tiruan.ledger.close()


def test_an_earlier_ledger_is_evidence(tmp_path: Path) -> None:
    path = tmp_path / "ledger.ndjson"
    Ledger(path).close()
    with pytest.raises(FileExistsError):
        Ledger(path)


def test_rows_are_numbered_without_gaps() -> None:
    ledger = Ledger()
    for _ in range(3):
        ledger.append(1.0, "skp22.save", "terap")
    assert [row.urut for row in ledger.rows()] == [1, 2, 3]


def test_a_closed_ledger_is_still_readable() -> None:
    ledger = Ledger()
    ledger.append(1.0, "skp22.save", "terap")
    ledger.close()
    ledger.close()
    assert len(ledger.rows()) == 1


def test_a_closed_file_ends_with_the_counts(tmp_path: Path) -> None:
    path = tmp_path / "ledger.ndjson"
    ledger = Ledger(path)
    ledger.count("rw.skp22")
    ledger.append(1.0, "skp22.save", "terap")
    ledger.close()
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    assert json.loads(lines[-1])["hitungan"] == {"rw.skp22": 1}
    assert baca_ledger(lines) == ledger.rows()


def test_a_torn_last_line_is_left_out() -> None:
    row = BarisLedger(1, 1.0, "skp22.save", "terap")
    whole = json.dumps({"versi": 1, "urut": 1, "pada": 1.0, "operasi": "skp22.save", "status": "terap"}) + "\n"
    assert baca_ledger([whole, whole[:20]]) == (row,)


def test_a_newer_ledger_is_refused() -> None:
    with pytest.raises(ValueError, match="newer"):
        baca_ledger(['{"versi": 2}\n'])


def test_every_request_is_counted_by_operation(siasn: Any) -> None:
    siasn.get("/pns/rw-jabatan/190101011921011000")
    siasn.get("/pns/rw-jabatan/190101091921011000")
    siasn.get("/tidak/ada")
    assert siasn.tiruan.ledger.hitungan() == {"?": 1, "rw.jabatan": 2, "sso.token": 1, "wso2.token": 1}


def test_the_content_key_does_not_depend_on_spelling() -> None:
    assert sidik_isi(b'{"b": [1], "a": "\\u00e9"}') == sidik_isi({"a": "é", "b": [1]})
    assert sidik_isi({"a": "1"}) != sidik_isi({"a": 1})
