"""The elements of the inventory, as data.

The list follows the families of BKN's service, the published minimum of the law and the personnel form; it was not
taken from the annex of Perka BKN 14/2011, which was not at hand. Lengths are those of a published copy of BKN's
tables: a hint, never a reason to cut anything.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any, Final

from attrs import field, frozen
from pydantic_core import from_json

from siasn_client.baris import Jenis

__all__ = ["DASAR", "HURUF", "JUDUL", "TANPA_LAMPIRAN", "Elemen", "Kelompok", "baca_elemen"]

JUDUL: Final = (
    "Peraturan Kepala Badan Kepegawaian Negara Nomor 14 Tahun 2011 tentang Pedoman Pengembangan Database Pegawai "
    "Negeri Sipil"
)
"""The title, read on the opening pages of a scan; its articles and its annex were not at hand."""
DASAR: Final = "UU 5/2014 Pasal 128 ayat (2) serta Peraturan BKN 7/2023 Pasal 4 ayat (2)"
"""Where the legal minimum (letters a to j) stands. UU 5/2014 has been replaced since: an office may name another."""
TANPA_LAMPIRAN: Final = (
    "Daftar elemen ini mengikuti keluarga layanan data BKN, minimum menurut undang-undang dan formulir isian pegawai. "
    "Lampiran peraturan itu tidak tersedia waktu daftar disusun, sehingga tidak ada elemen yang disebut berasal "
    "darinya. Panjang adalah ancar-ancar dari salinan tabel BKN yang diterbitkan, bukan ketentuan."
)
HURUF: Final = {
    "a": "riwayat hidup",
    "b": "riwayat pendidikan formal dan nonformal",
    "c": "riwayat jabatan dan kepangkatan",
    "d": "riwayat penghargaan, tanda jasa, atau tanda kehormatan",
    "e": "riwayat pengalaman berorganisasi",
    "f": "riwayat gaji",
    "g": "riwayat pendidikan dan latihan",
    "h": "daftar penilaian prestasi kerja",
    "i": "surat keputusan",
    "j": "kompetensi",
}
"""The legal minimum by letter. That surat keputusan covers the groups on appointment and pension is our reading."""
_VERSI: Final = 1
_UNCOMPARED: Final = frozenset({"nip", "id_siasn"})


@frozen
class Elemen:
    """One element.

    Args:
        tipe: what kind of value it is, in words ("teks", "kode", "tanggal", "teks+tanggal").
        panjang: how long it may be; None where no source says it.
        daftar_kode: the code list it is written in.
        siasn: where SIASN has it, ``family.field`` in SIASN's spelling.
        bidang: where we compare it: (kind, field). ``nip`` and ``id_siasn`` are the row's own.
        yakin: tinggi, sedang or rendah: of the element itself.
    """

    id: str
    nama: str
    tipe: str
    yakin: str
    panjang: int | None = None
    daftar_kode: str = ""
    siasn: tuple[str, ...] = ()
    bidang: tuple[tuple[Jenis, str], ...] = ()

    @property
    def berkode(self) -> bool:
        """Is its value nothing but a code of a list?"""
        return bool(self.daftar_kode) and self.tipe == "kode"

    @property
    def dibandingkan(self) -> tuple[tuple[Jenis, str], ...]:
        """The compared fields: without the keys of a row."""
        return tuple(each for each in self.bidang if each[1] not in _UNCOMPARED)


@frozen
class Kelompok:
    """A group of elements: the letters of the legal minimum it serves, SIASN's writing calls for it."""

    id: str
    nama: str
    huruf: tuple[str, ...]
    tulis: tuple[str, ...]
    elemen: tuple[Elemen, ...] = field(repr=False)


@cache
def baca_elemen() -> tuple[Kelompok, ...]:
    """Return the groups in their order. Read once."""
    raw = from_json(files("simpeg_adapters.inventaris").joinpath("elemen.json").read_bytes())
    if raw["versi"] != _VERSI:
        raise ValueError("elemen.json is of another version")
    return tuple(_kelompok(each) for each in raw["kelompok"])


def _kelompok(raw: dict[str, Any]) -> Kelompok:
    return Kelompok(
        raw["id"], raw["nama"], tuple(raw["huruf"]), tuple(raw["tulis"]), tuple(_elemen(each) for each in raw["elemen"])
    )


def _elemen(raw: dict[str, Any]) -> Elemen:
    return Elemen(
        id=raw["id"],
        nama=raw["nama"],
        tipe=raw["tipe"],
        yakin=raw["yakin"],
        panjang=raw.get("panjang"),
        daftar_kode=raw.get("daftar_kode", ""),
        siasn=tuple(raw.get("siasn", ())),
        bidang=tuple(_bidang(each) for each in raw.get("bidang", ())),
    )


def _bidang(text: str) -> tuple[Jenis, str]:
    jenis, _, nama = text.rpartition(".")
    return Jenis(jenis or Jenis.DATA_UTAMA), nama
