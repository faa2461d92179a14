"""A life in service: birthday, TMT CPNS, diplomas, golongan and positions that fit one another."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from attrs import frozen

from siasn_client.peraturan.bup import bup, tmt_pensiun
from siasn_client.peraturan.pangkat import GOLONGAN_AWAL_PPPK, PANGKAT_PENDIDIKAN
from siasn_client.testing.kabupaten import perjalanan
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar_jabatan import KELUARGA, KeluargaJf
from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI, USIA_LULUS, prodi_bertingkat
from siasn_client.testing.kabupaten.model import Posisi, Prodi
from siasn_client.testing.kabupaten.organisasi import Organisasi
from siasn_client.testing.kabupaten.pendidikan import Kelulusan, kelulusan, puncak_pendidikan
from siasn_client.testing.kabupaten.penempatan import jalan_fungsional, jalan_pelaksana, jalan_struktural
from siasn_client.testing.kabupaten.peran import Peran
from siasn_client.testing.kabupaten.perjalanan import Naik, Perjalanan
from siasn_client.testing.kabupaten.waktu import HARI_INI, geser_bulan, tambah_tahun

__all__ = ["Karier", "buat_karier"]

_AWAL: Final = PANGKAT_PENDIDIKAN[-1].nilai
_PPPK: Final = GOLONGAN_AWAL_PPPK[-1].nilai
_DINAS: Final = {"21": (26, 31), "22": (22, 29), "31": (18, 27), "32": (14, 25), "41": (10, 22)}
_TMT_PPPK: Final = (
    ((2021, 2), 1.0), ((2022, 3), 2.0), ((2022, 5), 1.5), ((2023, 4), 2.0),
    ((2024, 4), 2.0), ((2025, 3), 1.0), ((2025, 10), 2.0), ((2026, 2), 0.5),
)  # fmt: skip
_TINGKAT_PELAKSANA: Final = (("05", 6.0), ("10", 8.0), ("15", 30.0), ("17", 20.0), ("30", 14.0), ("40", 22.0))
_PUNCAK_AHLI: Final = (("III/b", 1.0), ("III/d", 3.5), ("IV/a", 2.5), ("IV/b", 2.5), ("IV/c", 0.5))
_PUNCAK_TERAMPIL: Final = (("III/b", 3.0), ("III/c", 3.0), ("III/d", 4.0))


@frozen
class Karier:
    """What :func:`buat_karier` decides. ``jabatan`` are positions with their TMT, the last one current."""

    lahir: date
    tmt_cpns: date
    pendidikan: tuple[Kelulusan, ...]
    golongan: tuple[Naik, ...]
    jabatan: tuple[tuple[date, Posisi], ...]
    bup: int

    @property
    def tmt_pensiun(self) -> date:
        """First of the month after the BUP."""
        return tmt_pensiun(self.lahir, self.bup)


def buat_karier(seed: int, peran: Peran, organisasi: Organisasi) -> Karier:
    """Draw lives from the person's own stream until one fits the place; the first nearly always does."""
    calon = (_calon(Acak(seed, "karier", peran.nomor, n), peran, organisasi, n) for n in range(60))
    return next(karier for karier in calon if _cocok(karier, peran))


def _cocok(karier: Karier, peran: Peran) -> bool:
    """Did the career arrive at the place, and is it over if and only if it should be?"""
    kini = karier.jabatan[-1][1]
    tiba = kini.unor == peran.unor and kini.eselon_id == peran.eselon_id
    return tiba and (karier.tmt_pensiun <= HARI_INI) == peran.pensiun


def _calon(acak: Acak, peran: Peran, organisasi: Organisasi, percobaan: int) -> Karier:
    keluarga = acak.pilih(KELUARGA[peran.bidang]) if peran.bidang in KELUARGA else None
    masuk = _pendidikan_masuk(acak, peran, keluarga)
    lahir, tmt, sampai = _tanggal(acak, peran, masuk, percobaan)
    lanjut = {"struktural": 0.6, "guru": 0.2, "pelaksana": 0.15}.get(peran.bidang, 0.1) * (peran.status == "PNS")
    diploma = kelulusan(acak, masuk, lahir, tmt, lanjut, sampai)
    jalan = _jalan(acak, peran, keluarga, diploma, Naik(_golongan_awal(peran, masuk), tmt, "211"), sampai)
    if peran.status == "PPPK" and keluarga:
        jabatan = jalan_fungsional(acak, peran, keluarga, jalan.golongan, sampai, organisasi, langsung=True)
    elif keluarga and peran.status == "PNS":
        jabatan = jalan_fungsional(acak, peran, keluarga, jalan.golongan, sampai, organisasi)
    elif peran.bidang == "struktural":
        jabatan = jalan_struktural(acak, peran, masuk.tingkat_id, tmt, jalan.eselon, organisasi)
    else:
        jabatan = jalan_pelaksana(acak, peran, masuk.tingkat_id, tmt, sampai, organisasi)
    kini = jabatan[-1][1]
    usia = bup(kini.jenis, HARI_INI, eselon_id=kini.eselon_id, jenjang=kini.jenjang, nama=kini.nama).nilai
    return Karier(lahir, tmt, diploma, jalan.golongan, jabatan, usia)


def _pendidikan_masuk(acak: Acak, peran: Peran, keluarga: KeluargaJf | None) -> Prodi:
    if keluarga:
        return PRODI[acak.pilih(keluarga.prodi)]
    if peran.bidang == "struktural":
        return acak.pilih(
            tuple(p for p in prodi_bertingkat("40") if not p.gelar_belakang.startswith(("S.Pd", "S.Kep")))
        )
    return acak.pilih(prodi_bertingkat(acak.berbobot(_TINGKAT_PELAKSANA)))


def _golongan_awal(peran: Peran, masuk: Prodi) -> str:
    return _PPPK[masuk.tingkat_id] if peran.status == "PPPK" else _AWAL[masuk.tingkat_id].bawah


def _tanggal(acak: Acak, peran: Peran, masuk: Prodi, percobaan: int) -> tuple[date, date, date]:
    """Return birthday, TMT CPNS and the day up to which the career runs."""
    muda = USIA_LULUS[masuk.tingkat_id] + 1
    if peran.pensiun:
        pensiun = geser_bulan(HARI_INI, -acak.antara(1, 30))
        usia = 60 if peran.bidang == "guru" else 58
        lahir = date(pensiun.year - usia, pensiun.month, 1) - timedelta(days=acak.antara(1, 27))
        tmt = date(lahir.year + muda + acak.antara(1, 6), acak.pilih((1, 3, 4, 12)), 1)
        return lahir, tmt, pensiun
    if peran.status == "PPPK":
        tmt = date(*acak.berbobot(_TMT_PPPK), 1)
        usia = acak.antara(muda, 52 - (HARI_INI.year - tmt.year))
    elif peran.status == "CPNS":
        tmt = date(2026, acak.pilih((3, 4, 6)), 1)
        usia = acak.antara(muda, 34)
    else:
        rendah, tinggi = _DINAS.get(peran.eselon_id, (16, 28) if peran.kepala else (2, 31))
        dinas = acak.antara(rendah, tinggi) + (percobaan // 6 if peran.eselon_id else 0)
        tmt = date(HARI_INI.year - dinas, acak.pilih((1, 3, 4, 12) if dinas > 2 else (1, 3, 4)), 1)
        usia = acak.antara(muda, max(muda, min(muda + 10, 34, 56 - dinas)))
    return tambah_tahun(tmt, -usia) - timedelta(days=acak.antara(0, 360)), tmt, HARI_INI


def _jalan(
    acak: Acak, peran: Peran, keluarga: KeluargaJf | None, diploma: tuple[Kelulusan, ...], awal: Naik, sampai: date
) -> Perjalanan:
    if peran.status != "PNS":
        return Perjalanan((awal,))
    if peran.bidang == "struktural":
        return perjalanan.struktural(acak, awal, sampai, puncak_pendidikan(diploma), peran.eselon_id)
    if keluarga:
        puncak = acak.berbobot(_PUNCAK_AHLI if keluarga.ahli else _PUNCAK_TERAMPIL)
        return perjalanan.fungsional(acak, awal, sampai, puncak)
    return perjalanan.pelaksana(awal, sampai, puncak_pendidikan(diploma))
