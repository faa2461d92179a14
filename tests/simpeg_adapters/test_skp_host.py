"""SKP that a host already stores: read through a profile, refused row by row, never guessed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from simpeg_adapters.errors import ProfilError
from simpeg_adapters.mapping.profil import profil_bawaan
from simpeg_adapters.skp_host import HasilSkp, ProfilSkp, SkpHost, buka_profil_skp
from skp_core.codec import dumps, loads
from skp_core.model import Aspek, Kelompok, Mode, Rating
from skp_core.scoring import predikat_kinerja

READY = (files("simpeg_adapters") / "skema" / "skp_header.toml").read_text(encoding="utf-8")
TABLES = (
    "CREATE TABLE pegawai (id_pegawai INTEGER PRIMARY KEY, nip_baru TEXT, nama TEXT, gelar_depan TEXT, "
    "gelar_belakang TEXT, pangkat_gol TEXT, jabatan TEXT)",
    "CREATE TABLE skp_header (id_skp INTEGER PRIMARY KEY, id_pegawai INTEGER, id_penilai INTEGER, "
    "id_atasan_penilai INTEGER, periode_awal TEXT, periode_akhir TEXT, pendekatan TEXT, kelompok TEXT, "
    "unit_kerja TEXT, kelompok_penilai TEXT, unit_kerja_penilai TEXT, kelompok_atasan TEXT, tempat TEXT, "
    "tgl_penetapan TEXT, rating_hasil TEXT, rating_perilaku TEXT, capaian_organisasi TEXT, tgl_evaluasi TEXT)",
    "CREATE TABLE skp_target (id_skp_target INTEGER PRIMARY KEY, id_skp INTEGER, urutan INTEGER, jenis TEXT, "
    "rencana_hasil_kerja TEXT, rencana_pimpinan TEXT, penugasan_dari TEXT, aspek TEXT, indikator TEXT, "
    "target_awal TEXT, target_akhir TEXT, satuan TEXT, target_teks TEXT, realisasi TEXT)",
)
PEOPLE = (
    (1, "19850412 201001 2 000", "Sekar Contohwati", "", "S.Kom.", "III/c", "Pranata Komputer Ahli Muda"),
    (2, "197608172002121000", "Bima Contohsaputra", "Drs.", "M.Si.", "IV/a", "Kepala Bidang Data"),
    (3, "", "Raka Contohwijaya", "", "", "", "Bupati Contoh"),
)
HEAD = {
    "id_skp": 7,
    "id_pegawai": 1,
    "id_penilai": 2,
    "id_atasan_penilai": 0,
    "periode_awal": "2025-01-01",
    "periode_akhir": "31-12-2025",
    "pendekatan": "Kuantitatif",
    "kelompok": "JA_JF",
    "unit_kerja": "BKPSDM",
    "kelompok_penilai": "ja_jf",
    "unit_kerja_penilai": "BKPSDM",
    "kelompok_atasan": "",
    "tempat": "Contoh",
    "tgl_penetapan": "0000-00-00",
    "rating_hasil": "3",
    "rating_perilaku": "2",
    "capaian_organisasi": "Cukup",
    "tgl_evaluasi": "2026-01-09",
}
TARGETS = (
    (1, 7, 1, "Utama", "Data selaras", "Data akurat", "", "Kuantitas", "Jumlah riwayat", "8000", "8000", "riwayat", ""),
    (2, 7, 2, "Utama", "Data selaras", "", "", "Waktu", "Lama kerja", "10.50", "11", "bulan", ""),
    (3, 7, 3, "Tambahan", "Pendampingan", "", "Ketua Tim", "Kualitas", "Mutu", "", "", "", "Baik"),
)
Buat = Callable[..., Engine]


@pytest.fixture
def basis_data(tmp_path: Path) -> Buat:
    """A database with one SKP, its head changed as asked for."""

    def make(*heads: dict[str, object], targets: tuple[tuple[object, ...], ...] = TARGETS) -> Engine:
        engine = create_engine(f"sqlite:///{tmp_path / 'simpeg.db'}")
        with engine.begin() as conn:
            for each in TABLES:
                conn.execute(text(each))
            for person in PEOPLE:
                _insert(conn, "pegawai", person)
            for changed in heads or ({},):
                _insert(conn, "skp_header", tuple({**HEAD, **changed}.values()), tuple(HEAD))
            for row in targets:
                _insert(conn, "skp_target", (*row, f"reached {row[2]}"))
        return engine

    return make


def _insert(conn, table: str, row: tuple[object, ...], columns: tuple[str, ...] = ()) -> None:
    names = f"({', '.join(columns)})" if columns else ""
    places = ", ".join(f":p{place}" for place in range(len(row)))
    values = {f"p{place}": value for place, value in enumerate(row)}
    conn.execute(text(f"INSERT INTO {table} {names} VALUES ({places})"), values)  # noqa: S608 - names of ours


@pytest.fixture
def baca(basis_data: Buat) -> Callable[..., list[HasilSkp]]:
    def read(*heads: dict[str, object], **rest: tuple[tuple[object, ...], ...]) -> list[HasilSkp]:
        engine = basis_data(*heads, **rest)
        host = SkpHost(engine, buka_profil_skp("skp_header", Path()))
        host.periksa()
        found = list(host.baca())
        engine.dispose()
        return found

    return read


def test_a_stored_skp_becomes_a_naskah_that_the_codec_keeps(baca: Callable[..., list[HasilSkp]]) -> None:
    (hasil,) = baca()
    assert hasil.salah == ()
    naskah = hasil.naskah
    assert naskah is not None
    skp = naskah.skp
    assert (skp.id, skp.mode, skp.kelompok) == ("7", Mode.KUANTITATIF, Kelompok.JAF)
    assert (skp.pegawai.nama, skp.pegawai.nip) == ("Sekar Contohwati, S.Kom.", "198504122010012000")
    assert skp.pejabat_penilai.nama == "Drs. Bima Contohsaputra, M.Si."
    assert skp.atasan_pejabat_penilai is None
    assert skp.periode.selesai == date(2025, 12, 31)
    assert skp.tanggal_penetapan is None, "a zero date is none"
    assert [(each.rumusan, len(each.indikator)) for each in skp.rhk] == [("Data selaras", 2), ("Pendampingan", 1)]
    assert skp.rhk[0].rhk_pimpinan_diintervensi is not None
    assert skp.rhk[1].penugasan_dari == "Ketua Tim"
    waktu = skp.rhk[0].indikator[1]
    assert waktu.aspek is Aspek.WAKTU
    assert waktu.target is not None
    assert waktu.target.min == Decimal("10.50")
    assert len(skp.perilaku) == 7
    assert loads(dumps(naskah)) == naskah


def test_ratings_that_run_the_other_way_round_are_read_as_the_profile_says(
    baca: Callable[..., list[HasilSkp]],
) -> None:
    (hasil,) = baca()
    assert hasil.naskah is not None
    evaluasi = hasil.naskah.evaluasi
    assert evaluasi is not None
    assert (evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku) == (Rating.DI_ATAS, Rating.SESUAI)
    assert predikat_kinerja(Rating.DI_ATAS, Rating.SESUAI) == "BAIK"
    assert [each.realisasi for each in evaluasi.hasil_kerja] == [("reached 1", "reached 2"), ("reached 3",)]
    assert evaluasi.capaian_organisasi == "BUTUH_PERBAIKAN"


def test_an_skp_without_ratings_has_no_evaluation(baca: Callable[..., list[HasilSkp]]) -> None:
    (hasil,) = baca({"rating_hasil": "", "rating_perilaku": None})
    assert hasil.naskah is not None
    assert hasil.naskah.evaluasi is None


def test_a_qualitative_skp_keeps_one_sentence_per_measure_and_one_realisation(
    baca: Callable[..., list[HasilSkp]],
) -> None:
    (hasil,) = baca({"pendekatan": "kualitatif"})
    assert hasil.naskah is not None
    ukuran = hasil.naskah.skp.rhk[0].indikator[0]
    assert (ukuran.ukuran_keberhasilan, ukuran.target) == ("Jumlah riwayat", None)
    assert hasil.naskah.evaluasi is not None
    assert hasil.naskah.evaluasi.hasil_kerja[0].realisasi == ("reached 1; reached 2",)


@pytest.mark.parametrize("awal", ["2021-07-01", "2013-01-01"])
def test_an_skp_of_older_rules_is_refused_in_words(baca: Callable[..., list[HasilSkp]], awal: str) -> None:
    (hasil,) = baca({"periode_awal": awal, "pendekatan": "entah"})
    assert hasil.naskah is None
    (salah,) = map(str, hasil.salah)
    assert salah.startswith("skp_header 7: SKP sebelum tahun 2022 memakai angka menurut aturan lama")
    assert salah.endswith("Yang membetulkan: tidak ada; tidak diimpor.")


@pytest.mark.parametrize(
    ("kepala", "kalimat"),
    [
        ({"rating_hasil": "4"}, "skp_header 7, kolom rating_hasil: isinya tidak ada di [peta.rating_hasil_kerja]"),
        ({"rating_hasil": "4"}, "Yang membetulkan: penyusun profil."),
        ({"pendekatan": ""}, "skp_header 7, kolom pendekatan: kosong. Yang membetulkan: pengelola data e-Simpeg."),
        ({"kelompok": "lain"}, "ada di [peta.kelompok]"),
        ({"kelompok_penilai": ""}, "kolom kelompok_penilai: kosong"),
        ({"periode_awal": "0000-00-00"}, "kolom periode_awal: tanggalnya kosong"),
        ({"periode_akhir": "akhir"}, "kolom periode_akhir: tanggalnya tidak dapat dibaca"),
        ({"id_penilai": None}, "kolom id_penilai: penilai belum disebut"),
        ({"id_penilai": 99}, "kolom id_penilai: penilai tidak ada di tabel pegawai"),
        ({"id_atasan_penilai": 3}, "kolom kelompok_atasan: kelompok jabatan atasan kosong"),
        ({"unit_kerja": ""}, "pegawai 1: unit kerja kosong"),
        ({"tgl_evaluasi": "nanti"}, "kolom tgl_evaluasi: tanggalnya tidak dapat dibaca"),
    ],
)
def test_a_row_that_cannot_be_read_is_refused_with_its_place_and_who_must_act(
    baca: Callable[..., list[HasilSkp]], kepala: dict[str, object], kalimat: str
) -> None:
    (hasil,) = baca(kepala)
    assert hasil.naskah is None
    assert any(kalimat in str(each) for each in hasil.salah), [str(each) for each in hasil.salah]


def test_a_person_without_the_18_digits_is_refused_unless_there_are_none(baca: Callable[..., list[HasilSkp]]) -> None:
    (hasil,) = baca({"id_penilai": 3, "kelompok_penilai": "jpt"})
    assert hasil.naskah is not None
    assert hasil.naskah.skp.pejabat_penilai.nip is None
    assert "Contohwijaya" not in repr(hasil)


def test_a_person_assessed_without_a_nip_is_refused(baca: Callable[..., list[HasilSkp]]) -> None:
    (hasil,) = baca({"id_pegawai": 3})
    assert hasil.naskah is None
    assert "pegawai 3, kolom nip_baru: NIP harus 18 angka" in str(hasil.salah[0])


@pytest.mark.parametrize(
    ("row", "kalimat"),
    [
        ((4, 7, 4, "", "x", "", "", "", "y", "", "", "", ""), "skp_target 4, kolom jenis: kosong"),
        ((4, 7, 4, "Utama", "x", "", "", "Rasa", "y", "", "", "", ""), "kolom aspek: isinya tidak ada di [peta.aspek]"),
        ((4, 7, 4, "Utama", "x", "", "", "", "y", "dua", "", "", ""), "kolom target_awal: harus angka"),
        ((4, 7, 4, "Utama", "x", "", "", "", "y", "1e99", "", "", ""), "kolom target_awal: harus angka"),
    ],
)
def test_a_target_that_cannot_be_read_refuses_its_skp(
    baca: Callable[..., list[HasilSkp]], row: tuple[object, ...], kalimat: str
) -> None:
    (hasil,) = baca(targets=(*TARGETS, row))
    assert hasil.naskah is None
    assert any(kalimat in str(each) for each in hasil.salah)


def test_many_are_read_some_at_a_time_each_with_its_own_rows(baca: Callable[..., list[HasilSkp]]) -> None:
    heads = [{"id_skp": number, "rating_hasil": "9" if number % 100 == 0 else "2"} for number in range(1, 451)]
    found = baca(*heads, targets=tuple((*row[:1], 401, *row[2:]) for row in TARGETS))
    assert [each.kunci for each in found] == [str(number) for number in range(1, 451)]
    assert [each.kunci for each in found if each.naskah is None] == ["100", "200", "300", "400"]
    assert [each.kunci for each in found if each.naskah and each.naskah.skp.rhk] == ["401"]


def test_a_profile_that_does_not_fit_names_everything_that_is_missing(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'x.db'}")
    with engine.begin() as conn:
        conn.execute(text(TABLES[0].replace("jabatan TEXT", "jab TEXT")))
    with pytest.raises(ProfilError, match=r"kolom pegawai\.jabatan, tabel skp_header, tabel skp_target"):
        SkpHost(engine, buka_profil_skp("skp_header", Path())).periksa()
    engine.dispose()


# --- profiles -----------------------------------------------------------------------------------


def test_the_ready_profile_says_which_of_its_columns_are_invented() -> None:
    profil = buka_profil_skp("skp_header", Path())
    lines = {line.split("=")[0].strip(): line for line in READY.splitlines() if "=" in line and line[0] != "#"}
    named = [*profil.kepala.bidang, *profil.kepala.tautan, *profil.sasaran.bidang, *profil.sasaran.tautan]
    assert [name for name in named if name != "kepala" and "(karangan)" not in lines[name]] == []
    assert "(karangan)" not in lines["nip"]


def test_it_is_no_profile_of_the_kind_that_is_compared() -> None:
    with pytest.raises(ProfilError, match="Yang tersedia: kode_teks, sk, tb_01;"):
        profil_bawaan("skp_header")
    with pytest.raises(ProfilError, match="Yang tersedia: skp_header;"):
        buka_profil_skp("tb_01", Path())


@pytest.mark.parametrize(
    ("lama", "baru", "kalimat"),
    [
        ("versi = 1", "versi = 2", "`versi` harus 1"),
        ('tabel = "skp_target"', "", "[sasaran] kunci `tabel` belum ada"),
        ('uraian = "indikator"', 'uraiann = "indikator"', "mungkin maksudnya 'uraian'"),
        ('mulai = "periode_awal"', "", "`mulai` belum ada"),
        ('kelompok_atasan = "kelompok_atasan"', "", "tidak ditebak"),
        ("[peta.aspek]", "[peta.aspekk]", "mungkin maksudnya 'aspek'"),
        ('waktu = "WAKTU"', 'waktu = "JAM"', "tidak mengenal 'JAM'"),
        ('nama = "skp_header"', 'nama = "skp_header"\nlain = 1', "`lain` tidak dikenal"),
        ('kunci = "id_pegawai"', 'kunci = "id_pegawai"\nlain = 1', "`lain` tidak dikenal"),
    ],
)
def test_a_mistake_in_a_profile_is_named(tmp_path: Path, lama: str, baru: str, kalimat: str) -> None:
    assert lama in READY
    (tmp_path / "skp.toml").write_text(READY.replace(lama, baru, 1), encoding="utf-8")
    with pytest.raises(ProfilError) as caught:
        buka_profil_skp("skp.toml", tmp_path)
    assert kalimat in caught.value.pesan


def test_a_column_of_ratings_without_a_map_is_refused(tmp_path: Path) -> None:
    cut = READY[: READY.index("[peta.rating_hasil_kerja]")]
    (tmp_path / "skp.toml").write_text(cut, encoding="utf-8")
    with pytest.raises(ProfilError, match=r"peta.rating_hasil_kerja. belum ada.*tidak ditebak"):
        ProfilSkp.from_toml(tmp_path / "skp.toml")
