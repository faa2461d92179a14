"""Addresses."""

from __future__ import annotations

import pytest

from siasn_client.sanding.kanonik import alamat


@pytest.mark.parametrize(
    "text",
    [
        "Jl. Melati No. 5 RT 001 RW 002 Desa Contoh Kec. Contoh Kab. Contoh",
        "JALAN MELATI NO.5, RT.01/RW.02, DESA CONTOH, KECAMATAN CONTOH, KABUPATEN CONTOH",
        "jln melati nomor 05 rt1/rw2 desa contoh kec contoh kab contoh",
        "Jl. Melati No. 5 RT 01/02 Desa Contoh Kec. Contoh Kab. Contoh",
        "Jl. Melati No. 5, RT/RW 001/002, Desa Contoh, Kec. Contoh, Kab. Contoh",
        "Jl. Melati No. 5 RT 1RW 2 Desa Contoh Kec. Contoh Kab. Contoh",
    ],
)
def test_one_address_has_one_form(text: str) -> None:
    assert alamat(text) == "JL MELATI NO 5 RT 1 RW 2 DS CONTOH KEC CONTOH KAB CONTOH"


def test_another_house_is_another_address() -> None:
    assert alamat("Jl. Melati No. 5") != alamat("Jl. Melati No. 6")
    assert alamat("Jl. Melati 5") != alamat("Jl. Melati 50")
    assert alamat("RT 1 RW 23") != alamat("RT 12 RW 3")
    assert alamat("Jl. Melati 1/23") != alamat("Jl. Melati 12/3")
    assert alamat("Jl. Art 5/6") != alamat("Jl. A RT 5/6")
