"""The two tokens: handed out at two addresses, asked for on every call, revoked by faults.

Tokens are JWT-shaped synthetic strings: three base64url parts, a readable expiry, a signature that is
only a hash. Lifetimes go by the clock that was passed in.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Mapping

from attrs import field, frozen

from siasn_client.testing.tiruan.answers import Jawaban, error, json_answer
from siasn_client.testing.tiruan.contract import Contract

__all__ = ["Akun", "Tokens"]

OPERATOR = "199001012015011000"  # serial 000: nobody's NIP


@frozen
class Akun:
    """The synthetic account of one office."""

    consumer_key: str
    consumer_secret: str = field(repr=False)
    client_id: str
    username: str = field(repr=False)
    password: str = field(repr=False)

    @classmethod
    def of(cls, instansi: str) -> Akun:
        """Derive the account from the office, so that two runs agree."""

        def word(what: str) -> str:
            return hashlib.sha256(f"{instansi}/{what}".encode()).hexdigest()[:20]

        return cls(f"ck-{word('ck')}", f"cs-{word('cs')}", "tiruan-ws", OPERATOR, f"sandi-{word('sandi')}")


@frozen
class _Token:
    kind: str  # "apim" | "sso"
    until: float
    instansi: str


def _part(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


class Tokens:
    """Hands out and checks both tokens.

    Thread-safety: safe to share.
    """

    def __init__(
        self, contract: Contract, instansi: str, clock: Callable[[], float], lifetimes: Mapping[str, float]
    ) -> None:
        self.akun = Akun.of(instansi)
        self._contract = contract
        self._instansi = instansi
        self._clock = clock
        self._lifetimes = lifetimes
        self._known: dict[str, _Token] = {}
        self._issued = 0
        self._lock = threading.Lock()

    def issue(self, kind: str, *, instansi: str | None = None, seconds: float | None = None) -> str:
        """Make one token of *kind* ("apim" or "sso"); a foreign *instansi* makes one that mismatches."""
        now = self._clock()
        until = now + (self._lifetimes[kind] if seconds is None else seconds)
        with self._lock:
            self._issued += 1
            claims = {"iss": "tiruan", "typ": kind, "iat": int(now), "exp": int(until), "jti": self._issued}
            head = _part(b'{"alg":"RS256","typ":"JWT"}')
            text = f"{head}.{_part(json.dumps(claims).encode())}"
            token = f"{text}.{_part(hashlib.sha256(f'{self._instansi}{text}'.encode()).digest())}"
            self._known[token] = _Token(kind, until, instansi or self._instansi)
        return token

    def revoke(self, kind: str, headers: Mapping[str, str]) -> None:
        """Let the token of *kind* in *headers* be expired from now on."""
        with self._lock:
            self._known.pop(_bearer(headers, kind), None)

    def check(self, headers: Mapping[str, str]) -> Jawaban | None:
        """Return the refusal of these headers, the gateway's before the backend's, or None."""
        if self._find(headers, "apim") is None:
            return error(self._contract, "apim_ditolak")
        sso = self._find(headers, "sso")
        if sso is None:
            return error(self._contract, "sso_ditolak")
        return None if sso.instansi == self._instansi else error(self._contract, "sso_instansi_lain")

    def _find(self, headers: Mapping[str, str], kind: str) -> _Token | None:
        token = self._known.get(_bearer(headers, kind))
        return token if token and token.kind == kind and token.until > self._clock() else None

    def client_credentials(self, headers: Mapping[str, str], form: Mapping[str, str]) -> Jawaban:
        """Answer the gateway's token call: HTTP Basic, or the two names in the form."""
        given = _basic(headers) or (form.get("client_id", ""), form.get("client_secret", ""))
        if given != (self.akun.consumer_key, self.akun.consumer_secret):
            return error(self._contract, "klien_ditolak")
        if form.get("grant_type") != "client_credentials":
            return error(self._contract, "grant_ditolak")
        seconds = int(self._lifetimes["apim"])
        content = {"access_token": self.issue("apim"), "scope": "default", "token_type": "Bearer"}
        return json_answer(200, {**content, "expires_in": seconds})

    def password(self, form: Mapping[str, str]) -> Jawaban:
        """Answer the SSO's token call: password grant."""
        if form.get("client_id") != self.akun.client_id:
            return error(self._contract, "klien_sso_ditolak")
        if form.get("grant_type") != "password":
            return error(self._contract, "grant_ditolak")
        if (form.get("username"), form.get("password")) != (self.akun.username, self.akun.password):
            return error(self._contract, "sandi_salah")
        seconds = int(self._lifetimes["sso"])
        content = {
            "access_token": self.issue("sso"),
            "expires_in": seconds,
            "refresh_expires_in": seconds,
            "refresh_token": "SINTETIS.PENYEGAR",
            "token_type": "Bearer",
            "not-before-policy": 0,
            "session_state": "00000000-0000-4000-8000-000000000900",
            "scope": "email profile",
        }
        return json_answer(200, content)


def _bearer(headers: Mapping[str, str], kind: str) -> str:
    """Take the token out of its header: ``Authorization`` for the gateway, ``Auth`` for the SSO."""
    scheme, _, token = headers.get("authorization" if kind == "apim" else "auth", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def _basic(headers: Mapping[str, str]) -> tuple[str, str] | None:
    scheme, _, text = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, _, password = base64.b64decode(text, validate=True).decode().partition(":")
    except ValueError:
        return ("", "")
    return name, password
