"""The 23 reference tables: each where the contract has it, with its columns, under the APIM token alone."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Service, Shape, Token
from siasn_client.envelope import decode
from siasn_client.resources import referensi
from siasn_client.resources.referensi import (
    TABEL,
    Rujukan,
    RujukanAlasanHukumanDisiplin,
    RujukanAsnJenjangJabatan,
    RujukanDokumen,
    RujukanEselon,
    RujukanGolongan,
    RujukanInstansi,
    RujukanJabatanFungsional,
    RujukanJabatanFungsionalUmum,
    RujukanJenisDiklat,
    RujukanJenisHukuman,
    RujukanJenjangJf,
    RujukanKanreg,
    RujukanKedudukanHukum,
    RujukanKelompokJabatan,
    RujukanLatihanStruktural,
    RujukanLokasi,
    RujukanPendidikan,
    RujukanSatuanKerja,
    RujukanTingkatPendidikan,
    Tabel,
)

BY_ENDPOINT: dict[str, tuple[Tabel[Any], type[Any]]] = {
    "agama": (referensi.agama, Rujukan),
    "alasan_hukuman_disiplin": (referensi.alasan_hukuman_disiplin, RujukanAlasanHukumanDisiplin),
    "asn_jenis_jabatan": (referensi.asn_jenis_jabatan, Rujukan),
    "asn_jenjang_jabatan": (referensi.asn_jenjang_jabatan, RujukanAsnJenjangJabatan),
    "eselon": (referensi.eselon, RujukanEselon),
    "golongan": (referensi.golongan, RujukanGolongan),
    "instansi": (referensi.instansi, RujukanInstansi),
    "jabatan_fungsional": (referensi.jabatan_fungsional, RujukanJabatanFungsional),
    "jabatan_fungsional_umum": (referensi.jabatan_fungsional_umum, RujukanJabatanFungsionalUmum),
    "jenis_anak": (referensi.jenis_anak, Rujukan),
    "jenis_diklat": (referensi.jenis_diklat, RujukanJenisDiklat),
    "jenis_hukuman": (referensi.jenis_hukuman, RujukanJenisHukuman),
    "jenis_jabatan": (referensi.jenis_jabatan, Rujukan),
    "kanreg": (referensi.kanreg, RujukanKanreg),
    "kedudukan_hukum": (referensi.kedudukan_hukum, RujukanKedudukanHukum),
    "kel_jabatan": (referensi.kelompok_jabatan, RujukanKelompokJabatan),
    "latihan_struktural": (referensi.latihan_struktural, RujukanLatihanStruktural),
    "lokasi": (referensi.lokasi, RujukanLokasi),
    "pendidikan": (referensi.pendidikan, RujukanPendidikan),
    "ref_dokumen": (referensi.dokumen, RujukanDokumen),
    "ref_jenjang_jf": (referensi.jenjang_jf, RujukanJenjangJf),
    "satuan_kerja": (referensi.satuan_kerja, RujukanSatuanKerja),
    "tingkat_pendidikan": (referensi.tingkat_pendidikan, RujukanTingkatPendidikan),
}


def test_every_table_of_the_contract_is_there_and_no_other(endpoints: Any) -> None:
    assert {f"referensi.{name}" for name in BY_ENDPOINT} == {one for one in endpoints if one.startswith("referensi.")}
    assert {tabel.nama: tabel for tabel, _ in BY_ENDPOINT.values()} == dict(TABEL)
    assert all(getattr(referensi, name) is tabel for name, tabel in TABEL.items())


@pytest.mark.parametrize("name", BY_ENDPOINT)
def test_a_table_is_asked_where_the_contract_has_it(name: str, endpoints: Any) -> None:
    tabel, _ = BY_ENDPOINT[name]
    row = endpoints[f"referensi.{name}"]
    call = tabel(limit=50, offset=100)
    assert (call.method, call.path) == (row["metode"], row["jalur"])
    assert call.query == {"limit": 50, "offset": 100}
    assert (call.service, call.tokens, call.shape) == (Service.REFERENSI, (Token.APIM,), Shape.RUJUKAN)
    assert {"tinggi": "high", "sedang": "medium"}[row["keyakinan"]] in (tabel.__doc__ or "")
    assert not call.writes


@pytest.mark.parametrize("name", BY_ENDPOINT)
def test_a_page_is_rows_of_its_record(name: str, penuh: Any) -> None:
    tabel, record = BY_ENDPOINT[name]
    assert tabel.rekaman is record
    (row,) = decode(tabel(), [penuh(f"referensi_{name}")]).rows
    assert isinstance(row, record)


def test_a_table_can_be_searched_somehow() -> None:
    assert referensi.pendidikan(search=True).path == "/pendidikan/search"
