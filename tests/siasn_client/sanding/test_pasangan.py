"""Pairing: by remembered id, by natural key, by evidence; in doubt a question, never an arbitrary pick."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siasn_client.baris import Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, PutusanBaris, susun
from siasn_client.sanding.pasangan import pasangkan

ATURAN = JENIS[Jenis.GOLONGAN]
Make = Callable[..., Baris]
NIP = Nip("199002282015031000")


def found(simpeg: list[Baris], siasn: list[Baris], jenis: Jenis = Jenis.GOLONGAN) -> set[tuple[str | None, ...]]:
    """Host key, SIASN id and verdict (None for a pair) of every result."""
    return {
        (j.simpeg.kunci if j.simpeg else None, j.siasn.id_siasn if j.siasn else None, j.putusan)
        for j in pasangkan(JENIS[jenis], simpeg, siasn)
    }


def career(steps: int, start: int = 2010) -> list[dict[str, str]]:
    """Promotions every four years, each with its decree."""
    names = ["II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a"]
    return [
        {
            "golongan": names[n],
            "tmt_golongan": f"{start + 4 * n}-04-01",
            "nomor_sk": f"823.{n}/{137 * (n + 3) % 9000 + 1000}/BKD/{start + 4 * n}",
            "tanggal_sk": f"{start + 4 * n}-03-{10 + n}",
            "masa_kerja_tahun": str(4 * n),
            "masa_kerja_bulan": str(n),
        }
        for n in range(steps)
    ]


def row(values: dict[str, str], kunci: str | None = None, id_siasn: str | None = None) -> Baris:
    return susun(Jenis.GOLONGAN, NIP, values, kunci=kunci, id_siasn=id_siasn)


def jabatan(kunci: str | None = None, id_siasn: str | None = None, **mentah: str) -> Baris:
    """One appointment; what is not said is that of 2018."""
    usual = {
        "jenis_jabatan_id": "4",
        "jabatan_id": "J1",
        "unor_id": "U1",
        "tmt_jabatan": "2018-05-01",
        "nomor_sk": "821.1/0900/2018",
        "tanggal_sk": "2018-04-20",
    }
    return susun(Jenis.JABATAN, NIP, usual | mentah, id_siasn=id_siasn, kunci=kunci)


def test_a_remembered_id_pairs_rows_that_share_nothing_else(golongan: Make) -> None:
    other = golongan(id_siasn="A-1", golongan="IV/a", tmt_golongan="2020-01-01", nomor_sk="9", tanggal_sk="")
    assert found([golongan("1", "a1")], [other]) == {("1", "A-1", None)}


def test_a_remembered_id_that_siasn_does_not_have_is_no_hindrance(golongan: Make) -> None:
    assert found([golongan("1", "GONE")], [golongan(id_siasn="A")]) == {("1", "A", None)}


OLDER = {"jabatan_id": "J2", "unor_id": "U2", "tmt_jabatan": "2012-01-02"}
OLDER |= {"nomor_sk": "821.1/0144/2012", "tanggal_sk": "2011-12-20"}


def test_ids_noted_at_each_other_s_rows_are_not_believed() -> None:
    mine = [jabatan("1", "B"), jabatan("2", "A", **OLDER)]
    theirs = [jabatan(id_siasn="A"), jabatan(id_siasn="B", **OLDER)]
    assert found(mine, theirs, Jenis.JABATAN) == {("1", "A", None), ("2", "B", None)}


def test_a_row_with_the_id_of_another_one_is_a_question_and_says_why() -> None:
    """Paired by that id it would overwrite a foreign row, and the right one would be sent a second time."""
    mine = [jabatan("1", "B"), jabatan("2", **OLDER)]
    results = pasangkan(JENIS[Jenis.JABATAN], mine, [jabatan(id_siasn="B", **OLDER)])
    [pair] = [j for j in results if j.simpeg and j.siasn]
    assert (pair.simpeg and pair.simpeg.kunci, pair.siasn and pair.siasn.id_siasn) == ("2", "B")
    [asked] = [j for j in results if not j.siasn]
    assert (asked.putusan, asked.calon) == (PutusanBaris.AMBIGU, ("B",))
    assert asked.bukti == ("id SIASN yang tersimpan di e-Simpeg tampaknya milik baris lain",)


@pytest.mark.parametrize(
    "lain",
    [
        {"jabatan_id": "J2", "unor_id": "U2", "nomor_sk": "821.1/0901/2018"},
        {"tmt_jabatan": "2018-05-05", "nomor_sk": "821.1/0012/2019", "tanggal_sk": "2018-05-04"},
    ],
    ids=["two decrees of one day", "one position confirmed twice"],
)
def test_two_decrees_that_agree_in_nearly_everything_are_a_question(lain: dict[str, str]) -> None:
    assert found([jabatan("1")], [jabatan(id_siasn="A", **lain)], Jenis.JABATAN) == {
        ("1", None, PutusanBaris.AMBIGU),
        (None, "A", PutusanBaris.AMBIGU),
    }


def test_a_key_that_everything_else_speaks_against_is_a_question(golongan: Make) -> None:
    """Short numbers come again every year."""
    later = {"golongan": "III/b", "tmt_golongan": "2019-04-01", "tanggal_sk": "2019-03-01", "masa_kerja_tahun": "4"}
    results = pasangkan(
        ATURAN,
        [golongan("1", nomor_sk="823/12", masa_kerja_bulan="1")],
        [golongan(id_siasn="A", nomor_sk="823/12", **later)],
    )
    assert {(j.putusan, j.bukti) for j in results} == {
        (PutusanBaris.AMBIGU, ("kuncinya sama, tetapi isi lainnya bertentangan",))
    }


def test_two_diplomas_of_one_level_and_year_are_a_question(nip: Nip) -> None:
    def ijazah(prodi: str, sekolah: str, nomor: str, **lain: str) -> Baris:
        values = {"tingkat_pendidikan_id": "40", "pendidikan_id": prodi, "nama_sekolah": sekolah}
        return susun(Jenis.PENDIDIKAN, nip, values | {"nomor_ijazah": nomor, "tanggal_lulus": "2005"}, **lain)

    mine = ijazah("HUKUM", "UNIVERSITAS TIRTA MANDALA", "4948/40/616", kunci="1")
    theirs = ijazah("EKONOMI", "POLITEKNIK CAKRA", "77/EK/1", id_siasn="A")
    assert {putusan for *_, putusan in found([mine], [theirs], Jenis.PENDIDIKAN)} == {PutusanBaris.AMBIGU}
    coded_otherwise = ijazah("ILMU HUKUM", "UNIVERSITAS TIRTA MANDALA", "4948/40/616", id_siasn="A")
    assert found([mine], [coded_otherwise], Jenis.PENDIDIKAN) == {("1", "A", None)}


def test_two_keys_that_point_at_two_rows_are_a_question(golongan: Make) -> None:
    by_date = golongan(id_siasn="A", nomor_sk="999/ZZ/1999")
    by_number = golongan(id_siasn="B", tmt_golongan="2015-09-01")
    results = pasangkan(ATURAN, [golongan("1")], [by_date, by_number])
    assert {j.putusan for j in results} == {PutusanBaris.AMBIGU}
    [mine] = [j for j in results if j.simpeg]
    assert mine.calon == ("A", "B")


@pytest.mark.parametrize(
    ("lain", "kalimat"),
    [
        ({"nomor_sk": "1/X/1999"}, "golongan dan TMT sama"),
        ({"tmt_golongan": "2011-01-01"}, "nomor SK sama"),
        ({"golongan": "III/b"}, "nomor SK sama"),
    ],
)
def test_a_natural_key_pairs_and_says_so(golongan: Make, lain: dict[str, str], kalimat: str) -> None:
    [pair] = pasangkan(ATURAN, [golongan("1")], [golongan(id_siasn="A", **lain)])
    assert pair.putusan is None
    assert pair.bukti == (kalimat,)


def test_a_key_that_stands_twice_on_one_side_decides_nothing(golongan: Make) -> None:
    """Two rows with one golongan and TMT: the evidence finds the right one, the other is a question."""
    second = golongan("2", nomor_sk="999/ZZ/1999", tanggal_sk="1999-01-01")
    assert found([golongan("1"), second], [golongan(id_siasn="A")]) == {
        ("1", "A", None),
        ("2", None, PutusanBaris.AMBIGU),
    }


def test_a_key_pair_gives_way_to_a_row_that_fits_better(golongan: Make) -> None:
    """A TMT that slipped onto the TMT of a missing row must not pair with it."""
    slipped = golongan("1", tmt_golongan="2016-03-01")
    wrong = golongan(id_siasn="B", tmt_golongan="2016-03-01", nomor_sk="813/7777/X/2016", tanggal_sk="2016-02-01")
    right = golongan(id_siasn="A")
    pairs = found([slipped], [right, wrong])
    assert ("1", "B", None) not in pairs


def test_a_tie_is_a_question_about_every_row_in_it(golongan: Make) -> None:
    satu = golongan("1", tmt_golongan="2015-03-10", nomor_sk="813/0201/BKD/2015")
    lain = golongan("2", tmt_golongan="2015-03-20", nomor_sk="813/0301/BKD/2015")
    results = pasangkan(ATURAN, [satu, lain], [golongan(id_siasn="A")])
    assert {j.putusan for j in results} == {PutusanBaris.AMBIGU}
    assert {j.calon for j in results} == {("A",), ("1", "2")}


def test_weak_evidence_is_a_question_not_a_missing_row(golongan: Make) -> None:
    """A row taken for missing would be sent to SIASN a second time."""
    faint = golongan(id_siasn="A", golongan="III/b", nomor_sk="", tmt_golongan="2015-05-01")
    assert found([golongan("1")], [faint]) == {
        ("1", None, PutusanBaris.AMBIGU),
        (None, "A", PutusanBaris.AMBIGU),
    }


def test_rows_of_different_facts_stay_alone(golongan: Make) -> None:
    steps = career(2)
    assert found([row(steps[0], "1")], [row(steps[1], id_siasn="B")]) == {
        ("1", None, PutusanBaris.HANYA_SIMPEG),
        (None, "B", PutusanBaris.HANYA_SIASN),
    }


def test_a_repeated_row_is_set_aside_and_names_its_original(golongan: Make) -> None:
    results = pasangkan(ATURAN, [golongan("1"), golongan("2")], [golongan(id_siasn="A")])
    [again] = [j for j in results if j.putusan is PutusanBaris.DUPLIKAT]
    assert (again.simpeg and again.simpeg.kunci, again.calon) == ("2", ("1",))


def test_a_row_repeated_in_siasn_keeps_the_one_that_the_host_remembers(golongan: Make) -> None:
    siasn = [golongan(id_siasn="A"), golongan(id_siasn="B")]
    assert found([golongan("1", "B")], siasn) == {("1", "B", None), (None, "A", PutusanBaris.DUPLIKAT)}


def test_a_second_skp_of_one_year_is_a_question(nip: Nip) -> None:
    base = {"tahun": "2023", "hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2", "nama_penilai": "SITI"}
    mine = [
        susun(Jenis.SKP22, nip, base, kunci="1"),
        susun(Jenis.SKP22, nip, base | {"hasil_kerja": "1", "nama_penilai": "BUDI"}, kunci="2"),
    ]
    theirs = [susun(Jenis.SKP22, nip, base, id_siasn="A")]
    assert found(mine, theirs, Jenis.SKP22) == {("1", "A", None), ("2", None, PutusanBaris.AMBIGU)}


def test_a_second_row_of_siasn_under_one_key_is_a_question_too(golongan: Make) -> None:
    """SIASN states one fact twice in different words: neither is taken for a new fact."""
    other = golongan(id_siasn="B", nomor_sk="999/ZZ/1999", tanggal_sk="1999-01-01")
    results = pasangkan(ATURAN, [golongan("1")], [golongan(id_siasn="A"), other])
    asked = [j for j in results if j.putusan is PutusanBaris.AMBIGU]
    assert [(j.siasn and j.siasn.id_siasn, j.calon) for j in asked] == [("B", ("1",))]


def test_an_altered_copy_is_no_rival_of_the_row_that_says_the_same_in_every_field(golongan: Make) -> None:
    """Both have the same golongan, TMT and number: only the content tells which of the two is the partner."""
    results = pasangkan(ATURAN, [golongan("1"), golongan("2", tanggal_sk="")], [golongan(id_siasn="A")])
    assert {(j.simpeg and j.simpeg.kunci, j.putusan, j.bukti, j.calon) for j in results if j.simpeg} == {
        ("1", None, ("isinya sama",), ()),
        ("2", PutusanBaris.AMBIGU, ("kuncinya sama dengan baris lain di sisi yang sama, tetapi isinya beda",), ("A",)),
    }


def test_a_copy_with_another_key_is_a_question_not_a_missing_row(golongan: Make) -> None:
    """Whether it is e-Simpeg's or SIASN's: sent, or taken over, it would be a second row of the same fact."""
    usual = golongan("1")
    number = str(usual.isi["nomor_sk"].mentah)
    mistyped = number[:-1] + ("3" if number[-1] != "3" else "4")
    near = golongan("2", nomor_sk=mistyped, tmt_golongan="2015-04-01")
    assert found([usual, near], [golongan(id_siasn="A")]) == {("1", "A", None), ("2", None, PutusanBaris.AMBIGU)}
    near = golongan(id_siasn="B", nomor_sk=mistyped, tmt_golongan="2015-04-01")
    assert found([usual], [golongan(id_siasn="A"), near]) == {("1", "A", None), (None, "B", PutusanBaris.AMBIGU)}


def test_a_copy_with_quite_another_number_is_a_question_not_a_missing_row() -> None:
    """Sent, it would be a second appointment of one day to one position."""
    copy = jabatan("2", nomor_sk="900/7731/2011")
    assert found([jabatan("1"), copy], [jabatan(id_siasn="A")], Jenis.JABATAN) == {
        ("1", "A", None),
        ("2", None, PutusanBaris.AMBIGU),
    }
    copy = jabatan(id_siasn="B", nomor_sk="900/7731/2011")
    assert found([jabatan("1")], [jabatan(id_siasn="A"), copy], Jenis.JABATAN) == {
        ("1", "A", None),
        (None, "B", PutusanBaris.AMBIGU),
    }


COURSE = {"nama_kursus": "PENGADAAN", "jenis_diklat_id": "9", "jumlah_jam": "40", "institusi_penyelenggara": "LKPP"}


@pytest.mark.parametrize(
    ("nomor", "tanggal", "paired"),
    [
        ("156/SRT/2035", "2015-07-02", True),
        ("156/LKPP/2015", "2015-07-02", True),
        ("157/SRT/2015", "2015-07-02", False),
        ("156/SRT/2016", "2016-06-20", False),
        ("391/SRT/2015", "2015-07-02", False),
    ],
    ids=["a wrong year in the number", "another unit", "the next certificate", "next year's course", "another number"],
)
def test_a_course_with_both_number_and_date_damaged_is_found_by_its_serial(
    nip: Nip, nomor: str, tanggal: str, paired: bool
) -> None:
    """A course may be held twice: without the serial it is a question."""

    def kursus(nomor: str, tanggal: str, **lain: str) -> Baris:
        values = COURSE | {"nomor_sertifikat": nomor, "tanggal_kursus": tanggal}
        return susun(Jenis.KURSUS, nip, values, **lain)

    mine, theirs = kursus("156/SRT/2015", "2015-06-24", kunci="1"), kursus(nomor, tanggal, id_siasn="A")
    pair = {("1", "A", None)}
    apart = {("1", None, PutusanBaris.AMBIGU), (None, "A", PutusanBaris.AMBIGU)}
    assert found([mine], [theirs], Jenis.KURSUS) == (pair if paired else apart)


def test_one_certificate_number_of_two_courses_is_a_question(nip: Nip) -> None:
    def kursus(nama: str, jenis: str, jam: str, tanggal: str, **lain: str) -> Baris:
        values = {"nama_kursus": nama, "jenis_diklat_id": jenis, "jumlah_jam": jam, "tanggal_kursus": tanggal}
        values |= {"nomor_sertifikat": "786/SRT/2025", "institusi_penyelenggara": "LAN", "tahun_kursus": "2025"}
        return susun(Jenis.KURSUS, nip, values, **lain)

    mine, theirs = (
        kursus("PENJENJANGAN", "2", "120", "2025-12-24", kunci="1"),
        kursus("KEAMANAN INFORMASI", "16", "10", "2025-01-22", id_siasn="A"),
    )
    assert {putusan for *_, putusan in found([mine], [theirs], Jenis.KURSUS)} == {PutusanBaris.AMBIGU}


def test_one_row_a_person_needs_no_key(nip: Nip) -> None:
    mine, theirs = susun(Jenis.DATA_UTAMA, nip, {"nama": "A"}, kunci="1"), susun(Jenis.DATA_UTAMA, nip, {"nama": "B"})
    [pair] = pasangkan(JENIS[Jenis.DATA_UTAMA], [mine], [theirs])
    assert pair.bukti == ("NIP sama",)


def test_two_different_rows_of_one_person_are_a_question(nip: Nip) -> None:
    mine = [susun(Jenis.DATA_UTAMA, nip, {"nama": nama}, kunci=nama) for nama in ("SITI", "BUDI")]
    theirs = [susun(Jenis.DATA_UTAMA, nip, {"nama": "SITI"}, id_siasn="P")]
    assert found(mine, theirs, Jenis.DATA_UTAMA) == {
        ("SITI", None, PutusanBaris.AMBIGU),
        ("BUDI", None, PutusanBaris.AMBIGU),
        (None, "P", PutusanBaris.AMBIGU),
    }
    assert found(mine, [], Jenis.DATA_UTAMA) == {
        ("SITI", None, PutusanBaris.HANYA_SIMPEG),
        ("BUDI", None, PutusanBaris.HANYA_SIMPEG),
    }
    assert found([mine[0], mine[0]], theirs, Jenis.DATA_UTAMA) == {
        ("SITI", "P", None),
        ("SITI", None, PutusanBaris.DUPLIKAT),
    }


@st.composite
def damages(draw: st.DrawFn) -> tuple[list[tuple[int, dict[str, str]]], list[int]]:
    """A career as both sides have it: rows missing on either side, keys of the host's rows damaged."""
    steps = career(draw(st.integers(1, 6)))
    mine = []
    for n, values in enumerate(steps):
        kind = draw(st.sampled_from(["whole", "whole", "sk", "tmt", "both", "missing"]))
        if kind == "missing":
            continue
        damaged = dict(values)
        if kind in ("sk", "both"):
            at = draw(st.sampled_from([i for i, sign in enumerate(values["nomor_sk"]) if sign.isdigit()]))
            digit = str((int(values["nomor_sk"][at]) + draw(st.integers(1, 9))) % 10)
            damaged["nomor_sk"] = values["nomor_sk"][:at] + digit + values["nomor_sk"][at + 1 :]
        if kind in ("tmt", "both"):
            apart = timedelta(days=draw(st.sampled_from([-365, -31, -7, 1, 30, 90, 365])))
            damaged["tmt_golongan"] = (date.fromisoformat(values["tmt_golongan"]) + apart).isoformat()
        mine.append((n, damaged))
    theirs = draw(st.lists(st.sampled_from(range(len(steps))), unique=True))
    return mine, theirs


@settings(max_examples=80)
@given(case=damages(), seed=st.randoms(use_true_random=False))
def test_a_damaged_key_never_makes_a_wrong_pair_whatever_the_order(
    case: tuple[list[tuple[int, dict[str, str]]], list[int]], seed: object
) -> None:
    mine, theirs = case
    steps = career(6)
    left = [row(values, kunci=str(n)) for n, values in mine]
    right = [row(steps[n], id_siasn=str(n)) for n in theirs]
    straight = pasangkan(ATURAN, left, right)
    seed.shuffle(left)  # type: ignore[attr-defined]
    seed.shuffle(right)  # type: ignore[attr-defined]
    assert pasangkan(ATURAN, left, right) == straight
    for jodoh in straight:
        if jodoh.simpeg and jodoh.siasn:
            assert jodoh.simpeg.kunci == jodoh.siasn.id_siasn
            assert jodoh.bukti
    settled = {j.simpeg.kunci for j in straight if j.simpeg and (j.siasn or j.putusan is PutusanBaris.AMBIGU)}
    assert settled >= {str(n) for n, _ in mine if n in theirs}


@settings(max_examples=60)
@given(
    ids=st.lists(st.none() | st.integers(0, 5), min_size=6, max_size=6),
    mine=st.sets(st.integers(0, 5)),
    theirs=st.sets(st.integers(0, 5)),
)
def test_ids_noted_at_any_rows_never_part_equal_rows(ids: list[int | None], mine: set[int], theirs: set[int]) -> None:
    """A row taken for missing because of a wrong id would be sent a second time."""
    steps = career(6)
    left = [row(steps[n], str(n), None if ids[n] is None else str(ids[n])) for n in mine]
    results = found(left, [row(steps[n], id_siasn=str(n)) for n in theirs])
    for n in mine & theirs:
        assert (str(n), str(n), None) in results


@settings(max_examples=40)
@given(case=damages())
def test_every_row_is_in_exactly_one_result(case: tuple[list[tuple[int, dict[str, str]]], list[int]]) -> None:
    mine, theirs = case
    steps = career(6)
    left = [row(values, kunci=str(n)) for n, values in [*mine, *mine[:1]]]
    right = [row(steps[n], id_siasn=str(n)) for n in theirs]
    results = pasangkan(ATURAN, left, right)
    assert sorted(j.simpeg.kunci or "" for j in results if j.simpeg) == sorted(r.kunci or "" for r in left)
    assert sorted(j.siasn.id_siasn or "" for j in results if j.siasn) == sorted(r.id_siasn or "" for r in right)
