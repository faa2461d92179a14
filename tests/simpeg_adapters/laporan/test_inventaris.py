"""The inventory in words: cells, shares, what the head and the end say. One fixture for all its forms."""

from __future__ import annotations

from attrs import evolve

from siasn_client.baris import Jenis
from simpeg_adapters.inventaris import Isian
from simpeg_adapters.laporan.inventaris import ARTI, KOLOM, persen, sel_inventaris, terminal


def test_every_row_has_a_cell_for_every_heading(laporan_inventaris):
    assert {frozenset(sel_inventaris(each)) for each in laporan_inventaris.baris} == {frozenset(KOLOM)}
    first = sel_inventaris(laporan_inventaris.baris[0])
    assert (first["Kolom e-Simpeg"], first["Tipe"], first["Panjang"]) == ("tb_01.nip", "VARCHAR", "18")
    assert (first["% terisi"], first["% kotor"], first["Status"]) == ("100", "33,3", "BEDA FORMAT")
    assert first["Yang melengkapi"] == "BKPSDM"
    assert laporan_inventaris.baris[1].diperiksa is False
    assert sel_inventaris(laporan_inventaris.baris[1])["% kotor"] == ""


def test_a_share_is_never_rounded_to_all_or_none():
    assert [persen(1, 100_000), persen(99_999, 100_000), persen(0, 5)] == ["0,1", "99,9", "0"]


def test_who_was_counted_is_said(laporan_inventaris):
    assert list(laporan_inventaris.dihitung()) == ["Dihitung dari seluruh 3 pegawai di e-Simpeg."]
    part = evolve(laporan_inventaris, pegawai=300, semua=1200, langkah=4, gagal=((Jenis.ANAK, 2),), nip_tak_terbaca=1)
    said = " ".join(part.dihitung())
    assert "300 dari 1.200 pegawai: setiap pegawai ke-4 menurut urutan NIP" in said
    assert "1 pegawai tidak dihitung" in said
    assert "2 pegawai tidak terbaca" in said


def test_what_is_not_ours_in_the_file_is_reported(laporan_inventaris):
    isian = Isian(asing=({"Id": "X"},), kolom_asing=("PIC",), lembar_asing=("Rapat",))
    said = " ".join(evolve(laporan_inventaris, isian=isian).asing())
    assert "1 baris" in said
    assert "PIC" in said
    assert "tidak dibawa: Rapat" in said


def test_a_machine_gets_every_element_and_the_screen_every_status(laporan_inventaris):
    data = laporan_inventaris.to_data()
    assert len(data["elemen"]) == 195
    assert sum(data["status"].values()) == 195
    assert [each["huruf"] for each in data["minimum"]] == list("abcdefghij")
    assert laporan_inventaris.perlu == 1
    assert len(list(terminal(laporan_inventaris))) == 5
    assert list(ARTI) == list(laporan_inventaris.status)


def test_the_gaps_are_told(laporan_inventaris):
    said = " ".join(laporan_inventaris.celah())
    for word in ("organisasi", "penugasan luar negeri", "hanya dapat dibaca", "ancar-ancar", "dicabut tidak diketahui"):
        assert word in said
