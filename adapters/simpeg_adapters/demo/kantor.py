"""The demo's office: a folder with an e-Simpeg in SQLite, its settings, and room for every result."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from sqlalchemy import create_engine

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.berkas import buat_folder, simpan
from simpeg_adapters.demo.penuangan import Tertuang, tuangkan
from simpeg_adapters.errors import BerkasError

__all__ = ["BERKAS", "menyalakan_lagi", "siapkan", "siapkan_tuangan", "tulis_pengaturan"]

BERKAS: Final = {
    "simpeg": "simpeg.db",
    "jurnal": "jurnal.db",
    "instansi": "instansi.toml",
    "kredensial": "kredensial.toml",
    "kebenaran": "kebenaran.json",
    "laporan": "sanding.html",
    "rencana": "rencana.json",
    "halaman": "rencana.html",
    "persetujuan": "persetujuan.json",
    "buku_besar": "buku-besar.jsonl",
    "skp": "skp.json",
}
_DATABASE_TAILS: Final = ("-wal", "-shm")


def siapkan(folder: Path, kabupaten: Kabupaten, seed: int) -> dict[str, Path]:
    """Pour the e-Simpeg and write the truth; results of an earlier demo in *folder* are removed first.

    Only the demo's own files are touched. A new folder is for its owner only, as a real one would be.

    Raises:
        BerkasError: the folder cannot be made, or something in it is in the way.
    """
    return siapkan_tuangan(folder, kabupaten, seed)[0]


def siapkan_tuangan(folder: Path, kabupaten: Kabupaten, seed: int) -> tuple[dict[str, Path], Tertuang]:
    """Do what :func:`siapkan` does and return what was poured as well.

    Raises:
        BerkasError: the folder cannot be made, or something in it is in the way.
    """
    buat_folder(folder)
    paths = {name: folder / file for name, file in BERKAS.items()}
    for path in paths.values():
        _clear(path)
    engine = create_engine(f"sqlite:///{paths['simpeg'].as_posix()}")
    tertuang = tuangkan(kabupaten, engine, seed)
    engine.dispose()
    truth = kabupaten.kebenaran_json(each.to_json() for each in tertuang.kotor)
    simpan(paths["kebenaran"], (line.encode() for line in truth))
    return paths, tertuang


def _clear(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
        for tail in _DATABASE_TAILS:
            path.with_name(path.name + tail).unlink(missing_ok=True)
    except OSError as error:
        raise BerkasError(
            f"Berkas {path.name} dari demo sebelumnya tidak dapat dihapus. Tutup program yang memakainya, lalu ulangi."
        ) from error


def menyalakan_lagi(pegawai: int, seed: int, info: Mapping[str, Any]) -> str:
    """The command that starts this fake again, where the office's settings look for it.

    It starts as it was made: what was sent to the earlier one is gone.
    """
    port = urlsplit(str(info["url"])).port
    return f"{_python()} -m siasn_client.testing --pegawai {pegawai} --seed {seed} --port {port}"


def _python() -> str:
    """This interpreter, said as shortly as it can be typed here."""
    program, here = Path(sys.executable), Path.cwd()
    shown = str(program.relative_to(here) if program.is_relative_to(here) else program)
    return f'"{shown}"' if " " in shown else shown


def tulis_pengaturan(paths: Mapping[str, Path], info: Mapping[str, Any]) -> None:
    """Write the office's two settings files for a running fake, whose first line is *info*."""
    office = f"""# Instansi tiruan untuk demo. Bentuk berkas ini sama untuk instansi yang sebenarnya.
versi = 1
nama = "Pemerintah Kabupaten Contoh"
id = {_quoted(info["instansi"])}
zona = 7

[siasn]
lingkungan = "tiruan"             # produksi | latihan | gerbang | tiruan
url = {_quoted(info["url"])}
kredensial = "{BERKAS["kredensial"]}"    # tanpa baris ini: dari lingkungan, SIASN_*

[simpeg]
basis_data = "{BERKAS["simpeg"]}"          # nama berkas SQLite, atau alamat SQLAlchemy
profil = "tb_01"                  # profil bawaan, atau berkas .toml sendiri
tulis = true                      # bolehkan rencana yang disetujui mengisi e-Simpeg

[jurnal]
basis_data = "{BERKAS["jurnal"]}"
"""
    names = ("consumer_key", "consumer_secret", "client_id", "username", "password")
    secrets = "\n".join(["versi = 1", *(f"{name} = {_quoted(info[name])}" for name in names), ""])
    simpan(paths["instansi"], office.encode())
    simpan(paths["kredensial"], secrets.encode())


def _quoted(text: object) -> str:
    """A TOML basic string; JSON's escapes are a subset of TOML's."""
    return json.dumps(str(text))
