"""The fields of data-utama that no career or contact says: both sides read them from the wire row of the person."""

from __future__ import annotations

from typing import Final

from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.instansi import golongan_id, pangkat
from siasn_client.testing.kabupaten.jenis.peta import Baris, Peta, Wire, stempel, tanggal, teks
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.nama import KABUPATEN
from siasn_client.testing.kabupaten.wire_utama import data_utama

__all__ = ["UTAMA"]


_KABUPATEN_ID: Final = pengenal("oracle", "lokasi", KABUPATEN)


def _golongan_awal(row: Wire) -> None:
    golongan = row["golRuangAwal"]
    row["golRuangAwalId"] = golongan_id(golongan) if golongan else ""
    row["pangkatAwal"] = pangkat(golongan) or None


def _kabupaten(_: Orang, baris: Baris) -> Baris:
    """Where the person lives: SIASN takes it and never shows it."""
    return {"kabupaten_id": _KABUPATEN_ID, "kabupaten_nama": f"Kab. {KABUPATEN}"}


UTAMA: Final = Peta(
    rekaman="data_utama",
    kolom=(
        *teks(nomor_telepon="noTelp"),
        *tanggal(tanggal_npwp="tglNpwp"),
        *stempel(tanggal_taspen="tanggal_taspen"),
        *teks(kelas_jabatan="kelas_jabatan", kpkn_id="kpknId", lokasi_kerja_id="lokasiKerjaId"),
        *teks(nomor_tapera="tabrum2", nip_lama="nipLama", kode_pos="kodePos", jenis_pegawai_id="jenisPegawaiId"),
        *teks(nomor_karpeg="noSeriKarpeg", golongan_awal="golRuangAwal"),
        *teks(instansi_induk_id="instansiIndukId", instansi_kerja_id="instansiKerjaId"),
        *teks(satuan_kerja_induk_id="satuanKerjaIndukId", satuan_kerja_kerja_id="satuanKerjaKerjaId"),
        *tanggal(tmt_pensiun="tmtPensiun"),
        *teks(nomor_spmt="noSpmt"),
        *tanggal(tanggal_spmt="tglSpmt"),
        *teks(nomor_sttpl="nomorSttpl"),
        *tanggal(tanggal_sttpl="tglSttpl"),
        *teks(nomor_askes="noAskes", gaji_pokok="gajiPokok", akte_kelahiran="akteKelahiran"),
        *teks(nomor_surat_dokter="noSuratKeteranganDokter"),
        *tanggal(tanggal_surat_dokter="tglSuratKeteranganDokter"),
        *teks(nomor_bebas_narkoba="noSuratKeteranganBebasNarkoba"),
        *tanggal(tanggal_bebas_narkoba="tglSuratKeteranganBebasNarkoba"),
        *teks(nomor_skck="skck"),
        *tanggal(tanggal_skck="tglSkck"),
        *teks(status_hidup="statusHidup", akte_meninggal="akteMeninggal"),
        *tanggal(tanggal_meninggal="tglMeninggal"),
        *teks(status_pegawai="statusPegawai", kartu_asn="kartuAsn"),
        *teks(kpkn_nama="kpknNama", lokasi_kerja_nama="lokasiKerja", jenis_pegawai_nama="jenisPegawaiNama"),
        *teks(instansi_induk_nama="instansiIndukNama", instansi_kerja_nama="instansiKerjaNama"),
        *teks(satuan_kerja_induk_nama="satuanKerjaIndukNama", satuan_kerja_kerja_nama="satuanKerjaKerjaNama"),
    ),
    baris=lambda orang: [data_utama(orang)],
    susun=lambda orang, rows: rows[0],
    salinan=_kabupaten,
    susulan=_golongan_awal,
)
