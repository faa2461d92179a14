from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import susun
from siasn_client.sinkronisasi.letak import Letak, Sisi, cari, pindah, sama_isi, senama, sidik

NIP = Nip("197002281995031000")


def row(nilai: dict[str, Any], id_siasn: str = "R1", **rest: Any) -> Baris:
    return susun(Jenis.JABATAN, NIP, nilai, id_siasn=id_siasn, **rest)


@pytest.fixture
def baru(alat: SimpleNamespace) -> Any:
    return alat.buat_butir(NIP.buka(), Jenis.JABATAN, alat.JABATAN_BARU)


def test_a_new_row_is_there_when_every_value_is_canonically(baru: Any, alat: SimpleNamespace) -> None:
    other_spelling = {**alat.JABATAN_BARU, "tmt_jabatan": "01-04-2024", "nomor_sk": "800 / 0001/contoh/2024"}
    assert cari(baru, [row({"tmt_jabatan": "2020-01-01"}, "R0"), row(other_spelling)], Sisi.SIASN)[0] is Letak.ADA
    assert cari(baru, [], Sisi.SIASN) == (Letak.TIDAK_ADA, None)


def test_a_row_of_the_same_name_with_other_values_is_somebody_elses(baru: Any, alat: SimpleNamespace) -> None:
    letak, found = cari(baru, [row({**alat.JABATAN_BARU, "unor_id": "LAIN"})], Sisi.SIASN)
    assert letak is Letak.LAIN
    assert found is not None
    assert senama(baru, [row({**alat.JABATAN_BARU, "unor_id": "LAIN"})])
    assert not senama(baru, [row({**alat.JABATAN_BARU, "nomor_sk": "800/9"})])


def test_without_a_whole_natural_key_nothing_has_the_same_name(alat: SimpleNamespace) -> None:
    keyless = alat.buat_butir(NIP.buka(), Jenis.JABATAN, {**alat.JABATAN_BARU, "nomor_sk": ""})
    assert senama(keyless, [row({**alat.JABATAN_BARU, "nomor_sk": ""})]) == ()


def test_a_changed_row_is_told_by_its_id(alat: SimpleNamespace) -> None:
    before = row(alat.JABATAN_BARU)
    item = alat.buat_butir(
        NIP.buka(), Jenis.JABATAN, {"nomor_sk": "800/2"}, id_siasn="R1", sidik_siasn=sidik(before, Sisi.SIASN)
    )
    after, foreign = row({**alat.JABATAN_BARU, "nomor_sk": "800/2"}), row({**alat.JABATAN_BARU, "nomor_sk": "800/3"})
    assert cari(item, [row({}, "R0"), before], Sisi.SIASN)[0] is Letak.TIDAK_ADA
    assert cari(item, [after], Sisi.SIASN)[0] is Letak.ADA
    assert cari(item, [foreign], Sisi.SIASN)[0] is Letak.LAIN
    assert cari(item, [row(alat.JABATAN_BARU, "R9")], Sisi.SIASN) == (Letak.LAIN, None)
    assert pindah(item, [before], Sisi.SIASN) == ""
    assert "sudah berubah" in pindah(item, [after], Sisi.SIASN)
    assert "sudah tidak ada" in pindah(item, [], Sisi.SIASN)


def test_a_host_row_is_told_by_its_key(alat: SimpleNamespace) -> None:
    before = row({"nomor_sk": "", "tmt_jabatan": "2024-04-01"}, kunci="7")
    item = alat.buat_butir(
        NIP.buka(), Jenis.JABATAN, {"nomor_sk": "800/2"}, aksi="tarik", kunci="7", sidik_simpeg=before.sidik()
    )
    assert pindah(item, [before], Sisi.SIMPEG) == ""
    assert "e-Simpeg" in pindah(item, [row({"nomor_sk": "800/3"}, kunci="7")], Sisi.SIMPEG)
    assert cari(item, [row({"nomor_sk": "800/2"}, kunci="7")], Sisi.SIMPEG)[0] is Letak.ADA


def test_a_name_that_changed_is_not_a_row_that_moved(alat: SimpleNamespace) -> None:
    """BKN renames units; the decree and the unit are the same."""
    before, after = (row({**alat.JABATAN_BARU, "unor_nama": name}) for name in ("DINAS A", "DINAS B"))
    assert sidik(before, Sisi.SIASN) == sidik(after, Sisi.SIASN)
    assert sidik(before, Sisi.SIMPEG) != sidik(after, Sisi.SIMPEG)


def test_of_data_utama_only_what_can_be_sent_counts() -> None:
    def person(**nilai: str) -> str:
        return sidik(susun(Jenis.DATA_UTAMA, NIP, nilai, id_siasn="P1"), Sisi.SIASN)

    assert person(alamat="Jl. A 1", golongan="III/a") == person(alamat="Jl. A 1", golongan="III/b")
    assert person(alamat="Jl. A 1") != person(alamat="Jl. A 2")
    assert person(alamat="Jl. A 1") != person(alamat="Jl. A 1", email="a@example.com")


def test_carried_words_do_not_decide_whether_a_write_is_there(alat: SimpleNamespace) -> None:
    item = alat.buat_butir(NIP.buka(), Jenis.SKP22, {**alat.SKP_BARU, "jabatan_penilai": "KEPALA"})
    there = susun(Jenis.SKP22, NIP, {**alat.SKP_BARU, "jabatan_penilai": "Kepala Dinas"}, id_siasn="RS1")
    assert sama_isi(item, there)
