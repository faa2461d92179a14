"""``siasn terapkan`` and ``siasn audit``: carry out what was approved, and read back what became of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.sinkronisasi import Persetujuan, Rencana
from simpeg_adapters.cli.layar import Layar, ctrl_c
from simpeg_adapters.cli.pilihan import BerkasInstansi, BerkasPersetujuan, BerkasRencana, Mesin
from simpeg_adapters.commands import terapkan as perintah
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.rencana import muat_rencana
from simpeg_adapters.commands.setujui import muat_persetujuan
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.kata import angka

__all__ = ["audit", "terapkan"]


def terapkan(
    rencana: BerkasRencana,
    persetujuan: BerkasPersetujuan,
    instansi: BerkasInstansi = Path("instansi.toml"),
    kirim: Annotated[bool, typer.Option("--kirim", help="Sungguh mengirim; tanpa ini hanya ditunjukkan.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Terapkan butir yang disetujui. Tanpa --kirim tidak ada yang dikirim."""
    layar, plan, agreed = Layar(mesin=mesin), muat_rencana(rencana), muat_persetujuan(persetujuan)
    with Instansi.open(instansi) as kantor:
        if not kirim:
            perintah.periksa_dahulu(kantor, plan, agreed, kini=datetime.now(UTC))
            return _tunjukkan(layar, plan, agreed)
        count = agreed.jumlah_setuju
        with kantor.siasn() as siasn, layar.kemajuan("Menerapkan", count) as maju, ctrl_c(layar) as berhenti:
            laporan = perintah.terapkan(
                kantor, siasn, plan, agreed, pemegang=agreed.oleh, kemajuan=maju, berhenti=berhenti
            )
    layar.kata(*terminal.laporan(laporan))
    if not laporan.terputus and laporan.henti is None:
        layar.utuh("Untuk memeriksa hasilnya:", f"  siasn audit {rencana} {persetujuan}")
    layar.data(data.laporan(laporan))
    return perintah.keluar_terapan(laporan)


def _tunjukkan(layar: Layar, plan: Rencana, agreed: Persetujuan) -> Keluar:
    """Say what would be done, and that nothing was."""
    count = agreed.jumlah_setuju
    layar.kata(*terminal.rencana(plan), f"{angka(count)} butir disetujui oleh {agreed.oleh}.")
    layar.kata("Belum ada yang dikirim. Tambahkan --kirim untuk menerapkan.")
    layar.data(data.rencana(plan) | {"disetujui": count, "dikirim": False})
    return Keluar.SELESAI


def audit(
    rencana: BerkasRencana,
    persetujuan: BerkasPersetujuan,
    instansi: BerkasInstansi = Path("instansi.toml"),
    mesin: Mesin = False,
) -> Keluar:
    """Baca ulang semua yang diterapkan dan laporkan kecocokannya. Tidak mengubah apa pun."""
    layar, plan, agreed = Layar(mesin=mesin), muat_rencana(rencana), muat_persetujuan(persetujuan)
    with Instansi.open(instansi) as kantor, kantor.siasn() as siasn:
        laporan = perintah.audit_rencana(kantor, siasn, plan, agreed)
    layar.kata(*terminal.audit(laporan))
    layar.data(data.audit(laporan))
    return Keluar.BERBEDA if laporan.cocok < len(laporan.hasil) else Keluar.SELESAI
