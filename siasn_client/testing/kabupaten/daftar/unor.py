"""ref-unor: the units of the office as a flat list in PascalCase; the tree is in ``DiatasanId``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from siasn_client.kode.jenis_jabatan import STRUKTURAL
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID
from siasn_client.testing.kabupaten.model import Orang, Unor
from siasn_client.testing.kabupaten.organisasi import Organisasi

__all__ = ["ref_unor"]


def ref_unor(organisasi: Organisasi, semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield every unit, parents first. ``PemimpinPnsId`` is empty where no structural official heads it now."""
    kepala = {
        orang.biodata.posisi.unor.id: orang.id
        for orang in semua
        if orang.biodata.posisi.jenis == STRUKTURAL and orang.biodata.kedudukan_pns_id != "99"
    }
    for urut, unor in enumerate(organisasi.semua, 1):
        yield {
            "Id": unor.id,
            "InstansiId": INSTANSI_ID,
            "DiatasanId": unor.induk.id if unor.induk else None,
            "EselonId": unor.eselon_id or "",
            "NamaUnor": unor.nama,
            "NamaJabatan": unor.jabatan_kepala,
            "CepatKode": f"99{urut:06}",
            "IndukUnorId": _puncak(unor).id,
            "PemimpinPnsId": kepala.get(unor.id, ""),
            "JenisUnorId": "",
        }


def _puncak(unor: Unor) -> Unor:
    while unor.induk:
        unor = unor.induk
    return unor
