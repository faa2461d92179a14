"""The 27 rules: what each says of itself, what it looks at, and where ours differs from the only public code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from siasn_client.mutu.aturan import Dimensi, Vonis
from siasn_client.mutu.contoh import HARI, contoh_acuan, contoh_orang
from siasn_client.mutu.fakta import FAKTA, OrangMutu
from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.mutu.istilah import FAKTA_NAMA
from siasn_client.mutu.sasaran import Populasi
from siasn_client.peraturan.ikd import poin
from siasn_client.sanding.fungsional import Fungsional

PPPK = "199511202023212000"


def vonis(id_: str, acuan: Any = None, populasi: Populasi = Populasi.SEMUA, **fakta: Any) -> Vonis:
    return INDIKATOR[id_].vonis(contoh_orang(**fakta), acuan or contoh_acuan(), populasi)


def test_there_are_27_in_the_dimensions_of_their_weights() -> None:
    assert list(poin(HARI)) == list(INDIKATOR)
    assert [sum(each.dimensi is dimensi for each in INDIKATOR.values()) for dimensi in Dimensi] == [7, 6, 10, 4]


@pytest.mark.parametrize("id_", INDIKATOR)
def test_nothing_is_wrong_in_a_good_employee(id_: str) -> None:
    assert vonis(id_) is Vonis.BAIK


@pytest.mark.parametrize("id_", INDIKATOR)
def test_a_rule_says_who_must_do_what_and_names_facts_that_exist(id_: str) -> None:
    rule = INDIKATOR[id_]
    assert rule.nama
    assert rule.definisi
    assert rule.pelaku
    assert rule.langkah.endswith(".")
    assert all(sentence.endswith(".") for sentence in rule.anggapan)
    assert rule.butuh | rule.lihat | rule.sasaran.butuh <= FAKTA == set(FAKTA_NAMA)


class _Diawasi(OrangMutu):
    """A person who remembers which facts were looked at."""

    def __getattribute__(self, name: str) -> Any:
        if name in FAKTA:
            object.__getattribute__(self, "__dict__").setdefault("dilihat", set()).add(name)
        return super().__getattribute__(name)


@pytest.mark.parametrize("id_", INDIKATOR)
@pytest.mark.parametrize("kosong", [False, True])
def test_a_rule_looks_at_no_fact_that_it_does_not_name(id_: str, kosong: bool) -> None:
    """Otherwise a fact that was not read would pass for an empty one."""
    rule, good = INDIKATOR[id_], contoh_orang()
    for jenis in ("1", "2", "4"):
        for nip in (good.nip, contoh_orang(nip=PPPK).nip):
            facts = {} if kosong else {name: getattr(good, name) for name in FAKTA}
            facts |= {"jenis_jabatan_id": jenis, "eselon_id": "22" if jenis == "1" else "", "status": "CPNS"}
            orang = _Diawasi(nip=nip, **facts)
            rule.vonis(orang, contoh_acuan())
            looked = object.__getattribute__(orang, "__dict__").get("dilihat", set())
            assert looked <= rule.butuh | rule.lihat | rule.sasaran.butuh | {"kedudukan_hukum_id"}


def test_the_watch_sees() -> None:
    orang = _Diawasi(nip=contoh_orang().nip)
    assert INDIKATOR["COM_7"].vonis(orang, contoh_acuan()) is Vonis.KENA
    assert object.__getattribute__(orang, "__dict__")["dilihat"] >= {"nomor_hp"}


@pytest.mark.parametrize("id_", INDIKATOR)
def test_who_was_not_read_is_neither_good_nor_bad(id_: str) -> None:
    rule = INDIKATOR[id_]
    for fact in rule.butuh | rule.sasaran.butuh:
        inside = {"status": "CPNS" if id_ == "TIM_3" else "PNS", "jenis_jabatan_id": _jabatan(id_), "eselon_id": "22"}
        nip = PPPK if rule.sasaran.nama.startswith("PPPK") else "199002282015031000"
        orang = contoh_orang(nip=nip, **inside, tak_tahu=frozenset({fact}))
        assert rule.vonis(orang, contoh_acuan()) is Vonis.TAK_TAHU


def _jabatan(id_: str) -> str:
    """The jenis jabatan of those of whom the indicator speaks."""
    kinds = {"pejabat struktural": "1", "pimpinan tinggi": "1", "pelaksana": "4"}
    nama = INDIKATOR[id_].sasaran.nama
    return next((jenis for word, jenis in kinds.items() if nama.startswith(word)), "2")


Publik = Callable[[OrangMutu], bool]

PUBLIK: dict[str, Publik] = {
    "COM_2": lambda o: not o.jabatan_id,
    "COM_3": lambda o: not o.pendidikan_id,
    "COM_4": lambda o: o.kedudukan_hukum_id != "71" and o.status != "CPNS" and o.tmt_pns is None,
    "TIM_3": lambda o: o.status == "CPNS" and o.tmt_cpns <= date(2025, 10, 1),  # 1 year and 1 month before the day
    "TIM_5": lambda o: o.jenis_jabatan_id in {"1", "4"} and o.tanggal_lahir <= date(1968, 10, 1),  # 58 and a month
    "ACC_1": lambda o: o.kedudukan_hukum_id != "71" and o.status != "CPNS" and o.tmt_cpns > o.tmt_pns,
    "ACC_2": lambda o: o.jenis_pegawai_id != "10",
    "ACC_3": lambda o: o.jenis_jabatan_id == "1" and o.masa_kerja_tahun < 2,
    "ACC_5": lambda o: o.valid_nik is False,
    "ACC_6": lambda o: o.eselon_id in {"1", "2", "3", "4", "5"} and o.tingkat_pendidikan_id < "40",
    "ACC_8": lambda o: "Ahli Muda" in o.jabatan_nama and o.tingkat_pendidikan_id < "30",
    "ACC_9": lambda o: o.jenis_jabatan_id == "4" and "ahli" in o.jabatan_nama.casefold(),
    "CON_1": lambda o: o.kedudukan_hukum_id not in {"71", "72"} and f"{o.tmt_cpns:%Y%m}" != o.nip.buka()[8:14],
    "CON_3": lambda o: bool(o.jenis_kelamin) and {"M": "1", "F": "2"}[o.jenis_kelamin] != o.nip.buka()[14],
    "CON_4": lambda o: o.kedudukan_hukum_id in {"71", "72"} and f"{o.tmt_cpns:%Y}" != o.nip.buka()[8:12],
}
"""What the controllers of rumahASN (controller/kualitas-data) ask, as far as these cases touch it."""

BERBEDA = [
    ("COM_2", {"jenis_jabatan_id": "1", "jabatan_id": ""}, True, "a structural official, of whom it does not speak"),
    ("COM_3", {"pendidikan_id": ""}, True, "an education in the history is one"),
    ("COM_4", {"nip": PPPK, "kedudukan_hukum_id": "73", "status": "PPPK", "tmt_pns": None}, True, "a PPPK has none"),
    ("TIM_5", {"jenis_jabatan_id": "1", "eselon_id": "22", "tanggal_lahir": date(1968, 5, 1)}, True, "JPT is 60"),
    ("ACC_2", {}, True, "15 is the own type of a kabupaten"),
    ("ACC_6", {"jenis_jabatan_id": "1", "eselon_id": "22", "tingkat_pendidikan_id": "15"}, False, "it never fires"),
    ("ACC_8", {"tingkat_pendidikan_id": "30"}, False, "keahlian asks S-1 or D-IV"),
    ("CON_1", {"nip": PPPK, "kedudukan_hukum_id": "101", "status": "PPPK"}, True, "101 is PPPK"),
    ("CON_4", {"nip": PPPK, "kedudukan_hukum_id": "73", "tmt_cpns": date(2020, 1, 1)}, False, "73 is PPPK"),
]
"""Nine conditions against their own published definitions: what the public code says (the opposite of ours), why."""

JUGA = [
    ("TIM_3", {"status": "CPNS", "tmt_cpns": date(2025, 10, 15), "tmt_pns": None}, False, "a month more is allowed"),
    ("ACC_1", {"nip": PPPK, "kedudukan_hukum_id": "101", "tmt_pns": date(2014, 1, 1)}, True, "101 is PPPK"),
    ("ACC_3", {"jenis_jabatan_id": "1", "masa_kerja_tahun": 0}, True, "masa kerja golongan is not the service"),
    ("ACC_5", {"valid_nik": None}, False, "NULL is not yes"),
    ("ACC_9", {"jenis_jabatan_id": "4", "jabatan_nama": "Tenaga Ahli"}, True, "Tenaga Ahli is no JF"),
    ("CON_3", {"jenis_kelamin": ""}, False, "NULL is never unequal in SQL"),
]
"""Smaller differences, of a word list, a margin or NULL."""


@pytest.mark.parametrize(("id_", "fakta", "publik", "sebab"), BERBEDA + JUGA, ids=lambda value: str(value)[:12])
def test_ours_follows_the_definition_where_the_public_code_does_not(
    id_: str, fakta: dict[str, Any], publik: bool, sebab: str
) -> None:
    orang = contoh_orang(**fakta)
    assert PUBLIK[id_](orang) is publik, sebab
    assert (vonis(id_, **fakta) is Vonis.KENA) is not publik, sebab


def test_nine_conditions_of_the_public_code_are_wrong() -> None:
    assert len({id_ for id_, *_ in BERBEDA}) == 9


@pytest.mark.parametrize(
    ("id_", "fakta"),
    [
        ("COM_1", {"tahun_kinerja": frozenset({2026})}),
        ("COM_5", {"tingkat_pendidikan_id": "20", "gelar_belakang": ""}),
        ("COM_6", {"email": "a@b@c.id"}),
        ("COM_7", {"nomor_hp": "tidak ada"}),
        ("TIM_6", {"kedudukan_hukum_id": "13", "akhir_cltn": date(2026, 10, 31)}),
        ("ACC_2", {"jenis_pegawai_id": "", "instansi_kerja_id": "I-2"}),
        ("ACC_3", {"jenis_jabatan_id": "1", "tmt_cpns": None, "masa_kerja_tahun": 1}),
        ("ACC_4", {"kedudukan_hukum_id": "101"}),
        ("ACC_8", {"jabatan_id": "JF-TR", "tingkat_pendidikan_id": "12"}),
        ("ACC_9", {"jenis_jabatan_id": "4", "jabatan_nama": "Perawat Pemula"}),
        ("CON_1", {"nip": "199002282015141000"}),
    ],
)
def test_who_is_affected_by_the_edges(id_: str, fakta: dict[str, Any]) -> None:
    assert vonis(id_, **fakta) is Vonis.KENA


@pytest.mark.parametrize(
    ("id_", "fakta"),
    [
        ("COM_1", {"tahun_kinerja": frozenset({2023}), "tak_tahu": frozenset({"tahun_kinerja"})}),
        ("COM_3", {"pendidikan_id": "", "tak_tahu": frozenset({"ada_riwayat_pendidikan"})}),
        ("COM_4", {"status": "", "tmt_pns": None}),
        ("COM_5", {"tingkat_pendidikan_id": "", "gelar_belakang": ""}),
        ("TIM_1", {"unor_id": ""}),
        ("TIM_3", {"status": "CPNS", "tmt_cpns": None}),
        ("TIM_5", {"tanggal_lahir": None}),
        ("TIM_5", {"jenis_jabatan_id": "3"}),
        ("TIM_5", {"jabatan_id": "X", "jabatan_nama": "Auditor"}),
        ("TIM_5", {"jabatan_id": "JF-MA", "tanggal_lahir": date(1956, 1, 1)}),
        ("TIM_6", {"kedudukan_hukum_id": "02", "akhir_cltn": None}),
        ("ACC_2", {"instansi_kerja_id": ""}),
        ("ACC_3", {"jenis_jabatan_id": "1", "tmt_cpns": None, "masa_kerja_tahun": None}),
        ("ACC_4", {"nip": "199002282015141000"}),
        ("ACC_5", {"tak_tahu": frozenset({"valid_nik"})}),
        ("ACC_6", {"jenis_jabatan_id": "1", "eselon_id": ""}),
        ("ACC_8", {"jabatan_id": "X"}),
        ("ACC_8", {"tingkat_pendidikan_id": "99"}),
        ("ACC_10", {"jenis_jabatan_id": "1", "eselon_id": "22", "golongan": "IX"}),
    ],
)
def test_who_cannot_be_judged_is_said_so(id_: str, fakta: dict[str, Any]) -> None:
    assert vonis(id_, **fakta) is Vonis.TAK_TAHU


def test_an_unreadable_history_does_not_hide_a_year_that_is_there() -> None:
    assert vonis("COM_1", tak_tahu=frozenset({"tahun_kinerja"})) is Vonis.BAIK


def test_an_empty_nik_is_invalid_even_when_the_mark_was_not_read() -> None:
    assert vonis("ACC_5", nik="", tak_tahu=frozenset({"valid_nik"})) is Vonis.KENA


def test_siasn_s_own_age_counts_where_the_level_is_not_known() -> None:
    table = contoh_acuan().fungsional | {"X": Fungsional("Auditor", "", 60)}
    old = {"jabatan_id": "X", "jabatan_nama": "Auditor", "tanggal_lahir": date(1965, 1, 1)}
    assert vonis("TIM_5", contoh_acuan(fungsional=table), **old) is Vonis.KENA


def test_a_table_that_is_not_given_leaves_nobody_judged() -> None:
    tables = ("unor_aktif", "calon_jf", "tahun_pppk")
    found = [
        vonis(id_, contoh_acuan(**{table: None}), nip=PPPK if id_ == "ACC_7" else "199002282015031000")
        for id_, table in zip(("TIM_1", "TIM_2", "ACC_7"), tables, strict=True)
    ]
    assert found == [Vonis.TAK_TAHU] * 3


def test_a_calon_jf_without_tmt_cannot_be_judged() -> None:
    orang = contoh_orang(jenis_jabatan_id="4", tmt_cpns=None)
    rule = INDIKATOR["TIM_2"]
    assert rule.vonis(orang, contoh_acuan(calon_jf=frozenset({orang.nip}))) is Vonis.TAK_TAHU


@pytest.mark.parametrize("eselon", ["10", "11", "12", "21", "22"])
def test_every_jpt_can_be_measured_by_its_own_table(eselon: str) -> None:
    strict = contoh_acuan(pangkat_jpt_ketat=True)
    jpt = {"jenis_jabatan_id": "1", "eselon_id": eselon}
    assert vonis("ACC_10", strict, **jpt, golongan="IV/e") is Vonis.BAIK
    assert vonis("ACC_10", strict, **jpt, golongan="IV/a") is Vonis.KENA


def test_of_others_it_says_good_or_nothing_by_the_population() -> None:
    assert vonis("ACC_7") is Vonis.BAIK
    assert vonis("ACC_7", populasi=Populasi.SASARAN) is Vonis.LUAR


def test_one_head_of_a_unit_twice_in_the_list_is_not_double() -> None:
    rule, nip = INDIKATOR["TIM_4"], contoh_orang().nip
    assert rule.bersama is not None
    assert rule.bersama({"U-1": [nip, nip]}) == frozenset()
    assert rule.syarat(contoh_orang(), contoh_acuan()) is False
