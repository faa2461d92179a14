"""ACC_4 – a PPPK whose kedudukan hukum is none of PPPK, or a PNS with one of PPPK.

Condition: digits 13-14 say PPPK and the code is not 71, 72, 73 or 101, or they say PNS and it is. People whose
employment has ended are in no indicator. Confidence: low: the proper code of each state of a PPPK is not published,
the rule is ours. The only public code has an empty condition.
"""

from __future__ import annotations

from siasn_client.kode import KEDUDUKAN_PPPK
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.nip import JenisNip
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Number and code disagree. None: the number is neither, or the code is empty.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(nip="199511202023212000", kedudukan_hukum_id=code), contoh_acuan()) for code in ("71", "01")]
    [False, True]
    """
    jenis = orang.isi_nip.jenis
    if jenis is JenisNip.TAK_DIKENAL or not orang.kedudukan_hukum_id:
        return None
    return (jenis is JenisNip.PPPK) is not (orang.kedudukan_hukum_id in KEDUDUKAN_PPPK)


INDIKATOR = Indikator(
    id="ACC_4",
    dimensi=Dimensi.AKURASI,
    nama="PPPK Salah Kedhuk",
    definisi="Data kedudukan hukum PPPK tidak sesuai dengan kedudukan hukum PPPK yang seharusnya",
    syarat=kena,
    butuh=("kedudukan_hukum_id",),
    anggapan=(
        "PPPK dikenali dari digit 13-14 NIP (21 ke atas); kedudukan hukumnya harus 71, 72, 73 atau 101.",
        "PNS dengan kedudukan hukum PPPK juga dihitung.",
    ),
    pelaku=Pelaku.BKN,
    langkah="Minta BKN memperbaiki kedudukan hukum; tidak ada jalan tulis untuk instansi.",
)
