"""TOML sections to the values of a profile; unknown keys and names are refused with a remedy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS
from simpeg_adapters.mapping.bagian import Bagian
from simpeg_adapters.mapping.bidang import Bidang, Gabung, Kolom, Menurut, Padanan, Ruas
from simpeg_adapters.mapping.tempat import Pegawai, ProfilJenis, Rujukan
from simpeg_adapters.mapping.values import PEMBERSIH

__all__ = ["baca_ejaan", "baca_jenis", "baca_pegawai", "baca_peta", "baca_rujukan"]

_NIP_DIGITS: Final = 18
_ALL: Final = "*"


def baca_rujukan(bagian: Bagian) -> dict[str, Rujukan]:
    """Read ``[rujukan]``: the reference tables by the name the fields use."""
    found = {}
    for nama, table in bagian.bagian_bagian():
        found[nama] = Rujukan(
            tabel=table.teks("tabel"),
            kode=table.teks("kode"),
            padanan=table.teks("padanan"),
            nama=table.teks("nama"),
            juga_nama=table.penanda("juga_nama"),
        )
        table.selesai()
    return found


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


def baca_jenis(
    bagian: Bagian, rujukan: Mapping[str, Rujukan], peta: Mapping[str, Padanan], kosong: str
) -> dict[Jenis, ProfilJenis]:
    """Read ``[jenis.*]``: one section per kind of record."""
    found = {}
    for nama, table in bagian.bagian_bagian():
        jenis = Jenis(bagian.pilih(nama, nama, [jenis.value for jenis in Jenis]))
        found[jenis] = _satu_jenis(jenis, table, rujukan, peta, kosong)
        table.selesai()
    if not found:
        raise bagian.salah("data_utama", "belum ada; tambahkan sedikitnya satu jenis")
    return found


def _satu_jenis(
    jenis: Jenis, bagian: Bagian, rujukan: Mapping[str, Rujukan], peta: Mapping[str, Padanan], kosong: str
) -> ProfilJenis:
    fields = bagian.bagian("bidang")
    bidang: dict[str, Bidang] = {}
    for nama in fields.data:
        fields.pilih(nama, nama, JENIS[jenis].nama)
        bidang[nama] = _bidang(fields, nama, rujukan, peta, kosong)
    writable = bagian.daftar("tulis")
    names = bidang if writable == (_ALL,) else [bagian.pilih("tulis", nama, bidang) for nama in writable]
    return ProfilJenis(
        jenis=jenis,
        tabel=bagian.teks("tabel"),
        kunci=bagian.teks("kunci"),
        nip=bagian.teks("nip"),
        bidang=bidang,
        id_siasn=bagian.teks_atau("id_siasn"),
        tulis=frozenset(names),
        ikut=_ikut(bagian.bagian("ikut", wajib=False)),
        sisip=bagian.penanda("sisip"),
    )


def _ikut(bagian: Bagian) -> dict[str, str]:
    return {nama: bagian.teks(nama) for nama in bagian.data}


def _bidang(
    bagian: Bagian, nama: str, rujukan: Mapping[str, Rujukan], peta: Mapping[str, Padanan], kosong: str
) -> Bidang:
    """Read one field: a column's name alone, or a table of one of the three shapes."""
    if isinstance(bagian.data[nama], str):
        return Kolom(bagian.teks(nama))
    table = bagian.bagian(nama)
    if table.ada("gabung"):
        found: Bidang = Gabung(tuple(_ruas(words, column) for words, column in table.pasangan("gabung")))
    elif table.ada("menurut"):
        choices = table.bagian("pilihan").bagian_bagian()
        found = Menurut(table.teks("menurut"), {code: _kolom(c, rujukan, peta, kosong) for code, c in choices})
    else:
        return _kolom(table, rujukan, peta, kosong)
    table.selesai()
    return found


def _ruas(words: str, column: str) -> Ruas:
    return Ruas(tuple(filter(None, words.split("|"))), column)


def _kolom(bagian: Bagian, rujukan: Mapping[str, Rujukan], peta: Mapping[str, Padanan], kosong: str) -> Kolom:
    ref, fixed = bagian.teks_atau("rujukan"), bagian.teks_atau("peta")
    if ref and fixed:
        raise bagian.salah("peta", "tidak boleh bersama `rujukan`; pilih salah satu")
    cleaner = bagian.pilih("pembersih", bagian.teks("pembersih", "kode" if ref or fixed else "teks"), PEMBERSIH)
    found = Kolom(
        kolom=bagian.teks("kolom"),
        pembersih=cleaner,
        rujukan=ref and bagian.pilih("rujukan", ref, rujukan),
        peta=peta[bagian.pilih("peta", fixed, peta)] if fixed else None,
        salinan=bagian.teks_atau("salinan"),
        kosong=bagian.teks("kosong", kosong if cleaner.startswith("tanggal") else ""),
    )
    bagian.selesai()
    return found
