"""The draft of a whole profile: people, kinds, code tables; and what it is unsure of, or found nothing for. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.saran.kelompok import Golongan, Sifat, banyak_bidang, golongkan
from simpeg_adapters.mapping.saran.orang import Milik, Orang, cari_orang, milik, terpakai
from simpeg_adapters.mapping.saran.rujukan import TabelKode, cari_rujukan
from simpeg_adapters.mapping.saran.satu_usul import Usul
from simpeg_adapters.mapping.saran.tampak import TabelTampak
from simpeg_adapters.mapping.saran.usul import id_siasn, usul_cuplikan, usul_tabel

__all__ = ["BagianJenis", "Draf", "Sambungan", "susun_draf"]

_LEAST: Final = 0.3


@frozen
class Sambungan:
    """A table with one row per person, joined to the people's: ``kolom`` there equals ``ke`` here."""

    alias: str
    tabel: str
    kolom: str
    ke: str


@frozen
class BagianJenis:
    """One table of one kind in the draft.

    Args:
        kunci: the column of a row's key; ``kunci_tunggal`` says whether it really is one.
        pasti: whether the section is proposed at all.
    """

    jenis: Jenis
    tabel: TabelTampak
    milik: Milik
    kunci: str
    kunci_tunggal: bool
    id_siasn: Usul | None
    usul: tuple[Usul, ...]
    pasti: bool
    sebab: str
    sambung: tuple[Sambungan, ...] = ()


@frozen
class Draf:
    """What was understood of a schema.

    Args:
        campur: tables with the rows of several kinds, to be told apart by somebody; with what each kind would be.
        tak_dikenal: tables of people's rows of which nothing was made.
    """

    orang: Orang
    bagian: tuple[BagianJenis, ...]
    campur: tuple[tuple[Golongan, tuple[tuple[Jenis, Usul], ...]], ...]
    rujukan: tuple[TabelKode, ...]
    tak_dikenal: tuple[str, ...]

    def pasti(self) -> Iterator[tuple[BagianJenis, Usul]]:
        """Every field that is proposed."""
        for part in self.bagian:
            if part.pasti:
                yield from ((part, each) for each in part.usul if each.yakin)

    def ragu(self) -> Iterator[tuple[BagianJenis, Usul]]:
        """Every field that is only mentioned."""
        for part in self.bagian:
            yield from ((part, each) for each in part.usul if not (part.pasti and each.yakin) and each.pasti >= _LEAST)

    def tercampur(self) -> Iterator[tuple[Jenis, Usul]]:
        """Every field of a mixed table, for each of its kinds; only mentioned, too."""
        for _, found in self.campur:
            yield from found


def susun_draf(tabel: Sequence[TabelTampak]) -> Draf | None:
    """Draft a profile of what is seen of a schema; None where no table of people was found."""
    orang = cari_orang(tabel)
    if orang is None:
        return None
    owned = [(each, own) for each in tabel if each is not orang.tabel and (own := milik(each, orang)) is not None]
    people = {orang.tabel.nama, *(each.nama for each, _ in owned)}
    refs = cari_rujukan(tabel, people)
    used = [(each, own) for each, own in owned if terpakai(each)]
    sorted_ = golongkan(used)
    histories = [each for each in sorted_ if each.sifat is Sifat.RIWAYAT]
    parts = [_utama(orang, [each for each in sorted_ if each.sifat is Sifat.CUPLIKAN], refs)]
    parts += [_riwayat(each, refs) for each in _urut(histories)]
    known = {each.tabel.nama for each in sorted_}
    return Draf(
        orang,
        tuple(parts),
        tuple((each, _campur(each, refs)) for each in sorted_ if each.sifat is Sifat.CAMPUR),
        refs,
        tuple(each.nama for each, _ in used if each.nama not in known),
    )


def _utama(orang: Orang, cuplikan: Iterable[Golongan], refs: Sequence[TabelKode]) -> BagianJenis:
    own = {orang.nip.nama, *([orang.kunci.nama] if orang.kunci else [])}
    id_ = id_siasn(orang.tabel, {orang.nip.nama})
    taken = own | ({id_.kolom.nama} if id_ else set())
    found = {each.bidang: each for each in usul_tabel(orang.tabel, Jenis.DATA_UTAMA, taken, refs)}
    joins = list[Sambungan]()
    for each in cuplikan:
        if each.milik.lewat_kunci and orang.kunci is None:
            continue
        keys = {each.milik.kolom.nama, *each.tabel.kunci}
        more = usul_cuplikan(each.tabel, each.turunan, keys, refs)
        for usul in more:
            if usul.bidang not in found or not found[usul.bidang].yakin:
                found[usul.bidang] = usul
        if any(found.get(usul.bidang) is usul for usul in more):
            mine = orang.kunci.nama if each.milik.lewat_kunci and orang.kunci else orang.nip.nama
            joins.append(Sambungan(each.turunan.lower(), each.tabel.nama, mine, each.milik.kolom.nama))
    return BagianJenis(
        Jenis.DATA_UTAMA,
        orang.tabel,
        Milik(orang.nip, lewat_kunci=False),
        orang.nip.nama,
        True,
        id_,
        tuple(found.values()),
        True,
        "tabel pegawai",
        tuple(joins),
    )


def _riwayat(golongan: Golongan, refs: Sequence[TabelKode]) -> BagianJenis:
    table, owner = golongan.tabel, golongan.milik.kolom.nama
    id_ = id_siasn(table, {owner})
    key, single = _kunci(table, owner)
    taken = {owner, *([id_.kolom.nama] if id_ else []), *(table.kunci if len(table.kunci) == 1 else ())}
    found = usul_tabel(table, golongan.jenis[0], taken, refs, golongan.pasti)
    return BagianJenis(
        golongan.jenis[0],
        table,
        golongan.milik,
        key,
        single,
        id_,
        tuple(found),
        golongan.pasti >= 0.8 and any(each.yakin for each in found),
        golongan.sebab,
    )


def _campur(golongan: Golongan, refs: Sequence[TabelKode]) -> tuple[tuple[Jenis, Usul], ...]:
    """What the columns of a mixed table would be for each of its kinds; nothing of it is proposed."""
    taken = {golongan.milik.kolom.nama, *([golongan.pemilih.nama] if golongan.pemilih else [])}
    return tuple(
        (kind, each)
        for kind in golongan.jenis
        for each in usul_tabel(golongan.tabel, kind, taken, refs, golongan.pasti)
        if each.pasti >= _LEAST
    )


def _kunci(tabel: TabelTampak, pemilik: str) -> tuple[str, bool]:
    """The column of the key; without a single one, the column that comes nearest to it."""
    if len(tabel.kunci) == 1 and tabel.kunci[0] != pemilik:
        return tabel.kunci[0], True
    rest = [each for each in tabel.kolom if each.nama != pemilik] or list(tabel.kolom)
    best = max(rest, key=lambda each: (each.bentuk.unik, each.bentuk.berbeda, not each.bentuk.mirip("tanggal", 0.5)))
    return best.nama, best.bentuk.unik


def _urut(found: Iterable[Golongan]) -> list[Golongan]:
    """In the order of the kinds; of several tables of one kind the fuller one first."""
    order = list(Jenis)
    return sorted(found, key=lambda each: (order.index(each.jenis[0]), -banyak_bidang(each.tabel, each.jenis[0])))
