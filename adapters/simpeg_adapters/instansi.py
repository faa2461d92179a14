"""One office, opened from one TOML file: the composition root.

Everything that must be chosen once per office (which SIASN, whose credentials, which e-Simpeg,
where the journal lives) is chosen here and nowhere else. Paths are relative to the file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from attrs import field, frozen
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import SQLAlchemyError

from siasn_client import (
    Alamat,
    ConfigError,
    Credentials,
    Lingkungan,
    PasswordGrant,
    Secret,
    Settings,
    Siasn,
    TokenSso,
)
from siasn_client.privacy import sebab
from siasn_client.sinkronisasi import WEWENANG_BAKU, Wewenang
from simpeg_adapters.errors import HostBroken, PengaturanError
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.sql import SqlHost, SqlJournal

__all__ = ["Instansi"]

_VERSI: Final = 1
_ZONA: Final = {7: "WIB", 8: "WITA", 9: "WIT"}


@frozen
class Instansi:
    """One office with its SIASN, its e-Simpeg and its journal; a context manager that closes both databases.

    Thread-safety: open one per thread; the journal itself may be shared.
    """

    nama: str
    settings: Settings
    profil: Profil = field(repr=False)
    engine: Engine = field(repr=False)
    host: SqlHost = field(repr=False)
    kredensial: Path | None = field(repr=False)
    jurnal: Engine = field(repr=False)
    wewenang: Wewenang = field(default=WEWENANG_BAKU, repr=False)

    @classmethod
    def open(cls, path: Path) -> Instansi:
        """Read the office's TOML file; nothing is written, no database is connected, SIASN is not called.

        Raises:
            PengaturanError: the file is missing, unreadable, newer than this program, or wrong in a key.
            HostBroken: the e-Simpeg is an SQLite file that is not there.
        """
        data = _read(path)
        folder = path.resolve().parent
        siasn, simpeg = _table(data, "siasn", path), _table(data, "simpeg", path)
        profil = _profil(_text(simpeg, "profil", path), folder)
        engine = _engine(simpeg, folder, path)
        _must_exist(engine, path)
        kredensial = folder / _text(siasn, "kredensial", path) if "kredensial" in siasn else None
        return cls(
            nama=_text(data, "nama", path),
            settings=_settings(data, siasn, path),
            profil=profil,
            engine=engine,
            host=SqlHost(engine, profil, writable=_may_write(simpeg, path)),
            kredensial=kredensial,
            jurnal=_engine(_table(data, "jurnal", path), folder, path),
        )

    def __enter__(self) -> Instansi:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @cached_property
    def journal(self) -> SqlJournal:
        """The journal and the lease; opened, and made where it is missing, at the first use.

        Raises:
            JurnalError: its database cannot be used.
        """
        return SqlJournal(self.jurnal)

    def credentials(self) -> Credentials:
        """Read the credentials file beside the office's, or the environment; not before they are needed.

        Raises:
            PengaturanError: the file is missing, or lacks a key.
            ConfigError: there is no file, and the environment lacks a variable.
        """
        return Credentials.from_env() if self.kredensial is None else _credentials(self.kredensial)

    def siasn(self) -> Siasn:
        """Open a client of this office; close it after use."""
        return Siasn(self.credentials(), settings=self.settings)

    def close(self) -> None:
        """Give the database connections back."""
        self.engine.dispose()
        self.jurnal.dispose()


def _read(path: Path) -> Mapping[str, Any]:
    """Parse one TOML file; say in words what is wrong with it."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PengaturanError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PengaturanError(f"Berkas {path.name} bukan TOML yang sah. Perbaiki penulisannya.") from sebab(
            error
        )  # the error itself may quote the file, and that may hold a password
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


def _may_write(simpeg: Mapping[str, Any], path: Path) -> bool:
    """Read-only unless the file says ``true``, and nothing that merely looks like it."""
    found = simpeg.get("tulis", False)
    if not isinstance(found, bool):
        raise PengaturanError(f"Isian `tulis` di {path.name} harus true atau false, tanpa tanda kutip.")
    return found


def _settings(data: Mapping[str, Any], siasn: Mapping[str, Any], path: Path) -> Settings:
    """Choose the addresses; the fake runs without pace and settles in a second."""
    zona = data.get("zona", 7)
    if not isinstance(zona, int) or zona not in _ZONA:
        known = ", ".join(f"{hours} ({name})" for hours, name in _ZONA.items())
        raise PengaturanError(f"Isian `zona` di {path.name} harus salah satu dari: {known}.")
    instansi = _text(data, "id", path)
    alamat = _alamat(siasn, path)
    if alamat.lingkungan is Lingkungan.TIRUAN:
        return Settings(alamat=alamat, instansi=instansi, zona=zona, pace=None, settle=1.0)
    return Settings(alamat=alamat, instansi=instansi, zona=zona)


def _alamat(siasn: Mapping[str, Any], path: Path) -> Alamat:
    match _text(siasn, "lingkungan", path):
        case Lingkungan.PRODUKSI:
            return Alamat.produksi()
        case Lingkungan.LATIHAN:
            return Alamat.latihan()
        case (Lingkungan.GERBANG | Lingkungan.TIRUAN) as name:
            make = Alamat.gerbang if name == Lingkungan.GERBANG else Alamat.tiruan
            try:
                return make(_text(siasn, "url", path))
            except (ConfigError, ValueError) as error:
                raise PengaturanError(
                    f"Isian `url` di {path.name} harus alamat https; http hanya untuk komputer ini sendiri (127.0.0.1)."
                ) from sebab(error)
        case _:
            known = ", ".join(Lingkungan)
            raise PengaturanError(f"Isian `lingkungan` di {path.name} harus salah satu dari: {known}.")


def _credentials(file: Path) -> Credentials:
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


def _engine(table: Mapping[str, Any], folder: Path, path: Path) -> Engine:
    """Make an engine of a file name (SQLite) or of a full address. The address may hold a password: no cause."""
    name = _text(table, "basis_data", path)
    try:
        url = name if "://" in name else f"sqlite:///{(folder / name).as_posix()}"
        return create_engine(url, hide_parameters=True)  # they are people: not for SQLAlchemy's log nor its errors
    except (SQLAlchemyError, ImportError, ValueError) as error:
        reason = sebab(error)
    raise PengaturanError(
        f"Isian `basis_data` di {path.name} tidak dapat dipakai: alamatnya salah tulis, "
        "jenis basis datanya tidak dikenal, atau penggerak Python-nya belum dipasang."
    ) from reason


def _must_exist(engine: Engine, path: Path) -> None:
    """Refuse a missing SQLite file: connecting would make an empty one."""
    file = engine.url.database or ""
    if engine.dialect.name != "sqlite" or file in ("", ":memory:") or file.startswith("file:"):
        return
    if not Path(file).is_file():
        raise HostBroken(
            f"Basis data e-Simpeg {Path(file).name} tidak ditemukan. "
            f"Periksa `basis_data` di {path.name}, atau kembalikan berkasnya, lalu ulangi."
        )


def _profil(name: str, folder: Path) -> Profil:
    """A ready profile by name, or a TOML file of the office's own."""
    return Profil.from_toml(folder / name) if name.endswith(".toml") else profil_bawaan(name)
