"""From the evaluation of a person of the demo to SIASN and back through the comparison: equal.

PNS and PPPK, the rating of a year and of a quarter, all nine cells; each is sent to the fake and read again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache

import pytest
from attrs import evolve

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.nip import JenisNip, baca_nip
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilJenis, Putusan, PutusanBaris, bacaan_siasn, panggilan, sandingkan
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.skp import naskah_seseorang
from simpeg_adapters.kinerja import DokumenKinerja, Kiriman, baris_sanding, simpan_kinerja, unggah_kinerja
from skp_core.codec import Naskah
from skp_core.dokumen import susun_semua
from skp_core.model import Evaluasi, JenisPeriode, PeriodeEvaluasi, Rating
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.peraturan.referensi_siasn import ID_RATING
from skp_core.render import Pencetak
from skp_core.scoring import uraikan_predikat

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 1, 20, tzinfo=UTC)
TRIWULAN = PeriodeEvaluasi(
    jenis=JenisPeriode.TRIWULAN, label="TRIWULAN IV", mulai=date(2025, 10, 1), selesai=date(2025, 12, 31)
)
CELLS = [(hasil, perilaku) for hasil in Rating for perilaku in Rating]
KINDS = [Jenis.SKP22, Jenis.KINERJA_PERIODIK]


@cache
def people() -> Kabupaten:
    return Kabupaten.buat(pegawai=200, seed=7)


@pytest.fixture
def tiruan() -> Tiruan:
    return Tiruan(people())


@pytest.fixture
def siasn(tiruan: Tiruan) -> Iterator[Siasn]:
    settings = Settings(alamat=Alamat.tiruan(), instansi=people().instansi_id, pace=None)
    with Siasn(Credentials.from_env(tiruan.env()), settings, transport=tiruan.transport()) as client:
        yield client


@cache
def someone(status: JenisNip) -> tuple[Naskah, str]:
    """The SKP of the first person of that status who has all that the demo needs, and SIASN's id of the person."""
    tiruan, sample = Tiruan(people()), Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())
    settings = Settings(alamat=Alamat.tiruan(), instansi=people().instansi_id, pace=None)
    with Siasn(Credentials.from_env(tiruan.env()), settings, transport=tiruan.transport()) as client:
        found = naskah_seseorang(client, [Nip(nip) for nip in people().nips if baca_nip(nip).jenis is status])
        assert found != sample, "nobody fits: the test would prove nothing"
        return found, client.pns.data_utama(str(found.skp.pegawai.nip)).id


def rated(naskah: Naskah, jenis: Jenis, cell: tuple[Rating, Rating]) -> Naskah:
    """The same person with these ratings, over the year or its last quarter."""
    evaluasi: Evaluasi = evolve(contoh_evaluasi(), rating_hasil_kerja=cell[0], rating_perilaku=cell[1])
    return evolve(naskah, evaluasi=evaluasi if jenis is Jenis.SKP22 else evolve(evaluasi, periode=TRIWULAN))


def existing(siasn: Siasn, jenis: Jenis, naskah: Naskah) -> str:
    """SIASN's row of that year or quarter, "" where there is none."""
    assert naskah.evaluasi is not None
    nip, periode = str(naskah.skp.pegawai.nip), naskah.evaluasi.periode
    if jenis is Jenis.SKP22:
        rows = [row.id for row in siasn.riwayat.skp22(nip) if row.tahun == periode.selesai.year]
    else:
        ends = (periode.selesai.year, periode.mulai.month, periode.selesai.month)
        rows = [
            row.id
            for row in siasn.riwayat.kinerja_periodik(nip)
            if (row.tahun, row.bulan_mulai_penilaian, row.bulan_selesai_penilaian) == ends
        ]
    return rows[0] if rows else ""


def read(siasn: Siasn, jenis: Jenis, nip: Nip, row_id: str) -> Bacaan[Baris]:
    """The row that was saved, as the comparison reads it."""
    rows = tuple(siasn.send(panggilan(nip, jenis)))
    found = bacaan_siasn(jenis, nip, Ada(rows, SEEN) if rows else Kosong(SEEN))
    assert isinstance(found, Ada)
    return Ada(tuple(row for row in found.rows if row.id_siasn == row_id), SEEN)


def compared(siasn: Siasn, jenis: Jenis, baris: Baris, row_id: str) -> HasilJenis:
    theirs = read(siasn, jenis, baris.nip, row_id)
    (hasil,) = sandingkan(baris.nip, {jenis: Ada((baris,), SEEN)}, {jenis: theirs}).jenis
    return hasil


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell[0]}-{cell[1]}")
@pytest.mark.parametrize("status", [JenisNip.PNS, JenisNip.PPPK])
@pytest.mark.parametrize("jenis", KINDS)
def test_what_is_sent_is_found_again_and_equal(
    siasn: Siasn, jenis: Jenis, status: JenisNip, cell: tuple[Rating, Rating]
) -> None:
    person, pns_id = someone(status)
    naskah = rated(person, jenis, cell)
    kiriman = Kiriman(pns_id=pns_id, koefisien_id="22", id_riwayat=existing(siasn, jenis, naskah))
    saved = siasn.send(simpan_kinerja(naskah, kiriman)) or kiriman.id_riwayat
    hasil = compared(siasn, jenis, baris_sanding(naskah, evolve(kiriman, id_riwayat=saved)), saved)
    assert [row.putusan for row in hasil.baris] == [PutusanBaris.COCOK]
    assert [each.bidang for row in hasil.baris for each in row.bidang] == []


def test_what_was_not_sent_is_not_found_equal(siasn: Siasn) -> None:
    """The negative control: the same comparison sees a rating that differs."""
    person, pns_id = someone(JenisNip.PNS)
    sent = rated(person, Jenis.SKP22, (Rating.SESUAI, Rating.SESUAI))
    kiriman = Kiriman(pns_id=pns_id, id_riwayat=existing(siasn, Jenis.SKP22, sent))
    saved = siasn.send(simpan_kinerja(sent, kiriman)) or kiriman.id_riwayat
    other = rated(person, Jenis.SKP22, (Rating.DI_ATAS, Rating.DI_BAWAH))
    hasil = compared(siasn, Jenis.SKP22, baris_sanding(other, evolve(kiriman, id_riwayat=saved)), saved)
    differing = {each.bidang for row in hasil.baris for each in row.bidang if each.putusan is Putusan.BEDA}
    assert differing == {"hasil_kerja", "perilaku_kerja", "kuadran"}


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: f"{cell[0]}-{cell[1]}")
def test_siasn_names_the_quadrant_that_the_form_prints(siasn: Siasn, cell: tuple[Rating, Rating]) -> None:
    person, pns_id = someone(JenisNip.PNS)
    naskah = rated(person, Jenis.SKP22, cell)
    kiriman = Kiriman(pns_id=pns_id, id_riwayat=existing(siasn, Jenis.SKP22, naskah))
    siasn.send(simpan_kinerja(naskah, kiriman))
    (row,) = (row for row in siasn.riwayat.skp22(str(naskah.skp.pegawai.nip)) if row.tahun == 2025)
    printed = uraikan_predikat(*cell)
    assert str(row.kuadran_kinerja_nilai) == printed.id_siasn[2]
    assert (row.kuadran_kinerja or "").replace(" ", "_") == printed.predikat
    assert [str(row.hasil_kinerja_nilai), str(row.perilaku_kerja_nilai)] == [ID_RATING[each] for each in cell]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    with Pencetak() as pencetak:
        return pencetak.render(susun_semua(contoh_skp(), contoh_evaluasi())["f8_dokumen_evaluasi"])


@pytest.mark.parametrize("paper", DokumenKinerja)
@pytest.mark.parametrize("jenis", KINDS)
def test_the_printed_paper_is_kept_with_the_row_and_comes_back(
    siasn: Siasn, jenis: Jenis, paper: DokumenKinerja, pdf: bytes
) -> None:
    person, pns_id = someone(JenisNip.PNS)
    naskah = rated(person, jenis, CELLS[0])
    kiriman = Kiriman(pns_id=pns_id, koefisien_id="22", id_riwayat=existing(siasn, jenis, naskah))
    saved = siasn.send(simpan_kinerja(naskah, kiriman)) or kiriman.id_riwayat
    kept = siasn.send(unggah_kinerja(pdf, saved, paper))
    assert kept.dok_id == paper.value
    assert siasn.dokumen.unduh(kept) == pdf
    nip = str(naskah.skp.pegawai.nip)
    rows = siasn.riwayat.skp22(nip) if jenis is Jenis.SKP22 else siasn.riwayat.kinerja_periodik(nip)
    assert paper.value in [each.dok_id for row in rows if row.id == saved for each in row.path]


def test_without_naming_the_row_a_second_save_makes_a_second_row(siasn: Siasn) -> None:
    """Why the bridge asks for the row: SIASN keeps both."""
    person, pns_id = someone(JenisNip.PNS)
    naskah = rated(person, Jenis.KINERJA_PERIODIK, CELLS[0])
    kiriman = Kiriman(pns_id=pns_id, koefisien_id="22")
    before = len(siasn.riwayat.kinerja_periodik(str(naskah.skp.pegawai.nip)))
    for _ in range(2):
        siasn.send(simpan_kinerja(naskah, kiriman))
    assert len(siasn.riwayat.kinerja_periodik(str(naskah.skp.pegawai.nip))) == before + 2
