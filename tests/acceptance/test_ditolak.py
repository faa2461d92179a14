"""A plan that is not to be trusted is refused, a record that moved is skipped, and SIASN hears nothing of either.

Against the whole fake SIASN in this process, with the SQLite journal; what was sent is read from SIASN's ledger.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from sqlalchemy import create_engine

from siasn_client import Alamat, AsyncSiasn, Credentials, PasswordGrant, Secret, Settings, Siasn, StalePlan
from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from siasn_client.resources.data_utama import DataUtamaPayload, update
from siasn_client.sinkronisasi import Butir, Laporan, Perubahan, Rencana, apply, setujui_semua
from siasn_client.sinkronisasi.bacaan import baca_segar
from siasn_client.sinkronisasi.letak import Sisi, sidik
from siasn_client.sinkronisasi.rencana import Aksi
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.memory import MemoryHost
from simpeg_adapters.sql import SqlJournal

pytestmark = pytest.mark.acceptance


class Kantor:
    """The fake, a client of it, a journal, and a plan that changes the addresses of three people."""

    def __init__(self, folder: Path) -> None:
        self.tiruan = Tiruan(Kabupaten.buat(pegawai=20, seed=3))
        info = self.tiruan.credentials()
        sso = PasswordGrant(Secret(info["username"]), Secret(info["password"]))
        self.account = Credentials(info["consumer_key"], Secret(info["consumer_secret"]), info["client_id"], sso)
        self.settings = Settings(
            alamat=Alamat.tiruan(), instansi=self.tiruan.instansi, pace=None, settle=0.2, attempts=1
        )
        self.siasn = Siasn(self.account, self.settings, transport=self.tiruan.transport())
        self.journal = SqlJournal(create_engine(f"sqlite:///{(folder / 'jurnal.db').as_posix()}"))
        self.rencana = self.susun()

    def susun(self, **rest: Any) -> Rencana:
        nips = [Nip(nip) for nip in Kabupaten.buat(pegawai=20, seed=3).nips[:3]]
        butir = []
        for nip in nips:
            (row,) = self.siasn.run(baca_segar(nip, Jenis.DATA_UTAMA)).baris
            change = Perubahan("alamat", row.ambil("alamat").mentah, "Jl. Uji No. 1")
            butir.append(Butir(nip, Jenis.DATA_UTAMA, Aksi.KIRIM, (change,), sidik_siasn=sidik(row, Sisi.SIASN)))
        given = {"instansi": self.settings.instansi, "lingkungan": self.settings.lingkungan, "per": datetime.now(UTC)}
        return Rencana(**{**given, "butir": butir, **rest})

    def kerja(self, rencana: Rencana) -> dict[str, Any]:
        return {
            "rencana": rencana,
            "persetujuan": setujui_semua(rencana, oleh="pemeriksa", pada=datetime.now(UTC)),
            "journal": self.journal,
            "lease": self.journal,
            "host": MemoryHost(),
            "settings": self.settings,
            "pemegang": "uji",
        }

    def terapkan(self, rencana: Rencana) -> Laporan:
        return self.siasn.run(apply(**self.kerja(rencana)))

    def close(self) -> None:
        self.siasn.close()
        self.journal.close()


@pytest.fixture
def kantor(tmp_path: Path) -> Iterator[Kantor]:
    found = Kantor(tmp_path)
    yield found
    found.close()


def test_a_plan_that_was_edited_is_refused(kantor: Kantor) -> None:
    content = kantor.rencana.to_bytes()
    with pytest.raises(StalePlan) as refused:
        kantor.terapkan(Rencana.from_bytes(content.replace(b"Jl. Uji No. 1", b"Jl. Uji No. 2")))
    assert refused.value.pesan.startswith("Berkas rencana ini bukan lagi yang dibuat")
    assert kantor.tiruan.ledger.rows() == ()


def test_a_plan_that_was_edited_with_a_new_digest_has_no_approval(kantor: Kantor) -> None:
    data = json.loads(kantor.rencana.to_bytes())["rencana"]
    data["butir"][0]["perubahan"][0][2] = "Jl. Lain No. 9"
    forged = evolve(kantor.rencana, butir=[Butir.from_plain(each) for each in data["butir"]])
    work = kantor.kerja(kantor.rencana) | {"rencana": forged}
    with pytest.raises(StalePlan) as refused:
        kantor.siasn.run(apply(**work))
    assert "bukan untuk rencana ini" in refused.value.pesan
    assert kantor.tiruan.ledger.rows() == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"instansi": "A5EB03E23CCCF6A0E040640A040252AD"}, "Rencana ini milik instansi lain"),
        ({"lingkungan": Alamat.produksi().lingkungan}, "Rencana ini dibuat untuk SIASN produksi"),
        ({"per": datetime.now(UTC) - timedelta(hours=25)}, "Rencana ini sudah lebih dari 24 jam"),
    ],
)
def test_a_plan_of_elsewhere_or_of_yesterday_is_refused(kantor: Kantor, change: dict[str, Any], words: str) -> None:
    rencana, asked = kantor.susun(**change), kantor.tiruan.ledger.hitungan()
    with pytest.raises(StalePlan) as refused:
        kantor.terapkan(rencana)
    assert refused.value.pesan.startswith(words)
    assert "Tidak ada yang dikirim" in refused.value.pesan
    assert kantor.tiruan.ledger.rows() == ()
    assert kantor.tiruan.ledger.hitungan() == asked, "not even a reading"


def test_a_record_that_moved_is_skipped_and_the_others_are_sent(kantor: Kantor) -> None:
    pns_id = kantor.siasn.pns.data_utama(kantor.rencana.butir[1].nip).id
    kantor.siasn.send(update(DataUtamaPayload(pns_orang_id=pns_id, alamat="Jl. Operator Lain No. 7")))
    before = len(kantor.tiruan.ledger.rows())
    laporan = kantor.terapkan(kantor.rencana)
    assert laporan.hitungan() | {"terkirim": 2, "konflik": 1} == laporan.hitungan()
    moved = laporan.hasil[1]
    assert moved.alasan == (
        "Isi di SIASN sudah berubah sejak rencana dibuat. Dilewati agar tidak tertimpa. Buat rencana baru."
    )
    assert moved.kini == {"alamat": "Jl. Operator Lain No. 7"}
    assert len(kantor.tiruan.ledger.rows()) == before + 2
    assert kantor.siasn.pns.data_utama(kantor.rencana.butir[1].nip).alamat == "Jl. Operator Lain No. 7"


@pytest.mark.anyio
async def test_the_asynchronous_client_applies_the_same_plan_to_the_same_end(kantor: Kantor) -> None:
    async with AsyncSiasn(kantor.account, kantor.settings, transport=kantor.tiruan.async_transport()) as siasn:
        laporan = await siasn.run(apply(**kantor.kerja(kantor.rencana)))
    assert laporan.hitungan()["terkirim"] == 3
    assert len(kantor.tiruan.ledger.rows()) == 3


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
