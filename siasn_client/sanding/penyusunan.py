"""Rows made comparable, from either side, through the same canonical forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from siasn_client.baris import Ada, Bacaan, Baris, Jenis
from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.sanding.aturan import Mentah
from siasn_client.sanding.jenis import JENIS

__all__ = ["bacaan_siasn", "panggilan", "susun"]

R = TypeVar("R")


def susun(
    jenis: Jenis,
    nip: Nip,
    mentah: Mapping[str, Mentah],
    *,
    id_siasn: str | None = None,
    kunci: str | None = None,
) -> Baris:
    """Make a comparable row out of raw values by field name. What is not given is empty.

    A value may be marked instead of read: ``Tanda.TANPA_PADANAN`` for a code without a BKN id, or
    ``Isi(text, Tanda.TANPA_PADANAN)`` to keep the code for the report. Instead of ``jabatan_id`` the three
    ids of the wire (``jabatan_struktural_id``, ``jabatan_fungsional_id``, ``jabatan_fungsional_umum_id``)
    may be given. Names that are not compared (``unor_nama``, ``jabatan_penilai``) are carried along as text.

    >>> row = susun(Jenis.GOLONGAN, Nip("199002282015031000"), {"golongan": "iii a", "tmt_golongan": "01-04-2022"})
    >>> row.ambil("golongan").nilai, row.ambil("tmt_golongan").nilai.isoformat()
    ('III/a', '2022-04-01')
    """
    return JENIS[jenis].susun(nip, mentah, id_siasn=id_siasn, kunci=kunci)


def panggilan(nip: Nip, jenis: Jenis) -> Call[Any]:
    """The call that reads one kind of one person from SIASN: a list, or one object for data utama."""
    call: Call[Any] = JENIS[jenis].panggil(nip)
    return call


def bacaan_siasn(jenis: Jenis, nip: Nip, bacaan: Bacaan[R]) -> Bacaan[Baris]:
    """Make what was read from SIASN comparable; ``Kosong`` and ``Gagal`` stay what they are."""
    if not isinstance(bacaan, Ada):
        return bacaan
    aturan = JENIS[jenis]
    return Ada(tuple(aturan.dari_siasn(nip, record) for record in bacaan.rows), bacaan.seen)
