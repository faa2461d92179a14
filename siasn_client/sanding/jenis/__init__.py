"""The kinds of record that are compared, one file each. Another kind is another file and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from siasn_client.baris import Jenis
from siasn_client.sanding.aturan import AturanJenis
from siasn_client.sanding.jenis import (
    anak,
    angka_kredit,
    cltn,
    data_utama,
    diklat,
    golongan,
    hukuman_disiplin,
    jabatan,
    kinerja_periodik,
    kursus,
    masa_kerja,
    orang_tua,
    pasangan,
    pemberhentian,
    pendidikan,
    penghargaan,
    pindah_instansi,
    pns_unor,
    pwk,
    sertifikasi,
    skp,
    skp22,
    tugas_belajar,
)

__all__ = ["JENIS"]

_SEMUA: Final[tuple[AturanJenis[Any], ...]] = (
    data_utama.ATURAN,
    pasangan.ATURAN,
    anak.ATURAN,
    orang_tua.ATURAN,
    golongan.ATURAN,
    jabatan.ATURAN,
    pendidikan.ATURAN,
    skp22.ATURAN,
    skp.ATURAN,
    kinerja_periodik.ATURAN,
    angka_kredit.ATURAN,
    diklat.ATURAN,
    kursus.ATURAN,
    sertifikasi.ATURAN,
    penghargaan.ATURAN,
    hukuman_disiplin.ATURAN,
    masa_kerja.ATURAN,
    cltn.ATURAN,
    tugas_belajar.ATURAN,
    pindah_instansi.ATURAN,
    pns_unor.ATURAN,
    pwk.ATURAN,
    pemberhentian.ATURAN,
)

JENIS: Final[Mapping[Jenis, AturanJenis[Any]]] = MappingProxyType({aturan.jenis: aturan for aturan in _SEMUA})
"""How each kind is compared; read-only, in the order of reports."""
