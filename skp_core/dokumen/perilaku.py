"""Block P: the seven behaviours with their guides, what the leader expects, and feedback."""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.blok import Grup, Sel, Tabel
from skp_core.dokumen.hasil_kerja import sel_umpan_balik
from skp_core.model import Evaluasi, Perilaku, PerilakuKerja, Skp, UmpanBalik
from skp_core.peraturan.permenpanrb_6_2022 import UMPAN_BALIK
from skp_core.peraturan.se_menpanrb_20_2021 import BERAKHLAK

__all__ = ["dinilai", "direncanakan"]


def direncanakan(skp: Skp, tanda: str) -> Tabel:
    """Return the block of a plan; *tanda* is the mark of its footnote."""
    return Tabel(
        lebar=(4.0, 52.0, 44.0),
        kepala=((Sel(f"PERILAKU KERJA{tanda}", lebar=3),),),
        isi=tuple(
            Grup(depan=(Sel(nomor),), baris=((Sel(nama, lebar=2),), (Sel(poin=panduan), _ekspektasi(satu))))
            for nomor, nama, panduan, satu in _panduan(skp)
        ),
    )


def dinilai(skp: Skp, evaluasi: Evaluasi, umpan_balik: str = UMPAN_BALIK) -> Tabel:
    """Return the block of an evaluation, with feedback under the head *umpan_balik*."""
    umpan: dict[Perilaku, tuple[UmpanBalik, ...]] = {}
    for satu in evaluasi.perilaku:  # a behaviour may be spoken of more than once
        umpan[satu.kode] = umpan.get(satu.kode, ()) + satu.umpan_balik
    return Tabel(
        lebar=(4.0, 44.0, 26.0, 26.0),
        kepala=((Sel("PERILAKU KERJA", lebar=3), Sel(umpan_balik)),),
        isi=tuple(
            Grup(
                depan=(Sel(nomor),),
                baris=(
                    (Sel(nama, lebar=2), Sel()),
                    (Sel(poin=panduan), _ekspektasi(satu), sel_umpan_balik(umpan.get(satu.kode, ()))),
                ),
            )
            for nomor, nama, panduan, satu in _panduan(skp)
        ),
    )


def _panduan(skp: Skp) -> Iterator[tuple[str, str, tuple[str, ...], PerilakuKerja]]:
    """Number, name and guides of each behaviour, with what the leader expects."""
    for nomor, satu in enumerate(skp.perilaku, 1):
        tertulis = BERAKHLAK.nilai[satu.kode]
        yield str(nomor), tertulis.nama, tertulis.panduan, satu


def _ekspektasi(perilaku: PerilakuKerja) -> Sel:
    """The cell of special expectations; its label is printed even when nothing follows."""
    return Sel("Ekspektasi Khusus Pimpinan:", perilaku.ekspektasi_khusus)
