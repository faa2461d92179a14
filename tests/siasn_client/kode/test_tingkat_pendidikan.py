"""SIASN's level table says the same golongan as the regulation."""

from __future__ import annotations

from siasn_client.kode.golongan import GOLONGAN
from siasn_client.kode.tingkat_pendidikan import TINGKAT_PENDIDIKAN
from siasn_client.peraturan.pangkat import PANGKAT_PENDIDIKAN


def test_entry_and_ceiling_agree_with_the_regulation() -> None:
    aturan = PANGKAT_PENDIDIKAN[-1].nilai
    siasn = {
        row.id: (GOLONGAN[row.golongan_awal_id].nama, GOLONGAN[row.golongan_maks_id].nama)
        for row in TINGKAT_PENDIDIKAN.values()
    }
    assert siasn == {id_: (rentang.bawah, rentang.atas) for id_, rentang in aturan.items()}
