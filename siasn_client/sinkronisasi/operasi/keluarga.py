"""Family: a new spouse, a new child.

A row that is there is left to a person: the reads tell neither religion nor identity number, address or telephone,
and whether a save keeps what it does not mention is not known. A divorce has no place in the save.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from siasn_client.call import Call
from siasn_client.resources import keluarga
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.keluarga import AnakPayload, DataPasangan, PasanganPayload
from siasn_client.sinkronisasi.operasi.dasar import HANYA_BARIS_BARU, Operasi
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Record

__all__ = ["ANAK", "PASANGAN"]

_PASANGAN: Final = {
    "akta_menikah": "nomor_akta_menikah",
    "tanggal_menikah": "tanggal_akta_menikah",
    "status_nikah_id": "status_pernikahan",
    "akta_meninggal": "nomor_akta_meninggal",
}
_CERAI: Final = frozenset({"tanggal_cerai", "akta_cerai"})


def _simpan_pasangan(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    """One spouse, the next in the sequence."""
    known = sum(len(each.daftar_pasangan) for each in rekaman if isinstance(each, DataPasangan))
    said = {_PASANGAN.get(name, name): value for name, value in butir.nilai().items()}
    return keluarga.save_pasangan(PasanganPayload(pns_orang_id=orang.id, pasangan_ke=str(known + 1), **said))


def _simpan_anak(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    """One child. Which of several spouses is the other parent is not known here, so none is named."""
    values = butir.nilai()
    if "jenis_anak" in values:
        values["jenis_anak_id"] = values.pop("jenis_anak")
    return keluarga.save_anak(AnakPayload(pns_orang_id=orang.id, **values))


PASANGAN: Final = Operasi(
    _simpan_pasangan,
    perlu=("nama", "tanggal_menikah"),
    hanya_baru=HANYA_BARIS_BARU,
    tanpa_tempat=_CERAI,
    terhapus=False,
)
ANAK: Final = Operasi(_simpan_anak, perlu=("nama", "tanggal_lahir"), hanya_baru=HANYA_BARIS_BARU, terhapus=False)
