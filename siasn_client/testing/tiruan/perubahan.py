"""One change, ready to be put: prepared and checked, but nothing has happened yet."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.berkas import Bagian, Berkas
from siasn_client.testing.tiruan.contract import Endpoint
from siasn_client.testing.tiruan.ledger import sidik_isi

__all__ = ["Perubahan", "sidik_permintaan"]


@frozen
class Perubahan:
    """Whose, which row, how it is named in the ledger.

    Args:
        nip: "" for what belongs to the office, or to nobody yet.
        row: the row as it will stand; None removes it. With an empty *record* nothing but the file is kept.
        row_id: the id that is told back.
        berkas: a file that comes with it.
        jawab: the ``data`` of an upload's answer.
    """

    endpoint: Endpoint
    nip: str
    pns_id: str
    record: str
    row: Row | None = field(repr=False)
    row_id: str
    sidik: str
    kunci: str
    berkas: tuple[Berkas, ...] = ()
    jawab: Row | None = field(default=None, repr=False)


def sidik_permintaan(found: Mapping[str, Any]) -> str:
    """Hash a request that is no JSON body: its fields, a file by the hash of its bytes."""
    plain = {
        name: hashlib.sha256(value.isi).hexdigest() if isinstance(value, Bagian) else value
        for name, value in found.items()
    }
    return sidik_isi(plain)
