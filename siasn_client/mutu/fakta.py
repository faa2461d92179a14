"""What the indicators know about one person: plain values, and which of them are not known.

"Nothing there" and "not known" are two things. An empty fact holds ``""`` or None and counts; a fact that was not
read, failed, or has no canonical form is named in :attr:`OrangMutu.tak_tahu`, and nobody is called good or bad by it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Final

from attrs import field, fields, frozen

from siasn_client.kode import KEDUDUKAN_PPPK
from siasn_client.nip import IsiNip, JenisNip, baca_nip
from siasn_client.privacy import Nip

__all__ = ["BERAKHIR", "FAKTA", "FAKTA_RIWAYAT", "OrangMutu"]

BERAKHIR: Final = frozenset({"66", "67", "69", "70", "77", "88", "98", "99"})
"""Kedudukan hukum of people who are no employees any more: they are in no indicator. Assumed; BKN says no list."""


@frozen(slots=False, kw_only=True)
class OrangMutu:
    """One person as one side records him or her. Immutable, safe to share.

    Args:
        nip: the person.
        tak_tahu: facts that are not known of this person.
        tak_ada: those of them that the source has of nobody (a column or a family that is not there).
        status: ``CPNS``, ``PNS``, ``PPPK`` or ``""``.
        golongan: by name ("III/a", of a PPPK "IX").
        jenjang: level code of a JF, where the record says it.
        tahun_kinerja: the years that have a performance row.
        ada_riwayat_pendidikan: is there an education in the history?
        akhir_cltn: the end of the last CLTN; None where there is no row of one.
        bup_siasn, tmt_pensiun_siasn: SIASN's own figures.
    """

    nip: Nip
    tak_tahu: frozenset[str] = frozenset()
    tak_ada: frozenset[str] = frozenset()
    tanggal_lahir: date | None = field(default=None, repr=False)
    jenis_kelamin: str = field(default="", repr=False)
    nik: str = field(default="", repr=False)
    valid_nik: bool | None = None
    email: str = field(default="", repr=False)
    nomor_hp: str = field(default="", repr=False)
    gelar_depan: str = field(default="", repr=False)
    gelar_belakang: str = field(default="", repr=False)
    kedudukan_hukum_id: str = ""
    status: str = ""
    jenis_pegawai_id: str = ""
    tmt_cpns: date | None = field(default=None, repr=False)
    tmt_pns: date | None = field(default=None, repr=False)
    golongan: str = ""
    masa_kerja_tahun: int | None = None
    jenis_jabatan_id: str = ""
    jabatan_id: str = ""
    jabatan_nama: str = ""
    jenjang: str = ""
    eselon_id: str = ""
    tingkat_pendidikan_id: str = ""
    pendidikan_id: str = ""
    unor_id: str = ""
    unor_nama: str = ""
    instansi_induk_id: str = ""
    instansi_kerja_id: str = ""
    bup_siasn: int | None = None
    tmt_pensiun_siasn: date | None = field(default=None, repr=False)
    tahun_kinerja: frozenset[int] = frozenset()
    ada_riwayat_pendidikan: bool = False
    akhir_cltn: date | None = field(default=None, repr=False)

    def tahu(self, nama: Iterable[str]) -> bool:
        """Are all these facts known?"""
        return self.tak_tahu.isdisjoint(nama)

    @cached_property
    def isi_nip(self) -> IsiNip:
        """What the digits of the number say."""
        return baca_nip(self.nip)

    @cached_property
    def pppk(self) -> bool:
        """A PPPK by digits 13-14; only where they say nothing, by the kedudukan hukum."""
        jenis = self.isi_nip.jenis
        if jenis is JenisNip.TAK_DIKENAL:
            return self.kedudukan_hukum_id in KEDUDUKAN_PPPK
        return jenis is JenisNip.PPPK


_OWN: Final = frozenset({"nip", "tak_tahu", "tak_ada"})
FAKTA_RIWAYAT: Final = frozenset({"tahun_kinerja", "ada_riwayat_pendidikan", "akhir_cltn"})
"""The facts that come from histories; the others are in data utama and in the export."""
FAKTA: Final = frozenset(each.name for each in fields(OrangMutu)) - _OWN
"""Every fact that may be unknown."""
