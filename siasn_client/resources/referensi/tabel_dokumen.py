"""The reference table of kinds of documents: where ``id_ref_dokumen`` comes from."""

from __future__ import annotations

from pydantic import Field

from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.wire import IdRekaman, Penanda, Record, Teks

__all__ = ["RujukanDokumen", "dokumen"]


class RujukanDokumen(Record):
    """One kind of document and the service it belongs to; ``wajib`` is whether that service insists on it."""

    tampak = ("id",)

    id: IdRekaman
    layanan_id: Teks = Field(default=None, alias="layananId")
    layanan_nama: Teks = Field(default=None, alias="layananNama")
    sub_layanan_id: Teks = Field(default=None, alias="subLayananId")
    sub_layanan_nama: Teks = Field(default=None, alias="subLayananNama")
    detail_layanan_id: Teks = Field(default=None, alias="detailLayananId")
    detail_layanan_nama: Teks = Field(default=None, alias="detailLayananNama")
    dokumen: Teks = Field(default=None, alias="document")
    jenis_dokumen: Teks = Field(default=None, alias="jenisDokumen")
    jenis_berkas: Teks = Field(default=None, alias="fileType")
    link_proses: Teks = Field(default=None, alias="linkProses")
    wajib: Penanda = Field(default=None, alias="mandatory")


dokumen = Tabel("dokumen", "/ref-dokumen", RujukanDokumen, "Kinds of documents.")
