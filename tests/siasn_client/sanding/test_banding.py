"""The comparison of one person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Isi, Jenis, Tanda
from siasn_client.errors import NoAnswer, ServerBroken
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilJenis, Putusan, PutusanBaris, sandingkan, susun

Make = Callable[..., Baris]
Read = Callable[..., Bacaan[Baris]]


def one(nip: Nip, simpeg: Bacaan[Baris], siasn: Bacaan[Baris], jenis: Jenis = Jenis.GOLONGAN) -> HasilJenis:
    [hasil] = sandingkan(nip, {jenis: simpeg}, {jenis: siasn}).jenis
    return hasil


def test_rows_that_agree_are_cocok_and_list_nothing(nip: Nip, golongan: Make, ada: Read) -> None:
    [row] = one(nip, ada(golongan("1")), ada(golongan(id_siasn="A"))).baris
    assert (row.putusan, row.bidang) == (PutusanBaris.COCOK, ())
    assert row.simpeg is not None
    assert row.siasn is not None


def test_another_spelling_is_setara_and_no_difference(nip: Nip, golongan: Make, ada: Read) -> None:
    [row] = one(nip, ada(golongan("1", golongan="31")), ada(golongan(id_siasn="A"))).baris
    assert row.putusan is PutusanBaris.COCOK
    assert [(f.bidang, f.putusan) for f in row.bidang] == [("golongan", Putusan.SETARA)]


@pytest.mark.parametrize(
    ("simpeg", "siasn", "putusan"),
    [
        ("9", "0", Putusan.BEDA),
        ("", "0", Putusan.KOSONG_DI_SIMPEG),
        ("9", "", Putusan.KOSONG_DI_SIASN),
    ],
)
def test_a_difference_makes_the_row_beda(
    nip: Nip, golongan: Make, ada: Read, simpeg: str, siasn: str, putusan: Putusan
) -> None:
    mine, theirs = golongan("1", masa_kerja_tahun=simpeg), golongan(id_siasn="A", masa_kerja_tahun=siasn)
    [row] = one(nip, ada(mine), ada(theirs)).baris
    assert row.putusan is PutusanBaris.BEDA
    assert [(f.bidang, f.putusan) for f in row.bidang] == [("masa_kerja_tahun", putusan)]


@pytest.mark.parametrize(
    ("raw", "putusan"),
    [
        ("setahun", Putusan.TAK_TERBACA),
        (Isi("7", Tanda.TANPA_PADANAN), Putusan.TANPA_PADANAN),
    ],
)
def test_what_cannot_be_decided_is_reported_and_no_difference(
    nip: Nip, golongan: Make, ada: Read, raw: str | Isi, putusan: Putusan
) -> None:
    [row] = one(nip, ada(golongan("1", masa_kerja_tahun=raw)), ada(golongan(id_siasn="A"))).baris
    assert row.putusan is PutusanBaris.COCOK
    assert [f.putusan for f in row.bidang] == [putusan]


def test_a_row_of_equal_texts_still_shows_a_code_without_a_bkn_id(nip: Nip, golongan: Make, ada: Read) -> None:
    alien = Isi("3", Tanda.TANPA_PADANAN)
    [row] = one(nip, ada(golongan("1", golongan=alien)), ada(golongan(id_siasn="A", golongan=alien))).baris
    assert [f.putusan for f in row.bidang] == [Putusan.TANPA_PADANAN]


def test_a_slip_is_suggested_but_stays_a_difference(nip: Nip, ada: Read) -> None:
    mine, theirs = (susun(Jenis.DATA_UTAMA, nip, {"nama": nama}) for nama in ("BUDI SANTOSO", "BUDI SANTSOO"))
    [row] = one(nip, ada(mine), ada(theirs), Jenis.DATA_UTAMA).baris
    assert [(f.putusan, f.saran) for f in row.bidang] == [(Putusan.BEDA, "dua huruf bersebelahan tertukar")]


@pytest.mark.parametrize("side", ["simpeg", "siasn", "both"])
def test_a_failed_side_is_compared_with_nothing(nip: Nip, golongan: Make, ada: Read, side: str) -> None:
    """A failed read is never an empty list: nothing may look missing because a side was down."""
    simpeg = Gagal(NoAnswer(pesan="Basis data mati.")) if side != "siasn" else ada(golongan("1"))
    siasn = Gagal(ServerBroken()) if side != "simpeg" else ada(golongan(id_siasn="A"))
    hasil = one(nip, simpeg, siasn)
    assert hasil.baris == ()
    assert hasil.gagal is not None
    assert ("e-Simpeg tidak terbaca: Basis data mati." in hasil.gagal) is (side != "siasn")
    assert ("SIASN tidak terbaca: Server BKN sedang bermasalah." in hasil.gagal) is (side != "simpeg")


def test_a_side_that_was_not_asked_is_a_failure_too(nip: Nip, golongan: Make, ada: Read) -> None:
    hasil = sandingkan(nip, {Jenis.GOLONGAN: ada(golongan("1"))}, {Jenis.SKP22: ada()})
    assert [(h.jenis, h.gagal) for h in hasil.jenis] == [
        (Jenis.GOLONGAN, "SIASN tidak ikut dibaca."),
        (Jenis.SKP22, "e-Simpeg tidak ikut dibaca."),
    ]


def test_nothing_on_one_side_is_an_answer(nip: Nip, golongan: Make, ada: Read) -> None:
    assert [r.putusan for r in one(nip, ada(golongan("1")), ada()).baris] == [PutusanBaris.HANYA_SIMPEG]
    assert [r.putusan for r in one(nip, ada(), ada(golongan(id_siasn="A"))).baris] == [PutusanBaris.HANYA_SIASN]
    assert one(nip, ada(), ada()).baris == ()


def test_the_result_says_how_old_each_side_is(nip: Nip, golongan: Make) -> None:
    old, new = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 24, tzinfo=UTC)
    hasil = one(nip, Ada((golongan("1"),), new), Ada((golongan(id_siasn="A"),), old))
    assert (hasil.simpeg_dibaca, hasil.siasn_dibaca) == (new, old)


def test_kinds_come_in_their_order_and_rows_by_their_tmt(nip: Nip, golongan: Make, ada: Read) -> None:
    late, early = golongan("1", tmt_golongan="2020-01-01", nomor_sk="9/X"), golongan("2")
    hasil = sandingkan(
        nip,
        {Jenis.SKP22: ada(), Jenis.GOLONGAN: ada(late, early), Jenis.DATA_UTAMA: ada()},
        {Jenis.DATA_UTAMA: ada(), Jenis.GOLONGAN: ada(), Jenis.SKP22: ada()},
    )
    assert [h.jenis for h in hasil.jenis] == [Jenis.DATA_UTAMA, Jenis.GOLONGAN, Jenis.SKP22]
    assert [r.simpeg.kunci for r in hasil.jenis[1].baris if r.simpeg] == ["2", "1"]


def test_a_field_that_the_host_does_not_have_is_no_verdict_and_named_once(nip: Nip, golongan: Make, ada: Read) -> None:
    """It is not empty there: "kosong di e-Simpeg" would be invented for everybody."""
    punya = {"golongan", "tmt_golongan", "nomor_sk"}
    mine = susun(
        Jenis.GOLONGAN,
        nip,
        {"golongan": "III/a", "tmt_golongan": "2015-03-01", "nomor_sk": "813/0101/BKD/2015"},
        kunci="1",
        punya=punya,
    )
    hasil = one(nip, ada(mine), ada(golongan(id_siasn="A", masa_kerja_tahun="7")))
    [row] = hasil.baris
    assert (row.putusan, row.bidang) == (PutusanBaris.COCOK, ())
    assert hasil.tak_dipetakan == ("tanggal_sk", "masa_kerja_tahun", "masa_kerja_bulan")
    assert [each.bidang for each in row.lengkap()] == ["golongan", "tmt_golongan", "nomor_sk"]


def test_what_the_host_keeps_is_known_without_a_row_of_it(nip: Nip, golongan: Make, ada: Read) -> None:
    punya = {Jenis.GOLONGAN: {"golongan", "tmt_golongan"}}
    [hasil] = sandingkan(nip, {Jenis.GOLONGAN: ada()}, {Jenis.GOLONGAN: ada(golongan(id_siasn="A"))}, punya).jenis
    assert hasil.tak_dipetakan == ("nomor_sk", "tanggal_sk", "masa_kerja_tahun", "masa_kerja_bulan")
    failed = sandingkan(nip, {Jenis.GOLONGAN: Gagal(NoAnswer())}, {Jenis.GOLONGAN: ada()}, punya).jenis[0]
    assert (failed.tak_dipetakan, failed.baris) == (hasil.tak_dipetakan, ())


def test_rows_that_lack_a_key_pair_by_the_next_one(nip: Nip, golongan: Make, ada: Read) -> None:
    mine = susun(Jenis.GOLONGAN, nip, {"nomor_sk": "813/0101/BKD/2015"}, kunci="1", punya={"nomor_sk"})
    theirs = golongan(id_siasn="A"), golongan(id_siasn="B", golongan="III/b", tmt_golongan="2019-04-01", nomor_sk="9/X")
    pair, lone = one(nip, ada(mine), ada(*theirs)).baris
    assert (pair.putusan, pair.bukti) == (PutusanBaris.COCOK, ("nomor SK sama",))
    assert lone.putusan is PutusanBaris.HANYA_SIASN
