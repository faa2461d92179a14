"""The command ``siasn``: compare, plan, approve, apply, audit; and a demo that needs nobody's credentials."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.baris import Lingkup
from siasn_client.sanding import Ringkasan
from siasn_client.sinkronisasi import Batas, Persetujuan, Rencana
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli import token
from simpeg_adapters.cli.dokter import jalankan_dokter
from simpeg_adapters.cli.layar import Layar, ctrl_c, jalankan
from simpeg_adapters.cli.pilihan import (
    BerkasInstansi,
    BerkasPersetujuan,
    BerkasRencana,
    Dari,
    FolderUnduh,
    Jeniss,
    Keluargas,
    Mesin,
    Nips,
    lingkup,
)
from simpeg_adapters.cli.unduh import jalankan_referensi, jalankan_unduh
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.referensi import pilih_tabel
from simpeg_adapters.commands.rencana import (
    buat_rencana,
    bukan_nip,
    muat_rencana,
    pastikan_boleh_ditimpa,
    simpan_rencana,
)
from simpeg_adapters.commands.sanding import buka_sumber, hitung, kata_umur, sandingkan_semua
from simpeg_adapters.commands.setujui import muat_persetujuan, setujui, simpan_persetujuan
from simpeg_adapters.commands.terapkan import audit_rencana, keluar_terapan, periksa_dahulu, terapkan
from simpeg_adapters.commands.unduh import susun_permintaan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan import data, terminal
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
app.add_typer(token.app, name="token")


@app.command("sanding")
def sanding(
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Jeniss = None,
    html: Annotated[Path | None, typer.Option("--html", help="Tulis laporan HTML ke berkas ini.")] = None,
    dari: Dari = None,
    mesin: Mesin = False,
) -> Keluar:
    """Bandingkan data pegawai di e-Simpeg dengan SIASN. Tidak mengubah apa pun."""
    layar, scope, ringkasan = Layar(mesin=mesin), lingkup(nip, jenis), Ringkasan()
    pastikan_tertulis(html)
    with Instansi.open(instansi) as kantor, HalamanSanding() as halaman:
        with buka_sumber(kantor, dari) as sisi, layar.kemajuan("Menyandingkan", _jumlah(kantor, scope)) as maju:
            results = hitung(ringkasan, sandingkan_semua(kantor.host, sisi, scope, maju))
            passed = results if html is None else halaman.rekam(results)
            shown = [hasil for hasil in passed if scope.nips is not None]
        per = sisi.dibaca[0].astimezone(kantor.settings.timezone) if sisi.dibaca else _kini(kantor)
        if html is not None:
            halaman.tulis(html, nama=kantor.nama, per=per, ringkasan=ringkasan)
    for hasil in shown:
        layar.kata(*terminal.orang(hasil))
    if not shown:
        layar.kata(terminal.ringkasan(ringkasan))
    differing = ringkasan.pegawai["diperiksa"] - ringkasan.pegawai["cocok"]
    unknown, skipped = sum(map(data.tidak_ditemukan, shown)), kantor.host.nip_tak_terbaca
    layar.kata(f"{angka(ringkasan.pegawai['diperiksa'])} pegawai dibandingkan, {angka(differing)} berbeda.")
    layar.kata(*belum_dibandingkan(ringkasan, skipped, unduhan=dari is not None))
    if sisi.dibaca:
        layar.kata(kata_umur(sisi.dibaca, _kini(kantor)))
    if html is not None:
        layar.utuh(f"Laporan: {html}")
    counts = {"tidak_ditemukan": unknown, "nip_tak_terbaca": skipped}
    age = {"siasn_dibaca": [each.isoformat() for each in sisi.dibaca]} if sisi.dibaca else {}
    layar.data(data.ringkasan(ringkasan) | counts | age | {"orang": [hasil.to_data() for hasil in shown]})
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
        with buka_sumber(kantor) as sisi, layar.kemajuan("Menyandingkan", _jumlah(kantor, scope)) as maju:
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


@app.command("unduh")
def unduh(
    folder: FolderUnduh = Path("unduhan"),
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Keluargas = None,
    lebih_tua_dari: Annotated[
        int | None, typer.Option("--lebih-tua-dari", help="Baca ulang yang dibaca lebih dari sekian hari lalu.", min=1)
    ] = None,
    berubah: Annotated[
        bool, typer.Option("--berubah", help="Baca ulang juga pegawai yang berubah di e-Simpeg sejak diunduh.")
    ] = False,
    jam: Annotated[str, typer.Option("--jam", help="Hanya pada jam ini (waktu kantor), misalnya 18:00-05:00.")] = "",
    utamakan: Annotated[
        bool, typer.Option("--utamakan", help="Dahulukan calon naik pangkat, pensiun dan pengadaan.")
    ] = False,
    dokumen: Annotated[bool, typer.Option("--dokumen", help="Unduh juga dokumen yang disebut datanya.")] = False,
    ya: Annotated[bool, typer.Option("--ya", help="Mulai tanpa bertanya.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Unduh data pegawai dari SIASN ke folder. Diulang, ia melanjutkan. Tidak mengubah apa pun di SIASN."""
    with Instansi.open(instansi) as kantor:
        pesanan = susun_permintaan(
            kantor,
            nips=lingkup(nip, None).nips,
            jenis=jenis,
            hari=lebih_tua_dari,
            jam=jam,
            utamakan=utamakan,
            dokumen=dokumen,
        )
        return jalankan_unduh(Layar(mesin=mesin), kantor, pesanan, folder, berubah=berubah, setuju=ya)


@app.command("referensi")
def referensi(
    folder: FolderUnduh = Path("unduhan"),
    instansi: BerkasInstansi = Path("instansi.toml"),
    tabel: Annotated[list[str] | None, typer.Option("--tabel", help="Hanya tabel ini; boleh diulang.")] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Unduh tabel rujukan BKN sebagai berkas bertanggal. Tidak mengubah apa pun di SIASN."""
    with Instansi.open(instansi) as kantor:
        return jalankan_referensi(Layar(mesin=mesin), kantor, folder, pilih_tabel(tabel))


@app.command("dokter")
def dokter(
    instansi: BerkasInstansi = Path("instansi.toml"),
    laporan: Annotated[
        Path | None, typer.Option("--laporan", help="Tulis hasilnya ke berkas ini, tanpa data pribadi.")
    ] = None,
    setempat: Annotated[bool, typer.Option("--setempat", help="Hanya komputer ini; SIASN tidak dihubungi.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Cari yang salah: komputer ini, e-Simpeg, jalan ke BKN, kunci dan token. Tidak mengubah apa pun."""
    return jalankan_dokter(Layar(mesin=mesin), instansi, setempat=setempat, laporan=laporan)


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


@app.command("tiruan")
def tiruan(
    pegawai: Annotated[int, typer.Option("--pegawai", help="Banyaknya pegawai tiruan.", min=1)] = 200,
    seed: Annotated[int, typer.Option("--seed", help="Benih acak; benih sama, kabupaten sama.")] = 7,
    port: Annotated[int, typer.Option("--port", help="Port di 127.0.0.1; 0 = yang bebas.")] = 0,
    gangguan: Annotated[str, typer.Option("--gangguan", help="tidak, ringan, berat atau lengkap.")] = "tidak",
    ledger: Annotated[
        Path | None, typer.Option("--ledger", help="Catat setiap tulisan yang diterapkan di berkas baru ini.")
    ] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Nyalakan SIASN tiruan di komputer ini, untuk mencoba program apa pun. Tidak menghubungi BKN."""
    from simpeg_adapters.cli.tiruan import jalankan_tiruan

    layar = Layar(mesin=mesin)
    return jalankan_tiruan(layar, pegawai=pegawai, seed=seed, port=port, gangguan=gangguan, ledger=ledger)


def _jumlah(kantor: Instansi, scope: Lingkup) -> int:
    """How many people the scope has, for the progress bar."""
    return sum(1 for _ in kantor.host.nips(scope))


def _kini(kantor: Instansi) -> datetime:
    return datetime.now(kantor.settings.timezone)


def main() -> None:
    """Run ``siasn``."""
    jalankan(app, "siasn")
