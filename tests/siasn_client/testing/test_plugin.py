"""The plugin as an integrator uses it: a small suite of its own, run inside this one."""

from __future__ import annotations

import subprocess
import sys
from typing import Protocol

import pytest

pytestmark = pytest.mark.acceptance  # a test run inside each test

pytest_plugins = ["pytester"]

CONFTEST = 'pytest_plugins = ["siasn_client.testing.plugin"]\n'
POLOS = ("-p", "no:randomly", "-p", "no:cacheprovider", "-q")


class Pemindai(Protocol):
    """The watch over our own suite."""

    def habis(self) -> list[str]: ...


@pytest.fixture
def suite(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST)
    return pytester


def test_the_fixtures_work_together(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import json, urllib.request

        def test_client(siasn, siasn_tiruan, kabupaten):
            nip = kabupaten.nips[0]
            assert siasn.pns.data_utama(nip).nip_baru.buka() == nip
            assert siasn_tiruan.ledger.rows() == ()

        def test_server(siasn_tiruan_server, siasn_tiruan):
            assert siasn_tiruan_server.url.startswith("http://127.0.0.1:")
            request = urllib.request.Request(siasn_tiruan_server.url + "/oauth2/token", b"grant_type=password")
            try:
                urllib.request.urlopen(request)
            except urllib.error.HTTPError as error:
                assert error.code == 401
                error.close()

        def test_fresh(siasn_tiruan, request):
            assert len(request.getfixturevalue("kabupaten").nips) == 50
        """
    )
    suite.runpytest_inprocess(*POLOS).assert_outcomes(passed=3)


def test_the_kabupaten_can_be_another(suite: pytest.Pytester) -> None:
    suite.makeconftest(
        CONFTEST
        + """
import pytest
from siasn_client.testing.kabupaten import Kabupaten

@pytest.fixture(scope="session")
def kabupaten():
    return Kabupaten.buat(3, seed=1, selisih=False)
"""
    )
    suite.makepyfile("def test_it(kabupaten, siasn):\n    assert len(kabupaten.nips) == 3\n")
    suite.runpytest_inprocess(*POLOS).assert_outcomes(passed=1)


BOCOR = {
    "log": "import logging; logging.getLogger('simpeg').debug('proses %s', kabupaten.nips[0])",
    "print": "print('nip', kabupaten.nips[0])",
    "nama": "print(kabupaten.siasn[kabupaten.nips[0]].data_utama['nama'].upper())",
    "stderr": "import sys; print(kabupaten.siasn[kabupaten.nips[0]].data_utama['nik'], file=sys.stderr)",
    "rahasia": "print(siasn_tiruan.credentials()['password'])",
    "token": "print('Authorization: Bearer', siasn_tiruan.token_sso())",
    "strategi": "from siasn_client.testing.strategies import KENARI; KENARI.catat('nama', 'Orang Strategi');"
    " print('orang strategi')",
    "catat": "assert_no_pii.catat('nama', 'Orang Simpeg'); print('ORANG SIMPEG')",
}


@pytest.mark.parametrize("cara", BOCOR)
def test_a_leak_fails_the_test_by_itself(suite: pytest.Pytester, cara: str, pemindai: Pemindai) -> None:
    suite.makepyfile(f"def test_it(assert_no_pii, kabupaten, siasn_tiruan):\n    {BOCOR[cara]}\n")
    hasil = suite.runpytest_inprocess(*POLOS)
    hasil.assert_outcomes(failed=1)
    hasil.stdout.fnmatch_lines(["*personal data: *"])
    assert bool(pemindai.habis()) == (cara == "log")  # our own watch heard the planted line, too


def test_a_clean_test_passes_and_others_are_left_alone(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import logging
        from siasn_client.privacy import Nip

        def test_clean(assert_no_pii, siasn, kabupaten):
            rows = siasn.riwayat.jabatan(kabupaten.nips[0])
            logging.getLogger("simpeg").info("%d baris untuk %s", len(rows), Nip(kabupaten.nips[0]))
            assert_no_pii("semua baik", {"jumlah": 3}, b"bytes", ["daftar"])

        def test_unwatched(kabupaten):
            print(kabupaten.nips[0])
        """
    )
    suite.runpytest_inprocess(*POLOS).assert_outcomes(passed=2)


ISI = {
    "text": "kabupaten.nips[0]",
    "bytes": "kabupaten.nips[0].encode()",
    "nested": "[('a', kabupaten.nips[0])]",
    "repr": "{'nip': kabupaten.nips[0]}",
    "exception": "galat(kabupaten.nips[0])",
    "record": "logging.LogRecord('x', 10, 'f', 1, '%s', (kabupaten.nips[0],), None)",
    "captured": "(print(kabupaten.nips[0]), capsys.readouterr())[1]",
}


@pytest.mark.parametrize("cara", ISI)
def test_a_leak_in_what_is_handed_in_is_an_assertion_at_once(suite: pytest.Pytester, cara: str) -> None:
    suite.makepyfile(
        f"""
        import logging, pytest

        def galat(nip):
            luar, dalam = RuntimeError("gagal"), ExceptionGroup("dua", [ValueError("x"), KeyError("y")])
            dalam.exceptions[1].add_note(nip)
            dalam.exceptions[0].__context__ = luar
            luar.__cause__ = dalam
            return luar

        def test_it(assert_no_pii, kabupaten, capsys):
            with pytest.raises(AssertionError, match="personal data") as caught:
                assert_no_pii({ISI[cara]})
            assert kabupaten.nips[0] not in str(caught.value)
        """
    )
    suite.runpytest_inprocess(*POLOS).assert_outcomes(passed=1)


def test_nothing_is_registered_unless_it_is_named(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_it(siasn):\n    pass\n")
    hasil = pytester.runpytest_inprocess(*POLOS)
    hasil.assert_outcomes(errors=1)
    hasil.stdout.fnmatch_lines(["*fixture 'siasn' not found*"])


def test_the_rest_of_the_folder_needs_no_test_library() -> None:
    program = (
        "import sys, siasn_client.testing, siasn_client.testing.kabupaten, siasn_client.testing.kenari;"
        "print([m for m in ('pytest', 'hypothesis', 'faker') if m in sys.modules])"
    )
    command = [sys.executable, "-c", program]
    hasil = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert hasil.stdout.strip() == "[]"
