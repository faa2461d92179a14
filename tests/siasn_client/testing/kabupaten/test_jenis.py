"""The maps between shared names and the wire: what is read can be written back, and what follows from it follows."""

from __future__ import annotations

import json
from copy import deepcopy

import pytest
from attrs import evolve

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.acak import pemilik_pengenal
from siasn_client.testing.kabupaten.bidang import BIDANG
from siasn_client.testing.kabupaten.jenis import PETA, ids_siasn, kawat, sisi_host
from siasn_client.testing.kabupaten.model import SALINAN, Orang, Ubah


def orang(kabupaten: Kabupaten, jenis: str) -> Orang:
    """Somebody with a row of this kind."""
    semua = (kabupaten.siasn[nip].orang for nip in kabupaten.nips)
    return next(o for o in semua if PETA[jenis].baris(o))


def dengan(o: Orang, *ubah: Ubah) -> Orang:
    return evolve(o, bersih=o, ubah=ubah)


@pytest.mark.parametrize("jenis", PETA)
def test_what_is_read_from_the_wire_is_written_back_as_it_was(bersih: Kabupaten, jenis: str) -> None:
    for nip in bersih.nips:
        for row in PETA[jenis].baris(bersih.siasn[nip].orang):
            lama = deepcopy(row)
            PETA[jenis].tulis(row, PETA[jenis].baca(row))
            assert row == lama


@pytest.mark.parametrize("jenis", PETA.keys() - {"data_utama"})
def test_every_compared_field_has_a_place_on_the_wire(jenis: str) -> None:
    assert set(BIDANG[jenis]) <= set(PETA[jenis].per_bidang)


@pytest.mark.parametrize("jenis", PETA.keys() - {"data_utama", "orang_tua"})
def test_a_row_can_be_missing_doubled_and_changed_on_either_side(bersih: Kabupaten, jenis: str) -> None:
    o = orang(bersih, jenis)
    banyak = len(PETA[jenis].baris(o))
    assert len(sisi_host(dengan(o, Ubah(jenis, 0, None)), jenis)) == banyak - 1
    assert 0 not in ids_siasn(dengan(o, Ubah(jenis, 0, None)), jenis)
    dua = dengan(o, Ubah(jenis, SALINAN))
    asli, salinan = ids_siasn(dua, jenis)[0], ids_siasn(dua, jenis)[SALINAN]
    assert asli != salinan
    assert pemilik_pengenal(salinan) == o.nomor
    assert json.dumps(kawat(dua, jenis)).count(f'"{salinan}"') == 1
    host = sisi_host(dua, jenis)
    assert (host[-1]["id"], host[-1]["id_siasn"]) == (o.id_simpeg(SALINAN), "")
    assert {b: host[-1][b] for b in BIDANG[jenis]} == {b: host[0][b] for b in BIDANG[jenis]}


def test_a_changed_code_brings_its_name_and_letter(bersih: Kabupaten) -> None:
    o = orang(bersih, "kursus")
    beda = dengan(o, Ubah("kursus", 0, (("jenis_diklat_id", "8"),)))
    row = kawat(beda, "kursus")[-1]
    assert (row["jenisDiklatId"], row["jenisKursusSertifikat"]) == ("8", "T")
    assert sisi_host(beda, "kursus")[0]["jenis_diklat_nama"] != sisi_host(o, "kursus")[0]["jenis_diklat_nama"]


def test_an_emptied_date_is_spelled_as_siasn_spells_it(bersih: Kabupaten) -> None:
    o = orang(bersih, "pasangan")
    isi = (("tanggal_menikah", ""), ("akta_menikah", ""))
    nikah = kawat(dengan(o, Ubah("pasangan", 0, isi)), "pasangan")["listPasangan"][0]["dataPernikahan"]
    assert (nikah["tgglMenikah"], nikah["aktaMenikah"]) == ("", "")


def test_numbers_stay_numbers(bersih: Kabupaten) -> None:
    o = orang(bersih, "kinerja_periodik")
    row = kawat(dengan(o, Ubah("kinerja_periodik", 0, (("hasil_kerja", "1"), ("kuadran", "1")))), "kinerja_periodik")
    assert (row[-1]["hasilKinerjaNilai"], row[-1]["kuadranNilai"]) == (1, "1")
    assert row[-1]["kuadranKinerjaNilai"] == "SANGAT BAIK"


def test_a_parent_that_one_side_lacks_is_nobody_there(bersih: Kabupaten) -> None:
    o = orang(bersih, "orang_tua")
    urut = 0
    isi = kawat(dengan(o, Ubah("orang_tua", urut, None)), "orang_tua")
    peran = sisi_host(o, "orang_tua")[0]["peran"]
    assert set(isi[peran].values()) == {None}
    assert isi["nipBaru"] == o.nip
