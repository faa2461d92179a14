"""One row of a kind, as SIASN sends it and as an e-Simpeg has it in other spellings, held against each other.

A test of a kind gives three tables: ``WIRE`` (SIASN's own spelling), ``HOST`` (the same values, spelled otherwise)
and ``LAIN`` (another value for every compared field).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from pydantic import TypeAdapter

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.sanding import SELISIH, HasilJenis, PutusanBaris, bacaan_siasn, panggilan, sandingkan, susun

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 11, 24, tzinfo=UTC)
Raw = Mapping[str, Any]


def siasn(jenis: Jenis, answer: Any) -> Bacaan[Baris]:
    """What SIASN said, read as the client reads it: a list of rows, or one object."""
    found = TypeAdapter(panggilan(NIP, jenis).decode).validate_python(answer)
    return bacaan_siasn(jenis, NIP, Ada(tuple(found) if isinstance(found, list) else (found,), SEEN))


def simpeg(jenis: Jenis, rows: Sequence[Raw]) -> Bacaan[Baris]:
    """What an e-Simpeg has, with host keys "1", "2", ..."""
    made = tuple(susun(jenis, NIP, row, kunci=str(n)) for n, row in enumerate(rows, start=1))
    return Ada(made, SEEN) if made else Kosong(SEEN)


def hasil(jenis: Jenis, rows: Sequence[Raw], answer: Any) -> HasilJenis:
    """Compare the rows of an e-Simpeg with an answer of SIASN."""
    [found] = sandingkan(NIP, {jenis: simpeg(jenis, rows)}, {jenis: siasn(jenis, answer)}).jenis
    return found


def setara(jenis: Jenis, host: Raw, answer: Any) -> HasilJenis:
    """Check that the row of both sides is one pair without a difference."""
    found = hasil(jenis, [host], answer)
    assert [row.putusan for row in found.baris] == [PutusanBaris.COCOK], found.to_data()
    return found


def beda(jenis: Jenis, host: Raw, answer: Any, bidang: str, lain: Any) -> None:
    """Check that another value in one field is found, and nothing but that."""
    found = hasil(jenis, [{**host, bidang: lain}], answer)
    assert [row.putusan for row in found.baris] == [PutusanBaris.BEDA], found.to_data()
    assert [each.bidang for each in found.baris[0].bidang if each.putusan in SELISIH] == [bidang]


def bukti(jenis: Jenis, host: Raw, answer: Any, rusak: Raw) -> tuple[str, ...]:
    """How the pair is found when some fields are damaged; empty where it is none."""
    [row, *others] = hasil(jenis, [{**host, **rusak}], answer).baris
    return row.bukti if not others and row.simpeg and row.siasn else ()


def putusan(jenis: Jenis, rows: Sequence[Raw], answer: Any) -> list[PutusanBaris]:
    """The verdicts on the rows, in the order of the result."""
    return [row.putusan for row in hasil(jenis, rows, answer).baris]


@pytest.fixture(scope="session")
def alat() -> SimpleNamespace:
    """Everything above; test modules cannot import it."""
    return SimpleNamespace(
        NIP=NIP,
        siasn=siasn,
        simpeg=simpeg,
        hasil=hasil,
        setara=setara,
        beda=beda,
        bukti=bukti,
        putusan=putusan,
    )
