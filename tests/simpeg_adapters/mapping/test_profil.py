"""A profile is read whole or refused with the file, the section, the key and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import SiasnError
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS
from simpeg_adapters.errors import ProfilError
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.mapping.bidang import Gabung, Kolom, Menurut

KECIL = """
versi = 1
nama = "kecil"
kosong_tanggal = "0000-00-00"
ejaan_nip = ["8 6 1 3"]

[pegawai]
tabel = "orang"
nip = "nip"

[rujukan]
unor = { tabel = "a_skpd", kode = "id", padanan = "idsapk", nama = "skpd" }

[peta.kelamin]
1 = "M"
2 = "F"

[jenis.data_utama]
tabel = "orang"
kunci = "nip"
nip = "nip"
tulis = ["email"]

[jenis.data_utama.bidang]
nama = "nama"
email = "email"
tanggal_lahir = { kolom = "lahir", pembersih = "tanggal_lahir" }
jenis_kelamin = { kolom = "jk", peta = "kelamin" }
unor_id = { kolom = "unit", rujukan = "unor" }
alamat = { gabung = [["", "alm"], ["Desa|Kelurahan", "desa"]] }
jabatan_id = { menurut = "jj", pilihan = { 1 = { kolom = "jab", rujukan = "unor" } } }
"""


@pytest.fixture
def baca(tmp_path: Path) -> Callable[[str], Profil]:
    def read(text: str) -> Profil:
        path = tmp_path / "kecil.toml"
        path.write_text(text, encoding="utf-8")
        return Profil.from_toml(path)

    return read


def test_a_small_profile_says_what_its_file_says(baca: Callable[[str], Profil]) -> None:
    profil = baca(KECIL)
    where = profil.untuk(Jenis.DATA_UTAMA)
    assert (profil.nama, profil.berkas, profil.ejaan_nip) == ("kecil", "kecil.toml", ((8, 6, 1, 3),))
    assert where.bidang["nama"] == Kolom("nama")
    assert where.bidang["tanggal_lahir"] == Kolom("lahir", "tanggal_lahir", kosong="0000-00-00")
    assert where.bidang["unor_id"] == Kolom("unit", "kode", "unor")
    assert isinstance(where.bidang["alamat"], Gabung)
    assert isinstance(where.bidang["jabatan_id"], Menurut)
    assert where.tulis == {"email"}
    assert where.kolom == ("nip", "nama", "email", "lahir", "jk", "unit", "alm", "desa", "jj", "jab")
    assert where.kolom_tulis == ("email",)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("versi = 1", "versi = 2", "kunci `versi` harus 1"),
        ("versi = 1\n", "", "kunci `versi` belum ada"),
        ("versi = 1", 'versi = "1"', "kunci `versi` harus berisi bilangan bulat"),
        ('nama = "kecil"', 'nama = ""', "kunci `nama` harus berisi teks"),
        ('nama = "kecil"', 'nama = "kecil"\nnma = "x"', "kunci `nma` tidak dikenal; mungkin maksudnya 'nama'"),
        ("[pegawai]", "[orang_orang]", "kunci `pegawai` belum ada"),
        ("[pegawai]", "pegawai = 1\n[lain]", r"kunci `pegawai` harus berupa bagian; tulis \[pegawai\]"),
        ('tabel = "orang"\nnip = "nip"\n\n', 'nip = "nip"\n\n', r"\[pegawai\] kunci `tabel` belum ada"),
        ('["8 6 1 3"]', '["8 6 1"]', "kunci `ejaan_nip` harus berisi ukuran kelompok seperti .* berjumlah 18"),
        ('["8 6 1 3"]', '["delapan 18"]', "kunci `ejaan_nip` harus berisi ukuran"),
        ('["8 6 1 3"]', '"8 6 1 3"', "kunci `ejaan_nip` harus berupa daftar teks"),
        ('nama = "skpd" }', 'nama = "skpd", juga = 1 }', r"\[rujukan.unor\] kunci `juga` tidak dikenal"),
        ('nama = "skpd" }', 'nama = "skpd", juga_nama = "ya" }', "kunci `juga_nama` harus true atau false"),
        ("[jenis.data_utama]\n", "[jenis.data_utma]\n", "tidak mengenal 'data_utma'; mungkin maksudnya 'data_utama'"),
        ('nama = "nama"', 'nma = "nama"', r"\[jenis.data_utama.bidang\] kunci `nma` tidak mengenal"),
        ('tulis = ["email"]', 'tulis = ["emal"]', r"\[jenis.data_utama\] kunci `tulis` tidak mengenal 'emal'"),
        ('rujukan = "unor" }\nalamat', 'rujukan = "unr" }\nalamat', "kunci `rujukan` tidak mengenal 'unr'"),
        ('peta = "kelamin"', 'peta = "sex"', "kunci `peta` tidak mengenal 'sex'; yang ada: kelamin"),
        ('peta = "kelamin"', 'peta = "kelamin", rujukan = "unor"', "kunci `peta` tidak boleh bersama `rujukan`"),
        ('pembersih = "tanggal_lahir"', 'pembersih = "tgl"', "kunci `pembersih` tidak mengenal 'tgl'"),
        ('kolom = "jk"', 'klom = "jk"', r"\[jenis.data_utama.bidang.jenis_kelamin\] kunci `kolom` belum ada"),
        ('["", "alm"], ', '["alm"], ', "kunci `gabung` harus berupa daftar pasangan"),
        (
            'menurut = "jj"',
            'menurut = "jj", apa = 1',
            r"\[jenis.data_utama.bidang.jabatan_id\] kunci `apa` tidak dikenal",
        ),
        ("[pegawai]", "[pegawai", "bukan TOML yang sah"),
    ],
)
def test_a_slip_names_its_place_and_its_remedy(baca: Callable[[str], Profil], old: str, new: str, told: str) -> None:
    assert old in KECIL
    with pytest.raises(ProfilError, match=told) as refused:
        baca(KECIL.replace(old, new, 1))
    assert "kecil.toml" in refused.value.pesan
    assert isinstance(refused.value, SiasnError)


def test_a_profile_without_kinds_is_refused(baca: Callable[[str], Profil]) -> None:
    with pytest.raises(ProfilError, match="belum ada"):
        baca(KECIL.split("[jenis.data_utama]")[0] + "[jenis]\n")


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ProfilError, match=r"hilang\.toml tidak dapat dibaca"):
        Profil.from_toml(tmp_path / "hilang.toml")


def test_a_kind_that_is_not_mapped_is_refused_not_empty(baca: Callable[[str], Profil]) -> None:
    with pytest.raises(ProfilError, match=r"\[jenis.golongan\]"):
        baca(KECIL).untuk(Jenis.GOLONGAN)


def test_the_ready_profile_maps_every_compared_field_of_every_kind() -> None:
    profil = profil_bawaan("tb_01")
    for jenis in Jenis:
        where = profil.untuk(jenis)
        assert set(where.bidang) == set(JENIS[jenis].nama)
        assert where.tulis == set(where.bidang)
        assert where.sisip is (jenis is not Jenis.DATA_UTAMA)


def test_an_unknown_ready_profile_lists_those_there_are() -> None:
    with pytest.raises(ProfilError, match="tb_01"):
        profil_bawaan("tb_99")


def test_a_nip_is_looked_up_in_every_spelling_of_the_profile() -> None:
    nip = Nip("199002282015031000")
    assert profil_bawaan("tb_01").ejaan(nip) == ("199002282015031000", "19900228 201503 1 000")
