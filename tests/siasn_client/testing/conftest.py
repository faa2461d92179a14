"""A kabupaten of a few people made of the contract's samples, and a caller without a client."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from attrs import field, frozen

from siasn_client.testing import GangguanPlan, Jawaban, Tiruan

SAMPLES = Path(__file__).parents[2] / "contracts" / "data" / "samples"
NIP = "190101011921011000"
ID = "00000000000000000000000000000A01"


@frozen
class Rujukan:
    id: str
    nama: str
    induk: str = ""


@frozen
class Sisi:
    data_utama: dict[str, Any] | None
    rw_jabatan: list[dict[str, Any]] = field(factory=list)
    rw_golongan: list[dict[str, Any]] = field(factory=list)
    rw_pendidikan: list[dict[str, Any]] = field(factory=list)
    rw_skp22: list[dict[str, Any]] = field(factory=list)


@frozen
class Kecil:
    """The shape of a kabupaten: one person with rows, many without."""

    instansi_id: str
    siasn: Mapping[str, Sisi]
    referensi: Mapping[str, Sequence[Rujukan]]


def sample(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return found


def rows(name: str) -> Any:
    return sample(name)["body"]["data"]


def _kosong(number: int) -> tuple[str, Sisi]:
    nip = f"1901010{number}1921011000"
    return nip, Sisi({**rows("data-utama"), "id": f"{number:032}", "nipBaru": nip})


@pytest.fixture
def kabupaten() -> Kecil:
    tables = {
        "agama": [Rujukan("1", "Islam"), Rujukan("2", "Kristen")],
        "jenis_jabatan": [
            Rujukan("1", "Jabatan Struktural"),
            Rujukan("2", "Jabatan Fungsional Tertentu"),
            Rujukan("4", "Jabatan Fungsional Umum"),
        ],
        "eselon": [Rujukan("32", "III.b")],
        "unor": [Rujukan("D0", "DINAS CONTOH"), Rujukan("D1", "BIDANG CONTOH", "D0")],
        "jabatan_struktural": [Rujukan("D1", "KEPALA BIDANG CONTOH")],
        "jabatan_fungsional": [Rujukan("F1", "Analis Contoh Ahli Muda")],
        "jabatan_fungsional_umum": [Rujukan("U1", "Pengelola Contoh")],
    }
    histories = {f"rw_{jenis}": rows(f"rw-{jenis}") for jenis in ("jabatan", "golongan", "pendidikan", "skp22")}
    people = {NIP: Sisi(rows("data-utama"), **histories), **dict(map(_kosong, range(2, 8)))}
    return Kecil("0000000000000000000000000000B001", people, tables)


class Waktu:
    """A clock that moves when told."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def waktu() -> Waktu:
    return Waktu()


@pytest.fixture
def tiruan(kabupaten: Kecil, waktu: Waktu) -> Tiruan:
    return Tiruan(kabupaten, clock=waktu)


class Pemanggil:
    """Calls the brain as a client would: logs in once, then sends both tokens."""

    def __init__(self, tiruan: Tiruan) -> None:
        self.tiruan = tiruan
        self.headers: dict[str, str] = {}
        self.login()

    def login(self) -> None:
        akun = self.tiruan.credentials()
        self.headers = {}
        apim = self.form(
            "/oauth2/token",
            grant_type="client_credentials",
            client_id=akun["consumer_key"],
            client_secret=akun["consumer_secret"],
        )
        sso = self.form(
            "/auth/realms/public-siasn/protocol/openid-connect/token",
            grant_type="password",
            client_id=akun["client_id"],
            username=akun["username"],
            password=akun["password"],
        )
        tokens = [json.loads(answer.body)["access_token"] for answer in (apim, sso)]
        self.headers = {"Authorization": f"Bearer {tokens[0]}", "Auth": f"bearer {tokens[1]}"}

    def form(self, path: str, **fields: str) -> Jawaban:
        body = "&".join(f"{name}={value}" for name, value in fields.items())
        return self.tiruan.answer("POST", path, {}, self.headers, body.encode())

    def get(self, path: str, **query: str) -> Jawaban:
        return self.tiruan.answer("GET", f"/apisiasn/1.0{path}", query, self.headers)

    def post(self, path: str, body: object) -> Jawaban:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.tiruan.answer("POST", f"/apisiasn/1.0{path}", {}, self.headers, content)

    def data(self, path: str) -> Any:
        return json.loads(self.get(path).body)["data"]


@pytest.fixture
def pemanggil() -> type[Pemanggil]:
    """Make a caller of any fake."""
    return Pemanggil


@pytest.fixture
def siasn(tiruan: Tiruan) -> Pemanggil:
    return Pemanggil(tiruan)


@pytest.fixture
def siasn_dengan(kabupaten: Kecil, waktu: Waktu) -> Callable[[GangguanPlan], Pemanggil]:
    """Make a caller of a fake with this fault plan."""

    def make(plan: GangguanPlan) -> Pemanggil:
        return Pemanggil(Tiruan(kabupaten, gangguan=plan, clock=waktu))

    return make


@pytest.fixture
def jabatan_baru() -> dict[str, Any]:
    """The body of a valid new position."""
    return {
        "id": "",
        "pnsId": ID,
        "jenisJabatan": "2",
        "unorId": "D1",
        "instansiId": "0000000000000000000000000000B001",
        "satuanKerjaId": "0000000000000000000000000000C001",
        "eselonId": "",
        "jabatanFungsionalId": "F1",
        "jabatanFungsionalUmumId": "",
        "subJabatanId": "",
        "nomorSk": "800/0099/CONTOH/2024",
        "tanggalSk": "02-01-2024",
        "tmtJabatan": "01-02-2024",
        "tmtPelantikan": "",
        "jenisMutasiId": "MJ",
        "jenisPenugasanId": "",
        "tmtMutasi": "",
    }


@pytest.fixture
def skp_baru() -> dict[str, Any]:
    """The body of a valid new SKP."""
    return {
        "pnsDinilaiOrang": ID,
        "tahun": 2024,
        "hasilKinerjaNilai": 1,
        "perilakuKerjaNilai": 2,
        "kuadranKinerjaNilai": 2,
        "penilaiNama": "CONTOH PENILAI",
        "penilaiNipNrp": NIP,
        "penilaiJabatan": "KEPALA DINAS CONTOH",
        "penilaiUnorNama": "DINAS CONTOH",
        "penilaiGolongan": "41",
        "statusPenilai": "ASN",
    }


@pytest.fixture
def contoh() -> Callable[[str], dict[str, Any]]:
    """Read a sample of the contract by name."""
    return sample


@pytest.fixture
def _httpx_diam(monkeypatch: pytest.MonkeyPatch) -> None:
    """httpx logs whole URLs, NIP included; a real client silences it, a test without one does so here."""
    monkeypatch.setattr(logging.getLogger("httpx"), "disabled", True)
