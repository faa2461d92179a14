"""An objection to a result: filed in time, heard, decided."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve

from skp_core.alur.dasar import OPSI, JalurKeberatan, Opsi, catat, jaga_evaluasi, tolak
from skp_core.alur.evaluasi import ganti, hari_terima, pindah
from skp_core.bahasa import tanggal
from skp_core.dasar import pada
from skp_core.model import Keberatan, KeputusanKeberatan, Rating
from skp_core.model.rekam import EvaluasiBerjalan, Peran, RekamSkp, StatusEvaluasi
from skp_core.peraturan.tenggat import HARI_BANDING, HARI_KEBERATAN

__all__ = ["ajukan_keberatan", "banding", "jelaskan", "lewat_masa_keberatan", "putuskan"]


def lewat_masa_keberatan(rekam: RekamSkp, nomor: int, *, oleh: Peran, hari: date) -> RekamSkp:
    """Close a received result whose time for an objection has passed.

    Raises:
        LangkahDitolak: it was not received, the time has not passed, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "lewat_masa_keberatan", oleh)
    batas = _batas(berjalan)
    if hari <= batas:
        raise tolak(f"Keberatan masih dapat diajukan sampai {tanggal(batas)}.", "the time has not passed")
    return pindah(rekam, nomor, berjalan, StatusEvaluasi.DISETUJUI, "lewat_masa_keberatan", oleh, hari)


def ajukan_keberatan(rekam: RekamSkp, nomor: int, alasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Object, with reasons, within the days of PP 30/2019 Pasal 59 after receiving the result (V-053).

    Raises:
        LangkahDitolak: not received, too late, no reason, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "ajukan_keberatan", oleh)
    batas = _batas(berjalan)
    if hari > batas:
        raise tolak(f"Masa keberatan berakhir pada {tanggal(batas)}.", "too late")
    if not alasan.strip():
        raise tolak("Alasan keberatan belum ditulis.", "no reason")
    baru = evolve(berjalan, status=StatusEvaluasi.KEBERATAN, keberatan=Keberatan(alasan=alasan, tanggal=hari))
    return catat(ganti(rekam, nomor, baru), "ajukan_keberatan", oleh, hari)


def jelaskan(rekam: RekamSkp, nomor: int, penjelasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Record the explanation of the person assessed or of the assessor; both are heard.

    Raises:
        LangkahDitolak: there is no objection, another role, or nothing is said.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "jelaskan", oleh)
    if not penjelasan.strip():
        raise tolak("Penjelasan belum ditulis.", "nothing said")
    lama = _keberatan(berjalan)
    if oleh is Peran.PEGAWAI:
        keberatan = evolve(lama, penjelasan_pegawai=penjelasan)
    else:
        keberatan = evolve(lama, penjelasan_penilai=penjelasan)
    baru = evolve(berjalan, keberatan=keberatan)
    return catat(ganti(rekam, nomor, baru), "jelaskan", oleh, hari)


def putuskan(
    rekam: RekamSkp,
    nomor: int,
    keputusan: KeputusanKeberatan,
    alasan: str,
    *,
    rating_hasil_kerja: Rating | None = None,
    rating_perilaku: Rating | None = None,
    oleh: Peran,
    hari: date,
    opsi: Opsi = OPSI,
) -> RekamSkp:
    """Decide, after both were heard; final (PP 30/2019 Pasal 59(3)-(4)). DIUBAH needs both new ratings.

    On the way ``KE_PENILAI_DAHULU`` the assessor decides first, and the person may go on to the superior.

    Raises:
        LangkahDitolak: no objection, another role, somebody was not heard, no reason, or ratings that do not fit.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "putuskan", oleh)
    keberatan = _keberatan(berjalan)
    _berwenang(keberatan, oleh, opsi)
    if not alasan.strip():
        raise tolak("Alasan keputusan belum ditulis.", "no reason")
    diubah = keputusan is KeputusanKeberatan.DIUBAH
    ratings = (rating_hasil_kerja, rating_perilaku)
    if diubah is not all(satu is not None for satu in ratings) or (not diubah and any(ratings)):
        raise tolak("Rating baru diisi keduanya bila hasil diubah, dan tidak diisi bila tetap.", "ratings do not fit")
    putusan = evolve(
        keberatan,
        keputusan=keputusan,
        rating_hasil_kerja=rating_hasil_kerja,
        rating_perilaku=rating_perilaku,
        alasan_keputusan=alasan,
        tanggal_keputusan=hari,
    )
    isi = berjalan.evaluasi
    if diubah:
        isi = evolve(isi, rating_hasil_kerja=rating_hasil_kerja, rating_perilaku=rating_perilaku)
    baru = evolve(berjalan, evaluasi=isi, keberatan=putusan, status=StatusEvaluasi.DIPUTUS)
    return catat(ganti(rekam, nomor, baru), "putuskan", oleh, hari, f"{keputusan}: {alasan}")


def banding(rekam: RekamSkp, nomor: int, alasan: str, *, oleh: Peran, hari: date, opsi: Opsi = OPSI) -> RekamSkp:
    """Take the assessor's decision to the superior; only on the way ``KE_PENILAI_DAHULU`` (low confidence).

    Raises:
        LangkahDitolak: another way, the superior has decided, too late, no reason, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "banding", oleh)
    keberatan = _keberatan(berjalan)
    if opsi.jalur_keberatan is not JalurKeberatan.KE_PENILAI_DAHULU or keberatan.banding is not None:
        raise tolak("Keputusan atasan bersifat final.", "final")
    diputus = keberatan.tanggal_keputusan or keberatan.tanggal
    batas = diputus + timedelta(days=pada(HARI_BANDING, diputus).nilai)
    if hari > batas:
        raise tolak(f"Masa banding berakhir pada {tanggal(batas)}.", "too late")
    if not alasan.strip():
        raise tolak("Alasan banding belum ditulis.", "no reason")
    naik = evolve(
        keberatan,
        banding=hari,
        alasan_banding=alasan,
        keputusan=None,
        rating_hasil_kerja=None,
        rating_perilaku=None,
        alasan_keputusan="",
        tanggal_keputusan=None,
    )
    baru = evolve(berjalan, keberatan=naik, status=StatusEvaluasi.KEBERATAN)
    return catat(ganti(rekam, nomor, baru), "banding", oleh, hari)


def _berwenang(keberatan: Keberatan, oleh: Peran, opsi: Opsi) -> None:
    """Is it this role's turn to decide, and was everybody heard?"""
    penilai_dahulu = opsi.jalur_keberatan is JalurKeberatan.KE_PENILAI_DAHULU and keberatan.banding is None
    if oleh is not (Peran.PEJABAT_PENILAI if penilai_dahulu else Peran.ATASAN_PEJABAT_PENILAI):
        siapa = "Pejabat Penilai Kinerja" if penilai_dahulu else "atasan Pejabat Penilai Kinerja"
        raise tolak(f"Keberatan ini sekarang diputus oleh {siapa}.", f"decided by {oleh}")
    if not penilai_dahulu and not (keberatan.penjelasan_pegawai and keberatan.penjelasan_penilai):
        raise tolak("Penjelasan pegawai dan penjelasan penilai harus dicatat dahulu.", "somebody was not heard")


def _batas(berjalan: EvaluasiBerjalan) -> date:
    """The last day for an objection."""
    diterima = hari_terima(berjalan)
    return diterima + timedelta(days=pada(HARI_KEBERATAN, diterima).nilai)


def _keberatan(berjalan: EvaluasiBerjalan) -> Keberatan:
    if berjalan.keberatan is None:
        raise tolak("Tidak ada keberatan.", "no objection")
    return berjalan.keberatan
