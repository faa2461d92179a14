"""Types that absorb what the wire does to values: every quirk ends here, in a type with a name."""

from __future__ import annotations

from siasn_client.wire.angka import AngkaKirim, AngkaKredit, Bulat, Desimal
from siasn_client.wire.dokumen import DokRef, PetaDokumen
from siasn_client.wire.halaman import Halaman
from siasn_client.wire.identitas import NikRekaman, NipRekaman, NipWajib
from siasn_client.wire.kinerja import KuadranNilai, PerilakuHasilNilai
from siasn_client.wire.map_data import parse_map_data
from siasn_client.wire.mentah import RekamanMentah
from siasn_client.wire.objek import Objek
from siasn_client.wire.penanda import Penanda, PenandaKirim, PenandaSatu
from siasn_client.wire.record import Payload, Record
from siasn_client.wire.tanggal import Tanggal, TanggalAtauTahun, TanggalKirim
from siasn_client.wire.teks import IdRekaman, Teks, TeksWajib

__all__ = [
    "AngkaKirim",
    "AngkaKredit",
    "Bulat",
    "Desimal",
    "DokRef",
    "Halaman",
    "IdRekaman",
    "KuadranNilai",
    "NikRekaman",
    "NipRekaman",
    "NipWajib",
    "Objek",
    "Payload",
    "Penanda",
    "PenandaKirim",
    "PenandaSatu",
    "PerilakuHasilNilai",
    "PetaDokumen",
    "Record",
    "RekamanMentah",
    "Tanggal",
    "TanggalAtauTahun",
    "TanggalKirim",
    "Teks",
    "TeksWajib",
    "parse_map_data",
]
