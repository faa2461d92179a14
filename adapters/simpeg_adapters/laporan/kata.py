"""The Indonesian words and number forms that every report shares."""

from __future__ import annotations

from typing import Final

from siasn_client.sanding import Putusan, PutusanBaris
from siasn_client.sinkronisasi import Aksi

__all__ = ["AKSI", "KEADAAN", "PUTUSAN", "PUTUSAN_BARIS", "PUTUSAN_SINGKAT", "angka", "lama"]

PUTUSAN_BARIS: Final = {
    PutusanBaris.COCOK: "cocok",
    PutusanBaris.BEDA: "berbeda",
    PutusanBaris.HANYA_SIMPEG: "hanya di e-Simpeg",
    PutusanBaris.HANYA_SIASN: "hanya di SIASN",
    PutusanBaris.AMBIGU: "perlu dipasangkan orang",
    PutusanBaris.DUPLIKAT: "tercatat dua kali",
}
PUTUSAN_SINGKAT: Final = {
    **PUTUSAN_BARIS,
    PutusanBaris.AMBIGU: "ambigu",
    PutusanBaris.DUPLIKAT: "dobel",
}
PUTUSAN: Final = {
    Putusan.SAMA: "sama",
    Putusan.SETARA: "setara",
    Putusan.BEDA: "berbeda",
    Putusan.KOSONG_DI_SIMPEG: "kosong di e-Simpeg",
    Putusan.KOSONG_DI_SIASN: "kosong di SIASN",
    Putusan.TAK_TERBACA: "tidak terbaca",
    Putusan.TANPA_PADANAN: "kode belum dipadankan",
    Putusan.TAK_TERBANDINGKAN: "tidak dapat dibandingkan",
}
AKSI: Final = {
    Aksi.KIRIM: "kirim ke SIASN",
    Aksi.TARIK: "tarik ke e-Simpeg",
    Aksi.MANUAL: "dikerjakan orang",
    Aksi.ABAIKAN: "diabaikan",
}
KEADAAN: Final = {
    "terkirim": "sudah ada di SIASN atau e-Simpeg",
    "tak_pasti": "belum pasti; ulangi perintah ini nanti",
    "gagal": "ditolak SIASN; tidak ada yang berubah",
    "konflik": "data berubah sejak rencana dibuat; dilewati",
    "perlu_orang": "perlu diperiksa orang",
    "belum": "belum dikerjakan",
    "ditolak": "tidak disetujui pemeriksa",
}


def angka(number: int) -> str:
    """Group thousands with dots, as Indonesian does.

    >>> angka(14577)
    '14.577'
    """
    return f"{number:,}".replace(",", ".")


def lama(seconds: float) -> str:
    """Say a duration in words short enough for a line.

    >>> lama(7.25), lama(131)
    ('7,2 detik', '2 menit 11 detik')
    """
    if seconds < 60:
        return f"{seconds:.1f} detik".replace(".", ",")
    return f"{int(seconds // 60)} menit {int(seconds % 60)} detik"
