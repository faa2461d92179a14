"""One office, opened from one TOML file: the composition root.

Everything that must be chosen once per office (which SIASN, whose credentials, which e-Simpeg,
where the journal lives) is chosen here and nowhere else. Paths are relative to the file.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Final

from attrs import evolve, field, frozen
from sqlalchemy import Engine, create_engine, make_url
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
from simpeg_adapters.mapping.padanan_berkas import baca_padanan
from simpeg_adapters.pengaturan import Pengaturan
from simpeg_adapters.sql import SqlHost, SqlJournal, SqlPace

__all__ = ["Instansi", "buka_basis_data", "buka_profil"]

_ZONA: Final = {7: "WIB", 8: "WITA", 9: "WIT"}
_JAM: Final = 3600.0
_PENGGERAK: Final = {
    "mysql": "mysql+pymysql",
    "mariadb": "mariadb+pymysql",
    "postgresql": "postgresql+psycopg",
    "postgres": "postgresql+psycopg",
}
"""The drivers of the extras ``mysql`` and ``postgres``, for an address that names none."""
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
    padanan: Path | None = None
    dasar_inventaris: str = ""

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
        berkas = Pengaturan.dari_berkas(path)
        folder = path.resolve().parent
        siasn, simpeg = berkas.bagian("siasn"), berkas.bagian("simpeg")
        profil = _profil(simpeg.teks("profil"), folder)
        padanan = _padanan(berkas, folder)
        engine = _engine(simpeg, folder)
        if basis_data_ada:
            _must_exist(engine, path)
        return cls(
            nama=berkas.teks("nama"),
            settings=_settings(berkas, siasn, folder),
            profil=profil,
            engine=engine,
            host=SqlHost(engine, profil, writable=simpeg.penanda("tulis"), padanan=_dikonfirmasi(padanan)),
            kredensial=folder / siasn.teks("kredensial") if siasn.ada("kredensial") else None,
            folder_token=folder / (siasn.teks("folder_token") if siasn.ada("folder_token") else "token"),
            jurnal=_engine(berkas.bagian("jurnal"), folder),
            padanan=padanan,
            dasar_inventaris=berkas.bagian("inventaris").teks("dasar") if berkas.ada("inventaris") else "",
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


def _padanan(berkas: Pengaturan, folder: Path) -> Path | None:
    """The confirmation file of the crosswalk, where the office has one."""
    return folder / berkas.bagian("padanan").teks("berkas") if berkas.ada("padanan") else None


def _dikonfirmasi(path: Path | None) -> Mapping[str, Mapping[str, str]]:
    """What was confirmed; nothing before the file is there, which is said."""
    if path is None:
        return {}
    if not path.is_file():
        _log.warning("Berkas padanan %s belum ada; kode tanpa padanan dibaca tanpa padanan.", path.name)
        return {}
    return baca_padanan(path)


def _settings(berkas: Pengaturan, siasn: Pengaturan, folder: Path) -> Settings:
    """Choose the addresses; the fake runs without pace and settles in a second."""
    zona = berkas.isi.get("zona", 7)
    if not isinstance(zona, int) or zona not in _ZONA:
        known = ", ".join(f"{hours} ({name})" for hours, name in _ZONA.items())
        raise PengaturanError(f"Isian `zona` di {berkas.berkas} harus salah satu dari: {known}.")
    alamat = _alamat(siasn)
    settings = Settings(
        alamat=alamat,
        instansi=berkas.teks("id"),
        zona=zona,
        tunggu_token=_JAM * siasn.angka("tunggu_token", _TUNGGU, 0, 24 * 7),
        pace=siasn.angka("laju", 1, 0.01, 10),
        proxy=siasn.teks("proxy") if siasn.ada("proxy") else None,
        ca_bundle=str(folder / siasn.teks("ca_bundle")) if siasn.ada("ca_bundle") else None,
    )
    return evolve(settings, pace=None, settle=1.0) if alamat.lingkungan is Lingkungan.TIRUAN else settings


def _alamat(siasn: Pengaturan) -> Alamat:
    match siasn.teks("lingkungan"):
        case Lingkungan.PRODUKSI:
            return Alamat.produksi()
        case Lingkungan.LATIHAN:
            return Alamat.latihan()
        case (Lingkungan.GERBANG | Lingkungan.TIRUAN) as name:
            make = Alamat.gerbang if name == Lingkungan.GERBANG else Alamat.tiruan
            try:
                return make(siasn.teks("url"))
            except (ConfigError, ValueError) as error:
                raise PengaturanError(
                    f"Isian `url` di {siasn.berkas} harus alamat https; "
                    "http hanya untuk komputer ini sendiri (127.0.0.1)."
                ) from sebab(error)
        case _:
            known = ", ".join(Lingkungan)
            raise PengaturanError(f"Isian `lingkungan` di {siasn.berkas} harus salah satu dari: {known}.")


def _credentials(file: Path) -> Credentials:
    said = Pengaturan.dari_berkas(file)
    sso: PasswordGrant | TokenSso
    if said.ada("sso_token"):
        sso = TokenSso(Secret(said.teks("sso_token")))
    elif said.isi.get("sso") == "pasang":
        sso = TokenSso()
    else:
        sso = PasswordGrant(Secret(said.teks("username")), Secret(said.teks("password")))
    return Credentials(said.teks("consumer_key"), Secret(said.teks("consumer_secret")), said.teks("client_id"), sso)


def _engine(table: Pengaturan, folder: Path) -> Engine:
    """Make an engine of a file name (SQLite) or of a full address. The address may hold a password: no cause."""
    name = table.teks("basis_data")
    try:
        url = make_url(name if "://" in name else f"sqlite:///{(folder / name).as_posix()}")
        url = url.set(drivername=_PENGGERAK.get(url.drivername, url.drivername))
        ping = url.get_backend_name() != "sqlite"  # servers close lines that were idle for long (wait_timeout)
        # Parameters are people: not for SQLAlchemy's log nor its errors.
        return create_engine(url, hide_parameters=True, pool_pre_ping=ping)
    except (SQLAlchemyError, ImportError, ValueError) as error:
        reason = sebab(error)
    raise PengaturanError(
        f"Isian `basis_data` di {table.berkas} tidak dapat dipakai: alamatnya salah tulis, "
        "jenis basis datanya tidak dikenal, atau penggerak Python-nya belum dipasang."
    ) from reason


def buka_basis_data(alamat: str, folder: Path, *, sumber: str = "--basis-data") -> Engine:
    """Open the database of an e-Simpeg by a file name (SQLite) or an address; it is not connected to.

    Args:
        folder: what a file name is relative to.
        sumber: where the address stands, for the sentences.

    Raises:
        PengaturanError: the address cannot be used.
        HostBroken: the SQLite file is not there.
    """
    engine = _engine(Pengaturan(sumber, {"basis_data": alamat}), folder)
    _must_exist(engine, Path(sumber))
    return engine


def buka_profil(nama: str, folder: Path) -> Profil:
    """Return a ready profile by its name, or read one of the office's own from its TOML file.

    Raises:
        ProfilError: there is none, or the file is wrong.
    """
    return _profil(nama, folder)


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
