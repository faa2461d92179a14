"""People and career of the ``kode_teks`` schema."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simpeg_adapters.demo.kode_lokal import JENIS_KELAMIN
from simpeg_adapters.demo.skema.letak import hari, kode, polos
from simpeg_adapters.demo.tata import Letak, Pilih, Tata

__all__ = ["ID", "KARIER", "ORANG", "TERBALIK", "jurusan"]

ID: Final = {"id_rw_siasn": "id_siasn"}
TERBALIK: Final = {"1": "3", "2": "2", "3": "1"}
"""BKN's rating -> the host's: its 1 is "di bawah"."""
_PREDIKAT: Final = {"1": "5", "2": "4", "3": "3", "4": "2", "5": "1"}
_LAIN: Final = {"jabatan": "98", "jurusan": "1185", "unit": "99"}


def _jabatan() -> Pilih:
    pieces = {"1": "jabatan_struktural", "2": "jabatan_fungsional", "4": "jabatan_fungsional_umum"}
    return Pilih(
        "jenis_jabatan_id",
        {
            jenis: Letak("id_jabatan", rujukan, salinan="jabatan", lain=_LAIN["jabatan"], teks="jabatan_lain")
            for jenis, rujukan in pieces.items()
            if jenis != "1"
        }
        | {"1": Letak("id_jabatan", "jabatan_struktural", salinan="jabatan")},
    )


def _unit() -> Letak:
    return Letak("id_unit", "unor", salinan="unit_kerja", lain=_LAIN["unit"], teks="unit_kerja_lain")


def jurusan() -> Letak:
    """The programme: an id, its name, and a text where the id says that there is none."""
    return Letak("id_jurusan", "pendidikan", salinan="jurusan", lain=_LAIN["jurusan"], teks="jurusan_lain")


_KOSONG: Final = dict.fromkeys(("jabatan", "jabatan_lain"), "")


def _lengkap(row: Mapping[str, str]) -> Mapping[str, str]:
    return {**_KOSONG, "id_jabatan": "", "siasn_flag": "1" if row.get("id_siasn") else "0"}


ORANG: Final = Tata(
    "data_utama",
    "pegawai",
    {
        **polos(
            nama="nama",
            gelar_depan="glr_awal",
            gelar_belakang="glr_akhir",
            nip_lama="nip_lama",
            tempat_lahir="tempat_lahir",
            nik="nik",
            nomor_npwp="npwp",
            nomor_karpeg="no_karpeg",
            nomor_taspen="no_taspen",
            nomor_bpjs="no_bpjs",
            karis_karsu="no_karis",
            nomor_hp="hp",
            nomor_telepon="telp",
            alamat="alamat",
            kode_pos="kode_pos",
            email="email",
            email_gov="email_dinas",
            nomor_sk_cpns="no_sk_cpns",
            nomor_sk_pns="no_sk_pns",
            nomor_spmt="no_spmt",
            akte_kelahiran="no_akta_lahir",
            masa_kerja_tahun="mker_th",
            masa_kerja_bulan="mker_bl",
            kelas_jabatan="kelas_jabatan",
        ),
        **hari(
            tanggal_lahir="tgl_lahir",
            tanggal_npwp="tgl_npwp",
            tanggal_sk_cpns="tgl_sk_cpns",
            tmt_cpns="tmt_cpns",
            tanggal_sk_pns="tgl_sk_pns",
            tmt_pns="tmt_pns",
            tanggal_spmt="tgl_spmt",
            tmt_golongan="tmt_gol",
            tmt_jabatan="tmt_jabatan",
            tmt_pensiun="tgl_pensiun",
        ),
        **kode(
            agama_id=("id_agama", "agama"),
            jenis_kawin_id=("id_status_kawin", "jenis_kawin"),
            kedudukan_pns_id=("id_kedudukan", "kedudukan_hukum"),
            golongan_awal=("gol_awal", "golongan"),
            golongan=("gol", "golongan"),
            jenis_jabatan_id=("id_jenis_jabatan", "jenis_jabatan"),
            eselon_id=("id_eselon", "eselon"),
            tingkat_pendidikan_id=("id_tingkat", "tingkat_pendidikan"),
        ),
        "jenis_kelamin": Letak("id_jk", kata=JENIS_KELAMIN),
        "tahun_lulus": Letak("tahun_lulus", tahun=True),
        "jabatan_id": _jabatan(),
        "unor_id": _unit(),
        "pendidikan_id": jurusan(),
    },
    kunci="nip",
    salinan={"id_pns_siasn": "id_siasn"},
    sisa=_lengkap,
)


def _ruang(row: Mapping[str, str]) -> Mapping[str, str]:
    """The name of the golongan once more, whole and in its parts: nobody compares it."""
    golongan, _, ruang = row.get("golongan", "").partition("/")
    return {"gol": golongan, "ruang": ruang, "gol_ruang": row.get("golongan", ""), "pangkat": row.get("pangkat", "")}


KARIER: Final = (
    Tata(
        "golongan",
        "riwayat_kp",
        {
            **kode(golongan=("id_pangkat", "golongan")),
            **hari(tmt_golongan="tmtsk", tanggal_sk="tgl_sk"),
            **polos(nomor_sk="no_sk", masa_kerja_tahun="mker_th", masa_kerja_bulan="mker_bl"),
        },
        salinan={**ID, "jenis_kp": "jenis_kp_id"},
        sisa=_ruang,
    ),
    Tata(
        "jabatan",
        "riwayat_mutasi_jabatan",
        {
            **kode(jenis_jabatan_id=("id_jenis_jabatan", "jenis_jabatan"), eselon_id=("id_eselon", "eselon")),
            "jabatan_id": _jabatan(),
            "unor_id": _unit(),
            **hari(tmt_jabatan="tmt_jabatan", tanggal_sk="tgl_sk"),
            **polos(nomor_sk="no_sk"),
        },
        salinan=ID,
        sisa=_lengkap,
    ),
    Tata(
        "pendidikan",
        "riwayat_pendidikan",
        {
            **kode(tingkat_pendidikan_id=("id_tingkat", "tingkat_pendidikan")),
            "pendidikan_id": jurusan(),
            **polos(nama_sekolah="nama_sekolah", nomor_ijazah="no_ijazah"),
            "tanggal_lulus": Letak("tgl_lulus", tanggal=True, ketat=True, tahun_di="thn_lulus"),
        },
        salinan=ID,
    ),
    Tata(
        "skp22",
        "riwayat_skp",
        {
            **polos(tahun="tahun", nip_penilai="nip_penilai", nama_penilai="nama_penilai"),
            "hasil_kerja": Letak("rating_hasil", kata=TERBALIK),
            "perilaku_kerja": Letak("rating_perilaku", kata=TERBALIK),
            "kuadran": Letak("predikat", kata=_PREDIKAT),
        },
        tetap={"id_peraturan": "6"},
        salinan={**ID, "jabatan_penilai": "jabatan_penilai"},
    ),
    Tata(
        "skp",
        "riwayat_skp",
        polos(
            tahun="tahun",
            nilai_skp="nilai_skp",
            orientasi_pelayanan="nilai_orientasi",
            integritas="nilai_integritas",
            komitmen="nilai_komitmen",
            disiplin="nilai_disiplin",
            kerjasama="nilai_kerjasama",
            kepemimpinan="nilai_kepemimpinan",
            inisiatif_kerja="nilai_inisiatif",
            nilai_perilaku_kerja="nilai_perilaku",
            nilai_prestasi_kerja="nilai_prestasi",
            konversi_nilai="nilai_konversi",
            nilai_integrasi="nilai_integrasi",
            nip_penilai="nip_penilai",
            nama_penilai="nama_penilai",
        ),
        salinan={**ID, "jabatan_penilai": "jabatan_penilai"},
        sisa=lambda row: {"id_peraturan": "30" if row["tahun"] == "2021" else "46"},
    ),
    Tata(
        "kinerja_periodik",
        "riwayat_skp_periodik",
        {
            **polos(
                tahun="tahun",
                bulan_mulai="bulan_awal",
                bulan_selesai="bulan_akhir",
                nip_penilai="nip_penilai",
                nama_penilai="nama_penilai",
            ),
            "hasil_kerja": Letak("rating_hasil", kata=TERBALIK),
            "perilaku_kerja": Letak("rating_perilaku", kata=TERBALIK),
            "kuadran": Letak("predikat", kata=_PREDIKAT),
        },
        salinan=ID,
    ),
    Tata(
        "angka_kredit",
        "riwayat_angka_kredit",
        {
            **polos(
                nomor_sk="no_pak",
                bulan_mulai_penilaian="bln_awal",
                tahun_mulai_penilaian="thn_awal",
                bulan_selesai_penilaian="bln_akhir",
                tahun_selesai_penilaian="thn_akhir",
                kredit_utama_baru="ak_utama",
                kredit_penunjang_baru="ak_penunjang",
                kredit_baru_total="ak_total",
            ),
            **hari(tanggal_sk="tgl_pak"),
        },
        salinan=ID,
    ),
)
