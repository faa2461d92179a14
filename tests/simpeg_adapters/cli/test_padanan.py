"""``siasn padanan`` from the first sheet to codes that are read: what it says, writes and returns."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from typer.testing import CliRunner

from siasn_client.baris import Jenis
from siasn_client.config import Settings
from siasn_client.privacy import Nip
from simpeg_adapters.cli import siasn
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.lembar import baca_lembar, tulis_xlsx
from simpeg_adapters.ndjson import FolderRujukan

NIP = "199002282015031000"
PROFIL = """versi = 1
nama = "uji"
[pegawai]
tabel = "orang"
nip = "nip"
[rujukan]
unor = { tabel = "a_unit", kode = "kode", nama = "nama" }
[jenis.jabatan]
tabel = "r_jab"
kunci = "id"
nip = "nip"
[jenis.jabatan.bidang]
unor_id = { kolom = "unit", rujukan = "unor" }
"""
KANTOR = """versi = 1
nama = "Kabupaten Contoh"
id = "I1"
[siasn]
lingkungan = "tiruan"
url = "http://127.0.0.1:9"
[simpeg]
basis_data = "simpeg.db"
profil = "profil.toml"
[jurnal]
basis_data = "jurnal.db"
"""
UNOR = [
    {"Id": "B1", "NamaUnor": "DINAS KESEHATAN", "NamaJabatan": "KEPALA DINAS", "DiatasanId": None},
    {"Id": "B2", "NamaUnor": "BIDANG DATA", "NamaJabatan": "KEPALA BIDANG", "DiatasanId": "B1"},
]


@pytest.fixture
def kantor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    engine = create_engine("sqlite:///simpeg.db")
    with engine.begin() as conn:
        for statement in (
            f"create table orang as select '{NIP}' as nip",
            "create table a_unit as select '01' as kode, 'Din. Kesehatan' as nama union select '02', 'Bid. Daat'",
            f"create table r_jab as select 1 as id, '{NIP}' as nip, '01' as unit union select 2, '{NIP}', '02'",
        ):
            conn.execute(text(statement))
    engine.dispose()
    Path("profil.toml").write_text(PROFIL, encoding="utf-8")
    Path("instansi.toml").write_text(KANTOR, encoding="utf-8")
    with Instansi.open(Path("instansi.toml")) as found:
        settings: Settings = found.settings
    tables = FolderRujukan.of(Path("unduhan"), settings)
    tables.simpan("unor", UNOR, datetime(2026, 1, 2, tzinfo=UTC))
    tables.tutup()
    return tmp_path


def run(*words: str) -> tuple[int, str]:
    found = CliRunner().invoke(siasn.app, ["padanan", *words], standalone_mode=False)
    if found.exception is not None:
        raise found.exception
    return int(found.return_value), found.output


def mark(path: str, kode: str, id_bkn: str) -> None:
    sheet = baca_lembar(Path(path))
    rows = [list(row.values()) for row in sheet.baris]
    place = sheet.kolom.index("kode"), sheet.kolom.index("id_bkn"), sheet.kolom.index("pilih")
    for row in rows:
        if (row[place[0]], row[place[1]]) == (kode, id_bkn):
            row[place[2]] = "x"
    tulis_xlsx(Path(path), {"padanan": (sheet.kolom, rows)})


def units(path: Path) -> list[str]:
    with Instansi.open(path) as office:
        (person,) = office.host.read([Nip(NIP)], [Jenis.JABATAN]).values()
        return [str(row.ambil("unor_id").mentah) for row in person[Jenis.JABATAN].rows]


def test_from_proposal_to_use(kantor) -> None:
    code, said = run("usul", "--dari", "unduhan", "--ke", "usulan.xlsx")
    assert code == 1
    assert "2 kode menunggu keputusan" in said
    assert "siasn padanan konfirmasi usulan.xlsx --oleh NAMA" in said
    mark("usulan.xlsx", "02", "B2")
    code, said = run("konfirmasi", "usulan.xlsx", "--oleh", "Siti", "--terima-pasti")
    assert code == 0
    assert "2 padanan dikonfirmasi, 0 calon ditolak oleh Siti" in said
    assert "[padanan]" in said
    assert units(kantor / "instansi.toml") == ["01", "02"]
    Path("instansi.toml").write_text(KANTOR + '[padanan]\nberkas = "padanan.csv"\n', encoding="utf-8")
    assert units(kantor / "instansi.toml") == ["B1", "B2"]
    code, said = run("usul", "--dari", "unduhan", "--ke", "lagi.csv")
    assert code == 0
    assert "0 kode menunggu keputusan" in said


def test_a_marked_sheet_is_safe(kantor) -> None:
    run("usul", "--dari", "unduhan", "--ke", "usulan.xlsx")
    mark("usulan.xlsx", "02", "B2")
    before = Path("usulan.xlsx").read_bytes()
    with pytest.raises(Exception, match="belum dikonfirmasi"):
        run("usul", "--dari", "unduhan", "--ke", "usulan.xlsx")
    assert Path("usulan.xlsx").read_bytes() == before


def test_examination_names_what_is_missing(kantor) -> None:
    code, said = run("periksa", "--dari", "unduhan", "--excel", "periksa.xlsx")
    assert "Lembar: periksa.xlsx" in said
    assert code == 1
    assert "[belum] unor 01 Din. Kesehatan" in said
    assert "2 temuan." in said
    code, said = run("periksa", "--dari", "unduhan", "--json")
    found = json.loads(said)
    assert found["versi"] == 1
    assert [each["macam"] for each in found["temuan"]] == ["belum", "belum"]
    assert found["tak_dipakai"] == {"unor": 2}


def test_files_are_put_together(kantor) -> None:
    run("usul", "--dari", "unduhan", "--ke", "a.xlsx")
    run("konfirmasi", "a.xlsx", "--oleh", "Siti", "--terima-pasti", "--ke", "satu.csv")
    code, said = run("gabung", "satu.csv", "a.xlsx", "--ke", "semua.csv", "--json")
    assert (code, json.loads(said)["berlaku"]) == (0, 1)
    with pytest.raises(Exception, match=r"tidak\.csv tidak ada"):
        run("gabung", "tidak.csv", "--ke", "x.csv")


def test_an_unknown_reference_is_said(kantor) -> None:
    with pytest.raises(Exception, match="tidak dikenal di profil"):
        run("usul", "--dari", "unduhan", "--tabel", "sapi")


def test_machine_output_of_a_proposal(kantor) -> None:
    code, said = run("usul", "--dari", "unduhan", "--json", "--ke", "x.csv", "--calon", "1")
    assert code == 1
    assert json.loads(said)["tabel"]["unor"]["belum"] == 2
    assert len(list(baca_lembar(Path("x.csv")).baris)) == 2
