"""The inventory as one HTML page that prints landscape, as an annex of a report. No network, no script."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any, Final

from simpeg_adapters.berkas import simpan
from simpeg_adapters.inventaris import BarisInventaris
from simpeg_adapters.inventaris.isian import ISIAN
from simpeg_adapters.laporan.halaman import bingkai, templat
from simpeg_adapters.laporan.inventaris import ARTI, MINIMUM, LaporanInventaris, persen, sel_inventaris

__all__ = ["tulis_inventaris_html"]

_GAYA: Final = """
  @page { size: A4 landscape; margin: 12mm; }
  body { max-width: 100rem; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  h2 { break-after: avoid; } td.arus { white-space: nowrap; }
  .inventaris { table-layout: fixed; } .inventaris th, .inventaris td { box-sizing: border-box; }
  .inventaris th:nth-child(1) { width: 5%; } .inventaris th:nth-child(2) { width: 12%; }
  .inventaris th:nth-child(3) { width: 13%; } .inventaris th:nth-child(4) { width: 15.5%; }
  .inventaris th:nth-child(5) { width: 8%; } .inventaris th:nth-child(6) { width: 4.5%; }
  .inventaris th:nth-child(7) { width: 4.5%; } .inventaris th:nth-child(8) { width: 4%; }
  .inventaris th:nth-child(9) { width: 15.5%; } .inventaris th:nth-child(10) { width: 10.5%; }
  .inventaris th:nth-child(11) { width: 7.5%; }
  .inventaris { font-size: .8rem; line-height: 1.35; } .inventaris th, .inventaris td { padding: .2rem .4rem; }
  .inventaris th { font-size: .75rem; }
  tr.kelompok th { background: #e8edf2; font-size: .85rem; break-after: avoid; }
  td.id { white-space: nowrap; font-variant-numeric: tabular-nums; }
  .status { white-space: nowrap; font-weight: 600; }
  .s-SESUAI { color: #1b6e3c; } .s-BEDA-FORMAT { color: #8a5a00; } .s-BEDA-KODE { color: #b3261e; }
  .s-HANYA-DI-SIMPEG { color: #0f766e; } .s-HANYA-DI-SIASN { color: #1f5fa8; } .s-TIDAK-DISINKRONKAN { color: #5b6b7b; }
  .tipe, .alasan { display: block; color: var(--redup); font-size: .72rem; }
  table.ringkas { width: auto; } th.angka { text-align: right; }
  .kaki { break-inside: avoid; }
  .kaki { border-top: 1px solid var(--garis); padding-top: .5rem; font-size: .85rem; color: var(--redup); }
  @media print {
    body { padding: 0; font-size: 9pt; line-height: 1.35; } h2 { margin: 1rem 0 .25rem; }
    .ringkas th, .ringkas td { padding: .1rem .4rem; }
    .inventaris { font-size: 7.5pt; line-height: 1.2; } .inventaris th { font-size: 7pt; }
    .tipe, .alasan { font-size: 6.5pt; }
  }
"""


def tulis_inventaris_html(path: Path, laporan: LaporanInventaris) -> None:
    """Write the page to *path*; it names columns and counts, nobody's values.

    Raises:
        BerkasError: it cannot be written.
    """
    text = (
        templat()
        .get_template("inventaris.html")
        .render(
            **bingkai(_GAYA),
            laporan=laporan,
            kelompok=[
                (group.id, group.nama, ", ".join(group.huruf), [_sel(each) for each in rows])
                for group, rows in groupby(laporan.baris, key=lambda each: each.kelompok)
            ],
            ARTI=ARTI,
            MINIMUM=MINIMUM,
            persen=persen,
        )
    )
    simpan(path, text.encode())


def _sel(baris: BarisInventaris) -> dict[str, Any]:
    """The cells of one row, those that stand together in one column of the page joined."""
    cells = sel_inventaris(baris)
    lengths = f"({cells['Panjang']})" if cells["Panjang"] else ""
    codes = ": ".join(filter(None, (cells["Daftar kode"], cells["Kode terpetakan"])))
    said = [cells[ISIAN["keputusan"]], cells[ISIAN["catatan"]]]
    return {
        "id": cells["Id"],
        "elemen": cells["Elemen"],
        "kolom": cells["Kolom e-Simpeg"],
        "tipe": " ".join(filter(None, (cells["Tipe"], lengths))),
        "siasn": cells["SIASN"],
        "kode": codes,
        "arus": cells["Arus"],
        "terisi": cells["% terisi"],
        "kotor": cells["% kotor"],
        "status": cells["Status"],
        "alasan": cells["Alasan"],
        "pemasok": cells[ISIAN["pemasok"]],
        "keputusan": " – ".join(filter(None, said)),
    }
