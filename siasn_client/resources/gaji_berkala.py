"""Kenaikan gaji berkala (KGB, the periodic raise): ``/pns/rw-kgb`` and ``/kgb/*``.

Confidence: low, all three. One gateway's list names the paths and the fields of the save, no public client uses
them; no source lists the fields of a row, so rows come as SIASN sent them and no write can be made of one.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, Payload, RekamanMentah, Tanggal, TeksWajib

__all__ = ["GajiBerkalaPayload", "delete", "list_for", "save"]


class GajiBerkalaPayload(Payload):
    """One raise to save. Without ``id`` a new row, with it that row changed. Confidence: low.

    Salaries are whole rupiah as text (assumed); the form of ``masa_kerja`` is not known. The person is required
    because a row without one means nothing; None is not mentioned.
    """

    tampak: ClassVar = ("tmt_gaji_baru",)

    id: str | None = None
    pns_id: TeksWajib = Field(serialization_alias="pnsId")
    gaji_baru: Bulat = Field(default=None, serialization_alias="gajiBaru")
    gaji_lama: Bulat = Field(default=None, serialization_alias="gajiLama")
    nomor_sk: str | None = Field(default=None, serialization_alias="nomorSk")
    tanggal_sk: Tanggal = Field(default=None, serialization_alias="tanggalSk")
    tmt_gaji_baru: Tanggal = Field(default=None, serialization_alias="tmtGajiBaru")
    masa_kerja: str | None = Field(default=None, serialization_alias="masaKerja")


def list_for(nip: Nip | str) -> Call[list[RekamanMentah]]:
    """Every raise of *nip*, raw. Confidence: low."""
    return Call("GET", "/pns/rw-kgb/{nip}", list[RekamanMentah], params={"nip": Nip.of(nip)})


def save(payload: GajiBerkalaPayload) -> Call[str]:
    """Create or change one raise; returns the row's id, ``""`` when SIASN does not say it. Confidence: low."""
    return Call("POST", "/kgb/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one raise; returns ``""``, SIASN names no row. Confidence: low."""
    return Call("DELETE", "/kgb/delete/{id}", str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
