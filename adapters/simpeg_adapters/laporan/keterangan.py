"""What a report says about itself: whose, from which sources, how old, masked or opened and why.

Also the words that explain it to somebody who was not there: each verdict, and what to do with an unclear pair.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from typing import Any, Final

from attrs import field, frozen

from siasn_client.sanding import DIBACA_SAJA, JENIS
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.orang import Keadaan
from simpeg_adapters.laporan.rekap import Rekap, Rentang

__all__ = [
    "ARTI",
    "SAJA",
    "TERBUKA",
    "TERSAMAR",
    "Keterangan",
    "belum_dibandingkan_rinci",
    "dibaca_saja_rinci",
    "kata_saja",
]

ARTI: Final[Mapping[Keadaan, str]] = {
    Keadaan.BEDA: "Baris yang sama di kedua sisi, tetapi ada isian yang berbeda atau kosong di salah satu sisi.",
    Keadaan.HANYA_SIMPEG: "Baris ini tidak punya pasangan di SIASN.",
    Keadaan.HANYA_SIASN: "Baris ini tidak punya pasangan di e-Simpeg.",
    Keadaan.AMBIGU: (
        "Ada baris di sisi lain yang mungkin pasangannya, tetapi tidak cukup jelas. Bandingkan dengan setiap calon dan "
        "SK aslinya. Bila SK-nya sama dengan salah satu calon, samakan nomor SK dan tanggalnya di sisi yang keliru; "
        "bila tidak, betulkan isian yang salah tulis. Lalu jalankan sanding lagi. Program tidak memilih sendiri."
    ),
    Keadaan.DUPLIKAT: "Isinya mengulang baris lain di sisi yang sama. Sisakan satu, yang isinya paling lengkap.",
    Keadaan.BELUM_TERBACA: (
        "Tidak ada isian yang berbeda, tetapi ada yang tidak dapat dibandingkan: penulisannya tidak terbaca, atau "
        "kodenya belum dipadankan dengan kode BKN."
    ),
    Keadaan.GAGAL: "Jenis data ini tidak dapat dibaca di salah satu sisi; tidak ada yang dibandingkan.",
}
"""What each state means, for a legend."""
TERSAMAR: Final = (
    "Disamarkan (hanya tiga huruf terakhir yang tampak): NIK, nomor HP dan telepon, email, alamat, NPWP, nomor BPJS, "
    "Taspen, karis/karsu dan kartu lain, surat kesehatan dan SKCK, gaji, seluruh data pasangan, anak dan orang tua, "
    "serta isi hukuman disiplin. Alasannya: laporan ini berpindah tangan, dan bagian itu dapat dipakai untuk mengaku "
    "sebagai pegawai atau menyentuh keluarga, kesehatan, uang dan nama baiknya. Nama dan NIP tampak supaya orangnya "
    "dapat ditemukan; tanggal lahir tampak karena sudah tertulis di NIP."
)
SAJA: Final = (
    "Dibaca dari SIASN dan tidak disandingkan: tidak dihitung sebagai perbedaan dan tidak masuk rencana. "
    "DP3 berakhir tahun 2013, usul diurus layanan SIASN, IP ASN dihitung SIASN sendiri, dan nama isian yang lain "
    "tidak diumumkan sumber mana pun."
)
"""What is read and compared with nothing, and why."""
_SAJA_TIDAK: Final = (
    "Tidak ikut dibaca kali ini. Untuk seluruh kantor unduh dahulu, lalu sandingkan dengan --dari (dibaca langsung "
    "perlu sembilan permintaan lagi tiap pegawai); untuk beberapa orang sebut --nip, tanpa --jenis."
)
_SAJA_TERTUTUP: Final = "Isinya hanya ditulis di laporan yang dibuka dengan --buka --alasan."
_SAJA_TERBUKA: Final = "Isinya di bawah tiap pegawai pada daftar pegawai, dan seluruhnya di berkas Excel."
TERBUKA: Final = "Data pribadi di laporan ini terbuka. Alasan: {alasan}. Dibuka {pada}."


@frozen
class Keterangan:
    """Facts about one report.

    Args:
        kantor: the office's name.
        dibuat: when the report was made, on the office's clock.
        lingkungan: which SIASN ("produksi", "latihan", "tiruan").
        unduhan: the name of the folder that was SIASN's side; empty where SIASN itself was read.
        dibaca: when the oldest and newest of that folder was read.
        alasan: why personal values are open; empty where they are masked.
        nip_tak_terbaca: people of the host whose NIP is no NIP: left out.
        lingkup: who was compared, in words.
        indeks: the data quality index as plain data, where it was computed.
        tabel_jabatan: was BKN's table of functional positions at hand when the BUP was looked at?
    """

    kantor: str
    dibuat: datetime
    lingkungan: str = ""
    unduhan: str = ""
    dibaca: tuple[datetime, datetime] | None = None
    alasan: str = ""
    nip_tak_terbaca: int = 0
    lingkup: str = "semua pegawai di e-Simpeg"
    indeks: Mapping[str, Any] | None = field(default=None, repr=False)
    tabel_jabatan: bool = False

    @property
    def terbuka(self) -> bool:
        """Are personal values open?"""
        return bool(self.alasan)

    @property
    def samaran(self) -> str:
        """What is masked and why, or why it is open."""
        return TERBUKA.format(alasan=self.alasan, pada=_jam(self.dibuat)) if self.alasan else TERSAMAR

    def umur(self, rekap: Rekap) -> list[str]:
        """How old each side is, a sentence each."""
        zona = self.dibuat.tzinfo
        said = [f"e-Simpeg dibaca {_rentang(rekap.simpeg, zona)}."]
        if self.dibaca is None:
            return [*said, f"SIASN dibaca langsung {_rentang(rekap.siasn, zona)}."]
        first, last = (each.astimezone(zona) for each in self.dibaca)
        days = max(0, (self.dibuat - first).days)
        return [
            *said,
            f"Sisi SIASN dari unduhan {self.unduhan}: dibaca antara {_jam(first)} dan {_jam(last)}; "
            f"yang tertua berumur {days} hari ketika laporan ini dibuat. SIASN dapat sudah berubah sejak itu.",
        ]


def belum_dibandingkan_rinci(
    rekap: Rekap, keterangan: Keterangan, *, singkat: bool = False
) -> Iterator[tuple[str, str]]:
    """Everything that is in no comparison: what, and how much of it, in words; *singkat* counts fields for a screen."""
    for (label, why), number in sorted(rekap.gagal.items()):
        yield f"{label}: gagal dibaca", f"{angka(number)} pegawai. {why}"
    if keterangan.nip_tak_terbaca:
        many = angka(keterangan.nip_tak_terbaca)
        yield "NIP di e-Simpeg bukan 18 angka", f"{many} pegawai dilewati. Perbaiki NIP mereka di e-Simpeg."
    if unread := rekap.belum():
        yield "Isian yang tidak terbaca atau kodenya belum dipadankan", f"{angka(unread)} isian"
    for label, names in _tak_dipetakan(rekap):
        said = f"{angka(len(names))} isian" if singkat else ", ".join(names)
        yield f"{label}: tidak ada di e-Simpeg", f"{said}: tidak dibandingkan."
    if lacking := [aturan.label for jenis, aturan in JENIS.items() if jenis not in rekap.diminta]:
        yield "Jenis data yang tidak ikut disandingkan", "; ".join(lacking)


def dibaca_saja_rinci(rekap: Rekap) -> Iterator[tuple[str, int, int, int]]:
    """Each family that is only read: its label, people who have any, rows, and people of whom it could not be read."""
    for nama, aturan in DIBACA_SAJA.items():
        if count := rekap.dibaca_saja.get(nama):
            yield aturan.label, count.pegawai, count.baris, count.gagal


def kata_saja(rekap: Rekap, keterangan: Keterangan) -> str:
    """Where the rows of those families are, or why they are not."""
    if not rekap.dibaca_saja:
        return _SAJA_TIDAK
    where = _SAJA_TERBUKA if keterangan.terbuka else _SAJA_TERTUTUP
    return f"Dibaca untuk {angka(rekap.orang_saja)} pegawai. {where}"


def _tak_dipetakan(rekap: Rekap) -> Iterator[tuple[str, list[str]]]:
    for jenis, aturan in JENIS.items():
        names = rekap.tak_dipetakan.get(jenis.value, ())
        labels = [aturan.per_nama[name].label for name in names if name in aturan.per_nama]
        if labels:
            yield aturan.label, labels


def _jam(instant: datetime) -> str:
    return f"{instant:%d-%m-%Y} pukul {instant:%H.%M}"


def _rentang(rentang: Rentang, zona: tzinfo | None) -> str:
    if rentang.dari is None or rentang.sampai is None:
        return "tidak berhasil"
    first, last = (_jam(each.astimezone(zona)) for each in (rentang.dari, rentang.sampai))
    return first if first == last else f"antara {first} dan {last}"
