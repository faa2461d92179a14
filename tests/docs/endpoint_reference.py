"""Print docs/reference/endpoint.md: every endpoint, the line of the table that calls it, and what it gives.

``python tests/docs/endpoint_reference.py > docs/reference/endpoint.md``. The facts about SIASN come from
tests/contracts/data/endpoint.json, the calls from the namespaces of the clients; ``lacks`` says where the two,
the docstrings and the tests do not meet.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import re
import sys
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from siasn_client import resources
from siasn_client.call import Call, Service, Unggahan
from siasn_client.namespaces import Namespaces, Sync, endpoint, listing
from siasn_client.privacy import Nik, Nip
from siasn_client.resources.referensi import Tabel

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "endpoint.md"
TESTS = ROOT / "tests" / "siasn_client" / "resources"
ENDPOINTS: list[dict[str, Any]] = json.loads(
    (ROOT / "tests" / "contracts" / "data" / "endpoint.json").read_text(encoding="utf-8")
)["endpoint"]
LAYANAN = {Service.APISIASN: "apisiasn", Service.REFERENSI: "referensi"}
JUDUL = {
    "pns": "Pegawai",
    "rw": "Riwayat, menurut NIP",
    "jabatan": "Baris riwayat: jabatan",
    "angkakredit": "Baris riwayat: angka kredit",
    "cpns": "CPNS dan PNS",
    "diklat": "Baris riwayat: diklat",
    "kursus": "Baris riwayat: kursus",
    "hukdis": "Baris riwayat: hukuman disiplin",
    "penghargaan": "Baris riwayat: penghargaan",
    "kinerjaperiodik": "Baris riwayat: kinerja periodik",
    "skp": "Baris riwayat: SKP sampai 2021",
    "skp22": "Baris riwayat: SKP sejak 2022",
    "keluarga": "Keluarga",
    "sertifikasi": "Baris riwayat: sertifikasi",
    "tubel": "Baris riwayat: tugas belajar",
    "kgb": "Baris riwayat: kenaikan gaji berkala",
    "pengadaan": "Pengadaan",
    "kp": "Kenaikan pangkat",
    "pensiun": "Pensiun",
    "pg": "Pencantuman gelar",
    "imut": "Mutasi antarinstansi",
    "nonasn": "Non-ASN",
    "idis": "Laporan disiplin",
    "tm": "Manajemen talenta",
    "kompetensi": "Penilaian kompetensi",
    "dashboard": "Dasbor kegiatan",
    "ref": "Unit organisasi",
    "dok": "Dokumen dan foto",
    "wso2": "Token",
    "sso": "Token",
    "referensi": "Tabel referensi",
}
KEPALA = """\
# Endpoint SIASN

Halaman ini dibuat oleh program; jangan diubah dengan tangan.
Perintahnya `python tests/docs/endpoint_reference.py > docs/reference/endpoint.md`.

Semua endpoint disusun ulang dari kode klien publik dan belum pernah dicocokkan dengan dokumen BKN.
Keyakinan `tinggi`, `sedang` dan `rendah` menyatakan berapa banyak sumber yang sepakat; yang `rendah` mungkin tidak ada.
`Menulis` menyatakan apakah SIASN berubah, apa pun metodenya: dua GET menulis dan satu POST hanya membaca.
Panggilan ditulis untuk `Siasn`; pada `AsyncSiasn` panggilan yang sama ditunggu dengan `await`.
Kolom `Fungsi` menyebut letak panggilan di bawah `siasn_client.resources`; rekaman dan payload-nya juga di modul itu.
`RekamanMentah` dan `Halaman` ada di `siasn_client.wire`, `Daftar` di `siasn_client.conversation.paging`.
"""
BARIS_JUDUL = """
## {}

| Metode | Jalur | Panggilan | Rekaman | Menulis | Keyakinan | Fungsi |
|---|---|---|---|---|---|---|"""
SAID = {"rendah": "Confidence: low", "sedang": "Confidence: medium"}
TOKEN = ["sebelum panggilan pertama, sendiri", "token", "`siasn_client.conversation`"]


CONTOH: dict[Any, Any] = {
    Nip: Nip("199002282015031000"),
    Nik: Nik("9999990101010000"),
    date: date(2024, 4, 1),
    Unggahan: Unggahan("contoh.pdf", b"%PDF-1.4\n"),
    bool: True,
    int: 2024,
    Decimal: Decimal(1),
}

Place = tuple[str, str, str]
"""Service, method, and path with its parameters unnamed."""


class Line(NamedTuple):
    """One line of the table: its name on a client, and the function that makes the call."""

    name: str
    make: Callable[..., Call[Any]]
    whole: bool  # a list read to its end

    @property
    def function(self) -> str:
        """Where the call is made, as ``siasn_client.resources.<module>.<function>``."""
        if isinstance(self.make, Tabel):
            return f"{resources.__name__}.referensi.{self.make.nama}"
        return f"{self.make.__module__}.{self.make.__name__}"


def lines() -> list[Line]:
    """Every line of the table, in its order."""
    client: Namespaces[Sync] = Namespaces()
    client._open(lambda call: call, lambda flow: flow)
    return [
        Line(f"{space}.{name}", line.make, isinstance(line, listing))
        for space, namespace in vars(client).items()
        for name, line in vars(type(namespace)).items()
        if isinstance(line, endpoint | listing)
    ]


def functions() -> set[str]:
    """Every public function and table of the resources that makes a call."""
    found = {
        f"{resources.__name__}.referensi.{name}"
        for name in importlib.import_module("siasn_client.resources.referensi").TABEL
    }
    for each in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}."):
        module = importlib.import_module(each.name)
        for name in getattr(module, "__all__", ()):
            thing = getattr(module, name)
            if inspect.isfunction(thing) and thing.__module__ == each.name and _result(thing) is not None:
                found.add(f"{each.name}.{name}")
    return found


def named_in_tests(sources: Iterable[str]) -> set[str]:
    """Every name of the resources that the source of a test uses, in full."""
    found: set[str] = set()
    for source in sources:
        tree = ast.parse(source)
        known = {
            alias.asname or alias.name: f"{node.module}.{alias.name}"
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(resources.__name__)
            for alias in node.names
        }
        found.update(known[node.id] for node in ast.walk(tree) if isinstance(node, ast.Name) and node.id in known)
        found.update(
            f"{known[node.value.id]}.{node.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known
        )
    return found


def sources() -> list[str]:
    """The tests of the resources."""
    return [path.read_text(encoding="utf-8") for path in sorted(TESTS.rglob("test_*.py"))]


def place(call: Call[Any]) -> Place:
    """Where a call goes: service, method and path, whatever its parameters are called."""
    return LAYANAN[call.service], call.method, re.sub(r"\{\w+\}", "{}", call.path)


def place_of(row: Mapping[str, Any]) -> Place:
    """Where an endpoint of the contract is."""
    return row["layanan"], row["metode"], re.sub(r"\{\w+\}", "{}", row["jalur"])


def by_endpoint(table: Iterable[Line]) -> dict[Place, list[Line]]:
    """The lines that call each endpoint; one that is read whole first."""
    found: dict[Place, list[Line]] = {}
    for line in table:
        found.setdefault(place(made(line.make)), []).append(line)
    return {where: sorted(them, key=lambda line: not line.whole) for where, them in found.items()}


def lacks(
    contract: Iterable[Mapping[str, Any]],
    table: list[Line],
    makers: set[str],
    tested: set[str],
    docs: Mapping[str, str],
) -> list[str]:
    """Say what is missing: a call, a row, a namespace entry, a docstring, a test, or the word about confidence."""
    called = by_endpoint(table)
    known = {place_of(row): row for row in contract if row["layanan"] in LAYANAN.values()}
    listed = {line.function for line in table}
    unsure = [
        (line, SAID[row["keyakinan"]])
        for where, row in known.items()
        if row["keyakinan"] in SAID
        for line in called.get(where, ())
    ]
    return [
        *(f"{' '.join(where)}: no call" for where in known if where not in called),
        *(f"{line.name}: no row" for where, them in called.items() if where not in known for line in them),
        *(f"{name}: no namespace entry" for name in sorted(makers - listed)),
        *(f"{line.name}: no docstring" for line in table if not docs.get(line.name)),
        *(f"{name}: no test" for name in sorted(listed - tested)),
        *(f"{line.name}: does not say {words}" for line, words in unsure if words not in docs.get(line.name, "")),
    ]


def docstrings(table: Iterable[Line]) -> dict[str, str]:
    """What each line says of itself."""
    return {line.name: inspect.getdoc(line.make) or "" for line in table}


def made(make: Callable[..., Call[Any]]) -> Call[Any]:
    """Make the call with something plausible for all it must be told."""
    hints = _hints(make)
    by_place, by_name = [], {}
    for one in inspect.signature(make).parameters.values():
        if one.default is not one.empty:
            continue
        value = _plausible(hints[one.name])
        if one.kind is one.KEYWORD_ONLY:
            by_name[one.name] = value
        else:
            by_place.append(value)
    return make(*by_place, **by_name)


def _plausible(kind: Any) -> Any:
    if typing.get_origin(kind) is Literal:
        return typing.get_args(kind)[0]
    kinds = (kind, *typing.get_args(kind))
    if inspect.isclass(kind) and issubclass(kind, BaseModel):
        return _filled(kind)
    return next((value for wanted, value in CONTOH.items() if wanted in kinds), "1")


def _filled(kind: type[BaseModel]) -> BaseModel:
    """A payload with what it must have; unchecked, because fields may bind each other."""
    asked = {name: field.annotation for name, field in kind.model_fields.items() if field.is_required()}
    return kind.model_construct(**{name: _plausible(annotation) for name, annotation in asked.items()})


def _hints(make: Any) -> dict[str, Any]:
    return typing.get_type_hints(make if inspect.isfunction(make) else type(make).__call__)


def _result(make: Any) -> Any:
    """What the call of *make* gives; None when it makes no call."""
    said = _hints(make).get("return")
    if typing.get_origin(said) is not Call:
        return None
    (given,) = typing.get_args(said)
    return given[make.rekaman] if isinstance(make, Tabel) else given


def _named(kind: Any) -> str:
    generic = getattr(kind, "__pydantic_generic_metadata__", {}) if inspect.isclass(kind) else {}
    origin, args = generic.get("origin") or typing.get_origin(kind), generic.get("args") or typing.get_args(kind)
    if origin is None:
        return str(kind.__name__)
    return f"{origin.__name__}[{', '.join(_named(arg) for arg in args)}]"


def _gives(line: Line) -> str:
    said = _named(_result(line.make))
    return said.replace("Halaman[", "Daftar[") if line.whole else said


def _asked(line: Line) -> str:
    """The call as one writes it, with what must be said."""
    needed = [one.name for one in inspect.signature(line.make).parameters.values() if one.default is one.empty]
    return f"siasn.{line.name}({', '.join(needed)})"


def cells(row: Mapping[str, Any], them: list[Line]) -> list[str]:
    """The row of one endpoint."""
    said = [
        "<br>".join(f"`{_asked(line)}`" for line in them),
        "<br>".join(f"`{_gives(line)}`" for line in them),
        "<br>".join(dict.fromkeys(f"`{line.function.removeprefix(resources.__name__ + '.')}`" for line in them)),
    ]
    calls, gives, where = said if row["layanan"] in LAYANAN.values() else TOKEN
    return [
        row["metode"],
        f"`{row['jalur']}`",
        calls,
        gives,
        "ya" if row["tulis"] else "tidak",
        row["keyakinan"],
        where,
    ]


def rows(endpoints: Iterable[Mapping[str, Any]], called: Mapping[Place, list[Line]]) -> Iterator[str]:
    """The table, in sections."""
    section = ""
    for row in endpoints:
        title = JUDUL[row["id"].split(".")[0]]
        if title != section:
            section = title
            yield BARIS_JUDUL.format(title)
        yield f"| {' | '.join(cells(row, called.get(place_of(row), [])))} |"


def page() -> str:
    """The whole page."""
    return "\n".join([KEPALA.rstrip(), *rows(ENDPOINTS, by_endpoint(lines()))]) + "\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(page().encode())
