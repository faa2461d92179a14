"""What the truth file names is left alone, and so is everything a verdict about it needs."""

from __future__ import annotations

from types import SimpleNamespace

from siasn_client.testing.kabupaten import Kabupaten, Selisih
from siasn_client.testing.kabupaten.acak import Acak
from simpeg_adapters.demo.lindung import Lindung
from simpeg_adapters.demo.padanan import kosongkan_padanan
from simpeg_adapters.demo.tuangan import BarisTuang, susun_tuangan

KABUPATEN = Kabupaten.buat(60, seed=3, selisih=False)
TUANGAN = susun_tuangan(KABUPATEN)
NIP = next(nip for nip in KABUPATEN.nips if len(KABUPATEN.simpeg[nip]["golongan"]) > 1)


def lindung(*selisih: Selisih) -> Lindung:
    names = ("nips", "simpeg", "siasn", "referensi", "referensi_siasn")
    return Lindung(SimpleNamespace(**{n: getattr(KABUPATEN, n) for n in names}, kebenaran=selisih))  # type: ignore[arg-type]


def rows(jenis: str) -> list[BarisTuang]:
    return [row for row in TUANGAN.baris if (row.nip, row.jenis) == (NIP, jenis)]


def beda(jenis: str, bidang: str | None, id_simpeg: str | None, harap: str = "beda") -> Selisih:
    return Selisih("uji", NIP, jenis, bidang, "simpeg", harap, id_simpeg, "X")


def test_a_field_of_the_wide_row_is_left_alone_and_its_neighbours_are_not() -> None:
    (row,) = rows("data_utama")
    found = lindung(beda("data_utama", "email", NIP))
    assert (found.bebas(row, "email"), found.selisih(row, "email")) == (False, True)
    assert (found.bebas(row, "alamat"), found.selisih(row, "alamat")) == (True, False)


def test_name_and_titles_are_one() -> None:
    (row,) = rows("data_utama")
    found = lindung(beda("data_utama", "gelar_belakang", NIP))
    assert not found.bebas(row, "nama")
    assert not found.selisih(row, "nama")


def test_a_history_row_is_left_alone_whole_and_the_others_are_not() -> None:
    first, second, *_ = rows("golongan")
    found = lindung(beda("golongan", "nomor_sk", first.id))
    assert not found.bebas(first, "tmt_golongan")
    assert found.bebas(second, "nomor_sk")


def test_around_a_row_that_is_missing_or_damaged_every_row_is_left_alone() -> None:
    for selisih in (
        beda("golongan", None, None, "hanya_siasn"),
        beda("golongan", "nomor_sk", rows("golongan")[0].id, "pasangan"),
    ):
        found = lindung(selisih)
        assert not any(found.bebas(row, "nomor_sk") for row in rows("golongan"))
        assert all(found.bebas(row, "nomor_sk") for row in rows("jabatan"))


def test_codes_of_a_difference_keep_their_bkn_id_on_both_sides() -> None:
    row = rows("jabatan")[0]
    found = lindung(beda("jabatan", "unor_id", row.id)).kode(TUANGAN.baris)
    assert ("unor", row.asal["unor_id"]) in found
    there = {each.get("unorId") for each in KABUPATEN.siasn[NIP].rw_jabatan}
    assert {("unor", unit) for unit in there} <= found
    assert lindung().kode(TUANGAN.baris) == set()


def test_data_utama_of_siasn_is_looked_at_too() -> None:
    unit = KABUPATEN.siasn[NIP].data_utama["unorId"]
    assert ("unor", unit) in lindung(beda("data_utama", "unor_id", NIP)).kode([])


def test_codes_that_pair_rows_and_codes_in_wide_use_keep_their_bkn_id() -> None:
    tuangan = susun_tuangan(KABUPATEN)
    kosongkan_padanan(tuangan, lindung(), Acak(1))
    emptied = {(row.rujukan, row.id) for row in tuangan.rujukan if not row.padanan}
    assert emptied
    assert not {name for name, _ in emptied} & {"jenis_jabatan", "tingkat_pendidikan"}
    used = [(place.rujukan, row.asal[b]) for row in tuangan.baris for b, place in row.berkode]
    assert emptied & set(used)
    assert all(used.count(code) <= 0.03 * 60 for code in emptied)
