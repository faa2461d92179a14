"""The tests mirror the source: every test module stands where its source module stands."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
FREE = {"contracts", "acceptance", "docs", "typing", "fixtures"}
SOURCES = {"siasn_client": ROOT, "skp_core": ROOT, "simpeg_adapters": ROOT / "adapters"}


def test_every_test_module_has_its_source() -> None:
    stray = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        parts = path.relative_to(ROOT / "tests").parts
        if len(parts) == 1 or parts[0] in FREE:
            continue
        root = SOURCES[parts[0]]
        source = root.joinpath(*parts[:-1], parts[-1].removeprefix("test_"))
        package = source.with_suffix("") / "__init__.py"
        if not source.exists() and not package.exists():
            stray.append("/".join(parts))
    assert stray == []
