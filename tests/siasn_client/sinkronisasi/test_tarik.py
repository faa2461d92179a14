"""One item on its way into the host, deaths in between included."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from siasn_client.baris import Jenis, Ubahan
from siasn_client.errors import Effect, Moved, SiasnError
from siasn_client.ports import Catatan, Keadaan
from siasn_client.sinkronisasi import apply, audit, setujui_semua
from simpeg_adapters.memory import MemoryHost

NILAI = {"golongan": "III/a", "tmt_golongan": "2020-04-01", "nomor_sk": "823/1"}


@pytest.fixture
def baris(alat: SimpleNamespace) -> Any:
    return alat.baris_host(alat.NIPS[0], Jenis.GOLONGAN, {**NILAI, "nomor_sk": ""}, kunci="7")


@pytest.fixture
def ubah(alat: SimpleNamespace, baris: Any) -> Any:
    return alat.buat_butir(
        alat.NIPS[0], Jenis.GOLONGAN, {"nomor_sk": "823/1"}, aksi="tarik", kunci="7", sidik_simpeg=baris.sidik()
    )


@pytest.fixture
def sisip(alat: SimpleNamespace) -> Any:
    return alat.buat_butir(alat.NIPS[0], Jenis.GOLONGAN, NILAI, aksi="tarik", id_siasn="RG1")


def test_a_value_is_pulled_into_the_row_that_was_seen(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any
) -> None:
    kantor.host = MemoryHost([baris])
    assert kantor.terapkan(apply, alat.rencana_dari(ubah)).hitungan()["terkirim"] == 1
    (row,) = kantor.host.rows(alat.NIPS[0], Jenis.GOLONGAN)
    assert row.ambil("nomor_sk").mentah == "823/1"
    assert row.ambil("golongan").mentah == "III/a"
    assert kantor.dunia.dikirim == 0


def test_a_missing_row_is_inserted_with_the_id_of_siasn(kantor: Any, alat: SimpleNamespace, sisip: Any) -> None:
    assert kantor.terapkan(apply, alat.rencana_dari(sisip)).tuntas
    (row,) = kantor.host.rows(alat.NIPS[0], Jenis.GOLONGAN)
    assert row.id_siasn == "RG1"


def test_a_host_row_that_moved_is_skipped_with_what_it_says_now(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any
) -> None:
    kantor.host = MemoryHost([alat.baris_host(alat.NIPS[0], Jenis.GOLONGAN, {**NILAI, "nomor_sk": "9"}, kunci="7")])
    laporan = kantor.terapkan(apply, alat.rencana_dari(ubah))
    assert laporan.hitungan()["konflik"] == 1
    assert laporan.hasil[0].kini == {"nomor_sk": "9"}


def test_a_row_that_somebody_entered_meanwhile_is_not_doubled(kantor: Any, alat: SimpleNamespace, sisip: Any) -> None:
    kantor.host = MemoryHost([alat.baris_host(alat.NIPS[0], Jenis.GOLONGAN, NILAI)])
    assert kantor.terapkan(apply, alat.rencana_dari(sisip)).hitungan()["konflik"] == 1
    assert len(kantor.host.rows(alat.NIPS[0], Jenis.GOLONGAN)) == 1


class HostRewel(MemoryHost):
    """A host that fails at will: before the transaction, or in its commit."""

    galat: SiasnError | None = None
    sesudah = False

    def write(self, ubahan: Ubahan) -> None:
        error, self.galat = self.galat, None
        if error is None or self.sesudah:
            super().write(ubahan)
        if error is not None:
            raise error


def test_what_the_host_refuses_is_final(kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any) -> None:
    kantor.host = HostRewel([baris])
    kantor.host.galat = SiasnError("read only", pesan="e-Simpeg dibuka hanya untuk dibaca.")
    laporan = kantor.terapkan(apply, alat.rencana_dari(ubah))
    assert laporan.hitungan()["gagal"] == 1
    assert laporan.hasil[0].alasan == "e-Simpeg dibuka hanya untuk dibaca."


def test_a_row_that_moved_between_reading_and_writing_is_left_alone(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any
) -> None:
    kantor.host = HostRewel([baris])
    kantor.host.galat = Moved("somebody was faster")
    laporan = kantor.terapkan(apply, alat.rencana_dari(ubah))
    assert laporan.hitungan()["konflik"] == 1
    assert kantor.host.rows(alat.NIPS[0], Jenis.GOLONGAN) == (baris,)


@pytest.mark.parametrize("sesudah", [True, False])
def test_a_commit_that_broke_off_is_decided_by_the_row(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any, sesudah: bool
) -> None:
    kantor.host = HostRewel([baris])
    kantor.host.galat, kantor.host.sesudah = SiasnError("lost", effect=Effect.UNKNOWN), sesudah
    begun = kantor.dunia.kini
    assert kantor.terapkan(apply, alat.rencana_dari(ubah)).tuntas
    assert kantor.host.rows(alat.NIPS[0], Jenis.GOLONGAN)[0].ambil("nomor_sk").mentah == "823/1"
    assert (kantor.dunia.kini - begun).total_seconds() < 1, "a transaction needs no settle time"


def test_a_commit_that_comes_through_after_we_looked_is_no_conflict(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any
) -> None:
    """The line went dead in the commit, the row was not there yet, and then it was: written once, and said so."""

    class Lambat(MemoryHost):
        ditunda: Ubahan | None = None
        kali = 0

        def write(self, ubahan: Ubahan) -> None:
            self.kali += 1
            if self.kali == 1:
                self.ditunda = ubahan
                raise SiasnError("lost", effect=Effect.UNKNOWN)
            if self.ditunda is not None:
                held, self.ditunda = self.ditunda, None
                super().write(held)
            super().write(ubahan)

    kantor.host = Lambat([baris])
    rencana = alat.rencana_dari(ubah)
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["terkirim"] == 1
    assert laporan.hasil[0].alasan == "Sudah tertulis di e-Simpeg sebelum program terhenti."
    assert kantor.host.kali == 2
    assert kantor.host.rows(alat.NIPS[0], Jenis.GOLONGAN)[0].ambil("nomor_sk").mentah == "823/1"


class HostTahun(MemoryHost):
    """A host whose column has room for a year only, and that may die in its commit."""

    mati: bool = False

    def write(self, ubahan: Ubahan) -> None:
        super().write(evolve(ubahan, nilai={name: value[:4] for name, value in ubahan.nilai.items()}))
        if self.mati:
            self.mati = False
            raise SiasnError("lost", effect=Effect.UNKNOWN)


@pytest.mark.parametrize("mati", [False, True])
def test_a_date_that_the_host_keeps_as_a_year_has_arrived(kantor: Any, alat: SimpleNamespace, mati: bool) -> None:
    nip = alat.NIPS[0]
    row = alat.baris_host(nip, Jenis.DATA_UTAMA, {"tahun_lulus": ""}, kunci=nip)
    kantor.host = HostTahun([row])
    kantor.host.mati = mati
    change = {"tahun_lulus": "2004-07-31"}
    item = alat.buat_butir(nip, Jenis.DATA_UTAMA, change, aksi="tarik", kunci=nip, sidik_simpeg=row.sidik())
    rencana = alat.rencana_dari(item)
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 1
    approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI)
    found = alat.jalankan(audit(rencana, approval, journal=kantor.journal, host=kantor.host), kantor.dunia)
    assert (found.cocok, found.beda) == (1, 0)


def test_after_a_death_in_between_a_foreign_row_needs_a_person(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any
) -> None:
    rencana = alat.rencana_dari(ubah)
    kantor.journal.append(Catatan(rencana.digest, ubah.id, "tarik", Keadaan.NIAT, 1, "", alat.MULAI))
    kantor.host = MemoryHost([alat.baris_host(alat.NIPS[0], Jenis.GOLONGAN, {**NILAI, "nomor_sk": "9"}, kunci="7")])
    assert kantor.terapkan(apply, rencana).hitungan()["perlu_orang"] == 1


def test_a_host_that_breaks_off_every_time_is_given_up(
    kantor: Any, alat: SimpleNamespace, baris: Any, ubah: Any
) -> None:
    class Selalu(MemoryHost):
        def write(self, ubahan: Ubahan) -> None:
            raise SiasnError("lost", effect=Effect.UNKNOWN)

    kantor.host = Selalu([baris])
    laporan = kantor.terapkan(apply, alat.rencana_dari(ubah))
    assert laporan.hitungan()["perlu_orang"] == 1
