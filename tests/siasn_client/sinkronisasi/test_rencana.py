"""The plan as a file: same bytes for the same plan, and any change of them is noticed."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Jenis
from siasn_client.errors import StalePlan
from siasn_client.sinkronisasi.rencana import Aksi, Rencana

TEXT = st.text(max_size=12)
VALUES = st.dictionaries(st.sampled_from(["alamat", "email", "nomor_hp", "karis_karsu"]), TEXT, max_size=3)


@pytest.fixture
def rencana(alat: SimpleNamespace) -> Rencana:
    return some_plan(alat)


def some_plan(alat: SimpleNamespace) -> Rencana:
    return alat.rencana_dari(
        alat.buat_butir(alat.NIPS[1], Jenis.SKP22, alat.SKP_BARU, peringatan="Tidak dapat dibatalkan."),
        alat.buat_butir(alat.NIPS[0], Jenis.JABATAN, alat.JABATAN_BARU, alasan="Baris ini hanya ada di e-Simpeg."),
        alat.buat_butir(alat.NIPS[0], Jenis.DATA_UTAMA, {"alamat": "JL. Ñ “MELATI” 1"}, id_siasn="P1", kunci="k"),
        alat.buat_butir(alat.NIPS[0], Jenis.DATA_UTAMA, {"nama": "CONTOH"}, aksi="manual"),
    )


def test_a_plan_file_reads_back_as_the_same_plan(rencana: Rencana) -> None:
    assert Rencana.from_bytes(rencana.to_bytes()) == rencana


def test_items_stand_in_one_order_whatever_order_they_came_in(rencana: Rencana, alat: SimpleNamespace) -> None:
    turned = alat.rencana_dari(*reversed(rencana.butir), *rencana.butir)
    assert turned.to_bytes() == rencana.to_bytes()
    kinds = [each.jenis for each in rencana.butir if each.nip.buka() == alat.NIPS[0]]
    assert kinds == sorted(kinds, key=list(Jenis).index), "data_utama must come before jabatan"


def test_one_item_stands_on_one_line(rencana: Rencana) -> None:
    lines = rencana.to_bytes().decode().splitlines()
    assert len(lines) == len(rencana.butir) + 3
    assert json.loads(rencana.to_bytes())["versi"] == 1


@given(values=st.lists(st.tuples(st.sampled_from(list(Aksi)), VALUES), max_size=5), seed=st.randoms())
def test_bytes_do_not_depend_on_order_and_read_back(alat: SimpleNamespace, values: list[Any], seed: Any) -> None:
    items = [alat.buat_butir(alat.NIPS[0], Jenis.DATA_UTAMA, nilai, aksi=aksi) for aksi, nilai in values]
    one = alat.rencana_dari(*items)
    seed.shuffle(items)
    assert alat.rencana_dari(*items).to_bytes() == one.to_bytes()
    assert Rencana.from_bytes(one.to_bytes()) == one


@given(st.data())
def test_any_changed_byte_is_noticed(alat: SimpleNamespace, data: st.DataObject) -> None:
    content = bytearray(some_plan(alat).to_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(StalePlan) as refused:
        Rencana.from_bytes(bytes(content))
    assert "Tidak ada yang dikirim" in refused.value.pesan


def edited(rencana: Rencana, **change: Any) -> bytes:
    data = json.loads(rencana.to_bytes())
    data["rencana"].update(change)
    return json.dumps(data).encode()


def test_an_edited_plan_is_refused_also_with_a_digest_of_its_own(rencana: Rencana, alat: SimpleNamespace) -> None:
    """Whoever computes the digest again has another plan, which nobody approved."""
    with pytest.raises(StalePlan):
        Rencana.from_bytes(edited(rencana, instansi="LAIN"))
    forged = alat.rencana_dari(*rencana.butir, instansi="LAIN")
    assert forged.digest != rencana.digest


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"1",
        b'{"versi":1}',
        b'{"versi":"x"}',
        b'{"versi":Infinity}',
        b"\xff\xfe",
        b'{"versi":1,"rencana":[]}',
    ],
)
def test_what_is_no_plan_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(StalePlan) as refused:
        Rencana.from_bytes(content)
    assert "Buat rencana baru" in refused.value.pesan


def test_a_newer_format_is_refused_in_its_own_words() -> None:
    with pytest.raises(StalePlan) as refused:
        Rencana.from_bytes(b'{"versi":2,"digest":"","rencana":{}}')
    assert "versi program yang lebih baru" in refused.value.pesan


def test_no_repr_shows_a_person(rencana: Rencana, alat: SimpleNamespace) -> None:
    shown = repr(rencana) + repr(rencana.butir) + repr(rencana.butir[0].perubahan)
    assert not any(word in shown for word in (*alat.NIPS, "MELATI", "CONTOH PENILAI"))


def test_counts_name_every_action(rencana: Rencana) -> None:
    assert rencana.hitungan() == {"kirim": 3, "tarik": 0, "manual": 1, "abaikan": 0}
    assert {each.aksi for each in rencana.dapat_dikerjakan()} == {Aksi.KIRIM}


def test_the_instant_of_a_plan_has_an_offset(alat: SimpleNamespace) -> None:
    with pytest.raises(ValueError, match="offset"):
        alat.rencana_dari(per=datetime(2026, 1, 1))  # noqa: DTZ001
    later = alat.rencana_dari(per=alat.MULAI + timedelta(seconds=1))
    assert later.digest != alat.rencana_dari().digest
