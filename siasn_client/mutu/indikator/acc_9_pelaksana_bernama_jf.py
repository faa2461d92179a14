"""ACC_9 – a pelaksana whose position is called like a functional one.

Condition: the name holds a whole level word of a JF: ahli pertama, muda, madya or utama, pemula, terampil, mahir,
penyelia. Confidence: medium; the word list is ours.
Contradictions: the only public code looks for "ahli" anywhere, which also hits "Tenaga Ahli", lacks "pemula", and
leaves out CPNS and some PPPK, which the definition does not.
"""

from __future__ import annotations

import re

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PELAKSANA_ASN
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]

_WORDS = re.compile(r"\bahli (?:pertama|muda|madya|utama)\b|\b(?:pemula|terampil|mahir|penyelia)\b")


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """The name holds such a word.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(jabatan_nama=name), contoh_acuan()) for name in ("Arsiparis Terampil", "Tenaga Ahli")]
    [True, False]
    """
    return _WORDS.search(orang.jabatan_nama.casefold()) is not None


INDIKATOR = Indikator(
    id="ACC_9",
    dimensi=Dimensi.AKURASI,
    nama="Pelaksana Nama Jabatan Fungsional",
    definisi="Data Pegawai Jabatan Pelaksana yang mengandung unsur penamaan jabatan fungsional",
    syarat=kena,
    butuh=("jabatan_nama",),
    sasaran=PELAKSANA_ASN,
    anggapan=("Kata yang dicari: ahli pertama/muda/madya/utama, pemula, terampil, mahir, penyelia.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Kirim riwayat jabatan dengan jenis jabatan yang benar, lalu sinkronkan jabatan.",
)
