"""Learning: diklat struktural, kursus, sertifikasi, tugas belajar.

The reads of the last two tell less than a save may hold, so only new rows are sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from siasn_client.call import Call
from siasn_client.resources import diklat, kursus, sertifikasi, tugas_belajar
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.diklat import DiklatPayload, RiwayatDiklat
from siasn_client.resources.kursus import KursusPayload, RiwayatKursus
from siasn_client.resources.sertifikasi import SertifikasiPayload
from siasn_client.resources.tugas_belajar import TugasBelajarPayload
from siasn_client.sinkronisasi.operasi.dasar import HANYA_BARIS_BARU, Operasi, pembangun
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Record

__all__ = ["DIKLAT", "KURSUS", "SERTIFIKASI", "TUGAS_BELAJAR"]

_TUBEL: Final = {
    "nomor_akreditasi": "nomor_akreditasi_jurusan",
    "predikat_akreditasi": "predikat_akreditasi_jurusan",
}


def _simpan_sertifikasi(
    butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]
) -> Call[str]:
    return sertifikasi.save(SertifikasiPayload(pns_orang_id=orang.id, **butir.nilai()))


def _simpan_tubel(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    values = {_TUBEL.get(name, name): value for name, value in butir.nilai().items()}
    return tugas_belajar.save(TugasBelajarPayload(pns_orang_id=orang.id, **values))


DIKLAT: Final = Operasi(
    pembangun(RiwayatDiklat, DiklatPayload.of, diklat.save, orang="id_pns"), perlu=("latihan_struktural_id",)
)
KURSUS: Final = Operasi(
    pembangun(RiwayatKursus, KursusPayload.of, kursus.save, orang="id_pns"),
    perlu=("nama_kursus", "jenis_diklat_id"),
)
SERTIFIKASI: Final = Operasi(
    _simpan_sertifikasi, perlu=("nama_sertifikasi", "nomor_sertifikat"), hanya_baru=HANYA_BARIS_BARU
)
TUGAS_BELAJAR: Final = Operasi(
    _simpan_tubel,
    perlu=("tingkat_pendidikan_id", "tanggal_mulai"),
    hanya_baru=HANYA_BARIS_BARU,
    terhapus=False,
)
