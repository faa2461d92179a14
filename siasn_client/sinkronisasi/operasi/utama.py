"""Data utama: the fields of data-utama-update, and nothing of the record besides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from siasn_client.call import Call
from siasn_client.resources import data_utama
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.sinkronisasi.operasi.dasar import Operasi
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Record

__all__ = ["DATA_UTAMA"]


def _simpan(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    return data_utama.update(DataUtamaPayload(pns_orang_id=orang.id, **butir.nilai()))


DATA_UTAMA: Final = Operasi(_simpan)
