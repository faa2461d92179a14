"""One employee as the generator knows him, before either side's spelling.

The current state (:class:`Biodata`) and the histories are separate on purpose: in SIASN and in an e-Simpeg
they are separate too, and a difference may sit in one and not in the other. All values are frozen; a side
that differs is another ``Orang`` made with ``attrs.evolve``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, TypeVar

from attrs import evolve, field, frozen

from siasn_client.testing.kabupaten.acak import pengenal

__all__ = [
    "SALINAN",
    "Alamat",
    "BarisGolongan",
    "BarisJabatan",
    "BarisPendidikan",
    "BarisSkp",
    "Biodata",
    "Kontrak",
    "Orang",
    "Penilai",
    "Posisi",
    "Prodi",
    "Riwayat",
    "Rujukan",
    "Ubah",
    "Unor",
    "asal",
]

SALINAN: Final = 50
"""An added copy of a row has this much more than the number of its original."""


@frozen
class Rujukan:
    """One row of a reference table: BKN's id, its name, and the id of its parent where there is one."""

    id: str
    nama: str
    induk: str = ""


@frozen
class Unor:
    """One organisational unit. ``eselon_id`` is empty where the head is no structural official (schools)."""

    id: str
    nama: str
    jabatan_kepala: str
    eselon_id: str
    macam: str
    induk: Unor | None = field(default=None, repr=False)


@frozen
class Prodi:
    """A study programme with the titles it confers."""

    id: str
    tingkat_id: str
    nama: str
    gelar_depan: str = ""
    gelar_belakang: str = ""


@frozen
class Posisi:
    """A position at a unit. For a structural one ``jabatan_id`` is the id of the unit that it heads."""

    jenis: str
    jabatan_id: str
    nama: str
    unor: Unor
    eselon_id: str = ""
    jenjang: str = ""


@frozen
class Alamat:
    """An address in the parts that an e-Simpeg keeps."""

    jalan: str = ""
    rt: str = ""
    rw: str = ""
    desa: str = ""
    kecamatan: str = ""
    kabupaten: str = ""

    def teks(self) -> str:
        """The one line that SIASN keeps.

        >>> Alamat("Jl. Melati No. 3", "002", "001", "Desa Sukawana", "Karangmulya", "Contoh").teks()
        'Jl. Melati No. 3 RT 002 RW 001 Desa Sukawana Kec. Karangmulya Kab. Contoh'
        """
        if not self.jalan:
            return ""
        return f"{self.jalan} RT {self.rt} RW {self.rw} {self.desa} Kec. {self.kecamatan} Kab. {self.kabupaten}"


@frozen
class Biodata:
    """The current state, as the wide row of an e-Simpeg and SIASN's data-utama hold it."""

    nama: str
    gelar_depan: str
    gelar_belakang: str
    tempat_lahir: str
    tanggal_lahir: date
    jenis_kelamin: str
    jenis_kawin_id: str
    agama_id: str
    nik: str
    kedudukan_pns_id: str
    alamat: Alamat
    email: str
    email_gov: str
    nomor_hp: str
    nomor_npwp: str
    nomor_bpjs: str
    nomor_taspen: str
    karis_karsu: str
    nomor_sk_cpns: str
    tanggal_sk_cpns: date | None
    tmt_cpns: date
    nomor_sk_pns: str
    tanggal_sk_pns: date | None
    tmt_pns: date | None
    golongan: str
    tmt_golongan: date
    masa_kerja_tahun: int
    masa_kerja_bulan: int
    posisi: Posisi
    tmt_jabatan: date
    tingkat_pendidikan_id: str
    prodi: Prodi
    tahun_lulus: date


@frozen
class BarisGolongan:
    """One golongan decree."""

    urut: int
    golongan: str
    tmt: date
    nomor_sk: str
    tanggal_sk: date | None
    masa_kerja_tahun: int
    masa_kerja_bulan: int
    jenis_kp: str
    ingat: bool


@frozen
class BarisJabatan:
    """One appointment to a position."""

    urut: int
    posisi: Posisi
    tmt: date
    nomor_sk: str
    tanggal_sk: date | None
    ingat: bool


@frozen
class BarisPendidikan:
    """One diploma. ``tanggal_lengkap`` is False where only the year of graduation is known, on both sides."""

    urut: int
    tingkat_id: str
    prodi: Prodi
    sekolah: str
    nomor_ijazah: str
    lulus: date
    tanggal_lengkap: bool
    pertama: bool
    ingat: bool


@frozen
class Penilai:
    """Who assessed: a head of the kabupaten, or (without NIP) somebody who is no ASN."""

    nip: str
    nama: str
    jabatan: str
    unor: str
    golongan: str


@frozen
class BarisSkp:
    """One year's performance, in SIASN's rating ids."""

    urut: int
    tahun: int
    hasil: str
    perilaku: str
    kuadran: str
    penilai: Penilai
    ingat: bool


Riwayat = BarisGolongan | BarisJabatan | BarisPendidikan | BarisSkp
R = TypeVar("R", bound=Riwayat)


def asal(rows: Sequence[R]) -> list[R]:
    """Return the rows that were there from the start, without added copies."""
    return [row for row in rows if row.urut < SALINAN]


@frozen
class Ubah:
    """What one side has otherwise in a row of the kinds that are written from SIASN's side, or in data-utama.

    ``urut`` counts the rows of the kind, oldest first; one of SALINAN and more adds a copy. ``isi`` are fields by the
    names that both sides share, None leaves the row out.
    """

    jenis: str
    urut: int
    isi: tuple[tuple[str, str], ...] | None = field(default=(), repr=False)


@frozen
class Kontrak:
    """The contract of a PPPK that runs now."""

    mulai: date
    akhir: date


@frozen
class Orang:
    """One employee: number in the population, NIP, SIASN's person id, current state and histories."""

    nomor: int
    nip: str = field(repr=False)
    id: str
    status: str
    biodata: Biodata = field(repr=False)
    golongan_awal: str
    bup: int
    tmt_pensiun: date = field(repr=False)
    kontrak: Kontrak | None
    ingat: bool
    golongan: tuple[BarisGolongan, ...] = field(repr=False)
    jabatan: tuple[BarisJabatan, ...] = field(repr=False)
    pendidikan: tuple[BarisPendidikan, ...] = field(repr=False)
    skp22: tuple[BarisSkp, ...] = field(default=(), repr=False)
    ubah: tuple[Ubah, ...] = field(default=(), repr=False)
    bersih: Orang | None = field(default=None, repr=False)

    @property
    def dasar(self) -> Orang:
        """The person as he was before anything was made different: what both sides are written from."""
        return self.bersih or self

    @property
    def nip_lama(self) -> str:
        """The nine characters of before 2009; empty for those appointed later."""
        return f"000{self.nomor:06}" if self.biodata.tmt_cpns.year < 2009 else ""

    @property
    def jumlah_anak(self) -> int:
        """Children that SIASN lists: none for the unmarried."""
        return 0 if self.biodata.jenis_kawin_id == "4" else self.nomor % 3

    def riwayat(self, jenis: str) -> tuple[Riwayat, ...]:
        """The rows of one kind of history."""
        rows: tuple[Riwayat, ...] = getattr(self, jenis)
        return rows

    def dengan(self, jenis: str, rows: tuple[Riwayat, ...]) -> Orang:
        """The same person with other rows of one kind."""
        ganti: dict[str, Any] = {jenis: rows}
        return evolve(self, **ganti)

    def id_simpeg(self, urut: int) -> str:
        """The host's key of a history row: unique per kind over the whole kabupaten."""
        return str(self.nomor * 100 + urut + 1)

    def id_siasn(self, jenis: str, urut: int) -> str:
        """SIASN's id of a history row."""
        gaya = "oracle" if urut == 0 else "uuid" if jenis == "skp22" else "hibernate"
        return pengenal(gaya, self.id, jenis, urut)

    def id_rekaman(self, rekaman: str, urut: int | str = 0, gaya: str = "uuid") -> str:
        """SIASN's id of a row outside the compared histories; its tail is this person's number."""
        return pengenal(gaya, self.id, rekaman, urut, pemilik=self.nomor)
