"""The command ``skp cetak``: the forms of one person, or of everybody in a folder."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.privacy import scrub
from simpeg_adapters.berkas import baca
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.cetak_skp import Bentuk, HasilCetak, cetak_semua, daftar_sumber
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.skp import cetak_skp, muat_skp, periksa_skp
from skp_core.model import Berat

__all__ = ["cetak"]


def cetak(
    berkas: Annotated[Path, typer.Argument(help="Berkas SKP (JSON); dengan --semua: folder, atau berkas NDJSON.")],
    folder: Annotated[Path, typer.Option("--folder", help="Folder hasil cetak.")] = Path("cetakan"),
    lambang: Annotated[
        Path | None, typer.Option("--lambang", help="Gambar lambang negara (PNG, JPEG) di Dokumen Evaluasi.")
    ] = None,
    bentuk: Annotated[Bentuk, typer.Option("--format", help="Bentuk hasil: pdf, html atau xlsx.")] = Bentuk.PDF,
    semua: Annotated[bool, typer.Option("--semua", help="Cetak semua naskah di folder atau berkas NDJSON.")] = False,
    pekerja: Annotated[int, typer.Option("--pekerja", min=1, max=32, help="Banyak pencetak bersamaan.")] = 2,
    batas_detik: Annotated[
        float, typer.Option("--batas-detik", min=1.0, help="Paling lama satu dokumen dicetak, detik.")
    ] = 30.0,
    lanjutkan: Annotated[
        bool, typer.Option("--lanjutkan", help="Lewati yang sudah tercetak dan belum berubah.")
    ] = False,
    mesin: Annotated[bool, typer.Option("--json", help="Cetak satu objek JSON untuk dibaca program lain.")] = False,
) -> Keluar:
    """Cetak SKP, Lampiran, Evaluasi dan Dokumen Evaluasi."""
    layar, hari = Layar(mesin=mesin), datetime.now().astimezone().date()
    if not semua:
        naskah = muat_skp(berkas)
        printed = cetak_skp(naskah, folder, lambang=lambang, bentuk=bentuk)
        layar.kata(*(f"Tercetak: {path}" for path in printed.values()))
        wajib = sum(1 for temuan in periksa_skp(naskah, hari) if temuan.berat is Berat.WAJIB)
        if wajib:
            layar.kata(f"Perhatian: {wajib} ketentuan wajib belum terpenuhi; jalankan `skp periksa`.")
        layar.data({"berkas": {name: str(path) for name, path in printed.items()}, "temuan_wajib": wajib})
        return Keluar.BERBEDA if wajib else Keluar.SELESAI
    sumber, gambar = daftar_sumber(berkas, lambang), baca(lambang) if lambang else None
    found: list[HasilCetak] = []
    with layar.kemajuan("Mencetak", len(sumber)) as maju:
        for hasil in cetak_semua(
            sumber,
            folder,
            hari=hari,
            bentuk=bentuk,
            pekerja=pekerja,
            batas_detik=batas_detik,
            lanjutkan=lanjutkan,
            lambang=gambar,
        ):
            found.append(hasil)
            maju(1)
    return _katakan(layar, folder, found)


def _katakan(layar: Layar, folder: Path, found: list[HasilCetak]) -> Keluar:
    gagal = [satu for satu in found if satu.pesan]
    dilewati = sum(satu.dilewati for satu in found)
    wajib = sum(1 for satu in found if satu.wajib)
    layar.kata(f"{len(found) - len(gagal) - dilewati} naskah tercetak di {folder}, {dilewati} sudah ada.")
    if wajib:
        layar.kata(f"Perhatian: {wajib} naskah belum memenuhi ketentuan wajib; jalankan `skp periksa` atasnya.")
    layar.kata(*(f"Tidak tercetak: {scrub(satu.nama)}: {scrub(satu.pesan)} (kode {satu.kode:d})" for satu in gagal))
    layar.data(
        {
            "folder": str(folder),
            "tercetak": len(found) - len(gagal) - dilewati,
            "dilewati": dilewati,
            "temuan_wajib": wajib,
            "gagal": [
                {"naskah": scrub(satu.nama), "kode": int(satu.kode), "pesan": scrub(satu.pesan)} for satu in gagal
            ],
        }
    )
    if gagal:
        return Keluar.SEBAGIAN
    return Keluar.BERBEDA if wajib else Keluar.SELESAI
