"""The offices of the kabupaten: a tree of unor that grows with the number of employees.

Names of offices are the usual ones of any kabupaten; kecamatan, puskesmas and schools carry invented names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.model import Unor
from siasn_client.testing.kabupaten.nama import KECAMATAN

__all__ = ["Organisasi", "susun_organisasi"]

_OPD: Final = (
    ("Sekretariat Daerah", ("Bagian Tata Pemerintahan", "Bagian Hukum", "Bagian Organisasi", "Bagian Umum")),
    ("Dinas Pendidikan", ("Bidang Pembinaan Sekolah Dasar", "Bidang Pembinaan SMP", "Bidang Ketenagaan")),
    ("Dinas Kesehatan", ("Bidang Kesehatan Masyarakat", "Bidang Pelayanan Kesehatan", "Bidang Sumber Daya Kesehatan")),
    (
        "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
        ("Bidang Pengadaan dan Informasi", "Bidang Mutasi dan Promosi", "Bidang Pengembangan Kompetensi"),
    ),
    ("Dinas Pekerjaan Umum", ("Bidang Bina Marga", "Bidang Cipta Karya", "Bidang Sumber Daya Air")),
    ("Dinas Pertanian", ("Bidang Tanaman Pangan", "Bidang Penyuluhan", "Bidang Peternakan")),
    ("Inspektorat", ("Inspektur Pembantu Wilayah I", "Inspektur Pembantu Wilayah II")),
    ("Dinas Kependudukan dan Pencatatan Sipil", ("Bidang Pendaftaran Penduduk", "Bidang Pencatatan Sipil")),
    ("Dinas Komunikasi dan Informatika", ("Bidang Informatika", "Bidang Statistik dan Persandian")),
    ("Dinas Sosial", ("Bidang Perlindungan Sosial", "Bidang Rehabilitasi Sosial")),
    ("Dinas Lingkungan Hidup", ("Bidang Penataan Lingkungan", "Bidang Persampahan")),
    ("Dinas Perhubungan", ("Bidang Lalu Lintas", "Bidang Angkutan")),
    ("Dinas Arsip dan Perpustakaan", ("Bidang Kearsipan", "Bidang Perpustakaan")),
    ("Badan Perencanaan Pembangunan Daerah", ("Bidang Ekonomi", "Bidang Infrastruktur")),
    ("Badan Pengelolaan Keuangan Daerah", ("Bidang Anggaran", "Bidang Akuntansi", "Bidang Aset")),
    ("Satuan Polisi Pamong Praja", ("Bidang Ketertiban Umum", "Bidang Penegakan Peraturan")),
)


@frozen
class Organisasi:
    """Every unit, parents before children, and the same units by kind."""

    semua: tuple[Unor, ...]
    kantor: tuple[Unor, ...]
    sekolah: tuple[Unor, ...]
    puskesmas: tuple[Unor, ...]

    def struktural(self) -> tuple[Unor, ...]:
        """The units headed by a structural official, heads of offices first."""
        kepala = [u for u in self.semua if u.eselon_id in {"21", "22"}]
        lain = [u for u in self.semua if u.eselon_id and u.eselon_id not in {"21", "22"}]
        return (*kepala, *lain)

    def ber_eselon(self, eselon_id: str) -> tuple[Unor, ...]:
        """The units of one eselon, for the earlier steps of a career."""
        return tuple(u for u in self.semua if u.eselon_id == eselon_id)


def _unor(nama: str, jabatan: str, eselon_id: str, macam: str, induk: Unor | None = None) -> Unor:
    return Unor(pengenal("uuid", "unor", nama), nama, jabatan, eselon_id, macam, induk)


def _opd(nama: str, bidang: tuple[str, ...]) -> Iterator[Unor]:
    setda = nama == "Sekretariat Daerah"
    kepala = {"Sekretariat Daerah": "Sekretaris Daerah", "Inspektorat": "Inspektur"}.get(nama, f"Kepala {nama}")
    opd = _unor(nama, kepala, "21" if setda else "22", "kantor")
    yield opd
    sekretariat = opd
    if not setda:
        sekretariat = _unor(f"Sekretariat {nama}", f"Sekretaris {nama}", "31", "kantor", opd)
        yield sekretariat
    for bagian in bidang:
        gelar = "" if bagian.startswith("Inspektur") else "Kepala "
        anak = _unor(f"{bagian} {nama}", f"{gelar}{bagian}", "31" if setda or not gelar else "32", "kantor", opd)
        yield anak
    for sub in ("Subbagian Umum dan Kepegawaian", "Subbagian Keuangan"):
        yield _unor(f"{sub} {nama}", f"Kepala {sub}", "41", "kantor", sekretariat)


def _kecamatan(nama: str) -> Iterator[Unor]:
    kecamatan = _unor(f"Kecamatan {nama}", f"Camat {nama}", "31", "kantor")
    yield kecamatan
    yield _unor(f"Sekretariat Kecamatan {nama}", f"Sekretaris Kecamatan {nama}", "32", "kantor", kecamatan)
    for seksi in ("Seksi Pelayanan Umum", "Seksi Pemberdayaan Masyarakat"):
        yield _unor(f"{seksi} Kecamatan {nama}", f"Kepala {seksi}", "41", "kantor", kecamatan)


def susun_organisasi(pegawai: int) -> Organisasi:
    """Build the tree for so many employees: at least four offices, one school and one puskesmas."""
    opd = _OPD[: min(len(_OPD), max(4, pegawai // 25))]
    semua = [unor for nama, bidang in opd for unor in _opd(nama, bidang)]
    for nama in KECAMATAN[: min(len(KECAMATAN), max(1, pegawai // 100))]:
        semua.extend(_kecamatan(nama))
    dinas = {unor.nama: unor for unor in semua}
    for i in range(max(1, pegawai // 250)):
        nama = f"UPTD Puskesmas {KECAMATAN[i % 24]} {_romawi(i // 24)}"
        semua.append(_unor(nama, f"Kepala {nama}", "41", "puskesmas", dinas["Dinas Kesehatan"]))
    for i in range(max(1, pegawai // 24)):
        jenjang = "SMP" if i % 4 == 3 else "SD"
        nama = f"{jenjang} Negeri {i // 24 + 1} {KECAMATAN[i % 24]}"
        semua.append(_unor(nama, f"Kepala {nama}", "", "sekolah", dinas["Dinas Pendidikan"]))
    return Organisasi(
        tuple(semua), *(tuple(u for u in semua if u.macam == m) for m in ("kantor", "sekolah", "puskesmas"))
    )


def _romawi(nol: int) -> str:
    return ("I", "II", "III", "IV")[nol]
