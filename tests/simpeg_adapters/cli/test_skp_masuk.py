"""The commands that bring an SKP in: words, files, exit codes."""

from __future__ import annotations

import json

import jsonschema_rs
import openpyxl
import pytest
from sqlalchemy import create_engine, text

from skp_core.codec import JENIS, Naskah, dumps, loads
from skp_core.model.contoh import contoh_evaluasi, contoh_skp


@pytest.fixture
def berkas(tmp_path):
    path = tmp_path / "skp.json"
    path.write_text(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())), encoding="utf-8")
    return path


@pytest.mark.parametrize("kelompok", ["jpt", "ja-jf"])
@pytest.mark.parametrize("mode", ["kuantitatif", "kualitatif"])
def test_an_empty_form_is_written_and_checked(skp, tmp_path, kelompok, mode):
    path = tmp_path / "skp.xlsx"
    assert skp("templat", path, "--kelompok", kelompok, "--mode", mode).code == 0
    result = skp("periksa", path, "--json")
    assert result.code == 1
    assert result.data["salah"][0] == {
        "lembar": "Identitas",
        "baris": 10,
        "kolom": "B",
        "pesan": "Nama instansi (SKP) belum diisi",
    }


def test_the_places_of_a_form_are_said_to_a_person(skp, tmp_path):
    skp("templat", tmp_path / "skp.xlsx", "--kelompok", "jpt", "--mode", "kualitatif")
    result = skp("periksa", tmp_path / "skp.xlsx")
    assert result.code == 1
    assert "Lembar Identitas, baris 11, kolom B: Mulai (SKP) belum diisi." in result.out
    assert "11 isian belum dapat dibaca" in result.out


def test_a_filled_form_is_checked_on_a_day_and_taken_in(skp, berkas, tmp_path):
    form = tmp_path / "isian.xlsx"
    assert "evaluasinya tetap" in skp("templat", form, "--dari", berkas).out
    assert skp("periksa", form, "--hari", "2025-01-20").code == 0
    assert skp("impor", form).code == 0
    assert loads((tmp_path / "isian.json").read_text(encoding="utf-8")) == Naskah(skp=contoh_skp())
    again = skp("impor", form)
    assert again.code == 2
    assert "sudah ada" in again.err
    assert skp("impor", form, "--ke", tmp_path / "lain.json", "--json").data["berkas"].endswith("lain.json")


def test_a_finding_in_a_form_has_its_cell_and_its_path(skp, berkas, tmp_path):
    form = tmp_path / "isian.xlsx"
    skp("templat", form, "--dari", berkas)
    book = openpyxl.load_workbook(form)
    book["Hasil kerja"]["H3"] = None
    book.save(form)
    (found, *_) = skp("periksa", form, "--hari", "2025-01-20", "--json").data["temuan"]
    assert (found["aturan"], found["jalur"]) == ("V-006", "skp.rhk[1].indikator[2].aspek")
    assert (found["lembar"], found["baris"], found["kolom"]) == ("Hasil kerja", 3, "H")


def test_the_day_decides(skp, berkas):
    isi = json.loads(berkas.read_text(encoding="utf-8"))
    isi["skp"]["tanggal_penetapan"], isi["evaluasi"] = None, None
    berkas.write_text(json.dumps(isi), encoding="utf-8")
    assert skp("periksa", berkas, "--hari", "2025-01-20").code == 0
    assert "V-026" in skp("periksa", berkas, "--hari", "2025-03-01").out


@pytest.mark.parametrize("arguments", [(), ("x.xlsx", "--profil", "skp_header"), ("--profil", "skp_header")])
def test_what_is_taken_in_must_be_said(skp, arguments):
    result = skp("impor", *arguments)
    assert result.code == 2
    assert "--basis-data" in result.err


def test_a_form_needs_its_kind(skp, tmp_path):
    result = skp("templat", tmp_path / "x.xlsx")
    assert result.code == 2
    assert "--kelompok" in result.err


def test_the_schema_is_printed_as_it_is_and_for_machines(skp, berkas):
    printed = json.loads(skp("skema").out)
    assert skp("skema", "--json").data["skema"] == printed
    jsonschema_rs.validator_for(printed).validate(json.loads(berkas.read_text(encoding="utf-8")))


@pytest.mark.parametrize("jenis", JENIS)
def test_every_kind_has_its_schema(skp, jenis):
    assert json.loads(skp("skema", "--jenis", jenis).out)["properties"]["jenis"]["const"] == jenis


def test_stored_skp_are_taken_in_and_refused_row_by_row(skp, tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'simpeg.db'}")
    head = (
        *("id_skp", "id_pegawai", "id_penilai", "id_atasan_penilai", "periode_awal", "periode_akhir", "pendekatan"),
        *("kelompok", "unit_kerja", "kelompok_penilai", "unit_kerja_penilai", "kelompok_atasan", "tempat"),
        *("tgl_penetapan", "rating_hasil", "rating_perilaku", "capaian_organisasi", "tgl_evaluasi"),
    )
    with engine.begin() as conn:
        conn.execute(
            text("CREATE TABLE pegawai (id_pegawai, nip_baru, nama, gelar_depan, gelar_belakang, pangkat_gol, jabatan)")
        )
        conn.execute(text(f"CREATE TABLE skp_header ({', '.join(head)})"))
        conn.execute(
            text(
                "CREATE TABLE skp_target (id_skp_target, id_skp, urutan, jenis, rencana_hasil_kerja, rencana_pimpinan, "
                "penugasan_dari, aspek, indikator, target_awal, target_akhir, satuan, target_teks, realisasi)"
            )
        )
        for key, nip in ((1, "198504122010012000"), (2, "197608172002121000")):
            conn.execute(
                text("INSERT INTO pegawai VALUES (:k, :n, 'Contoh', '', '', '', 'Analis')"), {"k": key, "n": nip}
            )
        for number in range(1, 26):
            year = 2025 if number < 3 else 2020
            conn.execute(
                text(
                    f"INSERT INTO skp_header VALUES ({number}, 1, 2, NULL, '{year}-01-01', '{year}-12-31', "  # noqa: S608
                    "'kuantitatif', 'ja_jf', 'BKPSDM', 'ja_jf', 'BKPSDM', '', 'Contoh', NULL, '1', '2', '', NULL)"
                )
            )
    engine.dispose()
    asked = ("impor", "--profil", "skp_header", "--basis-data", tmp_path / "simpeg.db", "--folder", tmp_path / "skp")
    result = skp(*asked)
    assert result.code == 1
    assert "2 SKP tertulis, 0 sudah ada dan dibiarkan, 23 ditolak." in result.out
    assert "dan 3 lagi" in result.out
    again = skp(*asked, "--tahun", "2025", "--json")
    assert (len(again.data["sudah_ada"]), again.data["ditolak"]) == (2, 23)
    assert again.data["salah"][0]["siapa"] == "tidak ada; tidak diimpor"
