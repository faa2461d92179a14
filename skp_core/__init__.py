"""SKP of civil servants: rules, scores and documents under PermenPANRB 6/2022.

``model`` holds the values, ``codec`` reads and writes them as JSON, ``rules`` says what is wrong,
``scoring`` finds the predikat, ``dokumen`` sets up the printed forms and ``render`` prints them.
No network, no database, no web library; the PDF engine is loaded by a process of its own.
"""

from __future__ import annotations

from skp_core.errors import InvalidModel, RenderError, SkpError

__all__ = ["InvalidModel", "RenderError", "SkpError"]
