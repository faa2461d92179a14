"""COM_6 – the private e-mail is empty or malformed.

Condition: EMAIL (not EMAIL GOV) is empty or has not the shape name@host.domain. Confidence: medium.
Contradictions: BKN's pattern is not known; the only public code accepts anything like ``_@_._``. Ours also refuses
blanks and a second @.
"""

from __future__ import annotations

import re

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """Empty, or no e-mail address.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(email=text), contoh_acuan()) for text in ("", "a@b", "a@b.id", "a b@c.id")]
    [True, True, False, True]
    """
    return _EMAIL.fullmatch(orang.email) is None


INDIKATOR = Indikator(
    id="COM_6",
    dimensi=Dimensi.KELENGKAPAN,
    nama="Email Pribadi Kosong/Salah Format",
    definisi="Data Email Pribadi Pegawai ASN belum terisi/format tidak sesuai",
    syarat=kena,
    butuh=("email",),
    anggapan=("Format yang benar: nama@tempat.domain, tanpa spasi.",),
    pelaku=Pelaku.PEGAWAI,
    langkah="Isi email pribadi di MyASN, atau kirim dari e-Simpeg lewat rencana sinkronisasi.",
)
