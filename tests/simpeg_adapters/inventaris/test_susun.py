"""One row per element: by profile, by hand, or nowhere; and the legal minimum."""

from __future__ import annotations

from siasn_client.baris import Ada, Jenis, Lingkup
from simpeg_adapters.inventaris import Isian, Status, Ukuran, berkode, cakupan, susun_inventaris
from simpeg_adapters.inventaris.isian import ISIAN
from simpeg_adapters.inventaris.ukur import Takaran
from simpeg_adapters.sql import SqlHost


def inventory(profil, skema, engine, isian=Isian(), hitungan=None):  # noqa: B008 (frozen)
    host, ukuran = SqlHost(engine, profil), Ukuran(berkode(profil))
    for answers in host.read(list(host.nips(Lingkup())), [Jenis.DATA_UTAMA]).values():
        answer = answers[Jenis.DATA_UTAMA]
        for row in answer.rows if isinstance(answer, Ada) else ():
            ukuran.tambah(row)
    rows = susun_inventaris(profil, skema, ukuran, isian, hitungan=hitungan or {})
    return {each.elemen.id: each for each in rows}


def test_an_element_is_where_the_profile_says_and_as_clean_as_its_rows(profil, skema, engine):
    found = inventory(profil, skema, engine)
    assert len(found) == 195
    nama, agama, lahir, nik = found["D01-04"], found["D01-11"], found["D01-09"], found["D01-13"]
    assert (nama.di_simpeg, nama.status, nama.takaran.baris_kotor) == ("orang.nama", Status.BEDA_FORMAT, 1)
    assert (agama.status, agama.kode_lengkap) == (Status.BEDA_KODE, "1 dari 2")
    assert lahir.takaran.kotor == {"ejaan_tanggal": 1}
    assert (nik.takaran.baris, nik.takaran.terisi) == (2, 1)
    assert "16 angka" in nik.alasan[0]
    assert found["D01-03"].takaran.terisi == 1
    assert (found["D07-01"].status, found["D07-01"].kode_lengkap) == (Status.SESUAI, "tetap")
    assert (found["D01-24"].status, found["D01-24"].kode_lengkap) == (Status.BEDA_KODE, "belum terbukti")
    assert (found["D12-01"].di_simpeg, found["D12-01"].status) == ("belum ada", Status.HANYA_DI_SIASN)


def test_a_column_named_by_hand_is_counted_and_an_unknown_one_reported(profil, skema, engine):
    said = {"D01-22": "orang.goldar", "D01-25": "orang.akta", "D01-04": "orang.noktp"}
    isian = Isian({id_: {ISIAN["kolom"]: text} for id_, text in said.items()})
    found = inventory(profil, skema, engine, isian, {"orang.goldar": Takaran(2, 1)})
    blood = found["D01-22"]
    assert (blood.di_simpeg, blood.status, blood.takaran.terisi) == ("orang.goldar", Status.HANYA_DI_SIMPEG, 1)
    assert not blood.diperiksa
    assert "orang.akta tidak ada" in " ".join(found["D01-25"].alasan)
    assert found["D01-04"].di_simpeg == "orang.nama"
    assert "menyebut juga orang.noktp" in " ".join(found["D01-04"].alasan)


def test_what_a_person_wrote_stands_before_our_proposal(profil, skema, engine):
    isian = Isian({"D01-04": {ISIAN["pemasok"]: "Disdukcapil"}})
    found = inventory(profil, skema, engine, isian)
    assert found["D01-04"].pemasok == "Disdukcapil"
    assert found["D01-05"].pemasok == "pegawai, lewat pengelola OPD"
    assert found["D06-01"].pemasok == "BKPSDM"


def test_the_minimum_has_every_letter_with_what_is_there(profil, skema, engine):
    letters = {each.huruf: each for each in cakupan(tuple(inventory(profil, skema, engine).values()))}
    assert "".join(letters) == "abcdefghij"
    assert (letters["e"].elemen, letters["e"].ada, letters["e"].tempat) == (4, 0, 0)
    assert letters["a"].ada == 7
    assert letters["a"].terisi < letters["a"].tempat
