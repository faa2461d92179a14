"""Numbers set by law that this core needs: dated, cited, with our confidence.

One file per subject; a new regulation adds a value, old values stay.
"""

from __future__ import annotations

__all__: list[str] = []
