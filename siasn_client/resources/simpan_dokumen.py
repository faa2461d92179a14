"""The seven ``*/document/save`` calls: a row and its documents in one multipart request.

Confidence: low, all of it. One public list names these paths and fields (lowhanfish/webservice_si_asn_gateway),
no public client uses them. The proven way is a save, then :func:`siasn_client.resources.dokumen.unggah_riwayat`.
Field names are snake_case here, unlike the JSON saves, except skp22's.

A person is required because a row without one means nothing; what the server insists on is not known.
What is None is not mentioned. Flags travel as "1" and "0", dates as dd-mm-yyyy, all other values as text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape, Unggahan
from siasn_client.wire import Bulat, Desimal, NipRekaman, Payload, Penanda, Tanggal, TeksWajib

__all__ = [
    "AngkaKreditDokumenPayload",
    "CpnsDokumenPayload",
    "DiklatDokumenPayload",
    "JabatanDokumenPayload",
    "KursusDokumenPayload",
    "PenghargaanDokumenPayload",
    "Skp22DokumenPayload",
    "angka_kredit",
    "cpns",
    "diklat",
    "jabatan",
    "kursus",
    "penghargaan",
    "skp22",
]


class JabatanDokumenPayload(Payload):
    """One position, as :class:`~siasn_client.resources.jabatan.JabatanPayload` says it."""

    tampak: ClassVar = ("jenis_jabatan", "tmt_jabatan")

    id: str | None = None
    pns_id: TeksWajib
    jenis_jabatan: str | None = None
    unor_id: str | None = None
    eselon_id: str | None = None
    instansi_id: str | None = None
    instansi_induk_id: str | None = None
    satuan_kerja_id: str | None = None
    jabatan_fungsional_id: str | None = None
    jabatan_fungsional_umum_id: str | None = None
    nomor_sk: str | None = None
    tanggal_sk: Tanggal = None
    tmt_jabatan: Tanggal = None
    tmt_pelantikan: Tanggal = None


class AngkaKreditDokumenPayload(Payload):
    """One credit-point decision; here SIASN spells ``penilaian`` right, by the only list there is."""

    tampak: ClassVar = ("tahun_mulai_penilaian", "tahun_selesai_penilaian")

    id: str | None = None
    pns_id: TeksWajib
    nomor_sk: str | None = None
    tanggal_sk: Tanggal = None
    bulan_mulai_penilaian: Bulat = None
    tahun_mulai_penilaian: Bulat = None
    bulan_selesai_penilaian: Bulat = None
    tahun_selesai_penilaian: Bulat = None
    kredit_utama_baru: Desimal = None
    kredit_penunjang_baru: Desimal = None
    kredit_baru_total: Desimal = None
    riwayat_jabatan_id: str | None = Field(default=None, serialization_alias="rw_jabatan_id")
    is_angka_kredit_pertama: Penanda = None
    is_integrasi: Penanda = None
    is_konversi: Penanda = None


class Skp22DokumenPayload(Payload):
    """One SKP rating since 2022; ids as in :class:`~siasn_client.resources.skp22.Skp22Payload`."""

    tampak: ClassVar = ("tahun",)

    id: str | None = None
    pns_dinilai_id: TeksWajib = Field(serialization_alias="pnsDinilaiOrang")
    tahun: int | None = None
    hasil_kinerja_nilai: int | None = Field(default=None, serialization_alias="hasilKinerjaNilai", ge=1, le=3)
    perilaku_kerja_nilai: int | None = Field(default=None, serialization_alias="perilakuKerjaNilai", ge=1, le=3)
    kuadran_kinerja_nilai: int | None = Field(default=None, serialization_alias="kuadranKinerjaNilai", ge=1, le=5)
    nip_nrp_penilai: NipRekaman = Field(default=None, serialization_alias="penilaiNipNrp")
    nama_penilai: str | None = Field(default=None, serialization_alias="penilaiNama")
    penilai_unor_nama: str | None = Field(default=None, serialization_alias="penilaiUnorNama")
    penilai_jabatan_nama: str | None = Field(default=None, serialization_alias="penilaiJabatan")
    penilai_golongan_id: str | None = Field(default=None, serialization_alias="penilaiGolongan")
    status_penilai: str | None = Field(default=None, serialization_alias="statusPenilai")


class CpnsDokumenPayload(Payload):
    """The CPNS or PNS decree of one person; ``status_cpns_pns`` says which."""

    tampak: ClassVar = ("status_cpns_pns",)

    pns_orang_id: TeksWajib
    status_cpns_pns: str | None = None
    nomor_sk_cpns: str | None = None
    tanggal_sk_cpns: Tanggal = Field(default=None, serialization_alias="tgl_sk_cpns")
    nomor_sk_pns: str | None = None
    tanggal_sk_pns: Tanggal = Field(default=None, serialization_alias="tgl_sk_pns")
    tmt_pns: Tanggal = None
    nomor_spmt: str | None = None
    nomor_sttpl: str | None = None
    tanggal_sttpl: Tanggal = Field(default=None, serialization_alias="tgl_sttpl")
    kartu_pegawai: str | None = None
    nomor_dokter_pns: str | None = None
    nama_jabatan_angkat_cpns: str | None = None
    tmt_melaksanakan_tugas: Tanggal = None


class DiklatDokumenPayload(Payload):
    """One structural training."""

    tampak: ClassVar = ("tahun",)

    id: str | None = None
    pns_orang_id: TeksWajib
    latihan_struktural_id: str | None = None
    nomor: str | None = None
    tanggal: Tanggal = None
    tanggal_selesai: Tanggal = None
    bobot: int | None = None
    jenis_kompetensi: str | None = None
    jumlah_jam: int | None = None
    tahun: int | None = None
    institusi_penyelenggara: str | None = None


class KursusDokumenPayload(Payload):
    """One course; ``nomor_sertipikat`` is SIASN's spelling."""

    tampak: ClassVar = ("tahun_kursus",)

    id: str | None = None
    pns_orang_id: TeksWajib
    jenis_diklat_id: str | None = None
    jenis_kursus_id: str | None = None
    instansi_id: str | None = None
    nama_kursus: str | None = None
    institusi_penyelenggara: str | None = None
    jumlah_jam: int | None = None
    tahun_kursus: int | None = None
    tanggal_kursus: Tanggal = None
    tanggal_selesai_kursus: Tanggal = None
    nomor_sertifikat: str | None = Field(default=None, serialization_alias="nomor_sertipikat")
    lokasi_id: str | None = None


class PenghargaanDokumenPayload(Payload):
    """One award; what ``skala_harga`` means is not known."""

    tampak: ClassVar = ("tahun",)

    id: str | None = None
    pns_orang_id: TeksWajib
    penghargaan_id: str | None = Field(default=None, serialization_alias="harga_id")
    tahun: int | None = None
    sk_nomor: str | None = None
    sk_tanggal: Tanggal = Field(default=None, serialization_alias="sk_date")
    skala_harga: str | None = None


def jabatan(
    payload: JabatanDokumenPayload,
    *,
    sk_jabatan: Unggahan,
    surat_pelantikan: Unggahan | None = None,
    sk_mutasi: Unggahan | None = None,
) -> Call[str]:
    """Save one position with its decrees; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    files = {"dok_sk_jabatan": sk_jabatan, "dok_surat_pelantikan": surat_pelantikan, "dok_sk_mutasi": sk_mutasi}
    return _save("/jabatan/unorjabatan/document/save", payload, files)


def angka_kredit(payload: AngkaKreditDokumenPayload, *, dokumen_pak: Unggahan, sk_pak: Unggahan) -> Call[str]:
    """Save one credit-point decision with its papers; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/angkakredit/document/save", payload, {"dok_pak": dokumen_pak, "sk_pak": sk_pak})


def skp22(payload: Skp22DokumenPayload, berkas: Unggahan) -> Call[str]:
    """Save one SKP rating with its evaluation; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/skp22/document/save", payload, {"file": berkas})


def cpns(payload: CpnsDokumenPayload, berkas: Unggahan) -> Call[str]:
    """Save one CPNS or PNS decree with its paper; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/cpns/document/save", payload, {"file": berkas})


def diklat(payload: DiklatDokumenPayload, berkas: Unggahan) -> Call[str]:
    """Save one structural training with its certificate; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/diklat/document/save", payload, {"file": berkas})


def kursus(payload: KursusDokumenPayload, berkas: Unggahan) -> Call[str]:
    """Save one course with its certificate; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/kursus/document/save", payload, {"file": berkas})


def penghargaan(payload: PenghargaanDokumenPayload, berkas: Unggahan) -> Call[str]:
    """Save one award with its paper; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return _save("/penghargaan/document/save", payload, {"file": berkas})


def _save(path: str, payload: Payload, files: Mapping[str, Unggahan | None]) -> Call[str]:
    sent = {name: file for name, file in files.items() if file is not None}
    return Call("POST", path, str, form=payload.dump(), files=sent, shape=Shape.SIMPAN, writes=True)
