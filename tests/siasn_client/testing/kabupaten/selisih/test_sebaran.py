"""Every kind often enough, nothing twice in one place, and nothing that is not in the truth.

A tiny comparison of its own pairs rows by remembered id and by natural key; on everything with an undamaged key
it must find exactly what the truth says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import pytest

from siasn_client.testing.kabupaten import GANDA, MACAM, RUSAK, Kabupaten, Selisih
from siasn_client.testing.kabupaten.bidang import BIDANG
from siasn_client.testing.kabupaten.selisih.riwayat_lain import CARA_JENIS, berlaku

Row = Mapping[str, str]
KUNCI = {
    "golongan": (("golongan", "tmt_golongan"), ("nomor_sk",)),
    "jabatan": (("tmt_jabatan", "jenis_jabatan_id", "nomor_sk"), ("jabatan_id", "tmt_jabatan")),
    "pendidikan": (("tingkat_pendidikan_id", "pendidikan_id"), ("tingkat_pendidikan_id", "tanggal_lulus")),
    "skp22": (("tahun",),),
}
SiasnRows = Callable[[Kabupaten, str], Mapping[str, list[dict[str, str]]]]


def pasangkan(
    satu: Sequence[Row], dua: Sequence[Row], jenis: str
) -> tuple[list[tuple[Row, Row]], list[Row], list[Row]]:
    """Pair by remembered id, then by each natural key where it is unique on both sides; return what is left."""
    sisa1, sisa2 = list(satu), list(dua)
    pasangan: list[tuple[Row, Row]] = []
    for kunci in (None, *KUNCI[jenis]):
        for a in list(sisa1):
            cocok = [b for b in sisa2 if _kunci(a, b, kunci)]
            if len(cocok) == 1 and sum(_kunci(lain, cocok[0], kunci) for lain in sisa1) == 1:
                pasangan.append((a, cocok[0]))
                sisa1.remove(a)
                sisa2.remove(cocok[0])
    return pasangan, sisa1, sisa2


def _kunci(a: Row, b: Row, kunci: tuple[str, ...] | None) -> bool:
    if kunci is None:
        return a["id_siasn"] == b["id"]
    return all(a[k] == b[k] and a[k] for k in kunci)


@pytest.fixture(scope="module", params=[1, 2, 3])
def kabupaten(request: pytest.FixtureRequest) -> Kabupaten:
    return Kabupaten.buat(200, seed=request.param)


def test_every_kind_occurs_at_least_five_times(kabupaten: Kabupaten) -> None:
    kasus = {(s.macam, s.nip, s.jenis, s.id_simpeg, s.id_siasn) for s in kabupaten.kebenaran}
    banyak = Counter(macam for macam, *_ in kasus)
    assert {macam: banyak[macam] for macam in MACAM if banyak[macam] < 5} == {}


def test_most_differences_fall_on_a_quarter_of_two_hundred(kabupaten: Kabupaten) -> None:
    """Kinds of record that few people have must look outside the chosen ones."""
    per_orang = Counter(s.nip for s in kabupaten.kebenaran)
    assert 0.25 <= len(per_orang) / 200 <= 0.5
    assert sum(n for _, n in per_orang.most_common(50)) > 0.75 * len(kabupaten.kebenaran)


def test_every_kind_of_record_differs_at_two_thousand() -> None:
    """In nearly every way that it can; of fifty retired people only so many ends of service can be damaged."""
    people = Kabupaten.buat(2000, 5)
    ada = {(s.macam, s.jenis) for s in people.kebenaran}
    mungkin = {(macam, jenis) for macam in CARA_JENIS for jenis in berlaku(macam)}
    assert {jenis for _, jenis in ada} == set(BIDANG)
    assert len(mungkin - ada) <= 3
    bidang = {s.bidang for s in people.kebenaran if s.jenis == "data_utama"}
    assert len(bidang & set(BIDANG["data_utama"])) > 50


def test_no_place_is_changed_twice(kabupaten: Kabupaten) -> None:
    tempat = Counter((s.nip, s.jenis, s.bidang, s.id_simpeg, s.id_siasn) for s in kabupaten.kebenaran)
    assert [t for t, n in tempat.items() if n > 1] == []
    susunan = Counter((s.nip, s.jenis, s.macam) for s in kabupaten.kebenaran if s.bidang is None)
    assert max(susunan.values()) == 1


def test_rows_with_an_undamaged_key_differ_exactly_where_the_truth_says(
    kabupaten: Kabupaten, siasn_rows: SiasnRows
) -> None:
    for jenis in KUNCI:
        benar = {
            (s.nip, s.bidang, s.id_siasn, s.harap)
            for s in kabupaten.kebenaran
            if s.jenis == jenis and s.bidang and s.macam not in RUSAK
        }
        dirusak = {s.id_siasn for s in kabupaten.kebenaran if s.jenis == jenis and s.macam in RUSAK}
        ditemukan = set()
        for nip in kabupaten.nips:
            pasangan, _, _ = pasangkan(kabupaten.simpeg[nip][jenis], siasn_rows(kabupaten, nip)[jenis], jenis)
            for a, b in pasangan:
                if b["id"] not in dirusak:
                    ditemukan |= {(nip, f, b["id"], _putusan(a[f], b[f])) for f in BIDANG[jenis] if a[f] != b[f]}
        assert ditemukan == benar, jenis


def _putusan(simpeg: str, siasn_: str) -> str:
    return "kosong_di_simpeg" if not simpeg else "kosong_di_siasn" if not siasn_ else "beda"


def test_what_is_left_unpaired_is_what_the_truth_says(kabupaten: Kabupaten, siasn_rows: SiasnRows) -> None:
    """Missing rows, doubled rows, and rows of which no key is left."""
    per: dict[tuple[str, str], list[Selisih]] = {}
    for s in kabupaten.kebenaran:
        if s.bidang is None or s.macam in RUSAK:
            per.setdefault((s.nip, s.jenis), []).append(s)
    for nip in kabupaten.nips:
        for jenis in KUNCI:
            _, sisa1, sisa2 = pasangkan(kabupaten.simpeg[nip][jenis], siasn_rows(kabupaten, nip)[jenis], jenis)
            sebab = per.get((nip, jenis), [])
            boleh1 = {s.id_simpeg for s in sebab}
            boleh2 = {s.id_siasn for s in sebab}
            dobel = any(s.harap == "duplikat" for s in sebab)
            assert dobel or {row["id"] for row in sisa1} <= boleh1
            assert dobel or {row["id"] for row in sisa2} <= boleh2
            for s in sebab:
                if s.harap == "hanya_simpeg":
                    assert [row["id"] for row in sisa1] == [s.id_simpeg]
                    assert sisa2 == []
                if s.harap == "hanya_siasn":
                    assert [row["id"] for row in sisa2] == [s.id_siasn]
                    assert sisa1 == []


def test_damaged_rows_are_never_remembered_and_still_resemble_their_partner(
    kabupaten: Kabupaten, siasn_rows: SiasnRows
) -> None:
    for s in kabupaten.kebenaran:
        if s.macam not in RUSAK or s.jenis not in KUNCI:
            continue
        a = next(row for row in kabupaten.simpeg[s.nip][s.jenis] if row["id"] == s.id_simpeg)
        b = next(row for row in siasn_rows(kabupaten, s.nip)[s.jenis] if row["id"] == s.id_siasn)
        assert a["id_siasn"] == ""
        assert s.bidang
        assert a[s.bidang] != b[s.bidang]
        sama = sum(a[f] == b[f] for f in BIDANG[s.jenis])
        assert sama >= len(BIDANG[s.jenis]) - 2


def test_both_keys_of_a_row_called_keduanya_are_gone(kabupaten: Kabupaten) -> None:
    bidang: dict[tuple[str, str | None], set[str | None]] = {}
    for s in kabupaten.kebenaran:
        if s.macam == "keduanya":
            bidang.setdefault((s.jenis, s.id_simpeg), set()).add(s.bidang)
    assert {(jenis, frozenset(isi)) for (jenis, _), isi in bidang.items()} <= {
        ("golongan", frozenset({"nomor_sk", "tmt_golongan"})),
        ("jabatan", frozenset({"nomor_sk", "tmt_jabatan"})),
    }


def test_a_doubled_row_is_equal_to_its_original(kabupaten: Kabupaten, siasn_rows: SiasnRows) -> None:
    for s in kabupaten.kebenaran:
        if s.macam not in GANDA:
            continue
        rows = kabupaten.simpeg[s.nip][s.jenis] if s.sisi == "simpeg" else siasn_rows(kabupaten, s.nip)[s.jenis]
        salinan = next(row for row in rows if row["id"] == (s.id_simpeg if s.sisi == "simpeg" else s.id_siasn))
        sama = [row for row in rows if all(row[f] == salinan[f] for f in BIDANG[s.jenis])]
        assert len(sama) == 2


def test_a_position_that_only_the_host_has_can_be_sent(kabupaten: Kabupaten) -> None:
    referensi = {nama: {row.id for row in rows} for nama, rows in kabupaten.referensi.items()}
    jabatan = {"1": "jabatan_struktural", "2": "jabatan_fungsional", "4": "jabatan_fungsional_umum"}
    for s in kabupaten.kebenaran:
        if s.harap == "hanya_simpeg" and s.jenis == "jabatan":
            row = next(r for r in kabupaten.simpeg[s.nip]["jabatan"] if r["id"] == s.id_simpeg)
            assert row["jabatan_id"] in referensi[jabatan[row["jenis_jabatan_id"]]]
            assert row["unor_id"] in referensi["unor"]
            assert all(row[f] for f in ("nomor_sk", "tanggal_sk", "tmt_jabatan"))
            assert row["id_siasn"] == ""


def test_a_change_of_the_current_state_is_named_field_by_field(kabupaten: Kabupaten) -> None:
    bersih = Kabupaten.buat(200, seed=kabupaten.seed, selisih=False)
    benar = {(s.nip, s.bidang, s.harap) for s in kabupaten.kebenaran if s.jenis == "data_utama" and s.sisi == "simpeg"}
    beda = set()
    for nip in kabupaten.nips:
        kini, asal = kabupaten.simpeg[nip]["data_utama"][0], bersih.simpeg[nip]["data_utama"][0]
        beda |= {(nip, f, _putusan(kini[f], asal[f])) for f in BIDANG["data_utama"] if kini[f] != asal[f]}
    assert beda == benar


def test_numbers_stay_synthetic_and_the_nip_is_never_touched(kabupaten: Kabupaten) -> None:
    for s in kabupaten.kebenaran:
        assert s.bidang != "nip"
        if s.macam == "nik_digit_tertukar":
            nik = kabupaten.simpeg[s.nip]["data_utama"][0]["nik"], kabupaten.siasn[s.nip].data_utama
            assert nik[1]
            for isi in (nik[0], nik[1]["nik"]):
                assert isi.startswith("99")
                assert isi.endswith("0000")


@pytest.mark.parametrize("resep", ["baku", "lain"])
def test_rows_of_one_fact_differ_exactly_where_the_truth_says(resep: str, siasn_rows: SiasnRows) -> None:
    """All kinds, damaged keys included: rows meet by the fact they record, which nobody outside is told."""
    people = Kabupaten.buat(200, 4, resep=resep)
    found: set[tuple[str | None, ...]] = set()
    for nip in people.nips:
        right = siasn_rows(people, nip)
        for jenis, bidang in BIDANG.items():
            facts, other = people.fakta(nip, jenis)
            theirs = {other[row["id"]]: row for row in reversed(right[jenis]) if row["id"] not in _salinan(people)}
            mine = {facts[row["id"]]: row for row in people.simpeg[nip][jenis] if row["id"] not in _salinan(people)}
            assert len(facts) == len(people.simpeg[nip][jenis])
            assert set(other) == {row["id"] for row in right[jenis]}
            for fact in mine.keys() | theirs.keys():
                a, b = mine.get(fact), theirs.get(fact)
                if a and b:
                    found |= {(nip, jenis, f, a["id"], b["id"]) for f in bidang if a[f] != b[f]}
                else:
                    found.add((nip, jenis, None, a and a["id"], b and b["id"]))
    truth = [s for s in people.kebenaran if s.macam not in GANDA]
    assert found == {(s.nip, s.jenis, s.bidang, s.id_simpeg, s.id_siasn) for s in truth}


def _salinan(people: Kabupaten) -> set[str | None]:
    """The added rows, by the key of the side that has them twice. Host keys are unique per kind only."""
    return {s.id_simpeg if s.sisi == "simpeg" else s.id_siasn for s in people.kebenaran if s.macam in GANDA}


def test_an_assessment_keeps_its_year(kabupaten: Kabupaten) -> None:
    assert not [s for s in kabupaten.kebenaran if s.jenis == "skp22" and s.bidang == "tahun"]
