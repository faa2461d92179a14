"""F2: Sasaran Kinerja Pegawai, kuantitatif, for pejabat administrasi and pejabat fungsional.

Layout and strings as in several independent reproductions of the annex of PermenPANRB 6/2022; the
annex page itself could not be read. "PANGKAT/GOL. RUANG" is one of two spellings in use.
"""

from __future__ import annotations

from skp_core.blok import CatatanKaki, Dokumen, Grup, Judul, Orientasi, Sel, Tabel, TandaTangan
from skp_core.dokumen import bersama
from skp_core.model import Butir, Skp
from skp_core.peraturan.permenpanrb_6_2022 import CATATAN_EKSPEKTASI, CATATAN_INTERVENSI

__all__ = ["susun"]

_KOLOM = (
    "NO",
    "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*",
    "RENCANA HASIL KERJA",
    "ASPEK",
    "INDIKATOR KINERJA INDIVIDU",
    "TARGET",
)
_LEBAR = (4.0, 24.0, 24.0, 9.0, 25.0, 14.0)


def susun(skp: Skp) -> Dokumen:
    """Set up the form.

    Raises:
        InvalidModel: the SKP is of another group or approach.
    """
    bersama.wajib_jaf_kuantitatif(skp, "F2")
    return Dokumen(
        "Sasaran Kinerja Pegawai",
        Orientasi.MENDATAR,
        (
            Judul(bersama.baris_judul("SASARAN KINERJA PEGAWAI")),
            bersama.kop(skp),
            bersama.identitas(skp),
            _hasil_kerja(skp),
            _perilaku(skp),
            TandaTangan(kanan=bersama.penanda_penilai(skp), kiri=bersama.penanda_pegawai(skp)),
            CatatanKaki((("*", CATATAN_INTERVENSI), ("**", CATATAN_EKSPEKTASI))),
        ),
    )


def _hasil_kerja(skp: Skp) -> Tabel:
    return Tabel(
        lebar=_LEBAR,
        kepala=(
            (Sel("HASIL KERJA", lebar=len(_KOLOM)),),
            tuple(Sel(kolom) for kolom in _KOLOM),
            tuple(Sel(f"({nomor})") for nomor in range(1, len(_KOLOM) + 1)),
        ),
        isi=tuple(bersama.bagian(skp, len(_KOLOM), _grup)),
        tengah=(0, 3),
    )


def _grup(butir: Butir) -> Grup:
    rencana = butir.rencana
    return Grup(
        depan=(
            Sel(str(butir.nomor)),
            bersama.sel_pimpinan(rencana.rhk_pimpinan_diintervensi),
            bersama.sel_rencana(rencana),
        ),
        baris=tuple(bersama.sel_indikator(indikator) for indikator in rencana.indikator) or ((Sel(),) * 3,),
    )


def _perilaku(skp: Skp) -> Tabel:
    return Tabel(
        lebar=(4.0, 52.0, 44.0),
        kepala=((Sel("PERILAKU KERJA**", lebar=3),),),
        isi=tuple(
            Grup(
                depan=(Sel(nomor),),
                baris=((Sel(nama, lebar=2),), (Sel(poin=panduan), bersama.ekspektasi(perilaku))),
            )
            for nomor, nama, panduan, perilaku in bersama.panduan(skp.perilaku)
        ),
    )
