"""Pencantuman gelar: academic and professional."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.privacy import Nip
from siasn_client.resources import gelar
from siasn_client.resources.gelar import UsulanGelar

NIP = "199002282015031000"


@pytest.mark.parametrize(
    ("make", "path"),
    [(gelar.akademik, "/partition/list-pg-instansi"), (gelar.profesi, "/partition/profesi-instansi")],
)
def test_the_proposals_of_one_person_are_asked_by_nip(make: Any, path: str) -> None:
    call = make(NIP)
    assert (call.method, call.path, call.shape, call.writes) == ("GET", path, Shape.DAFTAR, False)
    assert (call.query, call.decode) == ({"nip": Nip(NIP)}, list[UsulanGelar])
    assert NIP not in repr(call)


def test_the_numbers_of_those_who_decide_are_masked_too() -> None:
    read = UsulanGelar.model_validate({"id": "1", "nip_verifikator": NIP, "nip_approval": NIP})
    assert (read.nip_verifikator, read.nip_approval) == (Nip(NIP), Nip(NIP))
    assert NIP not in f"{read} {read!r} {read.nip_approval}"


def test_what_was_proposed_is_kept_as_it_came() -> None:
    row = {"id": "1", "usulan_data": {"gelar": "M.Si."}, "dokumen_usulan": {"867": {"object": "u"}}}
    read = UsulanGelar.model_validate(row)
    assert (read.usulan_data, read.dokumen_usulan) == (row["usulan_data"], row["dokumen_usulan"])
