"""Tiny valid files for the documents and photographs that the rows mention.

Deterministic: the same address gives the same bytes in every process; different addresses give different ones.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Final

__all__ = ["jpeg", "pdf", "sidik"]

_JPEG: Final = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwS"
    "ExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k="
)
"""A grey pixel."""


def jpeg(nama: str) -> bytes:
    """Return a one-pixel JPEG whose comment is a digest of *nama*.

    >>> jpeg("a")[:2], jpeg("a") == jpeg("b")
    (b'\\xff\\xd8', False)
    """
    isi = hashlib.sha256(nama.encode()).hexdigest()[:16].encode()
    return _JPEG[:2] + b"\xff\xfe" + (len(isi) + 2).to_bytes(2, "big") + isi + _JPEG[2:]


def pdf(nama: str) -> bytes:
    """Return a one-page PDF that says it is synthetic, with a digest of *nama* on it.

    >>> pdf("a")[:8], pdf("a").rstrip()[-5:]
    (b'%PDF-1.4', b'%%EOF')
    """
    kode = hashlib.sha256(nama.encode()).hexdigest()[:16]
    teks = f"BT /F1 12 Tf 40 100 Td (DOKUMEN SINTETIS {kode}) Tj ET"
    badan = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(teks)} >>\nstream\n{teks}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    hasil, letak = b"%PDF-1.4\n", []
    for nomor, isi in enumerate(badan, 1):
        letak.append(len(hasil))
        hasil += f"{nomor} 0 obj\n{isi}\nendobj\n".encode()
    tabel = "".join(f"{di:010} 00000 n \n" for di in letak)
    ekor = f"trailer\n<< /Size {len(badan) + 1} /Root 1 0 R >>\nstartxref\n{len(hasil)}\n%%EOF\n"
    return hasil + f"xref\n0 {len(badan) + 1}\n0000000000 65535 f \n{tabel}{ekor}".encode()


def sidik(nama: str) -> int:
    """Return eight bytes that stand for *nama* in a large set."""
    return int.from_bytes(hashlib.blake2b(nama.encode(), digest_size=8).digest(), "big")
