"""Results as tables for an 80-column terminal, in Indonesian."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Column, Table
from rich.text import Text

from siasn_client.baris import Jenis
from siasn_client.privacy import jinakkan, samarkan
from siasn_client.sanding import JENIS, HasilPegawai, PutusanBaris, Ringkasan
from siasn_client.sanding.pelaku import Pelaku
from siasn_client.sinkronisasi import Aksi, Laporan, LaporanAudit, PutusanAudit, Rencana
from simpeg_adapters.laporan.data import tidak_ditemukan
from simpeg_adapters.laporan.dibaca_saja import Bacaan
from simpeg_adapters.laporan.kata import AKSI, AUDIT, KEADAAN, PUTUSAN_SINGKAT, angka, kalimat, peringatan
from simpeg_adapters.laporan.keterangan import Keterangan, belum_dibandingkan_rinci, dibaca_saja_rinci
from simpeg_adapters.laporan.orang import KEADAAN_BARIS, BarisLaporan, Keadaan, OrangLaporan
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.temuan import BUKTI, JUDUL, TemuanLaporan

__all__ = ["audit", "dibaca_saja", "laporan", "orang", "rencana", "ringkasan", "sanding"]

_NAME: Final = 17
_TOP: Final = 8
_TOP_UNITS: Final = 5
_PLAIN: Final[dict[str, Any]] = {"box": SIMPLE_HEAD, "pad_edge": False}
_LOOK_AT: Final = ("perlu_orang", "gagal", "konflik")


def _table(title: str) -> Table:
    return Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)


def _per_jenis(title: str, columns: Sequence[str], rows: Iterable[tuple[Jenis, Sequence[int]]]) -> Table:
    """A table with one row per kind that counts anything, narrow enough for 80 columns."""
    table = _table(title)
    table.padding = (0, 0)  # seven numbers of a kabupaten and a name
    table.add_column("", min_width=_NAME)
    for name in columns:
        table.add_column(name, justify="right")
    for jenis, counts in rows:
        if any(counts):
            name = JENIS[jenis].label.removeprefix("Riwayat ")
            table.add_row(name[0].upper() + name[1:], *map(angka, counts))
    return table


def ringkasan(counts: Ringkasan) -> Table:
    """Rows per kind and verdict."""
    columns = [PUTUSAN_SINGKAT[each].replace("hanya di ", "hanya ") for each in PutusanBaris]
    rows = ((jenis, [*(counts.baris[jenis, each] for each in PutusanBaris), counts.gagal[jenis]]) for jenis in JENIS)
    return _per_jenis("Hasil sanding (baris)", [*columns, "gagal"], rows)


def sanding(rekap: Rekap, keterangan: Keterangan) -> Iterator[RenderableType]:
    """What was found about everybody: per kind, the fields and units with most of it, whose turn, how old."""
    yield ringkasan(rekap.ringkasan)
    fields = [row for row in rekap.bidang() if row.pegawai][:_TOP]
    if fields:
        table = Table("Isian yang paling sering berbeda", "", Column("pegawai", justify="right"), **_PLAIN)
        for row in fields:
            table.add_row(row.label, JENIS[Jenis(row.jenis)].label, angka(row.pegawai))
        if rekap.gelar:
            table.add_row("Gelar (depan atau belakang)", "", angka(rekap.gelar))
        yield table
    units = [(name, unit) for name, unit in rekap.per_unit() if unit.baris][:_TOP_UNITS]
    if units:
        numbers = [Column(name, justify="right") for name in ("baris", "pegawai", "dari")]
        table = Table("Unit dengan temuan terbanyak", *numbers, **_PLAIN)
        for name, unit in units:
            table.add_row(jinakkan(name), *map(angka, (unit.baris, unit.perlu, unit.pegawai)))
        yield table
    if rekap.temuan:
        yield _temuan_semua(rekap)
    turns = [f"{each} {angka(rekap.pelaku[each])}" for each in Pelaku if rekap.pelaku[each]]
    if turns:
        yield Text(f"Giliran (pekerjaan): {', '.join(turns)}.")
    yield from map(Text, keterangan.umur(rekap))
    if read := [f"{label} {angka(people)}" for label, people, _, _ in dibaca_saja_rinci(rekap) if people]:
        yield Text(f"Hanya dibaca, tidak disandingkan (pegawai): {'; '.join(read)}.")
    yield from (Text(f"{what}: {much}") for what, much in belum_dibandingkan_rinci(rekap, keterangan, singkat=True))


def _temuan_semua(rekap: Rekap) -> Table:
    """What number and law say, by what was looked at; beside the comparison, in no count of differences."""
    head = f"{JUDUL} (temuan, bukan putusan)"
    table = Table(head, "data di", "berat", Column("pegawai", justify="right"), **_PLAIN)
    for (kode, berat, sisi), many in rekap.temuan_urut():
        table.add_row(BUKTI[kode], sisi, berat, angka(many))
    return table


def orang(hasil: HasilPegawai, siap: OrangLaporan, *, buka: bool = False) -> Iterator[RenderableType]:
    """Everything that needs a look for one person, with the evidence of each pair and whose turn it is.

    On a screen every NIP is masked, an assessor's too, unless *buka*; files show them.
    """
    yield Text(f"NIP {hasil.nip.buka() if buka else hasil.nip}", style="bold")
    if tidak_ditemukan(hasil):
        yield Text("Tidak ditemukan di e-Simpeg maupun di SIASN. Periksa penulisan NIP-nya.")
        return
    yield Text(f"Unit: {jinakkan(siap.unit)}")
    if not siap.baris:
        yield Text("Tidak ada perbedaan.")
    for baris in siap.baris:
        yield from _baris(baris, buka=buka)
    yield from _temuan(siap.temuan)
    yield from map(Text, _seen(hasil))


def _temuan(found: Sequence[TemuanLaporan]) -> Iterator[Text]:
    """What number and law say against the record of one person, with what either side has."""
    if found:
        yield Text(f"{JUDUL} (temuan, bukan putusan; tidak masuk rencana):")
    for each in found:
        sides = f" e-Simpeg: {each.simpeg or '-'}; SIASN: {each.siasn or '-'}." if each.simpeg or each.siasn else ""
        yield Text(jinakkan(f"  {each.berat.value.capitalize()}: {each.pesan}{sides}"))
        yield Text(f"  {each.giliran.siapa}: {each.giliran.langkah}")


def dibaca_saja(found: Sequence[Bacaan]) -> Iterator[Text]:
    """What SIASN says beside the comparison; families that failed alike are named together."""
    if found:
        yield Text("Hanya dibaca dari SIASN, tidak disandingkan:")
    for each in found:
        for row in each.baris:
            yield Text(jinakkan(f"  {each.label}: {'; '.join(f'{name} {text}' for name, text in row)}"))
    for why in dict.fromkeys(each.gagal for each in found if each.gagal):
        yield Text(f"  Tidak terbaca: {', '.join(each.label for each in found if each.gagal == why)}. {why}")


def _baris(baris: BarisLaporan, *, buka: bool) -> Iterator[RenderableType]:
    if baris.keadaan is Keadaan.GAGAL:
        yield Text(f"{baris.label}: tidak terbaca. {'; '.join(baris.bukti)}")
        return
    row = f" {jinakkan(baris.row)}" if baris.row else ""
    why = f" ({'; '.join(baris.bukti)})" if baris.bukti else ""
    yield Text(f"{baris.label}{row}: {KEADAAN_BARIS[baris.keadaan]}{why}")
    yield _isian(baris, buka=buka)
    for turn in dict.fromkeys(baris.giliran_semua()):
        yield Text(f"  {turn.siapa}: {turn.langkah}")


def _isian(baris: BarisLaporan, *, buka: bool) -> Table:
    """Both sides of a pair; a row without a partner alone, an unclear one beside its candidates."""
    here, other = (baris.sisi, "SIASN" if baris.sisi == "e-Simpeg" else "e-Simpeg")
    calon = baris.calon if baris.keadaan is Keadaan.AMBIGU else ()
    heads = ["e-Simpeg", "SIASN", "Hasil"] if not here else [f"Di {here}"]
    heads += [f"Calon {number} di {other}" for number, _ in enumerate(calon, 1)]
    table = Table("Isian", *(Column(head, overflow="fold") for head in heads), **_PLAIN)  # nothing is cut off
    for place, line in enumerate(baris.isian):
        values = [line.simpeg or line.siasn] if here else [line.simpeg, line.siasn]
        values += [each.nilai[place][0] for each in calon]
        shown = [samarkan(text) if line.bidang.startswith("nip_") and not buka else text for text in values]
        table.add_row(*map(_tame, [line.label, *shown, *([] if here else [line.hasil])]))
    if calon:
        table.add_row(*map(_tame, ["id baris", baris.id, *(each.id for each in calon)]))
    return table


def _tame(text: str) -> Text:
    return Text(jinakkan(text))


def _seen(hasil: HasilPegawai) -> Iterator[str]:
    """How old what was compared is; in UTC as it was read, to the minute."""
    seen = [each.siasn_dibaca for each in hasil.jenis if each.siasn_dibaca]
    if seen:
        yield f"SIASN dibaca {min(seen):%d-%m-%Y %H.%M} UTC."


def rencana(plan: Rencana) -> Iterator[RenderableType]:
    """Items per kind and action, and what of it cannot be undone."""
    found = Counter((butir.aksi, butir.jenis) for butir in plan.butir)
    rows = ((jenis, [found[aksi, jenis] for aksi in Aksi]) for jenis in JENIS)
    yield _per_jenis("Rencana (butir)", [AKSI[aksi] for aksi in Aksi], rows)
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
