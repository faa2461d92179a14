"""The reference service: every code that a row uses is in its table."""

from __future__ import annotations

import pytest

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.kode_publik import TABEL as TABEL_PUBLIK
from siasn_client.testing.kabupaten.kode_publik import baris_kode
from siasn_client.testing.kabupaten.referensi_siasn import KARANGAN, TABEL


def test_there_are_the_23_tables_of_the_service(bersih: Kabupaten) -> None:
    assert tuple(bersih.referensi_siasn) == TABEL
    assert len(bersih.referensi_siasn) == 23
    assert bersih.referensi_siasn["agama"] is bersih.referensi_siasn["agama"]
    assert set(KARANGAN) < set(TABEL)
    with pytest.raises(KeyError):
        bersih.referensi_siasn["lain"]


@pytest.mark.parametrize("tabel", TABEL)
def test_a_table_repeats_no_id(bersih: Kabupaten, tabel: str) -> None:
    rows = bersih.referensi_siasn[tabel]
    assert len({row["id"] for row in rows}) == len(rows)


@pytest.mark.parametrize("tabel", TABEL_PUBLIK)
def test_public_codes_are_text(tabel: str) -> None:
    assert all(isinstance(id_, str) and id_ for id_ in baris_kode(tabel))


@pytest.mark.parametrize(
    ("rekaman", "bidang", "tabel"),
    [
        ("rw_diklat", "latihanStrukturalId", "latihan_struktural"),
        ("rw_kursus", "jenisDiklatId", "jenis_diklat"),
        ("rw_hukdis", "jenisHukuman", "jenis_hukuman"),
        ("rw_hukdis", "alasanHukumanDisiplin", "alasan_hukuman_disiplin"),
        ("rw_golongan", "golonganId", "golongan"),
        ("rw_pendidikan", "pendidikanId", "pendidikan"),
        ("rw_pendidikan", "tkPendidikanId", "tingkat_pendidikan"),
        ("rw_jabatan", "jabatanFungsionalId", "jabatan_fungsional"),
        ("rw_jabatan", "jabatanFungsionalUmumId", "jabatan_fungsional_umum"),
        ("rw_jabatan", "eselonId", "eselon"),
        ("rw_jabatan", "instansiKerjaId", "instansi"),
        ("rw_jabatan", "satuanKerjaId", "satuan_kerja"),
        ("rw_jabatan", "jenisJabatan", "jenis_jabatan"),
        ("rw_pindahinstansi", "instansiKerjaLama", "instansi"),
    ],
)
def test_every_code_of_a_row_is_in_its_table(bersih: Kabupaten, rekaman: str, bidang: str, tabel: str) -> None:
    ids = {row["id"] for row in bersih.referensi_siasn[tabel]}
    dipakai = {row[bidang] for nip in bersih.nips for row in getattr(bersih.siasn[nip], rekaman)} - {"", None}
    assert dipakai
    assert dipakai <= ids


def test_children_are_of_a_known_kind(bersih: Kabupaten) -> None:
    ids = {row["id"] for row in bersih.referensi_siasn["jenis_anak"]}
    assert {a["jenisAnak"] for nip in bersih.nips for a in bersih.siasn[nip].data_anak["listAnak"]} <= ids
