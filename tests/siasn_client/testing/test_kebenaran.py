"""The judge of the comparison: it must notice what is missed, invented, wrongly paired, and unread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from attrs import evolve
from pydantic import TypeAdapter

from siasn_client.baris import Ada, Bacaan, Baris, Isi, Jenis, Kosong, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import (
    JENIS,
    HasilBaris,
    HasilBidang,
    HasilPegawai,
    Putusan,
    PutusanBaris,
    bacaan_siasn,
    panggilan,
    sandingkan,
    susun,
)
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kebenaran import nilai

SEEN = datetime(2026, 11, 24, tzinfo=UTC)
Edit = Callable[[HasilBaris], HasilBaris]


def compared(people: Kabupaten, nip: Nip) -> HasilPegawai:
    mine, theirs = people.simpeg[nip.buka()], people.siasn[nip.buka()]
    left: dict[Jenis, Bacaan[Baris]] = {}
    right: dict[Jenis, Bacaan[Baris]] = {}
    for jenis in JENIS:
        rows = tuple(
            susun(jenis, nip, {n: row[n] for n in JENIS[jenis].nama}, id_siasn=row["id_siasn"], kunci=row["id"])
            for row in mine[jenis]
        )
        left[jenis] = Ada(rows, SEEN) if rows else Kosong(SEEN)
        wire = [theirs.data_utama] if jenis is Jenis.DATA_UTAMA else getattr(theirs, f"rw_{jenis.value}")
        one = jenis is Jenis.DATA_UTAMA
        decode = TypeAdapter(list[panggilan(nip, jenis).decode] if one else panggilan(nip, jenis).decode)  # type: ignore[misc]
        right[jenis] = bacaan_siasn(jenis, nip, Ada(tuple(decode.validate_python(wire)), SEEN))
    return sandingkan(nip, left, right)


@pytest.fixture(scope="module")
def people() -> Kabupaten:
    return Kabupaten.buat(200, 7)


@pytest.fixture(scope="module")
def results(people: Kabupaten) -> list[HasilPegawai]:
    """Everybody about whom the truth file says something."""
    return [compared(people, Nip(nip)) for nip in sorted({s.nip for s in people.kebenaran})]


def edited(results: list[HasilPegawai], wanted: Callable[[HasilBaris], bool], edit: Edit) -> Iterator[HasilPegawai]:
    """The same results, but for the first row that is wanted."""
    left = 1
    for pegawai in results:
        kinds = []
        for kind in pegawai.jenis:
            rows = []
            for row in kind.baris:
                hit = left > 0 and wanted(row)
                left -= hit
                rows.append(edit(row) if hit else row)
            kinds.append(evolve(kind, baris=tuple(rows)))
        yield evolve(pegawai, jenis=tuple(kinds))
    assert left == 0


def is_cocok(row: HasilBaris) -> bool:
    return row.putusan is PutusanBaris.COCOK and not row.bidang


def test_a_right_comparison_is_perfect(people: Kabupaten, results: list[HasilPegawai]) -> None:
    found = nilai(people, results)
    assert found.sempurna
    assert (found.precision, found.recall, found.palsu_di) == (1.0, 1.0, {})
    assert found.benar + found.duplikat == len(people.kebenaran)
    assert all(hits == of >= 5 for hits, of in found.per_macam.values())


def test_figures_are_plain_data_without_a_nip(people: Kabupaten, results: list[HasilPegawai]) -> None:
    data = json.loads(json.dumps(nilai(people, results).to_data()))
    assert {"benar", "luput", "palsu", "duplikat", "ambigu", "tak_terbandingkan", "precision", "recall"} <= set(data)
    assert not any(nip in json.dumps(data) for nip in people.nips)


def test_people_without_a_result_are_missed(people: Kabupaten) -> None:
    found = nilai(people, ())
    assert (found.luput, found.benar, found.recall, found.precision) == (len(people.kebenaran), 0, 0.0, 1.0)
    assert not found.sempurna


def test_an_invented_field_is_noticed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    extra = HasilBidang("agama_id", Putusan.BEDA, Isi("1", "1"), Isi("2", "2"))
    rows = edited(results, lambda r: is_cocok(r) and r.jenis is Jenis.DATA_UTAMA, lambda r: evolve(r, bidang=(extra,)))
    found = nilai(people, rows)
    assert (found.palsu, found.luput, found.palsu_di) == (1, 0, {"data_utama.agama_id beda": 1})


def test_another_verdict_is_missed_and_invented(people: Kabupaten, results: list[HasilPegawai]) -> None:
    def emptied(row: HasilBaris) -> HasilBaris:
        first = evolve(row.bidang[0], putusan=Putusan.KOSONG_DI_SIASN)
        return evolve(row, bidang=(first, *row.bidang[1:]))

    rows = edited(results, lambda r: bool(r.bidang) and r.bidang[0].bidang == "agama_id", emptied)
    found = nilai(people, rows)
    assert (found.palsu, found.luput) == (1, 1)


def test_what_cannot_be_decided_is_neither_right_nor_wrong(people: Kabupaten, results: list[HasilPegawai]) -> None:
    def undecided(row: HasilBaris) -> HasilBaris:
        return evolve(row, bidang=(evolve(row.bidang[0], putusan=Putusan.TANPA_PADANAN), *row.bidang[1:]))

    found = nilai(people, edited(results, lambda r: bool(r.bidang) and r.bidang[0].bidang == "agama_id", undecided))
    assert (found.palsu, found.luput, found.tanpa_padanan) == (0, 0, 1)
    assert found.per_macam["agama"] == (5, 6)


@pytest.mark.parametrize("putusan", [PutusanBaris.HANYA_SIMPEG, PutusanBaris.DUPLIKAT, PutusanBaris.AMBIGU])
def test_an_invented_verdict_on_a_row_is_noticed(
    people: Kabupaten, results: list[HasilPegawai], putusan: PutusanBaris
) -> None:
    rows = edited(
        results,
        lambda r: is_cocok(r) and r.jenis is Jenis.DATA_UTAMA,
        lambda r: evolve(r, putusan=putusan, siasn=None),
    )
    found = nilai(people, rows)
    assert found.palsu_di == {f"data_utama {putusan.value}": 1}


def test_a_question_about_a_damaged_key_is_allowed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    [first, *_] = [s for s in people.kebenaran if s.macam == "tmt_bergeser"]
    rows = edited(
        results,
        lambda r: r.simpeg is not None and r.simpeg.kunci == first.id_simpeg and r.jenis.value == first.jenis,
        lambda r: evolve(r, putusan=PutusanBaris.AMBIGU, siasn=None, bidang=()),
    )
    found = nilai(people, rows)
    assert (found.ambigu, found.luput, found.palsu) == (1, 0, 0)
    assert found.per_macam["tmt_bergeser"] == (5, 6)


def test_a_question_about_a_sound_row_of_the_same_person_is_invented(
    people: Kabupaten, results: list[HasilPegawai]
) -> None:
    damaged = {(s.nip, s.jenis): s.id_simpeg for s in people.kebenaran if s.harap == "pasangan"}

    def sound(row: HasilBaris) -> bool:
        id_ = damaged.get((row.simpeg.nip.buka(), row.jenis.value)) if row.simpeg else None
        return id_ is not None and row.simpeg is not None and row.simpeg.kunci != id_ and is_cocok(row)

    rows = edited(results, sound, lambda r: evolve(r, putusan=PutusanBaris.AMBIGU, siasn=None, bidang=()))
    found = nilai(people, rows)
    assert (found.ambigu, found.palsu) == (0, 1)


def test_a_value_that_could_not_be_read_is_noticed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    """The dirt of the truth file can all be read: a form that gives up hides what it should compare."""
    extra = HasilBidang("agama_id", Putusan.TAK_TERBACA, Isi("1", "1"), Isi("?", Tanda.TAK_TERBACA))
    rows = edited(results, lambda r: is_cocok(r) and r.jenis is Jenis.DATA_UTAMA, lambda r: evolve(r, bidang=(extra,)))
    assert nilai(people, rows).palsu_di == {"data_utama.agama_id tak_terbaca": 1}


def test_a_wrong_pair_is_noticed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    stranger = susun(Jenis.GOLONGAN, results[0].nip, {}, id_siasn="0")
    rows = edited(results, lambda r: is_cocok(r) and r.jenis is Jenis.GOLONGAN, lambda r: evolve(r, siasn=stranger))
    found = nilai(people, rows)
    assert (found.pasangan_salah, found.sempurna) == (1, False)


def test_an_unread_kind_is_noticed_and_missed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    unread = [evolve(p, jenis=tuple(evolve(k, baris=(), gagal="SIASN mati.") for k in p.jenis)) for p in results]
    found = nilai(people, unread)
    assert (found.gagal, found.luput) == (5 * len(results), len(people.kebenaran))


def test_a_missed_duplicate_is_missed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    def silenced(row: HasilBaris) -> HasilBaris:
        return evolve(row, putusan=PutusanBaris.COCOK)

    found = nilai(people, edited(results, lambda r: r.putusan is PutusanBaris.DUPLIKAT, silenced))
    assert (found.luput, found.per_macam["baris_dobel"]) == (1, (5, 6))
