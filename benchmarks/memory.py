"""Does a download need more memory for more people? Peaks of a process that reads 200 and of one that reads 2,000.

    python benchmarks/memory.py

Goal: within 10 % of each other. The fake runs in a process of its own; what is read is written to a folder.
Linux only: the peak is read from ``/proc``.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from siasn_client import Alamat, Credentials, Nip, PasswordGrant, Secret, Settings, Siasn
from siasn_client.testing import tiruan_server
from siasn_client.unduh import Permintaan, unduh
from simpeg_adapters.ndjson import FolderUnduhan

_FAMILIES = ("data_utama", "golongan", "jabatan")
_SIZES = (200, 2_000)


def _peak() -> float:
    """MiB this process has had resident at most."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _child(account: Mapping[str, str], nips: Path) -> None:
    """Download, and print the peak."""
    credentials = Credentials(
        account["consumer_key"],
        Secret(account["consumer_secret"]),
        account["client_id"],
        PasswordGrant(Secret(account["username"]), Secret(account["password"])),
    )
    settings = Settings(alamat=Alamat.tiruan(account["url"]), instansi=account["instansi"], pace=None)
    asked = Permintaan(tuple(map(Nip, nips.read_text(encoding="utf-8").split())), jenis=_FAMILIES)
    with (
        tempfile.TemporaryDirectory() as folder,
        FolderUnduhan(Path(folder) / "unduhan") as gudang,
        Siasn(credentials, settings) as siasn,
    ):
        done = siasn.run(unduh(asked, gudang, settings=settings))
    if not done.manifes.tuntas or done.manifes.gagal:
        raise SystemExit("the download is not whole")
    print(f"{_peak():.1f}")


def _measured(people: int) -> float:
    """The peak of one process that downloads *people*."""
    from siasn_client.testing.kabupaten import Kabupaten  # not in the child: it holds everybody

    with tempfile.TemporaryDirectory() as folder, tiruan_server(pegawai=people, seed=7) as server:
        nips = Path(folder) / "nips"
        nips.write_text("\n".join(Kabupaten.buat(people, seed=7).nips), encoding="utf-8")
        command = [sys.executable, __file__, "--child", str(nips)]
        account = json.dumps(dict(server.info))
        said = subprocess.run(command, input=account, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 (ours)
        return float(said.stdout)


def main() -> int:
    """Print both peaks and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _child(json.load(sys.stdin), given.child)
        return 0
    peaks: dict[int, list[float]] = {size: [] for size in _SIZES}
    for _ in range(given.rounds):
        for size in _SIZES:
            peaks[size].append(_measured(size))
    for size, found in peaks.items():
        print(f"{size:>6,} people: {statistics.median(found):.1f} MiB  ({min(found):.1f}-{max(found):.1f})")
    few, many = (peaks[size] for size in _SIZES)
    ratios = sorted(one / other for one, other in zip(many, few, strict=True))
    print(f"2,000 / 200: {statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
