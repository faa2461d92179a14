"""V-054 – the rating of an organisation's leader follows what the organisation reached.

How five values become three ratings was not printed in what was found: the table is a marked parameter
(``scoring.pimpinan``), so this asks, and a reason settles it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Evaluasi, Kelompok, Skp, Temuan
from skp_core.scoring.pimpinan import rating_pimpinan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-054",
    Berat.ANJURAN,
    "Rating hasil kerja pimpinan mengikuti capaian kinerja organisasi yang dipimpinnya.",
    Pasal("SE Menteri PANRB 3/2023", "", Keyakinan.SEDANG, "dikutip dari berita; padanan lima ke tiga tidak tercetak"),
)


def check(skp: Skp, evaluasi: Evaluasi, hari: date) -> Iterator[Temuan]:
    """Yield a question if the leader's rating is another than the table's and no reason is given.

    >>> from skp_core.model import Mode
    >>> from skp_core.model.contoh import contoh_evaluasi, contoh_skp
    >>> jpt = contoh_skp(Mode.KUANTITATIF, Kelompok.JPT)
    >>> [t.letak for t in check(jpt, contoh_evaluasi(), date(2026, 1, 9))]
    ['evaluasi.rating_hasil_kerja']
    """
    rating, capaian = evaluasi.rating_hasil_kerja, evaluasi.capaian_organisasi
    if skp.kelompok is not Kelompok.JPT or rating is None or capaian is None or evaluasi.alasan_rating.strip():
        return
    if rating is not rating_pimpinan(capaian):
        yield ATURAN.temuan(
            "evaluasi.rating_hasil_kerja",
            "Rating hasil kerja pimpinan berbeda dari capaian organisasi. Apakah memang demikian? Tulis alasannya.",
        )
