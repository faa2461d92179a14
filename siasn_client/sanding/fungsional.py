"""SIASN's table of functional positions: level, pension age, and the least education where an office gives one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, Self

from attrs import frozen

from siasn_client.kode import TINGKAT_PENDIDIKAN
from siasn_client.peraturan.bup import jenjang_dari_nama
from siasn_client.sanding.kanonik import pengenal
from siasn_client.wire.angka import parse_bulat

__all__ = ["JENJANG", "Fungsional", "baca_fungsional"]

JENJANG: Final = frozenset({"PM", "TR", "MH", "PY", "PT", "MU", "MA", "UT"})
"""The level codes of a JF."""


@frozen
class Fungsional:
    """One functional position of SIASN's reference.

    Args:
        nama: its name.
        jenjang: its level code (:data:`JENJANG`); ``""`` where neither code nor name says it.
        bup: SIASN's own pension age; None where it has none.
        pendidikan_minimum: the tingkat pendidikan id that its own ministry asks for, where the office has said so.
    """

    nama: str
    jenjang: str = ""
    bup: int | None = None
    pendidikan_minimum: str = ""

    @classmethod
    def of_row(cls, row: Mapping[str, Any], pendidikan_minimum: str = "") -> Self:
        """Read one row of ``/jabatan-fungsional`` as SIASN sends it (its spelling assumed from public clients).

        Five rows of that table are called "Ahli Utama" and carry the code of ahli pertama: the name goes first.

        Raises:
            ValueError: the least education is no tingkat pendidikan id.

        >>> Fungsional.of_row({"nama": "Auditor Ahli Madya", "jenjang": "", "bup_usia": "60"})
        Fungsional(nama='Auditor Ahli Madya', jenjang='MA', bup=60, pendidikan_minimum='')
        """
        if pendidikan_minimum and pendidikan_minimum not in TINGKAT_PENDIDIKAN:
            raise ValueError("the least education of a JF must be a tingkat pendidikan id")
        nama = str(row.get("nama") or "")
        codes = (str(row.get(name) or "").strip().upper() for name in ("kode_jenjang_jabatan", "jenjang"))
        jenjang = jenjang_dari_nama(nama) or next((code for code in codes if code in JENJANG), "")
        return cls(nama, jenjang, _usia(row.get("bup_usia")), pendidikan_minimum)


def _usia(said: object) -> int | None:
    try:
        return parse_bulat(said) or None
    except ValueError:
        return None


def baca_fungsional(
    rows: Iterable[Mapping[str, Any]], pendidikan_minimum: Mapping[str, str] = MappingProxyType({})
) -> Mapping[str, Fungsional]:
    """Read the table ``/jabatan-fungsional``; *pendidikan_minimum* is an office's own table by JF id.

    Raises:
        ValueError: a least education is no tingkat pendidikan id.
    """
    own = {pengenal(id_): level for id_, level in pendidikan_minimum.items()}
    found = ((pengenal(str(row.get("id") or "")), row) for row in rows)
    return {id_: Fungsional.of_row(row, own.get(id_, "")) for id_, row in found if isinstance(id_, str)}
