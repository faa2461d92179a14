"""A SIASN record, or a row of the host, as a person on the SKP forms.

The forms print a snapshot: name with titles, NIP, pangkat with golongan, jabatan and unit as they
were when the SKP was fixed. PPPK have a golongan but no pangkat.

Which set of forms a post uses is said by its eselon (I and II are JPT) or by the caller: that a unit is an
independent one (unit kerja mandiri) stands in no record of either side, so it is never guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from siasn_client import DataUtama
from siasn_client.baris import Baris
from siasn_client.kode import GOLONGAN
from siasn_client.kode.jenis_jabatan import STRUKTURAL
from siasn_client.nip import JenisNip, baca_nip
from siasn_client.privacy import Nip
from siasn_client.sanding.kanonik.gelar import pisah
from skp_core.model import Kelompok, Pegawai, StatusPegawai

__all__ = ["dari_siasn", "dari_simpeg", "nama_lengkap"]

_JPT: Final = ("1", "2")  # eselon I and II (PP 11/2017 Pasal 18, 19): the ids 1x and 2x of BKN's eselon table


def nama_lengkap(nama: str, depan: str | None, belakang: str | None) -> str:
    """Join a name and its titles as they are printed; stray spaces around them are dropped.

    >>> nama_lengkap("Sekar Ayu ", "Dr.", "M.Si.")
    'Dr. Sekar Ayu, M.Si.'
    """
    front = " ".join(part.strip() for part in (depan, nama) if part and part.strip())
    return f"{front}, {belakang.strip()}" if belakang and belakang.strip() else front


def dari_siasn(
    record: DataUtama, *, unit_mandiri: Collection[str] = (), pimpinan_unit_mandiri: bool = False
) -> Pegawai:
    """Take the snapshot that the forms print out of SIASN's data utama.

    Args:
        unit_mandiri: SIASN ids of the units that are independent: who holds the structural post of one of them
            uses the forms of the JPT.
        pimpinan_unit_mandiri: this person heads one although no structural post says so, as the head of a
            puskesmas or school with an additional duty does.

    Raises:
        InvalidModel: SIASN has no jabatan or unit for this person; the forms need both.
    """
    mandiri = pimpinan_unit_mandiri or (record.jenis_jabatan_id == STRUKTURAL and record.unor_id in unit_mandiri)
    golongan = record.golongan_ruang_akhir
    return Pegawai(
        nama=nama_lengkap(record.nama, record.gelar_depan, record.gelar_belakang),
        nip=record.nip_baru.buka(),
        pangkat=_pangkat(record.nip_baru.buka(), golongan, record.pangkat_akhir),
        jabatan=record.jabatan_nama or "",
        unit_kerja=record.unor_nama or "",
        kelompok=_kelompok(record.eselon_id or "", mandiri=mandiri),
        status=_status(record.nip_baru.buka()),
    )


def dari_simpeg(
    baris: Baris,
    teks: Mapping[str, str] = MappingProxyType({}),
    *,
    unit_mandiri: Collection[str] = (),
    pimpinan_unit_mandiri: bool = False,
) -> Pegawai:
    """Take the snapshot out of the host's row of data utama, as the profile reads it.

    Titles that the host keeps inside the name are found there too. The pangkat of a PNS follows from the golongan
    (PP 99/2000), so the host needs no field for it.

    Args:
        baris: a row of ``Jenis.DATA_UTAMA`` from the host.
        teks: ``jabatan_nama`` and ``unor_nama`` where the row carries only their ids; they go before the row's.
        unit_mandiri, pimpinan_unit_mandiri: as for :func:`dari_siasn`; the ids are those of the row.

    Raises:
        InvalidModel: no name, jabatan or unit is known for this person.
    """
    nip, said = baris.nip.buka(), {**{name: isi.mentah for name, isi in baris.isi.items()}, **teks}
    bare = pisah(said.get("nama", ""))
    golongan = GOLONGAN.find(_teks(baris, "golongan"))
    mandiri = _teks(baris, "jenis_jabatan_id") == STRUKTURAL and _teks(baris, "unor_id") in unit_mandiri
    return Pegawai(
        nama=nama_lengkap(bare.nama, said.get("gelar_depan"), said.get("gelar_belakang")),
        nip=nip,
        pangkat=_pangkat(nip, _teks(baris, "golongan") or None, golongan.pangkat if golongan else None),
        jabatan=said.get("jabatan_nama", ""),
        unit_kerja=said.get("unor_nama", ""),
        kelompok=_kelompok(_teks(baris, "eselon_id"), mandiri=mandiri or pimpinan_unit_mandiri),
        status=_status(nip),
    )


def _teks(baris: Baris, bidang: str) -> str:
    nilai = baris.ambil(bidang).nilai
    return nilai if isinstance(nilai, str) else ""


def _status(nip: Nip | str) -> StatusPegawai:
    return StatusPegawai.PPPK if baca_nip(nip).jenis is JenisNip.PPPK else StatusPegawai.PNS


def _pangkat(nip: str, golongan: str | None, pangkat: str | None) -> str | None:
    """Pangkat with golongan; of a PPPK, and where the pangkat is not known, the golongan alone."""
    pppk = _status(nip) is StatusPegawai.PPPK
    return f"{pangkat} ({golongan})" if pangkat and golongan and not pppk else golongan


def _kelompok(eselon_id: str, *, mandiri: bool) -> Kelompok:
    return Kelompok.JPT if mandiri or eselon_id.startswith(_JPT) else Kelompok.JAF
