"""Counts of a report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from siasn_client.baris import Jenis
from siasn_client.sanding.pelaku import Pelaku
from simpeg_adapters.laporan.orang import Keadaan, Penyaji
from simpeg_adapters.laporan.rekap import Rekap, Rentang

SAJI = Penyaji()


def rekap(*people) -> Rekap:
    found = Rekap()
    for each in people:
        found.tambah(each, SAJI.orang(each))
    return found


def utama(banding, unit: str, here: dict, there: dict, nip: str = "199002282015031000"):
    both = {"unor_nama": unit}
    return banding({Jenis.DATA_UTAMA: ([{**both, **here}], [{**both, **there}])}, nip)


def test_a_title_is_one_thing_however_many_fields_of_it_differ(banding):
    one = utama(banding, "A", {"gelar_depan": "Drs.", "gelar_belakang": "M.Si"}, {})
    other = utama(banding, "A", {"gelar_belakang": "S.Sos"}, {"gelar_belakang": "S.Kom"})
    assert rekap(one, other, utama(banding, "A", {}, {})).gelar == 2


def test_a_field_counts_each_person_once_and_its_verdicts_apart(banding, golongan):
    rows = [
        {**golongan, "golongan": g, "nomor_sk": f"823/{n}", "tmt_golongan": f"20{n}-04-01"}
        for g, n in (("III/a", 10), ("III/b", 14))
    ]
    changed = [{**row, "tanggal_sk": "2000-01-01"} for row in rows]
    found = rekap(banding({Jenis.GOLONGAN: (rows, changed)})).bidang()
    assert [(each.bidang, each.pegawai, each.beda) for each in found] == [("tanggal_sk", 1, 1)]


def test_what_cannot_be_read_is_counted_apart_from_what_differs(banding):
    hasil = rekap(utama(banding, "A", {"tanggal_lahir": "31-02-1990"}, {"tanggal_lahir": "1990-02-28"}))
    (field,) = hasil.bidang()
    assert (field.pegawai, field.belum) == (0, 1)
    assert hasil.belum() == 1
    assert hasil.total(Keadaan.BELUM_TERBACA) == 1


def test_the_unit_with_most_rows_comes_first(banding):
    people = [
        utama(banding, unit, {"nama": "A"}, {"nama": name}) for unit, name in (("X", "A"), ("Y", "B"), ("Y", "B"))
    ]
    found = rekap(*people).per_unit()
    assert [(name, unit.pegawai, unit.perlu, unit.baris, unit.persen) for name, unit in found] == [
        ("Y", 2, 2, 2, 100.0),
        ("X", 1, 0, 0, 0.0),
    ]


def test_rows_of_a_kind_are_each_counted_under_one_heading(banding, golongan):
    hasil = rekap(
        banding({Jenis.GOLONGAN: ([golongan, golongan], [golongan])}),
        banding({Jenis.GOLONGAN: ([], [golongan])}),
        banding({}, gagal=[Jenis.GOLONGAN]),
    )
    ((jenis, counts),) = hasil.per_jenis()
    assert jenis is Jenis.GOLONGAN
    assert {name: count for name, count in counts.items() if count} == {
        "cocok": 1,
        "duplikat": 1,
        "hanya_siasn": 1,
        "gagal": 1,
    }
    assert hasil.dobel == {"e-Simpeg": 1}
    assert sum(hasil.gagal.values()) == 1


def test_everybody_who_acts_is_counted_by_person_and_by_work(banding):
    hasil = rekap(utama(banding, "A", {"nama": "A", "tempat_lahir": "X"}, {"nama": "B", "tempat_lahir": "Y"}))
    assert hasil.pelaku[Pelaku.PEGAWAI] == 2
    assert hasil.orang_pelaku[Pelaku.PEGAWAI] == 1


def test_a_span_knows_its_ends():
    now, span = datetime(2026, 1, 1, tzinfo=UTC), Rentang()
    span.tambah(None)
    assert span.dari is None
    for each in (now, now - timedelta(1), now + timedelta(1)):
        span.tambah(each)
    assert (span.dari, span.sampai) == (now - timedelta(1), now + timedelta(1))


def test_as_data_it_names_nobody(orang):
    data = rekap(orang).to_data()
    assert data["pegawai"] == data["perlu_dilihat"] == 1
    assert data["bidang"]["data_utama.email"] == 1
    assert orang.nip.buka() not in str(data)
    assert "BUDI" not in str(data)


def test_memory_does_not_know_people(banding):
    """Everything that is kept is by unit, field, kind or actor."""
    few, many = rekap(utama(banding, "A", {"nama": "A"}, {"nama": "B"})), Rekap()
    for n in range(50):
        each = utama(banding, "A", {"nama": f"A{n}"}, {"nama": "B"}, f"1990022820150{n % 9 + 1}1000")
        many.tambah(each, SAJI.orang(each))
    assert len(few.bidang()) == len(many.bidang())
    assert len(few.unit) == len(many.unit)
    assert set(few.pelaku) == set(many.pelaku)
