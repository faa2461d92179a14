"""Structural training: SIASN says an id, hosts a name and "JP"."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "latihanStrukturalId": "3",
    "latihanStrukturalNama": "SEPADYA/SPAMA/DIKLAT PIM TK. III",
    "nomor": "893.3/0012/DIKLATPIM/2018",
    "tanggal": "05-03-2018",
    "tanggalSelesai": "2018-06-20T00:00:00Z",
    "tahun": 2018,
    "jumlahJam": 870,
    "institusiPenyelenggara": "BPSDM Provinsi Contoh",
    "idPns": "P1",
}
HOST = {
    "latihan_struktural_id": "Sepadya/Spama/Diklat Pim Tk. III",
    "nomor": "893.3 / 0012 / DIKLATPIM / 2018",
    "tanggal": "5 Maret 2018",
    "tanggal_selesai": "20/06/2018",
    "tahun": "2018.0",
    "jumlah_jam": "870 JP",
    "institusi_penyelenggara": "BPSDM PROVINSI  CONTOH.",
}
LAIN = {
    "latihan_struktural_id": "2",
    "nomor": "893.3/0512/DIKLATPIM/2011",
    "tanggal": "2011-02-01",
    "tanggal_selesai": "2011-04-30",
    "tahun": "2011",
    "jumlah_jam": "285",
    "institusi_penyelenggara": "LAN Jakarta",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.DIKLAT, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.DIKLAT].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.DIKLAT, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("jenis diklat dan nomor sama",)),
        ({"nomor": "893.3/0021/DIKLATPIM/2018"}, ("jenis diklat dan tahun sama",)),
        (
            {"latihan_struktural_id": "2"},
            (
                "Nomor sertifikat, Tanggal, Tanggal selesai, Tahun, Jumlah jam (JP) dan Penyelenggara sama",
                "Jenis diklat beda",
            ),
        ),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.DIKLAT, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.DIKLAT, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
