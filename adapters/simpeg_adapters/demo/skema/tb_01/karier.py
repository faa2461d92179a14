"""The career of the ``tb_01`` family: rank, position, school, performance."""

from __future__ import annotations

from typing import Final

from simpeg_adapters.demo.kode_lokal import KUADRAN, RATING
from simpeg_adapters.demo.skema.letak import kode, polos, tanggal
from simpeg_adapters.demo.tata import Letak, Pilih, Tata

__all__ = ["KARIER"]

_ID: Final = {"idsapk": "id_siasn"}

KARIER: Final = (
    Tata(
        "golongan",
        "r_gol",
        {
            **kode(golongan=("idgolru", "golongan")),
            **tanggal(tmt_golongan="tmtpkt", tanggal_sk="tgsk"),
            **polos(nomor_sk="nosk", masa_kerja_tahun="thkerja", masa_kerja_bulan="blkerja"),
        },
        salinan={**_ID, "pejmenpkt": "pejabat", "gapok": "gaji_pokok"},
    ),
    Tata(
        "jabatan",
        "r_jab",
        {
            **kode(
                jenis_jabatan_id=("idjenjab", "jenis_jabatan"),
                unor_id=("idskpd", "unor"),
                eselon_id=("idesl", "eselon"),
            ),
            "jabatan_id": Pilih(
                "jenis_jabatan_id",
                {
                    "1": Letak("idjab", "jabatan_struktural"),
                    "2": Letak("idjab", "jabatan_fungsional"),
                    "4": Letak("idjab", "jabatan_fungsional_umum"),
                },
            ),
            **tanggal(tmt_jabatan="tmtjab", tanggal_sk="tgsk"),
            **polos(nomor_sk="nosk"),
        },
        salinan={**_ID, "skpd": "unor_nama", "jab": "jabatan_nama"},
    ),
    Tata(
        "pendidikan",
        "r_pend",
        {
            **kode(
                tingkat_pendidikan_id=("idtkpendid", "tingkat_pendidikan"),
                pendidikan_id=("idjenjurusan", "pendidikan"),
            ),
            **tanggal(tanggal_lulus="tgijaz"),
            **polos(nama_sekolah="namasekolah", nomor_ijazah="noijaz"),
        },
        salinan={**_ID, "jenjurusan": "pendidikan_nama", "isakhir": "terakhir"},
    ),
    Tata(
        "skp22",
        "r_kinerjaasn",
        {
            **polos(tahun="tahun", nip_penilai="nippenilai", nama_penilai="pejpenilai"),
            "hasil_kerja": Letak("ratinghasil", kata=RATING),
            "perilaku_kerja": Letak("ratingperilaku", kata=RATING),
            "kuadran": Letak("predikatkinerja", kata=KUADRAN),
        },
        salinan={**_ID, "jabpenilai": "jabatan_penilai"},
    ),
    Tata(
        "skp",
        "r_skp",
        polos(
            tahun="tahun",
            nilai_skp="nilai",
            orientasi_pelayanan="orpel",
            integritas="integritas",
            komitmen="komitmen",
            disiplin="disiplin",
            kerjasama="kerjasama",
            kepemimpinan="pim",
            inisiatif_kerja="inisiatif",
            nilai_perilaku_kerja="nilaiperilaku",
            nilai_prestasi_kerja="nilaikinerja",
            konversi_nilai="konversi",
            nilai_integrasi="integrasi",
            nip_penilai="nippenilai",
            nama_penilai="pejpenilai",
        ),
        salinan={"idbkn": "id_siasn", "jabpenilai": "jabatan_penilai"},
    ),
    Tata(
        "angka_kredit",
        "r_akredit",
        {
            **tanggal(tanggal_sk="tgsk"),
            **polos(
                nomor_sk="nosk",
                bulan_mulai_penilaian="blnmul",
                tahun_mulai_penilaian="thnmul",
                bulan_selesai_penilaian="blnsel",
                tahun_selesai_penilaian="thnsel",
                kredit_utama_baru="akutama",
                kredit_penunjang_baru="akpenunjang",
                kredit_baru_total="aktotal",
            ),
        },
        salinan=_ID,
    ),
)
