"""``siasn sanding``: compare, and say what was found on the screen, in files and for a machine."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from attrs import evolve, field, frozen

from siasn_client import Nip
from siasn_client.baris import Lingkup
from siasn_client.ports import Sumber
from siasn_client.sanding import DibacaSaja
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.hasil_sanding import HasilSanding
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Dari, Jeniss, Mesin, Nips, lingkup
from simpeg_adapters.cli.populasi import (
    DaftarPengadaan,
    DaftarPensiun,
    DaftarPer,
    DaftarSiasn,
    jalankan_populasi,
    tanggal_daftar,
)
from simpeg_adapters.commands.acuan_mutu import baca_tabel_jabatan
from simpeg_adapters.commands.indeks import baca_indeks
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.pembukaan import alasan_sah, catat_pembukaan
from simpeg_adapters.commands.populasi import Pesanan
from simpeg_adapters.commands.sanding import baca_saja, buka_sumber, jumlah, sandingkan_semua
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.baris_json import BarisJson
from simpeg_adapters.laporan.excel import BukuSanding
from simpeg_adapters.laporan.giliran import Pembagian
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul, Penulis
from simpeg_adapters.laporan.samaran import Samaran

__all__ = ["sanding"]


def sanding(
    instansi: BerkasInstansi = Path("instansi.toml"),
    nip: Nips = None,
    jenis: Jeniss = None,
    html: Annotated[Path | None, typer.Option("--html", help="Tulis laporan HTML ke berkas ini.")] = None,
    excel: Annotated[Path | None, typer.Option("--excel", help="Tulis daftar kerja (XLSX) ke berkas ini.")] = None,
    jsonl: Annotated[Path | None, typer.Option("--jsonl", help="Tulis satu pegawai sebaris ke berkas ini.")] = None,
    dari: Dari = None,
    indeks: Annotated[
        Path | None, typer.Option("--indeks", help="Gambar juga indeks dari berkas hasil `siasn mutu --json` ini.")
    ] = None,
    buka: Annotated[bool, typer.Option("--buka", help="Tampilkan data pribadi; wajib dengan --alasan.")] = False,
    alasan: Annotated[str, typer.Option("--alasan", help="Mengapa data pribadi dibuka; dicatat.")] = "",
    daftar_siasn: DaftarSiasn = None,
    daftar_per: DaftarPer = "",
    daftar_pensiun: DaftarPensiun = None,
    daftar_pengadaan: DaftarPengadaan = None,
    mesin: Mesin = False,
) -> Keluar:
    """Bandingkan data pegawai di e-Simpeg dengan SIASN. Tidak mengubah apa pun."""
    if daftar_siasn is not None:
        pesanan = Pesanan(daftar_siasn, tanggal_daftar(daftar_per), daftar_pensiun, daftar_pengadaan, dari)
        return jalankan_populasi(Layar(mesin=mesin), instansi, pesanan, html=html, excel=excel, jsonl=jsonl)
    layar, scope, reason = Layar(mesin=mesin), lingkup(nip, jenis), alasan_sah(buka, alasan)
    files = [path for path in (html, excel, jsonl) if path is not None]
    if len(set(files)) < len(files):
        raise PengaturanError("Tiap laporan perlu berkasnya sendiri. Sebut nama yang berbeda, lalu ulangi.")
    pastikan_tertulis(*files)
    index = baca_indeks(indeks)
    with Instansi.open(instansi) as kantor, ExitStack() as stack:
        now = datetime.now(kantor.settings.timezone)
        asked = None if scope.nips is None else len(scope.nips)
        folder, names = instansi.resolve().parent, [path.name for path in files]
        mask = catat_pembukaan(folder, reason, pada=now, berkas=names, diminta=asked)
        jabatan = baca_tabel_jabatan(kantor, dari)
        penyaji = Penyaji(mask, Pembagian(kantor.wewenang, now.date()), jabatan)
        kumpulan = Pengumpul(penyaji, _penulis(stack, mask, html, excel, jsonl))
        with buka_sumber(kantor, dari) as sisi, layar.kemajuan("Menyandingkan", jumlah(kantor.host, scope)) as maju:
            saja = _Ingatan(sisi, ingat=scope.nips is not None)
            if not jenis and (scope.nips is not None or dari is not None):
                kumpulan.baca_saja = saja.baca
            results = kumpulan.rekam(sandingkan_semua(kantor.host, sisi, scope, maju))
            shown = tuple(hasil for hasil in results if scope.nips is not None)
        ket = evolve(_keterangan(kantor, sisi, dari, scope, reason), indeks=index, tabel_jabatan=bool(jabatan))
        kumpulan.tulis(ket)
    found = HasilSanding(kumpulan, ket, shown, saja.orang, tuple(files))
    found.katakan(layar)
    layar.data(found.data() if mesin else {})
    return found.keluar


@frozen
class _Ingatan:
    """Reads what is compared with nothing, person by person; remembers it only of people who were asked for."""

    sisi: Sumber = field(repr=False)
    ingat: bool
    orang: dict[Nip, tuple[DibacaSaja, ...]] = field(factory=dict, repr=False)

    def baca(self, nip: Nip) -> tuple[DibacaSaja, ...]:
        """Read one person's."""
        found = baca_saja(self.sisi, (nip,)).get(nip, ())
        if self.ingat:
            self.orang[nip] = found
        return found


def _penulis(
    stack: ExitStack, mask: Samaran, html: Path | None, excel: Path | None, jsonl: Path | None
) -> dict[Path, Penulis]:
    """The reports that were ordered; their drafts go when the command ends."""
    found: dict[Path, Penulis] = {}
    if html is not None:
        found[html] = stack.enter_context(HalamanSanding(mask))
    if excel is not None:
        found[excel] = stack.enter_context(BukuSanding(mask))
    if jsonl is not None:
        found[jsonl] = stack.enter_context(BarisJson(mask))
    return found


def _keterangan(kantor: Instansi, sisi: Sumber, dari: Path | None, scope: Lingkup, alasan: str) -> Keterangan:
    return Keterangan(
        kantor=kantor.nama,
        dibuat=datetime.now(kantor.settings.timezone),
        lingkungan=str(kantor.settings.lingkungan),
        unduhan=dari.name if dari else "",
        dibaca=sisi.dibaca,
        alasan=alasan,
        nip_tak_terbaca=kantor.host.nip_tak_terbaca,
        lingkup="semua pegawai di e-Simpeg" if scope.nips is None else f"{angka(len(scope.nips))} pegawai yang disebut",
    )
