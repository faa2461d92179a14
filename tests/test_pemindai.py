"""The scan that watches the whole suite finds a planted leak; otherwise it would prove nothing."""

from __future__ import annotations

import logging

import pytest

from siasn_client.errors import NotFound
from siasn_client.privacy import Nip, Secret

NIP = "199002282015031000"


def planted(pemindai, text: str) -> list[str]:
    logging.getLogger("host").info("seen: %s", text)
    found, pemindai.temuan = pemindai.temuan, []
    return found


@pytest.mark.parametrize(
    "text",
    [
        f"http://127.0.0.1/pns/rw-jabatan/{NIP}",
        "nik=9999996011950000",
        "Authorization: Bearer abcdefgh12345",
        "eyJabcd.efghij",
    ],
)
def test_a_planted_leak_in_a_log_line_is_found(pemindai, text):
    assert planted(pemindai, text)


def test_a_planted_leak_in_an_exception_is_found(pemindai):
    pemindai.look_at(ValueError(f"no rows for {NIP}"))
    found, pemindai.temuan = pemindai.temuan, []
    assert found


def test_a_planted_leak_in_a_cause_is_found(pemindai):
    error = RuntimeError("no such person")
    error.__cause__ = KeyError(NIP)
    pemindai.look_at(error)
    found, pemindai.temuan = pemindai.temuan, []
    assert found


def test_masked_values_are_not_findings(pemindai):
    assert not planted(pemindai, f"{Nip(NIP)} {Secret('sangat-rahasia')!r}")


def test_our_errors_scrub_what_they_are_told(pemindai):
    pemindai.look_at(NotFound(f"no rows for {NIP}", server_message=f"NIP {NIP} tidak ditemukan"))
    assert not pemindai.temuan
