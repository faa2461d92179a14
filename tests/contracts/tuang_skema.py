"""Pour a kabupaten into a schema that is held as DDL, as its JSON file says; invented people only.

A pour is a short word per column: a field of the kabupaten's row as it is, or

``@nip`` ``@orang`` ``@nomor`` ``@ids`` ``@idpns``   whose row, its number, SIASN's id of the row or of the person
``=text``                                            the same in every row
``kode:TABLE>field`` ``nama:TABLE>field``            the local code, or the name, of one of BKN's tables
``id:golongan>field``                                BKN's code of a name
``kata:WORDS>field``                                 a word out of ``kata`` of the file
``dmy:field`` ``th:field`` ``th0101:field``          a date spelled otherwise
``gol:field`` ``ruang:field`` ``nota:field``         a part of a golongan; another number
``hanya1:field``                                     only of positions of that kind
``campur:1,2``                                       which of the kinds of a mixed table the row is of
``acak:n``                                           some digits
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from siasn_client.testing.kabupaten import Kabupaten, Rujukan
from simpeg_adapters.demo.rujukan import susun_rujukan

DATA = Path(__file__).parent / "data" / "skema"
SKEMA = ("mojokerto", "newsimpeg", "padang", "kemenpar")
Baris = Mapping[str, str]
_KEYS = re.compile(r",\s+PRIMARY KEY \([^)]*,[^)]*\)")


def baca(nama: str) -> dict[str, Any]:
    return dict(json.loads((DATA / f"{nama}.json").read_text(encoding="utf-8")))


def ddl(nama: str) -> list[str]:
    lines = (DATA / f"{nama}.sql").read_text(encoding="utf-8").splitlines()
    return [each.strip() for each in "\n".join(x for x in lines if not x.startswith("--")).split(";") if each.strip()]


def tuang(engine: Engine, nama: str, kabupaten: Kabupaten, oracle: Mapping[str, Any], *, longgar: bool = False) -> None:
    """Make the tables and fill them; *longgar* without keys of several columns, which shuffled columns would break."""
    penuang = Penuang(kabupaten, oracle)
    with engine.begin() as conn:
        for statement in ddl(nama):
            conn.execute(text(_KEYS.sub("", statement).replace(" NOT NULL", "") if longgar else statement))
        kutip = engine.dialect.identifier_preparer.quote
        for tabel, isi in oracle["isi"].items():
            rows = list(penuang.baris(tabel, isi))
            if rows:
                columns = list(rows[0])
                marks = ", ".join(f":v{n}" for n in range(len(columns)))
                names = ", ".join(kutip(c) if any(s.islower() for s in c) else c for c in columns)
                statement = text(f"INSERT INTO {tabel} ({names}) VALUES ({marks})")  # noqa: S608 - our own names
                conn.execute(statement, [{f"v{n}": row[c] for n, c in enumerate(columns)} for row in rows])


class Penuang:
    def __init__(self, kabupaten: Kabupaten, oracle: Mapping[str, Any]) -> None:
        self.kabupaten, self.oracle = kabupaten, oracle
        self.rujukan = dict(susun_rujukan(kabupaten))
        parts = ("jabatan_struktural", "jabatan_fungsional", "jabatan_fungsional_umum")
        self.rujukan["jabatan"] = tuple({row.id: row for part in parts for row in self.rujukan[part]}.values())
        self.kode = {
            name: {row.id: str(50 + len(rows) - n) for n, row in enumerate(rows)} for name, rows in self.rujukan.items()
        }

    def baris(self, tabel: str, isi: Mapping[str, Any]) -> Iterator[dict[str, str | None]]:
        source = isi.get("dari", "")
        if source.startswith("rujukan:"):
            yield from self._rujukan(source.removeprefix("rujukan:"), isi["kolom"])
            return
        number = 0
        for orang, nip in enumerate(self.kabupaten.nips, 1):
            for kind, jenis in enumerate(filter(None, source.split("+"))):
                for row in self.kabupaten.simpeg[nip].get(jenis, []):
                    number += 1
                    who = {"nip": nip, "orang": str(1000 + orang), "nomor": str(number), "kind": str(kind)}
                    who |= {"ids": row["id_siasn"] or _id(tabel, number), "idpns": self._id_pns(nip)}
                    yield {c: self._nilai(spec, row, who) for c, spec in isi["kolom"].items()}

    def _id_pns(self, nip: str) -> str:
        return self.kabupaten.simpeg[nip]["data_utama"][0]["id_siasn"] or _id("pns", int(nip))

    def _rujukan(self, nama: str, kolom: Baris) -> Iterator[dict[str, str | None]]:
        for number, row in enumerate(self.rujukan[nama], 1):
            said = {"kode": self.kode[nama][row.id], "id": row.id, "nama": row.nama, "@nomor": str(number)}
            yield {c: spec[1:] if spec.startswith("=") else said[spec] for c, spec in kolom.items()}

    def _nilai(self, spec: str, row: Baris, who: Baris) -> str | None:
        if spec.startswith("@"):
            return who[spec[1:]]
        if spec.startswith("="):
            return spec[1:]
        how, _, rest = spec.partition(":")
        if not rest:
            return next((row[each] for each in spec.split(",") if row.get(each)), None) or None
        match how:
            case "kode" | "nama" | "id":
                table, _, field = rest.partition(">")
                return self._kode(how, table, row.get(field, ""))
            case "kata":
                words, _, field = rest.partition(">")
                return self.oracle["kata"][words].get(row.get(field, "")) or None
            case "campur":
                return rest.split(",")[int(who["kind"])]
            case "acak":
                width = int(rest)
                return f"99{int(who['nomor']):0{width - 6}}0000"
        if how.startswith("hanya"):
            return row[rest] if row["jenis_jabatan_id"] == how.removeprefix("hanya") else None
        return _ejaan(how, row.get(rest, "")) or None

    def _kode(self, how: str, table: str, value: str) -> str | None:
        rows: tuple[Rujukan, ...] = self.rujukan[table]
        found = next((row for row in rows if value in (row.id, row.nama)), None)
        if found is None or not value:
            return None
        return {"kode": self.kode[table][found.id], "nama": found.nama, "id": found.id}[how]


def _ejaan(how: str, value: str) -> str:
    match how:
        case "dmy":
            return "-".join(reversed(value.split("-"))) if value else ""
        case "th":
            return value[:4]
        case "th0101":
            return f"{value}-01-01" if value else ""
        case "gol" | "ruang":
            head, _, tail = value.partition("/")
            return head if how == "gol" else tail
        case "nota":
            return f"AG-{value[-8:]}" if value else ""
    raise ValueError(how)


def _id(what: str, number: int) -> str:
    return hashlib.md5(f"{what}/{number}".encode(), usedforsecurity=False).hexdigest().upper()
