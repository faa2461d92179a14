from __future__ import annotations

import pytest
from attrs import evolve

from skp_core.errors import InvalidModel
from skp_core.model import JenisHasilKerja, Kelompok, Mode, Skp


def test_numbers_restart_in_tambahan_but_places_do_not(skp: Skp) -> None:
    assert [(butir.letak, butir.nomor, butir.sebutan) for butir in skp.hasil_kerja()] == [
        ("rhk[1]", 1, "Hasil kerja utama nomor 1"),
        ("rhk[2]", 2, "Hasil kerja utama nomor 2"),
        ("rhk[3]", 1, "Hasil kerja tambahan nomor 1"),
    ]
    assert [butir.letak for butir in skp.hasil_kerja(JenisHasilKerja.TAMBAHAN)] == ["rhk[3]"]


def test_a_form_is_chosen_by_mode_and_group(skp: Skp) -> None:
    assert skp.memakai(Mode.KUANTITATIF, Kelompok.JAF)
    assert not skp.memakai(Mode.KUALITATIF, Kelompok.JAF)
    assert not evolve(skp, kelompok=None).memakai(Mode.KUANTITATIF, Kelompok.JAF)


def test_the_person_assessed_needs_a_nip(skp: Skp) -> None:
    with pytest.raises(InvalidModel) as caught:
        evolve(skp, pegawai=evolve(skp.pegawai, nip=None))
    assert caught.value.letak == "pegawai.nip"
