"""V-046 – a predikat is looked up in the quadrant and never typed.

An evaluation holds none; a row of a recap does, and a file may say another than its two ratings give.
"""

from __future__ import annotations

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat, Rekap, Temuan
from skp_core.peraturan.permenpanrb_6_2022 import NAMA_PREDIKAT, SEJAK
from skp_core.scoring.predikat import predikat_kinerja

__all__ = ["ATURAN", "check_rekap"]

ATURAN = Aturan(
    "V-046",
    Berat.WAJIB,
    "Predikat dicari dalam matriks, tidak pernah diketik.",
    Pasal("PermenPANRB 6/2022", "Lampiran, kuadran kinerja pegawai"),
)


def check_rekap(rekap: Rekap) -> tuple[Temuan, ...]:
    """Return a temuan for each row whose predikat is another than its two ratings give.

    Thread- and async-safety: pure.

    >>> from datetime import date
    >>> from skp_core.model import BarisRekap, JenisPeriode, PeriodeEvaluasi, Predikat, Rating
    >>> from skp_core.model.contoh import contoh_skp
    >>> rating = {"rating_hasil_kerja": Rating.SESUAI, "rating_perilaku": Rating.SESUAI}
    >>> baris = BarisRekap(pegawai=contoh_skp().pegawai, predikat=Predikat.SANGAT_BAIK, **rating)
    >>> tahun = PeriodeEvaluasi(
    ...     jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=date(2025, 1, 1), selesai=date(2025, 12, 31)
    ... )
    >>> rekap = Rekap(nama_instansi="Contoh", unit_kerja="Contoh", periode=tahun, baris=(baris,))
    >>> [t.pesan for t in check_rekap(rekap)]
    ['Baris ke-1: kedua rating memberi predikat Baik, bukan yang tertulis.']
    """
    hari = rekap.periode.selesai
    if hari < SEJAK:
        return ()
    found = []
    for nomor, baris in enumerate(rekap.baris, 1):
        hasil, perilaku = baris.rating_hasil_kerja, baris.rating_perilaku
        if hasil is None or perilaku is None or baris.predikat is None:
            continue
        harap = predikat_kinerja(hasil, perilaku, hari)
        if baris.predikat is not harap:
            pesan = f"Baris ke-{nomor}: kedua rating memberi predikat {NAMA_PREDIKAT[harap]}, bukan yang tertulis."
            found.append(ATURAN.temuan(f"baris[{nomor}].predikat", pesan))
    return tuple(found)
