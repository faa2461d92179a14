"""Canaries: every value of a synthetic person that was handed out, so that a leak of one can be recognised.

Needs no pytest. What is looked for: the canaries themselves, anything that has the shape of a NIP or NIK, and
anything that has the shape of a token.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from typing import Final

from siasn_client.privacy import samarkan
from siasn_client.testing.kabupaten import Kabupaten

__all__ = ["Kenari", "catat_kabupaten", "catat_rahasia"]

_NOMOR: Final = re.compile(r"(?<![\da-fA-F•])(?<!\d\.)(?:\d{18}|\d{16}|\d{8}[ .-]\d{6}[ .-]\d[ .-]\d{3})(?![\da-fA-F])")
_TOKEN: Final = re.compile(r"\beyJ[\w-]{4,}\.[\w-]{4,}|(?i:\b(?:bearer|basic)\s+(?!\[token\])[\w.~+/=-]{8,})")
_TERPENDEK: Final = 6
_DARI_BENTUK: Final = frozenset({"NIP", "NIK"})  # found by their shape


class Kenari:
    """A set of values that must not be seen, each with what it is ("NIP", "NIK", "nama", "rahasia").

    A value of fewer than six characters is not kept: it would be found everywhere.

    Thread-safety: safe to share.
    """

    def __init__(self) -> None:
        self._isi: dict[str, str] = {}
        self._lock = threading.Lock()

    def catat(self, macam: str, *nilai: str) -> None:
        """Remember values that were handed out."""
        with self._lock:
            self._isi.update({satu.casefold(): macam for satu in nilai if len(satu) >= _TERPENDEK})

    def __len__(self) -> int:
        return len(self._isi)

    def __contains__(self, nilai: str) -> bool:
        return nilai.casefold() in self._isi

    def cari(self, teks: str) -> tuple[str, ...]:
        """Return what *teks* gives away, each once and masked to its last three characters.

        >>> kenari = Kenari()
        >>> kenari.catat("nama", "Sri Wirasana")
        >>> kenari.cari("gagal untuk SRI WIRASANA, NIP 199002282015031000")
        ('NIP/NIK •••••••••••••••000', 'nama •••••••••ana')
        >>> kenari.cari("gagal untuk •••••••••••••••000")
        ()
        """
        temuan = [f"NIP/NIK {samarkan(found.group())}" for found in _NOMOR.finditer(teks)]
        temuan += [f"token {samarkan(found.group())}" for found in _TOKEN.finditer(teks)]
        rendah = teks.casefold()
        with self._lock:
            dikenal = tuple(self._isi.items())
        temuan += [
            f"{macam} {samarkan(nilai)}" for nilai, macam in dikenal if nilai in rendah and macam not in _DARI_BENTUK
        ]
        return tuple(dict.fromkeys(temuan))


def catat_kabupaten(kabupaten: Kabupaten, kenari: Kenari) -> None:
    """Remember everybody of a kabupaten: NIP, NIK and name, as either side has them.

    Costs a look at everybody once (about 50 microseconds each).
    """
    for nip in kabupaten.nips:
        siasn = kabupaten.siasn[nip].data_utama
        kenari.catat("NIP", nip)
        for isi in (kabupaten.simpeg[nip]["data_utama"][0], siasn):
            kenari.catat("NIK", isi["nik"])
            if " " in isi["nama"]:  # a name of one word may stand in any text
                kenari.catat("nama", isi["nama"])


def catat_rahasia(akun: Mapping[str, str], kenari: Kenari) -> None:
    """Remember the secrets of an account of the fake."""
    kenari.catat("rahasia", *(akun[nama] for nama in ("consumer_secret", "password") if nama in akun))
