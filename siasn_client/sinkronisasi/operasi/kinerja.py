"""Performance: SKP of 2022 and later, its periodic ratings, and the numeric SKP before.

A rating is sent only with the kuadran of the nine cells (rule V-055). Another assessor takes nothing along of what
SIASN says of the old one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from siasn_client.baris import Baris, Jenis
from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.kode import koefisien_jenjang
from siasn_client.peraturan.kuadran import kuadran
from siasn_client.privacy import Nip
from siasn_client.resources import kinerja_periodik, skp, skp22
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.kinerja_periodik import KinerjaPeriodikPayload, RiwayatKinerjaPeriodik
from siasn_client.resources.skp import RiwayatSkp, Skp2021Payload, SkpPayload
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload
from siasn_client.sinkronisasi.operasi.dasar import Operasi, baris_segar, isikan, jabatan_sampai
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Record

__all__ = ["KINERJA_PERIODIK", "SKP", "SKP22", "kuadran_selaras"]

_PENILAI: Final = {"nip_penilai": "nip_nrp_penilai", "nama_penilai": "nama_penilai"}
_RATING: Final = {
    "hasil_kerja": "hasil_kinerja_nilai",
    "perilaku_kerja": "perilaku_kerja_nilai",
    "kuadran": "kuadran_kinerja_nilai",
    "jabatan_penilai": "penilai_jabatan_nama",
    "unor_penilai": "penilai_unor_nama",
    **_PENILAI,
}
_SKP22: Final = {"tahun": "tahun", **_RATING}
_PERIODIK: Final = {
    "tahun": "tahun",
    "bulan_mulai": "bulan_mulai_penilaian",
    "bulan_selesai": "bulan_selesai_penilaian",
    **_RATING,
}
_OLD_ASSESSOR: Final = ("penilai_jabatan_nama", "penilai_unor_nama", "penilai_golongan_id")
_BULANAN: Final = "1"
_TRIWULAN: Final = "2"  # ids of siasn_client.kode.PERIODIK
_QUARTER: Final = 3
_WITH_ASSESSOR: Final = {"nip_penilai": ("jabatan_penilai", "unor_penilai")}
_YEAR_2021: Final = "2021"
_ONLY_2021: Final = frozenset({"inisiatif_kerja", "konversi_nilai", "nilai_integrasi"})

_NINE_CELLS: Final = (
    "Predikat (kuadran) kinerja tidak sesuai dengan matriks hasil kerja dan perilaku kerja (PermenPANRB 6/2022). "
    "Perbaiki predikat di e-Simpeg, lalu buat rencana baru."
)
_NO_PERIOD: Final = (
    "SIASN hanya mengenal kinerja periodik bulanan dan triwulan; periode baris ini lain. "
    "Tidak ada yang dikirim. Isi periode ini langsung di SIASN."
)
_NO_LEVEL: Final = (
    "Jenjang jabatan fungsional pada akhir periode ini tidak terbaca dari riwayat jabatan di SIASN, "
    "sedangkan SIASN mewajibkan koefisiennya. "
    "Tidak ada yang dikirim. Isi kinerja periodik ini langsung di SIASN."
)


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


def _simpan_skp22(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    record = baris_segar(butir, rekaman, RiwayatSkp22)
    changes = {"pns_dinilai_id": record.pns_dinilai_id or orang.id, **_rating(butir, _SKP22)}
    record = isikan(record, changes)
    _nine_cells(record, _SKP22)
    return skp22.save(Skp22Payload.of(record))


def _simpan_periodik(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    """One period; of a new row the kind of period and the coefficient follow from the months and the post then."""
    record = baris_segar(butir, rekaman, RiwayatKinerjaPeriodik)
    changes: dict[str, str | None] = {"pns_dinilai_id": record.pns_dinilai_id or orang.id, **_rating(butir, _PERIODIK)}
    if not butir.sidik_siasn:
        values = butir.nilai()
        changes |= dict.fromkeys(("tahun_mulai_penilaian", "tahun_selesai_penilaian"), values["tahun"])
        changes |= {"periodik_id": _period(values), "koefisien_id": _level(serta, values)}
    record = isikan(record, changes)
    _nine_cells(record, _PERIODIK)
    return kinerja_periodik.save(KinerjaPeriodikPayload.of(record))


def _simpan_skp(butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
    """One numeric year; 2021 has a save of its own, with the values of both its halves."""
    record = baris_segar(butir, rekaman, RiwayatSkp)
    values = butir.nilai()
    changes: dict[str, str | None] = {"pns_id": record.pns_id or orang.id}
    if "nip_penilai" in values:
        old = ("pejabat_penilai", "penilai_jabatan", "penilai_golongan", "penilai_tmt_golongan", "penilai_unor_nama")
        changes |= dict.fromkeys(old)
        changes["status_penilai"] = _status(values["nip_penilai"])
    named = {**_PENILAI, "jabatan_penilai": "penilai_jabatan", "unor_penilai": "penilai_unor_nama"}
    changes |= {named.get(name, name): value for name, value in values.items()}
    record = isikan(record, changes)
    if str(record.tahun) == _YEAR_2021:
        return skp.save_2021(Skp2021Payload.of(record))
    return skp.save(SkpPayload.of(record))


def _hanya_2021(baris: Baris) -> frozenset[str]:
    """What only the save of 2021 can say."""
    return frozenset() if baris.ambil("tahun").mentah == _YEAR_2021 else _ONLY_2021


def _rating(butir: Butir, names: Mapping[str, str]) -> dict[str, str | None]:
    """What the item sets, by the record's names."""
    values = butir.nilai()
    changes: dict[str, str | None] = {}
    if "nip_penilai" in values:
        changes |= dict.fromkeys(_OLD_ASSESSOR)
        changes["status_penilai"] = _status(values["nip_penilai"])
    return changes | {names[name]: value for name, value in values.items()}


def _status(nip_penilai: str) -> str:
    try:
        Nip(nip_penilai)
    except ValueError:
        return "NON ASN"
    return "ASN"


def _nine_cells(record: Record, names: Mapping[str, str]) -> None:
    if not kuadran_selaras({name: getattr(record, field) for name, field in names.items()}):
        raise ConfigError("kuadran is not the one of the matrix", pesan=_NINE_CELLS)


def _period(values: Mapping[str, str]) -> str:
    first, last = int(values["bulan_mulai"]), int(values["bulan_selesai"])
    if first == last:
        return _BULANAN
    if last - first == _QUARTER - 1 and first % _QUARTER == 1:
        return _TRIWULAN
    raise ConfigError("neither a month nor a quarter", pesan=_NO_PERIOD)


def _level(jabatan: Sequence[Record], values: Mapping[str, str]) -> str:
    """The coefficient of the level in force at the end of the period, by the end of the post's name ("... Ahli Muda").

    Of somebody promoted since, the post of today would be another.
    """
    posts = jabatan_sampai(jabatan, date(int(values["tahun"]), int(values["bulan_selesai"]), 1))
    found = koefisien_jenjang(posts[-1].jabatan_fungsional_nama or "") if posts else ""
    if not found:
        raise ConfigError("no level of a functional post", pesan=_NO_LEVEL)
    return found


SKP22: Final = Operasi(
    _simpan_skp22, perlu=("tahun", "hasil_kerja", "perilaku_kerja", "kuadran"), bawaan=_WITH_ASSESSOR, terhapus=False
)
KINERJA_PERIODIK: Final = Operasi(
    _simpan_periodik,
    perlu=("tahun", "bulan_mulai", "bulan_selesai", "hasil_kerja", "perilaku_kerja", "kuadran"),
    bawaan=_WITH_ASSESSOR,
    serta=Jenis.JABATAN,
)
SKP: Final = Operasi(
    _simpan_skp, perlu=("tahun", "nilai_skp"), bawaan=_WITH_ASSESSOR, lepas=_hanya_2021, terhapus=False
)
