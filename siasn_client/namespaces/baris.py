"""Rows of the histories, by row id: read one, save one, delete one.

A family is here only with what SIASN offers: golongan, pendidikan, masa kerja and the like have no write.
"""

from __future__ import annotations

from siasn_client.namespaces.lines import Namespace, W, endpoint
from siasn_client.resources import (
    angka_kredit,
    cpns,
    diklat,
    gaji_berkala,
    hukuman_disiplin,
    jabatan,
    kinerja_periodik,
    kursus,
    penghargaan,
    sertifikasi,
    skp,
    skp22,
    tugas_belajar,
)

__all__ = [
    "AngkaKredit",
    "Cpns",
    "Diklat",
    "GajiBerkala",
    "HukumanDisiplin",
    "Jabatan",
    "KinerjaPeriodik",
    "Kursus",
    "Penghargaan",
    "Sertifikasi",
    "Skp",
    "Skp22",
    "TugasBelajar",
]


class AngkaKredit(Namespace[W]):
    """Rows of credit points (PAK)."""

    get = endpoint(angka_kredit.get)
    save = endpoint(angka_kredit.save)
    delete = endpoint(angka_kredit.delete)


class Cpns(Namespace[W]):
    """The appointment as CPNS and as PNS; it is read in data-utama."""

    save = endpoint(cpns.save)


class Diklat(Namespace[W]):
    """Rows of structural training."""

    get = endpoint(diklat.get)
    save = endpoint(diklat.save)
    delete = endpoint(diklat.delete)


class GajiBerkala(Namespace[W]):
    """Rows of periodic raises (KGB). Confidence: low."""

    save = endpoint(gaji_berkala.save)
    delete = endpoint(gaji_berkala.delete)


class HukumanDisiplin(Namespace[W]):
    """Rows of disciplinary punishments; no delete is known."""

    get = endpoint(hukuman_disiplin.get)
    save = endpoint(hukuman_disiplin.save)


class Jabatan(Namespace[W]):
    """Rows of riwayat jabatan; ``list_by_jabatan`` and ``save_dasar`` are SIASN's second doors to them."""

    list_by_jabatan = endpoint(jabatan.list_by_jabatan)
    get = endpoint(jabatan.get)
    save = endpoint(jabatan.save)
    save_dasar = endpoint(jabatan.save_dasar)
    delete = endpoint(jabatan.delete)


class KinerjaPeriodik(Namespace[W]):
    """Rows of periodic performance."""

    save = endpoint(kinerja_periodik.save)
    delete = endpoint(kinerja_periodik.delete)


class Kursus(Namespace[W]):
    """Rows of courses."""

    get = endpoint(kursus.get)
    save = endpoint(kursus.save)
    delete = endpoint(kursus.delete)


class Penghargaan(Namespace[W]):
    """Rows of awards."""

    get = endpoint(penghargaan.get)
    save = endpoint(penghargaan.save)
    delete = endpoint(penghargaan.delete)


class Sertifikasi(Namespace[W]):
    """Rows of certificates of competence. Confidence: medium."""

    save = endpoint(sertifikasi.save)
    delete = endpoint(sertifikasi.delete)


class Skp(Namespace[W]):
    """Rows of SKP before 2022; ``save_2021`` is that of the year 2021. No delete is known."""

    get = endpoint(skp.get)
    save = endpoint(skp.save)
    save_2021 = endpoint(skp.save_2021)


class Skp22(Namespace[W]):
    """Rows of SKP since 2022; no delete is known."""

    get = endpoint(skp22.get)
    save = endpoint(skp22.save)


class TugasBelajar(Namespace[W]):
    """Rows of study assignments. Confidence: medium."""

    save = endpoint(tugas_belajar.save)
