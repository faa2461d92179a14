"""Print a set-up command of the README: ``python readme.py demo|test [posix|windows]``.

The commands stand once in the README; CI and the tests run exactly those.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"
FENCES = {"posix": "bash", "windows": "powershell"}


def commands(system: str) -> dict[str, str]:
    """Return the two set-up commands of one system, by their first comment word."""
    blocks = re.findall(rf"```{FENCES[system]}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return dict(zip(("demo", "test"), (block.strip() for block in blocks), strict=True))


if __name__ == "__main__":
    sys.stdout.write(commands(sys.argv[2] if len(sys.argv) > 2 else "posix")[sys.argv[1]] + "\n")
