"""The steps and bodies of each kind of item."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import ConfigError
from siasn_client.resources.angka_kredit import RiwayatAngkaKredit
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.resources.keluarga import DataPasangan
from siasn_client.resources.skp22 import RiwayatSkp22
from siasn_client.sanding import JENIS, Arah
from siasn_client.sinkronisasi.operasi import OPERASI, kuadran_selaras, langkah, simpan, sinkron
from siasn_client.sinkronisasi.wewenang import DIKIRIM

SKP_WIRE = {
    "id": "RS1",
    "pnsDinilaiId": "P1",
    "tahun": "2024",
    "hasilKinerjaNilai": "2",
    "PerilakuKerjaNilai": 2,
    "KuadranKinerjaNilai": "2",
    "namaPenilai": "CONTOH LAMA",
    "nipNrpPenilai": "197002281995031000",
    "penilaiJabatanNm": "KEPALA BADAN",
    "penilaiUnorNm": "BADAN CONTOH",
    "penilaiGolonganId": "42",
    "statusPenilai": "ASN",
}


@pytest.fixture
def orang(alat: SimpleNamespace) -> DataUtama:
    return DataUtama.model_validate(
        {
            "id": "P1",
            "nipBaru": alat.NIPS[0],
            "nama": "CONTOH",
            "instansiKerjaId": "INST",
            "satuanKerjaKerjaId": "SATKER",
            "instansiIndukId": "INDUK",
        }
    )


def body(alat: SimpleNamespace, orang: DataUtama, jenis: Jenis, nilai: dict[str, str], *rekaman: Any) -> dict[str, Any]:
    seen = {"sidik_siasn": "s", "id_siasn": rekaman[0].id} if rekaman else {}
    call = simpan(alat.buat_butir(alat.NIPS[0], jenis, nilai, **seen), orang, rekaman)
    assert call.writes
    return dict(call.body or {})


def test_data_utama_sends_what_changes_and_the_person(alat: SimpleNamespace, orang: DataUtama) -> None:
    sent = body(alat, orang, Jenis.DATA_UTAMA, {"nomor_npwp": "1", "alamat": "Jl. Baru 2"}, orang)
    assert sent == {"pns_orang_id": "P1", "npwp_nomor": "1", "alamat": "Jl. Baru 2"}


def test_every_field_that_is_said_to_be_sendable_reaches_the_body(alat: SimpleNamespace, orang: DataUtama) -> None:
    dates = {name: f"200{n}-01-31" for n, name in enumerate(("tanggal_npwp", "tanggal_taspen"))}
    values = {name: f"nilai {name}" for name in DIKIRIM[Jenis.DATA_UTAMA]} | dates
    sent = body(alat, orang, Jenis.DATA_UTAMA, values, orang)
    written = {"31-01-2000", "31-01-2001"} | {value for name, value in values.items() if name not in dates}
    assert {value for name, value in sent.items() if name != "pns_orang_id"} == written
    assert {"nomor_telpon", "kelas_jabatan", "kpkn_id", "lokasi_kerja_id", "npwp_tanggal"} <= set(sent)


def test_a_new_jabatan_takes_office_and_unit_of_work_from_the_person(alat: SimpleNamespace, orang: DataUtama) -> None:
    sent = body(alat, orang, Jenis.JABATAN, alat.JABATAN_BARU)
    assert sent == {
        "id": "",
        "pnsId": "P1",
        "jenisJabatan": "4",
        "unorId": "UNOR1",
        "instansiId": "INST",
        "instansiIndukId": "INDUK",
        "satuanKerjaId": "SATKER",
        "eselonId": "",
        "jabatanFungsionalId": "",
        "jabatanFungsionalUmumId": "JFU1",
        "subJabatanId": "",
        "nomorSk": "800/0001/CONTOH/2024",
        "tanggalSk": "20-03-2024",
        "tmtJabatan": "01-04-2024",
        "tmtPelantikan": "",
        "jenisMutasiId": "",
        "jenisPenugasanId": "",
        "tmtMutasi": "",
    }


def test_a_changed_jabatan_keeps_what_the_item_does_not_touch(alat: SimpleNamespace, orang: DataUtama) -> None:
    row = RiwayatJabatan.model_validate({**alat.JABATAN_WIRE, "instansiKerjaId": "LAMA"})
    sent = body(alat, orang, Jenis.JABATAN, {"nomor_sk": "800/0010/CONTOH/2020"}, row)
    kept = {
        "id": "RJ1",
        "instansiId": "LAMA",
        "tmtPelantikan": "02-04-2020",
        "subJabatanId": "S9",
        "tmtJabatan": "01-04-2020",
    }
    assert sent | kept == sent
    assert sent["nomorSk"] == "800/0010/CONTOH/2020"


@pytest.mark.parametrize(
    ("jenis", "field"), [("1", "unorId"), ("2", "jabatanFungsionalId"), ("4", "jabatanFungsionalUmumId")]
)
def test_the_position_goes_where_its_kind_belongs(
    alat: SimpleNamespace, orang: DataUtama, jenis: str, field: str
) -> None:
    row = RiwayatJabatan.model_validate(alat.JABATAN_WIRE)
    sent = body(alat, orang, Jenis.JABATAN, {"jenis_jabatan_id": jenis, "jabatan_id": "BARU"}, row)
    assert sent[field] == "BARU"


@pytest.mark.parametrize(
    "change",
    [
        {"jenis_jabatan_id": "1"},  # a structural position is the unit it heads
        {"jenis_jabatan_id": "3"},
        {"eselon_id": "32"},  # of a pelaksana
        {"nomor_sk": ""},
        {"unor_id": ""},
    ],
)
def test_a_jabatan_that_siasn_would_refuse_or_bend_is_not_sent(
    alat: SimpleNamespace, orang: DataUtama, change: dict[str, str]
) -> None:
    """What a body cannot say would never be found in a read-back."""
    with pytest.raises(ConfigError) as refused:
        body(alat, orang, Jenis.JABATAN, {**alat.JABATAN_BARU, **change})
    assert refused.value.pesan


def test_a_new_skp_says_who_assessed(alat: SimpleNamespace, orang: DataUtama) -> None:
    sent = body(alat, orang, Jenis.SKP22, {**alat.SKP_BARU, "jabatan_penilai": "KEPALA"})
    assert sent == {
        "id": "",
        "pnsDinilaiOrang": "P1",
        "tahun": 2024,
        "hasilKinerjaNilai": 1,
        "perilakuKerjaNilai": 2,
        "kuadranKinerjaNilai": 2,
        "penilaiNama": "CONTOH PENILAI",
        "penilaiNipNrp": alat.SKP_BARU["nip_penilai"],
        "penilaiJabatan": "KEPALA",
        "penilaiUnorNama": "",
        "penilaiGolongan": "",
        "statusPenilai": "ASN",
    }


def test_another_assessor_does_not_inherit_the_position_of_the_old_one(alat: SimpleNamespace, orang: DataUtama) -> None:
    row = RiwayatSkp22.model_validate(SKP_WIRE)
    sent = body(alat, orang, Jenis.SKP22, {"nip_penilai": "P-0001"}, row)
    assert (sent["penilaiJabatan"], sent["penilaiGolongan"], sent["statusPenilai"]) == ("", "", "NON ASN")
    kept = body(alat, orang, Jenis.SKP22, {"nama_penilai": "CONTOH BARU"}, row)
    assert (kept["penilaiJabatan"], kept["penilaiNama"]) == ("KEPALA BADAN", "CONTOH BARU")


@pytest.mark.parametrize("change", [{"hasil_kerja": "1"}, {"kuadran": "3"}, {"hasil_kerja": "3", "kuadran": "4"}])
def test_a_kuadran_outside_the_nine_cells_is_refused_whatever_changes_it(
    alat: SimpleNamespace, orang: DataUtama, change: dict[str, str]
) -> None:
    row = RiwayatSkp22.model_validate({**SKP_WIRE, "PerilakuKerjaNilai": "3", "KuadranKinerjaNilai": "5"})
    with pytest.raises(ConfigError) as refused:
        body(alat, orang, Jenis.SKP22, change, row)
    assert "matriks" in refused.value.pesan


@pytest.mark.parametrize(
    ("hasil", "perilaku", "kuadran"),
    [*[(1, 1, 1), (1, 2, 2), (1, 3, 4)], *[(2, 1, 2), (2, 2, 2), (2, 3, 4)], *[(3, 1, 3), (3, 2, 3), (3, 3, 5)]],
)
def test_the_nine_cells(hasil: int, perilaku: int, kuadran: int) -> None:
    for stated in range(1, 6):
        nilai = {"tahun": 2024, "hasil_kerja": hasil, "perilaku_kerja": perilaku, "kuadran": stated}
        assert kuadran_selaras(nilai) is (stated == kuadran)


@pytest.mark.parametrize("gap", [{"tahun": "2021"}, {"tahun": ""}, {"hasil_kerja": ""}, {"kuadran": ""}])
def test_an_incomplete_rating_agrees_with_nothing(gap: dict[str, str]) -> None:
    nilai = {"tahun": "2024", "hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2"}
    assert kuadran_selaras(nilai)
    assert not kuadran_selaras({**nilai, **gap})


def test_a_change_of_a_row_that_is_not_there_makes_no_new_one(alat: SimpleNamespace, orang: DataUtama) -> None:
    item = alat.buat_butir(alat.NIPS[0], Jenis.SKP22, {"kuadran": "2"}, sidik_siasn="s", id_siasn="RS9")
    with pytest.raises(ConfigError):
        simpan(item, orang, [RiwayatSkp22.model_validate(SKP_WIRE)])


def test_the_steps_of_each_kind(alat: SimpleNamespace, orang: DataUtama) -> None:
    nip = alat.NIPS[0]
    assert langkah(alat.buat_butir(nip, Jenis.JABATAN, {})) == ("simpan", "sinkron")
    assert (
        langkah(alat.buat_butir(nip, Jenis.SKP22, {}))
        == langkah(alat.buat_butir(nip, Jenis.DATA_UTAMA, {}))
        == ("simpan",)
    )
    assert langkah(alat.buat_butir(nip, Jenis.JABATAN, {}, aksi="tarik")) == ("tarik",)
    call = sinkron(orang)
    assert (call.method, call.writes, dict(call.query)) == ("GET", True, {"pns_orang_id": "P1"})


@pytest.mark.parametrize("jenis", sorted(OPERASI))
def test_what_a_new_row_needs_is_a_field_that_is_sent(jenis: Jenis) -> None:
    """Or one that is carried along; a row is never sent for lack of something nobody can fill in."""
    carried = {name for names in OPERASI[jenis].bawaan.values() for name in names}
    known = {bidang.nama for bidang in JENIS[jenis].bidang if bidang.arah is Arah.KIRIM}
    assert set(OPERASI[jenis].perlu) <= known | carried
    assert OPERASI[jenis].tanpa_tempat <= known


def test_every_kind_that_may_be_added_is_sent_and_no_other() -> None:
    assert {jenis for jenis, aturan in JENIS.items() if aturan.tambah is Arah.KIRIM} == set(OPERASI) - {
        Jenis.DATA_UTAMA
    }


def test_a_new_spouse_is_the_next_in_the_sequence(alat: SimpleNamespace, orang: DataUtama) -> None:
    known = DataPasangan.model_validate({"listPasangan": [{"orang": {"id": "O1"}}]})
    values = {"nama": "CONTOH", "tanggal_menikah": "2001-02-03", "akta_menikah": "1/2001", "status_nikah_id": "1"}
    call = simpan(alat.buat_butir(alat.NIPS[0], Jenis.PASANGAN, values), orang, [known])
    assert dict(call.body or {}) == {
        "pnsOrangId": "P1",
        "nama": "CONTOH",
        "pasanganKe": "2",
        "statusPernikahan": "1",
        "noAktaMenikah": "1/2001",
        "tglAktaMenikah": "03-02-2001",
    }


def test_a_divorce_is_refused_because_the_save_cannot_say_it(alat: SimpleNamespace, orang: DataUtama) -> None:
    with pytest.raises(ConfigError, match="no place"):
        body(alat, orang, Jenis.PASANGAN, {"nama": "CONTOH", "tanggal_cerai": "2009-01-05"})


@pytest.mark.parametrize(
    ("mulai", "selesai", "jabatan", "harap"),
    [
        ("3", "3", "Analis Kebijakan Ahli Muda", ("1", "22")),
        ("4", "6", "Pranata Komputer Terampil", ("2", "62")),
        ("2", "4", "Analis Kebijakan Ahli Muda", "bulanan dan triwulan"),
        ("1", "6", "Analis Kebijakan Ahli Muda", "bulanan dan triwulan"),
        ("3", "3", "Kepala Bidang Mutasi", "koefisiennya"),
        ("3", "3", "", "koefisiennya"),
    ],
)
def test_a_new_period_says_its_kind_and_the_coefficient_of_the_level_held_then(
    alat: SimpleNamespace, orang: DataUtama, mulai: str, selesai: str, jabatan: str, harap: tuple[str, str] | str
) -> None:
    values = {"tahun": "2024", "bulan_mulai": mulai, "bulan_selesai": selesai}
    values |= {"hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2"}
    posts = [
        _post("J3", "2", "01-07-2024", "Analis Kebijakan Ahli Madya"),
        _post("J2", "2", "01-01-2021", jabatan),
        _post("J1", "2", "01-01-2017", "Analis Kebijakan Ahli Pertama"),
    ]
    butir = alat.buat_butir(alat.NIPS[0], Jenis.KINERJA_PERIODIK, values)
    if isinstance(harap, str):
        with pytest.raises(ConfigError) as refused:
            simpan(butir, orang, (), posts)
        assert harap in refused.value.pesan
        assert "Tidak ada yang dikirim" in refused.value.pesan
        return
    sent = dict(simpan(butir, orang, (), posts).body or {})
    assert (sent["periodikId"], sent["koefisienId"]) == harap
    assert (sent["tahunMulaiPenilaian"], sent["tahunSelesaiPenilaian"]) == (2024, 2024)


def test_2021_has_a_save_of_its_own(alat: SimpleNamespace, orang: DataUtama) -> None:
    paths = [
        simpan(alat.buat_butir(alat.NIPS[0], Jenis.SKP, {"tahun": tahun, "nilai_skp": "90"}), orang, ()).path
        for tahun in ("2019", "2021")
    ]
    assert paths == ["/skp/save", "/skp/2021/save"]


def _pak(alat: SimpleNamespace, **lain: str) -> Any:
    values = {"nomor_sk": "800/1", "tahun_selesai_penilaian": "2023", "bulan_selesai_penilaian": "12"}
    return alat.buat_butir(alat.NIPS[0], Jenis.ANGKA_KREDIT, {**values, "kredit_baru_total": "25", **lain})


def _post(row_id: str, jenis: str, tmt: str, nama: str = "") -> RiwayatJabatan:
    isi = {"id": row_id, "jenisJabatan": jenis, "tmtJabatan": tmt, "jabatanFungsionalNama": nama}
    return RiwayatJabatan.model_validate(isi)


POSTS = [
    _post("J3", "2", "01-04-2024"),
    _post("J2", "2", "01-04-2020"),
    _post("J1", "2", "01-04-2016"),
    _post("J0", "4", "01-01-2022"),
]


@pytest.mark.parametrize(
    ("perolehan", "post", "flag"),
    [("konversi", "J2", "isKonversi"), ("integrasi", "J2", "isIntegrasi"), ("pertama", "J1", "isAngkaKreditPertama")],
)
def test_credit_points_name_their_post_and_how_they_came(
    alat: SimpleNamespace, orang: DataUtama, perolehan: str, post: str, flag: str
) -> None:
    sent = dict(simpan(_pak(alat, perolehan=perolehan), orang, (), POSTS).body or {})
    assert sent["rwJabatanId"] == post
    assert [name for name in sent if name.startswith("is") and sent[name] not in ("", "0", False)] == [flag]


@pytest.mark.parametrize(
    ("perolehan", "posts", "kata"),
    [("", POSTS, "Perolehan"), ("biasa", POSTS, "Perolehan"), ("konversi", POSTS[:1] + POSTS[3:], "riwayat jabatan")],
)
def test_credit_points_without_post_or_way_are_left_to_a_person(
    alat: SimpleNamespace, orang: DataUtama, perolehan: str, posts: list[RiwayatJabatan], kata: str
) -> None:
    with pytest.raises(ConfigError) as refused:
        simpan(_pak(alat, perolehan=perolehan), orang, (), posts)
    assert kata in refused.value.pesan


def test_the_total_of_a_conversion_may_change(alat: SimpleNamespace, orang: DataUtama) -> None:
    """SIASN shows the total in the main points too, and a save may not say both."""
    row = RiwayatAngkaKredit.model_validate(
        {"id": "A1", "pns": "P1", "nomorSk": "800/1", "kreditUtamaBaru": "25", "kreditPenunjangBaru": "0",
         "kreditBaruTotal": "25", "rwJabatan": "J2", "isKonversi": "1"}
    )  # fmt: skip
    sent = body(alat, orang, Jenis.ANGKA_KREDIT, {"kredit_baru_total": "37.5"}, row)
    assert sent["kreditUtamaBaru"] == ""
    assert str(sent["kreditBaruTotal"]) == "37.500"


def test_a_value_of_the_plan_that_cannot_be_read_is_not_sent(alat: SimpleNamespace, orang: DataUtama) -> None:
    with pytest.raises(ConfigError) as refused:
        body(alat, orang, Jenis.KURSUS, {"nama_kursus": "CONTOH", "jenis_diklat_id": "3", "jumlah_jam": "banyak"})
    assert "jumlah_jam" in refused.value.pesan
    assert "banyak" not in refused.value.pesan
