"""Where a host keeps its SKP, as one frozen value read from TOML (``skema/skp_header.toml`` is the example)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from simpeg_adapters.errors import ProfilError
from simpeg_adapters.mapping.bagian import Bagian
from skp_core.model import Aspek, CapaianOrganisasi, JenisHasilKerja, Kelompok, Mode, Perspektif, Rating

__all__ = ["PILIHAN", "ProfilSkp", "TabelSkp", "buka_profil_skp", "nama_peta"]

_VERSI: Final = 1
_AWALAN: Final = "skp_"
PILIHAN: Final[Mapping[str, type[StrEnum]]] = MappingProxyType(
    {
        "mode": Mode,
        "kelompok": Kelompok,
        "kelompok_penilai": Kelompok,
        "kelompok_atasan": Kelompok,
        "jenis": JenisHasilKerja,
        "aspek": Aspek,
        "perspektif": Perspektif,
        "rating_hasil_kerja": Rating,
        "rating_perilaku": Rating,
        "capaian_organisasi": CapaianOrganisasi,
    }
)
"""The fields that are choices: a host's codes for them are read through a map of the profile, never guessed."""
_ORANG: Final = ("nip", "nama", "gelar_depan", "gelar_belakang", "pangkat", "jabatan", "unit_kerja")
_KEPALA: Final = (
    *("nama_instansi", "mulai", "selesai", "mode", "kelompok", "kelompok_penilai", "kelompok_atasan"),
    *("unit_kerja", "unit_kerja_penilai", "unit_kerja_atasan", "tempat", "tanggal_penetapan"),
    *("rating_hasil_kerja", "rating_perilaku", "capaian_organisasi", "tanggal_evaluasi", "catatan"),
)
_HARUS: Final = ("mulai", "selesai", "mode", "kelompok", "kelompok_penilai")
_SASARAN: Final = (
    *("jenis", "rumusan", "pimpinan", "penugasan_dari", "aspek", "uraian", "min", "max", "satuan", "teks"),
    *("ukuran_keberhasilan", "perspektif", "realisasi"),
)


@frozen
class TabelSkp:
    """One table: its key, its columns by field, the fields that are the same in every row, and its links."""

    tabel: str
    kunci: str
    bidang: Mapping[str, str]
    tetap: Mapping[str, str] = field(default=MappingProxyType({}))
    tautan: Mapping[str, str] = field(default=MappingProxyType({}))

    def kolom(self) -> tuple[str, ...]:
        """Every column that is read, once."""
        return tuple(dict.fromkeys((self.kunci, *self.tautan.values(), *self.bidang.values())))


@frozen
class ProfilSkp:
    """The tables of a host's SKP. Thread-safety: immutable."""

    nama: str
    berkas: str
    orang: TabelSkp
    kepala: TabelSkp
    sasaran: TabelSkp
    peta: Mapping[str, Mapping[str, str]]

    @classmethod
    def from_toml(cls, path: Path | Traversable) -> ProfilSkp:
        """Read a profile; nothing is opened but the file.

        Raises:
            ProfilError: names the file, the section, the key and what to do; also where a column holds a choice and
                the profile does not say which code means what.
        """
        akar = Bagian.dari_berkas(path)
        if akar.angka("versi") != _VERSI:
            raise akar.salah("versi", f"harus {_VERSI}; program ini tidak mengenal yang lain")
        profil = cls(
            nama=akar.teks("nama"),
            berkas=path.name,
            orang=_tabel(akar.bagian("orang"), _ORANG, (), ("nip", "nama", "jabatan")),
            kepala=_tabel(akar.bagian("kepala"), _KEPALA, ("pegawai", "penilai"), _HARUS, ("atasan",)),
            sasaran=_tabel(akar.bagian("sasaran"), _SASARAN, ("kepala", "urut"), ("jenis", "rumusan")),
            peta=dict(_peta(akar.bagian("peta", wajib=False))),
        )
        akar.selesai()
        if "atasan" in profil.kepala.tautan and "kelompok_atasan" not in {*profil.kepala.bidang, *profil.kepala.tetap}:
            raise akar.salah("kepala.bidang.kelompok_atasan", "belum ada; kelompok jabatan atasan tidak ditebak")
        for tabel in (profil.kepala, profil.sasaran):
            _berpeta(akar, tabel, profil.peta)
        return profil


def _tabel(
    bagian: Bagian,
    dikenal: tuple[str, ...],
    tautan: tuple[str, ...],
    harus: tuple[str, ...],
    boleh: tuple[str, ...] = (),
) -> TabelSkp:
    links = {nama: bagian.teks(nama) for nama in tautan}
    links |= {nama: kolom for nama in boleh if (kolom := bagian.teks_atau(nama)) is not None}
    isi, tetap = bagian.bagian("bidang"), bagian.bagian("tetap", wajib=False)
    for satu in (isi, tetap):
        for nama in satu.data:
            satu.pilih(nama, nama, dikenal)
    found = TabelSkp(
        tabel=bagian.teks("tabel"),
        kunci=bagian.teks("kunci"),
        bidang={nama: isi.teks(nama) for nama in isi.data},
        tetap={nama: tetap.teks(nama) for nama in tetap.data},
        tautan=links,
    )
    for nama in harus:
        if nama not in found.bidang and nama not in found.tetap:
            raise isi.salah(nama, "belum ada; sebut kolomnya")
    bagian.selesai()
    return found


def _peta(bagian: Bagian) -> Iterator[tuple[str, Mapping[str, str]]]:
    for nama, isi in bagian.bagian_bagian():
        jenis = PILIHAN[bagian.pilih(nama, nama, PILIHAN)]
        codes = {kode: isi.pilih(kode, isi.teks(kode), tuple(jenis)) for kode in isi.data}
        yield nama, {_lipat(kode): pilihan for kode, pilihan in codes.items()}


def _berpeta(akar: Bagian, tabel: TabelSkp, peta: Mapping[str, Mapping[str, str]]) -> None:
    for nama in (*tabel.bidang, *tabel.tetap):
        if nama in PILIHAN and nama_peta(nama) not in peta:
            raise akar.salah(f"peta.{nama_peta(nama)}", "belum ada; sebut tiap kode dan artinya. Artinya tidak ditebak")


def nama_peta(bidang: str) -> str:
    """The map of the profile in which the codes of a field stand: one for the groups of all persons."""
    return "kelompok" if bidang.startswith("kelompok") else bidang


def _lipat(kode: str) -> str:
    return " ".join(kode.casefold().split())


def buka_profil_skp(nama: str, folder: Path) -> ProfilSkp:
    """Return a ready profile by its name ("skp_header"), or read one from a TOML file.

    Raises:
        ProfilError: there is none of that name, or the file is wrong.
    """
    if nama.endswith(".toml"):
        return ProfilSkp.from_toml(folder / nama)
    ready = files("simpeg_adapters") / "skema"
    names = sorted(
        each.name.removesuffix(".toml")
        for each in ready.iterdir()
        if each.name.startswith(_AWALAN) and each.name.endswith(".toml")
    )
    if nama not in names:
        raise ProfilError(f"Profil SKP {nama!r} tidak ada. Yang tersedia: {', '.join(names)}; atau sebut berkas .toml.")
    return ProfilSkp.from_toml(ready / f"{nama}.toml")
