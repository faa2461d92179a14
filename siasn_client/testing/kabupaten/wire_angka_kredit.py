"""rw-angkakredit of the JF: conventional PAK up to 2022, one integration, then conversion of the predikat.

Flags are "1" or "" (never "0"), points are text with three decimals, the period is misspelt ("Penailan"), and
``created_at`` of an old row is Go's zero time. The yearly points of a level are BKN's koefisien.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Final

from attrs import frozen

from siasn_client.kode import KOEFISIEN
from siasn_client.peraturan.prestasi import PERSENTASE_KONVERSI
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.identitas import nomor_sk
from siasn_client.testing.kabupaten.instansi import dmy
from siasn_client.testing.kabupaten.model import BarisJabatan, Orang, asal
from siasn_client.testing.kabupaten.waktu import selisih_bulan
from siasn_client.testing.kabupaten.wire_pokok import (
    BELUM_PERNAH,
    Wire,
    akhir_dinas,
    aliran,
    fungsional,
    stempel,
    tempel,
)

__all__ = ["koefisien", "rw_angkakredit"]

_AKHIR_KONVENSIONAL: Final = date(2022, 12, 31)
_TAHUN_KONVERSI: Final = (2023, 2024, 2025)
_PERSEN: Final = PERSENTASE_KONVERSI[-1].nilai
_UTAMA: Final = Decimal("0.9")


@frozen
class _Pak:
    """One decision: its period, its points and what kind it is."""

    mulai: date
    selesai: date
    kredit: Decimal
    jenis: str
    penunjang: bool = False


@cache
def koefisien(jenjang: str) -> tuple[str, Decimal]:
    """Return id and points a year of a JF level ("PT", "MU", ...).

    >>> koefisien("MU")
    ('22', Decimal('25'))
    """
    row = next(row for row in KOEFISIEN.values() if row.jenjang == jenjang)
    return row.id, row.angka_kredit


def rw_angkakredit(orang: Orang) -> list[Wire]:
    """Every decision, newest first; nothing for who was never in a JF."""
    jf = fungsional(orang)
    if not jf:
        return []
    pak = (*_konvensional(orang, jf), *_konversi(orang, jf))
    acak = aliran(orang, "rw_angkakredit")
    return [_baris(orang, acak, jf, urut, row) for urut, row in enumerate(pak)][::-1]


def _setahun(jf: list[BarisJabatan], hari: date) -> Decimal:
    return koefisien(_pada(jf, hari).posisi.jenjang)[1]


def _pada(jf: list[BarisJabatan], hari: date) -> BarisJabatan:
    return next((row for row in reversed(jf) if row.tmt <= hari), jf[0])


def _konvensional(orang: Orang, jf: list[BarisJabatan]) -> list[_Pak]:
    """The first PAK at the appointment, one before every kenaikan pangkat, and the integration of 2022."""
    mulai = jf[0].tmt
    if mulai > _AKHIR_KONVENSIONAL or orang.status == "PPPK":
        return []
    rows = [_Pak(date(mulai.year - 1, 1, 1), mulai - timedelta(days=1), _setahun(jf, mulai), "pertama", True)]
    for naik in sorted(asal(orang.golongan), key=lambda row: row.tmt):
        if mulai < naik.tmt <= _AKHIR_KONVENSIONAL and naik.jenis_kp == "202":
            rows.append(_tahunan(jf, rows[-1].selesai + timedelta(days=1), naik.tmt - timedelta(days=1)))
    if orang.tmt_pensiun > _AKHIR_KONVENSIONAL:
        lanjut = rows[-1].selesai + timedelta(days=1)
        total = _kredit(jf, lanjut, _AKHIR_KONVENSIONAL)
        rows.append(_Pak(lanjut, _AKHIR_KONVENSIONAL, total, "integrasi"))
    return rows


def _kredit(jf: list[BarisJabatan], mulai: date, selesai: date) -> Decimal:
    return _setahun(jf, selesai) * (selisih_bulan(mulai, selesai) + 1) / 12


def _tahunan(jf: list[BarisJabatan], mulai: date, selesai: date) -> _Pak:
    return _Pak(mulai, selesai, _kredit(jf, mulai, selesai), "biasa", True)


def _konversi(orang: Orang, jf: list[BarisJabatan]) -> list[_Pak]:
    """One row a year: koefisien times the percent of the predikat, for the months in the JF."""
    rows = []
    predikat = {row.tahun: row.kuadran for row in asal(orang.skp22)}
    for tahun in _TAHUN_KONVERSI:
        mulai = max(date(tahun, 1, 1), jf[0].tmt)
        selesai = date(tahun, 12, 31)
        if tahun in predikat and mulai <= selesai <= akhir_dinas(orang):
            rows.append(_Pak(mulai, selesai, _kredit(jf, mulai, selesai) * _PERSEN[predikat[tahun]] / 100, "konversi"))
    return rows


def _baris(orang: Orang, acak: Acak, jf: list[BarisJabatan], urut: int, pak: _Pak) -> Wire:
    row_id = orang.id_rekaman("rw_angkakredit", urut, "hibernate")
    jabatan = _pada(jf, pak.selesai)
    tanggal = pak.selesai + timedelta(days=acak.antara(5, 40))
    baru = pak.jenis in {"integrasi", "konversi"}
    utama = (pak.kredit * _UTAMA if pak.penunjang else pak.kredit).quantize(Decimal("0.001"))
    total = pak.kredit.quantize(Decimal("0.001"))
    dibuat = stempel(tanggal) if baru else BELUM_PERNAH
    return {
        "id": row_id,
        "pns": orang.id,
        "nomorSk": nomor_sk(acak, "800", urut, tanggal.year),
        "tanggalSk": dmy(tanggal, ""),
        "bulanMulaiPenailan": str(pak.mulai.month),
        "tahunMulaiPenailan": str(pak.mulai.year),
        "bulanSelesaiPenailan": str(pak.selesai.month),
        "tahunSelesaiPenailan": str(pak.selesai.year),
        "kreditUtamaBaru": str(utama),
        "kreditPenunjangBaru": str(total - utama),
        "kreditBaruTotal": str(total),
        "rwJabatan": orang.id_siasn("jabatan", jabatan.urut),
        "namaJabatan": jabatan.posisi.nama,
        "isAngkaKreditPertama": "1" if pak.jenis == "pertama" else "",
        "isIntegrasi": "1" if pak.jenis == "integrasi" else "",
        "isKonversi": "1" if pak.jenis == "konversi" else "",
        "path": tempel(orang, row_id, ("879", "Dok PAK"), ("880", "Dok SK PAK")),
        "Sumber": None,
        "created_at": dibuat,
        "updated_at": dibuat,
    }
