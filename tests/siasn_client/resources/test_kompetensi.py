"""Assessments: two references and three saves."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from siasn_client.call import Call, Shape
from siasn_client.resources import kompetensi
from siasn_client.resources.kompetensi import KegiatanPayload, KompetensiPayload, PotensiPayload
from siasn_client.wire import Payload

KEGIATAN = KegiatanPayload(
    instansi_id="i1",
    nama_kegiatan="Uji kompetensi contoh",
    tahun="2024",
    tanggal_mulai=date(2024, 5, 1),
    tanggal_selesai=date(2024, 5, 2),
)
POTENSI = PotensiPayload(
    pns_orang_id="p1",
    berpikir_kritis="3",
    intelektual="3",
    interpersonal="3",
    kesadaran_diri="3",
    motivasi_komitmen="3",
    total="15",
)
KOMPETENSI = KompetensiPayload(
    pns_id="p1",
    integritas="3",
    kerja_sama="3",
    komunikasi="3",
    orientasi_pada_hasil="3",
    pelayanan_publik="3",
    pengembangan_diri_dan_orang_lain="3",
    mengelola_perubahan="3",
    pengambilan_keputusan="3",
    perekat_bangsa="3",
)


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (kompetensi.list_kegiatan(limit=10, offset=20), "/kompetensi/refkegiatan"),
        (kompetensi.list_institusi(limit=10, offset=20), "/kompetensi/refinstitusipenkom"),
    ],
)
def test_a_reference_is_read_page_by_page(call: Call[Any], path: str) -> None:
    assert (call.method, call.path, call.shape) == ("GET", path, Shape.BEBAS)
    assert call.query == {"limit": 10, "offset": 20}


@pytest.mark.parametrize(
    ("payload", "call", "endpoint"),
    [
        (KEGIATAN, kompetensi.save_kegiatan(KEGIATAN), "kompetensi.refkegiatan_save"),
        (POTENSI, kompetensi.save_potensi(POTENSI), "kompetensi.potensi_save"),
        (KOMPETENSI, kompetensi.save(KOMPETENSI), "kompetensi.kompetensi_save"),
    ],
)
def test_a_save_writes_its_body_where_the_contract_has_it(
    payload: Payload, call: Call[Any], endpoint: str, endpoints: Any
) -> None:
    assert (call.method, call.path) == ("POST", endpoints[endpoint]["jalur"])
    assert (call.body, call.shape, call.writes) == (payload.dump(), Shape.SIMPAN, True)
