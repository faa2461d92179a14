"""F11: the recap of one unit. No official layout was found: this one is ours.

SE Menteri PANRB 3/2023 names a "Format Penetapan Predikat Kinerja" signed by the leader who fixes what the
organisation reached and the distribution; its layout was not at hand, its signature is here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from skp_core.bahasa import tempat_tanggal
from skp_core.blok import Blok, Daftar, Dokumen, Grup, Judul, Kop, Orientasi, Penanda, Pilihan, Sel, Tabel, TandaTangan
from skp_core.dokumen import bersama
from skp_core.model import BarisRekap, Predikat, Rekap
from skp_core.peraturan import permenpanrb_6_2022 as permen
from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI
from skp_core.scoring.distribusi import periksa_distribusi

__all__ = ["susun"]


def susun(rekap: Rekap, catatan: Sequence[str] | None = None) -> Dokumen:
    """Set up the recap. *catatan* are notes on the distribution; None: what ``scoring.distribusi`` finds."""
    blok: list[Blok] = [
        Judul(("REKAPITULASI PREDIKAT KINERJA PEGAWAI", f"PERIODE: {rekap.periode.label}")),
        Kop(rekap.nama_instansi, (rekap.unit_kerja,)),
        Pilihan("CAPAIAN KINERJA ORGANISASI", bersama.pilihan(rekap.capaian_organisasi, permen.PILIHAN_CAPAIAN)),
        _orang(rekap),
        _jumlah(rekap),
        Daftar("CATATAN POLA DISTRIBUSI", _catatan(rekap) if catatan is None else tuple(catatan)),
    ]
    if rekap.penetap is not None:
        waktu = tempat_tanggal(rekap.tempat, rekap.tanggal)
        blok.append(TandaTangan(Penanda(waktu, rekap.penetap.jabatan, rekap.penetap.nama, rekap.penetap.nip)))
    return Dokumen("Rekapitulasi Predikat Kinerja", Orientasi.MENDATAR, tuple(blok))


def _catatan(rekap: Rekap) -> tuple[str, ...]:
    """What the guidance finds; it is of 2023, and asks first what the organisation reached."""
    if rekap.capaian_organisasi is None:
        return ("Capaian kinerja organisasi belum ditetapkan.",)
    if rekap.periode.selesai < POLA_DISTRIBUSI.sejak:
        return (f"{POLA_DISTRIBUSI.dasar} belum berlaku pada periode ini.",)
    banyak = Counter(satu.predikat for satu in rekap.baris if satu.predikat is not None)
    return tuple(satu.pesan for satu in periksa_distribusi(rekap.capaian_organisasi, banyak)) or ("Sesuai.",)


def _orang(rekap: Rekap) -> Tabel:
    kolom = ("NO", "NAMA", "NIP", "JABATAN", "RATING HASIL KERJA", "RATING PERILAKU", "PREDIKAT")
    kosong = Grup(((Sel("\xa0"),) * len(kolom),))
    return Tabel(
        lebar=(5.0, 22.0, 16.0, 22.0, 12.0, 12.0, 11.0),
        kepala=(tuple(map(Sel, kolom)),),
        isi=tuple(Grup((_satu(nomor, satu),)) for nomor, satu in enumerate(rekap.baris, 1)) or (kosong,),
    )


def _satu(nomor: int, baris: BarisRekap) -> tuple[Sel, ...]:
    orang = baris.pegawai
    rating = (permen.PILIHAN_RATING[satu] if satu else "" for satu in (baris.rating_hasil_kerja, baris.rating_perilaku))
    predikat = permen.PILIHAN_PREDIKAT[baris.predikat] if baris.predikat else ""
    return tuple(map(Sel, (str(nomor), orang.nama, orang.nip or "", orang.jabatan, *rating, predikat)))


def _jumlah(rekap: Rekap) -> Tabel:
    """How many have which predikat, and the share of those who have one."""
    banyak = Counter(satu.predikat for satu in rekap.baris if satu.predikat is not None)
    semua = banyak.total()
    rows = [
        (permen.PILIHAN_PREDIKAT[satu], str(banyak[satu]), f"{100 * banyak[satu] / semua:.1f} %".replace(".", ","))
        for satu in Predikat
        if semua
    ]
    belum = len(rekap.baris) - semua
    rows.append(("BELUM ADA PREDIKAT", str(belum), ""))
    return Tabel(
        lebar=(50.0, 25.0, 25.0),
        kepala=((Sel("PREDIKAT"), Sel("JUMLAH"), Sel("BAGIAN")),),
        isi=tuple(Grup((tuple(map(Sel, row)),)) for row in rows),
        tengah=(1, 2),
    )
