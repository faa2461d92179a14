"""Dirt: the same meaning, written the way real e-Simpeg databases write it.

Every dirty value is recorded (:class:`~simpeg_adapters.demo.catatan.Kotor`), and none of them is a
difference: what the truth file names is left alone. Two kinds cannot be decided by anybody, a host code
without a BKN id and a year where a full date was expected; their records name the right verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import ceil
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.acak import Acak
from simpeg_adapters.demo import pola
from simpeg_adapters.demo.bawaan import kotor_bawaan
from simpeg_adapters.demo.catatan import Kotor, catat
from simpeg_adapters.demo.lindung import Lindung
from simpeg_adapters.demo.padanan import kosongkan_padanan
from simpeg_adapters.demo.skema import NOL
from simpeg_adapters.demo.tuangan import BarisTuang, Tuangan

__all__ = ["kotori"]

_BAGIAN: Final = 0.08  # of the rows that may be touched; 2 % of all that could be is promised
_BAGIAN_NIP: Final = 0.06  # of the people

Ubah = Callable[[str, int], str]


@frozen
class _Sel:
    """Dirt of single cells: which fields of which kind, and the other spelling."""

    pola: str
    jenis: str
    bidang: tuple[str, ...]
    ubah: Ubah


def _epoch(text: str, pilihan: int) -> str:
    return "1970-01-01" if text == NOL else text


def _tahun(text: str, pilihan: int) -> str:
    return text[:4] if len(text) == len(NOL) and text != NOL else text


_TEKS: Final = (
    ("data_utama", ("nama", "tempat_lahir", "alamat")),
    ("pendidikan", ("nama_sekolah",)),
    ("skp22", ("nama_penilai",)),
)
_TANGGAL: Final = ("tanggal_sk_cpns", "tmt_cpns", "tanggal_sk_pns", "tmt_pns", "tmt_golongan", "tmt_jabatan")

_SEL: Final = (
    _Sel("gelar_tanda_baca", "data_utama", ("gelar_depan", "gelar_belakang"), pola.gelar),
    *(_Sel("apostrof", jenis, bidang, pola.apostrof) for jenis, bidang in _TEKS),
    *(_Sel("spasi_ganda", jenis, bidang, pola.spasi_ganda) for jenis, bidang in _TEKS),
    *(_Sel("huruf_besar", jenis, bidang, pola.huruf_besar) for jenis, bidang in _TEKS),
    _Sel("nomor_sk_spasi", "data_utama", ("nomor_sk_cpns", "nomor_sk_pns"), pola.nomor_sk),
    _Sel("nomor_sk_spasi", "golongan", ("nomor_sk",), pola.nomor_sk),
    _Sel("nomor_sk_spasi", "jabatan", ("nomor_sk",), pola.nomor_sk),
    _Sel("nip_berspasi", "skp22", ("nip_penilai",), pola.nip_berspasi),
    _Sel("tanggal_epoch", "data_utama", _TANGGAL, _epoch),
    _Sel("tanggal_epoch", "golongan", ("tanggal_sk",), _epoch),
    _Sel("tanggal_epoch", "jabatan", ("tanggal_sk",), _epoch),
    _Sel("tahun_saja", "pendidikan", ("tanggal_lulus",), _tahun),
)


def kotori(tuangan: Tuangan, kabupaten: Kabupaten, seed: int, *, nip_longgar: bool) -> list[Kotor]:
    """Make the rows dirty in place and return every dirty value. Same arguments, same dirt.

    Args:
        nip_longgar: the NIP columns may hold a NIP with spaces.
    """
    return list(_Pengotor(tuangan, kabupaten, seed).semua(nip_longgar))


class _Pengotor:
    """Chooses rows, changes their columns, and says what it did."""

    def __init__(self, tuangan: Tuangan, kabupaten: Kabupaten, seed: int) -> None:
        self._tuangan = tuangan
        self._seed = seed
        self._lindung = Lindung(kabupaten)
        self._nips = kabupaten.nips
        self._jenis: dict[str, list[BarisTuang]] = {}
        for row in tuangan.baris:
            self._jenis.setdefault(row.jenis, []).append(row)

    def semua(self, nip_longgar: bool) -> Iterator[Kotor]:
        """Put in every kind of dirt, then record what the schema itself makes dirty."""
        kosongkan_padanan(self._tuangan, self._lindung, Acak(self._seed, "padanan"))
        yield from self._golongan_teks("data_utama")
        yield from self._golongan_teks("golongan")
        yield from self._gelar_dalam_nama()
        for sel in _SEL:
            yield from self._sel(sel)
        yield from self._tanggal_di_riwayat("golongan", "tmt_golongan", "tmtpkt")
        yield from self._tanggal_di_riwayat("jabatan", "tmt_jabatan", "tmtjab")
        if nip_longgar:
            yield from self._nip_berspasi()
        yield from kotor_bawaan(self._tuangan, self._lindung)

    def _pilih(self, rows: Sequence[BarisTuang], *nama: str) -> Iterator[tuple[BarisTuang, Acak]]:
        acak = Acak(self._seed, "kotor", *nama)
        for at in sorted(acak.urutan(len(rows))[: ceil(len(rows) * _BAGIAN)]):
            yield rows[at], acak

    def _sel(self, sel: _Sel) -> Iterator[Kotor]:
        """Write one cell of a share of the rows another way."""
        rows = [row for row in self._jenis.get(sel.jenis, ()) if any(self._bisa(sel, row))]
        for row, acak in self._pilih(rows, sel.pola, sel.jenis):
            bidang, kolom = acak.pilih(list(self._bisa(sel, row)))
            row.kolom[kolom] = sel.ubah(row.kolom[kolom], acak.antara(0, 5))
            yield catat(sel.pola, row, bidang, kolom)

    def _bisa(self, sel: _Sel, row: BarisTuang) -> Iterator[tuple[str, str]]:
        for bidang in sel.bidang:
            place = row.letak(bidang)
            kolom = place.kolom if place else "alm"
            text = row.kolom[kolom]
            if text and sel.ubah(text, 0) != text and self._lindung.bebas(row, bidang):
                yield bidang, kolom

    def _golongan_teks(self, jenis: str) -> Iterator[Kotor]:
        rows = [
            row
            for row in self._jenis.get(jenis, ())
            if row.asal.get("golongan") and self._lindung.bebas(row, "golongan")
        ]
        for row, _ in self._pilih(rows, "golongan_teks", jenis):
            kolom = "idgolrupkt" if jenis == "data_utama" else "idgolru"
            row.kolom[kolom] = row.asal["golongan"]
            yield catat("golongan_teks", row, "golongan", kolom)

    def _gelar_dalam_nama(self) -> Iterator[Kotor]:
        """Compose name and titles in the name column; half of the rows lose the titles' own columns."""
        rows = [
            row
            for row in self._jenis.get("data_utama", ())
            if (row.kolom["gdp"] or row.kolom["gdb"]) and self._lindung.bebas(row, "nama")
        ]
        for row, acak in self._pilih(rows, "gelar_dalam_nama"):
            front, name, behind = (row.kolom[kolom] for kolom in ("gdp", "nama", "gdb"))
            row.kolom["nama"] = ", ".join(filter(None, (f"{front} {name}".strip(), behind)))
            yield catat("gelar_dalam_nama", row, "nama", "nama")
            if acak.peluang(0.5):
                for bidang, kolom in (("gelar_depan", "gdp"), ("gelar_belakang", "gdb")):
                    if row.kolom[kolom]:
                        row.kolom[kolom] = ""
                        yield catat("gelar_dalam_nama", row, bidang, kolom)

    def _tanggal_di_riwayat(self, jenis: str, bidang: str, kolom: str) -> Iterator[Kotor]:
        """Repeat the wide row's date in the newest history row, in another spelling."""
        wide = {row.nip: row.asal.get(bidang, "") for row in self._jenis.get("data_utama", ())}
        newest: dict[str, BarisTuang] = {}
        for row in self._jenis.get(jenis, ()):
            if row.asal[bidang] and row.asal[bidang] >= newest.get(row.nip, row).asal[bidang]:
                newest[row.nip] = row
        rows = [
            row for nip, row in newest.items() if row.asal[bidang] == wide.get(nip) and self._lindung.bebas(row, bidang)
        ]
        for row, acak in self._pilih(rows, "tanggal_di_riwayat", jenis):
            row.kolom[kolom] = pola.tanggal(row.kolom[kolom], acak.antara(0, 5))
            yield catat("tanggal_di_riwayat", row, bidang, kolom)

    def _nip_berspasi(self) -> Iterator[Kotor]:
        """Write the key of some people in groups, in all their tables alike."""
        order = Acak(self._seed, "kotor", "nip").urutan(len(self._nips))
        chosen = {self._nips[at] for at in order[: ceil(len(self._nips) * _BAGIAN_NIP)]}
        for row in self._tuangan.baris:
            if row.nip in chosen:
                row.kolom["nip"] = pola.nip_berspasi(row.nip, 0)
                yield catat("nip_berspasi", row, None, "nip")
