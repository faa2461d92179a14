"""Documents: what each upload says, and that a download names its document."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from siasn_client.call import Call, Shape, Unggahan
from siasn_client.envelope import decode
from siasn_client.errors import ConfigError
from siasn_client.resources import dokumen
from siasn_client.resources.dokumen import SkKpPayload, SkNipPayload
from siasn_client.wire import DokRef

PDF = Unggahan("sk.pdf", b"%PDF-1.4\n%%EOF\n")
SK_KP = SkKpPayload(id_usulan="u1", nomor_sk="823/1/2024", tanggal_sk=date(2024, 4, 1))
SK_NIP = SkNipPayload(nomor_peserta="24-0001", tahun_formasi=2024, nomor_sk="813/1/2025", tanggal_sk=date(2025, 3, 1))
REF = DokRef(dok_id="872", dok_uri="peremajaan/usulan/872_contoh.pdf")


def sent(call: Call[Any]) -> dict[str, Any]:
    return {**(call.form or {}), **call.files}


@pytest.mark.parametrize(
    ("call", "endpoint"),
    [
        (dokumen.unggah(PDF, "872"), "dok.upload"),
        (dokumen.unggah_riwayat(PDF, "r1", "872"), "dok.upload_rw"),
        (dokumen.unggah_sk_kp(PDF, SK_KP), "dok.upload_sk_kp"),
        (dokumen.unggah_sk_nip(PDF, SK_NIP), "dok.upload_sk_nip"),
    ],
)
def test_an_upload_says_what_the_contract_requires_and_writes(call: Call[Any], endpoint: str, endpoints: Any) -> None:
    row = endpoints[endpoint]
    fields = {field["nama"]: field["wajib"] for field in row["isi"]["bidang"]}
    assert (call.method, call.path, call.writes) == ("POST", row["jalur"], True)
    assert {name for name, needed in fields.items() if needed} <= set(sent(call)) <= set(fields)
    assert call.files == {"file": PDF}
    assert call.body is None


@pytest.mark.parametrize("call", [dokumen.unggah(PDF, "872"), dokumen.unggah_riwayat(PDF, "r1", "872")])
def test_a_document_comes_back_as_a_reference(call: Call[Any]) -> None:
    assert call.shape is Shape.OBJEK
    assert decode(call, {"dok_id": "872", "dok_uri": "u", "object": "u", "slug": "872", "dok_nama": "n"}).dok_uri == "u"


@pytest.mark.parametrize("call", [dokumen.unggah_sk_kp(PDF, SK_KP), dokumen.unggah_sk_nip(PDF, SK_NIP)])
def test_what_a_decree_upload_answers_is_kept_as_it_came(call: Call[Any]) -> None:
    assert call.shape is Shape.BEBAS
    assert [row.isi for row in decode(call, [{"apa": "saja"}])] == [{"apa": "saja"}]


def test_the_fields_of_a_decree_travel_as_text() -> None:
    full = SK_NIP.model_copy(update={"tanggal_ttd_sk": date(2025, 2, 1), "pejabat_ttd_sk": "BUPATI CONTOH"})
    assert full.dump() == {
        "no_peserta": "24-0001",
        "tahun_formasi": "2024",
        "no_sk": "813/1/2025",
        "tgl_sk": "01-03-2025",
        "tgl_ttd_sk": "01-02-2025",
        "pejabat_ttd_sk": "BUPATI CONTOH",
    }
    assert SK_KP.dump() == {"id_usulan": "u1", "no_sk": "823/1/2024", "tgl_sk": "01-04-2024"}
    assert "24-0001" not in repr(full)


@pytest.mark.parametrize(("field", "value"), [("tahun_formasi", 24), ("nomor_sk", " "), ("tanggal_sk", None)])
def test_half_a_decree_is_not_sent(field: str, value: object) -> None:
    said: dict[str, Any] = {
        "nomor_peserta": "24-0001",
        "tahun_formasi": 2024,
        "nomor_sk": "1",
        "tanggal_sk": date(2025, 3, 1),
        field: value,
    }
    with pytest.raises(ConfigError, match=field):
        SkNipPayload(**said)


@pytest.mark.parametrize("which", [REF, REF.dok_uri, f" {REF.dok_uri} "])
def test_a_download_asks_by_path(which: DokRef | str, endpoints: Any) -> None:
    call = dokumen.unduh(which)
    assert (call.method, call.path, call.shape, call.writes) == ("GET", "/download-dok", Shape.BERKAS, False)
    assert call.query == {endpoints["dok.download"]["parameter"][0]["nama"]: "peremajaan/usulan/872_contoh.pdf"}
    assert decode(call, b"%PDF") == b"%PDF"


@pytest.mark.parametrize("which", ["", "  ", DokRef(dok_id="872")])
def test_a_document_without_a_path_is_not_asked_for(which: DokRef | str) -> None:
    with pytest.raises(ConfigError):
        dokumen.unduh(which)
