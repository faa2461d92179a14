"""Who is on each side, as one HTML page: the bridge first, then every case. No network, no script."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from siasn_client.sanding.populasi import HasilPopulasi, MacamKasus
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan.halaman import bingkai, templat
from simpeg_adapters.laporan.populasi import KOLOM, MACAM, baris_jembatan, baris_kasus, kata_sumber

__all__ = ["tulis_populasi_html"]

_GAYA: Final = """
  body { max-width: 88rem; }
  th.angka { text-align: right; font-variant-numeric: tabular-nums; }
  td.utuh { white-space: nowrap; font-variant-numeric: tabular-nums; }
  .lebar { overflow-x: auto; } .lebar td { overflow-wrap: normal; }
"""


def tulis_populasi_html(path: Path, hasil: HasilPopulasi, *, kantor: str, dibuat: datetime) -> None:
    """Write the page to *path*, readable by its owner only. It holds names and NIPs and says so.

    Raises:
        BerkasError: it cannot be written.
    """
    page = templat().get_template("populasi.html")
    text = page.render(
        **bingkai(_GAYA),
        kantor=kantor,
        dibuat=dibuat,
        hasil=hasil,
        KOLOM=KOLOM[1:],
        **_isi(hasil),
    )
    simpan(path, text.encode())


def _isi(hasil: HasilPopulasi) -> dict[str, Any]:
    cases = {macam: [baris_kasus(each)[1:] for each in hasil.kasus if each.macam is macam] for macam in MacamKasus}
    return {
        "sumber": [kata_sumber(each) for each in hasil.sumber],
        "jembatan": list(baris_jembatan(hasil)),
        "kasus": [(macam.value, MACAM[macam], rows) for macam, rows in cases.items() if rows],
        "pelaku": Counter(each.keterangan.pelaku.value for each in hasil.kasus).most_common(),
        "kelompok": [(each.value, *both) for each, both in hasil.kelompok.items() if any(both)],
    }
