from __future__ import annotations

import pytest
from attrs import evolve

from skp_core.errors import InvalidModel
from skp_core.model import Kelompok, Pegawai, Skp

ORANG = Pegawai(nama="Contoh", jabatan="Bupati", unit_kerja="Kabupaten Contoh", kelompok=Kelompok.JPT)


def test_an_assessor_may_have_neither_nip_nor_pangkat() -> None:
    assert ORANG.nip is None
    assert ORANG.pangkat is None


@pytest.mark.parametrize("nip", ["", "  "])
def test_a_blank_nip_is_no_nip(nip: str) -> None:
    assert evolve(ORANG, nip=nip).nip is None


def test_a_nip_is_read_with_its_usual_spaces() -> None:
    assert evolve(ORANG, nip="19850412 201001 2 000").nip == "198504122010012000"


@pytest.mark.parametrize("nip", ["1985041220100120", "19850412201001200x", "١٩٨٥٠٤١٢٢٠١٠٠١٢٠٠٠"])
def test_a_nip_has_eighteen_digits_and_the_error_does_not_repeat_it(nip: str) -> None:
    with pytest.raises(InvalidModel) as caught:
        evolve(ORANG, nip=nip)
    assert nip not in f"{caught.value}{caught.value.pesan}"
    assert caught.value.letak == "nip"


@pytest.mark.parametrize("bidang", ["nama", "jabatan", "unit_kerja"])
def test_a_person_has_name_post_and_unit(bidang: str) -> None:
    with pytest.raises(InvalidModel) as caught:
        evolve(ORANG, **{bidang: " "})
    assert caught.value.letak == bidang


def test_a_repr_shows_neither_name_nor_number(skp: Skp) -> None:
    shown = repr(skp)
    assert "•••••••••••••••000" in shown
    for orang in (skp.pegawai, skp.pejabat_penilai):
        assert orang.nama not in shown
        assert str(orang.nip) not in shown


def test_the_same_person_is_known_by_nip_or_else_by_name_and_post(skp: Skp) -> None:
    assert skp.pegawai.orang_yang_sama(evolve(skp.pegawai, nama="Nama Baru"))
    assert not skp.pegawai.orang_yang_sama(skp.pejabat_penilai)
    assert ORANG.orang_yang_sama(evolve(ORANG, nama="CONTOH"))
    assert not ORANG.orang_yang_sama(evolve(ORANG, jabatan="Wakil Bupati"))
