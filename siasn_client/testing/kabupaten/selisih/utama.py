"""What may differ in the papers, cards, place and pay of data-utama."""

from __future__ import annotations

from typing import Final

from siasn_client.testing.kabupaten.acak import Acak, pengenal
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI, SATUAN_KERJA_ID
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.nama import KECAMATAN
from siasn_client.testing.kabupaten.selisih.isi import Baris, Isi, angka, bersama, geser, ketik, lain
from siasn_client.testing.kabupaten.selisih.usul import Dunia
from siasn_client.testing.kabupaten.wire_perubahan import INSTANSI_LAIN, NAMA_INSTANSI_LAIN, SATUAN_KERJA_LAIN

__all__ = ["ISI_UTAMA", "KOSONG_UTAMA"]

_HARI: Final = (-9, -4, -2, 3, 5, 8)
_NOMOR: Final = (
    "nomor_telepon", "nomor_tapera", "nip_lama", "nomor_karpeg", "nomor_spmt", "nomor_sttpl", "nomor_askes",
    "akte_kelahiran", "nomor_surat_dokter", "nomor_bebas_narkoba", "nomor_skck", "kartu_asn",
)  # fmt: skip
_TANGGAL: Final = (
    "tanggal_npwp", "tanggal_taspen", "tanggal_spmt", "tanggal_sttpl", "tanggal_surat_dokter",
    "tanggal_bebas_narkoba", "tanggal_skck",
)  # fmt: skip
KOSONG_UTAMA: Final = (
    *(nama for nama in _NOMOR if nama != "kartu_asn"),
    *_TANGGAL,
    "kelas_jabatan",
    "kode_pos",
    "gaji_pokok",
    "kpkn_id",
)
"""What one side may lack."""


def _instansi(awal: str) -> Isi:
    """Office and work unit change together, with their names."""
    satuan = f"satuan_kerja_{awal}"
    return bersama(
        *(
            {
                f"instansi_{awal}_id": instansi,
                f"instansi_{awal}_nama": nama,
                f"{satuan}_id": satuan_kerja,
                f"{satuan}_nama": nama,
            }
            for instansi, satuan_kerja, nama in (
                (INSTANSI_ID, SATUAN_KERJA_ID, NAMA_INSTANSI),
                (INSTANSI_LAIN, SATUAN_KERJA_LAIN, NAMA_INSTANSI_LAIN),
            )
        )
    )


def _golongan_awal(acak: Acak, _: Dunia, orang: Orang, row: Baris) -> Baris:
    pilihan = ("V", "VII", "IX", "X") if orang.status == "PPPK" else ("II/a", "II/c", "III/a", "III/b")
    return {"golongan_awal": acak.pilih([g for g in pilihan if g != row["golongan_awal"]])}


ISI_UTAMA: Final[tuple[Isi, ...]] = (
    *(ketik(bidang) for bidang in _NOMOR),
    *(geser(bidang, *_HARI) for bidang in _TANGGAL),
    angka("kelas_jabatan", -1, 1),
    angka("gaji_pokok", -100_000, 20_000, 120_000),
    lain("kode_pos", ("00130", "00131", "00132")),
    bersama(
        *({"lokasi_kerja_id": pengenal("oracle", "lokasi", n), "lokasi_kerja_nama": f"Kec. {n}"} for n in KECAMATAN)
    ),
    bersama(*({"kpkn_id": pengenal("oracle", "kpkn", n), "kpkn_nama": f"KPPN {n}"} for n in ("Sebelah", "Provinsi"))),
    bersama(
        {"jenis_pegawai_id": "15", "jenis_pegawai_nama": "PNS Daerah Kab./Kota yang bekerja pada Kab./Kota"},
        {"jenis_pegawai_id": "12", "jenis_pegawai_nama": "PNS Daerah Prov. yang bekerja pada Kab./Kota"},
    ),
    _instansi("induk"),
    _instansi("kerja"),
    geser("tmt_pensiun", -731, 730, 365),
    _golongan_awal,
)
"""The changes, one field or one set of fields each."""
