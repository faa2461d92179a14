"""SE Menteri PANRB 3/2023: how predikat are distributed, in words, per capaian organisasi.

Guidance ("mempertimbangkan", BKN FAQ): it never changes or blocks one person's predikat. The
sentences are quoted second-hand (naikpangkat.com, 2023). For periods before 31 January 2023 there
is no sentence, only the curve of PermenPANRB 6/2022.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from skp_core.dasar import Berlaku, Keyakinan, Pasal
from skp_core.model.evaluasi import CapaianOrganisasi

__all__ = ["POLA_DISTRIBUSI"]

POLA_DISTRIBUSI: Final = Berlaku[Mapping[CapaianOrganisasi, str]](
    date(2023, 1, 31),
    MappingProxyType(
        {
            CapaianOrganisasi.ISTIMEWA: (
                "sebagian besar (maksimal 70%) pegawai memiliki predikat kinerja “Sangat Baik” dan pegawai lainnya "
                "dapat memiliki predikat kinerja “Baik”, “Butuh Perbaikan”, “Kurang/misconduct” dan/atau "
                "“Sangat Kurang”"
            ),
            CapaianOrganisasi.BAIK: (
                "sebagian besar (maksimal 70%) pegawai memiliki predikat kinerja “Baik”, harus ada pegawai dengan "
                "predikat kinerja “Butuh Perbaikan” dan/atau “Kurang/misconduct”, dan pegawai lainnya dapat memiliki "
                "predikat kinerja “Sangat Baik” dan/atau “Sangat Kurang”"
            ),
            CapaianOrganisasi.BUTUH_PERBAIKAN: (
                "minimal 60% pegawai memiliki predikat kinerja “Butuh Perbaikan” dan pegawai lainnya dapat memiliki "
                "predikat kinerja “Sangat Baik” (maksimal 10%), “Baik”, “Kurang/misconduct” dan/atau “Sangat Kurang”"
            ),
            CapaianOrganisasi.KURANG: (
                "minimal 60% pegawai memiliki predikat kinerja “Kurang/misconduct”, minimal 10% pegawai memiliki "
                "predikat kinerja “Butuh Perbaikan” dan pegawai lainnya dapat memiliki predikat kinerja “Sangat Baik” "
                "(maksimal 10%), “Baik”, dan/atau “Sangat Kurang”"
            ),
            CapaianOrganisasi.SANGAT_KURANG: (
                "minimal 60% pegawai memiliki predikat kinerja “Sangat Kurang”, harus ada minimal 10% pegawai yang "
                "memiliki predikat kinerja “Kurang/misconduct”, dan/atau “Butuh Perbaikan”, pegawai lainnya dapat "
                "memiliki predikat kinerja “Baik” dan tidak ada pegawai dengan predikat kinerja “Sangat Baik”"
            ),
        }
    ),
    Pasal("SE Menteri PANRB 3/2023", "", Keyakinan.SEDANG, "dikutip dari berita"),
)
