"""The crosswalk of an office: propose, read back what a clerk marked, merge, examine. Nothing is sent to SIASN."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from attrs import evolve, field, frozen

from siasn_client.sanding.padanan import (
    PASTI,
    BarisPadanan,
    Entri,
    KodeLokal,
    Status,
    TabelLokal,
    Temuan,
    gabungkan,
    kelompokkan,
    periksa,
    sah,
    susun_usulan,
    tak_dipakai,
    usulkan,
)
from simpeg_adapters.commands.rencana import bukan_nip
from simpeg_adapters.commands.tabel_bkn import TabelBkn
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.lembar import tulis_xlsx
from simpeg_adapters.mapping.padanan_berkas import BarisBertanda, baca_baris, tulis_baris
from simpeg_adapters.sql.kode_dipakai import baca_kode_lokal

__all__ = [
    "HasilKonfirmasi",
    "HasilPeriksa",
    "HasilUsul",
    "baca_keputusan",
    "gabung_berkas",
    "kode_lokal",
    "konfirmasi",
    "pastikan_tanpa_tanda",
    "periksa_padanan",
    "tempat_padanan",
    "tulis_pemeriksaan",
    "usul",
]

_STANDARD: Final = "padanan.csv"
_FAULT: Final = ("macam", "tabel", "kode", "nama", "temuan", "dipakai")
_UNUSED: Final = ("tabel", "id_bkn", "nama_bkn", "induk_bkn")
_MARKED: Final = (
    "Lembar {nama} sudah ada dan berisi tanda yang belum dikonfirmasi; isinya tidak ditimpa. Jalankan "
    "`siasn padanan konfirmasi` dahulu, atau sebut nama lain dengan --ke."
)


@frozen
class HasilUsul:
    """What was proposed: the rows of the sheet, and per reference how many codes have how good a candidate."""

    baris: tuple[BarisPadanan, ...] = field(repr=False)
    jumlah: Mapping[str, Mapping[str, int]]

    @property
    def belum(self) -> int:
        """How many codes wait for a person."""
        return sum(each["belum"] for each in self.jumlah.values())


@frozen
class HasilKonfirmasi:
    """What a sheet added to the file of decisions.

    Args:
        ganda: the codes that are confirmed to more than one id; none of these is used.
        pasti: how many were confirmed as PASTI, without a mark of their own.
    """

    dikonfirmasi: int
    ditolak: int
    berlaku: int
    ganda: tuple[BarisPadanan, ...] = field(repr=False)
    pasti: int = 0


@frozen
class HasilPeriksa:
    """What is wrong with a crosswalk, and which rows of BKN's no local code stands for, per reference."""

    temuan: tuple[Temuan, ...] = field(repr=False)
    tak_dipakai: Mapping[str, tuple[Entri, ...]] = field(repr=False)


def tempat_padanan(kantor: Instansi, instansi: Path) -> Path:
    """Where the decisions of an office are kept: as its file says, else beside it."""
    return kantor.padanan or instansi.resolve().parent / _STANDARD


def kode_lokal(kantor: Instansi, tabel: Collection[str] | None = None) -> tuple[TabelLokal, ...]:
    """The references of the e-Simpeg that can have a crosswalk, all of them or those that were named.

    Raises:
        PengaturanError: there is no such reference.
        ProfilError, HostBroken: the e-Simpeg cannot be read.
    """
    found = baca_kode_lokal(kantor.engine, kantor.profil)
    unknown = sorted(set(tabel or ()) - {table.nama for table in found})
    if unknown:
        there = ", ".join(table.nama for table in found)
        raise PengaturanError(f"Tabel rujukan {', '.join(unknown)} tidak dikenal di profil. Yang ada: {there}.")
    return tuple(table for table in found if not tabel or table.nama in tabel)


def usul(
    tabel: Iterable[TabelLokal],
    bkn: TabelBkn,
    keputusan: Iterable[BarisPadanan],
    *,
    calon: int = 5,
    semua: bool = False,
    kemajuan: Callable[[int], object] = lambda done: None,
) -> HasilUsul:
    """Propose candidates for every code that is used and has no counterpart; *semua*: also for those nobody uses.

    Decisions stay as they are; a code that is decided is not asked again.
    """
    decided = [row for row in keputusan if row.diputuskan]
    fresh: list[BarisPadanan] = []
    counts: dict[str, Mapping[str, int]] = {}
    for table in tabel:
        proposed = list(_satu_tabel(table, bkn[table.bkn], decided, calon=calon, semua=semua, kemajuan=kemajuan))
        fresh += proposed
        counts[table.nama] = _counted(table, proposed)
    return HasilUsul(tuple(gabungkan(decided, usulan=fresh)), counts)


def _satu_tabel(
    table: TabelLokal,
    rows: tuple[Entri, ...],
    decided: Sequence[BarisPadanan],
    *,
    calon: int,
    semua: bool,
    kemajuan: Callable[[int], object],
) -> Iterator[BarisPadanan]:
    known = {code.entri.kode: code.padanan for code in table.kode if code.padanan}
    known |= {code: id_ for code, id_ in sah(decided).get(table.nama, {}).items() if code not in known}
    done = {row.kunci[1:] for row in decided if row.status is Status.DIKONFIRMASI or not row.id_bkn}
    asked = [code for code in table.kode if _asked(code, semua) and code.kunci not in done]
    used = {code.kunci: code.dipakai for code in asked}
    old_names = table.bkn == "jabatan_fungsional"
    proposals = usulkan(
        [code.entri for code in asked], rows, banyak=calon, dikonfirmasi=known, nama_lama=old_names, kemajuan=kemajuan
    )
    for code, each in zip(asked, proposals, strict=True):
        yield from susun_usulan(table.nama, each, used[code.kunci])


def _asked(code: KodeLokal, semua: bool) -> bool:
    return bool(code.entri.nama) and not code.padanan and (semua or code.dipakai > 0)


def _counted(table: TabelLokal, proposed: Sequence[BarisPadanan]) -> dict[str, int]:
    groups = kelompokkan(proposed)
    return {
        "kode": len(table.kode),
        "dipakai": sum(code.dipakai > 0 for code in table.kode),
        "sudah": sum(bool(code.padanan) for code in table.kode),
        "belum": len(groups),
        "pasti": sum(rows[0].alasan.startswith(PASTI) for rows in groups.values()),
        "tanpa_calon": sum(not rows[0].id_bkn for rows in groups.values()),
    }


def konfirmasi(lembar: Path, ke: Path, *, oleh: str, pada: datetime, terima_pasti: bool = False) -> HasilKonfirmasi:
    """Read the marks of a sheet and add them to the file of decisions *ke*, which keeps all it has.

    Args:
        terima_pasti: also confirm every candidate that the sheet calls PASTI, where its code bears no mark.

    Raises:
        BerkasError: a file cannot be read or written, or a row cannot be taken; *ke* is as it was.
        PengaturanError: *oleh* is empty or a NIP.
    """
    if not oleh.strip():
        raise PengaturanError("Sebut siapa yang memutuskan: --oleh NAMA.")
    bukan_nip(oleh)
    when = pada.isoformat(timespec="seconds")
    marked = baca_baris(lembar)
    sure = _pasti(marked) if terima_pasti else []
    rows = [each.putuskan(lembar.name, oleh=oleh.strip(), pada=when) for each in (*marked, *sure)]
    before = _keputusan([ke])
    merged = [row for row in gabungkan(before, (row for row in rows if row.diputuskan)) if row.diputuskan]
    tulis_baris(ke, merged)
    known = {(row.kunci, row.id_bkn, row.status) for row in before}
    new = [row for row in merged if (row.kunci, row.id_bkn, row.status) not in known]
    return HasilKonfirmasi(
        dikonfirmasi=sum(row.status is Status.DIKONFIRMASI for row in new),
        ditolak=sum(row.status is Status.DITOLAK for row in new),
        berlaku=sum(map(len, sah(merged).values())),
        ganda=_twice(merged),
        pasti=len(sure),
    )


def _pasti(rows: Sequence[BarisBertanda]) -> list[BarisBertanda]:
    """What the sheet calls sure, as if it were marked, where the code is neither marked nor decided."""
    touched = {row.baris.kunci for row in rows if row.tanda is not None or row.baris.diputuskan}
    return [
        evolve(row, tanda=Status.DIKONFIRMASI)
        for row in rows
        if row.baris.alasan.startswith(PASTI) and row.baris.kunci not in touched
    ]


def gabung_berkas(berkas: Sequence[Path], ke: Path) -> HasilKonfirmasi:
    """Put the decisions and proposals of several files into one; the later decision about one candidate counts.

    Raises:
        BerkasError: a file cannot be read, or *ke* cannot be written; *ke* is as it was.
    """
    merged = gabungkan(*([each.baris for each in baca_baris(path)] for path in berkas))
    tulis_baris(ke, merged)
    return HasilKonfirmasi(
        dikonfirmasi=sum(row.status is Status.DIKONFIRMASI for row in merged),
        ditolak=sum(row.status is Status.DITOLAK for row in merged),
        berlaku=sum(map(len, sah(merged).values())),
        ganda=_twice(merged),
    )


def periksa_padanan(tabel: Sequence[TabelLokal], bkn: TabelBkn, keputusan: Sequence[BarisPadanan]) -> HasilPeriksa:
    """Find contradictions, ids that BKN no longer has, codes without an owner, rows of BKN's that nobody uses."""
    by_id = {name: {row.kode: row for row in rows} for name, rows in bkn.items()}
    return HasilPeriksa(
        tuple(periksa(keputusan, tabel, by_id)),
        {table.nama: tuple(tak_dipakai(table, keputusan, by_id[table.bkn])) for table in tabel},
    )


def tulis_pemeriksaan(path: Path, hasil: HasilPeriksa) -> None:
    """Write what was found as an XLSX file: the faults, and every row of BKN's that no local code stands for.

    Raises:
        BerkasError: it cannot be written; *path* is as it was.
    """
    faults = (
        (each.macam.value, each.tabel, each.kode, each.nama, each.pesan, str(each.dipakai)) for each in hasil.temuan
    )
    unused = (
        (name, row.kode, row.nama, " / ".join(row.induk)) for name, rows in hasil.tak_dipakai.items() for row in rows
    )
    tulis_xlsx(path, {"temuan": (_FAULT, faults), "tidak dipakai": (_UNUSED, unused)})


def pastikan_tanpa_tanda(lembar: Path) -> None:
    """Refuse to write over a sheet that a clerk has marked and nobody has confirmed yet.

    Raises:
        BerkasError: it is such a sheet, or none at all.
    """
    if lembar.is_file() and any(row.tanda is not None for row in baca_baris(lembar)):
        raise BerkasError(_MARKED.format(nama=lembar.name))


def baca_keputusan(*berkas: Path) -> list[BarisPadanan]:
    """The rows of these files together; one that is not there yet has none.

    Raises:
        BerkasError: a file is refused or damaged.
    """
    return _keputusan(list(dict.fromkeys(path.resolve() for path in berkas)))


def _keputusan(berkas: Sequence[Path]) -> list[BarisPadanan]:
    return gabungkan(*([each.baris for each in baca_baris(path)] for path in berkas if path.is_file()))


def _twice(rows: Iterable[BarisPadanan]) -> tuple[BarisPadanan, ...]:
    """One row of each code that is confirmed to more than one id."""
    groups = kelompokkan(row for row in rows if row.status is Status.DIKONFIRMASI).values()
    return tuple(own[0] for own in groups if len({row.id_bkn for row in own}) > 1)
