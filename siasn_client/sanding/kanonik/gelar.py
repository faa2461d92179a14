"""Academic titles: told apart from the name, and compared without dots, commas, spaces and case.

E-Simpeg often keeps them inside ``nama`` ("Drs. BUDI, M.Si."); SIASN has two fields of their own.
A title is known by the list below or, after a comma, by its pattern (groups of letters with dots and no space
between them); behind the first title there are only titles ("S.T., IPU., ASEAN Eng."). A name with a comma in it
("ALI, M. NUR") stays whole. In data utama nothing is lost by a wrong guess: what leaves the name arrives in the
title field, on both sides alike.
"dr." and "Dr." have one canonical form. "H." counts as a title only with its dot or after another title,
because "H" alone is an initial. Titles of nobility (R., Rr., A.A.) belong to the name.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos, rusak

__all__ = ["NamaBergelar", "gabung", "gelar", "pisah"]

_LIST: Final = """
    AMA AMAK AMD AMDAK AMDFARM AMDGIZI AMDGZ AMDK AMDKEB AMDKEP AMDKES AMDKG AMDKL AMDKOM AMDPK AMDRAD AMDRMIK
    AMDT AMDTEM AMF AMG AMK AMKEB AMKG AMKL AMR AP APT BA BAC BSC BED AK AKT CA CPA CFRA CRMP QIA IPM IPP IPU
    SAB SADMBIS SAG SAK SAN SAP SARS SDES SDS SE SEI SESY SFARM SFIL SGZ SH SHAN SHI SHUM SHUT SI SIK SIKOM SIP
    SIPEM SIPI SKED SKEB SKEP SKG SKH SKM SKOM SKPM SM SMB SMAT SMN SOR SP SPAR SPD SPDAUD SPDB SPDH SPDI SPDJAS
    SPDK SPDKN SPDSD SPI SPSI SPT SPTK SPTN SRIP SS SSI SSIT SSN SSOS SSOSI SST SSTFT SSTP SSTPEL SSTR SSY ST STAT
    STH STHI STI STK STKES STP STR STRAK STRBNS STRDS STRFT STRGZ STRIP STRKEB STRKEP STRKES STRKL STRPAR STRSOS
    STRT STRTRA STRTPEL STRRMIK STRSTAT STRIPEM
    MA MAB MACC MAG MAK MAP MARS MBA MBIOMED MCS MDS ME MEC MED MEI MENG MESY MFARM MFIL MGZ MH MHI MHUM MIKOM MIP
    MIPOL MKEB MKED MKEP MKES MKESOS MKL MKM MKN MKOM MKPD MLI MM MMA MMB MMPD MMR MMT MP MPA MPAR MPD MPDI MPFIS
    MPH MPI MPM MPMAT MPP MPSDM MPSI MPT MPWK MS MSC MSE MSEI MSI MSM MSN MSOS MSP MST MSTAT MT MTA MTH MTI MTP MTPD
    MTRAP MTRIP MTRKES MTRT MURP
    SPA SPAK SPAN SPB SPBA SPBP SPBS SPDV SPDVE SPEM SPF SPFK SPGK SPJP SPKFR SPKGA SPKJ SPKK SPKL SPM SPMK SPN SPOG
    SPOK SPORT SPOT SPP SPPA SPPD SPPK SPPROS SPPERIO SPRAD SPS SPTHT SPTHTKL SPU SPONKRAD SPKKLP
    PHD NERS NS BDN DEA LLM CHRA CGCAE GR
"""
_BEHIND: Final = frozenset(_LIST.split())
# Without any dot or comma only those that are nobody's name ("MEI", "DEA" and "SAN" are).
_CERTAIN: Final = """
    SE SH ST MM MH MT SPD SPDI SKOM SSOS SIKOM SKM SKEP SKEB SKED SFARM SGZ SPT STP SHUT SSI SIP SAG SSN SKH SPSI
    SST SSTP STRKEB STRKEP MPD MPDI MSI MKOM MKES MKEP MHUM MSC MBA MKM AMD AMDKEB AMDKEP AMKEB AMK NERS PHD
"""
_BARE: Final = frozenset(_CERTAIN.split())
_IN_FRONT: Final = r"(?:PROF|DRS|DRA|DRG|DRH|DR|IR|KH|HJ|NERS|NS|APT|BDN)"
_FRONT: Final = re.compile(
    rf"(?:{_IN_FRONT}(?:[.,]+\s*|\s+)|H\.\s*)(?:(?:{_IN_FRONT}|H)(?:[.,]+\s*|\s+))*(?=[^\W\d_])", re.IGNORECASE
)
_BEHIND_TOO: Final = re.compile(rf"{_IN_FRONT}\.?|H\.", re.IGNORECASE)
_DOTTED: Final = re.compile(r"[^\W\d_]{1,6}(?:[.\-][^\W\d_]{1,8}){1,3}\.?(?:\([^\W_]{1,10}\)\.?)?")
_NOT_A_SIGN: Final = re.compile(r"[\W_]+")
_BETWEEN: Final = re.compile(r"\s?[,;]\s?")  # polos leaves single blanks
_BETWEEN_FRONT: Final = re.compile(r"[\s,;.]+")
_MOST_WORDS: Final = 3
_LONGEST: Final = 2 * max(map(len, _BEHIND))  # a dot after every letter


@frozen
class NamaBergelar:
    """A name taken apart, each part as it was written. Prints nothing of it."""

    depan: str = field(repr=False)
    nama: str = field(repr=False)
    belakang: str = field(repr=False)


def gelar(text: str) -> str | Tanda:
    """Read titles.

    >>> gelar("S.Kom., M.M.") == gelar("SKom MM") == gelar("S. KOM, MM")
    True
    """
    plain = polos(text)
    if rusak(plain):
        return Tanda.TAK_TERBACA
    return _bare(plain) or Tanda.KOSONG


def pisah(text: str) -> NamaBergelar:
    """Take the titles off a name. A name that consists of titles only stays whole.

    >>> from attrs import astuple
    >>> astuple(pisah("Drs. H. BUDI SANTOSO, S.Kom., M.Si."))
    ('Drs. H.', 'BUDI SANTOSO', 'S.Kom., M.Si.')
    >>> astuple(pisah("M. NUR A.S."))[1:], astuple(pisah("SITI AMINAH S. PD"))[1:]
    (('M. NUR A.S.', ''), ('SITI AMINAH', 'S. PD'))
    """
    plain = polos(text)
    front = _FRONT.match(plain)
    rest = plain[front.end() :] if front else plain
    parts = _BETWEEN.split(rest)
    first = next((place for place, part in enumerate(parts) if place and _is_title(part)), len(parts))
    name, bare = _trailing(" ".join(filter(None, parts[:first])))
    if not _bare(name):
        return NamaBergelar("", plain, "")
    behind = ", ".join(filter(None, [*bare, *parts[first:]]))
    return NamaBergelar(front.group().strip() if front else "", name, behind)


def gabung(kolom: str, dari_nama: str, *, depan: bool = False) -> str:
    """Join the titles of the field with those found in the name, none twice. *depan*: those before a name.

    >>> gabung("", "S.Kom."), gabung("SKom", "S.Kom."), gabung("M.M.", "S.Kom.")
    ('S.Kom.', 'SKom', 'S.Kom., M.M.')
    >>> gabung("Dr.", "Dr. H.", depan=True)
    'Dr. H.'
    """
    between = _BETWEEN_FRONT if depan else _BETWEEN
    there, found = ({_bare(t) for t in between.split(polos(text))} - {""} for text in (kolom, dari_nama))
    if found <= there:
        return kolom
    if there <= found:
        return dari_nama
    new = [title for title in between.split(dari_nama) if _bare(title) not in there]
    return (" " if depan else ", ").join([*filter(None, new), kolom])


def _bare(text: str) -> str:
    return _NOT_A_SIGN.sub("", besar(text))


def _is_title(part: str) -> bool:
    if _bare(part) in _BEHIND or _DOTTED.fullmatch(part) or _BEHIND_TOO.fullmatch(part):
        return True
    return bool(part) and all(_bare(word) in _BEHIND for word in part.split())


def _trailing(name: str) -> tuple[str, list[str]]:
    """Take known titles off the end of a name that has no comma before them."""
    words, titles = name.split(), list[str]()
    while len(words) > 1:
        count = next((n for n in range(min(_MOST_WORDS, len(words) - 1), 0, -1) if _known(words[-n:])), 0)
        if not count:
            break
        titles.insert(0, " ".join(words[-count:]))
        del words[-count:]
    return " ".join(words), titles


def _known(words: list[str]) -> bool:
    joined = "".join(words)
    if len(joined) > _LONGEST:
        return False
    bare = joined.upper() if joined.isascii() and joined.isalnum() else _bare(joined)
    return bare in (_BEHIND if "." in words[0] else _BARE)
