"""The Indonesian words and number forms that every report shares."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from siasn_client import ApiError, AuthError, SiasnError
from siasn_client.sanding import Putusan, PutusanBaris, Ringkasan
from siasn_client.sinkronisasi import Aksi, PutusanAudit, Rencana

__all__ = [
    "AKSI",
    "AUDIT",
    "KEADAAN",
    "PUTUSAN",
    "PUTUSAN_BARIS",
    "PUTUSAN_SINGKAT",
    "angka",
    "kalimat",
    "lama",
    "peringatan",
    "tanggal",
]

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
AUDIT: Final = {
    PutusanAudit.COCOK: "sesuai persetujuan",
    PutusanAudit.BEDA: "tidak seperti yang disetujui; periksa riwayatnya di SIASN dan e-Simpeg",
    PutusanAudit.TAK_TERBACA: "tidak terbaca; ulangi audit nanti",
}
_AKUN: Final = {
    "APIM": (
        "BKN menolak kunci API instansi. Tidak ada yang berubah di SIASN. Periksa consumer_key dan "
        "consumer_secret di kredensial; bila sudah benar, minta BKN memeriksa kunci itu. Lalu ulangi."
    ),
    "SSO": (
        "SIASN menolak akun SSO yang dipakai. Tidak ada yang berubah di SIASN. Minta pemilik akun memeriksa "
        "nama pengguna dan kata sandinya, atau pasang token SSO yang baru di kredensial. Lalu ulangi."
    ),
}
"""Two different people own the two secrets that SIASN may refuse."""
_ISO_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


def kalimat(error: SiasnError) -> str:
    """What happened, whose turn it is, what to do; and SIASN's own words, where it said any."""
    told = _AKUN.get(error.token, error.pesan) if type(error) is AuthError else error.pesan
    said = error.server_message if isinstance(error, ApiError) else ""
    return f"{told} Pesan SIASN: {said.rstrip('.')}." if said else told


def belum_dibandingkan(counts: Ringkasan, nip_tak_terbaca: int, *, unduhan: bool = False) -> list[str]:
    """Who is in no result and no plan, and what to do about it; nothing when everybody is.

    *unduhan*: SIASN's side is a download, which does not get better by being read again.
    """
    failed, said = sum(counts.gagal.values()), []
    if failed and unduhan:
        said.append(
            f"{angka(failed)} bacaan tidak ada di unduhan atau gagal diunduh: data itu belum dibandingkan. "
            "Lengkapi dengan `siasn unduh`, lalu ulangi."
        )
    elif failed:
        said.append(
            f"{angka(failed)} bacaan gagal: data itu belum dibandingkan dan tidak masuk rencana. Ulangi perintah ini "
            "nanti; bila tetap gagal, jalankan `siasn dokter`."
        )
    if nip_tak_terbaca:
        said.append(
            f"{angka(nip_tak_terbaca)} pegawai di e-Simpeg dilewati karena NIP-nya bukan 18 angka. "
            "Perbaiki NIP mereka di e-Simpeg."
        )
    return said


def peringatan(rencana: Rencana) -> dict[str, int]:
    """What cannot be undone, and for how many items: said before anybody approves."""
    return dict(Counter(each.peringatan for each in rencana.butir if each.peringatan))


def tanggal(text: str) -> str:
    """Turn an ISO date round, as Indonesian writes it; any other text stays as it was read.

    >>> tanggal("2008-04-01"), tanggal("0000-00-00"), tanggal("1 April 2008")
    ('01-04-2008', '00-00-0000', '1 April 2008')
    """
    found = _ISO_DATE.fullmatch(text)
    return "-".join(reversed(found.groups())) if found else text


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
