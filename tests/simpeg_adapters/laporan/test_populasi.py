"""The bridge and the cases in words."""

from __future__ import annotations

from datetime import date
from io import StringIO

from rich.console import Console

from siasn_client.sanding.populasi import MacamKasus, Orang, Sumber, bandingkan_populasi
from simpeg_adapters.laporan.populasi import KOLOM, MACAM, baris_jembatan, baris_kasus, kata_sumber, terminal

PER = date(2026, 11, 2)
PENSIUN = Orang("196801011994031000", "1", nama="BUDI", unit="Dinas A", kedudukan="99", nik="9999996011950000")
BARU = Orang("200002282026101000", "2", nama="SITI", kedudukan="01")
SAMA = Orang("199002282015031000", "3", nama="ANI", kedudukan="01", meninggal=True)
PPPK = Orang("199511202023212000", "4", nama="UMI", kedudukan="71", kontrak_akhir=date(2026, 12, 1))
HASIL = bandingkan_populasi(
    [PENSIUN, SAMA, PPPK],
    [BARU, Orang(SAMA.nip, "3", nama="ANI"), Orang(PPPK.nip, "4", nama="UMI")],
    per=PER,
    sumber=(
        Sumber("Ekspor", PER, 3, "berkas a.csv"),
        Sumber("Daftar pensiun", None, dipakai=False, keterangan="tidak ada"),
    ),
)


def shown(hasil):
    out = StringIO()
    console = Console(file=out, width=80)
    for part in terminal(hasil):
        console.print(part, markup=False)
    return out.getvalue()


def test_the_bridge_is_read_from_top_to_bottom():
    assert [(each.sebutan, each.jumlah, each.tebal) for each in baris_jembatan(HASIL)] == [
        ("Baris di e-Simpeg", "3", True),
        ("dikurangi hanya di e-Simpeg: pensiun", "- 1", False),
        ("Orang yang ada di kedua daftar", "2", True),
        ("ditambah hanya di SIASN: baru diangkat, belum dimasukkan ke e-Simpeg", "+ 1", False),
        ("Baris di daftar SIASN", "3", True),
    ]


def test_a_case_names_the_person_the_evidence_and_the_actor_but_no_nik():
    case = next(each for each in HASIL.kasus if each.macam is MacamKasus.HANYA_SIMPEG)
    row = dict(zip(KOLOM, baris_kasus(case), strict=True))
    assert row["NIP di e-Simpeg"] == PENSIUN.nip
    assert row["Nama"] == "BUDI"
    assert row["Dasar dugaan"] == "kedudukan hukum 99 menurut e-Simpeg"
    assert row["Siapa"] == "BKPSDM"
    assert "9999996011950000" not in row.values()


def test_a_row_that_is_one_too_many_names_the_one_that_counts():
    lama = Orang("199511202021212000", "7", nama="UMI", tanggal_lahir=date(1995, 11, 20))
    baru = Orang("199511202025042000", "8", nama="UMI", tanggal_lahir=date(1995, 11, 20))
    ulang = Orang(baru.nip, "9", nama="UMI")
    found = bandingkan_populasi([lama, baru, ulang], [baru], per=PER).kasus
    rows = [dict(zip(KOLOM, baris_kasus(each), strict=True)) for each in found]
    assert [row["Baris"] for row in rows] == ["9 dan 8", f"7; dipakai NIP {baru.nip}"]
    assert [row["NIP di SIASN"] for row in rows] == [baru.nip, baru.nip]
    lone = bandingkan_populasi([lama, baru], [], per=PER).kasus[0]
    assert lone.siasn is None, "the row that counts is not on SIASN's list"
    assert lone.lain is baru


def test_a_source_says_its_day_or_why_it_was_not_used():
    assert [kata_sumber(each) for each in HASIL.sumber] == [
        "Ekspor per 02-11-2026, 3 baris (berkas a.csv).",
        "Daftar pensiun: tidak ada.",
    ]


def test_the_screen_names_nobody_and_fits_eighty_columns():
    text = shown(HASIL)
    assert not any(name in text for name in ("BUDI", "SITI", "ANI", PENSIUN.nip, BARU.nip))
    assert all(len(line) <= 80 for line in text.splitlines())
    assert "1 orang ada di kedua daftar, tetapi menurut satu sisi" in " ".join(text.split())
    assert "1 kontrak PPPK berakhir dalam 90 hari" in " ".join(text.split())


def test_every_kind_of_case_has_a_name():
    assert set(MACAM) == set(MacamKasus)
