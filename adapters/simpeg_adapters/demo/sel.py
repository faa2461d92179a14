"""Dirt of single cells: which fields it is seen in, and how it writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import frozen

from simpeg_adapters.demo import pola
from simpeg_adapters.demo.tata import Letak

__all__ = ["SEL", "Sel"]

Ubah = Callable[[str, int], str]


def _selalu(place: Letak) -> bool:
    return not place.rujukan and place.kata is None


def _tanggal(place: Letak) -> bool:
    return place.tanggal


def _tanggal_teks(place: Letak) -> bool:
    return place.tanggal and not place.ketat


@frozen(eq=False)
class Sel:
    """One kind of dirt.

    Args:
        bidang: the fields it is seen in; None for all whose place is right.
        kecuali: fields it is not seen in.
        letak: whether a place can hold it.
    """

    pola: str
    ubah: Ubah
    bidang: frozenset[str] | None = None
    kecuali: frozenset[str] = frozenset()
    letak: Callable[[Letak], bool] = _selalu

    def kena(self, bidang: str, place: Letak) -> bool:
        """Can this field at this place be dirty in this way?"""
        return (self.bidang is None or bidang in self.bidang) and bidang not in self.kecuali and self.letak(place)


_TEKS: Final = frozenset(
    {"nama", "nama_penilai", "tempat_lahir", "alamat", "nama_sekolah", "institusi_penyelenggara", "nama_kursus"}
    | {"nama_sertifikasi", "lembaga_sertifikasi_nama", "pengalaman"}
)
_NOMOR: Final = frozenset(
    {"nomor_sk", "nomor_sk_cpns", "nomor_sk_pns", "nomor_bkn", "nomor", "nomor_sertifikat", "nomor_akreditasi"}
    | {"akta_menikah", "akta_cerai", "akta_meninggal", "akta_kelahiran"}
)
_LAHIR: Final = frozenset({"tanggal_lahir"})
_PENGENAL: Final = frozenset({"nik", "nomor_hp", "nomor_npwp", "nomor_bpjs", "nomor_taspen"})
_DESIMAL: Final = frozenset(
    {"nilai_skp", "nilai_perilaku_kerja", "nilai_prestasi_kerja", "konversi_nilai", "nilai_integrasi"}
    | {"kredit_utama_baru", "kredit_penunjang_baru", "kredit_baru_total"}
)

SEL: Final = (
    Sel("gelar_tanda_baca", pola.gelar, frozenset({"gelar_depan", "gelar_belakang"})),
    Sel("apostrof", pola.apostrof, _TEKS),
    Sel("spasi_ganda", pola.spasi_ganda, _TEKS),
    Sel("huruf_besar", pola.huruf_besar, _TEKS),
    Sel("nomor_sk_spasi", pola.nomor_sk, _NOMOR),
    Sel("nip_berspasi", pola.nip_berspasi, frozenset({"nip_penilai"})),
    Sel("nomor_berapostrof", pola.nomor, _PENGENAL),
    Sel("angka_bersatuan", pola.bersatuan(" JP", " jam", "JP"), frozenset({"jumlah_jam"})),
    Sel("angka_bersatuan", pola.bersatuan(" tahun", " th"), frozenset({"masa_kerja_tahun", "masa_tahun"})),
    Sel("angka_bersatuan", pola.bersatuan(" bulan", " bln"), frozenset({"masa_kerja_bulan", "masa_bulan"})),
    Sel("koma_desimal", pola.koma, _DESIMAL),
    Sel("golongan_teks", pola.golongan, frozenset({"golongan"})),
    Sel("tanggal_epoch", pola.epoch, kecuali=_LAHIR, letak=_tanggal),
    Sel("tanggal_ejaan", pola.tanggal, letak=_tanggal_teks),
    Sel("tanggal_zona", pola.zona, letak=_tanggal_teks),
    Sel("tahun_saja", pola.tahun, frozenset({"tanggal_lulus"}), letak=_tanggal_teks),
)
"""Every one, in the order in which they fall on a row."""
