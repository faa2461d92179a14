"""Daily activities for BKN's dashboard: save and delete; no read is known. The path says ``aktivity``."""

from __future__ import annotations

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.wire import Payload, TeksWajib

__all__ = ["AktivitasPayload", "delete", "save"]


class AktivitasPayload(Payload):
    """One activity of one person. What ``sesi`` counts and how ``waktu`` is spelled is not known."""

    kegiatan_id: int | None = Field(default=None, serialization_alias="kegiatanId")
    pns_id: TeksWajib = Field(serialization_alias="pnsId")
    realisasi: int | None = None
    sesi: int | None = None
    sistem: str | None = None
    waktu: str | None = None


def save(payload: AktivitasPayload) -> Call[str]:
    """Save one activity; returns its id, ``""`` when SIASN does not say it. No update is known: twice is two.

    Confidence: medium. Source: taufiqurrohmansuwarto/rumahASN, lowhanfish/webservice_si_asn_gateway.
    """
    return Call("POST", "/dashboard/aktivity/save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)


def delete(row_id: str) -> Call[str]:
    """Delete one activity. There is no way back.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    path = "/dashboard/aktivity/delete/{id}"
    return Call("DELETE", path, str, params={"id": row_id}, shape=Shape.SIMPAN, writes=True)
