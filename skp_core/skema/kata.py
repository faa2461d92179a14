"""What the fields and choices of an SKP are called by the people who fill them: titles, help, labels.

The fields themselves are the model's; here are words for them, by class and name. A test fails where a field or
a choice has no words, and where words belong to nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

__all__ = ["JUDUL_KELAS", "KATA", "LABEL", "bantuan", "judul", "label"]

_URUT: Final = "Urut seperti tercetak."
_SKP_ASAL: Final = "Id SKP menurut aplikasi; boleh kosong."

JUDUL_KELAS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "BarisPeran": "Peran satu pegawai",
        "BarisRekap": "Predikat satu pegawai",
        "BuktiDukung": "Bukti dukung",
        "Evaluasi": "Evaluasi kinerja",
        "EvaluasiBerjalan": "Evaluasi satu periode dengan kedudukannya",
        "EvaluasiHasilKerja": "Evaluasi satu rencana hasil kerja",
        "EvaluasiPerilaku": "Umpan balik atas satu perilaku",
        "Indikator": "Indikator kinerja individu",
        "Keberatan": "Keberatan atas hasil evaluasi",
        "Lampiran": "Lampiran SKP",
        "Langkah": "Langkah yang telah dijalankan",
        "MatriksPeran": "Matriks pembagian peran dan hasil",
        "Naskah": "Naskah SKP",
        "Pegawai": "Pegawai atau pejabat",
        "PerilakuKerja": "Perilaku kerja",
        "Periode": "Periode SKP",
        "PeriodeEvaluasi": "Periode evaluasi",
        "RekamSkp": "Rekam SKP",
        "Rekap": "Rekap predikat",
        "Rencana": "Rencana hasil kerja",
        "RencanaPimpinan": "Rencana hasil kerja pimpinan yang diintervensi",
        "Skp": "Sasaran Kinerja Pegawai",
        "Target": "Target",
        "UmpanBalik": "Umpan balik",
        "VersiSkp": "Satu versi SKP",
    }
)
"""What a value of each class is called."""

KATA: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "Naskah.skp": ("SKP", "Rencana kinerja satu pegawai."),
        "Naskah.evaluasi": ("Evaluasi", "Kosong (null) selama belum ada evaluasi."),
        "Skp.id": ("Id SKP", _SKP_ASAL),
        "Skp.versi": ("Versi SKP", "Angka 1, dan bertambah satu tiap perubahan sesudah ditetapkan."),
        "Skp.induk": ("Id SKP sebelumnya", "Diisi bila pegawai pindah jabatan dalam tahun yang sama; boleh kosong."),
        "Skp.sebagai": ("Memangku sebagai", "Definitif, Plt. atau Plh.; SKP sebagai Plt./Plh. terpisah."),
        "Skp.nama_instansi": ("Nama instansi", "Seperti tercetak di kepala formulir."),
        "Skp.mode": ("Pendekatan", "Kuantitatif atau kualitatif; menentukan formulir yang dicetak."),
        "Skp.kelompok": ("Kelompok jabatan", "Menentukan formulir yang dicetak."),
        "Skp.periode": ("Periode SKP", "Dalam satu tahun kalender."),
        "Skp.pegawai": ("Pegawai yang dinilai", "Keadaan saat SKP ditetapkan; NIP harus ada."),
        "Skp.pejabat_penilai": ("Pejabat penilai kinerja", "Keadaan saat SKP ditetapkan."),
        "Skp.atasan_pejabat_penilai": (
            "Atasan pejabat penilai kinerja",
            "Tercetak di Dokumen Evaluasi saja; boleh kosong, dan boleh sama dengan pejabat penilai.",
        ),
        "Skp.rhk": ("Rencana hasil kerja", "Paling sedikit satu utama; nomor di formulir dibuat sendiri."),
        "Skp.perilaku": ("Perilaku kerja", "Tujuh nilai BerAKHLAK menurut urutannya."),
        "Skp.lampiran": ("Lampiran", "Dukungan sumber daya, skema pertanggungjawaban, konsekuensi."),
        "Skp.tempat": ("Tempat penetapan", "Tercetak di atas tanda tangan; kosong tercetak titik-titik."),
        "Skp.tanggal_penetapan": ("Tanggal penetapan", "Kosong tercetak titik-titik."),
        "Periode.mulai": ("Mulai", "Tanggal pertama, misalnya 1 Januari."),
        "Periode.selesai": ("Selesai", "Tanggal terakhir, dalam tahun yang sama."),
        "Pegawai.nama": ("Nama", "Dengan gelar, seperti tercetak."),
        "Pegawai.nip": ("NIP", "18 angka; kosong bagi penilai yang bukan ASN, misalnya bupati."),
        "Pegawai.pangkat": ("Pangkat/gol. ruang", "Misalnya Penata (III/c); bagi PPPK golongannya saja."),
        "Pegawai.jabatan": ("Jabatan", "Nama jabatan lengkap."),
        "Pegawai.unit_kerja": ("Unit kerja", "Nama unit kerja; bagi penilai seorang JPT nama instansinya."),
        "Pegawai.kelompok": ("Kelompok jabatan", "Pejabat pimpinan tinggi atau bukan."),
        "Pegawai.status": ("Status pegawai", "PNS atau PPPK; boleh kosong."),
        "Rencana.jenis": ("Jenis", "Utama atau tambahan; keduanya tidak dibobot."),
        "Rencana.rumusan": ("Rencana hasil kerja", "Tulis hasilnya, bukan uraian tugas."),
        "Rencana.rhk_pimpinan_diintervensi": (
            "Rencana hasil kerja pimpinan yang diintervensi",
            "Wajib bagi hasil kerja utama pejabat administrasi dan fungsional.",
        ),
        "Rencana.penugasan_dari": ("Penugasan dari", "Pemberi tugas di luar garis atasan, misalnya Ketua Tim."),
        "Rencana.klasifikasi": ("Klasifikasi", "Hasil organisasi diteruskan kepada pengganti; boleh kosong."),
        "Rencana.indikator": ("Indikator", "Paling sedikit satu per rencana hasil kerja."),
        "RencanaPimpinan.rumusan": ("Rencana hasil kerja pimpinan", "Disalin dari SKP pimpinan."),
        "RencanaPimpinan.indikator": (
            "Indikator kinerja pimpinan",
            "Diisi bila pimpinan adalah pejabat pimpinan tinggi atau pimpinan unit kerja mandiri.",
        ),
        "RencanaPimpinan.milik": ("Milik", "Kelompok jabatan pimpinan itu, bila bukan pejabat penilai sendiri."),
        "RencanaPimpinan.skp": ("Id SKP pimpinan", _SKP_ASAL),
        "RencanaPimpinan.urutan": ("Nomor urut pada SKP pimpinan", "Dihitung dari 1; boleh kosong."),
        "Indikator.uraian": ("Indikator kinerja individu", "Diisi pada pendekatan kuantitatif."),
        "Indikator.aspek": ("Aspek", "Bagi pejabat administrasi dan fungsional, pendekatan kuantitatif."),
        "Indikator.target": ("Target", "Angka, rentang, atau kata; pendekatan kuantitatif."),
        "Indikator.perspektif": ("Perspektif", "Bagi pejabat pimpinan tinggi dan pimpinan unit kerja mandiri."),
        "Indikator.ukuran_keberhasilan": (
            "Ukuran keberhasilan",
            "Satu kalimat berisi indikator dan target; diisi pada pendekatan kualitatif.",
        ),
        "Target.min": ("Target", "Angka, atau batas bawah rentang."),
        "Target.max": ("Sampai dengan", "Batas atas rentang; sama dengan target bila bukan rentang."),
        "Target.satuan": ("Satuan", "Misalnya laporan, %, bulan."),
        "Target.teks": ("Target berupa kata", "Tercetak sebagai ganti angka, misalnya Paling lambat Maret."),
        "PerilakuKerja.kode": ("Perilaku", "Salah satu dari tujuh nilai BerAKHLAK."),
        "PerilakuKerja.ekspektasi_khusus": ("Ekspektasi khusus pimpinan", "Diisi pejabat penilai; boleh kosong."),
        "Lampiran.dukungan_sumber_daya": ("Dukungan sumber daya", "Orang, anggaran, peralatan. " + _URUT),
        "Lampiran.skema_pertanggungjawaban": ("Skema pertanggungjawaban", "Kapan dan cara melapor. " + _URUT),
        "Lampiran.konsekuensi": ("Konsekuensi", "Bila tercapai dan bila tidak tercapai. " + _URUT),
        "Evaluasi.skp": ("Id SKP", _SKP_ASAL),
        "Evaluasi.versi_skp": ("Versi SKP", "Versi SKP yang dievaluasi; boleh kosong."),
        "Evaluasi.periode": ("Periode evaluasi", "Di dalam periode SKP."),
        "Evaluasi.capaian_organisasi": ("Capaian kinerja organisasi", "Ditetapkan pimpinan organisasi di atasnya."),
        "Evaluasi.hasil_kerja": ("Evaluasi hasil kerja", "Urut seperti rencana hasil kerja pada SKP."),
        "Evaluasi.perilaku": ("Umpan balik perilaku", "Cukup perilaku yang diberi umpan balik."),
        "Evaluasi.rating_hasil_kerja": ("Rating hasil kerja", "Pilihan pejabat penilai; tidak dihitung."),
        "Evaluasi.rating_perilaku": ("Rating perilaku kerja", "Satu untuk ketujuh perilaku; tidak dihitung."),
        "Evaluasi.alasan_rating": ("Alasan rating", "Bila rating pimpinan berbeda dari capaian organisasinya."),
        "Evaluasi.catatan": ("Catatan atau rekomendasi", "Tercetak di Dokumen Evaluasi."),
        "Evaluasi.tempat": ("Tempat", "Di atas tanda tangan pejabat penilai."),
        "Evaluasi.tanggal": ("Tanggal", "Di atas tanda tangan pejabat penilai."),
        "Evaluasi.tempat_terima": ("Tempat diterima", "Di atas tanda tangan pegawai pada Dokumen Evaluasi."),
        "Evaluasi.tanggal_terima": ("Tanggal diterima", "Di atas tanda tangan pegawai pada Dokumen Evaluasi."),
        "PeriodeEvaluasi.jenis": ("Jenis periode", "Menurut aturan instansi; akhir berarti seluruh periode SKP."),
        "PeriodeEvaluasi.label": ("Label periode", "Seperti tercetak, misalnya TRIWULAN IV atau AKHIR."),
        "PeriodeEvaluasi.mulai": ("Mulai", "Tanggal pertama yang dievaluasi."),
        "PeriodeEvaluasi.selesai": ("Selesai", "Tanggal terakhir yang dievaluasi."),
        "EvaluasiHasilKerja.rencana_aksi": ("Rencana aksi", "Langkah pada periode ini; boleh kosong."),
        "EvaluasiHasilKerja.realisasi": (
            "Realisasi berdasarkan bukti dukung",
            "Kuantitatif: satu per indikator, urut; kualitatif: satu per rencana hasil kerja.",
        ),
        "EvaluasiHasilKerja.bukti_dukung": ("Bukti dukung", "Nama dan tautan atau nama berkasnya."),
        "EvaluasiHasilKerja.umpan_balik": ("Umpan balik berkelanjutan", "Dari pimpinan, rekan, atau bawahan."),
        "EvaluasiPerilaku.kode": ("Perilaku", "Salah satu dari tujuh nilai BerAKHLAK."),
        "EvaluasiPerilaku.umpan_balik": ("Umpan balik", "Atas perilaku ini."),
        "UmpanBalik.dari": ("Dari", "Kedudukan pemberinya, misalnya Pejabat Penilai Kinerja; bukan namanya."),
        "UmpanBalik.teks": ("Isi umpan balik", "Seperti tercetak."),
        "BuktiDukung.nama": ("Nama bukti", "Misalnya Laporan triwulan I."),
        "BuktiDukung.alamat": ("Tautan atau nama berkas", "Boleh kosong."),
        "Keberatan.alasan": ("Alasan keberatan", "Harus diisi."),
        "Keberatan.tanggal": ("Tanggal keberatan", "Tanggal diajukan."),
        "Keberatan.penjelasan_pegawai": ("Penjelasan pegawai", "Didengar sebelum diputus."),
        "Keberatan.penjelasan_penilai": ("Penjelasan pejabat penilai", "Didengar sebelum diputus."),
        "Keberatan.banding": ("Tanggal banding", "Bila keberatan berlanjut ke atasan pejabat penilai; boleh kosong."),
        "Keberatan.alasan_banding": ("Alasan banding", "Diisi bila ada banding."),
        "Keberatan.keputusan": ("Keputusan", "Oleh atasan pejabat penilai; bersifat final."),
        "Keberatan.rating_hasil_kerja": ("Rating hasil kerja baru", "Bila keputusan mengubah hasil."),
        "Keberatan.rating_perilaku": ("Rating perilaku baru", "Bila keputusan mengubah hasil."),
        "Keberatan.alasan_keputusan": ("Alasan keputusan", "Boleh kosong."),
        "Keberatan.tanggal_keputusan": ("Tanggal keputusan", "Kosong selama belum diputus."),
        "MatriksPeran.nama_instansi": ("Nama instansi", "Seperti tercetak."),
        "MatriksPeran.unit_kerja": ("Unit kerja", "Unit yang perannya dibagi."),
        "MatriksPeran.tahun": ("Tahun", "Tahun SKP."),
        "MatriksPeran.pimpinan": ("Pimpinan", "Pemilik hasil kerja yang dibagi."),
        "MatriksPeran.hasil": ("Hasil kerja pimpinan", "Satu per kolom."),
        "MatriksPeran.hasil_antara": ("Outcome antara, output, layanan", "Satu per kolom; boleh kosong."),
        "MatriksPeran.baris": ("Baris", "Satu per pegawai."),
        "BarisPeran.pegawai": ("Pegawai", "Yang mengambil peran."),
        "BarisPeran.kontribusi": ("Kontribusi", "Satu per kolom hasil; kosong bila tidak berperan."),
        "Rekap.nama_instansi": ("Nama instansi", "Seperti tercetak."),
        "Rekap.unit_kerja": ("Unit kerja", "Unit yang direkap."),
        "Rekap.periode": ("Periode evaluasi", "Sama bagi semua baris."),
        "Rekap.capaian_organisasi": ("Capaian kinerja organisasi", "Menentukan pola distribusi."),
        "Rekap.baris": ("Baris", "Satu per pegawai."),
        "Rekap.penetap": ("Penetap", "Yang menetapkan capaian organisasi dan distribusi."),
        "Rekap.tempat": ("Tempat", "Di atas tanda tangan."),
        "Rekap.tanggal": ("Tanggal", "Di atas tanda tangan."),
        "BarisRekap.pegawai": ("Pegawai", "Yang dinilai."),
        "BarisRekap.rating_hasil_kerja": ("Rating hasil kerja", "Dari evaluasi."),
        "BarisRekap.rating_perilaku": ("Rating perilaku kerja", "Dari evaluasi."),
        "BarisRekap.predikat": ("Predikat", "Mengikuti kedua rating; tidak diketik."),
        "RekamSkp.versi": ("Versi", "Paling sedikit satu, yang terbaru terakhir."),
        "RekamSkp.evaluasi": ("Evaluasi", "Satu per periode."),
        "RekamSkp.selesai": ("Selesai", "Tanggal semua periode ditutup; kosong bila belum."),
        "RekamSkp.ditutup": ("Ditutup", "Tanggal pindah jabatan; kosong bila tidak pindah."),
        "RekamSkp.jejak": ("Jejak", "Siapa berbuat apa dan kapan; ditulis aplikasi."),
        "VersiSkp.skp": ("SKP", "Isi versi ini."),
        "VersiSkp.status": ("Kedudukan", "Draf, diajukan, atau ditetapkan."),
        "VersiSkp.diajukan": ("Tanggal diajukan", "Kosong selama draf."),
        "EvaluasiBerjalan.evaluasi": ("Evaluasi", "Isi evaluasi periode ini."),
        "EvaluasiBerjalan.versi": ("Versi SKP", "Versi yang berlaku saat periode dibuka."),
        "EvaluasiBerjalan.status": ("Kedudukan", "Sejauh mana evaluasi ini."),
        "EvaluasiBerjalan.keberatan": ("Keberatan", "Kosong bila tidak ada."),
        "Langkah.langkah": ("Langkah", "Nama langkah; ditulis aplikasi."),
        "Langkah.oleh": ("Oleh", "Kedudukan pelakunya."),
        "Langkah.hari": ("Tanggal", "Hari langkah itu."),
        "Langkah.alasan": ("Alasan", "Boleh kosong."),
    }
)
"""Title and help of each field, by ``Class.field``."""

_RATING: Final = ("Di atas ekspektasi", "Sesuai ekspektasi", "Di bawah ekspektasi")
_PREDIKAT: Final = ("Butuh perbaikan", "Kurang", "Sangat kurang")

LABEL: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Aspek": ("Kuantitas", "Kualitas", "Waktu", "Biaya"),
        "CapaianOrganisasi": ("Istimewa", "Baik", *_PREDIKAT),
        "JenisHasilKerja": ("Utama", "Tambahan"),
        "JenisPeriode": ("Bulanan", "Triwulan", "Semester", "Akhir"),
        "Kelompok": (
            "Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
            "Pejabat administrasi dan pejabat fungsional",
        ),
        "KeputusanKeberatan": ("Tetap", "Diubah"),
        "Klasifikasi": ("Organisasi", "Individu"),
        "Mode": ("Kuantitatif", "Kualitatif"),
        "Peran": (
            "Pegawai yang dinilai",
            "Pejabat penilai kinerja",
            "Atasan pejabat penilai kinerja",
            "Pengelola kinerja",
            "Pimpinan organisasi",
        ),
        "Perilaku": (
            "Berorientasi Pelayanan",
            "Akuntabel",
            "Kompeten",
            "Harmonis",
            "Loyal",
            "Adaptif",
            "Kolaboratif",
        ),
        "Perspektif": ("Penerima layanan", "Proses bisnis", "Penguatan internal", "Anggaran"),
        "Predikat": ("Sangat baik", "Baik", *_PREDIKAT),
        "Rating": _RATING,
        "Sebagai": ("Definitif", "Plt.", "Plh."),
        "StatusEvaluasi": (
            "Belum diisi",
            "Realisasi diisi",
            "Diajukan",
            "Dinilai",
            "Disetujui",
            "Keberatan",
            "Diputus",
        ),
        "StatusPegawai": ("PNS", "PPPK"),
        "StatusVersi": ("Draf", "Diajukan", "Ditetapkan"),
    }
)
"""What the members of each choice are called, in their order."""


def judul(kelas: type, bidang: str) -> str:
    """The title of a field; of one nobody has words for yet, its name with spaces."""
    return KATA.get(f"{kelas.__name__}.{bidang}", (bidang.replace("_", " ").capitalize(), ""))[0]


def bantuan(kelas: type, bidang: str) -> str:
    """The help of a field; empty where nobody has words for it yet."""
    return KATA.get(f"{kelas.__name__}.{bidang}", ("", ""))[1]


def label(pilihan: StrEnum) -> str:
    """What a choice is called.

    >>> from skp_core.model import Perspektif
    >>> label(Perspektif.PENERIMA_LAYANAN)
    'Penerima layanan'
    """
    jenis = type(pilihan)
    if jenis.__name__ not in LABEL:
        return pilihan.replace("_", " ").capitalize()
    return LABEL[jenis.__name__][tuple(jenis).index(pilihan)]
