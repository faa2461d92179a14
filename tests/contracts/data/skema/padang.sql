-- A mirror of SIASN kept as the application's own tables: every column a varchar, dates too; ids are BKN's.
-- Names of tables and columns as in a public DDL dump (db_simpeg_v2, Kota Padang).

CREATE TABLE data_utama (
    id VARCHAR(255),
    nip_baru VARCHAR(255) NOT NULL,
    nip_lama VARCHAR(255),
    nama VARCHAR(255),
    gelar_depan VARCHAR(255),
    gelar_belakang VARCHAR(255),
    tempat_lahir VARCHAR(255),
    tempat_lahir_id VARCHAR(255),
    tanggal_lahir VARCHAR(255),
    agama VARCHAR(255),
    agama_id VARCHAR(255),
    email VARCHAR(255),
    nik VARCHAR(255),
    alamat TEXT,
    no_hp VARCHAR(255),
    no_telpon VARCHAR(255),
    jenis_pegawai_id VARCHAR(255),
    jenis_pegawai_nama VARCHAR(255),
    mk_tahun INTEGER,
    mk_bulan INTEGER,
    kedudukan_pns_id VARCHAR(255),
    kedudukan_pns_nama VARCHAR(255),
    status_pegawai VARCHAR(255),
    jenis_kelamin VARCHAR(255),
    jenis_id_dokumen_id VARCHAR(255),
    jenis_id_dokumen_nama VARCHAR(255),
    nomor_id_document VARCHAR(255),
    no_seri_karpeg VARCHAR(255),
    tk_pendidikan_terakhir_id VARCHAR(255),
    tk_pendidikan_terakhir VARCHAR(255),
    pendidikan_terakhir_id VARCHAR(255),
    pendidikan_terakhir_nama VARCHAR(255),
    tahun_lulus VARCHAR(255),
    tmt_pns VARCHAR(255),
    tanggal_sk_pns VARCHAR(255),
    tmt_cpns VARCHAR(255),
    tanggal_sk_cpns VARCHAR(255),
    instansi_induk_id VARCHAR(255),
    instansi_induk_nama VARCHAR(255),
    satuan_kerja_induk_id VARCHAR(255),
    satuan_kerja_induk_nama VARCHAR(255),
    kanreg_id VARCHAR(255),
    kanreg_nama VARCHAR(255),
    instansi_kerja_id VARCHAR(255),
    instansi_kerja_nama VARCHAR(255),
    instansi_kerja_kode_cepat VARCHAR(255),
    satuan_kerja_kerja_id VARCHAR(255),
    satuan_kerja_kerja_nama VARCHAR(255),
    unor_id VARCHAR(255),
    unor_nama VARCHAR(255),
    unor_induk_id VARCHAR(255),
    unor_induk_nama VARCHAR(255),
    jenis_jabatan_id VARCHAR(255),
    jenis_jabatan VARCHAR(255),
    jabatan_nama VARCHAR(255),
    jabatan_struktural_id VARCHAR(255),
    jabatan_struktural_nama VARCHAR(255),
    jabatan_fungsional_id VARCHAR(255),
    jabatan_fungsional_nama VARCHAR(255),
    jabatan_fungsional_umum_id VARCHAR(255),
    jabatan_fungsional_umum_nama VARCHAR(255),
    tmt_jabatan VARCHAR(255),
    lokasi_kerja_id VARCHAR(255),
    lokasi_kerja VARCHAR(255),
    gol_ruang_awal_id VARCHAR(255),
    gol_ruang_awal VARCHAR(255),
    gol_ruang_akhir_id VARCHAR(255),
    gol_ruang_akhir VARCHAR(255),
    tmt_gol_akhir VARCHAR(255),
    masa_kerja VARCHAR(255),
    eselon VARCHAR(255),
    eselon_id VARCHAR(255),
    eselon_level VARCHAR(255),
    tmt_eselon VARCHAR(255),
    gaji_pokok TEXT,
    kpkn_id VARCHAR(255),
    kpkn_nama VARCHAR(255),
    ktua_id VARCHAR(255),
    ktua_nama VARCHAR(255),
    taspen_id VARCHAR(255),
    taspen_nama VARCHAR(255),
    jenis_kawin_id VARCHAR(255),
    status_perkawinan VARCHAR(255),
    status_hidup VARCHAR(255),
    tanggal_surat_keterangan_dokter VARCHAR(255),
    no_surat_keterangan_dokter VARCHAR(255),
    jumlah_istri_suami VARCHAR(255),
    jumlah_anak VARCHAR(255),
    no_surat_keterangan_bebas_narkoba VARCHAR(255),
    tanggal_surat_keterangan_bebas_narkoba VARCHAR(255),
    skck VARCHAR(255),
    tanggal_skck VARCHAR(255),
    akte_kelahiran VARCHAR(255),
    akte_meninggal VARCHAR(255),
    tanggal_meninggal VARCHAR(255),
    no_npwp VARCHAR(255),
    tanggal_npwp VARCHAR(255),
    no_askes VARCHAR(255),
    bpjs VARCHAR(255),
    kode_pos VARCHAR(255),
    no_spmt VARCHAR(255),
    no_taspen VARCHAR(255),
    bahasa VARCHAR(255),
    kppn_id VARCHAR(255),
    kppn_nama VARCHAR(255),
    pangkat_akhir VARCHAR(255),
    tanggal_sttpl VARCHAR(255),
    no_sttpl VARCHAR(255),
    no_sk_cpns VARCHAR(255),
    no_sk_pns VARCHAR(255),
    jenjang VARCHAR(255),
    jabatan_asn VARCHAR(255),
    kartu_asn VARCHAR(255),
    is_active INTEGER,
    PRIMARY KEY (nip_baru)
);

CREATE TABLE rw_golongan (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    "golonganId" VARCHAR(255),
    golongan VARCHAR(255),
    pangkat VARCHAR(255),
    "skNomor" VARCHAR(255),
    "skTanggal" VARCHAR(255),
    "tmtGolongan" VARCHAR(255),
    "noPertekBkn" VARCHAR(255),
    "tglPertekBkn" VARCHAR(255),
    "jumlahKreditUtama" VARCHAR(255),
    "jumlahKreditTambahan" VARCHAR(255),
    "jenisKPId" VARCHAR(255),
    "jenisKPNama" VARCHAR(255),
    "masaKerjaGolonganTahun" VARCHAR(255),
    "masaKerjaGolonganBulan" VARCHAR(255),
    "createdAt" VARCHAR(255),
    "updatedAt" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_jabatan (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    "jenisJabatan" VARCHAR(255),
    "jenisPenugasanId" VARCHAR(255),
    "jenisMutasiId" VARCHAR(255),
    "instansiKerjaId" VARCHAR(255),
    "instansiKerjaNama" VARCHAR(255),
    "satuanKerjaId" VARCHAR(255),
    "satuanKerjaNama" VARCHAR(255),
    "unorId" VARCHAR(255),
    "unorNama" VARCHAR(255),
    "unorIndukId" VARCHAR(255),
    "unorIndukNama" VARCHAR(255),
    eselon VARCHAR(255),
    "eselonId" VARCHAR(255),
    "jabatanFungsionalId" VARCHAR(255),
    "jabatanFungsionalNama" VARCHAR(255),
    "jabatanFungsionalUmumId" VARCHAR(255),
    "jabatanFungsionalUmumNama" VARCHAR(255),
    "tmtJabatan" VARCHAR(255),
    "nomorSk" VARCHAR(255),
    "tanggalSk" VARCHAR(255),
    "namaUnor" VARCHAR(255),
    "namaJabatan" VARCHAR(255),
    "tmtPelantikan" VARCHAR(255),
    "subJabatanId" VARCHAR(255),
    "tmtMutasi" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_pendidikan (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    "pendidikanId" VARCHAR(255),
    "pendidikanNama" VARCHAR(255),
    "tkPendidikanId" VARCHAR(255),
    "tkPendidikanNama" VARCHAR(255),
    "tahunLulus" VARCHAR(255),
    "tglLulus" VARCHAR(255),
    "isPendidikanPertama" VARCHAR(255),
    "nomorIjasah" VARCHAR(255),
    "namaSekolah" VARCHAR(255),
    "gelarDepan" VARCHAR(255),
    "gelarBelakang" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_diklat (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    "latihanStrukturalId" VARCHAR(255),
    "latihanStrukturalNama" VARCHAR(255),
    nomor VARCHAR(255),
    tanggal VARCHAR(255),
    tahun VARCHAR(255),
    "tanggalSelesai" VARCHAR(255),
    "institusiPenyelenggara" VARCHAR(255),
    "jumlahJam" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_kursus (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    "jenisKursusNama" VARCHAR(255),
    "jenisKursusSertifikat" VARCHAR(255),
    "institusiPenyelenggara" VARCHAR(255),
    "jenisKursusId" VARCHAR(255),
    "jumlahJam" VARCHAR(255),
    "namaKursus" TEXT,
    "noSertipikat" VARCHAR(255),
    "tahunKursus" VARCHAR(255),
    "tanggalKursus" VARCHAR(255),
    "jenisDiklatId" VARCHAR(255),
    "tanggalSelesaiKursus" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_hukdis (
    id VARCHAR(255) NOT NULL,
    "rwHukumanDisiplin" VARCHAR(255),
    golongan VARCHAR(255),
    "kedudukanHukum" VARCHAR(255),
    "jenisHukuman" VARCHAR(255),
    "pnsOrang" VARCHAR(255),
    "skNomor" VARCHAR(255),
    "skTanggal" VARCHAR(255),
    "hukumanTanggal" VARCHAR(255),
    "masaTahun" VARCHAR(255),
    "masaBulan" VARCHAR(255),
    "akhirHukumTanggal" VARCHAR(255),
    "nomorPp" VARCHAR(255),
    "golonganLama" VARCHAR(255),
    "skPembatalanNomor" VARCHAR(255),
    "skPembatalanTanggal" VARCHAR(255),
    "alasanHukumanDisiplin" VARCHAR(255),
    "jenisHukumanNama" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "alasanHukumanDisiplinNama" VARCHAR(255),
    keterangan VARCHAR(255),
    "jenisTingkatHukumanId" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_skp (
    id VARCHAR(255) NOT NULL,
    tahun VARCHAR(255),
    "nilaiSkp" VARCHAR(255),
    "orientasiPelayanan" VARCHAR(255),
    integritas VARCHAR(255),
    komitmen VARCHAR(255),
    disiplin VARCHAR(255),
    kerjasama VARCHAR(255),
    "nilaiPerilakuKerja" VARCHAR(255),
    "nilaiPrestasiKerja" VARCHAR(255),
    kepemimpinan VARCHAR(255),
    jumlah VARCHAR(255),
    nilairatarata VARCHAR(255),
    "atasanPejabatPenilai" VARCHAR(255),
    "pejabatPenilai" VARCHAR(255),
    pns VARCHAR(255),
    "penilaiNipNrp" VARCHAR(255),
    "atasanPenilaiNipNrp" VARCHAR(255),
    "penilaiNama" VARCHAR(255),
    "atasanPenilaiNama" VARCHAR(255),
    "penilaiUnorNama" VARCHAR(255),
    "penilaiJabatan" VARCHAR(255),
    "penilaiGolongan" VARCHAR(255),
    "penilaiTmtGolongan" VARCHAR(255),
    "statusPenilai" VARCHAR(255),
    "jenisJabatan" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_skp22 (
    id VARCHAR(255) NOT NULL,
    "hasilKinerja" VARCHAR(255),
    "hasilKinerjaNilai" VARCHAR(255),
    "kuadranKinerja" VARCHAR(255),
    "KuadranKinerjaNilai" VARCHAR(255),
    "namaPenilai" VARCHAR(255),
    "nipNrpPenilai" VARCHAR(255),
    "penilaiGolonganId" VARCHAR(255),
    "penilaiJabatanNm" VARCHAR(255),
    "penilaiUnorNm" VARCHAR(255),
    "perilakuKerja" VARCHAR(255),
    "PerilakuKerjaNilai" VARCHAR(255),
    "pnsDinilaiId" VARCHAR(255),
    "statusPenilai" VARCHAR(255),
    tahun VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_angkakredit (
    id VARCHAR(255) NOT NULL,
    pns VARCHAR(255),
    "nomorSk" VARCHAR(255),
    "tanggalSk" VARCHAR(255),
    "bulanMulaiPenailan" VARCHAR(255),
    "tahunMulaiPenailan" VARCHAR(255),
    "bulanSelesaiPenailan" VARCHAR(255),
    "tahunSelesaiPenailan" VARCHAR(255),
    "kreditUtamaBaru" VARCHAR(255),
    "kreditPenunjangBaru" VARCHAR(255),
    "kreditBaruTotal" VARCHAR(255),
    "rwJabatan" VARCHAR(255),
    "namaJabatan" VARCHAR(255),
    "isAngkaKreditPertama" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_penghargaan (
    id VARCHAR(255) NOT NULL,
    tahun DATE,
    "skNomor" VARCHAR(255),
    "skDate" VARCHAR(255),
    "hargaNama" VARCHAR(255),
    "pnsOrangId" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_masakerja (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    dinilai VARCHAR(255),
    "masaKerjaBulan" VARCHAR(255),
    "nomorBkn" VARCHAR(255),
    "nomorSk" VARCHAR(255),
    pengalaman VARCHAR(255),
    "tanggalAwal" VARCHAR(255),
    "tanggalBkn" VARCHAR(255),
    "tanggalSelesai" VARCHAR(255),
    "tanggalSk" VARCHAR(255),
    "tasaKerjaTahun" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_cltn (
    id VARCHAR(255) NOT NULL,
    "cltnId" VARCHAR(255),
    "skNomor" VARCHAR(255),
    "skTanggal" VARCHAR(255),
    "tanggalAwal" VARCHAR(255),
    "tanggalAkhir" VARCHAR(255),
    "tanggalAktif" VARCHAR(255),
    "nomorLetterBkn" VARCHAR(255),
    "tanggalLetterBkn" VARCHAR(255),
    "pnsOrangId" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_pemberhentian (
    id VARCHAR(255) NOT NULL,
    "pnsOrang" VARCHAR(255),
    "asalId" VARCHAR(255),
    "asalNama" VARCHAR(255),
    "asalNamaLabel" VARCHAR(255),
    "jenisHenti" VARCHAR(255),
    "kedudukanHukumPns" VARCHAR(255),
    "skNomor" VARCHAR(255),
    "skTanggal" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_pnsunor (
    id VARCHAR(255) NOT NULL,
    "unorBaru" VARCHAR(255),
    "pnsOrang" VARCHAR(255),
    "skNomor" VARCHAR(255),
    "skTanggal" VARCHAR(255),
    "namaUnorBaru" VARCHAR(255),
    "asalId" VARCHAR(255),
    "asalNama" VARCHAR(255),
    instansi VARCHAR(255),
    "asalNamaLabel" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE rw_pindahinstansi (
    id VARCHAR(255) NOT NULL,
    "instansiKerjaLama" VARCHAR(255),
    "instansiKerjaBaru" VARCHAR(255),
    "unorLama" VARCHAR(255),
    "unorBaru" VARCHAR(255),
    "instansiIndukBaru" VARCHAR(255),
    "instansiIndukLama" VARCHAR(255),
    "pnsOrang" VARCHAR(255),
    "skUsulNomor" VARCHAR(255),
    "skUsulTanggal" VARCHAR(255),
    "skBknNomor" VARCHAR(255),
    "skBknTanggal" VARCHAR(255),
    "tmtPi" VARCHAR(255),
    "skAsalNomor" VARCHAR(255),
    "skAsalTanggal" VARCHAR(255),
    "skTujuanNomor" VARCHAR(255),
    "skTujuanTanggal" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE log_data_utama (
    id VARCHAR(255),
    nip_baru VARCHAR(255),
    nama VARCHAR(255),
    gelar_depan VARCHAR(255),
    tanggal_lahir VARCHAR(255),
    nik VARCHAR(255),
    email VARCHAR(255),
    unor_id VARCHAR(255)
);

CREATE TABLE log_rw_jabatan (
    id VARCHAR(255) NOT NULL,
    "idPns" VARCHAR(255),
    "nipBaru" VARCHAR(255),
    "nipLama" VARCHAR(255),
    "jenisJabatan" VARCHAR(255),
    "jenisPenugasanId" VARCHAR(255),
    "jenisMutasiId" VARCHAR(255),
    "instansiKerjaId" VARCHAR(255),
    "instansiKerjaNama" VARCHAR(255),
    "satuanKerjaId" VARCHAR(255),
    "satuanKerjaNama" VARCHAR(255),
    "unorId" VARCHAR(255),
    "unorNama" VARCHAR(255),
    "unorIndukId" VARCHAR(255),
    "unorIndukNama" VARCHAR(255),
    eselon VARCHAR(255),
    "eselonId" VARCHAR(255),
    "jabatanFungsionalId" VARCHAR(255),
    "jabatanFungsionalNama" VARCHAR(255),
    "jabatanFungsionalUmumId" VARCHAR(255),
    "jabatanFungsionalUmumNama" VARCHAR(255),
    "tmtJabatan" VARCHAR(255),
    "nomorSk" VARCHAR(255),
    "tanggalSk" VARCHAR(255),
    "namaUnor" VARCHAR(255),
    "namaJabatan" VARCHAR(255),
    "tmtPelantikan" VARCHAR(255),
    "subJabatanId" VARCHAR(255),
    "tmtMutasi" VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE ref_unor (
    id VARCHAR(255) NOT NULL,
    unor_id VARCHAR(255),
    unor_nama VARCHAR(255),
    eselon_id VARCHAR(255),
    jabatan_nama VARCHAR(255),
    unor_atasan_id VARCHAR(255),
    unor_induk_id VARCHAR(255),
    instansi_id VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE ref_jabatan_fungsional (
    id VARCHAR(255) NOT NULL,
    jabatan_id VARCHAR(255),
    jabatan_nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE ref_jabatan_fungsional_umum (
    id VARCHAR(255) NOT NULL,
    jabatan_id VARCHAR(255),
    jabatan_nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE ref_eselon (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE ref_jenis_jabatan (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE ref_alasan_hukdis (
    id VARCHAR(255) NOT NULL,
    "idSiasn" VARCHAR(255),
    nama VARCHAR(255),
    keterangan VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE devices (
    id VARCHAR(255) NOT NULL,
    uuid VARCHAR(255),
    nip_baru VARCHAR(255),
    device_brand VARCHAR(255),
    created_at VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE tb_plt (
    id VARCHAR(255) NOT NULL,
    nip VARCHAR(255),
    unor_id VARCHAR(255),
    status VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE tb_trans_layanan (
    id VARCHAR(255) NOT NULL,
    id_jenis_layanan VARCHAR(255),
    nip VARCHAR(255),
    kode_draft VARCHAR(255),
    PRIMARY KEY (id)
);
