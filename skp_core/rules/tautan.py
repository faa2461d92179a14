"""V-010 – the leader's result that is supported belongs to a fixed SKP of the leader, of the same year.

Seen in the national e-Kinerja: a leader's plan must be there before a subordinate can support it. It can be checked
only where the leaders' SKP are at hand; where they are not, each link is a question.
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


def check_tautan(skp: Skp, skp_pimpinan: Iterable[Skp] | None) -> tuple[Temuan, ...]:
    """Return a temuan for each link that leads nowhere, to an SKP not fixed, of another year, or of another person.

    Another person than the assessor may have given the work: that is a question, unless ``penugasan_dari`` says who.
    *skp_pimpinan* None means that no leader's SKP is at hand: each link is a question then. A rencana that supports
    free text has no link to check.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> tautan = RencanaPimpinan(rumusan="x", skp="SKP-1", urutan=9)
    >>> skp = evolve(skp, rhk=(evolve(skp.rhk[0], rhk_pimpinan_diintervensi=tautan),))
    >>> [t.pesan for t in check_tautan(skp, [evolve(contoh_skp(), id="SKP-1", pegawai=skp.pejabat_penilai)])]
    ['Hasil kerja utama nomor 1: SKP pimpinan tidak punya rencana hasil kerja ke-9.']
    """
    tautan = [
        (butir, pimpinan)
        for butir in skp.hasil_kerja()
        if (pimpinan := butir.rencana.rhk_pimpinan_diintervensi) is not None and pimpinan.skp
    ]
    if skp_pimpinan is None:
        return tuple(_tanya(butir) for butir, _ in tautan)
    milik = {satu.id: satu for satu in skp_pimpinan if satu.id}
    return tuple(temuan for butir, satu in tautan for temuan in _satu(skp, butir, satu, milik.get(satu.skp)))


def _tanya(butir: Butir) -> Temuan:
    pesan = f"{butir.sebutan}: apakah SKP pimpinan yang ditautkan sudah ditetapkan dan dari tahun yang sama?"
    return ATURAN.temuan(f"{butir.letak}.rhk_pimpinan_diintervensi.skp", pesan)


def _satu(skp: Skp, butir: Butir, pimpinan: RencanaPimpinan, tujuan: Skp | None) -> Iterator[Temuan]:
    letak = f"{butir.letak}.rhk_pimpinan_diintervensi"
    if tujuan is None:
        yield ATURAN.temuan(f"{letak}.skp", f"{butir.sebutan}: SKP pimpinan yang ditautkan tidak ditemukan.")
        return
    if tujuan.tanggal_penetapan is None:
        yield ATURAN.temuan(f"{letak}.skp", f"{butir.sebutan}: SKP pimpinan yang ditautkan belum ditetapkan.")
    if tujuan.periode.mulai.year != skp.periode.mulai.year:
        yield ATURAN.temuan(f"{letak}.skp", f"{butir.sebutan}: SKP pimpinan yang ditautkan dari tahun lain.")
    if not tujuan.pegawai.orang_yang_sama(skp.pejabat_penilai) and not butir.rencana.penugasan_dari.strip():
        pesan = f"{butir.sebutan}: SKP yang ditautkan bukan milik pejabat penilai. Siapa yang memberi penugasan?"
        yield ATURAN.temuan(f"{letak}.skp", pesan)
    if pimpinan.urutan is not None and not 1 <= pimpinan.urutan <= len(tujuan.rhk):
        pesan = f"{butir.sebutan}: SKP pimpinan tidak punya rencana hasil kerja ke-{pimpinan.urutan}."
        yield ATURAN.temuan(f"{letak}.urutan", pesan)
