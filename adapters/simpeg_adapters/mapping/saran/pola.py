"""Which parts of a name mean which field, kind by kind. Data: words stand for what ``kamus`` says they stand for.

A line is ``field look: reading | reading``. A reading's words must all be there; words behind ``+`` may be there;
one that begins with ``~`` is only a hint. What the kind itself says (its context) may always be there.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis

__all__ = ["POLA", "Pola"]


@frozen
class Pola:
    """One reading of one field.

    Args:
        rupa: what its values look like: hari tahun bulan bulat desimal nama teks nomor nip nik surel telepon kode.
        wajib: what the name must say.
        boleh: what it may say.
        kuat: how sure the name alone is.
    """

    bidang: str
    rupa: str
    wajib: frozenset[str]
    boleh: frozenset[str]
    kuat: float


_SK: Final = """
nomor_sk nomor: NO SK | ~ NO SURAT
tanggal_sk hari: TGL SK
"""
_ORANG: Final = """
nama nama: NAMA
tempat_lahir teks: TEMPAT LAHIR + KAB
tanggal_lahir hari: TGL LAHIR
status_hidup kode: STATUS HIDUP | HIDUP
tanggal_meninggal hari: TGL MENINGGAL
"""
_NILAI: Final = """
tahun tahun: TAHUN + NILAI PENILAI
hasil_kerja kode: HASIL + KINERJA KERJA RATING NILAI | RATING HASIL + KERJA
perilaku_kerja kode: PERILAKU + KERJA RATING NILAI KINERJA
kuadran kode: KUADRAN + KINERJA NILAI
nip_penilai nip: NIP PENILAI + NRP NIK | NIP PEJABAT + NIK NRP
nama_penilai nama: NAMA PENILAI | NAMA PEJABAT
"""
_LATIHAN: Final = """
jumlah_jam bulat: JAM + JUMLAH
institusi_penyelenggara teks: PENYELENGGARA + INSTANSI SEKOLAH
"""
_SURAT: Final[Mapping[Jenis, tuple[str, str]]] = {
    Jenis.DATA_UTAMA: (
        "PEGAWAI",
        """
nama nama: NAMA
gelar_depan teks: GELAR DEPAN | GELAR AWAL
gelar_belakang teks: GELAR BELAKANG | GELAR AKHIR
nip_lama nomor: NIP LAMA
tempat_lahir teks: TEMPAT LAHIR + KAB
tanggal_lahir hari: TGL LAHIR
jenis_kelamin kode: KELAMIN + JENIS
jenis_kawin_id kode: KAWIN + STATUS JENIS
nik nik: NIK + NO
akte_kelahiran nomor: AKTA LAHIR + NO
status_hidup kode: STATUS HIDUP
akte_meninggal nomor: AKTA MENINGGAL + NO
tanggal_meninggal hari: TGL MENINGGAL
status_pegawai kode: STATUS PEGAWAI
jenis_pegawai_id kode: JENIS PEGAWAI
kedudukan_pns_id kode: KEDUDUKAN + PNS HUKUM JENIS
kartu_asn nomor: KARTU ASN + NO
nomor_karpeg nomor: KARPEG + NO SERI | KARTU PEGAWAI + NO SERI
nomor_sk_cpns nomor: NO SK CPNS
tanggal_sk_cpns hari: TGL SK CPNS
tmt_cpns hari: TMT CPNS + SK
nomor_sk_pns nomor: NO SK PNS
tanggal_sk_pns hari: TGL SK PNS
tmt_pns hari: TMT PNS + SK
nomor_spmt nomor: NO SPMT
tanggal_spmt hari: TGL SPMT
nomor_sttpl nomor: NO STTPP
tanggal_sttpl hari: TGL STTPP
nomor_surat_dokter nomor: NO DOKTER + SURAT KETERANGAN
tanggal_surat_dokter hari: TGL DOKTER + SURAT KETERANGAN
nomor_bebas_narkoba nomor: NO NARKOBA + BEBAS SURAT KETERANGAN
tanggal_bebas_narkoba hari: TGL NARKOBA + BEBAS SURAT KETERANGAN
nomor_skck nomor: SKCK + NO
tanggal_skck hari: TGL SKCK
tmt_pensiun hari: TMT PENSIUN | TGL PENSIUN
golongan_awal kode: GOL AWAL + RUANG | GOL CPNS + RUANG
golongan kode: GOL + RUANG AKHIR
tmt_golongan hari: TMT GOL + RUANG AKHIR
masa_kerja_tahun bulat: MASA KERJA TAHUN + GOL
masa_kerja_bulan bulat: MASA KERJA BULAN + GOL
gaji_pokok bulat: GAJI + POKOK
jenis_jabatan_id kode: JENIS JAB
jabatan_id kode: JAB
eselon_id kode: ESELON + JAB
tmt_jabatan hari: TMT JAB
unor_id kode: UNIT + KERJA
instansi_induk_id kode: INSTANSI INDUK
instansi_kerja_id kode: INSTANSI KERJA
satuan_kerja_induk_id kode: UNIT KERJA INDUK
satuan_kerja_kerja_id kode: ?satuan_kerja_kerja
tingkat_pendidikan_id kode: TK PEND + AKHIR
pendidikan_id kode: PEND + AKHIR JURUSAN | JURUSAN
tahun_lulus tahun: TAHUN LULUS | TAHUN IJAZAH
kode_pos nomor: POS + KODE
nomor_askes nomor: ASKES + NO
nomor_tapera nomor: TAPERA + NO
agama_id kode: AGAMA
alamat teks: ALAMAT + JALAN
email surel: EMAIL
email_gov surel: EMAIL PEMERINTAH
nomor_hp telepon: HP + NO TELP ALAMAT
nomor_telepon telepon: TELP + NO ALAMAT
nomor_npwp nomor: NPWP + NO
tanggal_npwp hari: TGL NPWP
nomor_bpjs nomor: BPJS + NO
nomor_taspen nomor: TASPEN + NO
tanggal_taspen hari: TGL TASPEN
karis_karsu nomor: KARIS + NO KARTU
kelas_jabatan bulat: KELAS JAB
kpkn_id kode: KPKN
lokasi_kerja_id kode: LOKASI KERJA
""",
    ),
    Jenis.GOLONGAN: (
        "GOL",
        """
golongan kode: GOL + RUANG
tmt_golongan hari: TMT + RUANG SK
masa_kerja_tahun bulat: MASA KERJA TAHUN | KERJA TAHUN | ~ MASA KERJA
masa_kerja_bulan bulat: MASA KERJA BULAN | KERJA BULAN
"""
        + _SK,
    ),
    Jenis.JABATAN: (
        "JAB",
        """
jenis_jabatan_id kode: JENIS JAB
jabatan_id kode: JAB
unor_id kode: UNIT + KERJA
eselon_id kode: ESELON
tmt_jabatan hari: TMT + SK
"""
        + _SK,
    ),
    Jenis.PENDIDIKAN: (
        "PEND UMUM",
        """
tingkat_pendidikan_id kode: TK
pendidikan_id kode: JURUSAN | PEND
nama_sekolah teks: SEKOLAH + NAMA | ~ NAMA
nomor_ijazah nomor: NO IJAZAH
tanggal_lulus hari: TGL LULUS | TGL IJAZAH | ~ TAHUN LULUS
""",
    ),
    Jenis.SKP22: ("SKP KINERJA ?22", _NILAI),
    Jenis.KINERJA_PERIODIK: (
        "SKP KINERJA PERIODE",
        """
bulan_mulai bulan: BULAN MULAI | BULAN AWAL
bulan_selesai bulan: BULAN SELESAI | BULAN AKHIR
"""
        + _NILAI,
    ),
    Jenis.SKP: (
        "SKP",
        """
tahun tahun: TAHUN + NILAI
nilai_skp desimal: NILAI
orientasi_pelayanan desimal: ORIENTASI + PELAYANAN NILAI
integritas desimal: INTEGRITAS + NILAI
komitmen desimal: KOMITMEN + NILAI
disiplin desimal: DISIPLIN + NILAI
kerjasama desimal: KERJASAMA + NILAI
kepemimpinan desimal: PIMPIN + NILAI
inisiatif_kerja desimal: INISIATIF + KERJA NILAI
nilai_perilaku_kerja desimal: NILAI PERILAKU + KERJA
nilai_prestasi_kerja desimal: NILAI PRESTASI + KERJA
konversi_nilai desimal: KONVERSI + NILAI
nilai_integrasi desimal: INTEGRASI + NILAI
nip_penilai nip: NIP PENILAI + NRP
nama_penilai nama: NAMA PENILAI
""",
    ),
    Jenis.ANGKA_KREDIT: (
        "ANGKA KREDIT",
        """
bulan_mulai_penilaian bulan: BULAN MULAI + ?penailan | BULAN AWAL
tahun_mulai_penilaian tahun: TAHUN MULAI + ?penailan | TAHUN AWAL
bulan_selesai_penilaian bulan: BULAN SELESAI + ?penailan | BULAN AKHIR
tahun_selesai_penilaian tahun: TAHUN SELESAI + ?penailan | TAHUN AKHIR
kredit_utama_baru desimal: UTAMA + BARU
kredit_penunjang_baru desimal: PENUNJANG + BARU
kredit_baru_total desimal: TOTAL + BARU NILAI | ANGKA KREDIT + NILAI
nomor_sk nomor: NO SK | NO
tanggal_sk hari: TGL SK | TGL
""",
    ),
    Jenis.DIKLAT: (
        "DIKLAT STRUKTURAL",
        """
latihan_struktural_id kode: DIKLAT
nomor nomor: NO STTPP | NO SERTIFIKAT | NO
tanggal hari: TGL MULAI | TGL | ~ TGL SERTIFIKAT
tanggal_selesai hari: TGL SELESAI | TGL AKHIR
tahun tahun: TAHUN
"""
        + _LATIHAN,
    ),
    Jenis.KURSUS: (
        "DIKLAT KURSUS SEMINAR TEKNIS FUNGSIONAL",
        """
nama_kursus teks: NAMA
jenis_diklat_id kode: JENIS DIKLAT | JENIS SEMINAR
nomor_sertifikat nomor: NO SERTIFIKAT | NO STTPP
tanggal_kursus hari: TGL MULAI | TGL
tanggal_selesai_kursus hari: TGL SELESAI | TGL AKHIR
tahun_kursus tahun: TAHUN
"""
        + _LATIHAN,
    ),
    Jenis.SERTIFIKASI: (
        "SERTIFIKAT PROFESI",
        """
nama_sertifikasi teks: NAMA
nomor_sertifikat nomor: NO
tanggal_sertifikat hari: TGL
masa_berlaku_mulai hari: BERLAKU MULAI + TGL MASA | TGL BERLAKU
masa_berlaku_selesai hari: BERLAKU SELESAI + TGL MASA | TGL AKHIR
lembaga_sertifikasi_nama teks: SEKOLAH + NAMA
""",
    ),
    Jenis.PENGHARGAAN: (
        "PENGHARGAAN TANDA JASA",
        """
penghargaan_id kode: PENGHARGAAN + JENIS | TANDA JASA + JENIS
tahun tahun: TAHUN
nomor_sk nomor: NO SK | NO SERTIFIKAT
tanggal_sk hari: TGL SK | TGL SERTIFIKAT
""",
    ),
    Jenis.HUKUMAN_DISIPLIN: (
        "HUKUM DISIPLIN",
        """
jenis_hukuman_id kode: JENIS HUKUM
jenis_tingkat_hukuman_id kode: TK HUKUM + JENIS
tanggal_mulai hari: TGL MULAI | TMT | TGL HUKUM
tanggal_akhir hari: TGL AKHIR | TGL SELESAI | AKHIR | SELESAI
masa_tahun bulat: MASA TAHUN
masa_bulan bulat: MASA BULAN
nomor_pp nomor: NO PP
alasan_hukuman_disiplin_id kode: ALASAN
"""
        + _SK,
    ),
    Jenis.PASANGAN: (
        "PASANGAN KELUARGA",
        _ORANG
        + """
tanggal_menikah hari: TGL KAWIN
akta_menikah nomor: AKTA KAWIN + NO
tanggal_cerai hari: TGL CERAI + SK
akta_cerai nomor: AKTA CERAI + NO | SK CERAI + NO
status_nikah_id kode: STATUS KAWIN
akta_meninggal nomor: AKTA MENINGGAL + NO
""",
    ),
    Jenis.ANAK: (
        "ANAK",
        _ORANG
        + """
jenis_kelamin kode: KELAMIN + JENIS
jenis_anak kode: JENIS ANAK | STATUS ANAK | STATUS KELUARGA
akta_kelahiran nomor: AKTA LAHIR + NO
""",
    ),
    Jenis.ORANG_TUA: ("ORTU ORANG TUA", _ORANG + "\nperan kode: PERAN"),
    Jenis.MASA_KERJA: (
        "PMK",
        """
pengalaman teks: PENGALAMAN
tanggal_awal hari: TGL AWAL | TGL MULAI
tanggal_selesai hari: TGL SELESAI | TGL AKHIR
nomor_bkn nomor: NO BKN + PERTEK | NO PERTEK
tanggal_bkn hari: TGL BKN + PERTEK | TGL PERTEK
masa_kerja_tahun bulat: MASA KERJA TAHUN | KERJA TAHUN + ?tasa
masa_kerja_bulan bulat: MASA KERJA BULAN
"""
        + _SK,
    ),
    Jenis.CLTN: (
        "CLTN",
        """
cltn_id kode: CLTN + JENIS
tanggal_awal hari: TGL AWAL | TGL MULAI
tanggal_akhir hari: TGL AKHIR | TGL SELESAI
tanggal_aktif hari: TGL AKTIF
nomor_bkn nomor: NO BKN + ?letter PERTEK
tanggal_bkn hari: TGL BKN + ?letter PERTEK
"""
        + _SK,
    ),
    Jenis.PINDAH_INSTANSI: (
        "PINDAH INSTANSI",
        """
instansi_kerja_lama kode: INSTANSI KERJA LAMA
instansi_kerja_baru kode: INSTANSI KERJA BARU
unor_lama_id kode: UNIT LAMA
unor_baru_id kode: UNIT BARU
nomor_sk nomor: NO SK BKN
tanggal_sk hari: TGL SK BKN
tmt_pindah hari: TMT
""",
    ),
    Jenis.PNS_UNOR: ("UNIT PNS", "unor_baru_id kode: UNIT BARU" + _SK),
    Jenis.PWK: ("PWK", "unor_baru_id kode: UNIT BARU\ntmt_pwk hari: TMT" + _SK),
    Jenis.PEMBERHENTIAN: (
        "BERHENTI",
        "jenis_pemberhentian_id kode: JENIS BERHENTI\nkedudukan_hukum_id kode: KEDUDUKAN HUKUM + PNS" + _SK,
    ),
    Jenis.TUGAS_BELAJAR: (
        "TUBEL TUGAS BELAJAR",
        """
tingkat_pendidikan_id kode: TK + PEND
pendidikan_id kode: JURUSAN + PEND | PEND
nama_sekolah teks: SEKOLAH + NAMA
tanggal_mulai hari: TGL MULAI | TGL AWAL
tanggal_selesai hari: TGL SELESAI | TGL AKHIR
nomor_akreditasi nomor: NO AKREDITASI
predikat_akreditasi teks: KUADRAN AKREDITASI | AKREDITASI
""",
    ),
}


def _baris(konteks: str, text: str) -> tuple[Pola, ...]:
    found = []
    for line in filter(None, map(str.strip, text.splitlines())):
        head, _, readings = line.partition(":")
        field, look = head.split()
        for reading in readings.split("|"):
            must, _, may = reading.partition("+")
            words = frozenset(must.split()) - {"~"}
            allowed = frozenset(may.split()) | frozenset(konteks.split())
            found.append(Pola(field, look, words, allowed, 0.85 if "~" in must else 1.0))
    return tuple(found)


POLA: Final[Mapping[Jenis, tuple[str, tuple[Pola, ...]]]] = MappingProxyType(
    {jenis: (context, _baris(context, text)) for jenis, (context, text) in _SURAT.items()}
)
"""Kind -> its context, and every reading of its fields."""
