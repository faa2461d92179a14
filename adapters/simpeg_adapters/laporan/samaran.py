"""Which values of a report are masked, and what can still be said about two of them.

Open stays what says who is meant and what the service record states: name, NIP, decrees, positions, schools.
Masked is what would let a stranger reach or pass for a person, or touches family, health, money or discipline:
identity and card numbers, contacts, address, every value about a spouse, child or parent, and what a disciplinary
decree says (UU 27/2022 Pasal 4 names family, health and money among personal data; where the line runs is ours).
The birth date stays open because the NIP spells it. A field of data utama that nobody listed is masked.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis
from siasn_client.privacy import samarkan
from siasn_client.sanding import HasilBidang, Putusan

__all__ = ["SEMUA_TERSAMAR", "TERBUKA", "Samaran", "pribadi"]

SEMUA_TERSAMAR: Final = frozenset({"pasangan", "anak", "orang_tua", "hukuman_disiplin"})
"""Kinds of which every value is masked."""
TERBUKA: Final = frozenset(
    (
        *("nama", "gelar_depan", "gelar_belakang", "tempat_lahir", "tanggal_lahir", "jenis_kelamin"),
        *("agama_id", "jenis_kawin_id", "kedudukan_pns_id", "jenis_pegawai_id", "status_pegawai", "nip_lama"),
        *("nomor_sk_cpns", "tanggal_sk_cpns", "tmt_cpns", "nomor_sk_pns", "tanggal_sk_pns", "tmt_pns"),
        *("nomor_spmt", "tanggal_spmt", "nomor_sttpl", "tanggal_sttpl", "tmt_pensiun"),
        *("golongan", "golongan_awal", "tmt_golongan", "masa_kerja_tahun", "masa_kerja_bulan"),
        *("jenis_jabatan_id", "jabatan_id", "eselon_id", "tmt_jabatan", "unor_id", "kelas_jabatan"),
        *("instansi_induk_id", "instansi_kerja_id", "satuan_kerja_induk_id", "satuan_kerja_kerja_id"),
        *("kpkn_id", "lokasi_kerja_id", "tingkat_pendidikan_id", "pendidikan_id", "tahun_lulus"),
    )
)
"""The fields of data utama that are shown; what is not here is masked."""
_SHORT: Final = 6  # of so few letters the last three would be half
_LEAST: Final = 4


def pribadi(jenis: Jenis, bidang: str) -> bool:
    """Is this a value that reports mask?

    >>> pribadi(Jenis.DATA_UTAMA, "nik"), pribadi(Jenis.DATA_UTAMA, "gelar_depan"), pribadi(Jenis.GOLONGAN, "nomor_sk")
    (True, False, False)
    """
    if jenis is Jenis.DATA_UTAMA:
        return bidang not in TERBUKA
    return jenis.value in SEMUA_TERSAMAR


@frozen
class Samaran:
    """The mask of one report; ``buka`` lifts it. Immutable, safe to share."""

    buka: bool = False

    def berlaku(self, jenis: Jenis, bidang: str) -> bool:
        """Is this field masked here?"""
        return not self.buka and pribadi(jenis, bidang)

    def teks(self, jenis: Jenis, bidang: str, text: str) -> str:
        """A value as this report may show it: the last three characters at most, of a short one none.

        >>> Samaran().teks(Jenis.DATA_UTAMA, "nik", "3300000101900000")
        '•••••••••••••000'
        >>> Samaran().teks(Jenis.DATA_UTAMA, "nik", "12345"), Samaran(buka=True).teks(Jenis.DATA_UTAMA, "nik", "12345")
        ('•••••', '12345')
        """
        if not self.berlaku(jenis, bidang):
            return text
        return samarkan(text) if len(text) > _SHORT else "•" * max(len(text), _LEAST) if text else ""

    def petunjuk(self, jenis: Jenis, hasil: HasilBidang) -> str:
        """What may be said about a difference: the comparison's own hint, or of masked values how they differ."""
        if hasil.saran or hasil.putusan is not Putusan.BEDA or not self.berlaku(jenis, hasil.bidang):
            return hasil.saran
        return _beda(hasil.simpeg.nilai, hasil.siasn.nilai)


def _beda(satu: object, lain: object) -> str:
    """How two values that nobody may see differ; names positions and lengths, never a sign of either."""
    if isinstance(satu, date) and isinstance(lain, date):
        parts = (("tanggal", satu.day, lain.day), ("bulan", satu.month, lain.month), ("tahun", satu.year, lain.year))
        return f"berbeda di {' dan '.join(name for name, one, other in parts if one != other)}"
    one, other = str(satu), str(lain)
    what = "angka" if one.isdigit() and other.isdigit() else "huruf"
    if len(one) != len(other):
        return f"{len(one)} {what} di e-Simpeg, {len(other)} di SIASN"
    places = [place for place, pair in enumerate(zip(one, other, strict=True), 1) if pair[0] != pair[1]]
    return f"berbeda di {len(places)} {what}, mulai dari {what} ke-{places[0]}" if places else ""
