"""Crafted files: each is refused within two seconds and a hundred megabytes, with a sentence that says why."""

from __future__ import annotations

import struct
import time
import tracemalloc
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import BATAS, Batas, baca_lembar
from simpeg_adapters.lembar.penjaga import Macam, periksa

SHEET = "xl/worksheets/sheet1.xml"
RELS = "xl/worksheets/_rels/sheet1.xml.rels"
MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEAD = b'<?xml version="1.0"?><worksheet xmlns="%s" xmlns:x="%s"><sheetData>' % (MAIN, MAIN)
TAIL = b"</sheetData></worksheet>"
REL = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Type="http://x/%s" Target="%s" TargetMode="External"/></Relationships>'
)
SECONDS, MEGABYTES = 2.0, 100


def refused(path, batas=BATAS):
    """What the guard says, within the limits of time and memory (Python's own; expat and zlib add little)."""
    begun = time.perf_counter()
    with pytest.raises(BerkasError) as told:
        periksa(path, batas)
    spent = time.perf_counter() - begun
    tracemalloc.start()
    with pytest.raises(BerkasError):
        periksa(path, batas)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent <= SECONDS
    assert peak <= MEGABYTES * 1_000_000
    assert path.name in told.value.pesan
    return told.value.pesan


def lines(form: bytes) -> bytes:
    """One line more than is allowed, each with its own number: no ratio gives it away."""
    return b"".join(form % (n, n * 7919 % 10**9) for n in range(1, BATAS.baris + 3))


def billion(root: bytes) -> bytes:
    entities = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    return b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">' + entities + b"]><x>&l9;</x>"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({SHEET: billion}, "XML yang berbahaya"),
        ({SHEET: lambda body: billion(b"").decode().encode("utf-16")}, "XML yang berbahaya"),
        ({SHEET: b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'}, "XML yang berbahaya"),
        ({"xl/sharedStrings.xml": billion(b"")}, "XML yang berbahaya"),
        ({"xl/vbaProject.bin": b"x"}, "makro"),
        ({"xl/macrosheets/sheet1.xml": b"<x/>"}, "makro"),
        ({"xl/embeddings/oleObject1.bin": b"x"}, "makro"),
        (
            {"[Content_Types].xml": lambda body: body.replace(b"spreadsheetml.sheet.main", b"sheet.macroEnabled.main")},
            "makro",
        ),
        ({"xl/externalLinks/externalLink1.xml": b"<x/>"}, "tautan"),
        ({"xl/connections.xml": b"<x/>"}, "tautan"),
        ({RELS: REL % (b"image", b"http://example.com/x.png")}, "tautan"),
        ({RELS: REL % (b"attachedTemplate", b"file://host/x")}, "tautan"),
        ({"xl/lain.exe": b"MZ"}, "tidak dikenal"),
        ({SHEET: HEAD + b'<row r="1"><c r="XFD1048576"><v>1</v></c></row>' + TAIL}, "sel"),
        ({SHEET: HEAD + b'<row><c r="ZZZZZZZZ1"><v>1</v></c></row>' + TAIL}, "sel yang tidak dikenal"),
        ({SHEET: HEAD + b'<row r="99999999"><c><v>1</v></c></row>' + TAIL}, "baris yang tidak dikenal"),
        ({SHEET: HEAD + b'<x:row r="1048576"><x:c/><x:c/><x:c/><x:c/></x:row>' + TAIL}, "sel"),
        ({SHEET: HEAD + b'<row r="1048576"><c/><c/><c/><c/></row>' + TAIL}, "sel"),
        ({SHEET: HEAD + lines(b'<row r="%d"><c><v>%d</v></c></row>') + TAIL}, "200000 baris"),
        ({SHEET: HEAD + lines(b"<x:row><c><v>%d</v></c></x:row><!--%d-->") + TAIL}, "200000 baris"),
        ({"xl/lain.xml": b"<x>" + b" " * 60_000_000 + b"</x>"}, "mengembang"),
    ],
    ids=lambda value: None,
)
def test_a_crafted_workbook_is_refused_in_words(rusak, parts, words):
    pesan = refused(rusak(parts))
    assert words in pesan


def test_a_link_that_a_person_clicks_is_harmless(rusak):
    assert periksa(rusak({RELS: REL % (b"hyperlink", b"mailto:a@example.com")}), BATAS) is Macam.XLSX


def test_a_worksheet_that_hides_in_a_picture_is_refused(rusak):
    """The reading library follows the relation, not the name: what was not looked at must not be opened."""

    def redirect(body):
        return body.replace(b"/xl/worksheets/sheet1.xml", b"/xl/media/gambar.png")

    path = rusak({"xl/_rels/workbook.xml.rels": redirect, "xl/media/gambar.png": b"<x/>"})
    assert "tidak dikenal" in refused(path)


def test_what_a_sheet_says_about_its_own_size_counts_for_nothing(rusak):
    path = rusak({SHEET: lambda body: body.replace(b'"A1:B2"', b'"A1:XFD1048576"')})
    assert [dict(row) for row in baca_lembar(path).baris] == [{"a": "1", "b": "2"}]


def test_texts_and_cells_are_counted_one_by_one(rusak):
    assert "teks" in refused(rusak({"xl/sharedStrings.xml": b"<sst>" + b"<si/>" * 30 + b"</sst>"}), Batas(teks=20))
    many = HEAD + b"<row><c/><c/><c/></row>" * 5 + TAIL
    assert "sel" in refused(rusak({SHEET: many}), Batas(sel=14))
    assert periksa(rusak({SHEET: many}), Batas(sel=15)) is Macam.XLSX


@pytest.mark.parametrize("head", [b"nip;nama", b"PK\x03\x04"])
def test_a_file_above_the_size_is_not_opened(tmp_path, head):
    path = tmp_path / "besar"
    with path.open("wb") as file:
        file.write(head)
        file.truncate(BATAS.ukuran + 1)
    assert "20 MB" in refused(path)


def test_a_long_list_may_be_allowed_as_csv_only(tmp_path):
    path = tmp_path / "besar"
    path.write_bytes(b"nip;nama\r\n" * 10)
    assert periksa(path, Batas(ukuran=10)) is Macam.CSV
    assert "0 MB" in refused(path, Batas(ukuran_csv=10))


def test_an_archive_of_countless_parts_is_refused_before_its_list_is_read(tmp_path):
    path = tmp_path / "banyak.xlsx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for number in range(BATAS.bagian + 1):
            archive.writestr(f"xl/{number}.xml", b"<x/>")
    assert "terlalu banyak bagian" in refused(path)
    body = bytearray(path.read_bytes())
    place = body.rfind(b"PK\x05\x06")
    body[place + 12 : place + 16] = struct.pack("<I", 50_000_000)
    path.write_bytes(body)
    assert "terlalu banyak bagian" in refused(path)


def test_an_archive_that_lies_about_its_size_is_refused(rusak):
    path = rusak({SHEET: HEAD + b"<row><c/></row>" * 100_000 + TAIL})
    body = bytearray(path.read_bytes())
    with ZipFile(path) as archive:
        item = archive.getinfo(SHEET)
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = body.find(SHEET.encode())
        while place >= 0:
            begin = body.rfind(signature, 0, place)
            if body[begin + offset : begin + offset + 4] == struct.pack("<I", item.file_size):
                body[begin + offset : begin + offset + 4] = struct.pack("<I", 100)
            place = body.find(SHEET.encode(), place + 1)
    path.write_bytes(body)
    assert "rusak" in refused(path)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "kosong"),
        (b"PK\x03\x04 cut off", "rusak"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".xls"),
        (b"\n<html><table><tr><td>NIP</td></tr></table>", "halaman web"),
        (b"<?xml version='1.0'?><Workbook/>", "halaman web"),
        (b"%PDF-1.7", "bukan CSV"),
        (b"PK\x05\x06" + bytes(18), "bukan CSV"),
    ],
)
def test_what_people_call_excel_and_is_none(tmp_path, body, words):
    path = tmp_path / "data.xlsx"
    path.write_bytes(body)
    assert words in refused(path)


def test_a_zip_that_is_no_workbook(tmp_path):
    path = tmp_path / "arsip.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("surat.xml", b"<x/>")
    assert "bukan lembar kerja" in refused(path)


def test_a_missing_file_is_said(tmp_path):
    assert "tidak dapat dibaca" in refused(tmp_path / "tiada.csv")


def test_a_csv_is_known_by_what_it_is_not(tmp_path):
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(b"nip;nama\r\n1;2\r\n")
    assert periksa(path, BATAS) is Macam.CSV
