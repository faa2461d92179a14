"""Results on an 80-column screen: nothing is lost, nothing personal that was not asked for."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pytest
from rich.console import Console, RenderableType

from siasn_client.baris import Ada, Gagal, Jenis, Kosong
from siasn_client.errors import AuthError, NoAnswer
from siasn_client.ports import Keadaan
from siasn_client.sanding import Ringkasan, sandingkan
from siasn_client.sinkronisasi import HasilAudit, HasilButir, Laporan, LaporanAudit, PutusanAudit
from simpeg_adapters.laporan import terminal


def shown(parts: Iterable[RenderableType]) -> str:
    """Print as a clerk's console does."""
    page = io.StringIO()
    console = Console(file=page, width=80, highlight=False, legacy_windows=False)
    for part in parts:
        console.print(part, markup=False)
    assert max(map(len, page.getvalue().splitlines())) <= 80
    return page.getvalue()


def said(parts: Iterable[RenderableType]) -> str:
    return " ".join(shown(parts).split())


def test_the_summary_names_every_kind_and_verdict(orang):
    ringkasan = Ringkasan()
    ringkasan.tambah(orang)
    text = said([terminal.ringkasan(ringkasan)])
    for word in ("Data utama", "Golongan", "Jabatan", "Pendidikan", "cocok", "hanya di SIASN", "gagal dibaca"):
        assert word in text


def test_a_person_is_shown_by_row_with_the_nip_masked(orang):
    text = said(terminal.orang(orang))
    assert orang.nip.buka() not in text
    assert "Riwayat golongan III/c, TMT 01-04-2004: hanya di SIASN" in text
    assert "SKP sejak 2022 tahun 2023: hanya di e-Simpeg" in text
    assert "baru@contoh.id" in text
    assert "lama@contoh.id" in text


def test_somebody_nobody_knows_is_said_so(orang):
    nothing = {jenis: Kosong(orang.jenis[0].simpeg_dibaca) for jenis in Jenis}
    text = said(terminal.orang(sandingkan(orang.nip, nothing, nothing)))
    assert "Tidak ditemukan" in text
    assert "Periksa" in text


def test_somebody_without_a_difference_is_said_so(orang):
    row = orang.jenis[0].baris[0].siasn
    same = {Jenis.DATA_UTAMA: Ada((row,), orang.jenis[0].siasn_dibaca)}
    assert "Tidak ada perbedaan." in said(terminal.orang(sandingkan(orang.nip, same, same)))


def test_a_failed_read_is_said_with_its_kind(orang):
    failed = {Jenis.DATA_UTAMA: Gagal(NoAnswer("dead"))}
    assert "Data utama: tidak terbaca." in said(terminal.orang(sandingkan(orang.nip, failed, failed)))


def test_a_plan_says_what_cannot_be_undone(plan):
    text = said(terminal.rencana(plan))
    assert "kirim ke SIASN" in text
    assert "1 butir tidak dapat dibatalkan. SIASN tidak menyediakan penghapusan SKP" in text


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
