"""What SIASN says beside a comparison, masked."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import TypeAdapter

from siasn_client.baris import Ada, Gagal, Kosong
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import DIBACA_SAJA, DibacaSaja
from simpeg_adapters.laporan.dibaca_saja import Bacaan, bacaan_saja
from simpeg_adapters.laporan.samaran import Samaran

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
NIP = Nip("199002282015031000")


def read(nama: str, row: dict[str, object]) -> DibacaSaja:
    rows = TypeAdapter(DIBACA_SAJA[nama].panggil(NIP).decode).validate_python([row])
    return DibacaSaja.dari(nama, Ada(tuple(rows), SEEN))


def shown(found: DibacaSaja, *, buka: bool = False) -> dict[str, str]:
    (family,) = bacaan_saja([found], Samaran(buka=buka))
    return dict(family.baris[0])


def test_a_record_is_shown_by_labels_without_ids_and_other_peoples_numbers():
    found = shown(read("dp3", {"id": "d1", "tahun": "2012", "kesetiaan": "90.5", "penilaiNipNrp": NIP.buka()}))
    assert found["Tahun"] == "2012"
    assert "Id" not in found
    assert NIP.buka() not in found.values()


def test_rows_that_nobody_knows_the_fields_of_are_masked_whole():
    row = {"id": "1", "idPns": "x", "pathSk": "a/b", "nomorKontrak": "800/123/2024", "gajiPokok": "3000000"}
    assert shown(read("kontrak", row)) == {"Nomor kontrak": "•••••••••024", "Gaji pokok": "••••000"}
    assert "800/123/2024" in shown(read("kontrak", row), buka=True).values()


def test_nothing_there_is_left_out_and_what_failed_is_said():
    read_ = [
        DibacaSaja.dari("dp3", Kosong(SEEN)),
        DibacaSaja.dari("potensi", Gagal(NoAnswer("dead"))),
    ]
    assert list(bacaan_saja(read_, Samaran())) == [Bacaan("potensi", "Potensi", gagal=NoAnswer.pesan)]


@pytest.mark.parametrize("nama", ["dp3", "kontrak"])
def test_no_value_is_in_a_repr(nama):
    (found,) = bacaan_saja([read(nama, {"id": "1", "tahun": "2012"})], Samaran(buka=True))
    assert "2012" not in repr(found)
