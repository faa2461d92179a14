"""F6b: Evaluasi Kinerja Pegawai, kuantitatif, for pejabat administrasi and pejabat fungsional.

As F2, with realisation and feedback; signed by the assessor alone. The column numbers stand above
the heads, as in the reproductions this follows. Only chosen values are printed; a choice not made
yet prints its alternatives.
"""

from __future__ import annotations

from skp_core.bahasa import tempat_tanggal
from skp_core.blok import (
    CatatanKaki,
    Dokumen,
    Grup,
    Judul,
    Kurva,
    Orientasi,
    Pilihan,
    Sel,
    Tabel,
    TandaTangan,
)
from skp_core.dokumen import bersama
from skp_core.errors import InvalidModel
from skp_core.model import (
    Butir,
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    Perilaku,
    Skp,
    UmpanBalik,
)
from skp_core.peraturan import permenpanrb_6_2022 as permen
from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI
from skp_core.scoring import predikat_kinerja

__all__ = ["predikat_tertulis", "susun"]

_UMPAN_BALIK = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"
_KOLOM = (
    "NO",
    "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI",
    "RENCANA HASIL KERJA",
    "ASPEK",
    "INDIKATOR KINERJA INDIVIDU",
    "TARGET",
    "REALISASI BERDASARKAN BUKTI DUKUNG",
    _UMPAN_BALIK,
)
_LEBAR = (3.5, 15.0, 14.5, 6.7, 15.0, 9.5, 17.0, 18.8)


def susun(skp: Skp, evaluasi: Evaluasi) -> Dokumen:
    """Set up the form.

    Raises:
        InvalidModel: the SKP is of another group or approach, or the evaluation is of another SKP
            (more results, or more realisations of one, than were planned).
    """
    bersama.wajib_jaf_kuantitatif(skp, "F6b")
    _cocok(skp, evaluasi)
    return Dokumen(
        "Evaluasi Kinerja Pegawai",
        Orientasi.MENDATAR,
        (
            Judul((*bersama.baris_judul("EVALUASI KINERJA PEGAWAI"), f"PERIODE: {evaluasi.periode.label}*")),
            bersama.kop(skp),
            bersama.identitas(skp),
            Pilihan(
                "CAPAIAN KINERJA ORGANISASI*", bersama.pilihan(evaluasi.capaian_organisasi, permen.PILIHAN_CAPAIAN)
            ),
            _kurva(evaluasi),
            _hasil_kerja(skp, evaluasi),
            Pilihan("RATING HASIL KERJA*", bersama.pilihan(evaluasi.rating_hasil_kerja, permen.PILIHAN_RATING)),
            _perilaku(skp, evaluasi),
            Pilihan("RATING PERILAKU*", bersama.pilihan(evaluasi.rating_perilaku, permen.PILIHAN_RATING)),
            Pilihan("PREDIKAT KINERJA PEGAWAI*", predikat_tertulis(evaluasi)),
            TandaTangan(kanan=bersama.penanda_penilai(skp, tempat_tanggal(evaluasi.tempat, evaluasi.tanggal))),
            CatatanKaki((("*", permen.CATATAN_PILIH),)),
        ),
    )


def predikat_tertulis(evaluasi: Evaluasi) -> str:
    """Return the predikat as printed: looked up, never typed; its alternatives while a rating is missing."""
    hasil, perilaku = evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku
    if hasil is None or perilaku is None:
        return bersama.pilihan(None, permen.PILIHAN_PREDIKAT)
    return permen.PILIHAN_PREDIKAT[predikat_kinerja(hasil, perilaku, evaluasi.periode.selesai)]


def _cocok(skp: Skp, evaluasi: Evaluasi) -> None:
    if len(evaluasi.hasil_kerja) > len(skp.rhk):
        raise InvalidModel(
            "the evaluation has more results than the SKP",
            pesan=f"Evaluasi memuat {len(evaluasi.hasil_kerja)} hasil kerja, SKP hanya {len(skp.rhk)}.",
            letak="evaluasi.hasil_kerja",
        )
    for nomor, (rencana, hasil) in enumerate(zip(skp.rhk, evaluasi.hasil_kerja, strict=False), 1):
        if len(hasil.realisasi) > len(rencana.indikator):
            raise InvalidModel(
                "a result has more realisations than indicators",
                pesan=f"Hasil kerja ke-{nomor} punya lebih banyak realisasi daripada indikator.",
                letak=f"evaluasi.hasil_kerja[{nomor}].realisasi",
            )


def _kurva(evaluasi: Evaluasi) -> Kurva:
    capaian = evaluasi.capaian_organisasi
    if capaian is None:
        return Kurva("POLA DISTRIBUSI:")
    return Kurva(
        "POLA DISTRIBUSI:",
        judul=(
            "KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI",
            f"DENGAN CAPAIAN KINERJA ORGANISASI {permen.PILIHAN_CAPAIAN[capaian]}",
        ),
        sumbu_x=permen.KURVA_SUMBU_X,
        sumbu_y=permen.KURVA_SUMBU_Y,
        label=permen.KURVA_KELAS,
        tinggi=permen.KURVA.nilai[capaian],
        keterangan=_pola(capaian, evaluasi),
    )


def _pola(capaian: CapaianOrganisasi, evaluasi: Evaluasi) -> str:
    if evaluasi.periode.selesai < POLA_DISTRIBUSI.sejak:
        return ""
    return f"{POLA_DISTRIBUSI.dasar}: {POLA_DISTRIBUSI.nilai[capaian]}"


def _hasil_kerja(skp: Skp, evaluasi: Evaluasi) -> Tabel:
    belum = (EvaluasiHasilKerja(),) * (len(skp.rhk) - len(evaluasi.hasil_kerja))
    hasil = evaluasi.hasil_kerja + belum
    return Tabel(
        lebar=_LEBAR,
        kepala=(
            (Sel("HASIL KERJA", lebar=len(_KOLOM)),),
            tuple(Sel(f"({nomor})") for nomor in range(1, len(_KOLOM) + 1)),
            tuple(Sel(kolom) for kolom in _KOLOM),
        ),
        isi=tuple(bersama.bagian(skp, len(_KOLOM), lambda butir: _grup(butir, hasil[butir.urutan - 1]))),
        tengah=(0, 3),
    )


def _grup(butir: Butir, hasil: EvaluasiHasilKerja) -> Grup:
    rencana = butir.rencana
    realisasi = hasil.realisasi + ("",) * (len(rencana.indikator) - len(hasil.realisasi))
    return Grup(
        depan=(
            Sel(str(butir.nomor)),
            bersama.sel_pimpinan(rencana.rhk_pimpinan_diintervensi),
            bersama.sel_rencana(rencana),
        ),
        baris=tuple(
            (*bersama.sel_indikator(indikator), Sel(tercapai))
            for indikator, tercapai in zip(rencana.indikator, realisasi, strict=True)
        )
        or ((Sel(),) * 4,),
        belakang=(Sel(_umpan_balik(hasil.umpan_balik)),),
    )


def _umpan_balik(umpan_balik: tuple[UmpanBalik, ...]) -> str:
    return "\n".join(f"{satu.dari}: {satu.teks}" for satu in umpan_balik)


def _perilaku(skp: Skp, evaluasi: Evaluasi) -> Tabel:
    umpan: dict[Perilaku, tuple[UmpanBalik, ...]] = {}
    for satu in evaluasi.perilaku:  # a behaviour may be spoken of more than once
        umpan[satu.kode] = umpan.get(satu.kode, ()) + satu.umpan_balik
    return Tabel(
        lebar=(4.0, 44.0, 26.0, 26.0),
        kepala=((Sel("PERILAKU KERJA", lebar=3), Sel(_UMPAN_BALIK)),),
        isi=tuple(
            Grup(
                depan=(Sel(nomor),),
                baris=(
                    (Sel(nama, lebar=2), Sel()),
                    (
                        Sel(poin=panduan),
                        bersama.ekspektasi(perilaku),
                        Sel(_umpan_balik(umpan.get(perilaku.kode, ()))),
                    ),
                ),
            )
            for nomor, nama, panduan, perilaku in bersama.panduan(skp.perilaku)
        ),
    )
