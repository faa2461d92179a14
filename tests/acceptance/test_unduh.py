"""A download of 2,000 people on a hard day, killed twice, its token ended once: complete, and read once.

Two processes: this one is SIASN and judges, the other downloads and dies by SIGKILL. SIASN counts which answers
it has given whole, and to which question: that is all there is to know about what was read twice.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

import pytest

from siasn_client.call import Token
from siasn_client.config import Alamat, Credentials, Settings, TokenSso
from siasn_client.conversation.tokens import token_key
from siasn_client.privacy import Secret
from siasn_client.testing import Aturan, GangguanPlan, Jawaban, Loopback, Macam, Tiruan
from siasn_client.testing.__main__ import describe
from siasn_client.testing.gangguan import PROFIL, Profil
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.unduh import Manifes, Rekaman
from simpeg_adapters.berkas_token import FileTokenStore

pytestmark = pytest.mark.acceptance

WORKER = Path(__file__).with_name("pekerja_unduh.py")
SEED, PEOPLE = 7, 2_000
IN_FLIGHT = 16
JENIS = ("golongan", "pendidikan")
ANSWERED = {200, 404}
HURRY = 25.0  # how many times faster time passes for the worker
HARD = PROFIL["berat"]
# A token that somebody must hand in ends once, when the script says so; every other fault of a hard day strikes.
READS = {kind: weight for kind, weight in HARD.bobot["baca"].items() if kind is not Macam.TOKEN_SSO}
PLAN = Profil(HARD.laju, {**HARD.bobot, "baca": READS}, detik=HARD.detik)


class Penghitung(Tiruan):
    """A SIASN that counts, for each question about people, how often it has answered it to the end."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.terjawab: Counter[str] = Counter()
        self.semua = 0
        self._hitung = Lock()

    def answer(
        self, method: str, path: str, query: Mapping[str, str], headers: Mapping[str, str], body: bytes = b""
    ) -> Jawaban:
        answer = super().answer(method, path, query, headers, body)
        whole = answer.status in ANSWERED and answer.potong is None and not answer.reset
        if whole and ("/pns/" in path or "/pengadaan/" in path):
            with self._hitung:
                self.terjawab[f"{path}?{sorted(query.items())}"] += 1
                self.semua += 1
        return answer

    def dua_kali(self) -> int:
        """How many answers went out that had gone out before."""
        with self._hitung:
            return sum(count - 1 for count in self.terjawab.values())


class Kampanye:
    """One SIASN, one folder, one operator with tokens, and the workers that die."""

    def __init__(self, folder: Path, people: int, *, habis_pada: int | None = None) -> None:
        self.folder, self.store = folder / "unduhan", FileTokenStore(folder / "token")
        self.kabupaten = Kabupaten.buat(pegawai=people, seed=SEED)
        ends = [Aturan(Macam.TOKEN_SSO, mulai=habis_pada)] if habis_pada else []
        self.tiruan = Penghitung(self.kabupaten, gangguan=GangguanPlan(PLAN, seed=SEED, naskah=tuple(ends)))
        self.dipasang = 0

    def pasang(self, info: Mapping[str, Any]) -> None:
        """Hand in a token, as ``siasn token pasang`` does."""
        settings = Settings(alamat=Alamat.tiruan(info["url"]), instansi=info["instansi"])
        account = Credentials(info["consumer_key"], Secret(info["consumer_secret"]), info["client_id"], TokenSso())
        key = token_key(account, settings, Token.SSO)
        self.store.put(key, Secret(self.tiruan.token_sso()), datetime.now(UTC) + timedelta(hours=12))
        self.dipasang += 1

    def jalan(self, info: Mapping[str, Any], *, mati: int | None = None, lupa: bool = False) -> dict[str, Any] | None:
        """Run one worker; with *mati* kill it once SIASN has given that many answers. What it printed, or None."""
        order = {"info": dict(info), "nips": self.kabupaten.nips, "jenis": JENIS, "in_flight": IN_FLIGHT}
        order |= {"folder": str(self.folder), "token": str(self.store.folder), "lupa": lupa, "bergegas": HURRY}
        letter = self.folder.with_name(f"pesan-{uuid4().hex}.json")
        letter.write_text(json.dumps(order | {"utamakan": not lupa}), encoding="utf-8")
        pipe = subprocess.PIPE
        with subprocess.Popen(
            [sys.executable, str(WORKER), str(letter)], stdout=pipe, stderr=pipe, text=True, encoding="utf-8"
        ) as worker:
            while worker.poll() is None:
                if mati is not None and self.tiruan.semua >= mati:
                    worker.kill()
                    worker.communicate()
                    return None
                if self.dipasang == 1 and self.tiruan.gangguan.hitungan().get("token_sso"):
                    time.sleep(0.5)  # it waits; nobody answers a job without a token
                    self.pasang(info)
                time.sleep(0.01)
            out, err = worker.communicate()
        assert mati is None, f"the worker outlived its death: {out}{err}"
        assert worker.returncode == 0, err
        found: dict[str, Any] = json.loads(out)
        return found

    def semua(self, *deaths: float, lupa: bool = False) -> dict[str, Any] | None:
        """Let workers die after these shares of all answers, then let one live."""
        total = len(self.kabupaten.nips) * len(JENIS)
        with Loopback(self.tiruan) as server:
            info = describe(self.tiruan, server.url)
            self.pasang(info)
            for share in deaths:
                assert self.jalan(info, mati=int(total * share), lupa=lupa) is None
            return self.jalan(info, lupa=lupa)


def test_a_download_killed_twice_on_a_hard_day_is_complete_and_reads_nothing_twice(tmp_path: Path) -> None:
    """Read again are at most the calls in flight at each death, and one page of a list."""
    kampanye = Kampanye(tmp_path, PEOPLE, habis_pada=4_200)
    done = kampanye.semua(0.35, 0.7)
    assert done == {"tuntas": True, "gagal": 0, "henti": ""}
    assert kampanye.dipasang == 2, "the token did not end: this has gone hollow"
    assert kampanye.tiruan.dua_kali() <= 2 * IN_FLIGHT + 1
    struck = kampanye.tiruan.gangguan.hitungan()
    assert set(struck) == {*map(str, READS), "token_sso"}
    assert sum(struck.values()) > 0.15 * sum(kampanye.tiruan.ledger.hitungan().values())
    complete(kampanye)


def complete(kampanye: Kampanye) -> None:
    """The manifest tells the truth about every file, and every person is there."""
    folder = kampanye.folder
    manifes = Manifes.of_bytes((folder / "manifes.json").read_bytes())
    assert manifes.tuntas
    for jenis in JENIS:
        content = (folder / f"{jenis}.ndjson").read_bytes()
        said = manifes.berkas[jenis]
        assert hashlib.sha256(content).hexdigest() == said.sha256
        records = [Rekaman.of_line(line) for line in content.splitlines(keepends=True)]
        assert [each.kunci for each in records] == sorted(kampanye.kabupaten.nips)
        assert [len(each.baris) for each in records] == [
            len(getattr(kampanye.kabupaten.siasn[each.kunci], f"rw_{jenis}")) for each in records
        ]
        assert said.baris == sum(len(each.baris) for each in records)


def test_the_same_count_catches_a_worker_that_forgets_what_it_has(tmp_path: Path) -> None:
    kampanye = Kampanye(tmp_path, 100)
    kampanye.semua(0.6, lupa=True)
    assert kampanye.tiruan.dua_kali() > 2 * IN_FLIGHT + 1
