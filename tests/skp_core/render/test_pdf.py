"""The printer: complete, reproducible, inert, bounded, and alive after every accident."""

from __future__ import annotations

import contextlib
import io
import os
import re
import socket
import threading
from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from skp_core.blok import Daftar, Dokumen, Grup, Judul, Lambang, Orientasi, Sel, Tabel
from skp_core.dokumen import f2_skp, f5_lampiran, f6b_evaluasi
from skp_core.errors import RenderError
from skp_core.model import Evaluasi, EvaluasiHasilKerja, Skp
from skp_core.render import Pencetak, pdf, render_pdf

Halaman = Callable[[bytes], list[str]]
KECIL = Dokumen("Uji", Orientasi.TEGAK, (Judul(("SATU",)),))
SILUMAN = Dokumen("Uji", Orientasi.TEGAK, (Tabel((100.0,), (), (Grup(((Sel("x"),),)),) * 4000),))


def _rapat(teks: str) -> str:
    return re.sub(r"\s", "", teks)


def _daftar(*butir: str) -> Dokumen:
    return Dokumen("Uji", Orientasi.TEGAK, (Daftar("JUDUL", butir),))


def test_column_heads_are_repeated_on_each_page_of_sixty_rows(skp: Skp, pencetak: Pencetak, halaman: Halaman) -> None:
    besar = evolve(skp, rhk=skp.rhk[:2] * 10)
    semua = halaman(pencetak.render(f2_skp.susun(besar)))
    akhir = max(nomor for nomor, teks in enumerate(semua) if "Waktu" in teks)
    assert akhir >= 2
    for teks in semua[: akhir + 1]:
        for kepala in ("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "INDIKATOR KINERJA INDIVIDU", "(6)"):
            assert kepala in teks
    assert " ".join(semua).count("Kuantitas") == 20
    for teks in semua:
        assert not re.search(r"(A\. UTAMA|B\. TAMBAHAN) Halaman", teks), "a section head alone at the end of a page"


def test_the_signatures_stay_on_one_page(skp: Skp, pencetak: Pencetak, halaman: Halaman) -> None:
    tanda = ("Contoh, 15 Januari 2025", "Pegawai yang Dinilai", skp.pegawai.nama, f"NIP {skp.pejabat_penilai.nip}")
    pindah = 0
    for banyak in (24, 27, 29, 31, 33):
        lampiran = evolve(skp.lampiran, konsekuensi=("baris",) * banyak)
        *awal, akhir = halaman(pencetak.render(f5_lampiran.susun(evolve(skp, lampiran=lampiran))))
        assert all(isi in akhir for isi in tanda)
        assert not any(isi in teks for isi in tanda for teks in awal)
        pindah += bool(awal) and "baris" not in akhir
    assert pindah >= 1, "no length put the signatures at the foot of the page"


def test_nobody_signs_a_page_without_the_predikat(
    skp: Skp, evaluasi: Evaluasi, pencetak: Pencetak, halaman: Halaman
) -> None:
    akhir = halaman(pencetak.render(f6b_evaluasi.susun(skp, evaluasi)))[-1]
    assert "PREDIKAT KINERJA PEGAWAI* BAIK" in akhir
    assert f"NIP {skp.pejabat_penilai.nip}" in akhir


def test_what_was_typed_is_printed_as_typed(pencetak: Pencetak) -> None:
    butir = (
        "{{7*7}} {% for x in y %}",
        "<b>tebal</b> <para>x</para> </td></tr></table>",
        "a & b &amp; c &#65;",
        "≥ – “kutip” ≤ • é × ½",
        '<a href="file:///etc/passwd">x</a> <img src="http://127.0.0.1/x">',
        "<font color=\"[[[getattr(pow,Word('__globals__'))]]]\">",
        "baris satu\nbaris dua\n\nbaris empat",
        "K" * 400,
    )
    berkas = PdfReader(io.BytesIO(pencetak.render(_daftar(*butir))))
    teks = _rapat("".join(page.extract_text() for page in berkas.pages))
    for isi in butir:
        assert _rapat(isi) in teks
    assert "■" not in teks
    assert not any(page.get("/Annots") for page in berkas.pages)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1), min_size=1, max_size=4))
def test_no_letter_is_lost(pencetak: Pencetak, butir: list[str]) -> None:
    berkas = PdfReader(io.BytesIO(pencetak.render(_daftar(*butir))))
    teks = _rapat("".join(page.extract_text() for page in berkas.pages))
    for isi in butir:
        assert _rapat(isi) in teks


def test_the_same_bytes_twice_and_from_another_process(skp: Skp, evaluasi: Evaluasi, pencetak: Pencetak) -> None:
    dokumen = f6b_evaluasi.susun(skp, evaluasi)
    pertama = pencetak.render(dokumen)
    pencetak.render(KECIL)
    assert pencetak.render(dokumen) == pertama
    with Pencetak(batas_detik=60) as lain:
        assert lain.render(dokumen) == pertama


def test_a_group_and_a_cell_taller_than_a_page_are_printed_whole(
    skp: Skp, pencetak: Pencetak, halaman: Halaman
) -> None:
    """Merged, such a group crashes the engine."""
    satu = skp.rhk[0]
    klausul = tuple(evolve(satu.indikator[0], uraian=f"klausul {nomor:03}.") for nomor in range(70))
    panjang = evolve(satu, rumusan="kata-" * 800 + "TAMAT", indikator=satu.indikator[:1])
    besar = evolve(skp, rhk=(evolve(satu, indikator=klausul), panjang))
    teks = " ".join(halaman(pencetak.render(f2_skp.susun(besar))))
    for nomor in range(70):
        assert f"klausul {nomor:03}." in teks
    assert "TAMAT" in teks


def test_a_tall_feedback_beside_few_rows_is_printed_whole(
    skp: Skp, evaluasi: Evaluasi, pencetak: Pencetak, halaman: Halaman
) -> None:
    umpan = evolve(evaluasi.hasil_kerja[0].umpan_balik[0], teks="ulasan " * 900 + "TAMAT")
    hasil = EvaluasiHasilKerja(realisasi=("a", "b", "c"), umpan_balik=(umpan,))
    teks = " ".join(halaman(pencetak.render(f6b_evaluasi.susun(skp, evolve(evaluasi, hasil_kerja=(hasil,))))))
    assert teks.count("ulasan") == 900
    assert "TAMAT" in teks


@pytest.mark.parametrize(
    ("dokumen", "kata"),
    [
        (_daftar("senyum \U0001f600"), "U+1F600"),
        (_daftar("rusak \ud800"), "rusak"),
        (Dokumen("Uji", Orientasi.TEGAK, (Lambang(b"\x89PNG\r\n\x1a\nbukan gambar"),)), "gambar"),
    ],
)
def test_odd_input_is_a_render_error_and_the_next_document_prints(
    pencetak: Pencetak, dokumen: Dokumen, kata: str
) -> None:
    with pytest.raises(RenderError) as caught:
        pencetak.render(dokumen)
    assert kata in caught.value.pesan
    assert pencetak.render(KECIL).startswith(b"%PDF-")


def test_a_document_that_takes_too_long_is_given_up_and_the_printer_goes_on(pencetak: Pencetak) -> None:
    with pytest.raises(RenderError) as caught:
        pencetak.render(SILUMAN, batas_detik=0.3)
    assert "dihentikan" in caught.value.pesan
    assert pencetak.render(KECIL).startswith(b"%PDF-")


def test_a_worker_that_died_is_replaced(pencetak: Pencetak) -> None:
    pencetak.render(KECIL)
    assert pencetak._pekerja is not None
    pencetak._pekerja._proses.kill()
    pencetak._pekerja._proses.wait()
    assert pencetak.render(KECIL).startswith(b"%PDF-")


def test_a_worker_that_dies_at_work_is_a_render_error() -> None:
    with Pencetak(batas_memori=8 * 2**20) as sempit, pytest.raises(RenderError):
        sempit.render(KECIL)


def test_an_interpreter_that_is_not_there_is_a_render_error() -> None:
    with pytest.raises(RenderError) as caught, Pencetak(python="tidak-ada-python") as pencetak:
        pencetak.render(KECIL)
    assert "tidak dapat dijalankan" in caught.value.pesan


def test_a_forked_child_does_not_share_its_parent_s_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor end it: a child that leaves through ``sys.exit`` runs the parent's exit handlers."""
    with Pencetak() as pencetak:
        pencetak.render(KECIL)
        milik_induk = pencetak._pekerja
        assert milik_induk is not None
        with monkeypatch.context() as anak:
            anak.setattr(os, "getpid", lambda: -1)
            assert not milik_induk.dapat_dipakai()
            pdf._matikan(milik_induk._proses, milik_induk._pemilik)
        assert milik_induk.dapat_dipakai()
        assert pencetak.render(KECIL).startswith(b"%PDF-")


def test_many_threads_get_their_own_document(pencetak: Pencetak, halaman: Halaman) -> None:
    hasil: dict[int, str] = {}

    def cetak(nomor: int) -> None:
        dokumen = Dokumen("Uji", Orientasi.TEGAK, (Judul((f"TANDA-{nomor:03}-",)),))
        hasil[nomor] = " ".join(halaman(pencetak.render(dokumen)))

    utas = [threading.Thread(target=cetak, args=(nomor,)) for nomor in range(16)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert all(f"TANDA-{nomor:03}-" in teks for nomor, teks in hasil.items())
    assert len(hasil) == 16


def test_the_kept_printer_prints() -> None:
    assert render_pdf(KECIL).startswith(b"%PDF-")
    pdf._bawaan().close()
    assert render_pdf(KECIL).startswith(b"%PDF-")
    pdf._bawaan().close()


@pytest.mark.parametrize(
    "isi",
    [
        '<img src="http://127.0.0.1:{port}/x.png">',
        '<link rel="stylesheet" href="http://127.0.0.1:{port}/x.css">',
        "<style>@import url('http://127.0.0.1:{port}/x.css');</style>",
        "<style>@font-face {{ font-family: X; src: url('http://127.0.0.1:{port}/x.ttf') }}</style><p>x</p>",
        '<img src="file:///etc/hostname">',
    ],
)
def test_the_engine_itself_fetches_and_reads_nothing(pencetak: Pencetak, isi: str) -> None:
    """Second wall: even if such markup ever reached the worker, nothing is asked of the network."""
    pencetak.render(KECIL)
    assert pencetak._pekerja is not None
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        html = f"<html><body>{isi.format(port=server.getsockname()[1])}</body></html>"
        with contextlib.suppress(RenderError):
            pencetak._pekerja.cetak(html.encode(), 60)
        with pytest.raises(TimeoutError):
            server.accept()
