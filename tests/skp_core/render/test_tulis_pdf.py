"""The printer: complete, reproducible, inert, bounded, and alive after every accident."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import io
import json
import os
import re
import socket
import struct
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from skp_core.blok import Daftar, Dokumen, Grup, Judul, Lambang, Orientasi, Sel, Tabel
from skp_core.codec import Naskah, dumps, loads
from skp_core.dokumen import f2_skp, f5_lampiran, f6b_evaluasi, f8_dokumen_evaluasi, susun_semua
from skp_core.errors import InvalidModel, RenderError
from skp_core.model import Evaluasi, EvaluasiHasilKerja, Kelompok, Mode, Skp
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.render import Pencetak, html, pdf, tulis_html, tulis_pdf

pytestmark = pytest.mark.acceptance  # every document starts or feeds a worker process

Halaman = Callable[[bytes], list[str]]
KECIL = Dokumen("Uji", Orientasi.TEGAK, (Judul(("SATU",)),))
SILUMAN = Dokumen("Uji", Orientasi.TEGAK, (Tabel((100.0,), (), (Grup(((Sel("x"),),)),) * 4000),))


def _rapat(teks: str) -> str:
    return re.sub(r"\s", "", teks)


def _daftar(*butir: str) -> Dokumen:
    return Dokumen("Uji", Orientasi.TEGAK, (Daftar("JUDUL", butir),))


@pytest.mark.parametrize(
    ("formulir", "kepala"),
    [
        (f2_skp.susun, ("RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "INDIKATOR KINERJA INDIVIDU", "(6)")),
        (
            lambda skp: f6b_evaluasi.susun(skp, evolve(contoh_evaluasi(), hasil_kerja=())),
            ("REALISASI BERDASARKAN BUKTI DUKUNG", "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG", "(8)"),
        ),
    ],
    ids=["f2", "f6b"],
)
def test_column_heads_are_repeated_on_each_page_of_sixty_rows(
    skp: Skp, pencetak: Pencetak, halaman: Halaman, formulir: Callable[[Skp], Dokumen], kepala: tuple[str, ...]
) -> None:
    semua = halaman(pencetak.render(formulir(evolve(skp, rhk=(*skp.rhk[:2] * 9, *skp.rhk[1:])))))
    akhir = max(nomor for nomor, teks in enumerate(semua) if "Waktu" in teks)
    assert akhir >= 2
    for teks in semua[: akhir + 1]:
        assert all(satu in teks for satu in kepala)
        assert teks.count(f"{kepala[-1]} ") == 1, "a head in the middle of a page"
    assert " ".join(semua).count("Kuantitas") == 20
    for teks in semua:
        assert not re.search(r"(A\. UTAMA|B\. TAMBAHAN) Halaman", teks), "a section head alone at the end of a page"
    assert [teks.count(skp.pejabat_penilai.nama) for teks in semua] == [1, *[0] * (len(semua) - 2), 1]
    assert "PERILAKU" in semua[-1]


def test_the_signatures_stay_on_one_page_and_never_alone(skp: Skp, pencetak: Pencetak, halaman: Halaman) -> None:
    tanda = ("Contoh, 15 Januari 2025", "Pegawai yang Dinilai", skp.pegawai.nama, f"NIP {skp.pejabat_penilai.nip}")
    pindah = 0
    for banyak in (31, 34, 36):
        butir = tuple(f"butir-{nomor:02}" for nomor in range(banyak))
        lampiran = evolve(skp.lampiran, konsekuensi=butir)
        *awal, akhir = halaman(pencetak.render(f5_lampiran.susun(evolve(skp, lampiran=lampiran))))
        assert all(isi in akhir for isi in (*tanda, butir[-1]))
        assert not any(isi in teks for isi in tanda for teks in awal)
        pindah += bool(awal)
        assert not awal or akhir.startswith("KONSEKUENSI"), "the head of the list is repeated"
    assert 1 <= pindah < 3, "no length put the signatures at the foot of the page"


def test_the_notes_stay_with_the_signatures_and_those_with_the_last_behaviour(
    skp: Skp, pencetak: Pencetak, halaman: Halaman
) -> None:
    """Seven long expectations fill a page to its last line."""
    for panjang in (260, 500):
        perilaku = tuple(evolve(satu, ekspektasi_khusus=("kata " * (panjang // 5),)) for satu in skp.perilaku)
        akhir = halaman(pencetak.render(f2_skp.susun(evolve(skp, rhk=skp.rhk[:2] * 2, perilaku=perilaku))))[-1]
        assert akhir.startswith("PERILAKU KERJA**")
        assert "7 Kolaboratif" in akhir
        assert f"NIP {skp.pegawai.nip}" in akhir
        assert "* Dalam hal rencana" in akhir
        assert "** Pimpinan dapat" in akhir


def test_a_long_note_of_the_assessor_moves_along_with_the_signatures(
    skp: Skp, evaluasi: Evaluasi, pencetak: Pencetak, halaman: Halaman
) -> None:
    for panjang in (420, 1200):
        dokumen = f8_dokumen_evaluasi.susun(skp, evolve(evaluasi, catatan="kata " * panjang + "TAMAT."))
        awal, akhir = halaman(pencetak.render(dokumen))
        assert akhir.startswith("5 CATATAN/REKOMENDASI")
        assert f"NIP {skp.pegawai.nip}" in akhir
        assert f"NIP {skp.pejabat_penilai.nip}" in akhir
        assert (awal + akhir).count("kata") == panjang


def test_the_results_begin_below_the_curve_and_nobody_signs_a_page_without_the_predikat(
    skp: Skp, contoh_pdf: dict[str, bytes], halaman: Halaman
) -> None:
    semua = halaman(contoh_pdf["f6b_evaluasi"])
    assert len(semua) == 3
    assert skp.rhk[0].rumusan in semua[0]
    assert "PREDIKAT KINERJA PEGAWAI* BAIK" in semua[-1]
    assert f"NIP {skp.pejabat_penilai.nip}" in semua[-1]


TITIPAN = (
    "{{7*7}} {% for x in y %} ${7*7} #{7*7}",
    "<b>tebal</b> <para>x</para> </td></tr></table><pdf:nextpage>",
    "a & b &amp; c &#65; &#x41; &lt;i&gt;",
    "≥ – “kutip” ≤ • é × ½",
    '<a href="file:///etc/passwd">x</a> <img src="http://127.0.0.1/x">',
    "data:text/html;base64,PGI+ javascript:alert(1) file:///etc/passwd",
    "</style><style>body{background:url(http://127.0.0.1/x.png)} @import 'x.css';",
    '<font color="[[[getattr(pow,Word(\'__globals__\'))]]]"> style="color: [[[1]]]"',
    '<!-- --> <![CDATA[x]]> <script>x</script> <!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]> &y;',
    "baris satu\nbaris dua\n\nbaris empat",
    "K" * 400,
)


def _benda(berkas: PdfReader) -> set[tuple[str, ...]]:
    """What kinds of things a PDF is made of: type, subtype and keys of every object."""
    benda = (berkas.get_object(IndirectObject(nomor, 0, berkas)) for nomor in range(1, len(berkas.xref[0]) + 1))
    return {
        (str(satu.get("/Type")), str(satu.get("/Subtype")), *sorted(set(satu) - {"/Next", "/Prev"}))
        for satu in benda
        if isinstance(satu, DictionaryObject)
    }


def test_what_was_typed_is_printed_as_typed(pencetak: Pencetak) -> None:
    berkas = PdfReader(io.BytesIO(pencetak.render(_daftar(*TITIPAN))))
    teks = _rapat("".join(page.extract_text() for page in berkas.pages))
    for isi in TITIPAN:
        assert _rapat(isi) in teks
    assert "■" not in teks
    assert not any(page.get("/Annots") for page in berkas.pages)


def test_markup_in_every_field_adds_nothing_to_the_pages(pencetak: Pencetak, contoh_pdf: dict[str, bytes]) -> None:
    """No annotation, picture, script, file or action: the objects are those of the plain example."""
    isi = json.loads(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())))
    jahat = loads(json.dumps(_tanami(isi, iter(range(10**6)))))
    for nama, dokumen in susun_semua(jahat.skp, jahat.evaluasi).items():
        berkas, asli = (PdfReader(io.BytesIO(satu)) for satu in (pencetak.render(dokumen), contoh_pdf[nama]))
        assert _benda(berkas) == _benda(asli)
        teks = _rapat("".join(page.extract_text() for page in berkas.pages))
        banyak = {satu: teks.count(_rapat(satu)) for satu in SUNTIKAN}
        assert all(banyak.values()), banyak


SUNTIKAN = ("{{7*7}}", "<b>&#x41;</b>", "<para>[[[1]]]</para>", "url(file:///x)", '<a href="data:,x">')
BUKAN_TEKS = (
    "nip",
    "versi",
    "kode",
    "jenis",
    "aspek",
    "kelompok",
    "mode",
    "status",
    "milik",
    "mulai",
    "selesai",
    "sebagai",
    "perspektif",
    "klasifikasi",
)


def _tanami(isi: Any, nomor: Iterator[int]) -> Any:
    """Return the JSON with a payload in every field of free text."""
    if isinstance(isi, dict):
        return {k: v if _bukan_teks(k) else _tanami(v, nomor) for k, v in isi.items()}
    if isinstance(isi, list):
        return [_tanami(satu, nomor) for satu in isi]
    return f"{isi} {SUNTIKAN[next(nomor) % len(SUNTIKAN)]}" if isinstance(isi, str) else isi


def _bukan_teks(nama: str) -> bool:
    return nama in BUKAN_TEKS or nama.startswith(("tanggal", "rating_", "capaian_")) or nama in ("min", "max")


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1), min_size=1, max_size=4))
def test_no_letter_is_lost(pencetak: Pencetak, butir: list[str]) -> None:
    berkas = PdfReader(io.BytesIO(pencetak.render(_daftar(*butir))))
    teks = _rapat("".join(page.extract_text() for page in berkas.pages))
    for isi in butir:
        assert _rapat(isi) in teks


def test_the_same_bytes_twice_and_from_another_process(
    skp: Skp, evaluasi: Evaluasi, pencetak: Pencetak, contoh_pdf: dict[str, bytes]
) -> None:
    dokumen = f6b_evaluasi.susun(skp, evaluasi)
    assert pencetak.render(dokumen) == contoh_pdf["f6b_evaluasi"]
    with Pencetak(batas_detik=60) as lain:
        assert lain.render(dokumen) == contoh_pdf["f6b_evaluasi"]


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


def test_a_forked_child_does_not_share_its_parent_s_worker(pencetak: Pencetak, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor end it: a child that leaves through ``sys.exit`` runs the parent's exit handlers."""
    pencetak.render(KECIL)
    milik_induk = pencetak._pekerja
    assert milik_induk is not None
    with monkeypatch.context() as anak:
        anak.setattr(os, "getpid", lambda: -1)
        assert not milik_induk.dapat_dipakai()
        tulis_pdf._matikan(milik_induk._proses, milik_induk._pemilik)
    assert milik_induk.dapat_dipakai()
    assert pencetak.render(KECIL).startswith(b"%PDF-")


def test_many_threads_get_their_own_document(pencetak: Pencetak, halaman: Halaman) -> None:
    hasil: dict[int, str] = {}

    def cetak(nomor: int) -> None:
        dokumen = Dokumen("Uji", Orientasi.TEGAK, (Judul((f"TANDA-{nomor:03}-",)),))
        hasil[nomor] = " ".join(halaman(pencetak.render(dokumen)))

    utas = [threading.Thread(target=cetak, args=(nomor,)) for nomor in range(64)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert all(f"TANDA-{nomor:03}-" in teks for nomor, teks in hasil.items())
    assert len(hasil) == 64


def test_the_kept_printer_prints_and_its_worker_can_be_ended() -> None:
    assert pdf(KECIL).startswith(b"%PDF-")
    pekerja = tulis_pdf._bawaan()._pekerja
    assert pekerja is not None
    tulis_pdf._bawaan().close()
    assert not pekerja.dapat_dipakai()
    assert pekerja._proses.returncode is not None


@pytest.mark.parametrize(
    "isi",
    [
        '<img src="http://127.0.0.1:{port}/x.png">',
        '<link rel="stylesheet" href="http://127.0.0.1:{port}/x.css">',
        "<style>@import url('http://127.0.0.1:{port}/x.css');</style>",
        "<style>@font-face {{ font-family: X; src: url('http://127.0.0.1:{port}/x.ttf') }}</style><p>x</p>",
        '<img src="file:///etc/hostname">',
        '<div style="background-image: url(http://127.0.0.1:{port}/x.png)">x</div>',
        "<style>@page {{ background-image: url('http://127.0.0.1:{port}/x.pdf') }}</style><p>x</p>",
        '<pdf:font name="X" src="http://127.0.0.1:{port}/x.ttf"/><p style="font-family: X">x</p>',
        '<img src="//127.0.0.1:{port}/x.png">',
        '<img src="http://localhost:{port}/x.png">',
        '<img src="data:image/svg+xml,%3C!DOCTYPE x [%3C!ENTITY y SYSTEM %22http://127.0.0.1:{port}/%22%3E]%3E'
        '%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E%3Ctext%3E&y;%3C/text%3E%3C/svg%3E">',
        '<img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 '
        'xmlns:xlink=%22http://www.w3.org/1999/xlink%22%3E%3Cimage xlink:href=%22http://127.0.0.1:{port}/x%22/%3E%3C/svg%3E">',
        "<style>@page {{ background-image: url('data:application/pdf;base64,JVBERi0=') }}</style>"
        '<img src="http://127.0.0.1:{port}/y">',
    ],
)
def test_the_engine_itself_fetches_and_reads_nothing(pencetak: Pencetak, isi: str) -> None:
    """Second wall: even if such markup ever reached the worker, nothing is asked of the network."""
    pencetak.render(KECIL)
    assert pencetak._pekerja is not None
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        halaman = f"<html><body>{isi.format(port=server.getsockname()[1])}</body></html>"
        with contextlib.suppress(RenderError):
            pencetak._pekerja.cetak(halaman.encode(), 60)
        with pytest.raises(TimeoutError):
            server.accept()


LONGGAR = """
import io, sys
from xhtml2pdf import pisa
from xhtml2pdf.config.resources import ResourceAccessPolicy
pisa.CreatePDF(sys.argv[1], io.BytesIO(), resource_policy=ResourceAccessPolicy(allow_private_networks=True))
"""


def test_an_engine_without_our_policy_does_fetch() -> None:
    """The control: the same listener hears the same engine when nothing holds it back."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)
        gambar = f'<img src="http://127.0.0.1:{server.getsockname()[1]}/x.png">'
        with subprocess.Popen([sys.executable, "-c", LONGGAR, gambar], stderr=subprocess.DEVNULL) as engine:
            koneksi, _ = server.accept()
            koneksi.close()
            engine.kill()


BERAT = {
    "nested": "<div>" * 3000 + "x" + "</div>" * 3000,
    "colspan": '<table><tr><td colspan="100000">x</td></tr></table>',
    "letters": '<p style="font-size: 1000000pt">x</p>',
    "negative": '<table><tr><td width="-5%">x</td></tr></table>',
    "backslashes": f'<p style="color: {chr(92) * 48}">x</p>',
    "picture": '<img src="data:image/png;base64,{png}">',
}


@pytest.mark.parametrize("nama", BERAT)
def test_whatever_reaches_the_engine_ends_in_time_and_the_next_document_prints(pencetak: Pencetak, nama: str) -> None:
    """I4: a PDF, or a RenderError; never a parent that hangs or dies."""
    kepala = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 50_000, 50_000, 8, 6, 0, 0, 0)
    png = base64.b64encode(kepala + struct.pack(">I", zlib.crc32(kepala[12:]))).decode()
    pencetak.render(KECIL)
    assert pencetak._pekerja is not None
    mulai = time.monotonic()
    with contextlib.suppress(RenderError):
        pencetak._pekerja.cetak(f"<html><body>{BERAT[nama].replace('{png}', png)}</body></html>".encode(), 30)
    assert time.monotonic() - mulai < 35
    assert pencetak.render(KECIL).startswith(b"%PDF-")


RAKUS = ("<p>" + "kata " * 1_600_000 + "</p>", '<tr><td colspan="100000" rowspan="5000">x</td></tr>' * 20)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
@pytest.mark.parametrize("isi", RAKUS, ids=["words", "cells"])
def test_a_document_that_eats_memory_is_stopped_at_300_megabytes(isi: str) -> None:
    """I4. The second one, given more, takes more: the control."""
    puncak = []
    for batas in (tulis_pdf.BATAS_MEMORI, 400 * 2**20):
        with Pencetak(batas_memori=batas) as printer:
            printer.render(KECIL)
            puncak.append(_puncak(printer, f"<html><body><table>{isi}</table></body></html>"))
            assert printer.render(KECIL).startswith(b"%PDF-")
    assert puncak[0] <= 300 < puncak[1]


def _puncak(printer: Pencetak, isi: str) -> float:
    """The most memory that the worker held while it tried, in MiB, read twenty times a second."""
    assert printer._pekerja is not None
    status = Path(f"/proc/{printer._pekerja._proses.pid}/status")
    puncak, selesai = [0.0], threading.Event()

    def ukur() -> None:
        while not selesai.wait(0.02):
            with contextlib.suppress(OSError, IndexError):
                puncak.append(int(status.read_text(encoding="ascii").split("VmHWM:")[1].split()[0]) / 1024)

    utas = threading.Thread(target=ukur)
    utas.start()
    with contextlib.suppress(RenderError):
        printer._pekerja.cetak(isi.encode(), 30)
    selesai.set()
    utas.join()
    return max(puncak)


def _isi_halaman(isi: bytes) -> str:
    """A fingerprint of what is drawn, whatever the compression of this machine: page streams and their sizes."""
    berkas = PdfReader(io.BytesIO(isi))
    parts = [str([float(each) for each in page.mediabox]).encode() for page in berkas.pages]
    parts += [page.get_contents().get_data() for page in berkas.pages if page.get_contents() is not None]
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16]


EMAS = Path(__file__).parents[2] / "contracts" / "data" / "skp" / "cetakan.json"


def test_what_is_drawn_is_what_was_looked_at(contoh_pdf: dict[str, bytes]) -> None:
    """R1: page streams for the pinned libraries; for others the number of pages only.

    After a change on purpose: look at the pages, then write the new fingerprints that the failure shows.
    """
    emas = json.loads(EMAS.read_text(encoding="utf-8"))
    kini = {nama: [len(PdfReader(io.BytesIO(isi)).pages), _isi_halaman(isi)] for nama, isi in contoh_pdf.items()}
    versi = {nama: version(nama) for nama in ("xhtml2pdf", "reportlab")}
    if versi == emas["versi"]:
        assert kini == emas["formulir"]
    assert {nama: isi[0] for nama, isi in kini.items()} == {nama: isi[0] for nama, isi in emas["formulir"].items()}


BESAR = pytest.mark.filterwarnings("ignore:Generating overly large repr")  # of an SKP of 500 indicators that failed
ACAK = settings(deadline=None, suppress_health_check=list(HealthCheck))


def _formulir(data: Any, naskah: Naskah) -> dict[str, Dokumen]:
    """The forms of any SKP, once its group and approach are chosen; none where the evaluation is of another."""
    mode, kelompok = data.draw(st.sampled_from(Mode)), data.draw(st.sampled_from(Kelompok))
    skp = evolve(naskah.skp, mode=mode, kelompok=kelompok)
    with contextlib.suppress(InvalidModel):
        return susun_semua(skp, naskah.evaluasi)
    return susun_semua(skp)


@BESAR
def test_any_skp_is_printed_or_refused_in_words(naskah_apa_saja: Any, pencetak: Pencetak) -> None:
    """All four forms: 500 indicators, empty lists, characters inside and outside the font."""
    jadi: list[bool] = []

    @settings(ACAK, max_examples=300)
    @given(data=st.data())
    def cetak(data: Any) -> None:
        for dokumen in _formulir(data, data.draw(naskah_apa_saja)).values():
            kata = ""
            with contextlib.suppress(RenderError):
                try:
                    pencetak.render(dokumen, batas_detik=60)
                except RenderError as refused:
                    kata = refused.pesan
                    raise
            jadi.append(not kata)
            assert kata != RenderError.pesan, "a refusal says what to do"

    cetak()
    assert jadi.count(True) > 20
    assert jadi.count(False) > 20


@BESAR
def test_a_planted_crash_of_a_writer_is_found(naskah_apa_saja: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that divides by the length of a text falls over on an empty one."""
    susun = tulis_html.baris

    def rapuh(teks: str) -> list[str]:
        return susun(teks) if 1 / len(teks) else []

    monkeypatch.setitem(tulis_html._lingkungan().filters, "baris", rapuh)

    @settings(ACAK, max_examples=300, phases=[Phase.generate])
    @given(mode=st.sampled_from(Mode), kelompok=st.sampled_from(Kelompok), naskah=naskah_apa_saja)
    def tulis(mode: Mode, kelompok: Kelompok, naskah: Naskah) -> None:
        for dokumen in susun_semua(evolve(naskah.skp, mode=mode, kelompok=kelompok)).values():
            html(dokumen)

    with pytest.raises(ZeroDivisionError):
        tulis()


@BESAR
@settings(ACAK, max_examples=2000)
@given(data=st.data())
def test_any_skp_becomes_a_page(naskah_apa_saja: Any, data: Any) -> None:
    for dokumen in _formulir(data, data.draw(naskah_apa_saja)).values():
        assert html(dokumen).startswith("<!DOCTYPE html>")


def test_a_colour_is_never_an_expression(pencetak: Pencetak, tmp_path: Path) -> None:
    """CVE-2023-33733, the published exploit, straight at the engine."""
    jejak = tmp_path / "jejak"
    warna = (
        f"[[getattr(pow, Word('__globals__'))['os'].system('touch {jejak}') for Word in [orang('Word', (str,), "
        "{'mutated': 1, 'startswith': lambda self, x: False, '__eq__': lambda self, x: self.mutate() and "
        "self.mutated < 0 and str(self) == x, 'mutate': lambda self: {setattr(self, 'mutated', self.mutated - 1)}, "
        "'__hash__': lambda self: hash(str(self))})]] for orang in [type(type(1))]] and 'red'"
    )
    pencetak.render(KECIL)
    assert pencetak._pekerja is not None
    with contextlib.suppress(RenderError):
        pencetak._pekerja.cetak(f'<p style="color: {warna}"><font color="{warna}">x</font></p>'.encode(), 60)
    assert not jejak.exists()
    # the control: with a check that asks the name only once, as before reportlab 3.6.13, it works
    dunia: dict[str, Any] = {"getattr": lambda benda, nama: None if nama == "__globals__" else getattr(benda, nama)}
    exec("import os\ndef pow(): ...", dunia)  # noqa: S102
    eval(warna, dunia)  # noqa: S307
    assert jejak.exists()
