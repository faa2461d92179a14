"""``siasn pemetaan``: a profile drafted from a live schema, and a profile proved before it is used."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.table import Table
from sqlalchemy import Engine

from simpeg_adapters.berkas import pastikan_tertulis, simpan
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Mesin
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.pemetaan import HasilPeriksa, HasilSaran, periksa_profil, saran
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi, buka_basis_data, buka_profil
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.mapping.padanan_berkas import baca_padanan
from simpeg_adapters.pengaturan import Pengaturan
from simpeg_adapters.sql.pembuktian import Keadaan

__all__ = ["app"]

_SHOWN: Final = 20

app = typer.Typer(
    help="Susun dan buktikan profil: di kolom mana e-Simpeg menyimpan apa.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

BasisData = Annotated[
    str | None,
    typer.Option("--basis-data", help="Alamat basis data e-Simpeg, atau berkas SQLite; tanpa ini menurut instansi."),
]


@app.command("saran")
def sarankan(
    ke: Annotated[Path, typer.Option("--ke", help="Profil yang ditulis (TOML).")] = Path("profil.toml"),
    basis_data: BasisData = None,
    instansi: BerkasInstansi = Path("instansi.toml"),
    skema: Annotated[
        list[str] | None,
        typer.Option("--skema", help="Skema lain yang ikut dilihat, misalnya validasi; boleh diulang."),
    ] = None,
    timpa: Annotated[bool, typer.Option("--timpa", help="Ganti berkasnya bila sudah ada.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Rancang profil dari skema yang hidup. Hanya membaca; isi pegawai tidak disimpan dan tidak ditampilkan."""
    layar = Layar(mesin=mesin)
    pastikan_tertulis(ke)
    with _basis_data(basis_data, instansi) as engine, layar.kemajuan("Melihat tabel", None) as maju:
        hasil = saran(engine, ke, skema=skema or (), timpa=timpa, kemajuan=maju)
    _say_draft(layar, hasil)
    layar.utuh(
        f"Profil: {ke}", 'Periksa baris yang diawali "# ragu:", lalu:', f"  siasn pemetaan periksa --profil {ke}"
    )
    layar.data(_draft(hasil, ke))
    return Keluar.BERBEDA if hasil.ragu or hasil.draf.campur else Keluar.SELESAI


@app.command("periksa")
def periksa(
    instansi: BerkasInstansi = Path("instansi.toml"),
    profil: Annotated[
        str | None, typer.Option("--profil", help="Profil bawaan atau berkas TOML; tanpa ini menurut instansi.")
    ] = None,
    basis_data: BasisData = None,
    pengguna: Annotated[str, typer.Option("--pengguna", help="Nama pengguna basis data untuk GRANT.")] = "siasn",
    izin: Annotated[Path | None, typer.Option("--izin", help="Tulis GRANT-nya ke berkas SQL ini.")] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Buktikan profil terhadap basis data: kolom, kunci, kode, tanggal, id; dan hak akses yang diperlukan."""
    layar = Layar(mesin=mesin)
    pastikan_tertulis(izin)
    if basis_data is not None:
        if profil is None:
            raise PengaturanError("--basis-data perlu --profil. Sebut profil yang diperiksa.")
        with _basis_data(basis_data, instansi) as engine:
            hasil = periksa_profil(engine, buka_profil(profil, Path()), pengguna=pengguna)
    else:
        with Instansi.open(instansi) as kantor:
            chosen = kantor.profil if profil is None else buka_profil(profil, Path())
            known = baca_padanan(kantor.padanan) if kantor.padanan is not None and kantor.padanan.is_file() else {}
            hasil = periksa_profil(kantor.engine, chosen, known, pengguna=pengguna)
    if izin is not None:
        simpan(izin, ("\n".join((*hasil.izin.baca, *hasil.izin.tulis)) + "\n").encode())
    _say_proof(layar, hasil)
    layar.data(_proof(hasil))
    return Keluar.BERBEDA if hasil.pembuktian.masalah else Keluar.SELESAI


@contextmanager
def _basis_data(alamat: str | None, instansi: Path) -> Iterator[Engine]:
    """The database by its address, or the one of the office; an office without a profile yet will do."""
    if alamat is None:
        address = Pengaturan.dari_berkas(instansi).bagian("simpeg").teks("basis_data")
        engine = buka_basis_data(address, instansi.resolve().parent, sumber=instansi.name)
    else:
        engine = buka_basis_data(alamat, Path())
    try:
        yield engine
    finally:
        engine.dispose()


def _say_draft(layar: Layar, hasil: HasilSaran) -> None:
    people = hasil.draf.orang
    layar.kata(f"{angka(hasil.tabel)} tabel dilihat. Pegawai: {people.tabel.nama}, NIP di kolom {people.nip.nama}.")
    table = Table("Jenis", "Tabel", "Diusulkan", "Ragu")
    for part in hasil.draf.bagian:
        sure = sum(each.yakin for each in part.usul) if part.pasti else 0
        rest = len(part.usul) - sure
        table.add_row(part.jenis.value, part.tabel.nama, angka(sure), angka(rest))
    layar.kata(table)
    for field, column, reason in hasil.ragu[:_SHOWN]:
        layar.kata(f"  ragu: {field} di {column}? {reason}")
    if len(hasil.ragu) > _SHOWN:
        layar.kata(f"  ... dan {angka(len(hasil.ragu) - _SHOWN)} lagi, di dalam profilnya.")
    for each, _ in hasil.draf.campur:
        layar.kata(f"  ragu: {each.tabel.nama} {each.sebab}: {', '.join(each.jenis)}")
    if hasil.draf.tak_dikenal:
        layar.kata(f"  tidak dikenali: {', '.join(hasil.draf.tak_dikenal)}")


def _draft(hasil: HasilSaran, ke: Path) -> dict[str, object]:
    people = hasil.draf.orang
    return {
        "berkas": str(ke),
        "tabel": hasil.tabel,
        "pegawai": {
            "tabel": people.tabel.nama,
            "nip": people.nip.nama,
            "kunci": people.kunci.nama if people.kunci else None,
        },
        "diusulkan": hasil.per_jenis,
        "ragu": [{"bidang": field, "kolom": column, "sebab": reason} for field, column, reason in hasil.ragu],
        "campur": [{"tabel": each.tabel.nama, "jenis": [*each.jenis]} for each, _ in hasil.draf.campur],
        "tak_dikenal": [*hasil.draf.tak_dikenal],
    }


def _say_proof(layar: Layar, hasil: HasilPeriksa) -> None:
    found = hasil.pembuktian
    layar.kata(f"{angka(found.pegawai)} baris pegawai; {angka(found.dibaca)} pegawai dibaca sampai isiannya.")
    for state, title in ((Keadaan.MASALAH, "Masalah"), (Keadaan.CATATAN, "Catatan")):
        chosen = [each for each in found.bukti if each.keadaan is state]
        if chosen:
            layar.kata("", f"{title}:")
        for each in chosen:
            layar.kata(f"  {each.tempat} ({each.kolom}): {each.kalimat}")
    good = sum(each.keadaan is Keadaan.BAIK for each in found.bukti)
    layar.kata("", f"{angka(good)} hal terbukti baik, {angka(len(found.masalah))} masalah.")
    if hasil.izin.baca:
        layar.kata("", "Hak akses untuk membaca:")
        layar.utuh(*(f"  {each}" for each in hasil.izin.baca))
    if hasil.izin.tulis:
        layar.kata("", "Hak akses untuk menulis (hanya bila `tulis = true` di instansi.toml):")
        layar.utuh(*(f"  {each}" for each in hasil.izin.tulis))


def _proof(hasil: HasilPeriksa) -> dict[str, object]:
    found = hasil.pembuktian
    return {
        "pegawai": found.pegawai,
        "dibaca": found.dibaca,
        "masalah": len(found.masalah),
        "bukti": [each.to_data() for each in found.bukti],
        "izin": {"baca": [*hasil.izin.baca], "tulis": [*hasil.izin.tulis]},
    }
