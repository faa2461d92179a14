"""What data-utama holds besides the person and the career: papers, cards, place of work and pay.

Nothing else of a person follows from these fields, and both sides have them from the same place. All of it is
INVENTED: postal codes begin with 00, telephone numbers with 0800 1, pay is :func:`.gaji.gaji_karangan`.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.gaji import gaji_karangan
from siasn_client.testing.kabupaten.instansi import dmy
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.nama import KABUPATEN, KECAMATAN
from siasn_client.testing.kabupaten.wire_pokok import Wire, stempel

__all__ = ["kelengkapan"]

_KPKN: Final = pengenal("oracle", "kpkn", KABUPATEN)
_KELAS_ESELON: Final = {"21": "15", "22": "14", "31": "12", "32": "11", "41": "9", "42": "8"}
_KELAS_JENJANG: Final = {"PM": "6", "TR": "7", "MH": "8", "PY": "9", "PT": "8", "MU": "9", "MA": "11", "UT": "13"}
_SURAT_SEJAK: Final = 2014
_ASKES_SAMPAI: Final = 2013


def kelengkapan(orang: Orang) -> Wire:
    """Return the fields by their wire names, in the contract's formats."""
    b, nomor = orang.biodata, orang.nomor
    return {
        "noTelp": f"0800 1{nomor:05}" if nomor % 4 == 0 else "",
        "noSeriKarpeg": f"{'BCEFGHKN'[nomor % 8]}{nomor:07}" if orang.status == "PNS" else "",
        **_tempat(b.posisi.unor.id),
        "gajiPokok": _gaji(orang),
        "kpknId": _KPKN,
        "kpknNama": f"KPPN {KABUPATEN}",
        "kodePos": f"00{100 + nomor % 24}",
        "akteKelahiran": f"{nomor:05}/{b.tanggal_lahir.year}" if nomor % 5 < 3 else "",
        "statusHidup": "1",
        "tglNpwp": dmy(b.tmt_cpns + timedelta(days=30 + nomor % 300)) if b.nomor_npwp else None,
        "noAskes": f"0001{nomor:09}" if orang.status == "PNS" and b.tmt_cpns.year <= _ASKES_SAMPAI else "",
        "noSpmt": f"820/{nomor:05}/{b.tmt_cpns.year}",
        "tglSpmt": dmy(b.tmt_cpns),
        "nomorSttpl": f"{nomor:05}/PRAJAB/{b.tmt_pns.year}" if b.tmt_pns else "",
        "tglSttpl": dmy(b.tmt_pns - timedelta(days=40 + nomor % 90)) if b.tmt_pns else None,
        **_surat_masuk(nomor, b.tmt_cpns),
        "tanggal_taspen": stempel(b.tmt_cpns) if b.nomor_taspen else None,
        "tabrum2": f"7{nomor:09}" if nomor % 3 == 0 else "",
        "kelas_jabatan": _KELAS_ESELON.get(b.posisi.eselon_id) or _KELAS_JENJANG.get(b.posisi.jenjang, "5"),
    }


def _gaji(orang: Orang) -> str | int:
    """Text for one half of the people and a number for the other: which of them SIASN sends is undecided."""
    gaji = gaji_karangan(orang.biodata.golongan, orang.biodata.masa_kerja_tahun)
    return gaji if orang.nomor % 2 else str(gaji)


def _tempat(unor_id: str) -> Wire:
    """The kecamatan that the unit lies in."""
    nama = KECAMATAN[sum(unor_id.encode()) % len(KECAMATAN)]
    return {"lokasiKerjaId": pengenal("oracle", "lokasi", nama), "lokasiKerja": f"Kec. {nama}"}


def _surat_masuk(nomor: int, tmt: date) -> Wire:
    """The papers of an appointment, kept since 2014."""
    ada = tmt.year >= _SURAT_SEJAK
    hari = tmt - timedelta(days=60 + nomor % 40)
    return {
        "tglSuratKeteranganDokter": dmy(hari) if ada else None,
        "noSuratKeteranganDokter": f"445/{nomor:05}/{hari.year}" if ada else "",
        "noSuratKeteranganBebasNarkoba": f"SKBN/{nomor:05}/{hari.year}" if ada else "",
        "tglSuratKeteranganBebasNarkoba": dmy(hari) if ada else None,
        "skck": f"SKCK/{nomor:06}/YAN/{hari.year}" if ada else "",
        "tglSkck": dmy(hari - timedelta(days=7)) if ada else None,
    }
