"""Who wins, by kind and field."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Isi, Jenis, Tanda
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilBaris, HasilBidang, Putusan, PutusanBaris, susun
from siasn_client.sinkronisasi.operasi import DAPAT_DIKIRIM
from siasn_client.sinkronisasi.rencana import Aksi
from siasn_client.sinkronisasi.wewenang import DIKIRIM, WEWENANG_BAKU, Pemenang, Pengabaian, Wewenang

HARI = date(2026, 3, 2)
NIP = Nip("199002282015031000")
ADA = Isi("x", "X")


def decide(
    jenis: Jenis, bidang: str, putusan: Putusan, wewenang: Wewenang = WEWENANG_BAKU, simpeg: Isi = ADA
) -> tuple[Aksi, str] | None:
    row = susun(jenis, NIP, {})
    baris = HasilBaris(jenis, PutusanBaris.BEDA, row, row)
    found = wewenang.bidang(baris, HasilBidang(bidang, putusan, simpeg, ADA), NIP, HARI)
    return found and (found.aksi, found.alasan)


@pytest.mark.parametrize(
    ("jenis", "bidang", "putusan", "aksi", "words"),
    [
        (Jenis.DATA_UTAMA, "alamat", Putusan.BEDA, Aksi.KIRIM, "e-Simpeg dipakai"),
        (Jenis.DATA_UTAMA, "alamat", Putusan.KOSONG_DI_SIASN, Aksi.KIRIM, "e-Simpeg dipakai"),
        (Jenis.DATA_UTAMA, "alamat", Putusan.KOSONG_DI_SIMPEG, Aksi.TARIK, "SIASN dipakai"),
        (Jenis.DATA_UTAMA, "nama", Putusan.BEDA, Aksi.MANUAL, "peremajaan data di SIASN"),
        (Jenis.DATA_UTAMA, "nama", Putusan.KOSONG_DI_SIMPEG, Aksi.TARIK, "SIASN dipakai"),
        (Jenis.DATA_UTAMA, "nama", Putusan.KOSONG_DI_SIASN, Aksi.MANUAL, "Kosong di SIASN: operator SIASN"),
        (Jenis.DATA_UTAMA, "golongan", Putusan.BEDA, Aksi.MANUAL, "layanan KP"),
        (Jenis.DATA_UTAMA, "unor_id", Putusan.BEDA, Aksi.MANUAL, "riwayat jabatan"),
        (Jenis.DATA_UTAMA, "pendidikan_id", Putusan.BEDA, Aksi.MANUAL, "pencantuman gelar"),
        (Jenis.GOLONGAN, "nomor_sk", Putusan.BEDA, Aksi.MANUAL, "layanan KP"),
        (Jenis.PENDIDIKAN, "nomor_ijazah", Putusan.BEDA, Aksi.MANUAL, "pencantuman gelar"),
        (Jenis.JABATAN, "nomor_sk", Putusan.BEDA, Aksi.KIRIM, "e-Simpeg dipakai"),
        (Jenis.SKP22, "kuadran", Putusan.BEDA, Aksi.KIRIM, "e-Simpeg dipakai"),
        (Jenis.JABATAN, "unor_id", Putusan.TANPA_PADANAN, Aksi.MANUAL, "belum dipadankan"),
    ],
)
def test_the_default_authority(jenis: Jenis, bidang: str, putusan: Putusan, aksi: Aksi, words: str) -> None:
    found = decide(jenis, bidang, putusan)
    assert found is not None
    assert found[0] is aksi
    assert words in found[1]


@pytest.mark.parametrize("putusan", [Putusan.SAMA, Putusan.SETARA, Putusan.TAK_TERBANDINGKAN])
def test_what_is_no_difference_is_nothing_to_do(putusan: Putusan) -> None:
    assert decide(Jenis.DATA_UTAMA, "alamat", putusan) is None


def test_an_unreadable_value_is_to_be_repaired_where_it_stands() -> None:
    here = decide(Jenis.JABATAN, "nomor_sk", Putusan.TAK_TERBACA, simpeg=Isi("?", Tanda.TAK_TERBACA))
    there = decide(Jenis.JABATAN, "nomor_sk", Putusan.TAK_TERBACA)
    assert here is not None
    assert here[1].startswith("Penulisan di e-Simpeg tidak terbaca")
    assert there is not None
    assert there[1].startswith("Penulisan di SIASN tidak terbaca")


def test_an_office_may_let_siasn_or_a_person_win() -> None:
    office = Wewenang({"data_utama.alamat": Pemenang.SIASN, "skp22.kuadran": Pemenang.ORANG})
    assert decide(Jenis.DATA_UTAMA, "alamat", Putusan.BEDA, office) == (Aksi.TARIK, "Nilai di SIASN dipakai.")
    found = decide(Jenis.SKP22, "kuadran", Putusan.BEDA, office)
    assert found is not None
    assert found[0] is Aksi.MANUAL


@pytest.mark.parametrize("name", ["data_utama.nama", "golongan.nomor_sk", "data_utama.tidak_ada", "lain.alamat"])
def test_simpeg_cannot_win_what_siasn_does_not_take(name: str) -> None:
    with pytest.raises(ConfigError):
        Wewenang({name: Pemenang.SIMPEG})


def test_a_known_difference_is_left_alone_until_its_day() -> None:
    def office(sampai: date, **rest: Any) -> Wewenang:
        return Wewenang(abaikan=(Pengabaian(Jenis.DATA_UTAMA, "alamat", "Pindah rumah", sampai, **rest),))

    found = decide(Jenis.DATA_UTAMA, "alamat", Putusan.BEDA, office(HARI))
    assert found == (Aksi.ABAIKAN, "Pindah rumah (sampai 2026-03-02)")
    for other in (office(date(2026, 3, 1)), office(HARI, nip=Nip("199102282015031000"))):
        found = decide(Jenis.DATA_UTAMA, "alamat", Putusan.BEDA, other)
        assert found is not None
        assert found[0] is Aksi.KIRIM
    assert decide(Jenis.DATA_UTAMA, "email", Putusan.BEDA, office(HARI)) == found


def row_decision(jenis: Jenis, putusan: PutusanBaris, nilai: dict[str, Any] | None = None) -> tuple[Aksi, str]:
    row = susun(jenis, NIP, nilai or {})
    simpeg, siasn = (None, row) if putusan is PutusanBaris.HANYA_SIASN else (row, None)
    found = WEWENANG_BAKU.baris(HasilBaris(jenis, putusan, simpeg, siasn), NIP, HARI)
    return found.aksi, found.alasan


@pytest.mark.parametrize(
    ("jenis", "putusan", "aksi", "words"),
    [
        (Jenis.GOLONGAN, PutusanBaris.HANYA_SIASN, Aksi.TARIK, "hanya ada di SIASN"),
        (Jenis.DATA_UTAMA, PutusanBaris.HANYA_SIASN, Aksi.MANUAL, "NIP ini hanya ada di SIASN"),
        (Jenis.DATA_UTAMA, PutusanBaris.HANYA_SIMPEG, Aksi.MANUAL, "NIP ini hanya ada di e-Simpeg"),
        (Jenis.GOLONGAN, PutusanBaris.HANYA_SIMPEG, Aksi.MANUAL, "layanan KP"),
        (Jenis.PENDIDIKAN, PutusanBaris.HANYA_SIMPEG, Aksi.MANUAL, "pencantuman gelar"),
        (Jenis.JABATAN, PutusanBaris.AMBIGU, Aksi.MANUAL, "tidak dapat dipastikan"),
        (Jenis.SKP22, PutusanBaris.DUPLIKAT, Aksi.MANUAL, "tercatat dua kali"),
        (Jenis.JABATAN, PutusanBaris.HANYA_SIMPEG, Aksi.MANUAL, "belum lengkap"),
    ],
)
def test_rows_without_a_certain_partner(jenis: Jenis, putusan: PutusanBaris, aksi: Aksi, words: str) -> None:
    found = row_decision(jenis, putusan)
    assert found[0] is aksi
    assert words in found[1]


def test_a_new_row_is_sent_when_it_is_complete_and_readable(alat: SimpleNamespace) -> None:
    assert row_decision(Jenis.JABATAN, PutusanBaris.HANYA_SIMPEG, alat.JABATAN_BARU)[0] is Aksi.KIRIM
    assert row_decision(Jenis.SKP22, PutusanBaris.HANYA_SIMPEG, alat.SKP_BARU)[0] is Aksi.KIRIM
    for gap in ({"nomor_sk": ""}, {"tanggal_sk": "03/15/2020"}, {"unor_id": Isi("01.02", Tanda.TANPA_PADANAN)}):
        assert row_decision(Jenis.JABATAN, PutusanBaris.HANYA_SIMPEG, {**alat.JABATAN_BARU, **gap})[0] is Aksi.MANUAL


def test_every_compared_field_has_an_answer_to_every_verdict() -> None:
    for jenis, aturan in JENIS.items():
        for bidang in aturan.nama:
            for putusan in (Putusan.BEDA, Putusan.KOSONG_DI_SIASN, Putusan.KOSONG_DI_SIMPEG, Putusan.TAK_TERBACA):
                found = decide(jenis, bidang, putusan)
                assert found is not None
                assert found[1].endswith(".")
                sent = found[0] is Aksi.KIRIM
                assert sent is (bidang in DIKIRIM[jenis] and putusan in (Putusan.BEDA, Putusan.KOSONG_DI_SIASN))


@pytest.mark.parametrize("jenis", sorted(set(Jenis) - DAPAT_DIKIRIM))
def test_nothing_is_promised_of_a_kind_that_the_program_does_not_send(jenis: Jenis) -> None:
    assert DIKIRIM[jenis] == frozenset()
    aksi, words = row_decision(jenis, PutusanBaris.HANYA_SIMPEG)
    assert aksi is Aksi.MANUAL
    assert "operator SIASN" in words
    for bidang in JENIS[jenis].nama:
        for putusan in (Putusan.BEDA, Putusan.KOSONG_DI_SIASN):
            found = decide(jenis, bidang, putusan)
            assert found is not None
            assert (found[0], "operator SIASN" in found[1]) == (Aksi.MANUAL, True)


def test_the_sentence_says_whether_siasn_has_a_screen_or_a_service_for_it() -> None:
    assert "peremajaan pindah instansi" in row_decision(Jenis.PINDAH_INSTANSI, PutusanBaris.HANYA_SIMPEG)[1]
    assert "peremajaan data orang tua" in row_decision(Jenis.ORANG_TUA, PutusanBaris.HANYA_SIMPEG)[1]
    assert "pada sertifikasi" in (decide(Jenis.SERTIFIKASI, "nomor_sertifikat", Putusan.BEDA) or ("", ""))[1]
