"""The code tables of a schema: which column is the code, which the name, which BKN's id; what they are about. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from siasn_client.baris import Jenis, Tanda
from siasn_client.kode import (
    AGAMA,
    ESELON,
    GOLONGAN,
    HASIL_KERJA,
    JENIS_DIKLAT,
    JENIS_HUKUMAN,
    JENIS_JABATAN,
    JENIS_KAWIN,
    JENIS_KELAMIN,
    JENIS_PEMBERHENTIAN,
    KEDUDUKAN_HUKUM,
    KUADRAN,
    LATIHAN_STRUKTURAL,
    PENGHARGAAN,
    PERILAKU_KERJA,
    TINGKAT_HUKUMAN,
    TINGKAT_PENDIDIKAN,
    Tabel,
)
from siasn_client.sanding import JENIS
from simpeg_adapters.mapping.padanan_tabel import TABEL_BIDANG
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak

__all__ = ["KODE_BKN", "TabelKode", "baca_kata", "cari_rujukan", "tentang"]

KODE_BKN: Final[Mapping[str, Tabel[Any]]] = MappingProxyType(
    {
        "agama": AGAMA,
        "eselon": ESELON,
        "golongan": GOLONGAN,
        "hasil_kerja": HASIL_KERJA,
        "jenis_diklat": JENIS_DIKLAT,
        "jenis_hukuman": JENIS_HUKUMAN,
        "jenis_jabatan": JENIS_JABATAN,
        "jenis_kawin": JENIS_KAWIN,
        "jenis_kelamin": JENIS_KELAMIN,
        "jenis_pemberhentian": JENIS_PEMBERHENTIAN,
        "kedudukan_hukum": KEDUDUKAN_HUKUM,
        "kuadran": KUADRAN,
        "latihan_struktural": LATIHAN_STRUKTURAL,
        "penghargaan": PENGHARGAAN,
        "perilaku_kerja": PERILAKU_KERJA,
        "tingkat_hukuman": TINGKAT_HUKUMAN,
        "tingkat_pendidikan": TINGKAT_PENDIDIKAN,
    }
)
"""BKN's small tables by the name of the reference."""

_KATA: Final[Mapping[str, tuple[str, frozenset[str]]]] = MappingProxyType(
    {
        "agama": ("AGAMA", frozenset()),
        "jenis_kawin": ("KAWIN", frozenset()),
        "kedudukan_hukum": ("KEDUDUKAN", frozenset()),
        "golongan": ("GOL", frozenset({"JENIS"})),
        "eselon": ("ESELON", frozenset()),
        "jenis_jabatan": ("JENIS JAB", frozenset()),
        "jabatan": ("JAB", frozenset({"JENIS", "KELAS", "TUNJANGAN", "GRUP", "RUMPUN"})),
        "unor": ("UNIT", frozenset({"JENIS"})),
        "tingkat_pendidikan": ("TK PEND", frozenset()),
        "pendidikan": ("PEND", frozenset({"TK", "BIDANG"})),
        "pendidikan/jurusan": ("JURUSAN", frozenset({"TK", "BIDANG"})),
        "latihan_struktural": ("DIKLAT", frozenset({"JENIS"})),
        "jenis_diklat": ("JENIS DIKLAT", frozenset()),
        "jenis_hukuman": ("HUKUM", frozenset({"TK", "ALASAN"})),
        "tingkat_hukuman": ("TK HUKUM", frozenset()),
        "alasan_hukuman_disiplin": ("ALASAN", frozenset()),
        "penghargaan": ("PENGHARGAAN", frozenset()),
        "penghargaan/jasa": ("TANDA JASA", frozenset()),
        "jenis_pegawai": ("JENIS PEGAWAI", frozenset()),
        "instansi": ("INSTANSI", frozenset({"JENIS"})),
        "cltn": ("CLTN", frozenset()),
        "jenis_pemberhentian": ("BERHENTI", frozenset()),
    }
)
_TENTANG: Final[Mapping[str, str]] = MappingProxyType(
    {
        **TABEL_BIDANG,
        "jabatan_id": "jabatan",
        "golongan": "golongan",
        "golongan_awal": "golongan",
        "jenis_kelamin": "jenis_kelamin",
        "hasil_kerja": "hasil_kerja",
        "perilaku_kerja": "perilaku_kerja",
        "kuadran": "kuadran",
        "jenis_pegawai_id": "jenis_pegawai",
        "instansi_kerja_lama": "instansi",
        "instansi_kerja_baru": "instansi",
        "instansi_kerja_id": "instansi",
        "instansi_induk_id": "instansi",
        "status_nikah_id": "jenis_kawin",
    }
)
_DIKENAL: Final = 0.8
_BERKATA: Final = frozenset({"status_pegawai", "status_hidup", "jenis_anak", "peran"})
_TERBANYAK: Final = 100_000


def tentang(bidang: str) -> str:
    """Which of BKN's tables a field's codes are of; "" where there is none.

    >>> tentang("agama_id"), tentang("unor_baru_id"), tentang("status_hidup")
    ('agama', 'unor', '')
    """
    return _TENTANG.get(bidang, "")


@frozen
class TabelKode:
    """One code table.

    Args:
        kode: its unique columns that may be the code, the likeliest first.
        bkn: which of BKN's tables its names are of, by the names themselves; "" for none that is known.
        kata: which ones its own name may mean.
        padanan: BKN's id, or the name where the comparison knows the words; None where there is neither.
    """

    tabel: str
    kode: tuple[KolomTampak, ...]
    nama: KolomTampak
    padanan: str | None
    bkn: str
    kata: frozenset[str]

    def cocok(self, bidang: str) -> float:
        """How sure it is of the field's codes."""
        wanted = tentang(bidang)
        if not wanted:
            return 0.0
        if self.bkn:
            return 1.0 if self.bkn == wanted else 0.0
        return 0.9 if wanted in self.kata else 0.0


def baca_kata(bidang: str) -> Callable[[str], str | None]:
    """What reads a word as a BKN code for a field: the comparison's own canonical form. None for "no such word"."""
    if tentang(bidang) not in KODE_BKN and bidang not in _BERKATA:
        return lambda text: None
    read = next(
        (each.kanonik for kind in JENIS.values() for each in kind.bidang if each.nama == bidang), lambda text: text
    )

    def baca(text: str) -> str | None:
        found = read(text)
        return None if isinstance(found, Tanda) or not isinstance(found, str) or found == text.strip() else found

    return baca


_PEMBACA: Final[Mapping[str, Callable[[str], str | None]]] = MappingProxyType(
    {
        table: baca_kata(field)
        for field, table in sorted(_TENTANG.items(), reverse=True)
        if table in KODE_BKN and any(field in JENIS[jenis].nama for jenis in Jenis)
    }
)


def cari_rujukan(tabel: Iterable[TabelTampak], dengan_orang: Collection[str]) -> tuple[TabelKode, ...]:
    """Find the code tables among those without a person."""
    return tuple(found for table in tabel if table.nama not in dengan_orang and (found := _satu(table)) is not None)


def _satu(tabel: TabelTampak) -> TabelKode | None:
    codes, names = _kode(tabel), _nama(tabel)
    if not codes or not names or not 1 < tabel.baris <= _TERBANYAK:
        return None
    name = names[0]
    words = frozenset(_kata(tabel, name))
    bkn = _isi(name, words)
    id_ = next((each.nama for each in tabel.kolom if each.bentuk.mirip("id_bkn") and each.bentuk.berbeda > 1), None)
    return TabelKode(tabel.nama, codes, name, id_ or _lewat_kata(bkn, codes, name), bkn, words)


def _kode(tabel: TabelTampak) -> tuple[KolomTampak, ...]:
    """The key first, then what is unique beside it."""
    unique = [each for each in tabel.kolom if each.bentuk.unik and not each.bentuk.mirip("kata", 0.99)]
    return tuple(sorted(unique, key=lambda each: tabel.kunci != (each.nama,)))


def _nama(tabel: TabelTampak) -> list[KolomTampak]:
    texts = [each for each in tabel.kolom if _bernama(each) and each.bentuk.berbeda > 1]
    return sorted(texts, key=lambda each: (-each.bentuk.mirip("golongan"), -each.bentuk.berbeda))


def _bernama(kolom: KolomTampak) -> bool:
    shape = kolom.bentuk
    return (shape.mirip("kata", 0.6) or shape.mirip("golongan", 0.8)) and not shape.mirip("id_bkn", 0.5)


def _kata(tabel: TabelTampak, nama: KolomTampak) -> Iterator[str]:
    for reading in (*tabel.bacaan, *nama.bacaan):
        for table, (must, never) in _KATA.items():
            if set(must.split()) <= reading and not never & reading:
                yield table.partition("/")[0]


def _isi(nama: KolomTampak, kata: Collection[str]) -> str:
    """Which of BKN's tables the names are of. A name that several tables know is told by the table's own name."""
    if nama.bentuk.mirip("golongan", _DIKENAL):
        return "golongan"
    values = nama.bentuk.nilai
    shares = {table: sum(read(text) is not None for text in values) / len(values) for table, read in _PEMBACA.items()}
    known = [table for table, share in shares.items() if share >= _DIKENAL]
    return next((table for table in known if table in kata), known[0] if len(known) == 1 else "")


def _lewat_kata(bkn: str, kode: tuple[KolomTampak, ...], nama: KolomTampak) -> str | None:
    """The names serve as counterparts where the comparison knows them: no id is needed."""
    return nama.nama if bkn else None
