"""Sheets: the one place where CSV and XLSX files are read and written.

A sheet comes from outside, so every file is looked over before it is opened (``penjaga``): too large, a bomb,
macros, links to elsewhere are refused in words. A sheet that goes out holds text only: no cell of it is a formula.

>>> from tempfile import TemporaryDirectory
>>> from pathlib import Path
>>> with TemporaryDirectory() as folder:
...     path = Path(folder) / "contoh.csv"
...     tulis_csv(path, ("kode", "nama"), [("1", "=1+1")])
...     [dict(row) for row in baca_lembar(path).baris]
[{'kode': '1', 'nama': '=1+1'}]
"""

from __future__ import annotations

from simpeg_adapters.lembar.baca import baca_lembar, baca_sel, nama_lembar
from simpeg_adapters.lembar.lembar import BATAS, BarisLembar, Batas, Lembar
from simpeg_adapters.lembar.petik import beri_petik, lepas_petik
from simpeg_adapters.lembar.tulis import Isi, tulis_csv, tulis_xlsx

__all__ = [
    "BATAS",
    "BarisLembar",
    "Batas",
    "Isi",
    "Lembar",
    "baca_lembar",
    "baca_sel",
    "beri_petik",
    "lepas_petik",
    "nama_lembar",
    "tulis_csv",
    "tulis_xlsx",
]
