"""One door for every kind of file."""

from __future__ import annotations

from simpeg_adapters.lembar import baca_lembar, nama_lembar, tulis_csv, tulis_xlsx

KOLOM = ("kode", "nama")
BARIS = [("01", "=1+1"), ("02", "Nur'aini"), ("03", "'-1"), ("", "\tTab")]


def test_what_is_written_is_read_back_alike(tmp_path):
    csv, xlsx = tmp_path / "x.csv", tmp_path / "x.xlsx"
    tulis_csv(csv, KOLOM, BARIS)
    tulis_xlsx(xlsx, {"Kode": (KOLOM, BARIS)})
    for path in (csv, xlsx):
        assert [tuple(row.values()) for row in baca_lembar(path).baris] == BARIS
    assert (nama_lembar(csv), nama_lembar(xlsx)) == ((), ("Kode",))
