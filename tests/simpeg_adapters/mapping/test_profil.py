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
from simpeg_adapters.mapping.bidang import Gabung, Kolom, Menurut, Tetap

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


JENIS_LAIN = """
[jenis.jabatan]
tabel = "mutasi"
kunci = "id"
pegawai = "id_orang"
hanya = { kategori = ["5"] }
sambung.sk = { tabel = "sk", kolom = "id_sk", ke = "id" }
tulis = ["jabatan_id"]
[jenis.jabatan.bidang]
jabatan_id = { kolom = "id_j", rujukan = "unor", lain = ["98"], teks = "jabatan" }
nomor_sk = "sk.nomor"
jenis_jabatan_id = { tetap = "2" }
[[jenis.jabatan.lagi]]
tabel = "mutasi"
kunci = "id"
pegawai = "id_orang"
[jenis.jabatan.lagi.bidang]
unor_id = { kolom = "unit", rujukan = "unor", lewat = "nama", atau = ["unit_lama"] }
[[jenis.jabatan.lagi]]
tabel = "mutasi"
kunci = "id"
pegawai = "id_orang"
[jenis.jabatan.lagi.bidang]
nomor_sk = "nomor"
"""
LENGKAP = KECIL.replace('nip = "nip"\n', 'nip = "nip"\nkunci = "id_orang"\n', 1) + JENIS_LAIN


def test_the_further_shapes_say_what_their_file_says(baca: Callable[[str], Profil]) -> None:
    profil = baca(LENGKAP)
    where = profil.untuk(Jenis.JABATAN)
    assert profil.pegawai.kunci == "id_orang"
    assert (where.nip, where.pegawai, where.orang, where.hanya) == (None, "id_orang", "id_orang", {"kategori": ("5",)})
    assert where.bidang["jabatan_id"] == Kolom("id_j", "kode", "unor", lain=("98",), teks="jabatan")
    assert where.bidang["jenis_jabatan_id"] == Tetap("2")
    assert where.kolom == ("id", "id_orang", "kategori", "id_j", "jabatan", "id_sk")
    assert where.kolom_sambung(where.sambung["sk"]) == ("id", "nomor")
    assert [each.awalan for each in where.semua] == ["", "mutasi:", "mutasi#2:"]
    assert where.lagi[0].bidang["unor_id"] == Kolom("unit", "teks", "unor", lewat_nama=True, atau=("unit_lama",))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kunci = "id_orang"\n', "", r"\[jenis.jabatan\] kunci `pegawai` memerlukan `kunci` di \[pegawai\]"),
        (
            'pegawai = "id_orang"\nhanya',
            'pegawai = "id_orang"\nnip = "nip"\nhanya',
            "`pegawai` tidak boleh bersama `nip`",
        ),
        (
            'kunci = "id"\npegawai = "id_orang"\nhanya',
            'kunci = "id"\nhanya',
            r"\[jenis.jabatan\] kunci `nip` belum ada",
        ),
        ('["5"]', "[5]", r"\[jenis.jabatan.hanya\] kunci `kategori` harus berupa daftar teks"),
        ('["5"]', "[]", r"kunci `kategori` harus berupa daftar isi yang diterima"),
        ('ke = "id"', 'kee = "id"', r"\[jenis.jabatan.sambung.sk\] kunci `ke` belum ada"),
        ('tulis = ["jabatan_id"]', 'tulis = ["jenis_jabatan_id"]', "yang tidak dapat ditulis: nilainya tetap '2'"),
        ('tulis = ["jabatan_id"]', 'tulis = ["nomor_sk"]', "yang tidak dapat ditulis: isinya dibaca dari tabel sk"),
        (
            'kunci = "id"\npegawai = "id_orang"\nhanya',
            'kunci = "sk.id"\npegawai = "id_orang"\nhanya',
            "harus kolom tabel",
        ),
        ('kolom = "id_sk"', 'kolom = "sk.id"', "bertumpu pada sambungan lain"),
        (', teks = "jabatan"', "", "kunci `lain` memerlukan `teks`"),
        ('rujukan = "unor", lain', "lain", "kunci `teks` memerlukan `rujukan`"),
        ('lewat = "nama"', 'lewat = "kode"', "kunci `lewat` tidak mengenal 'kode'"),
        ('lewat = "nama"', 'lewat = "nama", salinan = "x"', "kunci `lewat` tidak boleh bersama"),
        ('tetap = "2"', "tetap = 2", r"\[jenis.jabatan.bidang.jenis_jabatan_id\] kunci `tetap` harus berisi teks"),
        ('tetap = "2"', 'tetap = "2", kolom = "x"', "kunci `kolom` tidak dikenal"),
        (
            "[[jenis.jabatan.lagi]]\ntabel",
            "[[jenis.jabatan.lagi]]\nlagi = []\ntabel",
            r"\[jenis.jabatan.lagi.1\] kunci `lagi` tidak",
        ),
        ('nama = "skpd" }', 'nama = "skpd", tanpa_tabel = true }', r"\[rujukan.unor\] kunci `tabel` tidak dikenal"),
    ],
)
def test_a_slip_in_a_further_shape_names_its_place_too(
    baca: Callable[[str], Profil], old: str, new: str, told: str
) -> None:
    assert old in LENGKAP
    with pytest.raises(ProfilError, match=told):
        baca(LENGKAP.replace(old, new, 1))


def test_further_tables_are_a_list(baca: Callable[[str], Profil]) -> None:
    with pytest.raises(ProfilError, match=r"harus berupa daftar bagian; tulis \[\[jenis.jabatan.lagi\]\]"):
        baca(LENGKAP.split("[[jenis")[0] + '[jenis.jabatan.lagi]\ntabel = "x"\n')


def test_a_reference_may_have_no_counterparts_or_no_table(baca: Callable[[str], Profil]) -> None:
    bare = baca(KECIL.replace(', padanan = "idsapk"', "")).rujukan["unor"]
    assert bare.kolom == ("id", "skpd")
    none = 'unor = { tabel = "a_skpd", kode = "id", padanan = "idsapk", nama = "skpd" }'
    assert baca(KECIL.replace(none, "unor = { tanpa_tabel = true }")).rujukan["unor"].kolom == ()


def test_a_profile_without_kinds_is_refused(baca: Callable[[str], Profil]) -> None:
    with pytest.raises(ProfilError, match="belum ada"):
        baca(KECIL.split("[jenis.data_utama]")[0] + "[jenis]\n")


def test_a_file_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ProfilError, match=r"hilang\.toml tidak dapat dibaca"):
        Profil.from_toml(tmp_path / "hilang.toml")


def test_a_kind_that_is_not_mapped_is_refused_not_empty(baca: Callable[[str], Profil]) -> None:
    with pytest.raises(ProfilError, match=r"\[jenis.golongan\]"):
        baca(KECIL).untuk(Jenis.GOLONGAN)


@pytest.mark.parametrize("nama", ["tb_01", "sk", "kode_teks"])
def test_a_ready_profile_maps_compared_fields_only_and_can_identify_every_row(nama: str) -> None:
    """A field or a kind that a schema has no place for is not in its profile; a natural key is in it whole."""
    profil = profil_bawaan(nama)
    assert profil.nama == nama
    for jenis, where in profil.jenis.items():
        assert set(where.bidang) <= set(JENIS[jenis].nama)
        assert where.tulis <= set(where.bidang)
        kunci = JENIS[jenis].kunci
        assert not kunci or any(set(key.bidang) <= set(where.bidang) for key in kunci), jenis


def test_the_default_profile_maps_the_five_histories_whole_and_writes_them() -> None:
    profil = profil_bawaan("tb_01")
    for jenis in (Jenis.GOLONGAN, Jenis.JABATAN, Jenis.PENDIDIKAN, Jenis.SKP22, Jenis.SKP):
        where = profil.untuk(jenis)
        assert set(where.bidang) == where.tulis == set(JENIS[jenis].nama)
        assert where.sisip


def test_an_unknown_ready_profile_lists_those_there_are() -> None:
    with pytest.raises(ProfilError, match="tb_01"):
        profil_bawaan("tb_99")


def test_a_nip_is_looked_up_in_every_spelling_of_the_profile() -> None:
    nip = Nip("199002282015031000")
    assert profil_bawaan("tb_01").ejaan(nip) == ("199002282015031000", "19900228 201503 1 000")
