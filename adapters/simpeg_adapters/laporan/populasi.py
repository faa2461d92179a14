"""Who is on each side, in words: the bridge and the cases on a screen, and the lines that every report shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen
from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Table

from siasn_client.sanding.populasi import HasilPopulasi, Kasus, MacamKasus, Sumber, kelompok
from simpeg_adapters.laporan.kata import angka

__all__ = ["KOLOM", "MACAM", "BarisJembatan", "baris_jembatan", "baris_kasus", "kata_sumber", "terminal"]

MACAM: Final[Mapping[MacamKasus, str]] = {
    MacamKasus.DOBEL_SIMPEG: "tercatat dua kali di e-Simpeg",
    MacamKasus.NIP_TAK_SAH_SIMPEG: "NIP tidak sah di e-Simpeg",
    MacamKasus.HANYA_SIMPEG: "hanya di e-Simpeg",
    MacamKasus.HANYA_SIASN: "hanya di SIASN",
    MacamKasus.NIP_TAK_SAH_SIASN: "NIP tidak sah di SIASN",
    MacamKasus.DOBEL_SIASN: "tercatat dua kali di SIASN",
    MacamKasus.KEADAAN_BEDA: "di kedua daftar, keadaannya berbeda",
}
KOLOM: Final = (
    "Kasus",
    "Dugaan sebab",
    "Kelompok",
    "NIP di e-Simpeg",
    "NIP di SIASN",
    "Baris",
    "Nama",
    "Unit",
    "Dasar dugaan",
    "Siapa",
    "Langkah",
)


@frozen
class BarisJembatan:
    """One line of the bridge as it is printed; ``tebal`` marks the three totals."""

    sebutan: str
    jumlah: str
    tebal: bool = False


def baris_jembatan(hasil: HasilPopulasi) -> Iterator[BarisJembatan]:
    """The bridge line by line: what is taken away, the people on both sides, what is added."""
    bridge = hasil.jembatan
    yield BarisJembatan("Baris di e-Simpeg", angka(bridge.simpeg), tebal=True)
    for each in bridge.langkah:
        if each.jumlah < 0:
            yield BarisJembatan(f"dikurangi {MACAM[each.macam]}: {each.sebutan}", f"- {angka(-each.jumlah)}")
    yield BarisJembatan("Orang yang ada di kedua daftar", angka(bridge.sama), tebal=True)
    for each in bridge.langkah:
        if each.jumlah > 0:
            yield BarisJembatan(f"ditambah {MACAM[each.macam]}: {each.sebutan}", f"+ {angka(each.jumlah)}")
    yield BarisJembatan("Baris di daftar SIASN", angka(bridge.siasn), tebal=True)


def kata_sumber(sumber: Sumber) -> str:
    """One source in a sentence: of which day, how many lines, or why it was not used."""
    if not sumber.dipakai:
        return f"{sumber.nama}: {sumber.keterangan.rstrip('.')}."
    day = f" per {sumber.per:%d-%m-%Y}" if sumber.per else ""
    rows = f", {angka(sumber.baris)} baris" if sumber.baris is not None else ""
    return f"{sumber.nama}{day}{rows} ({sumber.keterangan})."


def baris_kasus(kasus: Kasus) -> tuple[str, ...]:
    """One case as texts under :data:`KOLOM`. Names and NIPs are open, as in every report; no NIK is in it."""
    said, orang = kasus.keterangan, kasus.orang
    return (
        MACAM[kasus.macam],
        said.sebutan,
        kelompok(orang).value,
        kasus.simpeg.nip if kasus.simpeg else "",
        kasus.siasn.nip if kasus.siasn else "",
        _baris(kasus),
        orang.nama,
        orang.unit,
        "; ".join(kasus.bukti),
        said.pelaku.value,
        said.saran,
    )


def _baris(kasus: Kasus) -> str:
    """Where the row stands on its side, and the one that counts where there are two; a NIP says so itself."""
    rows = [each for each in (kasus.orang, kasus.lain) if each is not None]
    places = ["" if each.kunci == each.nip else each.kunci for each in rows]
    if kasus.lain is None or kasus.lain.nip == kasus.orang.nip:
        return " dan ".join(filter(None, places))
    return f"{places[0]}; dipakai NIP {kasus.lain.nip}".removeprefix("; ")


def terminal(hasil: HasilPopulasi) -> Iterator[RenderableType]:
    """The summary for a screen: sources, the bridge, the groups, whose turn. No person is named."""
    yield "\n".join(["Yang dibandingkan:", *(f"  {kata_sumber(each)}" for each in hasil.sumber)])
    table = _table("Dari e-Simpeg ke SIASN", "", "orang")
    for line in baris_jembatan(hasil):
        style = "bold" if line.tebal else ""
        table.add_row(line.sebutan, line.jumlah, style=style)
    yield table
    yield _kelompok(hasil)
    yield _pelaku(hasil)
    looked = sum(each.macam is MacamKasus.KEADAAN_BEDA for each in hasil.kasus)
    if looked:
        yield f"{angka(looked)} orang ada di kedua daftar, tetapi menurut satu sisi sudah tidak aktif atau pindah."
    if hasil.kontrak:
        said = Counter(each.sumber.partition(" (")[0] for each in hasil.kontrak)
        by = ", ".join(f"{nama} {angka(many)}" for nama, many in said.most_common())
        yield f"{angka(len(hasil.kontrak))} kontrak PPPK berakhir dalam 90 hari atau sudah berakhir (menurut {by})."
    yield from hasil.catatan


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    for place, name in enumerate(columns):
        table.add_column(name, justify="right" if place else "left")
    return table


def _kelompok(hasil: HasilPopulasi) -> Table:
    table = _table("Menurut kelompok (baris)", "", "e-Simpeg", "SIASN")
    for each, (simpeg, siasn) in hasil.kelompok.items():
        if simpeg or siasn:
            table.add_row(each.value, angka(simpeg), angka(siasn))
    return table


def _pelaku(hasil: HasilPopulasi) -> Table:
    table = _table("Siapa yang bertindak", " " * 24, "kasus")
    for pelaku, count in Counter(each.keterangan.pelaku.value for each in hasil.kasus).most_common():
        table.add_row(pelaku, angka(count))
    return table
