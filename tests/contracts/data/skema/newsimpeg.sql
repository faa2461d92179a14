-- newSimpeg's shape: glued abbreviations, codes kept as floats, BKN's ids beside, no single key in the histories.
-- Names of tables and columns as in the Go models of poppotaufikgalli/newSimpeg; types after the models.

CREATE TABLE master_pegawai (
    nip VARCHAR(18) NOT NULL,
    nama VARCHAR(255),
    gldepan VARCHAR(255),
    glblk VARCHAR(255),
    ktlahir VARCHAR(255),
    tlahir DATE,
    kjkel DOUBLE PRECISION,
    kagama DOUBLE PRECISION,
    kstatus DOUBLE PRECISION,
    kjpeg DOUBLE PRECISION,
    kduduk DOUBLE PRECISION,
    kskawin DOUBLE PRECISION,
    tinggi_badan INTEGER,
    berat_badan INTEGER,
    kgoldar DOUBLE PRECISION,
    aljalan VARCHAR(255),
    alrt VARCHAR(255),
    alrw VARCHAR(255),
    altelp VARCHAR(255),
    altelpwa VARCHAR(255),
    alkoprop VARCHAR(255),
    alkokab VARCHAR(255),
    alkokec VARCHAR(255),
    alkodes VARCHAR(255),
    kpos DOUBLE PRECISION,
    kaparpol DOUBLE PRECISION,
    npap_g VARCHAR(255),
    nkarpeg VARCHAR(255),
    naskes VARCHAR(255),
    ntaspen VARCHAR(255),
    nkaris_su VARCHAR(255),
    npwp VARCHAR(255),
    nik VARCHAR(255),
    file_bmp VARCHAR(255),
    aktif DOUBLE PRECISION,
    jjiwa DOUBLE PRECISION,
    marga VARCHAR(255),
    suku VARCHAR(255),
    tgl_peg DATE,
    niplama VARCHAR(255),
    tgl_reg DATE,
    stat_kpe INTEGER,
    no_pinpeg INTEGER,
    thn_pendataan INTEGER,
    no_ref_bkn VARCHAR(255),
    email VARCHAR(255),
    email_pemerintahan VARCHAR(255),
    created_by VARCHAR(255),
    created_at TIMESTAMP,
    updated_by VARCHAR(255),
    updated_at TIMESTAMP,
    PRIMARY KEY (nip)
);

CREATE TABLE master_riwayat_pangkat (
    nip VARCHAR(18) NOT NULL,
    kstlud DOUBLE PRECISION,
    nstlud VARCHAR(255),
    tstlud DATE,
    nntbakn VARCHAR(255),
    tntbakn DATE,
    akredit DOUBLE PRECISION,
    akredit_2 DOUBLE PRECISION,
    ptetap DOUBLE PRECISION,
    nskpang VARCHAR(255),
    tskpang DATE,
    tmtpang DATE NOT NULL,
    kgolru DOUBLE PRECISION NOT NULL,
    nsttpp VARCHAR(255),
    tsttpp DATE,
    tmtlgas DATE,
    kjpns INTEGER,
    knpang DOUBLE PRECISION NOT NULL,
    mskerja DOUBLE PRECISION,
    blnkerja DOUBLE PRECISION,
    srtsehatno VARCHAR(255),
    srtsehattgl DATE,
    gpok DOUBLE PRECISION,
    akhir INTEGER,
    filename VARCHAR(255),
    "idSync" VARCHAR(255),
    created_by VARCHAR(255),
    created_at TIMESTAMP,
    PRIMARY KEY (nip, tmtpang, kgolru, knpang)
);

CREATE TABLE master_riwayat_jabatan (
    nip VARCHAR(18) NOT NULL,
    tmtjab DATE NOT NULL,
    kjab VARCHAR(255),
    kjab_bkn VARCHAR(255),
    jnsjab VARCHAR(255),
    keselon DOUBLE PRECISION,
    njab VARCHAR(255),
    sjab DOUBLE PRECISION,
    nunker VARCHAR(255),
    kpej DOUBLE PRECISION,
    nskjabat VARCHAR(255),
    tskjabat DATE,
    nlantik VARCHAR(255),
    tlantik DATE,
    id_instansi VARCHAR(255),
    nama_instansi VARCHAR(255),
    id_opd VARCHAR(255),
    id_sub_opd VARCHAR(255),
    akhir INTEGER,
    tugas_tambahan VARCHAR(255),
    njab_tambahan VARCHAR(255),
    filename VARCHAR(255),
    "idSync" VARCHAR(255),
    created_by VARCHAR(255),
    PRIMARY KEY (nip, tmtjab)
);

CREATE TABLE master_riwayat_pendum (
    nip VARCHAR(18) NOT NULL,
    ktpu VARCHAR(255) NOT NULL,
    kjur VARCHAR(255) NOT NULL,
    nsek VARCHAR(255),
    tempat VARCHAR(255),
    nkepsek VARCHAR(255),
    nsttb VARCHAR(255),
    tsttb VARCHAR(255),
    akhir INTEGER,
    npdum VARCHAR(255),
    negara VARCHAR(255),
    ket VARCHAR(255),
    filename VARCHAR(255),
    created_by VARCHAR(255),
    PRIMARY KEY (nip, ktpu, kjur)
);

CREATE TABLE master_riwayat_diklat (
    nip VARCHAR(18) NOT NULL,
    jdiklat INTEGER NOT NULL,
    kdiklat DOUBLE PRECISION,
    ndiklat VARCHAR(255),
    tempat VARCHAR(255),
    pan VARCHAR(255),
    sebagai VARCHAR(255),
    angkatan VARCHAR(255),
    tmulai DATE NOT NULL,
    takhir DATE,
    jam DOUBLE PRECISION,
    nsttpp VARCHAR(255),
    tsttpp DATE,
    akhir INTEGER,
    filename VARCHAR(255),
    created_by VARCHAR(255),
    PRIMARY KEY (nip, jdiklat, tmulai)
);

CREATE TABLE master_riwayat_keluarga (
    nip VARCHAR(18) NOT NULL,
    jkeluarga INTEGER NOT NULL,
    nama_kel VARCHAR(255) NOT NULL,
    ktlahir VARCHAR(255),
    tlahir DATE,
    tijazah VARCHAR(255),
    tkawin DATE,
    stunj VARCHAR(255),
    kjkel INTEGER,
    kkerja DOUBLE PRECISION,
    instansi VARCHAR(255),
    nip_kel VARCHAR(255),
    hubkel VARCHAR(255),
    akhir INTEGER,
    aljalan VARCHAR(255),
    notelp VARCHAR(255),
    filename VARCHAR(255),
    PRIMARY KEY (nip, jkeluarga, nama_kel)
);

CREATE TABLE master_riwayat_hukdis (
    nip VARCHAR(18) NOT NULL,
    jhukum VARCHAR(255) NOT NULL,
    jhukum_bkn VARCHAR(255),
    deshukum VARCHAR(255),
    nsk VARCHAR(255),
    tsk DATE,
    kpej DOUBLE PRECISION,
    tmt DATE NOT NULL,
    selesai DATE,
    filename VARCHAR(255),
    "idSync" VARCHAR(255),
    PRIMARY KEY (nip, jhukum, tmt)
);

CREATE TABLE master_riwayat_kinerja (
    id INTEGER NOT NULL,
    nip VARCHAR(18),
    thnilai DOUBLE PRECISION,
    jns VARCHAR(255),
    tmulai DATE,
    tselesai DATE,
    hasil_kinerja INTEGER,
    "hasilKinerja" VARCHAR(255),
    perilaku_kerja INTEGER,
    "perilakuKerja" VARCHAR(255),
    kuadran_kinerja INTEGER,
    "kuadranKinerja" VARCHAR(255),
    periodik_id INTEGER,
    koefisien_id VARCHAR(255),
    jenjang VARCHAR(255),
    nilai_koefisien DOUBLE PRECISION,
    pej_pns VARCHAR(255),
    pej_nik_nip VARCHAR(255),
    pej_nama VARCHAR(255),
    pej_kgolru INTEGER,
    pej_nunker VARCHAR(255),
    pej_njab VARCHAR(255),
    "idSync" VARCHAR(255),
    filename VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_riwayat_penghargaan (
    nip VARCHAR(18) NOT NULL,
    id_jenis_penghargaan VARCHAR(255),
    nbintang VARCHAR(255) NOT NULL,
    aoleh VARCHAR(255),
    nsk VARCHAR(255) NOT NULL,
    tsk DATE,
    thn DOUBLE PRECISION,
    filename VARCHAR(255),
    PRIMARY KEY (nip, nbintang, nsk)
);

CREATE TABLE master_riwayat_angka_kredit (
    nip VARCHAR(18) NOT NULL,
    jns VARCHAR(255),
    kjab VARCHAR(255),
    tmulai DATE NOT NULL,
    tselesai DATE,
    utama DOUBLE PRECISION,
    tambahan DOUBLE PRECISION,
    total DOUBLE PRECISION,
    nsk VARCHAR(255) NOT NULL,
    tsk DATE,
    thn VARCHAR(255),
    filename VARCHAR(255),
    "idSync" VARCHAR(255),
    PRIMARY KEY (nip, tmulai, nsk)
);

CREATE TABLE master_pangkat (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    nama_pangkat VARCHAR(255),
    ref_simpeg VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_agama (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_jenis_kawin (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_kedudukan_pegawai (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_eselon (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_opd (
    id VARCHAR(255) NOT NULL,
    parent_opd VARCHAR(255),
    kunker VARCHAR(255),
    nama VARCHAR(255),
    id_jabatan VARCHAR(255),
    nama_jabatan VARCHAR(255),
    id_eselon DOUBLE PRECISION,
    alamat VARCHAR(255),
    id_unor_bkn VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_tingkat_pendidikan (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    group_tk_pend_nm VARCHAR(255),
    ref_simpeg VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_pendidikan (
    id VARCHAR(255) NOT NULL,
    ref_bkn VARCHAR(255),
    tk_pendidikan_id VARCHAR(255),
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_jenis_hukdis (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    jenis_tingkat_hukuman_id VARCHAR(255),
    id_ref_bkn VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_jenis_penghargaan (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_diklat_str (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_jabatan_ft (
    id VARCHAR(255) NOT NULL,
    nama VARCHAR(255),
    bup_usia DOUBLE PRECISION,
    ref_bkn VARCHAR(255),
    PRIMARY KEY (id)
);

CREATE TABLE master_riwayat_cuti (
    nip VARCHAR(18) NOT NULL,
    jcuti VARCHAR(255),
    nsk VARCHAR(255),
    tmulai DATE NOT NULL,
    takhir DATE,
    PRIMARY KEY (nip, tmulai)
);
