"""A kabupaten of 30 people, computed by hand: every indicator, the index, the worklist.

The people, the affected of each of the 27 indicators and each calculation stand in ``data/mutu_30_orang.json``. The
facts reach the indicators on the two ways they have: as rows of SIASN, and as lines of the "Data ASN" export.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Kosong
from siasn_client.errors import NoAnswer
from siasn_client.mutu import (
    INDIKATOR,
    Acuan,
    Dimensi,
    Indeks,
    OrangMutu,
    Penghitung,
    Populasi,
    baca_fungsional,
    dari_bacaan,
    dari_ekspor,
)
from siasn_client.mutu.susun import BIDANG, KOLOM
from siasn_client.privacy import Nip
from siasn_client.sanding import susun

DATA = json.loads((Path(__file__).parent / "data" / "mutu_30_orang.json").read_text(encoding="utf-8"))
SEEN = datetime(2026, 11, 1, tzinfo=UTC)
NIP = {person["id"]: Nip(person["nip"]) for person in DATA["orang"]}
NAMA = {nip: name for name, nip in NIP.items()}
OWN = ("tanggal_lahir", "tmt_cpns", "tmt_pns", "jenis_kelamin", "unor_id")
TANPA_RIWAYAT = {"COM_1", "COM_3", "TIM_6"}
"""What the export cannot tell: it has no history."""


def acuan(**ubah: Any) -> Acuan:
    said = DATA["acuan"]
    tables = {
        "hari": date.fromisoformat(said["hari"]),
        "tahun_skp": frozenset(said["tahun_skp"]),
        "unor_aktif": frozenset(said["unor_aktif"]),
        "tahun_pppk": frozenset(said["tahun_pppk"]),
        "calon_jf": frozenset(NIP[name] for name in said["calon_jf"]),
        "fungsional": baca_fungsional(said["fungsional"]),
    }
    return Acuan(**tables | ubah)


def teks(person: dict[str, Any]) -> dict[str, str]:
    """The facts of a person, as texts by fact name."""
    return {**DATA["dasar"][person["dasar"]], **{name: person[name] for name in OWN}, **person["ubah"]}


def bacaan(person: dict[str, Any]) -> dict[Jenis, Bacaan[Baris]]:
    nip, said, told = Nip(person["nip"]), teks(person), {**DATA["riwayat_dasar"], **person["riwayat"]}

    def rows(jenis: Jenis, made: list[dict[str, Any]]) -> Bacaan[Baris]:
        return Ada(tuple(susun(jenis, nip, each) for each in made), SEEN) if made else Kosong(SEEN)

    years = told["skp"]
    return {
        Jenis.DATA_UTAMA: rows(Jenis.DATA_UTAMA, [{BIDANG[name]: text for name, text in said.items()}]),
        Jenis.SKP22: Gagal(NoAnswer()) if years == "gagal" else rows(Jenis.SKP22, [{"tahun": year} for year in years]),
        Jenis.KINERJA_PERIODIK: rows(Jenis.KINERJA_PERIODIK, [{"tahun": year} for year in told["periodik"]]),
        Jenis.PENDIDIKAN: rows(Jenis.PENDIDIKAN, [{"pendidikan_id": "P-1"}] * told["riwayat_pendidikan"]),
        Jenis.CLTN: rows(
            Jenis.CLTN, [{"cltn_id": "1", "tanggal_akhir": told["akhir_cltn"]}] if told["akhir_cltn"] else []
        ),
    }


def dari_siasn(person: dict[str, Any]) -> OrangMutu:
    orang = dari_bacaan(Nip(person["nip"]), bacaan(person))
    assert orang is not None
    return orang


def dari_web(person: dict[str, Any]) -> OrangMutu:
    """One line of the export, with its apostrophes, its literal null and day-first dates."""
    said = teks(person)
    line = {"NIP BARU": f"'{person['nip']}"}
    for name, headings in KOLOM.items():
        text = said.get(name, "")
        if name in {"tanggal_lahir", "tmt_cpns", "tmt_pns"} and text:
            text = "-".join(reversed(text.split("-")))
        line[headings[0].title()] = text or "null"
    return dari_ekspor(line)


def hitung(make=dari_siasn, populasi=None, people=DATA["orang"], **ubah: Any) -> Penghitung:
    counter = Penghitung(acuan(**ubah), populasi or {}, unit=lambda orang: (orang.unor_id[:3], orang.unor_nama))
    for person in people:
        counter.tambah(make(person))
    return counter


def kena(counter: Penghitung, id_: str) -> list[str]:
    found = [each.orang for each in counter.ramalan().pekerjaan if each.indikator.id == id_]
    return sorted(NAMA[nip] for nips in found for nip in nips)


@pytest.fixture(scope="module")
def penghitung() -> Penghitung:
    return hitung()


@pytest.fixture(scope="module")
def indeks(penghitung: Penghitung) -> Indeks:
    return penghitung.indeks()


def test_it_is_thirty_people_and_all_27_indicators() -> None:
    assert len(NIP) == len(DATA["orang"]) == 30
    assert list(DATA["indikator"]) == list(INDIKATOR)
    assert len(INDIKATOR) == 27


@pytest.mark.parametrize("id_", INDIKATOR)
def test_each_indicator_finds_whom_the_hand_found(id_: str, penghitung: Penghitung, indeks: Indeks) -> None:
    said, found = DATA["indikator"][id_], indeks.keseluruhan.nilai[id_]
    assert kena(penghitung, id_) == said["kena"]
    assert (found.kena, found.dinilai, found.tak_tahu) == (len(said["kena"]), said["dinilai"], said["tak_tahu"])
    assert found.baik == Fraction(said["nilai"])


@pytest.mark.parametrize("id_", [id_ for id_ in INDIKATOR if id_ not in TANPA_RIWAYAT])
def test_the_export_gives_the_same(id_: str) -> None:
    counter = hitung(dari_web)
    said, found = DATA["indikator"][id_], counter.indeks().keseluruhan.nilai[id_]
    assert kena(counter, id_) == said["kena"]
    assert found.baik == Fraction(said["nilai"])


@pytest.mark.parametrize("id_", sorted(TANPA_RIWAYAT))
def test_what_the_export_cannot_tell_is_not_computed(id_: str) -> None:
    found = hitung(dari_web).indeks().keseluruhan.nilai[id_]
    assert found.baik is None
    assert found.alasan.startswith("Sumber data ini tidak memuat riwayat")


@pytest.mark.parametrize("dimensi", Dimensi)
def test_the_dimensions_are_as_computed_by_hand(dimensi: Dimensi, indeks: Indeks) -> None:
    assert float(indeks.keseluruhan.indeks(dimensi)) == pytest.approx(DATA["indeks"][dimensi]["nilai"], abs=6e-5)
    assert indeks.keseluruhan.cakupan(dimensi) == 1


def test_the_index_is_as_computed_by_hand(indeks: Indeks) -> None:
    assert float(indeks.keseluruhan.indeks()) == pytest.approx(DATA["indeks"]["total"]["nilai"], abs=6e-5)
    assert {unit.id: unit.pegawai for unit in indeks.unit} == {"U-1": 10, "U-2": 10, "U-3": 10}
    unit = indeks.unit[0]
    assert float(unit.skor.indeks()) == pytest.approx(DATA["unit"]["U-1"]["nilai"], abs=6e-5)


def test_the_worklist_is_ranked_as_computed_by_hand(penghitung: Penghitung) -> None:
    ramalan = penghitung.ramalan()
    found = [(each.indikator.id, pytest.approx(float(each.poin), abs=6e-5)) for each in ramalan.pekerjaan]
    assert [(id_, poin) for id_, poin, _ in DATA["ramalan"]] == found
    assert ramalan.setelah == 100


def test_what_a_unit_gains_adds_up_to_what_the_office_gains(penghitung: Penghitung) -> None:
    for each in penghitung.ramalan().pekerjaan:
        assert sum(unit.poin for unit in each.unit) == each.poin


def test_repairing_the_first_piece_of_work_gains_what_was_said(penghitung: Penghitung, indeks: Indeks) -> None:
    """The forecast is tried: the three without a title get one."""
    first = penghitung.ramalan().pekerjaan[0]
    repaired = [
        {**person, "ubah": {**person["ubah"], "gelar_belakang": "S.Tr."}}
        if Nip(person["nip"]) in first.orang
        else person
        for person in DATA["orang"]
    ]
    after = hitung(people=repaired).indeks().keseluruhan.indeks()
    assert after - indeks.keseluruhan.indeks() == first.poin


def test_the_order_of_people_does_not_matter(penghitung: Penghitung, indeks: Indeks) -> None:
    people = list(DATA["orang"])
    Random(7).shuffle(people)  # noqa: S311
    other = hitung(people=people)
    assert other.indeks() == indeks
    assert other.ramalan() == penghitung.ramalan()


@pytest.mark.parametrize("id_", INDIKATOR)
def test_the_narrow_population_is_as_counted_by_hand(id_: str) -> None:
    """Only those of whom the indicator speaks; 1 unknown of 17 JF is too many, so ACC_8 is not computed."""
    found = hitung(populasi={id_: Populasi.SASARAN}).indeks().keseluruhan.nilai[id_]
    assert (found.dinilai, found.kena) == (
        DATA["indikator"][id_]["dinilai_sasaran"],
        len(DATA["indikator"][id_]["kena"]),
    )
    assert found.alasan == ("1 dari 17 pegawai belum terbaca." if id_ == "ACC_8" else "")


@pytest.mark.parametrize(
    ("tabel", "hilang"),
    [
        ("unor_aktif", {"TIM_1"}),
        ("fungsional", {"TIM_5", "ACC_8"}),
        ("tahun_pppk", {"ACC_7"}),
        ("calon_jf", {"TIM_2"}),
    ],
)
def test_without_a_national_table_its_indicators_are_not_computed(tabel: str, hilang: set[str]) -> None:
    found = hitung(**{tabel: None}).indeks()
    assert {nilai.id for nilai in found.tidak_dihitung} == hilang
    assert all(nilai.baik is None and nilai.alasan.startswith("Belum ada") for nilai in found.tidak_dihitung)
    assert found.keseluruhan.cakupan() < 1
