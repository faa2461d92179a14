"""The commands that bring an SKP in: ``templat``, ``impor``, ``skema``."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import Mesin
from simpeg_adapters.commands.impor_skp import HasilImpor, buat_templat, impor_berkas, impor_host
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import buka_basis_data
from simpeg_adapters.skp_host import SkpHost, buka_profil_skp
from skp_core.codec import JENIS, json_schema
from skp_core.model import Kelompok, Mode

__all__ = ["impor", "skema", "templat"]

_SHOWN: Final = 20


class PilihanMode(StrEnum):
    """How ``--mode`` is spelt."""

    KUANTITATIF = "kuantitatif"
    KUALITATIF = "kualitatif"


class PilihanKelompok(StrEnum):
    """How ``--kelompok`` is spelt."""

    JPT = "jpt"
    JAF = "ja-jf"


PilihanJenis = StrEnum("PilihanJenis", [(name.upper(), name) for name in JENIS])  # type: ignore[misc]
_NASKAH: Final = PilihanJenis("naskah")
Timpa = Annotated[bool, typer.Option("--timpa", help="Ganti berkasnya bila sudah ada.")]


def templat(
    berkas: Annotated[Path, typer.Argument(help="Berkas yang ditulis (XLSX).")],
    kelompok: Annotated[
        PilihanKelompok | None, typer.Option("--kelompok", help="Kelompok jabatan pegawai yang dinilai.")
    ] = None,
    mode: Annotated[PilihanMode | None, typer.Option("--mode", help="Pendekatan hasil kerja.")] = None,
    dari: Annotated[Path | None, typer.Option("--dari", help="Isi templat dari berkas SKP (JSON) ini.")] = None,
    timpa: Timpa = False,
    mesin: Mesin = False,
) -> Keluar:
    """Tulis templat Excel untuk diisi tanpa jaringan."""
    layar = Layar(mesin=mesin)
    chosen = Mode[mode.name] if mode else None
    left = buat_templat(berkas, chosen, Kelompok[kelompok.name] if kelompok else None, dari=dari, timpa=timpa)
    layar.utuh(f"Tertulis: {berkas}")
    if left and dari is not None:
        layar.kata("Templat memuat SKP saja; evaluasinya tetap di berkas asal.")
    layar.data({"berkas": str(berkas), "evaluasi_tertinggal": left})
    return Keluar.SELESAI


def impor(
    berkas: Annotated[Path | None, typer.Argument(help="Templat yang sudah diisi (XLSX).")] = None,
    ke: Annotated[
        Path | None, typer.Option("--ke", help="Berkas JSON yang ditulis; bawaan: nama templat dengan .json.")
    ] = None,
    profil: Annotated[
        str | None, typer.Option("--profil", help="Profil SKP e-Simpeg: nama bawaan atau berkas .toml.")
    ] = None,
    basis_data: Annotated[
        str | None, typer.Option("--basis-data", help="Alamat basis data e-Simpeg, atau berkas SQLite.")
    ] = None,
    folder: Annotated[Path, typer.Option("--folder", help="Folder untuk SKP dari e-Simpeg.")] = Path("skp"),
    tahun: Annotated[int | None, typer.Option("--tahun", help="Hanya SKP tahun ini.")] = None,
    timpa: Timpa = False,
    mesin: Mesin = False,
) -> Keluar:
    """Simpan templat yang sudah diisi, atau SKP yang tersimpan di e-Simpeg, sebagai JSON."""
    layar = Layar(mesin=mesin)
    if berkas is not None and profil is None and basis_data is None:
        path = impor_berkas(berkas, ke or berkas.with_suffix(".json"), timpa=timpa)
        layar.utuh(f"Tertulis: {path}")
        layar.data({"berkas": str(path)})
        return Keluar.SELESAI
    if berkas is not None or profil is None or basis_data is None:
        raise PengaturanError("Sebut satu berkas XLSX, atau --profil bersama --basis-data.")
    here = Path()
    engine = buka_basis_data(basis_data, here)
    try:
        with layar.kemajuan("Membaca SKP", None) as maju:
            host = SkpHost(engine, buka_profil_skp(profil, here))
            hasil = impor_host(host, folder, tahun=tahun, timpa=timpa, kemajuan=maju)
    finally:
        engine.dispose()
    _katakan(layar, hasil, folder)
    return Keluar.BERBEDA if hasil.ditolak else Keluar.SELESAI


def _katakan(layar: Layar, hasil: HasilImpor, folder: Path) -> None:
    layar.kata(*map(str, hasil.salah[:_SHOWN]))
    if len(hasil.salah) > _SHOWN:
        layar.kata(f"dan {len(hasil.salah) - _SHOWN} lagi; semuanya dengan --json.")
    layar.kata(
        f"{len(hasil.tertulis)} SKP tertulis, {len(hasil.sudah_ada)} sudah ada dan dibiarkan, {hasil.ditolak} ditolak."
    )
    layar.utuh(f"Folder: {folder}")
    rows = [
        {"tabel": each.tabel, "kunci": each.kunci, "kolom": each.kolom, "pesan": each.pesan, "siapa": each.siapa}
        for each in hasil.salah
    ]
    layar.data(
        {
            "tertulis": [str(path) for path in hasil.tertulis],
            "sudah_ada": [str(path) for path in hasil.sudah_ada],
            "ditolak": hasil.ditolak,
            "salah": rows,
        }
    )


def skema(
    jenis: Annotated[PilihanJenis, typer.Option("--jenis", help="Jenis berkas.")] = _NASKAH,
    mesin: Mesin = False,
) -> Keluar:
    """Cetak JSON Schema berkas SKP dalam satu baris, untuk formulir isian dalam bahasa apa pun."""
    schema = json_schema(JENIS[jenis.value])
    layar = Layar(mesin=mesin)
    layar.utuh(json.dumps(schema, ensure_ascii=False))
    layar.data({"skema": schema})
    return Keluar.SELESAI
