"""What SIASN is known or assumed to refuse is refused by the fake, in the contract's form, and nothing is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

TABLE = json.loads((Path(__file__).parent / "data" / "ditolak.json").read_text(encoding="utf-8"))
ROWS = TABLE["ditolak"]


def _name(row: dict[str, Any]) -> str:
    return f"{row['operasi']}-{row.get('token', '')}{'-'.join(f'{k}={v}' for k, v in row['ubah'].items())}"[:80]


def _headers(siasn: Any, kind: str) -> dict[str, str]:
    tiruan = siasn.tiruan
    sso = {
        "sso_kedaluwarsa": lambda: tiruan.token_sso(seconds=-1),
        "sso_instansi_lain": lambda: tiruan.token_sso(instansi="LAIN"),
        "sso_tanpa_peran": lambda: tiruan.token_sso(peran=()),
    }
    if kind == "tanpa_apim":
        return {"auth": siasn.headers["auth"]}
    if kind == "tanpa_sso":
        return {"authorization": siasn.headers["authorization"]}
    return {**siasn.headers, "auth": f"bearer {sso[kind]()}"} if kind else siasn.headers


def test_the_table_is_long_enough_and_says_how_sure_it_is() -> None:
    assert len(ROWS) >= 40
    assert {row["bukti"] for row in ROWS} == {"seen", "assumed"}
    assert all(row["sumber"] for row in ROWS)
    assert all(row["sumber"] != "dugaan" for row in ROWS if row["bukti"] == "seen")


@pytest.mark.parametrize("row", ROWS, ids=_name)
def test_it_is_refused_in_the_form_of_the_contract(siasn_bersama: Any, row: dict[str, Any]) -> None:
    siasn = siasn_bersama
    before = siasn.tiruan.ledger.rows()
    content = siasn.isi(row["operasi"], **row["ubah"])
    answer = siasn.minta(
        row["operasi"],
        content,
        bagian=row.get("bagian", "").format(**siasn.kata),
        headers=_headers(siasn, row.get("token", "")),
    )
    form, said = TABLE["bentuk"][row["bentuk"]], json.loads(answer.body)
    assert answer.status == form["status"], said
    assert {name: said.get(name) for name in form["isi"]} == form["isi"]
    assert row["pesan"] in said.get("message", "")
    assert siasn.tiruan.ledger.rows() == before


@pytest.mark.parametrize(
    "operasi", sorted({row["operasi"] for row in ROWS if row["bentuk"] != "validasi"} - {"rw.jabatan", "kursus.delete"})
)
def test_the_same_request_unchanged_is_accepted(siasn_bersama: Any, operasi: str) -> None:
    """Else the refusals above would prove nothing."""
    answer = siasn_bersama.minta(operasi)
    said = json.loads(answer.body)
    assert answer.status == 200
    assert said.get("success") in {True, "true"} or said.get("code") == 1, said
