"""``python -m siasn_client.testing``: the fake SIASN on loopback, until standard input closes.

The first line of output is one JSON object with the addresses and the account to use; every later line
answers an order that came in (see ``tiruan/control.py``). Nothing else is printed: no request is logged.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from siasn_client.config import Alamat
from siasn_client.testing.gangguan import PROFIL, GangguanPlan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.tiruan.brain import Tiruan
from siasn_client.testing.tiruan.control import obey
from siasn_client.testing.tiruan.server import Loopback

__all__ = ["describe", "main", "serve"]


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m siasn_client.testing", description="SIASN tiruan di 127.0.0.1, dengan kabupaten sintetis."
    )
    parser.add_argument("--pegawai", type=int, default=200, help="banyaknya pegawai (bawaan: 200)")
    parser.add_argument("--seed", type=int, default=7, help="benih kabupaten dan gangguan (bawaan: 7)")
    parser.add_argument("--port", type=int, default=0, help="port; 0 = yang bebas (bawaan: 0)")
    parser.add_argument("--gangguan", choices=sorted(PROFIL), default="tidak", help="profil gangguan (bawaan: tidak)")
    parser.add_argument("--ledger", help="berkas baru untuk buku besar (JSON per baris)")
    return parser.parse_args(argv)


def describe(tiruan: Tiruan, url: str) -> dict[str, Any]:
    """Say where the fake is and how to log in."""
    alamat = Alamat.tiruan(url)
    return {
        "versi": 1,
        "url": url,
        "token_apim": alamat.token_apim,
        "token_sso": alamat.token_sso,
        "api": alamat.api,
        "referensi": alamat.referensi,
        **tiruan.credentials(),
        "instansi": tiruan.instansi,
    }


def serve(tiruan: Tiruan, port: int, orders: Iterable[str], out: TextIO) -> None:
    """Listen until *orders* ends, answering each of them."""
    with Loopback(tiruan, port) as server:
        print(json.dumps(describe(tiruan, server.url)), file=out, flush=True)
        for line in orders:
            if line.strip():
                print(obey(tiruan, line), file=out, flush=True)
    tiruan.ledger.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the fake; return 0 when its input closed, 2 when the ledger or the port cannot be had."""
    given = _arguments(argv)
    if not sys.stdin.isatty():
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the caller: we end when our input does
    kabupaten = Kabupaten.buat(pegawai=given.pegawai, seed=given.seed)
    plan = GangguanPlan(given.gangguan, seed=given.seed)
    try:
        serve(Tiruan(kabupaten, gangguan=plan, ledger=given.ledger), given.port, sys.stdin, sys.stdout)
    except KeyboardInterrupt:
        return 130
    except FileExistsError:
        return _refuse("berkas buku besar sudah ada; ia bukti dan tidak ditimpa. Beri nama berkas baru.")
    except OSError as error:
        return _refuse(f"{error.strerror or type(error).__name__}.")
    return 0


def _refuse(why: str) -> int:
    print(f"SIASN tiruan tidak dapat dimulai: {why}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
