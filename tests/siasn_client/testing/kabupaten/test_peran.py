"""Every number of employees is handed out exactly."""

from __future__ import annotations

from siasn_client.testing.kabupaten.organisasi import susun_organisasi
from siasn_client.testing.kabupaten.peran import bagikan_peran


def test_everybody_has_one_place() -> None:
    for pegawai in (*range(1, 301), 999, 5000):
        peran = list(bagikan_peran(1, pegawai, susun_organisasi(pegawai)))
        assert [p.nomor for p in peran] == list(range(pegawai))


def test_a_unit_has_one_head() -> None:
    kepala = [p.unor.id for p in bagikan_peran(1, 2000, susun_organisasi(2000)) if p.kepala]
    assert len(set(kepala)) == len(kepala)
