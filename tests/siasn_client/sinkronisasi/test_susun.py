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
from siasn_client.errors import ServerBroken, UnsafePlan
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, sandingkan, susun
from siasn_client.sinkronisasi import apply, audit, setujui_semua
from siasn_client.sinkronisasi.rencana import Aksi, Rencana
from siasn_client.sinkronisasi.susun import Batas, susun_rencana
from siasn_client.sinkronisasi.wewenang import Pengabaian, Wewenang

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


# --- limits ---------------------------------------------------------------------------------------


def people(count: int, changed: int) -> list[HasilPegawai]:
    found = []
    for number in range(count):
        nip = Nip(f"{19500101 + number}2015031000")
        ours = {"alamat": "Jl. Baru 2" if number < changed else "Jl. Lama 1"}
        found.append(sanding({Jenis.DATA_UTAMA: [ours]}, {Jenis.DATA_UTAMA: [{"alamat": "Jl. Lama 1"}]}, nip))
    return found


def test_a_plan_that_changes_too_many_people_is_refused_with_the_numbers() -> None:
    with pytest.raises(UnsafePlan) as refused:
        plan(*people(40, 21))
    assert "21 dari 40 pegawai" in refused.value.pesan
    assert "50 persen" in refused.value.pesan
    assert len(plan(*people(40, 20)).butir) == 20


def test_few_people_are_not_judged_and_the_limit_is_a_setting() -> None:
    assert len(plan(*people(29, 29)).butir) == 29
    assert len(plan(*people(40, 40), batas=Batas(orang=1.0, baris=1.0)).butir) == 40
    with pytest.raises(UnsafePlan) as refused:
        plan(*people(40, 9), batas=Batas(orang=1.0, baris=0.2))
    assert "9 dari 40 baris data_utama" in refused.value.pesan


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


@given(SIDE, SIDE, st.randoms())
def test_a_plan_does_not_depend_on_the_order_of_people_or_rows(one: Any, other: Any, random: Any) -> None:
    nips = [Nip(f"19{70 + n}02281995031000") for n in range(3)]
    found = [sanding(one, other, nip) for nip in nips]
    again = [sanding(one, other, nip) for nip in random.sample(nips, 3)]
    assert plan(*found).to_bytes() == plan(*again).to_bytes()


@settings(max_examples=100, deadline=None)
@given(SIDE, SIDE)
def test_after_a_plan_was_applied_the_next_one_has_nothing_to_do(alat: SimpleNamespace, ours: Any, theirs: Any) -> None:
    """Plan, apply, compare again: no send and no pull is left, but for what a person must decide."""
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
    laporan = kantor.terapkan(apply, rencana)
    counts = laporan.hitungan()
    assert counts["terkirim"] + counts["konflik"] + counts["perlu_orang"] == len(rencana.dapat_dikerjakan())
    approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI)
    found = alat.jalankan(audit(rencana, approval, journal=kantor.journal, host=kantor.host), kantor.dunia)
    assert found.beda == counts["perlu_orang"] == 0
    if counts["konflik"] == 0:
        assert compare().dapat_dikerjakan() == ()


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
