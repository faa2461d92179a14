"""What the regulations say, dated and cited; one file per regulation, values only, no logic."""

from __future__ import annotations

__all__: list[str] = []
