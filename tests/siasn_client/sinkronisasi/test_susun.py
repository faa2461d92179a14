"""From a comparison to a plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Isi, Jenis, Kosong, Tanda
from siasn_client.config import Lingkungan
from siasn_client.errors import ServerBroken
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, sandingkan, susun
from siasn_client.sinkronisasi import apply, audit, setujui_semua
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Rencana
from siasn_client.sinkronisasi.susun import susun_rencana
from siasn_client.sinkronisasi.wewenang import Pemenang, Pengabaian, Wewenang

PER = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
NIP = Nip("199002282015031000")
GOLONGAN = {"golongan": "III/a", "tmt_golongan": "2020-04-01", "nomor_sk": "823/1/2020", "tanggal_sk": "2020-03-01"}


def baca(rows: list[Baris]) -> Bacaan[Baris]:
    return Ada(tuple(rows), PER) if rows else Kosong(PER)


def sanding(
    simpeg: Mapping[Jenis, list[dict[str, Any]]], siasn: Mapping[Jenis, list[dict[str, Any]]], nip: Nip = NIP
) -> HasilPegawai:
    """Compare plain rows; those of the host have keys, those of SIASN ids."""
    kinds = [jenis for jenis in Jenis if jenis in simpeg or jenis in siasn]
    ours = {j: baca([susun(j, nip, r, kunci=f"k{n}") for n, r in enumerate(simpeg.get(j, []))]) for j in kinds}
    theirs = {j: baca([susun(j, nip, r, id_siasn=f"s{n}") for n, r in enumerate(siasn.get(j, []))]) for j in kinds}
    return sandingkan(nip, ours, theirs)


def plan(*hasil: HasilPegawai, **rest: Any) -> Rencana:
    return susun_rencana(hasil, instansi="A", lingkungan=Lingkungan.TIRUAN, per=PER, **rest)


def items(rencana: Rencana) -> list[tuple[str, str, dict[str, str]]]:
    return [(each.jenis.value, each.aksi.value, each.nilai()) for each in rencana.butir]


def test_equal_sides_need_no_plan() -> None:
    same = {Jenis.DATA_UTAMA: [{"nama": "CONTOH", "alamat": "Jl. Melati 1"}], Jenis.GOLONGAN: [GOLONGAN]}
    assert plan(sanding(same, same)).butir == ()


def test_another_spelling_needs_no_plan() -> None:
    found = sanding(
        {Jenis.GOLONGAN: [{**GOLONGAN, "tmt_golongan": "01-04-2020", "golongan": "iii A"}]},
        {Jenis.GOLONGAN: [GOLONGAN]},
    )
    assert plan(found).butir == ()


def test_fields_of_one_row_go_together_by_what_is_to_be_done_with_them() -> None:
    found = sanding(
        {Jenis.DATA_UTAMA: [{"alamat": "Jl. Baru 2", "email": "a@example.com", "nama": "SITI", "tempat_lahir": ""}]},
        {Jenis.DATA_UTAMA: [{"alamat": "Jl. Lama 1", "email": "", "nama": "SITA", "tempat_lahir": "KOTA CONTOH"}]},
    )
    assert items(plan(found)) == [
        ("data_utama", "kirim", {"alamat": "Jl. Baru 2", "email": "a@example.com"}),
        ("data_utama", "manual", {"nama": "SITI"}),
        ("data_utama", "tarik", {"tempat_lahir": "KOTA CONTOH"}),
    ]
    for each in plan(found).butir:
        assert each.alasan


def test_old_and_new_are_those_of_the_target() -> None:
    found = sanding(
        {Jenis.DATA_UTAMA: [{"alamat": "Jl. Baru 2", "tempat_lahir": ""}]},
        {Jenis.DATA_UTAMA: [{"alamat": "Jl. Lama 1", "tempat_lahir": "KOTA CONTOH"}]},
    )
    changes = {each.aksi.value: (each.perubahan[0].lama, each.perubahan[0].baru) for each in plan(found).butir}
    assert changes == {"kirim": ("Jl. Lama 1", "Jl. Baru 2"), "tarik": ("", "KOTA CONTOH")}


def test_dates_numbers_and_codes_are_written_in_one_spelling() -> None:
    row = {
        "jenis_jabatan_id": "Pelaksana",
        "jabatan_id": "JFU1",
        "unor_id": "UNOR1",
        "eselon_id": "99",
        "tmt_jabatan": "1 April 2024",
        "nomor_sk": "'800 / 1 / 2024",
        "tanggal_sk": "20/03/2024",
    }
    (item,) = plan(sanding({Jenis.JABATAN: [row]}, {Jenis.JABATAN: []})).butir
    assert item.nilai() == {
        "jenis_jabatan_id": "4",
        "jabatan_id": "JFU1",
        "unor_id": "UNOR1",
        "tmt_jabatan": "2024-04-01",
        "nomor_sk": "800 / 1 / 2024",
        "tanggal_sk": "2024-03-20",
    }
    assert (item.aksi, item.sidik_siasn, item.kunci) == (Aksi.KIRIM, "", "k0")


def test_a_year_where_a_date_was_expected_stays_a_year() -> None:
    row = {"tingkat_pendidikan_id": "40", "pendidikan_id": "P1", "tanggal_lulus": "2008"}
    (item,) = plan(sanding({Jenis.PENDIDIKAN: []}, {Jenis.PENDIDIKAN: [row]})).butir
    assert item.nilai()["tanggal_lulus"] == "2008"


def test_a_row_that_only_siasn_has_is_pulled_with_its_id() -> None:
    (item,) = plan(sanding({Jenis.GOLONGAN: []}, {Jenis.GOLONGAN: [GOLONGAN]})).butir
    assert (item.aksi, item.id_siasn, item.kunci, item.sidik_simpeg) == (Aksi.TARIK, "s0", None, "")
    assert item.nilai() == GOLONGAN


def test_a_row_that_only_the_host_has_where_siasn_has_no_write_is_for_a_person() -> None:
    (item,) = plan(sanding({Jenis.GOLONGAN: [GOLONGAN]}, {Jenis.GOLONGAN: []})).butir
    assert item.aksi is Aksi.MANUAL
    assert item.nilai() == GOLONGAN


def test_a_new_skp_says_that_it_cannot_be_taken_back(alat: SimpleNamespace) -> None:
    (item,) = plan(sanding({Jenis.SKP22: [{**alat.SKP_BARU, "jabatan_penilai": "KEPALA"}]}, {Jenis.SKP22: []})).butir
    assert item.aksi is Aksi.KIRIM
    assert "tidak dapat dibatalkan" in item.peringatan
    assert item.nilai()["jabatan_penilai"] == "KEPALA"


@pytest.mark.parametrize("there", [[], [{"tahun": "2024", "hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2"}]])
def test_a_kuadran_outside_the_nine_cells_is_never_sent(alat: SimpleNamespace, there: list[dict[str, Any]]) -> None:
    """Hasil di atas, perilaku di bawah is Kurang (4), not Butuh Perbaikan (3): the shortcut of a public client."""
    wrong = {**alat.SKP_BARU, "hasil_kerja": "1", "perilaku_kerja": "3", "kuadran": "3"}
    (item,) = [
        each for each in plan(sanding({Jenis.SKP22: [wrong]}, {Jenis.SKP22: there})).butir if "kuadran" in each.nilai()
    ]
    assert item.aksi is Aksi.MANUAL
    assert "matriks" in item.alasan


def test_a_failed_reading_is_no_difference() -> None:
    found = sandingkan(NIP, {Jenis.GOLONGAN: Kosong(PER)}, {Jenis.GOLONGAN: Gagal(ServerBroken("502"))})
    assert plan(found).butir == ()


def test_a_code_without_a_bkn_id_is_for_a_person() -> None:
    found = sanding(
        {Jenis.DATA_UTAMA: [{"agama_id": Isi("9", Tanda.TANPA_PADANAN)}]}, {Jenis.DATA_UTAMA: [{"agama_id": "1"}]}
    )
    assert [each.aksi for each in plan(found).butir] == [Aksi.MANUAL]


def test_a_difference_that_is_left_alone_stays_in_the_plan_with_its_reason() -> None:
    office = Wewenang(abaikan=(Pengabaian(Jenis.GOLONGAN, None, "Menunggu BKN", date(2026, 12, 31)),))
    (item,) = plan(sanding({Jenis.GOLONGAN: []}, {Jenis.GOLONGAN: [GOLONGAN]}), wewenang=office).butir
    assert item.aksi is Aksi.ABAIKAN
    assert "Menunggu BKN (sampai 2026-12-31)" in item.alasan


# --- two rows of one fact -------------------------------------------------------------------------


def jabatan(alat: SimpleNamespace, **rest: str) -> dict[str, str]:
    return {**alat.JABATAN_BARU, **rest}


def actions(simpeg: list[dict[str, Any]], siasn: list[dict[str, Any]], jenis: Jenis = Jenis.JABATAN) -> list[Aksi]:
    found = plan(sanding({jenis: simpeg}, {jenis: siasn}))
    assert all(each.alasan for each in found.butir)
    return [each.aksi for each in found.butir]


def test_two_host_rows_of_one_natural_key_are_not_both_sent(alat: SimpleNamespace) -> None:
    """The second would find the first, or worse, not find it yet: a person says which is right."""
    one, other = jabatan(alat), jabatan(alat, unor_id="UNOR2")
    assert actions([one, other], []) == [Aksi.MANUAL, Aksi.MANUAL]
    skp = {**alat.SKP_BARU, "hasil_kerja": "2"}
    assert actions([alat.SKP_BARU, skp], [], Jenis.SKP22) == [Aksi.MANUAL, Aksi.MANUAL]


def test_a_second_key_counts_too(alat: SimpleNamespace) -> None:
    """The same position from the same day under two decree numbers: one was mistyped, or there are two decrees."""
    twice = [jabatan(alat), jabatan(alat, nomor_sk="821.2/0417/BKD/2019", tanggal_sk="2019-01-15")]
    assert actions(twice, []) == [Aksi.MANUAL, Aksi.MANUAL]
    found = plan(sanding({Jenis.JABATAN: twice}, {Jenis.JABATAN: []}))
    assert "jabatan dan TMT sama" in found.butir[0].alasan
    assert {each.nilai()["nomor_sk"] for each in found.butir} == {row["nomor_sk"] for row in twice}
    assert actions([jabatan(alat), jabatan(alat, tmt_jabatan="2010-04-01", nomor_sk="800/9")], []) == [Aksi.KIRIM] * 2


def paired(simpeg: list[dict[str, Any]], siasn: list[dict[str, Any]], jenis: Jenis = Jenis.JABATAN) -> list[Butir]:
    """Plan with rows paired by the id that the host remembers."""
    ours = [
        susun(jenis, NIP, {**r, "id": ""}, id_siasn=r.get("id") or None, kunci=f"k{n}") for n, r in enumerate(simpeg)
    ]
    theirs = [susun(jenis, NIP, {**r, "id": ""}, id_siasn=r["id"]) for r in siasn]
    return list(plan(sandingkan(NIP, {jenis: baca(ours)}, {jenis: baca(theirs)})).butir)


def test_a_correction_that_would_give_two_rows_one_key_is_for_a_person(alat: SimpleNamespace) -> None:
    """Moved to the day of another row of the same position: then both would say the same fact."""
    wrong, other = jabatan(alat, id="R1", tmt_jabatan="2020-04-01"), jabatan(alat, id="R2", nomor_sk="800/9")
    (alone,) = paired([jabatan(alat, id="R1")], [wrong])
    assert (alone.aksi, alone.nilai()) == (Aksi.KIRIM, {"tmt_jabatan": "2024-04-01"})
    (beside,) = paired([jabatan(alat, id="R1"), other], [wrong, other])
    assert (beside.aksi, beside.nilai()) == (Aksi.MANUAL, {"tmt_jabatan": "2024-04-01"})


def test_a_new_row_beside_one_of_its_key_is_for_a_person(alat: SimpleNamespace) -> None:
    known = jabatan(alat, id="R1")
    new = jabatan(alat, nomor_sk="821.2/0417/BKD/2019", tanggal_sk="2019-01-15")
    (item,) = paired([known, new], [known])
    assert item.aksi is Aksi.MANUAL
    assert "jabatan dan TMT sama" in item.alasan


def test_a_row_is_not_pulled_beside_one_of_its_key(alat: SimpleNamespace) -> None:
    row = {"golongan": "III/a", "tmt_golongan": "2020-04-01", "nomor_sk": "823/1"}
    twice = [{**row, "id": "R1"}, {**row, "id": "R2", "nomor_sk": "823/2"}]
    found = paired([twice[0]], twice, Jenis.GOLONGAN)
    assert [(each.aksi, each.perubahan[0].baru) for each in found] == [(Aksi.MANUAL, "")]


def test_what_is_written_into_one_row_is_one_item_whatever_its_reasons() -> None:
    """Two would each find the row moved by the other, and one of them never come to be written."""
    office = Wewenang(pemenang={"data_utama.alamat": Pemenang.SIASN})
    ours, theirs = {"alamat": "Jl. Lama 1", "tempat_lahir": ""}, {"alamat": "Jl. Baru 2", "tempat_lahir": "KOTA"}
    (item,) = plan(sanding({Jenis.DATA_UTAMA: [ours]}, {Jenis.DATA_UTAMA: [theirs]}), wewenang=office).butir
    assert (item.aksi, item.nilai()) == (Aksi.TARIK, {"alamat": "Jl. Baru 2", "tempat_lahir": "KOTA"})
    assert item.alasan == "Kosong di e-Simpeg; nilai di SIASN dipakai. Nilai di SIASN dipakai."


# --- laws -----------------------------------------------------------------------------------------

WORD = st.sampled_from(["", "Jl. Melati 1", "Jl. Mawar 2", "JL MELATI 1"])
UTAMA = st.fixed_dictionaries(
    {},
    optional={"alamat": WORD, "email": st.sampled_from(["", "a@example.com", "b@example.com"]), "tempat_lahir": WORD},
)
JABATAN = st.fixed_dictionaries(
    {
        "jenis_jabatan_id": st.just("4"),
        "jabatan_id": st.sampled_from(["JFU1", "JFU2"]),
        "unor_id": st.sampled_from(["UNOR1", "UNOR2"]),
        "tmt_jabatan": st.sampled_from(["2020-04-01", "2022-04-01", "2024-04-01"]),
        "nomor_sk": st.sampled_from(["800/1", "800/2", "800/3"]),
    }
)
SKP = st.fixed_dictionaries(
    {
        "tahun": st.sampled_from(["2022", "2023", "2024"]),
        "hasil_kerja": st.sampled_from("123"),
        "perilaku_kerja": st.sampled_from("123"),
        "kuadran": st.sampled_from("12345"),
    }
)
SIDE = st.fixed_dictionaries(
    {
        Jenis.DATA_UTAMA: st.lists(UTAMA, min_size=1, max_size=1),
        Jenis.JABATAN: st.lists(JABATAN, max_size=3, unique_by=lambda row: (row["tmt_jabatan"], row["nomor_sk"])),
        Jenis.SKP22: st.lists(SKP, max_size=2, unique_by=lambda row: row["tahun"]),
    }
)


@given(SIDE)
def test_a_side_compared_with_itself_gives_an_empty_plan(side: dict[Jenis, list[dict[str, str]]]) -> None:
    assert [each for each in plan(sanding(side, side)).butir if each.aksi in (Aksi.KIRIM, Aksi.TARIK)] == []


@settings(deadline=None)
@given(SIDE, SIDE, st.randoms())
def test_a_plan_does_not_depend_on_the_order_of_people_or_rows(one: Any, other: Any, random: Any) -> None:
    nips = [Nip(f"19{70 + n}02281995031000") for n in range(3)]
    found = [sanding(one, other, nip) for nip in nips]
    again = [sanding(one, other, nip) for nip in random.sample(nips, 3)]
    assert plan(*found).to_bytes() == plan(*again).to_bytes()


@settings(max_examples=100, deadline=None)
@given(SIDE, SIDE)
def test_after_a_plan_was_applied_the_next_one_has_nothing_to_do(alat: SimpleNamespace, ours: Any, theirs: Any) -> None:
    """Plan, apply, compare again: no send and no pull is left, but for what a person must decide.

    What waited for a correction to make room for it (two rows of one natural key, a pair that was not
    certain) takes another plan.
    """
    nip = alat.NIPS[0]
    kantor = alat.Kantor()
    wire = {"tempat_lahir": "tempatLahir"}
    pns_id = kantor.dunia.tambah(nip, **{wire.get(name, name): v for name, v in theirs[Jenis.DATA_UTAMA][0].items()})
    kantor.dunia.rw_jabatan[nip] = [wire_jabatan(alat, n, row, pns_id) for n, row in enumerate(theirs[Jenis.JABATAN])]
    kantor.dunia.rw_skp22[nip] = [wire_skp(n, row, pns_id) for n, row in enumerate(theirs[Jenis.SKP22])]
    kantor.host = alat.MemoryHost(
        susun(jenis, Nip(nip), {"nama": "CONTOH", **row}, kunci=f"{jenis}{n}")
        for jenis, rows in ours.items()
        for n, row in enumerate(rows)
    )

    def compare() -> Rencana:
        kinds = (Jenis.DATA_UTAMA, Jenis.JABATAN, Jenis.SKP22)
        siasn = {jenis: baca(alat.baris_siasn(kantor.dunia, nip, jenis)) for jenis in kinds}
        found = sandingkan(Nip(nip), kantor.host.read([Nip(nip)], kinds)[Nip(nip)], siasn)
        return susun_rencana([found], instansi=alat.INSTANSI, lingkungan=Lingkungan.TIRUAN, per=alat.MULAI)

    rencana = compare()
    for _ in range(3):
        waiting = any(each.aksi is Aksi.MANUAL for each in rencana.butir)
        counts = kantor.terapkan(apply, rencana).hitungan()
        assert counts["terkirim"] == len(rencana.dapat_dikerjakan())
        approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI)
        found = alat.jalankan(audit(rencana, approval, journal=kantor.journal, host=kantor.host), kantor.dunia)
        assert (found.cocok, found.beda) == (counts["terkirim"], 0)
        rencana = compare()
        if not rencana.dapat_dikerjakan():
            return
        assert waiting
    raise AssertionError("plan after plan, and still something to do")


def wire_jabatan(alat: SimpleNamespace, number: int, row: Mapping[str, str], pns_id: str) -> dict[str, Any]:
    year, month, day = row["tmt_jabatan"].split("-")
    return {
        **alat.JABATAN_WIRE,
        "id": f"RJ{number}",
        "idPns": pns_id,
        "unorId": row["unor_id"],
        "jabatanFungsionalUmumId": row["jabatan_id"],
        "nomorSk": row["nomor_sk"],
        "tanggalSk": "",
        "tmtJabatan": f"{day}-{month}-{year}",
    }


def wire_skp(number: int, row: Mapping[str, str], pns_id: str) -> dict[str, Any]:
    return {
        "id": f"RS{number}",
        "pnsDinilaiId": pns_id,
        "tahun": row["tahun"],
        "hasilKinerjaNilai": row["hasil_kerja"],
        "PerilakuKerjaNilai": row["perilaku_kerja"],
        "KuadranKinerjaNilai": row["kuadran"],
    }


def test_a_field_that_the_host_does_not_have_is_in_no_plan(alat: SimpleNamespace) -> None:
    """Neither in a row to be pulled, nor in one to be sent, nor as a difference."""
    punya = {"golongan", "tmt_golongan", "nomor_sk"}
    kept = {Jenis.GOLONGAN: punya}
    theirs = baca([susun(Jenis.GOLONGAN, NIP, GOLONGAN, id_siasn="s1")])
    (pulled,) = plan(sandingkan(NIP, {Jenis.GOLONGAN: baca([])}, {Jenis.GOLONGAN: theirs}, kept)).butir
    assert (pulled.aksi, set(pulled.nilai())) == (Aksi.TARIK, punya)
    mine = susun(Jenis.GOLONGAN, NIP, {name: GOLONGAN[name] for name in punya}, kunci="k", punya=punya)
    assert plan(sandingkan(NIP, {Jenis.GOLONGAN: baca([mine])}, {Jenis.GOLONGAN: theirs}, kept)).butir == ()
    new = {name: value for name, value in alat.JABATAN_BARU.items() if name != "tanggal_sk"}
    ours = susun(Jenis.JABATAN, NIP, new, kunci="k", punya=set(new))
    (sent,) = plan(sandingkan(NIP, {Jenis.JABATAN: baca([ours])}, {Jenis.JABATAN: baca([])})).butir
    assert (sent.aksi, set(sent.nilai())) == (Aksi.KIRIM, set(new))


def test_a_kind_that_is_sent_is_sent_new_and_changed_and_pulled_whole() -> None:
    row = {"penghargaan_id": "201", "tahun": "2012", "nomor_sk": "66/TK/2012", "tanggal_sk": "2012-08-05"}
    (lone,) = plan(sanding({Jenis.PENGHARGAAN: [row]}, {Jenis.PENGHARGAAN: []})).butir
    assert (lone.aksi, lone.nilai(), lone.peringatan) == (Aksi.KIRIM, row, "")
    other = {**row, "tanggal_sk": "2012-08-06"}
    (changed,) = plan(sanding({Jenis.PENGHARGAAN: [row]}, {Jenis.PENGHARGAAN: [other]})).butir
    assert (changed.aksi, changed.nilai()) == (Aksi.KIRIM, {"tanggal_sk": "2012-08-05"})
    (pulled,) = plan(sanding({Jenis.PENGHARGAAN: []}, {Jenis.PENGHARGAAN: [row]})).butir
    assert (pulled.aksi, pulled.nilai()) == (Aksi.TARIK, row)


def test_a_row_that_siasn_shows_in_part_is_sent_new_and_never_changed() -> None:
    """A save of a family member says more than any read tells: what it does not mention might be lost."""
    row = {"nama": "CONTOH ANAK", "tanggal_lahir": "2010-02-03", "jenis_kelamin": "F"}
    (lone,) = plan(sanding({Jenis.ANAK: [row]}, {Jenis.ANAK: []})).butir
    assert (lone.aksi, "tidak dapat dibatalkan" in lone.peringatan) == (Aksi.KIRIM, True)
    (changed,) = plan(sanding({Jenis.ANAK: [row]}, {Jenis.ANAK: [{**row, "jenis_kelamin": "M"}]})).butir
    assert (changed.aksi, "tidak menampilkan semua isian" in changed.alasan) == (Aksi.MANUAL, True)


def test_a_row_with_what_the_save_cannot_say_is_for_a_person() -> None:
    row = {"nama": "CONTOH PASANGAN", "tanggal_menikah": "2001-02-03", "tanggal_cerai": "2009-01-05"}
    (lone,) = plan(sanding({Jenis.PASANGAN: [row]}, {Jenis.PASANGAN: []})).butir
    assert (lone.aksi, "tidak dapat dikirim" in lone.alasan) == (Aksi.MANUAL, True)


def test_new_credit_points_wait_until_it_is_known_how_they_came() -> None:
    row = {
        "nomor_sk": "800/1",
        "bulan_selesai_penilaian": "12",
        "tahun_selesai_penilaian": "2023",
        "kredit_utama_baru": "25",
        "kredit_baru_total": "25",
    }
    (unsaid,) = plan(sanding({Jenis.ANGKA_KREDIT: [row]}, {Jenis.ANGKA_KREDIT: []})).butir
    assert (unsaid.aksi, unsaid.alasan.endswith("Lengkapi di e-Simpeg: perolehan.")) == (Aksi.MANUAL, True)
    (said,) = plan(sanding({Jenis.ANGKA_KREDIT: [{**row, "perolehan": "konversi"}]}, {Jenis.ANGKA_KREDIT: []})).butir
    assert (said.aksi, said.nilai().get("perolehan")) == (Aksi.KIRIM, "konversi")
    assert "kredit_utama_baru" not in said.nilai()


def test_what_is_pulled_is_in_the_codes_and_numbers_of_bkn() -> None:
    row = {"tahun": "2020", "nilai_skp": "91,250", "nip_penilai": "19650909 199003 2 000"}
    (pulled,) = plan(sanding({Jenis.SKP: []}, {Jenis.SKP: [row]})).butir
    assert pulled.nilai() == {"tahun": "2020", "nilai_skp": "91.25", "nip_penilai": "196509091990032000"}
    child = {"nama": "SITI", "tanggal_lahir": "01-02-2003", "jenis_anak": "Kandung", "status_hidup": "Hidup"}
    (pulled,) = plan(sanding({Jenis.ANAK: []}, {Jenis.ANAK: [child]})).butir
    assert pulled.nilai() == {
        "nama": "SITI",
        "tanggal_lahir": "2003-02-01",
        "jenis_anak": "1",
        "status_hidup": "1",
    }


def test_a_title_is_not_pulled_into_a_field_that_is_not_there() -> None:
    """E-Simpeg keeps it inside the name: that the two differ is found, and left to a person."""
    ours = susun(Jenis.DATA_UTAMA, NIP, {"nama": "BUDI, S.Kom."}, kunci="k", punya={"nama"})
    theirs = susun(Jenis.DATA_UTAMA, NIP, {"nama": "BUDI", "gelar_belakang": "S.E."}, id_siasn="P1")
    found = sandingkan(
        NIP,
        {Jenis.DATA_UTAMA: baca([ours])},
        {Jenis.DATA_UTAMA: baca([theirs])},
        {Jenis.DATA_UTAMA: {"nama"}},
    )
    (asked,) = plan(found).butir
    assert (asked.aksi, set(asked.nilai())) == (Aksi.MANUAL, {"gelar_belakang"})
    office = Wewenang({"data_utama.gelar_belakang": Pemenang.SIASN})
    assert plan(found, wewenang=office).butir == ()
