"""The order of the checks, and what each of them depends on.

A check whose ground is not well is not made: it waits, and says for what. So one fault is named once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from attrs import frozen

from simpeg_adapters.commands.dokter import akun, jaringan, penyimpanan, simpeg
from simpeg_adapters.commands.dokter.gejala import Gejala, Keadaan, Temuan, belum
from simpeg_adapters.commands.dokter.meja import Meja

__all__ = ["SEMUA", "SETEMPAT", "Pemeriksaan", "periksa_kantor", "periksa_setempat"]


@frozen
class Pemeriksaan:
    """One check. Args: butuh: the ``kode`` of those that must be well before it can be made."""

    kode: str
    hal: str
    lihat: Callable[[Meja], Temuan]
    butuh: tuple[str, ...] = ()


SETEMPAT: Final = (
    Pemeriksaan("pengaturan", "Pengaturan", simpeg.lihat_pengaturan),
    Pemeriksaan("disk", "Ruang disk", penyimpanan.lihat_disk),
    Pemeriksaan("folder", "Folder kerja", penyimpanan.lihat_folder, ("pengaturan",)),
    Pemeriksaan("jurnal", "Jurnal", penyimpanan.lihat_jurnal, ("pengaturan", "disk", "folder")),
    Pemeriksaan("basis_data", "Basis data e-Simpeg", simpeg.lihat_basis_data, ("pengaturan",)),
    Pemeriksaan("profil", "Profil tabel e-Simpeg", simpeg.lihat_profil, ("basis_data",)),
    Pemeriksaan("data", "Data e-Simpeg", simpeg.lihat_data, ("profil",)),
    Pemeriksaan("nip", "NIP di e-Simpeg", simpeg.lihat_nip, ("data",)),
    Pemeriksaan("kredensial", "Kredensial SIASN", akun.lihat_kredensial, ("pengaturan",)),
)
"""Everything on this machine."""

SEMUA: Final = (
    *SETEMPAT,
    Pemeriksaan("proxy", "Proxy kantor", jaringan.lihat_proxy, ("pengaturan",)),
    Pemeriksaan("dns", "Nama alamat BKN (DNS)", jaringan.lihat_dns, ("proxy",)),
    Pemeriksaan("sambungan", "Sambungan ke BKN", jaringan.lihat_sambungan, ("dns",)),
    Pemeriksaan("tls", "Sambungan aman (TLS)", jaringan.lihat_tls, ("sambungan",)),
    Pemeriksaan("jam", "Jam komputer", jaringan.lihat_jam, ("tls",)),
    Pemeriksaan("daftar_putih", "Daftar putih BKN", jaringan.lihat_daftar_putih, ("tls",)),
    Pemeriksaan("layanan", "Layanan BKN", jaringan.lihat_layanan, ("daftar_putih",)),
    Pemeriksaan("kunci", "Kunci API (token APIM)", akun.lihat_kunci, ("kredensial", "layanan")),
    Pemeriksaan("token_sso", "Token SSO", akun.lihat_token_sso, ("kunci",)),
    Pemeriksaan("peran", "Peran akun SSO", akun.lihat_peran, ("token_sso",)),
    Pemeriksaan("bacaan", "Bacaan percobaan", akun.lihat_bacaan, ("peran",)),
)
"""Everything, the way to BKN from near to far."""


def periksa_setempat(path: Path) -> tuple[Gejala, ...]:
    """Look at everything on this machine; SIASN is not asked."""
    return _periksa(path, SETEMPAT)


def periksa_kantor(path: Path) -> tuple[Gejala, ...]:
    """Look at everything. Reads only; raises for nothing that can be a line. Up to a minute where lines are dead."""
    return _periksa(path, SEMUA)


def _periksa(path: Path, checks: tuple[Pemeriksaan, ...]) -> tuple[Gejala, ...]:
    with closing(Meja(path)) as meja:
        for check in checks:
            waits = next(_menunggu(check, meja), None)
            temuan = check.lihat(meja) if waits is None else belum(waits)
            meja.hasil[check.kode] = Gejala(check.kode, check.hal, temuan)
        return tuple(meja.hasil.values())


def _menunggu(check: Pemeriksaan, meja: Meja) -> Iterator[str]:
    """The things that have to be well first: those that are at fault, not those that wait themselves."""
    for kode in check.butuh:
        ground = meja.hasil[kode]
        if ground.keadaan is Keadaan.MASALAH:
            yield ground.hal
        elif ground.keadaan is Keadaan.BELUM:
            yield ground.temuan.menunggu
