"""The tables of the service referensi_siasn, with its columns; ids and numbers are text.

Real are the codes that public clients show: agama, alasan and jenis hukuman, eselon, golongan of PNS, jenis anak,
diklat and jabatan, kedudukan hukum, latihan struktural, ref dokumen (those clients use), tingkat pendidikan, the
codes of the JF levels. Everything else is the kabupaten's own and INVENTED (:data:`KARANGAN`); null stands in
columns that no public source fills.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from siasn_client.kode import (
    AGAMA,
    DOKUMEN,
    ESELON,
    GOLONGAN,
    GOLONGAN_PPPK,
    JENIS_DIKLAT,
    JENIS_HUKUMAN,
    JENIS_JABATAN,
    KEDUDUKAN_HUKUM,
    LATIHAN_STRUKTURAL,
    TINGKAT_PENDIDIKAN,
)
from siasn_client.kode.jenis_jabatan import FUNGSIONAL
from siasn_client.peraturan.bup import bup
from siasn_client.peraturan.pangkat import PANGKAT_ESELON, PANGKAT_JENJANG
from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.daftar_jabatan import (
    JENJANG_AHLI,
    JENJANG_TERAMPIL,
    KELUARGA,
    PELAKSANA,
    KeluargaJf,
)
from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI, SATUAN_KERJA_ID, golongan_id
from siasn_client.testing.kabupaten.kode_publik import baris_kode
from siasn_client.testing.kabupaten.nama import KABUPATEN, KECAMATAN
from siasn_client.testing.kabupaten.sekali_tulis import Row, SekaliTulis
from siasn_client.testing.kabupaten.waktu import HARI_INI
from siasn_client.testing.kabupaten.wire_perubahan import INSTANSI_LAIN, NAMA_INSTANSI_LAIN, SATUAN_KERJA_LAIN

__all__ = ["KARANGAN", "TABEL", "ReferensiSiasn"]

_KANREG: Final = "02"
_LOKASI: Final = pengenal("oracle", "lokasi", KABUPATEN)


def _isi(kolom: str, **isi: str | bool | None) -> Row:
    """A row with these columns, null where nothing was given."""
    return {nama: isi.get(nama) for nama in kolom.split()}


def _kode(tabel: str) -> Callable[[], Iterator[Row]]:
    """Rows of a public table, as they are."""
    return lambda: (dict(row) for row in baris_kode(tabel).values())


def _id_nama(tabel: Mapping[str, Any]) -> Callable[[], Iterator[Row]]:
    return lambda: ({"id": row.id, "nama": row.nama} for row in tabel.values() if row.nama)


def _keluarga() -> Iterator[KeluargaJf]:
    for group in KELUARGA.values():
        yield from group


def _id_keluarga(jf: KeluargaJf) -> str:
    return pengenal("oracle", "kel_jabatan", jf.nama)


_JENJANG_ASN: Final = (
    ("1", "JPT UTAMA", "1"), ("2", "JPT MADYA", "1"), ("3", "JPT PRATAMA", "1"), ("4", "ADMINISTRATOR", "2"),
    ("5", "PENGAWAS", "2"), ("6", "PELAKSANA", "2"), ("7", "KEAHLIAN", "3"), ("8", "KETERAMPILAN", "3"),
)  # fmt: skip


def _asn_jenis_jabatan() -> Iterator[Row]:
    nama = ("JABATAN PIMPINAN TINGGI", "JABATAN ADMINISTRASI", "JABATAN FUNGSIONAL")
    return ({"id": str(n), "nama": satu} for n, satu in enumerate(nama, 1))


def _asn_jenjang_jabatan() -> Iterator[Row]:
    for id_, nama, jenis in _JENJANG_ASN:
        yield {"id": id_, "nama": nama, "asnJenisJabatanId": jenis, "level": id_}


def _eselon() -> Iterator[Row]:
    jenjang = {nama: id_ for id_, nama, _ in _JENJANG_ASN}
    for row in ESELON.values():
        rentang = PANGKAT_ESELON[-1].nilai.get(row.id)
        yield {
            "id": row.id,
            "nama": row.nama,
            "terendah_id": golongan_id(rentang.bawah) if rentang else None,
            "tertinggi_id": golongan_id(rentang.atas) if rentang else None,
            "eselon_level_id": row.id[0],
            "asn_jenjang_jabatan_id": jenjang.get(row.jabatan_asn),
            "jabatan_asn": row.jabatan_asn or None,
            "level_kompetensi_jabatan": None,
        }


def _golongan() -> Iterator[Row]:
    kolom = "id nama namaPangkat fungKredututama fungKreditTambahan fungKreditTotal"
    for row in GOLONGAN.values():
        yield _isi(kolom, id=row.id, nama=row.nama, namaPangkat=row.pangkat)
    for nama in GOLONGAN_PPPK:
        yield _isi(kolom, id=golongan_id(nama), nama=nama)


def _instansi() -> Iterator[Row]:
    kolom = (
        "id lokasiId nama jenis cepatKode prosesBerkasDipusat mgrCepatKode status cepatKode5 cepatKode5Lama namaBaru "
        "namaJabatan jenisInstansiId"
    )
    for id_, nama, kode in ((INSTANSI_ID, NAMA_INSTANSI, "9901"), (INSTANSI_LAIN, NAMA_INSTANSI_LAIN, "9902")):
        yield _isi(kolom, id=id_, nama=nama, lokasiId=_LOKASI, jenis="D", cepatKode=kode)


_KOLOM_JF: Final = (
    "id min_gol_id max_gol_id nama bup_usia tun_jabatan bobot kel_jabatan_id cepat_kode mgr_cepat_kode jenis "
    "cepat_kode_new status jml_formasi nama_asli jenjang jf_ex_medis is_syarat_jabatan jenis_jabatan_id "
    "jenis_jabatan_nama kode_jenjang_jabatan asn_jenjang_jabatan level rumpun_jabatan_id rumpun_jabatan_nama"
)


def _jabatan_fungsional() -> Iterator[Row]:
    for jf in _keluarga():
        for kode, jenjang in jf.jenjang.items():
            nama = jf.nama_jabatan(kode)
            rentang = PANGKAT_JENJANG[-1].nilai[kode]
            yield _isi(
                _KOLOM_JF,
                id=jf.id_jabatan(kode),
                nama=nama,
                min_gol_id=golongan_id(rentang.bawah),
                max_gol_id=golongan_id(rentang.atas),
                bup_usia=str(bup(FUNGSIONAL, HARI_INI, jenjang=kode, nama=nama).nilai),
                kel_jabatan_id=_id_keluarga(jf),
                nama_asli=nama,
                jenjang=jenjang.upper(),
                jenis_jabatan_id=FUNGSIONAL,
                jenis_jabatan_nama=JENIS_JABATAN.nama_dari(FUNGSIONAL),
                kode_jenjang_jabatan=kode,
                asn_jenjang_jabatan="KEAHLIAN" if jf.ahli else "KETERAMPILAN",
            )


_KOLOM_JFU: Final = (
    "id nama cepat_kode wajib_ganti_tertentu mgr_cepat_kode nama_asli kode_menpan instansi_id status asal_peraturan_id "
    "jfu_urusan_pemerintahan jenis_jabatan_umum_id jenis_jabatan_umum_nama asn_jenjang_jabatan_id "
    "asn_jenjang_jabatan_nama level ref_urusan_pemerintahan_id ref_urusan_pemerintahan_nama"
)


def _jabatan_fungsional_umum() -> Iterator[Row]:
    for row in PELAKSANA:
        yield _isi(
            _KOLOM_JFU,
            id=row.id,
            nama=row.nama,
            nama_asli=row.nama,
            asal_peraturan_id=True,
            asn_jenjang_jabatan_id="6",
            asn_jenjang_jabatan_nama="PELAKSANA",
        )


def _jenis_hukuman() -> Iterator[Row]:
    return ({"id": row.id, "nama": row.nama, "jenisTingkatHukumanId": row.tingkat} for row in JENIS_HUKUMAN.values())


def _jenis_diklat() -> Iterator[Row]:
    return ({"id": row.id, "jenis_diklat": row.nama} for row in JENIS_DIKLAT.values())


def _kanreg() -> Iterator[Row]:
    yield _isi("id regKota nama pengenal satuanKerjaId tanggalJorge", id=_KANREG, nama="Kantor Regional Contoh")


def _kedudukan_hukum() -> Iterator[Row]:
    for row in KEDUDUKAN_HUKUM.values():
        if row.nama:
            yield _isi("id nama aturan kode", id=row.id, nama=row.nama)


_KOLOM_KEL: Final = (
    "id rumpunJabatanId nama lingkup tugasPokok pejabatPak pembinaId jenisJabatanUmumId status kodeRumpun "
    "kodeKelompok jenisJabatanUmumBaruId kesehatanNonmedis refUrusanPemerintahanId"
)


def _kel_jabatan() -> Iterator[Row]:
    nakes = {jf.nama for jf in KELUARGA["nakes"]}
    for nama, jf in {jf.nama: jf for jf in _keluarga()}.items():
        yield _isi(_KOLOM_KEL, id=_id_keluarga(jf), nama=nama, kesehatanNonmedis=nama in nakes)


def _latihan_struktural() -> Iterator[Row]:
    for row in LATIHAN_STRUKTURAL.values():
        yield _isi("id nama eselon_level ncsistime struktural_pns", id=row.id, nama=row.nama)


_KOLOM_LOKASI: Final = (
    "id kanregId lokasiId nama cepatKode jenis jenisKabupaten removalDate jenisDesa tanggalJorge mgrCepatKode ibukota"
)


def _lokasi() -> Iterator[Row]:
    yield _isi(_KOLOM_LOKASI, id=_LOKASI, nama=f"Kab. {KABUPATEN}", kanregId=_KANREG, jenis="KB")
    for nama in KECAMATAN:
        id_ = pengenal("oracle", "lokasi", nama)
        yield _isi(_KOLOM_LOKASI, id=id_, nama=f"Kec. {nama}", kanregId=_KANREG, lokasiId=_LOKASI, jenis="KC")


def _pendidikan() -> Iterator[Row]:
    kolom = (
        "id tingkat_pendidikan_id nama cepat_kode mgr_cepat_kode nama_asli status subrumpun_prog_id cepat_kode_induk "
        "subrumpun_prog_kode"
    )
    for prodi in PRODI.values():
        yield _isi(
            kolom,
            id=prodi.id,
            tingkat_pendidikan_id=prodi.tingkat_id,
            nama=prodi.nama,
            nama_asli=prodi.nama,
            status=True,
        )


_KOLOM_DOKUMEN: Final = (
    "id layananId layananNama subLayananId subLayananNama detailLayananId detailLayananNama document jenisDokumen "
    "fileType linkProses mandatory"
)


def _ref_dokumen() -> Iterator[Row]:
    for row in DOKUMEN.values():
        yield _isi(_KOLOM_DOKUMEN, id=row.id, document=row.nama, fileType="pdf", mandatory=row.wajib)


def _ref_jenjang_jf() -> Iterator[Row]:
    for urut, (kode, nama) in enumerate({**JENJANG_TERAMPIL, **JENJANG_AHLI}.items(), 1):
        yield {"id": kode, "deskripsi": nama, "peraturan": None, "kode": str(urut)}


def _satuan_kerja() -> Iterator[Row]:
    kolom = "id kanregId lokasiId instansiId nama parentId jenisSatuanKerjaId unblockCode"
    yield _isi(kolom, id=SATUAN_KERJA_ID, kanregId=_KANREG, instansiId=INSTANSI_ID, nama=NAMA_INSTANSI)
    yield _isi(kolom, id=SATUAN_KERJA_LAIN, kanregId=_KANREG, instansiId=INSTANSI_LAIN, nama=NAMA_INSTANSI_LAIN)


def _tingkat_pendidikan() -> Iterator[Row]:
    kolom = "id golongan_id nama golongan_awal_id id_lama group_tk_pend_id group_tk_pend_nm"
    for row in TINGKAT_PENDIDIKAN.values():
        yield _isi(
            kolom,
            id=row.id,
            nama=row.nama,
            golongan_id=row.golongan_maks_id,
            golongan_awal_id=row.golongan_awal_id,
        )


_TULIS: Final[Mapping[str, Callable[[], Iterator[Row]]]] = {
    "agama": _id_nama(AGAMA),
    "alasan_hukuman_disiplin": _kode("alasan_hukuman_disiplin"),
    "asn_jenis_jabatan": _asn_jenis_jabatan,
    "asn_jenjang_jabatan": _asn_jenjang_jabatan,
    "eselon": _eselon,
    "golongan": _golongan,
    "instansi": _instansi,
    "jabatan_fungsional": _jabatan_fungsional,
    "jabatan_fungsional_umum": _jabatan_fungsional_umum,
    "jenis_anak": _kode("jenis_anak"),
    "jenis_hukuman": _jenis_hukuman,
    "jenis_jabatan": _id_nama(JENIS_JABATAN),
    "kanreg": _kanreg,
    "kedudukan_hukum": _kedudukan_hukum,
    "kel_jabatan": _kel_jabatan,
    "latihan_struktural": _latihan_struktural,
    "lokasi": _lokasi,
    "pendidikan": _pendidikan,
    "ref_dokumen": _ref_dokumen,
    "ref_jenjang_jf": _ref_jenjang_jf,
    "satuan_kerja": _satuan_kerja,
    "tingkat_pendidikan": _tingkat_pendidikan,
    "jenis_diklat": _jenis_diklat,
}
TABEL: Final = tuple(_TULIS)
"""The names of all tables: those of the endpoints, with ``_`` for ``-``."""

KARANGAN: Final[Mapping[str, str]] = {
    "asn_jenis_jabatan": "everything",
    "asn_jenjang_jabatan": "everything",
    "golongan": "rows of PPPK: their ids are in no public table",
    "instansi": "everything",
    "jabatan_fungsional": "ids, families and which positions there are",
    "jabatan_fungsional_umum": "ids and which positions there are",
    "kanreg": "everything but the id",
    "kel_jabatan": "everything",
    "lokasi": "everything",
    "pendidikan": "ids and which programmes there are",
    "ref_jenjang_jf": "ids (the level codes stand in for them) and kode",
    "satuan_kerja": "everything",
}
"""Table to what in it is made up."""


class ReferensiSiasn(SekaliTulis):
    """Table name to its rows, the same for every kabupaten."""

    def __init__(self) -> None:
        super().__init__(_TULIS)
