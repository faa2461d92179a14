"""Hukuman disiplin: the sanctions and their three levels, by the ids of rw-hukdis.

Sources: the sanctions from one public client (ws-siasn-php), the levels also from laravel-siasn-simpeg-api. The
names mix the sanctions of PP 53/2010 with later ones (21 to 28); 15 to 20 and 26 are in no public source. Which
level a sanction has is SIASN's, as published: check the regulation, not this table.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["JENIS_HUKUMAN", "TINGKAT_HUKUMAN", "JenisHukuman"]


@frozen
class JenisHukuman(Kode):
    """A sanction; ``tingkat`` is an id of :data:`TINGKAT_HUKUMAN`."""

    tingkat: str = field(kw_only=True)


TINGKAT_HUKUMAN: Final = Tabel(
    "tingkat_hukuman",
    "ws-siasn-php; laravel-siasn-simpeg-api",
    [Kode("R", "Ringan"), Kode("S", "Sedang"), Kode("B", "Berat")],
)

_ROWS = (
    ("1", "R", "TEGURAN LISAN"),
    ("2", "R", "TEGURAN TERTULIS"),
    ("3", "R", "PERNYATAAN TIDAK PUAS SECARA TERTULIS"),
    ("4", "S", "PENUNDAAN KGB SELAMA 1 THN"),
    ("5", "S", "PENURUNAN GAJI MAX 1 TH"),
    ("6", "S", "PENUNDAAN GAJI MAX 1 THN"),
    ("7", "S", "PENUNDAAN KP SELAMA 1 THN"),
    ("8", "S", "PENURUNAN PANGKAT 1 TINGKAT 1 THN"),
    ("9", "B", "PEMBEBASAN DARI JABATAN"),
    ("10", "B", "PEMBERHENTIAN DENGAN HORMAT TIDAK ATAS PERMINTAAN SENDIRI"),
    ("11", "B", "PEMBERHENTIAN TIDAK DENGAN HORMAT SEBAGAI PNS"),
    ("12", "B", "PENGAKTIFAN HUKUMAN DISIPLIN"),
    ("13", "B", "PEMINDAHAN DLM RANGKA PENURUNAN JABATAN 1 TINGKAT"),
    ("14", "B", "PENURUNAN PANGKAT 1 TINGKAT 3 THN"),
    ("21", "R", "SANKSI MORAL TERBUKA"),
    ("22", "R", "SANKSI MORAL TERTUTUP"),
    ("23", "S", "PEMOTONGAN TUNKIN 25% 6 BLN"),
    ("24", "S", "PEMOTONGAN TUNKIN 25% 9 BLN"),
    ("25", "S", "PEMOTONGAN TUNKIN 25% 12 BLN"),
    ("27", "B", "PENURUNAN DARI JABATAN SETINGKAT LEBIH RENDAH SELAMA 12 BLN"),
    ("28", "B", "PEMBEBASAN DARI JABATAN MENJADI PELAKSANA SELAMA 12 BLN"),
)

JENIS_HUKUMAN: Final = Tabel(
    "jenis_hukuman",
    "ws-siasn-php",
    [JenisHukuman(id_, nama, Keyakinan.SEDANG, tingkat=tingkat) for id_, tingkat, nama in _ROWS],
)
