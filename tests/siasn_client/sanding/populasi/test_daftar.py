"""SIASN's lists as knowledge, and whom it is worth asking about."""

from __future__ import annotations

from datetime import date

from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.resources.pensiun import UsulanPensiun
from siasn_client.sanding.populasi import (
    Orang,
    UsulPengadaan,
    UsulPensiun,
    bandingkan_populasi,
    dari_pengadaan,
    dari_pensiun,
    perlu_ditanyakan,
)

NIP = "199002282015031000"


def pensiun(nip, tmt, jenis=""):
    return UsulanPensiun.model_validate({"id": "1", "nipBaru": nip, "tmtPensiun": tmt, "detailLayananNama": jenis})


def test_of_two_proposals_the_later_counts_and_one_without_a_date_never_wins():
    found = dari_pensiun(
        [pensiun(NIP, "2026-05-01T00:00:00Z", "A"), pensiun(NIP, "2027-05-01T00:00:00Z", "B"), pensiun(NIP, None, "C")]
    )
    assert found == {NIP: UsulPensiun(NIP, date(2027, 5, 1), "B")}
    assert dari_pensiun([pensiun(NIP, None, "C"), pensiun(NIP, "2026-05-01T00:00:00Z", "A")])[NIP].jenis == "A"
    assert dari_pensiun([pensiun(None, None)]) == {}


def test_candidates_without_a_number_are_nobody_yet():
    rows = [
        {"id": "1", "nip": NIP, "periode": 2024, "tgl_kontrak_mulai": "2025-03-01", "tgl_kontrak_akhir": "2030-02-28"},
        {"id": "2", "nip": "", "periode": 2026},
    ]
    found = dari_pengadaan(map(UsulanPengadaan.model_validate, rows))
    assert found == {NIP: UsulPengadaan(NIP, date(2025, 3, 1), date(2030, 2, 28), "2024")}


def test_only_those_who_are_on_one_side_are_asked_about():
    lone, other = Orang(NIP, "1", nama="A"), Orang("199103282015031000", "1", nama="B")
    both, short = Orang("199204282015031000", "1", nama="C"), Orang("1992", "2", nama="D")
    hasil = bandingkan_populasi([lone, both, short], [both, other], per=date(2026, 11, 2))
    satu, lain = perlu_ditanyakan(hasil)
    assert [nip.buka() for nip in satu] == [lone.nip]
    assert [nip.buka() for nip in lain] == [other.nip]
