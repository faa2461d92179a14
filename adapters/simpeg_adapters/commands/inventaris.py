"""Take stock of an e-Simpeg: where every element of the inventory lies, and how well it is filled.

Only e-Simpeg is read, in batches: memory does not grow with people. SIASN is not asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from attrs import field, frozen

from siasn_client.baris import Ada, Gagal, Jenis, Lingkup
from siasn_client.privacy import Nip
from simpeg_adapters.commands.sanding import BATCH
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.inventaris import (
    BarisInventaris,
    Isian,
    Ukuran,
    baca_elemen,
    berkode,
    hitung_kolom,
    letak_tangan,
    skema_penuh,
    susun_inventaris,
)
from simpeg_adapters.mapping import periksa
from simpeg_adapters.sql import SqlHost

__all__ = ["Persediaan", "inventarisasi", "pilih_contoh"]

Kemajuan = Callable[[int], None]


@frozen
class Persediaan:
    """What was found.

    Args:
        baris: one row per element.
        pegawai: how many people were read; ``semua`` how many there are.
        langkah: every how-manieth person was read, in the order of their NIPs; 1 for everybody.
        gagal: kind -> of how many people it could not be read.
        nip_tak_terbaca: how many people have a NIP without a known spelling: they are not counted.
    """

    baris: tuple[BarisInventaris, ...] = field(repr=False)
    pegawai: int
    semua: int
    langkah: int = 1
    gagal: tuple[tuple[Jenis, int], ...] = ()
    nip_tak_terbaca: int = 0


def inventarisasi(
    kantor: Instansi,
    isian: Isian,
    semua: int,
    *,
    contoh: int | None = None,
    kemajuan: Kemajuan = lambda done: None,
) -> Persediaan:
    """Take stock of the office's e-Simpeg.

    Args:
        isian: what people wrote before; columns that they named are counted by the database.
        semua: how many people e-Simpeg has.
        contoh: read about so many people only, evenly spread; None for everybody.
        kemajuan: is told how many people each batch finished.

    Raises:
        ProfilError: the profile does not fit the database.
        HostBroken: e-Simpeg cannot be read.
    """
    profil, engine = kantor.profil, kantor.engine
    skema = periksa(profil, engine)
    texts = [isian.ambil(each.id, "kolom") for group in baca_elemen() for each in group.elemen]
    penuh = skema_penuh(engine, skema) if any(texts) else skema
    named = [place for text in texts for place in letak_tangan(text, penuh)[0]]
    hitungan = hitung_kolom(engine, penuh, named)
    ukuran, langkah = Ukuran(berkode(profil)), pilih_contoh(semua, contoh)
    pegawai = _ukur(kantor.host, ukuran, langkah, kemajuan)
    return Persediaan(
        susun_inventaris(profil, skema, ukuran, isian, penuh=penuh, hitungan=hitungan),
        pegawai,
        semua,
        langkah,
        tuple(sorted(ukuran.gagal.items())),
        kantor.host.nip_tak_terbaca,
    )


def pilih_contoh(semua: int, contoh: int | None) -> int:
    """Every how-manieth person is read, so that at most *contoh* are.

    >>> pilih_contoh(1000, None), pilih_contoh(1000, 300), pilih_contoh(10, 300)
    (1, 4, 1)
    """
    return 1 if contoh is None else max(1, -(-semua // contoh))


def _ukur(host: SqlHost, ukuran: Ukuran, langkah: int, kemajuan: Kemajuan) -> int:
    kinds, pegawai = tuple(host.punya()), 0
    people: Iterator[Nip] = islice(host.nips(Lingkup()), 0, None, langkah)
    while batch := tuple(islice(people, BATCH)):
        for answers in host.read(batch, kinds).values():
            for jenis, answer in answers.items():
                match answer:
                    case Ada(rows=rows):
                        for baris in rows:
                            ukuran.tambah(baris)
                    case Gagal():
                        ukuran.gagal[jenis] += 1
        pegawai += len(batch)
        kemajuan(len(batch))
    return pegawai
