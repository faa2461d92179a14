"""The fake SIASN itself: a request in, an answer out. Sockets and httpx are other modules' business."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

import httpx
from attrs import asdict, evolve, frozen

from siasn_client.testing.gangguan import BACA, RUSAK, SESUDAH, Gangguan, GangguanPlan, Macam
from siasn_client.testing.tiruan import answers, nasib
from siasn_client.testing.tiruan.answers import Jawaban
from siasn_client.testing.tiruan.bahan import Bahan, KabupatenLike
from siasn_client.testing.tiruan.berkas import Lemari, jenis_isi
from siasn_client.testing.tiruan.contract import Endpoint, load
from siasn_client.testing.tiruan.daftar import Daftar
from siasn_client.testing.tiruan.kuota import Kuota, Penghitung
from siasn_client.testing.tiruan.ledger import Ledger
from siasn_client.testing.tiruan.perubahan import Perubahan
from siasn_client.testing.tiruan.reads import Reads
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.state import Arsip
from siasn_client.testing.tiruan.tokens import Tokens, form_fields
from siasn_client.testing.tiruan.transport import AsyncTiruanTransport, TiruanTransport
from siasn_client.testing.tiruan.writes import Writes

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

    def met(self, kinds: frozenset[Macam]) -> Gangguan | None:
        """Return the fault, if it is one of these kinds."""
        return self.gangguan if self.gangguan is not None and self.gangguan.macam in kinds else None


class Tiruan:
    """A faithful SIASN over one synthetic kabupaten, with its ledger and its misfortunes.

    Args:
        kabupaten: whose rows it serves; never changed.
        gangguan: the fault plan; None = none.
        ledger: a ledger, or the path of a new one; None keeps it in memory.
        clock: seconds since 1970; tokens expire and late writes appear by it (a :class:`JamTiruan`, for instance).
        umur: lifetimes of the tokens in seconds ("apim", "sso", and "segar" of the refresh token), in place of
            1 h, 12 h and 12 h.
        kuota: a quota of requests; None = none.
        tunda_baca: for how many seconds reads do not show what was written before.

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
        kuota: Kuota | None = None,
        tunda_baca: float = 0.0,
    ) -> None:
        self.gangguan = gangguan or GangguanPlan()
        self.ledger = ledger if isinstance(ledger, Ledger) else Ledger(ledger)
        self.instansi = kabupaten.instansi_id
        self._clock = clock
        self._contract = load()
        self._arsip = Arsip(kabupaten, clock, Bahan(kabupaten, self._contract.examples))
        self._arsip.tunda = tunda_baca
        self._lemari = Lemari(kabupaten)
        self._tokens = Tokens(self._contract, self.instansi, clock, {**self._contract.lifetimes, **(umur or {})})
        wire = getattr(kabupaten, "referensi_siasn", None)
        referensi = Referensi(self._contract, kabupaten.referensi, wire)
        self._reads = Reads(self._contract, self._arsip)
        self._daftar = Daftar(self._contract, self._arsip, referensi)
        self._writes = Writes(self._contract, self._arsip, self._lemari, referensi, self.instansi, clock)
        self._penghitung = Penghitung(kuota)
        self._numbers = itertools.count(1)
        self._forbidden = 0
        self._suspended = False
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
        """Return what a fault, a suspended backend or a spent quota answers before anything happens."""
        if ask.gangguan is not None and ask.met(RUSAK | SESUDAH | BACA) is None:
            self._record(ask, ask.gangguan)
            if ask.gangguan.macam in {Macam.TOKEN_APIM, Macam.TOKEN_SSO}:
                self._tokens.revoke("apim" if ask.gangguan.macam is Macam.TOKEN_APIM else "sso", ask.headers)
            return nasib.sebelum(self._contract, ask.gangguan)
        if ask.endpoint.serves == "token":
            return None
        if self._suspended:
            return answers.error(self._contract, "ditangguhkan")
        wait = self._penghitung.sisa_tunggu(self._clock())
        return nasib.kuota(self._contract, wait) if wait else None

    def _answer_end(self, ask: _Ask, answer: Jawaban) -> Jawaban:
        """Spoil an answer that was on its way."""
        gangguan = ask.met(RUSAK)
        if gangguan is None or len(answer.body) < 2:
            return answer
        self._record(ask, gangguan)
        return nasib.rusak(answer, gangguan)

    def _record(self, ask: _Ask, gangguan: Gangguan) -> None:
        self.gangguan.catat(ask.nomor, ask.endpoint.id, gangguan.macam)

    def _with_cookie(self, ask: _Ask, answer: Jawaban) -> Jawaban:
        """Let the load balancer set its cookie where the caller brought none."""
        name = self._contract.cookie
        if ask.endpoint.serves == "token" or not answer.status or name in ask.headers.get("cookie", ""):
            return answer
        return evolve(answer, headers={**answer.headers, "set-cookie": f"{name}=tiruan; path=/"})

    # -- what SIASN does

    def _handle(self, ask: _Ask) -> Jawaban:
        endpoint = ask.endpoint
        if endpoint.id == "wso2.token":
            return self._tokens.client_credentials(ask.headers, form_fields(ask.body))
        if endpoint.id == "sso.token":
            return self._tokens.sso(form_fields(ask.body))
        refusal = self._tokens.check(ask.headers, sso=endpoint.service == "apisiasn", writes=endpoint.writes)
        if refusal is not None:
            return refusal
        return self._write(ask) if endpoint.writes else self._read(ask)

    def _read(self, ask: _Ask) -> Jawaban:
        endpoint, part = ask.endpoint, ask.part
        stale = ask.met(frozenset({Macam.BACA_BASI}))
        if stale is not None:
            self._record(ask, stale)
        lag = stale.detik if stale else 0.0
        match endpoint.serves:
            case "orang":
                return self._reads.orang(endpoint, part, lag)
            case "baris":
                return self._reads.baris(endpoint, part, lag)
            case "satu":
                return self._daftar.satu(endpoint, part, ask.query, lag)
            case "referensi":
                return self._daftar.tabel(endpoint, ask.query)
            case "foto":
                return self._file(self._lemari.foto(part))
            case "unduh":
                uri = self._daftar.alamat(endpoint, ask.query)
                return uri if isinstance(uri, Jawaban) else self._file(self._lemari.dokumen(uri))
        answer, struck = self._daftar.daftar(endpoint, ask.query, lag, ask.gangguan.macam if ask.gangguan else None)
        if struck and ask.gangguan is not None:
            self._record(ask, ask.gangguan)
        return answer

    def _file(self, isi: bytes | None) -> Jawaban:
        """Answer with bytes, or with the JSON that comes in place of a file."""
        if isi is None:
            return answers.empty(self._contract, "tidak_ditemukan")
        return answers.file_answer(isi, jenis_isi(isi))

    def _write(self, ask: _Ask) -> Jawaban:
        with self._lock:
            ready = self._writes.prepare(ask.endpoint, ask.part, ask.query, ask.headers, ask.body)
            return ready if isinstance(ready, Jawaban) else self._apply(ask, ready)

    def _apply(self, ask: _Ask, change: Perubahan) -> Jawaban:
        """Write the ledger, put the change, and let the answer meet its fault."""
        operasi = change.endpoint.id
        gangguan = self.gangguan.sesudah(operasi) or ask.met(SESUDAH)
        names = {"pns": change.pns_id, "sidik": change.sidik, "kunci": change.kunci, "id_baris": change.row_id}
        self.ledger.append(self._clock(), operasi, "terap", **names)
        self._writes.put(change, gangguan.detik if gangguan else 0.0)
        answer = self._writes.success(change)
        if gangguan is None:
            return answer
        self._record(ask, gangguan)
        return nasib.sesudah(self._contract, answer, gangguan)

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

    def tangguhkan(self, ya: bool = True) -> None:
        """Let the gateway suspend the backend ("Runtime Error", SUSPENDED), or let it work again."""
        self._suspended = ya

    def batasi(self, kuota: Kuota | None) -> None:
        """Set a quota, or lift it; counting begins anew."""
        self._penghitung = Penghitung(kuota)

    def tunda_baca(self, seconds: float) -> None:
        """Let reads stay *seconds* behind every write from now on."""
        self._arsip.tunda = seconds

    def token_sso(
        self, *, seconds: float | None = None, instansi: str | None = None, peran: Iterable[str] | None = None
    ) -> str:
        """Make an SSO token to hand in.

        One of another *instansi* is answered "Token SSO mismatch"; one without the right *peran* (default: both
        known roles) is refused with 403; one whose *seconds* are over is expired.
        """
        return self._tokens.issue("sso", seconds=seconds, instansi=instansi, roles=peran)

    def credentials(self) -> dict[str, str]:
        """Return the account: consumer_key, consumer_secret, client_id, username, password."""
        return asdict(self._tokens.akun)

    def env(self) -> dict[str, str]:
        """Return the account under the names that ``Credentials.from_env`` reads."""
        sso = {"username": "SSO_USERNAME", "password": "SSO_PASSWORD"}
        return {f"SIASN_{sso.get(name, name.upper())}": value for name, value in self.credentials().items()}

    def transport(self) -> httpx.BaseTransport:
        """Return an httpx transport that ends here instead of at a socket."""
        return TiruanTransport(self.answer, getattr(self._clock, "sleep", None))

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """Return the same for an async client."""
        return AsyncTiruanTransport(self.answer, getattr(self._clock, "sleep", None))


def _sifat(endpoint: Endpoint) -> str:
    """Say which faults fit: those of token calls, of writes or of reads."""
    if endpoint.serves == "token":
        return "token"
    return "tulis" if endpoint.writes else "baca"
