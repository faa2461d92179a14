"""Rows made comparable, from either side, through the same canonical forms."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
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
    punya: Collection[str] | None = None,
) -> Baris:
    """Make a comparable row out of raw values by field name. What is not given is empty.

    A side that does not have every field says which it has in *punya* (None: all of them): the others are
    ``Tanda.TAK_DIPETAKAN``, compared with nothing, not even with "nothing there". Titles found inside a name count
    as said, whether the side has a field for titles or not.

    A value may be marked instead of read: ``Tanda.TANPA_PADANAN`` for a code without a BKN id, or
    ``Isi(text, Tanda.TANPA_PADANAN)`` to keep the code for the report. Instead of ``jabatan_id`` the three
    ids of the wire (``jabatan_struktural_id``, ``jabatan_fungsional_id``, ``jabatan_fungsional_umum_id``)
    may be given. Names that are not compared (``unor_nama``, ``jabatan_penilai``) are carried along as text.

    >>> row = susun(Jenis.GOLONGAN, Nip("199002282015031000"), {"golongan": "iii a", "tmt_golongan": "01-04-2022"})
    >>> row.ambil("golongan").nilai, row.ambil("tmt_golongan").nilai.isoformat()
    ('III/a', '2022-04-01')
    """
    return JENIS[jenis].susun(nip, mentah, id_siasn=id_siasn, kunci=kunci, punya=punya)


def panggilan(nip: Nip, jenis: Jenis) -> Call[Any]:
    """The call that reads one kind of one person from SIASN: a list, or one object (data utama, the family)."""
    call: Call[Any] = JENIS[jenis].panggil(nip)
    return call


def bacaan_siasn(jenis: Jenis, nip: Nip, bacaan: Bacaan[R]) -> Bacaan[Baris]:
    """Make what was read from SIASN comparable; ``Kosong`` and ``Gagal`` stay what they are.

    Of an answer that is one object with rows inside (the family) the rows are made; an object without any is
    ``Kosong``.
    """
    if not isinstance(bacaan, Ada):
        return bacaan
    aturan = JENIS[jenis]
    rows = tuple(aturan.dari_siasn(nip, each) for record in bacaan.rows for each in aturan.urai(record))
    return Ada(rows, bacaan.seen) if rows else Kosong(bacaan.seen)
