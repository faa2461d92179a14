"""How each kind of item is carried out in SIASN: its steps and its bodies. Pure.

    data_utama   simpan (data-utama-update)
    jabatan      simpan (unorjabatan/save), then sinkron (data-utama-jabatansync)
    the others   simpan (<kind>/save)

A save is not repeatable: sent twice it makes two rows, and SIASN offers no idempotency key that is known
(none of the public clients uses one). The sync is repeatable: it recomputes data-utama from the rows that
are there, and doing that twice gives what doing it once gives.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.resources import data_utama
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sinkronisasi.jurnal import TARIK
from siasn_client.sinkronisasi.operasi import jabatan, keluarga, keputusan, kinerja, pengembangan, utama
from siasn_client.sinkronisasi.operasi.dasar import Operasi
from siasn_client.sinkronisasi.operasi.kinerja import kuadran_selaras
from siasn_client.sinkronisasi.rencana import Aksi, Butir
from siasn_client.wire import Record

__all__ = ["DAPAT_DIKIRIM", "OPERASI", "Operasi", "kuadran_selaras", "langkah", "serta", "simpan", "sinkron"]

OPERASI: Final[Mapping[Jenis, Operasi]] = MappingProxyType(
    {
        Jenis.DATA_UTAMA: utama.DATA_UTAMA,
        Jenis.PASANGAN: keluarga.PASANGAN,
        Jenis.ANAK: keluarga.ANAK,
        Jenis.JABATAN: jabatan.JABATAN,
        Jenis.SKP22: kinerja.SKP22,
        Jenis.SKP: kinerja.SKP,
        Jenis.KINERJA_PERIODIK: kinerja.KINERJA_PERIODIK,
        Jenis.ANGKA_KREDIT: keputusan.ANGKA_KREDIT,
        Jenis.DIKLAT: pengembangan.DIKLAT,
        Jenis.KURSUS: pengembangan.KURSUS,
        Jenis.SERTIFIKASI: pengembangan.SERTIFIKASI,
        Jenis.PENGHARGAAN: keputusan.PENGHARGAAN,
        Jenis.HUKUMAN_DISIPLIN: keputusan.HUKUMAN_DISIPLIN,
        Jenis.TUGAS_BELAJAR: pengembangan.TUGAS_BELAJAR,
    }
)
"""Every kind that SIASN can be sent."""
_NO_PLACE: Final = (
    "Pengiriman jenis data ini ke SIASN tidak punya tempat untuk salah satu isian. Tidak ada yang dikirim. "
    "Isi baris ini langsung di SIASN."
)
DAPAT_DIKIRIM: Final = frozenset(OPERASI)
"""The kinds that this program sends."""


def langkah(butir: Butir) -> tuple[str, ...]:
    """The steps of one item, in order."""
    return (TARIK,) if butir.aksi is Aksi.TARIK else OPERASI[butir.jenis].langkah


def serta(butir: Butir) -> Jenis | None:
    """The other kind that must be read before *butir*, a new row, can be made."""
    return OPERASI[butir.jenis].serta if not butir.sidik_siasn else None


def simpan(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], lain: Sequence[Record] = ()) -> Call[str]:
    """Make the write of one item from what it sets and what SIASN says now.

    *rekaman* are the fresh rows of the item's kind: of a row that is changed, every value that the
    item does not touch is sent back as it is. *lain* are those of the kind that :func:`serta` names.

    Raises:
        ConfigError: the write would be incomplete or against a rule; nothing was sent.
    """
    operasi = OPERASI[butir.jenis]
    if not operasi.tanpa_tempat.isdisjoint(butir.nilai()):
        raise ConfigError("the save has no place for one of these values", pesan=_NO_PLACE)
    return operasi.simpan(butir, orang, rekaman, lain)


def sinkron(orang: DataUtama) -> Call[str]:
    """Make data-utama show the newest jabatan. May be repeated: see the module."""
    return data_utama.jabatansync(orang.id)
