"""V-010 – the leader's result that is supported belongs to a fixed SKP of the leader, of the same year.

Seen in the national e-Kinerja: a leader's plan must be there before a subordinate can support it. It can be checked
only where the leaders' SKP are at hand, so it stands apart from the rules that look at one SKP alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Butir, RencanaPimpinan, Skp, Temuan

__all__ = ["ATURAN", "check_tautan"]

ATURAN = Aturan(
    "V-010",
    Berat.ANJURAN,
    "Rencana hasil kerja pimpinan yang diintervensi ada pada SKP pimpinan yang sudah ditetapkan.",
    Pasal("e-Kinerja BKN", "", Keyakinan.SEDANG, "perilaku sistem nasional menurut satu uraian"),
)


def check_tautan(skp: Skp, skp_pimpinan: Iterable[Skp]) -> tuple[Temuan, ...]:
    """Return a temuan for each link to a leader's SKP that leads nowhere, is not fixed, or is of another year.

    A rencana that supports free text has no link to check.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> tautan = RencanaPimpinan(rumusan="x", skp="SKP-1", urutan=9)
    >>> skp = evolve(skp, rhk=(evolve(skp.rhk[0], rhk_pimpinan_diintervensi=tautan),))
    >>> [t.pesan for t in check_tautan(skp, [evolve(contoh_skp(), id="SKP-1")])]
    ['Hasil kerja utama nomor 1: SKP pimpinan tidak punya rencana hasil kerja ke-9.']
    """
    milik = {satu.id: satu for satu in skp_pimpinan if satu.id}
    return tuple(
        temuan
        for butir in skp.hasil_kerja()
        if (pimpinan := butir.rencana.rhk_pimpinan_diintervensi) is not None and pimpinan.skp
        for temuan in _satu(skp, butir, pimpinan, milik.get(pimpinan.skp))
    )


def _satu(skp: Skp, butir: Butir, pimpinan: RencanaPimpinan, tujuan: Skp | None) -> Iterator[Temuan]:
    letak = f"{butir.letak}.rhk_pimpinan_diintervensi"
    if tujuan is None:
        yield ATURAN.temuan(f"{letak}.skp", f"{butir.sebutan}: SKP pimpinan yang ditautkan tidak ditemukan.")
        return
    if tujuan.tanggal_penetapan is None:
        yield ATURAN.temuan(f"{letak}.skp", f"{butir.sebutan}: SKP pimpinan yang ditautkan belum ditetapkan.")
    if tujuan.periode.mulai.year != skp.periode.mulai.year:
        yield ATURAN.temuan(f"{letak}.skp", f"{butir.sebutan}: SKP pimpinan yang ditautkan dari tahun lain.")
    if pimpinan.urutan is not None and not 1 <= pimpinan.urutan <= len(tujuan.rhk):
        pesan = f"{butir.sebutan}: SKP pimpinan tidak punya rencana hasil kerja ke-{pimpinan.urutan}."
        yield ATURAN.temuan(f"{letak}.urutan", pesan)
