"""A third damage, for every kind that has a number or a date: all rows damaged, nothing remembered, rows missing.

Neither recipe of the kabupaten is used. Numbers are mistyped, doubled in a sign, read by a scanner or cut off; dates
are some days or a month off, or have day and month swapped; some rows stand a second time with one field emptied. A
quarter of the rows is missing on either side, so that many a row is alone beside rows that are not its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilBaris, PutusanBaris, sandingkan, susun
from siasn_client.testing.dua_sisi import baca_siasn
from siasn_client.testing.kabupaten import Kabupaten

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 11, 24, tzinfo=UTC)
SCANNED = str.maketrans("0158", "OISB")
MISSING = 0.25
DAMAGED: Mapping[Jenis, tuple[str, str]] = {
    Jenis.PASANGAN: ("akta_menikah", "tanggal_menikah"),
    Jenis.ANAK: ("akta_kelahiran", "tanggal_lahir"),
    Jenis.GOLONGAN: ("nomor_sk", "tmt_golongan"),
    Jenis.JABATAN: ("nomor_sk", "tmt_jabatan"),
    Jenis.PENDIDIKAN: ("nomor_ijazah", "tanggal_lulus"),
    Jenis.ANGKA_KREDIT: ("nomor_sk", "tanggal_sk"),
    Jenis.DIKLAT: ("nomor", "tanggal"),
    Jenis.KURSUS: ("nomor_sertifikat", "tanggal_kursus"),
    Jenis.SERTIFIKASI: ("nomor_sertifikat", "tanggal_sertifikat"),
    Jenis.PENGHARGAAN: ("nomor_sk", "tanggal_sk"),
    Jenis.HUKUMAN_DISIPLIN: ("nomor_sk", "tanggal_sk"),
    Jenis.MASA_KERJA: ("nomor_sk", "tanggal_sk"),
    Jenis.CLTN: ("nomor_sk", "tanggal_awal"),
    Jenis.TUGAS_BELAJAR: ("nomor_akreditasi", "tanggal_mulai"),
    Jenis.PINDAH_INSTANSI: ("nomor_sk", "tmt_pindah"),
    Jenis.PNS_UNOR: ("nomor_sk", "tanggal_sk"),
    Jenis.PWK: ("nomor_sk", "tmt_pwk"),
    Jenis.PEMBERHENTIAN: ("nomor_sk", "tanggal_sk"),
}


def number(random: Random, text: str) -> str:
    places = [n for n, sign in enumerate(text) if sign.isdigit()]
    if not places:
        return f"{text}1"
    n = random.choice(places)
    match random.choice(["digit", "twice", "scanned", "cut"]):
        case "digit":
            return f"{text[:n]}{(int(text[n]) + random.randint(1, 9)) % 10}{text[n + 1 :]}"
        case "twice":
            return text[:n] + text[n] + text[n:]
        case "scanned":
            return text[:n] + text[n].translate(SCANNED) + text[n + 1 :]
    return text[: max(len(text) - random.randint(1, 2), 4)]


def day(random: Random, text: str) -> str:
    given = date.fromisoformat(text)
    match random.choice(["days", "month", "swapped"]):
        case "days":
            return (given + timedelta(days=random.choice([-1, 1]) * random.randint(1, 25))).isoformat()
        case "month":
            return (given + timedelta(days=random.choice([-31, -30, 30, 31, 61]))).isoformat()
    swapped = given.day <= 12 and given.day != given.month
    return date(given.year, given.day, given.month).isoformat() if swapped else f"{given + timedelta(days=10)}"


def damaged(random: Random, jenis: Jenis, row: Mapping[str, str]) -> dict[str, str]:
    nomor, tanggal = DAMAGED[jenis]
    values, what = {name: row[name] for name in JENIS[jenis].nama}, random.choice(["nomor", "tanggal", "keduanya"])
    if what != "tanggal" and values[nomor]:
        values[nomor] = number(random, values[nomor])
    if what != "nomor" and len(values[tanggal]) == len("yyyy-mm-dd"):
        values[tanggal] = day(random, values[tanggal])
    return values


def host(random: Random, people: Kabupaten, nip: Nip, jenis: Jenis, doubled: float) -> Iterator[Baris]:
    """The rows that are left, damaged; a copy is known as its original with a stroke behind it."""
    for row in people.simpeg[nip.buka()][jenis]:
        if random.random() < MISSING:
            continue
        values = damaged(random, jenis, row)
        yield susun(jenis, nip, values, kunci=row["id"])
        if random.random() < doubled:
            emptied = random.choice([name for name, value in values.items() if value])
            yield susun(jenis, nip, {**values, emptied: ""}, kunci=f"{row['id']}'")


def bacaan(rows: tuple[Baris, ...]) -> Bacaan[Baris]:
    return Ada(rows, SEEN) if rows else Kosong(SEEN)


def fate(row: HasilBaris, facts: tuple[Mapping[str, int], Mapping[str, int]], paired: set[int], there: set[int]) -> str:
    """What is said of a row of the host, by what should be said."""
    fact = facts[0][row.simpeg.kunci.rstrip("'")] if row.simpeg and row.simpeg.kunci else -1
    if row.siasn:
        return "right" if fact == facts[1][row.siasn.id_siasn or ""] else "wrong"
    if row.putusan is PutusanBaris.HANYA_SIMPEG:
        return "left alone" if fact in there else "lacking"
    if row.putusan is PutusanBaris.DUPLIKAT or (fact in paired):
        return "copy"
    return "asked" if fact in there else "asked in vain"


def fates(doubled: float) -> Counter[str]:
    people, random = Kabupaten.buat(400, 101, selisih=False), Random("rusak")  # noqa: S311 - a reproducible wreck
    found: Counter[str] = Counter()
    for nip in map(Nip, people.nips):
        known = baca_siasn(people, nip, DAMAGED)
        for jenis in DAMAGED:
            side, facts = known[jenis], people.fakta(nip.buka(), jenis.value)
            theirs = tuple(r for r in (side.rows if isinstance(side, Ada) else ()) if random.random() >= MISSING)
            mine = tuple(host(random, people, nip, jenis, doubled))
            [kind] = sandingkan(nip, {jenis: bacaan(mine)}, {jenis: bacaan(theirs)}).jenis
            there = {facts[1][row.id_siasn or ""] for row in theirs}
            pairs = [row.simpeg for row in kind.baris if row.simpeg and row.siasn]
            paired = {facts[0][(row.kunci or "").rstrip("'")] for row in pairs}
            found.update(fate(row, facts, paired, there) for row in kind.baris if row.simpeg)
    return found


def test_no_damage_makes_a_wrong_pair_and_hardly_any_hides_a_right_one() -> None:
    found = fates(doubled=0)
    to_pair = found["right"] + found["wrong"] + found["asked"] + found["left alone"]
    assert found["wrong"] == found["left alone"] == found["copy"] == 0, found
    assert found["right"] >= 0.998 * to_pair, found
    assert found["lacking"] > 1_000
    assert found["asked in vain"] <= 0.01 * found["lacking"], found


def test_an_altered_copy_of_a_damaged_row_is_asked_about_and_never_paired_wrongly() -> None:
    found = fates(doubled=0.3)
    assert found["wrong"] == found["left alone"] == 0, found
    assert found["copy"] > 50, found


def test_two_facts_that_are_alone_on_their_sides_are_never_taken_for_one() -> None:
    """The control: of every two rows of one person and kind one is all that e-Simpeg has, damaged, and one SIASN's."""
    people, random = Kabupaten.buat(200, 103, selisih=False), Random("dua fakta")  # noqa: S311 - reproducible
    said: Counter[PutusanBaris] = Counter()
    for nip in map(Nip, people.nips):
        for jenis, side in baca_siasn(people, nip, DAMAGED).items():
            facts = people.fakta(nip.buka(), jenis.value)
            for row in people.simpeg[nip.buka()][jenis]:
                for other in side.rows if isinstance(side, Ada) else ():
                    if facts[0][row["id"]] != facts[1][other.id_siasn or ""]:
                        mine = susun(jenis, nip, damaged(random, jenis, row), kunci=row["id"])
                        [kind] = sandingkan(nip, {jenis: bacaan((mine,))}, {jenis: bacaan((other,))}).jenis
                        said.update(r.putusan for r in kind.baris if r.simpeg)
    assert set(said) == {PutusanBaris.HANYA_SIMPEG, PutusanBaris.AMBIGU}
    assert said[PutusanBaris.HANYA_SIMPEG] > 5_000, said
    assert said[PutusanBaris.AMBIGU] <= 0.01 * said[PutusanBaris.HANYA_SIMPEG], said
