"""The cases: each puts rows on one side or on both, and writes down what is true of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from attrs import evolve

from siasn_client.testing.kabupaten.populasi.bengkel import LAIN, Bengkel

__all__ = ["KASUS", "pensiun"]


def _dobel_nip_simpeg(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    bengkel.keduanya(orang)
    bengkel.simpeg.append(orang.simpeg(kunci=f"{orang.nomor}-2"))
    bengkel.catat("dobel_simpeg", "dobel_nip", orang.nip)


def _dobel_nip_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    bengkel.keduanya(orang)
    bengkel.siasn.append(orang.siasn())
    bengkel.catat("dobel_siasn", "dobel_nip", orang.nip)


def _dobel_orang_simpeg(bengkel: Bengkel, turn: int) -> None:
    """A PPPK became PNS: e-Simpeg keeps both rows."""
    lama = bengkel.orang("PPPK", date(2022, 3, 1))
    baru = bengkel.nip_lain(lama, date(2025, 4, 1), pppk=False)
    bengkel.keduanya(baru)
    bengkel.simpeg.append(lama.simpeg(nik="" if turn % 2 else lama.nik))
    bengkel.catat("dobel_simpeg", "dobel_orang", lama.nip)


def _dobel_orang_siasn(bengkel: Bengkel, turn: int) -> None:
    lama = bengkel.orang("PPPK", date(2022, 3, 1))
    baru = bengkel.nip_lain(lama, date(2025, 4, 1), pppk=False)
    bengkel.keduanya(baru)
    bengkel.siasn.append(lama.siasn())
    bengkel.catat("dobel_siasn", "dobel_orang", lama.nip)


def _dobel_orang_keduanya(bengkel: Bengkel, turn: int) -> None:
    lama = bengkel.orang("PPPK", date(2023, 3, 1))
    bengkel.keduanya(lama)
    bengkel.keduanya(bengkel.nip_lain(lama, date(2025, 4, 1), pppk=False))
    bengkel.catat("keadaan_beda", "dobel_orang", lama.nip)


def _nip_bukan_18(bengkel: Bengkel, turn: int) -> None:
    """A number that lost a digit; every second one is somebody whom SIASN knows."""
    orang = bengkel.orang()
    rusak = orang.nip[:-1] if turn % 3 else f"{orang.nip[:8]}X"
    bengkel.simpeg.append(orang.simpeg(nip=rusak))
    bengkel.catat("nip_tak_sah_simpeg", "nip_bukan_18", rusak)
    if turn % 2:
        bengkel.hanya_siasn("nip_lawan_tak_sah", orang)


def _nip_bukan_18_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    bengkel.siasn.append(orang.siasn(NIP_BARU=orang.nip[:16]))
    bengkel.catat("nip_tak_sah_siasn", "nip_bukan_18", orang.nip[:16])


def _nip_susunan(bengkel: Bengkel, turn: int) -> None:
    """18 digits that nobody can have been given: month 15, the 32nd day."""
    orang = bengkel.orang()
    rusak = f"{orang.nip[:12]}15{orang.nip[14:]}" if turn % 2 else f"{orang.nip[:6]}32{orang.nip[8:]}"
    bengkel.simpeg.append(orang.simpeg(nip=rusak))
    bengkel.catat("nip_tak_sah_simpeg", "nip_susunan", rusak)


def _nip_susunan_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    rusak = f"{orang.nip[:14]}7{orang.nip[15:]}"
    bengkel.siasn.append(orang.siasn(NIP_BARU=rusak))
    bengkel.catat("nip_tak_sah_siasn", "nip_susunan", rusak)


def _nip_berubah(bengkel: Bengkel, turn: int) -> None:
    """A PPPK became PNS: SIASN has the new number only, e-Simpeg the old."""
    lama = bengkel.orang("PPPK", date(2022, 3, 1))
    baru = bengkel.nip_lain(lama, date(2025, 4, 1), pppk=False)
    bengkel.hanya_simpeg("nip_berubah", lama, nik="" if turn % 2 else lama.nik)
    bengkel.hanya_siasn("nip_berubah", baru)


def _nip_beda(bengkel: Bengkel, turn: int) -> None:
    """A month that was mistyped."""
    orang = bengkel.orang()
    salah = bengkel.nip_lain(orang, orang.tmt.replace(month=orang.tmt.month + 1), pppk=False)
    bengkel.hanya_simpeg("nip_beda", evolve(salah, tmt=orang.tmt), nik="" if turn % 2 else orang.nik)
    bengkel.hanya_siasn("nip_beda", orang)


def _meninggal(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    match turn % 4:
        case 0:
            bengkel.hanya_simpeg("meninggal", orang, status_hidup="0")
        case 1:
            bengkel.hanya_simpeg("meninggal", orang, tanggal_meninggal="2026-07-15")
        case _:
            bengkel.hanya_simpeg("meninggal", orang)
            bengkel.usul_pensiun(orang, date(2026, 8, 1), "Non BUP Janda/Duda KPP")


def _meninggal_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    bengkel.hanya_siasn("meninggal", orang)
    bengkel.usul_pensiun(orang, date(2026, 9, 1), "Non BUP Janda/Duda non KPP")


def pensiun(bengkel: Bengkel, turn: int) -> None:
    """Retired: by his kedudukan hukum, by his own TMT pensiun, by the pensiun list (an early one)."""
    if turn % 3 == 2:
        orang = bengkel.orang()
        bengkel.usul_pensiun(orang, date(2026, 10, 1), "Berhenti Atas Permintaan Sendiri")
        bengkel.hanya_simpeg("pensiun", orang)
        return
    orang = bengkel.orang(tmt=date(1994, 3, 1), lahir=date(1968, turn % 9 + 1, turn % 28 + 1))
    bengkel.hanya_simpeg("pensiun", orang, kedudukan_pns_id="01" if turn % 3 else "99")


def _pensiun_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang(tmt=date(1990, 3, 1), lahir=date(1964, turn % 12 + 1, 5))
    if turn % 2:
        bengkel.hanya_siasn("pensiun", orang, KEDUDUKAN_HUKUM_ID="99")
    else:
        bengkel.hanya_siasn("pensiun", orang)
        bengkel.usul_pensiun(orang, date(2026, 3, 1))


def _berhenti(bengkel: Bengkel, turn: int) -> None:
    bengkel.hanya_simpeg("berhenti", bengkel.orang(), kedudukan_pns_id=("66", "77", "70")[turn % 3])


def _berhenti_siasn(bengkel: Bengkel, turn: int) -> None:
    bengkel.hanya_siasn("berhenti", bengkel.orang(), KEDUDUKAN_HUKUM_ID=("66", "52", "77")[turn % 3])


def _kontrak_habis(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang("PPPK paruh waktu" if turn % 2 else "PPPK", date(2021, 3, 1))
    bengkel.hanya_simpeg("kontrak_habis", orang, tmt_kontrak_akhir="2026-02-28")


def _kontrak_habis_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang("PPPK", date(2021, 3, 1))
    bengkel.hanya_siasn("kontrak_habis", orang)
    bengkel.usul_pengadaan(orang, date(2026, 2, 28))


def _pindah_keluar(bengkel: Bengkel, turn: int) -> None:
    """Asked about him, SIASN names another office."""
    orang = bengkel.orang()
    bengkel.hanya_simpeg("pindah_keluar", orang)
    bengkel.jawaban[orang.nip] = orang.siasn(INSTANSI_INDUK_ID=LAIN, INSTANSI_KERJA_ID=LAIN)


def _pindah_keluar_siasn(bengkel: Bengkel, turn: int) -> None:
    bengkel.hanya_siasn("pindah_keluar", bengkel.orang(), INSTANSI_INDUK_ID=LAIN, INSTANSI_KERJA_ID=LAIN)


def _pindah_masuk(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    if turn % 2:
        bengkel.hanya_siasn("pindah_masuk", orang, INSTANSI_INDUK_ID=LAIN)
    else:
        bengkel.hanya_siasn("pindah_masuk", orang)
        bengkel.pindah[orang.nip] = date(2026, 9, 1)


def _dipekerjakan(bengkel: Bengkel, turn: int) -> None:
    bengkel.hanya_siasn("dipekerjakan", bengkel.orang(), INSTANSI_KERJA_ID=LAIN)


def _baru(bengkel: Bengkel, turn: int) -> None:
    """Just appointed: by his TMT, or by the pengadaan list."""
    orang = bengkel.orang(
        "PPPK" if turn % 2 else "PNS", bengkel.per - timedelta(days=30) if turn % 2 else date(2026, 10, 1)
    )
    bengkel.hanya_simpeg("baru", orang)


def _baru_siasn(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang("PPPK" if turn % 2 else "PNS", date(2026, 6, 1))
    bengkel.hanya_siasn("baru", orang)
    bengkel.usul_pengadaan(orang, date(2031, 5, 31) if turn % 2 else None)


def _tidak_dikenal(bengkel: Bengkel, turn: int) -> None:
    orang = bengkel.orang()
    bengkel.hanya_simpeg("tidak_dikenal", orang)
    bengkel.jawaban[orang.nip] = None


def _belum_jelas(bengkel: Bengkel, turn: int) -> None:
    bengkel.hanya_simpeg("belum_jelas", bengkel.orang())


def _belum_jelas_siasn(bengkel: Bengkel, turn: int) -> None:
    bengkel.hanya_siasn("belum_jelas", bengkel.orang())


def _keadaan(bengkel: Bengkel, turn: int) -> None:
    """On both lists, while one of them says that he is no longer there."""
    match turn % 5:
        case 0:
            bengkel.keduanya(bengkel.orang(), "meninggal", status_hidup="0")
        case 1:
            bengkel.keduanya(bengkel.orang(), "pensiun", KEDUDUKAN_HUKUM_ID="99")
        case 2:
            bengkel.keduanya(bengkel.orang(), "berhenti", kedudukan_pns_id="66")
        case 3:
            bengkel.keduanya(bengkel.orang(), "dipekerjakan", INSTANSI_KERJA_ID=LAIN)
        case 4:
            orang = bengkel.orang("PPPK", date(2021, 3, 1))
            bengkel.keduanya(orang, "kontrak_habis", tmt_kontrak_akhir="2026-02-28")


KASUS: Final[tuple[tuple[Callable[[Bengkel, int], None], int], ...]] = (
    (_dobel_nip_simpeg, 5),
    (_dobel_orang_simpeg, 6),
    (_nip_bukan_18, 8),
    (_nip_susunan, 4),
    (_nip_berubah, 6),
    (_nip_beda, 6),
    (_meninggal, 12),
    (pensiun, 9),
    (_berhenti, 6),
    (_kontrak_habis, 6),
    (_pindah_keluar, 8),
    (_baru, 8),
    (_tidak_dikenal, 5),
    (_belum_jelas, 4),
    (_meninggal_siasn, 4),
    (_pensiun_siasn, 6),
    (_berhenti_siasn, 4),
    (_pindah_masuk, 6),
    (_dipekerjakan, 4),
    (_pindah_keluar_siasn, 3),
    (_kontrak_habis_siasn, 3),
    (_baru_siasn, 6),
    (_belum_jelas_siasn, 3),
    (_dobel_nip_siasn, 4),
    (_dobel_orang_siasn, 3),
    (_nip_bukan_18_siasn, 3),
    (_nip_susunan_siasn, 3),
    (_dobel_orang_keduanya, 3),
    (_keadaan, 15),
)
"""Every kind of case and how often it is made; further pensions fill the difference that is asked for."""
