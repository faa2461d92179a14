"""The 27 indicators of the IKD, one per file. Another one is another file and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from siasn_client.mutu.aturan import Indikator
from siasn_client.mutu.indikator import (
    acc_1_tmt_cpns_pns,
    acc_2_dpk_dpb,
    acc_3_masa_kerja_struktural,
    acc_4_kedudukan_pppk,
    acc_5_nik_belum_valid,
    acc_6_pendidikan_eselon,
    acc_7_tahun_pppk,
    acc_8_pendidikan_jf,
    acc_9_pelaksana_bernama_jf,
    acc_10_pangkat_jpt,
    com_1_belum_skp,
    com_2_jabatan_kosong,
    com_3_pendidikan_kosong,
    com_4_tmt_pns_kosong,
    com_5_gelar_kosong,
    com_6_email_pribadi,
    com_7_nomor_hp,
    con_1_tmt_cpns_nip,
    con_2_tanggal_lahir_nip,
    con_3_jenis_kelamin_nip,
    con_4_tahun_ni_pppk,
    tim_1_unor_tidak_aktif,
    tim_2_calon_jf,
    tim_3_cpns_lebih_setahun,
    tim_4_struktural_ganda,
    tim_5_lewat_bup,
    tim_6_cltn_berakhir,
)

__all__ = ["INDIKATOR"]

INDIKATOR: Final[Mapping[str, Indikator]] = MappingProxyType(
    {
        modul.INDIKATOR.id: modul.INDIKATOR
        for modul in (
            com_1_belum_skp,
            com_2_jabatan_kosong,
            com_3_pendidikan_kosong,
            com_4_tmt_pns_kosong,
            com_5_gelar_kosong,
            com_6_email_pribadi,
            com_7_nomor_hp,
            tim_1_unor_tidak_aktif,
            tim_2_calon_jf,
            tim_3_cpns_lebih_setahun,
            tim_4_struktural_ganda,
            tim_5_lewat_bup,
            tim_6_cltn_berakhir,
            acc_1_tmt_cpns_pns,
            acc_2_dpk_dpb,
            acc_3_masa_kerja_struktural,
            acc_4_kedudukan_pppk,
            acc_5_nik_belum_valid,
            acc_6_pendidikan_eselon,
            acc_7_tahun_pppk,
            acc_8_pendidikan_jf,
            acc_9_pelaksana_bernama_jf,
            acc_10_pangkat_jpt,
            con_1_tmt_cpns_nip,
            con_2_tanggal_lahir_nip,
            con_3_jenis_kelamin_nip,
            con_4_tahun_ni_pppk,
        )
    }
)
"""Every indicator by BKN's code, in the order of the public file."""
