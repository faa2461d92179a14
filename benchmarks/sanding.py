"""Comparing everybody: ours against a straightforward version of itself.

    python benchmarks/sanding.py [--people 12000]

Both read the same raw values of both sides, 40 rows a person, through the same canonical forms, pair them the same
way and give the same verdicts. The straightforward one reads every value anew and compares every column of every
pair. Goal: at least 1.5 times as fast. Only one person is in memory at a time in both.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from measure import interleaved, ratio, table
from pydantic import TypeAdapter

from siasn_client.baris import KOSONG, Ada, Bacaan, Baris, Isi, Jenis, Kosong, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, SELISIH, Putusan, PutusanBaris, panggilan, sandingkan, susun
from siasn_client.sanding.aturan import Bidang, Mentah, teks_mentah, tertulis
from siasn_client.sanding.kanonik import BERULANG
from siasn_client.sanding.pasangan import pasangkan
from siasn_client.sanding.putusan import putuskan
from siasn_client.testing.kabupaten import Kabupaten

ROWS = 40
WIRE = {
    Jenis.DATA_UTAMA: "data_utama",
    Jenis.PASANGAN: "data_pasangan",
    Jenis.ANAK: "data_anak",
    Jenis.ORANG_TUA: "data_ortu",
    Jenis.GOLONGAN: "rw_golongan",
    Jenis.JABATAN: "rw_jabatan",
    Jenis.PENDIDIKAN: "rw_pendidikan",
    Jenis.SKP22: "rw_skp22",
    Jenis.SKP: "rw_skp",
    Jenis.KINERJA_PERIODIK: "rw_kinerjaperiodik",
    Jenis.ANGKA_KREDIT: "rw_angkakredit",
    Jenis.DIKLAT: "rw_diklat",
    Jenis.KURSUS: "rw_kursus",
    Jenis.PENGHARGAAN: "rw_penghargaan",
}
NOW = datetime(2026, 1, 1, tzinfo=UTC)

Raw = tuple[Mapping[str, Mentah], str | None, str | None]
Side = Mapping[Jenis, tuple[Raw, ...]]
Verdicts = Counter[tuple[Jenis, str]]


def _people() -> Iterator[tuple[Nip, Side, Side]]:
    """People with at least 40 rows on both sides, the first 40 of each: raw values, as both readers meet them."""
    kabupaten = Kabupaten.buat(pegawai=1_000, seed=7)
    for digits in kabupaten.nips:
        nip = Nip(digits)
        simpeg = _first({jenis: [*_of_host(kabupaten, digits, jenis)] for jenis in WIRE})
        siasn = _first({jenis: [*_of_siasn(kabupaten, nip, jenis)] for jenis in WIRE})
        if all(sum(map(len, side.values())) == ROWS for side in (simpeg, siasn)):
            yield nip, simpeg, siasn


def _first(side: Mapping[Jenis, Sequence[Raw]]) -> Side:
    left, kept = ROWS, dict[Jenis, tuple[Raw, ...]]()
    for jenis, rows in side.items():
        kept[jenis] = tuple(rows[:left])
        left -= len(kept[jenis])
    return kept


def _of_host(kabupaten: Kabupaten, nip: str, jenis: Jenis) -> Iterator[Raw]:
    for row in kabupaten.simpeg[nip][jenis]:
        yield row, row["id_siasn"] or None, row["id"]


def _of_siasn(kabupaten: Kabupaten, nip: Nip, jenis: Jenis) -> Iterator[Raw]:
    said, aturan = getattr(kabupaten.siasn[nip.buka()], WIRE[jenis]), JENIS[jenis]
    read = TypeAdapter(panggilan(nip, jenis).decode).validate_python(said)
    for record in read if isinstance(read, list) else [read]:
        for row in aturan.urai(record):
            yield aturan.mentah(tertulis(row)), aturan.id_baris(row), None


def _laps(people: Sequence[tuple[Nip, Side, Side]], count: int) -> Iterator[tuple[Nip, Side, Side]]:
    """People in turn. What a person's texts meant is forgotten before anybody comes again, as if all were different."""
    for number in range(count):
        if number % len(people) == 0:
            personal = [b for aturan in JENIS.values() for b in aturan.bidang if b.kanonik not in BERULANG]
            personal[0].baca_teks.func.cache_clear()  # type: ignore[attr-defined] # all of them share one
        yield people[number % len(people)]


def _ours(people: Sequence[tuple[Nip, Side, Side]], count: int) -> Verdicts:
    """As the product does it."""
    found: Verdicts = Counter()
    for nip, simpeg, siasn in _laps(people, count):
        hasil = sandingkan(nip, _made(nip, simpeg), _made(nip, siasn))
        for jenis in hasil.jenis:
            for baris in jenis.baris:
                found[jenis.jenis, baris.putusan] += 1
                found.update((jenis.jenis, bidang.putusan) for bidang in baris.bidang)
    return found


def _made(nip: Nip, side: Side) -> Mapping[Jenis, Bacaan[Baris]]:
    return {jenis: _bacaan([_susun(jenis, nip, row) for row in rows]) for jenis, rows in side.items()}


def _bacaan(rows: Sequence[Baris]) -> Bacaan[Baris]:
    return Ada(tuple(rows), NOW) if rows else Kosong(NOW)


def _susun(jenis: Jenis, nip: Nip, raw: Raw) -> Baris:
    return susun(jenis, nip, raw[0], id_siasn=raw[1], kunci=raw[2])


def _straight(people: Sequence[tuple[Nip, Side, Side]], count: int) -> Verdicts:
    """The same with nothing remembered: every value read anew, every column of every pair compared."""
    found: Verdicts = Counter()
    for nip, simpeg, siasn in _laps(people, count):
        for jenis in simpeg:
            left, right = ([_read(jenis, nip, raw) for raw in side[jenis]] for side in (simpeg, siasn))
            for jodoh in pasangkan(JENIS[jenis], left, right):
                if jodoh.putusan is None and jodoh.simpeg and jodoh.siasn:
                    found.update(_columns(jenis, jodoh.simpeg.isi, jodoh.siasn.isi))
                else:
                    found[jenis, str(jodoh.putusan)] += 1
    return found


def _read(jenis: Jenis, nip: Nip, raw: Raw) -> Baris:
    """A row with every field read anew."""
    tidy = JENIS[jenis].rapikan(raw[0])
    isi = {bidang.nama: _isi(bidang, tidy.get(bidang.nama)) for bidang in JENIS[jenis].bidang}
    carried = {
        name: Isi(text, text) for name, text in ((n, teks_mentah(v)) for n, v in tidy.items()) if name not in isi
    }
    return Baris(jenis, nip, isi | carried, raw[1], raw[2])


def _isi(bidang: Bidang, mentah: Mentah) -> Isi:
    if mentah is None:
        return KOSONG
    if isinstance(mentah, Isi):
        return mentah
    text = teks_mentah(mentah)
    return Isi(text, mentah if isinstance(mentah, Tanda) else bidang.kanonik(text))


def _columns(jenis: Jenis, left: Mapping[str, Isi], right: Mapping[str, Isi]) -> Iterable[tuple[Jenis, str]]:
    verdicts = {name: putuskan(left[name], right[name]) for name in JENIS[jenis].nama}
    unlike = [verdict for verdict in verdicts.values() if verdict not in (None, Putusan.SAMA)]
    yield jenis, PutusanBaris.BEDA if SELISIH.intersection(unlike) else PutusanBaris.COCOK
    yield from ((jenis, str(verdict)) for verdict in unlike)


def main() -> int:
    """Print the times and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=12_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    people = list(_people())
    if not people:
        raise SystemExit("nobody has enough rows")
    verdicts = [run(people, len(people)) for run in (_ours, _straight)]
    if verdicts[0] != verdicts[1]:
        raise SystemExit("the two versions do not agree")
    times = interleaved(
        {
            "ours": lambda: _ours(people, given.people),
            "straightforward": lambda: _straight(people, given.people),
        },
        given.rounds,
        warmup=0,
        clock=time.process_time,
    )
    print(
        f"{len(people)} different people with {ROWS} rows a side, in turn; {sum(verdicts[0].values())} verdicts agree"
    )
    print("\n".join(table(times, given.people / 1e6, "us/person")))
    print("straightforward / ours: {:.2f} ({:.2f}-{:.2f})".format(*ratio(times, "straightforward", "ours")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
