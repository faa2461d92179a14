"""The appointment as CPNS and as PNS: ``/cpns/save``, one endpoint for both.

Body: the request schema kept by kanekescom/laravel-siasn-simpeg-api, with two fields of one gateway's list
(``tmt_cpns``, ``tmt_melaksanakan_tugas``). What is saved is read as part of data-utama; there is no history of
its own and no delete. The answer is ``{success, mapData}`` in one client and ``{code, data}`` in another.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.resources.data_utama import DataUtama
from siasn_client.wire import DokRef, Payload, Tanggal, TeksWajib

__all__ = ["CpnsPayload", "save"]


class CpnsPayload(Payload):
    """The appointment of one person. None is left out, ``""`` is said.

    Required here: the person, and which of the two appointments is meant (every client says it). Which fields
    SIASN insists on, and whether it keeps what is not mentioned, is not known.
    """

    tampak: ClassVar = ("status_cpns_pns",)

    id: str | None = None
    pns_orang_id: TeksWajib
    status_cpns_pns: Literal["cpns", "pns"]
    nomor_sk_cpns: str | None = None
    tanggal_sk_cpns: Tanggal = Field(default=None, serialization_alias="tgl_sk_cpns")
    tmt_cpns: Tanggal = None
    nama_jabatan_angkat_cpns: str | None = None
    nomor_spmt: str | None = None
    tmt_melaksanakan_tugas: Tanggal = None
    nomor_sttpl: str | None = None
    tanggal_sttpl: Tanggal = Field(default=None, serialization_alias="tgl_sttpl")
    nomor_sk_pns: str | None = None
    tanggal_sk_pns: Tanggal = Field(default=None, serialization_alias="tgl_sk_pns")
    tmt_pns: Tanggal = None
    nomor_dokter_pns: str | None = None
    tanggal_dokter_pns: Tanggal = None
    kartu_pegawai: str | None = None
    pertek_cpns_pns_l2th_nomor: str | None = None
    pertek_cpns_pns_l2th_tanggal: Tanggal = None
    path: tuple[DokRef, ...] | None = None

    @classmethod
    def of(cls, record: DataUtama) -> CpnsPayload:
        """Say again what data-utama says of the appointment; "pns" for whoever has a TMT PNS.

        Not said: ``nama_jabatan_angkat_cpns`` and ``tmt_melaksanakan_tugas``, which data-utama does not tell, and
        the documents, which may not be those of the appointment. That ``noSeriKarpeg`` is ``kartu_pegawai`` and
        the doctor's letter is ``nomor_dokter_pns`` is inferred from their names.

        Raises:
            ConfigError: data-utama holds one of these values in a form that could not be read.
        """
        return cls._dari(
            record,
            id=None,  # of data-utama it is the person's
            path=None,
            pns_orang_id=record.id,
            status_cpns_pns="pns" if record.tmt_pns else "cpns",
            nomor_dokter_pns=record.nomor_surat_keterangan_dokter,
            tanggal_dokter_pns=record.tanggal_surat_keterangan_dokter,
            kartu_pegawai=record.nomor_seri_karpeg,
        )


def save(payload: CpnsPayload) -> Call[str]:
    """Save one appointment; returns the id SIASN names, ``""`` when it names none."""
    return Call("POST", "/cpns/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
