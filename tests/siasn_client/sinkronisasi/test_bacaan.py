"""One person's rows read again: found, nothing there, or failed, from either side."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Gagal, Jenis
from siasn_client.errors import (
    AuthError,
    CircuitOpen,
    Denied,
    NoAnswer,
    RateLimited,
    ServerBroken,
    SiasnError,
)
from siasn_client.privacy import Nip
from siasn_client.sinkronisasi.bacaan import Henti, Lewati, baca_host, baca_orang, baca_segar
from simpeg_adapters.memory import MemoryHost


def test_records_and_comparable_rows_come_together(kantor: Any, alat: SimpleNamespace) -> None:
    segar = alat.jalankan(baca_segar(Nip(alat.NIPS[0]), Jenis.JABATAN), kantor.dunia)
    assert [row.id for row in segar.rekaman] == [row.id_siasn for row in segar.baris] == ["RJ1"]
    person = alat.jalankan(baca_segar(Nip(alat.NIPS[0]), Jenis.DATA_UTAMA), kantor.dunia)
    assert len(person.rekaman) == len(person.baris) == 1


def test_nothing_there_and_nobody_there_are_empty(kantor: Any, alat: SimpleNamespace) -> None:
    for nip, jenis in ((alat.NIPS[0], Jenis.SKP22), (alat.NIPS[1], Jenis.SKP22), (alat.NIPS[1], Jenis.DATA_UTAMA)):
        assert alat.jalankan(baca_segar(Nip(nip), jenis), kantor.dunia).baris == ()
    assert alat.jalankan(baca_orang(Nip(alat.NIPS[1])), kantor.dunia) is None


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (AuthError("x", token="SSO"), Henti),
        (Denied("x"), Henti),
        (CircuitOpen("x"), Henti),
        (RateLimited("x"), Henti),
        (ServerBroken("x"), Lewati),
        (NoAnswer("x"), Lewati),
    ],
)
def test_a_failed_reading_says_whether_the_others_can_go_on(
    kantor: Any, alat: SimpleNamespace, error: SiasnError, kind: type[Lewati]
) -> None:
    kantor.dunia.galat_baca = {"/pns/rw-skp22/{nip}": error}
    with pytest.raises(Lewati) as failed:
        alat.jalankan(baca_segar(Nip(alat.NIPS[0]), Jenis.SKP22), kantor.dunia)
    assert type(failed.value) is kind
    assert failed.value.error is error


def test_a_host_that_cannot_be_read_is_never_empty(kantor: Any, alat: SimpleNamespace) -> None:
    nip, error = Nip(alat.NIPS[0]), ServerBroken("x")

    class Rusak(MemoryHost):
        def read(self, nips: Any, jenis: Any) -> Any:
            return {nip: {Jenis.GOLONGAN: Gagal(error)}}

    class Putus(MemoryHost):
        def read(self, nips: Any, jenis: Any) -> Any:
            raise error

    for host in (Rusak(), Putus()):
        with pytest.raises(Lewati):
            alat.jalankan(baca_host(host, nip, Jenis.GOLONGAN), kantor.dunia)
    assert alat.jalankan(baca_host(MemoryHost(), nip, Jenis.GOLONGAN), kantor.dunia) == ()
