"""``siasn setujui``: approve a plan that was reviewed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasRencana, Mesin
from simpeg_adapters.commands import setujui as perintah
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.rencana import muat_rencana
from simpeg_adapters.laporan import terminal
from simpeg_adapters.laporan.kata import angka

__all__ = ["setujui"]


def setujui(
    rencana: BerkasRencana,
    oleh: Annotated[str, typer.Option("--oleh", help="Nama pemeriksa yang menyetujui.")],
    ke: Annotated[Path, typer.Option("--ke", help="Berkas persetujuan yang akan ditulis.")] = Path("persetujuan.json"),
    digest: Annotated[
        str, typer.Option("--digest", help="Digest rencana yang ditinjau, minimal 8 huruf awalnya.")
    ] = "",
    tolak: Annotated[list[str] | None, typer.Option("--tolak", help="Id butir yang ditolak; boleh diulang.")] = None,
    alasan: Annotated[str, typer.Option("--alasan", help="Alasan penolakan.")] = "",
    mesin: Mesin = False,
) -> Keluar:
    """Setujui rencana yang sudah ditinjau, kecuali butir yang ditolak."""
    layar, plan = Layar(mesin=mesin), muat_rencana(rencana)
    agreed = perintah.setujui(plan, oleh=oleh, pada=datetime.now(UTC), tolak=tolak or (), alasan=alasan, digest=digest)
    perintah.simpan_persetujuan(agreed, ke)
    count, refused = agreed.jumlah_setuju, len(agreed.keputusan) - agreed.jumlah_setuju
    layar.kata(*terminal.rencana(plan), f"Disetujui {angka(count)} butir oleh {oleh}; ditolak {angka(refused)}.")
    layar.utuh(f"Digest     : {plan.digest}", f"Persetujuan: {ke}")
    if count:
        layar.utuh("Untuk menerapkannya:", f"  siasn terapkan {rencana} {ke} --kirim")
    layar.data({"digest": plan.digest, "disetujui": count, "ditolak": refused, "berkas": str(ke)})
    return Keluar.SELESAI
