"""What the page for integrators shows is a suite that passes, and requests that are answered."""

from __future__ import annotations

import json
import re
import urllib.request
from pathlib import Path

import pytest

from siasn_client.testing import Loopback, Tiruan
from siasn_client.testing.__main__ import describe
from siasn_client.testing.kabupaten import Kabupaten

pytestmark = pytest.mark.acceptance  # a test run and a server of its own

pytest_plugins = ["pytester"]

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "uji-simpeg-anda.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"```python\n# (\w+\.py)\n(.*?)```", PAGE, re.DOTALL)
HTTP = re.findall(r"```http\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("conftest", [0, 1])
def test_the_suite_of_the_page_passes(pytester: pytest.Pytester, conftest: int) -> None:
    """With either of the two conftest files shown."""
    berkas = [(nama, isi) for nama, isi in PYTHON if nama != "conftest.py"]
    pytester.makeconftest([isi for nama, isi in PYTHON if nama == "conftest.py"][conftest])
    for nama, isi in berkas:
        pytester.path.joinpath(nama).write_text(isi, encoding="utf-8")
    banyak = sum(isi.count("def test_") for _, isi in berkas)
    hasil = pytester.runpytest_inprocess("-q", "-p", "no:randomly", "-p", "no:cacheprovider")
    hasil.assert_outcomes(passed=banyak)
    assert banyak >= 7


def test_the_requests_of_the_page_are_answered() -> None:
    kabupaten = Kabupaten.buat(20, seed=7)
    tiruan = Tiruan(kabupaten)
    with Loopback(tiruan) as server:
        isi = {**describe(tiruan, server.url), "nip": kabupaten.nips[0]}
        for token, blok in zip(("apim", "sso"), HTTP[:2], strict=True):
            isi[token] = _kirim(blok, isi)["access_token"]
        for blok in HTTP[2:]:
            assert _kirim(blok, isi)["code"] == 1
    assert len(HTTP) == 4


def _kirim(blok: str, isi: dict[str, object]) -> dict[str, object]:
    kepala, _, badan = blok.format(**isi).strip().partition("\n\n")
    pertama, *baris = kepala.splitlines()
    metode, alamat = pertama.split()
    headers = dict(satu.split(": ", 1) for satu in baris)
    request = urllib.request.Request(alamat, badan.encode() or None, headers, method=metode)  # noqa: S310 (loopback)
    with urllib.request.urlopen(request) as jawab:  # noqa: S310
        return json.loads(jawab.read())
