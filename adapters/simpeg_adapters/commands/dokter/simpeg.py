"""The host: is its database there, does the profile fit, can people be read?"""

from __future__ import annotations

from siasn_client import SiasnError
from siasn_client.baris import Lingkup
from simpeg_adapters.commands.dokter.gejala import Temuan, baik, masalah
from simpeg_adapters.commands.dokter.meja import Meja
from simpeg_adapters.commands.dokter.obat import OBAT, Diagnosa
from simpeg_adapters.errors import ProfilError
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.mapping import periksa
from simpeg_adapters.mapping.pemeriksaan import skema_hidup

__all__ = ["lihat_basis_data", "lihat_data", "lihat_nip", "lihat_pengaturan", "lihat_profil"]


def lihat_pengaturan(meja: Meja) -> Temuan:
    """Can the office be opened?"""
    try:
        kantor = meja.buka()
    except ProfilError as error:
        return masalah(Diagnosa.PROFIL, error.pesan)
    except SiasnError as error:
        return masalah(Diagnosa.PENGATURAN, error.pesan)
    return baik(f"{kantor.nama}, lingkungan {kantor.settings.lingkungan}.")


def lihat_basis_data(meja: Meja) -> Temuan:
    """Does the host's database answer?"""
    kantor = meja.instansi
    try:
        kantor.pastikan_basis_data(meja.path)
        skema_hidup(kantor.profil, kantor.engine)
    except SiasnError as error:
        return masalah(Diagnosa.BASIS_DATA, error.pesan)
    return baik("Menjawab.")


def lihat_profil(meja: Meja) -> Temuan:
    """Are all tables and columns of the profile there?"""
    try:
        periksa(meja.instansi.profil, meja.instansi.engine)
    except SiasnError as error:
        said = error.pesan.removesuffix(OBAT[Diagnosa.PROFIL].langkah)  # the line says the next step itself
        return masalah(Diagnosa.PROFIL, said.rstrip())
    return baik("Semua tabel dan kolom yang dipetakan ada.")


def lihat_data(meja: Meja) -> Temuan:
    """Can the people be listed?"""
    try:
        count = sum(1 for _ in meja.instansi.host.nips(Lingkup()))
    except SiasnError as error:
        return masalah(Diagnosa.BASIS_DATA, error.pesan)
    return baik(f"{angka(count)} pegawai terbaca.")


def lihat_nip(meja: Meja) -> Temuan:
    """Is there anybody who would silently be in no comparison?"""
    skipped = meja.instansi.host.nip_tak_terbaca
    if skipped:
        return masalah(Diagnosa.NIP, f"{angka(skipped)} pegawai akan dilewati karena NIP-nya bukan 18 angka.")
    return baik("Semua 18 angka.")
