"""The one instansi and satuan kerja of the kabupaten, and small pieces of SIASN's spelling."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from siasn_client.kode.golongan import GOLONGAN, GOLONGAN_PPPK
from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.nama import KABUPATEN

__all__ = ["INSTANSI_ID", "NAMA_INSTANSI", "SATUAN_KERJA_ID", "dmy", "dokumen", "golongan_id", "pangkat"]

NAMA_INSTANSI: Final = f"Pemerintah Kab. {KABUPATEN}"
INSTANSI_ID: Final = pengenal("oracle", "instansi", NAMA_INSTANSI)
SATUAN_KERJA_ID: Final = pengenal("oracle", "satuan_kerja", NAMA_INSTANSI)

_ID: Final = {row.nama: row.id for row in GOLONGAN.values()} | {
    nama: f"90{place:02}" for place, nama in enumerate(GOLONGAN_PPPK, 1)
}
_PANGKAT: Final = {row.nama: row.pangkat for row in GOLONGAN.values()}


def golongan_id(nama: str) -> str:
    """Return the id of a golongan. Those of PPPK are ASSUMED: no public table has them.

    >>> golongan_id("III/a"), golongan_id("IX")
    ('31', '9009')
    """
    return _ID[nama]


def pangkat(golongan: str) -> str:
    """Return the pangkat of a PNS golongan; PPPK have none."""
    return _PANGKAT.get(golongan, "")


def dmy(hari: date | None, kosong: str | None = None) -> str | None:
    """Return SIASN's ``dd-mm-yyyy``, or *kosong*."""
    return f"{hari.day:02}-{hari.month:02}-{hari.year}" if hari else kosong


def dokumen(row_id: str, *acuan: tuple[str, str], nomor: int | None = None) -> dict[str, Any] | None:
    """Attached documents in one of the three forms seen: null, by reference id, or one empty-string key.

    With *nomor* the address ends in the number of the person whose row it is.
    """
    bagian = sum(row_id.encode()) % 5
    if bagian < 2:
        return None
    if bagian == 2:
        return {"": {"dok_id": "", "dok_nama": "", "dok_uri": "", "object": "", "slug": ""}}
    hasil = {}
    for dok_id, nama in acuan:
        uri = f"peremajaan/usulan/{dok_id}_{pengenal('uuid', row_id, dok_id, pemilik=nomor)}.pdf"
        hasil[dok_id] = {"dok_id": dok_id, "dok_nama": nama, "dok_uri": uri, "object": uri, "slug": dok_id}
    return hasil
