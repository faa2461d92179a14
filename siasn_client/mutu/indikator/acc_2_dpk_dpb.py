"""ACC_2 – jenis pegawai and the two instansi disagree about being lent (DPK/DPB).

Condition: a DPK/DPB type with instansi induk = kerja, or another type with induk <> kerja. Confidence: medium.
Contradictions: the only public code asks for jenis pegawai 10, which is the own type of a province; that of a
kabupaten is 15. For people lent to a BUMN or BUMD the instansi kerja may have no id at all: the definition does not
say, and they count as it stands.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PNS_ATAU_CPNS
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["DIPINJAM", "INDIKATOR", "kena"]

DIPINJAM = frozenset({"2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14", "16", "17", "18", "19"})
"""Jenis pegawai of people who work elsewhere (DPB, DPK), by BKN's table without leading zeros; 1, 10 and 15 work at
home. Sources: ws-siasn-php, siasn-referensi-dataset."""


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Type and places disagree. None: one of the two instansi is empty.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(jenis_pegawai_id=jenis), contoh_acuan()) for jenis in ("15", "17")]
    [False, True]
    """
    if not orang.instansi_induk_id or not orang.instansi_kerja_id:
        return None
    lent = orang.jenis_pegawai_id.lstrip("0") in DIPINJAM
    return lent is (orang.instansi_induk_id == orang.instansi_kerja_id)


INDIKATOR = Indikator(
    id="ACC_2",
    dimensi=Dimensi.AKURASI,
    nama="Jenis Pegawai Diperkejakan / Diperbantukan tidak sesuai",
    definisi=(
        "Data PNS dengan status jenis pegawai DPK/DPB namun data instansi kerja sesuai dengan instansi asal atau data "
        "PNS dengan status jenis pegawai bukan DPK/DPB namun data instansi kerja tidak sesuai dengan instansi asal"
    ),
    syarat=kena,
    butuh=("jenis_pegawai_id", "instansi_induk_id", "instansi_kerja_id"),
    sasaran=PNS_ATAU_CPNS,
    anggapan=("Jenis pegawai yang kosong dianggap bukan DPK/DPB.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Usulkan perbaikan jenis pegawai atau instansi kerja ke BKN dengan SK penugasannya.",
)
