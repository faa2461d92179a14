"""The GRANTs of a profile: what is read, what may be written, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.mapping.izin import susun_izin

PROFIL = """versi = 1
nama = "uji"
[pegawai]
tabel = "pegawai"
nip = "nip"
[rujukan]
unor = { tabel = "m_unit", kode = "id", nama = "nama" }
[jenis.golongan]
tabel = "riwayat.sk"
kunci = "id"
nip = "nip"
id_siasn = "id_rw"
tulis = ["tmt_golongan"]
sisip = true
[jenis.golongan.bidang]
golongan = "gol"
tmt_golongan = { kolom = "TMT", pembersih = "tanggal" }
nomor_sk = "s.no"
[jenis.golongan.sambung.s]
tabel = "surat"
kolom = "id_surat"
ke = "id"
[jenis.jabatan]
tabel = "mutasi"
kunci = "id"
nip = "nip"
[jenis.jabatan.bidang]
unor_id = { kolom = "unit", rujukan = "unor" }
"""


@pytest.fixture
def profil(tmp_path: Path) -> Profil:
    path = tmp_path / "uji.toml"
    path.write_text(PROFIL, encoding="utf-8")
    return Profil.from_toml(path)


def test_mysql(profil: Profil) -> None:
    izin = susun_izin(profil, "mysql", "simpeg", "siasn")
    assert izin.baca == tuple(
        f"GRANT SELECT ON {table} TO 'siasn'@'%';"
        for table in (
            "`simpeg`.`pegawai`",
            "`simpeg`.`m_unit`",
            "`riwayat`.`sk`",
            "`simpeg`.`surat`",
            "`simpeg`.`mutasi`",
        )
    )
    assert izin.tulis == ("GRANT UPDATE (`id_rw`, `TMT`), INSERT ON `riwayat`.`sk` TO 'siasn'@'%';",)


def test_postgresql(profil: Profil) -> None:
    izin = susun_izin(profil, "postgresql", "simpeg", "siasn", urutan={"riwayat.sk": "riwayat.sk_id_seq"})
    assert izin.baca[:3] == (
        'GRANT CONNECT ON DATABASE "simpeg" TO "siasn";',
        'GRANT USAGE ON SCHEMA "public" TO "siasn";',
        'GRANT USAGE ON SCHEMA "riwayat" TO "siasn";',
    )
    assert 'GRANT SELECT ON "public"."pegawai" TO "siasn";' in izin.baca
    assert izin.tulis == (
        'GRANT UPDATE ("id_rw", "TMT"), INSERT ON "riwayat"."sk" TO "siasn";',
        'GRANT USAGE ON SEQUENCE riwayat.sk_id_seq TO "siasn";',
    )


def test_sqlite_has_no_rights(profil: Profil) -> None:
    izin = susun_izin(profil, "sqlite", "simpeg.db", "siasn")
    assert (izin.baca, izin.tulis) == ((), ())


@pytest.mark.parametrize("skema", ["tb_01", "sk", "kode_teks"])
@pytest.mark.parametrize("dialek", ["mysql", "postgresql"])
def test_nothing_is_granted_but_reading_changing_columns_and_adding(skema: str, dialek: str) -> None:
    izin = susun_izin(profil_bawaan(skema), dialek, "simpeg", "siasn")
    for each in izin.baca:
        assert each.split()[1] in {"SELECT", "USAGE", "CONNECT"}
    for each in izin.tulis:
        assert each.split()[1] in {"UPDATE", "INSERT"}
        assert "DELETE" not in each
        assert "ALL" not in each
