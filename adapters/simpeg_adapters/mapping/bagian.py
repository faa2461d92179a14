"""One section of a TOML profile, read so that every mistake names its file, section, key and remedy."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from attrs import define, field

from siasn_client.privacy import tanpa_bingkai
from simpeg_adapters.errors import ProfilError

__all__ = ["Bagian"]


@define
class Bagian:
    """A section and which of its keys were asked for; :meth:`selesai` refuses the others."""

    berkas: str
    jalur: str
    data: Mapping[str, Any] = field(repr=False)
    _dikenal: set[str] = field(factory=set, repr=False)

    @classmethod
    @tanpa_bingkai(ProfilError)
    def dari_berkas(cls, path: Path | Traversable) -> Bagian:
        """Read a file as its root section.

        Raises:
            ProfilError: it cannot be read, or is not TOML.
        """
        try:
            return cls(path.name, "", tomllib.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            raise ProfilError(f"Profil {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ProfilError(f"Profil {path.name} bukan TOML yang sah: {error}. Perbaiki penulisannya.") from error

    def salah(self, kunci: str, obat: str) -> ProfilError:
        """Make the error about one key of this section."""
        where = f"[{self.jalur}] " if self.jalur else ""
        return ProfilError(f"{self.berkas}: {where}kunci `{kunci}` {obat}.", operation=self.berkas)

    def ada(self, kunci: str) -> bool:
        """Tell whether a key is there."""
        self._dikenal.add(kunci)
        return kunci in self.data

    def teks(self, kunci: str, baku: str | None = None) -> str:
        """Return a text; *baku* is the value of a missing key, without it the key must be there."""
        found = self._ambil(kunci, baku)
        if not isinstance(found, str) or not (found or baku == ""):
            raise self.salah(kunci, "harus berisi teks")
        return found

    def teks_atau(self, kunci: str) -> str | None:
        """Return a text, or None where the key is missing."""
        return self.teks(kunci) if self.ada(kunci) else None

    def angka(self, kunci: str) -> int:
        """Return a whole number."""
        found = self._ambil(kunci, None)
        if not isinstance(found, int):
            raise self.salah(kunci, "harus berisi bilangan bulat")
        return found

    def penanda(self, kunci: str) -> bool:
        """Return true or false; a missing key is false."""
        found = self._ambil(kunci, False)
        if not isinstance(found, bool):
            raise self.salah(kunci, "harus true atau false")
        return found

    def daftar(self, kunci: str) -> tuple[str, ...]:
        """Return a list of texts; a missing key is an empty one."""
        found = self._ambil(kunci, ())
        if not isinstance(found, list | tuple) or not all(isinstance(item, str) for item in found):
            raise self.salah(kunci, "harus berupa daftar teks")
        return tuple(found)

    def pasangan(self, kunci: str) -> tuple[tuple[str, str], ...]:
        """Return a list of pairs of texts."""
        found = self._ambil(kunci, None)
        right = isinstance(found, list) and all(
            isinstance(item, list) and len(item) == 2 and all(isinstance(part, str) for part in item) for item in found
        )
        if not found or not right:
            raise self.salah(kunci, 'harus berupa daftar pasangan ["kata", "kolom"]')
        return tuple((word, column) for word, column in found)

    def bagian(self, kunci: str, *, wajib: bool = True) -> Bagian:
        """Return a section below this one; an optional missing one is empty."""
        found = self._ambil(kunci, None if wajib else {})
        path = f"{self.jalur}.{kunci}" if self.jalur else kunci
        if not isinstance(found, dict):
            raise self.salah(kunci, f"harus berupa bagian; tulis [{path}] atau {kunci} = {{ ... }}")
        return Bagian(self.berkas, path, found)

    def bagian_bagian(self) -> Iterator[tuple[str, Bagian]]:
        """Every section below this one, in the order of the file."""
        for kunci in self.data:
            yield kunci, self.bagian(kunci)

    def bagian_daftar(self, kunci: str) -> Iterator[Bagian]:
        """Every section of a list of sections; a missing key is an empty list."""
        found = self._ambil(kunci, [])
        path = f"{self.jalur}.{kunci}" if self.jalur else kunci
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            raise self.salah(kunci, f"harus berupa daftar bagian; tulis [[{path}]]")
        for number, item in enumerate(found, 1):
            yield Bagian(self.berkas, f"{path}.{number}", item)

    def pilih(self, kunci: str, nilai: str, tersedia: Collection[str]) -> str:
        """Return *nilai* if it is one of the known names; otherwise say which there are."""
        if nilai in tersedia:
            return nilai
        raise self.salah(kunci, f"tidak mengenal {nilai!r}{_saran(nilai, tersedia)}")

    def selesai(self) -> None:
        """Refuse keys that nobody asked for: a slip of the pen must not pass in silence."""
        for kunci in self.data:
            if kunci not in self._dikenal:
                raise self.salah(kunci, f"tidak dikenal{_saran(kunci, self._dikenal)}")

    def _ambil(self, kunci: str, baku: Any) -> Any:
        self._dikenal.add(kunci)
        found = self.data.get(kunci, baku)
        if found is None:
            raise self.salah(kunci, "belum ada; tambahkan")
        return found


def _saran(kata: str, tersedia: Collection[str]) -> str:
    near = get_close_matches(kata, tersedia, n=1)
    return f"; mungkin maksudnya {near[0]!r}" if near else f"; yang ada: {', '.join(sorted(tersedia))}"
