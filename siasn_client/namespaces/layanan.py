"""The services of BKN (layanan): lists of proposals, documents, and the smaller ones."""

from __future__ import annotations

from siasn_client.namespaces.lines import Namespace, W, endpoint, listing
from siasn_client.resources import dashboard as kegiatan
from siasn_client.resources import (
    dokumen,
    foto,
    gelar,
    idis,
    kenaikan_pangkat,
    kompetensi,
    mutasi,
    non_asn,
    pengadaan,
    pensiun,
    simpan_dokumen,
    talenta,
    unor,
)

__all__ = [
    "Dashboard",
    "Dokumen",
    "Foto",
    "Gelar",
    "Idis",
    "KenaikanPangkat",
    "Kompetensi",
    "Mutasi",
    "NonAsn",
    "Pengadaan",
    "Pensiun",
    "SimpanDokumen",
    "Talenta",
    "UnitOrganisasi",
]


class Pengadaan(Namespace[W]):
    """Recruitment: the proposals of one year, and its documents."""

    daftar = listing(pengadaan.halaman)
    halaman = endpoint(pengadaan.halaman)
    dokumen = endpoint(pengadaan.dokumen)


class KenaikanPangkat(Namespace[W]):
    """Promotion: the proposals of one period, and one of them."""

    daftar = listing(kenaikan_pangkat.halaman)
    halaman = endpoint(kenaikan_pangkat.halaman)
    get = endpoint(kenaikan_pangkat.get)


class Pensiun(Namespace[W]):
    """Retirement: the proposals of a range of days, and those of one person."""

    daftar = listing(pensiun.halaman)
    halaman = endpoint(pensiun.halaman)
    list_for = endpoint(pensiun.list_for)


class Gelar(Namespace[W]):
    """Titles: the proposals of one person to add an academic or a professional one."""

    akademik = endpoint(gelar.akademik)
    profesi = endpoint(gelar.profesi)


class UnitOrganisasi(Namespace[W]):
    """The units (unor) of this office, as a flat list."""

    daftar = listing(unor.halaman)
    halaman = endpoint(unor.halaman)


class Mutasi(Namespace[W]):
    """Transfers between offices. Confidence: low."""

    list_usulan = endpoint(mutasi.list_usulan)
    cari_usulan = endpoint(mutasi.cari_usulan)


class Idis(Namespace[W]):
    """Disciplinary reports. Confidence: low."""

    list_pelaporan = endpoint(idis.list_pelaporan)
    list_pelaporan_detail = endpoint(idis.list_pelaporan_detail)


class NonAsn(Namespace[W]):
    """People who are not civil servants, by NIK. Confidence: low."""

    get = endpoint(non_asn.get)


class Talenta(Namespace[W]):
    """Talent mapping. Confidence: low."""

    list_sumbu = endpoint(talenta.list_sumbu)
    save = endpoint(talenta.save)


class Kompetensi(Namespace[W]):
    """Assessments of competence and potential; their histories are ``siasn.riwayat``. Confidence: low."""

    list_kegiatan = endpoint(kompetensi.list_kegiatan)
    list_institusi = endpoint(kompetensi.list_institusi)
    save_kegiatan = endpoint(kompetensi.save_kegiatan)
    save_potensi = endpoint(kompetensi.save_potensi)
    save = endpoint(kompetensi.save)


class Dashboard(Namespace[W]):
    """Daily activities for BKN's dashboard."""

    save = endpoint(kegiatan.save)
    delete = endpoint(kegiatan.delete)


class Dokumen(Namespace[W]):
    """Documents up and down."""

    unduh = endpoint(dokumen.unduh)
    unggah = endpoint(dokumen.unggah)
    unggah_riwayat = endpoint(dokumen.unggah_riwayat)
    unggah_sk_kp = endpoint(dokumen.unggah_sk_kp)
    unggah_sk_nip = endpoint(dokumen.unggah_sk_nip)


class Foto(Namespace[W]):
    """The photo of one person, by person id."""

    unduh = endpoint(foto.unduh)
    unggah = endpoint(foto.unggah)


class SimpanDokumen(Namespace[W]):
    """A row and its documents in one request, by family. Confidence: low; the proven way is save, then upload."""

    jabatan = endpoint(simpan_dokumen.jabatan)
    angka_kredit = endpoint(simpan_dokumen.angka_kredit)
    skp22 = endpoint(simpan_dokumen.skp22)
    cpns = endpoint(simpan_dokumen.cpns)
    diklat = endpoint(simpan_dokumen.diklat)
    kursus = endpoint(simpan_dokumen.kursus)
    penghargaan = endpoint(simpan_dokumen.penghargaan)
