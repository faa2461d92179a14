"""Every id used by anybody is in a reference table."""

from __future__ import annotations

from siasn_client.testing.kabupaten import Kabupaten

TABEL = {
    "golongan", "agama", "jenis_jabatan", "eselon", "jabatan_struktural", "jabatan_fungsional",
    "jabatan_fungsional_umum", "unor", "tingkat_pendidikan", "pendidikan", "jenis_kawin", "kedudukan_hukum",
}  # fmt: skip


def test_the_tables_are_those_agreed_and_have_no_repeated_id(bersih: Kabupaten) -> None:
    assert set(bersih.referensi) == TABEL
    for rows in bersih.referensi.values():
        assert len({row.id for row in rows}) == len(rows)
        assert all(row.nama for row in rows)


def test_a_head_s_position_is_his_unit(bersih: Kabupaten) -> None:
    unor = {row.id for row in bersih.referensi["unor"]}
    assert {row.id for row in bersih.referensi["jabatan_struktural"]} <= unor
    assert {row.induk for row in bersih.referensi["unor"]} - {""} <= unor


def test_every_code_of_either_side_is_known(beda: Kabupaten) -> None:
    ids = {nama: {row.id for row in rows} for nama, rows in beda.referensi.items()}
    nama_golongan = {row.nama for row in beda.referensi["golongan"]}
    jabatan = ids["jabatan_struktural"] | ids["jabatan_fungsional"] | ids["jabatan_fungsional_umum"]
    for nip in beda.nips:
        sisi = beda.siasn[nip]
        for row in (*beda.simpeg[nip]["jabatan"], *beda.simpeg[nip]["data_utama"]):
            assert row["jabatan_id"] in jabatan
            assert row["unor_id"] in ids["unor"]
        for row in beda.simpeg[nip]["golongan"]:
            assert row["golongan"] in nama_golongan
        for wire in sisi.rw_pendidikan:
            assert wire["pendidikanId"] in ids["pendidikan"]
            assert wire["tkPendidikanId"] in ids["tingkat_pendidikan"]
