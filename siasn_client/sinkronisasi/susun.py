"""Make a plan from a comparison. Pure: touches nothing, sends nothing, and decides everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from attrs import field, frozen

from siasn_client.baris import KOSONG, Baris, Isi, Jenis, Tahun, Tanda
from siasn_client.config import Lingkungan
from siasn_client.errors import UnsafePlan
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilBaris, HasilBidang, HasilPegawai, PutusanBaris
from siasn_client.sanding.kanonik.polos import polos
from siasn_client.sinkronisasi.letak import Sisi, sidik
from siasn_client.sinkronisasi.operasi import kuadran_selaras
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Perubahan, Rencana
from siasn_client.sinkronisasi.wewenang import WEWENANG_BAKU, Arahan, Wewenang

__all__ = ["Batas", "susun_rencana"]

_CODES: Final = frozenset(
    (
        *("agama_id", "eselon_id", "golongan", "hasil_kerja", "jenis_jabatan_id", "jenis_kawin_id", "jenis_kelamin"),
        *("kedudukan_pns_id", "kuadran", "nip_penilai", "nomor_bpjs", "nomor_hp", "perilaku_kerja"),
        "tingkat_pendidikan_id",
    )
)
"""Fields whose canonical form is what both systems want to be given; hosts keep words and lose zeros."""
_PENILAI: Final = ("jabatan_penilai", "unor_penilai")
"""Carried beside an assessor, sent with one; not compared."""
_NO_UNDO: Final = "SIASN tidak menyediakan penghapusan SKP: baris baru ini tidak dapat dibatalkan lewat program."
_NINE_CELLS: Final = (
    "Predikat (kuadran) tidak sesuai dengan matriks hasil kerja dan perilaku kerja (PermenPANRB 6/2022). "
    "Perbaiki di e-Simpeg, lalu buat rencana baru."
)
_TOO_MUCH: Final = (
    "Rencana akan mengubah {jumlah} dari {semua} {apa} di SIASN, melebihi batas {persen} persen. "
    "Tidak ada yang dikirim. Periksa pemetaan e-Simpeg; bila memang benar, naikkan batasnya."
)


@frozen
class Batas:
    """How much of SIASN one plan may change: shares of the people compared, and of the rows of each kind.

    Judged only from *minimal* on, because half of four people is nothing absurd.
    """

    orang: float = 0.5
    baris: float = 0.5
    minimal: int = 30


@frozen
class _Jumlah:
    """What was compared and what would be sent, counted on the way."""

    orang: Counter[str] = field(factory=Counter)
    baris: Counter[Jenis] = field(factory=Counter)
    kirim: Counter[Jenis] = field(factory=Counter)

    def periksa(self, batas: Batas) -> None:
        """Raise UnsafePlan when a share is above its limit."""
        rows = ((self.kirim[jenis], self.baris[jenis], f"baris {jenis}", batas.baris) for jenis in Jenis)
        for jumlah, semua, apa, bagian in ((self.orang["kirim"], self.orang["semua"], "pegawai", batas.orang), *rows):
            if semua >= batas.minimal and jumlah > bagian * semua:
                raise UnsafePlan(
                    f"{jumlah} of {semua} {apa} would change",
                    pesan=_TOO_MUCH.format(jumlah=jumlah, semua=semua, apa=apa, persen=round(bagian * 100)),
                )


def susun_rencana(
    hasil: Iterable[HasilPegawai],
    *,
    wewenang: Wewenang = WEWENANG_BAKU,
    instansi: str,
    lingkungan: Lingkungan,
    per: datetime,
    batas: Batas | None = None,
    pembuat: str = "",
) -> Rencana:
    """Decide what would make both sides agree.

    Nothing is ever deleted. The plan does not depend on the order of *hasil*, and people or kinds that
    could not be read have no item: a failed read is not a difference.

    Raises:
        UnsafePlan: more of SIASN would change than *batas* allows; says what and how much.
    """
    jumlah = _Jumlah()
    butir: list[Butir] = []
    for orang in hasil:
        found = [
            item for jenis in orang.jenis for baris in jenis.baris for item in _butir(orang.nip, baris, wewenang, per)
        ]
        sent = [item.jenis for item in found if item.aksi is Aksi.KIRIM]
        jumlah.orang.update(["semua", "kirim"] if sent else ["semua"])
        jumlah.baris.update(jenis.jenis for jenis in orang.jenis for _ in jenis.baris)
        jumlah.kirim.update(sent)
        butir += found
    jumlah.periksa(batas or Batas())
    return Rencana(instansi, lingkungan, per, butir, pembuat)


def _butir(nip: Nip, baris: HasilBaris, wewenang: Wewenang, per: datetime) -> Iterator[Butir]:
    if baris.putusan in (PutusanBaris.COCOK, PutusanBaris.BEDA):
        yield from _paired(nip, baris, wewenang, per.date())
        return
    arahan = wewenang.baris(baris, nip, per.date())
    item = _item(nip, baris, arahan, _whole_row(baris, arahan))
    yield _checked(item, baris) if item.aksi is Aksi.KIRIM else item


def _paired(nip: Nip, baris: HasilBaris, wewenang: Wewenang, hari: date) -> Iterator[Butir]:
    """One item for each thing to do: fields with the same direction and reason go together."""
    groups: dict[Arahan, list[HasilBidang]] = {}
    for hasil in baris.bidang:
        arahan = wewenang.bidang(baris, hasil, nip, hari)
        if arahan is not None:
            groups.setdefault(arahan, []).append(hasil)
    for arahan, fields in groups.items():
        names = [each.bidang for each in fields]
        item = _item(nip, baris, arahan, _changes(arahan.aksi, baris, names))
        yield _checked(item, baris) if item.aksi is Aksi.KIRIM else item


def _item(nip: Nip, baris: HasilBaris, arahan: Arahan, perubahan: Iterable[Perubahan]) -> Butir:
    siasn, simpeg = baris.siasn, baris.simpeg
    new_skp = baris.jenis is Jenis.SKP22 and arahan.aksi is Aksi.KIRIM and siasn is None
    return Butir(
        nip=nip,
        jenis=baris.jenis,
        aksi=arahan.aksi,
        perubahan=tuple(sorted(perubahan, key=lambda each: each.bidang)),
        id_siasn=siasn.id_siasn if siasn else None,
        kunci=simpeg.kunci if simpeg else None,
        sidik_siasn=sidik(siasn, Sisi.SIASN) if siasn else "",
        sidik_simpeg=sidik(simpeg, Sisi.SIMPEG) if simpeg else "",
        alasan=arahan.alasan,
        peringatan=_NO_UNDO if new_skp else "",
    )


def _whole_row(baris: HasilBaris, arahan: Arahan) -> Iterator[Perubahan]:
    """A row without a partner: everything it says."""
    row = (baris.simpeg or baris.siasn) if baris.simpeg is None or baris.siasn is None else None
    names = [name for name in JENIS[baris.jenis].nama if row and row.ambil(name).nilai is not Tanda.KOSONG]
    return _changes(arahan.aksi, baris, names)


def _changes(aksi: Aksi, baris: HasilBaris, names: Sequence[str]) -> Iterator[Perubahan]:
    """Old and new of the named fields; an assessor that is sent takes position and unit along."""
    along: tuple[str, ...] = ()
    if aksi is Aksi.KIRIM and "nip_penilai" in names and baris.simpeg is not None:
        along = tuple(name for name in _PENILAI if baris.simpeg.ambil(name).mentah)
    for name in (*names, *along):
        simpeg, siasn = (side.ambil(name) if side else KOSONG for side in (baris.simpeg, baris.siasn))
        lama, baru = (simpeg, siasn) if aksi is Aksi.TARIK else (siasn, simpeg)
        yield Perubahan(name, _text(name, lama), _text(name, baru))


def _text(bidang: str, isi: Isi) -> str:
    """A value as it is written: dates, numbers and codes in one spelling, texts as the side has them."""
    match isi.nilai:
        case str() if bidang in _CODES:
            return isi.nilai
        case Tahun(tahun):
            return str(tahun)
        case date():
            return isi.nilai.isoformat()
        case int():
            return str(isi.nilai)
        case _:
            return polos(isi.mentah)


def _checked(item: Butir, baris: HasilBaris) -> Butir:
    """Turn a send that a rule forbids into work for a person."""
    if item.jenis is not Jenis.SKP22:
        return item
    before = _values(baris.siasn) if baris.siasn else {}
    if kuadran_selaras({**before, **item.nilai()}):
        return item
    return _item(item.nip, baris, Arahan(Aksi.MANUAL, _NINE_CELLS), item.perubahan)


def _values(row: Baris) -> Mapping[str, str]:
    return {name: _text(name, isi) for name, isi in row.isi.items()}
