"""Harder than the truth file: nothing remembered, every key damaged, a third of the rows missing on either side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, sandingkan, susun
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.sisi import SumberKabupaten

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 11, 24, tzinfo=UTC)


def clean(nip: Nip, jenis: Jenis, row: Mapping[str, str]) -> Baris:
    values = {name: row[name] for name in JENIS[jenis].nama}
    return susun(jenis, nip, values, id_siasn=row["id_siasn"], kunci=row["id"])


def bacaan(rows: tuple[Baris, ...]) -> Bacaan[Baris]:
    return Ada(rows, SEEN) if rows else Kosong(SEEN)


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
    nips = [Nip(nip) for nip in people.nips]
    for nip, read in SumberKabupaten(people, SEEN).read(nips, [jenis]).items():
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
