"""ACC_3 – a structural official with less than two years of service.

Condition: jenis jabatan 1 and less than 2 years from TMT CPNS to the day; where TMT CPNS is empty, MK TAHUN below 2.
Confidence: medium. Contradictions: the only public code uses MK TAHUN, which is masa kerja golongan: it can exceed or
fall short of the real service (peninjauan masa kerja); the definition says masa kerja.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import STRUKTURAL_PNS
from siasn_client.mutu.waktu import genap
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "TAHUN", "kena"]

TAHUN = 2
"""Years of service, by the published definition."""


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Less than two years. None: neither TMT CPNS nor masa kerja is there.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(tmt_cpns=date(2025, 3, 1), masa_kerja_tahun=9), contoh_acuan())
    True
    """
    if orang.tmt_cpns is not None:
        return not genap(orang.tmt_cpns, TAHUN, acuan.hari)
    if not orang.tahu({"masa_kerja_tahun"}) or orang.masa_kerja_tahun is None:
        return None
    return orang.masa_kerja_tahun < TAHUN


INDIKATOR = Indikator(
    id="ACC_3",
    dimensi=Dimensi.AKURASI,
    nama="Masa Kerja Kurang dari 2 tahun di Jabatan Struktural",
    definisi=(
        "Data PNS dengan masa kerja kurang dari 2 (dua) tahun, namun sudah menduduki jabatan sebagai pejabat struktural"
    ),
    syarat=kena,
    butuh=("tmt_cpns",),
    lihat=("masa_kerja_tahun",),
    sasaran=STRUKTURAL_PNS,
    anggapan=("Masa kerja dihitung dari TMT CPNS; masa kerja golongan hanya bila TMT CPNS kosong.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Periksa TMT CPNS dan jabatan terakhir; perbaiki yang salah.",
)
