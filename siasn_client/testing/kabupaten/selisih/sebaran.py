"""How many differences of each kind, and on whom.

A quarter of 200 people carry some difference, about nine per cent of a large kabupaten; each kind falls at
least six times from 200 people on. A kind that few people can carry (eselon) looks outside the chosen ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.kebenaran import MACAM, Selisih
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.selisih import biodata, karier, susunan
from siasn_client.testing.kabupaten.selisih.meja import Meja
from siasn_client.testing.kabupaten.selisih.usul import Cara, Dunia, Sisi

__all__ = ["Hasil", "suntik"]

_CARA: Final[Mapping[str, tuple[float, Cara]]] = {**biodata.CARA, **karier.CARA, **susunan.CARA}
_TERKECIL: Final = 6
_COBA: Final = 4


@frozen
class Hasil:
    """Both sides after the injection, and the truth in the order of NIP and kind."""

    simpeg: Mapping[str, Orang]
    siasn: Mapping[str, Orang]
    kebenaran: tuple[Selisih, ...]


def suntik(seed: int, bersih: Mapping[str, Orang], dunia: Dunia) -> Hasil:
    """Make the sides of *bersih* differ."""
    meja = Meja(bersih)
    nips = list(bersih)
    urut = [nips[i] for i in Acak(seed, "selisih", "siapa").urutan(len(nips))]
    terpilih = max(min(len(nips), 50), round(0.09 * len(nips)))
    banyak = max(_TERKECIL, terpilih // 10) if len(nips) >= 200 else max(1, round(_TERKECIL * len(nips) / 200))
    for ke, macam in enumerate(MACAM):
        _tebar(Acak(seed, "selisih", macam), meja, dunia, macam, banyak, _giliran(urut, terpilih, ke))
    kebenaran = sorted(
        meja.kebenaran, key=lambda s: (s.nip, MACAM.index(s.macam), s.jenis, s.id_simpeg or "", s.bidang or "")
    )
    return Hasil(meja.hasil("simpeg"), meja.hasil("siasn"), tuple(kebenaran))


def _giliran(urut: list[str], terpilih: int, ke: int) -> Iterator[str]:
    """The chosen people beginning at another place for each kind, then everybody else."""
    mulai = ke * terpilih // len(MACAM)
    yield from urut[mulai:terpilih]
    yield from urut[:mulai]
    yield from urut[terpilih:]


def _tebar(acak: Acak, meja: Meja, dunia: Dunia, macam: str, banyak: int, nips: Iterator[str]) -> None:
    porsi_simpeg, cara = _CARA[macam]
    for nip in nips:
        for _ in range(_COBA):
            sisi: Sisi = "simpeg" if acak.peluang(porsi_simpeg) else "siasn"
            usul = cara(acak, dunia, meja.orang(sisi, nip), sisi)
            if usul and meja.terima(macam, sisi, usul):
                banyak -= 1
                break
        if not banyak:
            return
