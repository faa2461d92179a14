"""Draft a profile of an e-Simpeg nobody has mapped yet, and prove one before it is used. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from attrs import frozen
from sqlalchemy import Engine

from simpeg_adapters.berkas import simpan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.izin import Izin, susun_izin
from simpeg_adapters.mapping.saran import Draf, susun_draf, tulis_draf
from simpeg_adapters.sql.lihat import lihat_skema
from simpeg_adapters.sql.pembuktian import Pembuktian, buktikan
from simpeg_adapters.sql.urutan_kunci import urutan_kunci

__all__ = ["HasilPeriksa", "HasilSaran", "periksa_profil", "saran"]

_NOBODY: Final = (
    "Tidak ada tabel yang tampak sebagai daftar pegawai: dicari kolom berisi NIP 18 angka yang tidak berulang. "
    "Periksa alamat basis datanya, atau tulis profil sendiri dari contoh di docs/reference/profil.md."
)
_TIDAK_ADA: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({})


@frozen
class HasilSaran:
    """A draft that was written: how many fields of which kinds are proposed, how many only mentioned."""

    draf: Draf
    tabel: int

    @property
    def per_jenis(self) -> dict[str, int]:
        """Kind -> proposed fields."""
        found: dict[str, int] = {}
        for part, _ in self.draf.pasti():
            found[part.jenis] = found.get(part.jenis, 0) + 1
        return found

    @property
    def ragu(self) -> tuple[tuple[str, str, str], ...]:
        """What is only mentioned: kind and field, column, why; nothing of the mixed tables."""
        return tuple(
            (f"{part.jenis}.{each.bidang}", f"{each.tabel}.{each.kolom.nama}", each.sebab)
            for part, each in self.draf.ragu()
        )


def saran(
    engine: Engine,
    ke: Path,
    *,
    skema: Iterable[str] = (),
    timpa: bool = False,
    kemajuan: Callable[[int], None] = lambda done: None,
) -> HasilSaran:
    """Look at a schema, draft a profile, write it, and read it back as a program would.

    Args:
        ke: the file; its name without ".toml" becomes the profile's.
        skema: further schemas of the database.
        timpa: replace a file that is there: somebody may have edited it.

    Raises:
        PengaturanError: the file is there, or no table looks like the list of people.
        HostBroken: the database cannot be read.
        BerkasError: the file cannot be written.
    """
    if ke.exists() and not timpa:
        raise PengaturanError(f"{ke.name} sudah ada. Pilih nama lain, atau tambahkan --timpa untuk menggantinya.")
    tables = lihat_skema(engine, skema=skema, kemajuan=kemajuan)
    draf = susun_draf(tables)
    if draf is None:
        raise PengaturanError(_NOBODY)
    simpan(ke, tulis_draf(draf, ke.stem).encode())
    Profil.from_toml(ke)
    return HasilSaran(draf, len(tables))


@frozen
class HasilPeriksa:
    """What was proved, and the rights that the profile needs."""

    pembuktian: Pembuktian
    izin: Izin


def periksa_profil(
    engine: Engine,
    profil: Profil,
    padanan: Mapping[str, Mapping[str, str]] = _TIDAK_ADA,
    *,
    pengguna: str = "siasn",
) -> HasilPeriksa:
    """Prove a profile and write down the rights it needs; the rights are listed whatever was found.

    Raises:
        HostBroken: the database cannot be read.
    """
    found = buktikan(engine, profil, padanan)
    broken = any(each.macam == "struktur" for each in found.masalah)
    sequences = {} if broken else urutan_kunci(engine, profil)
    izin = susun_izin(profil, engine.dialect.name, engine.url.database or "", pengguna, urutan=sequences)
    return HasilPeriksa(found, izin)
