"""Whether a row stands as the plan saw it, as the item wants it, or neither."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Baris, Jenis, Tahun, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import susun
from siasn_client.sinkronisasi.letak import Letak, Sisi, cari, pindah, sama_isi, senama, sidik, tiba
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Perubahan

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


@pytest.mark.parametrize(
    ("edited", "same"),
    [
        ({"unor_id": "LAIN"}, True),
        ({"nomor_sk": "800/9"}, True),  # the same position from the same day: the second key
        ({"jabatan_id": "JFU9"}, True),  # the same decree from the same day: the first
        ({"nomor_sk": "800/9", "jabatan_id": "JFU9"}, False),
        ({"tmt_jabatan": "2024-05-01"}, False),
    ],
)
def test_a_row_that_has_any_natural_key_of_ours_is_never_passed_over(
    baru: Any, alat: SimpleNamespace, edited: dict[str, str], same: bool
) -> None:
    """Somebody typed it in by hand, or corrected what we sent: to send again would make two of one fact."""
    there = row({**alat.JABATAN_BARU, **edited})
    assert bool(senama(baru, [there])) is same
    assert cari(baru, [there], Sisi.SIASN)[0] is (Letak.LAIN if same else Letak.TIDAK_ADA)
    assert ("Dilewati agar tidak dobel" in pindah(baru, [there], Sisi.SIASN)) is same


def test_without_a_whole_natural_key_nothing_has_the_same_name(alat: SimpleNamespace) -> None:
    keyless = {**alat.JABATAN_BARU, "tmt_jabatan": ""}
    assert senama(alat.buat_butir(NIP.buka(), Jenis.JABATAN, keyless), [row({**keyless, "unor_id": "LAIN"})]) == ()


def test_the_host_is_asked_for_the_surest_key_only(alat: SimpleNamespace) -> None:
    """One decree may promote twice; SIASN has both rows and the host shall have them too."""
    promoted = {"golongan": "III/b", "tmt_golongan": "2024-04-01", "nomor_sk": "823/1"}
    item = alat.buat_butir(NIP.buka(), Jenis.GOLONGAN, promoted, aksi="tarik", id_siasn="RG2")
    earlier = susun(Jenis.GOLONGAN, NIP, {**promoted, "golongan": "III/a", "tmt_golongan": "2020-04-01"}, kunci="1")
    assert pindah(item, [earlier], Sisi.SIMPEG) == ""


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
    assert "sudah berubah" in pindah(item, [foreign], Sisi.SIASN)
    assert "sudah tidak ada" in pindah(item, [], Sisi.SIASN)


def test_what_stands_there_already_is_said_to_need_nothing(baru: Any, alat: SimpleNamespace) -> None:
    """Somebody did by hand what was planned: that is good news, and says so."""
    before = row({**alat.JABATAN_BARU, "nomor_sk": "800/1"})
    change = alat.buat_butir(
        NIP.buka(), Jenis.JABATAN, {"nomor_sk": "800/2"}, id_siasn="R1", sidik_siasn=sidik(before, Sisi.SIASN)
    )
    for item, there in ((baru, row(alat.JABATAN_BARU)), (change, row({**alat.JABATAN_BARU, "nomor_sk": "800/2"}))):
        assert pindah(item, [there], Sisi.SIASN) == (
            "SIASN sudah memuat isi ini sejak rencana dibuat. Tidak ada yang perlu ditulis lagi."
        )


@pytest.mark.parametrize("corrected", [{"nomor_sk": "800/2"}, {"tmt_jabatan": "2024-05-01"}, {"jabatan_id": "JFU2"}])
def test_a_corrected_natural_key_is_found_by_the_id_and_its_double_by_the_key(
    alat: SimpleNamespace, corrected: dict[str, str]
) -> None:
    """A server that makes a new row of a change, or a clerk who enters one beside it, must not get a third."""
    before = row(alat.JABATAN_BARU)
    item = alat.buat_butir(NIP.buka(), Jenis.JABATAN, corrected, id_siasn="R1", sidik_siasn=sidik(before, Sisi.SIASN))
    after = {**alat.JABATAN_BARU, **corrected}
    assert cari(item, [row(after)], Sisi.SIASN)[0] is Letak.ADA
    assert cari(item, [before, row(after, "R2")], Sisi.SIASN) == (Letak.LAIN, before)
    assert "Dilewati agar tidak dobel" in pindah(item, [before, row(after, "R2")], Sisi.SIASN)
    unrelated = row({**alat.JABATAN_BARU, "tmt_jabatan": "2010-01-01", "nomor_sk": "1", "jabatan_id": "J"}, "R3")
    assert cari(item, [before, unrelated], Sisi.SIASN) == (Letak.TIDAK_ADA, before)


def test_a_change_beside_the_key_asks_for_no_other_row(alat: SimpleNamespace) -> None:
    """Two rows of one name that were there before are a matter for the comparison, not for this unit."""
    before = row(alat.JABATAN_BARU)
    item = alat.buat_butir(
        NIP.buka(), Jenis.JABATAN, {"unor_id": "UNOR2"}, id_siasn="R1", sidik_siasn=sidik(before, Sisi.SIASN)
    )
    assert cari(item, [before, row(alat.JABATAN_BARU, "R2")], Sisi.SIASN) == (Letak.TIDAK_ADA, before)


def test_a_year_stands_for_a_date_where_there_is_room_for_the_year_only() -> None:
    assert tiba(Tahun(2004), date(2004, 7, 31))
    assert not tiba(Tahun(2003), date(2004, 7, 31))
    assert not tiba(date(2004, 7, 31), Tahun(2004))
    assert not tiba(Tanda.KOSONG, date(2004, 7, 31))
    item = Butir(NIP, Jenis.DATA_UTAMA, Aksi.TARIK, (Perubahan("tahun_lulus", "", "2004-07-31"),), kunci=NIP.buka())
    assert sama_isi(item, susun(Jenis.DATA_UTAMA, NIP, {"tahun_lulus": "2004"}))


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
