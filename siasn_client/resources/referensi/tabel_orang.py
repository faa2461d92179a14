"""Reference tables about people: rank, standing, education, training, discipline."""

from __future__ import annotations

from pydantic import Field

from siasn_client.resources.referensi.tabel import Id, Tabel
from siasn_client.wire import Bulat, Record, Teks

__all__ = [
    "Rujukan",
    "RujukanAlasanHukumanDisiplin",
    "RujukanGolongan",
    "RujukanJenisDiklat",
    "RujukanJenisHukuman",
    "RujukanKedudukanHukum",
    "RujukanLatihanStruktural",
    "agama",
    "alasan_hukuman_disiplin",
    "golongan",
    "jenis_anak",
    "jenis_diklat",
    "jenis_hukuman",
    "kedudukan_hukum",
    "latihan_struktural",
]


class Rujukan(Record):
    """One row of a table that has an id and a name, and no more."""

    tampak = ("id",)

    id: Id
    nama: Teks = None


class RujukanAlasanHukumanDisiplin(Record):
    """One reason of a disciplinary punishment."""

    tampak = ("id",)

    id: Id
    nama: Teks = None
    keterangan: Teks = None


class RujukanGolongan(Record):
    """One grade of PNS: III/a with its name of rank. PPPK grades were seen in no public table."""

    tampak = ("id",)

    id: Id
    nama: Teks = None
    nama_pangkat: Teks = Field(default=None, alias="namaPangkat")
    fung_kredit_utama: Bulat = Field(default=None, alias="fungKredututama")
    fung_kredit_tambahan: Bulat = Field(default=None, alias="fungKreditTambahan")
    fung_kredit_total: Bulat = Field(default=None, alias="fungKreditTotal")


class RujukanJenisHukuman(Record):
    """One disciplinary punishment; its level is R (ringan), S (sedang) or B (berat)."""

    tampak = ("id",)

    id: Id
    nama: Teks = None
    jenis_tingkat_hukuman_id: Teks = Field(default=None, alias="jenisTingkatHukumanId")


class RujukanKedudukanHukum(Record):
    """One legal standing; ids keep their zero ("01" is active)."""

    tampak = ("id",)

    id: Id
    nama: Teks = None
    aturan: Teks = None
    kode: Teks = None


class RujukanLatihanStruktural(Record):
    """One structural training; ``ncsistime`` is as BKN spells it, its meaning is not known."""

    tampak = ("id",)

    id: Id
    nama: Teks = None
    eselon_level: Teks = None
    ncsistime: Teks = None
    struktural_pns: Teks = None


class RujukanJenisDiklat(Record):
    """One kind of training; its name stands in ``jenis_diklat``."""

    tampak = ("id",)

    id: Id
    jenis_diklat: Teks = None


agama = Tabel("agama", "/agama", Rujukan, "Religions.")
"""Religions."""

alasan_hukuman_disiplin = Tabel(
    "alasan_hukuman_disiplin", "/alasan-hukuman-disiplin", RujukanAlasanHukumanDisiplin, "Reasons of punishments."
)
"""Reasons of punishments."""

golongan = Tabel("golongan", "/golongan", RujukanGolongan, "Grades and ranks.")
"""Grades and ranks."""

jenis_anak = Tabel("jenis_anak", "/jenis-anak", Rujukan, "Kinds of children: kandung, tiri, angkat.")
"""Kinds of children."""

jenis_diklat = Tabel("jenis_diklat", "/jenis-diklat", RujukanJenisDiklat, "Kinds of training.")
"""Kinds of training."""

jenis_hukuman = Tabel("jenis_hukuman", "/jenis-hukuman", RujukanJenisHukuman, "Disciplinary punishments.")
"""Disciplinary punishments."""

kedudukan_hukum = Tabel("kedudukan_hukum", "/kedudukan-hukum", RujukanKedudukanHukum, "Legal standings.")
"""Legal standings."""

latihan_struktural = Tabel(
    "latihan_struktural", "/latihan-struktural", RujukanLatihanStruktural, "Structural trainings."
)
"""Structural trainings."""
