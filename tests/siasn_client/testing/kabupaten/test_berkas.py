"""Documents and photographs: valid, small, there exactly where a row mentions them."""

from __future__ import annotations

import io

import pypdf
import pytest
from PIL import Image

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.berkas import jpeg, pdf
from siasn_client.testing.kabupaten.sisi_siasn import alamat_dokumen


def test_the_pdf_is_read_by_others() -> None:
    (halaman,) = pypdf.PdfReader(io.BytesIO(pdf("a")), strict=True).pages
    assert "DOKUMEN SINTETIS" in halaman.extract_text()
    assert pdf("a") == pdf("a") != pdf("b")
    assert len(pdf("a")) < 1000


def test_the_jpeg_is_read_by_others() -> None:
    with Image.open(io.BytesIO(jpeg("a"))) as gambar:
        gambar.load()
        assert (gambar.format, gambar.size) == ("JPEG", (1, 1))


@pytest.mark.parametrize("berindeks", [True, False])
def test_every_address_of_a_row_has_a_document(beda: Kabupaten, berindeks: bool) -> None:
    alamat = [uri for nip in beda.nips for uri in alamat_dokumen(beda.siasn[nip], berindeks=berindeks)]
    assert len(set(alamat)) == len(alamat) > 100
    for uri in alamat[:: len(alamat) // 100]:
        assert beda.dokumen(uri) == pdf(uri)


def test_every_address_of_a_list_has_a_document(beda: Kabupaten) -> None:
    alamat = [
        isi
        for nama in beda.daftar
        for row in beda.daftar[nama]
        for isi in row.values()
        if isinstance(isi, str) and isi.endswith(".pdf")
    ]
    assert alamat
    assert all(beda.dokumen(uri) for uri in alamat)


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "peremajaan/usulan/872_00000000-0000-4000-8000-000000000001.pdf",
        f"peremajaan/usulan/879_{pengenal('uuid', 'x', pemilik=3)}.pdf",
        "../../etc/passwd",
        "sk-instansi/contoh/x.pdf",
    ],
)
def test_nobody_has_a_document_elsewhere(beda: Kabupaten, uri: str) -> None:
    assert beda.dokumen(uri) is None


def test_nine_of_ten_people_have_a_photograph(beda: Kabupaten) -> None:
    foto = [beda.foto(beda.siasn[nip].data_utama["id"]) for nip in beda.nips]
    assert sum(satu is not None for satu in foto) == 180
    assert beda.foto("orang lain") is None


def test_a_row_says_whose_it_is(beda: Kabupaten) -> None:
    for nip in beda.nips:
        sisi = beda.siasn[nip]
        assert {beda.pemilik(row["id"]) for row in (*sisi.rw_kgb, *sisi.rw_angkakredit, *sisi.rw_kursus)} <= {nip}
    assert beda.pemilik("") is None
    assert beda.pemilik("bukan-pengenal") is None
    assert {beda.pemilik(row["id"]) for row in beda.daftar["list_kp"]} <= set(beda.nips)
