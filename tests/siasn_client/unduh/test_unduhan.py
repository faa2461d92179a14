"""The flow of a download: complete, resumable, honest about what failed."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from attrs import evolve

from siasn_client.config import Alamat, Lingkungan
from siasn_client.errors import DownloadRefused, NoAnswer
from siasn_client.unduh import Manifes, Permintaan, buka, sudah_ada, unduh

DUA = ("golongan", "jabatan")


def rows(call):
    return [{"id": "1"}]


def test_a_download_is_complete_and_says_so(dunia, gudang, settings, orang) -> None:
    told: list[int] = []
    flow = unduh(Permintaan(orang, DUA), gudang, settings=settings, kemajuan=told.append)
    hasil = dunia(rows).jalankan(flow)
    assert hasil.manifes.tuntas
    assert hasil.manifes == Manifes.of_bytes(gudang.kertas)
    assert {name: each.rekaman for name, each in hasil.manifes.berkas.items()} == {"golongan": 5, "jabatan": 5}
    assert sum(told) == 10


def test_the_same_call_again_asks_nothing(dunia, gudang, settings, orang) -> None:
    dunia(rows).jalankan(unduh(Permintaan(orang, DUA), gudang, settings=settings))
    before = gudang.kertas
    again = dunia(rows)
    again.jalankan(unduh(Permintaan(orang, DUA), gudang, settings=settings))
    assert again.ditanya == []
    assert gudang.kertas == before


def test_while_it_runs_the_manifest_says_incomplete(dunia, gudang, settings, orang) -> None:
    seen = []

    def look(call):
        seen.append(json.loads(gudang.kertas)["tuntas"])
        return []

    dunia(look).jalankan(unduh(Permintaan(orang, DUA), gudang, settings=settings))
    assert set(seen) == {False}


def test_old_records_and_those_of_people_who_were_changed_are_read_again(dunia, gudang, settings, orang) -> None:
    dunia(rows).jalankan(unduh(Permintaan(orang, ("golongan",)), gudang, settings=settings))
    world = dunia(rows)
    world.kini += timedelta(days=10)
    changed = {orang[2]: world.kini - timedelta(days=1)}
    asked = Permintaan(orang, ("golongan",), lebih_tua_dari=timedelta(days=30))
    world.jalankan(unduh(asked, gudang, settings=settings, diubah=changed.get))
    assert world.tentang() == [("rw-golongan", orang[2].buka())]
    world.kini += timedelta(days=25)
    world.ditanya.clear()
    world.jalankan(unduh(asked, gudang, settings=settings))
    assert len(world.ditanya) == 4, "all but the one that was read ten days later"


def test_an_error_on_record_is_asked_again_by_the_next_run(dunia, gudang, settings, orang) -> None:
    bad = orang[1].buka()
    broken = dunia(lambda call: NoAnswer("x") if call.params["nip"].buka() == bad else [])
    hasil = broken.jalankan(unduh(Permintaan(orang, ("golongan",)), gudang, settings=settings))
    assert hasil.manifes.gagal == 1
    assert hasil.manifes.tuntas, "a gap that is said is not a gap that is hidden"
    again = dunia(rows)
    again.jalankan(unduh(Permintaan(orang, ("golongan",)), gudang, settings=settings))
    assert again.tentang() == [("rw-golongan", bad)]


def test_a_store_of_another_office_or_siasn_is_refused_before_anything_is_asked(dunia, gudang, settings, orang) -> None:
    dunia(rows).jalankan(unduh(Permintaan(orang, DUA), gudang, settings=settings))
    for other in (evolve(settings, instansi="B6"), evolve(settings, alamat=Alamat.produksi())):
        world = dunia(rows)
        with pytest.raises(DownloadRefused):
            world.jalankan(unduh(Permintaan(orang, DUA), gudang, settings=other))
        assert world.ditanya == []


def test_a_new_store_is_of_whoever_opens_it(gudang, settings) -> None:
    assert buka(gudang, settings) == Manifes("A5", Lingkungan.TIRUAN)


def test_people_who_were_not_asked_for_count_for_nothing(dunia, gudang, settings, orang, mulai) -> None:
    dunia(rows).jalankan(unduh(Permintaan(orang, ("golongan",)), gudang, settings=settings))
    assert sudah_ada(Permintaan(orang[:2], DUA), gudang, mulai) == {
        "golongan": {each.buka() for each in orang[:2]},
        "jabatan": set(),
    }
