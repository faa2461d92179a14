"""How each kind of item is carried out in SIASN: its steps and its bodies. Pure.

    data_utama   simpan (data-utama-update)
    jabatan      simpan (unorjabatan/save), then sinkron (data-utama-jabatansync)
    skp22        simpan (skp22/save)

A save is not repeatable: sent twice it makes two rows, and SIASN offers no idempotency key that is known
(none of the public clients uses one). The sync is repeatable: it recomputes data-utama from the rows that
are there, and doing that twice gives what doing it once gives.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeVar

from siasn_client.baris import Jenis
from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.peraturan.kuadran import kuadran
from siasn_client.privacy import Nip
from siasn_client.resources import data_utama, jabatan, skp22
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.resources.jabatan import JabatanPayload, RiwayatJabatan
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload
from siasn_client.sinkronisasi.jurnal import SIMPAN, SINKRON, TARIK
from siasn_client.sinkronisasi.rencana import Aksi, Butir
from siasn_client.wire import Record

__all__ = ["DAPAT_DIKIRIM", "kuadran_selaras", "langkah", "simpan", "sinkron"]

R = TypeVar("R", RiwayatJabatan, RiwayatSkp22)

_STEPS: Final = {Jenis.DATA_UTAMA: (SIMPAN,), Jenis.JABATAN: (SIMPAN, SINKRON), Jenis.SKP22: (SIMPAN,)}
DAPAT_DIKIRIM: Final = frozenset(_STEPS)
"""The kinds that this program sends. SIASN has writes for more: those are left to people until they are here."""
_JABATAN_ID: Final = {
    STRUKTURAL: "unor_id",  # a structural position is the unit it heads
    FUNGSIONAL: "jabatan_fungsional_id",
    PELAKSANA: "jabatan_fungsional_umum_id",
}
_SKP22: Final = {
    "tahun": "tahun",
    "hasil_kerja": "hasil_kinerja_nilai",
    "perilaku_kerja": "perilaku_kerja_nilai",
    "kuadran": "kuadran_kinerja_nilai",
    "nip_penilai": "nip_nrp_penilai",
    "nama_penilai": "nama_penilai",
    "jabatan_penilai": "penilai_jabatan_nama",
    "unor_penilai": "penilai_unor_nama",
}
_NINE_CELLS: Final = (
    "Predikat (kuadran) kinerja tidak sesuai dengan matriks hasil kerja dan perilaku kerja (PermenPANRB 6/2022). "
    "Perbaiki predikat di e-Simpeg, lalu buat rencana baru."
)
_UNFIT: Final = (
    "Jenis jabatan, jabatan, unit organisasi dan eselon tidak saling cocok. "
    "Perbaiki baris ini di e-Simpeg, lalu buat rencana baru."
)


def langkah(butir: Butir) -> tuple[str, ...]:
    """The steps of one item, in order."""
    return (TARIK,) if butir.aksi is Aksi.TARIK else _STEPS[butir.jenis]


def kuadran_selaras(nilai: Mapping[str, object]) -> bool:
    """Is the kuadran the one that the nine cells give for hasil and perilaku? (rule V-055)

    >>> kuadran_selaras({"tahun": "2024", "hasil_kerja": "1", "perilaku_kerja": "3", "kuadran": "3"})
    False
    """
    hasil, perilaku, tahun, stated = (
        str(nilai.get(name, "")) for name in ("hasil_kerja", "perilaku_kerja", "tahun", "kuadran")
    )
    try:
        return kuadran(hasil, perilaku, int(tahun)) == stated
    except (LookupError, ValueError):
        return False


def simpan(butir: Butir, orang: DataUtama, rekaman: Sequence[Record]) -> Call[str]:
    """Make the write of one item from what it sets and what SIASN says now.

    *rekaman* are the fresh rows of the item's kind: of a row that is changed, every value that the
    item does not touch is sent back as it is.

    Raises:
        ConfigError: the write would be incomplete or against a rule; nothing was sent.
    """
    return _BUILDERS[butir.jenis](butir, orang, rekaman)


def sinkron(orang: DataUtama) -> Call[str]:
    """Make data-utama show the newest jabatan. May be repeated: see the module."""
    return data_utama.jabatansync(orang.id)


def _simpan_data_utama(butir: Butir, orang: DataUtama, rekaman: Sequence[Record]) -> Call[str]:
    return data_utama.update(DataUtamaPayload(pns_orang_id=orang.id, **butir.nilai()))


def _simpan_jabatan(butir: Butir, orang: DataUtama, rekaman: Sequence[Record]) -> Call[str]:
    """One position. Of a new row pelantikan, mutasi and penugasan are not known, so they stay empty."""
    record = _record(butir, rekaman, RiwayatJabatan)
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


def _simpan_skp22(butir: Butir, orang: DataUtama, rekaman: Sequence[Record]) -> Call[str]:
    """One year's rating; refused when its kuadran is not the one of the nine cells."""
    record = _record(butir, rekaman, RiwayatSkp22)
    values = butir.nilai()
    changes: dict[str, object] = {"pns_dinilai_id": record.pns_dinilai_id or orang.id}
    if "nip_penilai" in values:  # another assessor: what SIASN says of the old one no longer holds
        changes |= dict.fromkeys(("penilai_jabatan_nama", "penilai_unor_nama", "penilai_golongan_id"))
        changes["status_penilai"] = "ASN" if _is_nip(values["nip_penilai"]) else "NON ASN"
    changes |= {_SKP22[name]: value for name, value in values.items()}
    record = record.model_copy(update=changes)
    if not kuadran_selaras({name: getattr(record, field) for name, field in _SKP22.items()}):
        raise ConfigError("kuadran is not the one of the matrix", pesan=_NINE_CELLS)
    return skp22.save(Skp22Payload.of(record))


def _is_nip(text: str) -> bool:
    try:
        return bool(Nip(text))
    except ValueError:
        return False


def _record(butir: Butir, rekaman: Sequence[Record], kind: type[R]) -> R:
    """The fresh record that a change starts from; a blank one for a new row."""
    if not butir.sidik_siasn:
        return kind.model_construct(id="")
    for each in rekaman:
        if isinstance(each, kind) and each.id == butir.id_siasn:
            return each
    raise ConfigError("the row to change is not among the fresh ones")


_BUILDERS: Final[Mapping[Jenis, Callable[[Butir, DataUtama, Sequence[Record]], Call[str]]]] = {
    Jenis.DATA_UTAMA: _simpan_data_utama,
    Jenis.JABATAN: _simpan_jabatan,
    Jenis.SKP22: _simpan_skp22,
}
