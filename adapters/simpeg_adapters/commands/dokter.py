"""Local checks before anything is sent: settings, host database, journal, disk. Calls no network."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from siasn_client import SiasnError
from siasn_client.baris import Lingkup
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.mapping import periksa

__all__ = ["Gejala", "periksa_setempat"]

_RUANG = 200 * 1024 * 1024  # bytes: a plan, a journal and the reports of 15,000 people with room to spare


@frozen
class Gejala:
    """One thing that was looked at: is it well, and if not, what to do."""

    hal: str
    baik: bool
    pesan: str


def periksa_setempat(path: Path) -> tuple[Gejala, ...]:
    """Look at everything on this machine; a failing check does not hide the next one."""
    try:
        kantor = Instansi.open(path)
    except SiasnError as error:
        return (Gejala("Pengaturan", False, error.pesan),)
    try:
        return tuple(_checks(kantor, path))
    finally:
        kantor.close()


def _checks(kantor: Instansi, path: Path) -> Iterator[Gejala]:
    yield Gejala("Pengaturan", True, f"{kantor.nama}, lingkungan {kantor.settings.lingkungan}.")
    yield _try("Profil tabel e-Simpeg", lambda: _profil(kantor))
    yield _try("Data e-Simpeg", lambda: _people(kantor))
    yield _try("Jurnal", lambda: _journal(kantor))
    yield _disk(path)


def _try(hal: str, check: Callable[[], str]) -> Gejala:
    """Run one check; an error is its finding."""
    try:
        return Gejala(hal, True, check())
    except SiasnError as error:
        return Gejala(hal, False, error.pesan)


def _profil(kantor: Instansi) -> str:
    periksa(kantor.profil, kantor.engine)
    return "Semua tabel dan kolom yang dipetakan ada."


def _people(kantor: Instansi) -> str:
    count = sum(1 for _ in kantor.host.nips(Lingkup()))
    return f"{angka(count)} pegawai terbaca."


def _journal(kantor: Instansi) -> str:
    kantor.journal.read("")
    return "Dapat dibuka dan dibaca."


def _disk(path: Path) -> Gejala:
    free = shutil.disk_usage(path.resolve().parent).free
    megabytes = angka(free // (1024 * 1024))
    if free < _RUANG:
        return Gejala("Ruang disk", False, f"Tinggal {megabytes} MB. Kosongkan ruang sebelum menerapkan rencana.")
    return Gejala("Ruang disk", True, f"Tersedia {megabytes} MB.")
