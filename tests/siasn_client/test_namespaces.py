"""Every endpoint of the table, through both clients, against the fake SIASN."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable
from datetime import date
from typing import Any

import httpx
import pytest

from siasn_client import Alamat, AsyncSiasn, Credentials, Secret, Settings, Siasn, TokenSso
from siasn_client.berkas import unggahan
from siasn_client.errors import NoAnswer, NotFound, Rejected
from siasn_client.namespaces import endpoint
from siasn_client.namespaces.orang import Pns, Riwayat
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.resources.jabatan import JabatanPayload, RiwayatJabatan
from siasn_client.resources.pendidikan import RiwayatPendidikan
from siasn_client.resources.referensi import Rujukan
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload
from siasn_client.resources.unor import Unor
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.wire import DokRef, RekamanMentah

SETTINGS = Settings(alamat=Alamat.tiruan(), pace=None)
STRANGER = "199912312025011000"


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=20, seed=7)


@pytest.fixture
def tiruan(kabupaten: Kabupaten) -> Tiruan:
    return Tiruan(kabupaten)


def credentials(tiruan: Tiruan) -> Credentials:
    return Credentials.from_env(tiruan.env())


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, tiruan: Tiruan) -> Callable[..., Any]:
    """Call ``ask(lambda siasn: siasn.pns.data_utama(nip))`` on either client."""

    def sync(question: Callable[[Any], Any]) -> Any:
        with Siasn(credentials(tiruan), SETTINGS, transport=tiruan.transport()) as siasn:
            return question(siasn)

    def asynchronous(question: Callable[[Any], Any]) -> Any:
        async def run() -> Any:
            async with AsyncSiasn(credentials(tiruan), SETTINGS, transport=tiruan.async_transport()) as siasn:
                return await question(siasn)

        return asyncio.run(run())

    return sync if request.param == "sync" else asynchronous


def nip_with(kabupaten: Kabupaten, rows: str) -> str:
    return next(
        nip for nip in kabupaten.nips if kabupaten.siasn[nip].data_utama and getattr(kabupaten.siasn[nip], rows)
    )


def test_data_utama_is_read(ask: Any, kabupaten: Kabupaten) -> None:
    nip = nip_with(kabupaten, "rw_golongan")
    found = ask(lambda siasn: siasn.pns.data_utama(nip))
    assert isinstance(found, DataUtama)
    assert found.nip_baru.buka() == nip
    assert found.model_extra == {}


def test_an_unknown_person_is_not_found_and_has_no_history(ask: Any) -> None:
    with pytest.raises(NotFound):
        ask(lambda siasn: siasn.pns.data_utama(STRANGER))
    assert ask(lambda siasn: siasn.riwayat.golongan(STRANGER)) == []


@pytest.mark.parametrize(
    ("name", "rows", "kind"),
    [
        ("golongan", "rw_golongan", RiwayatGolongan),
        ("jabatan", "rw_jabatan", RiwayatJabatan),
        ("pendidikan", "rw_pendidikan", RiwayatPendidikan),
        ("skp22", "rw_skp22", RiwayatSkp22),
    ],
)
def test_every_history_is_read(ask: Any, kabupaten: Kabupaten, name: str, rows: str, kind: type) -> None:
    nip = nip_with(kabupaten, rows)
    found: list[Any] = ask(lambda siasn: getattr(siasn.riwayat, name)(nip))
    assert sorted(row.id for row in found) == sorted(row["id"] for row in getattr(kabupaten.siasn[nip], rows))
    assert all(isinstance(row, kind) for row in found)
    assert all(row.model_extra == {} for row in found)


def test_every_row_of_the_kabupaten_is_read_without_drift(tiruan: Tiruan, kabupaten: Kabupaten) -> None:
    drift: list[object] = []
    settings = Settings(alamat=Alamat.tiruan(), pace=None, on_event=lambda event: drift.append(event))
    with Siasn(credentials(tiruan), settings, transport=tiruan.transport()) as siasn:
        for nip in kabupaten.nips:
            for line in vars(Riwayat).values():
                if isinstance(line, endpoint):
                    siasn.send(line.make(nip))
    assert [event for event in drift if type(event).__name__ == "Drift"] == []


def test_data_utama_is_changed(ask: Any, kabupaten: Kabupaten, tiruan: Tiruan) -> None:
    nip = nip_with(kabupaten, "rw_golongan")
    person = ask(lambda siasn: siasn.pns.data_utama(nip))
    payload = DataUtamaPayload(pns_orang_id=person.id, alamat="Jl. Contoh No. 2", nomor_hp="080000000001")
    assert ask(lambda siasn: siasn.pns.update(payload)) == ""
    again = ask(lambda siasn: siasn.pns.data_utama(nip))
    assert (again.alamat, again.nomor_hp) == ("Jl. Contoh No. 2", "080000000001")


def test_a_position_is_saved_and_synchronised(ask: Any, kabupaten: Kabupaten) -> None:
    nip = nip_with(kabupaten, "rw_jabatan")
    row = ask(lambda siasn: siasn.riwayat.jabatan(nip))[0]
    payload = JabatanPayload.of(row).model_copy(update={"nomor_sk": "800/9/CONTOH/2026"})
    assert ask(lambda siasn: siasn.jabatan.save(payload)) == row.id
    saved = next(one for one in ask(lambda siasn: siasn.riwayat.jabatan(nip)) if one.id == row.id)
    assert saved.nomor_sk == "800/9/CONTOH/2026"
    person = ask(lambda siasn: siasn.pns.data_utama(nip))
    assert isinstance(ask(lambda siasn: siasn.pns.jabatansync(person.id)), str)
    assert isinstance(ask(lambda siasn: siasn.pns.golongansync(person.id)), str)


def test_a_new_rating_is_saved_and_its_id_returned(ask: Any, kabupaten: Kabupaten) -> None:
    nip = nip_with(kabupaten, "rw_skp22")
    rows = ask(lambda siasn: siasn.riwayat.skp22(nip))
    payload = Skp22Payload.of(rows[0]).model_copy(update={"id": None, "tahun": 2025})
    row_id = ask(lambda siasn: siasn.skp22.save(payload))
    assert row_id
    assert row_id in {row.id for row in ask(lambda siasn: siasn.riwayat.skp22(nip))}


def test_a_write_the_server_refuses_changes_nothing(ask: Any, kabupaten: Kabupaten) -> None:
    nip = nip_with(kabupaten, "rw_jabatan")
    payload = JabatanPayload.of(ask(lambda siasn: siasn.riwayat.jabatan(nip))[0]).model_copy(
        update={"jenis_jabatan": "2", "jabatan_fungsional_id": "tidak-ada"}
    )
    before = ask(lambda siasn: siasn.riwayat.jabatan(nip))
    with pytest.raises(Rejected) as caught:
        ask(lambda siasn: siasn.jabatan.save(payload))
    assert caught.value.server_message
    assert ask(lambda siasn: siasn.riwayat.jabatan(nip)) == before


@pytest.mark.parametrize("line", [Pns.data_utama, *(vars(Riwayat)[name] for name in ("jabatan", "golongan"))])
def test_a_nip_that_came_as_text_is_in_no_frame_of_ours_when_a_call_fails(line: Any) -> None:
    def dead(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(f"GET {request.url}")

    siasn = Siasn(
        Credentials("k", Secret("s"), "c", TokenSso(Secret("t"))),
        Settings(alamat=Alamat.tiruan(), pace=None, attempts=1),
        transport=httpx.MockTransport(dead),
    )
    with siasn, pytest.raises(NoAnswer) as caught:
        line.__get__(siasn.pns, Pns)(STRANGER)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame.locals for frame in shown.stack if "/siasn_client/" in frame.filename.replace("\\", "/")]
    ours = [names for names in ours if names and "line" not in names]
    assert len(ours) > 5
    assert STRANGER not in str(ours)


def test_a_paged_list_is_read_whole(ask: Any) -> None:
    found = ask(lambda siasn: siasn.unor.daftar(limit=5))
    assert (len(found.rows), found.whole) == (found.count, True)
    assert found.requests > 1
    assert all(isinstance(row, Unor) for row in found.rows)
    page = ask(lambda siasn: siasn.unor.halaman(limit=5, offset=5))
    assert (list(found.rows[5:10]), page.count) == (page.rows, found.count)


def test_a_list_with_nothing_in_it_is_a_whole_list(ask: Any) -> None:
    found = ask(lambda siasn: siasn.pensiun.daftar(date(1950, 1, 1), date(1950, 1, 2)))
    assert (found.rows, found.whole) == ((), True)


def test_a_reference_table_is_read_whole(ask: Any, kabupaten: Kabupaten) -> None:
    found = ask(lambda siasn: siasn.referensi.agama(limit=2))
    assert sorted(row.id for row in found.rows) == sorted(row.id for row in kabupaten.referensi["agama"])
    assert all(isinstance(row, Rujukan) and row.model_extra == {} for row in found.rows)


def test_a_document_goes_up_and_comes_down(ask: Any, kabupaten: Kabupaten) -> None:
    berkas = unggahan(b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n", "sk.pdf")
    reference = ask(lambda siasn: siasn.dokumen.unggah(berkas, "872"))
    assert isinstance(reference, DokRef)
    assert ask(lambda siasn: siasn.dokumen.unduh(reference)) == berkas.isi
    row = ask(lambda siasn: siasn.riwayat.jabatan(nip_with(kabupaten, "rw_jabatan")))[0]
    assert isinstance(ask(lambda siasn: siasn.dokumen.unggah_riwayat(berkas, row.id, "872")), DokRef)


def test_rows_nobody_has_described_come_as_they_are(ask: Any) -> None:
    assert all(isinstance(row, RekamanMentah) for row in ask(lambda siasn: siasn.idis.list_pelaporan()))
