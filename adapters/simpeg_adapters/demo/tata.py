"""Which column of the embedded e-Simpeg holds which field, for pouring.

Said here a second time on purpose: the profile that reads the tables (``skema/tb_01.toml``) is then
tested by something that was not made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from simpeg_adapters.demo.kode_lokal import JENIS_KELAMIN, KUADRAN, RATING

__all__ = ["JABATAN", "TATA", "Letak", "Tata"]


@frozen
class Letak:
    """One field's column, and the reference or fixed words its value goes through."""

    kolom: str
    rujukan: str = ""
    kata: Mapping[str, str] | None = None
    tanggal: bool = False


@frozen
class Tata:
    """One kind's table, its fields, and the columns that take a text as it is."""

    tabel: str
    bidang: Mapping[str, Letak]
    salinan: Mapping[str, str]  # column -> name in the clean row


JABATAN: Final = {
    "1": ("idjabjbt", "jabatan_struktural"),
    "2": ("idjabfung", "jabatan_fungsional"),
    "4": ("idjabfungum", "jabatan_fungsional_umum"),
}
"""BKN's jenis jabatan -> the wide row's column for the position, and the reference of its code."""


def _polos(**kolom: str) -> dict[str, Letak]:
    return {bidang: Letak(name) for bidang, name in kolom.items()}


def _kode(**kolom: tuple[str, str]) -> dict[str, Letak]:
    return {bidang: Letak(name, rujukan) for bidang, (name, rujukan) in kolom.items()}


def _tanggal(**kolom: str) -> dict[str, Letak]:
    return {bidang: Letak(name, tanggal=True) for bidang, name in kolom.items()}


_DATA_UTAMA: Final = {
    **_polos(
        nama="nama",
        gelar_depan="gdp",
        gelar_belakang="gdb",
        tempat_lahir="tmlhr",
        nik="noktp",
        nomor_sk_cpns="noskcpn",
        nomor_sk_pns="noskpns",
        masa_kerja_tahun="mkthnpkt",
        masa_kerja_bulan="mkblnpkt",
        tahun_lulus="thijaz",
        email="email",
        email_gov="email_dinas",
        nomor_hp="hp",
        nomor_npwp="nonpwp",
        nomor_bpjs="noaskes",
        nomor_taspen="notaspen",
        karis_karsu="nokaris",
    ),
    **_tanggal(
        tanggal_lahir="tglhr",
        tanggal_sk_cpns="tgskcpn",
        tmt_cpns="tmtcpn",
        tanggal_sk_pns="tgskpns",
        tmt_pns="tmtpns",
        tmt_golongan="tmtpkt",
        tmt_jabatan="tmtjbt",
    ),
    **_kode(
        agama_id=("idagama", "agama"),
        jenis_kawin_id=("idstskawin", "jenis_kawin"),
        kedudukan_pns_id=("idjenkedudupeg", "kedudukan_hukum"),
        golongan=("idgolrupkt", "golongan"),
        jenis_jabatan_id=("idjenjab", "jenis_jabatan"),
        eselon_id=("idesljbt", "eselon"),
        unor_id=("idskpd", "unor"),
        tingkat_pendidikan_id=("idtkpendid", "tingkat_pendidikan"),
        pendidikan_id=("idjenjurusan", "pendidikan"),
    ),
    "jenis_kelamin": Letak("idjenkel", kata=JENIS_KELAMIN),
}

_SALINAN_LEBAR: Final = {
    "id_sapk": "id_siasn",
    "niplama": "nip_lama",
    "nokarpeg": "nomor_karpeg",
    "noskpkt": "nomor_sk_golongan",
    "noskjbt": "nomor_sk_jabatan",
    "namasekolah": "nama_sekolah",
    "noijaz": "nomor_ijazah",
    "idjenpens": "jenis_pensiun_id",
    "noskpens": "nomor_sk_pensiun",
}

TATA: Final[Mapping[str, Tata]] = {
    "data_utama": Tata("tb_01", _DATA_UTAMA, _SALINAN_LEBAR),
    "golongan": Tata(
        "r_gol",
        {
            **_kode(golongan=("idgolru", "golongan")),
            **_tanggal(tmt_golongan="tmtpkt", tanggal_sk="tgsk"),
            **_polos(nomor_sk="nosk", masa_kerja_tahun="thkerja", masa_kerja_bulan="blkerja"),
        },
        {"idsapk": "id_siasn", "pejmenpkt": "pejabat", "gapok": "gaji_pokok"},
    ),
    "jabatan": Tata(
        "r_jab",
        {
            **_kode(
                jenis_jabatan_id=("idjenjab", "jenis_jabatan"),
                unor_id=("idskpd", "unor"),
                eselon_id=("idesl", "eselon"),
            ),
            **_tanggal(tmt_jabatan="tmtjab", tanggal_sk="tgsk"),
            **_polos(nomor_sk="nosk"),
        },
        {"idsapk": "id_siasn", "skpd": "unor_nama", "jab": "jabatan_nama"},
    ),
    "pendidikan": Tata(
        "r_pend",
        {
            **_kode(
                tingkat_pendidikan_id=("idtkpendid", "tingkat_pendidikan"),
                pendidikan_id=("idjenjurusan", "pendidikan"),
            ),
            **_tanggal(tanggal_lulus="tgijaz"),
            **_polos(nama_sekolah="namasekolah", nomor_ijazah="noijaz"),
        },
        {"idsapk": "id_siasn", "jenjurusan": "pendidikan_nama", "isakhir": "terakhir"},
    ),
    "skp22": Tata(
        "r_kinerjaasn",
        {
            **_polos(tahun="tahun", nip_penilai="nippenilai", nama_penilai="pejpenilai"),
            "hasil_kerja": Letak("ratinghasil", kata=RATING),
            "perilaku_kerja": Letak("ratingperilaku", kata=RATING),
            "kuadran": Letak("predikatkinerja", kata=KUADRAN),
        },
        {"idsapk": "id_siasn", "jabpenilai": "jabatan_penilai"},
    ),
}
"""The five kinds by name. Two fields are not here: jabatan_id (see :data:`JABATAN`) and alamat (six columns)."""
