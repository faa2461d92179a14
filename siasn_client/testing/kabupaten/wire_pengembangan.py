"""rw-diklat, rw-kursus, rw-sertifikasi and rw-tubel: what a person learned in service."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from siasn_client.kode import JENIS_DIKLAT, LATIHAN_STRUKTURAL
from siasn_client.kode.jenis_jabatan import STRUKTURAL
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.instansi import dmy
from siasn_client.testing.kabupaten.model import BarisPendidikan, Orang, asal
from siasn_client.testing.kabupaten.nama import KABUPATEN
from siasn_client.testing.kabupaten.waktu import HARI_INI
from siasn_client.testing.kabupaten.wire_pokok import (
    Wire,
    akhir_dinas,
    aliran,
    fungsional,
    pendidikan_lanjut,
    pokok,
    stempel,
    tempel,
)

__all__ = ["rw_diklat", "rw_kursus", "rw_sertifikasi", "rw_tubel"]

_LATIHAN: Final = {"2": "4", "3": "3", "4": "2"}
"""Eselon level to latihan_struktural id."""
_PENYELENGGARA: Final = (f"BKPSDM Kabupaten {KABUPATEN}", "BPSDM Provinsi", "Lembaga Administrasi Negara")
_KURSUS: Final = (
    ("Bimbingan Teknis Pengelolaan Arsip Dinamis", "8", 24),
    ("Workshop Penyusunan Kebutuhan Pegawai", "4", 16),
    ("Seminar Nasional Pelayanan Publik", "9", 8),
    ("Diklat Teknis Pengelolaan Keuangan Daerah", "3", 40),
    ("Diklat Fungsional Penjenjangan", "2", 120),
    ("Pelatihan Sosial Kultural", "6", 20),
    ("E-Learning Dasar Keamanan Informasi", "16", 10),
    ("Sosialisasi Pengelolaan Kinerja ASN", "7", 6),
)


def rw_diklat(orang: Orang) -> list[Wire]:
    """The leadership training of each eselon level, within two years of coming to it; newest first.

    ``bobot`` and ``jenisKompetensi`` are null in the list: they were seen only elsewhere.
    """
    acak = aliran(orang, "rw_diklat")
    rows: list[Wire] = []
    tingkat = ""
    for jabatan in sorted(asal(orang.jabatan), key=lambda row: row.tmt):
        level = jabatan.posisi.eselon_id[:1]
        if jabatan.posisi.jenis != STRUKTURAL or level == tingkat:
            continue
        tingkat = level
        mulai = jabatan.tmt + timedelta(days=acak.antara(60, 700))
        selesai = mulai + timedelta(days=acak.antara(60, 120))
        if selesai < akhir_dinas(orang):
            rows.append(_diklat(orang, acak, _LATIHAN[level], mulai, selesai))
    return rows[::-1]


def _diklat(orang: Orang, acak: Acak, latihan: str, mulai: date, selesai: date) -> Wire:
    row_id = orang.id_rekaman("rw_diklat", latihan, "hibernate")
    return {
        **pokok(orang, row_id),
        "latihanStrukturalId": latihan,
        "latihanStrukturalNama": LATIHAN_STRUKTURAL[latihan].nama,
        "nomor": f"{acak.antara(1000, 9999)}/DIKLATPIM/{selesai.year}",
        "tanggal": dmy(mulai, ""),
        "tahun": str(selesai.year),
        "path": tempel(orang, row_id, ("874", "Dok Sertifikat Diklat")),
        "jumlahJam": str(acak.pilih((285, 360, 900))),
        "tanggalSelesai": dmy(selesai, ""),
        "institusiPenyelenggara": acak.pilih(_PENYELENGGARA),
        "bobot": None,
        "jenisKompetensi": None,
    }


def rw_kursus(orang: Orang) -> list[Wire]:
    """None to three courses since the appointment, newest first; some without number or organiser."""
    acak = aliran(orang, "rw_kursus")
    awal = max(orang.biodata.tmt_cpns, date(2010, 1, 1))
    rentang = (akhir_dinas(orang) - awal).days - 40
    if rentang < 90:
        return []
    hari = sorted(awal + timedelta(days=acak.antara(30, rentang)) for _ in range(acak.antara(0, 3)))
    return [_kursus(orang, acak, urut, mulai) for urut, mulai in enumerate(hari)][::-1]


def _kursus(orang: Orang, acak: Acak, urut: int, mulai: date) -> Wire:
    row_id = orang.id_rekaman("rw_kursus", urut, "hibernate" if mulai.year < 2018 else "uuid")
    nama, diklat, jam = acak.pilih(_KURSUS)
    lengkap = acak.peluang(0.8)
    return {
        **pokok(orang, row_id),
        "jenisKursusId": "",
        "jenisKursusNama": "",
        "jenisKursusSertifikat": JENIS_DIKLAT[diklat].huruf,
        "institusiPenyelenggara": acak.pilih(_PENYELENGGARA) if lengkap else "",
        "jumlahJam": str(jam),
        "namaKursus": nama,
        "noSertipikat": f"{acak.antara(100, 999)}/SRT/{mulai.year}" if lengkap else "",
        "tahunKursus": str(mulai.year),
        "tanggalKursus": dmy(mulai, ""),
        "tanggalSelesaiKursus": dmy(mulai + timedelta(days=jam // 8), ""),
        "jenisDiklatId": diklat,
        "path": tempel(orang, row_id, ("881", "Dok Sertifikat Kursus")),
    }


def rw_sertifikasi(orang: Orang) -> list[Wire]:
    """The teacher's certificate (for life) and the registration of health workers (five years)."""
    jf = fungsional(orang)
    acak = aliran(orang, "rw_sertifikasi")
    if not jf or not acak.peluang(0.7):
        return []
    guru = jf[-1].posisi.nama.startswith("Guru")
    nakes = jf[-1].posisi.nama.startswith(("Perawat", "Bidan", "Dokter", "Apoteker"))
    tanggal = jf[0].tmt + timedelta(days=acak.antara(20, 900))
    if not (guru or nakes) or tanggal >= akhir_dinas(orang):
        return []
    row_id = orang.id_rekaman("rw_sertifikasi")
    sampai = None if guru else tanggal + timedelta(days=5 * 365)
    return [
        {
            "id": row_id,
            "namaSertifikasi": "Sertifikat Pendidik" if guru else "Surat Tanda Registrasi",
            "noSertifikat": f"{acak.antara(10000, 99999)}/{'SP' if guru else 'STR'}/{tanggal.year}",
            "tanggalSertifikat": dmy(tanggal, ""),
            "masaBerlakuSertMulai": dmy(tanggal, ""),
            "masaBerlakuSertSelesai": dmy(sampai, ""),
            "lembagaSertifikasiNama": "LPTK Contoh" if guru else "Konsil Tenaga Kesehatan",
            "gelarDepanSert": "",
            "gelarBelakangSert": "Gr." if guru and acak.peluang(0.2) else "",
            "jenisSertifikasiNama": "Profesi",
            "sumber": "",
            "path": tempel(orang, row_id, ("1680", "Dok Sertifikasi"), ("1683", "Dok Sertifikasi Pendukung")),
        }
    ]


def rw_tubel(orang: Orang) -> list[Wire]:
    """The study behind some of the diplomas earned in service, and the one that runs now (kedudukan 03)."""
    acak = aliran(orang, "rw_tubel")
    rows = [_tubel(orang, acak, row) for row in pendidikan_lanjut(orang) if acak.peluang(0.4)]
    if orang.biodata.kedudukan_pns_id == "03":
        rows.append(_sedang(orang, acak))
    return rows[::-1]


def _tubel(orang: Orang, acak: Acak, row: BarisPendidikan) -> Wire:
    mulai = max(row.lulus - timedelta(days=acak.antara(700, 800)), orang.biodata.tmt_cpns)
    isi = {
        "namaSekolah": row.sekolah,
        "gelarDepan": row.prodi.gelar_depan,
        "gelarBelakang": row.prodi.gelar_belakang,
        "pendidikanId": row.prodi.id,
        "tkPendidikanId": row.tingkat_id,
    }
    return _baris_tubel(orang, acak, row.urut, mulai, row.lulus, isi)


def _sedang(orang: Orang, acak: Acak) -> Wire:
    mulai = max(HARI_INI - timedelta(days=acak.antara(30, 500)), orang.biodata.tmt_cpns)
    isi = {"namaSekolah": "Universitas Tirta Mandala", "gelarDepan": "", "gelarBelakang": "", "pendidikanId": "",
           "tkPendidikanId": "45"}  # fmt: skip
    return _baris_tubel(orang, acak, "kini", mulai, mulai + timedelta(days=730), isi)


def _baris_tubel(orang: Orang, acak: Acak, urut: int | str, mulai: date, selesai: date, isi: Wire) -> Wire:
    row_id = orang.id_rekaman("rw_tubel", urut)
    return {
        "id": row_id,
        "namaSekolah": isi["namaSekolah"],
        "tglMulai": dmy(mulai, ""),
        "tglSelesai": dmy(selesai, ""),
        "gelarDepan": isi["gelarDepan"],
        "gelarBelakang": isi["gelarBelakang"],
        "noAkreditasiJurusan": f"{acak.antara(100, 999)}/SK/BAN-PT/{mulai.year}",
        "predikatAkreditasiJurusan": acak.pilih(("A", "B", "Unggul", "Baik Sekali")),
        "pendidikanId": isi["pendidikanId"],
        "tkPendidikanId": isi["tkPendidikanId"],
        "createdAt": stempel(mulai) if acak.peluang(0.5) else "",
        "path": tempel(orang, row_id, ("1619", "Dok Tugas Belajar"), ("1620", "Dok Perjanjian Tugas Belajar")),
    }
