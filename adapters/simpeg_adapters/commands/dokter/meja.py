"""The table the doctor works at: what has been seen so far, and what is looked up once and then kept.

Everything here reads. Tokens that are obtained are forgotten with the table, and those in the office's
store are neither replaced nor thrown away.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import define, evolve, field, frozen

from siasn_client import ApiError, Call, Credentials, Nip, NotFound, Secret, Siasn, SiasnError, TokenSso
from siasn_client.baris import Lingkup
from siasn_client.config import Settings
from siasn_client.conversation.sapa import Sapaan, sapa
from siasn_client.conversation.tokens import MemoryTokens
from siasn_client.ports import TokenStore
from siasn_client.resources import data_utama, referensi
from simpeg_adapters.commands.dokter.gejala import Gejala
from simpeg_adapters.instansi import Instansi

__all__ = ["NIP_TIDAK_ADA", "Dibaca", "Meja", "Sambutan"]

NIP_TIDAK_ADA: Final = Nip("0" * 18)
"""Nobody's NIP: that SIASN does not find it proves as much as a person would."""

_NOT_FOUND: Final = 404
_SECONDS: Final = 15.0
_ATTEMPTS: Final = 2  # one bad answer is chance, two are news
_NOBODY: Final = Credentials("", Secret(""), "", TokenSso())


@frozen
class Dibaca:
    """What came of a trial read: no error, or the one it ended with. The rows are not kept."""

    error: SiasnError | None = None

    @property
    def terjawab(self) -> bool:
        """Did SIASN say something about what was asked, be it that there is no such thing?

        A plain 404 counts: the training service's address of the reference tables is a guess.
        """
        return self.error is None or (isinstance(self.error, ApiError) and self.error.status == _NOT_FOUND)


@frozen
class Sambutan:
    """The answers of the SSO and of the gateway's addresses; those at one origin are greeted once."""

    sso: Sapaan
    gerbang: tuple[Sapaan, ...]

    @property
    def semua(self) -> tuple[Sapaan, ...]:
        """All of them, none twice."""
        return tuple(dict.fromkeys((self.sso, *self.gerbang)))

    @property
    def terpisah(self) -> bool:
        """Is the gateway elsewhere than the SSO, so that the two can be compared?"""
        return any(each.tempat != self.sso.tempat for each in self.gerbang)


class _Pinjaman:
    """A token store that lends: what is kept in it stays in memory, what is dropped stays where it was."""

    def __init__(self, store: TokenStore) -> None:
        self._store, self._own = store, MemoryTokens()
        self._dropped: set[tuple[str, Secret]] = set()

    def get(self, key: str) -> tuple[Secret, datetime] | None:
        """Return the token of this run, else the office's."""
        held = self._own.get(key) or self._store.get(key)
        return None if held is None or (key, held[0]) in self._dropped else held

    def put(self, key: str, token: Secret, until: datetime) -> None:
        """Keep it for this run."""
        self._own.put(key, token, until)

    def drop(self, key: str, token: Secret) -> None:
        """Forget it for this run."""
        self._dropped.add((key, token))
        self._own.drop(key, token)


@define(slots=False)
class Meja:
    """One examination. Close it; it closes the office and its clients.

    Args:
        path: the office's settings file.
        kantor: the office, once it is open.
        hasil: every line so far, by ``kode``.

    Thread-safety: one thread.
    """

    path: Path
    kantor: Instansi | None = None
    hasil: dict[str, Gejala] = field(factory=dict)
    _buka: ExitStack = field(factory=ExitStack, repr=False)

    def buka(self) -> Instansi:
        """Open the office, whether its e-Simpeg is there or not; raises as :meth:`Instansi.open` does."""
        self.kantor = self._buka.enter_context(Instansi.open(self.path, basis_data_ada=False))
        return self.kantor

    def close(self) -> None:
        """Close what was opened."""
        self._buka.close()

    @property
    def instansi(self) -> Instansi:
        """The office; a check that asks for it depends on its being open."""
        if self.kantor is None:
            raise RuntimeError("the check does not say that it needs the settings")
        return self.kantor

    @property
    def settings(self) -> Settings:
        """The office's settings, made impatient: a doctor does not park and does not repeat for a minute."""
        office = self.instansi.settings
        return evolve(office, total=_SECONDS, attempts=_ATTEMPTS, tunggu_token=0.0, on_event=None)

    def beres(self, kode: str) -> bool:
        """Was *kode* looked at and found well?"""
        return kode in self.hasil and self.hasil[kode].baik

    @cached_property
    def sapaan(self) -> Sambutan:
        """Greet the SSO and the gateway, each origin once.

        Raises:
            ConfigError: the proxy is no address, or the CA bundle cannot be read.
        """
        alamat = self.instansi.settings.alamat
        greeted: dict[tuple[str, ...], Sapaan] = {}
        with Siasn(_NOBODY, self.settings) as siasn:
            for url in (alamat.token_sso, alamat.token_apim, alamat.api):
                if _origin(url) not in greeted:
                    greeted[_origin(url)] = siasn.run(sapa(url, seconds=_SECONDS))
        sso, *gerbang = (greeted[_origin(url)] for url in (alamat.token_sso, alamat.token_apim, alamat.api))
        return Sambutan(sso, tuple(gerbang))

    @cached_property
    def rujukan(self) -> Dibaca:
        """Read one row of a reference table: it wants the gateway's token only."""
        return self._baca(referensi.agama(limit=1))

    @cached_property
    def utama(self) -> Dibaca:
        """Read the data utama of one person: it wants both tokens."""
        return self._baca(data_utama.get(self._seseorang()))

    @cached_property
    def _siasn(self) -> Siasn:
        store = _Pinjaman(self.instansi.tokens)
        return self._buka.enter_context(Siasn(self.instansi.credentials(), self.settings, tokens=store))

    def _baca(self, call: Call[Any]) -> Dibaca:
        try:
            self._siasn.send(call)
        except NotFound:
            return Dibaca()  # an answer as good as any
        except SiasnError as error:
            return Dibaca(error.with_traceback(None))
        return Dibaca()

    def _seseorang(self) -> Nip:
        """The first person of the e-Simpeg; where it cannot be read, nobody."""
        if self.beres("data"):
            with suppress(SiasnError):
                return next(self.instansi.host.nips(Lingkup()), NIP_TIDAK_ADA)
        return NIP_TIDAK_ADA


def _origin(url: str) -> tuple[str, ...]:
    """Scheme, host and port."""
    return tuple(urlsplit(url)[:2])
