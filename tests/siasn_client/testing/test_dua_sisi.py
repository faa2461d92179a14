"""Both sides without a server: the same people, readable whole, equal where nothing was changed."""

from __future__ import annotations

import pytest

from siasn_client.baris import Ada, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import SELISIH, PutusanBaris, sandingkan
from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg
from siasn_client.testing.kabupaten import Kabupaten


def test_people_without_differences_agree_in_every_kind() -> None:
    people = Kabupaten.buat(60, 5, selisih=False)
    seen: set[Jenis] = set()
    for nip in map(Nip, people.nips):
        hasil = sandingkan(nip, baca_simpeg(people, nip), baca_siasn(people, nip))
        for kind in hasil.jenis:
            assert kind.gagal is None
            assert all(row.putusan is PutusanBaris.COCOK for row in kind.baris)
            assert not any(hasil.putusan in SELISIH for row in kind.baris for hasil in row.bidang)
            seen |= {kind.jenis} if kind.baris else set()
    assert len(seen) > 18


def test_only_the_kinds_asked_for_are_read() -> None:
    people = Kabupaten.buat(3, 5)
    nip = Nip(people.nips[0])
    assert set(baca_simpeg(people, nip, [Jenis.GOLONGAN])) == {Jenis.GOLONGAN}
    rows = baca_siasn(people, nip, [Jenis.GOLONGAN])[Jenis.GOLONGAN]
    assert isinstance(rows, Ada)
    assert all(row.id_siasn for row in rows.rows)


def test_a_stranger_is_not_there() -> None:
    with pytest.raises(KeyError):
        baca_siasn(Kabupaten.buat(1, 5), Nip("199002282015031000"))
