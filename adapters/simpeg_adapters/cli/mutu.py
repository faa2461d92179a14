"""``siasn mutu``: how good SIASN's data of the office are, and which repairs help most."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from siasn_client.baris import Jenis, Lingkup
from siasn_client.config import Lingkungan
from siasn_client.mutu import Penghitung, Populasi
from siasn_client.ports import Sumber
from siasn_client.privacy import Nip
from siasn_client.sanding.bukti import TemuanPegawai
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Dari, Mesin, Nips, lingkup
from simpeg_adapters.cli.populasi import DaftarPer, tanggal_daftar
from simpeg_adapters.commands.acuan_mutu import AcuanKantor, baca_tabel_mutu, susun_acuan
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.mutu import ukur_ekspor, ukur_siasn
from simpeg_adapters.commands.pembukaan import alasan_sah, catat_pembukaan
from simpeg_adapters.commands.sanding import buka_sumber, jumlah, kata_umur
from simpeg_adapters.ekspor_asn import EksporAsn
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka, kalimat
from simpeg_adapters.laporan.mutu import LaporanMutu, terminal
from simpeg_adapters.laporan.mutu_excel import tulis_mutu_excel
from simpeg_adapters.laporan.mutu_html import tulis_mutu_html
from simpeg_adapters.ndjson import SumberUnduhan

__all__ = ["mutu"]


def mutu(
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    dari: Dari = None,
    daftar_siasn: Annotated[
        Path | None,
        typer.Option("--daftar-siasn", help="Pakai ekspor Data ASN (CSV atau XLSX); SIASN tidak dihubungi."),
    ] = None,
    daftar_per: DaftarPer = "",
    rujukan: Annotated[Path | None, typer.Option("--rujukan", help="Folder tabel BKN dari `siasn referensi`.")] = None,
    acuan: Annotated[
        Path | None, typer.Option("--acuan", help="Berkas acuan instansi (TOML): tahun SKP, tahun PPPK, calon JF.")
    ] = None,
    populasi: Annotated[
        Populasi, typer.Option("--populasi", help="Pembagi tiap indikator: semua ASN, atau sasarannya saja.")
    ] = Populasi.SEMUA,
    html: Annotated[Path | None, typer.Option("--html", help="Tulis laporan HTML ke berkas ini.")] = None,
    excel: Annotated[Path | None, typer.Option("--excel", help="Tulis daftar kerja (XLSX) ke berkas ini.")] = None,
    buka: Annotated[bool, typer.Option("--buka", help="Sebut NIP di keluaran JSON; wajib dengan --alasan.")] = False,
    alasan: Annotated[str, typer.Option("--alasan", help="Mengapa data pribadi dibuka; dicatat.")] = "",
    mesin: Mesin = False,
) -> Keluar:
    """Ukur kualitas data SIASN (27 indikator IKD) dan urutkan perbaikannya. Perkiraan; tidak mengubah apa pun."""
    layar, scope, reason = Layar(mesin=mesin), lingkup(nip, None), alasan_sah(buka, alasan)
    if daftar_siasn is not None and (dari is not None or scope.nips is not None):
        raise PengaturanError("--daftar-siasn dipakai sendiri, tanpa --dari dan tanpa --nip.")
    files = [path for path in (html, excel) if path is not None]
    pastikan_tertulis(*files)
    with Instansi.open(instansi) as kantor:
        now = datetime.now(kantor.settings.timezone)
        catat_pembukaan(instansi.resolve().parent, reason, pada=now, berkas=[path.name for path in files])
        if daftar_siasn is not None:
            laporan = _dari_ekspor(layar, kantor, daftar_siasn, tanggal_daftar(daftar_per), rujukan, acuan, populasi)
        else:
            laporan = _dari_siasn(layar, kantor, scope, now, dari, rujukan, acuan, populasi)
    if html is not None:
        tulis_mutu_html(html, laporan, dibuat=now)
    if excel is not None:
        tulis_mutu_excel(excel, laporan)
    layar.kata(*terminal(laporan))
    layar.utuh(*(f"Laporan: {path}" for path in files))
    data = laporan.indeks.to_data() | {"ramalan": laporan.ramalan.to_data(buka=bool(reason))}
    data |= laporan.data_temuan(buka=bool(reason))
    layar.data(data | {"catatan": list(laporan.keterangan), "berkas": [str(path) for path in files]})
    return Keluar.BERBEDA if laporan.ramalan.pekerjaan or laporan.temuan else Keluar.SELESAI


def _acuan(
    kantor: Instansi, hari: date, folder: Path | None, berkas: Path | None, populasi: Populasi, *, langsung: bool
) -> tuple[AcuanKantor, list[str]]:
    tabel, failed = baca_tabel_mutu(kantor, folder, langsung=langsung)
    return susun_acuan(hari, berkas, tabel, populasi), [f"{name}: {kalimat(error)}" for name, error in failed.items()]


def _dari_siasn(
    layar: Layar,
    kantor: Instansi,
    scope: Lingkup,
    now: datetime,
    dari: Path | None,
    rujukan: Path | None,
    berkas: Path | None,
    populasi: Populasi,
) -> LaporanMutu:
    tables, notes = _acuan(kantor, now.date(), rujukan or dari, berkas, populasi, langsung=True)
    count = Penghitung(tables.acuan, tables.populasi, tables.unit)
    found: list[tuple[Nip, TemuanPegawai]] = []

    def temuan(nip: Nip, each: TemuanPegawai) -> None:
        found.append((nip, each))

    with buka_sumber(kantor, dari) as sisi, layar.kemajuan("Mengukur", jumlah(kantor.host, scope)) as maju:
        there = _jenis(sisi)
        ukur_siasn(kantor.host, sisi, scope, count, ada=there, temuan=temuan, kemajuan=maju)
        age = kata_umur(sisi.dibaca, now) if sisi.dibaca else "SIASN dibaca langsung."
    if skipped := kantor.host.nip_tak_terbaca:
        notes.append(f"{angka(skipped)} pegawai di e-Simpeg dilewati karena NIP-nya bukan 18 angka.")
    indeks = count.indeks()
    return LaporanMutu(kantor.nama, indeks, count.ramalan(indeks), (age,), tuple(notes), tuple(found))


def _jenis(sisi: Sumber) -> list[Jenis]:
    """The kinds that the source has: of a download those it was asked for."""
    if isinstance(sisi, SumberUnduhan):
        return [jenis for jenis in Jenis if jenis.value in sisi.manifes.berkas]
    return list(Jenis)


def _dari_ekspor(
    layar: Layar,
    kantor: Instansi,
    daftar: Path,
    per: date | None,
    rujukan: Path | None,
    berkas: Path | None,
    populasi: Populasi,
) -> LaporanMutu:
    invented = kantor.settings.lingkungan is Lingkungan.TIRUAN
    ekspor = EksporAsn.buka(daftar, kantor.settings.timezone, per=per, nip_buatan=invented)
    tables, notes = _acuan(kantor, ekspor.per, rujukan, berkas, populasi, langsung=False)
    count = Penghitung(tables.acuan, tables.populasi, tables.unit)
    with layar.kemajuan("Mengukur", None) as maju:
        skipped = ukur_ekspor(ekspor, kantor.host, count, maju)
    notes += ekspor.tinjauan.catatan()
    if skipped:
        notes.append(f"{angka(skipped)} baris ekspor dilewati: NIP-nya bukan 18 angka, atau sudah ada di baris lain.")
    guessed = " menurut tanggal berkasnya" if ekspor.per_ditebak else ""
    age = f"Sisi SIASN dari ekspor Data ASN {ekspor.nama}, per {ekspor.per:%d-%m-%Y}{guessed}."
    indeks = count.indeks()
    return LaporanMutu(kantor.nama, indeks, count.ramalan(indeks), (age,), tuple(notes))
