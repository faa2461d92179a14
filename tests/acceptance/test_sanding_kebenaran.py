"""The comparison against the truth file: nothing missed, nothing invented, no wrong pair; and controls that fail.

The same check runs over clean host rows and over the dirty tables of three e-Simpeg schemas, each read through its
ready profile. SIASN's rows are decoded from the wire by the records of their calls, without HTTP.
``benchmarks/kebenaran.py`` runs it over more and larger kabupaten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime

import pytest
from attrs import evolve
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada, Bacaan, Baris, Isi, Jenis, Kosong, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import (
    JENIS,
    HasilJenis,
    HasilPegawai,
    Putusan,
    PutusanBaris,
    sandingkan,
    susun,
)
from siasn_client.testing.kabupaten import GANDA, MACAM, RUSAK, Kabupaten
from siasn_client.testing.kabupaten.kebenaran import MACAM_LIMA
from siasn_client.testing.kebenaran import Penilaian, nilai
from simpeg_adapters.demo.penuangan import Tertuang, tuangkan
from simpeg_adapters.demo.sisi import SumberKabupaten, sandingkan_tuangan
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 11, 24, tzinfo=UTC)
SEEDS = (1, 7, 20)

Sisi = Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]
Banding = Callable[[Nip, Mapping[Jenis, Bacaan[Baris]], Mapping[Jenis, Bacaan[Baris]]], HasilPegawai]


# --- the two sides ---


def siasn(people: Kabupaten, jenis: Iterable[Jenis] = Jenis) -> Sisi:
    """What SIASN sends, decoded as the client decodes it."""
    return SumberKabupaten(people, SEEN).read([Nip(nip) for nip in people.nips], tuple(jenis))


def bersih(people: Kabupaten) -> Sisi:
    """The host's rows as they were made, before any database."""
    found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {}
    for nip in map(Nip, people.nips):
        side = people.simpeg[nip.buka()]
        rows = {jenis: tuple(clean(nip, jenis, row) for row in side[jenis.value]) for jenis in Jenis}
        found[nip] = {jenis: bacaan(own) for jenis, own in rows.items()}
    return found


def clean(nip: Nip, jenis: Jenis, row: Mapping[str, str]) -> Baris:
    values = {name: row[name] for name in JENIS[jenis].nama}
    return susun(jenis, nip, values, id_siasn=row["id_siasn"], kunci=row["id"])


def bacaan(rows: tuple[Baris, ...]) -> Bacaan[Baris]:
    return Ada(rows, SEEN) if rows else Kosong(SEEN)


def dituang(people: Kabupaten, skema: str, *, kotor: bool = True) -> tuple[list[HasilPegawai], Penilaian, Tertuang]:
    """Pour into a schema, read back through its profile, compare everybody and judge."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        poured = tuangkan(people, engine, people.seed, skema, dengan_kotor=kotor)
        profil = profil_bawaan(skema)
        punya = {jenis.value: names for jenis, names in SqlHost(engine, profil).punya().items()}
        results = list(sandingkan_tuangan(people, engine, profil, SEEN))
        return results, nilai(people, results, kunci=poured.kunci, punya=punya), poured
    finally:
        engine.dispose()


def sanding(left: Sisi, right: Sisi, banding: Banding = sandingkan) -> list[HasilPegawai]:
    return [banding(nip, left[nip], right[nip]) for nip in right]


def undecided(results: Iterable[HasilPegawai]) -> Iterator[tuple[str, ...]]:
    """The fields that nobody can decide, as the dirt names them."""
    for pegawai in results:
        for kind in pegawai.jenis:
            for row in kind.baris:
                for hasil in row.bidang:
                    if hasil.putusan in (Putusan.TAK_TERBANDINGKAN, Putusan.TANPA_PADANAN):
                        kunci = (row.simpeg and row.simpeg.kunci) or ""
                        yield pegawai.nip.buka(), kind.jenis.value, kunci, hasil.bidang, hasil.putusan.value


@pytest.fixture(scope="module")
def tujuh() -> tuple[Kabupaten, Sisi, Sisi]:
    """Seed 7 for the controls, read once: the host's side from the dirty tables of the default schema."""
    people = Kabupaten.buat(200, 7)
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tuangkan(people, engine, people.seed)
    profil = profil_bawaan("tb_01")
    kinds = [jenis for jenis in profil.jenis if jenis.value not in ("kursus", "cltn")]  # their keys are the host's own
    left = SqlHost(engine, profil).read([Nip(nip) for nip in people.nips], kinds)
    engine.dispose()
    return people, left, siasn(people, kinds)


# --- the check, which the controls must fail ---


def periksa(penilaian: Penilaian) -> None:
    """Nothing missed, nothing invented; a damaged key gives the right pair or a question."""
    assert penilaian.gagal == 0
    assert penilaian.pasangan_salah == 0
    assert penilaian.palsu_di == {}
    assert {
        macam: pair for macam, pair in penilaian.per_macam.items() if macam not in RUSAK and pair[0] < pair[1]
    } == {}
    assert penilaian.luput == 0


@pytest.mark.parametrize("skema", SKEMA)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_difference_is_found_and_none_is_invented(seed: int, skema: str) -> None:
    people = Kabupaten.buat(200, seed)
    results, dirty, poured = dituang(people, skema)
    periksa(dirty)
    assert dirty.kerusakan.salah == dirty.kerusakan.sendiri == 0
    assert dirty.kerusakan.porsi_benar > 0.9  # the pair, seldom a question

    apart = {(s.nip, s.jenis) for s in people.kebenaran if s.bidang is None or s.harap == "pasangan"}
    open_ = Counter(each for each in undecided(results) if each[:2] not in apart)
    said = Counter((k.nip, k.jenis, k.id, k.bidang, k.harap) for k in poured.kotor if k.harap)
    assert open_ == Counter({each: count for each, count in said.items() if each[:2] not in apart})
    assert {verdict for *_, verdict in open_} == {"tak_terbandingkan", "tanpa_padanan"}


@pytest.mark.parametrize("seed", SEEDS)
def test_every_kind_of_difference_is_there_and_found_in_clean_rows_too(seed: int) -> None:
    people = Kabupaten.buat(200, seed)
    happened = Counter({(s.macam, s.nip, s.jenis, s.id_simpeg, s.id_siasn): 1 for s in people.kebenaran})
    times = Counter(macam for macam, *_ in happened)
    assert {macam: times[macam] for macam in MACAM if times[macam] < 5} == {}
    clean_rows = nilai(people, sanding(bersih(people), siasn(people)))
    periksa(clean_rows)
    assert (clean_rows.recall, clean_rows.precision, clean_rows.tanpa_padanan) == (1.0, 1.0, 0)
    assert clean_rows.duplikat == sum(times[macam] for macam in GANDA)


@pytest.mark.parametrize("skema", SKEMA)
def test_people_without_differences_have_none(skema: str) -> None:
    periksa(dituang(Kabupaten.buat(60, 3, selisih=False), skema)[1])


def test_the_order_of_rows_changes_no_result(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    _, left, right = tujuh
    for nip in right:
        back = {jenis: reversed_rows(read) for jenis, read in right[nip].items()}
        again = {jenis: reversed_rows(read) for jenis, read in left[nip].items()}
        assert sandingkan(nip, again, back) == sandingkan(nip, left[nip], right[nip])


def reversed_rows(read: Bacaan[Baris]) -> Bacaan[Baris]:
    return Ada(read.rows[::-1], read.seen) if isinstance(read, Ada) else read


# --- controls: each must fail the same check ---


def raw(read: Bacaan[Baris]) -> Bacaan[Baris]:
    """Rows without canonical forms: a text is its own value."""
    if not isinstance(read, Ada):
        return read
    return Ada(
        tuple(evolve(row, isi={name: as_typed(isi) for name, isi in row.isi.items()}) for row in read.rows), SEEN
    )


def as_typed(isi: Isi) -> Isi:
    return isi if isi.nilai is Tanda.TANPA_PADANAN else Isi(isi.mentah, isi.mentah or Tanda.KOSONG)


def without_forms(
    nip: Nip, simpeg: Mapping[Jenis, Bacaan[Baris]], siasn: Mapping[Jenis, Bacaan[Baris]]
) -> HasilPegawai:
    return sandingkan(nip, {j: raw(read) for j, read in simpeg.items()}, {j: raw(read) for j, read in siasn.items()})


def by_key_only(nip: Nip, simpeg: Mapping[Jenis, Bacaan[Baris]], siasn: Mapping[Jenis, Bacaan[Baris]]) -> HasilPegawai:
    """Rows meet under their first natural key or not at all."""
    kinds = []
    for jenis in simpeg:
        aturan = JENIS[jenis]
        if not aturan.kunci:
            kinds += sandingkan(nip, {jenis: simpeg[jenis]}, {jenis: siasn[jenis]}).jenis
            continue
        sides = [{aturan.kunci[0].nilai(row): row for row in rows(side[jenis])} for side in (simpeg, siasn)]
        pairs = [tuple(side.get(key) for side in sides) for key in sides[0] | sides[1]]
        met = [sandingkan(nip, {jenis: alone(a)}, {jenis: alone(b)}).jenis[0].baris for a, b in pairs]
        kinds.append(HasilJenis(jenis, tuple(row for found in met for row in found)))
    return HasilPegawai(nip, tuple(kinds))


def rows(read: Bacaan[Baris]) -> tuple[Baris, ...]:
    return read.rows if isinstance(read, Ada) else ()


def alone(row: Baris | None) -> Bacaan[Baris]:
    return bacaan((evolve(row, id_siasn=row.id_siasn if row.kunci is None else None),) if row else ())


def silent(nip: Nip, simpeg: Mapping[Jenis, Bacaan[Baris]], siasn: Mapping[Jenis, Bacaan[Baris]]) -> HasilPegawai:
    """Everything agrees, always."""
    kinds = []
    for hasil in sandingkan(nip, simpeg, siasn).jenis:
        pairs = [row for row in hasil.baris if row.simpeg and row.siasn]
        fine = tuple(evolve(row, putusan=PutusanBaris.COCOK, bidang=()) for row in pairs)
        kinds.append(HasilJenis(hasil.jenis, fine))
    return HasilPegawai(nip, tuple(kinds))


def judged(tujuh: tuple[Kabupaten, Sisi, Sisi], control: Banding) -> tuple[Penilaian, set[str]]:
    """What the check says about a control, which must fail it; and the kinds of difference that were missed."""
    people, left, right = tujuh
    kinds = next(iter(left.values()))
    punya = {jenis.value: profil_bawaan("tb_01").jenis[jenis].bidang for jenis in kinds}
    penilaian = nilai(people, sanding(left, right, control), punya=punya)
    with pytest.raises(AssertionError):
        periksa(penilaian)
    return penilaian, {macam for macam, (found, of) in penilaian.per_macam.items() if found < of}


def test_without_canonical_forms_every_other_spelling_is_a_difference(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    penilaian, missed = judged(tujuh, without_forms)
    dirty = {"data_utama.nama beda", "data_utama.gelar_belakang beda", "data_utama.tempat_lahir beda"}
    dirty |= {"golongan.nomor_sk beda", "jabatan.tmt_jabatan beda", "pendidikan.nama_sekolah beda"}
    assert dirty <= set(penilaian.palsu_di)
    assert missed <= set(RUSAK)


def test_with_keys_only_a_damaged_key_makes_two_lone_rows(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    penilaian, missed = judged(tujuh, by_key_only)
    assert {what.split()[1] for what in penilaian.palsu_di} == {"hanya_simpeg", "hanya_siasn"}
    assert {*GANDA, "nomor_sk_salah_ketik", "tmt_bergeser", "keduanya", "kunci_hilang"} <= missed


def test_a_comparer_that_reports_nothing_misses_everything(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    penilaian, missed = judged(tujuh, silent)
    assert (penilaian.benar, penilaian.palsu) == (0, 0)
    assert missed == {macam for macam, (_, of) in penilaian.per_macam.items() if of} >= set(MACAM_LIMA)
