"""angka_kredit, skp (up to 2021) and kinerja_periodik."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from siasn_client.kode import HASIL_KERJA, KUADRAN, PERILAKU_KERJA
from siasn_client.testing.kabupaten.jenis.peta import Baris, Wire, riwayat, tanggal, teks
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.wire_angka_kredit import rw_angkakredit
from siasn_client.testing.kabupaten.wire_kinerja import rw_kinerjaperiodik
from siasn_client.testing.kabupaten.wire_skp import SEMUA_PERILAKU, hitung_skp, rw_skp

__all__ = ["KINERJA"]


def _jumlah(row: Wire) -> None:
    """The sum and mean of the elements that were assessed."""
    nilai = [Decimal(row[unsur]) for unsur in SEMUA_PERILAKU if row[unsur] not in {"", "0"}]
    hasil = hitung_skp(0, Decimal(0), nilai)
    row["jumlah"], row["nilairatarata"] = hasil["jumlah"], hasil["nilairatarata"]


def _nama_rating(row: Wire) -> None:
    row["hasilKinerja"] = HASIL_KERJA.nama_dari(str(row["hasilKinerjaNilai"]))
    row["perilakuKerja"] = PERILAKU_KERJA.nama_dari(str(row["perilakuKerjaNilai"]))
    row["kuadranKinerjaNilai"] = KUADRAN.nama_dari(row["kuadranNilai"])
    row["tahunMulaiPenilaian"] = row["tahunSelesaiPenilaian"] = row["tahun"]


def _salinan_periodik(_: Orang, baris: Baris) -> Baris:
    return {
        "hasil_kerja_nama": HASIL_KERJA.nama_dari(baris["hasil_kerja"]),
        "perilaku_kerja_nama": PERILAKU_KERJA.nama_dari(baris["perilaku_kerja"]),
        "kuadran_nama": KUADRAN.nama_dari(baris["kuadran"]),
    }


KINERJA: Final = {
    "angka_kredit": riwayat(
        "rw_angkakredit",
        rw_angkakredit,
        (
            *teks(nomor_sk="nomorSk"),
            *tanggal(tanggal_sk="tanggalSk"),
            *teks(bulan_mulai_penilaian="bulanMulaiPenailan", tahun_mulai_penilaian="tahunMulaiPenailan"),
            *teks(bulan_selesai_penilaian="bulanSelesaiPenailan", tahun_selesai_penilaian="tahunSelesaiPenailan"),
            *teks(kredit_utama_baru="kreditUtamaBaru", kredit_penunjang_baru="kreditPenunjangBaru"),
            *teks(kredit_baru_total="kreditBaruTotal", jabatan_nama="namaJabatan"),
        ),
    ),
    "skp": riwayat(
        "rw_skp",
        rw_skp,
        (
            *teks(tahun="tahun", nilai_skp="nilaiSkp", orientasi_pelayanan="orientasiPelayanan"),
            *teks(integritas="integritas", komitmen="komitmen", disiplin="disiplin", kerjasama="kerjasama"),
            *teks(kepemimpinan="kepemimpinan", inisiatif_kerja="inisiatifKerja"),
            *teks(nilai_perilaku_kerja="nilaiPerilakuKerja", nilai_prestasi_kerja="nilaiPrestasiKerja"),
            *teks(konversi_nilai="konversiNilai", nilai_integrasi="nilaiIntegrasi"),
            *teks(nip_penilai="penilaiNipNrp", nama_penilai="penilaiNama"),
            *teks(jabatan_penilai="penilaiJabatan", unor_penilai="penilaiUnorNama"),
            *teks(golongan_penilai_id="penilaiGolongan", jenis_jabatan_id="jenisJabatan"),
        ),
        susulan=_jumlah,
    ),
    "kinerja_periodik": riwayat(
        "rw_kinerjaperiodik",
        rw_kinerjaperiodik,
        (
            *teks(tahun="tahun", bulan_mulai="bulanMulaiPenilaian", bulan_selesai="bulanSelesaiPenilaian"),
            *teks(hasil_kerja="hasilKinerjaNilai", perilaku_kerja="perilakuKerjaNilai", kuadran="kuadranNilai"),
            *teks(nip_penilai="penilaiNipNrp", nama_penilai="namaPenilai"),
            *teks(jabatan_penilai="penilaiJabatanNama", unor_penilai="penilaiUnorNm"),
            *teks(golongan_penilai_id="penilaiGolonganId"),
        ),
        _salinan_periodik,
        _nama_rating,
    ),
}
