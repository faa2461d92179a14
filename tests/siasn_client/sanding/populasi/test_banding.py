"""Laws of the comparison of populations: for any two lists, whatever stands in them."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.populasi import (
    ALASAN,
    Alasan,
    Jawaban,
    MacamKasus,
    Orang,
    Pengetahuan,
    UsulPengadaan,
    UsulPensiun,
    bandingkan_populasi,
)

PER = date(2026, 11, 2)
NIPS = (
    *(f"1990{month:02}28201503{sex}000" for month in (1, 2, 3) for sex in (1, 2)),
    *("199511202023212000", "199511202025042000", "199002282015151000", "19900228", "", "19900228201503100X"),
)
DAYS = (None, date(1990, 2, 28), date(2020, 3, 1), date(2026, 10, 1), date(2027, 1, 1))
ORANG = st.builds(
    Orang,
    nip=st.sampled_from(NIPS),
    kunci=st.sampled_from(("1", "2", "3")),
    nama=st.sampled_from(("", "SITI AMINAH", "BUDI")),
    tanggal_lahir=st.sampled_from((None, date(1990, 2, 28), date(1995, 11, 20))),
    nik=st.sampled_from(("", "9999996011950000", "9999992802900000")),
    kedudukan=st.sampled_from(("", "01", "71", "101", "99", "66")),
    instansi_induk=st.sampled_from(("", "I1", "I2")),
    instansi_kerja=st.sampled_from(("", "I1", "I2")),
    tmt_cpns=st.sampled_from(DAYS),
    tmt_pensiun=st.sampled_from(DAYS),
    meninggal=st.booleans(),
    kontrak_akhir=st.sampled_from(DAYS),
)
DAFTAR = st.lists(ORANG, max_size=9)
TAHU = st.builds(
    Pengetahuan,
    pensiun=st.dictionaries(
        st.sampled_from(NIPS),
        st.builds(
            UsulPensiun,
            nip=st.just(""),
            tmt_pensiun=st.sampled_from(DAYS),
            jenis=st.sampled_from(("", "BUP KPP", "Non BUP Janda/Duda KPP")),
        ),
        max_size=3,
    ),
    pengadaan=st.dictionaries(
        st.sampled_from(NIPS),
        st.builds(UsulPengadaan, nip=st.just(""), tmt=st.sampled_from(DAYS), kontrak_akhir=st.sampled_from(DAYS)),
        max_size=3,
    ),
    jawaban=st.dictionaries(st.sampled_from(NIPS), st.builds(Jawaban, orang=st.none() | ORANG), max_size=3),
    pindah=st.dictionaries(st.sampled_from(NIPS), st.sampled_from(DAYS[1:]), max_size=3),
)


@given(DAFTAR, DAFTAR, TAHU)
def test_the_bridge_adds_up_for_any_two_lists(simpeg, siasn, tahu):
    hasil = bandingkan_populasi(simpeg, siasn, per=PER, tahu=tahu)
    bridge = hasil.jembatan
    assert bridge.genap
    assert (bridge.simpeg, bridge.siasn) == (len(simpeg), len(siasn))
    both = {each.nip for each in simpeg if each.sah} & {each.nip for each in siasn if each.sah}
    assert bridge.sama == len(both)
    assert sum(n for n, _ in hasil.kelompok.values()) == len(simpeg)
    assert sum(n for _, n in hasil.kelompok.values()) == len(siasn)


@given(DAFTAR, DAFTAR, TAHU)
def test_every_case_has_words_evidence_and_somebody_to_act(simpeg, siasn, tahu):
    for each in bandingkan_populasi(simpeg, siasn, per=PER, tahu=tahu).kasus:
        data = each.to_data()
        assert data["sebutan"]
        assert data["saran"]
        assert data["pelaku"]
        assert all(data["bukti"])
        assert data["bukti"] or each.alasan is Alasan.BELUM_JELAS


@given(DAFTAR, DAFTAR, TAHU, st.randoms())
def test_the_order_of_the_rows_changes_nothing(simpeg, siasn, tahu, acak):
    before = bandingkan_populasi(simpeg, siasn, per=PER, tahu=tahu)
    acak.shuffle(simpeg)
    acak.shuffle(siasn)
    assert bandingkan_populasi(simpeg, siasn, per=PER, tahu=tahu).to_data() == before.to_data()


@given(DAFTAR)
def test_a_list_against_itself_differs_in_no_head(rows):
    hasil = bandingkan_populasi(rows, rows, per=PER)
    counts = Counter(each.macam for each in hasil.kasus)
    assert not counts[MacamKasus.HANYA_SIMPEG]
    assert not counts[MacamKasus.HANYA_SIASN]
    assert counts[MacamKasus.DOBEL_SIMPEG] == counts[MacamKasus.DOBEL_SIASN]


@given(DAFTAR, DAFTAR)
def test_swapping_the_sides_swaps_the_classes(satu, lain):
    mirror = {
        MacamKasus.HANYA_SIMPEG: MacamKasus.HANYA_SIASN,
        MacamKasus.DOBEL_SIMPEG: MacamKasus.DOBEL_SIASN,
        MacamKasus.NIP_TAK_SAH_SIMPEG: MacamKasus.NIP_TAK_SAH_SIASN,
    }
    there = Counter(each.macam for each in bandingkan_populasi(satu, lain, per=PER).kasus)
    back = Counter(each.macam for each in bandingkan_populasi(lain, satu, per=PER).kasus)
    assert all(there[one] == back[other] and there[other] == back[one] for one, other in mirror.items())


def orang(nip=NIPS[0], **rest):
    return Orang(nip=nip, **{"kunci": "1", "nama": "SITI AMINAH", "tanggal_lahir": date(1995, 11, 20), **rest})


def reasons(simpeg, siasn, **rest):
    hasil = bandingkan_populasi(simpeg, siasn, per=PER, **rest)
    return [(each.macam.value, each.alasan.value) for each in hasil.kasus]


LAMA, BARU = orang("199511202023212000"), orang("199511202025042000")


def test_a_pppk_who_became_pns_is_one_person_with_two_numbers():
    assert reasons([LAMA], [BARU]) == [("hanya_simpeg", "nip_berubah"), ("hanya_siasn", "nip_berubah")]
    assert reasons([LAMA, BARU], [BARU]) == [("dobel_simpeg", "dobel_orang")]
    assert reasons([BARU], [LAMA, BARU]) == [("dobel_siasn", "dobel_orang")]
    assert reasons([LAMA, BARU], [LAMA, BARU]) == [("keadaan_beda", "dobel_orang")]
    assert reasons([LAMA, BARU], []) == [("dobel_simpeg", "dobel_orang"), ("hanya_simpeg", "belum_jelas")]


def test_two_people_under_one_number_are_not_called_one():
    def bukti(nama):
        return bandingkan_populasi([BARU, evolve(BARU, kunci="2", nama=nama)], [], per=PER).kasus[0].bukti

    assert bukti(BARU.nama) == bukti("") == ("NIP yang sama sudah ada pada baris lain",)
    assert "mungkin dua orang" in bukti("BUDI")[1]


def test_a_side_that_does_not_say_who_is_cpns_is_not_said_to_have_none():
    cpns = evolve(orang(NIPS[0]), status="C")
    assert any("CPNS" in each for each in bandingkan_populasi([orang(NIPS[0])], [cpns], per=PER).catatan)
    assert not any("CPNS" in each for each in bandingkan_populasi([cpns], [cpns], per=PER).catatan)


def test_somebody_who_fits_two_others_fits_none():
    """Two people of one name and birthday: their NIKs tell them apart, the old row has none."""
    siti, aminah = evolve(BARU, nik="9999996011950000"), evolve(BARU, nip="199511202025052000", nik="9999996011960000")
    assert reasons([LAMA], [siti])[0] == ("hanya_simpeg", "nip_berubah")
    assert reasons([LAMA], [siti, aminah]) == [
        ("hanya_simpeg", "belum_jelas"),
        ("hanya_siasn", "belum_jelas"),
        ("hanya_siasn", "belum_jelas"),
    ]


def test_a_number_without_18_digits_is_paired_with_its_owner():
    found = bandingkan_populasi([orang(BARU.nip[:16])], [BARU], per=PER)
    assert [(each.macam.value, each.alasan.value) for each in found.kasus] == [
        ("nip_tak_sah_simpeg", "nip_bukan_18"),
        ("hanya_siasn", "nip_lawan_tak_sah"),
    ]
    assert found.kasus[0].siasn is BARU
    assert found.kasus[0].bukti == ("nama sama", "tanggal lahir sama")


def test_the_office_is_the_one_most_rows_name():
    rows = [orang(nip, kunci=nip, nama=nip, instansi_induk="I1", instansi_kerja="I1") for nip in NIPS[:3]]
    other = orang(NIPS[3], instansi_induk="I2", instansi_kerja="I2")
    assert reasons(rows, [*rows, other]) == [("hanya_siasn", "pindah_keluar")]
    assert reasons([], [other], instansi="I2") == [("hanya_siasn", "belum_jelas")]


def test_contracts_that_end_within_ninety_days_are_listed():
    ends = {"satu": date(2026, 10, 1), "dua": date(2027, 1, 31), "tiga": date(2027, 2, 1)}
    people = [
        orang(f"19951120202{n}212000", kunci=nama, nama=nama, kontrak_akhir=day)
        for n, (nama, day) in enumerate(ends.items(), start=1)
    ]
    known = Pengetahuan(pengadaan={"199501202023211000": UsulPengadaan("", date(2023, 1, 1), date(2026, 12, 31))})
    listed = orang("199501202023211000", kunci="empat", nama="empat")
    pns = orang(NIPS[0], kunci="pns", nama="pns", kontrak_akhir=date(2026, 12, 1))
    found = bandingkan_populasi([*people, listed, pns], [], per=PER, tahu=known).kontrak
    assert [(each.orang.nama, each.sisa_hari, each.sumber) for each in found] == [
        ("satu", -32, "e-Simpeg"),
        ("empat", 59, "daftar pengadaan"),
        ("dua", 90, "e-Simpeg"),
    ]


def test_a_list_of_another_office_is_said():
    rows = [orang(nip, kunci=nip, nama=nip) for nip in NIPS[:4]]
    found = bandingkan_populasi(rows[:2], rows[2:], per=PER, catatan=["dahulu ini"])
    assert found.catatan[0] == "dahulu ini"
    assert "Kurang dari separuh" in found.catatan[1]
    assert "tidak memuat instansi" in found.catatan[2]


@pytest.mark.parametrize("macam", MacamKasus)
def test_every_kind_of_case_has_its_words(macam):
    assert all(said.sebutan and said.saran for said in ALASAN[macam].values())
