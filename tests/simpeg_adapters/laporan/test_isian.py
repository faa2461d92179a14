"""What a clerk sees of one row."""

from __future__ import annotations

from datetime import UTC, datetime

from siasn_client.baris import Ada, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilBaris, Putusan, PutusanBaris, sandingkan, susun
from simpeg_adapters.laporan.isian import Isian, isian
from simpeg_adapters.laporan.samaran import Samaran

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 1, 1, tzinfo=UTC)


def jabatan(unor: str, nama: str, **extra: str):
    values = {
        "jenis_jabatan_id": "4",
        "jabatan_id": "J1",
        "unor_id": unor,
        "unor_nama": nama,
        "tmt_jabatan": "2020-01-01",
        "nomor_sk": "800/1/2020",
        "tanggal_sk": "2019-12-20",
    }
    return susun(Jenis.JABATAN, NIP, {**values, **extra}, id_siasn="r1", kunci="7")


def compare(simpeg, siasn) -> tuple[HasilBaris, ...]:
    hasil = sandingkan(NIP, {Jenis.JABATAN: Ada((simpeg,), SEEN)}, {Jenis.JABATAN: Ada((siasn,), SEEN)})
    return hasil.jenis[0].baris


def test_an_id_is_shown_by_its_name():
    (row,) = compare(jabatan("U1", "DINAS A"), jabatan("U2", "DINAS B"))
    assert list(isian(row, Samaran())) == [
        Isian("unor_id", "Unit organisasi", "DINAS A", "DINAS B", "berbeda", Putusan.BEDA)
    ]


def test_an_id_without_a_name_is_shown_as_it_is():
    (row,) = compare(jabatan("U1", ""), jabatan("U2", ""))
    (line,) = isian(row, Samaran())
    assert (line.simpeg, line.siasn) == ("U1", "U2")


def test_equal_fields_are_left_out():
    (row,) = compare(jabatan("U1", "DINAS A"), jabatan("U1", "DINAS A"))
    assert list(isian(row, Samaran())) == []


def test_a_row_without_a_partner_shows_all_that_it_says():
    row = HasilBaris(Jenis.JABATAN, PutusanBaris.HANYA_SIMPEG, jabatan("U1", "DINAS A"), None)
    lines = {line.label: line.simpeg for line in isian(row, Samaran())}
    assert lines["Unit organisasi"] == "DINAS A"
    assert lines["Nomor SK"] == "800/1/2020"
    assert all(line.siasn == "" for line in isian(row, Samaran()))
