"""The two tokens: handed out at two addresses, asked for on every call, revoked by faults.

Tokens are JWT-shaped synthetic strings: three base64url parts, a readable expiry, a signature that is
only a hash. Lifetimes go by the clock that was passed in.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen

from siasn_client.testing.tiruan.answers import Jawaban, error, json_answer
from siasn_client.testing.tiruan.contract import Contract

__all__ = ["Akun", "Tokens", "form_fields"]

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
    kind: str  # "apim" | "sso" | "segar"
    until: float
    instansi: str
    roles: frozenset[str] = frozenset()


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
        self._use, self._change = contract.roles["pakai"], contract.roles["tulis"]
        self._lock = threading.Lock()

    def issue(
        self,
        kind: str,
        *,
        instansi: str | None = None,
        seconds: float | None = None,
        roles: Iterable[str] | None = None,
    ) -> str:
        """Make one token of *kind* ("apim", "sso" or "segar"); a foreign *instansi* makes one that mismatches."""
        now = self._clock()
        until = now + (self._lifetimes[kind] if seconds is None else seconds)
        held = frozenset((self._use, self._change) if roles is None else roles)
        with self._lock:
            self._issued += 1
            claims = {"typ": kind, "iat": int(now), "exp": int(until), "jti": self._issued, **self._claims(kind, held)}
            head = _part(b'{"alg":"RS256","typ":"JWT"}')
            text = f"{head}.{_part(json.dumps(claims).encode())}"
            token = f"{text}.{_part(hashlib.sha256(f'{self._instansi}{text}'.encode()).digest())}"
            self._known[token] = _Token(kind, until, instansi or self._instansi, held)
        return token

    def _claims(self, kind: str, roles: frozenset[str]) -> dict[str, Any]:
        """Say whose an SSO token is and what he may, in Keycloak's usual claims (assumed)."""
        if kind == "apim":
            return {"iss": "tiruan"}
        who = {"iss": "tiruan/auth/realms/public-siasn", "azp": self.akun.client_id}
        return {**who, "preferred_username": self.akun.username, "realm_access": {"roles": sorted(roles)}}

    def revoke(self, kind: str, headers: Mapping[str, str]) -> None:
        """Let the token of *kind* in *headers* be expired from now on."""
        with self._lock:
            self._known.pop(_bearer(headers, kind), None)

    def check(self, headers: Mapping[str, str], *, sso: bool = True, writes: bool = False) -> Jawaban | None:
        """Return the refusal of these headers, the gateway's before the backend's, or None.

        *sso*: the service asks for the second token as well.
        """
        if self._find(headers, "apim") is None:
            return error(self._contract, "apim_ditolak")
        if not sso:
            return None
        token = self._find(headers, "sso")
        if token is None:
            return error(self._contract, "sso_ditolak")
        if token.instansi != self._instansi:
            return error(self._contract, "sso_instansi_lain")
        needed = {self._use, self._change} if writes else {self._use}
        return None if needed <= token.roles else error(self._contract, "peran_kurang")

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

    def sso(self, form: Mapping[str, str]) -> Jawaban:
        """Answer the SSO's token call: the password grant, or a refresh token that is still alive."""
        if form.get("client_id") != self.akun.client_id:
            return error(self._contract, "klien_sso_ditolak")
        match form.get("grant_type"):
            case "password":
                if (form.get("username"), form.get("password")) != (self.akun.username, self.akun.password):
                    return error(self._contract, "sandi_salah")
            case "refresh_token":
                if not self._spend(form.get("refresh_token", "")):
                    return error(self._contract, "penyegar_ditolak")
            case _:
                return error(self._contract, "grant_ditolak")
        return json_answer(200, self._session())

    def _spend(self, token: str) -> bool:
        """Take a refresh token back; tell whether it was alive. It serves once."""
        with self._lock:
            found = self._known.get(token)
            if found is None or found.kind != "segar" or found.until <= self._clock():
                return False
            del self._known[token]
        return True

    def _session(self) -> dict[str, Any]:
        return {
            "access_token": self.issue("sso"),
            "expires_in": int(self._lifetimes["sso"]),
            "refresh_expires_in": int(self._lifetimes["segar"]),
            "refresh_token": self.issue("segar"),
            "token_type": "Bearer",
            "not-before-policy": 0,
            "session_state": "00000000-0000-4000-8000-000000000900",
            "scope": "email profile",
        }


def form_fields(body: bytes) -> dict[str, str]:
    """Read a token request: url-encoded, or JSON as two public clients send it."""
    if body[:1] == b"{":
        try:
            return {str(name): str(value) for name, value in json.loads(body).items()}
        except ValueError:
            return {}
    return dict(parse_qsl(body.decode(errors="replace"), keep_blank_values=True))


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
