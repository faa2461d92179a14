"""The code tables as a whole: sizes, traps, and a source for each."""

from __future__ import annotations

import pytest

from siasn_client import kode
from siasn_client.kode import Keyakinan, Tabel


@pytest.mark.parametrize(
    ("nama", "banyak"),
    [
        ("AGAMA", 7),
        ("ESELON", 13),
        ("GOLONGAN", 17),
        ("HASIL_KERJA", 3),
        ("JENIS_JABATAN", 4),
        ("JENIS_KAWIN", 4),
        ("JENIS_KELAMIN", 2),
        ("JENIS_KP", 12),
        ("KEDUDUKAN_HUKUM", 35),
        ("KUADRAN", 5),
        ("PERILAKU_KERJA", 3),
        ("TINGKAT_PENDIDIKAN", 13),
    ],
)
def test_every_table_is_whole_and_names_its_source(nama: str, banyak: int) -> None:
    tabel: Tabel[kode.Kode] = getattr(kode, nama)
    assert len(tabel) == banyak
    assert tabel.sumber
    assert all(isinstance(row.keyakinan, Keyakinan) and row.id == id_ for id_, row in tabel.items())


def test_pppk_standings_include_the_three_character_one() -> None:
    assert set(kode.KEDUDUKAN_PPPK) == {"71", "72", "73", "101"}
    assert kode.KEDUDUKAN_HUKUM.nama_dari("101") == "PPPK Paruh Waktu"
    assert kode.KEDUDUKAN_HUKUM["72"].keyakinan is Keyakinan.RENDAH


def test_agama_are_siasn_s_in_siasn_s_order() -> None:
    assert [kode.AGAMA.nama_dari(id_) for id_ in "1237"] == ["Islam", "Kristen", "Katholik", "Lainnya"]


def test_the_sex_knows_its_digit_in_a_nip() -> None:
    assert {row.id: row.digit_nip for row in kode.JENIS_KELAMIN.values()} == {"M": "1", "F": "2"}
