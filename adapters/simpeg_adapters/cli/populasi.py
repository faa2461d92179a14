"""``siasn sanding --daftar-siasn``: who is on each side, on the screen, in files and for a machine."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.baris import Lingkup
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.populasi import Pesanan, sandingkan_populasi
from simpeg_adapters.commands.sanding import jumlah
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.populasi import terminal
from simpeg_adapters.laporan.populasi_excel import tulis_populasi_excel
from simpeg_adapters.laporan.populasi_html import tulis_populasi_html
from simpeg_adapters.laporan.populasi_json import tulis_populasi_jsonl

__all__ = ["DaftarPengadaan", "DaftarPensiun", "DaftarPer", "DaftarSiasn", "jalankan_populasi", "tanggal_daftar"]

DaftarSiasn = Annotated[
    Path | None,
    typer.Option(
        "--daftar-siasn", help="Bandingkan siapa ada di mana, dengan ekspor Data ASN (CSV atau XLSX) dari laman SIASN."
    ),
]
DaftarPer = Annotated[
    str, typer.Option("--daftar-per", help="Tanggal ekspor itu, misalnya 2026-11-02.", show_default="tanggal berkasnya")
]
DaftarPensiun = Annotated[
    Path | None, typer.Option("--daftar-pensiun", help="Daftar pensiun (CSV atau XLSX), ganti yang dibaca dari SIASN.")
]
DaftarPengadaan = Annotated[
    Path | None,
    typer.Option("--daftar-pengadaan", help="Daftar pengadaan (CSV atau XLSX), ganti yang dibaca dari SIASN."),
]


def jalankan_populasi(
    layar: Layar,
    instansi: Path,
    pesanan: Pesanan,
    *,
    html: Path | None,
    excel: Path | None,
    jsonl: Path | None,
) -> Keluar:
    """Compare the populations and say what was found; reports go to the files that were named."""
    files = [path for path in (html, excel, jsonl) if path is not None]
    if len(set(files)) < len(files):
        raise PengaturanError("Tiap laporan perlu berkasnya sendiri. Sebut nama yang berbeda, lalu ulangi.")
    pastikan_tertulis(*files)
    with Instansi.open(instansi) as kantor:
        now = datetime.now(kantor.settings.timezone)
        with layar.kemajuan("Membaca e-Simpeg", jumlah(kantor.host, Lingkup())) as maju:
            hasil = sandingkan_populasi(kantor, pesanan, kini=now, kemajuan=maju)
        if html is not None:
            tulis_populasi_html(html, hasil, kantor=kantor.nama, dibuat=now)
        if excel is not None:
            tulis_populasi_excel(excel, hasil, kantor=kantor.nama, dibuat=now)
        if jsonl is not None:
            tulis_populasi_jsonl(jsonl, hasil, kantor=kantor.nama, dibuat=now)
    layar.kata(*terminal(hasil))
    layar.kata(f"{angka(len(hasil.kasus))} kasus perlu dilihat.")
    layar.utuh(*(f"Laporan: {path}" for path in files))
    layar.data({"populasi": hasil.to_data(buka=False), "berkas": [str(path) for path in files]})
    return Keluar.BERBEDA if hasil.kasus else Keluar.SELESAI


def tanggal_daftar(text: str) -> date | None:
    """Read ``--daftar-per``.

    Raises:
        PengaturanError: it is no date.
    """
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise PengaturanError("--daftar-per harus berupa tanggal seperti 2026-11-02.") from error
