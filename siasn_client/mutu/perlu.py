"""Which histories a person still needs: only those that could change what an indicator says.

Data utama settles most; asking for every history of everybody would cost three calls a person more.
"""

from __future__ import annotations

from collections.abc import Collection

from siasn_client.baris import Jenis
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Vonis
from siasn_client.mutu.fakta import BERAKHIR, OrangMutu
from siasn_client.mutu.indikator import INDIKATOR

__all__ = ["jenis_lanjutan"]


def jenis_lanjutan(orang: OrangMutu | None, acuan: Acuan, sudah: Collection[Jenis]) -> frozenset[Jenis]:
    """Return the kinds to read next for this person, beside those already read; none when everything is settled.

    Ask again after each reading: the SKP of a year spares kinerja periodik.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> orang = contoh_orang(pendidikan_id="", tak_tahu=frozenset({"ada_riwayat_pendidikan"}))
    >>> sorted(jenis_lanjutan(orang, contoh_acuan(), {Jenis.DATA_UTAMA}))
    [<Jenis.PENDIDIKAN: 'pendidikan'>]
    """
    if orang is None or orang.kedudukan_hukum_id in BERAKHIR or not orang.tahu({"kedudukan_hukum_id"}):
        return frozenset()
    found = set()
    for indikator in INDIKATOR.values():
        left = [kind for kind in indikator.jenis if kind not in sudah]
        if left and indikator.vonis(orang, acuan) is Vonis.TAK_TAHU:
            found.add(left[0])
    return frozenset(found)
