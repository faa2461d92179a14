"""The SKP as a form in a spreadsheet: written empty or filled, filled offline, read back.

One form per group and approach, with sheets for the persons, the results, the behaviours and the annex. Reading
names every mistake with sheet, row and column; what has no place in the form is said, never dropped. An evaluation
has no place in it.

>>> from tempfile import TemporaryDirectory
>>> from pathlib import Path
>>> from skp_core.model import Kelompok, Mode
>>> from skp_core.model.contoh import contoh_skp
>>> with TemporaryDirectory() as folder:
...     path = Path(folder) / "skp.xlsx"
...     tulis_templat(path, Mode.KUANTITATIF, Kelompok.JAF, contoh_skp())
...     baca_templat(path).skp == contoh_skp()
True
"""

from __future__ import annotations

from simpeg_adapters.lembar_skp.baca import HasilBaca, baca_templat
from simpeg_adapters.lembar_skp.letak import Salah, Tempat, cari
from simpeg_adapters.lembar_skp.templat import tulis_templat

__all__ = ["HasilBaca", "Salah", "Tempat", "baca_templat", "cari", "tulis_templat"]
