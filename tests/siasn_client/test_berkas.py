"""Files: what they are by content, what a PDF may hide, and names that cannot leave their folder."""

from __future__ import annotations

import io
import re
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from siasn_client.berkas import TandaPdf, TipeBerkas, nama_aman, nama_usulan, periksa, tipe_isi, unggahan
from siasn_client.errors import FileRefused

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
HTML = b"<!doctype html><html><body>Request Rejected</body></html>"
ZIP = b"PK\x03\x04" + b"\0" * 20
EXE = b"MZ\x90\x00" + b"\0" * 60
NIP = "199002282015031000"


# what it is


@pytest.mark.parametrize(
    ("isi", "tipe"),
    [
        (PDF, TipeBerkas.PDF),
        (b"\r\n \xef\xbb\xbf" + PDF, TipeBerkas.PDF),
        (JPEG, TipeBerkas.JPEG),
        (PNG, TipeBerkas.PNG),
        (b"", None),
        (HTML, None),
        (ZIP, None),
        (EXE, None),
        (HTML + PDF, None),
        (EXE + PDF, None),
        (ZIP + PDF, None),
        (b"GIF89a", None),
        (b"%PDF", None),
        (b'{"code":0}', None),
    ],
)
def test_a_file_is_what_its_content_says(isi: bytes, tipe: TipeBerkas | None) -> None:
    assert tipe_isi(isi) is tipe


@pytest.mark.parametrize("isi", [HTML, ZIP, EXE, HTML + PDF, b"", JPEG])
def test_what_calls_itself_pdf_and_is_none_is_refused(isi: bytes) -> None:
    with pytest.raises(FileRefused) as caught:
        unggahan(isi, "SK.pdf")
    assert "bukan PDF" in caught.value.pesan
    assert "Tidak ada yang dikirim" in caught.value.pesan


def test_a_photo_is_taken_where_photos_are() -> None:
    foto = unggahan(JPEG, "pas foto.pdf", sebagai=(TipeBerkas.JPEG, TipeBerkas.PNG))
    assert (foto.tipe, foto.isi) == ("image/jpeg", JPEG)
    assert foto.nama.endswith(".jpg")
    with pytest.raises(FileRefused, match="JPG atau PNG"):
        unggahan(PDF, sebagai=(TipeBerkas.JPEG, TipeBerkas.PNG))


@pytest.mark.parametrize("over", [0, 1])
def test_a_file_above_the_cap_is_refused(over: int) -> None:
    isi = PDF.ljust(1000 + over, b"\n")
    if not over:
        assert periksa(isi, batas=1000).ukuran == 1000
        return
    with pytest.raises(FileRefused) as caught:
        periksa(isi, batas=1000)
    assert "melebihi" in caught.value.pesan


# what it holds


def written(change: Any = None, **more: Any) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(width=72, height=72)
    if change is not None:
        change(writer)
    out = io.BytesIO()
    writer.write(out, **more)
    return out.getvalue()


def hidden(inner: bytes, dictionary: bytes = b"/Filter /FlateDecode", data: bytes | None = None) -> bytes:
    """A PDF with *inner* in an object stream."""
    stream = zlib.compress(inner) if data is None else data
    head = b"%PDF-1.7\n5 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + dictionary + b" >>\nstream\n"
    return head + stream + b"\nendstream\nendobj\n%%EOF\n"


LAUNCH = b"7 0 << /S /Launch /F (cmd.exe) >>"
T = TandaPdf


@pytest.mark.parametrize(
    ("isi", "tanda"),
    [
        (written(), set()),
        (PDF, set()),
        (PDF.replace(b"/Catalog", b"/Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>"), {T.SKRIP}),
        (written(lambda w: w.add_attachment("a.txt", b"x")), {T.LAMPIRAN}),
        (written(lambda w: w.encrypt("", "pemilik", algorithm="RC4-128")), {T.SANDI}),
        (PDF.replace(b"/Catalog", b"/Catalog /OpenAction << /S /Launch >>"), {T.LUNCUR}),
        (PDF.replace(b"/Catalog", b"/Catalog /OpenAction << /S /L#61unch >>"), {T.LUNCUR}),
        (PDF.replace(b"/Catalog", b"/Catalog /AA << /S /#4aava#53cript >>"), {T.SKRIP}),
        (PDF.replace(b"%%EOF", b""), {T.TERPOTONG}),
        (PDF + ZIP + b"PK\x05\x06" + b"\0" * 18, {T.GANDA}),
        (PDF.replace(b"\n1 0", b"\n<script>1 0"), {T.GANDA}),
        (hidden(b"7 0 << /Type /Page >>"), set()),
        (hidden(LAUNCH), {T.LUNCUR}),
        (hidden(LAUNCH, b"/Filter [/FlateDecode]"), {T.LUNCUR}),
        (hidden(LAUNCH, b"/Filter/Fl"), {T.LUNCUR}),
        (hidden(LAUNCH).replace(b"/ObjStm", b"/Obj#53tm"), {T.TAK_TERPERIKSA}),
        (hidden(b"", b"", LAUNCH), {T.LUNCUR}),
        (hidden(LAUNCH, b"/Filter [/ASCIIHexDecode /FlateDecode]"), {T.TAK_TERPERIKSA}),
        (hidden(LAUNCH, b"/Filter /FlateDecode /DecodeParms << /Predictor 12 >>"), {T.TAK_TERPERIKSA}),
        (hidden(LAUNCH, b"/Filter /Flat#65Decode"), {T.TAK_TERPERIKSA}),
        (hidden(LAUNCH, b"/Filter /LZWDecode"), {T.TAK_TERPERIKSA}),
        (hidden(b"", data=b"bukan zlib"), {T.TAK_TERPERIKSA}),
        (hidden(b"x" * 100, data=zlib.compress(bytes(range(256)))[:-8]), {T.TAK_TERPERIKSA}),
        (hidden(LAUNCH).replace(b"stream", b" " * 5000 + b"stream", 1), {T.TAK_TERPERIKSA}),
        (hidden(LAUNCH).replace(b"endstream", b""), {T.TAK_TERPERIKSA}),
        (hidden(b"\0" * 17_000_000), {T.TAK_TERPERIKSA}),
        (hidden(LAUNCH, b"/Encrypt 3 0 R /Filter /FlateDecode"), {T.SANDI, T.LUNCUR, T.TAK_TERPERIKSA}),
    ],
)
def test_what_a_decree_should_not_hold_is_flagged(isi: bytes, tanda: set[TandaPdf]) -> None:
    assert periksa(isi).tanda == tanda


def test_a_flag_refuses_only_where_it_is_asked_to() -> None:
    isi = hidden(LAUNCH)
    assert unggahan(isi).isi == isi
    with pytest.raises(FileRefused) as caught:
        unggahan(isi, tolak=(TandaPdf.LUNCUR,))
    assert "luncur" in caught.value.pesan


HOSTILE = {
    "names": b"%PDF-1.7" + b"/ObjStm" * 400_000,
    "streams": b"%PDF-1.7" + b"obj /ObjStm /Filter /Fl stream\n" * 90_000,
    "nested": b"%PDF-1.7" + b"obj /ObjStm /Filter /Fl stream\n" * 90_000 + b"endstream",
    "bombs": b"%PDF-1.7" + hidden(b"\0" * 16_000_000)[8:] * 50,
    "blanks": b"%PDF-1.7" + b"/ObjStm /Filter" + b" " * 3_000_000,
    "hashes": b"%PDF-1.7" + b"/#4a" * 700_000,
    "no pdf": b" " * 3_000_000,
}


@pytest.mark.parametrize("isi", HOSTILE.values(), ids=HOSTILE)
def test_no_file_takes_long(isi: bytes) -> None:
    began = time.monotonic()
    try:
        periksa(isi)
    except FileRefused:
        assert not isi.startswith(b"%PDF")
    assert time.monotonic() - began < 2.0


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", b"%PDF-1.7\n", b"%PDF-1.4 /ObjStm /Filter /Fl stream\n"]))
def test_whatever_the_bytes_they_are_a_file_or_refused(isi: bytes, head: bytes) -> None:
    with suppress(FileRefused):
        assert periksa(head + isi).sidik


# what it is called

NASTY = [
    "../../etc/passwd",
    "..\\..\\Windows\\system32\\cmd.exe",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "%252e%252e%255c%252e%252e%255csk.pdf",
    "．．／．．／sk.pdf",
    "/absolute/sk.pdf",
    "C:\\sk.pdf",
    "C:sk.pdf",
    "sk.pdf:rahasia",
    "CON",
    "con.pdf",
    "NUL.tar.gz",
    "COM1",
    "LPT9 .pdf",
    "sk\x00.pdf",
    "sk\r\nSet-Cookie: a=1.pdf",
    "\u202efdp.exe",
    "sk\u200b\u2066.pdf",
    "a" * 10_000 + ".pdf",
    "é" * 10_000,
    ". . .",
    "-rf",
    "~",
    ".htaccess",
    f"SK_{NIP}.pdf",
    "SK 19900228 201503 1 000.pdf",
    "\udcff\ud800",
    "",
]
PLAIN = re.compile(r"[a-z0-9][a-z0-9-]*\.(pdf|jpg|png|bin)")
DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}


def check(name: str) -> None:
    assert PLAIN.fullmatch(name)
    assert len(name.encode()) <= 150
    assert name.partition(".")[0] not in DEVICES
    assert not re.search(r"\d{16}", name.rpartition("-")[0])
    for path in (PurePosixPath(name), PureWindowsPath(name)):
        assert (path.name, path.is_absolute(), len(path.parts)) == (name, False, 1)


@pytest.mark.parametrize("usul", NASTY)
def test_whatever_is_suggested_the_name_stays_in_its_folder(usul: str) -> None:
    check(nama_aman(PDF, usul))


@settings(max_examples=500, deadline=None)
@given(st.text(max_size=60) | st.lists(st.sampled_from([*NASTY, "/", "\\", "%", ".", NIP]), max_size=6).map("".join))
def test_no_suggestion_makes_a_harmful_name(usul: str) -> None:
    check(nama_aman(PDF, usul))


@pytest.mark.parametrize(
    "careless",
    [lambda usul: usul, lambda usul: PurePosixPath(usul).name, lambda usul: usul.replace("/", "").replace("\\", "")],
    ids=["as it comes", "its last part", "without slashes"],
)
def test_a_careless_name_is_caught_by_the_corpus(careless: Callable[[str], str]) -> None:
    def harmless(usul: str) -> bool:
        try:
            check(careless(usul))
        except (AssertionError, ValueError):
            return False
        return True

    assert not all(harmless(usul) for usul in NASTY)


def test_a_careless_look_at_the_first_bytes_misses_what_is_flagged() -> None:
    """The cases are no cases of "is it a PDF at all": a look at the beginning lets every one of them pass."""
    for isi in (PDF.replace(b"%%EOF", b""), hidden(LAUNCH), written(lambda w: w.add_attachment("a", b"x"))):
        assert isi.startswith(b"%PDF-")
        assert periksa(isi).tanda


def test_a_name_says_what_it_was_and_its_ending_what_it_is() -> None:
    name = nama_aman(PDF, "dok/SK Jabatan Éselon III.EXE")
    assert re.fullmatch(r"sk-jabatan-eselon-iii-[0-9a-f]{32}\.pdf", name)
    assert nama_aman(b"x", "SK.pdf").endswith(".bin")


def test_two_contents_never_share_a_name_and_one_content_keeps_its() -> None:
    assert nama_aman(PDF, "sk") != nama_aman(PDF + b"\n", "sk")
    assert nama_aman(PDF, "sk") == nama_aman(PDF, "sk")


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="sk jabatan.pdf"', "sk jabatan.pdf"),
        ("attachment; filename=sk.pdf", "sk.pdf"),
        ("attachment; filename*=UTF-8''%e2%82%ac%20sk.pdf", "€ sk.pdf"),
        ("attachment; filename*=UTF-8''..%2f..%2fsk.pdf; filename=x", "../../sk.pdf"),
        ("attachment; filename*=tak-ada''%ff.pdf", "ÿ.pdf"),
        ("inline", ""),
        ("", ""),
        ('attachment; filename="a\r\nX: b.pdf"', "a X: b.pdf"),
    ],
)
def test_a_name_is_read_from_its_header(header: str, name: str) -> None:
    assert nama_usulan(header) == name


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80).map(lambda tail: "attachment; filename" + tail))
@example("attachment; filename*0*=" + "x" * 100_000)
@example("attachment; filename*=UTF-8'" + "'" * 50_000)
@example("attachment; " + "filename*1=a;" * 20_000)
def test_no_header_makes_a_harmful_name(header: str) -> None:
    check(nama_aman(PDF, nama_usulan(header)))


def test_what_is_uploaded_bears_no_number_of_a_person() -> None:
    file = unggahan(PDF, f"SK CPNS {NIP}.pdf")
    assert re.fullmatch(r"sk-cpns-[0-9a-f]{32}\.pdf", file.nama)
    assert file.nama not in repr(file)
