"""The truth file: what was made different, where, and what a comparison is expected to say."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import asdict, frozen

__all__ = ["GANDA", "MACAM", "MACAM_JENIS", "MACAM_LIMA", "RUSAK", "Selisih", "kebenaran_json"]

MACAM_LIMA: Final = (
    "nilai_kontak",
    "nilai_alamat",
    "kosong_di_simpeg",
    "kosong_di_siasn",
    "gelar_hilang",
    "nama_salah_ketik",
    "nik_digit_tertukar",
    "tanggal_lahir",
    "agama",
    "golongan_terakhir",
    "masa_kerja",
    "unor",
    "jabatan",
    "eselon",
    "tingkat_pendidikan",
    "tahun_lulus",
    "nomor_ijazah",
    "rating",
    "penilai",
    "baris_hanya_simpeg",
    "baris_hanya_siasn",
    "baris_dobel",
    "nomor_sk_salah_ketik",
    "tmt_bergeser",
    "keduanya",
    "kunci_hilang",
)
"""The kinds of difference in biodata, golongan, jabatan, pendidikan and skp22."""
MACAM_JENIS: Final = (
    "isi_beda",
    "isi_kosong_di_simpeg",
    "isi_kosong_di_siasn",
    "meninggal_sepihak",
    "nama_keluarga",
    "kode_kunci_beda",
    "riwayat_hanya_simpeg",
    "riwayat_hanya_siasn",
    "riwayat_dobel",
    "nomor_salah_ketik",
    "tanggal_bergeser",
    "nomor_dan_tanggal",
    "nomor_hilang",
)
"""The kinds of difference in all the others, and in what data-utama has besides biodata."""
MACAM: Final = (*MACAM_LIMA, *MACAM_JENIS)
"""Every kind of difference."""
RUSAK: Final = (
    "nomor_sk_salah_ketik",
    "tmt_bergeser",
    "keduanya",
    "kunci_hilang",
    "nama_keluarga",
    "kode_kunci_beda",
    "nomor_salah_ketik",
    "tanggal_bergeser",
    "nomor_dan_tanggal",
    "nomor_hilang",
)
"""Those that damage the key a row is found by."""
GANDA: Final = ("baris_dobel", "riwayat_dobel")
"""Those that say a row twice; with the other recipe of damage the copy is not quite its original."""


@frozen
class Selisih:
    """One thing that differs, written by what made it differ.

    ``sisi`` is the side that was changed, the other one is the clean twin. ``bidang`` is None when a whole row
    is meant. ``harap`` is the verdict expected: ``beda``, ``kosong_di_simpeg``, ``kosong_di_siasn`` for a field,
    ``hanya_simpeg``, ``hanya_siasn``, ``duplikat`` for a row, and ``pasangan`` for a field of a row with a damaged
    key (the right pair, then the field is ``beda``; or ``ambigu``). ``id_simpeg`` and ``id_siasn`` name the rows of
    the pair, None where there is none. Of a duplicate they name the added row and the partner of its original;
    the two equal rows are interchangeable, so either may be the one called ``duplikat``.
    """

    macam: str
    nip: str
    jenis: str
    bidang: str | None
    sisi: str
    harap: str
    id_simpeg: str | None
    id_siasn: str | None

    def to_json(self) -> dict[str, str | None]:
        """The fields by name."""
        return asdict(self)


def kebenaran_json(
    selisih: Iterable[Selisih], kotor: Iterable[Mapping[str, Any]] = (), **keterangan: str | int
) -> Iterator[str]:
    """Yield the truth file, one record a line: ``versi``, what *keterangan* says, ``selisih``, and the dirt.

    It is never held whole: of a large kabupaten it is 100 MB, nearly all of it dirt.
    """
    head = json.dumps({"versi": 1, **keterangan}, ensure_ascii=False)
    yield f'{head[:-1]}, "selisih": ['
    yield from _lines(each.to_json() for each in selisih)
    yield '\n], "kotor": ['
    yield from _lines(kotor)
    yield "\n]}\n"


def _lines(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for number, record in enumerate(records):
        yield f"{',' if number else ''}\n{json.dumps(record, ensure_ascii=False)}"
