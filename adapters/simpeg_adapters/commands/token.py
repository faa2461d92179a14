"""Hand in an SSO token, and say what is known of the tokens in store. Sends nothing to SIASN.

What a token says of itself is read without verifying its signature: it serves to refuse a wrong one in
words and to say when it ends. Whether it is accepted only SIASN knows.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import Any, Final

from attrs import field, frozen

from siasn_client import Lingkungan, Secret, TokenSso
from siasn_client.call import Token
from siasn_client.conversation.grants import sendable
from siasn_client.conversation.jwt import IsiToken, baca_token
from siasn_client.conversation.tokens import token_key
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.errors import TokenRefused
from simpeg_adapters.instansi import Instansi

__all__ = ["KeadaanToken", "pasang", "status"]

_LIFE: Final = timedelta(hours=12)  # seen in public tokens of production; used where a token does not say
_RENEWAL_LIFE: Final = timedelta(hours=12)
_NOT_ACCESS: Final = frozenset({"ID", "Refresh", "Offline"})
_LONGEST: Final = 64 * 1024
_OLD_STAYS: Final = "Token yang lama tetap dipakai."


@frozen
class KeadaanToken:
    """What is known of one token. Shows nobody: the owner is masked.

    ``catatan`` says what to do, ``keluar`` whether there is anything to do.
    """

    jenis: str
    ada: bool = False
    pemilik: str = ""
    peran: tuple[str, ...] = ()
    berakhir: datetime | None = None  # in the office's zone
    sisa: timedelta | None = None
    lingkungan: Lingkungan | None = None  # as the token says
    penyegar: bool = False  # is there a refresh token beside it?
    catatan: str = ""
    keluar: Keluar = field(default=Keluar.SELESAI)

    def to_data(self) -> dict[str, Any]:
        """Say it to a program."""
        return {
            "jenis": self.jenis,
            "ada": self.ada,
            "pemilik": self.pemilik,
            "peran": list(self.peran),
            "berakhir": None if self.berakhir is None else self.berakhir.isoformat(timespec="seconds"),
            "sisa_detik": None if self.sisa is None else int(self.sisa.total_seconds()),
            "lingkungan": None if self.lingkungan is None else str(self.lingkungan),
            "penyegar": self.penyegar,
            "catatan": self.catatan,
        }


def pasang(kantor: Instansi, teks: str, kini: datetime) -> KeadaanToken:
    """Keep the SSO token in *teks* for all workers of this office; a running job finds it by itself.

    *teks* is the token, with or without ``Bearer``, or Keycloak's whole JSON answer; a refresh token in
    that is kept beside it.

    Raises:
        TokenRefused: it is no access token, of another environment or office, or has ended; nothing was kept.
        BerkasError: it cannot be stored, or others could read it.
    """
    token, renewal, renewal_life = _read(teks)
    claims = _suitable(kantor, token, kini)
    who, settings, store = kantor.credentials(), kantor.settings, kantor.tokens
    store.put(token_key(who, settings, Token.SSO), token, claims.berakhir or kini + _LIFE)
    key = token_key(who, settings, Token.SSO, renewal=True)
    old = store.get(key)
    if renewal is not None:
        store.put(key, renewal, kini + renewal_life)
    elif old is not None:  # it belongs to another login
        store.drop(key, old[0])
    return _sso(kantor, kini)


def status(kantor: Instansi, kini: datetime) -> tuple[KeadaanToken, ...]:
    """Say what is known of both tokens in store.

    Raises:
        BerkasError: others can read the files, or a newer program wrote them.
    """
    return _sso(kantor, kini), _apim(kantor, kini)


def _read(teks: str) -> tuple[Secret, Secret | None, timedelta]:
    """Find the tokens in what was pasted; nothing of it is ever repeated in an error."""
    text = teks.strip()
    said: Any = {"access_token": text}
    if text.startswith("{"):
        try:
            said = json.loads(text)
        except ValueError:
            said = {}
    token, renewal = (_one(said.get(name)) for name in ("access_token", "refresh_token"))
    if token is None:
        raise TokenRefused(f"Yang diberikan bukan token SSO. Salin token seluruhnya, lalu ulangi. {_OLD_STAYS}")
    life = said.get("refresh_expires_in")
    known = isinstance(life, int) and not isinstance(life, bool) and 0 < life < 10**7
    return token, renewal, timedelta(seconds=life) if known else _RENEWAL_LIFE


def _one(said: object) -> Secret | None:
    text = said.strip() if isinstance(said, str) else ""
    text = text[7:].strip() if text[:7].casefold() == "bearer " else text
    good = 0 < len(text) <= _LONGEST and sendable(text) and not any(map(str.isspace, text))
    return Secret(text) if good else None


def _suitable(kantor: Instansi, token: Secret, kini: datetime) -> IsiToken:
    claims, settings = baca_token(token), kantor.settings
    if claims is None or claims.tipe in _NOT_ACCESS:
        raise TokenRefused(
            "Ini bukan access token SSO (mungkin kunci lain, id token atau refresh token). "
            f"Salin access token. {_OLD_STAYS}"
        )
    if claims.asing(settings.lingkungan):
        raise TokenRefused(
            f"Token ini dari lingkungan {claims.lingkungan}, sedangkan kantor ini memakai {settings.lingkungan}. "
            f"Ambil token dari SSO {settings.lingkungan}. {_OLD_STAYS}"
        )
    if claims.instansi and claims.instansi != settings.instansi:
        raise TokenRefused(
            f"Token ini milik instansi lain. Masuk SSO dengan akun {kantor.nama}, lalu ulangi. {_OLD_STAYS}"
        )
    if claims.berakhir is not None and claims.berakhir <= kini:
        raise TokenRefused(
            f"Token ini sudah berakhir ({kantor.waktu(claims.berakhir)}). "
            f"Masuk SSO lagi, salin token baru. {_OLD_STAYS}"
        )
    return claims


def _sso(kantor: Instansi, kini: datetime) -> KeadaanToken:
    who, settings, store = kantor.credentials(), kantor.settings, kantor.tokens
    key = token_key(who, settings, Token.SSO)
    by_hand = isinstance(who.sso, TokenSso)
    renewal = store.get(token_key(who, settings, Token.SSO, renewal=True))
    held = store.get(key)
    if held is None and isinstance(who.sso, TokenSso) and who.sso.token is not None:
        claims = baca_token(who.sso.token)
        held = who.sso.token, (claims and claims.berakhir) or kini + _LIFE
    if held is None:
        said = "Berkas token rusak; token itu tidak dipakai." if key in store.rusak else "Belum ada token tersimpan."
        if by_hand:
            return KeadaanToken("SSO", catatan=f"{said} Pasang dengan `siasn token pasang`.", keluar=Keluar.BERBEDA)
        return KeadaanToken("SSO", catatan=f"{said} Akan diminta sendiri dengan nama pengguna dan kata sandi.")
    claims = baca_token(held[0]) or IsiToken()
    catatan, keluar = _findings(kantor, claims, held[1], kini, by_hand=by_hand)
    return KeadaanToken(
        "SSO",
        ada=True,
        pemilik=claims.pemilik,
        peran=claims.peran,
        berakhir=held[1].astimezone(settings.timezone),
        sisa=max(held[1] - kini, timedelta(0)),
        lingkungan=claims.lingkungan,
        penyegar=renewal is not None and renewal[1] > kini,
        catatan=catatan,
        keluar=keluar,
    )


def _findings(
    kantor: Instansi, claims: IsiToken, until: datetime, kini: datetime, *, by_hand: bool
) -> tuple[str, Keluar]:
    if claims.asing(kantor.settings.lingkungan):
        return "Token ini dari lingkungan lain. Pasang yang benar dengan `siasn token pasang`.", Keluar.BERBEDA
    if until <= kini and by_hand:
        return "Sudah berakhir. Pasang yang baru dengan `siasn token pasang`.", Keluar.BERBEDA
    if until <= kini:
        return "Sudah berakhir; akan diperbarui sendiri.", Keluar.SELESAI
    if claims.berperan is False:
        words = "Token ini tidak menyebut peran layanan web atau operator SIASN; SIASN mungkin menolaknya. "
        return words + "Minta admin SIASN instansi memberi peran itu, lalu masuk SSO lagi.", Keluar.BERBEDA
    return "", Keluar.SELESAI


def _apim(kantor: Instansi, kini: datetime) -> KeadaanToken:
    held = kantor.tokens.get(token_key(kantor.credentials(), kantor.settings, Token.APIM))
    if held is None:
        return KeadaanToken("APIM", catatan="Belum ada token tersimpan. Akan diminta sendiri dengan consumer key.")
    note = "Sudah berakhir; akan diperbarui sendiri." if held[1] <= kini else ""
    until = held[1].astimezone(kantor.settings.timezone)
    return KeadaanToken("APIM", ada=True, berakhir=until, sisa=max(held[1] - kini, timedelta(0)), catatan=note)
