"""Honours, punishments and the changes of a service: penghargaan to pemberhentian."""

from __future__ import annotations

from typing import Final

from siasn_client.kode import CLTN, JENIS_HUKUMAN, JENIS_PEMBERHENTIAN, KEDUDUKAN_HUKUM, TINGKAT_HUKUMAN
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI
from siasn_client.testing.kabupaten.jenis.peta import Baris, Wire, riwayat, stempel, tanggal, teks
from siasn_client.testing.kabupaten.kode_publik import baris_kode
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.wire_disiplin import rw_hukdis, rw_penghargaan
from siasn_client.testing.kabupaten.wire_perubahan import (
    INSTANSI_LAIN,
    NAMA_INSTANSI_LAIN,
    rw_cltn,
    rw_masakerja,
    rw_pemberhentian,
    rw_pindahinstansi,
    rw_pnsunor,
    rw_pwk,
)

__all__ = ["DINAS", "NAMA_INSTANSI_KERJA"]

NAMA_INSTANSI_KERJA: Final = {INSTANSI_ID: NAMA_INSTANSI, INSTANSI_LAIN: NAMA_INSTANSI_LAIN}


def _susulan_penghargaan(row: Wire) -> None:
    row["hargaNama"] = baris_kode("penghargaan")[row["hargaId"]]["nama"] if row["hargaId"] else ""


def _salinan_penghargaan(_: Orang, baris: Baris) -> Baris:
    id_ = baris["penghargaan_id"]
    return {"penghargaan_nama": baris_kode("penghargaan")[id_]["nama"] if id_ else ""}


def _alasan(id_: str) -> str:
    return baris_kode("alasan_hukuman_disiplin")[id_]["nama"] if id_ else ""


def _susulan_hukuman(row: Wire) -> None:
    row["jenisHukumanNama"] = JENIS_HUKUMAN.nama_dari(row["jenisHukuman"])
    row["alasanHukumanDisiplinNama"] = _alasan(row["alasanHukumanDisiplin"])


def _salinan_hukuman(_: Orang, baris: Baris) -> Baris:
    return {
        "jenis_hukuman_nama": JENIS_HUKUMAN.nama_dari(baris["jenis_hukuman_id"]),
        "jenis_tingkat_hukuman_nama": TINGKAT_HUKUMAN.nama_dari(baris["jenis_tingkat_hukuman_id"]),
        "alasan_hukuman_disiplin_nama": _alasan(baris["alasan_hukuman_disiplin_id"]),
    }


def _unor(orang: Orang, baris: Baris, bidang: str) -> Baris:
    """The name of a unit that the person was at; a changed id brings its name with it."""
    dikenal = {row.posisi.unor.id: row.posisi.unor.nama for row in orang.dasar.jabatan}
    nama = f"{bidang.removesuffix('_id')}_nama"
    return {} if baris.get(nama) else {nama: dikenal.get(baris[bidang], "")}


def _salinan_pindah(orang: Orang, baris: Baris) -> Baris:
    return {
        "instansi_kerja_lama_nama": NAMA_INSTANSI_KERJA.get(baris["instansi_kerja_lama"], ""),
        "instansi_kerja_baru_nama": NAMA_INSTANSI_KERJA.get(baris["instansi_kerja_baru"], ""),
        **_unor(orang, baris, "unor_lama_id"),
        **_unor(orang, baris, "unor_baru_id"),
    }


def _salinan_pwk(orang: Orang, baris: Baris) -> Baris:
    return _unor(orang, baris, "unor_baru_id")


def _salinan_cltn(_: Orang, baris: Baris) -> Baris:
    return {"cltn_nama": CLTN.nama_dari(baris["cltn_id"])}


def _salinan_berhenti(_: Orang, baris: Baris) -> Baris:
    return {
        "jenis_pemberhentian_nama": JENIS_PEMBERHENTIAN.nama_dari(baris["jenis_pemberhentian_id"]),
        "kedudukan_hukum_nama": KEDUDUKAN_HUKUM.nama_dari(baris["kedudukan_hukum_id"]),
    }


DINAS: Final = {
    "penghargaan": riwayat(
        "rw_penghargaan",
        rw_penghargaan,
        (*teks(penghargaan_id="hargaId", tahun="tahun", nomor_sk="skNomor"), *tanggal(tanggal_sk="skDate")),
        _salinan_penghargaan,
        _susulan_penghargaan,
    ),
    "hukuman_disiplin": riwayat(
        "rw_hukdis",
        rw_hukdis,
        (
            *teks(jenis_hukuman_id="jenisHukuman", jenis_tingkat_hukuman_id="jenisTingkatHukumanId"),
            *teks(nomor_sk="skNomor"),
            *tanggal(tanggal_sk="skTanggal", tanggal_mulai="hukumanTanggal", tanggal_akhir="akhirHukumTanggal"),
            *teks(masa_tahun="masaTahun", masa_bulan="masaBulan", nomor_pp="nomorPp"),
            *teks(alasan_hukuman_disiplin_id="alasanHukumanDisiplin"),
        ),
        _salinan_hukuman,
        _susulan_hukuman,
    ),
    "masa_kerja": riwayat(
        "rw_masakerja",
        rw_masakerja,
        (
            *teks(pengalaman="pengalaman"),
            *tanggal(tanggal_awal="tanggalAwal", tanggal_selesai="tanggalSelesai"),
            *teks(nomor_sk="nomorSk"),
            *tanggal(tanggal_sk="tanggalSk"),
            *teks(nomor_bkn="nomorBkn"),
            *tanggal(tanggal_bkn="tanggalBkn"),
            *teks(masa_kerja_tahun="tasaKerjaTahun", masa_kerja_bulan="masaKerjaBulan"),
        ),
    ),
    "pindah_instansi": riwayat(
        "rw_pindahinstansi",
        rw_pindahinstansi,
        (
            *teks(instansi_kerja_lama="instansiKerjaLama", instansi_kerja_baru="instansiKerjaBaru"),
            *teks(unor_lama_id="unorLama", unor_baru_id="unorBaru", nomor_sk="skBknNomor"),
            *tanggal(tanggal_sk="skBknTanggal", tmt_pindah="tmtPi"),
        ),
        _salinan_pindah,
    ),
    "pns_unor": riwayat(
        "rw_pnsunor",
        rw_pnsunor,
        (
            *teks(unor_baru_id="unorBaru", nomor_sk="skNomor"),
            *tanggal(tanggal_sk="skTanggal"),
            *teks(unor_baru_nama="namaUnorBaru"),
        ),
    ),
    "pwk": riwayat(
        "rw_pwk",
        rw_pwk,
        (
            *teks(unor_baru_id="unorBaru"),
            *tanggal(tmt_pwk="tmtPwk"),
            *teks(nomor_sk="skNomor"),
            *tanggal(tanggal_sk="skTanggal"),
        ),
        _salinan_pwk,
    ),
    "cltn": riwayat(
        "rw_cltn",
        rw_cltn,
        (
            *teks(cltn_id="cltnId", nomor_sk="skNomor"),
            *tanggal(tanggal_sk="skTanggal", tanggal_awal="tanggalAwal", tanggal_akhir="tanggalAkhir"),
            *tanggal(tanggal_aktif="tanggalAktif"),
            *teks(nomor_bkn="nomorLetterBkn"),
            *stempel(tanggal_bkn="tanggalLetterBkn"),
        ),
        _salinan_cltn,
    ),
    "pemberhentian": riwayat(
        "rw_pemberhentian",
        rw_pemberhentian,
        (
            *teks(jenis_pemberhentian_id="jenisHenti", kedudukan_hukum_id="kedudukanHukumPns", nomor_sk="skNomor"),
            *tanggal(tanggal_sk="skTanggal"),
        ),
        _salinan_berhenti,
    ),
}
