"""The columns of one table as the fields of one kind: each field's best column, each column's best field. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from attrs import evolve

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.saran.cocok import cocok_nama, cocok_rupa, nama_sama, rapat
from simpeg_adapters.mapping.saran.jabatan import jabatan_terpisah
from simpeg_adapters.mapping.saran.kode import baca_isi
from simpeg_adapters.mapping.saran.pola import POLA, Pola
from simpeg_adapters.mapping.saran.pola_tabel import TURUNAN
from simpeg_adapters.mapping.saran.rujukan import TabelKode, tentang
from simpeg_adapters.mapping.saran.satu_usul import PASTI, Usul
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak

__all__ = ["id_siasn", "usul_cuplikan", "usul_tabel"]

_LEAST, _TIE = 0.3, 0.02
_ID_NAMES: Final = frozenset({"SIASN", "BKN"})
_BARE_ID: Final = frozenset({"KODE", "RW", "PNS", "SIASN", "BKN", "REF", "NO", "PEGAWAI", "?ref", "JAB"})


def usul_tabel(
    tabel: TabelTampak, jenis: Jenis, bukan: Collection[str], rujukan: Sequence[TabelKode], yakin: float = 1.0
) -> list[Usul]:
    """Propose the fields of a table, one column each.

    Args:
        bukan: columns that are something else already (key, person, SIASN's id).
        yakin: how sure it is that the table is of this kind at all.
    """
    context, patterns = POLA[jenis]
    there = [each for each in tabel.kolom if each.nama not in bukan]
    found = list(_calon(tabel, there, patterns, frozenset(context.split()), rujukan))
    chosen = _pilih(found, yakin)
    split = jabatan_terpisah(tabel, chosen) if jenis in {Jenis.JABATAN, Jenis.DATA_UTAMA} else None
    return chosen if split is None else [*(each for each in chosen if each.bidang != "jabatan_id"), split]


def usul_cuplikan(
    tabel: TabelTampak, tentang_: str, bukan: Collection[str], rujukan: Sequence[TabelKode]
) -> list[Usul]:
    """Propose fields of the data utama out of a table with one row per person."""
    kind = {"JAB": Jenis.JABATAN, "PEND": Jenis.PENDIDIKAN}.get(tentang_, Jenis.GOLONGAN)
    context, patterns = POLA[kind]
    words = frozenset({*context.split(), tentang_, "SK"}) - ({"GOL"} if tentang_ in {"CPNS", "PNS"} else set())
    there = [each for each in tabel.kolom if each.nama not in bukan]
    names = TURUNAN[tentang_]
    found = []
    for each in _pilih(list(_calon(tabel, there, patterns, words, rujukan)), 0.95):
        field = names.get("tmt" if each.bidang.startswith("tmt_") else each.bidang)
        if field:
            found.append(evolve(each, bidang=field, sambung=tentang_.lower()))
    return found


def id_siasn(tabel: TabelTampak, bukan: Collection[str]) -> Usul | None:
    """Find the column with SIASN's id of a row: it looks like one, is there once, or has a name it hides under."""
    found = [_nilai_id(tabel, each) for each in tabel.kolom if each.nama not in bukan]
    return max(filter(None, found), key=lambda each: each.pasti, default=None)


def _nilai_id(tabel: TabelTampak, kolom: KolomTampak) -> Usul | None:
    shape = kolom.bentuk
    named = any(reading & _ID_NAMES and reading <= _BARE_ID for reading in kolom.bacaan)
    looks = shape.mirip("id_bkn", 0.95) and shape.berbeda == shape.terisi
    if named and not shape.terisi:
        return Usul("id_siasn", tabel.nama, kolom, "id", 0.7, "namanya; kosong")
    if not looks or (shape.terisi < 2 and not named):
        return None
    key = tabel.kunci == (kolom.nama,) or kolom.nama.casefold() == "id"
    sure = 1.0 if named else 0.9 if key else 0.6
    return Usul("id_siasn", tabel.nama, kolom, "id", sure, "berisi id BKN yang tidak berulang")


def _calon(
    tabel: TabelTampak,
    kolom: Sequence[KolomTampak],
    patterns: Sequence[Pola],
    konteks: frozenset[str],
    rujukan: Sequence[TabelKode],
) -> Iterator[Usul]:
    mirror = sum(each.bentuk.mirip("id_bkn") for each in kolom) >= 2 or _id_di_kunci(tabel)
    fields = {rapat(pattern.bidang) for pattern in patterns}
    for pattern in patterns:
        for each in kolom:
            name = 0.0 if _bidang_lain(each, pattern.bidang, fields) else cocok_nama(each, pattern, konteks)
            if pattern.rupa == "kode":
                if name < _LEAST and not _isinya(each, pattern, konteks, rujukan):
                    continue
                yield _berkode(tabel, each, pattern, max(name, 0.9 if name < _LEAST else 0.0), rujukan, mirror)
            elif name >= _LEAST and (look := cocok_rupa(each, pattern)).pasti >= _LEAST:
                yield Usul(pattern.bidang, tabel.nama, each, pattern.rupa, name * look.pasti, look.sebab)


def _bidang_lain(kolom: KolomTampak, bidang: str, bidang_bidang: Collection[str]) -> bool:
    """A column that is called exactly like another field is that field's."""
    return not nama_sama(kolom.nama, bidang) and rapat(kolom.nama) in bidang_bidang


def _id_di_kunci(tabel: TabelTampak) -> bool:
    return len(tabel.kunci) == 1 and tabel.satu(tabel.kunci[0]).bentuk.mirip("id_bkn")


def _isinya(kolom: KolomTampak, pola: Pola, konteks: frozenset[str], rujukan: Sequence[TabelKode]) -> bool:
    """A code column of the kind whose table is, by its words, of this field though the name says another."""
    if kolom.bentuk.mirip("tanggal", 0.5) or not any(reading & konteks for reading in kolom.bacaan):
        return False
    name = kolom.nama.casefold()
    return any(
        table.bkn == tentang(pola.bidang) != "" and any(code.nama.casefold() == name for code in table.kode)
        for table in rujukan
    )


def _berkode(
    tabel: TabelTampak, kolom: KolomTampak, pola: Pola, nama: float, rujukan: Sequence[TabelKode], cermin: bool
) -> Usul:
    if kolom.bentuk.mirip("tanggal") or kolom.tipe in {"tanggal", "waktu"}:
        return Usul(pola.bidang, tabel.nama, kolom, "kode", 0.0, "berisi tanggal")
    isi = baca_isi(kolom, pola.bidang, rujukan, cermin=cermin)
    return Usul(pola.bidang, tabel.nama, kolom, "kode", nama * isi.pasti, isi.sebab, isi)


def _pilih(found: Sequence[Usul], yakin: float) -> list[Usul]:
    """Give each field its best column and each column its best field, the surest first."""
    best: dict[str, Usul] = {}
    taken: dict[str, str] = {}
    for each in sorted((each for each in found if each.pasti >= _LEAST), key=_urut):
        if each.bidang in best:
            rival = best[each.bidang]
            if each.kolom.nama != rival.kolom.nama and each.pasti >= rival.pasti - _TIE and not _sama_arti(each, rival):
                best[each.bidang] = evolve(rival, saingan=(*rival.saingan, each.kolom.nama))
        elif each.kolom.nama not in taken:
            best[each.bidang], taken[each.kolom.nama] = each, each.bidang
    return [_akhir(each, yakin) for each in best.values()]


def _urut(usul: Usul) -> tuple[bool, float, bool, int]:
    """What is called like the field first, then the surest; a code before its name; then what is filled more often."""
    named = any("NAMA" in reading for reading in usul.kolom.bacaan)
    exact = usul.yakin and nama_sama(usul.kolom.nama, usul.bidang)
    return not exact, -round(usul.pasti, 3), named, -usul.kolom.bentuk.terisi


def _sama_arti(a: Usul, b: Usul) -> bool:
    """A code and its name beside it say the same: either is right."""
    return a.isi is not None and b.isi is not None


def _akhir(usul: Usul, yakin: float) -> Usul:
    sure = usul.pasti * (1.0 if yakin >= PASTI else yakin)
    if usul.saingan:
        return evolve(
            usul, pasti=min(sure, PASTI - 0.1), sebab=f"{usul.sebab}; sama baiknya: {', '.join(usul.saingan)}"
        )
    return evolve(usul, pasti=sure)
