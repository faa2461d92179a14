"""Neutral blocks: what stands on a page, without saying how it is drawn.

A printed form is one function from the model to a :class:`Dokumen` of blocks (``skp_core.dokumen``);
a writer (``skp_core.render``) turns blocks into HTML, PDF or something else. So forms and writers
are added, not multiplied. Blocks hold text as typed, and do not print what was filled in: escaping is the
writer's work. A line break in
a text starts a new line on paper. Widths are percent of the page between its margins.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

__all__ = [
    "Bagian",
    "Blok",
    "CatatanKaki",
    "Daftar",
    "Dokumen",
    "Grup",
    "Identitas",
    "Isian",
    "Judul",
    "Kop",
    "Kurva",
    "Lambang",
    "Orientasi",
    "Penanda",
    "Pihak",
    "Pilihan",
    "Pita",
    "Sel",
    "Tabel",
    "TandaTangan",
]


class Orientasi(StrEnum):
    """How the A4 sheet lies."""

    TEGAK = "tegak"
    MENDATAR = "mendatar"


@frozen
class Lambang:
    """An emblem, centred; without a picture (PNG or JPEG) its room is left blank.

    The package ships no picture of the Garuda: its use is regulated (UU 24/2009), so the host,
    who prints for its office, hands it in.
    """

    gambar: bytes | None = None


@frozen
class Judul:
    """The title lines of a form, centred."""

    baris: tuple[str, ...]


@frozen
class Kop:
    """One line under the title: the office on the left, the period of assessment on the right."""

    kiri: str
    kanan: tuple[str, ...]


@frozen
class Isian:
    """A label and what is filled in."""

    label: str
    nilai: str = field(repr=False)


@frozen
class Pihak:
    """One person in an :class:`Identitas`."""

    judul: str
    isian: tuple[Isian, ...]


@frozen
class Identitas:
    """Persons side by side, their rows numbered from 1."""

    pihak: tuple[Pihak, ...]


@frozen
class Bagian:
    """A numbered part with labels and values below its head, or free text; parts stand one under another."""

    nomor: str
    judul: str
    isian: tuple[Isian, ...] = ()
    teks: str | None = field(default=None, repr=False)


@frozen
class Sel:
    """One cell: text, then points; ``lebar`` is how many columns it covers."""

    teks: str = field(default="", repr=False)
    poin: tuple[str, ...] = field(default=(), repr=False)
    lebar: int = 1


@frozen
class Pita:
    """A row of a table that is one cell over its whole width: a section head."""

    teks: str


@frozen
class Grup:
    """Rows that belong together; ``depan`` and ``belakang`` are said once for all of them.

    This is logical: a writer merges those cells, or leaves the repeats empty and borderless where
    the group could outgrow a page.
    """

    baris: tuple[tuple[Sel, ...], ...]
    depan: tuple[Sel, ...] = ()
    belakang: tuple[Sel, ...] = ()


@frozen
class Tabel:
    """A table. ``kepala`` is repeated on every page; ``lebar`` holds one width per column; ``tengah``
    names the columns (from 0) that are centred."""

    lebar: tuple[float, ...]
    kepala: tuple[tuple[Sel, ...], ...]
    isi: tuple[Pita | Grup, ...]
    tengah: tuple[int, ...] = (0,)


@frozen
class Daftar:
    """A head and a numbered list; an empty list is one blank numbered row."""

    judul: str
    butir: tuple[str, ...] = field(repr=False)


@frozen
class Pilihan:
    """A question of the form and the answer chosen."""

    judul: str
    nilai: str = field(repr=False)


@frozen
class Kurva:
    """A distribution drawn over ordered classes; ``tinggi`` (0 to 100) gives its shape, not a measure."""

    label_atas: str
    judul: tuple[str, ...] = ()
    sumbu_x: str = ""
    sumbu_y: str = ""
    label: tuple[str, ...] = ()
    tinggi: tuple[int, ...] = ()
    keterangan: str = ""


@frozen
class Penanda:
    """One signature: place and date, in which quality, name and number (a person may have none)."""

    tempat_tanggal: str
    sebutan: str
    nama: str = field(repr=False)
    nip: str | None = field(repr=False)
    nomor: str = ""


@frozen
class TandaTangan:
    """Signatures at the end, never torn over two pages."""

    kanan: Penanda
    kiri: Penanda | None = None


@frozen
class CatatanKaki:
    """Notes below everything: mark and sentence."""

    butir: tuple[tuple[str, str], ...]


Blok = Lambang | Judul | Kop | Identitas | Bagian | Tabel | Daftar | Pilihan | Kurva | TandaTangan | CatatanKaki


@frozen
class Dokumen:
    """One printed form. ``nama`` becomes the PDF's title; it must not name a person."""

    nama: str
    orientasi: Orientasi
    isi: tuple[Blok, ...]
