"""COM_7 – no mobile number.

Condition: NOMOR HP has no digit. Confidence: medium.
Contradictions: the definition says that the number must be linked to WhatsApp, which no data shows; the only public
code also tests the form (08..., 62...), which the definition does not ask for.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """No digit at all.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(nomor_hp=text), contoh_acuan()) for text in ("", "+62 812 0000 0000")]
    [True, False]
    """
    return not any(sign.isdigit() for sign in orang.nomor_hp)


INDIKATOR = Indikator(
    id="COM_7",
    dimensi=Dimensi.KELENGKAPAN,
    nama="Nomor HP Kosong",
    definisi=(
        "Data nomor telepon genggam pegawai yang terhubung dengan akun whatsapp belum terlengkapi. Nomor handphone "
        "ini diperuntukkan untuk mengirim notifikasi, verifikasi dan sebagainya dari aplikasi MyASN"
    ),
    syarat=kena,
    butuh=("nomor_hp",),
    anggapan=("Hubungan nomor dengan WhatsApp tidak dapat diperiksa; hanya kekosongannya yang dihitung.",),
    pelaku=Pelaku.PEGAWAI,
    langkah="Isi nomor HP di MyASN, atau kirim dari e-Simpeg lewat rencana sinkronisasi.",
)
