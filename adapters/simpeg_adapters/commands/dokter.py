"""Local checks before anything is sent: settings, host database, journal, disk. Calls no network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from siasn_client import SiasnError
from siasn_client.baris import Lingkup
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka, kalimat
from simpeg_adapters.mapping import periksa

__all__ = ["Gejala", "periksa_setempat"]

_RUANG = 200 * 1024 * 1024  # bytes: a plan, a journal and the reports of 15,000 people with room to spare


@frozen
class Gejala:
    """One thing that was looked at: is it well (``SELESAI``), and if not, what to do."""

    hal: str
    keluar: Keluar
    pesan: str

    @property
    def baik(self) -> bool:
        """Is there nothing to do?"""
        return self.keluar is Keluar.SELESAI


def periksa_setempat(path: Path) -> tuple[Gejala, ...]:
    """Look at everything on this machine; what does not depend on a failing check is looked at too."""
    try:
        kantor = Instansi.open(path)
    except SiasnError as error:
        return (_bad("Pengaturan", error),)
    with kantor:
        return tuple(_checks(kantor, path))


def _checks(kantor: Instansi, path: Path) -> Iterator[Gejala]:
    yield _good("Pengaturan", f"{kantor.nama}, lingkungan {kantor.settings.lingkungan}.")
    yield _try("Kredensial SIASN", lambda: _account(kantor))
    profil = _try("Profil tabel e-Simpeg", lambda: _profil(kantor))
    yield profil
    if profil.baik:
        yield _try("Data e-Simpeg", lambda: _people(kantor))
        yield from _skipped(kantor)
    yield _try("Jurnal", lambda: _journal(kantor))
    yield _disk(path)


def _good(hal: str, pesan: str) -> Gejala:
    return Gejala(hal, Keluar.SELESAI, pesan)


def _bad(hal: str, error: SiasnError) -> Gejala:
    return Gejala(hal, kode_keluar(error), kalimat(error))


def _try(hal: str, check: Callable[[], str]) -> Gejala:
    """Run one check; an error is its finding."""
    try:
        return _good(hal, check())
    except SiasnError as error:
        return _bad(hal, error)


def _account(kantor: Instansi) -> str:
    kantor.credentials()
    return "Lengkap. Diterima atau tidaknya baru diketahui saat menghubungi SIASN."


def _profil(kantor: Instansi) -> str:
    periksa(kantor.profil, kantor.engine)
    return "Semua tabel dan kolom yang dipetakan ada."


def _people(kantor: Instansi) -> str:
    count = sum(1 for _ in kantor.host.nips(Lingkup()))
    return f"{angka(count)} pegawai terbaca."


def _skipped(kantor: Instansi) -> Iterator[Gejala]:
    """People who would silently be in no comparison."""
    if skipped := kantor.host.nip_tak_terbaca:
        pesan = f"{angka(skipped)} pegawai akan dilewati karena NIP-nya bukan 18 angka. Perbaiki di e-Simpeg."
        yield Gejala("NIP di e-Simpeg", Keluar.BERBEDA, pesan)


def _journal(kantor: Instansi) -> str:
    kantor.journal.read("")
    return "Dapat dibuka dan dibaca."


def _disk(path: Path) -> Gejala:
    free = shutil.disk_usage(path.resolve().parent).free
    megabytes = angka(free // (1024 * 1024))
    if free < _RUANG:
        pesan = f"Tinggal {megabytes} MB. Kosongkan ruang sebelum menerapkan rencana."
        return Gejala("Ruang disk", Keluar.BERBEDA, pesan)
    return _good("Ruang disk", f"Tersedia {megabytes} MB.")
