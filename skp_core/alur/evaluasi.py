"""The evaluation of one period: results, feedback, ratings."""

from __future__ import annotations

from datetime import date

from attrs import evolve

from skp_core.alur.dasar import OPSI, Opsi, catat, jaga_evaluasi, tolak
from skp_core.model import (
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    Mode,
    Rating,
    Skp,
)
from skp_core.model.rekam import EvaluasiBerjalan, Peran, RekamSkp, StatusEvaluasi

__all__ = [
    "ajukan_evaluasi",
    "beri_umpan_balik",
    "ganti",
    "hari_terima",
    "isi_realisasi",
    "kembalikan_evaluasi",
    "nilai",
    "pindah",
    "setujui_hasil",
    "terima",
    "tetapkan_capaian",
]


def isi_realisasi(
    rekam: RekamSkp,
    nomor: int,
    hasil_kerja: tuple[EvaluasiHasilKerja, ...],
    *,
    oleh: Peran,
    hari: date,
    opsi: Opsi = OPSI,
) -> RekamSkp:
    """Fill in what was reached; feedback that was given stays.

    Raises:
        LangkahDitolak: it was handed in, another role, more results or realisations than the plan has room for, or
            (where the office wants that) a proof without a rencana aksi.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "isi_realisasi", oleh)
    skp = _skp(rekam, berjalan)
    if len(hasil_kerja) > len(skp.rhk):
        raise tolak("Realisasi memuat lebih banyak hasil kerja daripada SKP.", "more results than planned")
    for ke, (satu, isian) in enumerate(zip(skp.rhk, hasil_kerja, strict=False), 1):
        tempat = 1 if skp.mode is Mode.KUALITATIF else len(satu.indikator)
        if len(isian.realisasi) > tempat:
            raise tolak(f"Hasil kerja ke-{ke}: {len(isian.realisasi)} realisasi, tempatnya {tempat}.", "no room")
    if opsi.rencana_aksi_dahulu and any(satu.bukti_dukung and not satu.rencana_aksi for satu in hasil_kerja):
        raise tolak("Bukti dukung diisi sesudah rencana aksi.", "a proof without a rencana aksi")
    lama = berjalan.evaluasi.hasil_kerja
    banyak = max(len(lama), len(hasil_kerja))
    pasangan = zip(_lengkap(hasil_kerja, banyak), _lengkap(lama, banyak), strict=True)
    isi = tuple(evolve(satu, umpan_balik=dulu.umpan_balik) for satu, dulu in pasangan)
    baru = evolve(berjalan, status=StatusEvaluasi.REALISASI_DIISI, evaluasi=evolve(berjalan.evaluasi, hasil_kerja=isi))
    return catat(ganti(rekam, nomor, baru), "isi_realisasi", oleh, hari)


def ajukan_evaluasi(rekam: RekamSkp, nomor: int, *, oleh: Peran, hari: date) -> RekamSkp:
    """Hand in what was reached.

    Raises:
        LangkahDitolak: nothing was filled in, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "ajukan_evaluasi", oleh)
    return pindah(rekam, nomor, berjalan, StatusEvaluasi.DIAJUKAN, "ajukan_evaluasi", oleh, hari)


def kembalikan_evaluasi(rekam: RekamSkp, nomor: int, alasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Give it back to be changed.

    Raises:
        LangkahDitolak: nothing was handed in, another role, or no reason.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "kembalikan_evaluasi", oleh)
    if not alasan.strip():
        raise tolak("Alasan belum ditulis.", "no reason")
    baru = evolve(berjalan, status=StatusEvaluasi.REALISASI_DIISI)
    return catat(ganti(rekam, nomor, baru), "kembalikan_evaluasi", oleh, hari, alasan)


def tetapkan_capaian(rekam: RekamSkp, nomor: int, capaian: CapaianOrganisasi, *, oleh: Peran, hari: date) -> RekamSkp:
    """Enter what the organisation reached; it comes before every predikat (SE Menteri PANRB 3/2023).

    Raises:
        LangkahDitolak: the person was rated already, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "tetapkan_capaian", oleh)
    return _isi(rekam, nomor, evolve(berjalan.evaluasi, capaian_organisasi=capaian), "tetapkan_capaian", oleh, hari)


def beri_umpan_balik(
    rekam: RekamSkp,
    nomor: int,
    hasil_kerja: tuple[EvaluasiHasilKerja, ...],
    perilaku: tuple[EvaluasiPerilaku, ...],
    *,
    oleh: Peran,
    hari: date,
) -> RekamSkp:
    """Set the feedback on each result and behaviour. Of *hasil_kerja* only the feedback is taken.

    Raises:
        LangkahDitolak: the person was rated already, another role, or more results than planned.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "beri_umpan_balik", oleh)
    if len(hasil_kerja) > len(_skp(rekam, berjalan).rhk):
        raise tolak("Umpan balik memuat lebih banyak hasil kerja daripada SKP.", "more results than planned")
    ada = berjalan.evaluasi.hasil_kerja
    banyak = max(len(ada), len(hasil_kerja))
    pasangan = zip(_lengkap(ada, banyak), _lengkap(hasil_kerja, banyak), strict=True)
    isi = tuple(evolve(satu, umpan_balik=dari.umpan_balik) for satu, dari in pasangan)
    baru = evolve(berjalan.evaluasi, hasil_kerja=isi, perilaku=perilaku)
    return _isi(rekam, nomor, baru, "beri_umpan_balik", oleh, hari)


def nilai(
    rekam: RekamSkp,
    nomor: int,
    rating_hasil_kerja: Rating,
    rating_perilaku: Rating,
    *,
    tempat: str,
    catatan: str = "",
    alasan_rating: str = "",
    oleh: Peran,
    hari: date,
) -> RekamSkp:
    """Give the two ratings and sign; the predikat follows from them and is never typed (V-046).

    Raises:
        LangkahDitolak: not handed in, another role, what the organisation reached is not known, or no place.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "nilai", oleh)
    if berjalan.evaluasi.capaian_organisasi is None:
        raise tolak("Capaian kinerja organisasi belum ditetapkan.", "no capaian organisasi")
    if not tempat.strip():
        raise tolak("Tempat penandatanganan belum diisi.", "no place")
    isi = evolve(
        berjalan.evaluasi,
        rating_hasil_kerja=rating_hasil_kerja,
        rating_perilaku=rating_perilaku,
        alasan_rating=alasan_rating,
        catatan=catatan,
        tempat=tempat,
        tanggal=hari,
    )
    baru = evolve(berjalan, evaluasi=isi, status=StatusEvaluasi.DINILAI)
    return catat(ganti(rekam, nomor, baru), "nilai", oleh, hari)


def terima(rekam: RekamSkp, nomor: int, tempat: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Sign for having received the result; the time for an objection runs from here.

    Raises:
        LangkahDitolak: there is no result, it was received before, no place, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "terima", oleh)
    if berjalan.evaluasi.tanggal_terima is not None:
        raise tolak("Hasil ini sudah diterima.", "received before")
    if not tempat.strip():
        raise tolak("Tempat penerimaan belum diisi.", "no place")
    isi = evolve(berjalan.evaluasi, tempat_terima=tempat, tanggal_terima=hari)
    return _isi(rekam, nomor, isi, "terima", oleh, hari)


def setujui_hasil(rekam: RekamSkp, nomor: int, *, oleh: Peran, hari: date) -> RekamSkp:
    """Agree to the result that was received.

    Raises:
        LangkahDitolak: it was not received, or another role.
    """
    berjalan = jaga_evaluasi(rekam, nomor, "setujui_hasil", oleh)
    hari_terima(berjalan)
    return pindah(rekam, nomor, berjalan, StatusEvaluasi.DISETUJUI, "setujui_hasil", oleh, hari)


def _lengkap(hasil_kerja: tuple[EvaluasiHasilKerja, ...], banyak: int) -> tuple[EvaluasiHasilKerja, ...]:
    return hasil_kerja + (EvaluasiHasilKerja(),) * (banyak - len(hasil_kerja))


def _skp(rekam: RekamSkp, berjalan: EvaluasiBerjalan) -> Skp:
    (versi,) = (satu for satu in rekam.versi if satu.skp.versi == berjalan.versi)
    return versi.skp


def hari_terima(berjalan: EvaluasiBerjalan) -> date:
    """When the result was received.

    Raises:
        LangkahDitolak: it was not.
    """
    if berjalan.evaluasi.tanggal_terima is None:
        raise tolak("Hasil ini belum diterima pegawai.", "not received")
    return berjalan.evaluasi.tanggal_terima


def _isi(rekam: RekamSkp, nomor: int, isi: Evaluasi, langkah: str, oleh: Peran, hari: date) -> RekamSkp:
    baru = evolve(rekam.evaluasi[nomor - 1], evaluasi=isi)
    return catat(ganti(rekam, nomor, baru), langkah, oleh, hari)


def pindah(
    rekam: RekamSkp,
    nomor: int,
    berjalan: EvaluasiBerjalan,
    status: StatusEvaluasi,
    langkah: str,
    oleh: Peran,
    hari: date,
) -> RekamSkp:
    """Move one evaluation on, and note it."""
    return catat(ganti(rekam, nomor, evolve(berjalan, status=status)), langkah, oleh, hari)


def ganti(rekam: RekamSkp, nomor: int, baru: EvaluasiBerjalan) -> RekamSkp:
    """The record with another evaluation in the place *nomor*."""
    return evolve(rekam, evaluasi=(*rekam.evaluasi[: nomor - 1], baru, *rekam.evaluasi[nomor:]))
