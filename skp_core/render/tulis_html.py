"""Blocks to HTML: the page that the PDF engine lays out, and a preview in a browser.

Templates come from the package only and hold nothing but loops; every text is escaped, so
``{{7*7}}`` and ``<b>`` reach the paper as typed. A line break starts a new line; other control
characters and invisible format characters (pasted along from word processors) are dropped.
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
    Daftar,
    Dokumen,
    Grup,
    Identitas,
    Isian,
    Kurva,
    Lambang,
    Orientasi,
    Pilihan,
    Sel,
    Tabel,
    TandaTangan,
)
from skp_core.errors import InvalidModel, RenderError
from skp_core.render.kurva import TINGGI, svg
from skp_core.render.tabel import dapat_ditutup, pendek, potongan

__all__ = ["baris", "html", "html_utf8"]

_UKURAN = {Orientasi.TEGAK: "A4 portrait", Orientasi.MENDATAR: "A4 landscape"}
_LEBAR_KURVA = {Orientasi.TEGAK: 365, Orientasi.MENDATAR: 540}  # points: 70 % of the width between the margins
_LEBAR_IDENTITAS = {Orientasi.TEGAK: (5.5, 18.5, 26.0), Orientasi.MENDATAR: (4.0, 14.0, 32.0)}  # percent of the page
_TAK_TAMPAK = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_SETARA = str.maketrans({"\t": " ", "\u2011": "-"})  # a hyphen that does not break has no glyph of its own
_GAMBAR = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def html(dokumen: Dokumen) -> str:
    """Write a document as one HTML page that refers to nothing but the package's fonts.

    Thread- and async-safety: pure.

    Raises:
        RenderError: the page could not be written.
        InvalidModel: the emblem is neither PNG nor JPEG.
    """
    try:
        isi = Markup().join(_isi(dokumen))
        halaman = _lingkungan().get_template("dokumen.html")
        return halaman.render(
            nama=dokumen.nama, ukuran=_UKURAN[dokumen.orientasi], orientasi=dokumen.orientasi, isi=isi
        )
    except TemplateError as error:
        raise RenderError("a template failed") from error


def html_utf8(dokumen: Dokumen) -> bytes:
    """Write a document as :func:`html` does, encoded.

    Raises:
        RenderError: the page could not be written, or a text holds a broken character.
        InvalidModel: the emblem is neither PNG nor JPEG.
    """
    halaman = html(dokumen)
    try:
        return halaman.encode()
    except UnicodeEncodeError:
        pass
    # outside the handler: the codec's own error holds the whole page
    raise RenderError("a lone surrogate", pesan="Ada tanda yang rusak dalam teks dokumen.")


def baris(teks: str) -> list[str]:
    r"""Split a text into its lines; an empty line keeps its height, an empty text has no line.

    >>> baris("satu\n\ndua")
    ['satu', '\xa0', 'dua']
    """
    if not teks:
        return []
    return [_TAK_TAMPAK.sub("", satu).translate(_SETARA) or "\xa0" for satu in re.split(r"\r\n?|\n", teks)]


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


def _pisah(isi: Sequence[Blok]) -> tuple[Sequence[Blok], Sequence[Blok]]:
    """Part the blocks: the closing is the signature, the choices right above it and the notes below it."""
    mulai = next((letak for letak, blok in enumerate(isi) if isinstance(blok, TandaTangan)), len(isi))
    while 0 < mulai < len(isi) and isinstance(isi[mulai - 1], Pilihan):
        mulai -= 1
    return isi[:mulai], isi[mulai:]


def _isi(dokumen: Dokumen) -> Iterator[Markup]:
    """Yield the blocks; the closing stays whole, and together with what it signs: nobody signs a bare page."""
    orientasi = dokumen.orientasi
    tubuh, penutup = _pisah([_sebagai_tabel(blok) if isinstance(blok, Daftar) else blok for blok in dokumen.isi])
    tertulis = Markup().join(_tulis(blok, orientasi) for blok in penutup)
    lepas = not tubuh or not penutup or isinstance(penutup[0], Pilihan)
    yield from (_tulis(blok, orientasi) for blok in (tubuh if lepas else tubuh[:-1]))
    yield _utuh(tertulis) if lepas else _tertutup(tubuh[-1], tertulis, orientasi)


def _tertutup(blok: Blok, penutup: Markup, orientasi: Orientasi) -> Markup:
    """Write a block and the closing, tied where the end of the block is short enough to move along."""
    if isinstance(blok, Tabel) and dapat_ditutup(blok, orientasi):
        return _isi_templat("tabel", blok, potongan(blok, orientasi, penutup))
    if isinstance(blok, Bagian) and pendek(blok.teks or "", 95, orientasi):
        return _utuh(_tulis(blok, orientasi) + penutup)
    return _tulis(blok, orientasi) + _utuh(penutup)


def _utuh(isi: Markup) -> Markup:
    return isi and Markup('<div class="utuh">\n{}</div>\n').format(isi)


def _tulis(blok: Blok, orientasi: Orientasi) -> Markup:
    """Write one block with the template of its name, given the block and what it is laid out as."""
    susun: Callable[[Any, Orientasi], Sequence[Any]] = _SUSUNAN.get(type(blok), _tanpa_susunan)
    return _isi_templat(type(blok).__name__.lower(), blok, susun(blok, orientasi))


def _isi_templat(nama: str, blok: Blok, susunan: Sequence[Any]) -> Markup:
    # the template has escaped every text already
    return Markup(_lingkungan().get_template(f"{nama}.html").render(blok=blok, susunan=susunan))  # noqa: S704


def _sebagai_tabel(blok: Daftar) -> Tabel:
    """Return a numbered list as the table it is drawn as: its head is repeated on every page."""
    baris = (Grup(((Sel(f"{nomor}."), Sel(teks)),)) for nomor, teks in enumerate(blok.butir or ("",), 1))
    return Tabel(lebar=(6.0, 94.0), kepala=((Sel(blok.judul, lebar=2),),), isi=tuple(baris))


def _tanpa_susunan(blok: Blok, orientasi: Orientasi) -> Sequence[Any]:
    return ()


def _susun_identitas(
    blok: Identitas, orientasi: Orientasi
) -> tuple[tuple[tuple[float, ...], list[tuple[int, tuple[Isian, ...]]]]]:
    """Return the widths of number, label and value, and the rows."""
    kolom = (pihak.isian for pihak in blok.pihak)
    return ((_LEBAR_IDENTITAS[orientasi], list(enumerate(zip_longest(*kolom, fillvalue=Isian("", "")), 1))),)


def _susun_bagian(blok: Bagian, orientasi: Orientasi) -> list[tuple[str, tuple[Isian, ...], tuple[str, ...]]]:
    """Return one row per label, then one for the text; only the last closes the column of the number."""
    baris: list[tuple[tuple[Isian, ...], tuple[str, ...]]] = [((isian,), ()) for isian in blok.isian]
    if blok.teks is not None:
        baris.append(((), (blok.teks,)))
    kelas = ["nomor"] * (len(baris) - 1) + ["nomor-akhir"]
    return [(satu, isian, teks) for satu, (isian, teks) in zip(kelas, baris, strict=False)]


def _susun_kurva(blok: Kurva, orientasi: Orientasi) -> tuple[tuple[str, int, int], ...]:
    """Return the picture of the curve, its width and height, or nothing when there is none to draw."""
    if not blok.tinggi:
        return ()
    lebar = _LEBAR_KURVA[orientasi]
    return ((_data_uri("image/svg+xml", svg(blok.tinggi, lebar).encode()), lebar, TINGGI),)


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
