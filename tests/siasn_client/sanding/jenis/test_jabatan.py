"""Which id is the position: by jenis jabatan."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis, Tanda
from siasn_client.privacy import Nip
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.sanding import JENIS, susun

IDS = {"unor_id": "D1", "jabatan_fungsional_id": "E1", "jabatan_fungsional_umum_id": "F1"}


@pytest.mark.parametrize(
    ("jenis", "position"),
    [("1", "D1"), ("2", "E1"), ("4", "F1"), ("Pelaksana", "F1"), ("3", Tanda.KOSONG), ("", Tanda.KOSONG)],
)
def test_the_position_is_the_id_of_its_kind(nip: Nip, jenis: str, position: str | Tanda) -> None:
    row = susun(Jenis.JABATAN, nip, IDS | {"jenis_jabatan_id": jenis})
    assert row.ambil("jabatan_id").nilai == position
    assert "jabatan_fungsional_id" not in row.isi


def test_a_position_that_is_given_stays(nip: Nip) -> None:
    assert (
        susun(Jenis.JABATAN, nip, IDS | {"jenis_jabatan_id": "2", "jabatan_id": "X9"}).ambil("jabatan_id").nilai == "X9"
    )


def test_a_record_carries_the_words_for_its_ids(nip: Nip) -> None:
    record = RiwayatJabatan.model_validate(
        {"id": "8ae4", "jenisJabatan": "4", "jabatanFungsionalUmumId": "F1", "jabatanFungsionalUmumNama": "Pengelola"}
        | {"unorId": "D1", "unorNama": "Bidang Contoh", "eselonId": None, "tmtJabatan": "02-01-2023", "idPns": "P1"}
    )
    row = JENIS[Jenis.JABATAN].dari_siasn(nip, record)
    assert (row.ambil("jabatan_id").nilai, row.ambil("jabatan_nama").mentah) == ("F1", "Pengelola")
    assert (row.ambil("unor_nama").mentah, row.ambil("id_pns").mentah) == ("Bidang Contoh", "P1")
    assert row.ambil("eselon_id").nilai is Tanda.KOSONG
