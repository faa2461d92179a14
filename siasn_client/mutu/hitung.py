"""Count one person after the other; keep counts, and of people nothing but the numbers of those affected.

Memory grows with the units and with the affected, not with the people. Not thread-safe: one counter, one thread.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from attrs import define, field

from siasn_client.mutu.acuan import TABEL, Acuan
from siasn_client.mutu.aturan import Indikator, Vonis
from siasn_client.mutu.fakta import BERAKHIR, OrangMutu
from siasn_client.mutu.indeks import Indeks, Nilai, Skor, Unit
from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.mutu.istilah import sebut_fakta
from siasn_client.mutu.ramalan import Pekerjaan, PekerjaanUnit, Ramalan
from siasn_client.mutu.sasaran import Populasi
from siasn_client.peraturan.ikd import poin
from siasn_client.privacy import Nip

__all__ = ["AMBANG", "Penghitung", "unit_sendiri"]

AMBANG: Final = Fraction(1, 20)
"""When more than this share of the people could not be judged, the indicator is not computed. Ours."""

TANPA_UNIT: Final = ("", "Tanpa unit")


def unit_sendiri(orang: OrangMutu) -> tuple[str, str]:
    """The unit of SIASN's record, by id and name; another grouping (by OPD) is another function."""
    return (orang.unor_id, orang.unor_nama or orang.unor_id) if orang.unor_id else TANPA_UNIT


@define
class _Hitungan:
    """The counts of one indicator, by unit."""

    dinilai: Counter[str] = field(factory=Counter)
    tak_tahu: Counter[str] = field(factory=Counter)
    kena: defaultdict[str, list[Nip]] = field(factory=lambda: defaultdict(list))
    dari_simpeg: set[Nip] = field(factory=set)
    tak_ada: set[str] = field(factory=set)
    kelompok: defaultdict[str, list[tuple[Nip, str]]] = field(factory=lambda: defaultdict(list))


@define
class Penghitung:
    """Adds people up into an index and a worklist.

    Args:
        acuan: the day and the tables.
        populasi: by what an indicator is divided, where not by all active ASN (:class:`Populasi`).
        unit: the unit, by id and name, that a person is counted for.

    Raises:
        LookupError: the day is before the index existed.
    """

    acuan: Acuan
    populasi: Mapping[str, Populasi] = field(factory=dict)
    unit: Callable[[OrangMutu], tuple[str, str]] = unit_sendiri
    _poin: Mapping[str, Fraction] = field(init=False)
    _aktif: tuple[Indikator, ...] = field(init=False)
    _hitungan: dict[str, _Hitungan] = field(init=False)
    _nama: dict[str, str] = field(factory=dict, init=False)
    _pegawai: Counter[str] = field(factory=Counter, init=False)
    _orang: Counter[str] = field(factory=Counter, init=False)

    @_poin.default
    def _bobot(self) -> Mapping[str, Fraction]:
        return poin(self.acuan.hari)

    @_aktif.default
    def _dapat(self) -> tuple[Indikator, ...]:
        return tuple(each for each in INDIKATOR.values() if not self.acuan.kurang(each.tabel))

    @_hitungan.default
    def _kosong(self) -> dict[str, _Hitungan]:
        return {id_: _Hitungan() for id_ in INDIKATOR}

    def tambah(self, orang: OrangMutu | None, simpeg: OrangMutu | None = None) -> None:
        """Count one person, nobody twice. None: the source knows no such person.

        *simpeg* is the same person as e-Simpeg records him or her, to tell whether its value could be the cure.
        """
        self._orang["pegawai"] += 1
        if orang is None:
            self._orang["tidak_ada"] += 1
            return
        if orang.kedudukan_hukum_id in BERAKHIR:
            self._orang["berakhir"] += 1
            return
        readable = orang.tahu({"kedudukan_hukum_id"})
        self._orang["tak_terbaca"] += not readable
        unit, nama = self.unit(orang)
        self._nama.setdefault(unit, nama)
        self._pegawai[unit] += 1
        for indikator in self._aktif:
            count = self._hitungan[indikator.id]
            if readable:
                self._nilai(indikator, count, orang, simpeg, unit)
            else:
                count.tak_tahu[unit] += 1
                count.tak_ada |= {"kedudukan_hukum_id"} & orang.tak_ada

    def _nilai(
        self, indikator: Indikator, count: _Hitungan, orang: OrangMutu, simpeg: OrangMutu | None, unit: str
    ) -> None:
        populasi = self.populasi.get(indikator.id, Populasi.SEMUA)
        vonis = indikator.vonis(orang, self.acuan, populasi)
        if vonis is Vonis.LUAR:
            return
        if vonis is Vonis.TAK_TAHU:
            count.tak_tahu[unit] += 1
            count.tak_ada |= orang.tak_ada & (indikator.butuh | indikator.lihat | indikator.sasaran.butuh)
            return
        count.dinilai[unit] += 1
        if indikator.kunci is not None and (key := indikator.kunci(orang)):
            count.kelompok[key].append((orang.nip, unit))
        if vonis is Vonis.KENA:
            count.kena[unit].append(orang.nip)
            if simpeg is not None and _sehat(indikator, simpeg, self.acuan):
                count.dari_simpeg.add(orang.nip)

    def indeks(self) -> Indeks:
        """Return the index of everybody counted so far. May be asked again after more people."""
        affected = {id_: self._kena(id_) for id_ in INDIKATOR}
        reasons = {id_: self._alasan(id_) for id_ in INDIKATOR}
        units = sorted(self._pegawai)
        return Indeks(
            hari=self.acuan.hari,
            pegawai=self._orang["pegawai"],
            berakhir=self._orang["berakhir"],
            tidak_ada=self._orang["tidak_ada"],
            tak_terbaca=self._orang["tak_terbaca"],
            keseluruhan=Skor({id_: self._satu(id_, affected[id_], reasons[id_]) for id_ in INDIKATOR}),
            unit=tuple(
                Unit(
                    unit,
                    self._nama[unit],
                    self._pegawai[unit],
                    Skor({id_: self._satu(id_, affected[id_], reasons[id_], unit) for id_ in INDIKATOR}),
                )
                for unit in units
            ),
            populasi=dict(self.populasi),
        )

    def ramalan(self, indeks: Indeks | None = None) -> Ramalan:
        """Return the worklist of everybody counted so far; *indeks* spares computing it again."""
        now = indeks or self.indeks()
        whole = now.keseluruhan.poin_terhitung()
        per_unit = {unit.id: unit for unit in now.unit}
        found = []
        for id_, nilai in now.keseluruhan.nilai.items():
            if nilai.alasan or not nilai.kena:
                continue
            one = 100 * nilai.poin / whole / nilai.dinilai  # what one person repaired gains
            parts = [
                PekerjaanUnit(unit, self._nama[unit], tuple(sorted(nips)), one * len(nips), _naik(per_unit[unit], id_))
                for unit, nips in self._kena(id_).items()
                if nips
            ]
            parts.sort(key=lambda part: (-part.poin, part.unit))
            fixable = frozenset(self._hitungan[id_].dari_simpeg)
            found.append(Pekerjaan(INDIKATOR[id_], one * nilai.kena, tuple(parts), fixable))
        found.sort(key=lambda each: (-each.poin, each.indikator.id))
        return Ramalan(tuple(found), now.keseluruhan.indeks())

    def _kena(self, id_: str) -> Mapping[str, list[Nip]]:
        """Who is affected, by unit."""
        count, indikator = self._hitungan[id_], INDIKATOR[id_]
        if indikator.bersama is None:
            return count.kena
        hit = indikator.bersama({key: [nip for nip, _ in people] for key, people in count.kelompok.items()})
        found: defaultdict[str, list[Nip]] = defaultdict(list)
        for people in count.kelompok.values():
            for nip, unit in people:
                if nip in hit:
                    found[unit].append(nip)
        return found

    def _alasan(self, id_: str) -> str:
        """Why an indicator cannot be computed for the office; ``""`` when it can."""
        missing = self.acuan.kurang(INDIKATOR[id_].tabel)
        if missing:
            return f"Belum ada {' dan '.join(TABEL[name] for name in missing)}."
        count = self._hitungan[id_]
        if count.tak_ada:
            return f"Sumber data ini tidak memuat {sebut_fakta(count.tak_ada)}."
        judged, unknown = count.dinilai.total(), count.tak_tahu.total()
        if not judged:
            return "Tidak seorang pun dapat dinilai." if unknown else "Tidak ada pegawai yang dinilai."
        if unknown > AMBANG * (judged + unknown):
            return f"{unknown} dari {judged + unknown} pegawai belum terbaca."
        return ""

    def _satu(self, id_: str, kena: Mapping[str, list[Nip]], alasan: str, unit: str | None = None) -> Nilai:
        count = self._hitungan[id_]
        if unit is None:
            judged, unknown = count.dinilai.total(), count.tak_tahu.total()
            hit = sum(map(len, kena.values()))
        else:
            judged, unknown, hit = count.dinilai[unit], count.tak_tahu[unit], len(kena.get(unit, ()))
            alasan = alasan or ("" if judged else "Tidak ada pegawai unit ini yang dinilai.")
        return Nilai(id_, self._poin[id_], judged, hit, unknown, alasan)


def _sehat(indikator: Indikator, simpeg: OrangMutu, acuan: Acuan) -> bool:
    """Does e-Simpeg's own record show nothing wrong here?"""
    return indikator.vonis(simpeg, acuan, Populasi.SASARAN) is Vonis.BAIK


def _naik(unit: Unit, id_: str) -> Fraction:
    """What a unit's own index gains when everybody affected in it is repaired."""
    nilai, whole = unit.skor.nilai[id_], unit.skor.poin_terhitung()
    return 100 * nilai.poin / whole * Fraction(nilai.kena, nilai.dinilai)
