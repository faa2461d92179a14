"""Hukuman disiplin: one sanction a row. SIASN has a write for it (hukdis/save).

Years and months of a sanction are one duration: "12 bulan" is "1 tahun", and hosts write both into one column.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Isi, Jenis, Tanda
from siasn_client.resources.hukuman_disiplin import RiwayatHukumanDisiplin, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah, teks_mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN", "rapikan"]

_YEAR: Final = 12


def rapikan(mentah: Mapping[str, Mentah]) -> Mapping[str, Mentah]:
    """Carry twelve months into a year, keeping what was written.

    >>> tidy = rapikan({"masa_tahun": "", "masa_bulan": "18 bulan"})
    >>> tidy["masa_tahun"].nilai, tidy["masa_bulan"].nilai, tidy["masa_bulan"].mentah
    (1, 6, '18 bulan')
    """
    said = [mentah.get(name) for name in ("masa_tahun", "masa_bulan")]
    if any(isinstance(value, Isi | Tanda) for value in said):
        return mentah
    texts = [teks_mentah(value) for value in said]
    years, months = kanonik.masa_tahun(texts[0]), kanonik.masa_bulan(texts[1])
    if not isinstance(months, int) or months < _YEAR or years is Tanda.TAK_TERBACA:
        return mentah
    years = (years if isinstance(years, int) else 0) + months // _YEAR
    parts = zip(("masa_tahun", "masa_bulan"), texts, (years, months % _YEAR or Tanda.KOSONG), strict=True)
    return {**mentah, **{name: Isi(text, value) for name, text, value in parts}}


def _mentah(record: RiwayatHukumanDisiplin) -> Mapping[str, Mentah]:
    return {
        "jenis_hukuman_id": record.jenis_hukuman_id,
        "jenis_tingkat_hukuman_id": record.jenis_tingkat_hukuman_id,
        "nomor_sk": record.sk_nomor,
        "tanggal_sk": record.sk_tanggal,
        "tanggal_mulai": record.hukuman_tanggal,
        "tanggal_akhir": record.akhir_hukuman_tanggal,
        "masa_tahun": record.masa_tahun,
        "masa_bulan": record.masa_bulan,
        "nomor_pp": record.nomor_pp,
        "alasan_hukuman_disiplin_id": record.alasan_hukuman_disiplin_id,
        "jenis_hukuman_nama": record.jenis_hukuman_nama,
        "alasan_hukuman_disiplin_nama": record.alasan_hukuman_disiplin_nama,
        "id_pns": record.pns_orang_id,
    }


ATURAN: Final = AturanJenis[RiwayatHukumanDisiplin](
    jenis=Jenis.HUKUMAN_DISIPLIN,
    label="Hukuman disiplin",
    bidang=(
        Bidang(
            "jenis_hukuman_id", "Jenis hukuman", kanonik.jenis_hukuman, Arah.KIRIM, 20, sebutan="jenis_hukuman_nama"
        ),
        Bidang("jenis_tingkat_hukuman_id", "Tingkat hukuman", kanonik.tingkat_hukuman, Arah.KIRIM, 5),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.KIRIM, 20, mirip_tanggal),
        Bidang("tanggal_mulai", "Tanggal mulai hukuman", kanonik.tanggal, Arah.KIRIM, 20, mirip_tanggal),
        Bidang("tanggal_akhir", "Tanggal akhir hukuman", kanonik.tanggal, Arah.KIRIM, 10, mirip_tanggal),
        Bidang("masa_tahun", "Masa hukuman (tahun)", kanonik.masa_tahun, Arah.KIRIM, 5),
        Bidang("masa_bulan", "Masa hukuman (bulan)", kanonik.masa_bulan, Arah.KIRIM, 5),
        Bidang("nomor_pp", "Nomor PP", kanonik.nomor_pp, Arah.KIRIM, 5),
        Bidang(
            "alasan_hukuman_disiplin_id",
            "Alasan hukuman",
            kanonik.pengenal,
            Arah.KIRIM,
            sebutan="alasan_hukuman_disiplin_nama",
        ),
    ),
    kunci=(
        Kunci(("jenis_hukuman_id", "tanggal_mulai"), "jenis hukuman dan tanggal mulai sama"),
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
        Kunci(("nomor_sk",), "nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tanggal_mulai", "tanggal_sk", "jenis_hukuman_id", "nomor_sk"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"nomor_sk", "tanggal_sk", "tanggal_mulai"}),
    rapikan=rapikan,
)
