"""Reference-document ids: which kind of paper an upload is, and what ``path`` is keyed by.

Sources: public clients ws-siasn-php and rumahASN, some confirmed by one gateway's list and by clients of single
kabupaten. This is the part that clients use; the whole table is ``/ref-dokumen`` of the reference service. 890 and
1179 share their name: which of them belongs to rw-skp22 and which to rw-kinerjaperiodik is not said. 1173, 1174 and
the papers called after their family alone were found by use, not by name.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["DOKUMEN", "Dokumen"]


@frozen
class Dokumen(Kode):
    """One kind of paper; ``wajib`` says whether SIASN wants it with the row, None where no source says."""

    wajib: bool | None = field(default=None, kw_only=True)


DOKUMEN: Final = Tabel(
    "dokumen",
    "ws-siasn-php; rumahASN",
    [
        Dokumen("858", "SK Kenaikan Pangkat (golongan)", wajib=True),
        Dokumen("867", "Ijazah (pendidikan)", wajib=None),
        Dokumen("1173", "Transkrip/ijazah (pendidikan)", Keyakinan.SEDANG, wajib=None),
        Dokumen("1174", "Transkrip/pencantuman gelar (pendidikan)", Keyakinan.SEDANG, wajib=None),
        Dokumen("872", "SK Jabatan", wajib=True),
        Dokumen("873", "Surat Pelantikan", wajib=False),
        Dokumen("874", "Sertifikat Diklat", wajib=True),
        Dokumen("879", "Dokumen PAK", wajib=True),
        Dokumen("880", "SK PAK", wajib=True),
        Dokumen("881", "Sertifikat Kursus", wajib=True),
        Dokumen("882", "SK Hukuman Disiplin", Keyakinan.SEDANG, wajib=True),
        Dokumen("884", "Dokumen CLTN", Keyakinan.SEDANG, wajib=None),
        Dokumen("885", "Dokumen CLTN", Keyakinan.SEDANG, wajib=None),
        Dokumen("887", "SK PNS", Keyakinan.SEDANG, wajib=True),
        Dokumen("888", "Surat Perintah Melaksanakan Tugas (SPMT)", Keyakinan.SEDANG, wajib=True),
        Dokumen("889", "SK CPNS", Keyakinan.SEDANG, wajib=True),
        Dokumen("890", "Dokumen Evaluasi Kinerja", wajib=True),
        Dokumen("891", "Dokumen Realisasi SKP", wajib=True),
        Dokumen("892", "Sertifikat Penghargaan", wajib=True),
        Dokumen("1179", "Dokumen Evaluasi Kinerja", Keyakinan.SEDANG, wajib=True),
        Dokumen("1643", "Dokumen PMK", Keyakinan.SEDANG, wajib=None),
        Dokumen("1644", "Dokumen PMK", Keyakinan.SEDANG, wajib=None),
        Dokumen("1619", "Dokumen tugas belajar", Keyakinan.SEDANG, wajib=None),
        Dokumen("1620", "Dokumen tugas belajar", Keyakinan.SEDANG, wajib=None),
        Dokumen("1621", "Dokumen tugas belajar", Keyakinan.SEDANG, wajib=None),
        Dokumen("1680", "Dokumen sertifikasi", Keyakinan.SEDANG, wajib=None),
        Dokumen("1683", "Dokumen sertifikasi", Keyakinan.SEDANG, wajib=None),
    ],
)
