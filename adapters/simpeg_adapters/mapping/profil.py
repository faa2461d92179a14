"""A profile: which column of which table holds which field, as one frozen value.

Read from TOML (``skema/tb_01.toml`` is the documented example), used both ways, checked against the
live database before use. No reflection and no guessing: a field that is not named here is not read.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from simpeg_adapters.errors import ProfilError
from simpeg_adapters.mapping.bagian import Bagian
from simpeg_adapters.mapping.membaca import baca_ejaan, baca_pegawai, baca_peta, baca_rujukan
from simpeg_adapters.mapping.membaca_jenis import PembacaJenis
from simpeg_adapters.mapping.tempat import Pegawai, ProfilJenis, Rujukan

__all__ = ["Profil", "profil_bawaan"]

_VERSI: Final = 1
_READY: Final = "skema"
_SKP: Final = "skp_"  # profiles of stored SKP: another form, read by skp_host


@frozen
class Profil:
    """One e-Simpeg schema as data. Thread-safety: immutable.

    ``ejaan_nip`` lists the groupings in which a NIP may stand in a NIP column besides its 18 digits,
    for instance (8, 6, 1, 3) for "19900228 201503 1 000".
    """

    nama: str
    berkas: str
    pegawai: Pegawai
    rujukan: Mapping[str, Rujukan]
    jenis: Mapping[Jenis, ProfilJenis]
    ejaan_nip: tuple[tuple[int, ...], ...] = ()

    @classmethod
    def from_toml(cls, path: Path | Traversable) -> Profil:
        """Read a profile; nothing is opened but the file.

        Raises:
            ProfilError: names the file, the section, the key and what to do.
        """
        akar = Bagian.dari_berkas(path)
        if akar.angka("versi") != _VERSI:
            raise akar.salah("versi", f"harus {_VERSI}; program ini tidak mengenal yang lain")
        kosong = akar.teks("kosong_tanggal", "")
        peta = baca_peta(akar.bagian("peta", wajib=False))
        rujukan = baca_rujukan(akar.bagian("rujukan", wajib=False))
        pegawai = baca_pegawai(akar.bagian("pegawai"), rujukan)
        profil = cls(
            nama=akar.teks("nama"),
            berkas=path.name,
            pegawai=pegawai,
            rujukan=rujukan,
            jenis=PembacaJenis(pegawai, rujukan, peta, kosong).semua(akar.bagian("jenis")),
            ejaan_nip=baca_ejaan(akar),
        )
        akar.selesai()
        return profil

    def untuk(self, jenis: Jenis) -> ProfilJenis:
        """Return where a kind of record lies.

        Raises:
            ProfilError: the profile does not have it.
        """
        found = self.jenis.get(jenis)
        if found is None:
            raise ProfilError(
                f"Profil {self.nama} tidak memuat [jenis.{jenis}]. Tambahkan bagian itu di {self.berkas}, "
                "atau jangan menyandingkan jenis ini.",
            )
        return found

    def ejaan(self, nip: Nip) -> tuple[str, ...]:
        """Every spelling under which this person's rows are looked up, the 18 digits first."""
        digits = nip.buka()
        return (digits, *(" ".join(_cut(digits, groups)) for groups in self.ejaan_nip))


def _cut(digits: str, groups: tuple[int, ...]) -> list[str]:
    starts = [sum(groups[:i]) for i in range(len(groups))]
    return [digits[start : start + size] for start, size in zip(starts, groups, strict=True)]


def profil_bawaan(nama: str) -> Profil:
    """Return a profile that ships with the package, by the name of its schema ("tb_01").

    Raises:
        ProfilError: there is none of that name; lists those there are.
    """
    folder = files("simpeg_adapters") / _READY
    ready = sorted(
        entry.name.removesuffix(".toml")
        for entry in folder.iterdir()
        if entry.name.endswith(".toml") and not entry.name.startswith(_SKP)
    )
    if nama not in ready:
        raise ProfilError(
            f"Profil {nama!r} tidak ada. Yang tersedia: {', '.join(ready)}; atau sebut berkas .toml sendiri."
        )
    return Profil.from_toml(folder / f"{nama}.toml")
