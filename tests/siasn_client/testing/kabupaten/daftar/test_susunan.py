"""The lists of the office agree with its people."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.daftar import DAFTAR
from siasn_client.testing.kabupaten.daftar.pengadaan import BIDANG_DOKUMEN
from siasn_client.testing.kabupaten.waktu import HARI_INI, geser_bulan


def tanggal(teks: str) -> date:
    return date(int(teks[6:]), int(teks[3:5]), int(teks[:2]))


@pytest.fixture(scope="module")
def besar() -> Kabupaten:
    return Kabupaten.buat(600, seed=12, selisih=False)


@pytest.mark.parametrize("daftar", DAFTAR)
def test_a_list_is_kept_and_its_ids_are_unique(besar: Kabupaten, daftar: str) -> None:
    rows = besar.daftar[daftar]
    assert rows is besar.daftar[daftar]
    assert len({row.get("id") or row["Id"] for row in rows}) == len(rows)
    assert rows == Kabupaten.buat(600, seed=12, selisih=False).daftar[daftar]


def test_the_names_of_the_lists_are_those_agreed(besar: Kabupaten) -> None:
    assert tuple(besar.daftar) == DAFTAR
    assert len(besar.daftar) == 7
    with pytest.raises(KeyError):
        besar.daftar["list_lain"]


def test_promotions_of_the_past_are_rows_of_the_history(besar: Kabupaten) -> None:
    periode, status = Counter[str](), Counter[str]()
    for row in besar.daftar["list_kp"]:
        periode[row["tmtKp"]] += 1
        status[row["statusUsulan"]] += 1
        golongan = {g["tmtGolongan"][:10]: g for g in besar.siasn[row["nipBaru"]].rw_golongan}
        tmt = tanggal(row["tmtKp"]).isoformat()
        if row["no_sk"]:
            assert golongan[tmt]["skNomor"] == row["no_sk"]
            assert golongan[tmt]["golonganId"] == row["golonganBaruId"]
            assert row["path_ttd_sk"]
        else:
            assert tmt > HARI_INI.isoformat()
            assert tmt not in golongan
            assert int(row["golonganBaruId"]) > max(int(g["golonganId"]) for g in golongan.values())
    assert len(periode) >= 6
    assert len(status) >= 6


def test_nobody_is_proposed_above_the_ceiling_or_after_pension(besar: Kabupaten) -> None:
    for row in besar.daftar["list_kp"]:
        utama = besar.siasn[row["nipBaru"]].data_utama
        assert utama["statusPegawai"] == "PNS"
        assert tanggal(row["tmtKp"]) < tanggal(utama["tmtPensiun"])


def test_pensions_are_of_those_near_their_bup(besar: Kabupaten) -> None:
    dekat = {
        nip
        for nip in besar.nips
        if besar.siasn[nip].data_utama["statusPegawai"] == "PNS"
        and date(2024, 1, 1) <= tanggal(besar.siasn[nip].data_utama["tmtPensiun"]) <= geser_bulan(HARI_INI, 15)
    }
    rows = {row["nipBaru"]: row for row in besar.daftar["list_pensiun"]}
    assert set(rows) == dekat
    for nip, row in rows.items():
        utama = besar.siasn[nip].data_utama
        assert row["tmtPensiun"][:10] == tanggal(utama["tmtPensiun"]).isoformat()
        assert bool(row["skNomor"]) == (row["statusUsulan"] in {"32", "49"})
        if utama["kedudukanPnsId"] == "99":
            assert row["skNomor"] == besar.siasn[nip].rw_pemberhentian[0]["skNomor"]


def test_recruitments_are_of_those_who_came_and_of_candidates_without_a_number(besar: Kabupaten) -> None:
    calon = 0
    for row in besar.daftar["list_pengadaan"]:
        assert row["no_peserta"][3:7] == "9900"
        if row["nip"] is None:
            calon += 1
            assert row["path_ttd_sk"] == ""
            continue
        utama = besar.siasn[row["nip"]].data_utama
        assert int(row["periode"]) == tanggal(utama["tmtCpns"]).year - 1
        assert row["no_sk"] == utama["nomorSkCpns"]
        assert (row["tgl_kontrak_mulai"] is not None) == (utama["statusPegawai"] == "PPPK")
    assert calon == 6
    assert len({row["no_peserta"] for row in besar.daftar["list_pengadaan"]}) == len(besar.daftar["list_pengadaan"])


def test_documents_of_recruitment_have_invented_names_and_real_addresses(besar: Kabupaten) -> None:
    for row in besar.daftar["dokumen_pengadaan"][:20]:
        assert tuple(row) == BIDANG_DOKUMEN
        assert besar.dokumen(row["dok_uri"])


def test_units_are_a_tree_and_their_heads_work_there(besar: Kabupaten) -> None:
    unor = {row["Id"]: row for row in besar.daftar["ref_unor"]}
    assert {row.id for row in besar.referensi["unor"]} == set(unor)
    orang = {besar.siasn[nip].data_utama["id"]: besar.siasn[nip].data_utama for nip in besar.nips}
    kepala = 0
    for row in unor.values():
        assert row["DiatasanId"] is None or row["DiatasanId"] in unor
        assert unor[row["IndukUnorId"]]["DiatasanId"] is None
        if row["PemimpinPnsId"]:
            kepala += 1
            assert orang[row["PemimpinPnsId"]]["unorId"] == row["Id"]
    assert kepala > 20


def test_titles_are_those_of_a_diploma(besar: Kabupaten) -> None:
    for daftar in ("pg", "profesi"):
        for row in besar.daftar[daftar]:
            ijazah = {p["nomorIjasah"]: p["id"] for p in besar.siasn[row["nip"]].rw_pendidikan}
            nomor = row["usulan_data"]["data"]["nomor_ijazah"]
            assert nomor in ijazah
            assert row["id_riwayat"] in {"", ijazah[nomor]}
            assert row["tgl_usulan"] > "2022"
