"""Pelatihan: the kinds of training and the levels of structural training, by the ids of rw-kursus and rw-diklat.

Source: public client ws-siasn-php. Only id 1 of :data:`JENIS_DIKLAT` is saved as a diklat, all others as a kursus
with the letter of this table (``jenisKursusSertipikat``: T, F or P; SIASN nowhere says what the letters mean).
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["DIKLAT_STRUKTURAL", "JENIS_DIKLAT", "LATIHAN_STRUKTURAL", "JenisDiklat"]

DIKLAT_STRUKTURAL: Final = "1"


@frozen
class JenisDiklat(Kode):
    """A kind of training; ``huruf`` is what a save calls ``jenisKursusSertipikat``."""

    huruf: str = field(kw_only=True)


_ROWS = (
    ("1", "T", "Diklat Struktural"),
    ("2", "F", "Diklat Fungsional"),
    ("3", "T", "Diklat Teknis"),
    ("4", "P", "Workshop"),
    ("5", "T", "Pelatihan Manajerial"),
    ("6", "T", "Pelatihan Sosial Kultural"),
    ("7", "P", "Sosialisasi"),
    ("8", "T", "Bimbingan Teknis"),
    ("9", "P", "Seminar"),
    ("10", "T", "Magang"),
    ("11", "T", "Kursus"),
    ("12", "T", "Penataran"),
    ("13", "T", "Pengembangan Kompetensi Dalam Bentuk Pelatihan klasikal lainnya"),
    ("14", "T", "Coaching"),
    ("15", "T", "Mentoring"),
    ("16", "T", "E-Learning"),
    ("17", "T", "Pelatihan Jarak Jauh"),
    ("18", "T", "Detasering (Secondment)"),
    ("19", "T", "Pembelajaran Alam Terbuka (Outbond)"),
    ("20", "T", "Patok Banding (Benchmarking)"),
    (
        "21",
        "T",
        "Pertukaran Antara Pns Dengan Pegawai Swasta/Badan Usaha Milik Negara/ Badan Usaha Milik Daerah",
    ),
    ("22", "T", "Belajar Mandiri (Self Development)"),
    ("23", "T", "Komunitas Belajar (Community Of Practices)"),
    ("24", "T", "Bimbingan Di Tempat Kerja"),
    ("25", "T", "Pengembangan Kompetensi Dalam Bentuk Pelatihan Nonklasikal Lainnya"),
)

JENIS_DIKLAT: Final = Tabel(
    "jenis_diklat",
    "ws-siasn-php",
    [JenisDiklat(id_, nama, Keyakinan.SEDANG, huruf=huruf) for id_, huruf, nama in _ROWS],
)

_STRUKTURAL = (
    "SEPADA",
    "SEPALA/ADUM/DIKLAT PIM TK.IV",
    "SEPADYA/SPAMA/DIKLAT PIM TK. III",
    "SPAMEN/SESPA/SESPANAS/DIKLAT PIM TK. II",
    "SEPATI/DIKLAT PIM TK. I",
    "SESPIM",
    "SESPATI",
    "Diklat Struktural Lainnya",
)

LATIHAN_STRUKTURAL: Final = Tabel(
    "latihan_struktural",
    "ws-siasn-php",
    [Kode(str(place), nama, Keyakinan.SEDANG) for place, nama in enumerate(_STRUKTURAL, 1)],
)
