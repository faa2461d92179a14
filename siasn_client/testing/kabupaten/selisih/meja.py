"""Where proposed changes are accepted or refused, and the truth is written.

Nothing is changed twice: a field of the current state, a history row, and per kind of record the set of rows are
each given to one difference only, whichever side it is on.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import evolve

from siasn_client.testing.kabupaten.bidang import BIDANG
from siasn_client.testing.kabupaten.jenis import PETA, ids_siasn
from siasn_client.testing.kabupaten.kebenaran import Selisih
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.selisih.usul import SALINAN, Sisi, Usul
from siasn_client.testing.kabupaten.sisi_simpeg import SisiSimpeg

__all__ = ["Meja"]


class Meja:
    """Both sides while they are being made different. Not thread-safe."""

    def __init__(self, bersih: Mapping[str, Orang]) -> None:
        self._bersih = bersih
        self._sisi: dict[Sisi, dict[str, Orang]] = {"simpeg": {}, "siasn": {}}
        self._terpakai: set[tuple[str, str, str]] = set()
        self.kebenaran: list[Selisih] = []

    def orang(self, sisi: Sisi, nip: str) -> Orang:
        """The person as this side has him now, with the one that both sides began as."""
        bersih = self._bersih[nip]
        return self._sisi[sisi].get(nip) or evolve(bersih, bersih=bersih)

    def hasil(self, sisi: Sisi) -> dict[str, Orang]:
        """Everybody as this side has them."""
        return {nip: self._sisi[sisi].get(nip, orang) for nip, orang in self._bersih.items()}

    def terima(self, macam: str, sisi: Sisi, usul: Usul) -> bool:
        """Apply the change unless something there was changed before or nothing would differ; say which."""
        lama = self.orang(sisi, usul.baru.nip)
        beda = _berubah(lama, usul)
        tempat = (
            [(lama.nip, usul.jenis, b) for b in beda]
            if usul.urut is None
            else [(lama.nip, usul.jenis, f"#{usul.urut}")]
        )
        if usul.susunan:
            tempat.append((lama.nip, usul.jenis, "susunan"))
        if not (beda or usul.harap) or any(t in self._terpakai for t in tempat):
            return False
        self._terpakai.update(tempat)
        self._sisi[sisi][lama.nip] = usul.baru
        self.kebenaran.extend(self._catat(macam, sisi, usul, beda))
        return True

    def _catat(self, macam: str, sisi: Sisi, usul: Usul, beda: Mapping[str, tuple[str, str]]) -> list[Selisih]:
        orang = self._bersih[usul.baru.nip]
        if usul.urut is None:
            ids: tuple[str | None, str | None] = (orang.nip, orang.id)
        else:
            ids = (orang.id_simpeg(usul.urut), _id_siasn(orang, usul.jenis, usul.urut))
        if usul.harap and usul.harap != "pasangan":
            ids = _ids_baris(usul, sisi, *ids)
            return [Selisih(macam, orang.nip, usul.jenis, None, sisi, usul.harap, *ids)]
        return [
            Selisih(macam, orang.nip, usul.jenis, b, sisi, usul.harap or _harap(sisi, *nilai), *ids)
            for b, nilai in beda.items()
        ]


def _harap(sisi: Sisi, lama: str, baru: str) -> str:
    """What must be found where *sisi* says *baru* and the other side still says *lama*."""
    if lama and baru:
        return "beda"
    lain = "siasn" if sisi == "simpeg" else "simpeg"
    return f"kosong_di_{lain if baru else sisi}"


def _ids_baris(usul: Usul, sisi: Sisi, id_simpeg: str | None, id_siasn: str | None) -> tuple[str | None, str | None]:
    """Of a missing row only the side that has it; of a duplicate the copy and the partner of its original."""
    if usul.harap == "hanya_simpeg":
        return id_simpeg, None
    if usul.harap == "hanya_siasn":
        return None, id_siasn
    salinan = (usul.urut or 0) + SALINAN
    if sisi == "simpeg":
        return usul.baru.id_simpeg(salinan), id_siasn
    return id_simpeg, _id_siasn(usul.baru, usul.jenis, salinan)


def _id_siasn(orang: Orang, jenis: str, urut: int) -> str:
    return ids_siasn(orang, jenis)[urut] if jenis in PETA else orang.id_siasn(jenis, urut)


def _berubah(lama: Orang, usul: Usul) -> dict[str, tuple[str, str]]:
    """Compared fields that the change alters, old and new text. Rows that appear or vanish have none."""
    if usul.susunan and usul.harap != "pasangan":
        return {}
    sebelum, sesudah = (SisiSimpeg(orang)[usul.jenis] for orang in (lama, usul.baru))
    beda: dict[str, tuple[str, str]] = {}
    for a, b in zip(sebelum, sesudah, strict=True):
        beda |= {bidang: (a[bidang], b[bidang]) for bidang in BIDANG[usul.jenis] if a[bidang] != b[bidang]}
    return beda
