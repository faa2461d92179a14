"""The comparison itself: what one side says against what the other says. Pure; never reads a clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


def sandingkan(nip: Nip, simpeg: Mapping[Jenis, Bacaan[Baris]], siasn: Mapping[Jenis, Bacaan[Baris]]) -> HasilPegawai:
    """Compare one person, every kind that either side was asked for, in the order of the kinds.

    A kind that could not be read on one side is reported as ``gagal`` and compared with nothing.
    """
    asked = [jenis for jenis in JENIS if jenis in simpeg or jenis in siasn]
    return HasilPegawai(nip, tuple(sandingkan_jenis(jenis, simpeg.get(jenis), siasn.get(jenis)) for jenis in asked))


def sandingkan_jenis(jenis: Jenis, simpeg: Bacaan[Baris] | None, siasn: Bacaan[Baris] | None) -> HasilJenis:
    """Compare one kind of one person. None says that the side was not asked."""
    gagal = " ".join(filter(None, (_failure("e-Simpeg", simpeg), _failure("SIASN", siasn))))
    seen_simpeg, seen_siasn = _seen(simpeg), _seen(siasn)
    if gagal:
        return HasilJenis(jenis, (), gagal, seen_simpeg, seen_siasn)
    aturan = JENIS[jenis]
    pairs = pasangkan(aturan, _rows(simpeg), _rows(siasn))
    return HasilJenis(jenis, tuple(_row(aturan, jodoh) for jodoh in pairs), None, seen_simpeg, seen_siasn)


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
    """Return the fields that are not ``sama``. The whole row is compared first: most rows agree."""
    left = [simpeg.isi[name] for name in aturan.nama]
    right = [siasn.isi[name] for name in aturan.nama]
    values = [isi.nilai for isi in left]
    same = values == [isi.nilai for isi in right] and [isi.mentah for isi in left] == [isi.mentah for isi in right]
    if same and Tanda.TANPA_PADANAN not in values:
        return ()
    found = []
    for name, satu, lain in zip(aturan.nama, left, right, strict=True):
        if satu is lain and satu.nilai is not Tanda.TANPA_PADANAN:
            continue  # codes and dates that were read once are shared
        verdict = putuskan(satu, lain)
        if verdict is not Putusan.SAMA:
            hint = saran(satu.nilai, lain.nilai) if verdict is Putusan.BEDA else ""
            found.append(HasilBidang(name, verdict, satu, lain, hint))
    return tuple(found)
