"""The "Data ASN" export of SIASN's web page: who is in SIASN. There is no call that lists everybody.

``tinjau`` goes through the file once and says what each column is (which dates, which numbers are damaged);
``Tinjauan.bersihkan`` then makes every row clean texts by field name. Pure: rows in, rows out; files are read by
the adapters.
"""

from __future__ import annotations

from siasn_client.sanding.ekspor.gaya import GayaTanggal
from siasn_client.sanding.ekspor.kolom import KOLOM, Kolom, Macam
from siasn_client.sanding.ekspor.tinjauan import Tinjauan, tinjau

__all__ = ["KOLOM", "GayaTanggal", "Kolom", "Macam", "Tinjauan", "tinjau"]
