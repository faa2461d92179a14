"""``siasn rencana``: compare anew, plan, and write the page that is reviewed."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.sanding import Ringkasan
from siasn_client.sinkronisasi import Batas
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Jeniss, Mesin, Nips, lingkup
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.rencana import buat_rencana, bukan_nip, pastikan_boleh_ditimpa, simpan_rencana
from simpeg_adapters.commands.sanding import buka_sumber, hitung, jumlah, sandingkan_semua
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.kata import belum_dibandingkan
from simpeg_adapters.laporan.rencana_html import tulis_rencana
from simpeg_adapters.laporan.sebutan import Sebutan

__all__ = ["rencana"]


def rencana(
    ke: Annotated[Path, typer.Option("--ke", help="Berkas rencana yang akan ditulis.")] = Path("rencana.json"),
    html: Annotated[
        Path | None, typer.Option("--html", help="Halaman untuk ditinjau.", show_default="di samping rencana")
    ] = None,
    oleh: Annotated[str, typer.Option("--oleh", help="Nama pembuat rencana.")] = "",
    batas: Annotated[
        int, typer.Option("--batas", help="Persen pegawai dan baris yang boleh berubah.", min=0, max=100)
    ] = 50,
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Jeniss = None,
    mesin: Mesin = False,
) -> Keluar:
    """Susun rencana sinkronisasi dan halaman untuk meninjaunya. Tidak mengirim apa pun."""
    layar, scope, sebutan, ringkasan = Layar(mesin=mesin), lingkup(nip, jenis), Sebutan(), Ringkasan()
    halaman = html or ke.with_suffix(".html")
    if halaman == ke:
        raise PengaturanError("Rencana dan halamannya adalah dua berkas. Sebut --ke yang berakhiran .json.")
    bukan_nip(oleh)
    pastikan_tertulis(ke, halaman)
    with Instansi.open(instansi) as kantor:
        pastikan_boleh_ditimpa(ke, kantor.journal)
        with buka_sumber(kantor) as sisi, layar.kemajuan("Menyandingkan", jumlah(kantor.host, scope)) as maju:
            results = hitung(ringkasan, sebutan.rekam(sandingkan_semua(kantor.host, sisi, scope, maju)))
            limits = Batas(orang=batas / 100, baris=batas / 100)
            plan = buat_rencana(kantor, results, per=datetime.now(UTC), pembuat=oleh, batas=limits)
    notes = belum_dibandingkan(ringkasan, kantor.host.nip_tak_terbaca)
    simpan_rencana(plan, ke)
    zona = kantor.settings.timezone
    tulis_rencana(plan, halaman, sebutan=sebutan, nama=kantor.nama, zona=zona, berkas=ke.name, catatan=notes)
    layar.kata(*terminal.rencana(plan), *notes)
    layar.utuh(f"Rencana: {ke}", f"Digest : {plan.digest}", f"Tinjau : {halaman}")
    if plan.dapat_dikerjakan():
        layar.utuh("Setelah ditinjau:", f"  siasn setujui {ke} --oleh NAMA --digest {plan.digest[:12]}")
    failed = {"gagal": sum(ringkasan.gagal.values()), "nip_tak_terbaca": kantor.host.nip_tak_terbaca}
    layar.data(data.rencana(plan) | failed | {"berkas": str(ke), "halaman": str(halaman)})
    return Keluar.BERBEDA if plan.butir or notes else Keluar.SELESAI
