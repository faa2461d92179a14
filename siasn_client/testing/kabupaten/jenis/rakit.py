"""Put the rows of one kind and person together: as nobody changed them, then what this side has otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.jenis.dinas import DINAS
from siasn_client.testing.kabupaten.jenis.keluarga import KELUARGA
from siasn_client.testing.kabupaten.jenis.kinerja import KINERJA
from siasn_client.testing.kabupaten.jenis.pengembangan import PENGEMBANGAN
from siasn_client.testing.kabupaten.jenis.peta import Baris, Peta, Wire, ambil, taruh
from siasn_client.testing.kabupaten.jenis.utama import UTAMA
from siasn_client.testing.kabupaten.model import SALINAN, Orang

__all__ = ["PETA", "ids_siasn", "ingat", "kawat", "rekaman", "sisi_host"]

PETA: Final[Mapping[str, Peta]] = {"data_utama": UTAMA, **KELUARGA, **PENGEMBANGAN, **KINERJA, **DINAS}
"""Kind to its map. Of data-utama only what :mod:`.utama` says."""


def sisi_host(orang: Orang, jenis: str) -> list[Baris]:
    """Return the host's rows of a kind, oldest first, an added copy last."""
    peta = PETA[jenis]
    asli = peta.baris(orang.dasar)
    hasil = []
    for urut, isi in _urut(orang, jenis, len(asli)):
        row = asli[urut % SALINAN]
        id_ = ambil(row, peta.id)
        baris = peta.baca(row) | isi
        diingat = id_ if urut < SALINAN and ingat(id_) else ""
        hasil.append({"id": orang.id_simpeg(urut), "id_siasn": diingat, **baris, **peta.salinan(orang, baris)})
    return hasil


def kawat(orang: Orang, jenis: str) -> Any:
    """Return SIASN's record of a kind, in its spelling."""
    peta = PETA[jenis]
    rows = []
    asli = _asli(orang, jenis)
    for urut, isi in _urut(orang, jenis, len(asli)):
        row: Wire = asli[urut] if urut < SALINAN else _asli(orang, jenis)[urut - SALINAN]
        if urut >= SALINAN:
            taruh(row, peta.id, _id(orang, ambil(row, peta.id), urut))
            row |= {"path": None} if row.get("path") else {}
        if isi:
            peta.tulis(row, isi)
        rows.append(row)
    return peta.susun(orang.dasar, rows)


def rekaman(jenis: str) -> str:
    """Return the name of SIASN's record of a kind: an attribute of :class:`SisiSiasn`.

    >>> rekaman("golongan"), rekaman("hukuman_disiplin"), rekaman("pasangan")
    ('rw_golongan', 'rw_hukdis', 'data_pasangan')
    """
    return PETA[jenis].rekaman if jenis in PETA else f"rw_{jenis}"


def ids_siasn(orang: Orang, jenis: str) -> dict[int, str]:
    """Return SIASN's id of every row of a kind by its number."""
    peta = PETA[jenis]
    asli = [ambil(row, peta.id) for row in _asli(orang, jenis)]
    return {urut: _id(orang, asli[urut % SALINAN], urut) for urut, _ in _urut(orang, jenis, len(asli))}


def ingat(id_: str) -> bool:
    """Tell whether the host remembers this SIASN id: about every other one."""
    return sum(id_.encode()) % 2 == 0


def _asli(orang: Orang, jenis: str) -> list[Wire]:
    """The rows that both sides start from. Of data-utama the rest is the side's own."""
    return PETA[jenis].baris(orang if jenis == "data_utama" else orang.dasar)


def _urut(orang: Orang, jenis: str, banyak: int) -> Iterator[tuple[int, Baris]]:
    """Yield the numbers of the rows that this side has, and what it has otherwise in them."""
    isi: dict[int, Baris] = {}
    hilang = set()
    for ubah in orang.ubah:
        if ubah.jenis == jenis and ubah.isi is None:
            hilang.add(ubah.urut)
        elif ubah.jenis == jenis:
            isi.setdefault(ubah.urut, {}).update(ubah.isi or ())
    yield from ((urut, isi.get(urut, {})) for urut in range(banyak) if urut not in hilang)
    yield from ((urut, isi[urut]) for urut in sorted(isi) if urut >= SALINAN)


def _id(orang: Orang, id_: str, urut: int) -> str:
    """The id of a row, of a copy one that nobody else has."""
    gaya = "uuid" if "-" in id_ else "hibernate"
    return id_ if urut < SALINAN else pengenal(gaya, id_, "salinan", pemilik=orang.nomor)
