"""What every evaluation form says of the organisation, the ratings and the predikat."""

from __future__ import annotations

from skp_core.blok import Kurva, Pilihan
from skp_core.dokumen import bersama
from skp_core.errors import InvalidModel
from skp_core.model import CapaianOrganisasi, Evaluasi, Mode, Skp
from skp_core.peraturan import permenpanrb_6_2022 as permen
from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI
from skp_core.scoring import predikat_kinerja

__all__ = ["capaian", "cocok", "kurva", "predikat", "predikat_tertulis", "rating_hasil", "rating_perilaku"]


def cocok(skp: Skp, evaluasi: Evaluasi) -> None:
    """Refuse an evaluation of another SKP: more results, or more realisations of one, than were planned.

    Raises:
        InvalidModel: says where.
    """
    if len(evaluasi.hasil_kerja) > len(skp.rhk):
        raise InvalidModel(
            "the evaluation has more results than the SKP",
            pesan=f"Evaluasi memuat {len(evaluasi.hasil_kerja)} hasil kerja, SKP hanya {len(skp.rhk)}.",
            letak="evaluasi.hasil_kerja",
        )
    for nomor, (rencana, hasil) in enumerate(zip(skp.rhk, evaluasi.hasil_kerja, strict=False), 1):
        paling_banyak = 1 if skp.mode is Mode.KUALITATIF else len(rencana.indikator)
        if len(hasil.realisasi) > paling_banyak:
            raise InvalidModel(
                "a result has more realisations than there is room for",
                pesan=f"Hasil kerja ke-{nomor} punya {len(hasil.realisasi)} realisasi, tempatnya {paling_banyak}.",
                letak=f"evaluasi.hasil_kerja[{nomor}].realisasi",
            )


def capaian(evaluasi: Evaluasi, tanda: str = "*") -> Pilihan:
    """Return what the organisation reached."""
    nilai = bersama.pilihan(evaluasi.capaian_organisasi, permen.PILIHAN_CAPAIAN)
    return Pilihan(f"CAPAIAN KINERJA ORGANISASI{tanda}", nilai)


def rating_hasil(evaluasi: Evaluasi, tanda: str = "*") -> Pilihan:
    """Return the rating of the results."""
    return Pilihan(f"RATING HASIL KERJA{tanda}", bersama.pilihan(evaluasi.rating_hasil_kerja, permen.PILIHAN_RATING))


def rating_perilaku(evaluasi: Evaluasi, tanda: str = "*") -> Pilihan:
    """Return the rating of the behaviour."""
    return Pilihan(f"RATING PERILAKU{tanda}", bersama.pilihan(evaluasi.rating_perilaku, permen.PILIHAN_RATING))


def predikat(evaluasi: Evaluasi, tanda: str = "*") -> Pilihan:
    """Return the predikat."""
    return Pilihan(f"PREDIKAT KINERJA PEGAWAI{tanda}", predikat_tertulis(evaluasi))


def predikat_tertulis(evaluasi: Evaluasi) -> str:
    """Return the predikat as printed: looked up, never typed; its alternatives while a rating is missing."""
    hasil, perilaku = evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku
    if hasil is None or perilaku is None:
        return bersama.pilihan(None, permen.PILIHAN_PREDIKAT)
    return permen.PILIHAN_PREDIKAT[predikat_kinerja(hasil, perilaku, evaluasi.periode.selesai)]


def kurva(evaluasi: Evaluasi) -> Kurva:
    """Return the pattern of distribution that goes with what the organisation reached."""
    nilai = evaluasi.capaian_organisasi
    if nilai is None:
        return Kurva("POLA DISTRIBUSI:")
    return Kurva(
        "POLA DISTRIBUSI:",
        judul=(
            "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI",
            f"DENGAN CAPAIAN KINERJA ORGANISASI {permen.PILIHAN_CAPAIAN[nilai]}",
        ),
        sumbu_x=permen.KURVA_SUMBU_X,
        sumbu_y=permen.KURVA_SUMBU_Y,
        label=permen.KURVA_KELAS,
        tinggi=permen.KURVA.nilai[nilai],
        keterangan=_pola(nilai, evaluasi),
    )


def _pola(nilai: CapaianOrganisasi, evaluasi: Evaluasi) -> str:
    if evaluasi.periode.selesai < POLA_DISTRIBUSI.sejak:
        return ""
    return f"{POLA_DISTRIBUSI.dasar}: {POLA_DISTRIBUSI.nilai[nilai]}"
