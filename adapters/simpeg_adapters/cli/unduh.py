"""``siasn unduh`` and ``siasn referensi``: the estimate, the question, the progress, the result."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from siasn_client.events import Event
from siasn_client.unduh import HasilUnduh, Permintaan, Taksiran
from siasn_client.unduh.permintaan import tidak_tahu
from simpeg_adapters.cli.layar import Layar, ctrl_c
from simpeg_adapters.cli.pilihan import BerkasInstansi, FolderUnduh, Keluargas, Mesin, Nips, lingkup
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.referensi import pilih_tabel, simpan_rujukan
from simpeg_adapters.commands.unduh import (
    berubah_di_simpeg,
    kabar,
    kata_hasil,
    kata_taksiran,
    keluar_unduh,
    perkirakan,
    susun_permintaan,
    unduh_semua,
)
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka, kalimat, tanggal
from simpeg_adapters.ndjson import FolderUnduhan
from simpeg_adapters.ndjson.folder import RUJUKAN

__all__ = ["referensi", "unduh"]

_EVERY: Final = 1.0  # seconds between two lines of progress for a program


def unduh(
    folder: FolderUnduh = Path("unduhan"),
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Keluargas = None,
    lebih_tua_dari: Annotated[
        int | None, typer.Option("--lebih-tua-dari", help="Baca ulang yang dibaca lebih dari sekian hari lalu.", min=1)
    ] = None,
    berubah: Annotated[
        bool, typer.Option("--berubah", help="Baca ulang juga pegawai yang berubah di e-Simpeg sejak diunduh.")
    ] = False,
    jam: Annotated[str, typer.Option("--jam", help="Hanya pada jam ini (waktu kantor), misalnya 18:00-05:00.")] = "",
    utamakan: Annotated[
        bool, typer.Option("--utamakan", help="Dahulukan calon naik pangkat, pensiun dan pengadaan.")
    ] = False,
    dokumen: Annotated[bool, typer.Option("--dokumen", help="Unduh juga dokumen yang disebut datanya.")] = False,
    ya: Annotated[bool, typer.Option("--ya", help="Mulai tanpa bertanya.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Unduh data pegawai dari SIASN ke folder. Diulang, ia melanjutkan. Tidak mengubah apa pun di SIASN."""
    with Instansi.open(instansi) as kantor:
        pesanan = susun_permintaan(
            kantor,
            nips=lingkup(nip, None).nips,
            jenis=jenis,
            hari=lebih_tua_dari,
            jam=jam,
            utamakan=utamakan,
            dokumen=dokumen,
        )
        return _unduh(Layar(mesin=mesin), kantor, pesanan, folder, berubah=berubah, setuju=ya)


def referensi(
    folder: FolderUnduh = Path("unduhan"),
    instansi: BerkasInstansi = Path("instansi.toml"),
    tabel: Annotated[list[str] | None, typer.Option("--tabel", help="Hanya tabel ini; boleh diulang.")] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Unduh tabel rujukan BKN sebagai berkas bertanggal. Tidak mengubah apa pun di SIASN."""
    with Instansi.open(instansi) as kantor:
        return _referensi(Layar(mesin=mesin), kantor, folder, pilih_tabel(tabel))


def _unduh(layar: Layar, kantor: Instansi, pesanan: Permintaan, folder: Path, *, berubah: bool, setuju: bool) -> Keluar:
    """Estimate, ask unless *setuju*, download, and say what is there. *berubah*: who was changed is read again."""
    if layar.mesin and not setuju:
        raise PengaturanError("Dengan --json unduhan tidak dapat bertanya. Tambahkan --ya.")
    diubah = berubah_di_simpeg(kantor) if berubah else tidak_tahu
    with FolderUnduhan(folder) as gudang:
        taksiran = perkirakan(pesanan, gudang, kantor.settings, datetime.now(UTC), diubah)
        layar.kata(*kata_taksiran(taksiran, pesanan, kantor.settings))
        if not setuju and not typer.confirm("Mulai mengunduh?"):
            layar.kata("Tidak ada yang diunduh.")
            return Keluar.SELESAI
        client = kantor.siasn(on_event=_pendengar(layar))
        total = taksiran.permintaan + taksiran.sudah
        with client as siasn, _kemajuan(layar, "Mengunduh", total) as maju, ctrl_c(layar) as berhenti:
            hasil = unduh_semua(
                siasn, pesanan, gudang, settings=kantor.settings, diubah=diubah, kemajuan=maju, berhenti=berhenti
            )
    layar.kata(*kata_hasil(hasil, kantor.settings))
    layar.utuh(f"Folder: {folder}")
    layar.data(_data(hasil, taksiran, folder))
    return keluar_unduh(hasil)


def _referensi(layar: Layar, kantor: Instansi, folder: Path, tabel: tuple[str, ...]) -> Keluar:
    """Download the tables and say as of which day each is there."""
    client = kantor.siasn(on_event=_pendengar(layar))
    with client as siasn, _kemajuan(layar, "Mengunduh tabel", len(tabel)) as maju:
        kept, failed = simpan_rujukan(siasn, folder / RUJUKAN, tabel, kantor.settings, maju)
    there = kept.ada()
    for nama, per in there.items():
        layar.kata(f"  {nama:<28} per {tanggal(per.isoformat())}")
    for nama, error in failed.items():
        layar.kata(f"  {nama}: {kalimat(error)}")
    layar.kata(f"{angka(len(there))} tabel ada, {angka(len(failed))} gagal.")
    layar.utuh(f"Folder: {folder / RUJUKAN}")
    layar.data(
        {
            "tabel": {nama: per.isoformat() for nama, per in there.items()},
            "gagal": {nama: type(error).__name__ for nama, error in failed.items()},
        }
    )
    return Keluar.SEBAGIAN if failed else Keluar.SELESAI


def _pendengar(layar: Layar) -> Callable[[Event], None]:
    """Say the events that are news; the others (every request) are not."""

    def dengar(event: Event) -> None:
        if said := kabar(event):
            layar.kabar(said, kejadian=type(event).__name__)

    return dengar


@contextmanager
def _kemajuan(layar: Layar, judul: str, total: int) -> Iterator[Callable[[int], None]]:
    """A bar with the time that is left; for a program a JSON line a second on stderr."""
    begun = last = time.monotonic()
    done = there = 0
    with layar.kemajuan(judul, total) as maju:

        def selesai(number: int) -> None:
            nonlocal done, last, there
            there = there if done else number  # the first number is what earlier runs did
            done += number
            maju(number)
            now = time.monotonic()
            if layar.mesin and now - last >= _EVERY:
                last = now
                pace = (done - there) / (now - begun)
                eta = round((total - done) / pace) if pace else None
                layar.kabar("", kejadian="kemajuan", selesai=done, dari=total, eta_detik=eta)

        yield selesai


def _data(hasil: HasilUnduh, taksiran: Taksiran, folder: Path) -> dict[str, Any]:
    manifes = hasil.manifes
    stopped = {"henti": kalimat(hasil.henti)} if hasil.henti else {}
    return {
        "folder": str(folder),
        "tuntas": manifes.tuntas,
        "rekaman": {name: each.rekaman for name, each in manifes.berkas.items()},
        "gagal": manifes.gagal,
        "taksiran": {"permintaan": taksiran.permintaan, "jam": taksiran.jam, "gb": round(taksiran.gb, 6)},
        "dibaca": [each.isoformat() if each else None for each in (manifes.dari, manifes.sampai)],
        **stopped,
        **({"terputus": True} if hasil.terputus else {}),
    }
