"""The demo stage by stage, over a fake that fails as its seed says; and what can be done after its end."""

from __future__ import annotations

import json
import shlex
import subprocess
from types import SimpleNamespace

import pytest

from siasn_client.baris import Lingkup
from simpeg_adapters.commands.sanding import SumberSiasn, sandingkan_semua
from simpeg_adapters.demo.jalan import PEMBUAT, PEMERIKSA, Demo
from simpeg_adapters.instansi import Instansi

pytestmark = pytest.mark.acceptance


def quiet(done: int) -> None:
    """Progress that nobody watches."""


@pytest.fixture(scope="module")
def selesai(tmp_path_factory) -> SimpleNamespace:
    """A demo of twenty people that has run to its end."""
    folder = tmp_path_factory.mktemp("demo") / "hasil"
    with Demo(pegawai=20, seed=7, folder=folder) as demo:
        found = demo.sandingkan(quiet)
        before = demo.permintaan()
        agreed = demo.setujui(found.rencana)
        laporan = demo.terapkan(found.rencana, agreed, quiet, lambda: False)
        audit = demo.audit(found.rencana, agreed)
        printed, again = demo.cetak_skp(), demo.menyalakan_lagi()
    return SimpleNamespace(
        paths=demo.paths,
        found=found,
        before=before,
        agreed=agreed,
        laporan=laporan,
        audit=audit,
        printed=printed,
        again=again,
    )


def test_the_comparison_is_held_against_the_truth(selesai):
    penilaian = selesai.found.penilaian
    assert penilaian.benar > 0
    assert (penilaian.luput, penilaian.palsu) == (0, 0)


def test_nothing_is_written_before_the_approval(selesai):
    assert selesai.before["terap"] == 0


def test_a_second_person_approves(selesai):
    assert (selesai.found.rencana.pembuat, selesai.agreed.oleh) == (PEMBUAT, PEMERIKSA)


def test_everything_approved_is_applied_and_found_again(selesai):
    count = selesai.agreed.jumlah_setuju
    assert selesai.laporan.tuntas
    assert selesai.laporan.hitungan()["terkirim"] == count > 0
    assert (selesai.audit.cocok, selesai.audit.beda) == (count, 0)


def test_the_plan_can_be_read_by_a_person(selesai):
    page = selesai.paths["halaman"].read_text(encoding="utf-8")
    assert selesai.found.rencana.digest in page
    assert [each.id for each in selesai.found.rencana.butir if f"id {each.id}" not in page] == []
    assert "Nama tidak terbaca" not in page


def test_the_four_documents_are_printed(selesai):
    assert [path.read_bytes()[:5] for path in selesai.printed.values()] == [b"%PDF-"] * 4


def test_the_command_that_it_gives_starts_a_fake_that_the_office_finds(selesai):
    command = shlex.split(selesai.again)
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8") as process:
        said = json.loads(process.stdout.readline())
        with Instansi.open(selesai.paths["instansi"]) as kantor, kantor.siasn() as siasn:
            results = list(sandingkan_semua(kantor.host, SumberSiasn(siasn), Lingkup()))
        process.stdin.close()
    assert said["instansi"] == kantor.settings.instansi
    assert len(results) == 20
    assert not any(jenis.gagal for hasil in results for jenis in hasil.jenis)
