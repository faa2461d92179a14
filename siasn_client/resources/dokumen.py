"""Documents: uploaded by content, fetched by their path.

Two ways to give a row its document, both seen in public clients: save the row, then :func:`unggah_riwayat`
with the id the save returned (rumahASN, newSimpeg, ws-siasn-php); or :func:`unggah` first and name the
returned :class:`~siasn_client.wire.DokRef` in the ``path`` of the save (laravel-siasn-simpeg-api, rumahASN).
If the second of the two steps fails, the first has happened all the same.

Files are made by :mod:`siasn_client.berkas`, which looks at their content. Every public client sends PDF;
no size limit is documented. The four uploads write, whatever envelope they answer in.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, PlainSerializer

from siasn_client.call import Call, Shape, Unggahan
from siasn_client.errors import ConfigError
from siasn_client.wire import DokRef, Payload, RekamanMentah, Tanggal, TeksWajib
from siasn_client.wire.tanggal import format_tanggal, parse_tanggal

__all__ = [
    "SkKpPayload",
    "SkNipPayload",
    "unduh",
    "unggah",
    "unggah_riwayat",
    "unggah_sk_kp",
    "unggah_sk_nip",
]

_Hari = Annotated[date, BeforeValidator(parse_tanggal), PlainSerializer(format_tanggal, when_used="json")]


class SkKpPayload(Payload):
    """Whose promotion decree it is, and which; ``id_usulan`` is the id of a row of list-kp-instansi."""

    tampak: ClassVar = ("tanggal_sk",)

    id_usulan: TeksWajib
    nomor_sk: TeksWajib = Field(serialization_alias="no_sk")
    tanggal_sk: _Hari = Field(serialization_alias="tgl_sk")


class SkNipPayload(Payload):
    """Whose appointment decree it is, and which; both first fields stand in a row of list-pengadaan-instansi.

    ``tahun_formasi`` is the year of the recruitment, four digits.
    """

    tampak: ClassVar = ("tahun_formasi",)

    nomor_peserta: TeksWajib = Field(serialization_alias="no_peserta")
    tahun_formasi: Annotated[int, Field(ge=1945, le=9999), PlainSerializer(str, when_used="json")]
    nomor_sk: TeksWajib = Field(serialization_alias="no_sk")
    tanggal_sk: _Hari = Field(serialization_alias="tgl_sk")
    tanggal_ttd_sk: Tanggal = Field(default=None, serialization_alias="tgl_ttd_sk")
    pejabat_ttd_sk: str | None = None


def unduh(dokumen: DokRef | str) -> Call[bytes]:
    """Fetch one document: a reference of a row, or a path (``path_ttd_sk``, ``pathPertek``, ... of the lists).

    The bytes are what BKN has, usually a PDF; what they are is for :mod:`siasn_client.berkas` to say.
    A document that is not there raises NotFound, any other JSON in its place the error it says.
    Source: kanekescom/laravel-siasn-simpeg-api, rumahASN, newSimpeg and four more.

    Raises:
        ConfigError: the reference or path is empty; nothing is sent.
    """
    path = (dokumen if isinstance(dokumen, str) else dokumen.dok_uri or "").strip()
    if not path:
        raise ConfigError(
            "a document without a path", pesan="Dokumen ini tidak punya alamat berkas. Tidak ada yang diminta ke SIASN."
        )
    return Call("GET", "/download-dok", bytes, query={"filePath": path}, shape=Shape.BERKAS)


def unggah(berkas: Unggahan, id_ref_dokumen: str) -> Call[DokRef]:
    """Store one document; the returned reference belongs into the ``path`` of a save.

    ``id_ref_dokumen`` is BKN's id of the kind of document: 872 is SK Jabatan, :data:`siasn_client.kode.DOKUMEN`
    has those that clients use, ``siasn.referensi.dokumen()`` all. Sending twice stores two.
    Source: kanekescom/laravel-siasn-simpeg-api, ws-siasn-php, rumahASN.
    """
    form = {"id_ref_dokumen": id_ref_dokumen}
    return Call("POST", "/upload-dok", DokRef, form=form, files={"file": berkas}, shape=Shape.OBJEK, writes=True)


def unggah_riwayat(berkas: Unggahan, id_riwayat: str, id_ref_dokumen: str) -> Call[DokRef]:
    """Give a saved row its document, in place of the one of the same kind (assumed; nobody documents it).

    ``id_riwayat`` is what the save returned, or the id of an existing row.
    Source: kanekescom/laravel-siasn-simpeg-api, ws-siasn-php, rumahASN, newSimpeg.
    """
    form = {"id_riwayat": id_riwayat, "id_ref_dokumen": id_ref_dokumen}
    return Call("POST", "/upload-dok-rw", DokRef, form=form, files={"file": berkas}, shape=Shape.OBJEK, writes=True)


def unggah_sk_kp(berkas: Unggahan, payload: SkKpPayload) -> Call[list[RekamanMentah]]:
    """Hand in a signed promotion decree; returns what SIASN says about it, in no known form.

    Source: kanekescom/laravel-siasn-simpeg-api, ws-siasn-php, rumahASN, ANRI.
    """
    return _unggah_sk("/upload-dok-sk-kp", berkas, payload)


def unggah_sk_nip(berkas: Unggahan, payload: SkNipPayload) -> Call[list[RekamanMentah]]:
    """Hand in a signed appointment decree; returns what SIASN says about it, in no known form.

    Source: lowhanfish/webservice_si_asn_gateway, a Kemenag client, rumahASN.
    """
    return _unggah_sk("/upload-dok-sk-nip", berkas, payload)


def _unggah_sk(path: str, berkas: Unggahan, payload: SkKpPayload | SkNipPayload) -> Call[list[RekamanMentah]]:
    form, files = payload.dump(), {"file": berkas}
    return Call("POST", path, list[RekamanMentah], form=form, files=files, shape=Shape.BEBAS, writes=True)
