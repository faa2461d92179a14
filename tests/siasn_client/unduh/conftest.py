"""A store in memory, a clock that jumps, and a SIASN that answers by script."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from siasn_client.baris import Ada, Bacaan, Gagal
from siasn_client.call import Call
from siasn_client.config import Alamat, Settings
from siasn_client.errors import SiasnError
from siasn_client.privacy import Nip
from siasn_client.steps import Ask, AskEach, Do, Flow, Monotonic, Now, Sleep
from siasn_client.unduh import BerkasUnduhan, Galat, Kartu, Rekaman

MULAI = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)


class GudangIngatan:
    """A store that is a dict of lines."""

    def __init__(self) -> None:
        self.isi: dict[str, list[Rekaman]] = {}
        self.dokumen: dict[str, bytes] = {}
        self.kertas: bytes | None = None

    def manifes(self) -> bytes | None:
        return self.kertas

    def simpan_manifes(self, isi: bytes) -> None:
        self.kertas = isi

    def kartu(self, jenis: str) -> Iterator[Kartu]:
        return (Kartu.of_line(each.to_line()) for each in self.isi.get(jenis, []))

    def rekaman(self, jenis: str) -> Iterator[Rekaman]:
        return iter(self.isi.get(jenis, []))

    def tulis(self, rekaman: Rekaman) -> None:
        self.isi.setdefault(rekaman.jenis, []).append(rekaman)

    def simpan_dokumen(self, nama: str, isi: bytes) -> None:
        self.dokumen[nama] = isi

    def rapikan(self, jenis: str) -> BerkasUnduhan:
        rows = self.isi.get(jenis, [])
        galat = tuple(Galat(each.kunci, each.galat) for each in rows if each.galat)
        good = [each for each in rows if not each.galat]
        empty = sum(not each.baris for each in good)
        return BerkasUnduhan(jenis, "", 0, len(rows), sum(len(each.baris) for each in good), empty, galat)


class Dunia:
    """Performs the steps of a flow: time passes by sleeping and, a second each, by asking."""

    def __init__(self, jawab: Callable[[Call[Any]], Any]) -> None:
        self.jawab = jawab
        self.kini = MULAI
        self.ditanya: list[Call[Any]] = []
        self.tidur = 0.0

    def jalankan(self, flow: Flow[Any]) -> Any:
        answer: Any = None
        error: Exception | None = None
        while True:
            try:
                step = flow.send(answer) if error is None else flow.throw(error)
            except StopIteration as end:
                return end.value
            answer = error = None
            try:
                answer = self._lakukan(step)
            except Exception as raised:
                error = raised

    def _lakukan(self, step: Any) -> Any:
        match step:
            case Now():
                return self.kini
            case Monotonic():
                return self.kini.timestamp()
            case Sleep(seconds):
                self.tidur += seconds
                self.kini += timedelta(seconds=seconds)
            case Do(function):
                return function()
            case Ask(call):
                return self._tanya(call)
            case AskEach(calls, each, _):
                for call in calls:
                    each(call, self._bacaan(call))
        return None

    def _tanya(self, call: Call[Any]) -> Any:
        self.ditanya.append(call)
        self.kini += timedelta(seconds=1)
        found = self.jawab(call)
        if isinstance(found, SiasnError):
            raise found
        return found

    def _bacaan(self, call: Call[Any]) -> Bacaan[Any]:
        try:
            found = self._tanya(call)
        except SiasnError as error:
            return Gagal(error)
        return Ada(tuple(found), self.kini)

    def tentang(self) -> list[tuple[str, str]]:
        """What was asked, and about whom."""
        return [(call.path.split("/")[2], call.params["nip"].buka()) for call in self.ditanya if call.params]


@pytest.fixture
def gudang() -> GudangIngatan:
    return GudangIngatan()


@pytest.fixture
def dunia() -> type[Dunia]:
    return Dunia


@pytest.fixture
def settings() -> Settings:
    return Settings(alamat=Alamat.tiruan(), instansi="A5", pace=1.0)


@pytest.fixture
def orang() -> tuple[Nip, ...]:
    return tuple(Nip(f"1990010120150{each}1000") for each in range(1, 6))


@pytest.fixture
def mulai() -> datetime:
    return MULAI
