"""One office, opened from one TOML file: the composition root.

Everything that must be chosen once per office (which SIASN, whose credentials, which e-Simpeg,
where the journal lives) is chosen here and nowhere else. Paths are relative to the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen
from sqlalchemy import Engine, create_engine

from siasn_client import Alamat, Credentials, Lingkungan, PasswordGrant, Secret, Settings, Siasn, TokenSso
from siasn_client.sinkronisasi import WEWENANG_BAKU, Wewenang
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.sql import SqlHost, SqlJournal

__all__ = ["Instansi"]

_VERSI = 1


@frozen
class Instansi:
    """One office with its SIASN, its e-Simpeg and its journal.

    Thread-safety: open one per thread; the journal itself may be shared.
    """

    nama: str
    settings: Settings
    credentials: Credentials = field(repr=False)
    profil: Profil = field(repr=False)
    engine: Engine = field(repr=False)
    host: SqlHost = field(repr=False)
    journal: SqlJournal = field(repr=False)
    wewenang: Wewenang = field(default=WEWENANG_BAKU, repr=False)

    @classmethod
    def open(cls, path: Path) -> Instansi:
        """Read the office's TOML file and connect; nothing is written and SIASN is not called.

        Raises:
            PengaturanError: the file is missing, unreadable, newer than this program, or lacks a key.
        """
        data = _read(path)
        folder = path.resolve().parent
        siasn, simpeg = _table(data, "siasn", path), _table(data, "simpeg", path)
        settings = _settings(data, siasn, path)
        engine = create_engine(_database(_text(simpeg, "basis_data", path), folder))
        profil = _profil(_text(simpeg, "profil", path), folder)
        journal = create_engine(_database(_text(_table(data, "jurnal", path), "basis_data", path), folder))
        return cls(
            nama=_text(data, "nama", path),
            settings=settings,
            credentials=_credentials(siasn, folder, path),
            profil=profil,
            engine=engine,
            host=SqlHost(engine, profil, writable=bool(simpeg.get("tulis", False))),
            journal=SqlJournal(journal),
        )

    def siasn(self) -> Siasn:
        """Open a client of this office; close it after use."""
        return Siasn(self.credentials, settings=self.settings)

    def close(self) -> None:
        """Give the database connections back."""
        self.engine.dispose()
        self.journal.close()


def _read(path: Path) -> Mapping[str, Any]:
    """Parse one TOML file; say in words what is wrong with it."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PengaturanError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PengaturanError(f"Berkas {path.name} bukan TOML yang sah. Perbaiki penulisannya.") from error
    if data.get("versi") != _VERSI:
        raise PengaturanError(
            f"Berkas {path.name} harus memuat `versi = {_VERSI}`; program ini tidak mengenal yang lain."
        )
    return data


def _table(data: Mapping[str, Any], name: str, path: Path) -> Mapping[str, Any]:
    found = data.get(name)
    if not isinstance(found, dict):
        raise PengaturanError(f"Bagian [{name}] belum ada di {path.name}.")
    return found


def _text(table: Mapping[str, Any], name: str, path: Path) -> str:
    found = table.get(name)
    if not isinstance(found, str) or not found:
        raise PengaturanError(f"Isian `{name}` belum ada di {path.name}.")
    return found


def _settings(data: Mapping[str, Any], siasn: Mapping[str, Any], path: Path) -> Settings:
    """Choose the addresses; the fake runs without pace and settles in a second."""
    name = _text(siasn, "lingkungan", path)
    zona = data.get("zona", 7)
    instansi = _text(data, "id", path)
    match name:
        case Lingkungan.PRODUKSI:
            return Settings(alamat=Alamat.produksi(), instansi=instansi, zona=zona)
        case Lingkungan.LATIHAN:
            return Settings(alamat=Alamat.latihan(), instansi=instansi, zona=zona)
        case Lingkungan.GERBANG:
            return Settings(alamat=Alamat.gerbang(_text(siasn, "url", path)), instansi=instansi, zona=zona)
        case Lingkungan.TIRUAN:
            alamat = Alamat.tiruan(_text(siasn, "url", path))
            return Settings(alamat=alamat, instansi=instansi, zona=zona, pace=None, settle=1.0)
        case _:
            known = ", ".join(Lingkungan)
            raise PengaturanError(f"`lingkungan` di {path.name} harus salah satu dari: {known}.")


def _credentials(siasn: Mapping[str, Any], folder: Path, path: Path) -> Credentials:
    """Read the credentials file beside the office's, or the environment."""
    if "kredensial" not in siasn:
        return Credentials.from_env()
    file = folder / _text(siasn, "kredensial", path)
    data = _read(file)
    if "sso_token" in data:
        sso: PasswordGrant | TokenSso = TokenSso(Secret(_text(data, "sso_token", file)))
    else:
        sso = PasswordGrant(Secret(_text(data, "username", file)), Secret(_text(data, "password", file)))
    return Credentials(
        _text(data, "consumer_key", file),
        Secret(_text(data, "consumer_secret", file)),
        _text(data, "client_id", file),
        sso,
    )


def _database(name: str, folder: Path) -> str:
    """Turn a file name into an SQLite address; leave a full address alone."""
    return name if "://" in name else f"sqlite:///{(folder / name).as_posix()}"


def _profil(name: str, folder: Path) -> Profil:
    """A ready profile by name, or a TOML file of the office's own."""
    return Profil.from_toml(folder / name) if name.endswith(".toml") else profil_bawaan(name)
