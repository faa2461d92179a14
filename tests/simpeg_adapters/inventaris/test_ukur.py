"""What is counted, and what is dirt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from siasn_client.baris import Baris, Isi, Jenis, Tahun, Tanda
from siasn_client.privacy import Nip
from simpeg_adapters.inventaris.ukur import POLA, Takaran, Ukuran, ukur_baris

NIP = Nip("199002282015031000")
DIRT = [
    (Isi("BUDI SANTOSO", "BUDI SANTOSO"), ()),
    (Isi("BUDI  SANTOSO", "BUDI SANTOSO"), ("spasi_ganda",)),
    (Isi("5.0", 5), ("ekor_pecahan",)),
    (Isi("85.00", Decimal(85)), ()),
    (Isi("Jos\u00c3\u00a9", "JOSE"), ("huruf_rusak",)),
    (Isi("Jos\ufffd", "JOS"), ("huruf_rusak",)),
    (Isi("'0812", "0812"), ("petik_pelindung",)),
    (Isi("2004", Tahun(2004)), ("tahun_saja",)),
    (Isi("01/02/2004", date(2004, 2, 1)), ("ejaan_tanggal",)),
    (Isi("2004-02-01", date(2004, 2, 1)), ()),
    (Isi("2004-02-01 00:00:00", date(2004, 2, 1)), ()),
    (Isi("kemarin", Tanda.TAK_TERBACA), ("tak_terbaca",)),
    (Isi("77", Tanda.TANPA_PADANAN), ("tanpa_padanan",)),
]


@pytest.mark.parametrize(("isi", "pola"), DIRT, ids=[isi.mentah for isi, _ in DIRT])
def test_a_pattern_of_dirt_is_named(isi, pola):
    assert ukur_baris(isi) == pola


def test_every_pattern_has_words_and_an_example():
    assert {name for _, found in DIRT for name in found} == set(POLA)


def row(jenis=Jenis.DATA_UTAMA, id_siasn=None, **isi):
    return Baris(jenis, NIP, isi, id_siasn=id_siasn)


def test_rows_and_filled_fields_are_counted():
    ukuran = Ukuran({(Jenis.DATA_UTAMA, "agama_id"): "agama"})
    ukuran.tambah(row(nama=Isi("A  B", "A B"), agama_id=Isi("1", "1"), id_siasn="P1"))
    ukuran.tambah(row(nama=Isi("", Tanda.KOSONG), agama_id=Isi("9", Tanda.TANPA_PADANAN)))
    ukuran.tambah(row(nama=Isi("", Tanda.TAK_DIPETAKAN), agama_id=Isi("1", "1")))
    nama = ukuran.takaran(Jenis.DATA_UTAMA, "nama")
    assert (nama.baris, nama.terisi, nama.baris_kotor, nama.kotor) == (3, 1, 1, {"spasi_ganda": 1})
    agama = ukuran.takaran(Jenis.DATA_UTAMA, "agama_id")
    assert (len(agama.kode), agama.tanpa_padanan, agama.baris_kotor) == (2, 1, 1)
    assert ukuran.takaran(Jenis.DATA_UTAMA, "nip").terisi == 3
    assert ukuran.takaran(Jenis.DATA_UTAMA, "id_siasn").terisi == 1
    assert ukuran.takaran(Jenis.ANAK, "nama") == Takaran()


def test_a_year_is_no_dirt_in_a_field_of_years():
    ukuran = Ukuran()
    ukuran.tambah(row(tahun_lulus=Isi("2004", Tahun(2004)), tmt_cpns=Isi("2004", Tahun(2004))))
    assert ukuran.takaran(Jenis.DATA_UTAMA, "tahun_lulus").baris_kotor == 0
    assert ukuran.takaran(Jenis.DATA_UTAMA, "tmt_cpns").baris_kotor == 1


def test_a_code_in_two_fields_of_one_list_is_one_code():
    one = Takaran(1, 1, kode=frozenset({("agama", "1", False)}))
    other = Takaran(2, 1, {"tanpa_padanan": 1}, 1, frozenset({("agama", "1", False), ("agama", "9", True)}))
    both = one + other
    assert (both.baris, both.terisi, both.baris_kotor, len(both.kode), both.tanpa_padanan) == (3, 2, 1, 2, 1)


def test_no_value_is_printed():
    ukuran = Ukuran({(Jenis.DATA_UTAMA, "agama_id"): "agama"})
    ukuran.tambah(row(agama_id=Isi("RAHASIA", "1")))
    assert "RAHASIA" not in repr(ukuran) + repr(ukuran.takaran(Jenis.DATA_UTAMA, "agama_id"))
