"""Indeks Profesionalitas ASN."""

from __future__ import annotations

from decimal import Decimal

from siasn_client.call import Shape
from siasn_client.privacy import Nip
from siasn_client.resources import ip_asn
from siasn_client.resources.ip_asn import IpAsn

NIP = "199002282015031000"


def test_the_call_reads_one_object_by_nip() -> None:
    call = ip_asn.get(NIP)
    assert (call.method, call.path, call.shape, call.writes) == ("GET", "/pns/nilaiipasn/{nip}", Shape.OBJEK, False)
    assert (call.params, call.query) == ({"nip": Nip(NIP)}, {})


def test_points_come_as_text_or_as_numbers_and_keep_their_decimals() -> None:
    read = IpAsn.model_validate({"kualifikasi": "20", "kompetensi": 22.5, "subtotal": "72.50"})
    assert (read.kualifikasi, read.kompetensi, str(read.subtotal)) == (Decimal(20), Decimal("22.5"), "72.50")
    assert (read.kinerja, read.tahun) == (None, None)
