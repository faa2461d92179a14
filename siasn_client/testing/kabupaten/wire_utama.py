"""data-utama as SIASN spells it: every field of the contract, in its order, empties as the samples show them.

What stands empty here and is not empty in a row comes from :mod:`.wire_kelengkapan`.
"""

from __future__ import annotations

from typing import Any

from siasn_client.kode import (
    AGAMA,
    ESELON,
    JENIS_JABATAN,
    JENIS_KAWIN,
    KEDUDUKAN_HUKUM,
    TINGKAT_PENDIDIKAN,
)
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.testing.kabupaten.daftar_jabatan import JENJANG_AHLI, JENJANG_TERAMPIL
from siasn_client.testing.kabupaten.instansi import (
    INSTANSI_ID,
    NAMA_INSTANSI,
    SATUAN_KERJA_ID,
    dmy,
    golongan_id,
    pangkat,
)
from siasn_client.testing.kabupaten.model import Biodata, Orang, Posisi
from siasn_client.testing.kabupaten.wire_kelengkapan import kelengkapan
from siasn_client.testing.kabupaten.wire_riwayat import jabatan_per_jenis

__all__ = ["data_utama"]

Wire = dict[str, Any]


def data_utama(orang: Orang) -> Wire:
    """The current state of one person. ``nipLama`` exists for those appointed before 2009."""
    b = orang.biodata
    isi = {
        "id": orang.id,
        "nipBaru": orang.nip,
        "nipLama": orang.nip_lama,
        **_diri(orang, b),
        **_status(orang, b),
        **_pendidikan_dan_tmt(orang, b),
        **_tempat_kerja(b),
        **_jabatan(b),
        **_golongan(orang, b),
        **_eselon_dan_kantor(b),
        **_keluarga_dan_surat(orang, b),
        **_sisa(orang, b),
    }
    return isi | kelengkapan(orang.dasar)


def _diri(orang: Orang, b: Biodata) -> Wire:
    return {
        "nama": b.nama,
        "gelarDepan": b.gelar_depan,
        "gelarBelakang": b.gelar_belakang,
        "tempatLahir": b.tempat_lahir,
        "tempatLahirId": "",
        "tglLahir": dmy(b.tanggal_lahir),
        "agama": AGAMA.nama_dari(b.agama_id),
        "agamaId": b.agama_id,
        "email": b.email,
        "emailGov": b.email_gov,
        "nik": b.nik,
        "alamat": b.alamat.teks(),
        "noHp": b.nomor_hp,
        "noTelp": "",
    }


def _status(orang: Orang, b: Biodata) -> Wire:
    return {
        "jenisPegawaiId": "15",
        "mkTahun": b.masa_kerja_tahun,
        "mkBulan": b.masa_kerja_bulan,
        "jenisPegawaiNama": "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota",
        "kedudukanPnsId": b.kedudukan_pns_id,
        "kedudukanPnsNama": KEDUDUKAN_HUKUM.nama_dari(b.kedudukan_pns_id),
        "statusPegawai": orang.status,
        "jenisKelamin": b.jenis_kelamin,
        "jenisIdDokumenId": "1",
        "jenisIdDokumenNama": "KTP",
        "nomorIdDocument": b.nik,
        "noSeriKarpeg": "",
    }


def _pendidikan_dan_tmt(orang: Orang, b: Biodata) -> Wire:
    return {
        "tkPendidikanTerakhirId": b.tingkat_pendidikan_id,
        "tkPendidikanTerakhir": TINGKAT_PENDIDIKAN.nama_dari(b.tingkat_pendidikan_id),
        "pendidikanTerakhirId": b.prodi.id,
        "pendidikanTerakhirNama": b.prodi.nama,
        "tahunLulus": dmy(b.tahun_lulus),
        "tmtPns": dmy(b.tmt_pns),
        "tmtPensiun": dmy(orang.tmt_pensiun),
        "bupPensiun": orang.bup,
        "tglSkPns": dmy(b.tanggal_sk_pns),
        "tmtCpns": dmy(b.tmt_cpns),
        "tglSkCpns": dmy(b.tanggal_sk_cpns),
        "latihanStrukturalNama": "",
    }


def _tempat_kerja(b: Biodata) -> Wire:
    unor = b.posisi.unor
    return {
        "instansiIndukId": INSTANSI_ID,
        "instansiIndukNama": NAMA_INSTANSI,
        "satuanKerjaIndukId": SATUAN_KERJA_ID,
        "satuanKerjaIndukNama": NAMA_INSTANSI,
        "kanregId": "02",
        "kanregNama": "Kantor Regional Contoh",
        "instansiKerjaId": INSTANSI_ID,
        "instansiKerjaNama": NAMA_INSTANSI,
        "instansiKerjaKodeCepat": "0000",
        "satuanKerjaKerjaId": SATUAN_KERJA_ID,
        "satuanKerjaKerjaNama": NAMA_INSTANSI,
        "unorId": unor.id,
        "unorNama": unor.nama,
        "unorIndukId": unor.induk.id if unor.induk else "",
        "unorIndukNama": unor.induk.nama if unor.induk else "",
    }


def _jabatan(b: Biodata) -> Wire:
    posisi = b.posisi
    struktural, fungsional, umum = (jabatan_per_jenis(posisi, j) for j in (STRUKTURAL, FUNGSIONAL, PELAKSANA))
    return {
        "jenisJabatanId": posisi.jenis,
        "jenisJabatan": JENIS_JABATAN.nama_dari(posisi.jenis),
        "jabatanNama": posisi.nama,
        "jabatanStrukturalId": struktural[0],
        "jabatanStrukturalNama": struktural[1],
        "jabatanFungsionalId": fungsional[0],
        "jabatanFungsionalNama": fungsional[1],
        "jabatanFungsionalUmumId": umum[0],
        "jabatanFungsionalUmumNama": umum[1],
        "tmtJabatan": dmy(b.tmt_jabatan),
        "lokasiKerjaId": "",
        "lokasiKerja": "",
    }


def _golongan(orang: Orang, b: Biodata) -> Wire:
    return {
        "golRuangAwalId": golongan_id(orang.golongan_awal),
        "golRuangAwal": orang.golongan_awal,
        "golRuangAkhirId": golongan_id(b.golongan),
        "golRuangAkhir": b.golongan,
        "tmtGolAkhir": dmy(b.tmt_golongan),
        "nomorSptm": "",
        "masaKerja": f"{b.masa_kerja_tahun} Tahun {b.masa_kerja_bulan} Bulan",
    }


def _eselon_dan_kantor(b: Biodata) -> Wire:
    eselon_id = b.posisi.eselon_id
    return {
        "eselon": ESELON.nama_dari(eselon_id) or None,
        "eselonId": eselon_id or None,
        "eselonLevel": eselon_id[:1] or None,
        "tmtEselon": dmy(b.tmt_jabatan) if eselon_id else None,
        "gajiPokok": None,
        "kpknId": "",
        "kpknNama": "",
        "ktuaId": "",
        "ktuaNama": "",
        "taspenId": "",
        "taspenNama": "",
    }


def _keluarga_dan_surat(orang: Orang, b: Biodata) -> Wire:
    return {
        "jenisKawinId": b.jenis_kawin_id,
        "statusPerkawinan": JENIS_KAWIN.nama_dari(b.jenis_kawin_id),
        "statusHidup": "",
        "tglSuratKeteranganDokter": None,
        "noSuratKeteranganDokter": "",
        "jumlahIstriSuami": 1 if b.jenis_kawin_id == "1" else 0,
        "jumlahAnak": orang.jumlah_anak,
        "noSuratKeteranganBebasNarkoba": "",
        "tglSuratKeteranganBebasNarkoba": None,
        "skck": "",
        "tglSkck": None,
        "akteKelahiran": "",
        "akteMeninggal": "",
        "tglMeninggal": None,
        "noNpwp": b.nomor_npwp,
        "tglNpwp": None,
        "noAskes": "",
        "bpjs": b.nomor_bpjs,
        "kodePos": "",
        "noSpmt": "",
        "tglSpmt": None,
        "noTaspen": b.nomor_taspen,
        "bahasa": "",
        "kppnId": "",
        "kppnNama": "",
        "pangkatAkhir": pangkat(b.golongan) or None,
        "tglSttpl": None,
        "nomorSttpl": "",
        "nomorSkCpns": b.nomor_sk_cpns,
        "nomorSkPns": b.nomor_sk_pns,
    }


def _jenjang(posisi: Posisi) -> str:
    if posisi.eselon_id:
        return ESELON[posisi.eselon_id].jabatan_asn
    return (JENJANG_AHLI.get(posisi.jenjang) or JENJANG_TERAMPIL.get(posisi.jenjang) or "Pelaksana").upper()


def _sisa(orang: Orang, b: Biodata) -> Wire:
    jenjang = _jenjang(b.posisi)
    return {
        "jenjang": jenjang if b.posisi.jenjang else "",
        "jabatanAsn": jenjang,
        "kartuAsn": f"A{orang.nomor:012}",
        "validNik": True,
        "pangkatAwal": pangkat(orang.golongan_awal) or None,
        "asnJenjangJabatan": jenjang,
        "levelJabatan": "",
        "tanggal_taspen": None,
        "tabrum2": "",
        "kelas_jabatan": "",
        "karis_karsu": b.karis_karsu,
        "kode_jenjang_jabatan": b.posisi.jenjang,
        "pertekCpnsPnsl2thNomor": "",
        "pertekCpnsPnsl2thTanggal": None,
        "path": None,
        "genEmailAsn": b.email_gov,
    }
