"""Is every person coherent? One sentence per thing that is not, in Indonesian.

Reads the host rows of a kabupaten made without differences; shares the law (``peraturan``) with the generator
but none of its code. Sentences repeat no personal data.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import chain
from typing import Final

from siasn_client.testing.kabupaten.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.periksa.bahan import Bahan, bahan_dari
from siasn_client.testing.kabupaten.periksa.dinas import (
    periksa_golongan,
    periksa_jabatan,
    periksa_pendidikan,
    periksa_skp,
)
from siasn_client.testing.kabupaten.periksa.diri import (
    periksa_kontak,
    periksa_nomor,
    periksa_pensiun,
    periksa_status,
)

__all__ = ["periksa", "periksa_orang"]

_ATURAN: Final = (
    periksa_nomor,
    periksa_kontak,
    periksa_status,
    periksa_pensiun,
    periksa_golongan,
    periksa_jabatan,
    periksa_pendidikan,
    periksa_skp,
)


def periksa_orang(bahan: Bahan) -> tuple[str, ...]:
    """Return what does not fit within one person."""
    return tuple(chain.from_iterable(aturan(bahan) for aturan in _ATURAN))


def periksa(kabupaten: Kabupaten) -> tuple[tuple[str, str], ...]:
    """Return (NIP, sentence) for everything that does not fit, and for numbers that two people share.

    >>> periksa(Kabupaten.buat(30, seed=3, selisih=False))
    ()
    """
    semua = bahan_dari(kabupaten)
    return (
        *((nip, kalimat) for nip, bahan in semua.items() for kalimat in periksa_orang(bahan)),
        *_kembar(semua.values()),
    )


def _kembar(semua: Collection[Bahan]) -> Iterator[tuple[str, str]]:
    nik = Counter(b.utama["nik"] for b in semua)
    yield from ((b.nip, "NIK dipakai dua orang") for b in semua if nik[b.utama["nik"]] > 1)
