"""The command ``siasn``: compare, plan, approve, apply, audit; and a demo that needs nobody's credentials."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client import Nip
from siasn_client.baris import Jenis, Lingkup
from siasn_client.sanding import Ringkasan
from simpeg_adapters.cli.layar import Layar, ctrl_c, jalankan
from simpeg_adapters.commands.dokter import periksa_setempat
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.rencana import buat_rencana, muat_rencana, simpan_rencana
from simpeg_adapters.commands.sanding import hitung, sandingkan_semua
from simpeg_adapters.commands.setujui import muat_persetujuan, setujui, simpan_persetujuan
from simpeg_adapters.commands.terapkan import audit_rencana, keluar_terapan, terapkan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.kata import angka

__all__ = ["app", "main"]

app = typer.Typer(
    help="Sanding dan sinkronisasi e-Simpeg dengan SIASN BKN.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

BerkasInstansi = Annotated[Path, typer.Option("--instansi", help="Berkas pengaturan instansi (TOML).")]
Nips = Annotated[list[str] | None, typer.Option("--nip", help="Hanya NIP ini; boleh diulang.")]
Jeniss = Annotated[list[Jenis] | None, typer.Option("--jenis", help="Hanya jenis data ini; boleh diulang.")]
Mesin = Annotated[bool, typer.Option("--json", help="Cetak satu objek JSON untuk dibaca program lain.")]


def _lingkup(nip: list[str] | None, jenis: list[Jenis] | None) -> Lingkup:
    """Turn the options into a scope."""
    try:
        nips = tuple(Nip(text) for text in nip) if nip else None
    except ValueError as error:
        raise PengaturanError("NIP harus terdiri atas 18 angka. Periksa penulisannya.") from error
    return Lingkup(nips=nips, jenis=tuple(jenis) if jenis else tuple(Jenis))


@app.command("sanding")
def sanding(
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Jeniss = None,
    html: Annotated[Path | None, typer.Option("--html", help="Tulis laporan HTML ke berkas ini.")] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Bandingkan data pegawai di e-Simpeg dengan SIASN. Tidak mengubah apa pun."""
    layar, kantor, lingkup = Layar(mesin=mesin), Instansi.open(instansi), _lingkup(nip, jenis)
    ringkasan = Ringkasan()
    with HalamanSanding() as halaman:
        with kantor.siasn() as siasn, layar.kemajuan("Menyandingkan", _jumlah(kantor, lingkup)) as maju:
            results = hitung(ringkasan, sandingkan_semua(kantor.host, siasn, lingkup, maju))
            shown = [hasil for hasil in halaman.rekam(results) if lingkup.nips is not None]
        if html is not None:
            halaman.tulis(html, nama=kantor.nama, per=_kini(kantor), ringkasan=ringkasan)
    differing = ringkasan.pegawai["diperiksa"] - ringkasan.pegawai["cocok"]
    for hasil in shown:
        layar.kata(*terminal.orang(hasil))
    layar.kata(terminal.ringkasan(ringkasan))
    layar.kata(f"{angka(ringkasan.pegawai['diperiksa'])} pegawai dibandingkan, {angka(differing)} berbeda.")
    if html is not None:
        layar.kata(f"Laporan: {html}")
    layar.data(data.ringkasan(ringkasan) | {"orang": [hasil.to_data() for hasil in shown]})
    return Keluar.BERBEDA if differing else Keluar.SELESAI


@app.command("rencana")
def rencana(
    ke: Annotated[Path, typer.Option("--ke", help="Berkas rencana yang akan ditulis.")] = Path("rencana.json"),
    oleh: Annotated[str, typer.Option("--oleh", help="Nama pembuat rencana.")] = "",
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Jeniss = None,
    mesin: Mesin = False,
) -> Keluar:
    """Susun rencana sinkronisasi. Tidak mengirim apa pun; rencana ditinjau dahulu."""
    layar, kantor, lingkup = Layar(mesin=mesin), Instansi.open(instansi), _lingkup(nip, jenis)
    with kantor.siasn() as siasn, layar.kemajuan("Menyandingkan", _jumlah(kantor, lingkup)) as maju:
        results = sandingkan_semua(kantor.host, siasn, lingkup, maju)
        plan = buat_rencana(kantor, results, per=datetime.now(UTC), pembuat=oleh)
    simpan_rencana(plan, ke)
    layar.kata(terminal.rencana(plan), f"Rencana: {ke}", f"Digest : {plan.digest}")
    layar.data(data.rencana(plan) | {"berkas": str(ke)})
    return Keluar.BERBEDA if plan.butir else Keluar.SELESAI


@app.command("setujui")
def setujui_rencana(
    rencana: Annotated[Path, typer.Argument(help="Berkas rencana.")],
    oleh: Annotated[str, typer.Option("--oleh", help="Nama pemeriksa yang menyetujui.")],
    ke: Annotated[Path, typer.Option("--ke", help="Berkas persetujuan yang akan ditulis.")] = Path("persetujuan.json"),
    tolak: Annotated[list[str] | None, typer.Option("--tolak", help="Id butir yang ditolak; boleh diulang.")] = None,
    alasan: Annotated[str, typer.Option("--alasan", help="Alasan penolakan.")] = "",
    mesin: Mesin = False,
) -> Keluar:
    """Setujui rencana yang sudah ditinjau, kecuali butir yang ditolak."""
    layar, plan = Layar(mesin=mesin), muat_rencana(rencana)
    persetujuan = setujui(plan, oleh=oleh, pada=datetime.now(UTC), tolak=tolak or (), alasan=alasan)
    simpan_persetujuan(persetujuan, ke)
    layar.kata(f"Disetujui {angka(persetujuan.jumlah_setuju)} butir oleh {oleh}.", f"Persetujuan: {ke}")
    layar.data({"digest": plan.digest, "disetujui": persetujuan.jumlah_setuju, "berkas": str(ke)})
    return Keluar.SELESAI


@app.command("terapkan")
def terapkan_rencana(
    rencana: Annotated[Path, typer.Argument(help="Berkas rencana.")],
    persetujuan: Annotated[Path, typer.Argument(help="Berkas persetujuan.")],
    instansi: BerkasInstansi = Path("instansi.toml"),
    kirim: Annotated[bool, typer.Option("--kirim", help="Sungguh mengirim; tanpa ini hanya ditunjukkan.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Terapkan butir yang disetujui. Tanpa --kirim tidak ada yang dikirim."""
    layar, kantor = Layar(mesin=mesin), Instansi.open(instansi)
    plan, agreed = muat_rencana(rencana), muat_persetujuan(persetujuan)
    if not kirim:
        layar.kata(terminal.rencana(plan), "Belum ada yang dikirim. Tambahkan --kirim untuk menerapkan.")
        layar.data(data.rencana(plan) | {"terkirim": 0})
        return Keluar.SELESAI
    with kantor.siasn() as siasn, layar.kemajuan("Menerapkan", agreed.jumlah_setuju) as maju, ctrl_c() as berhenti:
        laporan = terapkan(kantor, siasn, plan, agreed, pemegang=agreed.oleh, kemajuan=maju, berhenti=berhenti)
    layar.kata(*terminal.laporan(laporan))
    layar.data(data.laporan(laporan))
    return keluar_terapan(laporan)


@app.command("audit")
def audit(
    rencana: Annotated[Path, typer.Argument(help="Berkas rencana.")],
    persetujuan: Annotated[Path, typer.Argument(help="Berkas persetujuan.")],
    instansi: BerkasInstansi = Path("instansi.toml"),
    mesin: Mesin = False,
) -> Keluar:
    """Baca ulang semua yang diterapkan dan laporkan kecocokannya. Tidak mengubah apa pun."""
    layar, kantor = Layar(mesin=mesin), Instansi.open(instansi)
    plan, agreed = muat_rencana(rencana), muat_persetujuan(persetujuan)
    with kantor.siasn() as siasn:
        laporan = audit_rencana(kantor, siasn, plan, agreed)
    layar.kata(terminal.audit(laporan))
    layar.data(data.audit(laporan))
    return Keluar.BERBEDA if laporan.beda or laporan.hitungan()["tak_terbaca"] else Keluar.SELESAI


@app.command("dokter")
def dokter(instansi: BerkasInstansi = Path("instansi.toml"), mesin: Mesin = False) -> Keluar:
    """Periksa pengaturan, basis data dan jurnal di komputer ini. Tidak menghubungi SIASN."""
    layar = Layar(mesin=mesin)
    gejala = periksa_setempat(instansi)
    for item in gejala:
        layar.kata(f"[{'baik' if item.baik else 'BELUM'}] {item.hal}: {item.pesan}")
    layar.data({"gejala": [{"hal": g.hal, "baik": g.baik, "pesan": g.pesan} for g in gejala]})
    return Keluar.SELESAI if all(item.baik for item in gejala) else Keluar.SALAH_PAKAI


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


def _jumlah(kantor: Instansi, lingkup: Lingkup) -> int:
    """How many people the scope has, for the progress bar."""
    return sum(1 for _ in kantor.host.nips(lingkup))


def _kini(kantor: Instansi) -> datetime:
    return datetime.now(kantor.settings.timezone)


def main() -> None:
    """Run ``siasn``."""
    jalankan(app)
