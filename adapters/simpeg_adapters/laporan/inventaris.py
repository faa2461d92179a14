"""The inventory of data needs as tables of text, for every form it is written in, and on the screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from attrs import field, frozen
from rich.table import Table

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS
from simpeg_adapters.inventaris import POLA, BarisInventaris, Cakupan, Isian, Status, Takaran, cakupan
from simpeg_adapters.inventaris.elemen import DASAR, JUDUL, TANPA_LAMPIRAN
from simpeg_adapters.inventaris.isian import ID, ISIAN
from simpeg_adapters.laporan.kata import angka

__all__ = ["ARTI", "KOLOM", "MINIMUM", "LaporanInventaris", "persen", "sel_inventaris", "terminal"]

KOLOM: Final = (
    ID,
    "Kelompok",
    "Elemen",
    "Kolom e-Simpeg",
    "Tipe",
    "Panjang",
    "SIASN",
    "Daftar kode",
    "Kode terpetakan",
    "Arus",
    "% terisi",
    "% kotor",
    "Pola kotor",
    "Status",
    "Alasan",
    *ISIAN.values(),
)
MINIMUM: Final = ("Huruf", "Data menurut undang-undang", "Elemen", "Ada di e-Simpeg", "% terisi")
ARTI: Final[Mapping[Status, str]] = {
    Status.SESUAI: "ada di kedua sisi, kolomnya cocok, kodenya berpadanan, isinya bersih",
    Status.BEDA_FORMAT: "ada di kedua sisi; bentuk kolomnya lain, atau sebagian isinya kotor",
    Status.BEDA_KODE: "ada di kedua sisi; kodenya belum, atau belum terbukti, berpadanan dengan kode BKN",
    Status.HANYA_DI_SIMPEG: "SIASN tidak punya tempatnya; disimpan di e-Simpeg saja",
    Status.HANYA_DI_SIASN: "SIASN punya; di e-Simpeg belum ada, atau belum dipetakan",
    Status.TIDAK_DISINKRONKAN: "tidak dibandingkan dan tidak dikirim oleh program ini",
}
_PERLU: Final = (Status.BEDA_FORMAT, Status.BEDA_KODE, Status.HANYA_DI_SIASN)
_CELAH: Final = (
    "Riwayat organisasi (huruf e) diwajibkan undang-undang, tetapi layanan SIASN untuknya tidak diketahui; begitu pula "
    "penugasan luar negeri. Keduanya disimpan di e-Simpeg saja.",
    "Golongan, pendidikan, orang tua, CLTN, masa kerja, perpindahan dan pemberhentian hanya dapat dibaca dari SIASN; "
    "perbedaannya dilaporkan dan diperbaiki lewat layanan BKN, bukan dikirim dari sini.",
    "Kenaikan gaji berkala ada di layanan SIASN, tetapi susunan rekamannya tidak diketahui; belum dibandingkan.",
    "Panjang kolom di sisi BKN adalah ancar-ancar. Isian yang lebih panjang tetap diterima dan tidak dipotong.",
    "Apakah peraturan tahun 2011 itu sudah dicabut tidak diketahui. Minimum yang dipakai adalah dasar yang disebut di "
    "kepala laporan.",
    "Bahwa surat keputusan (huruf i) mencakup pengangkatan, pemberhentian dan arsip dokumen adalah tafsir penyusun.",
)
_CARA: Final = (
    "Persentase terisi dihitung per isian: elemen yang terdiri atas beberapa isian dijumlahkan isiannya, dan riwayat "
    "dihitung per barisnya. Tanggal nol dan tanda hubung dianggap kosong.",
    "Persentase kotor dihitung dari isian yang ada, setelah pembersih menurut profil bekerja (spasi di tepi, apostrof "
    "pelindung nomor, ekor .0 pada kode).",
    "Kode terpetakan menghitung kode berbeda yang dipakai pegawai, bukan seluruh isi tabel kode.",
    "Kolom yang disebut pengelola dihitung terisinya saja, oleh basis data; kotornya tidak diperiksa.",
    "Jabatan punya satu tempat di profil: kolom struktural, fungsional dan pelaksana disebut bersama.",
    "Yang dibaca kembali dari berkas ini: " + ", ".join(ISIAN.values()) + ", kolom dan baris yang ditambahkan orang. "
    "Kolom lain disusun ulang setiap kali.",
)


@frozen
class LaporanInventaris:
    """The inventory with all that its head and its end say.

    Args:
        dasar: where the legal minimum stands.
        pegawai: how many people were counted, of ``semua``; every ``langkah``-th.
    """

    kantor: str = field(repr=False)
    dibuat: datetime
    baris: tuple[BarisInventaris, ...] = field(repr=False)
    isian: Isian = field(repr=False)
    dasar: str = field(default=DASAR, repr=False)
    pegawai: int = 0
    semua: int = 0
    langkah: int = 1
    gagal: tuple[tuple[Jenis, int], ...] = ()
    nip_tak_terbaca: int = 0

    @property
    def judul(self) -> str:
        """The exact title of the regulation that asked for the inventory."""
        return JUDUL

    @property
    def catatan_kaki(self) -> str:
        """Where the elements do not come from."""
        return TANPA_LAMPIRAN

    @property
    def minimum(self) -> tuple[Cakupan, ...]:
        """How far each letter of the legal minimum is covered."""
        return cakupan(self.baris)

    @property
    def status(self) -> Mapping[Status, int]:
        """How many elements have each status; every status is there."""
        counts = Counter(each.status for each in self.baris)
        return {status: counts[status] for status in Status}

    @property
    def perlu(self) -> int:
        """How many elements want somebody's work."""
        return sum(self.status[each] for each in _PERLU)

    def dihitung(self) -> Iterator[str]:
        """Who was counted, and who was not."""
        if self.langkah > 1:
            yield (
                f"Dihitung dari contoh {angka(self.pegawai)} dari {angka(self.semua)} pegawai: setiap pegawai "
                f"ke-{self.langkah} menurut urutan NIP."
            )
        else:
            yield f"Dihitung dari seluruh {angka(self.pegawai)} pegawai di e-Simpeg."
        if self.nip_tak_terbaca:
            yield f"{angka(self.nip_tak_terbaca)} pegawai tidak dihitung karena NIP-nya bukan 18 angka."
        for jenis, banyak in self.gagal:
            yield f"{JENIS[jenis].label}: {angka(banyak)} pegawai tidak terbaca dan tidak dihitung."

    def asing(self) -> Iterator[str]:
        """What of the file that was read back is not ours."""
        if self.isian.asing:
            yield f"{angka(len(self.isian.asing))} baris bukan elemen inventaris; disimpan di lembar Baris lain."
        if self.isian.kolom_asing:
            yield f"Kolom yang ditambahkan orang, dibawa apa adanya: {', '.join(self.isian.kolom_asing)}."
        if self.isian.lembar_asing:
            yield f"Lembar yang ditambahkan orang, tidak dibawa: {', '.join(self.isian.lembar_asing)}."

    def keterangan(self) -> Iterator[str]:
        """How it was counted."""
        yield from (*self.dihitung(), *self.asing(), *_CARA)

    def celah(self) -> Iterator[str]:
        """What nobody can say, or do, from here."""
        yield from _CELAH

    def to_data(self) -> dict[str, Any]:
        """The whole for a machine; counts and names of columns, nobody's values."""
        return {
            "judul": JUDUL,
            "dasar": self.dasar,
            "pegawai": self.pegawai,
            "semua": self.semua,
            "setiap": self.langkah,
            "status": {status.value: count for status, count in self.status.items()},
            "minimum": [
                {"huruf": c.huruf, "elemen": c.elemen, "ada": c.ada, "terisi": c.terisi, "tempat": c.tempat}
                for c in self.minimum
            ],
            "elemen": [_data(each) for each in self.baris],
            "catatan": [*self.dihitung(), *self.asing(), TANPA_LAMPIRAN, *_CELAH],
        }


def sel_inventaris(baris: BarisInventaris) -> dict[str, str]:
    """One row by heading, what people wrote included."""
    elemen, takaran = baris.elemen, baris.takaran or Takaran()
    own = {
        ID: elemen.id,
        "Kelompok": baris.kelompok.nama,
        "Elemen": elemen.nama,
        "Kolom e-Simpeg": baris.di_simpeg,
        "Tipe": "; ".join(dict.fromkeys(each.tipe for each in baris.letak)),
        "Panjang": "; ".join(dict.fromkeys(str(each.panjang) for each in baris.letak if each.panjang)),
        "SIASN": "; ".join(elemen.siasn) or "tidak ada",
        "Daftar kode": elemen.daftar_kode,
        "Kode terpetakan": baris.kode_lengkap,
        "Arus": baris.arus.value,
        "% terisi": persen(takaran.terisi, takaran.baris),
        "% kotor": persen(takaran.baris_kotor, takaran.terisi) if baris.diperiksa else "",
        "Pola kotor": "; ".join(f"{POLA[name]}: {angka(count)}" for name, count in sorted(takaran.kotor.items())),
        "Status": baris.status.value,
        "Alasan": " ".join(baris.alasan),
    }
    return own | {judul: baris.isian.get(judul, "") for judul in ISIAN.values()} | {ISIAN["pemasok"]: baris.pemasok}


def persen(bagian: int, semua: int) -> str:
    """A share with one decimal, as Indonesian writes it; nothing of nothing. Never rounded to all or none.

    >>> persen(1, 3), persen(3, 3), persen(0, 0), persen(99999, 100000)
    ('33,3', '100', '', '99,9')
    """
    if not semua:
        return ""
    if bagian in (0, semua):
        return "100" if bagian else "0"
    return f"{min(99.9, max(0.1, 100 * bagian / semua)):.1f}".replace(".", ",")


def terminal(laporan: LaporanInventaris) -> Iterator[Any]:
    """The inventory on the screen: how many elements have each status, and the legal minimum."""
    yield f"Inventaris kebutuhan data menurut {JUDUL}."
    yield f"Minimum menurut {laporan.dasar}."
    yield from laporan.dihitung()
    counts = Table("status", "elemen", "artinya")
    for status, count in laporan.status.items():
        counts.add_row(status.value, angka(count), ARTI[status])
    yield counts
    least = Table("", "minimum menurut undang-undang", "elemen", "ada", "% terisi")
    for each in laporan.minimum:
        least.add_row(each.huruf, each.sebutan, str(each.elemen), str(each.ada), persen(each.terisi, each.tempat))
    yield least
    yield from laporan.asing()


def _data(baris: BarisInventaris) -> dict[str, Any]:
    takaran = baris.takaran
    return {
        "id": baris.elemen.id,
        "kelompok": baris.kelompok.id,
        "elemen": baris.elemen.nama,
        "kolom": [{"nama": str(each), "tipe": each.tipe, "panjang": each.panjang} for each in baris.letak],
        "siasn": list(baris.elemen.siasn),
        "daftar_kode": baris.elemen.daftar_kode,
        "kode_terpetakan": baris.kode_lengkap,
        "arus": baris.arus.value,
        "baris": takaran.baris if takaran else None,
        "terisi": takaran.terisi if takaran else None,
        "kotor": takaran.baris_kotor if takaran and baris.diperiksa else None,
        "pola": dict(takaran.kotor) if takaran else {},
        "status": baris.status.value,
        "alasan": list(baris.alasan),
        "yakin": baris.elemen.yakin,
        **{name: baris.isian.get(judul, "") for name, judul in ISIAN.items()},
        "pemasok": baris.pemasok,
    }
