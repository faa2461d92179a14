"""Whose turn it is: for every finding the person who acts first, and the next step, in one or two sentences.

What the program may do is the office's authority (:class:`~siasn_client.sinkronisasi.Wewenang`), the same that a
plan follows. Who holds which paper is our own division of the work; an office that divides it otherwise reads
"admin OPD" and "BKPSDM" as its own names for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import frozen

from siasn_client import Nip
from siasn_client.baris import Jenis, Tanda
from siasn_client.sanding import JENIS, Arah, HasilBaris, HasilBidang, Putusan, PutusanBaris
from siasn_client.sanding.pelaku import Pelaku
from siasn_client.sinkronisasi import WEWENANG_BAKU, Aksi, Wewenang
from simpeg_adapters.laporan.samaran import pribadi

__all__ = ["PERAN", "Giliran", "Pembagian"]


PERAN: Final[Mapping[Pelaku, str]] = {
    Pelaku.PEGAWAI: "pegawai yang bersangkutan: menunjukkan KTP, akta, ijazah, atau memastikan nomor dan alamatnya",
    Pelaku.ADMIN_OPD: "admin kepegawaian di unitnya: memperbaiki isian di e-Simpeg menurut SK",
    Pelaku.BKPSDM: "badan kepegawaian (operator SIASN instansi): menjalankan rencana, mengajukan perubahan di SIASN",
    Pelaku.BKN: "BKN atau kantor regionalnya: yang tidak dapat diubah instansi di SIASN; BKPSDM yang menyurati",
}


@frozen
class Giliran:
    """Who acts first on a finding, and what is done."""

    siapa: Pelaku
    langkah: str


_KTP: Final = "Pegawai menunjukkan KTP atau akta kelahiran dan SK CPNS."
_IJAZAH: Final = "Pegawai menunjukkan ijazah."
_PAPERS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("nama", "tempat_lahir", "tanggal_lahir", "jenis_kelamin"), _KTP),
    "nik": "Pegawai menunjukkan KTP; cocokkan NIK-nya dengan data Dukcapil.",
    "jenis_kawin_id": "Pegawai menunjukkan buku nikah atau akta.",
    "agama_id": "Pegawai menunjukkan KTP.",
    "gelar_depan": "Pegawai menunjukkan ijazah dan, bila ada, surat pencantuman gelar.",
    "gelar_belakang": "Pegawai menunjukkan ijazah dan, bila ada, surat pencantuman gelar.",
    **dict.fromkeys(("tingkat_pendidikan_id", "pendidikan_id", "tahun_lulus"), _IJAZAH),
    **dict.fromkeys(("nama_sekolah", "nomor_ijazah", "tanggal_lulus"), _IJAZAH),
}
"""Fields that only the person's own papers settle."""
_DIFFERS: Final = "Berbeda. "
_SURE: Final = "Pegawai memastikan mana yang benar."
_SENT: Final = "Nilai e-Simpeg dikirim dengan siasn rencana; bila SIASN yang benar, betulkan dahulu di e-Simpeg."
_FILLED: Final = "Kosong di SIASN; nilai e-Simpeg dikirim dengan siasn rencana."
_PULLED: Final = "Nilai SIASN diambil ke e-Simpeg dengan siasn rencana, setelah disetujui."
_NEW_THERE: Final = "Periksa SK-nya; baris ini dikirim ke SIASN dengan siasn rencana, setelah disetujui."
_NEW_HERE: Final = "Periksa SK-nya; baris ini ditambahkan ke e-Simpeg dengan siasn rencana, setelah disetujui."
_MEND: Final = "Tulis ulang isian ini di e-Simpeg menurut dokumen aslinya, lalu sandingkan lagi."
_MEND_THERE: Final = "Penulisan di SIASN tidak terbaca; operator SIASN memeriksanya menurut dokumen aslinya."
_CODE: Final = "Padankan kode e-Simpeg ini dengan kode BKN di tabel acuan, lalu sandingkan lagi."
_TWICE_HERE: Final = "Hapus baris yang dobel di e-Simpeg; sisakan yang isinya paling lengkap."
_TWICE_THERE: Final = "Minta baris yang dobel dihapus di SIASN; sisakan yang isinya paling lengkap."
_PAIR: Final = (
    "Bandingkan dengan calon pasangannya dan SK aslinya. Bila SK-nya sama, samakan nomor SK dan tanggalnya; "
    "bila berbeda, betulkan yang salah tulis. Lalu sandingkan lagi."
)


@frozen
class Pembagian:
    """The division of the work in one office, on one day. Immutable, safe to share."""

    wewenang: Wewenang = WEWENANG_BAKU
    hari: date = date.min

    def bidang(self, baris: HasilBaris, hasil: HasilBidang, nip: Nip) -> Giliran | None:
        """Who acts on one field of a pair; None where nobody needs to."""
        arahan = self.wewenang.bidang(baris, hasil, nip, self.hari)
        if arahan is None:
            return None
        match hasil.putusan:
            case Putusan.TAK_TERBACA:
                return _unreadable(baris, hasil)
            case Putusan.TANPA_PADANAN:
                return Giliran(Pelaku.BKPSDM, _CODE)
        personal = pribadi(baris.jenis, hasil.bidang)
        match arahan.aksi:
            case Aksi.KIRIM if hasil.putusan is Putusan.BEDA:
                return Giliran(Pelaku.PEGAWAI, f"{_SURE} {_SENT}") if personal else Giliran(Pelaku.BKPSDM, _SENT)
            case Aksi.KIRIM:
                return Giliran(Pelaku.BKPSDM, _FILLED)
            case Aksi.TARIK:
                return Giliran(Pelaku.BKPSDM, _PULLED)
            case Aksi.ABAIKAN:
                return Giliran(Pelaku.BKPSDM, f"Diabaikan: {arahan.alasan}")
        paper = _PAPERS.get(hasil.bidang) or (_SURE if personal else "")
        if paper and hasil.putusan is Putusan.BEDA:
            return Giliran(Pelaku.PEGAWAI, f"{paper} {arahan.alasan.removeprefix(_DIFFERS)}")
        return Giliran(Pelaku.BKPSDM, arahan.alasan.removeprefix(_DIFFERS))

    def baris(self, baris: HasilBaris, nip: Nip) -> Giliran | None:
        """Who acts on a row that has no partner, or no certain one; None for a pair."""
        at_siasn = baris.simpeg is None
        match baris.putusan:
            case PutusanBaris.COCOK | PutusanBaris.BEDA:
                return None
            case PutusanBaris.AMBIGU:
                return Giliran(Pelaku.BKPSDM if at_siasn else Pelaku.ADMIN_OPD, _PAIR)
            case PutusanBaris.DUPLIKAT if at_siasn:
                mayor = JENIS[baris.jenis].tambah is Arah.KIRIM
                return Giliran(Pelaku.BKPSDM if mayor else Pelaku.BKN, _TWICE_THERE)
            case PutusanBaris.DUPLIKAT:
                return Giliran(Pelaku.ADMIN_OPD, _TWICE_HERE)
        arahan = self.wewenang.baris(baris, nip, self.hari)
        match arahan.aksi:
            case Aksi.KIRIM:
                return Giliran(Pelaku.BKPSDM, _NEW_THERE)
            case Aksi.TARIK:
                return Giliran(Pelaku.BKPSDM, _NEW_HERE)
            case Aksi.ABAIKAN:
                return Giliran(Pelaku.BKPSDM, f"Diabaikan: {arahan.alasan}")
        lacking = baris.jenis is not Jenis.DATA_UTAMA and JENIS[baris.jenis].tambah is Arah.KIRIM
        return Giliran(Pelaku.ADMIN_OPD if lacking else Pelaku.BKPSDM, arahan.alasan)


def _unreadable(baris: HasilBaris, hasil: HasilBidang) -> Giliran:
    if hasil.simpeg.nilai is Tanda.TAK_TERBACA:
        return Giliran(Pelaku.ADMIN_OPD, _MEND)
    sendable = JENIS[baris.jenis].per_nama[hasil.bidang].arah is Arah.KIRIM
    return Giliran(Pelaku.BKPSDM if sendable else Pelaku.BKN, _MEND_THERE)
