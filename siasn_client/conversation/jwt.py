"""What an SSO token says about itself. Read, never verified: SIASN alone decides what it is worth.

Keycloak's access token is a JWT: three parts of base64url, the second one JSON. The names of the
claims are Keycloak's own (``exp``, ``iat``, ``iss``, ``preferred_username``, ``realm_access.roles``;
roles as in public tokens of SIASN: ``role:siasn-instansi:peremajaan:operator``). Which claim names the
office was seen nowhere: ``instansi_id`` and its kin are a guess, used only where one is there.

Everything is read with suspicion: a token is whatever somebody pasted. Pure, linear, no clock.
"""

from __future__ import annotations

import binascii
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import field, frozen
from pydantic_core import from_json

from siasn_client.config import Alamat, Lingkungan
from siasn_client.privacy import Secret, samarkan, scrub

__all__ = ["IsiToken", "baca_token"]

_LONGEST: Final = 64 * 1024
_ROLES_MAX: Final = 500
_TEXT_MAX: Final = 200
_OFFICE: Final = ("instansi_id", "instansiId", "id_instansi", "instansi")
_SERVICE_ROLES: Final = ("role:manajemen-ws:", "role:siasn-instansi:")
_ISSUERS: Final[Mapping[str, Lingkungan]] = {
    urlsplit(Alamat.produksi().token_sso).hostname or "": Lingkungan.PRODUKSI,
    urlsplit(Alamat.latihan().token_sso).hostname or "": Lingkungan.LATIHAN,
    "tiruan": Lingkungan.TIRUAN,
}
_REAL: Final = frozenset({Lingkungan.PRODUKSI, Lingkungan.LATIHAN})


@frozen
class IsiToken:
    """The claims of one token, unverified. Prints no person: ``pemilik`` is masked on demand.

    Thread- and async-safety: immutable.
    """

    berakhir: datetime | None = None
    terbit: datetime | None = None
    lingkungan: Lingkungan | None = None  # None: an issuer we do not know
    instansi: str = ""  # "" where the token does not say
    peran: tuple[str, ...] = field(default=(), repr=False)
    klien: str = ""
    tipe: str = ""  # Keycloak: "Bearer" for an access token, "ID", "Refresh", "Offline" for what is none
    _pemilik: str = field(default="", repr=False, alias="pemilik")

    @property
    def pemilik(self) -> str:
        """Whose token it is, all but the last three characters masked; ``""`` when it does not say."""
        return samarkan(self._pemilik)

    @property
    def berperan(self) -> bool | None:
        """Does it have a role of the web service or of an office? None when it names no roles at all."""
        return any(name.startswith(_SERVICE_ROLES) for name in self.peran) if self.peran else None

    def asing(self, lingkungan: Lingkungan) -> bool:
        """Was it made by another SIASN than *lingkungan*? A gateway forwards to either real one.

        >>> IsiToken(lingkungan=Lingkungan.LATIHAN).asing(Lingkungan.PRODUKSI)
        True
        >>> IsiToken(lingkungan=Lingkungan.LATIHAN).asing(Lingkungan.GERBANG), IsiToken().asing(Lingkungan.PRODUKSI)
        (False, False)
        """
        if self.lingkungan is None or (lingkungan is Lingkungan.GERBANG and self.lingkungan in _REAL):
            return False
        return self.lingkungan is not lingkungan


def baca_token(token: Secret) -> IsiToken | None:
    """Read the payload of *token* without verifying its signature; None when it is no JWT.

    Never raises, whatever the text; the worst a forged token can do is to be refused by SIASN.
    """
    claims = _claims(token.buka())
    if claims is None:
        return None
    return IsiToken(
        berakhir=_instant(claims.get("exp")),
        terbit=_instant(claims.get("iat")),
        lingkungan=_issuer(_text(claims.get("iss"))),
        instansi=next(filter(None, (_text(claims.get(name)) for name in _OFFICE)), ""),
        peran=tuple(_roles(claims)),
        klien=scrub(_text(claims.get("azp"))),
        tipe=scrub(_text(claims.get("typ"))),
        pemilik=_text(claims.get("preferred_username")),
    )


def _claims(text: str) -> Mapping[str, Any] | None:
    parts = text.split(".", 3)
    if len(text) > _LONGEST or len(parts) != 3:
        return None
    try:
        said = from_json(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, binascii.Error):
        return None
    return said if isinstance(said, Mapping) else None


def _text(said: object) -> str:
    return said[:_TEXT_MAX] if isinstance(said, str) else ""


def _instant(said: object) -> datetime | None:
    """A NumericDate (RFC 7519) as an instant; None for what is none."""
    if isinstance(said, bool) or not isinstance(said, int | float):
        return None
    try:
        return datetime.fromtimestamp(said, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _issuer(said: str) -> Lingkungan | None:
    try:
        return _ISSUERS.get(urlsplit(said).hostname or said.partition("/")[0])
    except ValueError:
        return None


def _roles(claims: Mapping[str, Any]) -> Iterator[str]:
    """The names of roles, of the realm and of every client, flattened; at most 500."""
    clients = claims.get("resource_access")
    groups = [claims.get("realm_access"), *(clients.values() if isinstance(clients, Mapping) else ())]
    count = 0
    for group in groups:
        names = group.get("roles") if isinstance(group, Mapping) else None
        for name in names if isinstance(names, list) else ():
            if isinstance(name, str) and count < _ROLES_MAX:
                count += 1
                yield scrub(name[:_TEXT_MAX])
