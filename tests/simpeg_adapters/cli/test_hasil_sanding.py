"""What a finished comparison says, and with which exit code it ends."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import evolve

from siasn_client.baris import Jenis, Kosong
from siasn_client.sanding import DibacaSaja, sandingkan
from simpeg_adapters.cli.hasil_sanding import HasilSanding
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.samaran import Samaran

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
KET = Keterangan("Kabupaten Contoh", SEEN)


def hasil(*people, ket: Keterangan = KET, samaran: Samaran = Samaran(), disebut: bool = True) -> HasilSanding:  # noqa: B008
    kumpulan = Pengumpul(Penyaji(samaran))
    passed = tuple(kumpulan.rekam(iter(people)))
    return HasilSanding(kumpulan, ket, passed if disebut else ())


def said(found: HasilSanding, capsys: pytest.CaptureFixture[str]) -> str:
    found.katakan(Layar(mesin=False))
    return " ".join(capsys.readouterr().out.split())


def test_one_person_is_shown_and_everybody_is_counted(orang, capsys):
    assert "Riwayat golongan III/c" in said(hasil(orang), capsys)
    assert "Hasil sanding (baris)" in said(hasil(orang, disebut=False), capsys)


def test_an_old_source_says_how_old_and_an_opened_report_why(orang, capsys):
    ket = evolve(KET, unduhan="u", dibaca=(SEEN, SEEN), alasan="Verifikasi KP")
    text = said(hasil(orang, ket=ket), capsys)
    assert "Sisi SIASN dari unduhan: dibaca antara" in text
    assert "Alasan: Verifikasi KP" in text


def test_a_program_gets_people_masked_with_what_is_only_read(orang):
    found = evolve(
        hasil(orang), dibaca_saja={orang.nip: (DibacaSaja.dari("dp3", Kosong(SEEN)),)}, berkas=(Path("a.html"),)
    )
    data = found.data()
    assert data["berkas"] == ["a.html"]
    assert data["orang"][0]["dibaca_saja"] == {}
    assert "•••••••••••.id" in str(data)
    assert "baru@contoh.id" not in str(data)


def test_the_exit_code_tells_whether_there_is_anything_to_look_at(orang):
    nothing = sandingkan(orang.nip, {Jenis.GOLONGAN: Kosong(SEEN)}, {Jenis.GOLONGAN: Kosong(SEEN)})
    assert hasil(orang).keluar is Keluar.BERBEDA
    assert hasil(nothing).keluar is Keluar.BERBEDA  # asked for by NIP, and nobody knows them
    assert hasil(nothing, disebut=False).keluar is Keluar.SELESAI
    assert hasil(nothing, disebut=False, ket=evolve(KET, nip_tak_terbaca=1)).keluar is Keluar.BERBEDA
