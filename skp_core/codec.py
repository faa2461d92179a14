"""An SKP and its evaluation as JSON, and back.

The format carries ``versi``; every released version is read, a newer one is refused in words. Text
is text, dates are ``yyyy-mm-dd``, targets are decimal numbers written as text ("3.5"; plain JSON
numbers are read too), an empty optional value is ``null`` or left out. Unknown fields are an error:
a misspelt name must not lose what a person typed.

An error says where, as a reader counts (``skp.rhk[2].indikator[1].aspek``), and never repeats the
value: it may be personal.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, Final, NoReturn, TypeVar, overload

from attrs import frozen
from cattrs import (
    AttributeValidationNote,
    BaseValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from skp_core.errors import InvalidModel
from skp_core.model import Evaluasi, Keberatan, MatriksPeran, RekamSkp, Rekap, Skp, pilih
from skp_core.skema import susun_skema

__all__ = ["JENIS", "VERSI", "Isi", "Naskah", "dumps", "json_schema", "loads"]

E = TypeVar("E", bound=StrEnum)

VERSI = 1
"""The version of the format that is written; a newer one is refused in words."""
_TERPANJANG = 20
_TERBESAR = 10**9


@frozen(kw_only=True)
class Naskah:
    """What one file holds: an SKP, and its evaluation once there is one."""

    skp: Skp
    evaluasi: Evaluasi | None = None


Isi = Naskah | Skp | Evaluasi | Keberatan | MatriksPeran | Rekap | RekamSkp
"""What a file may hold."""
B = TypeVar("B", bound=Isi)
JENIS: Final[Mapping[str, type[Isi]]] = MappingProxyType(
    {
        "naskah": Naskah,
        "skp": Skp,
        "evaluasi": Evaluasi,
        "keberatan": Keberatan,
        "matriks_peran": MatriksPeran,
        "rekap": Rekap,
        "rekam": RekamSkp,
    }
)
"""What the field ``jenis`` of a file may say; a file without it is a naskah."""


def dumps(isi: Isi) -> str:
    """Write as JSON: two-space indent, field order of the model, the same text for the same value.

    >>> from skp_core.model.contoh import contoh_skp
    >>> loads(dumps(contoh_skp())) == contoh_skp()
    True
    """
    polos = _converter().unstructure(isi)
    if isinstance(isi, Naskah):
        berkas = {"versi": VERSI, **polos}
    else:
        jenis = next(nama for nama, kelas in JENIS.items() if kelas is type(isi))
        berkas = {"versi": VERSI, "jenis": jenis, "isi": polos}
    return json.dumps(berkas, ensure_ascii=False, indent=2) + "\n"


@overload
def loads(teks: str | bytes) -> Isi: ...
@overload
def loads(teks: str | bytes, kelas: type[B]) -> B: ...
def loads(teks: str | bytes, kelas: type[Any] | None = None) -> Any:
    """Read JSON; *kelas* is what it must hold, if that matters.

    Raises:
        InvalidModel: it is no JSON (``letak`` is line and column), of a newer version, of another
            kind, or wrong inside; ``pesan`` names every wrong place in Indonesian (at most twenty),
            ``letak`` the first.

    >>> loads('{"versi": 2}')
    Traceback (most recent call last):
    skp_core.errors.InvalidModel: version 2 is newer than 1
    """
    isi = _parse(teks)
    _periksa_versi(isi.pop("versi", None))
    jenis = JENIS.get(str(isi.pop("jenis", "naskah")))
    if jenis is None or (kelas is not None and jenis is not kelas):
        harap = " atau ".join(nama for nama, satu in JENIS.items() if kelas in (None, satu))
        raise InvalidModel(
            "another kind of file", pesan=f"Berkas ini berjenis lain; di sini harus {harap}.", letak="jenis"
        )
    if jenis is not Naskah and (set(isi) != {"isi"} or not isinstance(isi["isi"], dict)):
        pesan = "Berkas sejenis ini memuat versi, jenis dan isi saja, dan isinya satu objek."
        raise InvalidModel("isi is missing, or not alone", pesan=pesan, letak="isi")
    try:
        return _converter().structure(isi if jenis is Naskah else isi["isi"], jenis)
    except BaseValidationError as error:
        salah = list(_uraikan(error, ""))
    # outside the handler: the library's exceptions hold the values, and must not travel as a cause
    raise InvalidModel(
        f"{len(salah)} wrong fields, first at {salah[0][0]}",
        pesan="\n".join(f"{letak}: {pesan}" for letak, pesan in salah[:_TERPANJANG]),
        letak=salah[0][0],
    )


def json_schema(kelas: type[Isi] = Naskah) -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a file that holds *kelas*, titles and help in Indonesian.

    What is written by :func:`dumps` satisfies it. It refuses what :func:`loads` refuses as far as a schema can say
    it; what an SKP must hold to be complete is no matter of the schema (``skp_core.rules``).

    >>> json_schema()["properties"]["skp"]
    {'title': 'SKP', 'description': 'Rencana kinerja satu pegawai.', '$ref': '#/$defs/Skp'}
    """
    jenis = next(nama for nama, satu in JENIS.items() if satu is kelas)
    return susun_skema(kelas, versi=VERSI, jenis=jenis, terbuka=kelas is Naskah)


def _parse(teks: str | bytes) -> dict[str, Any]:
    pesan, letak = "Berkas bukan JSON yang benar.", ""
    try:
        isi = json.loads(teks, parse_float=Decimal, parse_constant=_bukan_bilangan, object_pairs_hook=_tanpa_kembar)
        if isinstance(isi, dict):
            return isi
    except InvalidModel as error:
        pesan, letak = error.pesan, error.letak
    except json.JSONDecodeError as error:
        letak = f"baris {error.lineno} kolom {error.colno}"
        pesan = f"Berkas bukan JSON yang benar; periksa tanda kutip, koma dan kurung di sekitar {letak}."
    except UnicodeDecodeError:
        pesan = "Berkas tidak tersimpan sebagai UTF-8. Simpan ulang dengan pilihan UTF-8."
    except (ValueError, RecursionError):
        pass
    # outside the handlers: the library's exceptions hold the text, and must not travel as a context
    raise InvalidModel("no JSON object", pesan=pesan, letak=letak)


def _bukan_bilangan(nama: str) -> NoReturn:
    raise ValueError(nama)


def _tanpa_kembar(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a field written twice: of two values one would be lost in silence."""
    isi: dict[str, Any] = {}
    for nama, nilai in pasangan:
        if nama in isi:
            nama = _nama(nama)
            raise InvalidModel("a field twice", pesan=f"Isian {nama} ditulis dua kali di tempat yang sama.", letak=nama)
        isi[nama] = nilai
    return isi


def _nama(nama: str) -> str:
    """Return the name of a field, unless it could be anything but a name."""
    return nama if re.fullmatch("[a-z][a-z_]{0,39}", nama) else "(nama lain)"


def _periksa_versi(versi: object) -> None:
    if not isinstance(versi, int) or isinstance(versi, bool) or versi < 1:
        raise InvalidModel("versi is missing", pesan="Berkas tidak menyebut versi bentuknya.", letak="versi")
    if versi > VERSI:
        raise InvalidModel(
            f"version {versi} is newer than {VERSI}",
            pesan=f"Berkas ini berbentuk versi {versi}; program ini membaca sampai versi {VERSI}. Perbarui program.",
            letak="versi",
        )


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook(str, _teks)
    converter.register_structure_hook(StrEnum, _pilihan)
    converter.register_structure_hook(date, _tanggal)
    converter.register_structure_hook(Decimal, _angka)
    converter.register_structure_hook(int, _bulat)
    converter.register_structure_hook_func(_tupel, lambda nilai, jenis: _deret(converter, nilai, jenis))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_unstructure_hook(Decimal, "{:f}".format)
    return converter


def _tupel(jenis: Any) -> bool:
    return getattr(jenis, "__origin__", None) is tuple


def _deret(converter: Converter, nilai: Any, jenis: Any) -> tuple[Any, ...]:
    """Read a list; text is a sequence too, and must not become a list of letters."""
    if not isinstance(nilai, list):
        raise InvalidModel("not a list", pesan="harus berupa daftar")
    return tuple(converter.structure(nilai, list[jenis.__args__[0]]))


def _teks(nilai: Any, _: Any) -> str:
    if not isinstance(nilai, str):
        raise InvalidModel("not text", pesan="harus berupa teks")
    if any("\ud800" <= huruf <= "\udfff" for huruf in nilai):  # half a character: no file and no paper can hold it
        raise InvalidModel("half a character", pesan="memuat huruf yang rusak")
    return nilai


def _tanggal(nilai: Any, _: Any) -> date:
    if isinstance(nilai, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", nilai):  # no week dates
        try:
            return date.fromisoformat(nilai)
        except ValueError:
            pass
    raise InvalidModel("not a date", pesan="harus tanggal berbentuk tahun-bulan-hari, misalnya 2025-01-31")


def _angka(nilai: Any, _: Any) -> Decimal:
    if isinstance(nilai, str | int | Decimal) and not isinstance(nilai, bool):
        try:
            angka = Decimal(nilai)
        except InvalidOperation:
            angka = Decimal("NaN")
        if angka.is_finite() and abs(angka.adjusted()) < 30:
            return angka
    raise InvalidModel("not a number", pesan='harus angka bertitik desimal, misalnya 8000 atau "3.5"')


def _bulat(nilai: Any, _: Any) -> int:
    """Read a whole number; ``int`` itself would cut 3.7 to 3 in silence."""
    if isinstance(nilai, int | Decimal) and not isinstance(nilai, bool):
        angka = Decimal(nilai)
        if abs(angka) < _TERBESAR and angka == int(angka):
            return int(angka)
    raise InvalidModel("not a whole number", pesan="harus bilangan bulat, misalnya 1")


def _pilihan(nilai: Any, jenis: type[E]) -> E:
    return pilih(jenis, nilai)


def _uraikan(error: BaseException, letak: str) -> Iterator[tuple[str, str]]:
    """Yield place and sentence of every leaf of a tree of validation errors."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            letak = f"{letak}.{note.name}".lstrip(".")
        elif isinstance(note, IterableValidationNote) and isinstance(note.index, int):
            letak = f"{letak}[{note.index + 1}]"
    if isinstance(error, BaseExceptionGroup):
        for anak in error.exceptions:
            yield from _uraikan(anak, letak)
    else:
        yield _tepat(letak, error) or "berkas", _kalimat(error)


def _tepat(letak: str, error: BaseException) -> str:
    """Add the field that the error itself names."""
    if isinstance(error, InvalidModel) and error.letak:
        return f"{letak}.{error.letak}".lstrip(".")
    return letak


def _kalimat(error: BaseException) -> str:
    if isinstance(error, InvalidModel):
        return error.pesan
    if isinstance(error, KeyError):
        return "belum diisi"
    if isinstance(error, ForbiddenExtraKeysError):
        return f"tidak mengenal isian {', '.join(sorted(map(_nama, error.extra_fields)))}"
    return "isinya tidak dapat dibaca"
