"""Reference tables about education."""

from __future__ import annotations

from pydantic import Field

from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.wire import IdRekaman, Penanda, Record, Teks

__all__ = ["RujukanPendidikan", "RujukanTingkatPendidikan", "pendidikan", "tingkat_pendidikan"]


class RujukanPendidikan(Record):
    """One education; ``status`` is whether it is in use."""

    tampak = ("id",)

    id: IdRekaman
    tingkat_pendidikan_id: Teks = None
    nama: Teks = None
    cepat_kode: Teks = None
    mgr_cepat_kode: Teks = None
    nama_asli: Teks = None
    status: Penanda = None
    subrumpun_prog_id: Teks = None
    cepat_kode_induk: Teks = None
    subrumpun_prog_kode: Teks = None


class RujukanTingkatPendidikan(Record):
    """One level of education, with the highest grade (``golongan_id``) and the entry grade it allows."""

    tampak = ("id",)

    id: IdRekaman
    golongan_id: Teks = None
    nama: Teks = None
    golongan_awal_id: Teks = None
    id_lama: Teks = None
    grup_tingkat_pendidikan_id: Teks = Field(default=None, alias="group_tk_pend_id")
    grup_tingkat_pendidikan_nama: Teks = Field(default=None, alias="group_tk_pend_nm")


pendidikan = Tabel("pendidikan", "/pendidikan", RujukanPendidikan, "Educations, thousands of them.", keyakinan="high")

tingkat_pendidikan = Tabel(
    "tingkat_pendidikan", "/tingkat-pendidikan", RujukanTingkatPendidikan, "Levels of education."
)
