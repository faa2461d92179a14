"""The frame of every page: one head, and the words that all templates know.

A page forbids itself everything but its own style and script, by their hashes (Content-Security-Policy): nothing
that stands in data is ever run or fetched, and no page asks the network for anything.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from siasn_client.sanding import JENIS
from simpeg_adapters.laporan import kata
from simpeg_adapters.laporan.giliran import PERAN
from simpeg_adapters.laporan.orang import KEADAAN_BARIS, Keadaan

__all__ = ["bingkai", "sumber", "templat"]

_SHORT: Final[Mapping[str, str]] = {
    **{verdict.value: word for verdict, word in kata.PUTUSAN_SINGKAT.items()},
    Keadaan.BELUM_TERBACA: "tidak terbaca",
    Keadaan.GAGAL: "gagal",
}


def templat() -> Environment:
    """The pages of this package: text is text, an unknown name is an error."""
    env = Environment(
        loader=PackageLoader("simpeg_adapters.laporan", "templat"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals.update(
        JENIS=JENIS,
        PUTUSAN_SINGKAT=kata.PUTUSAN_SINGKAT,
        PUTUSAN=kata.PUTUSAN,
        KEADAAN=tuple(Keadaan),
        KEADAAN_BARIS=KEADAAN_BARIS,
        SINGKAT={state: _SHORT[state] for state in Keadaan},
        PERAN=PERAN,
        angka=kata.angka,
    )
    return env


def sumber(nama: str) -> str:
    """Return a style or script of this package."""
    return (files("simpeg_adapters.laporan") / "templat" / nama).read_text(encoding="utf-8")


def bingkai(gaya: str = "", *, skrip: str = "") -> dict[str, str]:
    """Return what ``dasar.html`` needs: the common style with *gaya* after it, the script, and their hashes.

    Both are ours: text from data never comes in here.
    """
    style = "\n" + sumber("gaya.css") + gaya
    return {
        "gaya": Markup(style),  # noqa: S704 (ours)
        "skrip": Markup(skrip),  # noqa: S704 (ours)
        "sidik_gaya": _sidik(style),
        "sidik_skrip": _sidik(skrip),
    }


def _sidik(text: str) -> str:
    """The hash by which a page allows its own script or style."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
