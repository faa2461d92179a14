"""The command ``siasn``: compare, plan, approve, apply, audit; and a demo that needs nobody's credentials."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.baris import Lingkup
from siasn_client.sanding import Ringkasan
from siasn_client.sinkronisasi import Batas, Persetujuan, Rencana
from simpeg_adapters.cli.layar import Layar, ctrl_c, jalankan
from simpeg_adapters.cli.pilihan import (
    BerkasInstansi,
    BerkasPersetujuan,
    BerkasRencana,
    Jeniss,
    Mesin,
    Nips,
    lingkup,
)
from simpeg_adapters.commands.dokter import periksa_setempat
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.rencana import (
    buat_rencana,
    bukan_nip,
    muat_rencana,
    pastikan_boleh_ditimpa,
    simpan_rencana,
)
from simpeg_adapters.commands.sanding import hitung, sandingkan_semua
from simpeg_adapters.commands.setujui import muat_persetujuan, setujui, simpan_persetujuan
from simpeg_adapters.commands.terapkan import audit_rencana, keluar_terapan, periksa_dahulu, terapkan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.berkas import pastikan_tertulis
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.kata import angka, belum_dibandingkan
from simpeg_adapters.laporan.rencana_html import tulis_rencana
from simpeg_adapters.laporan.sebutan import Sebutan

__all__ = ["app", "main"]

app = typer.Typer(
    help="Sanding dan sinkronisasi e-Simpeg dengan SIASN BKN.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.command("sanding")
def sanding(
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Jeniss = None,
    html: Annotated[Path | None, typer.Option("--html", help="Tulis laporan HTML ke berkas ini.")] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Bandingkan data pegawai di e-Simpeg dengan SIASN. Tidak mengubah apa pun."""
    layar, scope, ringkasan = Layar(mesin=mesin), lingkup(nip, jenis), Ringkasan()
    pastikan_tertulis(html)
    with Instansi.open(instansi) as kantor, HalamanSanding() as halaman:
        with kantor.siasn() as siasn, layar.kemajuan("Menyandingkan", _jumlah(kantor, scope)) as maju:
            results = hitung(ringkasan, sandingkan_semua(kantor.host, siasn, scope, maju))
            passed = results if html is None else halaman.rekam(results)
            shown = [hasil for hasil in passed if scope.nips is not None]
        if html is not None:
            halaman.tulis(html, nama=kantor.nama, per=_kini(kantor), ringkasan=ringkasan)
    for hasil in shown:
        layar.kata(*terminal.orang(hasil))
    if not shown:
        layar.kata(terminal.ringkasan(ringkasan))
    differing = ringkasan.pegawai["diperiksa"] - ringkasan.pegawai["cocok"]
    unknown, skipped = sum(map(data.tidak_ditemukan, shown)), kantor.host.nip_tak_terbaca
    layar.kata(f"{angka(ringkasan.pegawai['diperiksa'])} pegawai dibandingkan, {angka(differing)} berbeda.")
    layar.kata(*belum_dibandingkan(ringkasan, skipped))
    if html is not None:
        layar.utuh(f"Laporan: {html}")
    counts = {"tidak_ditemukan": unknown, "nip_tak_terbaca": skipped}
    layar.data(data.ringkasan(ringkasan) | counts | {"orang": [hasil.to_data() for hasil in shown]})
    return Keluar.BERBEDA if differing or unknown or skipped else Keluar.SELESAI


@app.command("rencana")
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
        with kantor.siasn() as siasn, layar.kemajuan("Menyandingkan", _jumlah(kantor, scope)) as maju:
            results = hitung(ringkasan, sebutan.rekam(sandingkan_semua(kantor.host, siasn, scope, maju)))
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


@app.command("setujui")
def setujui_rencana(
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
    agreed = setujui(plan, oleh=oleh, pada=datetime.now(UTC), tolak=tolak or (), alasan=alasan, digest=digest)
    simpan_persetujuan(agreed, ke)
    count, refused = agreed.jumlah_setuju, len(agreed.keputusan) - agreed.jumlah_setuju
    layar.kata(*terminal.rencana(plan), f"Disetujui {angka(count)} butir oleh {oleh}; ditolak {angka(refused)}.")
    layar.utuh(f"Digest     : {plan.digest}", f"Persetujuan: {ke}")
    if count:
        layar.utuh("Untuk menerapkannya:", f"  siasn terapkan {rencana} {ke} --kirim")
    layar.data({"digest": plan.digest, "disetujui": count, "ditolak": refused, "berkas": str(ke)})
    return Keluar.SELESAI


@app.command("terapkan")
def terapkan_rencana(
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
            periksa_dahulu(kantor, plan, agreed, kini=datetime.now(UTC))
            return _tunjukkan(layar, plan, agreed)
        count = agreed.jumlah_setuju
        with kantor.siasn() as siasn, layar.kemajuan("Menerapkan", count) as maju, ctrl_c(layar) as berhenti:
            laporan = terapkan(kantor, siasn, plan, agreed, pemegang=agreed.oleh, kemajuan=maju, berhenti=berhenti)
    layar.kata(*terminal.laporan(laporan))
    if not laporan.terputus and laporan.henti is None:
        layar.utuh("Untuk memeriksa hasilnya:", f"  siasn audit {rencana} {persetujuan}")
    layar.data(data.laporan(laporan))
    return keluar_terapan(laporan)


def _tunjukkan(layar: Layar, plan: Rencana, agreed: Persetujuan) -> Keluar:
    """Say what would be done, and that nothing was."""
    count = agreed.jumlah_setuju
    layar.kata(*terminal.rencana(plan), f"{angka(count)} butir disetujui oleh {agreed.oleh}.")
    layar.kata("Belum ada yang dikirim. Tambahkan --kirim untuk menerapkan.")
    layar.data(data.rencana(plan) | {"disetujui": count, "dikirim": False})
    return Keluar.SELESAI


@app.command("audit")
def audit(
    rencana: BerkasRencana,
    persetujuan: BerkasPersetujuan,
    instansi: BerkasInstansi = Path("instansi.toml"),
    mesin: Mesin = False,
) -> Keluar:
    """Baca ulang semua yang diterapkan dan laporkan kecocokannya. Tidak mengubah apa pun."""
    layar, plan, agreed = Layar(mesin=mesin), muat_rencana(rencana), muat_persetujuan(persetujuan)
    with Instansi.open(instansi) as kantor, kantor.siasn() as siasn:
        laporan = audit_rencana(kantor, siasn, plan, agreed)
    layar.kata(*terminal.audit(laporan))
    layar.data(data.audit(laporan))
    return Keluar.BERBEDA if laporan.cocok < len(laporan.hasil) else Keluar.SELESAI


@app.command("dokter")
def dokter(instansi: BerkasInstansi = Path("instansi.toml"), mesin: Mesin = False) -> Keluar:
    """Periksa pengaturan, basis data dan jurnal di komputer ini. Tidak menghubungi SIASN."""
    layar, gejala = Layar(mesin=mesin), periksa_setempat(instansi)
    for item in gejala:
        layar.kata(f"[{'baik' if item.baik else 'BELUM'}] {item.hal}: {item.pesan}")
    layar.data({"gejala": [{"hal": each.hal, "baik": each.baik, "pesan": each.pesan} for each in gejala]})
    return next((each.keluar for each in gejala if not each.baik), Keluar.SELESAI)


@app.command("demo")
def demo(
    pegawai: Annotated[int, typer.Option(help="Banyaknya pegawai tiruan.", min=20)] = 200,
    seed: Annotated[int, typer.Option(help="Benih acak; benih sama, kabupaten sama.")] = 7,
    folder: Annotated[Path, typer.Option(help="Folder hasil; isinya diganti.")] = Path("siasn-demo"),
    yes: Annotated[bool, typer.Option("--yes", help="Setujui dan terapkan tanpa bertanya.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Jalankan semuanya di komputer ini dengan SIASN tiruan: sanding, rencana, terap, audit, cetak SKP."""
    from simpeg_adapters.cli.demo import jalankan_demo

    return jalankan_demo(Layar(mesin=mesin), pegawai=pegawai, seed=seed, folder=folder, setuju=yes)


def _jumlah(kantor: Instansi, scope: Lingkup) -> int:
    """How many people the scope has, for the progress bar."""
    return sum(1 for _ in kantor.host.nips(scope))


def _kini(kantor: Instansi) -> datetime:
    return datetime.now(kantor.settings.timezone)


def main() -> None:
    """Run ``siasn``."""
    jalankan(app, "siasn")
