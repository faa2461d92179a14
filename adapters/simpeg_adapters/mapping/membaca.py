"""TOML sections to the values of a profile; unknown keys and names are refused with a remedy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simpeg_adapters.mapping.bagian import Bagian
from simpeg_adapters.mapping.padanan import Padanan
from simpeg_adapters.mapping.tempat import Pegawai, Rujukan

__all__ = ["baca_ejaan", "baca_pegawai", "baca_peta", "baca_rujukan"]

_NIP_DIGITS: Final = 18


def baca_rujukan(bagian: Bagian) -> dict[str, Rujukan]:
    """Read ``[rujukan]``: the reference tables by the name the fields use."""
    found = {}
    for nama, table in bagian.bagian_bagian():
        found[nama] = Rujukan(None) if table.penanda("tanpa_tabel") else _rujukan(table)
        table.selesai()
    return found


def _rujukan(table: Bagian) -> Rujukan:
    return Rujukan(
        tabel=table.teks("tabel"),
        kode=table.teks("kode"),
        padanan=table.teks_atau("padanan"),
        nama=table.teks("nama"),
        juga_nama=table.penanda("juga_nama"),
        induk=table.teks_atau("induk"),
    )


def baca_peta(bagian: Bagian) -> dict[str, Padanan]:
    """Read ``[peta]``: fixed maps from the text in a column to BKN's code."""
    found = {}
    for nama, table in bagian.bagian_bagian():
        rows = [(text, table.teks(text), text) for text in table.data]
        found[nama] = Padanan.dari(rows, juga_nama=True)
    return found


def baca_pegawai(bagian: Bagian, rujukan: Mapping[str, Rujukan]) -> Pegawai:
    """Read ``[pegawai]``: the table that lists the people."""
    ref = bagian.teks_atau("rujukan_unit")
    found = Pegawai(
        tabel=bagian.teks("tabel"),
        nip=bagian.teks("nip"),
        kunci=bagian.teks_atau("kunci"),
        unit=bagian.teks_atau("unit"),
        rujukan_unit=ref and bagian.pilih("rujukan_unit", ref, rujukan),
        pemisah=bagian.teks("pemisah", "."),
        diubah=bagian.teks_atau("diubah"),
    )
    bagian.selesai()
    return found


def baca_ejaan(akar: Bagian) -> tuple[tuple[int, ...], ...]:
    """Read ``ejaan_nip``: groupings such as "8 6 1 3", each of 18 digits in all."""
    found = []
    for text in akar.daftar("ejaan_nip"):
        sizes = tuple(int(size) for size in text.split() if size.isdecimal())
        if sum(sizes) != _NIP_DIGITS or len(sizes) != len(text.split()):
            raise akar.salah(
                "ejaan_nip", f'harus berisi ukuran kelompok seperti "8 6 1 3" yang berjumlah {_NIP_DIGITS}'
            )
        found.append(sizes)
    return tuple(found)
