"""``[jenis.*]`` to where each kind of record lies; what cannot be is refused with its place and its remedy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import evolve, frozen

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS
from simpeg_adapters.mapping.bagian import Bagian
from simpeg_adapters.mapping.membaca_bidang import Kamus, baca_bidang
from simpeg_adapters.mapping.padanan import Padanan
from simpeg_adapters.mapping.tempat import Pegawai, ProfilJenis, Rujukan, Sambung

__all__ = ["PembacaJenis"]

_ALL: Final = "*"


@frozen
class PembacaJenis:
    """Reads the kinds of one profile.

    Args:
        kosong: what a date column holds for "nothing", unless it says otherwise itself.
    """

    pegawai: Pegawai
    rujukan: Mapping[str, Rujukan]
    peta: Mapping[str, Padanan]
    kosong: str

    def semua(self, bagian: Bagian) -> dict[Jenis, ProfilJenis]:
        """Read ``[jenis.*]``: one section per kind of record.

        Raises:
            ProfilError: names the section, the key and what to do.
        """
        found = {}
        for nama, table in bagian.bagian_bagian():
            jenis = Jenis(bagian.pilih(nama, nama, [jenis.value for jenis in Jenis]))
            first = self._tabel(jenis, table)
            found[jenis] = evolve(first, lagi=tuple(self._lagi(jenis, table)))
            table.selesai()
        if not found:
            raise bagian.salah("data_utama", "belum ada; tambahkan sedikitnya satu jenis")
        return found

    def _lagi(self, jenis: Jenis, bagian: Bagian) -> Iterator[ProfilJenis]:
        """Read the further tables; a table that comes twice gets its number, so that no two keys are alike."""
        count: dict[str, int] = {}
        for table in bagian.bagian_daftar("lagi"):
            found = self._tabel(jenis, table)
            table.selesai()
            count[found.tabel] = nth = count.get(found.tabel, 0) + 1
            yield evolve(found, awalan=f"{found.tabel}:" if nth == 1 else f"{found.tabel}#{nth}:")

    def _tabel(self, jenis: Jenis, bagian: Bagian) -> ProfilJenis:
        joins = _sambung(bagian.bagian("sambung", wajib=False))
        fields = baca_bidang(bagian.bagian("bidang"), JENIS[jenis].nama, Kamus(self.rujukan, self.peta, self.kosong))
        found = ProfilJenis(
            jenis=jenis,
            tabel=bagian.teks("tabel"),
            kunci=bagian.teks("kunci"),
            nip=None if bagian.ada("pegawai") else bagian.teks("nip"),
            pegawai=self._pegawai(bagian),
            bidang=fields,
            id_siasn=bagian.teks_atau("id_siasn"),
            ikut=_teks_teks(bagian.bagian("ikut", wajib=False)),
            sisip=bagian.penanda("sisip"),
            hanya=_hanya(bagian.bagian("hanya", wajib=False)),
            terisi=bagian.daftar("terisi"),
            sambung=joins,
            bagian=f"[{bagian.jalur}]",
        )
        _sendiri(found, bagian)
        return evolve(found, tulis=_tulis(found, bagian))

    def _pegawai(self, bagian: Bagian) -> str | None:
        column = bagian.teks_atau("pegawai")
        if column and bagian.ada("nip"):
            raise bagian.salah("pegawai", "tidak boleh bersama `nip`; pilih salah satu")
        if column and self.pegawai.kunci is None:
            raise bagian.salah("pegawai", "memerlukan `kunci` di [pegawai]; tambahkan kolom kunci pegawai di sana")
        return column


def _sambung(bagian: Bagian) -> dict[str, Sambung]:
    found = {}
    for nama, table in bagian.bagian_bagian():
        found[nama] = Sambung(nama, table.teks("tabel"), table.teks("kolom"), table.teks("ke"))
        table.selesai()
    return found


def _hanya(bagian: Bagian) -> dict[str, tuple[str, ...]]:
    found = {column: bagian.daftar(column) for column in bagian.data}
    for column, texts in found.items():
        if not texts:
            raise bagian.salah(column, 'harus berupa daftar isi yang diterima, misalnya ["5", "7"]')
    return found


def _teks_teks(bagian: Bagian) -> dict[str, str]:
    return {nama: bagian.teks(nama) for nama in bagian.data}


def _sendiri(found: ProfilJenis, bagian: Bagian) -> None:
    """The columns by which a row is found and told apart are of the table itself."""
    mine = {"kunci": [found.kunci], "pegawai" if found.pegawai else "nip": [found.orang], "terisi": found.terisi}
    mine |= {"id_siasn": [found.id_siasn or ""], "hanya": list(found.hanya)}
    for key, columns in mine.items():
        for column in columns:
            if found.lewat(column):
                raise bagian.salah(key, f"harus kolom tabel {found.tabel} sendiri, bukan {column!r} lewat sambungan")
    for join in found.sambung.values():
        if found.lewat(join.kolom):
            raise bagian.salah("sambung", f"memuat {join.nama!r} yang bertumpu pada sambungan lain; itu tidak didukung")


def _tulis(found: ProfilJenis, bagian: Bagian) -> frozenset[str]:
    """The writable fields; "*" means all that lie in the table itself."""
    asked = bagian.daftar("tulis")
    if asked == (_ALL,):
        return frozenset(name for name in found.bidang if not found.sebab_tertutup(name))
    for name in asked:
        bagian.pilih("tulis", name, found.bidang)
        reason = found.sebab_tertutup(name)
        if reason:
            raise bagian.salah("tulis", f"memuat {name!r} yang tidak dapat ditulis: {reason}; buang dari daftar")
    return frozenset(asked)
