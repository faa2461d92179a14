"""The fake SIASN itself: a request in, an answer out. Sockets and httpx are other modules' business."""

from __future__ import annotations

import itertools
import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final
from urllib.parse import parse_qsl

import httpx
from attrs import asdict, evolve, frozen

from siasn_client.testing.gangguan import SESUDAH, Gangguan, GangguanPlan, Macam
from siasn_client.testing.tiruan import answers
from siasn_client.testing.tiruan.answers import Jawaban
from siasn_client.testing.tiruan.contract import Endpoint, load
from siasn_client.testing.tiruan.ledger import Ledger
from siasn_client.testing.tiruan.reads import read
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.state import Arsip, KabupatenLike
from siasn_client.testing.tiruan.tokens import Tokens
from siasn_client.testing.tiruan.transport import AsyncTiruanTransport, TiruanTransport
from siasn_client.testing.tiruan.writes import Perubahan, Writes

__all__ = ["Tiruan", "TulisTerlarang"]

_UNKNOWN: Final = "?"


class TulisTerlarang(AssertionError):
    """A writing call came while writing was forbidden; names the operations."""


@frozen
class _Ask:
    """One request on its way through the brain."""

    nomor: int
    endpoint: Endpoint
    part: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes
    gangguan: Gangguan | None


class Tiruan:
    """A faithful SIASN over one synthetic kabupaten, with its ledger and its misfortunes.

    Args:
        kabupaten: whose rows it serves; never changed.
        gangguan: the fault plan; None = none.
        ledger: a ledger, or the path of a new one; None keeps it in memory.
        clock: seconds since 1970; tokens expire and late writes appear by it.
        umur: lifetimes of the tokens in seconds ("apim", "sso"), in place of 1 h and 12 h.

    Thread-safety: safe to share; writes are applied one at a time.
    """

    def __init__(
        self,
        kabupaten: KabupatenLike,
        *,
        gangguan: GangguanPlan | None = None,
        ledger: Ledger | str | os.PathLike[str] | None = None,
        clock: Callable[[], float] = time.time,
        umur: Mapping[str, float] | None = None,
    ) -> None:
        self.gangguan = gangguan or GangguanPlan()
        self.ledger = ledger if isinstance(ledger, Ledger) else Ledger(ledger)
        self.instansi = kabupaten.instansi_id
        self._clock = clock
        self._contract = load()
        self._arsip = Arsip(kabupaten, clock)
        self._tokens = Tokens(self._contract, self.instansi, clock, {**self._contract.lifetimes, **(umur or {})})
        referensi = Referensi(self._contract, kabupaten.referensi)
        self._writes = Writes(self._contract, self._arsip, referensi, self.instansi, clock)
        self._numbers = itertools.count(1)
        self._forbidden = 0
        self._lock = threading.Lock()

    def answer(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes = b""
    ) -> Jawaban:
        """Answer one request. *path* and *query* are percent-decoded, header names in any case."""
        found, part = self._contract.match(path)
        endpoint = found.get(method)
        nomor = next(self._numbers)
        self.ledger.count(endpoint.id if endpoint else _UNKNOWN)
        lower = {name.lower(): value for name, value in headers.items()}
        if endpoint is None:
            return answers.error(self._contract, "salah_metode" if found else "tanpa_alamat")
        if endpoint.writes and self._forbidden:  # before token and fault: the attempt alone is the offence
            self.ledger.append(self._clock(), endpoint.id, "terlarang")
            return answers.error(self._contract, "dilarang")
        same = (endpoint.id, part, tuple(sorted(query.items())), body)
        gangguan = self.gangguan.sebelum(nomor, endpoint.id, _sifat(endpoint), same)
        ask = _Ask(nomor, endpoint, part, query, lower, body, gangguan)
        return self._with_cookie(ask, self._struck(ask) or self._answer_end(ask, self._handle(ask)))

    # -- what the line and the gateway do

    def _struck(self, ask: _Ask) -> Jawaban | None:
        """Return what a fault answers before anything happens."""
        macam = ask.gangguan.macam if ask.gangguan else None
        if macam is None or macam is Macam.TERPOTONG or macam in SESUDAH:
            return None
        self.gangguan.catat(ask.nomor, ask.endpoint.id, macam)
        match macam:
            case Macam.RESET_SEBELUM:
                return answers.reset()
            case Macam.KUOTA:
                return self._quota(ask.gangguan)
            case Macam.TOKEN_APIM | Macam.TOKEN_SSO:
                kind = "apim" if macam is Macam.TOKEN_APIM else "sso"
                self._tokens.revoke(kind, ask.headers)
                return answers.error(self._contract, f"{kind}_ditolak")
            case Macam.TIDAK_DITEMUKAN:
                return answers.empty(self._contract, "tidak_ditemukan")
        return answers.error(self._contract, "html_502")

    def _quota(self, gangguan: Gangguan | None) -> Jawaban:
        answer = answers.error(self._contract, "kuota")
        if gangguan is None or not gangguan.detik:
            return answer
        return evolve(answer, headers={**answer.headers, "retry-after": f"{gangguan.detik:g}"})

    def _answer_end(self, ask: _Ask, answer: Jawaban) -> Jawaban:
        """Cut the body of an answer that was on its way."""
        if ask.gangguan is None or ask.gangguan.macam is not Macam.TERPOTONG or len(answer.body) < 2:
            return answer
        self.gangguan.catat(ask.nomor, ask.endpoint.id, Macam.TERPOTONG)
        return answers.cut(answer)

    def _with_cookie(self, ask: _Ask, answer: Jawaban) -> Jawaban:
        """Let the load balancer set its cookie where the caller brought none."""
        name = self._contract.cookie
        if ask.endpoint.envelope == "oauth2" or answer.reset or name in ask.headers.get("cookie", ""):
            return answer
        return evolve(answer, headers={**answer.headers, "set-cookie": f"{name}=tiruan; path=/"})

    # -- what SIASN does

    def _handle(self, ask: _Ask) -> Jawaban:
        endpoint = ask.endpoint
        if endpoint.id == "wso2.token":
            return self._tokens.client_credentials(ask.headers, _form(ask.body))
        if endpoint.id == "sso.token":
            return self._tokens.password(_form(ask.body))
        refusal = self._tokens.check(ask.headers)
        if refusal is not None:
            return refusal
        if endpoint.writes:
            return self._write(ask)
        return read(self._contract, self._arsip, endpoint, ask.part)

    def _write(self, ask: _Ask) -> Jawaban:
        with self._lock:
            ready = self._writes.prepare(ask.endpoint, ask.query, ask.body)
            return ready if isinstance(ready, Jawaban) else self._apply(ask, ready)

    def _apply(self, ask: _Ask, change: Perubahan) -> Jawaban:
        """Write the ledger, put the change, and let the answer meet its fault."""
        operasi, row_id = change.endpoint.id, change.row["id"]
        gangguan = self.gangguan.sesudah(operasi)
        if gangguan is None and ask.gangguan is not None and ask.gangguan.macam in SESUDAH:
            gangguan = ask.gangguan
        self.ledger.append(
            self._clock(), operasi, "terap", pns=change.pns_id, sidik=change.sidik, kunci=change.kunci, id_baris=row_id
        )
        self._arsip.put(change.nip, change.record, change.row, hidden_for=gangguan.detik if gangguan else 0.0)
        answer = self._writes.success(change)
        if gangguan is None:
            return answer
        self.gangguan.catat(ask.nomor, operasi, gangguan.macam)
        if gangguan.macam is Macam.RESET_SESUDAH:
            return answers.reset()
        return answers.error(self._contract, "html_502") if gangguan.macam is Macam.SESUDAH_502 else answer

    # -- for tests and for whoever hands it out

    @contextmanager
    def larang_tulis(self) -> Iterator[None]:
        """Forbid writing inside the block: a writing call is refused (403) and put on record.

        Reading, comparing, planning and downloading must pass inside it.

        Raises:
            TulisTerlarang: at the end of the block, if a writing call came.
        """
        before = len(self.ledger.terlarang())
        self.larang(True)
        try:
            yield
        finally:
            self.larang(False)
        came = self.ledger.terlarang()[before:]
        if came:
            names = ", ".join(sorted({row.operasi for row in came}))
            raise TulisTerlarang(f"{len(came)} writing call(s) outside apply: {names}")

    def larang(self, ya: bool) -> None:
        """Forbid writing, or allow it again; forbidding counts."""
        with self._lock:
            self._forbidden += 1 if ya else -1

    def token_sso(self, *, seconds: float | None = None, instansi: str | None = None) -> str:
        """Make an SSO token to hand in; one of another *instansi* is answered "Token SSO mismatch"."""
        return self._tokens.issue("sso", seconds=seconds, instansi=instansi)

    def credentials(self) -> dict[str, str]:
        """Return the account: consumer_key, consumer_secret, client_id, username, password."""
        return asdict(self._tokens.akun)

    def env(self) -> dict[str, str]:
        """Return the account under the names that ``Credentials.from_env`` reads."""
        sso = {"username": "SSO_USERNAME", "password": "SSO_PASSWORD"}
        return {f"SIASN_{sso.get(name, name.upper())}": value for name, value in self.credentials().items()}

    def transport(self) -> httpx.BaseTransport:
        """Return an httpx transport that ends here instead of at a socket."""
        return TiruanTransport(self.answer)

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """Return the same for an async client."""
        return AsyncTiruanTransport(self.answer)


def _sifat(endpoint: Endpoint) -> str:
    """Say which faults fit: those of token calls, of writes or of reads."""
    if endpoint.envelope == "oauth2":
        return "token"
    return "tulis" if endpoint.writes else "baca"


def _form(body: bytes) -> dict[str, str]:
    """Read a token request: url-encoded, or JSON as two public clients send it."""
    if body[:1] == b"{":
        try:
            return {str(name): str(value) for name, value in json.loads(body).items()}
        except ValueError:
            return {}
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))
