"""The words every report shares."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import AuthError, NoAnswer, Rejected, SiasnError
from siasn_client.ports import Keadaan
from siasn_client.sanding import Putusan, PutusanBaris, Ringkasan
from siasn_client.sinkronisasi import Aksi, PutusanAudit
from simpeg_adapters.laporan import kata


@pytest.mark.parametrize(
    ("words", "values"),
    [
        (kata.PUTUSAN, Putusan),
        (kata.PUTUSAN_BARIS, PutusanBaris),
        (kata.PUTUSAN_SINGKAT, PutusanBaris),
        (kata.AKSI, Aksi),
        (kata.AUDIT, PutusanAudit),
    ],
)
def test_every_verdict_and_action_has_its_word(words, values):
    assert set(words) == set(values)


def test_every_state_that_is_counted_has_its_meaning():
    assert set(kata.KEADAAN) == {each.value for each in Keadaan if each is not Keadaan.NIAT} | {"belum", "ditolak"}


@pytest.mark.parametrize(
    ("raw", "shown"),
    [("2008-04-01", "01-04-2008"), ("0000-00-00", "00-00-0000"), ("01-04-2008", "01-04-2008"), ("2008", "2008")],
)
def test_an_iso_date_is_turned_round_and_nothing_else(raw, shown):
    assert kata.tanggal(raw) == shown


@pytest.mark.parametrize(("token", "word"), [("APIM", "consumer_key"), ("SSO", "pemilik akun"), ("", "Token SIASN")])
def test_a_refused_token_says_whose_it_is(token, word):
    """The consumer secret is the office's, the SSO account a person's: two people must act."""
    assert word in kata.kalimat(AuthError("refused", token=token))


def test_siasns_own_words_are_passed_on():
    said = kata.kalimat(Rejected("no", server_message="Unor tidak aktif."))
    assert said.endswith("Pesan SIASN: Unor tidak aktif.")


def test_without_words_of_siasn_only_ours_are_said():
    assert kata.kalimat(NoAnswer("dead")) == NoAnswer.pesan
    assert kata.kalimat(SiasnError("x", pesan="Kalimat.")) == "Kalimat."


def test_what_was_not_compared_is_said_with_what_to_do():
    counts = Ringkasan()
    assert kata.belum_dibandingkan(counts, 0) == []
    counts.gagal[Jenis.JABATAN] = 1200
    failed, skipped = kata.belum_dibandingkan(counts, 3)
    assert failed.startswith("1.200 bacaan gagal")
    assert "Ulangi" in failed
    assert skipped.startswith("3 pegawai")
    assert "Perbaiki NIP" in skipped
    (from_a_folder,) = kata.belum_dibandingkan(counts, 0, unduhan=True)
    assert "siasn unduh" in from_a_folder


def test_what_cannot_be_undone_is_counted_by_sentence(plan):
    ((sentence, count),) = kata.peringatan(plan).items()
    assert "tidak dapat dibatalkan" in sentence
    assert count == 1


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0,0 detik"), (59.94, "59,9 detik"), (60, "1 menit 0 detik"), (131, "2 menit 11 detik")]
)
def test_a_duration_is_said_in_words(seconds, words):
    assert kata.lama(seconds) == words
