"""The families of a person tell one life: nothing before it begins, nothing after it ends, nothing that disagrees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from siasn_client.testing.kabupaten import Kabupaten, SisiSiasn
from siasn_client.testing.kabupaten.sisi_siasn import REKAMAN
from siasn_client.testing.kabupaten.waktu import HARI_INI
from siasn_client.testing.kabupaten.wire_mentah import rw_kgb

KAWIN, CERAI, JANDA_DUDA, BELUM_KAWIN = "1", "2", "3", "4"
AKHIR = {"tanggalAkhir", "akhirHukumTanggal", "masaBerlakuSertSelesai", "tglSelesai", "tanggalSelesaiKursus"}
"""What may lie ahead: ends that were promised."""
TANGGAL = re.compile(r"\d{2}-\d{2}-\d{4}|\d{4}-\d{2}-\d{2}T.*Z")


def tanggal(teks: str | None) -> date | None:
    """Read any of SIASN's dates; null, empty and the zero date are none."""
    if not teks or teks.startswith(("01-01-0001", "0001-01-01")):
        return None
    if teks[4] == "-":
        return date.fromisoformat(teks[:10])
    return date(int(teks[6:]), int(teks[3:5]), int(teks[:2]))


def pasti(teks: str | None) -> date:
    hari = tanggal(teks)
    assert hari
    return hari


@pytest.fixture(scope="module")
def semua() -> list[SisiSiasn]:
    kabupaten = Kabupaten.buat(600, seed=12, selisih=False)
    return [kabupaten.siasn[nip] for nip in kabupaten.nips]


def rows(semua: list[SisiSiasn], rekaman: str) -> Iterator[tuple[SisiSiasn, dict[str, Any]]]:
    banyak = 0
    for sisi in semua:
        for row in getattr(sisi, rekaman):
            banyak += 1
            yield sisi, row
    assert banyak, rekaman


def test_ids_of_rows_are_unique_and_of_the_person(semua: list[SisiSiasn]) -> None:
    ids = [row["id"] for nama in REKAMAN if nama.startswith("rw_") for _, row in rows(semua, nama)]
    assert len(set(ids)) == len(ids)
    for nama in ("rw_angkakredit", "rw_cltn", "rw_dp3", "rw_hukdis", "rw_skp", "rw_pwk", "rw_kinerjaperiodik"):
        for sisi, row in rows(semua, nama):
            milik = next(row[k] for k in ("pns", "pnsId", "pnsOrang", "pnsOrangId", "pnsDinilaiId") if k in row)
            assert milik == sisi.data_utama["id"]


def test_no_row_was_made_after_today(semua: list[SisiSiasn]) -> None:
    for nama in REKAMAN:
        if not nama.startswith("rw_"):
            continue
        for sisi in semua:
            for row in getattr(sisi, nama):
                for bidang, isi in row.items():
                    if isinstance(isi, str) and bidang not in AKHIR and TANGGAL.fullmatch(isi):
                        hari = tanggal(isi)
                        assert hari is None or hari <= HARI_INI, (nama, bidang)


@pytest.mark.parametrize(
    ("rekaman", "bidang"),
    [
        ("rw_hukdis", "skTanggal"),
        ("rw_cltn", "skTanggal"),
        ("rw_penghargaan", "skDate"),
        ("rw_kursus", "tanggalKursus"),
        ("rw_diklat", "tanggal"),
        ("rw_sertifikasi", "tanggalSertifikat"),
        ("rw_tubel", "tglMulai"),
        ("rw_pindahinstansi", "tmtPi"),
        ("rw_pwk", "tmtPwk"),
    ],
)
def test_what_happens_in_service_happens_between_tmt_cpns_and_pension(
    semua: list[SisiSiasn], rekaman: str, bidang: str
) -> None:
    for sisi, row in rows(semua, rekaman):
        mulai, akhir = pasti(sisi.data_utama["tmtCpns"]), pasti(sisi.data_utama["tmtPensiun"])
        assert mulai <= pasti(row[bidang]) <= akhir


def test_a_family_agrees_with_data_utama(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        utama, pasangan, anak = sisi.data_utama, sisi.data_pasangan["listPasangan"], sisi.data_anak["listAnak"]
        assert len(pasangan) == (utama["jenisKawinId"] != BELUM_KAWIN)
        assert len(anak) == utama["jumlahAnak"]
        for satu in pasangan:
            nikah, orang = satu["dataPernikahan"], satu["orang"]
            assert satu["statusNikah"] == utama["statusPerkawinan"]
            assert orang["jenisKelamin"] != utama["jenisKelamin"]
            assert pasti(orang["tglLahir"]) < pasti(nikah["tgglMenikah"]) < HARI_INI
            assert pasti(utama["tglLahir"]).year + 16 <= pasti(nikah["tgglMenikah"]).year
            assert (tanggal(nikah["tgglCerai"]) is not None) == (utama["jenisKawinId"] == CERAI)
            assert (tanggal(orang["tglMeninggal"]) is not None) == (utama["jenisKawinId"] == JANDA_DUDA)
            assert orang["StatusHidup"] == ("0" if utama["jenisKawinId"] == JANDA_DUDA else "1")


def test_children_are_born_in_the_marriage_one_after_the_other(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        if not sisi.data_anak["listAnak"]:
            continue
        pasangan = sisi.data_pasangan["listPasangan"][0]
        lahir = [pasti(a["tglLahir"]) for a in sisi.data_anak["listAnak"]]
        assert pasti(pasangan["dataPernikahan"]["tgglMenikah"]) < lahir[0]
        assert lahir == sorted(set(lahir))
        assert lahir[-1] < HARI_INI
        orang_tua = {sisi.data_utama["id"], pasangan["orang"]["id"]}
        assert all({a["ayahId"], a["ibuId"]} == orang_tua for a in sisi.data_anak["listAnak"])


def test_parents_are_older_and_die_after_the_birth(semua: list[SisiSiasn]) -> None:
    tanpa = 0
    for sisi in semua:
        lahir = pasti(sisi.data_utama["tglLahir"])
        for siapa, kelamin in (("ayah", "M"), ("ibu", "F")):
            satu = sisi.data_ortu[siapa]
            if satu["id"] is None:
                tanpa += 1
                continue
            assert satu["jenisKelamin"] == kelamin
            assert pasti(satu["tglLahir"]).year + 20 <= lahir.year
            assert lahir < (tanggal(satu["tglMeninggal"]) or HARI_INI)
    assert tanpa


def test_only_a_jf_has_angka_kredit_and_the_rows_follow_the_law_of_their_time(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        fungsional = {row["id"] for row in sisi.rw_jabatan if row["jenisJabatan"] == "2"}
        pak = sisi.rw_angkakredit
        assert fungsional or not pak
        for row in pak:
            assert row["rwJabatan"] in fungsional
            bagian = Decimal(row["kreditUtamaBaru"]) + Decimal(row["kreditPenunjangBaru"])
            assert bagian == Decimal(row["kreditBaruTotal"]) > 0
            assert (row["isKonversi"] == "1") == (int(row["tahunSelesaiPenailan"]) >= 2023)
        assert sum(row["isIntegrasi"] == "1" for row in pak) <= 1
        assert sum(row["isAngkaKreditPertama"] == "1" for row in pak) <= 1


def test_konversi_is_the_koefisien_times_the_predikat(semua: list[SisiSiasn]) -> None:
    """A whole year at one level: PermenPANRB 1/2023."""
    persen = {"1": Decimal("1.5"), "2": Decimal(1), "3": Decimal("0.75"), "4": Decimal("0.5"), "5": Decimal("0.25")}
    setahun = {"Ahli Pertama": Decimal("12.5"), "Ahli Muda": Decimal(25), "Ahli Madya": Decimal("37.5")}
    dilihat = 0
    for sisi, row in rows(semua, "rw_angkakredit"):
        jenjang = next((j for j in setahun if row["namaJabatan"].endswith(j)), None)
        if row["isKonversi"] and row["bulanMulaiPenailan"] == "1" and jenjang:
            skp = next(s for s in sisi.rw_skp22 if s["tahun"] == row["tahunMulaiPenailan"])
            dilihat += 1
            assert Decimal(row["kreditBaruTotal"]) == setahun[jenjang] * persen[skp["KuadranKinerjaNilai"]]
    assert dilihat > 100


def test_the_years_of_the_three_systems_do_not_overlap(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        tahun = [row["tahun"] for row in (*sisi.rw_skp22, *sisi.rw_skp, *sisi.rw_dp3)]
        assert len(set(tahun)) == len(tahun)
        assert tahun == sorted(tahun, reverse=True)
        assert all(int(t) >= pasti(sisi.data_utama["tmtCpns"]).year for t in tahun)


def test_prestasi_kerja_is_sixty_and_forty_percent(semua: list[SisiSiasn]) -> None:
    for _, row in rows(semua, "rw_skp"):
        utuh = Decimal("0.6") * Decimal(row["nilaiSkp"]) + Decimal("0.4") * Decimal(row["nilairatarata"])
        assert abs(utuh - Decimal(row["nilaiPrestasiKerja"])) <= Decimal("0.01")


def test_leave_is_of_those_on_leave_or_back_from_it(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        kedudukan = sisi.data_utama["kedudukanPnsId"]
        if kedudukan in {"02", "03"}:
            (row,) = sisi.rw_cltn
            assert row["cltnId"] == {"02": "1", "03": "6"}[kedudukan]
            assert pasti(row["tanggalAwal"]) <= HARI_INI <= pasti(row["tanggalAkhir"])
        elif sisi.rw_cltn:
            assert [row["cltnId"] for row in sisi.rw_cltn] == ["3", "1"]


def test_pemberhentian_is_of_the_retired(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        assert len(sisi.rw_pemberhentian) == (sisi.data_utama["kedudukanPnsId"] == "99")


def test_punishment_is_rare_and_satyalancana_never_early(semua: list[SisiSiasn]) -> None:
    assert 0 < sum(bool(sisi.rw_hukdis) for sisi in semua) < 0.03 * len(semua)
    for sisi, row in rows(semua, "rw_penghargaan"):
        lama = {"201": 10, "202": 20, "203": 30}[row["hargaId"]]
        assert int(row["tahun"]) > pasti(sisi.data_utama["tmtCpns"]).year + lama
        assert str(lama) in row["hargaNama"]


def test_earlier_work_ends_the_day_before_the_appointment(semua: list[SisiSiasn]) -> None:
    for sisi, row in rows(semua, "rw_masakerja"):
        mulai, selesai = pasti(row["tanggalAwal"]), pasti(row["tanggalSelesai"])
        assert (pasti(sisi.data_utama["tmtCpns"]) - selesai).days == 1
        bulan = (selesai.year - mulai.year) * 12 + selesai.month - mulai.month + 1
        assert bulan == int(row["tasaKerjaTahun"]) * 12 + int(row["masaKerjaBulan"])
        assert mulai.year >= pasti(sisi.data_utama["tglLahir"]).year + 18


def test_contracts_are_of_pppk_without_a_gap(semua: list[SisiSiasn]) -> None:
    for sisi in semua:
        kontrak = sisi.rw_kontrak
        assert bool(kontrak) == (sisi.data_utama["statusPegawai"] == "PPPK")
        if kontrak:
            assert pasti(kontrak[-1]["tglMulai"]) == pasti(sisi.data_utama["tmtCpns"])
            assert pasti(kontrak[0]["tglSelesai"]) >= HARI_INI
        for baru, lama in pairwise(kontrak):
            assert (pasti(baru["tglMulai"]) - pasti(lama["tglSelesai"])).days == 1


def test_quarters_are_over_and_rated_like_the_year(semua: list[SisiSiasn]) -> None:
    for sisi, row in rows(semua, "rw_kinerjaperiodik"):
        assert date(int(row["tahun"]), row["bulanSelesaiPenilaian"], 28) < HARI_INI
        setahun = [s for s in sisi.rw_skp22 if s["tahun"] == row["tahun"]]
        assert all(s["KuadranKinerjaNilai"] == row["kuadranNilai"] for s in setahun)
        fungsional = any(j["jenisJabatan"] == "2" for j in sisi.rw_jabatan)
        assert fungsional or row["koefisenId"] == ""


def test_the_index_is_the_sum_of_its_parts_within_their_maxima(semua: list[SisiSiasn]) -> None:
    tanpa = 0
    for sisi in semua:
        if sisi.ipasn is None:
            tanpa += 1
            continue
        nilai = [Decimal(sisi.ipasn[n]) for n in ("kualifikasi", "kompetensi", "kinerja", "disiplin")]
        assert all(0 < n <= paling for n, paling in zip(nilai, (25, 40, 30, 5), strict=True))
        assert sum(nilai) == Decimal(sisi.ipasn["subtotal"])
    assert tanpa


def test_quirks_of_the_wire_all_occur(semua: list[SisiSiasn]) -> None:
    pak = [row for _, row in rows(semua, "rw_angkakredit")]
    assert {row["isKonversi"] for row in pak} == {"1", ""}
    assert all(len(row["kreditBaruTotal"].partition(".")[2]) == 3 for row in pak)
    assert any(row["created_at"] == "0001-01-01T00:00:00Z" for row in pak)
    orang = [p["orang"] for sisi in semua for p in sisi.data_pasangan["listPasangan"]]
    assert {"undefined", ""} <= {o["karisKarsu"] for o in orang}
    assert {None, "01-01-0001"} <= {o["tglMeninggal"] for o in orang}
    assert {sisi.data_anak["nipLama"] for sisi in semua} == {None}
    assert {row["nipLama"] for _, row in rows(semua, "rw_kursus")} == {""}
    assert {"path null" if row["path"] is None else "" in row["path"] for row in pak} == {"path null", True, False}


def test_a_family_is_written_once_and_belongs_to_its_holder() -> None:
    kabupaten = Kabupaten.buat(20, seed=3)
    satu, dua = kabupaten.siasn[kabupaten.nips[0]], kabupaten.siasn[kabupaten.nips[0]]
    assert satu.rw_kgb is satu.rw_kgb
    assert satu.rw_kgb == dua.rw_kgb
    assert satu.rw_kgb is not dua.rw_kgb
    assert repr(satu) == "SisiSiasn(rw_kgb)"
    assert SisiSiasn.rw_kgb.__doc__ == rw_kgb.__doc__
