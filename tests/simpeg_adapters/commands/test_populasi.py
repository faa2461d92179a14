"""The whole comparison of populations with fakes for the host and for SIASN's side."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from siasn_client import Alamat, NoAnswer, Settings
from siasn_client.baris import Ada, Gagal, Jenis, Kosong, Lingkup
from siasn_client.privacy import Nip
from siasn_client.sanding import susun
from siasn_client.sanding.populasi import Alasan
from siasn_client.testing.kabupaten.ekspor import ekspor_csv
from siasn_client.testing.kabupaten.populasi import buat_populasi
from simpeg_adapters.commands import populasi
from simpeg_adapters.commands.populasi import Pesanan, baca_simpeg, sandingkan_populasi
from simpeg_adapters.commands.sanding import BATCH
from simpeg_adapters.daftar_siasn import tanpa_daftar
from simpeg_adapters.sql.tak_terbaca import TakTerbaca

SEEN = datetime(2026, 11, 2, tzinfo=UTC)
CONTOH = buat_populasi(600, 560)
OUT = NoAnswer("no way there")


def data_utama(nip, **isi):
    return susun(Jenis.DATA_UTAMA, nip, {"nama": "SITI", **isi}, kunci=nip.buka())


class Simpeg:
    """A host of whom every third has a second row, and every fifth cannot be read."""

    def __init__(self, people):
        self.people, self.nip_tak_terbaca = people, 0

    def nips(self, lingkup: Lingkup) -> Iterator[Nip]:
        assert lingkup == Lingkup()
        return iter(self.people)

    def read(self, nips, jenis):
        assert len(nips) <= BATCH
        return {nip: {Jenis.DATA_UTAMA: self._satu(nip)} for nip in nips}

    def _satu(self, nip):
        place = self.people.index(nip)
        if place % 5 == 4:
            return Gagal(OUT)
        return Ada((data_utama(nip),) * (2 if place % 3 == 2 else 1), SEEN)

    def tak_terbaca(self):
        return [TakTerbaca("9", "1985", {})]


class Siasn:
    """SIASN's side: knows the first of those it is asked about, not the second, and cannot read the rest."""

    dibaca = None

    def __init__(self):
        self.asked = []

    def read(self, nips, jenis):
        (kind,) = jenis
        self.asked.append((kind, len(nips)))
        return {nip: {kind: self._satu(place, nip, kind)} for place, nip in enumerate(nips)}

    def _satu(self, place, nip, kind):
        if place > 1:
            return Gagal(OUT)
        if place == 1:
            return Kosong(SEEN)
        isi = {"tmt_pindah": "2026-09-01"} if kind is Jenis.PINDAH_INSTANSI else {"status_hidup": "0"}
        return Ada((susun(kind, nip, isi, id_siasn="s1"),), SEEN)


def test_every_row_of_the_host_becomes_somebody_in_batches():
    nips = [Nip(f"1990{month:02}{day:02}201503{sex}000") for month in (1, 2) for day in range(1, 29) for sex in (1, 2)]
    nips += [
        Nip(f"1991{month:02}{day:02}201503{sex}000") for month in (1, 2, 3) for day in range(1, 29) for sex in (1, 2)
    ]
    told = []
    found = list(baca_simpeg(Simpeg(sorted(nips)), told.append))
    doubles = sum(place % 3 == 2 and place % 5 != 4 for place in range(len(nips)))
    assert len(found) == len(nips) + doubles + 1
    assert sum(told) == len(nips)
    assert max(told) == BATCH
    assert found[-1].nip == "1985"
    assert {each.nip for each in found[:-1]} == {nip.buka() for nip in nips}


@pytest.fixture
def kantor(tmp_path):
    class Host(Simpeg):
        def _satu(self, nip):
            return Ada((data_utama(nip),), SEEN)

        def tak_terbaca(self):
            return []

    people = [Nip(row["NIP BARU"]) for row in CONTOH.siasn if len(row["NIP BARU"]) == 18]
    settings = Settings(alamat=Alamat.tiruan("http://127.0.0.1:9"))
    return SimpleNamespace(settings=settings, host=Host(sorted(set(people))[:-4]))


@pytest.fixture
def daftar(tmp_path):
    path = tmp_path / "asn.csv"
    path.write_bytes(ekspor_csv(CONTOH.siasn))
    return path


def test_those_on_one_side_are_asked_about(kantor, daftar, monkeypatch):
    siasn = Siasn()
    monkeypatch.setattr(populasi, "_sisi", lambda *rest: (siasn, tanpa_daftar("")))
    hasil = sandingkan_populasi(kantor, Pesanan(daftar, per=date(2026, 11, 2)), kini=SEEN)
    assert siasn.asked == [(Jenis.DATA_UTAMA, 4), (Jenis.PINDAH_INSTANSI, 4)]
    assert hasil.sumber[-1].keterangan == "2 dari 4 orang terjawab"
    lone = [each for each in hasil.kasus if each.macam.value == "hanya_siasn"]
    assert Alasan.MENINGGAL in {each.alasan for each in lone}
    assert hasil.jembatan.genap


def test_the_end_of_a_contract_that_the_profile_reads_along_is_a_source(kantor, daftar):
    """``ikut = { tmt_kontrak_akhir = ... }``: optional, and the result says whether it was there."""
    pesanan = Pesanan(daftar, per=date(2026, 11, 2), tanya=False)
    assert "tidak menyebut akhir kontrak" in sandingkan_populasi(kantor, pesanan, kini=SEEN).sumber[0].keterangan
    pppk = next(nip for nip in kantor.host.people if nip.buka()[12:14] == "21")
    kantor.host._satu = lambda nip: Ada((data_utama(nip, tmt_kontrak_akhir="2026-12-31" if nip == pppk else ""),), SEEN)
    hasil = sandingkan_populasi(kantor, pesanan, kini=SEEN)
    (kontrak,) = hasil.kontrak
    assert (kontrak.akhir, kontrak.sisa_hari, kontrak.sumber) == (date(2026, 12, 31), 59, "e-Simpeg")
    assert hasil.sumber[0].keterangan == "dibaca langsung; menyebut akhir kontrak 1 orang"


def test_without_siasn_the_result_says_what_was_not_used(kantor, daftar):
    hasil = sandingkan_populasi(kantor, Pesanan(daftar, per=date(2026, 11, 2), tanya=False), kini=SEEN)
    assert [each.dipakai for each in hasil.sumber] == [True, True, False, False]
    assert hasil.sumber[1].per == hasil.per == date(2026, 11, 2)
    assert "tanggal menurut yang menjalankan" in hasil.sumber[1].keterangan


def test_a_siasn_that_breaks_off_leaves_what_the_lists_say(kantor, daftar, monkeypatch):
    class Putus(Siasn):
        def read(self, nips, jenis):
            raise OUT

    monkeypatch.setattr(populasi, "_sisi", lambda *rest: (Putus(), tanpa_daftar("")))
    hasil = sandingkan_populasi(kantor, Pesanan(daftar), kini=SEEN)
    assert not hasil.sumber[-1].dipakai
    assert "tidak dipakai" in hasil.sumber[-1].keterangan


def test_a_whole_other_office_is_not_asked_about_one_by_one(kantor, daftar, monkeypatch):
    siasn = Siasn()
    monkeypatch.setattr(populasi, "_sisi", lambda *rest: (siasn, tanpa_daftar("")))
    monkeypatch.setattr(populasi, "_PALING_BANYAK", 3)
    hasil = sandingkan_populasi(kantor, Pesanan(daftar), kini=SEEN)
    assert siasn.asked == []
    assert "terlalu banyak" in hasil.sumber[-1].keterangan
