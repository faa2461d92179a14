"""Head-counts 8,162 against 8,085: every case found with its reason, and the bridge adds up.

The people are invented, the cases are injected with their truth, and the export goes through a file that looks like
the ones that circulate (semicolons, apostrophes, ``null``, lost zeros).
"""

from __future__ import annotations

import time
from collections import Counter
from datetime import UTC, date
from pathlib import Path

import pytest

from siasn_client.baris import Isi
from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.resources.pensiun import UsulanPensiun
from siasn_client.sanding.ekspor import tinjau
from siasn_client.sanding.populasi import (
    HasilPopulasi,
    Jawaban,
    Orang,
    Pengetahuan,
    bandingkan_populasi,
    dari_baris,
    dari_ekspor,
    dari_pengadaan,
    dari_pensiun,
)
from siasn_client.testing.kabupaten.ekspor import JUDUL, Ragam, ekspor_csv
from siasn_client.testing.kabupaten.populasi import PopulasiContoh, buat_populasi
from simpeg_adapters.ekspor_asn import EksporAsn

pytestmark = pytest.mark.acceptance

RAGAM = (
    Ragam(petik=1, null=True, nol_hilang=True),
    Ragam(kolom=65, tanggal="iso_waktu", judul="ular"),
    Ragam(kolom=67, tanggal="mdy"),
)


def simpeg(contoh: PopulasiContoh) -> list[Orang]:
    rows = ((row, {nama: Isi(text, text) for nama, text in row.items()}) for row in contoh.simpeg)
    return [dari_baris(row["nip"], row["kunci"], isi) for row, isi in rows]


def jawaban(row: dict[str, str] | None) -> Jawaban:
    return Jawaban(row and dari_ekspor(tinjau(JUDUL, [row], nip_buatan=True).bersihkan(row), ""))


def tahu(contoh: PopulasiContoh) -> Pengetahuan:
    retired = [UsulanPensiun.model_validate({"id": str(n), **row}) for n, row in enumerate(contoh.pensiun)]
    hired = [UsulanPengadaan.model_validate({"id": str(n), **row}) for n, row in enumerate(contoh.pengadaan)]
    return Pengetahuan(
        dari_pensiun(retired),
        dari_pengadaan(hired),
        {nip: jawaban(row) for nip, row in contoh.jawaban.items()},
        contoh.pindah,
    )


def compare(contoh: PopulasiContoh, path: Path, ragam: Ragam) -> HasilPopulasi:
    path.write_bytes(ekspor_csv(contoh.siasn, ragam, pemisah=";", enkode="utf-8-sig"))
    ekspor = EksporAsn.buka(path, UTC, per=contoh.per, nip_buatan=True)
    assert ekspor.tinjauan.ditolak == {}
    siasn = [dari_ekspor(row, f"baris {line}") for line, row in ekspor.baris]
    return bandingkan_populasi(simpeg(contoh), siasn, per=ekspor.per, tahu=tahu(contoh))


@pytest.mark.parametrize("seed", [7, 8, 9])
def test_8162_against_8085_every_case_with_its_reason(tmp_path: Path, seed: int) -> None:
    contoh = buat_populasi(8162, 8085, seed=seed)
    begun = time.perf_counter()
    hasil = compare(contoh, tmp_path / "asn.csv", RAGAM[seed % 3])
    assert time.perf_counter() - begun < 20
    assert len(contoh.kebenaran) >= 77
    injected = Counter((each.macam, each.alasan, each.nip) for each in contoh.kebenaran)
    found = Counter((each.macam.value, each.alasan.value, each.orang.nip) for each in hasil.kasus)
    assert injected - found == Counter()
    assert found - injected == Counter()
    bridge = hasil.jembatan
    assert bridge.genap
    assert (bridge.simpeg, bridge.siasn) == (8162, 8085)
    assert bridge.simpeg + sum(each.jumlah for each in bridge.langkah) == bridge.siasn
    assert min(abs(each.jumlah) for each in bridge.langkah) >= 3
    assert hasil.per == date(2026, 11, 2)


def test_without_anything_but_the_two_lists_nothing_is_guessed(tmp_path: Path) -> None:
    """No pensiun list, no pengadaan list, no answers: the bridge still adds up, and what is not known is not clear."""
    contoh = buat_populasi(900, 840)
    path = tmp_path / "asn.csv"
    path.write_bytes(ekspor_csv(contoh.siasn))
    ekspor = EksporAsn.buka(path, UTC, per=contoh.per, nip_buatan=True)
    siasn = [dari_ekspor(row, f"baris {line}") for line, row in ekspor.baris]
    hasil = bandingkan_populasi(simpeg(contoh), siasn, per=ekspor.per)
    truth = {(each.macam, each.nip): each.alasan for each in contoh.kebenaran if each.macam != "keadaan_beda"}
    found = {
        (each.macam.value, each.orang.nip): each.alasan.value
        for each in hasil.kasus
        if each.macam.value != "keadaan_beda"
    }
    assert found.keys() == truth.keys()
    assert {found[key] for key in truth if found[key] != truth[key]} == {"belum_jelas"}
    assert hasil.jembatan.genap
