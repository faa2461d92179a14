"""The kinds: names shared with everybody else, directions as agreed, identity that makes sense."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, Arah
from siasn_client.sanding.pasangan import BERTENTANGAN
from siasn_client.sanding.skor import BULAT
from siasn_client.testing.kabupaten.bidang import BIDANG

SENT = {
    "agama_id",
    "alamat",
    "email",
    "email_gov",
    "nomor_hp",
    "nomor_npwp",
    "nomor_bpjs",
    "nomor_taspen",
    "karis_karsu",
}


def test_every_kind_has_its_rules() -> None:
    assert list(JENIS) == list(Jenis)
    assert all(jenis is aturan.jenis for jenis, aturan in JENIS.items())


@pytest.mark.parametrize("jenis", Jenis)
def test_the_fields_are_those_of_the_synthetic_people(jenis: Jenis) -> None:
    assert set(JENIS[jenis].nama) == set(BIDANG[jenis.value])


def test_only_what_siasn_has_a_write_for_may_be_sent() -> None:
    sent = {jenis: {b.nama for b in aturan.bidang if b.arah is Arah.KIRIM} for jenis, aturan in JENIS.items()}
    assert sent == {
        Jenis.DATA_UTAMA: SENT,
        Jenis.GOLONGAN: set(),
        Jenis.JABATAN: set(JENIS[Jenis.JABATAN].nama),
        Jenis.PENDIDIKAN: set(),
        Jenis.SKP22: set(JENIS[Jenis.SKP22].nama),
    }
    assert [jenis for jenis, aturan in JENIS.items() if aturan.tambah is Arah.KIRIM] == [Jenis.JABATAN, Jenis.SKP22]


@pytest.mark.parametrize("jenis", Jenis)
def test_keys_order_and_obligatory_fields_are_compared_fields(jenis: Jenis) -> None:
    aturan = JENIS[jenis]
    used = {name for kunci in aturan.kunci for name in kunci.bidang} | set(aturan.urut) | aturan.wajib
    assert used <= set(aturan.nama)
    assert bool(aturan.kunci) is not aturan.tunggal
    assert all(kunci.kalimat for kunci in aturan.kunci)


@pytest.mark.parametrize("jenis", Jenis)
def test_what_evidence_must_respect_has_a_weight(jenis: Jenis) -> None:
    """A field without a weight is not looked at when rows are paired."""
    aturan = JENIS[jenis]
    assert aturan.wajib | aturan.pembeda | aturan.penanda <= {bidang.nama for bidang in aturan.bukti}
    assert bool(aturan.penanda) is not aturan.tunggal


@pytest.mark.parametrize(
    ("jenis", "alone"),
    [(Jenis.GOLONGAN, [458, 250]), (Jenis.JABATAN, [521, 391]), (Jenis.PENDIDIKAN, [375, 333]), (Jenis.SKP22, [421])],
)
def test_only_the_weak_keys_fall_to_contradiction(jenis: Jenis, alone: list[int]) -> None:
    """What a key reaches when everything else is known and unlike: nomor SK, and level with year, are weak."""
    aturan = JENIS[jenis]
    whole = sum(bidang.bobot for bidang in aturan.bukti)
    reached = [sum(aturan.per_nama[name].bobot for name in k.bidang) * BULAT // whole for k in aturan.kunci]
    assert reached == alone
    assert {figure for figure in reached if figure < BERTENTANGAN} <= {250, 333}


@pytest.mark.parametrize("jenis", Jenis)
def test_every_field_has_a_label_of_its_own(jenis: Jenis) -> None:
    labels = [bidang.label for bidang in JENIS[jenis].bidang]
    assert len(set(labels)) == len(labels)
    assert all(labels)
