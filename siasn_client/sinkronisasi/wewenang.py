"""Who wins, as data: per kind and field, what to do with a difference, and who must act where nobody may write.

The default: e-Simpeg wins where SIASN can be sent (contact data, jabatan, SKP); what e-Simpeg lacks is
pulled; where SIASN has no write, or this program does not send the kind, a person decides, and the sentence says
who does what where. SIASN's services (peremajaan, kenaikan pangkat, pencantuman gelar) are named as its public
clients name them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Baris, Jenis, Tanda
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, Arah, HasilBaris, HasilBidang, Putusan, PutusanBaris
from siasn_client.sinkronisasi.operasi import OPERASI
from siasn_client.sinkronisasi.rencana import Aksi

__all__ = ["DIKIRIM", "WEWENANG_BAKU", "Arahan", "Pemenang", "Pengabaian", "Wewenang"]

DIKIRIM: Final[Mapping[Jenis, frozenset[str]]] = {
    jenis: frozenset(
        bidang.nama
        for bidang in aturan.bidang
        if bidang.arah is Arah.KIRIM and jenis in OPERASI and not OPERASI[jenis].hanya_baru
    )
    for jenis, aturan in JENIS.items()
}
"""The fields of a row that is there which SIASN is sent, by kind; the others change through SIASN's own screens."""

_PEREMAJAAN: Final = "operator SIASN instansi mengajukan peremajaan data di SIASN"
_PANGKAT: Final = "operator SIASN memeriksa riwayat golongan; kenaikan pangkat dicatat lewat layanan KP di SIASN"
_JABATAN_DULU: Final = "selesaikan dahulu riwayat jabatan; data utama mengikuti setelah sinkron jabatan"
_GELAR: Final = "operator SIASN mengajukan pencantuman gelar atau peremajaan pendidikan di SIASN"
_ORANG_TUA: Final = "operator SIASN mengajukan peremajaan data orang tua di SIASN"
_RIWAYAT_SENDIRI: Final = "operator SIASN membetulkannya sendiri di SIASN, pada {label}; {sebab}"
_RIWAYAT_BKN: Final = "operator SIASN mengajukan peremajaan {label} di SIASN, dengan surat keputusannya"
_JALAN_JENIS: Final[Mapping[Jenis, str]] = {
    Jenis.ORANG_TUA: _ORANG_TUA,
    Jenis.GOLONGAN: _PANGKAT,
    Jenis.PENDIDIKAN: _GELAR,
}
_JALAN_BIDANG: Final[Mapping[str, str]] = {
    **dict.fromkeys(("golongan", "tmt_golongan", "masa_kerja_tahun", "masa_kerja_bulan"), _PANGKAT),
    **dict.fromkeys(("jenis_jabatan_id", "jabatan_id", "eselon_id", "tmt_jabatan", "unor_id"), _JABATAN_DULU),
    **dict.fromkeys(("tingkat_pendidikan_id", "pendidikan_id", "tahun_lulus"), _GELAR),
    **dict.fromkeys(("gelar_depan", "gelar_belakang"), _GELAR),
}
_UNREADABLE: Final = "Penulisan di {sisi} tidak terbaca. Perbaiki penulisannya di {sisi}, lalu buat rencana baru."
_NO_CODE: Final = "Kode di e-Simpeg belum dipadankan dengan BKN. Lengkapi tabel acuan e-Simpeg, lalu buat rencana baru."
_INCOMPLETE: Final = "Baris ini hanya ada di e-Simpeg dan ada isian yang belum terbaca. Betulkan di e-Simpeg."
_MISSING: Final = "Baris ini hanya ada di e-Simpeg dan belum lengkap untuk dikirim. Lengkapi di e-Simpeg: {isian}."
_NO_PLACE: Final = (
    "Baris ini hanya ada di e-Simpeg dan memuat isian yang tidak dapat dikirim. Operator SIASN mengisinya di SIASN."
)
_AMBIGUOUS: Final = "Pasangan baris ini tidak dapat dipastikan. Periksa nomor SK dan tanggalnya di kedua sisi."
_DOUBLE: Final = "Data ini tercatat dua kali. Hapus salah satunya di sisi yang dobel, lalu buat rencana baru."
_UNKNOWN_NIP: Final = "NIP ini hanya ada di {sisi}. Periksa NIP dan status pegawainya; tidak dapat dibuat oleh program."


class Pemenang(StrEnum):
    """Whose value stands when both sides have one and they differ."""

    SIMPEG = "simpeg"
    SIASN = "siasn"
    ORANG = "orang"  # a person decides


@frozen
class Pengabaian:
    """A difference that is known and left alone until *sampai*, that day included.

    ``bidang`` None means every field of the kind, ``nip`` None everybody.
    """

    jenis: Jenis
    bidang: str | None
    alasan: str
    sampai: date
    nip: Nip | None = None

    def berlaku(self, jenis: Jenis, bidang: str | None, nip: Nip, hari: date) -> bool:
        """Does it cover this difference on this day?"""
        return self.jenis is jenis and self.bidang in (None, bidang) and self.nip in (None, nip) and hari <= self.sampai


@frozen
class Arahan:
    """What to do with one difference, and why."""

    aksi: Aksi
    alasan: str


_SEND: Final = Arahan(Aksi.KIRIM, "Nilai di e-Simpeg dipakai.")
_PULL: Final = Arahan(Aksi.TARIK, "Kosong di e-Simpeg; nilai di SIASN dipakai.")


@frozen
class Wewenang:
    """The authority of one office.

    Args:
        pemenang: exceptions to the default, by "jenis.bidang": ``{"data_utama.alamat": Pemenang.SIASN}``.
        abaikan: known differences, each with a reason and an end.

    Raises:
        ConfigError: e-Simpeg is to win a field that SIASN cannot be sent.

    Thread- and async-safety: immutable.
    """

    pemenang: Mapping[str, Pemenang] = field(factory=dict)
    abaikan: tuple[Pengabaian, ...] = ()

    def __attrs_post_init__(self) -> None:
        sendable = {f"{jenis}.{bidang}" for jenis, names in DIKIRIM.items() for bidang in names}
        for name, winner in self.pemenang.items():
            if winner is Pemenang.SIMPEG and name not in sendable:
                raise ConfigError(
                    f"SIASN has no write for {name}",
                    pesan=f"SIASN tidak menerima kiriman untuk {name}; pemenangnya tidak dapat e-Simpeg.",
                )

    def bidang(self, baris: HasilBaris, hasil: HasilBidang, nip: Nip, hari: date) -> Arahan | None:
        """Decide one field of a paired row; None when there is nothing to do."""
        arahan = self._field(baris.jenis, hasil)
        return arahan and self._unless_ignored(arahan, baris.jenis, hasil.bidang, nip, hari)

    def baris(self, baris: HasilBaris, nip: Nip, hari: date) -> Arahan:
        """Decide a row that has no partner, or no certain one."""
        return self._unless_ignored(_row(baris), baris.jenis, None, nip, hari)

    def _unless_ignored(self, arahan: Arahan, jenis: Jenis, bidang: str | None, nip: Nip, hari: date) -> Arahan:
        for each in self.abaikan:
            if each.berlaku(jenis, bidang, nip, hari):
                return Arahan(Aksi.ABAIKAN, f"{each.alasan} (sampai {each.sampai.isoformat()})")
        return arahan

    def _field(self, jenis: Jenis, hasil: HasilBidang) -> Arahan | None:
        sendable = hasil.bidang in DIKIRIM[jenis]
        match hasil.putusan:
            case Putusan.BEDA:
                default = Pemenang.SIMPEG if sendable else Pemenang.ORANG
                return _differs(self.pemenang.get(f"{jenis}.{hasil.bidang}", default), jenis, hasil.bidang)
            case Putusan.KOSONG_DI_SIMPEG:
                return _PULL
            case Putusan.KOSONG_DI_SIASN:
                return _SEND if sendable else Arahan(Aksi.MANUAL, f"Kosong di SIASN: {_way(jenis, hasil.bidang)}.")
            case Putusan.TAK_TERBACA:
                sisi = "e-Simpeg" if hasil.simpeg.nilai is Tanda.TAK_TERBACA else "SIASN"
                return Arahan(Aksi.MANUAL, _UNREADABLE.format(sisi=sisi))
            case Putusan.TANPA_PADANAN:
                return Arahan(Aksi.MANUAL, _NO_CODE)
            case _:
                return None


def _differs(winner: Pemenang, jenis: Jenis, bidang: str) -> Arahan:
    if winner is Pemenang.SIMPEG:
        return _SEND
    if winner is Pemenang.SIASN:
        return Arahan(Aksi.TARIK, "Nilai di SIASN dipakai.")
    return Arahan(
        Aksi.MANUAL,
        f"Berbeda. Bila e-Simpeg yang benar: {_way(jenis, bidang)}. Bila SIASN yang benar: perbaiki di e-Simpeg.",
    )


def _way(jenis: Jenis, bidang: str) -> str:
    """Who changes this in SIASN, and where."""
    if jenis in _JALAN_JENIS:
        return _JALAN_JENIS[jenis]
    label, operasi = _kecil(JENIS[jenis].label), OPERASI.get(jenis)
    if operasi is None:
        return _RIWAYAT_BKN.format(label=label)
    if operasi.hanya_baru:
        return _RIWAYAT_SENDIRI.format(label=label, sebab=operasi.hanya_baru)
    return _JALAN_BIDANG.get(bidang, _PEREMAJAAN)


def _row(baris: HasilBaris) -> Arahan:
    match baris.putusan:
        case PutusanBaris.AMBIGU:
            return Arahan(Aksi.MANUAL, _AMBIGUOUS)
        case PutusanBaris.DUPLIKAT:
            return Arahan(Aksi.MANUAL, _DOUBLE)
        case PutusanBaris.HANYA_SIASN:
            if baris.jenis is Jenis.DATA_UTAMA:
                return Arahan(Aksi.MANUAL, _UNKNOWN_NIP.format(sisi="SIASN"))
            return Arahan(Aksi.TARIK, "Baris ini hanya ada di SIASN.")
    if baris.jenis is Jenis.DATA_UTAMA:
        return Arahan(Aksi.MANUAL, _UNKNOWN_NIP.format(sisi="e-Simpeg"))
    operasi = OPERASI.get(baris.jenis) if JENIS[baris.jenis].tambah is Arah.KIRIM else None
    if operasi is None:
        return Arahan(Aksi.MANUAL, f"Baris ini hanya ada di e-Simpeg: {_way(baris.jenis, '')}.")
    if baris.simpeg is None or not _readable(baris.simpeg):
        return Arahan(Aksi.MANUAL, _INCOMPLETE)
    if missing := [name for name in operasi.perlu if isinstance(baris.simpeg.ambil(name).nilai, Tanda)]:
        return Arahan(Aksi.MANUAL, _MISSING.format(isian=", ".join(_label(baris.jenis, name) for name in missing)))
    if any(baris.simpeg.ambil(name).nilai is not Tanda.KOSONG for name in operasi.tanpa_tempat):
        return Arahan(Aksi.MANUAL, _NO_PLACE)
    return Arahan(Aksi.KIRIM, "Baris ini hanya ada di e-Simpeg.")


def _label(jenis: Jenis, bidang: str) -> str:
    """The field as a clerk knows it; what is carried without being compared by its own name."""
    found = JENIS[jenis].per_nama.get(bidang)
    return _kecil(found.label) if found is not None else bidang.replace("_", " ")


def _kecil(label: str) -> str:
    """The label inside a sentence; an abbreviation keeps its capitals."""
    return label if label[:2].isupper() else label[:1].lower() + label[1:]


def _readable(row: Baris) -> bool:
    """Is everything readable that is there?"""
    marks = [isi.nilai for isi in row.isi.values() if isinstance(isi.nilai, Tanda)]
    return all(mark in (Tanda.KOSONG, Tanda.TAK_DIPETAKAN) for mark in marks)


WEWENANG_BAKU: Final = Wewenang()
"""The default authority."""
