"""Small changes of one row by shared names: each returns what the row has otherwise, or None where it does not apply.

What follows from a changed field is changed with it: the name of a code, the total of a sum, the predikat of a rating.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from siasn_client.peraturan.kuadran import kuadran
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI
from siasn_client.testing.kabupaten.instansi import golongan_id
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.selisih.resep import BAKU
from siasn_client.testing.kabupaten.selisih.usul import Dunia
from siasn_client.testing.kabupaten.wire_skp import hitung_skp

__all__ = [
    "Baris",
    "Isi",
    "angka",
    "angka_kredit",
    "bersama",
    "geser",
    "hukuman_lebih_lama",
    "ketik",
    "ketik_nama",
    "lain",
    "nilai_skp",
    "penilai",
    "prodi",
    "rating",
    "unor",
]

Baris = Mapping[str, str]
Isi = Callable[[Acak, Dunia, Orang, Baris], Baris | None]

_UNSUR: Final = (
    "orientasi_pelayanan", "integritas", "komitmen", "disiplin", "kerjasama", "kepemimpinan", "inisiatif_kerja",
)  # fmt: skip


def lain(bidang: str, pilihan: Sequence[str]) -> Isi:
    """Another one of a few values; a field that is empty stays so."""

    def isi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
        boleh = [p for p in pilihan if p != row[bidang]]
        return {bidang: acak.pilih(boleh)} if row[bidang] and boleh else None

    return isi


def bersama(*pilihan: Baris) -> Isi:
    """Several fields that only change together: another one of a few sets, by their first field."""
    kunci = next(iter(pilihan[0]))

    def isi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
        boleh = [p for p in pilihan if p[kunci] != row[kunci]]
        return acak.pilih(boleh) if row[kunci] and boleh else None

    return isi


def angka(bidang: str, *beda: int) -> Isi:
    """A whole number some steps off, never below nothing."""

    def isi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
        baru = int(row[bidang]) + acak.pilih(beda) if row[bidang] else -1
        return {bidang: str(baru)} if baru >= 0 else None

    return isi


def geser(bidang: str, *hari: int) -> Isi:
    """A date some days off."""

    def isi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
        beda = timedelta(days=acak.pilih(hari))
        return {bidang: (date.fromisoformat(row[bidang]) + beda).isoformat()} if row[bidang] else None

    return isi


def ketik(bidang: str) -> Isi:
    """A digit mistyped in a number that no row is found by."""

    def isi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
        baru = BAKU.nomor(acak, row[bidang]) if row[bidang] else None
        return {bidang: baru} if baru else None

    return isi


def ketik_nama(bidang: str) -> Isi:
    """Two neighbouring letters of a long word swapped."""

    def isi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
        teks = row[bidang]
        tempat = [n for n in range(1, len(teks) - 2) if teks[n - 1 : n + 3].isalpha() and _beda(teks, n)]
        n = acak.pilih_jika(tempat)
        return None if n is None else {bidang: teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :]}

    return isi


def _beda(teks: str, n: int) -> bool:
    return teks[n].casefold() != teks[n + 1].casefold()


def unor(bidang: str) -> Isi:
    """Another office, with its name."""

    def isi(acak: Acak, dunia: Dunia, orang: Orang, row: Baris) -> Baris | None:
        baru = acak.pilih(dunia.organisasi.kantor)
        dikenal = {r.posisi.unor.id for r in orang.dasar.jabatan}
        if baru.id in dikenal:
            return None
        return {bidang: baru.id, f"{bidang.removesuffix('_id')}_nama": baru.nama}

    return isi


def prodi(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
    """Another study programme of the same level."""
    if not row["pendidikan_id"]:
        return None
    boleh = [p for p in PRODI.values() if p.tingkat_id == row["tingkat_pendidikan_id"] and p.id != row["pendidikan_id"]]
    pilihan = acak.pilih_jika(boleh)
    return {"pendidikan_id": pilihan.id} if pilihan else None


def penilai(acak: Acak, dunia: Dunia, orang: Orang, row: Baris) -> Baris | None:
    """Another head as assessor."""
    siapa = acak.pilih(dunia.penilai)
    if not row["nip_penilai"] or siapa.nip in {"", orang.nip, row["nip_penilai"]} or siapa.nama == row["nama_penilai"]:
        return None
    return {
        "nip_penilai": siapa.nip,
        "nama_penilai": siapa.nama,
        "jabatan_penilai": siapa.jabatan,
        "unor_penilai": siapa.unor,
        "golongan_penilai_id": golongan_id(siapa.golongan),
    }


def rating(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris:
    """Another rating of hasil or perilaku, with the predikat that follows from it."""
    bidang = acak.pilih(("hasil_kerja", "perilaku_kerja"))
    baru = {bidang: acak.pilih([n for n in "123" if n != row[bidang]])}
    isi = {**row, **baru}
    return {**baru, "kuadran": kuadran(isi["hasil_kerja"], isi["perilaku_kerja"], int(row["tahun"]))}


def nilai_skp(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris:
    """Another value of the SKP or of one element, with the totals that follow from it."""
    unsur = acak.pilih(["nilai_skp", *(u for u in _UNSUR if row[u] not in {"", "0"})])
    baru = {unsur: str(Decimal(row[unsur]) + acak.pilih((-3, -2, 2, 3)))}
    isi = {**row, **baru}
    nilai = [Decimal(isi[u]) for u in _UNSUR if isi[u] not in {"", "0"}]
    hasil = hitung_skp(int(row["tahun"]), Decimal(isi["nilai_skp"]), nilai)
    return {
        **baru,
        "nilai_perilaku_kerja": hasil["nilaiPerilakuKerja"],
        "nilai_prestasi_kerja": hasil["nilaiPrestasiKerja"],
        "konversi_nilai": hasil["konversiNilai"],
        "nilai_integrasi": hasil["nilaiIntegrasi"],
    }


def angka_kredit(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris:
    """More or less points, and the total that follows."""
    beda = Decimal(acak.pilih((-2, -1, 1, 3, 5)))
    utama, total = Decimal(row["kredit_utama_baru"]) + beda, Decimal(row["kredit_baru_total"]) + beda
    return {"kredit_utama_baru": str(utama), "kredit_baru_total": str(total)}


def hukuman_lebih_lama(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris | None:
    """A punishment with a term some months longer; whole years by a year, so that no part comes from or to zero."""
    if not row["tanggal_akhir"]:
        return None
    lama, lebih = int(row["masa_tahun"]) * 12 + int(row["masa_bulan"]), acak.pilih((1, 2, 3))
    bulan = lama + (min(lebih, 11 - lama % 12) if lama % 12 else 12)
    mulai = date.fromisoformat(row["tanggal_mulai"])
    tahun, nol = divmod(mulai.year * 12 + mulai.month - 1 + bulan, 12)
    akhir = date(tahun, nol + 1, 1).isoformat()
    return {"masa_tahun": str(bulan // 12), "masa_bulan": str(bulan % 12), "tanggal_akhir": akhir}
