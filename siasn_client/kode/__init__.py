"""BKN's small code tables as typed data, one module per table or family.

The tables come from public client code, not from a vendor document: each module names its source and
each row its confidence. Large tables (jabatan, unor, pendidikan) are the tenant's and are not here.
"""

from __future__ import annotations

from siasn_client.kode.alasan_tolak import ALASAN_TOLAK
from siasn_client.kode.biodata import AGAMA, JENIS_KAWIN, JENIS_KELAMIN
from siasn_client.kode.cltn import CLTN
from siasn_client.kode.dokumen import DOKUMEN
from siasn_client.kode.eselon import ESELON
from siasn_client.kode.golongan import GOLONGAN, GOLONGAN_PPPK
from siasn_client.kode.hukuman_disiplin import JENIS_HUKUMAN, TINGKAT_HUKUMAN
from siasn_client.kode.jenis_jabatan import JENIS_JABATAN
from siasn_client.kode.jenis_kp import JENIS_KP
from siasn_client.kode.jenis_mutasi import JENIS_MUTASI, JENIS_PENUGASAN
from siasn_client.kode.jenis_pemberhentian import JENIS_PEMBERHENTIAN
from siasn_client.kode.jenis_pengadaan import JENIS_PENGADAAN
from siasn_client.kode.jenis_pensiun import JENIS_PENSIUN
from siasn_client.kode.jenis_riwayat import JENIS_RIWAYAT
from siasn_client.kode.kedudukan_hukum import KEDUDUKAN_HUKUM, KEDUDUKAN_PPPK
from siasn_client.kode.kinerja import HASIL_KERJA, KUADRAN, PERILAKU_KERJA
from siasn_client.kode.pelatihan import DIKLAT_STRUKTURAL, JENIS_DIKLAT, LATIHAN_STRUKTURAL
from siasn_client.kode.penghargaan import PENGHARGAAN
from siasn_client.kode.periodik import KOEFISIEN, PERIODIK, koefisien_jenjang
from siasn_client.kode.status_usul import STATUS_USUL
from siasn_client.kode.tabel import Keyakinan, Kode, Tabel
from siasn_client.kode.tingkat_pendidikan import TINGKAT_PENDIDIKAN

__all__ = [
    "AGAMA",
    "ALASAN_TOLAK",
    "CLTN",
    "DIKLAT_STRUKTURAL",
    "DOKUMEN",
    "ESELON",
    "GOLONGAN",
    "GOLONGAN_PPPK",
    "HASIL_KERJA",
    "JENIS_DIKLAT",
    "JENIS_HUKUMAN",
    "JENIS_JABATAN",
    "JENIS_KAWIN",
    "JENIS_KELAMIN",
    "JENIS_KP",
    "JENIS_MUTASI",
    "JENIS_PEMBERHENTIAN",
    "JENIS_PENGADAAN",
    "JENIS_PENSIUN",
    "JENIS_PENUGASAN",
    "JENIS_RIWAYAT",
    "KEDUDUKAN_HUKUM",
    "KEDUDUKAN_PPPK",
    "KOEFISIEN",
    "KUADRAN",
    "LATIHAN_STRUKTURAL",
    "PENGHARGAAN",
    "PERILAKU_KERJA",
    "PERIODIK",
    "STATUS_USUL",
    "TINGKAT_HUKUMAN",
    "TINGKAT_PENDIDIKAN",
    "Keyakinan",
    "Kode",
    "Tabel",
    "koefisien_jenjang",
]
