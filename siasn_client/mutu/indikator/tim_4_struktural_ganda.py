"""TIM_4 – more than one person in one structural position at the same time.

Condition, over the whole population: two or more people of jenis jabatan 1 with the same unor. All of them are
affected. Confidence: medium.
Contradictions: none in the public code; Plt/Plh and people on CLTN can give false hits, and the definition does not
say. Here everybody counts whom SIASN shows in the position.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from siasn_client.kode.jenis_jabatan import STRUKTURAL
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import STRUKTURAL_ASN
from siasn_client.privacy import Nip
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "ganda", "kena", "kunci"]


def kunci(orang: OrangMutu) -> str:
    """The unit that this person heads; ``""`` for nobody's head."""
    return orang.unor_id if orang.jenis_jabatan_id == STRUKTURAL else ""


def ganda(pemangku: Mapping[str, Sequence[Nip]]) -> frozenset[Nip]:
    """Everybody who shares a position, of the heads by unit.

    >>> one, two = Nip("199002282015031000"), Nip("199511202023212000")
    >>> ganda({"U-1": [one, two], "U-2": [one]}) == {one, two}, ganda({"U-1": [one], "U-2": [two]})
    (True, frozenset())
    """
    return frozenset(nip for heads in pemangku.values() if len(set(heads)) > 1 for nip in heads)


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """One person alone is never double."""
    return False


INDIKATOR = Indikator(
    id="TIM_4",
    dimensi=Dimensi.KETEPATAN_WAKTU,
    nama="Struktural Ganda",
    definisi=("Data Unor Jabatan Struktural yang diduduki oleh lebih dari 1 (satu) ASN pada saat yang bersamaan."),
    syarat=kena,
    butuh=("unor_id",),
    sasaran=STRUKTURAL_ASN,
    kunci=kunci,
    bersama=ganda,
    anggapan=(
        "Semua orang yang tercatat di jabatan yang sama dihitung, bukan hanya yang berlebih.",
        "Plt, Plh dan pegawai yang sedang CLTN tidak dapat dibedakan.",
    ),
    pelaku=Pelaku.BKPSDM,
    langkah="Kirim riwayat jabatan baru pejabat yang sudah pindah, lalu sinkronkan jabatannya.",
)
