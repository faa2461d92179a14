"""Every field of SIASN's data utama: compared in one direction, carried, or left out for a reason that is said."""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.sanding import JENIS, Arah
from siasn_client.sanding.jenis.utama_rekaman import DARI, IKUT, TIDAK_DIBANDINGKAN

ATURAN = JENIS[Jenis.DATA_UTAMA]
NOT_READ_BACK = {"kabupaten_id", "nomor_tapera"}


def test_every_field_of_the_record_stands_in_one_table() -> None:
    tables = [set(DARI.values()), set(IKUT.values()), set(TIDAK_DIBANDINGKAN)]
    assert set().union(*tables) == set(DataUtama.model_fields)
    assert sum(map(len, tables)) == len(DataUtama.model_fields), "a field stands in two tables"


def test_every_compared_field_has_one_direction() -> None:
    """kirim: only what data-utama-update takes and data-utama shows again; the rest is tarik or manual."""
    by_way = {arah: {bidang.nama for bidang in ATURAN.bidang if bidang.arah is arah} for arah in Arah}
    assert by_way[Arah.KIRIM] == set(DataUtamaPayload.model_fields) - {"pns_orang_id"} - NOT_READ_BACK
    assert sum(map(len, by_way.values())) == len(ATURAN.bidang) == len(ATURAN.nama)
    assert set(DARI) | {"jabatan_id"} == set(ATURAN.nama)


def test_what_cannot_be_seen_again_is_not_sent() -> None:
    assert "kabupaten_id" not in DataUtama.model_fields
    assert ATURAN.per_nama["nomor_tapera"].arah is Arah.MANUAL


def test_every_reason_is_said_and_every_name_is_carried_for_a_code() -> None:
    assert all(TIDAK_DIBANDINGKAN.values())
    labels = {bidang.sebutan for bidang in ATURAN.bidang if bidang.sebutan}
    assert labels == {name for name in IKUT if name.endswith("_nama")}
