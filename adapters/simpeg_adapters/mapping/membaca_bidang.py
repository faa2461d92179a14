"""``[jenis.*.bidang]`` to the shapes of the fields."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import frozen

from simpeg_adapters.mapping.bagian import Bagian
from simpeg_adapters.mapping.bidang import Bidang, Gabung, Kolom, Menurut, Ruas, Tetap
from simpeg_adapters.mapping.padanan import Padanan
from simpeg_adapters.mapping.tempat import Rujukan
from simpeg_adapters.mapping.values import PEMBERSIH

__all__ = ["Kamus", "baca_bidang"]


@frozen
class Kamus:
    """What a field may name: the references, the fixed maps, and what a date column holds for "nothing"."""

    rujukan: Mapping[str, Rujukan]
    peta: Mapping[str, Padanan]
    kosong: str


def baca_bidang(bagian: Bagian, dikenal: Collection[str], kamus: Kamus) -> dict[str, Bidang]:
    """Read the fields of one table, each by a name that the comparison knows.

    Raises:
        ProfilError: names the section, the key and what to do.
    """
    return {bagian.pilih(nama, nama, dikenal): _bidang(bagian, nama, kamus) for nama in bagian.data}


def _bidang(bagian: Bagian, nama: str, kamus: Kamus) -> Bidang:
    """Read one field: a column's name alone, or a table of one of the shapes."""
    if isinstance(bagian.data[nama], str):
        return Kolom(bagian.teks(nama))
    table = bagian.bagian(nama)
    found: Bidang
    if table.ada("tetap"):
        found = Tetap(table.teks("tetap"))
    elif table.ada("gabung"):
        found = Gabung(tuple(_ruas(words, column) for words, column in table.pasangan("gabung")))
    elif table.ada("menurut"):
        choices = table.bagian("pilihan").bagian_bagian()
        found = Menurut(table.teks("menurut"), {code: _kolom(c, kamus) for code, c in choices})
    else:
        return _kolom(table, kamus)
    table.selesai()
    return found


def _ruas(words: str, column: str) -> Ruas:
    return Ruas(tuple(filter(None, words.split("|"))), column)


def _kolom(bagian: Bagian, kamus: Kamus) -> Kolom:
    ref, fixed = bagian.teks_atau("rujukan"), bagian.teks_atau("peta")
    if ref and fixed:
        raise bagian.salah("peta", "tidak boleh bersama `rujukan`; pilih salah satu")
    by_name = bagian.ada("lewat") and bagian.pilih("lewat", bagian.teks("lewat"), ["nama"]) == "nama"
    standard = "teks" if by_name or not (ref or fixed) else "kode"
    cleaner = bagian.pilih("pembersih", bagian.teks("pembersih", standard), PEMBERSIH)
    found = Kolom(
        kolom=bagian.teks("kolom"),
        pembersih=cleaner,
        rujukan=ref and bagian.pilih("rujukan", ref, kamus.rujukan),
        peta=kamus.peta[bagian.pilih("peta", fixed, kamus.peta)] if fixed else None,
        salinan=bagian.teks_atau("salinan"),
        kosong=bagian.teks("kosong", kamus.kosong if cleaner.startswith("tanggal") else ""),
        lain=bagian.daftar("lain"),
        teks=bagian.teks_atau("teks"),
        lewat_nama=by_name,
        atau=bagian.daftar("atau"),
    )
    _masuk_akal(found, bagian)
    bagian.selesai()
    return found


def _masuk_akal(found: Kolom, bagian: Bagian) -> None:
    """Refuse keys that say nothing without another one."""
    for key in ("lewat", "teks", "lain"):
        if bagian.ada(key) and found.rujukan is None:
            raise bagian.salah(key, "memerlukan `rujukan`; sebut tabel rujukan yang memuat namanya")
    if found.lain and found.teks is None:
        raise bagian.salah("lain", "memerlukan `teks`; sebut kolom yang memuat uraiannya")
    if found.lewat_nama and (found.teks or found.salinan):
        raise bagian.salah("lewat", "tidak boleh bersama `teks` atau `salinan`; kolom ini sudah memuat namanya")
