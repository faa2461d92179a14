"""The comparison against the truth file: nothing missed, nothing invented, no wrong pair; and controls that fail.

The same check runs over clean host rows and over the dirty tables of the embedded e-Simpeg. SIASN's rows are
decoded from the wire by the records of their calls, without HTTP.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from random import Random

import pytest
from attrs import evolve
from pydantic import TypeAdapter
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
    bacaan_siasn,
    panggilan,
    sandingkan,
    susun,
)
from siasn_client.testing.kabupaten import MACAM, Kabupaten
from siasn_client.testing.kebenaran import Penilaian, nilai
from simpeg_adapters.demo import Kotor, tuang
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 11, 24, tzinfo=UTC)
SEEDS = range(1, 21)
DAMAGED = ("nomor_sk_salah_ketik", "tmt_bergeser", "keduanya")
WIRE = {
    Jenis.GOLONGAN: "rw_golongan",
    Jenis.JABATAN: "rw_jabatan",
    Jenis.PENDIDIKAN: "rw_pendidikan",
    Jenis.SKP22: "rw_skp22",
}
DECODE = {jenis: TypeAdapter(panggilan(Nip("199002282015031000"), jenis).decode) for jenis in JENIS}

Sisi = Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]
Banding = Callable[[Nip, Mapping[Jenis, Bacaan[Baris]], Mapping[Jenis, Bacaan[Baris]]], HasilPegawai]


def bacaan(rows: tuple[Baris, ...]) -> Bacaan[Baris]:
    return Ada(rows, SEEN) if rows else Kosong(SEEN)


# --- the two sides ---


@lru_cache(maxsize=1)
def siasn(kabupaten: Kabupaten) -> Sisi:
    """What SIASN sends, decoded as the client decodes it."""
    return {nip: {jenis: decoded(kabupaten, nip, jenis) for jenis in JENIS} for nip in map(Nip, kabupaten.nips)}


def decoded(kabupaten: Kabupaten, nip: Nip, jenis: Jenis) -> Bacaan[Baris]:
    side = kabupaten.siasn[nip.buka()]
    if jenis is Jenis.DATA_UTAMA:
        records = [] if side.data_utama is None else [DECODE[jenis].validate_python(side.data_utama)]
    else:
        records = DECODE[jenis].validate_python(getattr(side, WIRE[jenis]))
    return bacaan_siasn(jenis, nip, Ada(tuple(records), SEEN) if records else Kosong(SEEN))


def bersih(kabupaten: Kabupaten) -> Sisi:
    """The host's rows as they were made, before any database."""
    found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {}
    for nip in map(Nip, kabupaten.nips):
        side = kabupaten.simpeg[nip.buka()]
        found[nip] = {
            jenis: bacaan(tuple(map(lambda r, j=jenis, n=nip: clean(n, j, r), side[jenis]))) for jenis in JENIS
        }
    return found


def clean(nip: Nip, jenis: Jenis, row: Mapping[str, str]) -> Baris:
    values = {name: row[name] for name in JENIS[jenis].nama}
    return susun(jenis, nip, values, id_siasn=row["id_siasn"], kunci=row["id"])


def sqlite(kabupaten: Kabupaten) -> tuple[Sisi, list[Kotor]]:
    """The host's rows poured into the embedded e-Simpeg, made dirty, and read through the profile; and the dirt."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        kotor = tuang(kabupaten, engine, kabupaten.seed)
        host = SqlHost(engine, profil_bawaan("tb_01"))
        return host.read([Nip(nip) for nip in kabupaten.nips], list(JENIS)), kotor
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
    """Seed 7 for the controls, read once."""
    people = Kabupaten.buat(200, 7)
    return people, sqlite(people)[0], siasn(people)


# --- the check, which the controls must fail ---


def periksa(penilaian: Penilaian) -> None:
    """Nothing missed, nothing invented; a damaged key gives the right pair or a question."""
    assert penilaian.gagal == 0
    assert penilaian.pasangan_salah == 0
    assert penilaian.palsu_di == {}
    assert {
        macam: pair for macam, pair in penilaian.per_macam.items() if macam not in DAMAGED and pair[0] < pair[1]
    } == {}
    assert penilaian.luput == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_every_difference_is_found_and_none_is_invented(seed: int) -> None:
    people = Kabupaten.buat(200, seed)
    happened = Counter({(s.macam, s.nip, s.jenis, s.id_simpeg, s.id_siasn): 1 for s in people.kebenaran})
    times = Counter(macam for macam, *_ in happened)
    assert {macam: times[macam] for macam in MACAM if times[macam] < 5} == {}

    left, kotor = sqlite(people)
    results = sanding(left, siasn(people))
    dirty = nilai(people, results)
    periksa(dirty)
    assert dirty.duplikat == times["baris_dobel"]
    assert sum(dirty.per_macam[macam][0] for macam in DAMAGED) > 9 * dirty.ambigu  # the pair, seldom a question
    open_ = Counter(undecided(results))
    assert open_ == Counter((k.nip, k.jenis, k.id, k.bidang, k.harap) for k in kotor if k.harap)
    assert {verdict for *_, verdict in open_} == {"tak_terbandingkan", "tanpa_padanan"}
    if seed % 5 == 0:
        clean_rows = nilai(people, sanding(bersih(people), siasn(people)))
        periksa(clean_rows)
        assert (clean_rows.recall, clean_rows.precision, clean_rows.tanpa_padanan) == (1.0, 1.0, 0)


def test_people_without_differences_have_none() -> None:
    people = Kabupaten.buat(200, 3, selisih=False)
    periksa(nilai(people, sanding(sqlite(people)[0], siasn(people))))


def test_the_order_of_rows_changes_no_result(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    _, left, right = tujuh
    for nip in right:
        back = {jenis: reversed_rows(read) for jenis, read in right[nip].items()}
        again = {jenis: reversed_rows(read) for jenis, read in left[nip].items()}
        assert sandingkan(nip, again, back) == sandingkan(nip, left[nip], right[nip])


def reversed_rows(read: Bacaan[Baris]) -> Bacaan[Baris]:
    return Ada(read.rows[::-1], read.seen) if isinstance(read, Ada) else read


# --- harder than the truth file: nothing remembered, every key damaged, a third of the rows missing ---


def damaged(random: Random, row: Mapping[str, str], tmt: str) -> dict[str, str]:
    kind = random.choice(["nomor", "tmt", "keduanya"])
    values = dict(row)
    if kind != "tmt":
        at = random.choice([i for i, sign in enumerate(row["nomor_sk"]) if sign.isdigit()])
        digit = str((int(row["nomor_sk"][at]) + random.randint(1, 9)) % 10)
        values["nomor_sk"] = row["nomor_sk"][:at] + digit + row["nomor_sk"][at + 1 :]
    if kind != "nomor":
        days = random.choice([-1, 1]) * random.choice([1, 7, 20, 30, 60, 180, 365])
        values[tmt] = (date.fromisoformat(row[tmt]) + timedelta(days=days)).isoformat()
    return values


def wrecked(random: Random, people: Kabupaten, nip: Nip, jenis: Jenis, tmt: str) -> Iterator[Baris]:
    for row in people.simpeg[nip.buka()][jenis]:
        if random.random() > 0.3:
            yield clean(nip, jenis, {**damaged(random, row, tmt), "id_siasn": ""})


@pytest.mark.parametrize(("jenis", "tmt"), [(Jenis.GOLONGAN, "tmt_golongan"), (Jenis.JABATAN, "tmt_jabatan")])
def test_wrecked_histories_never_give_a_wrong_pair(jenis: Jenis, tmt: str) -> None:
    people = Kabupaten.buat(200, 11, selisih=False)
    random = Random(f"rusak/{jenis}")  # noqa: S311 - a reproducible wreck
    verdicts: Counter[str] = Counter()
    for nip, read in siasn(people).items():
        left, right = people.fakta(nip.buka(), jenis)
        theirs = read[jenis].rows if isinstance(read[jenis], Ada) else ()
        kept = tuple(row for row in theirs if random.random() > 0.3)
        there = {right[row.id_siasn or ""] for row in kept}
        mine = tuple(wrecked(random, people, nip, jenis, tmt))
        for row in sandingkan(nip, {jenis: bacaan(mine)}, {jenis: bacaan(kept)}).jenis[0].baris:
            if row.simpeg and row.siasn:
                verdicts["right" if left[row.simpeg.kunci or ""] == right[row.siasn.id_siasn or ""] else "wrong"] += 1
            elif row.simpeg and left[row.simpeg.kunci or ""] in there:
                verdicts[row.putusan.value] += 1
    assert verdicts["wrong"] == verdicts["hanya_simpeg"] == 0
    assert verdicts["right"] > 9 * verdicts["ambigu"]


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
    for jenis, aturan in JENIS.items():
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
    penilaian = nilai(people, sanding(left, right, control))
    with pytest.raises(AssertionError):
        periksa(penilaian)
    return penilaian, {macam for macam, (found, of) in penilaian.per_macam.items() if found < of}


def test_without_canonical_forms_every_other_spelling_is_a_difference(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    penilaian, missed = judged(tujuh, without_forms)
    dirty = {"data_utama.nama beda", "data_utama.gelar_belakang beda", "data_utama.tempat_lahir beda"}
    dirty |= {"golongan.nomor_sk beda", "jabatan.tmt_jabatan beda", "pendidikan.nama_sekolah beda"}
    assert dirty <= set(penilaian.palsu_di)
    assert missed == set()


def test_with_keys_only_a_damaged_key_makes_two_lone_rows(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    penilaian, missed = judged(tujuh, by_key_only)
    assert {what.split()[1] for what in penilaian.palsu_di} == {"hanya_simpeg", "hanya_siasn"}
    assert missed == {*DAMAGED, "baris_dobel"}


def test_a_comparer_that_reports_nothing_misses_everything(tujuh: tuple[Kabupaten, Sisi, Sisi]) -> None:
    penilaian, missed = judged(tujuh, silent)
    assert (penilaian.benar, penilaian.palsu) == (0, 0)
    assert missed == set(MACAM)
