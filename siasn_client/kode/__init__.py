"""BKN's small code tables as typed data, one module per table or family.

The tables come from public client code, not from a vendor document: each module names its source and
each row its confidence. Large tables (jabatan, unor, pendidikan) are the tenant's and are not here.
"""

from __future__ import annotations

from siasn_client.kode.biodata import AGAMA, JENIS_KAWIN, JENIS_KELAMIN
from siasn_client.kode.eselon import ESELON
from siasn_client.kode.golongan import GOLONGAN, GOLONGAN_PPPK
from siasn_client.kode.jenis_jabatan import JENIS_JABATAN
from siasn_client.kode.jenis_kp import JENIS_KP
from siasn_client.kode.kedudukan_hukum import KEDUDUKAN_HUKUM, KEDUDUKAN_PPPK
from siasn_client.kode.kinerja import HASIL_KERJA, KUADRAN, PERILAKU_KERJA
from siasn_client.kode.tabel import Keyakinan, Kode, Tabel
from siasn_client.kode.tingkat_pendidikan import TINGKAT_PENDIDIKAN

__all__ = [
    "AGAMA",
    "ESELON",
    "GOLONGAN",
    "GOLONGAN_PPPK",
    "HASIL_KERJA",
    "JENIS_JABATAN",
    "JENIS_KAWIN",
    "JENIS_KELAMIN",
    "JENIS_KP",
    "KEDUDUKAN_HUKUM",
    "KEDUDUKAN_PPPK",
    "KUADRAN",
    "PERILAKU_KERJA",
    "TINGKAT_PENDIDIKAN",
    "Keyakinan",
    "Kode",
    "Tabel",
]
