"""The data quality index as one HTML page, readable without a network; it runs no script."""

from __future__ import annotations

from base64 import b64encode
from datetime import datetime
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from markupsafe import Markup

from siasn_client.mutu import CATATAN, INDIKATOR, TABEL
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan.grafik import batang_indeks
from simpeg_adapters.laporan.html import templat
from simpeg_adapters.laporan.mutu import BUKTI, DIMENSI, LaporanMutu, angka_nilai, naik, persen, skor, unit_terburuk

__all__ = ["tulis_mutu_html"]


def tulis_mutu_html(path: Path, laporan: LaporanMutu, *, dibuat: datetime) -> None:
    """Write the page, readable by its owner only. It holds the NIPs of the people to be looked after.

    Raises:
        BerkasError: it cannot be written.
    """
    style = "\n" + _sumber("gaya.css") + _sumber("laporan.css") + "  td.angka { white-space: nowrap; }\n"
    data = laporan.indeks.to_data()
    named = {each.value: label for each, label in DIMENSI.items()}
    data["dimensi"] = {named[name]: part for name, part in data["dimensi"].items()}
    page = templat().get_template("mutu.html")
    text = page.render(
        gaya=Markup(style),  # noqa: S704 (ours)
        sidik_gaya=f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}",
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


def _sumber(nama: str) -> str:
    return (files("simpeg_adapters.laporan") / "templat" / nama).read_text(encoding="utf-8")
