"""A folder as SIASN's side: the same readings as from SIASN itself; what is not there is unread, never missing."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from siasn_client import Alamat, AsyncSiasn, Credentials, Nip, Settings, Siasn
from siasn_client.baris import Ada, Gagal, Jenis, Kosong
from siasn_client.errors import DownloadRefused
from siasn_client.sanding import DIBACA_SAJA
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.unduh import Manifes, Permintaan, Rekaman, unduh
from simpeg_adapters.commands.sanding import SumberSiasn
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson import FolderUnduhan, SumberUnduhan

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 1, 1, tzinfo=UTC)
SETTINGS = Settings(alamat=Alamat.tiruan(), instansi="A5", pace=None)
GOLONGAN = {"id": "1", "golongan": "III/a", "golonganId": "31", "tmtGolongan": "01-04-2022"}


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "unduhan"


def written(folder, *records: Rekaman) -> SumberUnduhan:
    with FolderUnduhan(folder) as gudang:
        gudang.simpan_manifes(Manifes("A5", SETTINGS.lingkungan).to_bytes())
        for each in records:
            gudang.tulis(each)
    return SumberUnduhan(folder, SETTINGS)


def one(sumber: SumberUnduhan, jenis: Jenis = Jenis.GOLONGAN):
    return sumber.read([NIP], [jenis])[NIP][jenis]


def test_live_and_downloaded_are_read_the_same(folder) -> None:
    """Every reading of every person and kind: the law of this port."""
    kabupaten = Kabupaten.buat(pegawai=60, seed=11)
    tiruan = Tiruan(kabupaten)
    settings = evolve(SETTINGS, instansi=kabupaten.instansi_id)
    people = [*map(Nip, kabupaten.nips), NIP]
    account = Credentials.from_env(tiruan.env())
    with Siasn(account, settings, transport=tiruan.transport()) as siasn, FolderUnduhan(folder) as gudang:
        asked = Permintaan(tuple(people), tuple(Jenis))
        assert siasn.run(unduh(asked, gudang, settings=settings)).manifes.tuntas
        live = SumberSiasn(siasn).read(people, tuple(Jenis))
    kept = SumberUnduhan(folder, settings).read(people, tuple(Jenis))
    for nip in people:
        for jenis in Jenis:
            here, there = kept[nip][jenis], live[nip][jenis]
            assert type(here) is type(there)
            assert getattr(here, "rows", ()) == getattr(there, "rows", ())
    assert {type(each) for kinds in kept.values() for each in kinds.values()} == {Ada, Kosong}


def test_what_was_not_downloaded_is_unread(folder) -> None:
    sumber = written(folder)
    for jenis in Jenis:
        found = one(sumber, jenis)
        assert isinstance(found, Gagal)
        assert "belum diunduh" in found.error.pesan


def test_what_failed_is_unread_and_says_why(folder) -> None:
    found = one(written(folder, Rekaman("golongan", NIP.buka(), SEEN, galat="NoAnswer", pesan="x")))
    assert isinstance(found, Gagal)
    assert "NoAnswer" in found.error.pesan


def test_nothing_there_is_nothing_there(folder) -> None:
    assert one(written(folder, Rekaman("golongan", NIP.buka(), SEEN))) == Kosong(SEEN)


def test_the_last_good_record_counts_and_its_age_is_told(folder) -> None:
    later = SEEN + timedelta(days=3)
    sumber = written(
        folder,
        Rekaman("golongan", NIP.buka(), SEEN),
        Rekaman("golongan", NIP.buka(), later, (GOLONGAN,)),
        Rekaman("golongan", NIP.buka(), later + timedelta(days=9), galat="NoAnswer", pesan="x"),
    )
    assert sumber.dibaca is None
    found = one(sumber)
    assert isinstance(found, Ada)
    assert found.rows[0].ambil("golongan").mentah == "III/a"
    assert found.seen == later
    assert sumber.dibaca == (later, later)


def test_rows_that_cannot_be_understood_fail_as_they_do_live(folder) -> None:
    found = one(written(folder, Rekaman("golongan", NIP.buka(), SEEN, ({"tmtGolongan": "bukan tanggal"},))))
    assert isinstance(found, Gagal)
    assert type(found.error).__name__ == "DecodeError"


def test_a_file_that_was_put_in_order_meanwhile_gives_nobody_the_rows_of_another(folder) -> None:
    """Lines of two people can have the same length, so a place from before fits."""
    first, second = (
        Rekaman("golongan", nip, SEEN, ({**GOLONGAN, "id": nip[-4]},)) for nip in ("199002282015032000", NIP.buka())
    )
    sumber = written(folder, first, second)
    assert isinstance(one(sumber), Ada)
    path = folder / "golongan.ndjson"
    for content in (second.to_line() + first.to_line(), b"x" * path.stat().st_size):
        path.write_bytes(content)
        with pytest.raises(BerkasError) as found:
            one(sumber)
        assert "golongan.ndjson" in found.value.pesan


def test_a_folder_of_another_office_or_none_at_all_is_refused(folder) -> None:
    with pytest.raises(BerkasError):
        SumberUnduhan(folder, SETTINGS)
    written(folder)
    with pytest.raises(DownloadRefused):
        SumberUnduhan(folder, evolve(SETTINGS, instansi="B6"))


def test_the_age_of_a_whole_download_is_in_its_manifest(folder) -> None:
    with FolderUnduhan(folder) as gudang:
        gudang.tulis(Rekaman("golongan", NIP.buka(), SEEN))
        files = {"golongan": gudang.rapikan("golongan")}
        gudang.simpan_manifes(Manifes("A5", SETTINGS.lingkungan, True, {}, files).to_bytes())
    assert SumberUnduhan(folder, SETTINGS).dibaca == (SEEN, SEEN)


def test_a_finished_download_that_was_changed_afterwards_is_not_compared(folder) -> None:
    with FolderUnduhan(folder) as gudang:
        gudang.tulis(Rekaman("golongan", NIP.buka(), SEEN))
        files = {"golongan": gudang.rapikan("golongan")}
        gudang.simpan_manifes(Manifes("A5", SETTINGS.lingkungan, True, {}, files).to_bytes())
    assert one(SumberUnduhan(folder, SETTINGS)) == Kosong(SEEN)
    path = folder / "golongan.ndjson"
    for content in (path.read_bytes().replace(b"2026", b"2025"), b""):
        path.write_bytes(content)
        with pytest.raises(BerkasError) as found:
            one(SumberUnduhan(folder, SETTINGS))
        assert "SHA-256" in found.value.pesan
    path.unlink()
    with pytest.raises(BerkasError):
        one(SumberUnduhan(folder, SETTINGS))


def test_both_clients_download_the_same(tmp_path) -> None:
    """The flow is one; only the driver differs."""
    kabupaten = Kabupaten.buat(pegawai=20, seed=11)
    tiruan = Tiruan(kabupaten)
    settings, account = evolve(SETTINGS, instansi=kabupaten.instansi_id), Credentials.from_env(tiruan.env())
    asked = Permintaan(tuple(map(Nip, kabupaten.nips)), utamakan=True, dokumen=True)

    async def asynchronous() -> Manifes:
        with FolderUnduhan(tmp_path / "b") as gudang:
            async with AsyncSiasn(account, settings, transport=tiruan.async_transport()) as siasn:
                return (await siasn.run(unduh(asked, gudang, settings=settings))).manifes

    with FolderUnduhan(tmp_path / "a") as gudang, Siasn(account, settings, transport=tiruan.transport()) as siasn:
        first = siasn.run(unduh(asked, gudang, settings=settings)).manifes
    second = asyncio.run(asynchronous())

    def counts(manifes: Manifes) -> dict[str, tuple[int, int, int, int]]:
        return {n: (f.rekaman, f.baris, f.kosong, len(f.galat)) for n, f in manifes.berkas.items()}

    assert first.tuntas
    assert second.tuntas
    assert counts(first) == counts(second)
    assert first.berkas["dokumen"].rekaman > 0
    names = [sorted(each.name for each in (tmp_path / side / "dokumen").iterdir()) for side in "ab"]
    assert names[0] == names[1]


def test_what_is_only_read_comes_from_the_folder_too(folder) -> None:
    dp3 = {"id": "1", "tahun": "2012", "kesetiaan": "90"}
    sumber = written(folder, Rekaman("dp3", NIP.buka(), SEEN, (dp3,)), Rekaman("kontrak", NIP.buka(), SEEN, ()))
    found = {each.nama: each for each in sumber.baca_saja(NIP)}
    assert list(found) == list(DIBACA_SAJA)
    [row] = found["dp3"].baris()
    assert dict(row)["tahun"] == "2012"
    assert isinstance(found["kontrak"].bacaan, Kosong)
    assert isinstance(found["potensi"].bacaan, Gagal)
