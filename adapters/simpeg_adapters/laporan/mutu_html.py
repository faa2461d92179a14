"""The data quality index as one HTML page, readable without a network; it runs no script."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from siasn_client.mutu import CATATAN, INDIKATOR, TABEL
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan.grafik import batang_indeks
from simpeg_adapters.laporan.halaman import bingkai, sumber, templat
from simpeg_adapters.laporan.mutu import BUKTI, DIMENSI, LaporanMutu, angka_nilai, naik, persen, skor, unit_terburuk

__all__ = ["tulis_mutu_html"]

_GAYA: Final = "  td.angka { white-space: nowrap; }\n"


def tulis_mutu_html(path: Path, laporan: LaporanMutu, *, dibuat: datetime) -> None:
    """Write the page, readable by its owner only. It holds the NIPs of the people to be looked after.

    Raises:
        BerkasError: it cannot be written.
    """
    data = laporan.indeks.to_data()
    named = {each.value: label for each, label in DIMENSI.items()}
    data["dimensi"] = {named[name]: part for name, part in data["dimensi"].items()}
    page = templat().get_template("mutu.html")
    text = page.render(
        **bingkai(sumber("laporan.css") + _GAYA),
        laporan=laporan,
        dibuat=dibuat,
        grafik=batang_indeks(data),
        indikator=[
            (nilai, INDIKATOR[nilai.id], angka_nilai(nilai)) for nilai in laporan.indeks.keseluruhan.nilai.values()
        ],
        unit=unit_terburuk(laporan.indeks),
        naik=naik,
        skor=skor,
        persen=persen,
        DIMENSI=DIMENSI,
        BUKTI=BUKTI,
        TABEL=TABEL,
        CATATAN=CATATAN,
    )
    simpan(path, [text.encode()])
