"""What number and law say against the record of either side, ready to be shown beside a comparison.

A finding is no verdict: it changes no count of differences, and no plan is made of it, because a plan is made of
the comparison and this stands beside it (:mod:`siasn_client.sanding.bukti` looks, this names and masks).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Baris, Jenis
from siasn_client.mutu import BERAKHIR
from siasn_client.sanding import HasilPegawai
from siasn_client.sanding.bukti import Berat, Sisi, TemuanPegawai, periksa_pegawai
from siasn_client.sanding.fungsional import Fungsional
from simpeg_adapters.laporan.giliran import Giliran
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.sebutan import tampil

__all__ = ["BUKTI", "JUDUL", "NAMA", "TemuanLaporan", "arti_temuan", "sajikan_temuan"]

NAMA: Final = "temuan"
"""Its name in files and filters, beside the kinds of record."""
JUDUL: Final = "NIP dan peraturan"
"""What a clerk calls it."""
_ARTI: Final = (
    "Data utama tiap sisi diperiksa sendiri-sendiri terhadap digit NIP dan terhadap BUP menurut peraturan. Ini temuan, "
    "bukan putusan sanding: tidak dihitung sebagai perbedaan dan tidak masuk rencana. "
    "Salah: NIP dan data tidak mungkin keduanya benar. Peringatan: patut dilihat, keduanya dapat benar."
)
_TANPA_TABEL: Final = (
    "BUP jabatan fungsional dibaca dari nama jabatannya; yang namanya tidak memuat jenjang tidak diperiksa "
    "(tabel jabatan fungsional BKN dipakai bila ada di unduhan)."
)
BUKTI: Final[Mapping[str, str]] = MappingProxyType(
    {
        "nip": "bentuk NIP",
        "jenis_pegawai": "PNS atau PPPK",
        "tanggal_lahir": "tanggal lahir",
        "tmt_cpns": "TMT CPNS atau PPPK",
        "jenis_kelamin": "jenis kelamin",
        "nik": "NIK",
        "bup": "BUP menurut SIASN",
        "tmt_pensiun": "TMT pensiun",
    }
)
"""What was looked at, in a clerk's words."""
_SHOWN: Final[Mapping[str, str]] = {
    "jenis_pegawai": "kedudukan_pns_id",
    "bup": "jabatan_id",
    **{name: name for name in ("tanggal_lahir", "tmt_cpns", "jenis_kelamin", "nik", "tmt_pensiun")},
}
"""The field of data utama that a finding rests on; of the form of a NIP there is none."""


@frozen
class TemuanLaporan:
    """One finding about one person.

    Args:
        kode: what was looked at; ``label`` in a clerk's words.
        sisi: whose record it concerns.
        pesan: the sentence. It may tell the TMT pensiun: no repr.
        simpeg: what e-Simpeg records of it, masked where it is personal; ``siasn`` likewise.
        giliran: who must act, and what is done.
    """

    kode: str
    label: str
    berat: Berat
    sisi: Sisi
    pesan: str = field(repr=False)
    simpeg: str = field(repr=False)
    siasn: str = field(repr=False)
    giliran: Giliran

    def to_data(self) -> dict[str, str]:
        """Return plain values, masked as they are here."""
        return {
            "kode": self.kode,
            "berat": self.berat.value,
            "sisi": self.sisi.value,
            "pesan": self.pesan,
            "simpeg": self.simpeg,
            "siasn": self.siasn,
            "siapa": self.giliran.siapa.value,
            "langkah": self.giliran.langkah,
        }


def arti_temuan(*, tabel_jabatan: bool) -> str:
    """What a finding is and what it is not; without BKN's table of functional positions also what was not looked at."""
    return _ARTI if tabel_jabatan else f"{_ARTI} {_TANPA_TABEL}"


def sajikan_temuan(
    hasil: HasilPegawai, samaran: Samaran, *, hari: date, fungsional: Mapping[str, Fungsional]
) -> tuple[TemuanLaporan, ...]:
    """Return what number and law say against one person's record; nothing of somebody who has left by SIASN's word.

    Args:
        hari: the day whose rules apply; on a day before every rule no BUP is held against anything.
        fungsional: SIASN's table of functional positions, by id; may be empty.
    """
    utama = hasil.ambil(Jenis.DATA_UTAMA)
    rows = utama.baris if utama else ()
    simpeg = next((row.simpeg for row in rows if row.simpeg is not None), None)
    siasn = next((row.siasn for row in rows if row.siasn is not None), None)
    if siasn is not None and siasn.ambil("kedudukan_pns_id").nilai in BERAKHIR:
        return ()
    found = periksa_pegawai(hasil, hari=hari, fungsional=fungsional)
    return tuple(_sajikan(each, simpeg, siasn, samaran) for each in found)


def _sajikan(temuan: TemuanPegawai, simpeg: Baris | None, siasn: Baris | None, samaran: Samaran) -> TemuanLaporan:
    def shown(side: Baris | None) -> str:
        name = _SHOWN.get(temuan.kode)
        return samaran.teks(Jenis.DATA_UTAMA, name, tampil(side, name)) if name else ""

    return TemuanLaporan(
        kode=temuan.kode,
        label=BUKTI[temuan.kode],
        berat=temuan.berat,
        sisi=temuan.sisi,
        pesan=temuan.pesan,
        simpeg=shown(simpeg),
        siasn=shown(siasn),
        giliran=Giliran(temuan.pelaku, temuan.langkah),
    )
