"""Reference tables about people: rank, standing, education, training, discipline."""

from __future__ import annotations

from pydantic import Field

from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.wire import Bulat, IdRekaman, Record, Teks

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

    id: IdRekaman
    nama: Teks = None


class RujukanAlasanHukumanDisiplin(Record):
    """One reason of a disciplinary punishment."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    keterangan: Teks = None


class RujukanGolongan(Record):
    """One grade of PNS: III/a with its name of rank. PPPK grades were seen in no public table."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    nama_pangkat: Teks = Field(default=None, alias="namaPangkat")
    fung_kredit_utama: Bulat = Field(default=None, alias="fungKredututama")
    fung_kredit_tambahan: Bulat = Field(default=None, alias="fungKreditTambahan")
    fung_kredit_total: Bulat = Field(default=None, alias="fungKreditTotal")


class RujukanJenisHukuman(Record):
    """One disciplinary punishment; its level is R (ringan), S (sedang) or B (berat)."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    jenis_tingkat_hukuman_id: Teks = Field(default=None, alias="jenisTingkatHukumanId")


class RujukanKedudukanHukum(Record):
    """One legal standing; ids keep their zero ("01" is active)."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    aturan: Teks = None
    kode: Teks = None


class RujukanLatihanStruktural(Record):
    """One structural training; ``ncsistime`` is as BKN spells it, its meaning is not known."""

    tampak = ("id",)

    id: IdRekaman
    nama: Teks = None
    eselon_level: Teks = None
    ncsistime: Teks = None
    struktural_pns: Teks = None


class RujukanJenisDiklat(Record):
    """One kind of training; its name stands in ``jenis_diklat``."""

    tampak = ("id",)

    id: IdRekaman
    jenis_diklat: Teks = None


agama = Tabel("agama", "/agama", Rujukan, "Religions.")

alasan_hukuman_disiplin = Tabel(
    "alasan_hukuman_disiplin", "/alasan-hukuman-disiplin", RujukanAlasanHukumanDisiplin, "Reasons of punishments."
)

golongan = Tabel("golongan", "/golongan", RujukanGolongan, "Grades and ranks.")

jenis_anak = Tabel("jenis_anak", "/jenis-anak", Rujukan, "Kinds of children: kandung, tiri, angkat.")

jenis_diklat = Tabel("jenis_diklat", "/jenis-diklat", RujukanJenisDiklat, "Kinds of training.")

jenis_hukuman = Tabel("jenis_hukuman", "/jenis-hukuman", RujukanJenisHukuman, "Disciplinary punishments.")

kedudukan_hukum = Tabel("kedudukan_hukum", "/kedudukan-hukum", RujukanKedudukanHukum, "Legal standings.")

latihan_struktural = Tabel(
    "latihan_struktural", "/latihan-struktural", RujukanLatihanStruktural, "Structural trainings."
)
