"""Angka kredit: one decision (PAK) a row. SIASN has a write for it (angkakredit/save).

Months are numbers in SIASN and often names in hosts; points have a point there and a comma here. The decisions of
two years are often alike but for the year: the years of the period weigh most after the number.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.angka_kredit import RiwayatAngkaKredit, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["ATURAN"]


def _mentah(record: RiwayatAngkaKredit) -> Mapping[str, Mentah]:
    return {
        "nomor_sk": record.nomor_sk,
        "tanggal_sk": record.tanggal_sk,
        "bulan_mulai_penilaian": record.bulan_mulai_penilaian,
        "tahun_mulai_penilaian": record.tahun_mulai_penilaian,
        "bulan_selesai_penilaian": record.bulan_selesai_penilaian,
        "tahun_selesai_penilaian": record.tahun_selesai_penilaian,
        "kredit_utama_baru": record.kredit_utama_baru,
        "kredit_penunjang_baru": record.kredit_penunjang_baru,
        "kredit_baru_total": record.kredit_baru_total,
        "perolehan": next((name for name, said in _perolehan(record) if said), None),
        "jabatan_nama": record.nama_jabatan,
        "id_pns": record.pns_id,
    }


def _perolehan(record: RiwayatAngkaKredit) -> tuple[tuple[str, bool | None], ...]:
    """How the points came, in one word: carried, not compared, because hosts rarely say it."""
    return (
        ("pertama", record.is_angka_kredit_pertama),
        ("integrasi", record.is_integrasi),
        ("konversi", record.is_konversi),
    )


ATURAN: Final = AturanJenis[RiwayatAngkaKredit](
    jenis=Jenis.ANGKA_KREDIT,
    label="Angka kredit",
    bidang=(
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.KIRIM, 20, mirip_tanggal),
        Bidang("bulan_mulai_penilaian", "Bulan mulai penilaian", kanonik.bulan, Arah.KIRIM, 2),
        Bidang("tahun_mulai_penilaian", "Tahun mulai penilaian", kanonik.tahun, Arah.KIRIM, 18),
        Bidang("bulan_selesai_penilaian", "Bulan selesai penilaian", kanonik.bulan, Arah.KIRIM, 2),
        Bidang("tahun_selesai_penilaian", "Tahun selesai penilaian", kanonik.tahun, Arah.KIRIM, 18),
        Bidang("kredit_utama_baru", "Angka kredit utama", kanonik.desimal, Arah.KIRIM),
        Bidang("kredit_penunjang_baru", "Angka kredit penunjang", kanonik.desimal, Arah.KIRIM),
        Bidang("kredit_baru_total", "Angka kredit total", kanonik.desimal, Arah.KIRIM, 10),
    ),
    kunci=(
        Kunci(("nomor_sk", "tanggal_sk"), "nomor dan tanggal SK sama"),
        Kunci(
            ("tahun_mulai_penilaian", "bulan_mulai_penilaian", "tahun_selesai_penilaian", "bulan_selesai_penilaian"),
            "masa penilaian sama",
        ),
        Kunci(("nomor_sk",), "nomor SK sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tahun_selesai_penilaian", "bulan_selesai_penilaian", "tanggal_sk", "nomor_sk"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"nomor_sk"}),
    penanda=frozenset({"nomor_sk", "tanggal_sk"}),
)
