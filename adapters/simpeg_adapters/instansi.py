"""One office, opened from one TOML file: the composition root.

Everything that must be chosen once per office (which SIASN, whose credentials, which e-Simpeg,
where the journal lives) is chosen here and nowhere else. Paths are relative to the file.
"""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from attrs import evolve, field, frozen
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
    SiasnError,
    TokenSso,
)
from siasn_client.events import Closed, Event, Hook, Opened, Parked, Resumed
from siasn_client.privacy import sebab, tanpa_bingkai
from siasn_client.sinkronisasi import WEWENANG_BAKU, Wewenang
from simpeg_adapters.berkas_token import FileTokenStore
from simpeg_adapters.errors import HostBroken, PengaturanError
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.sql import SqlHost, SqlJournal, SqlPace

__all__ = ["Instansi"]

_VERSI: Final = 1
_ZONA: Final = {7: "WIB", 8: "WITA", 9: "WIT"}
_JAM: Final = 3600.0
_TUNGGU: Final = 12  # hours: as long as a token of the SSO lives

_log = logging.getLogger("simpeg_adapters")


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
    folder_token: Path = field(repr=False)
    jurnal: Engine = field(repr=False)
    wewenang: Wewenang = field(default=WEWENANG_BAKU, repr=False)

    @classmethod
    @tanpa_bingkai(SiasnError)
    def open(cls, path: Path, *, basis_data_ada: bool = True) -> Instansi:
        """Read the office's TOML file; nothing is written, no database is connected, SIASN is not called.

        Args:
            basis_data_ada: insist that an e-Simpeg in an SQLite file is there. Whoever says False asks
                :meth:`pastikan_basis_data` before the first connection, which would make an empty file.

        Raises:
            PengaturanError: the file is missing, unreadable, newer than this program, or wrong in a key.
            HostBroken: the e-Simpeg is an SQLite file that is not there.
        """
        data = _read(path)
        folder = path.resolve().parent
        siasn, simpeg = _table(data, "siasn", path), _table(data, "simpeg", path)
        profil = _profil(_text(simpeg, "profil", path), folder)
        engine = _engine(simpeg, folder, path)
        if basis_data_ada:
            _must_exist(engine, path)
        kredensial = folder / _text(siasn, "kredensial", path) if "kredensial" in siasn else None
        return cls(
            nama=_text(data, "nama", path),
            settings=_settings(data, siasn, path),
            profil=profil,
            engine=engine,
            host=SqlHost(engine, profil, writable=_may_write(simpeg, path)),
            kredensial=kredensial,
            folder_token=folder / (_text(siasn, "folder_token", path) if "folder_token" in siasn else "token"),
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

    def pastikan_basis_data(self, path: Path) -> None:
        """Refuse an e-Simpeg in an SQLite file that is not there; *path* is the office's file, for the sentence.

        Raises:
            HostBroken: it is not there.
        """
        _must_exist(self.engine, path)

    @tanpa_bingkai(SiasnError)
    def credentials(self) -> Credentials:
        """Read the credentials file beside the office's, or the environment; not before they are needed.

        Raises:
            PengaturanError: the file is missing, or lacks a key.
            ConfigError: there is no file, and the environment lacks a variable.
        """
        return Credentials.from_env() if self.kredensial is None else _credentials(self.kredensial)

    @cached_property
    def tokens(self) -> FileTokenStore:
        """The tokens that all workers on this machine share; the folder is made at the first one."""
        return FileTokenStore(self.folder_token)

    @cached_property
    def pace(self) -> SqlPace | None:
        """The queue that all workers share, in the journal's database; None where there is no pace (the fake)."""
        return None if self.settings.pace is None else SqlPace(self.jurnal)

    def siasn(self, *, on_event: Hook | None = None) -> Siasn:
        """Open a client of this office; close it after use. It waits its turn among all workers of the office.

        Args:
            on_event: hears what happens; by default waiting and going on are logged as warnings.
        """
        settings = evolve(self.settings, on_event=on_event or _kabarkan)
        return Siasn(self.credentials(), settings=settings, tokens=self.tokens, pace=self.pace)

    def waktu(self, instant: datetime) -> str:
        """An instant as the office's clock shows it."""
        local = instant.astimezone(self.settings.timezone)
        return f"{local:%d-%m-%Y} pukul {local:%H.%M} {_ZONA[self.settings.zona]}"

    def close(self) -> None:
        """Give the database connections back."""
        self.engine.dispose()
        self.jurnal.dispose()


def _kabarkan(event: Event) -> None:
    """Log why nothing seems to happen, and that it goes on. Names nobody."""
    match event:
        case Parked(_, seconds):
            _log.warning(
                "Token SSO sudah berakhir. Menunggu token baru paling lama %d jam: `siasn token pasang`. "
                "Pekerjaan lanjut sendiri setelah itu.",
                round(seconds / _JAM),
            )
        case Resumed():
            _log.warning("Token SSO baru sudah ada. Pekerjaan dilanjutkan.")
        case Opened(seconds):
            _log.warning("BKN sedang gangguan. Menunggu; dicoba lagi dalam %d detik.", round(seconds))
        case Closed():
            _log.warning("BKN menjawab lagi. Pekerjaan dilanjutkan.")
        case _:
            return


def _read(path: Path) -> Mapping[str, Any]:
    """Parse one TOML file; say in words what is wrong with it."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PengaturanError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        reason = sebab(error)  # the error itself may quote the file, and its frames hold it: a password, too
    else:
        return _of_our_version(data, path)
    raise PengaturanError(f"Berkas {path.name} bukan TOML yang sah. Perbaiki penulisannya.") from reason


def _of_our_version(data: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
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
    alamat = _alamat(siasn, path)
    settings = Settings(
        alamat=alamat,
        instansi=_text(data, "id", path),
        zona=zona,
        tunggu_token=_JAM * _angka(siasn, "tunggu_token", _TUNGGU, 0, 24 * 7, path),
        pace=_angka(siasn, "laju", 1, 0.01, 10, path),
        proxy=_text(siasn, "proxy", path) if "proxy" in siasn else None,
        ca_bundle=str(path.resolve().parent / _text(siasn, "ca_bundle", path)) if "ca_bundle" in siasn else None,
    )
    return evolve(settings, pace=None, settle=1.0) if alamat.lingkungan is Lingkungan.TIRUAN else settings


def _angka(table: Mapping[str, Any], name: str, default: float, low: float, high: float, path: Path) -> float:
    """A number between two limits."""
    found = table.get(name, default)
    if isinstance(found, bool) or not isinstance(found, int | float) or not low <= found <= high:
        raise PengaturanError(f"Isian `{name}` di {path.name} harus angka dari {low:g} sampai {high:g}.")
    return float(found)


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
    sso: PasswordGrant | TokenSso
    if "sso_token" in data:
        sso = TokenSso(Secret(_text(data, "sso_token", file)))
    elif data.get("sso") == "pasang":
        sso = TokenSso()
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
