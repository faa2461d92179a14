-- A ministry's legacy shape: codes and copies of their names side by side, snapshots of the newest row beside the
-- histories, rank split into its parts, keys named after their tables.
-- Names as in the migrations of birosdmopar-oss/simpeg-v2-2026, which record the legacy DDL; history tables after their
-- snapshots there; types after it.

CREATE TABLE pegawai (
    nip VARCHAR(30) NOT NULL,
    id_provinsi_lahir VARCHAR(255),
    id_kabupaten_kota_lahir VARCHAR(255),
    id_agama INTEGER,
    id_jenis_pegawai INTEGER,
    id_jenis_status INTEGER,
    nip_lama VARCHAR(255),
    nama VARCHAR(255),
    glr_awal VARCHAR(255),
    glr_akhir VARCHAR(255),
    tgl_lahir DATE,
    provinsi_lahir VARCHAR(255),
    provinsi_lahir_lain VARCHAR(255),
    kabupaten_kota_lahir VARCHAR(255),
    kabupaten_kota_lahir_lain VARCHAR(255),
    agama VARCHAR(255),
    jenis_kelamin INTEGER,
    npwp VARCHAR(255),
    nik VARCHAR(255),
    bpjs_kes VARCHAR(255),
    bpjs_ket VARCHAR(255),
    no_taspen VARCHAR(255),
    no_hp VARCHAR(255),
    jenis_kerabat VARCHAR(255),
    no_telp_kerabat VARCHAR(255),
    status_pernikahan INTEGER,
    jenis_pegawai VARCHAR(255),
    jenis_status VARCHAR(255),
    tmt_status DATE,
    foto VARCHAR(255),
    keterangan VARCHAR(255),
    status INTEGER,
    flag_update INTEGER,
    id_pns_siasn VARCHAR(255),
    siasn_flag INTEGER,
    siasn_lu TIMESTAMP,
    created_at TIMESTAMP,
    updated_at TIMESTAMP,
    deleted_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE pegawai_hist (
    id_pegawai_hist INTEGER NOT NULL,
    nip VARCHAR(30),
    nama VARCHAR(255),
    glr_awal VARCHAR(255),
    tgl_lahir DATE,
    nik VARCHAR(255),
    email VARCHAR(255),
    flag_update INTEGER,
    created_at TIMESTAMP,
    PRIMARY KEY (id_pegawai_hist)
);

CREATE TABLE riwayat_kp (
    nip VARCHAR(30),
    id_riwayat_kp INTEGER NOT NULL,
    id_jenis_kp INTEGER,
    id_pangkat INTEGER,
    tmtsk DATE,
    tgl_sk DATE,
    no_sk VARCHAR(255),
    tgl_pertek_bkn DATE,
    no_pertek_bkn VARCHAR(255),
    jumlah_kredit_utama DOUBLE PRECISION,
    jumlah_kredit_tambahan DOUBLE PRECISION,
    jenis_kp VARCHAR(255),
    gol VARCHAR(255),
    ruang VARCHAR(255),
    gol_ruang VARCHAR(255),
    pangkat VARCHAR(255),
    mker_th INTEGER,
    mker_bl INTEGER,
    gaji_pokok INTEGER,
    keterangan VARCHAR(255),
    id_rw_siasn VARCHAR(255),
    updated_at TIMESTAMP,
    status INTEGER,
    PRIMARY KEY (id_riwayat_kp)
);

CREATE TABLE pegawai_kp (
    nip VARCHAR(30) NOT NULL,
    id_riwayat_kp INTEGER,
    id_jenis_kp INTEGER,
    id_pangkat INTEGER,
    tmtsk DATE,
    tgl_sk DATE,
    no_sk VARCHAR(255),
    tgl_pertek_bkn DATE,
    no_pertek_bkn VARCHAR(255),
    jumlah_kredit_utama DOUBLE PRECISION,
    jumlah_kredit_tambahan DOUBLE PRECISION,
    jenis_kp VARCHAR(255),
    gol VARCHAR(255),
    ruang VARCHAR(255),
    gol_ruang VARCHAR(255),
    pangkat VARCHAR(255),
    mker_th INTEGER,
    mker_bl INTEGER,
    gaji_pokok INTEGER,
    keterangan VARCHAR(255),
    id_rw_siasn VARCHAR(255),
    updated_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE pegawai_cpns (
    nip VARCHAR(30) NOT NULL,
    id_riwayat_kp INTEGER,
    id_jenis_kp INTEGER,
    id_pangkat INTEGER,
    tmtsk DATE,
    tgl_sk DATE,
    no_sk VARCHAR(255),
    tgl_pertek_bkn DATE,
    no_pertek_bkn VARCHAR(255),
    jumlah_kredit_utama DOUBLE PRECISION,
    jumlah_kredit_tambahan DOUBLE PRECISION,
    jenis_kp VARCHAR(255),
    gol VARCHAR(255),
    ruang VARCHAR(255),
    gol_ruang VARCHAR(255),
    pangkat VARCHAR(255),
    mker_th INTEGER,
    mker_bl INTEGER,
    gaji_pokok INTEGER,
    keterangan VARCHAR(255),
    id_rw_siasn VARCHAR(255),
    updated_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE pegawai_pns (
    nip VARCHAR(30) NOT NULL,
    id_riwayat_kp INTEGER,
    id_jenis_kp INTEGER,
    id_pangkat INTEGER,
    tmtsk DATE,
    tgl_sk DATE,
    no_sk VARCHAR(255),
    tgl_pertek_bkn DATE,
    no_pertek_bkn VARCHAR(255),
    jumlah_kredit_utama DOUBLE PRECISION,
    jumlah_kredit_tambahan DOUBLE PRECISION,
    jenis_kp VARCHAR(255),
    gol VARCHAR(255),
    ruang VARCHAR(255),
    gol_ruang VARCHAR(255),
    pangkat VARCHAR(255),
    mker_th INTEGER,
    mker_bl INTEGER,
    gaji_pokok INTEGER,
    keterangan VARCHAR(255),
    id_rw_siasn VARCHAR(255),
    updated_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE riwayat_mutasi_jabatan (
    id_riwayat_mutasi_jabatan INTEGER NOT NULL,
    nip VARCHAR(30),
    id_group_jabatan INTEGER,
    id_sub_group_jabatan INTEGER,
    id_unit INTEGER,
    id_satker INTEGER,
    id_atasan_es_1 INTEGER,
    id_atasan_es_2 INTEGER,
    id_jabatan INTEGER,
    jenis_jabatan INTEGER,
    jenis_mutasi INTEGER,
    tmtsk DATE,
    no_sk VARCHAR(255),
    tgl_sk DATE,
    nama_instansi VARCHAR(255),
    unit VARCHAR(255),
    satker VARCHAR(255),
    jabatan VARCHAR(255),
    jabatan_lain VARCHAR(255),
    kelas_jabatan INTEGER,
    keterangan VARCHAR(255),
    id_rw_siasn VARCHAR(255),
    updated_at TIMESTAMP,
    status INTEGER,
    siasn_flag INTEGER,
    siasn_error VARCHAR(255),
    PRIMARY KEY (id_riwayat_mutasi_jabatan)
);

CREATE TABLE pegawai_mutasi_jabatan (
    nip VARCHAR(30) NOT NULL,
    id_riwayat_mutasi_jabatan INTEGER,
    id_group_jabatan INTEGER,
    id_sub_group_jabatan INTEGER,
    id_unit INTEGER,
    id_satker INTEGER,
    id_atasan_es_1 INTEGER,
    id_atasan_es_2 INTEGER,
    id_jabatan INTEGER,
    jenis_jabatan INTEGER,
    jenis_mutasi INTEGER,
    tmtsk DATE,
    no_sk VARCHAR(255),
    tgl_sk DATE,
    nama_instansi VARCHAR(255),
    unit VARCHAR(255),
    satker VARCHAR(255),
    jabatan VARCHAR(255),
    jabatan_lain VARCHAR(255),
    kelas_jabatan INTEGER,
    keterangan VARCHAR(255),
    id_rw_siasn VARCHAR(255),
    updated_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE riwayat_pendidikan (
    id_riwayat_pendidikan INTEGER NOT NULL,
    nip VARCHAR(30),
    id_jenjang_pendidikan INTEGER,
    id_bidang_pendidikan INTEGER,
    id_jurusan_pendidikan INTEGER,
    tgl_lulus DATE,
    no_ijazah VARCHAR(255),
    no_sk_penc_glr VARCHAR(255),
    institusi_pendidikan VARCHAR(255),
    jenjang_pendidikan_singkat VARCHAR(255),
    bidang_pendidikan VARCHAR(255),
    bidang_pendidikan_lain VARCHAR(255),
    jurusan_pendidikan VARCHAR(255),
    jurusan_pendidikan_lain VARCHAR(255),
    ipk DOUBLE PRECISION,
    keterangan VARCHAR(255),
    updated_at TIMESTAMP,
    id_rw_siasn VARCHAR(255),
    status INTEGER,
    PRIMARY KEY (id_riwayat_pendidikan)
);

CREATE TABLE pegawai_pendidikan (
    nip VARCHAR(30) NOT NULL,
    id_riwayat_pendidikan INTEGER,
    id_jenjang_pendidikan INTEGER,
    id_bidang_pendidikan INTEGER,
    id_jurusan_pendidikan INTEGER,
    tgl_lulus DATE,
    no_ijazah VARCHAR(255),
    no_sk_penc_glr VARCHAR(255),
    institusi_pendidikan VARCHAR(255),
    jenjang_pendidikan_singkat VARCHAR(255),
    bidang_pendidikan VARCHAR(255),
    bidang_pendidikan_lain VARCHAR(255),
    jurusan_pendidikan VARCHAR(255),
    jurusan_pendidikan_lain VARCHAR(255),
    ipk DOUBLE PRECISION,
    keterangan VARCHAR(255),
    updated_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE riwayat_diklat (
    id_riwayat_diklat INTEGER NOT NULL,
    nip VARCHAR(30),
    id_diklat INTEGER,
    jenis_diklat INTEGER,
    nama_diklat VARCHAR(255),
    sub_group_jabatan VARCHAR(255),
    tgl_sertifikat DATE,
    no_sertifikat VARCHAR(255),
    instansi_penyelenggara VARCHAR(255),
    deskripsi VARCHAR(255),
    jumlah_jp INTEGER,
    keterangan VARCHAR(255),
    status INTEGER,
    PRIMARY KEY (id_riwayat_diklat)
);

CREATE TABLE riwayat_hukdis (
    id_riwayat_hukdis INTEGER NOT NULL,
    nip VARCHAR(30),
    id_tingkat_hukdis INTEGER,
    tingkat_hukdis VARCHAR(255),
    id_jenis_hukdis INTEGER,
    jenis_hukdis VARCHAR(255),
    id_pangkat INTEGER,
    gol VARCHAR(255),
    ruang VARCHAR(255),
    gol_ruang VARCHAR(255),
    pangkat VARCHAR(255),
    no_sk VARCHAR(255),
    tgl_sk DATE,
    tmtsk DATE,
    masa_hukuman VARCHAR(255),
    akhir_hukdis DATE,
    aturan_dilanggar VARCHAR(255),
    alasan_hukuman VARCHAR(255),
    keterangan VARCHAR(255),
    status INTEGER,
    PRIMARY KEY (id_riwayat_hukdis)
);

CREATE TABLE riwayat_ak (
    id_riwayat_ak INTEGER NOT NULL,
    nip VARCHAR(30),
    id_jabatan INTEGER,
    id_pangkat INTEGER,
    jenis_ak INTEGER,
    no_hpak VARCHAR(255),
    tgl_pak DATE,
    periode_awal DATE,
    periode_akhir DATE,
    nilai_ak DOUBLE PRECISION,
    file_pak VARCHAR(255),
    status INTEGER,
    PRIMARY KEY (id_riwayat_ak)
);

CREATE TABLE riwayat_keluarga (
    id_riwayat_keluarga INTEGER NOT NULL,
    nip VARCHAR(30),
    urutan_perkawinan INTEGER,
    tgl_perkawinan DATE,
    kota_perkawinan VARCHAR(255),
    nama_pasangan VARCHAR(255),
    jumlah_anak INTEGER,
    keterangan VARCHAR(255),
    status INTEGER,
    PRIMARY KEY (id_riwayat_keluarga)
);

CREATE TABLE detail_anak (
    id_detail_anak INTEGER NOT NULL,
    nip VARCHAR(30),
    id_riwayat_keluarga INTEGER,
    nama_anak VARCHAR(255),
    tempat_lahir VARCHAR(255),
    tgl_lahir DATE,
    jenis_kelamin INTEGER,
    status_anak INTEGER,
    PRIMARY KEY (id_detail_anak)
);

CREATE TABLE riwayat_tanda_jasa (
    id_riwayat_tanda_jasa INTEGER NOT NULL,
    nip VARCHAR(30),
    id_tanda_jasa INTEGER,
    tanda_jasa VARCHAR(255),
    tanda_jasa_lain VARCHAR(255),
    tgl_sertifikat DATE,
    no_sertifikat VARCHAR(255),
    negara VARCHAR(255),
    keterangan VARCHAR(255),
    status INTEGER,
    PRIMARY KEY (id_riwayat_tanda_jasa)
);

CREATE TABLE agama (
    id_agama INTEGER NOT NULL,
    agama VARCHAR(255),
    PRIMARY KEY (id_agama)
);

CREATE TABLE pangkat (
    id_pangkat INTEGER NOT NULL,
    gol_ruang VARCHAR(255),
    pangkat VARCHAR(255),
    PRIMARY KEY (id_pangkat)
);

CREATE TABLE satker (
    id_satker INTEGER NOT NULL,
    id_unit INTEGER,
    satker VARCHAR(255),
    id_unor_siasn VARCHAR(255),
    PRIMARY KEY (id_satker)
);

CREATE TABLE jenjang_pendidikan (
    id_jenjang_pendidikan INTEGER NOT NULL,
    jenjang_pendidikan VARCHAR(255),
    PRIMARY KEY (id_jenjang_pendidikan)
);

CREATE TABLE jurusan_pendidikan (
    id_jurusan_pendidikan INTEGER NOT NULL,
    jurusan_pendidikan VARCHAR(255),
    PRIMARY KEY (id_jurusan_pendidikan)
);

CREATE TABLE tingkat_hukdis (
    id_tingkat_hukdis INTEGER NOT NULL,
    tingkat_hukdis VARCHAR(255),
    PRIMARY KEY (id_tingkat_hukdis)
);

CREATE TABLE jenis_hukdis (
    id_jenis_hukdis INTEGER NOT NULL,
    jenis_hukdis VARCHAR(255),
    PRIMARY KEY (id_jenis_hukdis)
);

CREATE TABLE tanda_jasa (
    id_tanda_jasa INTEGER NOT NULL,
    tanda_jasa VARCHAR(255),
    PRIMARY KEY (id_tanda_jasa)
);

CREATE TABLE diklat (
    id_diklat INTEGER NOT NULL,
    diklat VARCHAR(255),
    PRIMARY KEY (id_diklat)
);

CREATE TABLE jabatan (
    id_jabatan INTEGER NOT NULL,
    jabatan VARCHAR(255),
    id_satker INTEGER,
    PRIMARY KEY (id_jabatan)
);

CREATE TABLE jenis_kp (
    id_jenis_kp INTEGER NOT NULL,
    jenis_kp VARCHAR(255),
    PRIMARY KEY (id_jenis_kp)
);

CREATE TABLE absen_ijin (
    id_absen_ijin INTEGER NOT NULL,
    nip VARCHAR(30),
    tgl_awal DATE,
    tgl_akhir DATE,
    no_surat VARCHAR(255),
    PRIMARY KEY (id_absen_ijin)
);
