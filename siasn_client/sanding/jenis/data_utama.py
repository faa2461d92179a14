"""Data utama: one row a person, the current state.

Written to SIASN through data-utama-update: agama, address, contacts and card numbers, nothing else.
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
from siasn_client.sanding.jenis.jabatan import pilih_jabatan
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


def _mentah(record: DataUtama) -> Mapping[str, Mentah]:
    return {
        "nama": record.nama,
        "gelar_depan": record.gelar_depan,
        "gelar_belakang": record.gelar_belakang,
        "tempat_lahir": record.tempat_lahir,
        "tanggal_lahir": record.tanggal_lahir,
        "jenis_kelamin": record.jenis_kelamin,
        "jenis_kawin_id": record.jenis_kawin_id,
        "nik": record.nik,
        "kedudukan_pns_id": record.kedudukan_pns_id,
        "nomor_sk_cpns": record.nomor_sk_cpns,
        "tanggal_sk_cpns": record.tanggal_sk_cpns,
        "tmt_cpns": record.tmt_cpns,
        "nomor_sk_pns": record.nomor_sk_pns,
        "tanggal_sk_pns": record.tanggal_sk_pns,
        "tmt_pns": record.tmt_pns,
        "golongan": record.golongan_ruang_akhir or record.golongan_ruang_akhir_id,
        "tmt_golongan": record.tmt_golongan_akhir,
        "masa_kerja_tahun": record.masa_kerja_tahun,
        "masa_kerja_bulan": record.masa_kerja_bulan,
        "jenis_jabatan_id": record.jenis_jabatan_id,
        "jabatan_struktural_id": record.jabatan_struktural_id,
        "jabatan_fungsional_id": record.jabatan_fungsional_id,
        "jabatan_fungsional_umum_id": record.jabatan_fungsional_umum_id,
        "eselon_id": record.eselon_id,
        "tmt_jabatan": record.tmt_jabatan,
        "unor_id": record.unor_id,
        "tingkat_pendidikan_id": record.tingkat_pendidikan_terakhir_id,
        "pendidikan_id": record.pendidikan_terakhir_id,
        "tahun_lulus": record.tahun_lulus,
        "agama_id": record.agama_id,
        "alamat": record.alamat,
        "email": record.email,
        "email_gov": record.email_gov,
        "nomor_hp": record.nomor_hp,
        "nomor_npwp": record.nomor_npwp,
        "nomor_bpjs": record.bpjs,
        "nomor_taspen": record.nomor_taspen,
        "karis_karsu": record.karis_karsu,
        "jabatan_nama": record.jabatan_nama,
        "unor_nama": record.unor_nama,
        "eselon_nama": record.eselon,
        "agama_nama": record.agama,
        "jenis_kawin_nama": record.status_perkawinan,
        "kedudukan_pns_nama": record.kedudukan_pns_nama,
        "tingkat_pendidikan_nama": record.tingkat_pendidikan_terakhir,
        "pendidikan_nama": record.pendidikan_terakhir_nama,
    }


ATURAN: Final = AturanJenis[DataUtama](
    jenis=Jenis.DATA_UTAMA,
    label="Data utama",
    bidang=(
        Bidang("nama", "Nama", kanonik.nama),
        Bidang("gelar_depan", "Gelar depan", kanonik.gelar),
        Bidang("gelar_belakang", "Gelar belakang", kanonik.gelar),
        Bidang("tempat_lahir", "Tempat lahir", kanonik.tempat),
        Bidang("tanggal_lahir", "Tanggal lahir", kanonik.tanggal_lahir),
        Bidang("jenis_kelamin", "Jenis kelamin", kanonik.jenis_kelamin),
        Bidang("jenis_kawin_id", "Status perkawinan", kanonik.jenis_kawin, sebutan="jenis_kawin_nama"),
        Bidang("nik", "NIK", kanonik.nik),
        Bidang("kedudukan_pns_id", "Kedudukan hukum", kanonik.kedudukan_hukum, sebutan="kedudukan_pns_nama"),
        Bidang("nomor_sk_cpns", "Nomor SK CPNS", kanonik.nomor_sk, Arah.TARIK),
        Bidang("tanggal_sk_cpns", "Tanggal SK CPNS", kanonik.tanggal, Arah.TARIK),
        Bidang("tmt_cpns", "TMT CPNS", kanonik.tanggal, Arah.TARIK),
        Bidang("nomor_sk_pns", "Nomor SK PNS", kanonik.nomor_sk, Arah.TARIK),
        Bidang("tanggal_sk_pns", "Tanggal SK PNS", kanonik.tanggal, Arah.TARIK),
        Bidang("tmt_pns", "TMT PNS", kanonik.tanggal, Arah.TARIK),
        Bidang("golongan", "Golongan terakhir", kanonik.golongan, Arah.TARIK),
        Bidang("tmt_golongan", "TMT golongan terakhir", kanonik.tanggal, Arah.TARIK),
        Bidang("masa_kerja_tahun", "Masa kerja (tahun)", kanonik.banyak_tahun, Arah.TARIK),
        Bidang("masa_kerja_bulan", "Masa kerja (bulan)", kanonik.banyak_bulan, Arah.TARIK),
        Bidang("jenis_jabatan_id", "Jenis jabatan", kanonik.jenis_jabatan, Arah.TARIK),
        Bidang("jabatan_id", "Jabatan", kanonik.pengenal, Arah.TARIK, sebutan="jabatan_nama"),
        Bidang("eselon_id", "Eselon", kanonik.eselon, Arah.TARIK, sebutan="eselon_nama"),
        Bidang("tmt_jabatan", "TMT jabatan", kanonik.tanggal, Arah.TARIK),
        Bidang("unor_id", "Unit organisasi", kanonik.pengenal, Arah.TARIK, sebutan="unor_nama"),
        Bidang(
            "tingkat_pendidikan_id",
            "Tingkat pendidikan terakhir",
            kanonik.tingkat_pendidikan,
            Arah.TARIK,
            sebutan="tingkat_pendidikan_nama",
        ),
        Bidang("pendidikan_id", "Pendidikan terakhir", kanonik.pengenal, Arah.TARIK, sebutan="pendidikan_nama"),
        Bidang("tahun_lulus", "Tahun lulus", kanonik.tanggal, Arah.TARIK),
        Bidang("agama_id", "Agama", kanonik.agama, Arah.KIRIM, sebutan="agama_nama"),
        Bidang("alamat", "Alamat", kanonik.alamat, Arah.KIRIM),
        Bidang("email", "Email", kanonik.email, Arah.KIRIM),
        Bidang("email_gov", "Email dinas", kanonik.email, Arah.KIRIM),
        Bidang("nomor_hp", "Nomor HP", kanonik.telepon, Arah.KIRIM),
        Bidang("nomor_npwp", "NPWP", kanonik.npwp, Arah.KIRIM),
        Bidang("nomor_bpjs", "Nomor BPJS", kanonik.bpjs, Arah.KIRIM),
        Bidang("nomor_taspen", "Nomor Taspen", kanonik.nomor_kartu, Arah.KIRIM),
        Bidang("karis_karsu", "Nomor karis/karsu", kanonik.nomor_kartu, Arah.KIRIM),
    ),
    kunci=(),
    mentah=_mentah,
    panggil=get,
    urut=(),
    rapikan=rapikan,
    tunggal=True,
)
