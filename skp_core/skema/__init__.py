"""The JSON Schema of an SKP file, with Indonesian titles and help: for forms in any language.

Asked for through :func:`skp_core.codec.json_schema`.
"""

from __future__ import annotations

from skp_core.skema.kata import bantuan, judul, label
from skp_core.skema.susun import susun_skema

__all__ = ["bantuan", "judul", "label", "susun_skema"]
