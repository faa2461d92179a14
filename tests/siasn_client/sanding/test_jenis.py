"""The kinds: names shared with everybody else, directions as agreed, identity that makes sense."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis
from siasn_client.resources.data_utama import DataUtamaPayload
from siasn_client.sanding import JENIS, Arah
from siasn_client.sanding.pasangan import BERTENTANGAN
from siasn_client.sanding.skor import BULAT
from siasn_client.testing.kabupaten.bidang import BIDANG

SENT = {
    "agama_id",
    "alamat",
    "email",
    "email_gov",
    "karis_karsu",
    "kelas_jabatan",
    "kpkn_id",
    "lokasi_kerja_id",
    "nomor_bpjs",
    "nomor_hp",
    "nomor_npwp",
    "nomor_taspen",
    "nomor_telepon",
    "tanggal_npwp",
    "tanggal_taspen",
}
WHOLE = {
    Jenis.PASANGAN,
    Jenis.ANAK,
    Jenis.JABATAN,
    Jenis.SKP22,
    Jenis.SKP,
    Jenis.KINERJA_PERIODIK,
    Jenis.ANGKA_KREDIT,
    Jenis.DIKLAT,
    Jenis.KURSUS,
    Jenis.SERTIFIKASI,
    Jenis.PENGHARGAAN,
    Jenis.HUKUMAN_DISIPLIN,
    Jenis.TUGAS_BELAJAR,
}
"""The histories that SIASN has a save for."""


def test_every_kind_has_its_rules() -> None:
    assert list(JENIS) == list(Jenis)
    assert all(jenis is aturan.jenis for jenis, aturan in JENIS.items())


@pytest.mark.parametrize("jenis", Jenis)
def test_the_fields_are_those_of_the_synthetic_people(jenis: Jenis) -> None:
    assert set(JENIS[jenis].nama) == set(BIDANG[jenis.value])


def test_only_what_siasn_has_a_write_for_may_be_sent() -> None:
    sent = {jenis: {b.nama for b in aturan.bidang if b.arah is Arah.KIRIM} for jenis, aturan in JENIS.items()}
    whole = {jenis: set(JENIS[jenis].nama) for jenis in WHOLE}
    assert sent == {jenis: set() for jenis in Jenis} | whole | {Jenis.DATA_UTAMA: SENT}
    assert {jenis for jenis, aturan in JENIS.items() if aturan.tambah is Arah.KIRIM} == WHOLE


def test_what_may_be_sent_of_data_utama_is_in_its_write() -> None:
    assert set(DataUtamaPayload.model_fields) >= SENT


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


WEAK = {
    (Jenis.GOLONGAN, ("nomor_sk",)): 250,
    (Jenis.PENDIDIKAN, ("tingkat_pendidikan_id", "tanggal_lulus")): 333,
    (Jenis.PASANGAN, ("akta_menikah",)): 238,
    (Jenis.ANAK, ("akta_kelahiran",)): 250,
    (Jenis.ANGKA_KREDIT, ("nomor_sk",)): 300,
    (Jenis.DIKLAT, ("latihan_struktural_id", "tahun")): 272,
    (Jenis.KURSUS, ("nomor_sertifikat",)): 260,
    (Jenis.SERTIFIKASI, ("nomor_sertifikat",)): 300,
    (Jenis.PENGHARGAAN, ("penghargaan_id", "tahun")): 333,
    (Jenis.HUKUMAN_DISIPLIN, ("jenis_hukuman_id", "tanggal_mulai")): 333,
    (Jenis.HUKUMAN_DISIPLIN, ("nomor_sk",)): 250,
    (Jenis.CLTN, ("cltn_id", "tanggal_awal")): 347,
    (Jenis.TUGAS_BELAJAR, ("tingkat_pendidikan_id", "pendidikan_id")): 333,
    (Jenis.PINDAH_INSTANSI, ("tmt_pindah",)): 250,
    (Jenis.PINDAH_INSTANSI, ("nomor_sk",)): 250,
    (Jenis.PWK, ("tmt_pwk",)): 315,
}
"""What a key reaches when everything else is known and unlike, where that is too little."""


def test_only_the_weak_keys_fall_to_contradiction() -> None:
    """A short number, one level in one year, one day: two facts may share it, so the rest may speak against it."""
    reached = {
        (jenis, kunci.bidang): sum(aturan.per_nama[name].bobot for name in kunci.bidang) * BULAT // everything
        for jenis, aturan in JENIS.items()
        for everything in [sum(bidang.bobot for bidang in aturan.bukti)]
        for kunci in aturan.kunci
    }
    assert {key: figure for key, figure in reached.items() if figure < BERTENTANGAN} == WEAK


@pytest.mark.parametrize("jenis", Jenis)
def test_every_field_has_a_label_of_its_own(jenis: Jenis) -> None:
    labels = [bidang.label for bidang in JENIS[jenis].bidang]
    assert len(set(labels)) == len(labels)
    assert all(labels)
