"""A SIASN record as a person on the SKP forms.

The forms print a snapshot: name with titles, NIP, pangkat with golongan, jabatan and unit as they
were when the SKP was fixed. PPPK have a golongan but no pangkat.
"""

from __future__ import annotations

from siasn_client import DataUtama
from siasn_client.nip import JenisNip, baca_nip
from skp_core.model import Kelompok, Pegawai, StatusPegawai

__all__ = ["dari_siasn", "nama_lengkap"]

_JPT = ("1", "2")  # eselon I and II (PP 11/2017 Pasal 18, 19): the ids 1x and 2x of BKN's eselon table


def nama_lengkap(nama: str, depan: str | None, belakang: str | None) -> str:
    """Join a name and its titles as they are printed; stray spaces around them are dropped.

    >>> nama_lengkap("Sekar Ayu ", "Dr.", "M.Si.")
    'Dr. Sekar Ayu, M.Si.'
    """
    front = " ".join(part.strip() for part in (depan, nama) if part)
    return f"{front}, {belakang.strip()}" if belakang else front


def dari_siasn(record: DataUtama) -> Pegawai:
    """Take the snapshot that the forms print out of SIASN's data utama.

    Whether somebody heads an independent unit is not in the record: only eselon I and II count as JPT.

    Raises:
        InvalidModel: SIASN has no jabatan or unit for this person; the forms need both.
    """
    nip = record.nip_baru.buka()
    pppk = baca_nip(nip).jenis is JenisNip.PPPK
    golongan, pangkat = record.golongan_ruang_akhir, record.pangkat_akhir
    return Pegawai(
        nama=nama_lengkap(record.nama, record.gelar_depan, record.gelar_belakang),
        nip=nip,
        pangkat=f"{pangkat} ({golongan})" if pangkat and golongan and not pppk else golongan,
        jabatan=record.jabatan_nama or "",
        unit_kerja=record.unor_nama or "",
        kelompok=Kelompok.JPT if (record.eselon_id or "").startswith(_JPT) else Kelompok.JAF,
        status=StatusPegawai.PPPK if pppk else StatusPegawai.PNS,
    )
