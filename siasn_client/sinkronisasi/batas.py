"""How much one plan may change: a wrong mapping makes everybody differ, and that is not a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from attrs import define, field, frozen, validators

from siasn_client.baris import Jenis
from siasn_client.errors import UnsafePlan
from siasn_client.sanding import HasilPegawai
from siasn_client.sinkronisasi.letak import Sisi
from siasn_client.sinkronisasi.rencana import Aksi, Butir

__all__ = ["Batas", "Jumlah"]

_TOO_MUCH: Final = (
    "Rencana akan mengubah {jumlah} dari {semua} {apa} di {sisi}, melebihi batas {persen} persen. "
    "Tidak ada yang berubah. Periksa pemetaan e-Simpeg; bila memang benar, naikkan batasnya."
)


@frozen
class Batas:
    """How much one plan may change of either side: shares of the people compared, and of the rows of each kind.

    Args:
        orang: share of the people, from 0 to 1.
        baris: share of the rows of each kind, from 0 to 1.
        minimal: that many changes may always be planned, whatever their share: they are few enough to be
            read one by one, and half of four people is nothing absurd.
    """

    orang: float = field(default=0.5, validator=[validators.ge(0.0), validators.le(1.0)])
    baris: float = field(default=0.5, validator=[validators.ge(0.0), validators.le(1.0)])
    minimal: int = field(default=10, validator=validators.ge(0))


@define
class Jumlah:
    """What was compared and what would be changed, counted on the way. Not thread-safe."""

    semua: int = 0
    baris: Counter[Jenis] = field(factory=Counter)
    orang: Counter[Aksi] = field(factory=Counter)
    butir: Counter[tuple[Aksi, Jenis]] = field(factory=Counter)

    def tambah(self, orang: HasilPegawai, butir: Sequence[Butir]) -> None:
        """Count one person and what is planned for them."""
        self.semua += 1
        self.baris.update(jenis.jenis for jenis in orang.jenis for _ in jenis.baris)
        self.orang.update({each.aksi for each in butir})
        self.butir.update((each.aksi, each.jenis) for each in butir)

    def periksa(self, batas: Batas) -> None:
        """Raise UnsafePlan when a share of the people, or of the rows of a kind, is above its limit."""
        for aksi, sisi in ((Aksi.KIRIM, Sisi.SIASN), (Aksi.TARIK, Sisi.SIMPEG)):
            counts = [(self.orang[aksi], self.semua, "pegawai", batas.orang)]
            counts += [(self.butir[aksi, each], self.baris[each], f"baris {each}", batas.baris) for each in Jenis]
            for jumlah, semua, apa, bagian in counts:
                if jumlah > max(bagian * semua, batas.minimal):
                    words = {"jumlah": jumlah, "semua": semua, "apa": apa, "sisi": sisi.value}
                    pesan = _TOO_MUCH.format(**words, persen=round(bagian * 100))
                    raise UnsafePlan(f"{jumlah} of {semua} {apa} would change", pesan=pesan)
