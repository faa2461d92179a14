"""A profile is proved against live data: each planted mistake is named with its column, and a right one has none."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.sql.pembuktian import Bukti, Keadaan, buktikan

GOLONGAN = '[jenis.golongan]\ntabel = "r_gol"\n'
TMT, TANGGAL = '{ kolom = "tmtpkt", pembersih = "tanggal" }', '{ kolom = "tgsk", pembersih = "tanggal" }'
RANK = f'tmt_golongan = {TMT}\nnomor_sk = "nosk"\ntanggal_sk = {TANGGAL}'
Ubah = tuple[str, str]
Rusak = Callable[[Engine], None]


def tidak(engine: Engine) -> None:
    """Leave the database as it is."""


def katakan(*statements: str) -> Rusak:
    def run(engine: Engine) -> None:
        with engine.begin() as conn:
            for statement in statements:
                conn.execute(text(statement))

    return run


SALAH: dict[str, tuple[tuple[Ubah, ...], Rusak, set[str]]] = {
    "two columns exchanged": (
        (
            ('nama = "nama"\ngelar_depan', 'nama = "tmlhr"\ngelar_depan'),
            ('tempat_lahir = "tmlhr"', 'tempat_lahir = "nama"'),
        ),
        tidak,
        {"tb_01.nama", "tb_01.tmlhr"},
    ),
    "TMT and date of the decree exchanged": (
        ((RANK, f'tmt_golongan = {TANGGAL}\nnomor_sk = "nosk"\ntanggal_sk = {TMT}'),),
        tidak,
        {"r_gol.tmtpkt", "r_gol.tgsk"},
    ),
    "old NIP for the new one": (
        (('[pegawai]\ntabel = "tb_01"\nnip = "nip"', '[pegawai]\ntabel = "tb_01"\nnip = "niplama"'),),
        tidak,
        {"tb_01.niplama"},
    ),
    "code column pointed at the name": (
        (
            (
                'unor_id = { kolom = "idskpd", rujukan = "unor", salinan = "skpd" }',
                'unor_id = { kolom = "skpd", rujukan = "unor" }',
            ),
        ),
        tidak,
        {"r_jab.skpd"},
    ),
    "wrong code table": (
        (
            (
                'agama_id = { kolom = "idagama", rujukan = "agama" }',
                'agama_id = { kolom = "idagama", rujukan = "jenis_kawin" }',
            ),
        ),
        tidak,
        {"tb_01.idagama"},
    ),
    "missing table": (((GOLONGAN, '[jenis.golongan]\ntabel = "r_golongan"\n'),), tidak, {"r_golongan"}),
    "missing column": ((('nomor_ijazah = "noijaz"', 'nomor_ijazah = "noijasah"'),), tidak, {"r_pend.noijasah"}),
    "key that is not unique": (
        ((GOLONGAN + 'kunci = "id"', GOLONGAN + 'kunci = "nosk"'),),
        katakan("UPDATE r_gol SET nosk = 'SK/1' WHERE id % 3 = 0"),
        {"r_gol.nosk"},
    ),
    "date column read as text": (
        (('tanggal_lulus = { kolom = "tgijaz", pembersih = "tanggal" }', 'tanggal_lulus = "tgijaz"'),),
        tidak,
        {"r_pend.tgijaz"},
    ),
    "map without a value that occurs": ((('"Baik" = "2"\n', ""),), tidak, {"r_kinerjaasn.predikatkinerja"}),
    "SIASN's id of another kind": (
        (
            (
                GOLONGAN + 'kunci = "id"\nnip = "nip"\nid_siasn = "idsapk"',
                GOLONGAN + 'kunci = "id"\nnip = "nip"\nid_siasn = "idlain"',
            ),
        ),
        katakan(
            "ALTER TABLE r_gol ADD COLUMN idlain VARCHAR(36) NOT NULL DEFAULT ''",
            "UPDATE r_gol SET idlain = COALESCE((SELECT idsapk FROM r_jab WHERE r_jab.id = r_gol.id), '')",
        ),
        {"r_gol.idlain"},
    ),
    "SIASN's id of the person": (
        (
            (
                GOLONGAN + 'kunci = "id"\nnip = "nip"\nid_siasn = "idsapk"',
                GOLONGAN + 'kunci = "id"\nnip = "nip"\nid_siasn = "idpns"',
            ),
        ),
        katakan(
            "ALTER TABLE r_gol ADD COLUMN idpns VARCHAR(36) NOT NULL DEFAULT ''",
            "UPDATE r_gol SET idpns = (SELECT id_sapk FROM tb_01 WHERE tb_01.nip = r_gol.nip)",
        ),
        {"r_gol.idpns"},
    ),
    "unit code of another code table": (
        (
            (
                'unor_id = { kolom = "idskpd", rujukan = "unor" }',
                'unor_id = { kolom = "idskpd", rujukan = "fungsional" }',
            ),
        ),
        tidak,
        {"tb_01.idskpd"},
    ),
    "number column for a text": (
        (('nama_sekolah = "namasekolah"', 'nama_sekolah = "idjenjurusan"'),),
        tidak,
        {"r_pend.idjenjurusan"},
    ),
    "another date for the birthday": (
        (
            (
                'tanggal_lahir = { kolom = "tglhr", pembersih = "tanggal_lahir" }\njenis_kelamin',
                'tanggal_lahir = { kolom = "tmtcpn", pembersih = "tanggal" }\njenis_kelamin',
            ),
        ),
        tidak,
        {"tb_01.tmtcpn"},
    ),
    "sex the other way round": (
        (('[peta.jenis_kelamin]\n1 = "M"\n2 = "F"', '[peta.jenis_kelamin]\n1 = "F"\n2 = "M"'),),
        tidak,
        {"tb_01.idjenkel"},
    ),
    "rows of nobody": ((), katakan("UPDATE r_pend SET nip = '199912312020011000' WHERE id % 2 = 0"), {"r_pend.nip"}),
}


MAYBE = {"SIASN's id of another kind": {"r_jab"}}
"""Tables that are named, too: which of two kinds has the other's ids cannot be told."""


@pytest.fixture(scope="module")
def penduduk() -> Kabupaten:
    return Kabupaten.buat(24, seed=5)


@pytest.fixture(scope="module")
def tertuang(penduduk: Kabupaten) -> Iterator[Mapping[str, sqlite3.Connection]]:
    """Everybody poured once into each schema."""
    found = {}
    for skema in ("tb_01", "sk", "kode_teks"):
        found[skema] = sqlite3.connect(":memory:")
        tuang(penduduk, create_engine("sqlite://", creator=lambda: found[skema], poolclass=StaticPool), 5, skema)  # noqa: B023
    yield found
    for each in found.values():
        each.close()


@pytest.fixture
def buka(tertuang: Mapping[str, sqlite3.Connection]) -> Iterator[Callable[..., Engine]]:
    """Give a copy of a poured schema."""
    made = []

    def new(skema: str = "tb_01") -> Engine:
        copy = sqlite3.connect(":memory:")
        tertuang[skema].backup(copy)
        made.append(create_engine("sqlite://", creator=lambda: copy, poolclass=StaticPool, hide_parameters=True))
        return made[-1]

    yield new
    for engine in made:
        engine.dispose()


def tulis(tmp_path: Path, changes: tuple[Ubah, ...]) -> Profil:
    said = (files("simpeg_adapters") / "skema" / "tb_01.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in said, old
        said = said.replace(old, new, 1)
    path = tmp_path / "profil.toml"
    path.write_text(said, encoding="utf-8")
    return Profil.from_toml(path)


def masalah(found: tuple[Bukti, ...]) -> str:
    return "\n".join(f"{each.macam} {each.tempat} {each.kolom}: {each.kalimat}" for each in found)


@pytest.mark.parametrize("apa", SALAH)
def test_a_planted_mistake_is_named_with_its_column(apa: str, buka: Callable[..., Engine], tmp_path: Path) -> None:
    changes, spoil, columns = SALAH[apa]
    engine = buka()
    spoil(engine)
    found = buktikan(engine, tulis(tmp_path, changes)).masalah
    assert {each.kolom for each in found} >= columns, masalah(found)
    assert {each.kolom.partition(".")[0] for each in found} <= {
        "r_golongan",
        *(c.partition(".")[0] for c in columns),
        *MAYBE.get(apa, ()),
    }


@pytest.mark.parametrize("skema", ["tb_01", "sk", "kode_teks"])
def test_a_right_profile_has_none_on_dirty_data(skema: str, buka: Callable[..., Engine]) -> None:
    engine = buka(skema)
    proof = buktikan(engine, profil_bawaan(skema))
    assert masalah(proof.masalah) == ""
    assert proof.pegawai >= proof.dibaca > 20
    kinds = {each.macam for each in proof.bukti if each.keadaan is Keadaan.BAIK}
    assert {"nip", "kunci", "pemilik", "baca", "isi"} <= kinds


def test_every_kind_of_a_profile_is_read_to_the_end(buka: Callable[..., Engine]) -> None:
    engine, profil = buka(), profil_bawaan("tb_01")
    proof = buktikan(engine, profil)
    read = {each.tempat for each in proof.bukti if each.macam == "baca"}
    empty = {each.tempat for each in proof.bukti if each.kalimat == "Tidak ada baris jenis ini."}
    assert {where.bagian for where in profil.jenis.values()} <= read | empty


def test_codes_without_a_counterpart_are_listed_and_are_no_mistake_of_the_profile(buka: Callable[..., Engine]) -> None:
    engine = buka()
    katakan("UPDATE a_agama SET idsapk = '' WHERE idagama = '1'")(engine)
    proof = buktikan(engine, profil_bawaan("tb_01"))
    (note,) = [each for each in proof.bukti if each.macam == "padanan" and each.tempat == "data_utama.agama_id"]
    assert note.keadaan is Keadaan.CATATAN
    assert "belum punya id BKN: 1." in note.kalimat
    confirmed = buktikan(engine, profil_bawaan("tb_01"), {"agama": {"1": "1"}})
    assert [each for each in confirmed.bukti if each.tempat == "data_utama.agama_id" and each.macam == "padanan"] == []


def test_nothing_of_anybody_is_said(penduduk: Kabupaten, buka: Callable[..., Engine], tmp_path: Path) -> None:
    engine = buka()
    said = ""
    for apa in (
        "old NIP for the new one",
        "two columns exchanged",
        "date column read as text",
        "code column pointed at the name",
    ):
        changes = SALAH[apa][0]
        said += masalah(buktikan(engine, tulis(tmp_path, changes)).bukti)
    rows = [row for own in penduduk.simpeg.values() for kind in own.values() for row in kind]
    personal = {
        row.get(name, "") for row in rows for name in ("nip", "nama", "nik", "nomor_sk", "email", "nip_penilai")
    }
    assert [value for value in personal if value and value in said] == []


def test_nobody_at_all_is_no_proof_of_anything(tmp_path: Path) -> None:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    found = buktikan(engine, profil_bawaan("tb_01"))
    assert "tb_01" in {each.kolom for each in found.masalah}
    assert (found.pegawai, found.dibaca) == (0, 0)
