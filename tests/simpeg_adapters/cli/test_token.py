"""``siasn token``: from a hidden prompt, a file or stdin, never an argument; and a client that uses it."""

from __future__ import annotations

import io
import sys

import pytest

from simpeg_adapters.instansi import Instansi


@pytest.fixture
def by_hand(kantor):
    """An office whose SSO token is only ever handed in."""
    text = kantor["kredensial"].read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith(("username", "password"))]
    kantor["kredensial"].write_text("\n".join([*lines, 'sso = "pasang"']), encoding="utf-8")
    return kantor


class Ketikan(io.StringIO):
    """A keyboard, or a pipe."""

    def __init__(self, text: str, tty: bool) -> None:
        super().__init__(text)
        self.tty = tty

    def isatty(self) -> bool:
        return self.tty


@pytest.mark.parametrize("way", ["prompt", "stdin", "berkas"])
def test_a_token_is_handed_in_three_ways_and_used_by_the_next_command(
    siasn, by_hand, tiruan, kabupaten, tmp_path, monkeypatch, way
):
    office, token = ("--instansi", by_hand["instansi"]), tiruan.token_sso()
    asked = []
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or token)
    monkeypatch.setattr(sys, "stdin", Ketikan(f"{token}\n", tty=way == "prompt"))
    (tmp_path / "token.txt").write_text(token, encoding="utf-8")
    extra = ("--berkas", tmp_path / "token.txt") if way == "berkas" else ()
    result = siasn("token", "pasang", *office, *extra)
    assert result.code == 0
    assert "terpasang" in result.out
    assert bool(asked) is (way == "prompt")
    assert token not in result.out + result.err
    assert siasn("token", "status", *office).code == 0
    assert siasn("sanding", *office, "--nip", kabupaten.nips[0]).code in (0, 1)


def test_no_option_takes_a_token(siasn, by_hand):
    assert siasn("token", "pasang", "eyJ.eyJ.x", "--instansi", by_hand["instansi"]).code == 2
    assert siasn("token", "pasang", "--token", "x", "--instansi", by_hand["instansi"]).code == 2


def test_status_says_whose_which_roles_and_until_when_and_to_machines_too(siasn, by_hand, tiruan, monkeypatch):
    office = ("--instansi", by_hand["instansi"])
    missing = siasn("token", "status", *office)
    assert missing.code == 1
    assert "siasn token pasang" in missing.out
    monkeypatch.setattr(sys, "stdin", Ketikan(tiruan.token_sso(), tty=False))
    put = siasn("token", "pasang", *office, "--json")
    assert put.data["versi"] == 1
    assert put.data["token"]["jenis"] == "SSO"
    shown = siasn("token", "status", *office)
    for word in ("pemilik", "•000", "lingkungan tiruan", "peran", "berakhir", "jam", "WIB"):
        assert word in shown.out
    said = siasn("token", "status", *office, "--json")
    assert list(said.data) == ["versi", "lingkungan", "instansi", "token"]
    assert [each["jenis"] for each in said.data["token"]] == ["SSO", "APIM"]


@pytest.mark.parametrize(("text", "code"), [("", 4), ("bukan token", 4)])
def test_what_is_no_token_is_refused(siasn, by_hand, monkeypatch, text, code):
    monkeypatch.setattr(sys, "stdin", Ketikan(text, tty=False))
    result = siasn("token", "pasang", "--instansi", by_hand["instansi"])
    assert result.code == code
    assert "bukan token SSO" in result.err


def test_a_missing_file_is_said_and_no_stdin_is_no_token(siasn, by_hand, tmp_path, monkeypatch):
    office = ("--instansi", by_hand["instansi"])
    assert siasn("token", "pasang", *office, "--berkas", tmp_path / "tidak-ada").code == 2
    monkeypatch.setattr(sys, "stdin", None)
    assert siasn("token", "pasang", *office).code == 4


def test_many_roles_are_counted(siasn, by_hand, tiruan, monkeypatch):
    roles = [f"role:siasn-instansi:layanan{n}:operator" for n in range(9)]
    monkeypatch.setattr(sys, "stdin", Ketikan(tiruan.token_sso(peran=roles), tty=False))
    result = siasn("token", "pasang", "--instansi", by_hand["instansi"])
    assert "dan 4 lagi" in result.out


def test_a_worker_that_runs_meanwhile_shares_the_token(by_hand, tiruan, siasn, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Ketikan(tiruan.token_sso(), tty=False))
    siasn("token", "pasang", "--instansi", by_hand["instansi"])
    with Instansi.open(by_hand["instansi"]) as one, Instansi.open(by_hand["instansi"]) as two:
        with one.siasn() as first:
            first.referensi.agama()
        with two.siasn() as second:
            second.referensi.agama()
        assert len(list(one.folder_token.glob("*.json"))) == 2, "the APIM token of the first serves the second"
