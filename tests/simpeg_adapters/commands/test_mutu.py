"""Measuring: what is read of whom, what a failure does, and lines of the export that are passed over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from siasn_client import AuthError, Nip, NoAnswer
from siasn_client.baris import Ada, Gagal, Jenis, Kosong, Lingkup
from siasn_client.mutu import Indeks, Penghitung
from siasn_client.mutu.contoh import contoh_acuan
from siasn_client.sanding import susun
from simpeg_adapters.commands.mutu import ukur_ekspor, ukur_siasn
from simpeg_adapters.ekspor_asn import EksporAsn

SEEN = datetime(2026, 11, 1, tzinfo=UTC)
NIPS = [Nip(f"1990022820150{month}1000") for month in (3, 4, 5)]
UTAMA = {
    "tanggal_lahir": "1990-02-28",
    "jenis_kelamin": "M",
    "kedudukan_pns_id": "01",
    "status_pegawai": "PNS",
    "email": "a@b.id",
    "nomor_hp": "0812",
    "pendidikan_id": "P-1",
    "unor_id": "U-1",
    "jenis_jabatan_id": "4",
    "jabatan_id": "X",
    "jabatan_nama": "Pengadministrasi",
}


class Simpeg:
    """A host that records the same of everybody."""

    def __init__(self, **ubah: str) -> None:
        self.isi = UTAMA | ubah

    def punya(self) -> dict[Jenis, tuple[str, ...]]:
        return {Jenis.DATA_UTAMA: tuple(UTAMA)}

    def nips(self, lingkup: Lingkup) -> Iterator[Nip]:
        return iter(NIPS)

    def read(self, nips, jenis):
        assert set(jenis) == {Jenis.DATA_UTAMA}
        return {nip: {kind: Ada((susun(kind, nip, self.isi),), SEEN) for kind in jenis} for nip in nips}


class Bkn:
    """SIASN's side: what is asked is counted; *said* answers by kind."""

    dibaca = None

    def __init__(self, utama: list[Any], **said: Any) -> None:
        self.utama, self.said, self.asked = utama, said, Counter[str]()

    def read(self, nips, jenis):
        (kind,) = jenis
        self.asked[kind] += len(nips)
        if kind is Jenis.DATA_UTAMA:
            return {nip: {kind: self._satu(nip)} for nip in nips}
        answer = self.said.get(kind.value, Kosong(SEEN))
        if isinstance(answer, Exception):
            raise answer
        return {nip: {kind: answer} for nip in nips}

    def _satu(self, nip: Nip) -> Any:
        found = self.utama[NIPS.index(nip)]
        return Ada((susun(Jenis.DATA_UTAMA, nip, UTAMA | found),), SEEN) if isinstance(found, dict) else found


def ukur(bkn: Bkn, host: Simpeg | None = None, **rest: Any) -> Penghitung:
    counter = Penghitung(contoh_acuan())
    ukur_siasn(host or Simpeg(), bkn, Lingkup(), counter, **rest)  # type: ignore[arg-type]
    return counter


def nilai(counter: Penghitung, id_: str) -> Any:
    return counter.indeks().keseluruhan.nilai[id_]


def skp(tahun: str) -> Any:
    return Ada((susun(Jenis.SKP22, NIPS[0], {"tahun": tahun}),), SEEN)


def test_histories_are_read_only_of_those_for_whom_they_decide() -> None:
    bkn = Bkn([{}, {"pendidikan_id": ""}, {"kedudukan_pns_id": "02"}], skp22=skp("2025"))
    ukur(bkn)
    assert bkn.asked == {"data_utama": 3, "skp22": 3, "pendidikan": 1, "cltn": 1}


def test_kinerja_periodik_is_asked_where_no_skp_settles_it() -> None:
    bkn = Bkn([{}, {}, {}], skp22=skp("2021"))
    assert nilai(ukur(bkn), "COM_1").kena == 3
    assert bkn.asked["kinerja_periodik"] == 3


def test_a_kind_that_the_source_does_not_have_is_not_asked_and_said() -> None:
    bkn = Bkn([{}, {}, {}], skp22=skp("2021"))
    counter = ukur(bkn, ada=(Jenis.DATA_UTAMA, Jenis.SKP22))
    assert "kinerja_periodik" not in bkn.asked
    assert nilai(counter, "COM_1").alasan.startswith("Sumber data ini tidak memuat riwayat SKP")


def test_a_history_that_fails_for_some_leaves_them_neither_good_nor_bad() -> None:
    found = nilai(ukur(Bkn([{}, {"pendidikan_id": ""}, {}], skp22=skp("2025"), pendidikan=NoAnswer())), "COM_3")
    assert (found.dinilai, found.tak_tahu) == (2, 1)


def test_a_refused_account_ends_it() -> None:
    with pytest.raises(AuthError):
        ukur(Bkn([{}, {}, {}], skp22=AuthError()))


def test_who_is_not_there_and_who_cannot_be_read_are_told_apart() -> None:
    indeks: Indeks = ukur(Bkn([{}, Kosong(SEEN), Gagal(NoAnswer())], skp22=skp("2025"))).indeks()
    assert (indeks.pegawai, indeks.tidak_ada, indeks.tak_terbaca) == (3, 1, 1)


def test_e_simpeg_tells_in_whom_its_own_record_is_good_and_progress_is_told() -> None:
    told: list[int] = []
    counter = ukur(Bkn([{"email": ""}, {}, {}], skp22=skp("2025")), kemajuan=told.append)
    work = next(each for each in counter.ramalan().pekerjaan if each.indikator.id == "COM_6")
    assert work.dari_simpeg == {NIPS[0]}
    assert told == [3]


def test_number_and_law_are_held_against_both_sides_of_people_still_employed() -> None:
    found: list[tuple[Nip, str, str]] = []
    wrong = {"jenis_kelamin": "F"}
    bkn = Bkn([wrong, wrong | {"kedudukan_pns_id": "99"}, Kosong(SEEN)], skp22=skp("2025"))
    ukur(bkn, temuan=lambda nip, each: found.append((nip, each.kode, each.sisi)))
    assert found == [(NIPS[0], "jenis_kelamin", "SIASN")]
    ukur(bkn, Simpeg(jenis_kelamin="F"), temuan=lambda nip, each: found.append((nip, each.kode, each.sisi)))
    assert found[1:] == [
        (NIPS[0], "jenis_kelamin", "e-Simpeg dan SIASN"),
        (NIPS[2], "jenis_kelamin", "e-Simpeg"),
    ]


def test_a_host_without_data_utama_helps_nobody() -> None:
    host = Simpeg()
    host.punya = dict  # type: ignore[method-assign]
    counter = ukur(Bkn([{"email": ""}, {}, {}], skp22=skp("2025")), host)
    assert not any(each.dari_simpeg for each in counter.ramalan().pekerjaan)


def test_of_the_export_lines_without_a_number_and_second_lines_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "data.csv"
    rows = [(NIPS[0].buka(), "a@b.id"), (NIPS[0].buka(), "a@b.id"), ("123", ""), (NIPS[1].buka(), "")]
    lines = [f"'{nip};CONTOH;01;{email}" for nip, email in rows]
    path.write_text("\n".join(["NIP BARU;NAMA;KEDUDUKAN HUKUM ID;EMAIL", *lines]), encoding="utf-8")
    ekspor = EksporAsn.buka(path, UTC, nip_buatan=True)
    counter, told = Penghitung(contoh_acuan()), list[int]()
    assert ukur_ekspor(ekspor, None, counter, told.append) == 2
    assert told == [4]
    assert (nilai(counter, "COM_6").kena, nilai(counter, "COM_6").dinilai) == (1, 2)
    assert nilai(counter, "COM_7").alasan == "Sumber data ini tidak memuat nomor HP."
    again = Penghitung(contoh_acuan())
    ukur_ekspor(ekspor, Simpeg(), again)  # type: ignore[arg-type]
    assert again.ramalan().pekerjaan[0].dari_simpeg
