"""Compare who is on each side: the people of e-Simpeg against the "Data ASN" export of SIASN's web page.

Both sides are only read. SIASN itself is asked where it can be reached, for its lists and about people who are on one
side only; where it cannot, the result says what was not used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from attrs import field, frozen

from siasn_client import Nip, SiasnError
from siasn_client.baris import Ada, Gagal, Jenis, Kosong, Lingkup
from siasn_client.config import Lingkungan
from siasn_client.ports import Sumber as SisiSiasn
from siasn_client.sanding.populasi import (
    HasilPopulasi,
    Jawaban,
    Orang,
    Pengetahuan,
    Sumber,
    bandingkan_populasi,
    dari_baris,
    dari_ekspor,
    perlu_ditanyakan,
)
from simpeg_adapters.commands.sanding import BATCH, SumberSiasn
from simpeg_adapters.daftar_siasn import DaftarSiasn, dari_berkas, dari_siasn, dari_unduhan, tanpa_daftar
from simpeg_adapters.ekspor_asn import EksporAsn
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka, kalimat
from simpeg_adapters.ndjson import SumberUnduhan
from simpeg_adapters.sql import SqlHost

__all__ = ["Pesanan", "baca_simpeg", "sandingkan_populasi"]

_PALING_BANYAK: Final = 1000
"""Of more people than this SIASN is not asked one by one: the list is most likely another office's."""
Kemajuan = Callable[[int], None]


@frozen
class Pesanan:
    """What was ordered.

    Args:
        daftar: the export of SIASN's web page.
        per: the day it speaks for; None for the day of the file.
        pensiun: a file with the pensiun list, in place of SIASN's own; ``pengadaan`` likewise.
        dari: a downloaded folder, in place of SIASN itself.
        tanya: may SIASN be asked at all?
    """

    daftar: Path
    per: date | None = None
    pensiun: Path | None = None
    pengadaan: Path | None = None
    dari: Path | None = None
    tanya: bool = True


def sandingkan_populasi(
    kantor: Instansi, pesanan: Pesanan, *, kini: datetime, kemajuan: Kemajuan = lambda done: None
) -> HasilPopulasi:
    """Compare the people of an office with SIASN's list.

    Args:
        kini: now, on the office's clock.
        kemajuan: is told how many people of e-Simpeg each batch brought.

    Raises:
        BerkasError, FileRefused: a file cannot be used; the sentence says why.
        SimpegError: e-Simpeg cannot be read.
    """
    buatan = kantor.settings.lingkungan is Lingkungan.TIRUAN
    ekspor = EksporAsn.buka(pesanan.daftar, kantor.settings.timezone, per=pesanan.per, nip_buatan=buatan)
    siasn = [dari_ekspor(row, f"baris {nomor}") for nomor, row in ekspor.baris]
    simpeg = list(baca_simpeg(kantor.host, kemajuan))
    with ExitStack() as stack:
        sisi, daftar = _sisi(stack, kantor, pesanan, ekspor.per, kini.date())
        daftar = dari_berkas(
            daftar,
            kantor.settings.timezone,
            pensiun=pesanan.pensiun,
            pengadaan=pesanan.pengadaan,
            nip_buatan=buatan,
        )
        kerja = _Kerja(simpeg, siasn, ekspor, daftar, kini.date())
        hasil = kerja.banding(Pengetahuan(daftar.pensiun, daftar.pengadaan), ())
        if sisi is None:
            return hasil
        tahu, sumber = _tanyakan(sisi, hasil, daftar, kini.date())
        return kerja.banding(tahu, (sumber,))


@frozen
class _Kerja:
    """Both lists, to be compared once with what the lists say, and once more with what SIASN answered."""

    simpeg: Sequence[Orang] = field(repr=False)
    siasn: Sequence[Orang] = field(repr=False)
    ekspor: EksporAsn
    daftar: DaftarSiasn
    hari_ini: date

    def banding(self, tahu: Pengetahuan, sumber: tuple[Sumber, ...]) -> HasilPopulasi:
        """Compare, and name the sources."""
        why = "tanggal menurut berkasnya" if self.ekspor.per_ditebak else "tanggal menurut yang menjalankan"
        own = (
            Sumber("e-Simpeg", self.hari_ini, len(self.simpeg), f"dibaca langsung; {_kata_kontrak(self.simpeg)}"),
            Sumber("Data ASN (ekspor SIASN)", self.ekspor.per, len(self.siasn), f"berkas {self.ekspor.nama}, {why}"),
        )
        return bandingkan_populasi(
            self.simpeg,
            self.siasn,
            per=self.ekspor.per,
            tahu=tahu,
            sumber=(*own, *self.daftar.sumber, *sumber),
            catatan=self.ekspor.tinjauan.catatan(),
        )


def _kata_kontrak(simpeg: Sequence[Orang]) -> str:
    """Is e-Simpeg a source of the ends of contracts? Only where its profile reads along ``tmt_kontrak_akhir``."""
    known = sum(each.kontrak_akhir is not None for each in simpeg)
    return f"menyebut akhir kontrak {angka(known)} orang" if known else "tidak menyebut akhir kontrak PPPK"


def baca_simpeg(host: SqlHost, kemajuan: Kemajuan = lambda done: None) -> Iterator[Orang]:
    """Yield every row of e-Simpeg's people, in batches: also those with an unreadable NIP, and second rows.

    Somebody whose data utama cannot be read counts all the same, with the NIP as all that is known.

    Raises:
        SimpegError: nobody can be listed.
    """
    people = iter(host.nips(Lingkup()))
    while batch := tuple(islice(people, BATCH)):
        read = host.read(batch, (Jenis.DATA_UTAMA,))
        for nip in batch:
            match read[nip][Jenis.DATA_UTAMA]:
                case Ada(rows=rows):
                    for baris in rows:
                        yield dari_baris(nip.buka(), baris.kunci or nip.buka(), baris.isi)
                case _:
                    yield Orang(nip.buka(), nip.buka())
        kemajuan(len(batch))
    for each in host.tak_terbaca():
        yield dari_baris(each.nip, each.kunci, each.isi)


def _sisi(
    stack: ExitStack, kantor: Instansi, pesanan: Pesanan, per: date, hari_ini: date
) -> tuple[SisiSiasn | None, DaftarSiasn]:
    """SIASN's side as far as it is there: itself, a download, or nothing; with its lists."""
    zona = kantor.settings.timezone
    if pesanan.dari is not None:
        return SumberUnduhan(pesanan.dari, kantor.settings), dari_unduhan(pesanan.dari, zona)
    if not pesanan.tanya:
        return None, tanpa_daftar("tidak dipakai: SIASN tidak ditanya")
    try:
        siasn = stack.enter_context(kantor.siasn())
        return SumberSiasn(siasn), dari_siasn(siasn, per, hari_ini)
    except SiasnError as error:
        return None, tanpa_daftar(f"tidak dipakai: {kalimat(error)}")


def _tanyakan(sisi: SisiSiasn, hasil: HasilPopulasi, daftar: DaftarSiasn, hari_ini: date) -> tuple[Pengetahuan, Sumber]:
    """Ask about those who are on one side only; what could not be read is not known."""
    nama = "Jawaban SIASN per NIP"
    satu, lain = perlu_ditanyakan(hasil)
    known = Pengetahuan(daftar.pensiun, daftar.pengadaan)
    if len(satu) + len(lain) > _PALING_BANYAK:
        many = angka(len(satu) + len(lain))
        why = f"tidak dipakai: {many} orang hanya ada di satu sisi, terlalu banyak untuk ditanyakan"
        return known, Sumber(nama, None, keterangan=why, dipakai=False)
    try:
        jawaban = _jawaban(sisi, (*satu, *lain))
        pindah = _pindah(sisi, lain)
    except SiasnError as error:
        return known, Sumber(nama, None, keterangan=f"tidak dipakai: {kalimat(error)}", dipakai=False)
    seen = sisi.dibaca[1].date() if sisi.dibaca else hari_ini
    said = f"{angka(len(jawaban))} dari {angka(len(satu) + len(lain))} orang terjawab"
    return (
        Pengetahuan(daftar.pensiun, daftar.pengadaan, jawaban, pindah),
        Sumber(nama, seen, len(jawaban), said, dipakai=bool(jawaban)),
    )


def _jawaban(sisi: SisiSiasn, nips: Sequence[Nip]) -> dict[str, Jawaban]:
    found: dict[str, Jawaban] = {}
    for start in range(0, len(nips), BATCH):
        for nip, each in sisi.read(nips[start : start + BATCH], (Jenis.DATA_UTAMA,)).items():
            match each[Jenis.DATA_UTAMA]:
                case Ada(rows=(baris, *_)):
                    found[nip.buka()] = Jawaban(dari_baris(nip.buka(), baris.id_siasn or "", baris.isi))
                case Kosong():
                    found[nip.buka()] = Jawaban(None)
    return found


def _pindah(sisi: SisiSiasn, nips: Sequence[Nip]) -> dict[str, date]:
    """The latest move of each person that SIASN's history knows."""
    found: dict[str, date] = {}
    for start in range(0, len(nips), BATCH):
        for nip, each in sisi.read(nips[start : start + BATCH], (Jenis.PINDAH_INSTANSI,)).items():
            answer = each[Jenis.PINDAH_INSTANSI]
            rows = answer.rows if not isinstance(answer, Gagal | Kosong) else ()
            days = [day for baris in rows if isinstance(day := baris.ambil("tmt_pindah").nilai, date)]
            if days:
                found[nip.buka()] = max(days)
    return found
