"""People, family, school and training of the ``sk`` schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.kode import AGAMA, ESELON, JENIS_KAWIN, KEDUDUKAN_HUKUM
from simpeg_adapters.demo.kode_lokal import JENIS_ANAK
from simpeg_adapters.demo.skema.letak import hari_nol, kode, polos
from simpeg_adapters.demo.tata import Letak, Pilih, Tata

__all__ = ["ESELONERING", "JABATAN", "JENJAB", "KELUARGA", "LAIN", "ORANG", "PEGAWAI"]

PEGAWAI: Final = "id_pegawai"
JENJAB: Final = {"1": "Struktural", "2": "Fungsional", "4": "Pelaksana"}
ESELONERING: Final = {row.id: row.nama for row in ESELON.values()}
JABATAN: Final = Pilih(
    "jenis_jabatan_id",
    {
        "1": Letak("id_j", "jabatan_struktural", salinan="jabatan"),
        "2": Letak("jabatan", "jabatan_fungsional", nama=True),
        "4": Letak("jabatan", "jabatan_fungsional_umum", nama=True),
    },
)
"""Only heads have a code; of everybody else the name stands there."""
_KELAMIN: Final = {"M": "L", "F": "P"}
_HIDUP: Final = {"1": "Hidup", "0": "Meninggal"}
_KAWIN: Final = {row.id: row.nama for row in JENIS_KAWIN.values()}


def _pegawai(row: Mapping[str, str]) -> Mapping[str, str]:
    retired = row.get("kedudukan_pns_id") == "99"
    return {"nama_pendek": row["nama"].split()[0], "id_j": "0", "jabatan": "", "flag_pensiun": "1" if retired else "0"}


ORANG: Final = Tata(
    "data_utama",
    "pegawai",
    {
        **polos(
            nama="nama",
            gelar_depan="gelar_depan",
            gelar_belakang="gelar_belakang",
            nip_lama="nip_lama",
            nik="no_ktp",
            nomor_npwp="npwp",
            nomor_karpeg="no_karpeg",
            karis_karsu="no_karis_karsu",
            alamat="alamat",
            nomor_hp="ponsel",
            nomor_telepon="telepon",
            email="email",
            golongan="pangkat_gol",
        ),
        **hari_nol(tanggal_lahir="tgl_lahir", tmt_cpns="tmt_cpns", tmt_pensiun="tgl_pensiun"),
        **kode(unor_id=("id_unit_kerja", "unor")),
        "tempat_lahir": Letak("tempat_lahir", kembar="tempatlahir"),
        "jenis_kelamin": Letak("jenis_kelamin", kata=_KELAMIN),
        "agama_id": Letak("agama", kata={row.id: row.nama for row in AGAMA.values()}),
        "jenis_kawin_id": Letak("status_kawin", kata=_KAWIN),
        "kedudukan_pns_id": Letak("status_aktif", kata={row.id: row.nama for row in KEDUDUKAN_HUKUM.values()}),
        "jenis_jabatan_id": Letak("jenjab", kata=JENJAB),
        "jabatan_id": JABATAN,
        "eselon_id": Letak("eselonering", kata=ESELONERING),
    },
    kunci="nip_baru",
    sisa=_pegawai,
)


def _keluarga(jenis: str, status: Mapping[str, str], bidang: Mapping[str, Letak]) -> Tata:
    umum = {**polos(nama="nama", tempat_lahir="tempat_lahir"), **hari_nol(tanggal_lahir="tgl_lahir")}
    return Tata(
        jenis,
        "keluarga",
        {**umum, **hari_nol(tanggal_meninggal="tgl_meninggal"), **bidang},
        kunci="id_keluarga",
        pegawai=PEGAWAI,
        tetap=status,
    )


KELUARGA: Final = (
    _keluarga(
        "pasangan",
        {"id_status": "9"},
        {
            **polos(akta_menikah="akte_menikah", akta_cerai="akte_cerai", akta_meninggal="akte_meninggal"),
            **hari_nol(tanggal_menikah="tgl_menikah", tanggal_cerai="tgl_cerai"),
            "status_nikah_id": Letak("status_kawin", kata=_KAWIN),
            "status_hidup": Letak("status_hidup", kata=_HIDUP),
        },
    ),
    _keluarga(
        "anak",
        {"id_status": "10"},
        {
            **polos(akta_kelahiran="akte_kelahiran"),
            "jenis_kelamin": Letak("jk", kata=_KELAMIN),
            "jenis_anak": Letak("status_anak", kata=JENIS_ANAK),
            "status_hidup": Letak("status_hidup", kata=_HIDUP),
        },
    ),
    _keluarga("orang_tua", {}, {"peran": Letak("id_status", kata={"ayah": "7", "ibu": "8"})}),
)

LAIN: Final = (
    Tata(
        "pendidikan",
        "pendidikan",
        {
            **kode(tingkat_pendidikan_id=("level_p", "tingkat_pendidikan")),
            "pendidikan_id": Letak("jurusan_pendidikan", "pendidikan", nama=True),
            **polos(nama_sekolah="lembaga_pendidikan", nomor_ijazah="no_ijazah"),
            "tanggal_lulus": Letak("tahun_lulus", tahun=True),
        },
        kunci="id_pendidikan",
        pegawai=PEGAWAI,
        salinan={"tingkat_pendidikan": "tingkat_pendidikan_nama"},
    ),
    Tata(
        "diklat",
        "diklat",
        {
            "latihan_struktural_id": Letak("nama_diklat", "latihan_struktural", nama=True),
            **polos(nomor="no_sttpl", jumlah_jam="jml_jam_diklat", institusi_penyelenggara="penyelenggara_diklat"),
            **hari_nol(tanggal="tgl_diklat"),
        },
        kunci="id_diklat",
        pegawai=PEGAWAI,
        tetap={"id_jenis_diklat": "1"},
    ),
    Tata(
        "kursus",
        "diklat",
        {
            **kode(jenis_diklat_id=("id_jenis_diklat", "jenis_diklat")),
            "nama_kursus": Letak("nama_diklat", kembar="nama_diklat2"),
            **polos(
                nomor_sertifikat="no_sttpl",
                jumlah_jam="jml_jam_diklat",
                institusi_penyelenggara="penyelenggara_diklat",
            ),
            **hari_nol(tanggal_kursus="tgl_diklat"),
        },
        kunci="id_diklat",
        pegawai=PEGAWAI,
    ),
)
