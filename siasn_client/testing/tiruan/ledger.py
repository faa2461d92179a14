"""The ledger: every write that SIASN applied, kept by the fake's own process, append-only.

The truth that survives the client's death. It is for the test that judges, never for the client that
is judged, so no endpoint shows it.
"""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import IO, Any

from attrs import asdict, frozen

__all__ = ["BarisLedger", "Ledger", "baca_ledger", "sidik_isi"]


def sidik_isi(isi: bytes | Mapping[str, Any] | list[Any]) -> str:
    """Hash a body in its canonical form: JSON with sorted keys, no spaces, UTF-8; SHA-256 in hex.

    A client under test can hash its own payload in the same way and compare.

    >>> sidik_isi(b'{"b": 1, "a": "x"}') == sidik_isi({"a": "x", "b": 1})
    True
    """
    content = json.loads(isi) if isinstance(isi, bytes) else isi
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


@frozen
class BarisLedger:
    """One write.

    Args:
        urut: from 1, without gaps.
        pada: seconds since 1970, by the fake's clock.
        operasi: the endpoint's id in the contract ("jabatan.unorjabatan_save").
        status: "terap" (applied) or "terlarang" (came while writing was forbidden; refused).
        pns: SIASN person id, "" where a refused request was not read.
        sidik: hash of the canonical body (of the query, where the call has no body).
        kunci: hash of the natural key: the same for two saves of the same row with other content.
        id_baris: id of the row that was made or changed.
    """

    urut: int
    pada: float
    operasi: str
    status: str
    pns: str = ""
    sidik: str = ""
    kunci: str = ""
    id_baris: str = ""


class Ledger:
    """Rows in memory and, if given a path, as JSON lines; a row is on disk before the answer leaves.

    Thread-safety: safe to share.

    Raises:
        FileExistsError: *path* holds an earlier ledger; it is evidence and not written over.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self._rows: list[BarisLedger] = []
        self._counts: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._file: IO[str] | None = None
        if path is not None:
            self._file = open(path, "x", encoding="utf-8", newline="\n")  # noqa: SIM115 (closed by close)

    def append(self, pada: float, operasi: str, status: str, **rest: str) -> BarisLedger:
        """Write one row; return when it would survive a power cut. *rest*: pns, sidik, kunci, id_baris."""
        with self._lock:
            row = BarisLedger(len(self._rows) + 1, pada, operasi, status, **rest)
            if self._file is not None:
                self._file.write(json.dumps({"versi": 1, **asdict(row)}, ensure_ascii=False) + "\n")
                self._file.flush()
                os.fsync(self._file.fileno())
            self._rows.append(row)
        return row

    def count(self, operasi: str) -> None:
        """Count one request, whatever becomes of it."""
        with self._lock:
            self._counts[operasi] += 1

    def rows(self) -> tuple[BarisLedger, ...]:
        """Return the writes that were applied, in order."""
        with self._lock:
            return tuple(row for row in self._rows if row.status == "terap")

    def terlarang(self) -> tuple[BarisLedger, ...]:
        """Return the writes that came while writing was forbidden."""
        with self._lock:
            return tuple(row for row in self._rows if row.status == "terlarang")

    def hitungan(self) -> dict[str, int]:
        """Return how many requests came, by operation."""
        with self._lock:
            return dict(sorted(self._counts.items()))

    def close(self) -> None:
        """End the file with the counts and close it; the rows stay readable. A killed fake leaves no counts."""
        with self._lock:
            if self._file is not None:
                counts = dict(sorted(self._counts.items()))
                self._file.write(json.dumps({"versi": 1, "hitungan": counts}) + "\n")
                self._file.close()
                self._file = None


def baca_ledger(lines: Iterable[str]) -> tuple[BarisLedger, ...]:
    """Read ledger lines back, the forbidden ones included; counts and a torn last line are left out.

    Raises:
        ValueError: the ledger was written by a newer version.
    """
    found = []
    for line in lines:
        if not line.endswith("\n"):
            break
        row = json.loads(line)
        if row.pop("versi") > 1:
            raise ValueError("this ledger was written by a newer version")
        if "hitungan" not in row:
            found.append(BarisLedger(**row))
    return tuple(found)
