"""Abbreviations of the field, whole words only: what a clerk types and what BKN's tables write out.

Collected from the spellings of office names, positions and educations in public e-Simpeg schemas. No rule says
them, and an office may mean another thing: they rank candidates, nobody's code changes because of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["AKRONIM", "JENJANG", "NAMA_LAMA_JF", "PASANGAN", "ROMAWI", "SAMBUNG", "SINGKATAN", "TINGKAT"]

_SINGKATAN: Final = """
    DIN=DINAS DNS=DINAS KTR=KANTOR KEC=KECAMATAN KAB=KABUPATEN PROV=PROVINSI PROP=PROVINSI PROPINSI=PROVINSI
    BID=BIDANG BAG=BAGIAN SUBBAG=SUBBAGIAN SUBAG=SUBBAGIAN SUBBG=SUBBAGIAN SUBBID=SUBBIDANG SUBID=SUBBIDANG SIE=SEKSI
    KA=KEPALA KADIS=KEPALA+DINAS KADIN=KEPALA+DINAS KABAN=KEPALA+BADAN KABID=KEPALA+BIDANG KABAG=KEPALA+BAGIAN
    KASUBBAG=KEPALA+SUBBAGIAN KASUBAG=KEPALA+SUBBAGIAN KASUBBID=KEPALA+SUBBIDANG KASUBID=KEPALA+SUBBIDANG
    KASI=KEPALA+SEKSI KASIE=KEPALA+SEKSI KASEK=KEPALA+SEKOLAH KEPSEK=KEPALA+SEKOLAH KTU=KEPALA+TATA+USAHA
    TU=TATA+USAHA SETDA=SEKRETARIAT+DAERAH SEKDA=SEKRETARIS+DAERAH SETWAN=SEKRETARIAT+DPRD SEKWAN=SEKRETARIS+DPRD
    SEKDIN=SEKRETARIS+DINAS SEKDIS=SEKRETARIS+DINAS SEKCAM=SEKRETARIS+CAMAT
    UPTD=UPT PUSK=PUSKESMAS PKM=PUSKESMAS RSU=RUMAH+SAKIT+UMUM RSUD=RUMAH+SAKIT+UMUM+DAERAH
    SDN=SD+NEGERI SMPN=SMP+NEGERI SLTPN=SLTP+NEGERI SMAN=SMA+NEGERI SMUN=SMU+NEGERI SMKN=SMK+NEGERI TKN=TK+NEGERI
    MTSN=MTS+NEGERI ADM=ADMINISTRASI KEPEG=KEPEGAWAIAN KEU=KEUANGAN TEK=TEKNIK TKNK=TEKNIK PEND=PENDIDIKAN
    PDDKN=PENDIDIKAN PENGADM=PENGADMINISTRASI MANAJ=MANAJEMEN BHS=BAHASA KES=KESEHATAN MASY=MASYARAKAT
    TKT=TINGKAT THN=TAHUN TH=TAHUN BLN=BULAN SDM=SUMBER+DAYA+MANUSIA
"""

_AKRONIM: Final = """
    PEMKAB=PEMERINTAH+KABUPATEN PEMDA=PEMERINTAH+DAERAH DISDIK=DINAS+PENDIDIKAN DINDIK=DINAS+PENDIDIKAN
    DINKES=DINAS+KESEHATAN DINSOS=DINAS+SOSIAL DISHUB=DINAS+PERHUBUNGAN DINHUB=DINAS+PERHUBUNGAN
    DISTAN=DINAS+PERTANIAN DINPERTAN=DINAS+PERTANIAN DLH=DINAS+LINGKUNGAN+HIDUP DPU=DINAS+PEKERJAAN+UMUM
    PU=PEKERJAAN+UMUM DISKOMINFO=DINAS+KOMUNIKASI+INFORMATIKA DINKOMINFO=DINAS+KOMUNIKASI+INFORMATIKA
    KOMINFO=KOMUNIKASI+INFORMATIKA DISDUKCAPIL=DINAS+KEPENDUDUKAN+PENCATATAN+SIPIL CAPIL=PENCATATAN+SIPIL
    DUKCAPIL=KEPENDUDUKAN+PENCATATAN+SIPIL SATPOL=SATUAN+POLISI PP=PAMONG+PRAJA BKD=BADAN+KEPEGAWAIAN+DAERAH
    BKPSDM=BADAN+KEPEGAWAIAN+PENGEMBANGAN+SUMBER+DAYA+MANUSIA BAPPEDA=BADAN+PERENCANAAN+PEMBANGUNAN+DAERAH
    BPKAD=BADAN+PENGELOLAAN+KEUANGAN+ASET+DAERAH BPBD=BADAN+PENANGGULANGAN+BENCANA+DAERAH
    KESBANGPOL=KESATUAN+BANGSA+POLITIK KB=KELUARGA+BERENCANA PAUD=PENDIDIKAN+ANAK+USIA+DINI
    PGSD=PENDIDIKAN+GURU+SEKOLAH+DASAR PGTK=PENDIDIKAN+GURU+TAMAN+KANAK PKN=PENDIDIKAN+KEWARGANEGARAAN
    PPKN=PENDIDIKAN+PANCASILA+KEWARGANEGARAAN PJOK=PENDIDIKAN+JASMANI+OLAHRAGA+KESEHATAN
    PENJASKES=PENDIDIKAN+JASMANI+KESEHATAN PENJAS=PENDIDIKAN+JASMANI PAI=PENDIDIKAN+AGAMA+ISLAM
    BK=BIMBINGAN+KONSELING IPA=ILMU+PENGETAHUAN+ALAM IPS=ILMU+PENGETAHUAN+SOSIAL MTK=MATEMATIKA
    TIK=TEKNOLOGI+INFORMASI+KOMUNIKASI KESMAS=KESEHATAN+MASYARAKAT KESLING=KESEHATAN+LINGKUNGAN
    PRAKOM=PRANATA+KOMPUTER BIMTEK=BIMBINGAN+TEKNIS KP=KENAIKAN+PANGKAT TUNKIN=TUNJANGAN+KINERJA
    PKA=PELATIHAN+KEPEMIMPINAN+ADMINISTRATOR PKP=PELATIHAN+KEPEMIMPINAN+PENGAWAS
    SLTP=SMP SLTA=SMA SMU=SMA KORWIL=KOORDINATOR+WILAYAH YAN=PELAYANAN DIK=PENDIDIKAN SET=SEKRETARIAT
"""


def _table(rows: str) -> Mapping[str, tuple[str, ...]]:
    pairs = (row.partition("=") for row in rows.split())
    return MappingProxyType({short: tuple(whole.split("+")) for short, _, whole in pairs})


SINGKATAN: Final = _table(_SINGKATAN)
"""Abbreviation -> its words, where nothing else is meant by it in a name: the two are one name."""

AKRONIM: Final = _table(_AKRONIM)
"""Abbreviation or other word -> what it most often means: good for ranking, not for calling two names one."""

SAMBUNG: Final = frozenset({"DAN", "YANG", "DI", "PADA", "UNTUK", "DALAM", "DENGAN", "SERTA", "ATAU"})
"""Words that say nothing about which row is meant."""

_NUMERALS: Final = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"

ROMAWI: Final[Mapping[str, str]] = MappingProxyType(
    {letters: str(number) for number, letters in enumerate(_NUMERALS.split(), 1)}
)
"""Roman numerals that stand as words of their own."""

TINGKAT: Final = frozenset({"S1", "S2", "S3", "D1", "D2", "D3", "D4"})
"""Levels of education, one word each."""

JENJANG: Final = frozenset({"PERTAMA", "MUDA", "MADYA", "UTAMA", "PEMULA", "TERAMPIL", "MAHIR", "PENYELIA"})
"""Levels of functional positions: two names with different ones are different positions."""


def _pairs() -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Two words that are one: levels of education in their spellings, schools, parts of offices."""
    numbers = {"1": "SATU", "2": "DUA", "3": "TIGA", "4": "EMPAT"}
    for level in sorted(TINGKAT):
        for word in ("S", "STRATA") if level[0] == "S" else ("D", "DIPLOMA", "DIPL", "DIP"):
            yield (word, level[1]), (level,)
            yield (word, numbers[level[1]]), (level,)
    for school in ("SD", "SMP", "SLTP", "SMA", "SMU", "SMK", "TK", "MTS", "MA", "MI"):
        yield (school, "N"), (school, "NEGERI")
    yield ("SUB", "BAGIAN"), ("SUBBAGIAN",)
    yield ("SUB", "BIDANG"), ("SUBBIDANG",)


PASANGAN: Final[Mapping[tuple[str, str], tuple[str, ...]]] = MappingProxyType(dict(_pairs()))
"""Two neighbouring words -> what they are."""

NAMA_LAMA_JF: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = (
    (("PELAKSANA", "PEMULA"), ("PEMULA",)),
    (("PELAKSANA", "LANJUTAN"), ("MAHIR",)),
    (("PELAKSANA",), ("TERAMPIL",)),
)
"""Old names of the levels of keterampilan -> today's (as PP 11/2017 Pasal 239 ayat (2) huruf a calls them). Which
old one is which new one is custom and unverified: no text of law that says it was at hand. The first that fits
counts."""
