"""What the number of a person and the law say about the record of each side. Pure; values in, sentences out.

Digits 13-14 of a NIP say PNS or PPPK, 1-8 the date of birth, 9-14 (of a PPPK 9-12) the TMT, 15 the sex
(:mod:`siasn_client.nip`). The position says the BUP and so the TMT pensiun (:mod:`siasn_client.peraturan.bup`), which
is held beside SIASN's own figures. A NIK that disagrees with the date of birth is a warning and never more: it is not
issued anew when a date of birth is corrected. What a side does not know is not compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from siasn_client.baris import Baris, Jenis
from siasn_client.kode import KEDUDUKAN_PPPK
from siasn_client.nip import IsiNip, JenisNip, baca_nip
from siasn_client.peraturan.bup import BUP, kelompok_bup, mungkin_peralihan, tmt_pensiun
from siasn_client.peraturan.dasar import Berlaku, pada
from siasn_client.privacy import Nip
from siasn_client.sanding.fungsional import Fungsional
from siasn_client.sanding.hasil import HasilPegawai
from siasn_client.sanding.kanonik.angka import banyak_tahun
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["Berat", "Sisi", "TemuanPegawai", "periksa_baris", "periksa_pegawai"]


class Berat(StrEnum):
    """How sure it is that something is wrong."""

    SALAH = "salah"  # number and record cannot both be right
    PERINGATAN = "peringatan"  # worth a look; both may be right


class Sisi(StrEnum):
    """Which record a finding concerns."""

    SIMPEG = "e-Simpeg"
    SIASN = "SIASN"
    KEDUANYA = "e-Simpeg dan SIASN"
    NIP = "NIP"


@frozen
class TemuanPegawai:
    """One finding about one person.

    Args:
        kode: what was looked at ("tanggal_lahir", "tmt_pensiun", ...).
        sisi: whose record it concerns.
        pesan: the sentence for a clerk. It may tell the TMT pensiun, and so roughly a birthday: no repr.
        pelaku: who must act.
        langkah: what to do.
    """

    kode: str
    berat: Berat
    sisi: Sisi
    pesan: str = field(repr=False)
    pelaku: Pelaku
    langkah: str

    def to_data(self) -> dict[str, str]:
        """Return plain values."""
        return {
            "kode": self.kode,
            "berat": self.berat.value,
            "sisi": self.sisi.value,
            "pesan": self.pesan,
            "pelaku": self.pelaku.value,
            "langkah": self.langkah,
        }


_NONE: Final[Mapping[str, Fungsional]] = MappingProxyType({})


def periksa_pegawai(
    hasil: HasilPegawai, *, hari: date, fungsional: Mapping[str, Fungsional] = _NONE
) -> tuple[TemuanPegawai, ...]:
    """Return what number and law say against the data utama of either side; empty when nothing does.

    Args:
        hasil: the comparison of one person; people whose data utama was not compared have no finding.
        hari: the day whose rules apply.
        fungsional: SIASN's table of functional positions, by id; without it a level is read from the name.
    """
    utama = hasil.ambil(Jenis.DATA_UTAMA)
    rows = utama.baris if utama else ()
    simpeg = next((row.simpeg for row in rows if row.simpeg is not None), None)
    siasn = next((row.siasn for row in rows if row.siasn is not None), None)
    return periksa_baris(hasil.nip, simpeg, siasn, hari=hari, fungsional=fungsional)


def periksa_baris(
    nip: Nip,
    simpeg: Baris | None,
    siasn: Baris | None,
    *,
    hari: date,
    fungsional: Mapping[str, Fungsional] = _NONE,
) -> tuple[TemuanPegawai, ...]:
    """Do the same for the data utama of both sides as they were read; None: a side has none, or was not read."""
    if simpeg is None and siasn is None:
        return ()
    orang = _Orang(baca_nip(nip), simpeg, siasn, hari, fungsional)
    return tuple(temuan for look in _PERIKSA for temuan in look(orang))


@frozen
class _Orang:
    nip: IsiNip
    simpeg: Baris | None
    siasn: Baris | None
    hari: date
    fungsional: Mapping[str, Fungsional] = field(repr=False)

    @property
    def sisi(self) -> Iterator[tuple[Sisi, Baris]]:
        if self.simpeg is not None:
            yield Sisi.SIMPEG, self.simpeg
        if self.siasn is not None:
            yield Sisi.SIASN, self.siasn

    def putuskan(self, agrees: Callable[[Baris], bool | None]) -> tuple[Sisi, str] | None:
        """Whose record disagrees, and what the other side says to it; None when nobody's does."""
        said = {sisi: agrees(row) for sisi, row in self.sisi}
        wrong = [sisi for sisi, right in said.items() if right is False]
        if not wrong:
            return None
        if len(wrong) > 1:
            return Sisi.KEDUANYA, ""
        other = next((sisi for sisi, right in said.items() if right), None)
        return wrong[0], f"; di {other} sesuai" if other else ""


def _nilai(baris: Baris, bidang: str, kind: type[Any]) -> Any:
    """The canonical value of a field, when it is one of this kind; else None."""
    value = baris.ambil(bidang).nilai
    return value if isinstance(value, kind) else None


_PERBAIKI: Final = {
    Sisi.SIMPEG: (Pelaku.ADMIN_OPD, "Cocokkan dengan SK, lalu perbaiki di e-Simpeg."),
    Sisi.SIASN: (Pelaku.BKPSDM, "Cocokkan dengan SK, lalu usulkan perbaikannya di SIASN."),
    Sisi.KEDUANYA: (
        Pelaku.BKPSDM,
        "Cocokkan dengan SK pengangkatan pertama. Bila datanya yang salah, perbaiki di kedua sistem; "
        "bila NIP-nya, surati BKN.",
    ),
}


def _banding(orang: _Orang, kode: str, hal: str, digit: str, agrees: Callable[[Baris], bool | None]) -> Iterator[Any]:
    found = orang.putuskan(agrees)
    if found is not None:
        sisi, other = found
        pelaku, langkah = _PERBAIKI[sisi]
        yield TemuanPegawai(
            kode, Berat.SALAH, sisi, f"{hal} di {sisi} tidak sesuai dengan digit {digit} NIP{other}.", pelaku, langkah
        )


def _nomor(orang: _Orang) -> Iterator[TemuanPegawai]:
    """The number itself: neither that of a PNS nor that of a PPPK, or with a birth date that does not exist."""
    wrong = []
    if orang.nip.jenis is JenisNip.TAK_DIKENAL:
        wrong.append("Digit 13-14 NIP bukan bulan (PNS) dan bukan kode kontrak (PPPK).")
    if orang.nip.tanggal_lahir is None:
        wrong.append("Digit 1-8 NIP bukan tanggal.")
    if orang.nip.jenis_kelamin is None:
        wrong.append("Digit 15 NIP bukan 1 atau 2.")
    for pesan in wrong:
        yield TemuanPegawai(
            "nip", Berat.SALAH, Sisi.NIP, pesan, Pelaku.BKPSDM, "Periksa NIP pada SK; bila SK sama, surati BKN."
        )


def _pppk_menurut(baris: Baris) -> bool | None:
    """Does the record itself say PPPK? By kedudukan hukum, else by the form of the golongan."""
    code = _nilai(baris, "kedudukan_pns_id", str)
    if code is not None:
        return code in KEDUDUKAN_PPPK
    golongan = _nilai(baris, "golongan", str)
    return None if golongan is None else "/" not in golongan


def _jenis(orang: _Orang) -> Iterator[TemuanPegawai]:
    if orang.nip.jenis is JenisNip.TAK_DIKENAL:
        return
    pppk = orang.nip.jenis is JenisNip.PPPK

    def agrees(baris: Baris) -> bool | None:
        said = _pppk_menurut(baris)
        return None if said is None else said is pppk

    found = orang.putuskan(agrees)
    if found is not None:
        sisi, other = found
        number, record = ("PPPK", "PNS") if pppk else ("PNS", "PPPK")
        pesan = f"Menurut digit 13-14 NIP ini nomor {number}, tetapi di {sisi} tercatat sebagai {record}{other}."
        pelaku, langkah = _PERBAIKI[sisi]
        if sisi is not Sisi.SIMPEG:
            pelaku, langkah = Pelaku.BKN, "Minta BKN memeriksa kedudukan hukum; instansi tidak dapat mengubahnya."
        yield TemuanPegawai("jenis_pegawai", Berat.SALAH, sisi, pesan, pelaku, langkah)


def _lahir(orang: _Orang) -> Iterator[TemuanPegawai]:
    def agrees(baris: Baris) -> bool | None:
        born = _nilai(baris, "tanggal_lahir", date)
        return None if born is None or orang.nip.tanggal_lahir is None else bool(born == orang.nip.tanggal_lahir)

    yield from _banding(orang, "tanggal_lahir", "Tanggal lahir", "1-8", agrees)


def _tmt(orang: _Orang) -> Iterator[TemuanPegawai]:
    pppk = orang.nip.jenis is JenisNip.PPPK

    def agrees(baris: Baris) -> bool | None:
        tmt = _nilai(baris, "tmt_cpns", date)
        if tmt is None or orang.nip.jenis is JenisNip.TAK_DIKENAL:
            return None
        return tmt.year == orang.nip.tahun_tmt and (pppk or tmt.month == orang.nip.bulan_tmt)

    hal, digit = ("Tahun TMT PPPK", "9-12") if pppk else ("TMT CPNS", "9-14")
    yield from _banding(orang, "tmt_cpns", hal, digit, agrees)


def _kelamin(orang: _Orang) -> Iterator[TemuanPegawai]:
    def agrees(baris: Baris) -> bool | None:
        sex = _nilai(baris, "jenis_kelamin", str)
        return None if sex is None or orang.nip.jenis_kelamin is None else bool(sex == orang.nip.jenis_kelamin)

    yield from _banding(orang, "jenis_kelamin", "Jenis kelamin", "15", agrees)


def _nik(orang: _Orang) -> Iterator[TemuanPegawai]:
    """Digits 7-12 of a NIK are the birthday, of a woman with 40 added to the day (PP 37/2007 Pasal 37)."""

    def agrees(baris: Baris) -> bool | None:
        nik, born = _nilai(baris, "nik", str), _nilai(baris, "tanggal_lahir", date)
        sex = _nilai(baris, "jenis_kelamin", str)
        if nik is None or born is None:
            return None
        days = {"M": {born.day}, "F": {born.day + 40}}.get(sex or "", {born.day, born.day + 40})
        return nik[6:12] in {f"{day:02}{born:%m%y}" for day in days}

    found = orang.putuskan(agrees)
    if found is not None:
        sisi, other = found
        yield TemuanPegawai(
            "nik",
            Berat.PERINGATAN,
            sisi,
            f"NIK di {sisi} tidak memuat tanggal lahir atau jenis kelamin yang tercatat{other}. Hanya peringatan: "
            "NIK tidak diterbitkan ulang ketika tanggal lahir diperbaiki.",
            Pelaku.PEGAWAI,
            "Tunjukkan KTP; bila NIK-nya salah ketik, perbaiki.",
        )


def _aturan(orang: _Orang, baris: Baris) -> Berlaku[int] | None:
    """The BUP of the position that a record shows; None where the position, or a part of it, is not known."""
    jenis = _nilai(baris, "jenis_jabatan_id", str)
    eselon = _nilai(baris, "eselon_id", str) or ""
    if jenis not in {"1", "2", "4"} or (jenis == "1" and not eselon):
        return None
    jf = orang.fungsional.get(_nilai(baris, "jabatan_id", str) or "") if jenis == "2" else None
    nama = jf.nama if jf else _nilai(baris, "jabatan_nama", str) or ""
    jenjang = jf.jenjang if jf else (_nilai(baris, "kode_jenjang_jabatan", str) or "").upper()
    try:
        group = kelompok_bup(jenis, eselon_id=eselon, jenjang=jenjang, nama=nama)
        aturan = pada(BUP[group], orang.hari)
    except LookupError:
        return None
    born = _nilai(baris, "tanggal_lahir", date)
    return None if born is not None and mungkin_peralihan(group, born) else aturan


def _usia(orang: _Orang) -> Iterator[TemuanPegawai]:
    """SIASN's own BUP beside that of the law."""
    if orang.siasn is None or (aturan := _aturan(orang, orang.siasn)) is None:
        return
    own = banyak_tahun(orang.siasn.ambil("bup_pensiun").mentah)
    if not isinstance(own, int) or own == aturan.nilai:
        return
    jf = orang.fungsional.get(_nilai(orang.siasn, "jabatan_id", str) or "")
    table = jf is not None and jf.bup == own and _nilai(orang.siasn, "jenis_jabatan_id", str) == "2"
    source = " (demikian pula tabel jabatan fungsional SIASN)" if table else ""
    yield TemuanPegawai(
        "bup",
        Berat.PERINGATAN,
        Sisi.SIASN,
        f"BUP jabatan terakhir menurut peraturan {aturan.nilai} tahun ({aturan.dasar}), "
        f"menurut SIASN {own} tahun{source}.",
        Pelaku.BKN if table else Pelaku.BKPSDM,
        "Laporkan baris tabel jabatan itu ke BKN." if table else "Periksa jabatan terakhir dan BUP-nya di SIASN.",
    )


def _pensiun(orang: _Orang) -> Iterator[TemuanPegawai]:
    """The TMT pensiun of each side beside the one that follows from its own birth date and position; PNS only."""
    if orang.nip.jenis is JenisNip.PPPK:
        return
    for sisi, baris in orang.sisi:
        own, born, aturan = (
            _nilai(baris, "tmt_pensiun", date),
            _nilai(baris, "tanggal_lahir", date),
            _aturan(orang, baris),
        )
        if own is None or born is None or aturan is None:
            continue
        due = tmt_pensiun(born, aturan.nilai)
        if own != due:
            pelaku, langkah = _PERBAIKI[sisi]
            yield TemuanPegawai(
                "tmt_pensiun",
                Berat.PERINGATAN,
                sisi,
                f"TMT pensiun menurut tanggal lahir dan BUP {aturan.nilai} tahun {due:%d-%m-%Y}, "
                f"di {sisi} {own:%d-%m-%Y}.",
                pelaku,
                langkah.replace("dengan SK", "dengan tanggal lahir dan jabatan terakhir"),
            )


_PERIKSA: Final[tuple[Callable[[_Orang], Iterator[TemuanPegawai]], ...]] = (
    _nomor,
    _jenis,
    _lahir,
    _tmt,
    _kelamin,
    _nik,
    _usia,
    _pensiun,
)
