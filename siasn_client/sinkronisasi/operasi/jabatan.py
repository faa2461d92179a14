"""Jabatan: saved with unit, office and kind that fit together, then synchronised into data-utama."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.resources import jabatan
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.jabatan import JabatanPayload, RiwayatJabatan
from siasn_client.sinkronisasi.jurnal import SIMPAN, SINKRON
from siasn_client.sinkronisasi.operasi.dasar import Operasi, baris_segar
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Record

__all__ = ["JABATAN"]

_JABATAN_ID: Final = {
    STRUKTURAL: "unor_id",  # a structural position is the unit it heads
    FUNGSIONAL: "jabatan_fungsional_id",
    PELAKSANA: "jabatan_fungsional_umum_id",
}
_UNFIT: Final = (
    "Jenis jabatan, jabatan, unit organisasi dan eselon tidak saling cocok. "
    "Perbaiki baris ini di e-Simpeg, lalu buat rencana baru."
)


def _simpan(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    """One position. Of a new row pelantikan, mutasi and penugasan are not known, so they stay empty."""
    record = baris_segar(butir, rekaman, RiwayatJabatan)
    values = butir.nilai()
    jenis = values.pop("jenis_jabatan_id", record.jenis_jabatan or "")
    if "jabatan_id" in values:
        id_jabatan, place = values.pop("jabatan_id"), _JABATAN_ID.get(jenis)
        if place is None or values.setdefault(place, id_jabatan) != id_jabatan:
            raise ConfigError("jabatan, unor and jenis do not fit together", pesan=_UNFIT)
    if values.get("eselon_id") and jenis != STRUKTURAL:
        raise ConfigError("only a structural position has an eselon", pesan=_UNFIT)
    changes: dict[str, object] = {
        "id_pns": record.id_pns or orang.id,
        "instansi_kerja_id": record.instansi_kerja_id or orang.instansi_kerja_id,
        "satuan_kerja_id": record.satuan_kerja_id or orang.satuan_kerja_kerja_id,
        "jenis_jabatan": jenis,
        **values,
    }
    payload = JabatanPayload.of(record.model_copy(update=changes))
    if not butir.sidik_siasn:
        payload = JabatanPayload(**{**dict(payload), "instansi_induk_id": orang.instansi_induk_id})
    return jabatan.save(payload)


JABATAN: Final = Operasi(
    _simpan,
    langkah=(SIMPAN, SINKRON),
    perlu=("jenis_jabatan_id", "jabatan_id", "unor_id", "tmt_jabatan", "nomor_sk"),
)
