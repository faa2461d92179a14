"""Results on an 80-column screen: nothing is lost, nothing personal that was not asked for."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pytest
from rich.console import Console, RenderableType

from siasn_client.baris import Ada, Gagal, Jenis, Kosong
from siasn_client.errors import AuthError, NoAnswer
from siasn_client.ports import Keadaan
from siasn_client.sanding import PutusanBaris, Ringkasan, sandingkan
from siasn_client.sinkronisasi import HasilAudit, HasilButir, Laporan, LaporanAudit, PutusanAudit
from simpeg_adapters.laporan import terminal
from simpeg_adapters.laporan.dibaca_saja import Bacaan
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.samaran import Samaran


def shown(parts: Iterable[RenderableType]) -> str:
    """Print as a clerk's console does."""
    page = io.StringIO()
    console = Console(file=page, width=80, highlight=False, legacy_windows=False)
    for part in parts:
        console.print(part, markup=False)
    assert max(map(len, page.getvalue().splitlines()), default=0) <= 80
    return page.getvalue()


def said(parts: Iterable[RenderableType]) -> str:
    return " ".join(shown(parts).split())


def test_the_summary_names_every_kind_and_verdict(orang):
    ringkasan = Ringkasan()
    ringkasan.tambah(orang)
    text = said([terminal.ringkasan(ringkasan)])
    for word in ("Data utama", "Golongan", "Pendidikan", "SKP sejak 2022", "cocok", "hanya SIASN", "gagal"):
        assert word in text


def orang_di_layar(hasil, samaran: Samaran = Samaran()) -> str:  # noqa: B008 (immutable)
    return said(terminal.orang(hasil, Penyaji(samaran).orang(hasil)))


def test_a_kind_with_nothing_to_count_has_no_line(orang):
    ringkasan = Ringkasan()
    ringkasan.tambah(orang)
    assert "Hukuman disiplin" not in said([terminal.ringkasan(ringkasan)])


def test_every_kind_fits_a_narrow_screen():
    """The figures of a kabupaten, every kind of them."""
    ringkasan = Ringkasan()
    for jenis in Jenis:
        ringkasan.gagal[jenis] = 12_000
        for verdict in PutusanBaris:
            ringkasan.baris[jenis, verdict] = 480_000
    text = shown([terminal.ringkasan(ringkasan)])
    assert text.count("480.000") == len(Jenis) * len(PutusanBaris)
    assert "Data utama" in text


def test_a_person_is_shown_by_row_with_nip_and_personal_values_masked(orang):
    text = orang_di_layar(orang)
    assert orang.nip.buka() not in text
    assert "Riwayat golongan III/c, TMT 01-04-2004: hanya di SIASN" in text
    assert "SKP sejak 2022 tahun 2023: hanya di e-Simpeg" in text
    assert "baru@contoh.id" not in text
    assert "pegawai: Pegawai memastikan mana yang benar." in text
    assert "SIASN dibaca 01-01-2026 10.30 UTC." in text


def test_values_that_were_opened_are_shown(orang):
    text = orang_di_layar(orang, Samaran(buka=True))
    assert "baru@contoh.id" in text
    assert "lama@contoh.id" in text


def test_an_unclear_row_stands_beside_its_candidates(ambigu):
    text = orang_di_layar(ambigu)
    assert "perlu dipasangkan orang" in text
    assert "Calon 1 di SIASN Calon 2 di SIASN" in text
    assert "id baris k1 s1 s2" in text
    assert "admin OPD: Bandingkan dengan calon" in text


def test_a_pair_says_why_it_is_one(banding, golongan):
    text = orang_di_layar(banding({Jenis.GOLONGAN: ([golongan], [{**golongan, "tanggal_sk": "2010-03-09"}])}))
    assert "berbeda (golongan dan TMT sama)" in text


def test_a_screen_of_windows_shows_every_letter(orang, ambigu):
    """The old console knows cp1252 only; boxes are the console's business, words are ours."""
    rekap = Rekap()
    rekap.tambah(orang, Penyaji().orang(orang))
    page = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    console = Console(file=page, width=80, highlight=False, legacy_windows=False)
    for part in [*terminal.orang(ambigu, Penyaji().orang(ambigu)), *terminal.orang(orang, Penyaji().orang(orang))]:
        console.print(part, markup=False)
    page.flush()


def test_the_whole_office_is_told_by_kind_field_unit_actor_and_age(orang, banding, ket):
    rekap = Rekap()
    people = [orang, banding({Jenis.DATA_UTAMA: ([{"gelar_belakang": "S.Sos", "unor_nama": "Dinas X"}], [{}])})]
    for each in people:
        rekap.tambah(each, Penyaji().orang(each))
    text = said(terminal.sanding(rekap, ket))
    assert "Gelar (depan atau belakang) 1" in text
    assert "Dinas X" in text
    assert "Giliran (pekerjaan): pegawai 1" in text
    assert "SIASN dibaca langsung 01-01-2026 pukul 10.30." in text
    assert "Jenis data yang tidak ikut disandingkan" not in text


def test_somebody_nobody_knows_is_said_so(orang):
    nothing = {jenis: Kosong(orang.jenis[0].simpeg_dibaca) for jenis in Jenis}
    text = orang_di_layar(sandingkan(orang.nip, nothing, nothing))
    assert "Tidak ditemukan" in text
    assert "Periksa" in text


def test_somebody_without_a_difference_is_said_so(orang):
    row = orang.jenis[0].baris[0].siasn
    same = {Jenis.DATA_UTAMA: Ada((row,), orang.jenis[0].siasn_dibaca)}
    assert "Tidak ada perbedaan." in orang_di_layar(sandingkan(orang.nip, same, same))


def test_a_failed_read_is_said_with_its_kind(orang):
    failed = {Jenis.DATA_UTAMA: Gagal(NoAnswer("dead"))}
    assert "Data utama: tidak terbaca." in orang_di_layar(sandingkan(orang.nip, failed, failed))


def test_a_plan_says_what_cannot_be_undone(plan):
    text = said(terminal.rencana(plan))
    assert "kirim ke SIASN" in text
    assert "1 butir tidak dapat dibatalkan. SIASN tidak menyediakan penghapusan untuk jenis data ini" in text


def laporan(plan, *keadaan: Keadaan | None, **rest) -> Laporan:
    pairs = zip(plan.dapat_dikerjakan(), keadaan, strict=True)
    return Laporan(tuple(HasilButir(butir, each, alasan="Alasan butir.") for butir, each in pairs), **rest)


def test_only_states_that_occur_are_listed_with_their_meaning(plan):
    text = said(terminal.laporan(laporan(plan, Keadaan.TERKIRIM, Keadaan.TERKIRIM, Keadaan.KONFLIK)))
    assert "sudah ada di SIASN atau e-Simpeg" in text
    assert "data berubah sejak rencana dibuat" in text
    assert "perlu diperiksa orang" not in text


@pytest.mark.parametrize("keadaan", [Keadaan.GAGAL, Keadaan.KONFLIK, Keadaan.PERLU_ORANG])
def test_an_item_that_needs_a_look_is_named_with_its_reason(plan, keadaan):
    text = said(terminal.laporan(laporan(plan, Keadaan.TERKIRIM, Keadaan.TERKIRIM, keadaan)))
    item = plan.dapat_dikerjakan()[2]
    assert item.id in text
    assert "Alasan butir." in text
    assert item.nip.buka() not in text


def test_a_stop_says_who_must_act_and_how_to_go_on(plan):
    stopped = laporan(plan, Keadaan.TERKIRIM, None, None, henti=AuthError("no", token="SSO"))
    text = said(terminal.laporan(stopped))
    assert "pemilik akun" in text
    assert "Ulangi perintah yang sama" in text


def test_a_finished_run_does_not_ask_to_go_on(plan):
    assert "Ulangi" not in said(terminal.laporan(laporan(plan, *[Keadaan.TERKIRIM] * 3)))


def test_an_audit_before_anything_was_applied_says_so():
    assert "belum ada butir" in said(terminal.audit(LaporanAudit(())))


def test_an_audit_lists_each_item_that_is_not_as_approved(plan):
    first, second, third = plan.dapat_dikerjakan()
    hasil = (
        HasilAudit(first, PutusanAudit.COCOK),
        HasilAudit(second, PutusanAudit.BEDA, dobel=("r1", "r2")),
        HasilAudit(third, PutusanAudit.TAK_TERBACA),
    )
    text = said(terminal.audit(LaporanAudit(hasil)))
    assert "1 butir cocok, 1 berbeda, 1 tidak terbaca." in text
    assert f"{second.id} NIP" in text
    assert "tercatat dua kali" in text
    assert third.id in text
    assert first.id not in text


def test_what_is_only_read_is_said_row_by_row_and_failures_together():
    read = [
        Bacaan("dp3", "DP3", ((("Tahun", "2012"), ("Kesetiaan", "90")), (("Tahun", "2013"),))),
        Bacaan("kontrak", "Kontrak PPPK", gagal="Belum diunduh."),
        Bacaan("potensi", "Potensi", gagal="Belum diunduh."),
    ]
    text = said(terminal.dibaca_saja(read))
    assert text.startswith("Hanya dibaca dari SIASN, tidak disandingkan: DP3: Tahun 2012; Kesetiaan 90 DP3: Tahun 2013")
    assert text.endswith("Tidak terbaca: Kontrak PPPK, Potensi. Belum diunduh.")
    assert said(terminal.dibaca_saja([])) == ""


def test_an_assessors_nip_is_masked_on_a_screen(banding):
    rows = {"tahun": "2023", "hasil_kerja": "1", "perilaku_kerja": "1", "kuadran": "1"}
    here, there = ({**rows, "nip_penilai": f"19700101199001{n}000"} for n in (1, 2))
    hasil = banding({Jenis.SKP22: ([here], [there])})
    assert "197001011" not in orang_di_layar(hasil)
    opened = said(terminal.orang(hasil, Penyaji(Samaran(buka=True)).orang(hasil), buka=True))
    assert "…" not in opened  # a value is broken into lines, never cut off
    assert opened.count("197001011") == 2
    assert hasil.nip.buka() in opened
