"""A plan as one HTML page: what a person reads before approving it, readable without a network or a script.

The plan file itself holds codes; the page shows them by name and says which person and row is meant.
It quotes the digest of the plan it was made from, and it holds personal data.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Final

from attrs import field, frozen

from siasn_client.sanding import JENIS
from siasn_client.sinkronisasi import UMUR, Aksi, Butir, Rencana
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan import kata
from simpeg_adapters.laporan.halaman import bingkai, templat
from simpeg_adapters.laporan.sebutan import Sebutan

__all__ = ["tulis_rencana"]

_SECTIONS: Final = (
    (Aksi.KIRIM, "Akan dikirim ke SIASN", "Di SIASN sekarang", "Akan menjadi", "Dikirim setelah disetujui."),
    (Aksi.TARIK, "Akan ditarik ke e-Simpeg", "Di e-Simpeg sekarang", "Akan menjadi", "Ditulis setelah disetujui."),
    (
        Aksi.MANUAL,
        "Dikerjakan orang",
        "Di SIASN",
        "Di e-Simpeg",
        "Program tidak mengerjakan butir ini; keterangannya menyebut siapa mengerjakan apa.",
    ),
    (Aksi.ABAIKAN, "Diabaikan untuk sementara", "Di SIASN", "Di e-Simpeg", "Tidak dikerjakan sampai tanggalnya."),
)


@frozen
class _Butir:
    """One item, ready to be shown."""

    id: str
    pegawai: str = field(repr=False)
    nip: str = field(repr=False)
    jenis: str
    row: str = field(repr=False)
    perubahan: tuple[tuple[str, str, str], ...] = field(repr=False)
    alasan: str = field(repr=False)
    peringatan: str


@frozen
class _Bagian:
    """The items of one action; made one at a time, since a plan can have thousands."""

    judul: str
    lama: str
    baru: str
    penjelasan: str
    isi: tuple[Butir, ...]
    sebutan: Sebutan

    @property
    def banyak(self) -> int:
        """How many items this section has."""
        return len(self.isi)

    def butir(self) -> Iterator[_Butir]:
        """Make the items ready, one at a time."""
        for each in self.isi:
            yield _Butir(
                each.id,
                self.sebutan.orang(each.nip),
                each.nip.buka(),
                JENIS[each.jenis].label,
                self.sebutan.row(each),
                tuple(self._perubahan(each)),
                each.alasan,
                each.peringatan,
            )

    def _perubahan(self, butir: Butir) -> Iterator[tuple[str, str, str]]:
        fields = JENIS[butir.jenis].per_nama
        for each in butir.perubahan:
            field = fields.get(each.bidang)  # an assessor's position goes along and is not compared
            label = field.label if field else each.bidang.replace("_", " ").capitalize()
            old, new = (self.sebutan.nilai(each.bidang, text) for text in (each.lama, each.baru))
            yield label, old, new


def tulis_rencana(
    rencana: Rencana,
    path: Path,
    *,
    sebutan: Sebutan,
    nama: str,
    zona: tzinfo,
    berkas: str,
    catatan: Sequence[str] = (),
) -> None:
    """Write the page to *path*, readable by its owner only.

    Args:
        sebutan: the names that were seen while the people of the plan were compared.
        nama: of the office.
        zona: in which the instants are said.
        berkas: the name of the plan file that would be approved.
        catatan: what the plan does not cover, in sentences.

    Raises:
        BerkasError: it cannot be written.
    """
    sections = [
        _Bagian(judul, lama, baru, words, tuple(each for each in rencana.butir if each.aksi is aksi), sebutan)
        for aksi, judul, lama, baru, words in _SECTIONS
    ]
    page = templat().get_template("rencana.html")
    parts = page.generate(
        **bingkai(),
        rencana=rencana,
        nama=nama,
        berkas=berkas,
        catatan=catatan,
        dari=rencana.per.astimezone(zona),
        sampai=(rencana.per + UMUR).astimezone(zona),
        AKSI=kata.AKSI,
        jenis_dipakai={each.jenis for each in rencana.butir},
        hitungan=Counter((each.aksi, each.jenis) for each in rencana.butir),
        peringatan=kata.peringatan(rencana),
        bagian=sections,
    )
    simpan(path, (part.encode() for part in parts))
