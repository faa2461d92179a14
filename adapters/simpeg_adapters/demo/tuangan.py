"""The rows of the embedded e-Simpeg before they are poured: pure, clean, in local codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import define, field

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.kode_lokal import STATUS, kode_lokal
from simpeg_adapters.demo.skema import NOL, RUJUKAN
from simpeg_adapters.demo.tata import JABATAN, TATA, Letak

__all__ = ["BarisRujukan", "BarisTuang", "Tuangan", "kode_dari", "susun_tuangan"]

Row = Mapping[str, str]

_ALAMAT: Final = (("", "alm"), (" RT ", "almrt"), (" RW ", "almrw"), (" Desa ", "almdesa"), (" Kec. ", "almkec"))
_LAST_PART: Final = (" Kab. ", "almkab")
_TANGGAL_LAIN: Final = {
    "tgskpkt": "tanggal_sk_golongan",
    "tgskjbt": "tanggal_sk_jabatan",
    "tmtmulai_pppk": "tmt_kontrak_mulai",
    "tmtakhir_pppk": "tmt_kontrak_akhir",
    "tmtpensiun": "tmt_pensiun",
}


@define
class BarisTuang:
    """One row to be poured: *asal* is the clean row in BKN's codes, *kolom* what the table will hold."""

    jenis: str
    tabel: str
    nip: str = field(repr=False)
    id: str = field(repr=False)
    asal: Row = field(repr=False)
    kolom: dict[str, str] = field(repr=False)

    def letak(self, bidang: str) -> Letak | None:
        """Where a field of this row lies; None for one in several columns, or nowhere."""
        if bidang == "jabatan_id":
            choice = JABATAN.get(self.asal.get("jenis_jabatan_id", ""))
            if choice is None:
                return None
            return Letak(choice[0] if self.jenis == "data_utama" else "idjab", choice[1])
        return TATA[self.jenis].bidang.get(bidang)

    @property
    def berkode(self) -> Iterator[tuple[str, Letak]]:
        """The fields whose column holds a code of a reference, and something to look up."""
        for bidang in (*TATA[self.jenis].bidang, "jabatan_id"):
            place = self.letak(bidang)
            if place and place.rujukan and self.asal.get(bidang):
                yield bidang, place


@define
class BarisRujukan:
    """One row of a reference table: BKN's id and the local code; *padanan* is what ``idsapk`` will hold."""

    rujukan: str
    id: str
    kode: str
    nama: str
    padanan: str


@define
class Tuangan:
    """Everything that will be poured."""

    baris: list[BarisTuang] = field(repr=False)
    rujukan: list[BarisRujukan] = field(repr=False)


def kode_dari(place: Letak, value: str, codes: Mapping[str, Mapping[str, str]]) -> str:
    """Return the local code of a value; golongan come by name.

    Raises:
        ValueError: the kabupaten's reference does not have it.
    """
    found = codes[place.rujukan].get(value)
    if found is None:
        raise ValueError(f"the reference {place.rujukan} lacks a code that a row of the kabupaten uses")
    return found


def susun_tuangan(kabupaten: Kabupaten) -> Tuangan:
    """Lay out every row of the kabupaten's e-Simpeg side, clean, in local codes.

    Raises:
        ValueError: a row uses a code that the kabupaten's reference does not have.
    """
    by_id = {name: kode_lokal(name, rows) for name, rows in kabupaten.referensi.items() if name in RUJUKAN}
    names = {row.nama: by_id["golongan"][row.id] for row in kabupaten.referensi["golongan"]}
    codes = {**by_id, "golongan": names}
    baris = [
        _baris(jenis, nip, row, codes)
        for nip in kabupaten.nips
        for kinds in (kabupaten.simpeg.get(nip, {}),)
        for jenis in TATA
        for row in kinds.get(jenis, ())
    ]
    rujukan = [
        BarisRujukan(name, row.id, by_id[name][row.id], row.nama, row.id)
        for name in RUJUKAN
        for row in kabupaten.referensi[name]
    ]
    return Tuangan(baris, rujukan)


def _baris(jenis: str, nip: str, row: Row, codes: Mapping[str, Mapping[str, str]]) -> BarisTuang:
    tata = TATA[jenis]
    found = BarisTuang(jenis, tata.tabel, nip, row["id"], row, {"nip": nip})
    if jenis == "data_utama":
        found.kolom |= _lebar(row)
    else:
        found.kolom["id"] = row["id"]
    for bidang in (*tata.bidang, "jabatan_id"):
        place = found.letak(bidang)
        if place is not None:
            found.kolom[place.kolom] = _isi(place, row.get(bidang, ""), codes)
    found.kolom |= {column: row.get(name, "") for column, name in tata.salinan.items()}
    return found


def _isi(place: Letak, value: str, codes: Mapping[str, Mapping[str, str]]) -> str:
    if not value:
        return NOL if place.tanggal else ""
    if place.kolom == "thijaz":
        return value[:4]
    if place.kata is not None:
        return place.kata[value]
    return kode_dari(place, value, codes) if place.rujukan else value


def _lebar(row: Row) -> dict[str, str]:
    """What the wide row holds besides its fields and copies: address parts, dates that nobody compares."""
    dates = {column: row.get(name) or NOL for column, name in _TANGGAL_LAIN.items()}
    return {
        **_alamat(row.get("alamat", "")),
        **dates,
        **{column: "" for column, _ in JABATAN.values()},
        "idstspeg": STATUS[row["status"]],
        "user_id": "demo",
        "updated_at": f"{NOL} 00:00:00",
    }


def _alamat(text: str) -> dict[str, str]:
    """Cut an address at its words; one that does not have them all stays whole in ``alm``."""
    parts = dict.fromkeys([column for _, column in (*_ALAMAT, _LAST_PART)], "")
    rest = text
    for (_, column), (word, _) in zip(_ALAMAT, (*_ALAMAT[1:], _LAST_PART), strict=True):
        parts[column], found, rest = rest.partition(word)
        if not found:
            return {**dict.fromkeys(parts, ""), "alm": text}
    return {**parts, "almkab": rest}
