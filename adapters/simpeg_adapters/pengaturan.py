"""A settings file, section by section, so that every mistake is said in words: which key, which file, what it wants."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from siasn_client.privacy import sebab
from simpeg_adapters.errors import PengaturanError

__all__ = ["Pengaturan"]

_VERSI: Final = 1


@frozen
class Pengaturan:
    """One section of a TOML file of settings. Its content may be a password and is never shown.

    Thread- and async-safety: immutable.

    Args:
        berkas: the name of the file, for the sentences.
        isi: what the section holds.
    """

    berkas: str
    isi: Mapping[str, Any] = field(repr=False)

    @classmethod
    def dari_berkas(cls, path: Path) -> Pengaturan:
        """Read a whole file.

        Raises:
            PengaturanError: it cannot be read, is not TOML, or is of another version than this program knows.
        """
        try:
            found = cls(path.name, tomllib.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            raise PengaturanError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            reason = sebab(error)  # the error itself may quote the file, and its frames hold it: a password, too
        else:
            return found._dikenal()
        raise PengaturanError(f"Berkas {path.name} bukan TOML yang sah. Perbaiki penulisannya.") from reason

    def ada(self, name: str) -> bool:
        """Tell whether a key is there."""
        return name in self.isi

    def bagian(self, name: str) -> Pengaturan:
        """Return a section of this one; raises PengaturanError where it is missing."""
        found = self.isi.get(name)
        if not isinstance(found, dict):
            raise PengaturanError(f"Bagian [{name}] belum ada di {self.berkas}.")
        return Pengaturan(self.berkas, found)

    def teks(self, name: str) -> str:
        """Return a text that must be there; raises PengaturanError where it is missing or empty."""
        found = self.isi.get(name)
        if not isinstance(found, str) or not found:
            raise PengaturanError(f"Isian `{name}` belum ada di {self.berkas}.")
        return found

    def penanda(self, name: str) -> bool:
        """Return a yes or no, no where the key is missing; raises PengaturanError for what merely looks like one."""
        found = self.isi.get(name, False)
        if not isinstance(found, bool):
            raise PengaturanError(f"Isian `{name}` di {self.berkas} harus true atau false, tanpa tanda kutip.")
        return found

    def angka(self, name: str, default: float, low: float, high: float) -> float:
        """Return a number between two limits; raises PengaturanError for anything else."""
        found = self.isi.get(name, default)
        if isinstance(found, bool) or not isinstance(found, int | float) or not low <= found <= high:
            raise PengaturanError(f"Isian `{name}` di {self.berkas} harus angka dari {low:g} sampai {high:g}.")
        return float(found)

    def _dikenal(self) -> Pengaturan:
        if self.isi.get("versi") != _VERSI:
            raise PengaturanError(
                f"Berkas {self.berkas} harus memuat `versi = {_VERSI}`; program ini tidak mengenal yang lain."
            )
        return self
