"""Writers of blocks: HTML, PDF. They know no law, no form and no arithmetic."""

from __future__ import annotations

from skp_core.render.html import render_html
from skp_core.render.pdf import Pencetak, render_pdf

__all__ = ["Pencetak", "render_html", "render_pdf"]
