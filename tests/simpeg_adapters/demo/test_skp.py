"""The SKP that the demo prints: a real person of the kabupaten, with ratings of the year that is printed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.privacy import Nip
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.skp import naskah_seseorang
from skp_core.codec import Naskah
from skp_core.dokumen import susun_semua
from skp_core.model import Kelompok
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.peraturan.referensi_siasn import ID_RATING
from skp_core.rules import check_all

CONTOH = Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=60, seed=7)


@pytest.fixture(scope="module")
def siasn(kabupaten: Kabupaten) -> Iterator[Siasn]:
    tiruan = Tiruan(kabupaten)
    settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)
    credentials, transport = Credentials.from_env(tiruan.env()), tiruan.transport()
    with Siasn(credentials, settings, transport=transport) as siasn, tiruan.larang_tulis():
        yield siasn


def _rated(kabupaten: Kabupaten, nip: str) -> dict[str, str]:
    """SIASN's row of the printed year, as it is on the wire."""
    (row,) = (row for row in kabupaten.siasn[nip].rw_skp22 if str(row["tahun"]) == "2025")
    return row


def test_the_first_who_fits_is_printed_as_siasn_knows_him(kabupaten: Kabupaten, siasn: Siasn) -> None:
    nips = [Nip(nip) for nip in kabupaten.nips]
    skp = naskah_seseorang(siasn, nips).skp
    assert skp.pegawai.nip in kabupaten.nips
    assert skp.pegawai.kelompok is Kelompok.JAF
    assert skp.pejabat_penilai.nip == _rated(kabupaten, str(skp.pegawai.nip))["nipNrpPenilai"]
    assert skp.atasan_pejabat_penilai is not None
    assert check_all(skp, skp.periode.mulai) == ()
    assert list(susun_semua(skp)) == ["f2_skp", "f5_lampiran"]


def test_who_left_before_the_printed_year_is_passed_over(kabupaten: Kabupaten, siasn: Siasn) -> None:
    left = [nip for nip in kabupaten.nips if "2025" not in {str(row["tahun"]) for row in kabupaten.siasn[nip].rw_skp22}]
    assert left
    assert all(naskah_seseorang(siasn, [Nip(nip)]) == CONTOH for nip in left)


def test_the_ratings_are_those_that_siasn_has_for_the_printed_year(kabupaten: Kabupaten, siasn: Siasn) -> None:
    printed = {nip: naskah_seseorang(siasn, [Nip(nip)]) for nip in kabupaten.nips[:20]}
    found = {nip: naskah.evaluasi for nip, naskah in printed.items() if naskah != CONTOH}
    assert len(found) >= 5
    for nip, evaluasi in found.items():
        row = _rated(kabupaten, nip)
        assert evaluasi is not None
        assert ID_RATING[evaluasi.rating_hasil_kerja] == str(row["hasilKinerjaNilai"])
        assert ID_RATING[evaluasi.rating_perilaku] == str(row["PerilakuKerjaNilai"])


def test_where_nobody_fits_the_example_is_printed(siasn: Siasn) -> None:
    assert naskah_seseorang(siasn, []) == CONTOH
    assert naskah_seseorang(siasn, [Nip("198001012005011000")]) == CONTOH
