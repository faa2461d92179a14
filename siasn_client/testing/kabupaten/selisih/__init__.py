"""Make the two sides differ, and write down what was made different.

Each kind of difference is one function that looks at one person and proposes a change of one side; the table
(:mod:`.meja`) accepts it if nothing else was changed there, and writes the truth from the clean twin.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.testing.kabupaten.selisih.resep import BAKU, Resep
from siasn_client.testing.kabupaten.selisih.resep_lain import LAIN
from siasn_client.testing.kabupaten.selisih.sebaran import Hasil, suntik

__all__ = ["RESEP", "Hasil", "suntik"]

RESEP: Final[Mapping[str, Resep]] = {"baku": BAKU, "lain": LAIN}
"""The recipes of damage by name."""
