"""Why somebody is on one list only: the first reason for which there is evidence.

A reason is a proposal. It rests on what stands in one of the lists or was answered by SIASN, and says on what;
without evidence it is "not clear", never the likeliest guess.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from attrs import field, frozen

from siasn_client.peraturan.bup import BUP
from siasn_client.peraturan.dasar import pada
from siasn_client.sanding.populasi.alasan import Alasan
from siasn_client.sanding.populasi.hasil import Kelompok, kelompok
from siasn_client.sanding.populasi.kesamaan import isi_nip, lahir
from siasn_client.sanding.populasi.masukan import Orang, Pengetahuan

__all__ = ["BARU", "BERHENTI", "FORMASI", "PENSIUN", "Penimbang", "Temuan"]

BARU: Final = timedelta(days=120)
"""So long a list may lag behind an appointment. Our own choice; no rule says how long SIASN takes."""
FORMASI: Final = timedelta(days=365)
"""So long somebody on the pengadaan list counts as new. Our own choice: the list goes four formations back."""
PENSIUN: Final = frozenset({"88", "98", "99"})
BERHENTI: Final = frozenset({"52", "66", "67", "68", "69", "70", "77", "91"})
"""Kedudukan hukum of those who are no longer there. 20 (masa persiapan pensiun), 89 and 92 (data diblokir) are."""
_JANDA: Final = ("janda", "duda", "anumerta", "meninggal", "tewas")
_SIMPEG, _SIASN, _PENGADAAN = "e-Simpeg", "daftar SIASN", "daftar pengadaan"
Temuan = tuple[Alasan, tuple[str, ...]]
Rekaman = tuple[tuple[str, Orang], ...]
"""Rows about one person, each with who says so."""


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
        return self._pertama(orang, self._sebab_simpeg(orang))

    def hanya_siasn(self, orang: Orang) -> Temuan:
        """Why somebody on SIASN's list is not in e-Simpeg."""
        return self._pertama(orang, self._sebab_siasn(orang))

    def keadaan_beda(self, simpeg: Orang, siasn: Orang) -> Temuan | None:
        """What one side knows and the other does not about somebody who is on both lists."""
        if simpeg.meninggal and not siasn.meninggal:
            return Alasan.MENINGGAL, ("e-Simpeg mencatat meninggal",)
        for codes, alasan in ((PENSIUN, Alasan.PENSIUN), (BERHENTI, Alasan.BERHENTI)):
            if (simpeg.kedudukan in codes) != (siasn.kedudukan in codes):
                side, said = (_SIMPEG, simpeg) if simpeg.kedudukan in codes else (_SIASN, siasn)
                return alasan, (f"kedudukan hukum di {side}: {said.kedudukan}",)
        if not _masih_ada(simpeg):  # both sides know
            return None
        if simpeg.tmt_pensiun and simpeg.tmt_pensiun <= self.per:
            return Alasan.PENSIUN, (f"TMT pensiun di e-Simpeg {_hari(simpeg.tmt_pensiun)} sudah lewat",)
        if (usul := self.tahu.pensiun.get(simpeg.nip)) and usul.tmt_pensiun and usul.tmt_pensiun <= self.per:
            return Alasan.PENSIUN, (f"ada di daftar pensiun dengan TMT {_hari(usul.tmt_pensiun)}",)
        if found := self._kontrak_habis(simpeg):
            return Alasan.KONTRAK_HABIS, found
        elsewhere = self.instansi and siasn.instansi_kerja not in ("", self.instansi)
        if elsewhere and simpeg.instansi_kerja != siasn.instansi_kerja:
            return Alasan.DIPEKERJAKAN, ("instansi kerja di daftar SIASN bukan instansi ini",)
        return None

    def kontrak(self, orang: Orang) -> tuple[date, str] | None:
        """When the contract of a PPPK who is still there ends, and which list says so.

        e-Simpeg comes first, because it knows of an extension before any list does; where the pengadaan list says
        another day, the source says that too.
        """
        if kelompok(orang) not in (Kelompok.PPPK, Kelompok.PARUH_WAKTU) or not _masih_ada(orang):
            return None
        usul = self.tahu.pengadaan.get(orang.nip)
        listed = usul.kontrak_akhir if usul else None
        if orang.kontrak_akhir is None:
            return (listed, _PENGADAAN) if listed else None
        if listed in (None, orang.kontrak_akhir):
            return orang.kontrak_akhir, _SIMPEG
        return orang.kontrak_akhir, f"{_SIMPEG} ({_PENGADAAN}: {_hari(listed)})"

    def _sebab_simpeg(self, orang: Orang) -> Iterator[Temuan]:
        said = self._rekaman(_SIMPEG, orang)
        yield Alasan.MENINGGAL, self._meninggal(orang, said)
        yield Alasan.PINDAH_KELUAR, self._pindah_keluar(said)
        yield Alasan.PENSIUN, self._pensiun(orang, said)
        yield Alasan.BERHENTI, _berhenti(said)
        yield Alasan.KONTRAK_HABIS, self._kontrak_habis(orang)
        yield Alasan.BARU, self._baru(orang)
        yield Alasan.TIDAK_DIKENAL, self._tidak_dikenal(orang)

    def _sebab_siasn(self, orang: Orang) -> Iterator[Temuan]:
        said = self._rekaman(_SIASN, orang)
        yield Alasan.MENINGGAL, self._meninggal(orang, said)
        yield Alasan.PENSIUN, self._pensiun(orang, said)
        yield Alasan.BERHENTI, _berhenti(said)
        yield Alasan.PINDAH_MASUK, self._pindah_masuk(orang)
        yield Alasan.DIPEKERJAKAN, self._dipekerjakan(orang)
        yield Alasan.PINDAH_KELUAR, self._pindah_keluar(said)
        yield Alasan.KONTRAK_HABIS, self._kontrak_habis(orang)
        yield Alasan.BARU, self._baru(orang)

    def _pertama(self, orang: Orang, found: Iterable[Temuan]) -> Temuan:
        return next(filter(_berdasar, found), (Alasan.BELUM_JELAS, _petunjuk(orang)))

    def _rekaman(self, sisi: str, orang: Orang) -> Rekaman:
        """What the list of one side says of somebody, and what SIASN answered."""
        jawab = self.tahu.jawaban.get(orang.nip)
        return ((sisi, orang), ("jawaban SIASN", jawab.orang)) if jawab and jawab.orang else ((sisi, orang),)

    def _meninggal(self, orang: Orang, rekaman: Rekaman) -> tuple[str, ...]:
        said = [f"tercatat meninggal menurut {asal}" for asal, each in rekaman if each.meninggal]
        usul = self.tahu.pensiun.get(orang.nip)
        if usul and any(word in usul.jenis.lower() for word in _JANDA):
            said.append(f"ada di daftar pensiun sebagai {usul.jenis}")
        return tuple(said)

    def _pensiun(self, orang: Orang, rekaman: Rekaman) -> tuple[str, ...]:
        said = [*_kedudukan(rekaman, PENSIUN)]
        if orang.tmt_pensiun and orang.tmt_pensiun <= self.per:
            said.append(f"TMT pensiun {_hari(orang.tmt_pensiun)} sudah lewat")
        usul = self.tahu.pensiun.get(orang.nip)
        if usul and usul.tmt_pensiun and usul.tmt_pensiun <= self.per:
            said.append(f"ada di daftar pensiun dengan TMT {_hari(usul.tmt_pensiun)}")
        born, oldest = lahir(orang), pada(BUP["utama"], self.per)
        if not said and born and (self.per - born).days > (oldest.nilai + 1) * 365.25:
            said.append(f"usianya melewati {oldest.nilai} tahun ({oldest.dasar})")
        return tuple(said)

    def _pindah_keluar(self, rekaman: Rekaman) -> tuple[str, ...]:
        if not self.instansi:
            return ()
        return tuple(
            f"instansi induk menurut {asal} bukan instansi ini"
            for asal, each in rekaman
            if each.instansi_induk and each.instansi_induk != self.instansi and each.instansi_kerja != self.instansi
        )

    def _pindah_masuk(self, orang: Orang) -> tuple[str, ...]:
        day = self.tahu.pindah.get(orang.nip)
        if day and day <= self.per and orang.instansi_kerja in ("", self.instansi):
            return (f"riwayat pindah instansi di SIASN: {_hari(day)}",)
        half = self.instansi and orang.instansi_induk != self.instansi == orang.instansi_kerja
        if half and orang.instansi_induk:
            return ("instansi kerja di daftar SIASN sudah instansi ini, instansi induknya belum",)
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
        if usul and not (usul.tmt and usul.tmt < self.per - FORMASI):
            when = f" dengan TMT {_hari(usul.tmt)}" if usul.tmt else ""
            return (f"ada di daftar pengadaan {usul.periode}{when}".replace("  ", " "),)
        begin = orang.tmt_cpns or _tmt(orang)
        return (f"TMT CPNS atau kontrak {_hari(begin)}",) if begin and begin > self.per - BARU else ()

    def _tidak_dikenal(self, orang: Orang) -> tuple[str, ...]:
        jawab = self.tahu.jawaban.get(orang.nip)
        return ("SIASN menjawab tidak ada data dengan NIP ini",) if jawab and jawab.orang is None else ()


def _masih_ada(orang: Orang) -> bool:
    return orang.kedudukan not in PENSIUN | BERHENTI


def _berdasar(found: Temuan) -> bool:
    return bool(found[1])


def _berhenti(rekaman: Rekaman) -> tuple[str, ...]:
    return _kedudukan(rekaman, BERHENTI)


def _kedudukan(rekaman: Rekaman, codes: frozenset[str]) -> tuple[str, ...]:
    return tuple(
        f"kedudukan hukum {each.kedudukan} menurut {asal}" for asal, each in rekaman if each.kedudukan in codes
    )


def _petunjuk(orang: Orang) -> tuple[str, ...]:
    """Not evidence of anything, but where to begin."""
    isi = isi_nip(orang)
    return (f"ASN sejak {isi.tahun_tmt} menurut NIP",) if isi else ()


def _tmt(orang: Orang) -> date | None:
    """The TMT CPNS as a PNS's number says it; that of a PPPK says the year only."""
    isi = isi_nip(orang)
    return date(isi.tahun_tmt, isi.bulan_tmt, 1) if isi and isi.bulan_tmt and isi.tahun_tmt else None
