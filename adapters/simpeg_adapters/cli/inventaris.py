"""``siasn inventaris``: which data BKN asks for, where e-Simpeg has them, and how well they are filled."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.baris import Lingkup
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Mesin
from simpeg_adapters.commands.inventaris import inventarisasi
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.sanding import jumlah
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.inventaris import Isian, baca_isian
from simpeg_adapters.inventaris.elemen import DASAR
from simpeg_adapters.laporan.inventaris import KOLOM, LaporanInventaris, terminal
from simpeg_adapters.laporan.inventaris_excel import LEMBAR_INVENTARIS, tulis_inventaris_csv, tulis_inventaris_excel
from simpeg_adapters.laporan.inventaris_html import tulis_inventaris_html
from simpeg_adapters.laporan.kata import angka

__all__ = ["inventaris"]


def inventaris(
    instansi: BerkasInstansi = Path("instansi.toml"),
    isian: Annotated[
        Path | None, typer.Option("--isian", help="Baca kembali yang ditulis orang di inventaris ini (XLSX atau CSV).")
    ] = None,
    excel: Annotated[Path | None, typer.Option("--excel", help="Tulis inventaris (XLSX) ke berkas ini.")] = None,
    html: Annotated[Path | None, typer.Option("--html", help="Tulis halaman untuk dicetak ke berkas ini.")] = None,
    csv: Annotated[Path | None, typer.Option("--csv", help="Tulis inventaris (CSV) ke berkas ini.")] = None,
    contoh: Annotated[
        int | None, typer.Option("--contoh", help="Hitung dari sekian pegawai saja, tersebar merata.", min=1)
    ] = None,
    dasar: Annotated[str, typer.Option("--dasar", help="Dasar hukum minimum data, di kepala laporan.")] = "",
    mesin: Mesin = False,
) -> Keluar:
    """Inventarisasi kebutuhan data: tiap elemen, tempatnya di e-Simpeg, berapa terisi. SIASN tidak dihubungi."""
    layar = Layar(mesin=mesin)
    files = [path for path in (excel, html, csv) if path is not None]
    if len({path.resolve() for path in files}) < len(files):
        raise PengaturanError("Tiap laporan perlu berkasnya sendiri. Sebut nama yang berbeda, lalu ulangi.")
    written = baca_isian(isian, KOLOM, LEMBAR_INVENTARIS) if isian is not None else Isian()
    _jangan_hilang(written, isian, files)
    pastikan_tertulis(*files)
    with Instansi.open(instansi) as kantor:
        people = jumlah(kantor.host, Lingkup())
        with layar.kemajuan("Menghitung", min(people, contoh or people)) as maju:
            hasil = inventarisasi(kantor, written, people, contoh=contoh, kemajuan=maju)
        laporan = LaporanInventaris(
            kantor.nama,
            datetime.now(kantor.settings.timezone),
            hasil.baris,
            written,
            dasar or kantor.dasar_inventaris or DASAR,
            hasil.pegawai,
            hasil.semua,
            hasil.langkah,
            hasil.gagal,
            hasil.nip_tak_terbaca,
        )
    if excel is not None:
        tulis_inventaris_excel(excel, laporan)
    if html is not None:
        tulis_inventaris_html(html, laporan)
    if csv is not None:
        tulis_inventaris_csv(csv, laporan)
    layar.kata(*terminal(laporan))
    layar.kata(f"{angka(laporan.perlu)} elemen perlu dikerjakan.")
    layar.utuh(*(f"Berkas: {path}" for path in files))
    layar.data({"inventaris": laporan.to_data(), "berkas": [str(path) for path in files]})
    return Keluar.BERBEDA if laporan.perlu else Keluar.SELESAI


def _jangan_hilang(isian: Isian, dari: Path | None, ke: list[Path]) -> None:
    """Refuse to write over a file that holds sheets of somebody's own: they would be gone."""
    if dari is not None and isian.lembar_asing and dari.resolve() in {path.resolve() for path in ke}:
        raise PengaturanError(
            f"Berkas {dari.name} memuat lembar lain ({', '.join(isian.lembar_asing)}) yang akan hilang bila ditimpa. "
            "Tulis ke nama lain, atau pindahkan lembar itu dulu."
        )
