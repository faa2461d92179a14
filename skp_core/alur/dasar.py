"""What every move shares: the options of an office, the guard, and the trail."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from skp_core.errors import LangkahDitolak
from skp_core.model.rekam import (
    EvaluasiBerjalan,
    Langkah,
    Peran,
    RekamSkp,
    StatusEvaluasi,
    StatusSkp,
)

__all__ = [
    "BELUM_DINILAI",
    "LANGKAH",
    "OPSI",
    "Aturan",
    "JalurKeberatan",
    "Opsi",
    "catat",
    "jaga",
    "jaga_evaluasi",
    "tolak",
]

_S, _E, _P = StatusSkp, StatusEvaluasi, Peran


class JalurKeberatan(StrEnum):
    """Which way an objection takes."""

    KE_ATASAN_LANGSUNG = "KE_ATASAN_LANGSUNG"  # PP 30/2019 Pasal 59
    KE_PENILAI_DAHULU = "KE_PENILAI_DAHULU"  # one training text on 6/2022: low confidence


@frozen(kw_only=True)
class Opsi:
    """What an office decides for itself; every value here is a default of ours, not of the regulation.

    Args:
        rencana_aksi_dahulu: refuse proofs for a result without a rencana aksi (national e-Kinerja; one source).
        berurutan: refuse a period before the one before it was handed in (one agency's rule).
        pengelola_menetapkan: let the performance unit fix what nobody made by the second week of January (8/2021).
        jalur_keberatan: see :class:`JalurKeberatan`.
    """

    rencana_aksi_dahulu: bool = False
    berurutan: bool = False
    pengelola_menetapkan: bool = False
    jalur_keberatan: JalurKeberatan = JalurKeberatan.KE_ATASAN_LANGSUNG


OPSI: Final = Opsi()
"""The defaults."""


@frozen
class Aturan:
    """From which states a move may be made, and by whom."""

    dari: frozenset[StatusSkp] | frozenset[StatusEvaluasi]
    oleh: frozenset[Peran]


def _aturan(dari: set[StatusSkp] | set[StatusEvaluasi], *oleh: Peran) -> Aturan:
    return Aturan(frozenset(dari), frozenset(oleh))  # type: ignore[arg-type]


_RUNNING: Final = {_S.DITETAPKAN, _S.REVISI}
BELUM_DINILAI: Final = {_E.BELUM_DIISI, _E.REALISASI_DIISI, _E.DIAJUKAN}

LANGKAH: Final[Mapping[str, Aturan]] = MappingProxyType(
    {
        "sunting": _aturan({_S.DRAFT, _S.REVISI}, _P.PEGAWAI),
        "isi_ekspektasi": _aturan({_S.DRAFT, _S.REVISI}, _P.PEJABAT_PENILAI),
        "ajukan": _aturan({_S.DRAFT, _S.REVISI}, _P.PEGAWAI),
        "kembalikan": _aturan({_S.DIAJUKAN, _S.REVISI}, _P.PEJABAT_PENILAI, _P.PENGELOLA_KINERJA),
        "setujui": _aturan({_S.DIAJUKAN, _S.REVISI}, _P.PEJABAT_PENILAI),
        "tetapkan_oleh_pengelola": _aturan({_S.DRAFT}, _P.PENGELOLA_KINERJA),
        "usul_perubahan": _aturan({_S.DITETAPKAN}, _P.PEGAWAI, _P.PEJABAT_PENILAI),
        "batalkan_perubahan": _aturan({_S.REVISI}, _P.PEGAWAI, _P.PEJABAT_PENILAI),
        "buka_periode": _aturan({*_RUNNING, _S.DITUTUP}, _P.PENGELOLA_KINERJA, _P.PEJABAT_PENILAI),
        "selesaikan": _aturan({_S.DITETAPKAN, _S.DITUTUP}, _P.PENGELOLA_KINERJA, _P.PEJABAT_PENILAI),
        "tutup": _aturan({_S.DRAFT, _S.DIAJUKAN, *_RUNNING}, _P.PENGELOLA_KINERJA, _P.PEJABAT_PENILAI),
        "isi_realisasi": _aturan({_E.BELUM_DIISI, _E.REALISASI_DIISI}, _P.PEGAWAI),
        "ajukan_evaluasi": _aturan({_E.REALISASI_DIISI}, _P.PEGAWAI),
        "kembalikan_evaluasi": _aturan({_E.DIAJUKAN}, _P.PEJABAT_PENILAI),
        "tetapkan_capaian": _aturan(BELUM_DINILAI, _P.PENGELOLA_KINERJA, _P.PIMPINAN_ORGANISASI),
        "beri_umpan_balik": _aturan(BELUM_DINILAI, _P.PEJABAT_PENILAI),
        "nilai": _aturan({_E.DIAJUKAN}, _P.PEJABAT_PENILAI),
        "terima": _aturan({_E.DINILAI}, _P.PEGAWAI),
        "setujui_hasil": _aturan({_E.DINILAI}, _P.PEGAWAI),
        "lewat_masa_keberatan": _aturan({_E.DINILAI}, _P.PENGELOLA_KINERJA),
        "ajukan_keberatan": _aturan({_E.DINILAI}, _P.PEGAWAI),
        "jelaskan": _aturan({_E.KEBERATAN}, _P.PEGAWAI, _P.PEJABAT_PENILAI),
        "putuskan": _aturan({_E.KEBERATAN}, _P.ATASAN_PEJABAT_PENILAI, _P.PEJABAT_PENILAI),
        "banding": _aturan({_E.DIPUTUS}, _P.PEGAWAI),
    }
)
"""Every move: the states of the SKP (the first eleven) or of one evaluation it starts from, and who may make it.

``putuskan`` is the superior's; the assessor's only on the way ``KE_PENILAI_DAHULU``, before ``banding``.
"""

_WHO: Final = {
    _P.PEGAWAI: "pegawai yang dinilai",
    _P.PEJABAT_PENILAI: "Pejabat Penilai Kinerja",
    _P.ATASAN_PEJABAT_PENILAI: "atasan Pejabat Penilai Kinerja",
    _P.PENGELOLA_KINERJA: "pengelola kinerja",
    _P.PIMPINAN_ORGANISASI: "pimpinan organisasi",
}


def tolak(kalimat: str, message: str = "a move that is not allowed now") -> LangkahDitolak:
    """Make the refusal: what is wrong, that nothing was changed."""
    return LangkahDitolak(message, pesan=f"{kalimat} Tidak ada yang berubah.")


def jaga(langkah: str, status: StatusSkp | StatusEvaluasi, oleh: Peran) -> None:
    """Refuse a move from another state or by another role.

    Raises:
        LangkahDitolak: says who may, or when.
    """
    aturan = LANGKAH[langkah]
    nama = langkah.replace("_", " ")
    if oleh not in aturan.oleh:
        boleh = " atau ".join(_WHO[peran] for peran in Peran if peran in aturan.oleh)
        raise tolak(f"Langkah “{nama}” hanya dilakukan oleh {boleh}.", f"{langkah} by {oleh}")
    if status not in aturan.dari:
        dari = " atau ".join(str(satu) for satu in type(status) if satu in aturan.dari)
        raise tolak(
            f"Langkah “{nama}” dilakukan pada status {dari}, sedangkan sekarang {status}.", f"{langkah} at {status}"
        )


def jaga_evaluasi(rekam: RekamSkp, nomor: int, langkah: str, oleh: Peran) -> EvaluasiBerjalan:
    """Return the evaluation *nomor* (from 1) if the move may be made on it.

    Raises:
        LangkahDitolak: there is none, the SKP is closed, or the move is not allowed on it.
    """
    if not 1 <= nomor <= len(rekam.evaluasi):
        raise tolak(f"Evaluasi nomor {nomor} tidak ada.", f"no evaluation {nomor}")
    if rekam.selesai is not None:
        raise tolak("SKP ini sudah selesai.", "the SKP is finished")
    berjalan = rekam.evaluasi[nomor - 1]
    if rekam.ditutup is not None and berjalan.evaluasi.periode.mulai > rekam.ditutup:
        raise tolak("Periode ini dimulai sesudah SKP ditutup. Isi pada SKP jabatan baru.", "after the closing")
    jaga(langkah, berjalan.status, oleh)
    return berjalan


def catat(rekam: RekamSkp, langkah: str, oleh: Peran, hari: date, alasan: str = "") -> RekamSkp:
    """Add the move to the trail; days never run backwards.

    Raises:
        LangkahDitolak: the day lies before the last move.
    """
    if rekam.jejak and hari < rekam.jejak[-1].hari:
        raise tolak("Tanggal langkah ini lebih awal daripada langkah sebelumnya.", "a day before the last move")
    return evolve(rekam, jejak=(*rekam.jejak, Langkah(langkah=langkah, oleh=oleh, hari=hari, alasan=alasan)))
