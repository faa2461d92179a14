"""The comparison itself: what one side says against what the other says. Pure; never reads a clock."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding.aturan import AturanJenis
from siasn_client.sanding.hasil import SELISIH, HasilBaris, HasilBidang, HasilJenis, HasilPegawai, Putusan, PutusanBaris
from siasn_client.sanding.jenis import JENIS
from siasn_client.sanding.meja import Jodoh
from siasn_client.sanding.pasangan import pasangkan
from siasn_client.sanding.putusan import putuskan
from siasn_client.sanding.saran import saran

__all__ = ["sandingkan", "sandingkan_jenis"]


def sandingkan(
    nip: Nip,
    simpeg: Mapping[Jenis, Bacaan[Baris]],
    siasn: Mapping[Jenis, Bacaan[Baris]],
    punya: Mapping[Jenis, Collection[str]] | None = None,
) -> HasilPegawai:
    """Compare one person, every kind that either side was asked for, in the order of the kinds.

    A kind that could not be read on one side is reported as ``gagal`` and compared with nothing. *punya* is what
    e-Simpeg keeps of each kind (None: everything); what it does not keep is named once per kind and not compared.
    """
    asked = [jenis for jenis in JENIS if jenis in simpeg or jenis in siasn]
    kept = punya or {}
    return HasilPegawai(
        nip, tuple(sandingkan_jenis(each, simpeg.get(each), siasn.get(each), kept.get(each)) for each in asked)
    )


def sandingkan_jenis(
    jenis: Jenis,
    simpeg: Bacaan[Baris] | None,
    siasn: Bacaan[Baris] | None,
    punya: Collection[str] | None = None,
) -> HasilJenis:
    """Compare one kind of one person. None says that the side was not asked, or that e-Simpeg keeps every field."""
    gagal = " ".join(filter(None, (_failure("e-Simpeg", simpeg), _failure("SIASN", siasn))))
    seen_simpeg, seen_siasn = _seen(simpeg), _seen(siasn)
    aturan = JENIS[jenis]
    unmapped = _unmapped(aturan, _rows(simpeg), punya)
    if gagal:
        return HasilJenis(jenis, (), gagal, seen_simpeg, seen_siasn, unmapped)
    ours, theirs = _rows(simpeg), _rows(siasn)
    pairs = pasangkan(aturan, ours, theirs) if ours or theirs else ()  # most people have nothing of most kinds
    return HasilJenis(jenis, tuple(_row(aturan, jodoh) for jodoh in pairs), None, seen_simpeg, seen_siasn, unmapped)


def _unmapped(aturan: AturanJenis[Any], rows: Sequence[Baris], punya: Collection[str] | None) -> tuple[str, ...]:
    """The fields e-Simpeg does not have, as it says itself, or else as its rows show."""
    if punya is not None:
        return aturan.tak_dipetakan(punya)
    shown = [row.isi for row in rows]
    return tuple(name for name in aturan.nama if any(isi[name].nilai is Tanda.TAK_DIPETAKAN for isi in shown))


def _failure(sisi: str, bacaan: Bacaan[Baris] | None) -> str:
    if bacaan is None:
        return f"{sisi} tidak ikut dibaca."
    return f"{sisi} tidak terbaca: {bacaan.error.pesan}" if isinstance(bacaan, Gagal) else ""


def _seen(bacaan: Bacaan[Baris] | None) -> datetime | None:
    return None if bacaan is None or isinstance(bacaan, Gagal) else bacaan.seen


def _rows(bacaan: Bacaan[Baris] | None) -> Sequence[Baris]:
    return bacaan.rows if isinstance(bacaan, Ada) else ()


def _row(aturan: AturanJenis[Any], jodoh: Jodoh) -> HasilBaris:
    if jodoh.putusan is not None or jodoh.simpeg is None or jodoh.siasn is None:
        verdict = jodoh.putusan or PutusanBaris.AMBIGU
        return HasilBaris(aturan.jenis, verdict, jodoh.simpeg, jodoh.siasn, (), jodoh.bukti, jodoh.calon)
    bidang = _fields(aturan, jodoh.simpeg, jodoh.siasn)
    different = any(hasil.putusan in SELISIH for hasil in bidang)
    verdict = PutusanBaris.BEDA if different else PutusanBaris.COCOK
    return HasilBaris(aturan.jenis, verdict, jodoh.simpeg, jodoh.siasn, bidang, jodoh.bukti)


def _fields(aturan: AturanJenis[Any], simpeg: Baris, siasn: Baris) -> tuple[HasilBidang, ...]:
    """Return the fields that are not ``sama``. Texts that were read once are shared: most fields need no look."""
    left, right, found = simpeg.isi, siasn.isi, list[HasilBidang]()
    for name in aturan.nama:
        satu, lain = left[name], right[name]
        if satu is lain and satu.nilai is not Tanda.TANPA_PADANAN:
            continue
        verdict = putuskan(satu, lain)
        if verdict is not None and verdict is not Putusan.SAMA:
            hint = saran(satu.nilai, lain.nilai) if verdict is Putusan.BEDA else ""
            found.append(HasilBidang(name, verdict, satu, lain, hint))
    return tuple(found)
