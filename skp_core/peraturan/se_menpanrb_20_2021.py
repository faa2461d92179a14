"""SE Menteri PANRB 20/2021, Core Values BerAKHLAK: seven behaviours with three guides each.

The texts are printed inside every form of PermenPANRB 6/2022; five independent reproductions agree
on content and order. Uncertain letters: "cermat, disiplin, dan" (a copy has no last comma) and
"setia kepada" (a copy has "pada"). Paraphrases seen elsewhere ("Suka menolong", "BMN") are not used,
and the AKHLAK values of state enterprises are another set.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from attrs import frozen

from skp_core.dasar import Berlaku, Keyakinan, Pasal
from skp_core.model.perilaku import Perilaku

__all__ = ["BERAKHLAK", "Panduan"]


@frozen
class Panduan:
    """How one behaviour is named and described on paper."""

    nama: str
    panduan: tuple[str, str, str]


BERAKHLAK: Final = Berlaku[Mapping[Perilaku, Panduan]](
    date(2022, 1, 1),  # printed in SKP from this year on; the circular itself is of 2021
    MappingProxyType(
        {
            Perilaku.BERORIENTASI_PELAYANAN: Panduan(
                "Berorientasi Pelayanan",
                (
                    "Memahami dan memenuhi kebutuhan masyarakat",
                    "Ramah, cekatan, solutif, dan dapat diandalkan",
                    "Melakukan perbaikan tiada henti",
                ),
            ),
            Perilaku.AKUNTABEL: Panduan(
                "Akuntabel",
                (
                    "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi",
                    "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien",
                    "Tidak menyalahgunakan kewenangan jabatan",
                ),
            ),
            Perilaku.KOMPETEN: Panduan(
                "Kompeten",
                (
                    "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah",
                    "Membantu orang lain belajar",
                    "Melaksanakan tugas dengan kualitas terbaik",
                ),
            ),
            Perilaku.HARMONIS: Panduan(
                "Harmonis",
                (
                    "Menghargai setiap orang apapun latar belakangnya",
                    "Suka menolong orang lain",
                    "Membangun lingkungan kerja yang kondusif",
                ),
            ),
            Perilaku.LOYAL: Panduan(
                "Loyal",
                (
                    "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, "
                    "setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah",
                    "Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara",
                    "Menjaga rahasia jabatan dan negara",
                ),
            ),
            Perilaku.ADAPTIF: Panduan(
                "Adaptif",
                (
                    "Cepat menyesuaikan diri menghadapi perubahan",
                    "Terus berinovasi dan mengembangkan kreativitas",
                    "Bertindak proaktif",
                ),
            ),
            Perilaku.KOLABORATIF: Panduan(
                "Kolaboratif",
                (
                    "Memberi kesempatan kepada berbagai pihak untuk berkontribusi",
                    "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah",
                    "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama",
                ),
            ),
        }
    ),
    Pasal("SE Menteri PANRB 20/2021", "", Keyakinan.TINGGI, "dari lima reproduksi dalam formulir PermenPANRB 6/2022"),
)
