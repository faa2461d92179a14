"""A small SIASN for flows, without HTTP: it answers steps, applies writes, loses answers, and can be killed.

``Dunia`` is the world (rows, a clock, a ledger of applied writes), ``Mati`` the death of a process at a
given step, ``jalankan`` the driver. Nothing here waits: the clock is a number.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
from attrs import define, field

from siasn_client.baris import Baris, Jenis
from siasn_client.call import Call
from siasn_client.config import Alamat, Lingkungan, Settings
from siasn_client.errors import Effect, NoAnswer, NotFound, Rejected, SiasnError
from siasn_client.privacy import Nip
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.resources.skp22 import RiwayatSkp22
from siasn_client.sanding import JENIS, susun
from siasn_client.sinkronisasi.letak import Sisi, sidik
from siasn_client.sinkronisasi.persetujuan import Persetujuan, setujui_semua
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Perubahan, Rencana
from siasn_client.steps import Ask, Do, Flow, Monotonic, Now, Sleep, Step
from simpeg_adapters.memory import MemoryHost, MemoryJournal

T = TypeVar("T")

MULAI = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
INSTANSI = "A5EB03E23CCCF6A0E040640A040252AD"
SETTLE = 90.0
NIPS = tuple(f"19{70 + n}0228199503{1 + n % 2}000" for n in range(6))


class Nasib(Enum):
    """What becomes of one write."""

    LANCAR = "lancar"
    HILANG_SEBELUM = "hilang_sebelum"  # not applied, the answer lost
    HILANG_SESUDAH = "hilang_sesudah"  # applied, the answer lost
    TERLAMBAT = "terlambat"  # the answer lost, applied within the settle time
    SANGAT_TERLAMBAT = "sangat_terlambat"  # the answer lost, applied after it
    DITOLAK = "ditolak"  # a rule said no
    MATI = "mati"  # the process dies with the answer on its way; applied within the settle time


class Mati(BaseException):
    """The process died. Not an Exception: nothing may tidy up."""


@define
class Tulis:
    """One write as the world applied it."""

    path: str
    isi: Mapping[str, Any]
    pada: datetime


@define
class Dunia:
    """Rows in SIASN's own spelling, and what was done to them."""

    orang: dict[str, dict[str, Any]] = field(factory=dict)
    rw_jabatan: dict[str, list[dict[str, Any]]] = field(factory=dict)
    rw_skp22: dict[str, list[dict[str, Any]]] = field(factory=dict)
    kini: datetime = MULAI
    jam: timedelta = timedelta()  # how far the wall clock is off; the monotonic one never is
    lama: float = 0.0  # how long a write waits for its turn before it is sent
    ledger: list[Tulis] = field(factory=list)
    nasib: list[Nasib] = field(factory=list)  # of the next writes, in order; then LANCAR
    ditunda: list[tuple[datetime, Call[Any]]] = field(factory=list)
    galat_baca: dict[str, SiasnError] = field(factory=dict)  # by path template
    galat_tulis: list[SiasnError] = field(factory=list)  # raised by the next writes, applied to nothing
    dikirim: int = 0
    ditanya: list[str] = field(factory=list)  # the path template of every call
    intip: Callable[[Call[Any]], object] = lambda call: None  # sees every writing call before it is answered

    def tambah(self, nip: str, **isi: Any) -> str:
        """Add a person; return the person id."""
        pns_id = f"P{nip[:14]}"
        self.orang[nip] = {
            "id": pns_id,
            "nipBaru": nip,
            "nama": "CONTOH",
            "instansiIndukId": INSTANSI,
            "instansiKerjaId": INSTANSI,
            "satuanKerjaKerjaId": "SATKER",
            **isi,
        }
        self.rw_jabatan[nip], self.rw_skp22[nip] = [], []
        return pns_id

    def jawab(self, call: Call[Any]) -> Any:
        """Answer one call."""
        self._sampai_kini()
        self.ditanya.append(call.path)
        if not call.writes:
            return self._baca(call)
        self.intip(call)
        self.lewat(self.lama)
        self.dikirim += 1
        if self.galat_tulis:
            raise self.galat_tulis.pop(0)
        nasib = self.nasib.pop(0) if self.nasib else Nasib.LANCAR
        lost: BaseException = NoAnswer("reset", operation=call.path, effect=Effect.UNKNOWN)
        match nasib:
            case Nasib.DITOLAK:
                raise Rejected("rule", server_message="UnorID is required", operation=call.path)
            case Nasib.HILANG_SEBELUM:
                raise lost
            case Nasib.TERLAMBAT | Nasib.SANGAT_TERLAMBAT | Nasib.MATI:
                after = SETTLE * (1.5 if nasib is Nasib.SANGAT_TERLAMBAT else 0.9)
                self.ditunda.append((self.kini + timedelta(seconds=after), call))
                raise Mati if nasib is Nasib.MATI else lost
        row_id = self._terap(call)
        if nasib is Nasib.HILANG_SESUDAH:
            raise lost
        return row_id

    def lewat(self, detik: float) -> None:
        """Let time pass."""
        self.kini += timedelta(seconds=detik)
        self._sampai_kini()

    def isi(self, path: str) -> list[Mapping[str, Any]]:
        """The bodies that were applied by one endpoint."""
        return [each.isi for each in self.ledger if each.path == path]

    def _sampai_kini(self) -> None:
        due = [each for each in self.ditunda if each[0] <= self.kini]
        self.ditunda = [each for each in self.ditunda if each[0] > self.kini]
        for _, call in due:
            self._terap(call)

    def _baca(self, call: Call[Any]) -> Any:
        if call.path in self.galat_baca:
            raise self.galat_baca[call.path]
        nip = Nip.of(call.params["nip"]).buka()  # type: ignore[arg-type]
        if nip not in self.orang:
            raise NotFound("no such person")
        if call.path == "/pns/data-utama/{nip}":
            return DataUtama.model_validate(self.orang[nip])
        if call.path == "/pns/rw-jabatan/{nip}":
            return [RiwayatJabatan.model_validate(row) for row in self.rw_jabatan[nip]]
        if call.path == "/pns/rw-skp22/{nip}":
            return [RiwayatSkp22.model_validate(row) for row in self.rw_skp22[nip]]
        return []

    def _terap(self, call: Call[Any]) -> str:
        isi = dict(call.body if call.body is not None else call.query)
        self.ledger.append(Tulis(call.path, copy.deepcopy(isi), self.kini))
        if call.path == "/pns/data-utama-update":
            return self._terap_orang(isi)
        if call.path == "/pns/data-utama-jabatansync":
            return "success"
        rows, row = (self.rw_jabatan, _jabatan(isi)) if "pnsId" in isi else (self.rw_skp22, _skp22(isi))
        mine = rows[self._nip(isi.get("pnsId") or isi["pnsDinilaiOrang"])]
        row["id"] = isi.get("id") or f"R{len(self.ledger)}"
        mine[:] = [each for each in mine if each["id"] != row["id"]] + [row]
        return str(row["id"])

    def _terap_orang(self, isi: dict[str, Any]) -> str:
        wire = {
            "agama_id": "agamaId",
            "email_gov": "emailGov",
            "nomor_hp": "noHp",
            "npwp_nomor": "noNpwp",
            "nomor_bpjs": "bpjs",
            "taspen_nomor": "noTaspen",
        }
        person = self.orang[self._nip(isi.pop("pns_orang_id"))]
        person.update({wire.get(name, name): value for name, value in isi.items()})
        return ""

    def _nip(self, pns_id: str) -> str:
        return next(nip for nip, row in self.orang.items() if row["id"] == pns_id)


def _jabatan(isi: Mapping[str, Any]) -> dict[str, Any]:
    same = ("unorId", "eselonId", "jabatanFungsionalId", "jabatanFungsionalUmumId", "nomorSk", "tanggalSk")
    row = {name: isi.get(name) for name in (*same, "jenisJabatan", "tmtJabatan", "tmtPelantikan", "subJabatanId")}
    return row | {"idPns": isi["pnsId"], "instansiKerjaId": isi["instansiId"], "satuanKerjaId": isi["satuanKerjaId"]}


def _skp22(isi: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "pnsDinilaiId": isi["pnsDinilaiOrang"],
        "tahun": str(isi["tahun"]),
        "hasilKinerjaNilai": isi["hasilKinerjaNilai"],
        "PerilakuKerjaNilai": isi["perilakuKerjaNilai"],
        "KuadranKinerjaNilai": isi["kuadranKinerjaNilai"],
        "namaPenilai": isi["penilaiNama"],
        "nipNrpPenilai": isi.get("penilaiNipNrp"),
        "penilaiJabatanNm": isi["penilaiJabatan"],
        "penilaiUnorNm": isi["penilaiUnorNama"],
        "statusPenilai": isi["statusPenilai"],
    }


def jalankan(flow: Flow[T], dunia: Dunia, *, mati: tuple[int, bool] | None = None) -> T:
    """Perform the steps of *flow*; with *mati* = (k, after) die at the k-th step, after or before doing it."""
    answer: Any = None
    error: Exception | None = None
    for number in range(1_000_000):
        try:
            step = flow.send(answer) if error is None else flow.throw(error)
        except StopIteration as end:
            result: T = end.value
            return result
        answer = error = None
        dunia.lewat(0.001)
        if mati == (number, False):
            raise Mati
        try:
            answer = _perform(step, dunia)
        except Exception as raised:
            error = raised
        if mati == (number, True):
            raise Mati
    raise AssertionError("this flow does not end")


def _perform(step: Step[Any], dunia: Dunia) -> Any:
    match step:
        case Ask(call):
            return dunia.jawab(call)
        case Now():
            return dunia.kini + dunia.jam
        case Monotonic():
            return dunia.kini.timestamp()
        case Sleep(seconds):
            return dunia.lewat(seconds)
        case Do(function):
            return function()
    raise AssertionError(f"{type(step).__name__} has no place in these flows")


def pengaturan(**isi: Any) -> Settings:
    """Settings of the fake SIASN with a settle time of this world."""
    return Settings(alamat=Alamat.tiruan(), instansi=INSTANSI, pace=None, **{"settle": SETTLE, "total": 10.0, **isi})


def buat_butir(nip: str, jenis: Jenis, nilai: Mapping[str, str], **rest: Any) -> Butir:
    """One item that sets *nilai*."""
    changes = tuple(Perubahan(name, "", value) for name, value in sorted(nilai.items()))
    return Butir(Nip(nip), jenis, Aksi(rest.pop("aksi", "kirim")), changes, **rest)


def rencana_dari(*butir: Butir, **rest: Any) -> Rencana:
    return Rencana(**{"instansi": INSTANSI, "lingkungan": Lingkungan.TIRUAN, "per": MULAI, "butir": butir, **rest})


def baris_siasn(dunia: Dunia, nip: str, jenis: Jenis) -> list[Baris]:
    """The rows of one person as a comparison would see them."""
    path = {Jenis.DATA_UTAMA: "data-utama", Jenis.JABATAN: "rw-jabatan", Jenis.SKP22: "rw-skp22"}[jenis]
    found = dunia.jawab(Call("GET", f"/pns/{path}/{{nip}}", list, params={"nip": Nip(nip)}))
    return [JENIS[jenis].dari_siasn(Nip(nip), each) for each in (found if isinstance(found, list) else [found])]


def ubah_butir(dunia: Dunia, nip: str, jenis: Jenis, nilai: Mapping[str, str], nomor: int = 0) -> Butir:
    """An item that changes the *nomor*-th row that SIASN has, as it is now."""
    row = baris_siasn(dunia, nip, jenis)[nomor]
    return buat_butir(nip, jenis, nilai, id_siasn=row.id_siasn, sidik_siasn=sidik(row, Sisi.SIASN))


JABATAN_BARU = {
    "jenis_jabatan_id": "4",
    "jabatan_id": "JFU1",
    "unor_id": "UNOR1",
    "tmt_jabatan": "2024-04-01",
    "nomor_sk": "800/0001/CONTOH/2024",
    "tanggal_sk": "2024-03-20",
}
JABATAN_WIRE = {
    "id": "RJ1",
    "idPns": "",
    "jenisJabatan": "4",
    "unorId": "UNOR1",
    "instansiKerjaId": INSTANSI,
    "satuanKerjaId": "SATKER",
    "eselonId": None,
    "jabatanFungsionalId": "",
    "jabatanFungsionalUmumId": "JFU1",
    "nomorSk": "800/0009/CONTOH/2020",
    "tanggalSk": "20-03-2020",
    "tmtJabatan": "01-04-2020",
    "tmtPelantikan": "02-04-2020",
    "subJabatanId": "S9",
}
SKP_BARU = {
    "tahun": "2024",
    "hasil_kerja": "1",
    "perilaku_kerja": "2",
    "kuadran": "2",
    "nip_penilai": NIPS[5],
    "nama_penilai": "CONTOH PENILAI",
}


@define
class Kantor:
    """One office: the world, the journal that survives deaths, the host, and how to run a plan."""

    dunia: Dunia = field(factory=Dunia)
    journal: MemoryJournal = field(factory=MemoryJournal)
    host: MemoryHost = field(factory=MemoryHost)
    settings: Settings = field(factory=pengaturan)
    kali: int = 0

    def terapkan(
        self, apply: Callable[..., Flow[T]], rencana: Rencana, persetujuan: Persetujuan | None = None, **rest: Any
    ) -> T:
        """Run *apply* once, as a new process."""
        self.kali += 1
        mati = rest.pop("mati", None)
        flow = apply(
            rencana,
            persetujuan or setujui_semua(rencana, oleh="pemeriksa", pada=MULAI),
            journal=self.journal,
            lease=self.journal,
            host=self.host,
            settings=self.settings,
            pemegang=f"proses-{self.kali}",
            **rest,
        )
        return jalankan(flow, self.dunia, mati=mati)


@pytest.fixture
def kantor() -> Kantor:
    """An office with one person who has one jabatan and one SKP."""
    found = Kantor()
    pns_id = found.dunia.tambah(NIPS[0], alamat="JL. LAMA 1", email="lama@example.com")
    found.dunia.rw_jabatan[NIPS[0]] = [{**JABATAN_WIRE, "idPns": pns_id}]
    return found


def baris_host(nip: str, jenis: Jenis, nilai: Mapping[str, str], **rest: Any) -> Baris:
    """One row of the host."""
    return susun(jenis, Nip(nip), nilai, **rest)


class Alat(SimpleNamespace):
    """The names of this file, for tests that build their own world."""

    def __repr__(self) -> str:
        return "alat"


@pytest.fixture(scope="session")
def alat() -> Alat:
    return Alat(**globals())
