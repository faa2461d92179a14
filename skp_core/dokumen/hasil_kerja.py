"""The table of results: as planned, and with what was reached; a table (kuantitatif) or a text (kualitatif)."""

from __future__ import annotations

from typing import Final

from skp_core.blok import Grup, Sel, Tabel
from skp_core.dokumen import bersama
from skp_core.model import (
    Butir,
    Evaluasi,
    EvaluasiHasilKerja,
    Indikator,
    JenisHasilKerja,
    Kelompok,
    Rencana,
    RencanaPimpinan,
    Skp,
    UmpanBalik,
)
from skp_core.peraturan.permenpanrb_6_2022 import (
    SEBUTAN_ASPEK,
    SEBUTAN_PERSPEKTIF,
    UKURAN_KEBERHASILAN,
    UMPAN_BALIK,
    UMPAN_BALIK_KUALITATIF,
)

__all__ = ["kualitatif", "kuantitatif", "penugasan", "sel_umpan_balik"]

_RHK: Final = "RENCANA HASIL KERJA"
_IKI: Final = "INDIKATOR KINERJA INDIVIDU"
_REALISASI: Final = "REALISASI BERDASARKAN BUKTI DUKUNG"
_BAGIAN_KUALITATIF: Final = {JenisHasilKerja.UTAMA: "A. Utama", JenisHasilKerja.TAMBAHAN: "B. Tambahan"}

_KOLOM: Final = {  # name and width of the columns said once a result, then of those said once an indicator
    Kelompok.JPT: ((("NO", 4.0), (_RHK, 33.0)), ((_IKI, 32.0), ("TARGET", 15.0), ("PERSPEKTIF", 16.0))),
    Kelompok.JAF: (
        (("NO", 4.0), ("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI{bintang}", 24.0), (_RHK, 24.0)),
        (("ASPEK", 9.0), (_IKI, 25.0), ("TARGET", 14.0)),
    ),
}
_KOLOM_EVALUASI: Final = {
    Kelompok.JPT: (
        (("NO", 3.5), (_RHK, 19.0)),
        ((_IKI, 18.5), ("TARGET", 10.5), ("PERSPEKTIF", 10.5), (_REALISASI, 19.0)),
    ),
    Kelompok.JAF: (
        (("NO", 3.5), ("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", 15.0), (_RHK, 14.5)),
        (("ASPEK", 6.7), (_IKI, 15.0), ("TARGET", 9.5), (_REALISASI, 17.0)),
    ),
}
_LEBAR_UMPAN: Final = {Kelompok.JPT: 19.0, Kelompok.JAF: 18.8}


def kuantitatif(skp: Skp, kelompok: Kelompok, evaluasi: Evaluasi | None = None) -> Tabel:
    """Return the table of one group, one row an indicator; with *evaluasi* also what was reached, and feedback.

    The column numbers stand below the heads of a plan and above those of an evaluation, as in the
    reproductions that this follows.
    """
    depan, baris = (_KOLOM if evaluasi is None else _KOLOM_EVALUASI)[kelompok]
    kolom = [(nama.format(bintang="*"), lebar) for nama, lebar in (*depan, *baris)]
    if evaluasi is not None:
        kolom.append((UMPAN_BALIK, _LEBAR_UMPAN[kelompok]))
    nama = tuple(Sel(satu) for satu, _ in kolom)
    nomor = tuple(Sel(f"({satu})") for satu in range(1, len(kolom) + 1))
    hasil = _hasil(skp, evaluasi)

    def grup(butir: Butir) -> Grup:
        dicapai = hasil[butir.urutan - 1] if hasil else None
        return Grup(
            depan=(Sel(str(butir.nomor)), *_depan(butir.rencana, kelompok)),
            baris=tuple(_baris(butir.rencana, kelompok, dicapai)) or ((Sel(),) * len(baris),),
            belakang=() if dicapai is None else (sel_umpan_balik(dicapai.umpan_balik),),
        )

    return Tabel(
        lebar=tuple(lebar for _, lebar in kolom),
        kepala=((Sel("HASIL KERJA", lebar=len(kolom)),), *((nama, nomor) if evaluasi is None else (nomor, nama))),
        isi=tuple(bersama.bagian(skp, len(kolom), grup)),
        tengah=(0,) if kelompok is Kelompok.JPT else (0, 3),
    )


def kualitatif(skp: Skp, kelompok: Kelompok, evaluasi: Evaluasi | None = None) -> Tabel:
    """Return the results as texts with their measures; with *evaluasi* one realisation and feedback for each."""
    hasil = _hasil(skp, evaluasi)
    sebutan = bersama.BAGIAN if evaluasi is None and kelompok is Kelompok.JPT else _BAGIAN_KUALITATIF
    lebar = (4.0, 96.0) if evaluasi is None else (4.0, 44.0, 26.0, 26.0)

    def grup(butir: Butir) -> Grup:
        dicapai = hasil[butir.urutan - 1] if hasil else None
        poin = tuple(_ukuran(satu, kelompok) for satu in butir.rencana.indikator)
        belakang: tuple[Sel, ...] = ()
        if dicapai is not None:
            belakang = (Sel("\n".join(dicapai.realisasi)), sel_umpan_balik(dicapai.umpan_balik))
        rumusan = Sel(butir.rencana.rumusan + penugasan(butir.rencana))
        return Grup(
            depan=(Sel(f"{butir.nomor}."),),
            baris=((rumusan,), (Sel(UKURAN_KEBERHASILAN[kelompok], poin),)),
            belakang=belakang,
        )

    kepala: tuple[Sel, ...] = (Sel("HASIL KERJA", lebar=2),)
    if evaluasi is not None:
        kepala += (Sel("Realisasi Berdasarkan Bukti Dukung"), Sel(UMPAN_BALIK_KUALITATIF))
    return Tabel(lebar=lebar, kepala=(kepala,), isi=tuple(bersama.bagian(skp, len(lebar), grup, sebutan)))


def penugasan(rencana: Rencana) -> str:
    """Return who gave the work, on a line of its own below the result."""
    return f"\n(Penugasan dari {rencana.penugasan_dari})" if rencana.penugasan_dari else ""


def sel_umpan_balik(umpan_balik: tuple[UmpanBalik, ...]) -> Sel:
    """Return the cell of feedback: each with its giver's quality."""
    return Sel("\n".join(f"{satu.dari}: {satu.teks}" for satu in umpan_balik))


def _hasil(skp: Skp, evaluasi: Evaluasi | None) -> tuple[EvaluasiHasilKerja, ...]:
    """What was reached, one for every planned result; empty without an evaluation."""
    if evaluasi is None:
        return ()
    return evaluasi.hasil_kerja + (EvaluasiHasilKerja(),) * (len(skp.rhk) - len(evaluasi.hasil_kerja))


def _depan(rencana: Rencana, kelompok: Kelompok) -> tuple[Sel, ...]:
    sel = Sel(rencana.rumusan + penugasan(rencana))
    return (sel,) if kelompok is Kelompok.JPT else (_pimpinan(rencana.rhk_pimpinan_diintervensi), sel)


def _pimpinan(pimpinan: RencanaPimpinan | None) -> Sel:
    """The intervened result, with its indicators where the leader is a JPT."""
    return Sel(bersama.TAK_ADA) if pimpinan is None else Sel(pimpinan.rumusan, pimpinan.indikator)


def _baris(rencana: Rencana, kelompok: Kelompok, dicapai: EvaluasiHasilKerja | None) -> list[tuple[Sel, ...]]:
    rows = [_indikator(satu, kelompok) for satu in rencana.indikator]
    if dicapai is None:
        return rows
    realisasi = dicapai.realisasi + ("",) * (len(rows) - len(dicapai.realisasi))
    return [(*row, Sel(satu)) for row, satu in zip(rows, realisasi, strict=True)]


def _indikator(satu: Indikator, kelompok: Kelompok) -> tuple[Sel, ...]:
    uraian, target = Sel(satu.uraian), Sel(satu.target.tertulis if satu.target else "")
    if kelompok is Kelompok.JPT:
        return uraian, target, Sel(", ".join(SEBUTAN_PERSPEKTIF[nilai] for nilai in satu.perspektif))
    return Sel(SEBUTAN_ASPEK[satu.aspek] if satu.aspek else ""), uraian, target


def _ukuran(satu: Indikator, kelompok: Kelompok) -> str:
    """One measure; a JPT's names its perspective in brackets."""
    if kelompok is Kelompok.JAF or not satu.perspektif:
        return satu.ukuran_keberhasilan
    perspektif = ", ".join(SEBUTAN_PERSPEKTIF[nilai] for nilai in satu.perspektif)
    return f"{satu.ukuran_keberhasilan} (Perspektif {perspektif})"
