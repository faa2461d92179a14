"""Names and places from own lists: common given names joined to invented family names.

Nobody is taken from anywhere; a coincidence with a living person is a coincidence.
"""

from __future__ import annotations

from typing import Final

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Alamat

__all__ = ["KABUPATEN", "KECAMATAN", "alamat", "nama_desa", "nama_orang", "tempat_lahir"]

KABUPATEN: Final = "Contoh"

_PRIA = (  # noqa: SIM905 - forty words read better than forty quotes
    "Agus Ahmad Andi Anwar Arif Bambang Bayu Budi Dedi Dimas Eko Fajar Hadi Hendra Heru Imam Indra Joko Kurnia Lukman "
    "Ma'ruf Muhammad Nur Nugroho Purwanto Rahmat Rizki Rudi Slamet Sugeng Suharto Suparman Sutrisno Taufik Teguh "
    "Tri Wahyu Widodo Yanto Yusuf Zainal Sya'ban"
).split()
_WANITA = (  # noqa: SIM905
    "Aisyah Ani Atika Dewi Dian Dwi Eka Endang Fatimah Fitri Hartati Ika Indah Kartika Laila Lestari Maya Mulyani "
    "Nani Ningsih Nur'aini Puji Rahayu Ratna Retno Rina Rohmah Sari Siti Sri Sulastri Sumiati Tuti Umi Utami Wahyuni "
    "Wati Wulandari Yuliana Zahra Jum'atun"
).split()
_AWAL = ("Wira", "Darma", "Sura", "Karta", "Raga", "Mangun", "Puspa", "Cakra", "Jaya", "Reka", "Adi", "Brata", "Nata")
_AKHIR = ("sana", "wicaksa", "kusuma", "nagara", "tmaka", "wijara", "prana", "dinata", "wangsa", "mulyara", "saputra")
_DESA_AWAL = ("Suka", "Karang", "Banjar", "Kali", "Wana", "Tegal", "Sumber", "Randu", "Pasir", "Muara", "Cipta")
_DESA_AKHIR = ("mulya", "wana", "rejasa", "sarira", "jaya", "mukti", "harja", "asrila", "tirta", "luhura", "langen")
_JALAN = (
    "Melati", "Kenanga", "Cempaka", "Flamboyan", "Merpati", "Rajawali", "Mawar", "Anggrek", "Bougenvil", "Teratai",
    "Veteran Lama", "Pasar Baru", "Lapangan", "Balai Desa", "Tirta Kencana",
)  # fmt: skip

KECAMATAN: Final = tuple(_DESA_AWAL[i % 11] + _DESA_AKHIR[(i + i // 11 * 3) % 11] for i in range(24))


def nama_orang(acak: Acak, jenis_kelamin: str) -> str:
    """Return a name of two or three words."""
    depan = acak.pilih(_PRIA if jenis_kelamin == "M" else _WANITA)
    tengah = acak.pilih(_PRIA if jenis_kelamin == "M" else _WANITA) if acak.peluang(0.35) else ""
    belakang = acak.pilih(_AWAL) + acak.pilih(_AKHIR)
    return " ".join(kata for kata in (depan, "" if tengah == depan else tengah, belakang) if kata)


def nama_desa(acak: Acak) -> str:
    """Return an invented village."""
    return acak.pilih(_DESA_AWAL) + acak.pilih(_DESA_AKHIR)


def tempat_lahir(acak: Acak) -> str:
    """Return a place of birth: mostly the kabupaten itself."""
    return f"Kab. {KABUPATEN}" if acak.peluang(0.6) else f"Kota {nama_desa(acak)}"


def alamat(acak: Acak) -> Alamat:
    """Return an address inside the kabupaten."""
    return Alamat(
        f"Jl. {acak.pilih(_JALAN)} No. {acak.antara(1, 180)}",
        f"{acak.antara(1, 9):03}",
        f"{acak.antara(1, 12):03}",
        f"Desa {nama_desa(acak)}",
        acak.pilih(KECAMATAN),
        KABUPATEN,
    )
