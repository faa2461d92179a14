"""Whose turn it is, for every verdict."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, PutusanBaris
from siasn_client.sanding.pelaku import Pelaku
from siasn_client.sinkronisasi import Pemenang, Pengabaian, Wewenang
from simpeg_adapters.laporan.giliran import PERAN, Giliran, Pembagian

BAKU = Pembagian()
NIP = Nip("199002282015031000")


def of_field(hasil: HasilPegawai, pembagian: Pembagian = BAKU) -> Giliran:
    (row,) = hasil.jenis[0].baris
    (field,) = row.bidang
    found = pembagian.bidang(row, field, hasil.nip)
    assert found is not None
    return found


def utama(banding, bidang: str, here: str, there: str) -> HasilPegawai:
    return banding({Jenis.DATA_UTAMA: ([{bidang: here}], [{bidang: there}])})


def test_everybody_has_a_task():
    assert set(PERAN) == set(Pelaku)


@pytest.mark.parametrize(
    ("bidang", "here", "there", "siapa", "words"),
    [
        ("nama", "BUDI", "BADU", Pelaku.PEGAWAI, "KTP atau akta kelahiran"),
        ("nik", "3300000101900000", "3300000109900000", Pelaku.PEGAWAI, "Dukcapil"),
        ("gelar_belakang", "S.Sos", "S.Kom", Pelaku.PEGAWAI, "ijazah"),
        ("gelar_belakang", "S.Sos", "", Pelaku.BKPSDM, "Kosong di SIASN"),
        ("gelar_belakang", "", "S.Sos", Pelaku.BKPSDM, "diambil ke e-Simpeg"),
        ("email", "a@contoh.id", "b@contoh.id", Pelaku.PEGAWAI, "memastikan mana yang benar"),
        ("email", "a@contoh.id", "", Pelaku.BKPSDM, "dikirim dengan siasn rencana"),
        ("golongan", "III/a", "III/b", Pelaku.BKPSDM, "riwayat golongan"),
        ("tanggal_lahir", "31-02-1990", "1990-02-28", Pelaku.ADMIN_OPD, "Tulis ulang"),
        ("tanggal_lahir", "1990-02-28", "31-02-1990", Pelaku.BKN, "tidak terbaca"),
        ("email", "a@contoh.id", "bukan email", Pelaku.BKPSDM, "tidak terbaca"),
    ],
)
def test_a_field_has_somebody_who_acts_first_and_a_step(banding, bidang, here, there, siapa, words):
    found = of_field(utama(banding, bidang, here, there))
    assert found.siapa is siapa
    assert words in found.langkah


def test_the_offices_own_authority_decides_the_step(banding):
    siasn_wins = Pembagian(Wewenang(pemenang={"data_utama.nama": Pemenang.SIASN}))
    assert "diambil ke e-Simpeg" in of_field(utama(banding, "nama", "BUDI", "BADU"), siasn_wins).langkah


def test_what_is_ignored_until_a_day_is_said_to_be(banding):
    known = Pengabaian(Jenis.DATA_UTAMA, "nama", "menunggu penetapan", date(2026, 12, 31))
    found = of_field(utama(banding, "nama", "BUDI", "BADU"), Pembagian(Wewenang(abaikan=(known,)), date(2026, 1, 1)))
    assert found.langkah == "Diabaikan: menunggu penetapan (sampai 2026-12-31)"


def turns(hasil: HasilPegawai) -> dict[tuple[PutusanBaris, str], Pelaku | None]:
    found = {}
    for row in hasil.jenis[0].baris:
        turn = BAKU.baris(row, hasil.nip)
        found[row.putusan, "simpeg" if row.simpeg else "siasn"] = turn and turn.siapa
    return found


def test_a_row_without_a_partner_has_somebody_too(banding, golongan):
    here = turns(banding({Jenis.GOLONGAN: ([golongan], [])}))
    there = turns(banding({Jenis.GOLONGAN: ([], [golongan])}))
    assert here == {(PutusanBaris.HANYA_SIMPEG, "simpeg"): Pelaku.BKPSDM}
    assert there == {(PutusanBaris.HANYA_SIASN, "siasn"): Pelaku.BKPSDM}


def test_a_doubled_row_is_deleted_by_whoever_keeps_that_side(banding, golongan):
    here = turns(banding({Jenis.GOLONGAN: ([golongan] * 2, [golongan])}))
    there = turns(banding({Jenis.GOLONGAN: ([golongan], [golongan] * 2)}))
    assert here[PutusanBaris.DUPLIKAT, "simpeg"] is Pelaku.ADMIN_OPD
    assert there[PutusanBaris.DUPLIKAT, "siasn"] is Pelaku.BKN


def test_an_unclear_row_is_looked_at_where_it_stands(ambigu):
    (jenis,) = [each for each in ambigu.jenis if each.jenis is Jenis.GOLONGAN]
    siapa = {bool(row.simpeg): BAKU.baris(row, NIP) for row in jenis.baris}
    assert siapa[True] is not None
    assert siapa[True].siapa is Pelaku.ADMIN_OPD
    assert siapa[False] is not None
    assert siapa[False].siapa is Pelaku.BKPSDM


def test_a_pair_as_a_whole_asks_nothing_of_anybody(banding, golongan):
    assert turns(banding({Jenis.GOLONGAN: ([golongan], [golongan])})) == {(PutusanBaris.COCOK, "simpeg"): None}


def test_an_incomplete_row_is_completed_in_e_simpeg(banding):
    (turn,) = turns(banding({Jenis.SKP22: ([{"tahun": "2023"}], [])})).values()
    assert turn is Pelaku.ADMIN_OPD


def test_an_unknown_person_is_looked_up(banding):
    (turn,) = turns(banding({Jenis.DATA_UTAMA: ([{"nama": "A"}], [])})).values()
    assert turn is Pelaku.BKPSDM
