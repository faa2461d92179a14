"""What is opened for httpx, and what is refused before a line is opened."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from siasn_client.call import Request, Unggahan
from siasn_client.conversation.opening import opened
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip, Secret

NIP = "199002282015031000"


def post(**more: Any) -> Request:
    return Request("POST", "http://tiruan/upload-dok", "/upload-dok", **more)


def test_everything_masked_is_opened_and_nothing_else_is_said() -> None:
    found = opened(
        Request(
            "GET",
            "http://tiruan/pns/{nip}",
            "/pns/{nip}",
            params={"nip": Nip(NIP)},
            query={"n": 1},
            headers={"Auth": Secret("bearer kunci")},
            form={"sandi": Secret("a&b")},
            basic=("kunci", Secret("rahasia")),
        )
    )
    assert found == {
        "method": "GET",
        "url": f"http://tiruan/pns/{NIP}",
        "params": {"n": "1"},
        "headers": {
            "Auth": "bearer kunci",
            "Authorization": "Basic " + base64.b64encode(b"kunci:rahasia").decode(),
        },
        "data": {"sandi": "a&b"},
    }


def test_a_file_is_handed_over_with_its_name_and_type() -> None:
    file = Unggahan("sk-jabatan-86edbaa2.pdf", b"%PDF-1.7")
    assert opened(post(files={"file": file}))["files"] == {
        "file": ("sk-jabatan-86edbaa2.pdf", b"%PDF-1.7", "application/pdf")
    }


@pytest.mark.parametrize(
    "nama",
    [
        f"SK {NIP}.pdf",
        "SK 19900228 201503 1 000.pdf",
        "KTP_3302-0101-0190-0000.pdf",
        "",
        "x" * 151,
        "../sk.pdf",
        "a\\b.pdf",
        'sk".pdf',
        "sk\r\n.pdf",
        "sk\u202e.pdf",
    ],
)
def test_a_file_name_that_says_too_much_is_refused(nama: str) -> None:
    with pytest.raises(ConfigError) as caught:
        opened(post(files={"file": Unggahan(nama, b"%PDF-1.7")}))
    assert not nama or nama not in str(caught.value)


@pytest.mark.parametrize("file", [Unggahan("sk.pdf", "teks"), Unggahan("sk.pdf", b"x", "application/pdf\n")])  # type: ignore[arg-type]
def test_what_is_no_file_is_refused(file: Unggahan) -> None:
    with pytest.raises(ConfigError):
        opened(post(files={"file": file}))
