"""What the parts of Indonesian column names stand for: abbreviations as public e-Simpeg programs write them. Data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["AWALAN", "KAMUS"]

_SUKU: Final = """
NO        no nomor nomer nmr num
TGL       tgl tanggal tg date tanggl
TMT       tmt
SK        sk skep kep keputusan
TAHUN     thn tahun th year
BULAN     bln bulan bl month
NAMA      nama nm name
KODE      id kode kd kd_ code pk
TEMPAT    tempat tpt tm kota
MASA      masa ms
MASA+KERJA mk mker masakerja maker
KERJA     kerja
GOL       gol golru golongan golonganruang golruang pangkat pang pkt golr kp
RUANG     ruang ru
JAB       jab jabatan jbt jabat jabfung jabfungum jabstruk
UNIT      unor unit skpd opd satker unker unitkerja satuan subunit organisasi unitorganisasi
ESELON    esl eselon eselonering ese es esel
PEND      pend pendidikan pendid pendum pdum didik
JURUSAN   jurusan jur prodi jenjurusan
TK        tk tingkat jenjang level tkt
TK+PEND   tpu tkpendid tkpend tkpendidikan tkdik
IJAZAH    ijaz ijazah ijasah sttb
SEKOLAH   sekolah sek institusi lembaga universitas perguruan pt kampus
LULUS     lulus
JENIS     jenis jen jns jn
LAHIR     lahir lhr kelahiran
GELAR     gelar glr gl gd
GELAR+DEPAN gdp gldepan gldpn gelardepan
GELAR+BELAKANG gdb glblk glbelakang gelarbelakang
DEPAN     depan dpn
BELAKANG  belakang blk blkg
KELAMIN   kelamin jk jkel jenkel sex gender jeniskelamin kelam
AGAMA     agama agm
STATUS    status stat sts
KAWIN     kawin nikah menikah pernikahan perkawinan marital
STATUS+KAWIN skawin stskawin statuskawin
NIK       nik ktp noktp
NPWP      npwp
HP        hp ponsel seluler handphone wa
TELP      telp telepon telpon tlp phone notelp telephone
EMAIL     email surel mail
PEMERINTAH pemerintahan dinas gov kantor resmi
BPJS      bpjs
ASKES     askes
TASPEN    taspen
TAPERA    tapera tabrum bapertarum
KARPEG    karpeg kartupegawai
KARIS     karis karsu kariskarsu karisu su
JENIS+PEGAWAI jpeg jenpeg
KARTU     kartu
ASN       asn
SERI      seri
ALAMAT    alamat alm al almt
JALAN     jalan jln
POS       pos kodepos zip
PENSIUN   pensiun bup pens
KEDUDUKAN kedudukan duduk kedudu jenkedudu
HUKUM     hukum hukuman hukdis hd
DISIPLIN  disiplin
CPNS      cpns cpn
PNS       pns
PEGAWAI   pegawai peg pgw peg karyawan personil
MULAI     mulai mul start
AWAL      awal aw
SELESAI   selesai sel finish
AKHIR     akhir berakhir akh last terakhir
AKTIF     aktif
JUMLAH    jumlah jml jmlh
JAM       jam jp jampel
PENYELENGGARA penyelenggara selenggara panitia pan pelaksana
SERTIFIKAT sertifikat sertipikat sertif serti piagam
STTPP     sttpp sttpl sttp
NILAI     nilai nil skor
PENILAI   penilai
ATASAN    atasan
NIP       nip nipbaru
NRP       nrp
LAMA      lama
BARU      baru
HASIL     hasil
KINERJA   kinerja
RATING    rating
PERILAKU  perilaku peri
KUADRAN   kuadran predikat
ORIENTASI orientasi orpel
PELAYANAN pelayanan
INTEGRITAS integritas
KOMITMEN  komitmen
KERJASAMA kerjasama
PIMPIN    kepemimpinan pim pimpinan
INISIATIF inisiatif
PRESTASI  prestasi
KONVERSI  konversi
INTEGRASI integrasi
SKP       skp
KREDIT    kredit kred
ANGKA     angka
ANGKA+KREDIT ak akredit angkakredit pak hpak
UTAMA     utama
PENUNJANG penunjang tambahan
TOTAL     total
PERIODE   periode periodik
PENGHARGAAN penghargaan harga
TANDA+JASA tandajasa
TANDA     tanda
JASA      jasa
DIKLAT    diklat dikl latihan pelatihan bimtek
STRUKTURAL struktural str stru struk strukt
FUNGSIONAL fungsional fung jft
UMUM      umum
TEKNIS    teknis tek
KURSUS    kursus
SEMINAR   seminar workshop lokakarya
PASANGAN  pasangan issu suami istri suamiistri sistri istr
ANAK      anak
ORTU      ortu ortua
ORANG     orang
TUA       tua
KELUARGA  keluarga kel klg famili
PERAN     peran
CERAI     cerai
AKTA      akta akte
MENINGGAL meninggal wafat mati
HIDUP     hidup
ALASAN    alasan
PP        pp peraturan
PENGALAMAN pengalaman
BKN       bkn
PERTEK    pertek nota ntba ntbakn
SIASN     siasn sapk sync
REF       ref
RW        rw riwayat rwy riw
PEJABAT   pejabat pej penetap ptetap tetap pejmen
LOKASI    lokasi
INSTANSI  instansi inst ins
INDUK     induk
KPKN      kpkn
GAJI      gaji gapok gpok gapo
POKOK     pokok
KELAS     kelas
SPMT      spmt sptm
DOKTER    dokter
SURAT     surat srt
KETERANGAN keterangan ket
BEBAS     bebas
NARKOBA   narkoba
SKCK      skck
LANTIK    pelantikan lantik dilantik
MUTASI    mutasi
PINDAH    pindah mutasi_instansi pi
CLTN      cltn
PWK       pwk
PMK       pmk
BERHENTI  henti berhenti pemberhentian pensiunan
TUGAS     tugas
BELAJAR   belajar
TUBEL     tubel
AKREDITASI akreditasi akred
LAIN      lain lainnya
DARAH     darah goldar goldarah
TINGGI    tinggi
BERAT     berat
KREASI    created create dibuat
UBAH      updated update diubah perubahan ubah
USER      user pengguna operator
BANK      bank rekening rek
PROV      provinsi propinsi prop
KAB       kabupaten kab kokab
KEC       kecamatan kec kokec
DESA      desa kelurahan kodes
NEGARA    negara
TUNJANGAN tunjangan tunj
BAYAR     bayar dibayar
PEKERJAAN pekerjaan peker
BERKAS    file filename foto blob path berkas dokumen scan link ktppns
USIA      usia umur
GRUP      grup group
PEMBATALAN pembatalan batal
ASAL      asal
TUJUAN    tujuan
USUL      usul
BERLAKU   berlaku
RUMPUN    rumpun
KATEGORI  kategori kat ktg model
BIDANG    bidang
PROFESI   profesi
SERDIK    serdik
BAHASA    bahasa
CUTI      cuti
SAUDARA   saudara
LOG       log temp tmp hist history backup bak arsip audit salinan
"""

KAMUS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        spelling: tuple(concept.split("+"))
        for concept, *spellings in (line.split() for line in _SUKU.strip().splitlines())
        for spelling in spellings
    }
)
"""Part of a name -> what it stands for."""

AWALAN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"n": ("NO", "NAMA"), "k": ("KODE",), "t": ("TGL", "TEMPAT"), "j": ("JENIS",), "s": ("STATUS",), "kt": ("TEMPAT",)}
)
"""One letter before a part that is known ("nskpang", "tlahir"): what it may stand for."""
