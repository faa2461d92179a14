"""Biodata: titles found in the name, and SIASN's record."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis, Tahun, Tanda
from siasn_client.privacy import Nip
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sanding import JENIS, susun


@pytest.mark.parametrize(
    "raw",
    [
        {"nama": "BUDI SANTOSO", "gelar_depan": "Drs.", "gelar_belakang": "M.Si."},
        {"nama": "Drs. Budi Santoso, M.Si.", "gelar_depan": "", "gelar_belakang": ""},
        {"nama": "Drs. BUDI SANTOSO, MSi", "gelar_depan": "Drs", "gelar_belakang": "M.Si"},
        {"nama": "BUDI  SANTOSO M.Si", "gelar_depan": "DRS.", "gelar_belakang": None},
    ],
)
def test_name_and_titles_are_read_together(nip: Nip, raw: dict[str, str | None]) -> None:
    row = susun(Jenis.DATA_UTAMA, nip, raw)
    assert [row.ambil(name).nilai for name in ("nama", "gelar_depan", "gelar_belakang")] == [
        "BUDI SANTOSO",
        "DRS",
        "MSI",
    ]


def test_a_name_without_titles_has_none(nip: Nip) -> None:
    row = susun(Jenis.DATA_UTAMA, nip, {"nama": "NUR`AINI"})
    assert (row.ambil("nama").nilai, row.ambil("nama").mentah) == ("NUR'AINI", "NUR`AINI")
    assert row.ambil("gelar_belakang").nilai is Tanda.KOSONG


def record(nip: Nip, **wire: object) -> DataUtama:
    return DataUtama.model_validate({"id": "P1", "nipBaru": nip.buka(), "nama": "SITI", **wire})


def test_the_row_id_is_the_person_id_that_writes_want(nip: Nip) -> None:
    assert JENIS[Jenis.DATA_UTAMA].dari_siasn(nip, record(nip)).id_siasn == "P1"


@pytest.mark.parametrize(("wire", "read"), [("01-07-2008", "date"), ("2008", "year"), ("", "nothing")])
def test_graduation_is_a_date_or_a_year(nip: Nip, wire: str, read: str) -> None:
    value = JENIS[Jenis.DATA_UTAMA].dari_siasn(nip, record(nip, tahunLulus=wire)).ambil("tahun_lulus").nilai
    kind = "nothing" if value is Tanda.KOSONG else "year" if isinstance(value, Tahun) else "date"
    assert kind == read


def test_golongan_goes_by_name_and_only_then_by_id(nip: Nip) -> None:
    """The ids of PPPK grades are not public."""
    rows = [{"golRuangAkhir": "IX", "golRuangAkhirId": "opaque"}, {"golRuangAkhir": None, "golRuangAkhirId": "31"}]
    read = [JENIS[Jenis.DATA_UTAMA].dari_siasn(nip, record(nip, **row)).ambil("golongan").nilai for row in rows]
    assert read == ["IX", "III/a"]


def test_a_born_epoch_is_a_birthday_and_a_tmt_epoch_is_nothing(nip: Nip) -> None:
    row = susun(Jenis.DATA_UTAMA, nip, {"tanggal_lahir": "1970-01-01", "tmt_pns": "1970-01-01"})
    assert not isinstance(row.ambil("tanggal_lahir").nilai, Tanda)
    assert row.ambil("tmt_pns").nilai is Tanda.KOSONG
