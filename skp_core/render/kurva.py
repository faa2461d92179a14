"""A distribution as a small SVG picture: axes, a smooth line and the area under it, no letters.

Letters stay in the HTML, where the embedded font is; the picture is built from numbers only, so
nothing typed by a person reaches the SVG reader.
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["TINGGI", "svg"]

TINGGI = 52  # points
_ATAS = 5


def svg(tinggi: Sequence[int], lebar: int) -> str:
    """Draw the curve, *lebar* points wide, through one height (0 to 100) at the middle of each class's column."""
    kolom = lebar / len(tinggi)
    titik = [(kolom * (nomor + 0.5), _y(nilai)) for nomor, nilai in enumerate(tinggi)]
    garis = _halus([(0.0, _y(tinggi[0] * 0.6)), *titik, (float(lebar), _y(tinggi[-1] * 0.6))])
    sumbu = "".join(
        f'<path d="M{x:.1f} {TINGGI - 1} L{x:.1f} {TINGGI - 5}" stroke="#000000" stroke-width="0.7"/>' for x, _ in titik
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{lebar}" height="{TINGGI}" viewBox="0 0 {lebar} {TINGGI}">'
        f'<path d="M0 {TINGGI - 1} L{garis[1:]} L{lebar} {TINGGI - 1} Z" fill="#e3e3e3" stroke="none"/>'
        f'<path d="{garis}" fill="none" stroke="#222222" stroke-width="1.4"/>'
        f'<path d="M1 0 L1 {TINGGI - 1} L{lebar} {TINGGI - 1}" fill="none" stroke="#000000" stroke-width="1"/>'
        f"{sumbu}</svg>"
    )


def _y(nilai: float) -> float:
    return TINGGI - 1 - nilai / 100 * (TINGGI - 1 - _ATAS)


def _halus(titik: Sequence[tuple[float, float]]) -> str:
    """Join the points by cubic curves whose slope is flat at every peak, so that none is overshot."""
    lereng = [0.0]
    for (_, y0), (x, y), (x2, y2) in zip(titik, titik[1:], titik[2:], strict=False):
        puncak = (y - y0) * (y2 - y) <= 0
        lereng.append(0.0 if puncak else (y2 - y0) / (2 * (x2 - x)))
    lereng.append(0.0)
    bagian = [f"M{titik[0][0]:.1f} {titik[0][1]:.1f}"]
    for nomor in range(len(titik) - 1):
        (x, y), (x2, y2) = titik[nomor], titik[nomor + 1]
        langkah = (x2 - x) / 3
        a, b = y + lereng[nomor] * langkah, y2 - lereng[nomor + 1] * langkah
        bagian.append(f"C{x + langkah:.1f} {a:.1f} {x2 - langkah:.1f} {b:.1f} {x2:.1f} {y2:.1f}")
    return " ".join(bagian)
