"""Compare who is on each side. Pure: two lists in, cases and a bridge out.

Every row of both lists falls into exactly one class: a second row of somebody, a number that cannot be right, on
one list only, or on both. So the bridge between the two head-counts adds up for any two lists, whatever the reasons
are. The result does not depend on the order of the rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from attrs import define, field, fields, frozen

from siasn_client.sanding.populasi.alasan import Alasan, MacamKasus
from siasn_client.sanding.populasi.hasil import (
    HasilPopulasi,
    Jembatan,
    Kasus,
    Kelompok,
    KontrakBerakhir,
    Langkah,
    kelompok,
)
from siasn_client.sanding.populasi.kesamaan import Kesamaan, bukti_sama, isi_nip, susunan_mungkin
from siasn_client.sanding.populasi.masukan import Orang, Pengetahuan, Sumber
from siasn_client.sanding.populasi.sebab import Penimbang

__all__ = ["HARI_KONTRAK", "bandingkan_populasi"]

HARI_KONTRAK: Final = 90
"""A contract that ends within so many days is listed. Asked for by the offices; no rule says it."""
_URUT: Final = {each: place for place, each in enumerate(MacamKasus)}
_PPPK: Final = (Kelompok.PPPK, Kelompok.PARUH_WAKTU)


def bandingkan_populasi(
    simpeg: Iterable[Orang],
    siasn: Iterable[Orang],
    *,
    per: date,
    tahu: Pengetahuan | None = None,
    sumber: Iterable[Sumber] = (),
    instansi: str = "",
    hari_kontrak: int = HARI_KONTRAK,
    catatan: Iterable[str] = (),
) -> HasilPopulasi:
    """Compare the people of e-Simpeg with SIASN's list.

    Args:
        simpeg: every row of e-Simpeg, those with an unreadable NIP and second rows too.
        siasn: every row of SIASN's list.
        per: the day of that list; who retires later is still there.
        tahu: what else is known of some people.
        sumber: the sources as they are to be named in the result.
        instansi: the office's id in the list; without it the one that most rows name.
        hari_kontrak: contracts of PPPK that end within so many days are listed.
        catatan: what else a reader must know, said first.
    """
    host, list_ = _Sisi.dari(simpeg), _Sisi.dari(siasn)
    penimbang = Penimbang(per, tahu or Pengetahuan(), instansi or _terbanyak(list_))
    found = _Perbandingan(host, list_, penimbang)
    kasus = tuple(sorted(found.kasus(), key=lambda each: (_URUT[each.macam], each.alasan.value, *_letak(each))))
    return HasilPopulasi(
        per=per,
        sumber=tuple(sumber),
        kasus=kasus,
        jembatan=_jembatan(host.banyak, list_.banyak, found.sama, kasus),
        kelompok=_kelompok(host, list_),
        kontrak=tuple(_kontrak(host, penimbang, hari_kontrak)),
        golongan_pppk=_golongan(list_),
        catatan=(*catatan, *_catatan(host, list_, found.sama)),
    )


@frozen
class _Sisi:
    """One side's rows, sorted: the first row of every NIP, further rows of it, and those without a NIP."""

    utama: dict[str, Orang] = field(repr=False)
    ulang: tuple[Orang, ...] = field(repr=False)
    tak_sah: tuple[Orang, ...] = field(repr=False)

    @classmethod
    def dari(cls, rows: Iterable[Orang]) -> _Sisi:
        first: dict[str, Orang] = {}
        again, broken = list[Orang](), list[Orang]()
        for orang in sorted(rows, key=_urut):
            if not orang.sah:
                broken.append(orang)
            elif first.setdefault(orang.nip, orang) is not orang:
                again.append(orang)
        return cls(first, tuple(again), tuple(broken))

    @property
    def banyak(self) -> int:
        return len(self.utama) + len(self.ulang) + len(self.tak_sah)

    @property
    def semua(self) -> Iterator[Orang]:
        yield from self.utama.values()
        yield from self.ulang
        yield from self.tak_sah


_BIDANG: Final = tuple(each.name for each in fields(Orang))


def _urut(orang: Orang) -> tuple[str, ...]:
    """An order that depends on what a row says only: by NIP and key, then by everything else."""
    return tuple(str(getattr(orang, name)) for name in _BIDANG)


@define
class _Perbandingan:
    """The classes of all rows. Made once, asked once."""

    host: _Sisi
    daftar: _Sisi
    penimbang: Penimbang
    sama: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.sama = len(self.host.utama.keys() & self.daftar.utama.keys())

    def kasus(self) -> Iterator[Kasus]:
        """Yield a case for every row that is not simply on both lists, and for those on both that need a look."""
        host, daftar = self.host, self.daftar
        yield from (self._ulang(each, MacamKasus.DOBEL_SIMPEG) for each in host.ulang)
        yield from (self._ulang(each, MacamKasus.DOBEL_SIASN) for each in daftar.ulang)
        lone_host = [each for nip, each in host.utama.items() if nip not in daftar.utama]
        lone_list = [each for nip, each in daftar.utama.items() if nip not in host.utama]
        twice_host, twice_list = _dua_nip(host, daftar), _dua_nip(daftar, host)
        yield from (self._dobel_orang(*both, MacamKasus.DOBEL_SIMPEG) for both in twice_host.values())
        yield from (self._dobel_orang(*both, MacamKasus.DOBEL_SIASN) for both in twice_list.values())
        lone_host = [each for each in lone_host if each.nip not in twice_host]
        lone_list = [each for each in lone_list if each.nip not in twice_list]
        pairs = _pasangkan([*lone_host, *host.tak_sah], [*lone_list, *daftar.tak_sah])
        for each in (*host.tak_sah, *lone_host):
            yield self._hanya_simpeg(each, pairs.get(id(each)))
        for each in (*daftar.tak_sah, *lone_list):
            yield self._hanya_siasn(each, pairs.get(id(each)))
        yield from self._keduanya()

    def _ulang(self, orang: Orang, macam: MacamKasus) -> Kasus:
        first = (self.host if macam is MacamKasus.DOBEL_SIMPEG else self.daftar).utama[orang.nip]
        other = orang.nama and first.nama and orang.nama != first.nama
        bukti = (_ULANG, _NAMA_LAIN) if other else (_ULANG,)
        return self._dobel(orang, orang.nip, macam, Alasan.DOBEL_NIP, bukti)

    def _dobel_orang(self, orang: Orang, kept: Orang, macam: MacamKasus) -> Kasus:
        bukti = (*bukti_sama(orang, kept), "NIP lain orang ini yang dipakai")
        return self._dobel(orang, kept.nip, macam, Alasan.DOBEL_ORANG, bukti)

    def _dobel(self, orang: Orang, nip: str, macam: MacamKasus, alasan: Alasan, bukti: tuple[str, ...]) -> Kasus:
        """A row that is one too many; *nip* is the number of the one that counts."""
        if macam is MacamKasus.DOBEL_SIMPEG:
            return Kasus(macam, alasan, bukti, orang, self.daftar.utama.get(nip), self.host.utama[nip])
        return Kasus(macam, alasan, bukti, self.host.utama.get(nip), orang, self.daftar.utama[nip])

    def _hanya_simpeg(self, orang: Orang, pair: Orang | None) -> Kasus:
        bukti = bukti_sama(orang, pair) if pair else ()
        if not orang.sah:
            return Kasus(MacamKasus.NIP_TAK_SAH_SIMPEG, Alasan.NIP_BUKAN_18, bukti or (_JUMLAH,), orang, pair)
        if not susunan_mungkin(orang):
            return Kasus(MacamKasus.NIP_TAK_SAH_SIMPEG, Alasan.NIP_SUSUNAN, bukti or (_SUSUNAN,), orang, pair)
        if pair:
            return Kasus(MacamKasus.HANYA_SIMPEG, _ganti(orang, pair), bukti, orang, pair)
        alasan, said = self.penimbang.hanya_simpeg(orang)
        return Kasus(MacamKasus.HANYA_SIMPEG, alasan, said, orang)

    def _hanya_siasn(self, orang: Orang, pair: Orang | None) -> Kasus:
        bukti = bukti_sama(orang, pair) if pair else ()
        if not orang.sah:
            return Kasus(MacamKasus.NIP_TAK_SAH_SIASN, Alasan.NIP_BUKAN_18, bukti or (_JUMLAH,), pair, orang)
        if not susunan_mungkin(orang):
            return Kasus(MacamKasus.NIP_TAK_SAH_SIASN, Alasan.NIP_SUSUNAN, bukti or (_SUSUNAN,), pair, orang)
        if pair:
            return Kasus(MacamKasus.HANYA_SIASN, _ganti(pair, orang), bukti, pair, orang)
        alasan, said = self.penimbang.hanya_siasn(orang)
        return Kasus(MacamKasus.HANYA_SIASN, alasan, said, None, orang)

    def _keduanya(self) -> Iterator[Kasus]:
        both = {nip: each for nip, each in self.host.utama.items() if nip in self.daftar.utama}
        index = Kesamaan(both.values())
        for nip, simpeg in both.items():
            siasn = self.daftar.utama[nip]
            if (found := self.penimbang.keadaan_beda(simpeg, siasn)) is not None:
                yield Kasus(MacamKasus.KEADAAN_BEDA, *found, simpeg, siasn)
            if any(_kekinian(each) > _kekinian(simpeg) for each in index.cari(simpeg)):
                bukti = ("NIP lain orang ini lebih baru, dan ada di kedua daftar",)
                yield Kasus(MacamKasus.KEADAAN_BEDA, Alasan.DOBEL_ORANG, bukti, simpeg, siasn)


_ULANG: Final = "NIP yang sama sudah ada pada baris lain"
_NAMA_LAIN: Final = "namanya berbeda: mungkin dua orang, dan salah satu NIP-nya salah ketik"
_JUMLAH: Final = "bukan 18 angka"
_SUSUNAN: Final = "tanggal lahir, bulan TMT atau kode kontrak, atau jenis kelamin di dalamnya tidak mungkin"


def _dua_nip(sisi: _Sisi, lain: _Sisi) -> dict[str, tuple[Orang, Orang]]:
    """The numbers of one side that are somebody's second: unknown to the other side, while another one of his is
    known there, or is the newer. Returns the row and the one that is kept."""
    index = Kesamaan(sisi.utama.values())
    found: dict[str, tuple[Orang, Orang]] = {}
    for nip, orang in sisi.utama.items():
        if nip in lain.utama:
            continue
        same = [each for each in index.cari(orang) if susunan_mungkin(each)]
        kept = [each for each in same if each.nip in lain.utama] or [
            each for each in same if not susunan_mungkin(orang) or _kekinian(each) > _kekinian(orang)
        ]
        if kept:
            found[nip] = orang, max(kept, key=_kekinian)
    return found


def _kekinian(orang: Orang) -> tuple[int, str]:
    """Which of one person's numbers is the newer: the year of digits 9-12, then any order."""
    isi = isi_nip(orang)
    return (isi.tahun_tmt if isi else 0), orang.nip


def _pasangkan(host: list[Orang], daftar: list[Orang]) -> dict[int, Orang]:
    """The same person under another number on the other side; only where each is the only one for the other."""
    in_host, in_list = Kesamaan(host), Kesamaan(daftar)
    found: dict[int, Orang] = {}
    for orang in host:
        other = in_list.satu(orang)
        if other is not None and in_host.satu(other) is orang:
            found[id(orang)], found[id(other)] = other, orang
    return found


def _ganti(simpeg: Orang, siasn: Orang) -> Alasan:
    """Somebody got another number, or one of the two is wrong; or the host's is none at all."""
    if not (simpeg.sah and susunan_mungkin(simpeg)):
        return Alasan.NIP_LAWAN_TAK_SAH
    satu, lain = isi_nip(simpeg), isi_nip(siasn)
    return Alasan.NIP_BERUBAH if satu and lain and satu.jenis is not lain.jenis else Alasan.NIP_BEDA


def _letak(kasus: Kasus) -> tuple[str, ...]:
    return _urut(kasus.orang)


def _jembatan(simpeg: int, siasn: int, sama: int, kasus: Iterable[Kasus]) -> Jembatan:
    counts = Counter((each.macam, each.alasan) for each in kasus if each.macam is not MacamKasus.KEADAAN_BEDA)
    down = (MacamKasus.DOBEL_SIMPEG, MacamKasus.NIP_TAK_SAH_SIMPEG, MacamKasus.HANYA_SIMPEG)
    steps = sorted(counts.items(), key=lambda each: (_URUT[each[0][0]], list(Alasan).index(each[0][1])))
    langkah = tuple(Langkah(macam, alasan, -n if macam in down else n) for (macam, alasan), n in steps)
    return Jembatan(simpeg, langkah, sama, siasn)


def _kelompok(host: _Sisi, daftar: _Sisi) -> dict[Kelompok, tuple[int, int]]:
    satu, lain = Counter(map(kelompok, host.semua)), Counter(map(kelompok, daftar.semua))
    return {each: (satu[each], lain[each]) for each in Kelompok}


def _kontrak(host: _Sisi, penimbang: Penimbang, hari: int) -> list[KontrakBerakhir]:
    found = [
        KontrakBerakhir(orang, ends[0], left, ends[1])
        for orang in host.utama.values()
        if (ends := penimbang.kontrak(orang)) and (left := (ends[0] - penimbang.per).days) <= hari
    ]
    return sorted(found, key=lambda each: (each.akhir, each.orang.nip))


def _golongan(daftar: _Sisi) -> dict[str, int]:
    names = Counter(each.golongan for each in daftar.semua if each.golongan and kelompok(each) in _PPPK)
    return dict(sorted(names.items()))


def _terbanyak(daftar: _Sisi) -> str:
    counts = Counter(each.instansi_induk for each in daftar.semua if each.instansi_induk)
    return max(counts, key=lambda each: (counts[each], each)) if counts else ""


def _catatan(host: _Sisi, daftar: _Sisi, sama: int) -> Iterator[str]:
    if sama * 2 < min(len(host.utama), len(daftar.utama)):
        yield (
            "Kurang dari separuh NIP ada di kedua sisi. Periksa apakah daftar SIASN ini milik instansi yang sama, "
            "dan apakah yang dibaca seluruh e-Simpeg."
        )
    if not any(each.status for each in host.semua) and any(kelompok(each) is Kelompok.CPNS for each in daftar.semua):
        yield "e-Simpeg tidak menyebut siapa yang CPNS, sehingga CPNS di e-Simpeg terhitung sebagai PNS."
    if daftar.banyak and not any(each.instansi_induk for each in daftar.semua):
        yield "Daftar SIASN ini tidak memuat instansi, sehingga yang pindah atau dipekerjakan tidak dapat dikenali."
