"""I12: what stands in data never starts a new line in a log, colours a terminal or turns the direction of a text."""

from __future__ import annotations

import inspect
import io
import json
import logging
import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.console import Console

from siasn_client import Alamat, Credentials, Secret, Settings, Siasn, TokenSso, errors
from siasn_client.baris import Ada, Jenis, Kosong
from siasn_client.errors import ApiError, DecodeError, SiasnError
from siasn_client.events import Drift, RagamDrift
from siasn_client.privacy import Nip, SaringLog, jinakkan, scrub, sebab
from siasn_client.resources import golongan
from siasn_client.sanding import sandingkan, susun
from simpeg_adapters.cli import layar as layar_modul
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.laporan import terminal
from simpeg_adapters.laporan.kata import kalimat
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.samaran import Samaran

NIP = Nip("199002282015031000")
FORGED = "WARNING palsu: semua beres"
SIGNS = [
    "\n",
    "\r",
    "\r\n",
    "\x0b",
    "\x0c",
    "\x1b[31m",
    "\x1b]0;x\x07",
    "\x9b31m",
    "\x85",
    "\u2028",
    "\u2029",
    "\u202e",
]
BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
TURNS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
HOSTILE = st.lists(
    st.sampled_from([*SIGNS, *BREAKS, *TURNS, "\x00", "\x08", "\x7f", "a", "BUDI ", FORGED]), max_size=8
).map("".join)
WORST = FORGED.join(SIGNS) + FORGED


def orders(text: str, *, lines: bool = False) -> list[str]:
    """The characters of *text* that order something; with *lines* plain newlines are allowed."""
    allowed = "\t\n" if lines else "\t"
    return [
        f"U+{ord(sign):04X}"
        for sign in text
        if (unicodedata.category(sign) in {"Cc", "Zl", "Zp", "Cs"} or sign in TURNS) and sign not in allowed
    ]


@given(HOSTILE | st.text())
@example(WORST)
def test_what_is_scrubbed_is_one_line_that_orders_nothing(text: str) -> None:
    assert orders(scrub(text)) == []
    assert orders(jinakkan(text)) == []
    assert len(jinakkan(text)) == len(text)
    assert orders(str(sebab(ValueError(), text))) == []


KINDS = [kind for kind in vars(errors).values() if inspect.isclass(kind) and issubclass(kind, SiasnError)]


@given(HOSTILE, st.sampled_from(KINDS))
@example(WORST, ApiError)
def test_nothing_an_error_says_orders_anything(text: str, kind: type[SiasnError]) -> None:
    error = kind(text or "x", pesan=text)
    said = [str(error), repr(error), error.message, error.pesan, kalimat(error)]
    if issubclass(kind, ApiError):
        more = kind("x", server_message=text, code=text)
        said += [more.server_message, more.code, kalimat(more)]
    if issubclass(kind, DecodeError):
        said.append(kind("x", path=f"$.{text}").path)
    assert [orders(each) for each in said] == [[]] * len(said)


@given(HOSTILE)
@example(WORST)
def test_an_event_is_one_line(text: str) -> None:
    assert orders(repr(Drift("Rekaman", scrub(text), RagamDrift.BIDANG_BARU))) == []


def logged(*filters: logging.Filter, message: str, args: tuple[object, ...]) -> str:
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    for each in filters:
        handler.addFilter(each)
    handler.handle(logging.LogRecord("host", logging.INFO, __file__, 1, message, args, None))
    return out.getvalue()


@given(HOSTILE)
@example(WORST)
def test_what_goes_through_our_filter_is_one_line(text: str) -> None:
    for message, args in (("GET %s", (text,)), (text.replace("%", ""), ()), ("%d", (text,))):
        line = logged(SaringLog(), message=message, args=args)
        assert line.endswith("\n")
        assert orders(line[:-1]) == []


def test_a_line_without_our_filter_can_be_forged() -> None:
    """The negative control."""
    said = logged(message="GET %s", args=(f"\n{FORGED}\x1b[31m",))
    assert FORGED + "\x1b[31m" in said.splitlines()
    assert orders(said, lines=True)


def test_a_server_cannot_forge_a_line_by_way_of_httpx(caplog: pytest.LogCaptureFixture) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        reason = f"OK\r\n{FORGED}\x1b[31m".encode()
        return httpx.Response(200, extensions={"reason_phrase": reason}, json={"code": 0, "message": WORST})

    account = Credentials("k", Secret("s"), "c", TokenSso(Secret("token")))
    settings = Settings(alamat=Alamat.tiruan(), pace=None, attempts=1)
    with (
        caplog.at_level(logging.DEBUG),
        Siasn(account, settings, transport=httpx.MockTransport(answer)) as siasn,
        pytest.raises(SiasnError) as caught,
    ):
        siasn.send(golongan.list_for(NIP))
    assert "HTTP Request" in caplog.text
    assert orders("".join(record.getMessage() for record in caplog.records)) == []
    assert orders(f"{caught.value} {caught.value.pesan} {vars(caught.value)}") == []


# the screen


Tampil = Callable[[Callable[[Layar], None], bool], tuple[str, str]]


@pytest.fixture
def tampil(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Tampil:
    monkeypatch.setenv("COLUMNS", "80")

    def show(act: Callable[[Layar], None], mesin: bool = False) -> tuple[str, str]:
        capsys.readouterr()
        act(Layar(mesin=mesin))
        said = capsys.readouterr()
        return said.out, said.err

    return show


@pytest.mark.parametrize("sign", SIGNS)
def test_nothing_that_is_shown_orders_the_terminal(tampil: Tampil, sign: str) -> None:
    text = f"BUDI{sign}{FORGED}"

    def act(layar: Layar) -> None:
        layar.kata(text, text)
        layar.utuh(text)
        layar.kabar(text)

    for said in tampil(act):
        assert orders(said, lines=True) == []
        assert "BUDI" in said


@pytest.mark.parametrize("sign", SIGNS)
def test_json_for_a_machine_is_one_line_and_says_what_was_said(tampil: Tampil, sign: str) -> None:
    text = f"BUDI{sign}{FORGED}"

    def act(layar: Layar) -> None:
        layar.data({"nama": text})
        layar.kabar(text, isi=text)

    out, err = tampil(act, True)
    for said, name in ((out, "nama"), (err, "isi")):
        assert said.endswith("\n")
        assert orders(said[:-1]) == []
        assert json.loads(said)[name] == text


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("mesin", [True, False])
def test_an_error_is_said_in_one_piece(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, sign: str, mesin: bool
) -> None:
    monkeypatch.setattr("sys.argv", ["siasn", *(["--json"] if mesin else [])])
    layar_modul._say(f"BUDI{sign}{FORGED}", layar_modul.Keluar.DITOLAK, "X")
    said = capsys.readouterr()
    assert orders((said.out + said.err).rstrip("\n")) == []


def baris(sign: str) -> str:
    """The screen of one person whose every text is hostile on the one side."""
    bad = f"UNIVERSITAS{sign}{FORGED}"
    row = {"tingkat_pendidikan_id": "40", "pendidikan_id": bad, "nama_sekolah": bad, "nomor_ijazah": bad}
    seen = datetime(2026, 1, 1, tzinfo=UTC)
    here = {jenis: Kosong(seen) for jenis in Jenis}
    utama = susun(Jenis.DATA_UTAMA, NIP, {"nama": bad, "alamat": bad, "email": bad}, id_siasn=None, kunci="1")
    sekolah = susun(Jenis.PENDIDIKAN, NIP, row, id_siasn=None, kunci="3")
    there = {**here, Jenis.DATA_UTAMA: Ada((utama,), seen), Jenis.PENDIDIKAN: Ada((sekolah,), seen)}
    out = io.StringIO()
    console = Console(file=out, width=400, highlight=False)
    hasil = sandingkan(NIP, there, here)
    for part in terminal.orang(hasil, Penyaji(Samaran(buka=True)).orang(hasil), buka=True):
        console.print(part, markup=False)
    return out.getvalue()


@pytest.mark.parametrize("sign", SIGNS)
def test_a_value_stays_in_its_place_on_the_screen(sign: str) -> None:
    said = baris(sign)
    assert "UNIVERSITAS" in said
    assert orders(said, lines=True) == []
    assert len(said.splitlines()) == len(baris(" ").splitlines())
    assert not [line for line in said.splitlines() if re.match(rf"\W*{FORGED}", line)]


def test_a_plain_console_would_obey() -> None:
    """The negative control."""
    out = io.StringIO()
    Console(file=out, width=80).print(f"BUDI\x1b[31m\u202e\n{FORGED}", markup=False)
    assert orders(out.getvalue(), lines=True)
    assert FORGED in out.getvalue().splitlines()
