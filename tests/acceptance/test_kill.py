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
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from attrs import evolve, frozen
from sqlalchemy import create_engine

from siasn_client import Alamat, Credentials, PasswordGrant, Secret, Settings, Siasn
from siasn_client.baris import Ada, Jenis, Kosong
from siasn_client.ports import Catatan, Keadaan
from siasn_client.privacy import Nip
from siasn_client.sanding import bacaan_siasn, panggilan, sandingkan, susun
from siasn_client.sinkronisasi import Aksi, Rencana, apply, setujui_semua, susun_rencana
from siasn_client.sinkronisasi.bacaan import baca_orang, baca_segar
from siasn_client.sinkronisasi.jurnal import SINKRON, TERBUKA
from siasn_client.sinkronisasi.operasi import langkah, simpan, sinkron
from siasn_client.testing import (
    Aturan,
    BarisLedger,
    GangguanPlan,
    Macam,
    Tiruan,
    baca_ledger,
    periksa_sejarah,
    sidik_isi,
    tiruan_server,
)
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.memory import MemoryHost, MemoryJournal
from simpeg_adapters.sql import SqlJournal

pytestmark = pytest.mark.acceptance

WORKER = Path(__file__).with_name("pekerja_terap.py")
PEOPLE, SEED = 120, 7
POINTS = ("after_intent", "before_send", "after_send", "after_answer", "after_outcome", "before_audit")
TIMES = (2, 3, 1, 2, 2)  # at which passage of its point each of the five workers dies
REPEATABLE = ("pns.jabatansync", "pns.golongansync")
FAULTS = (
    {"macam": "reset_sesudah", "operasi": "jabatan.unorjabatan_save", "mulai": 3},
    {"macam": "sesudah_502", "operasi": "skp22.save", "mulai": 3},
    {"macam": "terpotong", "operasi": "pns.data_utama_update", "mulai": 4},
    {"macam": "reset_sebelum", "operasi": "jabatan.unorjabatan_save", "mulai": 7},
    {"macam": "html_502", "operasi": "skp22.save", "mulai": 6},
    {"macam": "kuota", "operasi": "pns.data_utama_update", "mulai": 7, "detik": 0.1},
    {"macam": "token_sso", "operasi": "skp22.save", "mulai": 9},
)
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
    settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)
    kinds = (Jenis.DATA_UTAMA, Jenis.JABATAN, Jenis.SKP22)
    with Siasn(akun(tiruan), settings, transport=tiruan.transport()) as siasn:
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


def akun(tiruan: Tiruan) -> Credentials:
    info = tiruan.credentials()
    sso = PasswordGrant(Secret(info["username"]), Secret(info["password"]))
    return Credentials(info["consumer_key"], Secret(info["consumer_secret"]), info["client_id"], sso)


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

    def pekerja(self, titik: str = "", kali: int = 0, sewa: float = 0.2) -> dict[str, Any] | None:
        """Run one worker; None when it died where it was told to. *sewa*: how long it blocks its successor."""
        order = {"titik": titik, "kali": kali, "sewa": sewa, "buta": self.buta}
        order |= {"info": self.info, "folder": str(self.folder)}
        letter = self.folder / f"pesan-{uuid4().hex}.json"
        letter.write_text(json.dumps(order), encoding="utf-8")
        done = subprocess.run(
            [sys.executable, str(WORKER), str(letter)], capture_output=True, text=True, encoding="utf-8", timeout=60
        )
        if titik and done.returncode == KILLED:
            assert self.di_titik(titik), f"it did not die {titik}"
            self.mati[titik] += 1
            return None
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def di_titik(self, titik: str) -> bool:
        """Is what the dead worker left what its point of death promises? Asked of the journal and the ledger."""
        rows = self.jurnal()
        last, landed = rows[-1], {row.sidik for row in self.buku_besar()}
        if titik == "before_audit":
            return not {row.keadaan for row in {(row.butir, row.langkah): row for row in rows}.values()} & TERBUKA
        if titik == "after_outcome":
            return last.keadaan is not Keadaan.NIAT
        sent = last.sidik in landed
        repeated = last.langkah == SINKRON  # of a person with two positions: an equal one may have landed before
        return last.keadaan is Keadaan.NIAT and (repeated or sent is (titik in ("after_send", "after_answer")))

    def jurnal(self) -> list[Catatan]:
        journal = SqlJournal(create_engine(f"sqlite:///{(self.folder / 'jurnal.db').as_posix()}"))
        rows = list(journal.read(self.perkara.rencana.digest))
        journal.close()
        return rows

    def buku_besar(self) -> list[BarisLedger]:
        with open(self.folder / "ledger.jsonl", encoding="utf-8") as lines:
            return [row for row in baca_ledger(lines) if row.status == "terap"]

    def hasil(self) -> dict[str, str]:
        """What the journal says at the end, in the checker's words."""
        last = {(row.butir, row.langkah): row.keadaan for row in self.jurnal()}
        words = {Keadaan.TERKIRIM: "ok", Keadaan.GAGAL: "fail", Keadaan.KONFLIK: "fail"}
        return {
            f"{butir}/{step}": words.get(state, "info") for (butir, step), state in last.items() if step == "simpan"
        }

    def temuan(self) -> list[str]:
        hasil = self.hasil() | {name: "ok" for name in self.perkara.niat if name.endswith("/sinkron")}
        found = periksa_sejarah(self.perkara.niat, hasil, self.buku_besar(), berulang=REPEATABLE)
        return [str(each.macam) for each in found]


def in_turn(*points: str) -> list[tuple[str, int]]:
    """Five deaths at each point. No step dies three times: after three sends a person is asked, rightly."""
    rounds = range(len(TIMES))
    return [(point, TIMES[(n + 2 * place) % len(TIMES)]) for n in rounds for place, point in enumerate(points)]


def campaign(
    perkara: Perkara, folder: Path, deaths: list[tuple[str, int]], naskah: Sequence[dict[str, Any]]
) -> Kampanye:
    """Let workers die, one after the other, as *deaths* says, under *naskah*'s faults; then let one live to its end."""
    folder.mkdir()
    ledger = folder / "ledger.jsonl"
    with tiruan_server(pegawai=PEOPLE, seed=SEED, ledger=ledger) as server:
        server.perintah("gangguan", naskah=naskah)
        kampanye = Kampanye(perkara, folder, dict(server.info))
        for titik, kali in deaths:
            assert kampanye.pekerja(titik, kali) is None, f"the worker outlived {titik}"
        done = kampanye.pekerja()
        assert done is not None
        assert done["terapan"]["terkirim"] == len(perkara.rencana.butir), done
        assert done["audit"] == {"cocok": len(perkara.rencana.butir), "beda": 0, "tak_terbaca": 0, "dobel": 0}
        struck = server.perintah("laporan")["gangguan"]
        assert set(struck) == {each["macam"] for each in naskah}, "a fault did not strike: this has gone hollow"
    return kampanye


def test_killed_at_every_point_five_times_each_write_lands_exactly_once(perkara: Perkara, tmp_path: Path) -> None:
    """SIGKILL after_intent, before_send, after_send, after_answer, after_outcome and before_audit."""
    assert len(perkara.niat) > 30
    first = [*in_turn(*POINTS[:2]), *[(POINTS[5], 1)] * len(TIMES)]
    second = in_turn(*POINTS[2:5])
    with ThreadPoolExecutor(2) as pool:
        jobs = [
            pool.submit(campaign, perkara, tmp_path / "satu", first, ()),
            pool.submit(campaign, perkara, tmp_path / "dua", second, FAULTS),
        ]
        done = [job.result() for job in jobs]
    assert sum((each.mati for each in done), Counter()) == Counter(dict.fromkeys(POINTS, len(TIMES)))
    assert [each.temuan() for each in done] == [[], []]


def test_workers_that_begin_at_once_send_each_write_once(perkara: Perkara, tmp_path: Path) -> None:
    """One works, the others wait for its lease and then find nothing left to send."""
    with tiruan_server(pegawai=PEOPLE, seed=SEED, ledger=tmp_path / "ledger.jsonl") as server:
        kampanye = Kampanye(perkara, tmp_path, dict(server.info))
        with ThreadPoolExecutor(4) as pool:
            done = list(pool.map(lambda _: kampanye.pekerja(sewa=30.0), range(4)))
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


LAMBAT = 0.8  # seconds until SIASN shows a write whose answer was lost
SEMUA = ("pns.data_utama_update", "jabatan.unorjabatan_save", "skp22.save")


def lambat(perkara: Perkara, settle: float) -> list[str]:
    """Apply a few items of each kind while every answer is lost and every write shows late; what the checker finds."""
    some = [each for kind in Jenis for each in [b for b in perkara.rencana.butir if b.jenis is kind][:3]]
    rencana = evolve(perkara.rencana, butir=some)
    rules = (Aturan(Macam.RESET_SESUDAH, operasi, kali=3, detik=LAMBAT) for operasi in SEMUA)
    tiruan = Tiruan(Kabupaten.buat(pegawai=PEOPLE, seed=SEED), gangguan=GangguanPlan.naskah(*rules))
    settings = Settings(alamat=Alamat.tiruan(), instansi=rencana.instansi, pace=None, settle=settle)
    journal = MemoryJournal()
    work = {"journal": journal, "lease": journal, "host": MemoryHost(), "settings": settings, "pemegang": "uji"}
    with Siasn(akun(tiruan), settings, transport=tiruan.transport()) as siasn:
        laporan = siasn.run(apply(rencana, setujui_semua(rencana, oleh="pemeriksa", pada=datetime.now(UTC)), **work))
    assert laporan.hitungan()["terkirim"] == len(some) == 9
    assert tiruan.gangguan.hitungan() == {"reset_sesudah": 9}
    niat = {name: sidik for name, sidik in perkara.niat.items() if name.split("/")[0] in {each.id for each in some}}
    saves = [row for row in tiruan.ledger.rows() if row.operasi in SEMUA]
    return [str(each.macam) for each in periksa_sejarah(niat, dict.fromkeys(niat, "ok"), saves)]


def test_a_write_that_shows_within_the_settle_time_is_not_sent_again(perkara: Perkara) -> None:
    assert lambat(perkara, settle=LAMBAT + 0.3) == []


def test_the_same_checker_finds_the_doubles_of_an_apply_that_does_not_settle(perkara: Perkara) -> None:
    assert "dobel" in lambat(perkara, settle=0.0)
