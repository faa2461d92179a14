"""The recipe by which names are damaged to try the crosswalk: what clerks do to names, listed one by one.

It has its own list of abbreviations and knows nothing of the matcher. Half of the damaged names bear one harm, a
third two, the rest three (:data:`RINGAN`); in :data:`BERAT` each bears two to four. A harm that a name has no place
for is replaced by another one. The same name, recipe and seed give the same damage in every process.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak

__all__ = ["BERAT", "CACAT", "RINGAN", "rusakkan"]

Cacat = Callable[[str, Acak], str]

RINGAN: Final = ((1, 50.0), (2, 33.0), (3, 17.0))
"""How many harms a name bears -> weight."""

BERAT: Final = ((2, 40.0), (3, 40.0), (4, 20.0))
"""The same for badly kept tables."""

_USUAL: Final[Mapping[str, str]] = {
    "Dinas": "Din.", "Bidang": "Bid.", "Subbagian": "Sub Bag", "Bagian": "Bag.", "Seksi": "Sie", "Kecamatan": "Kec.",
    "Kabupaten": "Kab.", "Kepegawaian": "Kepeg.", "Keuangan": "Keu", "Administrasi": "Adm.", "Pendidikan": "Pend.",
    "Pengadministrasi": "Pengadm.", "Kesehatan": "Kes.", "Masyarakat": "Masy.", "Manajemen": "Manaj.", "Teknik": "Tek.",
    "Negeri": "N", "Pengelola": "Peng.", "Pemerintahan": "Pem.", "Informasi": "Info", "Bahasa": "Bhs.",
    "Puskesmas": "PKM", "Badan": "Bdn", "Sekretariat": "Sekret.", "Penyuluhan": "Peny.", "Laboratorium": "Lab.",
}  # fmt: skip
_ACRONYMS: Final[Mapping[str, str]] = {
    "Sumber Daya Manusia": "SDM", "Guru Sekolah Dasar": "GSD", "Anak Usia Dini": "AUD", "Rumah Sakit": "RS",
    "Barang Milik Daerah": "BMD", "Keluarga Berencana": "KB", "Pekerjaan Umum": "PU", "Polisi Pamong Praja": "Pol PP",
    "Bimbingan Konseling": "BK", "Hubungan Masyarakat": "Humas", "Teknik Informatika": "TI", "Tata Usaha": "TU",
}  # fmt: skip
_LEVELS: Final[Mapping[str, tuple[str, ...]]] = {
    "D-I": ("D1", "D.I", "Diploma 1"),
    "D-II": ("D2", "D II", "Diploma II"),
    "D-III": ("D3", "DIII", "D.III", "Diploma 3"),
    "D-IV": ("D4", "D IV", "Diploma IV"),
    "S-1": ("S1", "S.1", "Strata 1", "S 1"),
    "S-2": ("S2", "S.2", "Strata II"),
    "S-3": ("S3", "S.3", "Strata 3"),
}
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_BESIDE: Final[Mapping[str, str]] = {
    "a": "sq", "b": "vn", "c": "xv", "d": "sf", "e": "wr", "f": "dg", "g": "fh", "h": "gj", "i": "uo", "j": "hk",
    "k": "jl", "l": "k", "m": "n", "n": "bm", "o": "ip", "p": "o", "q": "w", "r": "et", "s": "ad", "t": "ry",
    "u": "yi", "v": "cb", "w": "qe", "x": "zc", "y": "tu", "z": "x",
}  # fmt: skip
_EXTRA: Final = ("Kabupaten Contoh", "(Pelaksana)", "pada Dinas", "Kab. Contoh", "II", "Baru", "- 2019")
_LONG, _LONGER = 5, 7


def rusakkan(nama: str, banyak: tuple[tuple[int, float], ...] = RINGAN, seed: int = 7) -> str:
    """Damage a name by the recipe. What comes out may, rarely, be another name's spelling: that is a miss, too.

    >>> rusakkan("Pengadministrasi Kepegawaian") == rusakkan("Pengadministrasi Kepegawaian")
    True
    """
    acak = Acak("rusak", seed, nama)
    hurt = nama
    for _ in range(acak.berbobot(banyak)):
        for _try in range(len(CACAT)):
            after = acak.berbobot(_WEIGHED)(hurt, acak)
            if after != hurt and after.strip():
                hurt = after
                break
    return hurt


def hiasan(nama: str, acak: Acak) -> str:
    """Capitals, points, doubled blanks, brackets, a slash for a blank: nothing that is a word."""
    words = nama.split()
    which = acak.pilih(("upper", "lower", "points", "blanks", "brackets", "slash"))
    if which == "brackets" and len(words) > 1:
        return f"{' '.join(words[:-1])} ({words[-1]})"
    if which == "slash" and len(words) > 1:
        return "/".join([" ".join(words[:-1]), words[-1]])
    changed = {"upper": nama.upper(), "lower": nama.lower(), "points": ".".join(words), "blanks": "  ".join(words)}
    return changed.get(which, nama)


def singkatan_lazim(nama: str, acak: Acak) -> str:
    """A usual abbreviation for one word."""
    return _one_word(nama, acak, lambda word: word in _USUAL, lambda word: _USUAL[word])


def akronim(nama: str, acak: Acak) -> str:
    """An acronym for some words."""
    there = [whole for whole in _ACRONYMS if whole in nama]
    return nama.replace(whole := acak.pilih(there), _ACRONYMS[whole]) if there else nama


def potong(nama: str, acak: Acak) -> str:
    """One long word cut after three to six letters."""
    return _one_word(
        nama,
        acak,
        lambda word: len(word) >= _LONGER and word.isalpha(),
        lambda word: word[: acak.antara(3, 6)] + acak.pilih(".. "),
    )


def tanpa_vokal(nama: str, acak: Acak) -> str:
    """One long word without its vowels, the first letter kept."""
    return _one_word(
        nama,
        acak,
        lambda word: len(word) >= _LONGER and word.isalpha(),
        lambda word: word[0] + re.sub("[aiueo]", "", word[1:]),
    )


def salah_ketik(nama: str, acak: Acak) -> str:
    """One slip in a word of five letters and more: left out, doubled, swapped, or the key beside it."""
    return _one_word(nama, acak, lambda word: len(word) >= _LONG and word.isalpha(), lambda word: _slip(word, acak))


def urutan(nama: str, acak: Acak) -> str:
    """Two neighbouring words swapped, or the last one put first."""
    words = nama.split()
    if len(words) < 3:
        return nama
    at = acak.antara(0, len(words) - 1)
    return " ".join(
        [words[-1], *words[:-1]] if at == 0 else [*words[: at - 1], words[at], words[at - 1], *words[at + 1 :]]
    )


def kata_lebih(nama: str, acak: Acak) -> str:
    """Some words too many, at the end."""
    return f"{nama} {acak.pilih(_EXTRA)}"


def kata_kurang(nama: str, acak: Acak) -> str:
    """One word of four and more is missing."""
    words = nama.split()
    if len(words) < 4:
        return nama
    del words[acak.antara(1, len(words) - 1)]
    return " ".join(words)


def tulis_serangkai(nama: str, acak: Acak) -> str:
    """Two words written as one."""
    words = nama.split()
    at = acak.antara(0, len(words) - 2) if len(words) > 1 else 0
    return " ".join([*words[:at], "".join(words[at : at + 2]), *words[at + 2 :]])


def tulis_terpisah(nama: str, acak: Acak) -> str:
    """One long word written as two, cut anywhere but at its ends."""

    def cut(word: str) -> str:
        at = acak.antara(2, len(word) - 3)
        return f"{word[:at]} {word[at:]}"

    return _one_word(nama, acak, lambda word: len(word) >= _LONGER and word.isalpha(), cut)


def angka(nama: str, acak: Acak) -> str:
    """Roman for arabic, arabic for roman, a zero before; a level of education in another spelling."""
    return _one_word(
        nama, acak, lambda word: word in _LEVELS or word.isdecimal() or word in _ROMAN, lambda word: _number(word, acak)
    )


def sambungan(nama: str, acak: Acak) -> str:
    """ "dan" left out or written as a sign; where there is none, one put between the last two words."""
    words = nama.split()
    if "dan" in words:
        return " ".join(acak.pilih(("&", ",", "")) if word == "dan" else word for word in words)
    return " ".join([*words[:-1], acak.pilih(("dan", "&", "-")), words[-1]]) if len(words) > 2 else nama


def _one_word(nama: str, acak: Acak, fits: Callable[[str], bool], change: Callable[[str], str]) -> str:
    words = nama.split()
    there = [at for at, word in enumerate(words) if fits(word)]
    if not there:
        return nama
    at = acak.pilih(there)
    return " ".join([*words[:at], change(words[at]), *words[at + 1 :]])


def _slip(word: str, acak: Acak) -> str:
    at = acak.antara(1, len(word) - 2)
    match acak.antara(0, 3):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case _:
            return word[:at] + acak.pilih(_BESIDE.get(word[at].lower(), "e")) + word[at + 1 :]


def _number(word: str, acak: Acak) -> str:
    if word in _LEVELS:
        return acak.pilih(_LEVELS[word])
    if word.isdecimal():
        number = int(word)
        return acak.pilih((f"0{number}", _ROMAN[number - 1] if 0 < number <= len(_ROMAN) else f"00{number}"))
    return str(_ROMAN.index(word) + 1)


_WEIGHED: Final[tuple[tuple[Cacat, float], ...]] = (
    (hiasan, 14),
    (singkatan_lazim, 16),
    (akronim, 4),
    (potong, 10),
    (tanpa_vokal, 3),
    (salah_ketik, 18),
    (urutan, 7),
    (kata_lebih, 8),
    (kata_kurang, 3),
    (tulis_serangkai, 5),
    (tulis_terpisah, 4),
    (angka, 8),
    (sambungan, 8),
)

CACAT: Final[Mapping[str, Cacat]] = {harm.__name__: harm for harm, _ in _WEIGHED}
"""Every harm by its name."""
