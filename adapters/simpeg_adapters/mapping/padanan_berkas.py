"""The confirmation file of the crosswalk, as CSV or XLSX: a clerk marks candidates in it, and it is read back.

One row per candidate. It holds codes and names of tables, and who decided; nothing about employees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from siasn_client.privacy import sebab
from siasn_client.sanding.padanan import BarisPadanan, Status, putuskan, sah, tanda
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import BarisLembar, baca_lembar, tulis_csv, tulis_xlsx

__all__ = ["KOLOM", "PILIH", "BarisBertanda", "baca_baris", "baca_padanan", "tulis_baris"]

PILIH: Final = "pilih"
KOLOM: Final = (
    PILIH,
    "tabel",
    "kode",
    "nama",
    "induk",
    "dipakai",
    "id_bkn",
    "nama_bkn",
    "induk_bkn",
    "status",
    "skor",
    "alasan",
    "oleh",
    "pada",
)
"""The columns of the file in their order; the first one is the clerk's."""

_WIDE: Final = {
    "pilih": 8,
    "tabel": 16,
    "nama": 36,
    "induk": 30,
    "id_bkn": 36,
    "nama_bkn": 36,
    "induk_bkn": 30,
    "alasan": 48,
}
_NEEDED: Final = ("tabel", "kode", "nama", "id_bkn", "status")
_DAMAGED: Final = re.compile(r"\d(?:[.,]\d{1,20})?[eE]\+\d{1,3}")
_XLSX: Final = ".xlsx"


@frozen
class BarisBertanda:
    """One row of the file with the clerk's mark; *nomor* is its line."""

    baris: BarisPadanan
    tanda: Status | None
    nomor: int

    def putuskan(self, berkas: str, *, oleh: str, pada: str) -> BarisPadanan:
        """The row as decided.

        Raises:
            BerkasError: it is chosen and says no id.
        """
        try:
            return putuskan(self.baris, self.tanda, oleh=oleh, pada=pada)
        except ValueError as error:
            why = f"{berkas} baris {self.nomor}: dipilih, tetapi id_bkn kosong. Isi id_bkn, atau hapus pilihannya."
            raise BerkasError(why) from sebab(error)


def baca_baris(path: Path) -> list[BarisBertanda]:
    """Read the file; columns may stand in any order, others are ignored.

    Raises:
        BerkasError: it is refused or damaged, lacks a column, or a row says what nobody can read; names the line.
    """
    sheet = baca_lembar(path)
    missing = [name for name in _NEEDED if name not in sheet.kolom]
    if missing:
        raise BerkasError(f"Berkas {path.name} tidak memuat kolom {', '.join(missing)}. Pakai berkas dari `usul`.")
    return [_row(path.name, row) for row in sheet.baris]


def baca_padanan(path: Path) -> Mapping[str, Mapping[str, str]]:
    """What a person confirmed: name of a reference of the profile -> local code or text -> BKN's id.

    Proposals, rejections and marks that were not confirmed yet are not in it, nor is a code that was confirmed to
    two ids.

    Raises:
        BerkasError: as :func:`baca_baris`.
    """
    return sah(row.baris for row in baca_baris(path))


def tulis_baris(path: Path, rows: Iterable[BarisPadanan]) -> None:
    """Write the file whole or not at all: XLSX where its name ends so, else CSV. Every cell is text.

    Raises:
        BerkasError: it cannot be written; *path* is as it was.
    """
    if path.suffix.casefold() == _XLSX:
        tulis_xlsx(path, {"padanan": (KOLOM, map(_cells, rows))}, lebar=_WIDE)
    else:
        tulis_csv(path, KOLOM, map(_cells, rows))


def _cells(row: BarisPadanan) -> list[str]:
    return [
        "",
        row.tabel,
        row.kode,
        row.nama,
        row.induk,
        str(row.dipakai),
        row.id_bkn,
        row.nama_bkn,
        row.induk_bkn,
        row.status.value,
        str(row.skor),
        row.alasan,
        row.oleh,
        row.pada,
    ]


def _row(berkas: str, row: BarisLembar) -> BarisBertanda:
    cells = {name: row.get(name, "").strip() for name in KOLOM}

    def wrong(what: str, remedy: str) -> BerkasError:
        return BerkasError(f"{berkas} baris {row.nomor}: {what}. {remedy}")

    if not cells["tabel"] or not (cells["kode"] or cells["nama"]):
        raise wrong("tabel, kode dan nama tidak boleh kosong", "Isi kembali, atau hapus barisnya.")
    if _DAMAGED.fullmatch(cells["id_bkn"]) or _DAMAGED.fullmatch(cells["kode"]):
        raise wrong("kode atau id rusak oleh Excel", "Simpan berkasnya sebagai XLSX, lalu tulis ulang kodenya.")
    try:
        mark = tanda(cells[PILIH])
    except ValueError:
        raise wrong("isi kolom pilih tidak dikenal", "Tulis x untuk memilih, t untuk menolak.") from None
    try:
        status = Status(cells["status"].casefold() or Status.USULAN)
    except ValueError:
        raise wrong("status tidak dikenal", f"Yang ada: {', '.join(Status)}.") from None
    found = BarisPadanan(
        tabel=cells["tabel"],
        kode=cells["kode"],
        nama=cells["nama"],
        induk=cells["induk"],
        dipakai=_number(cells["dipakai"]),
        id_bkn=cells["id_bkn"],
        nama_bkn=cells["nama_bkn"],
        induk_bkn=cells["induk_bkn"],
        status=status,
        skor=_number(cells["skor"]),
        alasan=cells["alasan"],
        oleh=cells["oleh"],
        pada=cells["pada"],
    )
    return BarisBertanda(found, mark, row.nomor)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(10**9)) else 0
