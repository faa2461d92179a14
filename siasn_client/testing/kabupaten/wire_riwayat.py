"""rw-jabatan, rw-golongan, rw-pendidikan and rw-skp22 as SIASN spells them, every field present.

Ids and numbers are text. For rows that are not structural ``eselon`` and ``eselonId`` are null while unused
position ids are empty text; ``nipLama`` is empty text in some families and null in others: as seen.
"""

from __future__ import annotations

from typing import Any

from siasn_client.kode import ESELON, HASIL_KERJA, JENIS_KP, KUADRAN, PERILAKU_KERJA, TINGKAT_PENDIDIKAN
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.testing.kabupaten.instansi import (
    INSTANSI_ID,
    NAMA_INSTANSI,
    SATUAN_KERJA_ID,
    dmy,
    dokumen,
    golongan_id,
    pangkat,
)
from siasn_client.testing.kabupaten.model import BarisGolongan, BarisJabatan, BarisPendidikan, BarisSkp, Orang, Posisi

__all__ = [
    "Wire",
    "jabatan_per_jenis",
    "rw_golongan",
    "rw_jabatan",
    "rw_pendidikan",
    "rw_skp22",
    "semua_golongan",
    "semua_jabatan",
    "semua_pendidikan",
    "semua_skp22",
]

Wire = dict[str, Any]


def jabatan_per_jenis(posisi: Posisi, jenis: str) -> tuple[str, str]:
    """Return id and name when *posisi* is of this kind, else two empty texts."""
    return (posisi.jabatan_id, posisi.nama) if posisi.jenis == jenis else ("", "")


def rw_jabatan(orang: Orang, row: BarisJabatan) -> Wire:
    """One row of rw-jabatan. A structural row has no position id: the unor says it."""
    posisi, unor = row.posisi, row.posisi.unor
    struktural = posisi.jenis == STRUKTURAL
    jf_id, jf = jabatan_per_jenis(posisi, FUNGSIONAL)
    jfu_id, jfu = jabatan_per_jenis(posisi, PELAKSANA)
    row_id = orang.id_siasn("jabatan", row.urut)
    lantik = dmy(row.tmt, "") if struktural else ""
    dibuat = dmy(row.tmt, "") if row.tmt.year >= 2022 else ""
    return {
        "id": row_id,
        "idPns": orang.id,
        "nipBaru": orang.nip,
        "nipLama": "",
        "jenisJabatan": posisi.jenis,
        "instansiKerjaId": INSTANSI_ID,
        "instansiKerjaNama": NAMA_INSTANSI,
        "satuanKerjaId": SATUAN_KERJA_ID,
        "satuanKerjaNama": NAMA_INSTANSI,
        "unorId": unor.id,
        "unorNama": unor.nama,
        "unorIndukId": unor.induk.id if unor.induk else "",
        "unorIndukNama": unor.induk.nama if unor.induk else "",
        "eselon": ESELON.nama_dari(posisi.eselon_id) or None,
        "eselonId": posisi.eselon_id or None,
        "jabatanFungsionalId": jf_id,
        "jabatanFungsionalNama": jf,
        "jabatanFungsionalUmumId": jfu_id,
        "jabatanFungsionalUmumNama": jfu,
        "tmtJabatan": dmy(row.tmt, ""),
        "nomorSk": row.nomor_sk,
        "tanggalSk": dmy(row.tanggal_sk, ""),
        "namaUnor": unor.nama,
        "namaJabatan": posisi.nama if struktural else None,
        "tmtPelantikan": lantik,
        "path": dokumen(row_id, ("872", "Dok SK Jabatan"), *((("873", "Dok Surat Pelantikan"),) if struktural else ())),
        "jenisPenugasanId": "D" if struktural else "",
        "jenisMutasiId": "",
        "subJabatanId": "0" if struktural else "",
        "tmtMutasi": "",
        "createdAt": dibuat,
        "updatedAt": dibuat,
        "deletedAt": None,
    }


def rw_golongan(orang: Orang, row: BarisGolongan) -> Wire:
    """One row of rw-golongan; ``tmtGolongan`` is the timestamp of the family."""
    row_id = orang.id_siasn("golongan", row.urut)
    naik = row.jenis_kp not in {"", "211"}
    return {
        "id": row_id,
        "idPns": orang.id,
        "nipBaru": orang.nip,
        "nipLama": "",
        "golonganId": golongan_id(row.golongan),
        "golongan": row.golongan,
        "pangkat": pangkat(row.golongan) or None,
        "skNomor": row.nomor_sk,
        "skTanggal": dmy(row.tanggal_sk, ""),
        "tmtGolongan": f"{row.tmt.isoformat()}T00:00:00Z",
        "noPertekBkn": f"AG-{orang.nomor:05}{row.urut:02}" if naik else "",
        "tglPertekBkn": dmy(row.tanggal_sk, "") if naik else "",
        "jumlahKreditUtama": "0",
        "jumlahKreditTambahan": "0",
        "jenisKPId": row.jenis_kp or None,
        "jenisKPNama": JENIS_KP.nama_dari(row.jenis_kp) or None,
        "masaKerjaGolonganTahun": str(row.masa_kerja_tahun),
        "masaKerjaGolonganBulan": str(row.masa_kerja_bulan),
        "path": dokumen(row_id, ("858", "Dok SK KP")),
        "createdAt": "",
        "updatedAt": "",
    }


def rw_pendidikan(orang: Orang, row: BarisPendidikan) -> Wire:
    """One row of rw-pendidikan; ``tglLulus`` is empty where only the year is known."""
    row_id = orang.id_siasn("pendidikan", row.urut)
    return {
        "id": row_id,
        "idPns": orang.id,
        "nipBaru": orang.nip,
        "nipLama": None,
        "pendidikanId": row.prodi.id,
        "pendidikanNama": row.prodi.nama,
        "tkPendidikanId": row.tingkat_id,
        "tkPendidikanNama": TINGKAT_PENDIDIKAN.nama_dari(row.tingkat_id),
        "tahunLulus": str(row.lulus.year),
        "tglLulus": dmy(row.lulus) if row.tanggal_lengkap else "",
        "isPendidikanPertama": "1" if row.pertama else "0",
        "nomorIjasah": row.nomor_ijazah,
        "namaSekolah": row.sekolah,
        "gelarDepan": row.prodi.gelar_depan or None,
        "gelarBelakang": row.prodi.gelar_belakang or None,
        "path": dokumen(row_id, ("867", "Dok Ijazah")),
        "createdAt": "",
        "updatedAt": "",
    }


def rw_skp22(orang: Orang, row: BarisSkp) -> Wire:
    """One row of rw-skp22, capital letters and abbreviations as on the wire."""
    row_id = orang.id_siasn("skp22", row.urut)
    penilai = row.penilai
    return {
        "id": row_id,
        "hasilKinerja": HASIL_KERJA.nama_dari(row.hasil),
        "hasilKinerjaNilai": row.hasil,
        "kuadranKinerja": KUADRAN.nama_dari(row.kuadran),
        "KuadranKinerjaNilai": row.kuadran,
        "namaPenilai": penilai.nama,
        "nipNrpPenilai": penilai.nip,
        "penilaiGolonganId": golongan_id(penilai.golongan) if penilai.golongan else "",
        "penilaiJabatanNm": penilai.jabatan,
        "penilaiUnorNm": penilai.unor,
        "perilakuKerja": PERILAKU_KERJA.nama_dari(row.perilaku),
        "PerilakuKerjaNilai": row.perilaku,
        "pnsDinilaiId": orang.id,
        "statusPenilai": "ASN" if penilai.golongan else "NON ASN",
        "tahun": str(row.tahun),
        "path": dokumen(row_id, ("890", "Dok Evaluasi Kinerja")),
    }


def semua_jabatan(orang: Orang) -> list[Wire]:
    """All positions, newest first."""
    return [rw_jabatan(orang, row) for row in reversed(orang.jabatan)]


def semua_golongan(orang: Orang) -> list[Wire]:
    """All golongan, newest first."""
    return [rw_golongan(orang, row) for row in reversed(orang.golongan)]


def semua_pendidikan(orang: Orang) -> list[Wire]:
    """All diplomas, newest first."""
    return [rw_pendidikan(orang, row) for row in reversed(orang.pendidikan)]


def semua_skp22(orang: Orang) -> list[Wire]:
    """All assessments since 2022, newest first."""
    return [rw_skp22(orang, row) for row in reversed(orang.skp22)]
