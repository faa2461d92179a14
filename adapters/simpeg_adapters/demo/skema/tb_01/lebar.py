"""The wide row of the ``tb_01`` family: one person's current state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from simpeg_adapters.demo.kode_lokal import JENIS_KELAMIN, STATUS
from simpeg_adapters.demo.skema.kolom import NOL
from simpeg_adapters.demo.skema.letak import kode, polos, tanggal
from simpeg_adapters.demo.tata import Letak, Pilih, Tata

__all__ = ["DATA_UTAMA"]

_ALAMAT: Final = (("", "alm"), (" RT ", "almrt"), (" RW ", "almrw"), (" Desa ", "almdesa"), (" Kec. ", "almkec"))
_LAST_PART: Final = (" Kab. ", "almkab")
_JABATAN: Final = {
    "1": Letak("idjabjbt", "jabatan_struktural"),
    "2": Letak("idjabfung", "jabatan_fungsional"),
    "4": Letak("idjabfungum", "jabatan_fungsional_umum"),
}
_TANGGAL_LAIN: Final = {
    "tgskpkt": "tanggal_sk_golongan",
    "tgskjbt": "tanggal_sk_jabatan",
    "tmtmulai_pppk": "tmt_kontrak_mulai",
    "tmtakhir_pppk": "tmt_kontrak_akhir",
}


def _sisa(row: Mapping[str, str]) -> Mapping[str, str]:
    """Address parts, empty positions, and dates that nobody compares."""
    return {
        **_alamat(row.get("alamat", "")),
        **{column: row.get(name) or NOL for column, name in _TANGGAL_LAIN.items()},
        **{place.kolom: "" for place in _JABATAN.values()},
        "idstspeg": STATUS[row["status"]],
        "user_id": "demo",
        "updated_at": f"{NOL} 00:00:00",
    }


def _alamat(text: str) -> dict[str, str]:
    """Cut an address at its words; one that does not have them all stays whole in ``alm``."""
    parts = dict.fromkeys([column for _, column in (*_ALAMAT, _LAST_PART)], "")
    rest = text
    for (_, column), (word, _) in zip(_ALAMAT, (*_ALAMAT[1:], _LAST_PART), strict=True):
        parts[column], found, rest = rest.partition(word)
        if not found:
            return {**dict.fromkeys(parts, ""), "alm": text}
    return {**parts, "almkab": rest}


DATA_UTAMA: Final = Tata(
    "data_utama",
    "tb_01",
    {
        **polos(
            nama="nama",
            gelar_depan="gdp",
            gelar_belakang="gdb",
            nip_lama="niplama",
            tempat_lahir="tmlhr",
            nik="noktp",
            nomor_sk_cpns="noskcpn",
            nomor_sk_pns="noskpns",
            masa_kerja_tahun="mkthnpkt",
            masa_kerja_bulan="mkblnpkt",
            email="email",
            email_gov="email_dinas",
            nomor_hp="hp",
            nomor_npwp="nonpwp",
            nomor_bpjs="noaskes",
            nomor_taspen="notaspen",
            karis_karsu="nokaris",
            nomor_karpeg="nokarpeg",
        ),
        **tanggal(
            tanggal_lahir="tglhr",
            tanggal_sk_cpns="tgskcpn",
            tmt_cpns="tmtcpn",
            tanggal_sk_pns="tgskpns",
            tmt_pns="tmtpns",
            tmt_golongan="tmtpkt",
            tmt_jabatan="tmtjbt",
            tmt_pensiun="tmtpensiun",
        ),
        **kode(
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
        "tahun_lulus": Letak("thijaz", tahun=True),
        "jabatan_id": Pilih("jenis_jabatan_id", _JABATAN),
        "alamat": Letak("alm", sebagian=True),
    },
    kunci="nip",
    salinan={
        "id_sapk": "id_siasn",
        "noskpkt": "nomor_sk_golongan",
        "noskjbt": "nomor_sk_jabatan",
        "namasekolah": "nama_sekolah",
        "noijaz": "nomor_ijazah",
        "idjenpens": "jenis_pensiun_id",
        "noskpens": "nomor_sk_pensiun",
    },
    sisa=_sisa,
)
