"""F10: Matriks Pembagian Peran dan Hasil; from one good reproduction (medium)."""

from __future__ import annotations

from typing import Final

from skp_core.blok import Dokumen, Grup, Judul, Kop, Orientasi, Sel, Tabel
from skp_core.dokumen.bersama import TAK_ADA
from skp_core.errors import InvalidModel
from skp_core.model import MatriksPeran

__all__ = ["PALING_BANYAK", "susun"]

PALING_BANYAK: Final = 5
"""How many results of the leader one page is wide enough for; more stand in further tables below."""
_LEBAR_ORANG: Final = (16.0, 16.0)
_TERPANJANG: Final = 300  # letters of a result that may stand in a head: a head must fit every page


def susun(matriks: MatriksPeran) -> Dokumen:
    """Set up the matrix: the leader's results as columns, the people as rows.

    Raises:
        InvalidModel: somebody, or the leader's own row, has more parts than the leader has results.
    """
    _cocok(matriks)
    awal = range(0, max(len(matriks.hasil), 1), PALING_BANYAK)
    return Dokumen(
        "Matriks Pembagian Peran dan Hasil",
        Orientasi.MENDATAR,
        (
            Judul(("MATRIKS PEMBAGIAN PERAN DAN HASIL",)),
            Kop(matriks.nama_instansi, (matriks.unit_kerja, f"TAHUN {matriks.tahun}")),
            *(_tabel(matriks, dari) for dari in awal),
        ),
    )


def _cocok(matriks: MatriksPeran) -> None:
    baris = [("hasil_antara", "Baris pimpinan", matriks.hasil_antara)]
    for nomor, satu in enumerate(matriks.baris, 1):
        baris.append((f"baris[{nomor}].kontribusi", f"Baris ke-{nomor}", satu.kontribusi))
    for letak, sebutan, isi in baris:
        if len(isi) > len(matriks.hasil):
            raise InvalidModel(
                "more contributions than results",
                pesan=f"{sebutan} punya {len(isi)} kontribusi, hasil pimpinan {len(matriks.hasil)}.",
                letak=letak,
            )


def _tabel(matriks: MatriksPeran, dari: int) -> Tabel:
    hasil = matriks.hasil[dari : dari + PALING_BANYAK] or ("",)
    lebar = (100.0 - sum(_LEBAR_ORANG)) / len(hasil)

    def baris(nama: str, jabatan: str, isi: tuple[str, ...], kosong: str) -> Grup:
        terisi = [*isi, *[""] * len(matriks.hasil)][dari : dari + len(hasil)]
        return Grup(((Sel(nama), Sel(jabatan), *(Sel(satu or kosong) for satu in terisi)),))

    pimpinan = matriks.pimpinan
    muat = all(len(satu) <= _TERPANJANG for satu in hasil)
    sebutan = hasil if muat else tuple(f"({nomor})" for nomor in range(dari + 1, dari + 1 + len(hasil)))
    return Tabel(
        lebar=(*_LEBAR_ORANG, *(lebar,) * len(hasil)),
        kepala=(
            (Sel("PEGAWAI"), Sel("JABATAN"), Sel("OUTCOME ANTARA / OUTPUT / LAYANAN", lebar=len(hasil))),
            (Sel(), Sel(), *map(Sel, sebutan)),
        ),
        isi=(
            *(() if muat else (Grup(((Sel(), Sel(), *map(Sel, hasil)),)),)),
            baris(pimpinan.nama, pimpinan.jabatan, matriks.hasil_antara, ""),
            *(baris(satu.pegawai.nama, satu.pegawai.jabatan, satu.kontribusi, TAK_ADA) for satu in matriks.baris),
        ),
        tengah=(),
    )
