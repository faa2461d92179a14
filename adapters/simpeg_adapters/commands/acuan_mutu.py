"""What the data quality is measured against: BKN's tables out of a download or from SIASN, and the office's own file.

The file (TOML, ``versi = 1``) says what nobody publishes: the years of SKP that count, the years in which PPPK were
appointed, who was recruited for a functional position, by whom an indicator is divided. Everything in it is optional;
what is missing makes its indicators `tidak dapat dihitung`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from siasn_client import Nip
from siasn_client.errors import SiasnError
from siasn_client.mutu import INDIKATOR, Acuan, OrangMutu, Populasi, baca_fungsional, baca_unor, unit_opd, unit_sendiri
from siasn_client.privacy import sebab
from siasn_client.sanding.fungsional import Fungsional
from siasn_client.unduh.rujukan import unduh_rujukan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.ndjson import FolderRujukan
from simpeg_adapters.ndjson.folder import RUJUKAN
from simpeg_adapters.pengaturan import Pengaturan

__all__ = ["TABEL_MUTU", "AcuanKantor", "baca_tabel_jabatan", "baca_tabel_mutu", "susun_acuan"]

TABEL_MUTU: Final = ("unor", "jabatan_fungsional")
"""The tables of BKN's that are used, by their names in ``siasn referensi``."""

Rows = Sequence[Mapping[str, Any]]
_KEYS: Final = frozenset(
    {"versi", "tahun_skp", "tahun_pppk", "calon_jf", "pangkat_jpt_ketat", "populasi", "pendidikan_jf"}
)


@frozen
class AcuanKantor:
    """Everything one measurement needs beside the people.

    Args:
        acuan: the day and the tables.
        populasi: by what an indicator is divided, where the office chose.
        unit: which office a person is counted for: the OPD where the tree of units is there, else the unit itself.
        gagal: what could not be read, by table.
    """

    acuan: Acuan
    populasi: Mapping[str, Populasi]
    unit: Callable[[OrangMutu], tuple[str, str]] = field(repr=False)
    gagal: Mapping[str, SiasnError] = field(factory=dict)


def baca_tabel_mutu(kantor: Instansi, folder: Path | None, *, langsung: bool) -> tuple[dict[str, Rows], dict[str, Any]]:
    """Read the tables: of a folder of ``siasn unduh`` or ``siasn referensi``, else from SIASN where *langsung*.

    Returns what was found by name, and what could not be read. A table that is nowhere is simply not there.

    Raises:
        DownloadRefused: the folder is of another office or environment.
        BerkasError: a table that is there is damaged.
        SiasnError: SIASN refuses the account, or is out of reach.
    """
    found: dict[str, Rows] = {}
    if folder is not None:
        inside = folder / RUJUKAN
        kept = FolderRujukan.of(inside if inside.is_dir() else folder, kantor.settings)
        there = kept.ada()
        return {name: kept.terbaru(name).baris for name in TABEL_MUTU if name in there}, {}
    if not langsung:
        return found, {}

    def keep(name: str, rows: list[dict[str, Any]], seen: datetime) -> None:
        found[name] = rows

    with kantor.siasn() as siasn:
        return found, siasn.run(unduh_rujukan(TABEL_MUTU, keep))


def baca_tabel_jabatan(kantor: Instansi, folder: Path | None) -> Mapping[str, Fungsional]:
    """BKN's table of functional positions out of a download, by id; empty where the download has none.

    Raises:
        DownloadRefused: the folder is of another office or environment.
        BerkasError: the table is there and damaged.
    """
    if folder is None or not (folder / RUJUKAN).is_dir():
        return {}
    found, _ = baca_tabel_mutu(kantor, folder, langsung=False)
    return baca_fungsional(found.get("jabatan_fungsional", ()), {})


def susun_acuan(hari: date, berkas: Path | None, tabel: Mapping[str, Rows], populasi: Populasi) -> AcuanKantor:
    """Put the measurement together for *hari*.

    Args:
        berkas: the office's own file, if it has one.
        tabel: BKN's tables by name.
        populasi: by what indicators are divided of which the file says nothing.

    Raises:
        PengaturanError: the file is wrong in a key; the sentence says which.
    """
    own = Pengaturan.dari_berkas(berkas) if berkas else Pengaturan("", {})
    _known(own)
    tables: dict[str, Any] = {
        "unor_aktif": baca_unor(tabel["unor"]) if "unor" in tabel else None,
        "tahun_pppk": _tahun(own, "tahun_pppk"),
        "calon_jf": _nips(own, berkas),
        "pangkat_jpt_ketat": own.penanda("pangkat_jpt_ketat"),
        "fungsional": _fungsional(own, tabel.get("jabatan_fungsional")),
    }
    if (years := _tahun(own, "tahun_skp")) is not None:
        tables["tahun_skp"] = years
    try:
        acuan = Acuan(hari=hari, **tables)
    except ValueError as error:
        raise PengaturanError(f"Isian `tahun_skp` di {own.berkas} harus tahun mulai 2022.") from sebab(error)
    chosen = dict.fromkeys(INDIKATOR, populasi) if populasi is not Populasi.SEMUA else {}
    unit = unit_opd(tabel["unor"]) if "unor" in tabel else unit_sendiri
    return AcuanKantor(acuan, chosen | _populasi(own), unit)


def _known(own: Pengaturan) -> None:
    unknown = sorted(set(own.isi) - _KEYS)
    if unknown:
        raise PengaturanError(
            f"Isian `{unknown[0]}` di {own.berkas} tidak dikenal. Yang ada: {', '.join(sorted(_KEYS))}."
        )


def _tahun(own: Pengaturan, name: str) -> frozenset[int] | None:
    if not own.ada(name):
        return None
    found = own.isi[name]
    if not isinstance(found, list) or not all(type(year) is int for year in found):
        raise PengaturanError(f"Isian `{name}` di {own.berkas} harus daftar tahun, misalnya [2024, 2025].")
    return frozenset(found)


def _nips(own: Pengaturan, berkas: Path | None) -> frozenset[Nip] | None:
    """The NIPs of a text file beside the office's, one a line."""
    if not own.ada("calon_jf") or berkas is None:
        return None
    path = berkas.resolve().parent / own.teks("calon_jf")
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PengaturanError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from sebab(
            error
        )
    found = set[Nip]()
    for number, line in enumerate(lines, start=1):
        try:
            found |= {Nip(line.strip())} if line.strip() else set()
        except ValueError:
            raise PengaturanError(f"Baris {number} berkas {path.name} bukan NIP 18 angka.") from None
    return frozenset(found)


def _fungsional(own: Pengaturan, rows: Rows | None) -> Mapping[str, Any] | None:
    minimum = own.bagian("pendidikan_jf").isi if own.ada("pendidikan_jf") else {}
    if rows is None:
        return None
    try:
        return baca_fungsional(rows, {id_: str(level) for id_, level in minimum.items()})
    except ValueError as error:
        raise PengaturanError(
            f"Bagian [pendidikan_jf] di {own.berkas} harus memuat id tingkat pendidikan BKN, misalnya 35 atau 45."
        ) from sebab(error)


def _populasi(own: Pengaturan) -> dict[str, Populasi]:
    said = own.bagian("populasi").isi if own.ada("populasi") else {}
    wrong = [id_ for id_, each in said.items() if id_ not in INDIKATOR or each not in set(Populasi)]
    if wrong:
        raise PengaturanError(
            f"Isian `{wrong[0]}` di [populasi] {own.berkas} harus id indikator dengan nilai {' atau '.join(Populasi)}."
        )
    return {id_: Populasi(each) for id_, each in said.items()}
