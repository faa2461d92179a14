"""What the demo says while it runs, and the one JSON object at its end."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from typing import Any, Final

import typer

from simpeg_adapters.cli.layar import Layar, ctrl_c
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.terapkan import keluar_terapan
from simpeg_adapters.demo.jalan import Demo, HasilSanding
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.kata import angka, lama

__all__ = ["jalankan_demo"]

_FILES: Final = {
    "simpeg": "e-Simpeg (SQLite)",
    "jurnal": "jurnal penerapan",
    "instansi": "pengaturan instansi",
    "kredensial": "kredensial",
    "kebenaran": "kebenaran (untuk uji)",
    "laporan": "laporan sanding",
    "rencana": "rencana",
    "halaman": "rencana untuk ditinjau",
    "persetujuan": "persetujuan",
    "buku_besar": "buku besar SIASN tiruan",
    "skp": "SKP seorang pegawai",
    "f2_skp": "cetakan SKP",
    "f5_lampiran": "cetakan lampiran SKP",
    "f6b_evaluasi": "cetakan evaluasi",
    "f8_dokumen_evaluasi": "cetakan dokumen evaluasi",
}


def jalankan_demo(layar: Layar, *, pegawai: int, seed: int, folder: Path, setuju: bool) -> Keluar:
    """Run every stage of the demo, asking before anything is applied unless *setuju*."""
    if layar.mesin and not setuju:
        raise PengaturanError("Dengan --json demo tidak dapat bertanya. Tambahkan --yes.")
    start = time.monotonic()
    layar.kata(f"Menyiapkan kabupaten tiruan dengan {angka(pegawai)} pegawai di {folder} ...")
    with Demo(pegawai=pegawai, seed=seed, folder=folder) as demo:
        with layar.kemajuan("Menyandingkan", pegawai) as maju:
            found = demo.sandingkan(maju)
        _say_found(layar, found)
        code, applied = _terapkan(layar, demo, found, setuju=setuju)
        demo.cetak_skp()
        requests = demo.permintaan()
        files = {name: str(path) for name, path in demo.paths.items() if path.exists()}
        again = demo.menyalakan_lagi()
    _say_files(layar, files, time.monotonic() - start)
    _say_next(layar, files["instansi"], again)
    layar.data(
        data.ringkasan(found.ringkasan)
        | data.rencana(found.rencana)
        | applied
        | {"berkas": files, "kebenaran": found.penilaian.to_data(), "permintaan": requests}
    )
    return code


def _say_found(layar: Layar, found: HasilSanding) -> None:
    truth = found.penilaian
    layar.kata(
        terminal.ringkasan(found.ringkasan),
        f"Dibanding berkas kebenaran: {angka(truth.benar)} perbedaan ditemukan benar, "
        f"{angka(truth.luput)} luput, {angka(truth.palsu)} palsu, {angka(truth.pasangan_salah)} salah pasang.",
        *terminal.rencana(found.rencana),
        f"Digest rencana: {found.rencana.digest}",
    )


def _terapkan(layar: Layar, demo: Demo, found: HasilSanding, *, setuju: bool) -> tuple[Keluar, dict[str, Any]]:
    """Ask, apply and audit; nothing is sent without a yes."""
    count = len(found.rencana.dapat_dikerjakan())
    if not setuju:
        layar.utuh(f"Tinjau dahulu: {demo.paths['halaman']}")
    if not setuju and not typer.confirm(f"Terapkan {angka(count)} butir yang dapat dikerjakan program?"):
        layar.kata("Tidak ada yang dikirim. Rencana tersimpan.")
        return Keluar.BERBEDA, {}
    agreed = demo.setujui(found.rencana)
    with layar.kemajuan("Menerapkan", count) as maju, ctrl_c(layar) as berhenti:
        laporan = demo.terapkan(found.rencana, agreed, maju, berhenti)
    audit = demo.audit(found.rencana, agreed)
    layar.kata(*terminal.laporan(laporan), *terminal.audit(audit))
    return keluar_terapan(laporan), data.laporan(laporan) | data.audit(audit)


def _say_files(layar: Layar, files: dict[str, str], seconds: float) -> None:
    layar.kata("Hasil:")
    layar.utuh(*(f"  {_FILES.get(name, name):<27} {path}" for name, path in files.items()))
    layar.kata(f"Selesai dalam {lama(seconds)}.")


def _say_next(layar: Layar, instansi: str, again: str) -> None:
    """The fake ends with the demo; what is needed to go on by hand is said."""
    layar.kata(
        "",
        "SIASN tiruan berhenti bersama demo. Untuk mencoba sendiri di folder itu, nyalakan lagi dari awal "
        "(yang tadi dikirim tidak ada di dalamnya) dan biarkan berjalan; Ctrl-C menghentikannya:",
    )
    layar.utuh(f"  {again}")
    layar.kata("Lalu di terminal lain:")
    program = "siasn" if shutil.which("siasn") else sys.argv[0]
    layar.utuh(f"  {program} sanding --instansi {instansi}")
