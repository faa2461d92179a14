"""Writers of blocks: HTML, PDF, XLSX. They know no law, no form and no arithmetic."""

from __future__ import annotations

from skp_core.render.tulis_html import html
from skp_core.render.tulis_pdf import Pencetak, pdf
from skp_core.render.tulis_xlsx import xlsx

__all__ = ["Pencetak", "html", "pdf", "xlsx"]
