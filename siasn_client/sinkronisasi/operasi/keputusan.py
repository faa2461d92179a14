"""What rests on one decree: angka kredit, penghargaan, hukuman disiplin."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from siasn_client.baris import Baris, Jenis
from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.kode.jenis_jabatan import FUNGSIONAL
from siasn_client.resources import angka_kredit, hukuman_disiplin, penghargaan
from siasn_client.resources.angka_kredit import AngkaKreditPayload, RiwayatAngkaKredit
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.hukuman_disiplin import HukumanDisiplinPayload, RiwayatHukumanDisiplin
from siasn_client.resources.penghargaan import PenghargaanPayload, RiwayatPenghargaan
from siasn_client.sinkronisasi.operasi.dasar import Operasi, baris_segar, isikan, jabatan_sampai, pembangun
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Record

__all__ = ["ANGKA_KREDIT", "HUKUMAN_DISIPLIN", "PENGHARGAAN"]

_SK: Final = {"nomor_sk": "sk_nomor", "tanggal_sk": "sk_tanggal"}
_PERTAMA: Final = "pertama"
_PEROLEHAN: Final = {
    _PERTAMA: "is_angka_kredit_pertama",
    "integrasi": "is_integrasi",
    "konversi": "is_konversi",
}
_RINCIAN: Final = frozenset({"kredit_utama_baru", "kredit_penunjang_baru"})
_NO_WAY: Final = (
    "Perolehan angka kredit ini (pertama, integrasi atau konversi) tidak tercatat. Tidak ada yang dikirim. "
    "Lengkapi di e-Simpeg, lalu buat rencana baru."
)
_NO_POST: Final = (
    "Angka kredit ini harus menunjuk riwayat jabatan fungsionalnya, dan di SIASN tidak ada satu pun yang berlaku "
    "pada masa penilaiannya. Tidak ada yang dikirim. Selesaikan dahulu riwayat jabatan, lalu buat rencana baru."
)


def _simpan_angka_kredit(
    butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]
) -> Call[str]:
    """One PAK; a new row says how the points came, and points to the functional post that it is about."""
    record = baris_segar(butir, rekaman, RiwayatAngkaKredit)
    values = butir.nilai()
    perolehan = values.pop("perolehan", "")
    changes: dict[str, str | None] = {"pns_id": record.pns_id or orang.id, **values}
    if (record.is_integrasi or record.is_konversi) and _no_more_than_the_total(record):
        changes |= dict.fromkeys(_RINCIAN)
    if not butir.sidik_siasn:
        if perolehan not in _PEROLEHAN:
            raise ConfigError("how the points came is not known", pesan=_NO_WAY)
        until = date(int(values["tahun_selesai_penilaian"]), int(values["bulan_selesai_penilaian"]), 1)
        changes["riwayat_jabatan_id"] = _post(serta, until, pertama=perolehan == _PERTAMA)
        changes[_PEROLEHAN[perolehan]] = "1"
    return angka_kredit.save(AngkaKreditPayload.of(isikan(record, changes)))


def _no_more_than_the_total(record: RiwayatAngkaKredit) -> bool:
    return (record.kredit_utama_baru or 0) + (record.kredit_penunjang_baru or 0) == record.kredit_baru_total


def _rincian(baris: Baris) -> frozenset[str]:
    """Of an integration or a conversion SIASN takes the total alone."""
    return _RINCIAN if baris.ambil("perolehan").mentah in ("integrasi", "konversi") else frozenset()


def _post(jabatan: Sequence[Record], until: date, *, pertama: bool) -> str:
    """The functional post in force at the end of the period; first points are those of the first post."""
    begun = jabatan_sampai(jabatan, date.max if pertama else until)
    posts = [each.id for each in begun if each.jenis_jabatan == FUNGSIONAL]
    if not posts:
        raise ConfigError("no functional post in force", pesan=_NO_POST)
    return posts[0 if pertama else -1]


ANGKA_KREDIT: Final = Operasi(
    _simpan_angka_kredit,
    perlu=("nomor_sk", "kredit_baru_total", "bulan_selesai_penilaian", "tahun_selesai_penilaian", "perolehan"),
    bawaan={"": ("perolehan",)},
    lepas=_rincian,
    serta=Jenis.JABATAN,
)
PENGHARGAAN: Final = Operasi(
    pembangun(RiwayatPenghargaan, PenghargaanPayload.of, penghargaan.save, orang="pns_orang_id", nama=_SK),
    perlu=("penghargaan_id",),
)
HUKUMAN_DISIPLIN: Final = Operasi(
    pembangun(
        RiwayatHukumanDisiplin,
        HukumanDisiplinPayload.of,
        hukuman_disiplin.save,
        orang="pns_orang_id",
        nama={**_SK, "tanggal_mulai": "hukuman_tanggal", "tanggal_akhir": "akhir_hukuman_tanggal"},
    ),
    perlu=("jenis_hukuman_id", "nomor_sk"),
    terhapus=False,
)
