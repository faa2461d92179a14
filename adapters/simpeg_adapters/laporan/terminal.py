"""Results as tables for an 80-column terminal, in Indonesian."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from siasn_client.privacy import jinakkan
from siasn_client.sanding import JENIS, HasilPegawai, PutusanBaris, Ringkasan
from siasn_client.sinkronisasi import Aksi, Laporan, LaporanAudit, PutusanAudit, Rencana
from simpeg_adapters.laporan.data import tidak_ditemukan
from simpeg_adapters.laporan.isian import isian
from simpeg_adapters.laporan.kata import (
    AKSI,
    AUDIT,
    KEADAAN,
    PUTUSAN_BARIS,
    PUTUSAN_SINGKAT,
    angka,
    kalimat,
    peringatan,
)
from simpeg_adapters.laporan.sebutan import nama_row

__all__ = ["audit", "laporan", "orang", "rencana", "ringkasan"]


_LOOK_AT: Final = ("perlu_orang", "gagal", "konflik")


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)


def _per_jenis(title: str, rows: Iterable[tuple[str, Iterable[int]]]) -> Table:
    """A table with one column per kind, narrow enough for 80 columns."""
    table = _table(title)
    table.add_column("", no_wrap=True)
    for aturan in JENIS.values():
        name = aturan.label.removeprefix("Riwayat ")
        table.add_column(name[0].upper() + name[1:], justify="right")
    for name, counts in rows:
        table.add_row(name, *map(angka, counts))
    return table


def ringkasan(counts: Ringkasan) -> Table:
    """Rows per verdict and kind."""
    rows = [(PUTUSAN_SINGKAT[each], [counts.baris[jenis, each] for jenis in JENIS]) for each in PutusanBaris]
    return _per_jenis("Hasil sanding (baris)", [*rows, ("gagal dibaca", [counts.gagal[jenis] for jenis in JENIS])])


def orang(hasil: HasilPegawai) -> Iterator[RenderableType]:
    """Everything that differs for one person; the NIP masked, the values as they are."""
    yield Text(f"NIP {hasil.nip}", style="bold")
    if tidak_ditemukan(hasil):
        yield Text("Tidak ditemukan di e-Simpeg maupun di SIASN. Periksa penulisan NIP-nya.")
        return
    if hasil.cocok:
        yield Text("Tidak ada perbedaan.")
    for jenis in hasil.jenis:
        label = JENIS[jenis.jenis].label
        if jenis.gagal:
            yield Text(f"{label}: tidak terbaca. {jenis.gagal}")
        for baris in jenis.baris:
            if baris.putusan is PutusanBaris.COCOK:
                continue
            why = f" ({'; '.join(baris.bukti)})" if baris.bukti else ""
            row = f" {name}" if (name := jinakkan(nama_row(baris))) else ""
            yield Text(f"{label}{row}: {PUTUSAN_BARIS[baris.putusan]}{why}")
            table = Table("Isian", "e-Simpeg", "SIASN", "Hasil", box=SIMPLE_HEAD, pad_edge=False)
            for line in isian(baris):
                table.add_row(*map(Text, map(jinakkan, (line.label, line.simpeg, line.siasn, line.hasil))))
            yield table


def rencana(plan: Rencana) -> Iterator[RenderableType]:
    """Items per action and kind, and what of it cannot be undone."""
    found = Counter((butir.aksi, butir.jenis) for butir in plan.butir)
    yield _per_jenis("Rencana (butir)", [(AKSI[aksi], [found[aksi, jenis] for jenis in JENIS]) for aksi in Aksi])
    for sentence, count in peringatan(plan).items():
        yield Text(f"{angka(count)} butir tidak dapat dibatalkan. {sentence}", style="bold")


def laporan(hasil: Laporan) -> Iterator[RenderableType]:
    """Items per final state of an apply, those that need a person, and how to go on after a stop."""
    table = _table("Hasil penerapan (butir)")
    table.add_column("Keadaan")
    table.add_column("Arti")
    table.add_column("Butir", justify="right")
    for state, count in hasil.hitungan().items():
        if count:
            table.add_row(state, KEADAAN[state], angka(count))
    yield table
    for each in hasil.hasil:
        if each.alasan and each.hitung in _LOOK_AT:
            yield Text(f"{each.hitung} {each.butir.id} NIP {each.butir.nip}: {each.alasan}")
    if hasil.henti is not None:
        yield Text(kalimat(hasil.henti), style="bold")
    if hasil.henti is not None or hasil.terputus:
        yield Text("Belum selesai. Ulangi perintah yang sama untuk melanjutkan; yang terkirim tidak dikirim lagi.")


def audit(hasil: LaporanAudit) -> Iterator[Text]:
    """What was found when everything was read back, and each item that is not as approved."""
    counts = hasil.hitungan()
    if not hasil.hasil:
        yield Text("Audit: belum ada butir rencana ini yang diterapkan.")
        return
    line = f"Audit: {angka(counts['cocok'])} butir cocok, {angka(counts['beda'])} berbeda"
    if counts["tak_terbaca"]:
        line += f", {angka(counts['tak_terbaca'])} tidak terbaca"
    yield Text(f"{line}.", style="bold" if counts["beda"] else "")
    for each in hasil.hasil:
        if each.putusan is not PutusanAudit.COCOK:
            found = "tercatat dua kali" if each.dobel else AUDIT[each.putusan]
            yield Text(f"{each.butir.id} NIP {each.butir.nip} {JENIS[each.butir.jenis].label}: {found}")
