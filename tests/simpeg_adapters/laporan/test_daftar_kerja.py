"""Findings as flat lines."""

from __future__ import annotations

from siasn_client.baris import Jenis
from simpeg_adapters.laporan.daftar_kerja import KOLOM, pekerjaan
from simpeg_adapters.laporan.orang import Penyaji


def lines(hasil) -> list[dict[str, str]]:
    return [each.kolom() for each in pekerjaan(Penyaji().orang(hasil))]


def test_every_field_to_look_at_is_a_line_with_its_person_and_turn(orang):
    found = lines(orang)
    assert all(list(line) == list(KOLOM) for line in found)
    (email,) = [line for line in found if line["Isian"] == "Email"]
    assert email["NIP"] == orang.nip.buka()
    assert email["Nama"] == "BUDI <b>"
    assert (email["Putusan"], email["Siapa"]) == ("berbeda", "pegawai")
    assert "lama@contoh.id" not in email["SIASN"]
    assert email["Petunjuk"]


def test_a_row_without_a_partner_is_one_line_under_its_side(orang):
    (row,) = [line for line in lines(orang) if line["Jenis data"] == "Riwayat golongan"]
    assert row["Isian"] == "(seluruh baris)"
    assert row["e-Simpeg"] == ""
    assert row["SIASN"].startswith("Golongan: III/c; TMT golongan: 01-04-2004")
    assert row["Putusan"] == "hanya di SIASN"


def test_an_unclear_row_names_its_candidates_with_their_ids(ambigu):
    (row,) = [line for line in lines(ambigu) if line["Putusan"] == "perlu dipasangkan orang" and line["e-Simpeg"]]
    assert row["Petunjuk"] == ("calon pasangan: III/a, TMT 01-04-2010 (id s1); III/a, TMT 03-04-2010 (id s2)")
    assert "Bandingkan dengan calon pasangannya" in row["Langkah"]


def test_a_doubled_row_names_the_one_it_repeats(banding, golongan):
    (row,) = lines(banding({Jenis.GOLONGAN: ([golongan], [golongan, golongan])}))
    assert row["Petunjuk"] == "mengulang: III/a, TMT 01-04-2010 (id s1)"
    assert row["Putusan"] == "tercatat dua kali"


def test_a_kind_that_was_not_read_is_a_line(banding):
    (row,) = lines(banding({}, gagal=[Jenis.GOLONGAN]))
    assert row["Putusan"] == "gagal dibaca"
    assert "SIASN tidak terbaca" in row["Alasan pasangan"]
