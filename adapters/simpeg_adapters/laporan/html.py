"""The comparison as one HTML page: differences only, no network, readable without its script.

People stream into a draft file, because what stands above them is known last: memory does not grow with them.
It holds names and NIPs; what else is personal comes masked.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

from attrs import asdict, frozen

from siasn_client.sanding import JENIS, HasilPegawai, Putusan
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan import kata
from simpeg_adapters.laporan.giliran import Giliran
from simpeg_adapters.laporan.grafik import batang, batang_indeks
from simpeg_adapters.laporan.halaman import bingkai, sumber, templat
from simpeg_adapters.laporan.keterangan import (
    ARTI,
    SAJA,
    Keterangan,
    belum_dibandingkan_rinci,
    dibaca_saja_rinci,
    kata_saja,
)
from simpeg_adapters.laporan.orang import BarisLaporan, Keadaan, OrangLaporan
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.temuan import BUKTI, JUDUL, NAMA, arti_temuan

__all__ = ["HalamanSanding"]

_PART: Final = 1 << 16
_PLACE: Final = "<!-- orang -->"
_CHUNK: Final = 100
_UNITS: Final = 15
_FIELDS: Final = 15
_FIELD_VERDICTS: Final = (
    Putusan.BEDA,
    Putusan.KOSONG_DI_SIMPEG,
    Putusan.KOSONG_DI_SIASN,
    Putusan.TAK_TERBACA,
    Putusan.TANPA_PADANAN,
)


class HalamanSanding:
    """Collects people while they stream by and writes the page at the end.

    A context manager, because of the draft. Thread-safety: one thread.

    Args:
        samaran: the mask of the report; only where it is lifted do the rows that are only read stand in it.
    """

    def __init__(self, samaran: Samaran | None = None) -> None:
        self._terbuka = samaran is not None and samaran.buka
        self._env = templat()
        self._orang = self._env.get_template("orang.html")
        self._draft: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 (closed on exit)
        self._unit: dict[str, int] = {}
        self._count = 0

    def __enter__(self) -> HalamanSanding:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._draft.close()

    def tambah(self, hasil: HasilPegawai, orang: OrangLaporan) -> None:
        """Write one person into the draft, if there is something to look at."""
        if not orang.perlu:
            return
        if self._count % _CHUNK == 0:
            first, number = kata.angka(self._count + 1), self._count // _CHUNK + 1
            self._draft.write(f'<h3 class="lembar" id="lembar-{number}">Pegawai ke-{first} dan seterusnya</h3>\n')
        self._count += 1
        kinds = list(Counter(baris.label for baris in orang.baris).items())
        unit = self._unit.setdefault(orang.unit, len(self._unit))
        if orang.temuan:
            kinds.append((JUDUL, len(orang.temuan)))
        beside = orang.dibaca_saja if self._terbuka else ()
        rows = _baris(orang)
        who = " ".join(dict.fromkeys(each.giliran.siapa.name for each in orang.temuan))
        self._draft.write(
            self._orang.render(
                orang=orang, unit=unit, jenis=kinds, baris=rows, saja=beside or (), TEMUAN=(NAMA, JUDUL), siapa=who
            )
        )

    def tulis(self, path: Path, keterangan: Keterangan, rekap: Rekap) -> None:
        """Write the whole page to *path*, readable by its owner only.

        Raises:
            BerkasError: it cannot be written.
        """
        whole = self._env.get_template("sanding.html").render(
            **bingkai(sumber("laporan.css"), skrip=sumber("saring.js")),
            lembar=range(1, (self._count - 1) // _CHUNK + 2) if self._count > _CHUNK else (),
            **_isi(keterangan, rekap, self._unit),
        )
        head, foot = whole.split(_PLACE)
        self._draft.seek(0)
        people = (part.encode() for part in iter(lambda: self._draft.read(_PART), ""))
        simpan(path, head.encode(), people, foot.encode())


def _isi(ket: Keterangan, rekap: Rekap, numbers: dict[str, int]) -> dict[str, Any]:
    """What stands above the people."""
    kinds = list(rekap.per_jenis())
    looked = [sum(counts[state] for state in Keadaan) for _, counts in kinds]
    most = max(looked, default=0)
    fields, units = rekap.bidang(), rekap.per_unit()
    return {
        "ket": ket,
        "rekap": rekap,
        "jenis": [(JENIS[jenis].label, counts, batang(counts, most)) for jenis, counts in kinds],
        "terbanyak": JENIS[kinds[looked.index(most)][0]].label if most else "",
        "unit": [each for each in units if each[1].baris] or units[:1],
        "terparah": units[0] if units and units[0][1].baris else None,
        "bidang": fields,
        "belum": list(belum_dibandingkan_rinci(rekap, ket)),
        "saja": list(dibaca_saja_rinci(rekap)),
        "SAJA": (SAJA, kata_saja(rekap, ket)),
        "BUKTI": BUKTI,
        "ARTI_TEMUAN": arti_temuan(tabel_jabatan=ket.tabel_jabatan),
        "indeks": batang_indeks(ket.indeks) if ket.indeks else None,
        "ARTI": ARTI,
        "LABEL": {jenis.value: aturan.label for jenis, aturan in JENIS.items()},
        "UNIT_ATAS": _UNITS,
        "BIDANG_ATAS": _FIELDS,
        "PUTUSAN_ISIAN": _FIELD_VERDICTS,
        "pilihan_unit": [
            (name, numbers[name], unit.perlu) for name, unit in sorted(units, key=lambda each: each[0]) if unit.perlu
        ],
        "pilihan_jenis": [
            *((jenis.value, JENIS[jenis].label) for (jenis, _), some in zip(kinds, looked, strict=True) if some),
            *([(NAMA, f"{JUDUL} (temuan)")] if rekap.temuan else []),
        ],
    }


@frozen
class _Langkah:
    """Who does what about which fields; the fields are named only where there is more than one turn."""

    siapa: str
    langkah: str
    bidang: str

    def __iter__(self) -> Iterator[str]:
        return iter((self.siapa, self.langkah, self.bidang))


def _baris(orang: OrangLaporan) -> list[dict[str, Any]]:
    """The rows of one person with what the filters look for."""
    asked = {each.id: {calon.id for calon in each.calon} for each in orang.baris if each.sisi == "e-Simpeg"}
    return [
        {
            **asdict(each, recurse=False),
            "seberang": "SIASN" if each.sisi == "e-Simpeg" else "e-Simpeg",
            "sudah": _shown(each, asked),
            "langkah": _langkah(each),
            "saring_putusan": " ".join([each.keadaan, *dict.fromkeys(_verdicts(each))]),
            "saring_bidang": " ".join(f"{each.jenis}.{line.bidang}" for line in each.isian if line.putusan),
            "saring_siapa": " ".join(dict.fromkeys(turn.siapa.name for turn in each.giliran_semua())),
        }
        for each in orang.baris
    ]


def _shown(baris: BarisLaporan, asked: dict[str, set[str]]) -> bool:
    """Does the other side's row show this one as a candidate already?"""
    if baris.keadaan is not Keadaan.AMBIGU or baris.sisi != "SIASN" or not baris.calon:
        return False
    return all(baris.id in asked.get(calon.id, ()) for calon in baris.calon)


def _verdicts(baris: BarisLaporan) -> Iterator[str]:
    yield from (f"i-{line.putusan}" for line in baris.isian if line.putusan)


def _langkah(baris: BarisLaporan) -> list[_Langkah]:
    """The turns of one row, fields with the same turn together."""
    groups: dict[Giliran, list[str]] = {}
    if baris.giliran:
        groups[baris.giliran] = []
    for line in baris.isian:
        if line.giliran:
            groups.setdefault(line.giliran, []).append(line.label)
    many = len(groups) > 1
    return [_Langkah(turn.siapa, turn.langkah, ", ".join(names) if many else "") for turn, names in groups.items()]
