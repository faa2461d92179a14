"""The sheet Petunjuk: how the form is filled, in the words of its own columns."""

from __future__ import annotations

from collections.abc import Iterator

from simpeg_adapters.lembar_skp.susunan import (
    HASIL_KERJA,
    IDENTITAS,
    LAMPIRAN,
    PERILAKU,
    Bidang,
    Macam,
    kolom_hasil_kerja,
)
from skp_core.model import Kelompok, Mode
from skp_core.skema import label

__all__ = ["baris_petunjuk", "cara_isi"]

_UMUM = (
    "Isi sel putih. Sel abu-abu ditulis program; jangan diubah.",
    "Jangan mengubah judul kolom dan nama lembar. Urutan kolom boleh diubah, kolom kosong boleh disembunyikan.",
    "Simpan sebagai .xlsx. Excel dan LibreOffice sama-sama dapat dipakai.",
    "Beberapa butir dalam satu sel: satu butir per baris, dengan Alt+Enter (LibreOffice: Ctrl+Enter).",
    "NIP: ketik 18 angka. Selnya sudah berformat Teks; bila menempel dari berkas lain, tempel sebagai nilai.",
    "Tanggal: ketik 31 Januari 2025 atau 31-01-2025; hari selalu di depan.",
    "Angka: 8000 atau 8.000 (delapan ribu), 3,5 (tiga setengah). Tanda % ditulis di kolom Satuan.",
)
_HASIL = (
    "Satu baris per indikator. Rencana hasil kerja dimulai di baris yang kolom Jenisnya terisi.",
    "Indikator berikutnya dari rencana yang sama: baris di bawahnya, kolom Jenis sampai Klasifikasi dikosongkan.",
    "Nomor urut dibuat program saat mencetak; hasil kerja utama dan tambahan dinomori terpisah.",
)
_RENTANG = (
    "Target satu angka: isi Target dan Sampai dengan dengan angka yang sama. Target berupa kata: kolomnya sendiri."
)
_PERIKSA = (
    "Simpan, lalu `skp periksa BERKAS.xlsx`: tiap kesalahan menyebut lembar, baris dan kolomnya.",
    "Bila sudah benar: `skp cetak BERKAS.xlsx` mencetaknya, `skp impor BERKAS.xlsx` menyimpannya sebagai JSON.",
)


def cara_isi(bidang: Bidang) -> str:
    """How a field is filled: its help, and what may stand there."""
    lain = {
        Macam.DERET: " Satu butir per baris (Alt+Enter).",
        Macam.HIMPUNAN: " Beberapa dipisah titik koma.",
        Macam.TANGGAL: " Ketik seperti: 31 Januari 2025.",
    }.get(bidang.macam, "")
    return bidang.bantuan + lain


def baris_petunjuk(mode: Mode, kelompok: Kelompok) -> Iterator[tuple[str, str]]:
    """The rows: a heading in the first column, or a sentence or a column's help in the second."""
    yield f"SKP {label(mode).lower()}: {label(kelompok).lower()}", ""
    yield "", "Menurut PermenPANRB 6/2022. Berkas ini diisi tanpa jaringan."
    yield "Cara mengisi", ""
    yield from (("", each) for each in _UMUM)
    yield f"Lembar {IDENTITAS}", ""
    yield "", "Isi kolom Isi. Atasan pejabat penilai boleh kosong seluruhnya."
    yield f"Lembar {HASIL_KERJA}", ""
    yield from (("", each) for each in _HASIL)
    if mode is Mode.KUANTITATIF:
        yield "", _RENTANG
    for bidang in kolom_hasil_kerja(mode, kelompok):
        pilihan = f" Pilihan: {'; '.join(label(each) for each in bidang.pilihan)}." if bidang.pilihan else ""
        yield "", f"{bidang.judul}: {cara_isi(bidang)}{pilihan}"
    yield f"Lembar {PERILAKU}", ""
    yield "", "Ekspektasi khusus diisi pejabat penilai, boleh kosong; satu butir per baris."
    yield f"Lembar {LAMPIRAN}", ""
    yield "", "Satu butir per sel, ke bawah. Daftar yang kosong tetap tercetak judulnya."
    yield "Sesudah diisi", ""
    yield from (("", each) for each in _PERIKSA)
