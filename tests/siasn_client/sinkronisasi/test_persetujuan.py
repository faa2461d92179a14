"""The approval: whole, of one plan only, and by whom."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import StalePlan
from siasn_client.sinkronisasi.persetujuan import Keputusan, Persetujuan, setujui_semua
from siasn_client.sinkronisasi.rencana import Rencana


@pytest.fixture
def rencana(alat: SimpleNamespace) -> Rencana:
    return alat.rencana_dari(
        alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU),
        alat.buat_butir(alat.NIPS[0], Jenis.DATA_UTAMA, {"nama": "CONTOH"}, aksi="manual"),
        alat.buat_butir(alat.NIPS[0], Jenis.DATA_UTAMA, {"tmt_cpns": "2020-01-01"}, aksi="tarik"),
        pembuat="demo-pembuat",
    )


@pytest.fixture
def persetujuan(rencana: Rencana, alat: SimpleNamespace) -> Persetujuan:
    return setujui_semua(rencana, oleh="demo-pemeriksa", pada=alat.MULAI)


def test_approving_everything_covers_what_a_program_can_do_and_no_more(
    rencana: Rencana, persetujuan: Persetujuan
) -> None:
    assert set(persetujuan.keputusan) == {each.id for each in rencana.dapat_dikerjakan()}
    assert persetujuan.jumlah_setuju == 2
    persetujuan.periksa(rencana)


def test_it_reads_back_from_its_file(persetujuan: Persetujuan, rencana: Rencana) -> None:
    refused = persetujuan.kecuali([rencana.dapat_dikerjakan()[0].id], "Salah orang")
    assert Persetujuan.from_bytes(refused.to_bytes()) == refused
    assert refused.jumlah_setuju == 1


def test_it_is_good_for_one_plan_only(persetujuan: Persetujuan, alat: SimpleNamespace) -> None:
    other = alat.rencana_dari(alat.buat_butir(alat.NIPS[1], Jenis.SKP22, alat.SKP_BARU))
    with pytest.raises(StalePlan) as refused:
        persetujuan.periksa(other)
    assert "bukan untuk rencana ini" in refused.value.pesan


def test_an_undecided_item_blocks_the_plan(persetujuan: Persetujuan, rencana: Rencana) -> None:
    gap = Persetujuan(persetujuan.digest, {}, "x", persetujuan.pada)
    with pytest.raises(StalePlan) as refused:
        gap.periksa(rencana)
    assert "2 butir yang belum diputuskan" in refused.value.pesan


def test_maker_and_checker_may_have_to_differ(rencana: Rencana, alat: SimpleNamespace) -> None:
    own = setujui_semua(rencana, oleh=" Demo-Pembuat", pada=alat.MULAI)
    own.periksa(rencana)
    with pytest.raises(StalePlan) as refused:
        own.periksa(rencana, dua_orang=True)
    assert "Minta pemeriksa lain" in refused.value.pesan


def test_an_unknown_maker_is_not_a_second_person(rencana: Rencana, alat: SimpleNamespace) -> None:
    nobody = alat.rencana_dari(*rencana.butir)
    with pytest.raises(StalePlan):
        setujui_semua(nobody, oleh="x", pada=alat.MULAI).periksa(nobody, dua_orang=True)


def test_only_a_plain_true_is_a_yes(persetujuan: Persetujuan) -> None:
    content = persetujuan.to_bytes().replace(b'"setuju": true', b'"setuju": "true"')
    assert Persetujuan.from_bytes(content).jumlah_setuju == 0
    assert not persetujuan.setuju("tidak ada")
    assert Keputusan(True).alasan == ""


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"versi":2}', b'{"versi":1,"keputusan":[]}', b"\xff"])
def test_what_is_no_approval_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(StalePlan) as refused:
        Persetujuan.from_bytes(content)
    assert "persetujuan" in refused.value.pesan
