"""Data utama: one row a person, the current state.

Written to SIASN through data-utama-update: agama, address, contacts, card numbers, places of work, nothing else.
Of the rest SIASN's copy of decrees and histories (golongan, jabatan, unor, pendidikan) may be taken over;
who a person is (name, birth, NIK) is corrected by hand where it is wrong, after looking at the papers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.resources.data_utama import DataUtama, get
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Mentah, teks_mentah
from siasn_client.sanding.jenis.jabatan import APART, pilih_jabatan
from siasn_client.sanding.jenis.utama_rekaman import DARI, IKUT
from siasn_client.sanding.kanonik.gelar import gabung, pisah

__all__ = ["ATURAN", "rapikan"]


def rapikan(mentah: Mapping[str, Mentah]) -> Mapping[str, Mentah]:
    """Tidy one row: titles inside the name go to their fields, the position's id is the one that counts.

    >>> tidy = rapikan({"nama": "Drs. BUDI, M.Si.", "gelar_belakang": "", "jabatan_id": "A"})
    >>> tidy["gelar_depan"], tidy["gelar_belakang"]
    ('Drs.', 'M.Si.')
    """
    tidy = dict(pilih_jabatan(mentah))
    apart = pisah(teks_mentah(mentah.get("nama")))
    if apart.depan:
        tidy["gelar_depan"] = gabung(teks_mentah(mentah.get("gelar_depan")), apart.depan, depan=True)
    if apart.belakang:
        tidy["gelar_belakang"] = gabung(teks_mentah(mentah.get("gelar_belakang")), apart.belakang)
    return tidy


_READ: Final = {**DARI, **IKUT}


def _mentah(record: DataUtama) -> Mapping[str, Mentah]:
    """Golongan by name: the ids of PPPK grades are not public."""
    read = {name: getattr(record, source) for name, source in _READ.items()}
    return read | {
        "golongan": record.golongan_ruang_akhir or record.golongan_ruang_akhir_id,
        "golongan_awal": record.golongan_ruang_awal or record.golongan_ruang_awal_id,
    }


_M, _T, _K = Arah.MANUAL, Arah.TARIK, Arah.KIRIM

_DIRI: Final = (
    Bidang("nama", "Nama", kanonik.nama, _M),
    Bidang("gelar_depan", "Gelar depan", kanonik.gelar, _M),
    Bidang("gelar_belakang", "Gelar belakang", kanonik.gelar, _M),
    Bidang("nip_lama", "NIP lama", kanonik.nip_lama, _T),
    Bidang("tempat_lahir", "Tempat lahir", kanonik.tempat, _M),
    Bidang("tanggal_lahir", "Tanggal lahir", kanonik.tanggal_lahir, _M),
    Bidang("jenis_kelamin", "Jenis kelamin", kanonik.jenis_kelamin, _M),
    Bidang("jenis_kawin_id", "Status perkawinan", kanonik.jenis_kawin, _M, sebutan="jenis_kawin_nama"),
    Bidang("nik", "NIK", kanonik.nik, _M),
    Bidang("akte_kelahiran", "Nomor akta kelahiran", kanonik.nomor_sk, _M),
    Bidang("status_hidup", "Masih hidup", kanonik.status_hidup, _M),
    Bidang("akte_meninggal", "Nomor akta meninggal", kanonik.nomor_sk, _M),
    Bidang("tanggal_meninggal", "Tanggal meninggal", kanonik.tanggal, _M),
)
_STATUS: Final = (
    Bidang("status_pegawai", "Status pegawai", kanonik.status_pegawai, _M),
    Bidang("jenis_pegawai_id", "Jenis pegawai", kanonik.jenis_pegawai, _T, sebutan="jenis_pegawai_nama"),
    Bidang("kedudukan_pns_id", "Kedudukan hukum", kanonik.kedudukan_hukum, _M, sebutan="kedudukan_pns_nama"),
    Bidang("kartu_asn", "Nomor kartu ASN", kanonik.nomor_kartu, _M),
    Bidang("nomor_karpeg", "Nomor seri karpeg", kanonik.nomor_kartu, _T),
    Bidang("nomor_sk_cpns", "Nomor SK CPNS", kanonik.nomor_sk, _T),
    Bidang("tanggal_sk_cpns", "Tanggal SK CPNS", kanonik.tanggal, _T),
    Bidang("tmt_cpns", "TMT CPNS", kanonik.tanggal, _T),
    Bidang("nomor_sk_pns", "Nomor SK PNS", kanonik.nomor_sk, _T),
    Bidang("tanggal_sk_pns", "Tanggal SK PNS", kanonik.tanggal, _T),
    Bidang("tmt_pns", "TMT PNS", kanonik.tanggal, _T),
    Bidang("nomor_spmt", "Nomor SPMT", kanonik.nomor_sk, _T),
    Bidang("tanggal_spmt", "Tanggal SPMT", kanonik.tanggal, _T),
    Bidang("nomor_sttpl", "Nomor STTPL", kanonik.nomor_sk, _T),
    Bidang("tanggal_sttpl", "Tanggal STTPL", kanonik.tanggal, _T),
    Bidang("nomor_surat_dokter", "Nomor surat keterangan dokter", kanonik.nomor_sk, _M),
    Bidang("tanggal_surat_dokter", "Tanggal surat keterangan dokter", kanonik.tanggal, _M),
    Bidang("nomor_bebas_narkoba", "Nomor surat bebas narkoba", kanonik.nomor_sk, _M),
    Bidang("tanggal_bebas_narkoba", "Tanggal surat bebas narkoba", kanonik.tanggal, _M),
    Bidang("nomor_skck", "Nomor SKCK", kanonik.nomor_sk, _M),
    Bidang("tanggal_skck", "Tanggal SKCK", kanonik.tanggal, _M),
    Bidang("tmt_pensiun", "TMT pensiun", kanonik.tanggal, _T),
)
_DINAS: Final = (
    Bidang("golongan_awal", "Golongan awal", kanonik.golongan, _T),
    Bidang("golongan", "Golongan terakhir", kanonik.golongan, _T),
    Bidang("tmt_golongan", "TMT golongan terakhir", kanonik.tanggal, _T),
    Bidang("masa_kerja_tahun", "Masa kerja (tahun)", kanonik.banyak_tahun, _T),
    Bidang("masa_kerja_bulan", "Masa kerja (bulan)", kanonik.banyak_bulan, _T),
    Bidang("gaji_pokok", "Gaji pokok", kanonik.rupiah, _T),
    Bidang("jenis_jabatan_id", "Jenis jabatan", kanonik.jenis_jabatan, _T),
    Bidang("jabatan_id", "Jabatan", kanonik.pengenal, _T, sebutan="jabatan_nama"),
    Bidang("eselon_id", "Eselon", kanonik.eselon, _T, sebutan="eselon_nama"),
    Bidang("tmt_jabatan", "TMT jabatan", kanonik.tanggal, _T),
    Bidang("unor_id", "Unit organisasi", kanonik.pengenal, _T, sebutan="unor_nama"),
    Bidang("instansi_induk_id", "Instansi induk", kanonik.pengenal, _T, sebutan="instansi_induk_nama"),
    Bidang("instansi_kerja_id", "Instansi kerja", kanonik.pengenal, _T, sebutan="instansi_kerja_nama"),
    Bidang("satuan_kerja_induk_id", "Satuan kerja induk", kanonik.pengenal, _T, sebutan="satuan_kerja_induk_nama"),
    Bidang("satuan_kerja_kerja_id", "Satuan kerja", kanonik.pengenal, _T, sebutan="satuan_kerja_kerja_nama"),
    Bidang(
        "tingkat_pendidikan_id",
        "Tingkat pendidikan terakhir",
        kanonik.tingkat_pendidikan,
        _T,
        sebutan="tingkat_pendidikan_nama",
    ),
    Bidang("pendidikan_id", "Pendidikan terakhir", kanonik.pengenal, _T, sebutan="pendidikan_nama"),
    Bidang("tahun_lulus", "Tahun lulus", kanonik.tanggal, _T),
    Bidang("kode_pos", "Kode pos", kanonik.kode_pos, _T),
    Bidang("nomor_askes", "Nomor Askes", kanonik.nomor_kartu, _T),
    Bidang("nomor_tapera", "Nomor Tapera", kanonik.nomor_kartu, _M),
)
_DIKIRIM: Final = (
    Bidang("agama_id", "Agama", kanonik.agama, _K, sebutan="agama_nama"),
    Bidang("alamat", "Alamat", kanonik.alamat, _K),
    Bidang("email", "Email", kanonik.email, _K),
    Bidang("email_gov", "Email dinas", kanonik.email, _K),
    Bidang("nomor_hp", "Nomor HP", kanonik.telepon, _K),
    Bidang("nomor_telepon", "Nomor telepon", kanonik.telepon, _K),
    Bidang("nomor_npwp", "NPWP", kanonik.npwp, _K),
    Bidang("tanggal_npwp", "Tanggal NPWP", kanonik.tanggal, _K),
    Bidang("nomor_bpjs", "Nomor BPJS", kanonik.bpjs, _K),
    Bidang("nomor_taspen", "Nomor Taspen", kanonik.nomor_kartu, _K),
    Bidang("tanggal_taspen", "Tanggal Taspen", kanonik.tanggal, _K),
    Bidang("karis_karsu", "Nomor karis/karsu", kanonik.nomor_kartu, _K),
    Bidang("kelas_jabatan", "Kelas jabatan", kanonik.kelas_jabatan, _K),
    Bidang("kpkn_id", "KPKN", kanonik.pengenal, _K, sebutan="kpkn_nama"),
    Bidang("lokasi_kerja_id", "Lokasi kerja", kanonik.pengenal, _K, sebutan="lokasi_kerja_nama"),
)
"""Of the 17 fields of data-utama-update two are missing, for a write must be seen again: ``kabupaten_id``, which
data-utama does not show, and ``nomor_tapera``, of which it is only assumed that it is shown (as ``tabrum2``)."""


ATURAN: Final = AturanJenis[DataUtama](
    jenis=Jenis.DATA_UTAMA,
    label="Data utama",
    bidang=(*_DIRI, *_STATUS, *_DINAS, *_DIKIRIM),
    kunci=(),
    mentah=_mentah,
    panggil=get,
    urut=(),
    rapikan=rapikan,
    tunggal=True,
    bahan={"jabatan_id": APART},
)
