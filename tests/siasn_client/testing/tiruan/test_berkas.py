"""Files by their first bytes, and the multipart bodies that bring them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.testing.tiruan.berkas import Bagian, bagian, jenis_isi

KIND = "multipart/form-data; boundary=batas"


def body(*parts: bytes, end: bytes = b"--batas--\r\n") -> bytes:
    return b"".join(b"--batas\r\n" + part + b"\r\n" for part in parts) + end


@pytest.mark.parametrize(
    ("isi", "kind"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"<html>", ""),
        (b"", ""),
    ],
)
def test_the_first_bytes_say_what_a_file_is(isi: bytes, kind: str) -> None:
    assert jenis_isi(isi) == kind


def test_fields_and_files_are_told_apart() -> None:
    field = b'Content-Disposition: form-data; name="no_sk"\r\n\r\n813/1'
    file = (
        b'Content-Disposition: form-data; name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-'
    )
    assert bagian(KIND, body(field, file)) == {"no_sk": Bagian(b"813/1"), "file": Bagian(b"%PDF-", "a.pdf")}


@given(st.binary(max_size=200).filter(lambda isi: b"--batas" not in isi))
def test_the_bytes_of_a_file_arrive_as_they_were(isi: bytes) -> None:
    part = b'Content-Disposition: form-data; name="file"; filename="a"\r\n\r\n' + isi
    assert bagian(KIND, body(part)) == {"file": Bagian(isi, "a")}


@pytest.mark.parametrize(
    ("kind", "sent"),
    [("application/json", b"{}"), ("", b""), ("multipart/form-data", b""), (KIND, b"--batas\r\nput"), (KIND, b"")],
)
def test_what_is_no_whole_form_is_none(kind: str, sent: bytes) -> None:
    assert bagian(kind, sent) is None


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(sent: bytes) -> None:
    bagian(KIND, sent)
