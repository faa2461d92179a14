"""One change: the row that was seen, the columns that are mapped, what was asked and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine, text, update
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada, Baris, Jenis, Lingkup, Tahun, Tanda, Ubahan
from siasn_client.errors import Moved
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, susun
from siasn_client.sinkronisasi import Aksi, Butir, Perubahan
from siasn_client.sinkronisasi.letak import Letak, Sisi, cari
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.demo.skema import METADATA, tb_01
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

Isi = Callable[[], dict[str, list[tuple[str, ...]]]]
Baca = Callable[[Nip, Jenis], tuple[Baris, ...]]
TAK_ADA = Nip("196001011985031000")


def ubah(row: Baris, nilai: dict[str, str], **lain: str) -> Ubahan:
    return Ubahan(row.jenis, row.nip, row.kunci, row.sidik(), nilai, **lain)


def selisih(before: dict[str, list[tuple[str, ...]]], after: dict[str, list[tuple[str, ...]]]) -> dict[str, set[str]]:
    """The columns that changed, by table."""
    found: dict[str, set[str]] = {}
    for name, rows in before.items():
        columns = list(METADATA.tables[name].columns.keys())
        for old, new in zip(rows, after[name], strict=True):
            found.setdefault(name, set()).update(c for c, a, b in zip(columns, old, new, strict=True) if a != b)
    return {name: columns for name, columns in found.items() if columns}


@pytest.fixture
def nip(kabupaten: Kabupaten) -> Nip:
    """A PNS with titles and several rows of each kind."""
    return Nip(
        next(
            nip
            for nip in kabupaten.nips
            if kabupaten.simpeg[nip]["data_utama"][0]["gelar_belakang"]
            and kabupaten.simpeg[nip]["data_utama"][0]["jenis_jabatan_id"] != "1"
            and len(kabupaten.simpeg[nip]["golongan"]) > 1
            and kabupaten.simpeg[nip]["skp22"]
        )
    )


def test_only_the_columns_of_the_field_change(nip: Nip, host: SqlHost, baris: Baca, isi: Isi) -> None:
    before, row = isi(), baris(nip, Jenis.DATA_UTAMA)[0]
    host.write(ubah(row, {"email": "baru@example.com", "tmt_cpns": "2001-04-01"}))
    assert selisih(before, isi()) == {"tb_01": {"email", "tmtcpn"}}


def test_codes_are_written_as_the_hosts_own(nip: Nip, host: SqlHost, engine: Engine, baris: Baca) -> None:
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"agama_id": "3", "golongan": "III/c", "jenis_kelamin": "F"}))
    with engine.connect() as conn:
        raw = conn.execute(text("SELECT idagama, idgolrupkt, idjenkel FROM tb_01 WHERE nip = :n"), {"n": nip.buka()})
        assert raw.one() == ("2", "11", "2")
    row = baris(nip, Jenis.DATA_UTAMA)[0]
    assert [row.ambil(name).nilai for name in ("agama_id", "golongan", "jenis_kelamin")] == ["3", "III/c", "F"]


def test_an_address_goes_to_its_six_columns(nip: Nip, host: SqlHost, engine: Engine, baris: Baca) -> None:
    alamat = "Jl. Baru No. 9 RT 003 RW 004 Desa Contoh Kec. Sukamaju Kab. Contoh"
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"alamat": alamat}))
    with engine.connect() as conn:
        raw = conn.execute(
            text("SELECT alm, almrt, almrw, almdesa, almkec, almkab FROM tb_01 WHERE nip = :n"), {"n": nip.buka()}
        )
        assert raw.one() == ("Jl. Baru No. 9", "003", "004", "Contoh", "Sukamaju", "Contoh")
    assert baris(nip, Jenis.DATA_UTAMA)[0].ambil("alamat").mentah == alamat


def test_an_emptied_date_is_the_hosts_zero_date(nip: Nip, host: SqlHost, engine: Engine, baris: Baca) -> None:
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"tanggal_sk_pns": ""}))
    with engine.connect() as conn:
        raw = conn.execute(text("SELECT tgskpns FROM tb_01 WHERE nip = :n"), {"n": nip.buka()})
        assert raw.scalar_one() == "0000-00-00"


def test_a_column_of_four_characters_keeps_the_year(nip: Nip, host: SqlHost, baris: Baca) -> None:
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"tahun_lulus": "1999-07-31"}))
    assert baris(nip, Jenis.DATA_UTAMA)[0].ambil("tahun_lulus").nilai == Tahun(1999)


def test_a_pulled_date_of_which_only_the_year_fits_has_arrived(nip: Nip, host: SqlHost, baris: Baca) -> None:
    """Else a resumed apply asks a person, and the audit calls it different for ever."""
    row, date_given = baris(nip, Jenis.DATA_UTAMA)[0], Perubahan("tahun_lulus", "", "1999-07-31")
    item = Butir(nip, Jenis.DATA_UTAMA, Aksi.TARIK, (date_given,), kunci=row.kunci, sidik_simpeg=row.sidik())
    host.write(ubah(row, item.nilai()))
    assert cari(item, baris(nip, Jenis.DATA_UTAMA), Sisi.SIMPEG)[0] is Letak.ADA


def test_writing_what_is_there_touches_nothing(nip: Nip, host: SqlHost, baris: Baca, isi: Isi) -> None:
    before, row = isi(), baris(nip, Jenis.DATA_UTAMA)[0]
    host.write(ubah(row, {"email": row.ambil("email").mentah}))
    assert isi() == before


def test_the_siasn_id_is_remembered_with_a_change(nip: Nip, host: SqlHost, baris: Baca) -> None:
    row = baris(nip, Jenis.GOLONGAN)[0]
    host.write(ubah(row, {"masa_kerja_bulan": "7"}, id_siasn="8AE48-UJI"))
    changed = next(each for each in baris(nip, Jenis.GOLONGAN) if each.kunci == row.kunci)
    assert (changed.id_siasn, changed.ambil("masa_kerja_bulan").nilai) == ("8AE48-UJI", 7)


def test_a_row_that_moved_is_left_alone(nip: Nip, host: SqlHost, baris: Baca, isi: Isi) -> None:
    row = baris(nip, Jenis.DATA_UTAMA)[0]
    host.write(ubah(row, {"email": "lain@example.com"}))
    before = isi()
    for _ in range(2):
        with pytest.raises(Moved):
            host.write(ubah(row, {"email": "baru@example.com"}))
    assert isi() == before


@pytest.mark.parametrize("sidik", [None, "", "lain"])
def test_a_change_without_the_right_fingerprint_is_refused(
    nip: Nip, host: SqlHost, baris: Baca, isi: Isi, sidik: str | None
) -> None:
    before, row = isi(), baris(nip, Jenis.SKP22)[0]
    with pytest.raises(Moved):
        host.write(Ubahan(Jenis.SKP22, nip, row.kunci, sidik, {"hasil_kerja": "1"}))
    assert isi() == before


def test_a_row_that_is_gone_or_somebody_elses_has_moved(
    kabupaten: Kabupaten, nip: Nip, host: SqlHost, engine: Engine, baris: Baca
) -> None:
    row = baris(nip, Jenis.GOLONGAN)[0]
    other = Nip(next(each for each in kabupaten.nips if each != nip.buka()))
    with pytest.raises(Moved):
        host.write(evolve(ubah(row, {"nomor_sk": "1"}), nip=other))
    with pytest.raises(Moved):
        host.write(evolve(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"email": "a@example.com"}), nip=other))
    with engine.begin() as conn:
        conn.execute(text("DELETE FROM r_gol"))
    with pytest.raises(Moved):
        host.write(ubah(row, {"nomor_sk": "1"}))


@pytest.mark.parametrize(
    ("jenis", "nilai", "told"),
    [
        (Jenis.DATA_UTAMA, {"unor_id": "BUKAN-UNIT"}, "'unor'"),
        (Jenis.DATA_UTAMA, {"email": "b@example.com", "jenis_kelamin": "X"}, "idjenkel"),
        (Jenis.DATA_UTAMA, {"tmt_cpns": "kemarin"}, "Tanggal pengganti"),
        (Jenis.DATA_UTAMA, {"email": "b@example.com", "pangkat": "Penata"}, "tidak mengizinkan penulisan pangkat"),
        (Jenis.GOLONGAN, {"golongan": "V/a"}, "'golongan'"),
        (Jenis.SKP22, {"hasil_kerja": "9"}, "ratinghasil"),
    ],
)
def test_what_the_host_cannot_say_is_refused_whole(
    nip: Nip, host: SqlHost, baris: Baca, isi: Isi, jenis: Jenis, nilai: dict[str, str], told: str
) -> None:
    before = isi()
    with pytest.raises(WriteRefused) as refused:
        host.write(ubah(baris(nip, jenis)[0], nilai))
    assert told in f"{refused.value} {refused.value.pesan}"
    assert "Tidak ada yang ditulis" in refused.value.pesan
    assert isi() == before


def test_fields_the_profile_does_not_open_stay_closed(nip: Nip, engine: Engine, baris: Baca, isi: Isi) -> None:
    profil = profil_bawaan("tb_01")
    closed = evolve(profil.jenis[Jenis.DATA_UTAMA], tulis=frozenset({"email"}))
    host = SqlHost(engine, evolve(profil, jenis={**profil.jenis, Jenis.DATA_UTAMA: closed}), writable=True)
    before, row = isi(), baris(nip, Jenis.DATA_UTAMA)[0]
    with pytest.raises(WriteRefused, match="penulisan nama, nik"):
        host.write(ubah(row, {"nama": "X", "nik": "1", "email": "b@example.com"}))
    assert isi() == before


def test_a_jenis_does_not_change_under_its_jabatan(nip: Nip, host: SqlHost, baris: Baca, isi: Isi) -> None:
    """The same local code means another position in another table."""
    for jenis in (Jenis.DATA_UTAMA, Jenis.JABATAN):
        before, row = isi(), baris(nip, jenis)[-1]
        lain = "4" if row.ambil("jenis_jabatan_id").nilai == "2" else "2"
        with pytest.raises(WriteRefused):
            host.write(ubah(row, {"jenis_jabatan_id": lain}))
        assert isi() == before


def test_a_jabatan_of_another_jenis_goes_to_its_own_column(
    kabupaten: Kabupaten, nip: Nip, host: SqlHost, engine: Engine, baris: Baca
) -> None:
    unit = next(row for row in kabupaten.referensi["jabatan_struktural"])
    nilai = {"jenis_jabatan_id": "1", "jabatan_id": unit.id}
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], nilai))
    host.write(ubah(baris(nip, Jenis.JABATAN)[-1], nilai))
    with engine.connect() as conn:
        wide = conn.execute(
            text("SELECT idjenjab, idjabjbt <> '', idjabfung, idjabfungum FROM tb_01 WHERE nip = :n"), {"n": nip.buka()}
        )
        assert wide.one() == ("1", 1, "", "")
        copies = conn.execute(text("SELECT jab FROM r_jab WHERE nip = :n"), {"n": nip.buka()}).scalars()
        assert unit.nama in list(copies)


def test_titles_inside_the_name_are_moved_when_the_name_is_replaced(
    nip: Nip, host: SqlHost, engine: Engine, baris: Baca
) -> None:
    with engine.begin() as conn:
        conn.execute(update(tb_01).where(tb_01.c.nip == nip.buka()).values(nama="Drs. BUDI, M.Si.", gdp="", gdb=""))
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"nama": "Budi Santoso"}))
    with engine.connect() as conn:
        raw = conn.execute(text("SELECT gdp, nama, gdb FROM tb_01 WHERE nip = :n"), {"n": nip.buka()})
        assert raw.one() == ("Drs.", "Budi Santoso", "M.Si.")


def test_a_title_that_cannot_be_moved_stops_the_change(nip: Nip, engine: Engine, baris: Baca, isi: Isi) -> None:
    with engine.begin() as conn:
        conn.execute(update(tb_01).where(tb_01.c.nip == nip.buka()).values(nama="Drs. BUDI, M.Si.", gdp="", gdb=""))
    profil = profil_bawaan("tb_01")
    closed = evolve(profil.jenis[Jenis.DATA_UTAMA], tulis=frozenset({"nama"}))
    host = SqlHost(engine, evolve(profil, jenis={**profil.jenis, Jenis.DATA_UTAMA: closed}), writable=True)
    before = isi()
    with pytest.raises(WriteRefused, match="gelar_depan, gelar_belakang"):
        host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"nama": "Budi Santoso"}))
    assert isi() == before


def test_a_person_whose_key_has_spaces_is_written_like_any_other(
    nip: Nip, host: SqlHost, engine: Engine, baris: Baca
) -> None:
    spaced = profil_bawaan("tb_01").ejaan(nip)[1]
    with engine.begin() as conn:
        conn.execute(update(tb_01).where(tb_01.c.nip == nip.buka()).values(nip=spaced))
    host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"email": "baru@example.com"}))
    host.write(Ubahan(Jenis.SKP22, nip, None, None, SKP, "8AE48-BARU"))
    with engine.connect() as conn:
        assert conn.execute(text("SELECT email FROM tb_01 WHERE nip = :n"), {"n": spaced}).scalar_one()
        assert conn.execute(text("SELECT nip FROM r_kinerjaasn WHERE tahun = '2031'")).scalar_one() == spaced


def test_a_value_the_database_alters_is_not_left_behind(
    nip: Nip, host: SqlHost, engine: Engine, baris: Baca, isi: Isi
) -> None:
    """MySQL without strict mode cuts a long text off and says nothing."""
    with engine.begin() as conn:
        conn.execute(
            text(
                "CREATE TRIGGER potong AFTER UPDATE ON tb_01 BEGIN "
                "UPDATE tb_01 SET email = substr(new.email, 1, 5) WHERE nip = new.nip; END"
            )
        )
        conn.execute(
            text(
                "CREATE TRIGGER potong_baru AFTER INSERT ON r_kinerjaasn BEGIN "
                "UPDATE r_kinerjaasn SET pejpenilai = 'X' WHERE id = new.id; END"
            )
        )
    before = isi()
    with pytest.raises(WriteRefused, match="nilai lain"):
        host.write(ubah(baris(nip, Jenis.DATA_UTAMA)[0], {"email": "panjang@example.com"}))
    with pytest.raises(WriteRefused, match="nilai lain"):
        host.write(Ubahan(Jenis.SKP22, nip, None, None, SKP, "8AE48-BARU"))
    assert isi() == before


SKP = {
    "tahun": "2031",
    "hasil_kerja": "2",
    "perilaku_kerja": "2",
    "kuadran": "2",
    "nip_penilai": "199002282015031000",
    "nama_penilai": "Atasan Contoh",
}


def test_a_new_row_is_added_with_its_siasn_id_and_only_there(nip: Nip, host: SqlHost, baris: Baca, isi: Isi) -> None:
    before, count = isi(), len(baris(nip, Jenis.SKP22))
    host.write(Ubahan(Jenis.SKP22, nip, None, None, SKP, "8AE48-BARU"))
    rows = baris(nip, Jenis.SKP22)
    new = next(row for row in rows if row.id_siasn == "8AE48-BARU")
    assert len(rows) == count + 1
    assert new.kunci
    wanted = susun(Jenis.SKP22, nip, SKP)
    assert {name: new.ambil(name).nilai for name in SKP} == {name: wanted.ambil(name).nilai for name in SKP}
    after = isi()
    assert after["r_kinerjaasn"][: len(before["r_kinerjaasn"])] == before["r_kinerjaasn"]
    assert {name: rows for name, rows in after.items() if name != "r_kinerjaasn"} == {
        name: rows for name, rows in before.items() if name != "r_kinerjaasn"
    }


def test_a_new_jabatan_has_its_code_and_its_name(
    kabupaten: Kabupaten, nip: Nip, host: SqlHost, engine: Engine, baris: Baca
) -> None:
    unit = kabupaten.referensi["jabatan_struktural"][0]
    nilai = {"jenis_jabatan_id": "1", "jabatan_id": unit.id, "unor_id": unit.id, "tmt_jabatan": "2031-01-01"}
    host.write(Ubahan(Jenis.JABATAN, nip, None, None, nilai, "8AE48-JAB"))
    row = next(row for row in baris(nip, Jenis.JABATAN) if row.id_siasn == "8AE48-JAB")
    assert row.ambil("tmt_jabatan").nilai == date(2031, 1, 1)
    assert row.ambil("tanggal_sk").nilai is Tanda.KOSONG
    with engine.connect() as conn:
        raw = conn.execute(text("SELECT idjenjab, jab, skpd <> '', tgsk FROM r_jab WHERE idsapk = '8AE48-JAB'"))
        assert raw.one() == ("1", unit.nama, 1, "0000-00-00")


def test_an_insert_that_is_repeated_is_not_doubled(nip: Nip, host: SqlHost, isi: Isi) -> None:
    new = Ubahan(Jenis.SKP22, nip, None, None, SKP, "8AE48-BARU")
    host.write(new)
    before = isi()
    host.write(new)
    assert isi() == before


@pytest.mark.parametrize(
    ("nilai", "id_siasn"),
    [({**SKP, "hasil_kerja": "1", "kuadran": "1"}, "8AE48-BARU"), (SKP, "8AE48-LAIN"), (SKP, None)],
)
def test_a_row_that_was_added_meanwhile_is_not_doubled(
    nip: Nip, host: SqlHost, isi: Isi, nilai: dict[str, str], id_siasn: str | None
) -> None:
    host.write(Ubahan(Jenis.SKP22, nip, None, None, SKP, "8AE48-BARU"))
    before = isi()
    with pytest.raises(Moved):
        host.write(Ubahan(Jenis.SKP22, nip, None, None, nilai, id_siasn))
    assert isi() == before


def test_a_person_is_never_added(host: SqlHost, isi: Isi) -> None:
    before = isi()
    with pytest.raises(WriteRefused, match="baris baru"):
        host.write(Ubahan(Jenis.DATA_UTAMA, TAK_ADA, None, None, {"nama": "X"}))
    with pytest.raises(WriteRefused, match="belum ada di e-Simpeg"):
        host.write(Ubahan(Jenis.SKP22, TAK_ADA, None, None, SKP, "8AE48-BARU"))
    assert isi() == before


@pytest.fixture(scope="module")
def kotor() -> Iterator[SqlHost]:
    """A dirty host that keeps what the examples write."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tuang(Kabupaten.buat(30, seed=5, selisih=False), engine, 5)
    yield SqlHost(engine, profil_bawaan("tb_01"), writable=True)
    engine.dispose()


KATA = st.text("abcdefghijklmnopqrstuvwxyz ABC'.,/-0123456789", min_size=1, max_size=30).filter(
    lambda kata: any(map(str.isalnum, kata))
)
HARI = st.dates(date(1971, 1, 1), date(2040, 12, 31)).map(date.isoformat)
TEKS = {
    Jenis.DATA_UTAMA: ("tempat_lahir", "nomor_sk_cpns", "nomor_sk_pns", "alamat", "karis_karsu", "nomor_taspen"),
    Jenis.GOLONGAN: ("nomor_sk",),
    Jenis.JABATAN: ("nomor_sk",),
    Jenis.PENDIDIKAN: ("nama_sekolah", "nomor_ijazah"),
    Jenis.SKP22: ("nama_penilai",),
}
TANGGAL = {
    Jenis.DATA_UTAMA: ("tanggal_lahir", "tanggal_sk_cpns", "tmt_cpns", "tmt_golongan", "tmt_jabatan"),
    Jenis.GOLONGAN: ("tmt_golongan", "tanggal_sk"),
    Jenis.JABATAN: ("tmt_jabatan", "tanggal_sk"),
    Jenis.PENDIDIKAN: ("tanggal_lulus",),
    Jenis.SKP22: (),
}
ANGKA = {
    Jenis.DATA_UTAMA: ("masa_kerja_tahun", "masa_kerja_bulan"),
    Jenis.GOLONGAN: ("masa_kerja_tahun", "masa_kerja_bulan"),
    Jenis.JABATAN: (),
    Jenis.PENDIDIKAN: (),
    Jenis.SKP22: (),
}
KODE = {
    Jenis.DATA_UTAMA: {"agama_id": "1234567", "jenis_kawin_id": "1234", "jenis_kelamin": "MF"},
    Jenis.GOLONGAN: {"golongan": ("I/a", "III/d", "IV/e", "I", "IX", "XVII")},
    Jenis.JABATAN: {},
    Jenis.PENDIDIKAN: {"tingkat_pendidikan_id": ("05", "40", "50")},
    Jenis.SKP22: {"hasil_kerja": "123", "perilaku_kerja": "123", "kuadran": "12345"},
}


@st.composite
def permintaan(draw: st.DrawFn) -> tuple[Jenis, int, int, dict[str, str]]:
    jenis = draw(st.sampled_from(list(TEKS)))
    choices = {
        **dict.fromkeys(TEKS[jenis], KATA),
        **dict.fromkeys(TANGGAL[jenis], HARI | st.just("")),
        **dict.fromkeys(ANGKA[jenis], st.integers(0, 40).map(str)),
        **{name: st.sampled_from(list(codes)) for name, codes in KODE[jenis].items()},
    }
    names = draw(st.lists(st.sampled_from(sorted(choices)), min_size=1, max_size=4, unique=True))
    return jenis, draw(st.integers(0, 29)), draw(st.integers(0, 9)), {name: draw(choices[name]) for name in names}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=permintaan())
def test_what_is_written_is_read_and_nothing_else_has_changed(
    kotor: SqlHost, asked: tuple[Jenis, int, int, dict[str, str]]
) -> None:
    jenis, who, which, nilai = asked
    nip = list(kotor.nips(Lingkup()))[who]
    found = kotor.read([nip], tuple(Jenis))[nip]
    before = found[jenis]
    if not isinstance(before, Ada):
        return
    row = before.rows[which % len(before.rows)]
    kotor.write(ubah(row, nilai))
    after = kotor.read([nip], tuple(Jenis))[nip]
    assert {j: getattr(b, "rows", ()) for j, b in after.items() if j is not jenis} == {
        j: getattr(b, "rows", ()) for j, b in found.items() if j is not jenis
    }
    changed = {each.kunci: each for each in getattr(after[jenis], "rows", ())}
    assert [key for key, each in changed.items() if key != row.kunci] == [
        each.kunci for each in before.rows if each.kunci != row.kunci
    ]
    assert all(changed[each.kunci] == each for each in before.rows if each.kunci != row.kunci)
    wanted = susun(jenis, nip, nilai)
    for name in JENIS[jenis].nama:
        meant = wanted if name in nilai else row
        assert changed[row.kunci].ambil(name).nilai == meant.ambil(name).nilai, name
