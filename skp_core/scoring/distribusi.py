"""How the predikat of a unit are spread, against the guidance of SE Menteri PANRB 3/2023. Warnings only.

The guidance never changes or blocks one person's predikat ("mempertimbangkan pedoman pola distribusi", BKN FAQ).
The percentages are quoted second-hand; they are taken of exact head-counts. "Sebagian besar" is read as its printed
ceiling only: whether a floor above one half belongs to it is not said in the text found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from attrs import frozen

from skp_core.errors import InvalidModel
from skp_core.model import Aturan, Berat, CapaianOrganisasi, Predikat, Temuan, pilih
from skp_core.peraturan.permenpanrb_6_2022 import NAMA_PREDIKAT
from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI

__all__ = ["ATURAN", "KETENTUAN", "Ketentuan", "menghalangi_sangat_baik", "periksa_distribusi"]

ATURAN: Final = Aturan(
    "V-049",
    Berat.ANJURAN,
    "Sebaran predikat unit tidak menurut pola distribusi.",
    POLA_DISTRIBUSI.dasar,
)
_UNIT_KECIL: Final = 2


@frozen
class Ketentuan:
    """One bound on the share (percent of all people) or the number of those who have one of some predikat."""

    predikat: tuple[Predikat, ...]
    paling_sedikit: int = 0
    paling_banyak: int = 100
    orang: int = 0

    def dilanggar(self, jumlah: int, semua: int) -> bool:
        """Is it broken by *jumlah* of *semua* people?"""
        bagian = Fraction(100 * jumlah, semua)
        return jumlah < self.orang or not self.paling_sedikit <= bagian <= self.paling_banyak

    @property
    def kalimat(self) -> str:
        """What it asks for."""
        nama = " dan/atau ".join(NAMA_PREDIKAT[satu] for satu in self.predikat)
        if self.orang:
            return f"harus ada pegawai berpredikat {nama}"
        if self.paling_banyak == 0:
            return f"tidak ada pegawai berpredikat {nama}"
        if self.paling_banyak < _SEMUA:
            return f"paling banyak {self.paling_banyak}% pegawai berpredikat {nama}"
        return f"paling sedikit {self.paling_sedikit}% pegawai berpredikat {nama}"


_SEMUA: Final = 100
_SB, _B, _BP, _K, _SK = Predikat
KETENTUAN: Final[Mapping[CapaianOrganisasi, tuple[Ketentuan, ...]]] = MappingProxyType(
    {
        CapaianOrganisasi.ISTIMEWA: (Ketentuan((_SB,), paling_banyak=70),),
        CapaianOrganisasi.BAIK: (Ketentuan((_B,), paling_banyak=70), Ketentuan((_BP, _K), orang=1)),
        CapaianOrganisasi.BUTUH_PERBAIKAN: (Ketentuan((_BP,), paling_sedikit=60), Ketentuan((_SB,), paling_banyak=10)),
        CapaianOrganisasi.KURANG: (
            Ketentuan((_K,), paling_sedikit=60),
            Ketentuan((_BP,), paling_sedikit=10),
            Ketentuan((_SB,), paling_banyak=10),
        ),
        CapaianOrganisasi.SANGAT_KURANG: (
            Ketentuan((_SK,), paling_sedikit=60),
            Ketentuan((_K, _BP), paling_sedikit=10),
            Ketentuan((_SB,), paling_banyak=0),
        ),
    }
)
"""What SE 3/2023 asks for in numbers, by what the organisation reached; its sentences are in ``peraturan``."""


def periksa_distribusi(
    capaian_organisasi: CapaianOrganisasi | str, jumlah_per_predikat: Mapping[Predikat, int] | Mapping[str, int]
) -> tuple[Temuan, ...]:
    """Return a warning for each bound that the head-counts of one unit break; empty: the pattern is met.

    ``letak`` names the predikat. A unit of one or two people cannot meet every pattern; the warning says so.

    Raises:
        InvalidModel: no such value or predikat, or a negative number.

    >>> [t.pesan for t in periksa_distribusi("BAIK", {"BAIK": 8, "SANGAT_BAIK": 2})]
    ['Pola distribusi: paling banyak 70% pegawai berpredikat Baik; di unit ini 8 dari 10.', \
'Pola distribusi: harus ada pegawai berpredikat Butuh Perbaikan dan/atau Kurang/misconduct; di unit ini 0 dari 10.']
    """
    banyak = {pilih(Predikat, nama): jumlah for nama, jumlah in jumlah_per_predikat.items()}
    if any(jumlah < 0 for jumlah in banyak.values()):
        raise InvalidModel("a negative number of people", pesan="Jumlah pegawai tidak boleh negatif.")
    semua = sum(banyak.values())
    return tuple(_temuan(pilih(CapaianOrganisasi, capaian_organisasi), banyak, semua)) if semua else ()


def _temuan(capaian: CapaianOrganisasi, banyak: Mapping[Predikat, int], semua: int) -> Iterator[Temuan]:
    kecil = " Unit sekecil ini tidak selalu dapat memenuhi pola." if semua <= _UNIT_KECIL else ""
    for satu in KETENTUAN[capaian]:
        jumlah = sum(banyak.get(predikat, 0) for predikat in satu.predikat)
        if satu.dilanggar(jumlah, semua):
            pesan = f"Pola distribusi: {satu.kalimat}; di unit ini {jumlah} dari {semua}.{kecil}"
            yield ATURAN.temuan("+".join(satu.predikat), pesan)


def menghalangi_sangat_baik(
    capaian_organisasi: CapaianOrganisasi | str | None, predikat: Predikat | str
) -> tuple[str, ...]:
    """Say what stands between a person and "Sangat Baik"; empty when nothing does.

    By the quadrant only (di atas, di atas) gives it (PermenPANRB 6/2022); what the organisation reached limits how
    many may have it, as guidance (SE 3/2023). No "ide baru" is asked for: that was PermenPANRB 8/2021.

    >>> menghalangi_sangat_baik("SANGAT_KURANG", "SANGAT_BAIK")
    ('Pola distribusi: tidak ada pegawai berpredikat Sangat Baik.',)
    """
    sebab = []
    if pilih(Predikat, predikat) is not Predikat.SANGAT_BAIK:
        sebab.append("Sangat Baik hanya dari hasil kerja di atas ekspektasi dan perilaku di atas ekspektasi.")
    if capaian_organisasi is not None:
        batas = KETENTUAN[pilih(CapaianOrganisasi, capaian_organisasi)]
        sebab += [f"Pola distribusi: {satu.kalimat}." for satu in batas if satu.predikat == (Predikat.SANGAT_BAIK,)]
    return tuple(sebab)
