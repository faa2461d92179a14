"""Documents that rows name: once each, under the hash of their content, and only what is a document."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from siasn_client.errors import FileRefused
from siasn_client.unduh.dokumen import Dokumen, alamat_dokumen, dokumen_dari
from siasn_client.unduh.rekaman import Rekaman

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({}, []),
        ({"path": None}, []),
        ({"path": {"": {"dok_id": "", "dok_uri": ""}}}, []),
        ({"path": {"872": {"dok_id": "872", "dok_uri": " a.pdf "}, "858": {"dok_uri": "b.pdf"}}}, ["b.pdf", "a.pdf"]),
        ({"path": '{"872":{"dok_id":"872","dok_uri":"a.pdf"}}'}, ["a.pdf"]),
        ({"path": [{"dok_uri": "a.pdf"}, "x"]}, ["a.pdf"]),
        ({"path": 7}, []),
        ({"path": "{"}, []),
        ({"path_ttd_sk": "sk.pdf", "pathPertek": "p.pdf", "path_ttd_pertek": None}, ["sk.pdf", "p.pdf"]),
    ],
)
def test_what_a_row_names(row, found) -> None:
    assert alamat_dokumen(row) == found


def test_each_document_is_fetched_once() -> None:
    row = {"path": [{"dok_uri": "a.pdf"}]}
    other = {"path": [{"dok_uri": "b.pdf"}]}
    rows = [Rekaman("jabatan", "1", SEEN, (row, row)), Rekaman("jabatan", "2", SEEN, (row, other))]
    assert [uri for uri, _ in dokumen_dari(rows, {"b.pdf"})] == ["a.pdf"]
    ((_, call),) = dokumen_dari(rows[:1], set())
    assert not call.writes
    assert call.query == {"filePath": "a.pdf"}


def test_it_is_kept_under_its_content(gudang) -> None:
    (row,) = Dokumen(gudang).simpan((PDF,))
    assert gudang.dokumen == {row["berkas"]: PDF}
    assert row["berkas"] == f"{row['sha256'][:32]}.pdf"
    assert (row["tipe"], row["ukuran"]) == ("application/pdf", len(PDF))


@pytest.mark.parametrize("content", [b"<html>masuk</html>", b"MZ\x90", b"PK\x03\x04", b""])
def test_what_is_no_document_is_not_kept(gudang, content) -> None:
    with pytest.raises(FileRefused):
        Dokumen(gudang).simpan((content,))
    assert gudang.dokumen == {}
