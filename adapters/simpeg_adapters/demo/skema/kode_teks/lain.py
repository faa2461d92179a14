"""Family, training, discipline and the changes of a service of the ``kode_teks`` schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simpeg_adapters.demo.kode_lokal import HIDUP, JENIS_KELAMIN
from simpeg_adapters.demo.skema.kode_teks.karier import ID, jurusan
from simpeg_adapters.demo.skema.letak import hari, kode, polos
from simpeg_adapters.demo.tata import Letak, Tata

__all__ = ["LAIN"]

_DIKLAT: Final = {"2": "2", "3": "3", "8": "4", "6": "5"}
"""BKN's jenis diklat -> the host's, of those that it counts as training; 1 is structural, the rest are seminars."""
_KURSUS: Final = {
    **hari(tanggal_kursus="tgl_mulai", tanggal_selesai_kursus="tgl_selesai"),
    **polos(jumlah_jam="jml_jam", institusi_penyelenggara="penyelenggara", nomor_sertifikat="no_sertifikat"),
    "tahun_kursus": Letak("tahun", tahun=True),
}
_ORANG: Final = {
    **polos(nama="nama", tempat_lahir="tempat_lahir"),
    **hari(tanggal_lahir="tgl_lahir", tanggal_meninggal="tgl_meninggal"),
}


def _masa(row: Mapping[str, str]) -> Mapping[str, str]:
    """The length of a punishment, as somebody typed it."""
    parts = ((row.get("masa_tahun", ""), "tahun"), (row.get("masa_bulan", ""), "bulan"))
    return {"masa_hukuman": " ".join(f"{count} {unit}" for count, unit in parts if count.strip("0"))}


LAIN: Final = (
    Tata(
        "pasangan",
        "riwayat_keluarga",
        {
            **_ORANG,
            **polos(akta_menikah="no_akta_nikah", akta_cerai="no_akta_cerai", akta_meninggal="no_akta_meninggal"),
            **hari(tanggal_menikah="tgl_nikah", tanggal_cerai="tgl_cerai"),
            **kode(status_nikah_id=("status_nikah", "jenis_kawin")),
            "status_hidup": Letak("hidup", kata=HIDUP),
        },
        tetap={"hubungan": "1"},
        salinan=ID,
    ),
    Tata(
        "orang_tua",
        "riwayat_keluarga",
        {**_ORANG, "peran": Letak("hubungan", kata={"ayah": "2", "ibu": "3"})},
    ),
    Tata(
        "anak",
        "detail_anak",
        {
            **_ORANG,
            **polos(akta_kelahiran="no_akta_lahir"),
            "jenis_kelamin": Letak("jk", kata=JENIS_KELAMIN),
            "jenis_anak": Letak("status_anak", kata={"1": "1", "2": "3", "3": "2"}),
            "status_hidup": Letak("hidup", kata=HIDUP),
        },
        salinan=ID,
    ),
    Tata(
        "diklat",
        "riwayat_diklat",
        {
            "latihan_struktural_id": Letak("id_diklat", "latihan_struktural", salinan="nama_diklat"),
            **hari(tanggal="tgl_mulai", tanggal_selesai="tgl_selesai"),
            **polos(nomor="no_sertifikat", jumlah_jam="jml_jam", institusi_penyelenggara="penyelenggara"),
            "tahun": Letak("tahun", tahun=True),
        },
        tetap={"id_jenis": "1"},
        salinan=ID,
    ),
    Tata(
        "kursus",
        "riwayat_diklat",
        {"jenis_diklat_id": Letak("id_jenis", kata=_DIKLAT), **polos(nama_kursus="nama_diklat"), **_KURSUS},
        salinan=ID,
        untuk=lambda row: row.get("jenis_diklat_id") in _DIKLAT,
    ),
    Tata(
        "kursus",
        "riwayat_seminar",
        {**kode(jenis_diklat_id=("id_jenis", "jenis_diklat")), **polos(nama_kursus="nama_seminar"), **_KURSUS},
        salinan=ID,
        untuk=lambda row: row.get("jenis_diklat_id") not in _DIKLAT,
    ),
    Tata(
        "hukuman_disiplin",
        "riwayat_hukdis",
        {
            "jenis_hukuman_id": Letak("id_hukuman", "jenis_hukuman", salinan="hukuman"),
            **kode(
                jenis_tingkat_hukuman_id=("id_tingkat", "tingkat_hukuman"),
                alasan_hukuman_disiplin_id=("id_alasan", "alasan_hukuman_disiplin"),
            ),
            **hari(tanggal_sk="tgl_sk", tanggal_mulai="tmt_hukuman", tanggal_akhir="tgl_akhir"),
            **polos(nomor_sk="no_sk", nomor_pp="no_pp"),
            "masa_tahun": Letak("masa_hukuman", sebagian=True),
            "masa_bulan": Letak("masa_hukuman", sebagian=True),
        },
        salinan=ID,
        sisa=_masa,
    ),
    Tata(
        "penghargaan",
        "riwayat_penghargaan",
        {
            "penghargaan_id": Letak(
                "id_penghargaan", "penghargaan", salinan="penghargaan", lain="99", teks="penghargaan_lain"
            ),
            **polos(tahun="tahun", nomor_sk="no_sk"),
            **hari(tanggal_sk="tgl_sk"),
        },
        salinan=ID,
    ),
    Tata(
        "masa_kerja",
        "riwayat_pmk",
        {
            **polos(pengalaman="pengalaman", nomor_sk="no_sk", nomor_bkn="no_bkn"),
            **hari(tanggal_awal="tgl_awal", tanggal_selesai="tgl_akhir", tanggal_sk="tgl_sk", tanggal_bkn="tgl_bkn"),
            **polos(masa_kerja_tahun="mk_th", masa_kerja_bulan="mk_bl"),
        },
        salinan=ID,
    ),
    Tata(
        "cltn",
        "riwayat_cltn",
        {
            **kode(cltn_id=("id_cltn", "cltn")),
            **polos(nomor_sk="no_sk", nomor_bkn="no_bkn"),
            **hari(tanggal_sk="tgl_sk", tanggal_awal="tgl_awal", tanggal_akhir="tgl_akhir"),
            **hari(tanggal_aktif="tgl_aktif", tanggal_bkn="tgl_bkn"),
        },
        salinan=ID,
    ),
    Tata(
        "tugas_belajar",
        "riwayat_tugas_belajar",
        {
            **kode(tingkat_pendidikan_id=("id_tingkat", "tingkat_pendidikan")),
            "pendidikan_id": jurusan(),
            **polos(nama_sekolah="nama_sekolah", nomor_akreditasi="no_akreditasi", predikat_akreditasi="akreditasi"),
            **hari(tanggal_mulai="tgl_mulai", tanggal_selesai="tgl_selesai"),
        },
        salinan=ID,
    ),
    Tata(
        "sertifikasi",
        "riwayat_sertifikasi",
        {
            **polos(
                nama_sertifikasi="nama_sertifikasi",
                nomor_sertifikat="no_sertifikat",
                lembaga_sertifikasi_nama="lembaga",
            ),
            **hari(
                tanggal_sertifikat="tgl_sertifikat",
                masa_berlaku_mulai="tgl_berlaku",
                masa_berlaku_selesai="tgl_berakhir",
            ),
        },
        salinan=ID,
    ),
    Tata(
        "pindah_instansi",
        "riwayat_pindah_instansi",
        {
            **kode(
                instansi_kerja_lama=("id_instansi_lama", "instansi"),
                instansi_kerja_baru=("id_instansi_baru", "instansi"),
                unor_lama_id=("id_unit_lama", "unor"),
                unor_baru_id=("id_unit_baru", "unor"),
            ),
            **polos(nomor_sk="no_sk_bkn"),
            **hari(tanggal_sk="tgl_sk_bkn", tmt_pindah="tmt_pindah"),
        },
        salinan=ID,
    ),
    Tata(
        "pemberhentian",
        "riwayat_pemberhentian",
        {
            **kode(
                jenis_pemberhentian_id=("id_jenis", "jenis_pemberhentian"),
                kedudukan_hukum_id=("id_kedudukan", "kedudukan_hukum"),
            ),
            **polos(nomor_sk="no_sk"),
            **hari(tanggal_sk="tgl_sk"),
        },
        salinan=ID,
    ),
)
