"""The host, the journal and the token store that live in memory."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from siasn_client.baris import Ada, Jenis, Kosong, Lingkup, Ubahan
from siasn_client.errors import Moved
from siasn_client.privacy import Nip, Secret
from siasn_client.sanding import susun
from simpeg_adapters.errors import SimpegError
from simpeg_adapters.memory import MemoryHost, MemoryTokenStore

NIP, LAIN = Nip("199002282015031000"), Nip("198002282005032000")
SEEN = datetime(2026, 3, 2, tzinfo=UTC)


@pytest.fixture
def host() -> MemoryHost:
    rows = [
        susun(Jenis.DATA_UTAMA, NIP, {"nama": "CONTOH"}),
        susun(Jenis.GOLONGAN, NIP, {"golongan": "III/a", "nomor_sk": ""}, kunci="7"),
        susun(Jenis.DATA_UTAMA, LAIN, {"nama": "CONTOH LAIN"}),
    ]
    return MemoryHost(rows, seen=SEEN)


def test_people_come_in_order_of_their_nip(host: MemoryHost) -> None:
    assert list(host.nips(Lingkup())) == [LAIN, NIP]
    assert list(host.nips(Lingkup(nips=(NIP,)))) == [NIP]
    with pytest.raises(SimpegError, match="unit"):
        list(host.nips(Lingkup(unit="01")))


def test_every_asked_kind_has_an_answer(host: MemoryHost) -> None:
    found = host.read([NIP, Nip("197002281995031000")], [Jenis.GOLONGAN, Jenis.SKP22])
    assert [type(each) for each in found[NIP].values()] == [Ada, Kosong]
    assert set(found[Nip("197002281995031000")].values()) == {Kosong(SEEN)}


def test_a_row_is_changed_only_if_it_is_the_one_that_was_seen(host: MemoryHost) -> None:
    (row,) = host.rows(NIP, Jenis.GOLONGAN)
    change = Ubahan(Jenis.GOLONGAN, NIP, "7", row.sidik(), {"nomor_sk": "823/1"}, id_siasn="RG1")
    host.write(change)
    (row,) = host.rows(NIP, Jenis.GOLONGAN)
    assert (row.ambil("nomor_sk").mentah, row.ambil("golongan").mentah, row.id_siasn) == ("823/1", "III/a", "RG1")
    for moved in (change, Ubahan(Jenis.GOLONGAN, NIP, "8", row.sidik(), {})):
        with pytest.raises(Moved):
            host.write(moved)


def test_a_new_row_gets_a_key(host: MemoryHost) -> None:
    host.write(Ubahan(Jenis.GOLONGAN, NIP, None, None, {"golongan": "III/b"}))
    assert len({row.kunci for row in host.rows(str(NIP.buka()), Jenis.GOLONGAN)} - {None}) == 2


def test_a_token_is_dropped_only_if_it_is_still_that_one() -> None:
    store, old, new = MemoryTokenStore(), Secret("lama"), Secret("baru")
    assert store.get("k") is None
    store.put("k", new, SEEN)
    store.drop("k", old)
    assert store.get("k") == (new, SEEN)
    store.drop("k", new)
    assert store.get("k") is None
