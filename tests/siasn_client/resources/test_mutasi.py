"""Transfers: both calls read, the POST as well."""

from __future__ import annotations

from siasn_client.call import Shape
from siasn_client.privacy import Nip
from siasn_client.resources import mutasi

NIP = Nip("199002282015031000")


def test_the_get_takes_a_query_nobody_has_listed() -> None:
    call = mutasi.list_usulan({"nip": NIP, "limit": 10})
    assert (call.method, call.path) == ("GET", "/imut/simpeg/usulan/list")
    assert (call.query, call.shape, call.writes) == ({"nip": NIP, "limit": 10}, Shape.BEBAS, False)
    assert mutasi.list_usulan().query == {}


def test_the_post_reads() -> None:
    call = mutasi.cari_usulan({"status": "1"})
    assert (call.method, call.path) == ("POST", "/imut/simpeg/usulan/list")
    assert (call.body, call.shape, call.writes) == ({"status": "1"}, Shape.BEBAS, False)
    assert mutasi.cari_usulan().body == {}
