"""The result as data: opened for files, masked for screens."""

from __future__ import annotations

import json
from datetime import date

import pytest

from siasn_client.sanding.populasi import Jembatan, Kelompok, Langkah, Orang, Sumber, bandingkan_populasi, kelompok
from siasn_client.sanding.populasi.alasan import Alasan, MacamKasus

PNS, PPPK = "199002282015031000", "199511202023212000"


@pytest.mark.parametrize(
    ("orang", "group"),
    [
        (Orang(PNS, "1", kedudukan="01", status="P"), Kelompok.PNS),
        (Orang(PNS, "1", kedudukan="01", status="C"), Kelompok.CPNS),
        (Orang(PNS, "1", status="CPNS"), Kelompok.CPNS),
        (Orang(PPPK, "1", kedudukan="71"), Kelompok.PPPK),
        (Orang(PPPK, "1", kedudukan="01"), Kelompok.PPPK),
        (Orang(PPPK, "1", kedudukan="72"), Kelompok.PPPK),
        (Orang(PPPK, "1", kedudukan="101"), Kelompok.PARUH_WAKTU),
        (Orang("1995", "1", kedudukan="73"), Kelompok.PPPK),
        (Orang("1995", "1", kedudukan="01"), Kelompok.TAK_DIKENAL),
        (Orang("199002282015151000", "1"), Kelompok.TAK_DIKENAL),
    ],
)
def test_groups_go_by_numbers_not_by_names(orang, group):
    assert kelompok(orang) is group


@pytest.mark.parametrize(
    ("steps", "sama", "genap"),
    [((-2, 3), 8, True), ((-2, 3), 7, False), ((-2, 2), 8, False), ((-1, 2), 8, False)],
)
def test_a_bridge_that_does_not_add_up_says_so(steps, sama, genap):
    down, up = steps
    langkah = (
        Langkah(MacamKasus.HANYA_SIMPEG, Alasan.PENSIUN, down),
        Langkah(MacamKasus.HANYA_SIASN, Alasan.BARU, up),
    )
    assert Jembatan(10, langkah, sama, 11).genap is genap


def test_data_can_be_opened_or_masked():
    satu = Orang(PNS, PNS, nama="SITI AMINAH", nik="9999996011950000")
    pppk = Orang(PPPK, PPPK, nama="BUDI", golongan="IX", kontrak_akhir=date(2026, 12, 1))
    sources = (Sumber("Daftar", date(2026, 11, 2), 1, "berkas"),)
    hasil = bandingkan_populasi([satu, pppk], [pppk], per=date(2026, 11, 2), sumber=sources)
    text = json.dumps(hasil.to_data())
    assert PNS in text
    assert "SITI" in text
    assert "9999996011950000" not in text, "no report needs a NIK"
    masked = json.dumps(hasil.to_data(buka=False))
    assert not any(each in masked for each in (PNS, PPPK, "SITI", "BUDI", "9999996011950000"))
    assert hasil.to_data()["golongan_pppk"] == {"IX": 1}
    assert hasil.to_data()["sumber"][0]["per"] == "2026-11-02"
    assert not any(each in repr(hasil) for each in (PNS, "SITI"))
