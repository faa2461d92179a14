"""The photo of a person, down and up."""

from __future__ import annotations

from typing import Any

from siasn_client.call import Shape, Unggahan
from siasn_client.envelope import decode
from siasn_client.resources import foto

JPEG = Unggahan("foto.jpg", b"\xff\xd8\xff\xe0contoh\xff\xd9", "image/jpeg")


def test_a_photo_is_fetched_by_person_id_as_bytes() -> None:
    call = foto.unduh("p1")
    assert (call.method, call.path, call.shape, call.writes) == ("GET", "/pns/photo/{pns_id}", Shape.BERKAS, False)
    assert call.params == {"pns_id": "p1"}
    assert decode(call, JPEG.isi) == JPEG.isi


def test_a_photo_is_sent_with_the_fields_of_the_contract(endpoints: Any) -> None:
    call = foto.unggah(JPEG, "p1")
    assert {*(call.form or {}), *call.files} == {row["nama"] for row in endpoints["dok.upload_photo"]["isi"]["bidang"]}
    assert (call.path, call.shape, call.writes) == ("/upload-photo", Shape.BEBAS, True)
    assert (call.form, call.files) == ({"pns_id": "p1"}, {"file": JPEG})
