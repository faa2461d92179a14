"""Killed anywhere, resumed until done: SIASN's own ledger shows each approved write exactly once.

Three processes: this one judges, the fake keeps the ledger, the worker dies by SIGKILL (``os._exit`` on Windows).
The expected bodies are computed from the plan and SIASN's first state, not from the worker's journal.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from attrs import frozen
from sqlalchemy import create_engine

from siasn_client import Alamat, Credentials, PasswordGrant, Secret, Settings, Siasn
from siasn_client.baris import Ada, Jenis, Kosong
from siasn_client.ports import Keadaan
from siasn_client.privacy import Nip
from siasn_client.sanding import bacaan_siasn, panggilan, sandingkan, susun
from siasn_client.sinkronisasi import Aksi, Rencana, setujui_semua, susun_rencana
from siasn_client.sinkronisasi.bacaan import baca_orang, baca_segar
from siasn_client.sinkronisasi.operasi import langkah, simpan, sinkron
from siasn_client.testing import Tiruan, baca_ledger, periksa_sejarah, sidik_isi, tiruan_server
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.sql import SqlJournal

pytestmark = pytest.mark.acceptance

WORKER = Path(__file__).with_name("pekerja_terap.py")
PEOPLE, SEED = 120, 7
POINTS = ("after_intent", "before_send", "after_send", "after_answer", "after_outcome", "before_audit")
TIMES = (2, 3, 1, 2, 2)  # at which passage of its point each of the five workers dies
REPEATABLE = ("pns.jabatansync", "pns.golongansync")
KILLED = -signal.SIGKILL if hasattr(signal, "SIGKILL") else 137


@frozen
class Perkara:
    """A plan, its approval, and what SIASN may be told: by item and step the hash of the only allowed body."""

    rencana: Rencana
    niat: dict[str, str]


@pytest.fixture(scope="module")
def perkara() -> Perkara:
    """Compare a kabupaten with the fake, in this process; what is to be pulled is another test's matter."""
    kabupaten = Kabupaten.buat(pegawai=PEOPLE, seed=SEED)
    tiruan = Tiruan(kabupaten)
    tiruan.larang(True)
    info = tiruan.credentials()
    sso = PasswordGrant(Secret(info["username"]), Secret(info["password"]))
    account = Credentials(info["consumer_key"], Secret(info["consumer_secret"]), info["client_id"], sso)
    settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)
    kinds = (Jenis.DATA_UTAMA, Jenis.JABATAN, Jenis.SKP22)
    with Siasn(account, settings, transport=tiruan.transport()) as siasn:
        found = [
            sandingkan(Nip(nip), host_side(kabupaten, nip, kinds), {k: siasn_side(siasn, nip, k) for k in kinds})
            for nip in kabupaten.nips
        ]
        made = susun_rencana(
            found, instansi=settings.instansi, lingkungan=settings.lingkungan, per=datetime.now(UTC), pembuat="uji"
        )
        sent = [each for each in made.butir if each.aksi is Aksi.KIRIM]
        rencana = Rencana(made.instansi, made.lingkungan, made.per, sent, made.pembuat)
        niat: dict[str, str] = {}
        for butir in rencana.butir:
            segar, orang = siasn.run(baca_segar(butir.nip, butir.jenis)), siasn.run(baca_orang(butir.nip))
            assert orang is not None
            niat[f"{butir.id}/simpan"] = sidik_isi(dict(simpan(butir, orang, segar.rekaman).body or {}))
            if "sinkron" in langkah(butir):
                niat[f"{orang.id}/sinkron"] = sidik_isi(dict(sinkron(orang).query))  # type: ignore[arg-type]
    assert tiruan.ledger.rows() == ()
    return Perkara(rencana, niat)


def host_side(kabupaten: Kabupaten, nip: str, kinds: tuple[Jenis, ...]) -> dict[Jenis, Any]:
    now = datetime.now(UTC)
    rows: dict[Jenis, Any] = {}
    for kind in kinds:
        found = []
        for row in kabupaten.simpeg[nip].get(kind, []):
            values = {name: value for name, value in row.items() if name not in ("id", "id_siasn")}
            found.append(susun(kind, Nip(nip), values, id_siasn=row.get("id_siasn") or None, kunci=row["id"]))
        rows[kind] = Ada(tuple(found), now) if found else Kosong(now)
    return rows


def siasn_side(siasn: Siasn, nip: str, kind: Jenis) -> Any:
    answer = siasn.send(panggilan(Nip(nip), kind))
    rows = tuple(answer) if isinstance(answer, list) else (answer,)
    now = datetime.now(UTC)
    return bacaan_siasn(kind, Nip(nip), Ada(rows, now) if rows else Kosong(now))


class Kampanye:
    """One fake, one journal, and the workers that die on them."""

    def __init__(self, perkara: Perkara, folder: Path, info: dict[str, Any], *, buta: bool = False) -> None:
        self.perkara, self.folder, self.info, self.buta = perkara, folder, info, buta
        self.mati: Counter[str] = Counter()
        (folder / "rencana.json").write_bytes(perkara.rencana.to_bytes())
        approval = setujui_semua(perkara.rencana, oleh="pemeriksa", pada=datetime.now(UTC))
        (folder / "persetujuan.json").write_bytes(approval.to_bytes())

    def pekerja(self, titik: str = "", kali: int = 0) -> dict[str, Any] | None:
        """Run one worker; None when it died where it was told to."""
        order = {"info": self.info, "folder": str(self.folder), "titik": titik, "kali": kali, "buta": self.buta}
        letter = self.folder / f"pesan-{uuid4().hex}.json"
        letter.write_text(json.dumps(order), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(WORKER), str(letter)], capture_output=True, text=True, encoding="utf-8", timeout=60
        )
        if titik and done.returncode == KILLED:
            self.mati[titik] += 1
            return None
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def hasil(self) -> dict[str, str]:
        """What the journal says at the end, in the checker's words."""
        journal = SqlJournal(create_engine(f"sqlite:///{(self.folder / 'jurnal.db').as_posix()}"))
        last = {(row.butir, row.langkah): row.keadaan for row in journal.read(self.perkara.rencana.digest)}
        journal.close()
        words = {Keadaan.TERKIRIM: "ok", Keadaan.GAGAL: "fail", Keadaan.KONFLIK: "fail"}
        return {
            f"{butir}/{step}": words.get(state, "info") for (butir, step), state in last.items() if step == "simpan"
        }

    def temuan(self) -> list[str]:
        with open(self.folder / "ledger.jsonl", encoding="utf-8") as lines:
            rows = [row for row in baca_ledger(lines) if row.status == "terap"]
        hasil = self.hasil() | {name: "ok" for name in self.perkara.niat if name.endswith("/sinkron")}
        return [str(each.macam) for each in periksa_sejarah(self.perkara.niat, hasil, rows, berulang=REPEATABLE)]


def in_turn(*points: str) -> list[tuple[str, int]]:
    """Five deaths at each point. No step dies three times: after three sends a person is asked, rightly."""
    rounds = range(len(TIMES))
    return [(point, TIMES[(n + 2 * place) % len(TIMES)]) for n in rounds for place, point in enumerate(points)]


def campaign(perkara: Perkara, folder: Path, deaths: list[tuple[str, int]], gangguan: str) -> Kampanye:
    """Let workers die, one after the other, as *deaths* says; then let one live to its end."""
    folder.mkdir()
    ledger = folder / "ledger.jsonl"
    with tiruan_server(pegawai=PEOPLE, seed=SEED, gangguan=gangguan, ledger=ledger) as server:
        kampanye = Kampanye(perkara, folder, dict(server.info))
        for titik, kali in deaths:
            assert kampanye.pekerja(titik, kali) is None, f"the worker outlived {titik}"
        done = kampanye.pekerja()
        assert done is not None
        assert done["terapan"]["terkirim"] == len(perkara.rencana.butir), done
        assert done["audit"] == {"cocok": len(perkara.rencana.butir), "beda": 0, "tak_terbaca": 0, "dobel": 0}
    return kampanye


def test_killed_at_every_point_five_times_each_write_lands_exactly_once(perkara: Perkara, tmp_path: Path) -> None:
    """SIGKILL after_intent, before_send, after_send, after_answer, after_outcome and before_audit."""
    assert len(perkara.niat) > 30
    first = [*in_turn(*POINTS[:2]), *[(POINTS[5], 1)] * len(TIMES)]
    second = in_turn(*POINTS[2:5])
    with ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(campaign, perkara, tmp_path / "satu", first, "tidak"),
            pool.submit(campaign, perkara, tmp_path / "dua", second, "ringan"),
        ]
        done = [job.result() for job in jobs]
    assert sum((each.mati for each in done), Counter()) == Counter(dict.fromkeys(POINTS, len(TIMES)))
    assert [each.temuan() for each in done] == [[], []]


def test_workers_that_begin_at_once_send_each_write_once(perkara: Perkara, tmp_path: Path) -> None:
    """One works, the others wait for its lease and then find nothing left to send."""
    with tiruan_server(pegawai=PEOPLE, seed=SEED, ledger=tmp_path / "ledger.jsonl") as server:
        kampanye = Kampanye(perkara, tmp_path, dict(server.info))
        with ThreadPoolExecutor(4) as pool:
            done = list(pool.map(lambda _: kampanye.pekerja(), range(4)))
    assert [each and each["terapan"]["terkirim"] for each in done] == [len(perkara.rencana.butir)] * 4
    assert kampanye.temuan() == []


def test_the_same_checker_finds_the_double_of_a_worker_that_sends_again_blindly(
    perkara: Perkara, tmp_path: Path
) -> None:
    with tiruan_server(pegawai=PEOPLE, seed=SEED, ledger=tmp_path / "ledger.jsonl") as server:
        kampanye = Kampanye(perkara, tmp_path, dict(server.info), buta=True)
        assert kampanye.pekerja("after_send", 1) is None
        kampanye.pekerja()
    assert "dobel" in kampanye.temuan()
