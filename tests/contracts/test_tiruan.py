"""The fake over the whole contract: what is saved is read back, what is removed is gone, files go in and come out."""

from __future__ import annotations

import json
from typing import Any

import pytest

SAVES = [  # operation, how it is read back, and one field with its read-side value
    ("jabatan.save", "rw.jabatan", "nomorSk", "800/0101/CONTOH/2024"),
    ("jabatan.unorjabatan_save", "rw.jabatan", "nomorSk", "800/0102/CONTOH/2024"),
    ("angkakredit.save", "rw.angkakredit", "kreditBaruTotal", "12.500"),
    ("diklat.save", "rw.diklat", "jumlahJam", "120"),
    ("kursus.save", "rw.kursus", "noSertipikat", "S-1"),
    ("hukdis.save", "rw.hukdis", "akhirHukumTanggal", "02-01-2025"),
    ("penghargaan.save", "rw.penghargaan", "hargaNama", "KARYA SATYA 10 TAHUN"),
    ("kinerjaperiodik.save", "rw.kinerjaperiodik", "kuadranKinerjaNilai", "BAIK"),
    ("skp.save", "rw.skp", "nilaiSkp", 85.5),
    ("skp.2021_save", "rw.skp", "tahun", "2021"),
    ("skp22.save", "rw.skp22", "penilaiJabatanNm", "KEPALA DINAS CONTOH"),
    ("sertifikasi.save", "rw.sertifikasi", "masaBerlakuSertSelesai", "02-01-2029"),
    ("tubel.save", "rw.tubel", "namaSekolah", "UNIVERSITAS CONTOH"),
    ("kgb.save", "rw.kgb", "gajiBaru", "3203600"),
    ("kompetensi.potensi_save", "rw.potensi", "berfikirKritis", "4"),
    ("kompetensi.kompetensi_save", "rw.kompetensi", "integritas", "3"),
    ("jabatan.unorjabatan_document_save", "rw.jabatan", "nomorSk", "800/0104/CONTOH/2024"),
    ("angkakredit.document_save", "rw.angkakredit", "isKonversi", "1"),
    ("skp22.document_save", "rw.skp22", "tahun", "2024"),
    ("diklat.document_save", "rw.diklat", "nomor", "DIKLAT-2"),
    ("kursus.document_save", "rw.kursus", "jenisDiklatId", "3"),
    ("penghargaan.document_save", "rw.penghargaan", "skNomor", "2/TK/2024"),
]
DELETES = ["jabatan", "angkakredit", "diklat", "kursus", "penghargaan", "kinerjaperiodik", "sertifikasi", "kgb"]


def row_id(answer: Any) -> str:
    """The id in mapData, which is an object with one key, or a text."""
    found = json.loads(answer.body)["mapData"]
    return found if isinstance(found, str) else next(iter(found.values()))


@pytest.mark.parametrize(("operasi", "baca", "bidang", "nilai"), SAVES, ids=lambda value: str(value)[:40])
def test_what_is_saved_is_read_back_under_the_names_of_the_read(
    siasn: Any, operasi: str, baca: str, bidang: str, nilai: object
) -> None:
    new = row_id(siasn.minta(operasi))
    (row,) = [each for each in siasn.data(baca, siasn.nip) if each["id"] == new]
    assert row[bidang] == nilai
    assert [each.operasi for each in siasn.tiruan.ledger.rows()] == [operasi]
    assert siasn.tiruan.ledger.rows()[0].id_baris == new


@pytest.mark.parametrize("operasi", [each[0] for each in SAVES if each[0].endswith("document_save")])
def test_a_form_leaves_its_document_in_the_row(siasn: Any, operasi: str) -> None:
    baca = next(each[1] for each in SAVES if each[0] == operasi)
    new = row_id(siasn.minta(operasi))
    (row,) = [each for each in siasn.data(baca, siasn.nip) if each["id"] == new]
    (dok,) = row["path"].values()
    assert siasn.minta("dok.download", {"filePath": dok["dok_uri"]}).body.startswith(b"%PDF-")


@pytest.mark.parametrize("keluarga", DELETES)
def test_what_is_removed_is_gone(siasn: Any, keluarga: str) -> None:
    new = row_id(siasn.minta(f"{keluarga}.save"))
    answer = siasn.minta(f"{keluarga}.delete", {}, bagian=new)
    assert json.loads(answer.body) == {"success": True, "message": "success"}
    rows = siasn.data(f"rw.{keluarga}", siasn.nip)
    assert new not in [row["id"] for row in rows if isinstance(rows, list)]
    assert json.loads(siasn.minta(f"{keluarga}.delete", {}, bagian=new).body)["success"] is False


def test_an_update_changes_the_row_and_makes_no_other(siasn: Any) -> None:
    new = row_id(siasn.minta("kursus.save"))
    before = siasn.data("rw.kursus", siasn.nip)
    assert row_id(siasn.minta("kursus.save", siasn.isi("kursus.save", id=new, namaKursus="LAIN"))) == new
    after = siasn.data("rw.kursus", siasn.nip)
    assert len(after) == len(before)
    assert siasn.data("kursus.id", new)["namaKursus"] == "LAIN"


def test_saving_twice_makes_two_rows(siasn: Any) -> None:
    assert row_id(siasn.minta("diklat.save")) != row_id(siasn.minta("diklat.save"))
    one, two = siasn.tiruan.ledger.rows()
    assert (one.kunci, one.sidik) == (two.kunci, two.sidik)


def test_a_spouse_and_a_child_join_the_family(siasn: Any) -> None:
    spouse = row_id(siasn.minta("keluarga.pasangan_save"))
    (found,) = [
        each for each in siasn.data("pns.data_pasangan", siasn.nip)["listPasangan"] if each["orang"]["id"] == spouse
    ]
    assert (found["orang"]["nama"], found["dataPernikahan"]["tgglMenikah"]) == ("CONTOH PASANGAN", "01-02-2010")
    assert (found["dataPernikahan"]["posisi"], found["dataPernikahan"]["isPns"]) == (1, False)
    said = json.loads(
        siasn.minta("keluarga.pasangan_save", siasn.isi("keluarga.pasangan_save", id=spouse, nama="N")).body
    )
    assert said["success"] == "true"
    child = row_id(siasn.minta("keluarga.anak_save"))
    (anak,) = [each for each in siasn.data("pns.data_anak", siasn.nip)["listAnak"] if each["id"] == child]
    assert (anak["nama"], anak["jenisAnak"]) == ("CONTOH ANAK", "1")


def test_cpns_is_seen_in_data_utama_at_once_a_position_only_after_the_sync(siasn: Any) -> None:
    siasn.minta("cpns.save")
    assert siasn.data("pns.data_utama", siasn.nip)["nomorSkPns"] == "813/0001/CONTOH/2024"
    body = siasn.isi("jabatan.unorjabatan_save", tmtJabatan="01-01-2090")
    siasn.minta("jabatan.unorjabatan_save", body)
    before = siasn.data("pns.data_utama", siasn.nip)
    assert before["tmtJabatan"] != "01-01-2090"
    siasn.minta("pns.jabatansync", {"pns_orang_id": siasn.kata["pns_id"]})
    assert siasn.data("pns.data_utama", siasn.nip)["tmtJabatan"] == "01-01-2090"


def test_an_upload_to_a_row_lands_in_its_path_and_can_be_fetched(siasn: Any) -> None:
    dok = json.loads(siasn.minta("dok.upload_rw").body)["data"]
    row = siasn.data("jabatan.id", siasn.kata["rw_jabatan_id"])
    assert row["path"]["872"] == dok
    answer = siasn.minta("dok.download", {"filePath": dok["dok_uri"]})
    assert (answer.headers["content-type"], answer.body[:5]) == ("application/pdf", b"%PDF-")


def test_a_photo_and_the_decrees_go_in_and_come_out(siasn: Any) -> None:
    siasn.minta("dok.upload_photo")
    assert siasn.minta("pns.photo", {}, bagian=siasn.kata["pns_id"]).body == b"\xff\xd8\xff\xe0contoh"
    siasn.minta("dok.upload_sk_kp")
    assert siasn.data("kp.by_id", idUsulan=siasn.kata["id_usulan"])["no_sk"] == "821/1/CONTOH"
    assert siasn.data("kp.by_id", IdUsulan=siasn.kata["id_usulan"])["tgl_sk"] == "02-01-2024"
    siasn.minta("dok.upload_sk_nip")
    rows = siasn.data("pengadaan.list", tahun=siasn.kata["tahun_formasi"])
    assert "813/1/CONTOH" in [row["no_sk"] for row in rows if row["no_peserta"] == siasn.kata["no_peserta"]]


def test_lists_are_cut_into_pages_that_make_the_whole(siasn: Any) -> None:
    whole = json.loads(siasn.minta("ref.unor", {}).body)
    assert whole["count"] == len(whole["data"])
    pages = [siasn.data("ref.unor", limit="7", offset=str(at)) for at in range(0, whole["count"], 7)]
    assert [row["Id"] for page in pages for row in page] == [row["Id"] for row in whole["data"]]


def test_lists_keep_to_their_filters(siasn: Any) -> None:
    rows = siasn.data("pensiun.list", tglAwal="01-01-2026", tglAkhir="31-12-2026")
    assert {row["tmtPensiun"][:4] for row in rows} == {"2026"}
    (row, *_) = siasn.kabupaten.daftar["list_pensiun"]
    assert {each["nipBaru"] for each in siasn.data("pensiun.by_nip", nip=row["nipBaru"])} == {row["nipBaru"]}


def test_nothing_in_the_lists_comes_in_its_known_forms(siasn: Any) -> None:
    bare = siasn.minta("pengadaan.list", {"tahun": "1999"})
    assert (bare.headers["content-type"].split(";")[0], bare.body) == ("text/plain", b"Data tidak ditemukan")
    assert json.loads(siasn.minta("pengadaan.list", {"tahun": "1999"}).body) == {
        "code": 1,
        "data": "Data tidak ditemukan",
    }
    kp = siasn.minta("kp.list", {"periode": "1999-04-01"})
    assert json.loads(kp.body) == {"code": 1, "data": [], "count": 0}


def test_a_code_table_comes_in_three_forms_in_turn(siasn: Any) -> None:
    found = [json.loads(siasn.minta("referensi.agama", {}).body) for _ in range(3)]
    kinds = {next(iter(each)) if isinstance(each, dict) else "list" for each in found}
    assert kinds == {"results", "data", "list"}


def test_code_tables_ask_for_the_first_token_only(siasn: Any) -> None:
    headers = {"authorization": siasn.headers["authorization"]}
    assert siasn.minta("referensi.agama", {}, headers=headers).status == 200
    assert siasn.minta("rw.jabatan", {}, bagian=siasn.nip, headers=headers).status == 401


def test_lines_of_a_list_of_the_office_are_added(siasn: Any) -> None:
    new = row_id(siasn.minta("kompetensi.refkegiatan_save"))
    assert new in [row["id"] for row in siasn.data("kompetensi.refkegiatan")]
    new = row_id(siasn.minta("tm.save"))
    assert new in [row["id"] for row in siasn.data("tm.detail")]
