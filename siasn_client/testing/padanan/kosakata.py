"""The words that names of positions, educations and units are made of. No name was taken from a real table."""

from __future__ import annotations

from typing import Final

__all__ = ["BIDANG_ILMU", "DINAS", "JENJANG_SEKOLAH", "KEKHUSUSAN", "OBJEK", "PERAN", "RUANG", "TEMPAT", "UNIT"]


def _list(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split(","))


PERAN: Final = _list("""
    Pengelola, Pengadministrasi, Pengolah Data, Analis, Penyusun Rencana, Penyusun Program, Penyusun Laporan,
    Penyusun Bahan, Pengawas, Pemeriksa, Petugas, Operator, Teknisi, Verifikator, Penata Laporan, Penata, Penelaah,
    Pramu, Juru, Bendahara, Pengumpul Data, Pengevaluasi, Koordinator, Pengendali, Penyuluh, Pelatih, Pendamping,
    Instruktur, Konsultan, Pengurus, Pemelihara, Penyaji Data, Perancang, Pengawal, Fasilitator, Inspektur, Pelayan,
    Penggerak, Penguji, Pranata, Sekretaris Pengurus, Ajudan Bidang, Notulis Bidang, Agendaris Bidang
""")

OBJEK: Final = _list("""
    Kepegawaian, Keuangan, Barang Milik Daerah, Barang Milik Negara, Gaji, Tunjangan Kinerja, Surat Masuk,
    Surat Keluar, Arsip Dinamis, Arsip Statis, Kearsipan, Perpustakaan, Perencanaan, Anggaran, Akuntansi,
    Perbendaharaan, Pajak Daerah, Retribusi Daerah, Pendapatan Daerah, Aset Tetap, Persediaan, Pengadaan Barang,
    Pengadaan Jasa, Kontrak, Hukum, Peraturan Daerah, Bantuan Hukum, Dokumentasi Hukum, Organisasi, Tata Laksana,
    Analisis Jabatan, Beban Kerja, Kelembagaan, Pelayanan Publik, Reformasi Birokrasi, Kinerja Pegawai,
    Disiplin Pegawai, Mutasi Pegawai, Pensiun Pegawai, Pangkat Pegawai, Diklat Pegawai, Kesejahteraan Pegawai,
    Sistem Informasi, Jaringan Komputer, Basis Data, Aplikasi, Situs Web, Perangkat Keras, Perangkat Lunak,
    Keamanan Informasi, Persandian, Telekomunikasi, Penyiaran, Publikasi, Hubungan Masyarakat, Protokol, Keprotokolan,
    Rumah Tangga, Kebersihan, Taman, Gedung, Kendaraan, Peralatan Kantor, Listrik, Air Bersih, Air Limbah, Drainase,
    Jalan, Jembatan, Irigasi, Sungai, Pantai, Bendungan, Bangunan Gedung, Perumahan, Permukiman, Tata Ruang,
    Pertanahan, Pemetaan, Survei, Lalu Lintas, Angkutan Darat, Angkutan Sungai, Parkir, Terminal, Pelabuhan,
    Uji Kendaraan, Keselamatan Jalan, Kependudukan, Pencatatan Sipil, Akta Kelahiran, Kartu Keluarga,
    Kartu Identitas Anak, Administrasi Kependudukan, Pemilihan Umum, Politik Dalam Negeri, Organisasi Masyarakat,
    Wawasan Kebangsaan, Ketertiban Umum, Ketenteraman, Perlindungan Masyarakat, Kebakaran, Penyelamatan,
    Penanggulangan Bencana, Kesiapsiagaan, Rehabilitasi, Rekonstruksi, Logistik, Sosial, Bantuan Sosial,
    Fakir Miskin, Penyandang Disabilitas, Lanjut Usia, Anak Terlantar, Korban Bencana, Panti Sosial,
    Pemberdayaan Perempuan, Perlindungan Anak, Keluarga Berencana, Kesehatan Reproduksi, Ketahanan Keluarga,
    Pemberdayaan Masyarakat, Pemerintahan Desa, Keuangan Desa, Aset Desa, Lembaga Adat, Pasar, Perdagangan,
    Metrologi, Ekspor, Impor, Perlindungan Konsumen, Industri Kecil, Industri Pangan, Kerajinan, Koperasi,
    Usaha Mikro, Pembiayaan, Penanaman Modal, Perizinan, Promosi Investasi, Ketenagakerjaan, Penempatan Tenaga Kerja,
    Hubungan Industrial, Transmigrasi, Pelatihan Kerja, Produktivitas, Upah, Pengawasan Ketenagakerjaan,
    Tanaman Pangan, Hortikultura, Perkebunan, Peternakan, Kesehatan Hewan, Pakan Ternak, Bibit Ternak, Penyuluhan,
    Alat Mesin Pertanian, Pupuk, Benih, Perlindungan Tanaman, Ketahanan Pangan, Distribusi Pangan, Keamanan Pangan,
    Perikanan Tangkap, Perikanan Budidaya, Pengolahan Ikan, Konservasi Laut, Kehutanan, Hutan Rakyat,
    Lingkungan Hidup, Pencemaran Udara, Pencemaran Air, Sampah, Limbah Berbahaya, Keanekaragaman Hayati,
    Perubahan Iklim, Energi, Ketenagalistrikan, Pertambangan, Air Tanah, Geologi, Pariwisata, Destinasi Wisata,
    Pemasaran Wisata, Ekonomi Kreatif, Kebudayaan, Kesenian, Cagar Budaya, Museum, Kepemudaan, Olahraga, Kepramukaan,
    Pendidikan Dasar, Pendidikan Menengah, Pendidikan Anak Usia Dini, Pendidikan Nonformal, Kurikulum, Kesiswaan,
    Sarana Pendidikan, Tenaga Pendidik, Beasiswa, Laboratorium Sekolah, Kesehatan Masyarakat, Pelayanan Kesehatan,
    Sumber Daya Kesehatan, Obat, Vaksin, Alat Kesehatan, Gizi, Imunisasi, Surveilans, Penyakit Menular,
    Penyakit Tidak Menular, Kesehatan Jiwa, Kesehatan Ibu, Kesehatan Lingkungan, Promosi Kesehatan, Jaminan Kesehatan,
    Rekam Medis, Instalasi Farmasi, Instalasi Gizi, Laundri, Sterilisasi, Ambulans, Rawat Jalan, Rawat Inap,
    Statistik, Data Sektoral, Penelitian, Pengembangan, Inovasi Daerah, Evaluasi, Pelaporan, Monitoring,
    Pengawasan Internal, Tindak Lanjut Hasil Pemeriksaan, Pengaduan Masyarakat, Gratifikasi, Kerja Sama Daerah,
    Batas Wilayah, Otonomi Daerah, Kesejahteraan Rakyat, Keagamaan, Haji, Zakat
""")

RUANG: Final = _list("""
    Daerah, Desa, Kecamatan, Kelurahan, Wilayah, Kabupaten, Sekolah, Puskesmas, Rumah Sakit, Pusat, Umum, Khusus,
    Terpadu, Lapangan, Kawasan, Perkotaan, Perdesaan, Strategis, Teknis, Operasional, Administrasi, Pembinaan,
    Pelayanan, Pemeliharaan, Pemanfaatan, Pengamanan, Pengembangan, Penilaian, Penyimpanan, Pendistribusian,
    Pemantauan, Penertiban, Pemulihan, Pelestarian, Pengendalian, Peningkatan, Penyelenggaraan, Pengaturan, Penagihan,
    Pendataan, Penetapan, Pembukuan, Pencairan, Penatausahaan, Pengujian, Penerbitan, Penyelesaian, Persiapan,
    Elektronik, Digital, Tahunan, Bulanan, Lanjutan, Dasar, Keluarga, Lembaga, Masyarakat, Aparatur, Pimpinan, Dewan
""")

BIDANG_ILMU: Final = _list("""
    Pendidikan Matematika, Pendidikan Bahasa Indonesia, Pendidikan Bahasa Inggris, Pendidikan Bahasa Arab,
    Pendidikan Biologi, Pendidikan Fisika, Pendidikan Kimia, Pendidikan Sejarah, Pendidikan Geografi,
    Pendidikan Ekonomi, Pendidikan Agama Islam, Pendidikan Agama Kristen, Pendidikan Agama Katolik,
    Pendidikan Agama Hindu, Pendidikan Jasmani, Pendidikan Kepelatihan Olahraga, Pendidikan Luar Sekolah,
    Pendidikan Luar Biasa, Pendidikan Anak Usia Dini, Pendidikan Guru Sekolah Dasar, Pendidikan Seni Musik,
    Pendidikan Seni Rupa, Pendidikan Seni Tari, Pendidikan Tata Boga, Pendidikan Tata Busana, Pendidikan Akuntansi,
    Pendidikan Administrasi Perkantoran, Pendidikan Teknik Mesin, Pendidikan Teknik Elektro, Pendidikan Teknik Bangunan,
    Pendidikan Kewarganegaraan, Pendidikan Sosiologi, Bimbingan Konseling, Teknologi Pendidikan, Manajemen Pendidikan,
    Administrasi Pendidikan, Psikologi, Psikologi Pendidikan, Ilmu Hukum, Hukum Perdata, Hukum Pidana,
    Hukum Tata Negara, Hukum Bisnis, Hukum Islam, Kenotariatan, Ilmu Administrasi Negara, Administrasi Publik,
    Administrasi Niaga, Administrasi Bisnis, Ilmu Pemerintahan, Ilmu Politik, Hubungan Internasional, Sosiologi,
    Antropologi, Kesejahteraan Sosial, Ilmu Komunikasi, Jurnalistik, Hubungan Masyarakat, Ilmu Perpustakaan,
    Kearsipan, Manajemen, Manajemen Keuangan, Manajemen Pemasaran, Manajemen Sumber Daya Manusia, Akuntansi,
    Akuntansi Sektor Publik, Perpajakan, Ekonomi Pembangunan, Ekonomi Islam, Perbankan, Perbankan Syariah,
    Ilmu Ekonomi, Statistika, Matematika, Fisika, Kimia, Biologi, Geografi, Geologi, Geofisika, Meteorologi,
    Teknik Informatika, Sistem Informasi, Ilmu Komputer, Manajemen Informatika, Teknik Komputer,
    Rekayasa Perangkat Lunak,
    Teknik Sipil, Teknik Bangunan, Teknik Pengairan, Teknik Lingkungan, Teknik Mesin, Teknik Elektro, Teknik Listrik,
    Teknik Elektronika, Teknik Industri, Teknik Kimia, Teknik Fisika, Teknik Geodesi, Teknik Geologi,
    Teknik Pertambangan, Teknik Perminyakan, Teknik Otomotif, Teknik Penerbangan, Teknik Perkapalan, Arsitektur,
    Arsitektur Lanskap, Perencanaan Wilayah Kota, Agronomi, Agroteknologi, Agribisnis, Ilmu Tanah,
    Hama Penyakit Tumbuhan, Hortikultura, Teknologi Pertanian, Teknologi Hasil Pertanian, Penyuluhan Pertanian,
    Peternakan, Nutrisi Makanan Ternak, Produksi Ternak, Kedokteran Hewan, Kehutanan, Manajemen Hutan,
    Budidaya Perairan, Budidaya Hutan, Manajemen Sumber Daya Perairan, Penangkapan Ikan, Pengolahan Hasil Perikanan,
    Ilmu Kelautan, Kedokteran Umum, Kedokteran Gigi, Kesehatan Masyarakat, Kesehatan Lingkungan,
    Keselamatan Kesehatan Kerja, Keperawatan, Keperawatan Gigi, Keperawatan Jiwa, Kebidanan, Farmasi, Analis Farmasi,
    Analis Kesehatan, Teknologi Laboratorium Medik, Gizi, Gizi Masyarakat, Fisioterapi, Terapi Wicara, Okupasi Terapi,
    Radiologi, Radiodiagnostik, Elektromedik, Rekam Medis, Refraksi Optisi, Ortotik Prostetik, Anestesi,
    Administrasi Rumah Sakit, Epidemiologi, Promosi Kesehatan, Sastra Indonesia, Sastra Inggris, Sastra Jawa,
    Sastra Arab, Sastra Jepang, Linguistik, Filsafat, Ilmu Sejarah, Arkeologi, Seni Musik, Seni Tari, Seni Rupa,
    Seni Karawitan, Desain Komunikasi Visual, Desain Interior, Kriya Kayu, Kriya Tekstil, Televisi Film, Pariwisata,
    Perhotelan, Usaha Perjalanan Wisata, Tata Boga, Tata Busana, Kesekretariatan, Ilmu Keolahragaan,
    Kepelatihan Olahraga, Penerangan Agama, Komunikasi Penyiaran Islam, Perbandingan Agama, Tafsir Hadis,
    Peradilan Agama, Muamalah, Aqidah Filsafat, Teologi, Dakwah, Transportasi Darat, Transportasi Laut, Ketenagakerjaan,
    Pembangunan Masyarakat Desa, Kebijakan Publik, Politik Pemerintahan, Manajemen Bencana, Ketahanan Nasional,
    Studi Pembangunan, Kependudukan, Ilmu Lingkungan, Bioteknologi, Mikrobiologi, Ilmu Pangan, Energi Terbarukan
""")

KEKHUSUSAN: Final = _list("""
    Terapan, Murni, Industri, Komunitas, Klinik, Anak, Dewasa, Internasional, Daerah, Publik, Bisnis, Sosial,
    Lingkungan, Kelautan, Perkotaan, Perdesaan, Pesisir, Tropis, Modern, Syariah
""")

JENJANG_SEKOLAH: Final = _list("D-I, D-II, D-III, D-IV, S-1, S-2, S-3, Profesi, SMK")

DINAS: Final = _list("""
    Dinas Pendidikan, Dinas Kesehatan, Dinas Sosial, Dinas Perhubungan, Dinas Pertanian, Dinas Perikanan,
    Dinas Lingkungan Hidup, Dinas Pekerjaan Umum, Dinas Perumahan Rakyat, Dinas Tenaga Kerja, Dinas Pariwisata,
    Dinas Perdagangan, Dinas Koperasi, Dinas Komunikasi dan Informatika, Dinas Kependudukan dan Pencatatan Sipil,
    Dinas Pemberdayaan Masyarakat dan Desa, Dinas Arsip dan Perpustakaan, Dinas Pangan, Dinas Penanaman Modal,
    Badan Kepegawaian Daerah, Badan Pengelolaan Keuangan Daerah, Badan Perencanaan Pembangunan Daerah,
    Badan Penanggulangan Bencana Daerah, Badan Kesatuan Bangsa dan Politik, Satuan Polisi Pamong Praja, Inspektorat
""")

UNIT: Final = _list("""
    Subbagian Umum dan Kepegawaian, Subbagian Keuangan, Subbagian Perencanaan, Bidang Pembinaan, Bidang Pelayanan,
    Bidang Pengembangan, Bidang Pengendalian, Seksi Data dan Informasi, Seksi Pengawasan, Seksi Pemberdayaan
""")

TEMPAT: Final = _list("""
    Adiraja, Banjarwangi, Cikaret, Darmasari, Gunungsari, Jatiroto, Karangtengah, Lebaksari, Margamulya, Ngadirejo,
    Padasuka, Randugede, Sindangjaya, Tirtomoyo, Wanasaba, Sumberagung, Mekarjati, Purwosari, Kaliwungu, Tanjungsari
""")
