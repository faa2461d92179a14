"""The photo of a pegawai: by person id (``data_utama.id``), never by NIP."""

from __future__ import annotations

from siasn_client.call import Call, Shape, Unggahan
from siasn_client.wire import RekamanMentah

__all__ = ["unduh", "unggah"]


def unduh(pns_id: str) -> Call[bytes]:
    """Fetch the photo of one person, as a JPEG in every client that was read.

    A person without a photo raises NotFound where SIASN says so in its known words.
    Source: kanekescom/laravel-siasn-simpeg-api, ws-siasn-php, rumahASN and two photo fetchers in PHP.
    """
    return Call("GET", "/pns/photo/{pns_id}", bytes, params={"pns_id": pns_id}, shape=Shape.BERKAS)


def unggah(berkas: Unggahan, pns_id: str) -> Call[list[RekamanMentah]]:
    """Replace the photo of one person (JPEG or PNG); returns what SIASN says, in no known form.

    Confidence: medium. Source: rumahASN, lowhanfish/webservice_si_asn_gateway.
    """
    form, files = {"pns_id": pns_id}, {"file": berkas}
    return Call("POST", "/upload-photo", list[RekamanMentah], form=form, files=files, shape=Shape.BEBAS, writes=True)
