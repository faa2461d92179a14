"""``mapData``: how a save says which row it made.

Seen on the wire: an object with one key (``{"rwJabatanId": "..."}``), the id itself as a string
(skp22, two independent clients), and ``null``.
"""

from __future__ import annotations

from collections.abc import Mapping

from siasn_client.wire.teks import parse_teks

__all__ = ["parse_map_data"]


def parse_map_data(raw: object) -> str:
    """Return the row id, or ``""`` when SIASN gives none.

    Raises:
        ValueError: none of the known forms.

    >>> parse_map_data({"rwJabatanId": "8ae4"}), parse_map_data("8ae4"), parse_map_data(None)
    ('8ae4', '8ae4', '')
    """
    if isinstance(raw, Mapping):
        ids = [value for key, value in raw.items() if str(key).startswith("rw") and str(key).endswith("Id")]
        if not ids:
            ids = list(raw.values())
        if len(ids) > 1:
            raise ValueError("more than one id")
        raw = ids[0] if ids else None
    return (parse_teks(raw) or "").strip()
