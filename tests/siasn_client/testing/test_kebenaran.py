"""The judge of the comparison: it must notice what is missed, invented, wrongly paired, and unread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from attrs import evolve

from siasn_client.baris import Isi, Jenis, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import (
    SELISIH,
    HasilBaris,
    HasilBidang,
    HasilPegawai,
    Putusan,
    PutusanBaris,
    sandingkan,
    susun,
)
from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg
from siasn_client.testing.kabupaten import GANDA, RUSAK, Kabupaten
from siasn_client.testing.kebenaran import Kerusakan, Penilaian, nilai

Edit = Callable[[HasilBaris], HasilBaris]


def compared(people: Kabupaten, nip: Nip) -> HasilPegawai:
    return sandingkan(nip, baca_simpeg(people, nip), baca_siasn(people, nip))


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
    return row.putusan is PutusanBaris.COCOK and not any(hasil.putusan in SELISIH for hasil in row.bidang)


def about_agama(row: HasilBaris) -> bool:
    return any(hasil.bidang == "agama_id" for hasil in row.bidang)


def agama(row: HasilBaris, putusan: Putusan) -> HasilBaris:
    """The same row with another verdict on the agama."""
    return evolve(row, bidang=tuple(evolve(h, putusan=putusan) if h.bidang == "agama_id" else h for h in row.bidang))


def test_a_right_comparison_is_perfect(people: Kabupaten, results: list[HasilPegawai]) -> None:
    found = nilai(people, results)
    assert found.sempurna
    assert (found.precision, found.recall, found.palsu_di) == (1.0, 1.0, {})
    assert all(hits == of >= 5 for macam, (hits, of) in found.per_macam.items() if macam not in RUSAK)
    assert sum(of for _, of in found.per_jenis.values()) == len(people.kebenaran)
    assert set(found.per_jenis) == set(Jenis)


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
    rows = edited(results, about_agama, lambda r: agama(r, Putusan.KOSONG_DI_SIASN))
    found = nilai(people, rows)
    assert (found.palsu, found.luput) == (1, 1)


def test_what_cannot_be_decided_is_neither_right_nor_wrong(people: Kabupaten, results: list[HasilPegawai]) -> None:
    found = nilai(people, edited(results, about_agama, lambda r: agama(r, Putusan.TANPA_PADANAN)))
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
    found, before = nilai(people, rows), nilai(people, results)
    assert (found.ambigu, found.luput, found.palsu) == (before.ambigu + 1, 0, 0)
    assert found.per_macam["tmt_bergeser"] == (5, 6)
    assert found.rusak["tmt_bergeser"] == Kerusakan(benar=5, ambigu=1)
    assert before.rusak["tmt_bergeser"] == Kerusakan(benar=6)


def test_a_question_about_a_sound_row_of_the_same_person_is_invented(
    people: Kabupaten, results: list[HasilPegawai]
) -> None:
    damaged = {(s.nip, s.jenis): s.id_simpeg for s in people.kebenaran if s.harap == "pasangan"}

    def sound(row: HasilBaris) -> bool:
        id_ = damaged.get((row.simpeg.nip.buka(), row.jenis.value)) if row.simpeg else None
        return id_ is not None and row.simpeg is not None and row.simpeg.kunci != id_ and is_cocok(row)

    rows = edited(results, sound, lambda r: evolve(r, putusan=PutusanBaris.AMBIGU, siasn=None, bidang=()))
    found, before = nilai(people, rows), nilai(people, results)
    assert (found.ambigu - before.ambigu, found.palsu) == (0, 1)


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
    assert (found.gagal, found.luput) == (len(Jenis) * len(results), len(people.kebenaran))


def test_a_missed_duplicate_is_missed(people: Kabupaten, results: list[HasilPegawai]) -> None:
    def silenced(row: HasilBaris) -> HasilBaris:
        return evolve(row, putusan=PutusanBaris.COCOK)

    old_kinds = {Jenis.GOLONGAN, Jenis.JABATAN, Jenis.PENDIDIKAN, Jenis.SKP22}
    copy = edited(results, lambda r: r.putusan is PutusanBaris.DUPLIKAT and r.jenis in old_kinds, silenced)
    found = nilai(people, copy)
    assert (found.luput, found.per_macam["baris_dobel"]) == (1, (5, 6))


# --- rows with damaged keys, counted in rows ---


def judged(people: Kabupaten, results: list[HasilPegawai], macam: str, edit: Edit) -> Penilaian:
    """The judgement when everything said of one damaged row (and its partner) is something else."""
    one = next(s for s in people.kebenaran if s.macam == macam)

    def about(row: HasilBaris) -> bool:
        nip = (row.simpeg or row.siasn).nip.buka()  # type: ignore[union-attr]
        return (
            row.jenis.value == one.jenis
            and nip == one.nip
            and row.simpeg is not None
            and row.simpeg.kunci == one.id_simpeg
        )

    return nilai(people, edited(results, about, edit))


def test_every_damaged_row_is_counted_once(people: Kabupaten, results: list[HasilPegawai]) -> None:
    found = nilai(people, results)
    rows = {(s.macam, s.jenis, s.id_simpeg, s.id_siasn) for s in people.kebenaran if s.macam in (*RUSAK, *GANDA)}
    assert found.kerusakan.banyak == len(rows)
    assert sum((k for k in found.rusak_di.values()), Kerusakan()) == found.kerusakan
    assert (found.kerusakan.salah, found.kerusakan.sendiri) == (0, 0)
    assert set(found.rusak) == {*RUSAK, *GANDA}


def test_a_damaged_row_with_another_partner_is_a_wrong_pair(people: Kabupaten, results: list[HasilPegawai]) -> None:
    stranger = susun(Jenis.GOLONGAN, results[0].nip, {}, id_siasn="0")
    found = judged(people, results, "keduanya", lambda r: evolve(r, siasn=stranger))
    assert found.rusak["keduanya"] == Kerusakan(benar=5, salah=1)
    assert found.pasangan_salah == 1
    assert found.kerusakan.porsi_salah > 0


def test_a_damaged_row_that_is_left_alone_is_neither_right_nor_asked_about(
    people: Kabupaten, results: list[HasilPegawai]
) -> None:
    lone = judged(
        people, results, "keduanya", lambda r: evolve(r, putusan=PutusanBaris.HANYA_SIMPEG, siasn=None, bidang=())
    )
    assert lone.rusak["keduanya"] == Kerusakan(benar=5, sendiri=1)
    assert lone.luput
    assert lone.palsu


def test_a_question_about_a_copy_is_allowed_where_copies_are_altered() -> None:
    people = Kabupaten.buat(200, 7, resep="lain")
    nips = sorted({s.nip for s in people.kebenaran if s.macam in GANDA})[:6]
    found = nilai(people, [compared(people, Nip(nip)) for nip in nips])
    copies = [found.rusak[macam] for macam in GANDA if macam in found.rusak]
    assert sum(k.ambigu + k.benar for k in copies) > 0
    assert not [what for what in found.palsu_di if what.endswith("ambigu")]


@pytest.fixture(scope="module")
def altered() -> tuple[Kabupaten, list[HasilPegawai]]:
    """People who have a copy that is not quite its original, on the host's side."""
    people = Kabupaten.buat(200, 7, resep="lain")
    nips = sorted({s.nip for s in people.kebenaran if s.macam == "baris_dobel" and s.sisi == "simpeg"})
    return people, [compared(people, Nip(nip)) for nip in nips]


def about_copy(people: Kabupaten, *verdicts: PutusanBaris) -> Callable[[HasilBaris], bool]:
    keys = {(s.jenis, s.id_simpeg) for s in people.kebenaran if s.macam == "baris_dobel" and s.sisi == "simpeg"}
    return lambda row: bool(row.simpeg and (row.jenis.value, row.simpeg.kunci) in keys and row.putusan in verdicts)


def test_an_altered_copy_is_right_when_its_original_is_paired_and_it_is_asked_about(
    altered: tuple[Kabupaten, list[HasilPegawai]],
) -> None:
    people, results = altered
    found = nilai(people, results).rusak["baris_dobel"]
    assert found.benar > 0
    apart = [evolve(p, jenis=tuple(evolve(k, baris=tuple(map(parted, k.baris))) for k in p.jenis)) for p in results]
    assert nilai(people, apart).rusak["baris_dobel"].ambigu >= found.benar


def parted(row: HasilBaris) -> HasilBaris:
    """What was a pair of the host's row, asked about."""
    return evolve(row, putusan=PutusanBaris.AMBIGU, siasn=None, bidang=()) if row.simpeg and row.siasn else row


def test_an_altered_copy_that_is_called_a_new_row_is_alone_and_counted_apart(
    altered: tuple[Kabupaten, list[HasilPegawai]],
) -> None:
    people, results = altered
    right = nilai(people, results)
    lone = nilai(
        people,
        edited(
            results,
            about_copy(people, PutusanBaris.AMBIGU),
            lambda r: evolve(r, putusan=PutusanBaris.HANYA_SIMPEG, calon=()),
        ),
    )
    assert lone.rusak["baris_dobel"].sendiri == right.rusak["baris_dobel"].sendiri + 1
    assert lone.palsu_rusak == right.palsu_rusak + 1
    assert lone.palsu - lone.palsu_rusak == right.palsu - right.palsu_rusak


def test_what_the_host_does_not_have_is_not_expected(people: Kabupaten, results: list[HasilPegawai]) -> None:
    alone = [evolve(p, jenis=tuple(k for k in p.jenis if k.jenis is Jenis.GOLONGAN)) for p in results]
    found = nilai(people, alone, punya={"golongan": {"golongan", "nomor_sk"}})
    assert set(found.per_jenis) == {"golongan"}
    assert found.luput == 0
    fields = {s.bidang for s in people.kebenaran if s.jenis == "golongan"}
    assert {what.split()[0].partition(".")[2] for what in found.palsu_di} == fields - {None, "golongan", "nomor_sk"}


def test_a_host_with_keys_of_its_own_is_judged_by_the_kabupaten_s(
    people: Kabupaten, results: list[HasilPegawai]
) -> None:
    def renamed(row: HasilBaris) -> HasilBaris:
        return evolve(row, simpeg=row.simpeg and evolve(row.simpeg, kunci=f"baru:{row.simpeg.kunci}"))

    other = [evolve(p, jenis=tuple(evolve(k, baris=tuple(map(renamed, k.baris))) for k in p.jenis)) for p in results]
    keys = {
        (k.jenis.value, f"baru:{r.simpeg.kunci}"): r.simpeg.kunci or ""
        for p in results
        for k in p.jenis
        for r in k.baris
        if r.simpeg
    }
    assert nilai(people, other, kunci=keys) == nilai(people, results)
    assert nilai(people, other).pasangan_salah
