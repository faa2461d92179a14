"""The pensiun and pengadaan lists, from three places."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.resources.pensiun import UsulanPensiun
from siasn_client.sanding.populasi import UsulPengadaan, UsulPensiun
from siasn_client.unduh import Rekaman
from simpeg_adapters.daftar_siasn import dari_berkas, dari_siasn, dari_unduhan, tanpa_daftar
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import tulis_csv
from simpeg_adapters.ndjson.berkas import BerkasNdjson

NIP, LAIN = "199002282015031000", "199511202023212000"
SEEN = datetime(2026, 11, 1, 20, tzinfo=UTC)
PENSIUN = {"id": "1", "nipBaru": NIP, "tmtPensiun": "2026-05-01T00:00:00Z", "detailLayananNama": "BUP KPP"}
PENGADAAN = {
    "id": "2",
    "nip": LAIN,
    "periode": 2024,
    "tgl_kontrak_mulai": "2025-03-01",
    "tgl_kontrak_akhir": "2030-02-28",
}
WANTED = (
    {NIP: UsulPensiun(NIP, date(2026, 5, 1), "BUP KPP")},
    {LAIN: UsulPengadaan(LAIN, date(2025, 3, 1), date(2030, 2, 28), "2024")},
)


def test_siasn_is_asked_for_two_years_of_pensions_and_four_of_formations():
    asked = []

    def pensiun(awal, akhir):
        asked.append((awal, akhir))
        return SimpleNamespace(rows=(UsulanPensiun.model_validate(PENSIUN),))

    def pengadaan(tahun):
        asked.append(tahun)
        return SimpleNamespace(rows=(UsulanPengadaan.model_validate(PENGADAAN),) if tahun == 2024 else ())

    siasn = SimpleNamespace(pensiun=SimpleNamespace(daftar=pensiun), pengadaan=SimpleNamespace(daftar=pengadaan))
    found = dari_siasn(siasn, date(2026, 11, 2), date(2026, 11, 24))
    assert (found.pensiun, found.pengadaan) == WANTED
    assert asked == [(date(2024, 11, 2), date(2026, 12, 3)), 2023, 2024, 2025, 2026]
    assert [(each.per, each.baris, each.dipakai) for each in found.sumber] == [(date(2026, 11, 24), 1, True)] * 2


def test_a_download_gives_what_it_holds_and_says_what_it_lacks(tmp_path):
    file = BerkasNdjson(tmp_path / "daftar_pensiun.ndjson")
    file.tambah(Rekaman("daftar_pensiun", "2026-01-01..2027-01-01/0", SEEN, (PENSIUN,), seluruhnya=1).to_line())
    file.tutup()
    found = dari_unduhan(tmp_path, UTC)
    assert (found.pensiun, found.pengadaan) == (WANTED[0], {})
    assert [(each.per, each.dipakai) for each in found.sumber] == [(date(2026, 11, 1), True), (None, False)]
    assert "tidak ada di unduhan" in found.sumber[1].keterangan


def test_files_take_the_place_of_a_list(tmp_path):
    retired, hired = tmp_path / "pensiun.csv", tmp_path / "pengadaan.csv"
    rows = [(f"'{NIP}", "01-05-2026", "BUP KPP"), ("", "13-05-2026", "")]
    tulis_csv(retired, ("NIP Baru", "TMT Pensiun", "Jenis"), rows)
    tulis_csv(
        hired,
        ("NIP", "Tgl Kontrak Mulai", "Tgl Kontrak Akhir", "Periode"),
        [(LAIN, "2025-03-01", "2030-02-28", "2024")],
    )
    before = tanpa_daftar("tidak dipakai: SIASN tidak ditanya")
    found = dari_berkas(before, UTC, pensiun=retired, pengadaan=hired, nip_buatan=True)
    assert (found.pensiun, found.pengadaan) == WANTED
    assert all(each.dipakai and each.per for each in found.sumber)
    half = dari_berkas(before, UTC, pensiun=None, pengadaan=hired)
    assert (half.pensiun, half.pengadaan) == ({}, WANTED[1])
    assert [each.dipakai for each in half.sumber] == [False, True]


def test_dates_that_cannot_be_told_are_not_guessed(tmp_path):
    path = tmp_path / "pensiun.csv"
    tulis_csv(path, ("nip", "tmt"), [(NIP, "01-05-2026")])
    found = dari_berkas(tanpa_daftar(""), UTC, pensiun=path, pengadaan=None)
    assert found.pensiun == {NIP: UsulPensiun(NIP, None, "")}
    assert "kolom tmt tidak dipakai: tidak dapat dibedakan mana hari dan mana bulan" in found.sumber[0].keterangan


@pytest.mark.parametrize("nip", ["1.99002282015031E+17", "199002282015031000"])
def test_numbers_that_a_spreadsheet_damaged_are_refused(tmp_path, nip):
    path = tmp_path / "pensiun.csv"
    tulis_csv(path, ("nip", "tmt"), [(nip, "13-05-2026")] * 3)
    with pytest.raises(BerkasError, match=r"3 NIP di pensiun\.csv rusak") as caught:
        dari_berkas(tanpa_daftar(""), UTC, pensiun=path, pengadaan=None)
    assert nip not in str(caught.value)


def test_a_file_without_numbers_of_people_is_refused(tmp_path):
    path = tmp_path / "pensiun.csv"
    tulis_csv(path, ("nama", "tmt"), [("A", "01-05-2026")])
    with pytest.raises(BerkasError, match="tidak punya kolom NIP"):
        dari_berkas(tanpa_daftar(""), UTC, pensiun=path, pengadaan=None)
