"""Collect the predikat of everybody out of a folder of SKP files, for the programme that pays the TPP.

No number is computed: a predikat is one cell of the nine, and what has no rating is listed with its reason. Of
several files about one person and period the newest version counts, equal copies count once, and files of one
version that disagree count as none: a person must choose.

Rows are kept in a private database of SQLite that lives on disk when it grows and is gone with the process, so
memory does not grow with the files. Nothing here shows a NIP; only the rows that are handed on hold it.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from attrs import field, frozen

from simpeg_adapters.berkas import baca
from simpeg_adapters.errors import BerkasError
from skp_core.codec import Naskah, loads
from skp_core.errors import InvalidModel
from skp_core.model import Evaluasi, Predikat, Rating, RekamSkp, Skp, StatusEvaluasi
from skp_core.scoring import predikat_kinerja

__all__ = ["BarisSkp", "Kumpulan", "Saringan", "TakTerbaca", "kumpulkan"]

_TERBESAR: Final = 20 << 20
"""Bytes; an SKP with everything in it takes a tenth of a megabyte."""
_TAHUN: Final = re.compile(r"20\d\d")
_BULAN: Final = re.compile(r"20\d\d-\d\d")
_TABEL: Final = """
CREATE TABLE baris (
    nip TEXT, unit TEXT, jenis TEXT, mulai TEXT, selesai TEXT, sebagai TEXT, pos TEXT,
    versi INTEGER, label TEXT, hasil TEXT, perilaku TEXT, capaian TEXT, alasan TEXT, berkas TEXT,
    unit_kerja TEXT, jabatan TEXT, instansi TEXT, nama TEXT, pangkat TEXT, kelompok TEXT, status TEXT
);
CREATE INDEX orang ON baris (nip, mulai, selesai);
"""
_BERLEBIH: Final = """
DELETE FROM baris WHERE jenis = '' AND EXISTS (
    SELECT 1 FROM baris AS ada WHERE ada.nip = baris.nip AND ada.sebagai = baris.sebagai
    AND ada.jenis <> '' AND ada.mulai >= baris.mulai AND ada.selesai <= baris.selesai)
"""
_URUT: Final = """
SELECT *, (SELECT count(DISTINCT lain.unit || char(31) || lain.pos || char(31) || lain.sebagai)
           FROM baris AS lain WHERE lain.nip = baris.nip AND lain.jenis = baris.jenis
           AND lain.mulai = baris.mulai AND lain.selesai = baris.selesai) AS banyak
FROM baris ORDER BY unit, mulai, selesai, jenis, nip, sebagai, pos, versi DESC, alasan <> '', berkas
"""
_KUNCI: Final = ("unit", "mulai", "selesai", "jenis", "nip", "sebagai", "pos")
_RATING: Final = ("rating hasil kerja", "rating perilaku kerja")
_VERSI_LAMA: Final = "versi SKP yang lebih lama diabaikan"
_KEMBAR: Final = "berkas kembar dihitung sekali"
_BEBERAPA: Final = "beberapa SKP pada periode yang sama"


@frozen(kw_only=True)
class BarisSkp:
    """One person, one post, one period. Prints no person.

    ``predikat`` is None exactly where ``alasan`` says why. ``jenis`` and ``label`` are "" where there is no
    evaluation of the period asked for; ``mulai`` and ``selesai`` are then those of the SKP. ``keterangan`` says
    what was done with several files or several SKP.
    """

    nip: str = field(repr=False)
    nama: str = field(repr=False)
    pangkat: str = field(repr=False)
    jabatan: str = field(repr=False)
    kelompok: str
    status: str = field(repr=False)
    instansi: str
    unit_kerja: str
    sebagai: str
    jenis: str
    label: str
    mulai: str
    selesai: str
    hasil: Rating | None
    perilaku: Rating | None
    predikat: Predikat | None
    capaian: str
    alasan: str
    keterangan: str
    berkas: str = field(repr=False)


@frozen
class TakTerbaca:
    """A file that gave nothing, and why. The name of a file may be that of a person: it does not print."""

    berkas: str = field(repr=False)
    alasan: str


@frozen(kw_only=True)
class Saringan:
    """What is asked for; everything where nothing is said.

    Args:
        unit: names of units, capitals and blanks aside; one of them must be the employee's.
        periode: all must hold: a year (``2025``), the month in which the period ends (``2025-03``), a label
            (``TRIWULAN I``) or a kind (``BULANAN``). Who has an SKP of that year and no such evaluation is listed
            as lacking it.
    """

    unit: tuple[str, ...] = ()
    periode: tuple[str, ...] = ()

    def memuat(self, skp: Skp) -> bool:
        """Is this SKP of a unit and a year that are asked for?"""
        units = {_rapat(unit) for unit in self.unit}
        years = {int(said[:4]) for said in self.periode if _TAHUN.fullmatch(said) or _BULAN.fullmatch(said)}
        return (not units or _rapat(skp.pegawai.unit_kerja) in units) and years <= {skp.periode.selesai.year}

    def cocok(self, evaluasi: Evaluasi) -> bool:
        """Is this evaluation of the period that is asked for?"""
        periode = evaluasi.periode
        names = {_rapat(periode.label), _rapat(periode.jenis), f"{periode.selesai:%Y-%m}", f"{periode.selesai:%Y}"}
        return all(_rapat(said) in names for said in self.periode)


class Kumpulan:
    """Everything found, row by row. A context: what it keeps is gone when it ends.

    Thread-safety: one thread.
    """

    def __init__(self) -> None:
        self._db = sqlite3.connect("")  # private, on disk only when it grows, removed by SQLite itself
        self._db.row_factory = sqlite3.Row
        self._db.executescript(_TABEL)
        self.tak_terbaca: list[TakTerbaca] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def tambah(self, berkas: str, isi: Naskah | Skp | RekamSkp, saringan: Saringan) -> None:
        """Keep what one file says, if it is asked for: an SKP with its evaluation, or one with all of them."""
        for skp, evaluasi, alasan in _urai(isi):
            if saringan.memuat(skp):
                found, why = _dicari(evaluasi, saringan)
                row = _baris(berkas, skp, found, why or alasan)
                places = ", ".join("?" * len(row))
                self._db.execute(f"INSERT INTO baris VALUES ({places})", row)  # noqa: S608 - question marks alone

    def baris(self) -> Iterator[BarisSkp]:
        """Every row in the order of unit, period and NIP. May be asked for again."""
        self._db.execute(_BERLEBIH)
        rows = self._db.execute(_URUT)
        for _, group in groupby(rows, key=lambda row: tuple(row[name] for name in _KUNCI)):
            yield _pilih(list(group))


def kumpulkan(
    folder: Path, saringan: Saringan, kumpulan: Kumpulan, maju: Callable[[int], None] = lambda done: None
) -> None:
    """Read every ``*.json`` of *folder* and of the folders in it; one bad file never stops the others.

    Args:
        maju: is told of every file that was read.

    Raises:
        BerkasError: there is no such folder.
    """
    if not folder.is_dir():
        raise BerkasError(f"Folder {folder.name} tidak ada. Periksa namanya, lalu ulangi.")
    for path in folder.rglob("*.json"):
        nama = path.relative_to(folder).as_posix()
        try:
            kumpulan.tambah(nama, _muat(path), saringan)
        except BerkasError as error:
            kumpulan.tak_terbaca.append(TakTerbaca(nama, error.pesan))
        except InvalidModel as error:
            kumpulan.tak_terbaca.append(TakTerbaca(nama, error.pesan.splitlines()[0]))
        maju(1)


def _muat(path: Path) -> Naskah | Skp | RekamSkp:
    isi = loads(_baca(path))
    if not isinstance(isi, Naskah | Skp | RekamSkp):
        raise BerkasError("Berkas tidak memuat SKP.")
    return isi


def _urai(isi: Naskah | Skp | RekamSkp) -> Iterator[tuple[Skp, Evaluasi | None, str]]:
    """Each evaluation with its SKP, and what stands in its way; the SKP alone where there is none."""
    if isinstance(isi, Skp):
        yield isi, None, ""
    elif isinstance(isi, Naskah):
        yield isi.skp, isi.evaluasi, ""
    else:
        by_version = {satu.skp.versi: satu.skp for satu in isi.versi}
        for satu in isi.evaluasi:
            disputed = satu.status is StatusEvaluasi.KEBERATAN
            skp = by_version.get(satu.versi, isi.terakhir.skp)
            yield skp, satu.evaluasi, "keberatan pegawai belum diputus" if disputed else ""
        if not isi.evaluasi:
            yield isi.terakhir.skp, None, ""


def _baca(path: Path) -> bytes:
    try:
        large = path.stat().st_size > _TERBESAR
    except OSError as error:
        raise BerkasError("Berkas tidak dapat dibaca. Periksa hak aksesnya.") from error
    if large:
        raise BerkasError("Berkas melebihi 20 MB.")
    return baca(path)


def _dicari(evaluasi: Evaluasi | None, saringan: Saringan) -> tuple[Evaluasi | None, str]:
    """The evaluation that is asked for, and why there is none."""
    if evaluasi is None:
        return None, "belum ada evaluasi"
    if not saringan.cocok(evaluasi):
        return None, "belum ada evaluasi pada periode yang diminta"
    return evaluasi, ""


def _baris(berkas: str, skp: Skp, evaluasi: Evaluasi | None, alasan: str) -> tuple[str | int, ...]:
    orang, periode = skp.pegawai, evaluasi.periode if evaluasi else skp.periode
    hasil, perilaku, capaian = (
        (evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku, evaluasi.capaian_organisasi)
        if evaluasi
        else (None, None, None)
    )
    kosong = [nama for nama, nilai in zip(_RATING, (hasil, perilaku), strict=True) if nilai is None]
    if evaluasi and kosong:
        alasan = f"{' dan '.join(kosong)} belum diisi"
    return (
        orang.nip or "",
        _rapat(orang.unit_kerja),
        evaluasi.periode.jenis.value if evaluasi else "",
        periode.mulai.isoformat(),
        periode.selesai.isoformat(),
        skp.sebagai.value,
        _rapat(orang.jabatan),
        skp.versi,
        evaluasi.periode.label if evaluasi else "",
        hasil or "",
        perilaku or "",
        capaian or "",
        alasan,
        berkas,
        " ".join(orang.unit_kerja.split()),
        orang.jabatan,
        skp.nama_instansi,
        orang.nama,
        orang.pangkat or "",
        orang.kelompok.value,
        orang.status or "",
    )


def _pilih(rows: Sequence[sqlite3.Row]) -> BarisSkp:
    """Of several files about one post and period: the newest version, and none where equal versions disagree."""
    terbaru = [row for row in rows if row["versi"] == rows[0]["versi"]]
    rated = {(row["hasil"], row["perilaku"]) for row in terbaru if not row["alasan"]}
    told = [
        _VERSI_LAMA if len(terbaru) < len(rows) else "",
        _KEMBAR if len(terbaru) > 1 and len(rated) < 2 and rows[0]["jenis"] else "",
        _BEBERAPA if rows[0]["banyak"] > 1 and rows[0]["jenis"] else "",
    ]
    alasan = terbaru[0]["alasan"]
    if len(rated) > 1:
        alasan = f"{len(terbaru)} berkas berbeda ratingnya; tinggalkan satu"
    return _jadikan(terbaru[0], alasan, "; ".join(filter(None, told)))


def _jadikan(row: sqlite3.Row, alasan: str, keterangan: str) -> BarisSkp:
    hasil, perilaku = (Rating(row[name]) if row[name] else None for name in ("hasil", "perilaku"))
    predikat = None
    if not alasan and hasil and perilaku:
        try:
            predikat = predikat_kinerja(hasil, perilaku, date.fromisoformat(row["selesai"]))
        except InvalidModel:
            alasan = "SKP sebelum 2022 tidak punya predikat menurut PermenPANRB 6/2022"
    kept = ("nip", "nama", "pangkat", "kelompok", "status", "instansi", "unit_kerja", "sebagai", "jenis", "label")
    return BarisSkp(
        **{name: row[name] for name in (*kept, "jabatan", "mulai", "selesai", "capaian", "berkas")},
        hasil=hasil,
        perilaku=perilaku,
        predikat=predikat,
        alasan=alasan,
        keterangan=keterangan,
    )


def _rapat(text: str) -> str:
    return " ".join(text.split()).casefold()
