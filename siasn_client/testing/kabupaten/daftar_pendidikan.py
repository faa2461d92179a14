"""Study programmes and schools of the kabupaten; universities carry invented names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak, pengenal
from siasn_client.testing.kabupaten.model import Prodi
from siasn_client.testing.kabupaten.nama import KECAMATAN

__all__ = ["PRODI", "USIA_LULUS", "lanjutan", "nomor_ijazah", "prodi_bertingkat", "sekolah"]

USIA_LULUS: Final[Mapping[str, int]] = {"05": 13, "10": 16, "15": 19, "17": 19, "30": 22, "35": 23, "40": 23, "45": 25}
"""Calendar years from the year of birth to graduation, at the usual pace."""

_ROWS: Final = (
    ("05", "Sekolah Dasar", "", ""),
    ("10", "SLTP", "", ""),
    ("15", "SLTA IPA", "", ""),
    ("15", "SLTA IPS", "", ""),
    ("17", "SMK Administrasi Perkantoran", "", ""),
    ("17", "SMK Teknik Mesin", "", ""),
    ("30", "D-III Keperawatan", "", "A.Md.Kep."),
    ("30", "D-III Kebidanan", "", "A.Md.Keb."),
    ("30", "D-III Kearsipan", "", "A.Md."),
    ("30", "D-III Manajemen Informatika", "", "A.Md.Kom."),
    ("30", "D-III Administrasi Perkantoran", "", "A.Md."),
    ("35", "D-IV Penyuluhan Pertanian", "", "S.Tr.P."),
    ("35", "D-IV Administrasi Pemerintahan", "", "S.Tr.IP."),
    ("40", "S-1 Pendidikan Guru Sekolah Dasar", "", "S.Pd."),
    ("40", "S-1 Pendidikan Bahasa Indonesia", "", "S.Pd."),
    ("40", "S-1 Pendidikan Matematika", "", "S.Pd."),
    ("40", "S-1 Pendidikan Jasmani", "", "S.Pd."),
    ("40", "S-1 Keperawatan", "", "S.Kep."),
    ("40", "S-1 Administrasi Negara", "", "S.A.P."),
    ("40", "S-1 Hukum", "", "S.H."),
    ("40", "S-1 Akuntansi", "", "S.Ak."),
    ("40", "S-1 Ekonomi Pembangunan", "", "S.E."),
    ("40", "S-1 Teknik Informatika", "", "S.Kom."),
    ("40", "S-1 Teknik Sipil", "", "S.T."),
    ("40", "S-1 Ilmu Pemerintahan", "", "S.I.P."),
    ("45", "Profesi Dokter", "dr.", ""),
    ("45", "Profesi Apoteker", "apt.", "S.Farm."),
    ("45", "S-2 Magister Manajemen", "", "M.M."),
    ("45", "S-2 Magister Pendidikan", "", "M.Pd."),
    ("45", "S-2 Magister Administrasi Publik", "", "M.A.P."),
    ("45", "S-2 Magister Hukum", "", "M.H."),
)

PRODI: Final[Mapping[str, Prodi]] = {
    nama: Prodi(pengenal("oracle", "pendidikan", nama), tingkat, nama, depan, belakang)
    for tingkat, nama, depan, belakang in _ROWS
}

_UNIVERSITAS: Final = ("Wirasaba", "Cakranagara", "Samodra Luhur", "Bhineka Jaya", "Puspakarta", "Tirta Mandala")


_KEAHLIAN: Final = ("Profesi", "S-1 Pendidikan", "S-1 Keperawatan", "D-III Kep", "D-III Keb", "S-2 Magister Pendidikan")


def prodi_bertingkat(tingkat_id: str) -> tuple[Prodi, ...]:
    """The general programmes of one level: those that only a guru or a nakes needs are left out."""
    return tuple(p for p in PRODI.values() if p.tingkat_id == tingkat_id and not p.nama.startswith(_KEAHLIAN))


def lanjutan(acak: Acak, pertama: Prodi) -> Prodi:
    """The S-2 that somebody with this S-1 goes on to."""
    if pertama.gelar_belakang == "S.Pd.":
        return PRODI["S-2 Magister Pendidikan"]
    return acak.pilih(prodi_bertingkat("45"))


def sekolah(acak: Acak, prodi: Prodi) -> str:
    """Return the name of an invented school that could have taught *prodi*."""
    nomor, tempat = acak.antara(1, 5), acak.pilih(KECAMATAN)
    if prodi.tingkat_id == "05":
        return f"SD Negeri {nomor} {tempat}"
    if prodi.tingkat_id == "10":
        return f"SMP Negeri {nomor} {tempat}"
    if prodi.tingkat_id in {"15", "17"}:
        return f"{'SMA' if prodi.tingkat_id == '15' else 'SMK'} Negeri {nomor} {tempat}"
    return f"{'Politeknik' if prodi.tingkat_id in {'30', '35'} else 'Universitas'} {acak.pilih(_UNIVERSITAS)}"


def nomor_ijazah(acak: Acak, prodi: Prodi, tahun: int) -> str:
    """Return a diploma number in the style of the level."""
    if prodi.tingkat_id < "30":
        return (
            f"DN-{acak.antara(1, 34):02} {'Ma' if prodi.tingkat_id >= '15' else 'Dd'} {acak.antara(1000000, 9999999)}"
        )
    return f"{acak.antara(1000, 9999)}/{prodi.tingkat_id}/{acak.antara(100, 999)}/{tahun}"
