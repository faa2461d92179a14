"""Blocks to HTML: the page that the PDF engine lays out, and a preview in a browser.

Templates come from the package only and hold nothing but loops; every text is escaped, so
``{{7*7}}`` and ``<b>`` reach the paper as typed. A line break starts a new line; other control
characters have no glyph and are dropped.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import zip_longest
from types import MappingProxyType
from typing import Any

from jinja2 import PackageLoader, StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from skp_core.blok import (
    Bagian,
    Blok,
    Dokumen,
    Identitas,
    Isian,
    Kurva,
    Lambang,
    Orientasi,
    Pilihan,
    Tabel,
    TandaTangan,
)
from skp_core.errors import InvalidModel, RenderError
from skp_core.render.kurva import svg
from skp_core.render.tabel import potongan

__all__ = ["baris", "render_html"]

_UKURAN = {Orientasi.TEGAK: "A4 portrait", Orientasi.MENDATAR: "A4 landscape"}
_LEBAR_KURVA = {Orientasi.TEGAK: 400, Orientasi.MENDATAR: 588}  # points: 76 % of the width between the margins
_KENDALI = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_GAMBAR = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def render_html(dokumen: Dokumen) -> str:
    """Write a document as one HTML page that refers to nothing but the package's fonts.

    Thread- and async-safety: pure.

    Raises:
        RenderError: the page could not be written.
        InvalidModel: the emblem is neither PNG nor JPEG.
    """
    try:
        isi = [_utuh([_tulis(blok, dokumen.orientasi) for blok in kelompok]) for kelompok in _kelompok(dokumen.isi)]
        halaman = _lingkungan().get_template("dokumen.html")
        return halaman.render(
            nama=dokumen.nama, ukuran=_UKURAN[dokumen.orientasi], orientasi=dokumen.orientasi, isi=Markup().join(isi)
        )
    except TemplateError as error:
        raise RenderError("a template failed") from error


def baris(teks: str) -> list[str]:
    r"""Split a text into its lines; an empty line keeps its height, an empty text has no line.

    >>> baris("satu\n\ndua")
    ['satu', '\xa0', 'dua']
    """
    if not teks:
        return []
    return [_KENDALI.sub("", satu).replace("\t", " ") or "\xa0" for satu in re.split(r"\r\n?|\n", teks)]


@cache
def _lingkungan() -> SandboxedEnvironment:
    lingkungan = SandboxedEnvironment(
        loader=PackageLoader("skp_core.render", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    lingkungan.filters["baris"] = baris
    return lingkungan


def _kelompok(isi: Sequence[Blok]) -> Iterator[list[Blok]]:
    """Yield the blocks one by one, but the choices right above a signature with it: nobody signs a bare page."""
    tertahan: list[Blok] = []
    for blok in isi:
        if isinstance(blok, Pilihan):
            tertahan.append(blok)
            continue
        if isinstance(blok, TandaTangan):
            yield [*tertahan, blok]
        else:
            yield from ([satu] for satu in (*tertahan, blok))
        tertahan = []
    yield from ([satu] for satu in tertahan)


def _utuh(bagian: Sequence[Markup]) -> Markup:
    if len(bagian) == 1:
        return bagian[0]
    return Markup('<div class="utuh">\n{}</div>\n').format(Markup().join(bagian))


def _tulis(blok: Blok, orientasi: Orientasi) -> Markup:
    """Write one block with the template of its name, given the block and what it is laid out as."""
    susun: Callable[[Any, Orientasi], Sequence[Any]] = _SUSUNAN.get(type(blok), _tanpa_susunan)
    templat = _lingkungan().get_template(f"{type(blok).__name__.lower()}.html")
    # the template has escaped every text already
    return Markup(templat.render(blok=blok, susunan=susun(blok, orientasi)))  # noqa: S704


def _tanpa_susunan(blok: Blok, orientasi: Orientasi) -> Sequence[Any]:
    return ()


def _susun_identitas(blok: Identitas, orientasi: Orientasi) -> list[tuple[int, tuple[Isian, ...]]]:
    kolom = (pihak.isian for pihak in blok.pihak)
    return list(enumerate(zip_longest(*kolom, fillvalue=Isian("", "")), 1))


def _susun_bagian(blok: Bagian, orientasi: Orientasi) -> list[tuple[str, tuple[Isian, ...], tuple[str, ...]]]:
    """Return one row per label, then one for the text; only the last closes the column of the number."""
    baris: list[tuple[tuple[Isian, ...], tuple[str, ...]]] = [((isian,), ()) for isian in blok.isian]
    if blok.teks is not None:
        baris.append(((), (blok.teks,)))
    kelas = ["nomor"] * (len(baris) - 1) + ["nomor-akhir"]
    return [(satu, isian, teks) for satu, (isian, teks) in zip(kelas, baris, strict=False)]


def _susun_kurva(blok: Kurva, orientasi: Orientasi) -> tuple[tuple[str, int], ...]:
    """Return the picture of the curve and its width, or nothing when there is none to draw."""
    lebar = _LEBAR_KURVA[orientasi]
    return ((_data_uri("image/svg+xml", svg(blok.tinggi, lebar).encode()), lebar),) if blok.tinggi else ()


def _susun_lambang(blok: Lambang, orientasi: Orientasi) -> tuple[str, ...]:
    if blok.gambar is None:
        return ()
    for tanda, jenis in _GAMBAR:
        if blok.gambar.startswith(tanda):
            return (_data_uri(jenis, blok.gambar),)
    raise InvalidModel("the emblem is neither PNG nor JPEG", pesan="Lambang harus berupa gambar PNG atau JPEG.")


def _susun_tanda_tangan(blok: TandaTangan, orientasi: Orientasi) -> list[tuple[str, tuple[str, ...]]]:
    """Return one row per line of the signatures, so that both sides stand level: class and texts."""
    kolom = (blok.kiri, blok.kanan)
    waktu = tuple(
        " ".join(filter(None, (satu.nomor and f"{satu.nomor}.", satu.tempat_tanggal))) if satu else "" for satu in kolom
    )
    return [
        ("waktu", waktu),
        ("sebutan", tuple(satu.sebutan if satu else "" for satu in kolom)),
        ("ruang", ("\xa0", "\xa0")),
        ("nama", tuple(satu.nama if satu else "" for satu in kolom)),
        ("nip", tuple(f"NIP {satu.nip}" if satu and satu.nip else "" for satu in kolom)),
    ]


def _data_uri(jenis: str, isi: bytes) -> str:
    return f"data:{jenis};base64,{b64encode(isi).decode()}"


_SUSUNAN: Mapping[type, Callable[[Any, Orientasi], Sequence[Any]]] = MappingProxyType(
    {
        Bagian: _susun_bagian,
        Identitas: _susun_identitas,
        Kurva: _susun_kurva,
        Lambang: _susun_lambang,
        Tabel: potongan,
        TandaTangan: _susun_tanda_tangan,
    }
)
