"""Parsing: an answer of 40 rows through envelope and decode, against plain pydantic and a strptime validator.

    python benchmarks/parsing.py

Goals: at most 1.3 times plain ``validate_json`` of the same records, and at least 4 times as fast as a validator
with ``strptime``: of the dates alone, and of whole records, where the other thirty fields cost the same in both.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from datetime import date, datetime
from typing import Annotated

from measure import interleaved, ratio, table
from pydantic import BeforeValidator, TypeAdapter, create_model

from siasn_client.call import Answer
from siasn_client.envelope import decode, open_answer
from siasn_client.resources import jabatan
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.wire import Record, Tanggal

ROWS = 40


def _rows() -> list[dict[str, object]]:
    kabupaten = Kabupaten.buat(pegawai=60, seed=7, selisih=False)
    rows = [row for nip in kabupaten.nips for row in kabupaten.siasn[nip].rw_jabatan]
    return [dict(row) for row in rows[:ROWS]]


def _strptime(raw: object) -> date | None:
    return None if raw in (None, "") else datetime.strptime(str(raw), "%d-%m-%Y").date()  # noqa: DTZ007 (a date)


_DAY = Annotated[date | None, BeforeValidator(_strptime)]


def _slow() -> type[Record]:
    """The same record with a strptime validator at every date."""
    fields = {
        name: (_DAY, field)
        for name, field in RiwayatJabatan.model_fields.items()
        if name.startswith(("tmt", "tanggal")) or name.endswith("_pada")
    }
    return create_model("Lambat", __base__=RiwayatJabatan, **fields)  # type: ignore[call-overload,no-any-return]


def main() -> int:
    """Print the times and the two ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--times", type=int, default=200, help="parses per round")
    given = parser.parse_args()
    rows = _rows()
    bare = json.dumps(rows).encode()
    answer = Answer(200, {"content-type": "application/json"}, json.dumps({"code": 1, "data": rows}).encode())
    call = jabatan.list_for("199002282015031000")
    plain, slow = TypeAdapter(list[RiwayatJabatan]), TypeAdapter(list[_slow()])  # type: ignore[misc]

    days = [row[name] for row in rows for name in ("tmtJabatan", "tanggalSk")]
    quick, strict = TypeAdapter(list[Tanggal]), TypeAdapter(list[_DAY])

    def repeat(parse: object) -> object:
        return lambda: [parse() for _ in range(given.times)]  # type: ignore[operator]

    times = interleaved(
        {
            "ours: envelope and decode": repeat(lambda: decode(call, open_answer(call, answer))),
            "plain validate_json": repeat(lambda: plain.validate_json(bare)),
            "validate_json, dates by strptime": repeat(lambda: slow.validate_json(bare)),
            "the dates alone": repeat(lambda: quick.validate_python(days)),
            "the dates alone, by strptime": repeat(lambda: strict.validate_python(days)),
        },  # type: ignore[dict-item]
        given.rounds,
        clock=time.process_time,
    )
    print("\n".join(table(times, given.times * len(rows) / 1e6, "us/record")))
    ours, base, bad, quick_days, slow_days = times
    shown = (("ours / plain", ours, base), ("strptime / ours", bad, ours), ("the dates alone", slow_days, quick_days))
    for name, of, to in shown:
        print("{}: {:.2f} ({:.2f}-{:.2f})".format(name, *ratio(times, of, to)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
