"""A caller without a client: valid requests of the whole contract, sent straight to the fake."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from siasn_client.testing import JamTiruan, Jawaban, Tiruan
from siasn_client.testing.kabupaten import Kabupaten

DATA = Path(__file__).parent / "data"
ENDPOINT = {row["id"]: row for row in json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]}
PERMINTAAN = json.loads((DATA / "permintaan.json").read_text(encoding="utf-8"))["permintaan"]
BASES = {"apisiasn": "/apisiasn/1.0", "referensi": "/referensi_siasn/1"}
BERKAS = {
    "<pdf>": b"%PDF-1.4\n%%EOF\n",
    "<jpeg>": b"\xff\xd8\xff\xe0contoh",
    "<html>": b"<html></html>",
    "<besar>": b"%PDF-" + b" " * (6 << 20),
}
BOUNDARY = "batas"


def _multipart(fields: Mapping[str, str]) -> bytes:
    parts = []
    for name, value in fields.items():
        file = value in BERKAS
        head = f'Content-Disposition: form-data; name="{name}"' + ('; filename="contoh.pdf"' if file else "")
        parts.append(f"--{BOUNDARY}\r\n{head}\r\n\r\n".encode() + (BERKAS[value] if file else value.encode()) + b"\r\n")
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


class Penelepon:
    """Knows one person, valid bodies and all addresses; logs in by itself."""

    def __init__(self, kabupaten: Kabupaten, tiruan: Tiruan) -> None:
        self.kabupaten, self.tiruan = kabupaten, tiruan
        akun = tiruan.credentials()
        basic = base64.b64encode(f"{akun['consumer_key']}:{akun['consumer_secret']}".encode()).decode()
        apim = tiruan.answer(
            "POST", "/oauth2/token", {}, {"authorization": f"Basic {basic}"}, b"grant_type=client_credentials"
        )
        form = {"grant_type": "password", **{n: akun[n] for n in ("client_id", "username", "password")}}
        realm = "/auth/realms/public-siasn/protocol/openid-connect/token"
        sso = tiruan.answer("POST", realm, {}, {}, urlencode(form).encode())
        tokens = [json.loads(each.body)["access_token"] for each in (apim, sso)]
        self.headers = {"authorization": f"Bearer {tokens[0]}", "auth": f"bearer {tokens[1]}"}
        self.nip = next(n for n in kabupaten.nips if kabupaten.siasn[n].data_utama and kabupaten.siasn[n].rw_jabatan)
        self.kata = self._kata()

    def _kata(self) -> dict[str, str]:
        side, daftar = self.kabupaten.siasn[self.nip], self.kabupaten.daftar
        tables = self.kabupaten.referensi
        usulan = daftar["list_pengadaan"][0]
        return {
            "nip": self.nip,
            "pns_id": side.data_utama["id"],
            "rw_jabatan_id": side.rw_jabatan[0]["id"],
            "unor_id": tables["unor"][-1].id,
            "jabatan_fungsional_id": tables["jabatan_fungsional"][0].id,
            "instansi_id": self.kabupaten.instansi_id,
            "satuan_kerja_id": self.kabupaten.satuan_kerja_id,
            "id_usulan": daftar["list_kp"][0]["id"],
            "no_peserta": usulan["no_peserta"],
            "tahun_formasi": str(usulan["periode"]),
        }

    def isi(self, operasi: str, **ubah: Any) -> dict[str, Any]:
        """A valid body, with fields changed or (None) left out."""
        found = {**PERMINTAAN.get(operasi, {}), **ubah}
        filled = {n: v.format(**self.kata) if isinstance(v, str) else v for n, v in found.items()}
        return {name: value for name, value in filled.items() if value is not None}

    def minta(
        self,
        operasi: str,
        isi: Mapping[str, Any] | None = None,
        *,
        bagian: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Jawaban:
        """Send one request; *isi* is the body, or the query where the endpoint has none."""
        endpoint = ENDPOINT[operasi]
        head, _, last = endpoint["jalur"].rpartition("/")
        path = BASES[endpoint["layanan"]] + (f"{head}/{bagian}" if last.startswith("{") else endpoint["jalur"])
        sent = dict(self.headers if headers is None else headers)
        content = self.isi(operasi) if isi is None else isi
        if "isi" not in endpoint:
            return self.tiruan.answer(endpoint["metode"], path, dict(content), sent)
        if endpoint["isi"]["media"].startswith("multipart"):
            sent["content-type"] = f"multipart/form-data; boundary={BOUNDARY}"
            return self.tiruan.answer("POST", path, {}, sent, _multipart(content))
        return self.tiruan.answer("POST", path, {}, sent, json.dumps(content).encode())

    def data(self, operasi: str, bagian: str = "", **query: str) -> Any:
        """Return what a read says in its ``data``."""
        return json.loads(self.minta(operasi, query, bagian=bagian).body)["data"]


@pytest.fixture(scope="session")
def penduduk() -> Kabupaten:
    return Kabupaten.buat(200, seed=7)


@pytest.fixture
def jam() -> JamTiruan:
    return JamTiruan()


@pytest.fixture
def siasn(penduduk: Kabupaten, jam: JamTiruan) -> Penelepon:
    return Penelepon(penduduk, Tiruan(penduduk, clock=jam))


@pytest.fixture(scope="module")
def siasn_bersama(penduduk: Kabupaten) -> Penelepon:
    """One fake for a whole module, where what a test writes does not matter to the next."""
    return Penelepon(penduduk, Tiruan(penduduk, clock=JamTiruan()))
