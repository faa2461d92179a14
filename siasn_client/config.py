"""Who we are, where SIASN is, and how we behave: frozen values, read from the environment only here.

Hosts and contexts were seen in public client code (kanekescom/laravel-siasn-api, ws-siasn-php,
a Yii2 module for the training hosts), never called by us. In training the API context is ``api``.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta, timezone
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from attrs import Attribute, field, frozen

from siasn_client.errors import ConfigError
from siasn_client.events import Hook
from siasn_client.privacy import Secret

__all__ = ["Alamat", "Credentials", "Lingkungan", "PasswordGrant", "Settings", "TokenSso"]

_REALM = "/auth/realms/public-siasn/protocol/openid-connect/token"


class Lingkungan(StrEnum):
    """Which SIASN: a plan, journal or token of one is refused in another."""

    PRODUKSI = "produksi"
    LATIHAN = "latihan"
    GERBANG = "gerbang"
    TIRUAN = "tiruan"


def _https_unless_loopback(_: object, __: object, url: str) -> None:
    """Refuse to send tokens in the clear to anything but this machine, and a password inside an address."""
    with suppress(ValueError):  # its message repeats the address
        parts = urlsplit(url)
        loopback = parts.hostname in {"127.0.0.1", "localhost", "::1", "tiruan"}
        encrypted = parts.scheme == "https" or (parts.scheme == "http" and loopback)
        if encrypted and parts.hostname and "@" not in parts.netloc:
            return
    raise ConfigError("a SIASN address must be https, except on loopback, and hold no user or password")


def _above_zero(_: object, attribute: Attribute[Any], value: float | None) -> None:
    """Refuse what would wait for ever, never try, or (a pace of 0) know no limit."""
    if value is not None and not value > 0:
        raise ConfigError(f"{attribute.name} must be above 0")


def _not_below_zero(_: object, attribute: Attribute[Any], value: float) -> None:
    """Refuse what is no length of time (a NaN is none, too)."""
    if not value >= 0:
        raise ConfigError(f"{attribute.name} must be 0 or above")


@frozen
class Alamat:
    """The addresses of one SIASN. https only, except on loopback.

    Raises:
        ConfigError: an address is not https, or has a user and password in it.
    """

    lingkungan: Lingkungan
    token_apim: str = field(validator=_https_unless_loopback)
    token_sso: str = field(validator=_https_unless_loopback)
    api: str = field(validator=_https_unless_loopback)
    referensi: str = field(validator=_https_unless_loopback)

    @classmethod
    def produksi(cls) -> Alamat:
        """BKN's production service."""
        return cls(
            Lingkungan.PRODUKSI,
            "https://apimws.bkn.go.id/oauth2/token",
            f"https://sso-siasn.bkn.go.id{_REALM}",
            "https://apimws.bkn.go.id:8243/apisiasn/1.0",
            "https://apimws.bkn.go.id:8243/referensi_siasn/1",
        )

    @classmethod
    def latihan(cls) -> Alamat:
        """BKN's training service; shown by one public client, unverified; its referensi address is a guess."""
        return cls(
            Lingkungan.LATIHAN,
            "https://training-apimws.bkn.go.id/oauth2/token",
            f"https://iam-siasn.bkn.go.id{_REALM}",
            "https://training-apimws.bkn.go.id:8243/api/1.0",
            "https://training-apimws.bkn.go.id:8243/referensi_siasn/1",
        )

    @classmethod
    def gerbang(cls, url: str) -> Alamat:
        """A gateway of the office's own that forwards to BKN; *url* is its root."""
        root = url.rstrip("/")
        return cls(
            Lingkungan.GERBANG,
            f"{root}/oauth2/token",
            f"{root}{_REALM}",
            f"{root}/apisiasn/1.0",
            f"{root}/referensi_siasn/1",
        )

    @classmethod
    def tiruan(cls, url: str = "http://tiruan") -> Alamat:
        """The fake SIASN of ``siasn_client.testing``; the default root is the in-process one."""
        root = url.rstrip("/")
        return cls(
            Lingkungan.TIRUAN,
            f"{root}/oauth2/token",
            f"{root}{_REALM}",
            f"{root}/apisiasn/1.0",
            f"{root}/referensi_siasn/1",
        )


@frozen
class PasswordGrant:
    """Log in to the SSO with a NIP and a password.

    Fails where BKN asks for a second factor (seen in public clients since about February 2025);
    then hand in a :class:`TokenSso`.
    """

    username: Secret
    password: Secret


@frozen
class TokenSso:
    """An SSO access token taken from the browser by the operator; lives about 12 hours.

    Without one here it is looked for in the token store, where ``siasn token pasang`` puts it; a newer one
    there also takes the place of this one. Its end is read from the token itself, unverified.
    """

    token: Secret | None = None


@frozen
class Credentials:
    """What BKN gives an office. Secrets never reach a repr.

    Thread- and async-safety: immutable.
    """

    consumer_key: str
    consumer_secret: Secret
    client_id: str
    sso: PasswordGrant | TokenSso

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Credentials:
        """Read ``SIASN_*``.

        ``SIASN_CONSUMER_KEY``, ``SIASN_CONSUMER_SECRET``, ``SIASN_CLIENT_ID`` and either
        ``SIASN_SSO_TOKEN``, ``SIASN_SSO_USERNAME`` with ``SIASN_SSO_PASSWORD``, or ``SIASN_SSO=pasang`` for
        a token that is only ever handed in (``siasn token pasang``).

        Raises:
            ConfigError: names every missing variable at once.
        """
        found = os.environ if env is None else env
        needed = ["SIASN_CONSUMER_KEY", "SIASN_CONSUMER_SECRET", "SIASN_CLIENT_ID"]
        by_hand = bool(found.get("SIASN_SSO_TOKEN")) or found.get("SIASN_SSO") == "pasang"
        if not by_hand:
            needed += ["SIASN_SSO_USERNAME", "SIASN_SSO_PASSWORD"]
        missing = [name for name in needed if not found.get(name)]
        if missing:
            names = ", ".join(missing)
            raise ConfigError(
                f"missing in the environment: {names}",
                pesan=f"Pengaturan belum ada: {names}. Tidak ada yang dikirim ke SIASN.",
            )
        return cls(
            found["SIASN_CONSUMER_KEY"],
            Secret(found["SIASN_CONSUMER_SECRET"]),
            found["SIASN_CLIENT_ID"],
            TokenSso(Secret(found["SIASN_SSO_TOKEN"]) if found.get("SIASN_SSO_TOKEN") else None)
            if by_hand
            else PasswordGrant(Secret(found["SIASN_SSO_USERNAME"]), Secret(found["SIASN_SSO_PASSWORD"])),
        )


@frozen
class Settings:
    """How a client behaves. Every number has a default that is kind to BKN.

    Args:
        alamat: which SIASN.
        instansi: BKN's id of the office; plans, journals and tokens carry it.
        zona: the office's offset from UTC in hours (7 WIB, 8 WITA, 9 WIT).
        pace: calls per second for the whole office, or None for no limit (the fake).
        settle: seconds to wait before an unknown write is read back.
        connect, read, total: seconds; ``total`` is a real deadline for a call and its repetitions, from
            the first sending. Waiting for a token, for the pace, or as long as SIASN asks comes on top.
        attempts: how often a safe call is tried in all.
        tunggu_token: seconds a read waits for a new SSO token when the one it began with has ended and only an
            operator can hand in another (:class:`TokenSso`); 0 fails at once. Hours, for a long job.
        max_bytes: cap of one answer, inflated; max_document_bytes: of one document or photo.
        proxy, ca_bundle: the office's own; the environment is not consulted.
        on_event: receives :mod:`siasn_client.events`.

    Raises:
        ConfigError: a number is not above 0.
    """

    alamat: Alamat = field(factory=Alamat.produksi)
    instansi: str = ""
    zona: int = 7
    pace: float | None = field(default=1.0, validator=_above_zero)
    settle: float = 90.0
    connect: float = field(default=5.0, validator=_above_zero)
    read: float = field(default=30.0, validator=_above_zero)
    total: float = field(default=60.0, validator=_above_zero)
    attempts: int = field(default=4, validator=_above_zero)
    tunggu_token: float = field(default=0.0, validator=_not_below_zero)
    max_bytes: int = field(default=32 * 1024 * 1024, validator=_above_zero)
    max_document_bytes: int = field(default=20 * 1024 * 1024, validator=_above_zero)
    proxy: str | None = field(default=None, repr=False)
    ca_bundle: str | None = None
    on_event: Hook | None = field(default=None, repr=False)

    @property
    def lingkungan(self) -> Lingkungan:
        """Which SIASN this is."""
        return self.alamat.lingkungan

    @property
    def timezone(self) -> timezone:
        """The office's zone as a fixed offset."""
        return timezone(timedelta(hours=self.zona))
