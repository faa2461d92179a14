"""Why somebody is on one list only: the first reason for which there is evidence.

A reason is a proposal. It rests on what stands in one of the lists or was answered by SIASN, and says on what;
without evidence it is "not clear", never the likeliest guess.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import field, frozen

from siasn_client.peraturan.bup import BUP
from siasn_client.peraturan.dasar import pada
from siasn_client.sanding.populasi.alasan import Alasan
from siasn_client.sanding.populasi.hasil import Kelompok, kelompok
from siasn_client.sanding.populasi.kesamaan import isi_nip, lahir
from siasn_client.sanding.populasi.masukan import Orang, Pengetahuan

__all__ = ["BARU", "BERHENTI", "PENSIUN", "Penimbang", "Temuan"]

BARU: Final = timedelta(days=120)
"""So long a list may lag behind an appointment. Our own choice; no rule says how long SIASN takes."""
PENSIUN: Final = frozenset({"88", "98", "99"})
BERHENTI: Final = frozenset({"52", "66", "67", "68", "69", "70", "77", "91", "92"})
"""Kedudukan hukum of those who are no longer there. 20 (masa persiapan pensiun) and 89 are."""
_JANDA: Final = ("janda", "duda", "anumerta", "meninggal", "tewas")
Temuan = tuple[Alasan, tuple[str, ...]]


def _hari(day: date) -> str:
    return f"{day:%d-%m-%Y}"


@frozen
class Penimbang:
    """Weighs what is known of one person on the day *per*. *instansi* is the office's id in the list."""

    per: date
    tahu: Pengetahuan = field(repr=False)
    instansi: str

    def hanya_simpeg(self, orang: Orang) -> Temuan:
        """Why somebody of e-Simpeg is not on SIASN's list."""
        return self._pertama(
            orang,
            (
                (Alasan.MENINGGAL, self._meninggal),
                (Alasan.PINDAH_KELUAR, self._pindah_keluar),
                (Alasan.PENSIUN, self._pensiun),
                (Alasan.BERHENTI, self._berhenti),
                (Alasan.KONTRAK_HABIS, self._kontrak_habis),
                (Alasan.BARU, self._baru),
                (Alasan.TIDAK_DIKENAL, self._tidak_dikenal),
            ),
        )

    def hanya_siasn(self, orang: Orang) -> Temuan:
        """Why somebody on SIASN's list is not in e-Simpeg."""
        return self._pertama(
            orang,
            (
                (Alasan.MENINGGAL, self._meninggal),
                (Alasan.PENSIUN, self._pensiun),
                (Alasan.BERHENTI, self._berhenti),
                (Alasan.PINDAH_MASUK, self._pindah_masuk),
                (Alasan.DIPEKERJAKAN, self._dipekerjakan),
                (Alasan.PINDAH_KELUAR, self._pindah_keluar),
                (Alasan.KONTRAK_HABIS, self._kontrak_habis),
                (Alasan.BARU, self._baru),
            ),
        )

    def keadaan_beda(self, simpeg: Orang, siasn: Orang) -> Temuan | None:
        """What one side knows and the other does not about somebody who is on both lists."""
        if simpeg.meninggal and not siasn.meninggal:
            return Alasan.MENINGGAL, ("e-Simpeg mencatat meninggal",)
        for codes, alasan in ((PENSIUN, Alasan.PENSIUN), (BERHENTI, Alasan.BERHENTI)):
            if (simpeg.kedudukan in codes) != (siasn.kedudukan in codes):
                side = "e-Simpeg" if simpeg.kedudukan in codes else "daftar SIASN"
                return alasan, (
                    f"kedudukan hukum di {side}: {simpeg.kedudukan if side[0] == 'e' else siasn.kedudukan}",
                )
        aktif = simpeg.kedudukan not in PENSIUN | BERHENTI
        if aktif and simpeg.tmt_pensiun and simpeg.tmt_pensiun <= self.per:
            return Alasan.PENSIUN, (f"TMT pensiun di e-Simpeg {_hari(simpeg.tmt_pensiun)} sudah lewat",)
        if aktif and (usul := self.tahu.pensiun.get(simpeg.nip)) and usul.tmt_pensiun and usul.tmt_pensiun <= self.per:
            return Alasan.PENSIUN, (f"ada di daftar pensiun dengan TMT {_hari(usul.tmt_pensiun)}",)
        if found := self._kontrak_habis(simpeg):
            return Alasan.KONTRAK_HABIS, found
        if siasn.instansi_kerja and self.instansi and siasn.instansi_kerja != self.instansi:
            return Alasan.DIPEKERJAKAN, ("instansi kerja di daftar SIASN bukan instansi ini",)
        return None

    def kontrak(self, orang: Orang) -> tuple[date, str] | None:
        """When the contract of a PPPK ends, and which list says so."""
        if kelompok(orang) not in (Kelompok.PPPK, Kelompok.PARUH_WAKTU):
            return None
        if orang.kontrak_akhir:
            return orang.kontrak_akhir, "e-Simpeg"
        usul = self.tahu.pengadaan.get(orang.nip)
        return (usul.kontrak_akhir, "daftar pengadaan") if usul and usul.kontrak_akhir else None

    def _pertama(self, orang: Orang, tests: Iterable[tuple[Alasan, Callable[[Orang], tuple[str, ...]]]]) -> Temuan:
        for alasan, test in tests:
            if bukti := test(orang):
                return alasan, bukti
        return Alasan.BELUM_JELAS, self._petunjuk(orang)

    def _rekaman(self, orang: Orang) -> Iterator[tuple[str, Orang]]:
        """What the list says of somebody, and what SIASN answered."""
        yield "daftar", orang
        if (jawab := self.tahu.jawaban.get(orang.nip)) and jawab.orang:
            yield "jawaban SIASN", jawab.orang

    def _meninggal(self, orang: Orang) -> tuple[str, ...]:
        said = [f"tercatat meninggal menurut {asal}" for asal, each in self._rekaman(orang) if each.meninggal]
        usul = self.tahu.pensiun.get(orang.nip)
        if usul and any(word in usul.jenis.lower() for word in _JANDA):
            said.append(f"ada di daftar pensiun sebagai {usul.jenis}")
        return tuple(said)

    def _pensiun(self, orang: Orang) -> tuple[str, ...]:
        said = [
            f"kedudukan hukum {each.kedudukan} menurut {asal}"
            for asal, each in self._rekaman(orang)
            if each.kedudukan in PENSIUN
        ]
        if orang.tmt_pensiun and orang.tmt_pensiun <= self.per:
            said.append(f"TMT pensiun {_hari(orang.tmt_pensiun)} sudah lewat")
        usul = self.tahu.pensiun.get(orang.nip)
        if usul and usul.tmt_pensiun and usul.tmt_pensiun <= self.per:
            said.append(f"ada di daftar pensiun dengan TMT {_hari(usul.tmt_pensiun)}")
        born, oldest = lahir(orang), pada(BUP["utama"], self.per)
        if not said and born and (self.per - born).days > (oldest.nilai + 1) * 365.25:
            said.append(f"usianya melewati {oldest.nilai} tahun ({oldest.dasar})")
        return tuple(said)

    def _berhenti(self, orang: Orang) -> tuple[str, ...]:
        return tuple(
            f"kedudukan hukum {each.kedudukan} menurut {asal}"
            for asal, each in self._rekaman(orang)
            if each.kedudukan in BERHENTI
        )

    def _pindah_keluar(self, orang: Orang) -> tuple[str, ...]:
        if not self.instansi:
            return ()
        return tuple(
            f"instansi induk menurut {asal} bukan instansi ini"
            for asal, each in self._rekaman(orang)
            if each.instansi_induk and each.instansi_induk != self.instansi and each.instansi_kerja != self.instansi
        )

    def _pindah_masuk(self, orang: Orang) -> tuple[str, ...]:
        day = self.tahu.pindah.get(orang.nip)
        if day and day <= self.per and orang.instansi_kerja in ("", self.instansi):
            return (f"riwayat pindah instansi di SIASN: {_hari(day)}",)
        if self.instansi and orang.instansi_induk and orang.instansi_induk != self.instansi:
            return ("instansi kerja di daftar SIASN sudah instansi ini, instansi induknya belum",) * (
                orang.instansi_kerja == self.instansi
            )
        return ()

    def _dipekerjakan(self, orang: Orang) -> tuple[str, ...]:
        other = orang.instansi_kerja and orang.instansi_kerja != self.instansi
        if self.instansi and orang.instansi_induk == self.instansi and other:
            return ("instansi kerja di daftar SIASN bukan instansi ini",)
        return ()

    def _kontrak_habis(self, orang: Orang) -> tuple[str, ...]:
        found = self.kontrak(orang)
        return (f"kontrak berakhir {_hari(found[0])} menurut {found[1]}",) if found and found[0] < self.per else ()

    def _baru(self, orang: Orang) -> tuple[str, ...]:
        usul = self.tahu.pengadaan.get(orang.nip)
        if usul:
            when = f" dengan TMT {_hari(usul.tmt)}" if usul.tmt else ""
            return (f"ada di daftar pengadaan {usul.periode}{when}".replace("  ", " "),)
        begin = orang.tmt_cpns or _tmt(orang)
        return (f"TMT CPNS atau kontrak {_hari(begin)}",) if begin and begin > self.per - BARU else ()

    def _tidak_dikenal(self, orang: Orang) -> tuple[str, ...]:
        jawab = self.tahu.jawaban.get(orang.nip)
        return ("SIASN menjawab tidak ada data dengan NIP ini",) if jawab and jawab.orang is None else ()

    def _petunjuk(self, orang: Orang) -> tuple[str, ...]:
        """Not evidence of anything, but where to begin."""
        isi = isi_nip(orang)
        return (f"ASN sejak {isi.tahun_tmt} menurut NIP",) if isi else ()


def _tmt(orang: Orang) -> date | None:
    """The TMT CPNS as a PNS's number says it; that of a PPPK says the year only."""
    isi = isi_nip(orang)
    return date(isi.tahun_tmt, isi.bulan_tmt, 1) if isi and isi.bulan_tmt and isi.tahun_tmt else None
