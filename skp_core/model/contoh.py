"""A small complete SKP and its evaluation, about nobody: for docs, doctests, tests and a first try.

Synthetic people: a NIP whose serial is 000 is given to no one.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from attrs import evolve

from skp_core.model.evaluasi import (
    BuktiDukung,
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    Predikat,
    Rating,
    UmpanBalik,
)
from skp_core.model.indikator import Aspek, Indikator, Perspektif, Target
from skp_core.model.lampiran import Lampiran
from skp_core.model.matriks import BarisPeran, MatriksPeran
from skp_core.model.pegawai import Kelompok, Pegawai, StatusPegawai
from skp_core.model.perilaku import Perilaku, PerilakuKerja
from skp_core.model.periode import JenisPeriode, Periode, PeriodeEvaluasi
from skp_core.model.rekap import BarisRekap, Rekap
from skp_core.model.rencana import JenisHasilKerja, Rencana, RencanaPimpinan
from skp_core.model.skp import Mode, Skp

__all__ = ["contoh_evaluasi", "contoh_matriks", "contoh_rekap", "contoh_skp"]

_UNIT = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"
_PENILAI = "Pejabat Penilai Kinerja"


def contoh_skp(mode: Mode = Mode.KUANTITATIF, kelompok: Kelompok = Kelompok.JAF) -> Skp:
    """Return an SKP for 2025 of that approach and group; no rule finds anything wrong with it."""
    skp = evolve(_skp(), mode=mode, rhk=tuple(_menurut(*satu, mode, kelompok) for satu in enumerate(_rencana())))
    if kelompok is Kelompok.JAF:
        return skp
    return evolve(skp, kelompok=kelompok, pegawai=_KEPALA, pejabat_penilai=_BUPATI, atasan_pejabat_penilai=None)


def _skp() -> Skp:
    return Skp(
        nama_instansi="PEMERINTAH KABUPATEN CONTOH",
        mode=Mode.KUANTITATIF,
        kelompok=Kelompok.JAF,
        periode=Periode(mulai=date(2025, 1, 1), selesai=date(2025, 12, 31)),
        pegawai=_orang(
            "Sekar Ayu Contohwati, S.Kom.", "198504122010012000", "Penata (III/c)", "Pranata Komputer Ahli Muda"
        ),
        pejabat_penilai=_orang(
            "Drs. Bima Contohsaputra, M.Si.", "197608172002121000", "Pembina (IV/a)", "Kepala Bidang Data dan Informasi"
        ),
        atasan_pejabat_penilai=_KEPALA,
        perilaku=tuple(PerilakuKerja(kode=kode, ekspektasi_khusus=_EKSPEKTASI.get(kode, ())) for kode in Perilaku),
        lampiran=Lampiran(
            dukungan_sumber_daya=(
                "Dua orang pengelola data kepegawaian",
                "Jaringan internet dan akses ke layanan SIASN",
                "Anggaran pemeliharaan sistem informasi",
            ),
            skema_pertanggungjawaban=(
                "Laporan tertulis setiap bulan kepada Pejabat Penilai Kinerja",
                "Paparan hasil setiap triwulan",
            ),
            konsekuensi=(
                "Tercapai: diusulkan mengikuti pengembangan kompetensi",
                "Tidak tercapai: pembinaan dan penyesuaian penugasan",
            ),
        ),
        tempat="Contoh",
        tanggal_penetapan=date(2025, 1, 15),
    )


def contoh_evaluasi(mode: Mode = Mode.KUANTITATIF, kelompok: Kelompok = Kelompok.JAF) -> Evaluasi:
    """Return the evaluation over the whole year of :func:`contoh_skp`; a leader's rating follows the organisation's."""
    evaluasi = _evaluasi()
    if kelompok is Kelompok.JPT:
        evaluasi = evolve(evaluasi, rating_hasil_kerja=Rating.SESUAI)
    if mode is Mode.KUANTITATIF:
        return evaluasi
    utuh = (evolve(hasil, realisasi=("; ".join(hasil.realisasi),)) for hasil in evaluasi.hasil_kerja)
    return evolve(evaluasi, hasil_kerja=tuple(utuh))


def _evaluasi() -> Evaluasi:
    return Evaluasi(
        periode=PeriodeEvaluasi(
            jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=date(2025, 1, 1), selesai=date(2025, 12, 31)
        ),
        capaian_organisasi=CapaianOrganisasi.BAIK,
        hasil_kerja=(
            EvaluasiHasilKerja(
                realisasi=(
                    "8.412 riwayat (105 % dari target) berdasarkan rekap SIASN",
                    "97 % berdasarkan hasil sanding Desember 2025",
                    "Selesai bulan ke-10 berdasarkan berita acara",
                ),
                bukti_dukung=(BuktiDukung(nama="Rekap SIASN Desember 2025"),),
                umpan_balik=_umpan("Teliti; bagikan cara kerjanya kepada pengelola lain."),
            ),
            EvaluasiHasilKerja(
                realisasi=(
                    "12 laporan berdasarkan arsip laporan",
                    "3,7 (skala 5) berdasarkan survei pengguna",
                    "Tanggal 4 tiap bulan berdasarkan tanda terima",
                ),
                bukti_dukung=(BuktiDukung(nama="Arsip laporan statistik 2025"),),
                umpan_balik=_umpan("Laporan makin mudah dibaca pimpinan."),
            ),
            EvaluasiHasilKerja(
                realisasi=(
                    "46 orang berdasarkan daftar hadir",
                    "94 % berdasarkan hasil uji",
                    "2 bulan berdasarkan jadwal",
                ),
                bukti_dukung=(BuktiDukung(nama="Daftar hadir pendampingan"),),
                umpan_balik=_umpan("Peserta dapat bekerja mandiri sesudah pendampingan."),
            ),
        ),
        perilaku=(
            EvaluasiPerilaku(kode=Perilaku.BERORIENTASI_PELAYANAN, umpan_balik=_umpan("Cepat menanggapi keluhan OPD.")),
            EvaluasiPerilaku(kode=Perilaku.AKUNTABEL, umpan_balik=_umpan("Menjaga hak akses dengan disiplin.")),
            EvaluasiPerilaku(kode=Perilaku.KOLABORATIF, umpan_balik=_umpan("Melibatkan pengelola data tiap OPD.")),
        ),
        rating_hasil_kerja=Rating.DI_ATAS,
        rating_perilaku=Rating.SESUAI,
        catatan="Diusulkan mengikuti pelatihan tata kelola data pada tahun berikutnya.",
        tempat="Contoh",
        tanggal=date(2026, 1, 9),
        tempat_terima="Contoh",
        tanggal_terima=date(2026, 1, 12),
    )


def contoh_matriks() -> MatriksPeran:
    """Return the matrix of the unit of :func:`contoh_skp`."""
    skp = contoh_skp()
    return MatriksPeran(
        nama_instansi=skp.nama_instansi,
        unit_kerja=_UNIT,
        tahun=2025,
        pimpinan=_KEPALA,
        hasil=("Terwujudnya data kepegawaian yang akurat dan mutakhir", "Tersedianya informasi kepegawaian"),
        hasil_antara=("Data riwayat selaras", "Laporan statistik tersedia"),
        baris=(
            BarisPeran(pegawai=skp.pejabat_penilai, kontribusi=("Rencana penyandingan", "")),
            BarisPeran(pegawai=skp.pegawai, kontribusi=("Riwayat disandingkan", "Laporan bulanan")),
        ),
    )


def contoh_rekap() -> Rekap:
    """Return the recap of the unit of :func:`contoh_skp`, one of its two people without a rating."""
    skp, evaluasi = contoh_skp(), contoh_evaluasi()
    return Rekap(
        nama_instansi=skp.nama_instansi,
        unit_kerja=_UNIT,
        periode=evaluasi.periode,
        capaian_organisasi=evaluasi.capaian_organisasi,
        baris=(
            BarisRekap(
                pegawai=skp.pegawai,
                rating_hasil_kerja=evaluasi.rating_hasil_kerja,
                rating_perilaku=evaluasi.rating_perilaku,
                predikat=Predikat.BAIK,
            ),
            BarisRekap(pegawai=skp.pejabat_penilai),
        ),
        penetap=_KEPALA,
        tempat="Contoh",
        tanggal=date(2026, 1, 15),
    )


_EKSPEKTASI = {
    Perilaku.BERORIENTASI_PELAYANAN: ("Menjawab permintaan data OPD paling lambat dua hari kerja",),
    Perilaku.AKUNTABEL: ("Tidak meminjamkan akun SIASN", "Mencatat setiap perubahan data"),
    Perilaku.KOLABORATIF: ("Mengajak pengelola data tiap OPD ikut memeriksa",),
}


def _umpan(teks: str) -> tuple[UmpanBalik, ...]:
    return (UmpanBalik(dari=_PENILAI, teks=teks),)


def _orang(nama: str, nip: str, pangkat: str, jabatan: str, kelompok: Kelompok = Kelompok.JAF) -> Pegawai:
    return Pegawai(
        nama=nama,
        nip=nip,
        pangkat=pangkat,
        jabatan=jabatan,
        unit_kerja=_UNIT,
        kelompok=kelompok,
        status=StatusPegawai.PNS,
    )


_KEPALA = _orang(
    "Dr. Ratna Contohningrum, M.M.",
    "197002051995032000",
    "Pembina Utama Muda (IV/c)",
    "Kepala Badan Kepegawaian dan Pengembangan SDM",
    Kelompok.JPT,
)
_BUPATI = Pegawai(
    nama="Raka Contohwijaya",
    jabatan="Bupati Contoh",
    unit_kerja="Pemerintah Kabupaten Contoh",
    kelompok=Kelompok.JPT,
)


def _menurut(urutan: int, rencana: Rencana, mode: Mode, kelompok: Kelompok) -> Rencana:
    """Say the rencana as the form of that approach and group asks for it."""
    ukuran = tuple(_ukuran_menurut(satu, mode, kelompok, n) for n, satu in enumerate(rencana.indikator, urutan))
    if kelompok is Kelompok.JAF:
        return evolve(rencana, indikator=ukuran)
    return evolve(rencana, indikator=ukuran, rhk_pimpinan_diintervensi=None)


def _ukuran_menurut(satu: Indikator, mode: Mode, kelompok: Kelompok, urutan: int) -> Indikator:
    perspektif = () if kelompok is Kelompok.JAF else (tuple(Perspektif)[urutan % len(Perspektif)],)
    if mode is Mode.KUALITATIF and satu.target is not None:
        return Indikator(ukuran_keberhasilan=f"{satu.uraian}: {satu.target.tertulis}", perspektif=perspektif)
    return evolve(satu, aspek=satu.aspek if kelompok is Kelompok.JAF else None, perspektif=perspektif)


def _ukuran(aspek: Aspek, uraian: str, rendah: str, tinggi: str, satuan: str) -> Indikator:
    target = Target(min=Decimal(rendah), max=Decimal(tinggi), satuan=satuan)
    return Indikator(aspek=aspek, uraian=uraian, target=target)


def _rencana() -> tuple[Rencana, ...]:
    return (
        Rencana(
            jenis=JenisHasilKerja.UTAMA,
            rumusan="Data riwayat pegawai pada e-Simpeg selaras dengan SIASN",
            rhk_pimpinan_diintervensi=RencanaPimpinan(
                rumusan="Terwujudnya data kepegawaian yang akurat dan mutakhir",
                indikator=("Indeks kualitas data ASN ≥ 90",),
                milik=Kelompok.JPT,
            ),
            indikator=(
                _ukuran(Aspek.KUANTITAS, "Jumlah riwayat pegawai yang disandingkan", "8000", "8000", "riwayat"),
                _ukuran(Aspek.KUALITAS, "Persentase riwayat yang sama pada kedua sistem", "90", "95", "%"),
                _ukuran(Aspek.WAKTU, "Waktu penyelesaian penyandingan", "10", "11", "bulan"),
            ),
        ),
        Rencana(
            jenis=JenisHasilKerja.UTAMA,
            rumusan="Laporan statistik kepegawaian tersedia bagi pimpinan",
            rhk_pimpinan_diintervensi=RencanaPimpinan(
                rumusan="Tersedianya informasi kepegawaian bagi pimpinan daerah", milik=Kelompok.JAF
            ),
            indikator=(
                _ukuran(Aspek.KUANTITAS, "Jumlah laporan statistik bulanan", "12", "12", "laporan"),
                _ukuran(Aspek.KUALITAS, "Indeks kepuasan pengguna laporan", "3.5", "3.5", "(skala 5)"),
                Indikator(
                    aspek=Aspek.WAKTU,
                    uraian="Ketepatan waktu penyampaian laporan",
                    target=Target(teks="Paling lambat tanggal 5 bulan berikutnya"),
                ),
            ),
        ),
        Rencana(
            jenis=JenisHasilKerja.TAMBAHAN,
            rumusan="Pengelola data OPD mampu memutakhirkan data secara mandiri",
            penugasan_dari="Ketua Tim Pendampingan Data",
            indikator=(
                _ukuran(Aspek.KUANTITAS, "Jumlah pengelola data yang didampingi", "40", "45", "orang"),
                _ukuran(Aspek.KUALITAS, "Persentase peserta yang lulus uji", "90", "90", "%"),
                _ukuran(Aspek.WAKTU, "Lama pendampingan", "2", "3", "bulan"),
            ),
        ),
    )
