"""How many differences of each kind, and on whom.

Most fall on a quarter of 200 people, or nine per cent of a large kabupaten; each kind falls at least six times from
200 people on, and in each kind of record that can bear it as often as there are rows. A kind that few people can
carry (eselon, hukuman disiplin) looks outside the chosen ones: of 2,000 people one in six carries some difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.kebenaran import MACAM, MACAM_JENIS, MACAM_LIMA, Selisih
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.selisih import biodata, karier, susunan
from siasn_client.testing.kabupaten.selisih.meja import Meja
from siasn_client.testing.kabupaten.selisih.pemilik import Pemilik
from siasn_client.testing.kabupaten.selisih.riwayat_lain import CARA_JENIS, berlaku, cara
from siasn_client.testing.kabupaten.selisih.usul import Cara, Dunia, Sisi

__all__ = ["Hasil", "suntik"]

_CARA: Final[Mapping[str, tuple[float, Cara]]] = {**biodata.CARA, **karier.CARA, **susunan.CARA}
_UTUH: Final = 200  # from here on every kind has its number
_TERKECIL: Final = 6
_TERBANYAK: Final = 8  # of one kind of difference in one kind of record
_COBA: Final = 4
_GILIRAN: Final = 25  # parts of the chosen people at which the kinds begin


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
    terkecil = _TERKECIL if len(nips) >= _UTUH else max(1, round(_TERKECIL * len(nips) / _UTUH))
    for ke, macam in enumerate(MACAM_LIMA):
        taruh = _Penabur(Acak(seed, "selisih", macam), meja, dunia, macam, _CARA[macam])
        taruh.tabur(_giliran(urut, terpilih, ke), max(terkecil, terpilih // 10 if len(nips) >= _UTUH else 0))
    per_jenis = min(_TERBANYAK, terpilih // 50) if len(nips) >= _UTUH else 0
    _tebar_jenis(seed, meja, dunia, Pemilik(bersih, urut, terpilih), terkecil, per_jenis)
    kebenaran = sorted(
        meja.kebenaran, key=lambda s: (s.nip, MACAM.index(s.macam), s.jenis, s.id_simpeg or "", s.bidang or "")
    )
    return Hasil(meja.hasil("simpeg"), meja.hasil("siasn"), tuple(kebenaran))


def _giliran(urut: list[str], terpilih: int, ke: int) -> Iterator[str]:
    """The chosen people beginning at another place for each kind, then everybody else."""
    mulai = ke * terpilih // _GILIRAN
    yield from urut[mulai:terpilih]
    yield from urut[:mulai]
    yield from urut[terpilih:]


class _Penabur:
    """Puts differences of one kind on people."""

    def __init__(self, acak: Acak, meja: Meja, dunia: Dunia, macam: str, buat: tuple[float, Cara]) -> None:
        self._acak, self._meja, self._dunia, self._macam = acak, meja, dunia, macam
        self._porsi_simpeg, self._cara = buat

    def tabur(self, nips: Iterable[str], banyak: int) -> int:
        """Change *banyak* of these people, each at most once; return how many could be."""
        jadi = 0
        for nip in nips:
            jadi += self._coba(nip)
            if jadi == banyak:
                break
        return jadi

    def _coba(self, nip: str) -> bool:
        for _ in range(_COBA):
            sisi: Sisi = "simpeg" if self._acak.peluang(self._porsi_simpeg) else "siasn"
            usul = self._cara(self._acak, self._dunia, self._meja.orang(sisi, nip), sisi)
            if usul and self._meja.terima(self._macam, sisi, usul):
                return True
        return False


def _tebar_jenis(seed: int, meja: Meja, dunia: Dunia, pemilik: Pemilik, terkecil: int, per_jenis: int) -> None:
    """Every kind of difference in every kind of record that can bear it, *per_jenis* times, *terkecil* in all.

    The kinds of record take turns, each with people of its own who have such a row.
    """
    for ke, macam in enumerate(MACAM_JENIS):
        porsi, buat = CARA_JENIS[macam]
        mungkin = berlaku(macam)
        acak = Acak(seed, "selisih", macam)
        antre = [mungkin[i] for i in acak.urutan(len(mungkin))]
        jadi = putaran = 0
        while antre and (jadi < terkecil or putaran < per_jenis):
            for jenis in tuple(antre):
                if putaran >= per_jenis and jadi >= terkecil:
                    break
                penabur = _Penabur(acak, meja, dunia, macam, (porsi, cara(buat, jenis)))
                dapat = penabur.tabur(pemilik.giliran(jenis, ke), 1)
                jadi += dapat
                if not dapat:
                    antre.remove(jenis)
            putaran += 1
