"""P3 for what is no pydantic model: every attrs class of the three packages prints no person.

By introspection: a field that prints and whose type can hold words must stand below; a new class, or a new field of
one that knows people, fails here until somebody has thought about it.

``vars`` is no way of printing: ``Nip``, ``Nik`` and ``Secret`` have no ``__dict__``, ``attrs.asdict`` leaves them
masked, and what opens one says ``.buka()``. Whoever reads slots by name, as a debugger does, sees the value.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import pprint
import re
from pathlib import Path
from typing import Any

import attrs
import pytest
from rich.pretty import pretty_repr

import siasn_client
import simpeg_adapters
import skp_core
from siasn_client.baris import Isi, Ubahan
from siasn_client.privacy import Nik, Nip, Secret

NIP = "199002282015031000"
RAHASIA = "RAHASIA-ORANG"
WORDS = re.compile(r"\b(str|bytes|Any|object|date|T|R|Hashable)\b")
"""A field of any other type (numbers, enums, instants, masked values, our own classes) holds nobody's words."""
TANPA_ORANG = {
    "siasn_client.testing": "invented people only",
    "simpeg_adapters.demo": "invented people only",
    "siasn_client.kode": "tables of codes",
    "siasn_client.peraturan": "law",
    "skp_core.dasar": "law",
    "skp_core.peraturan": "law",
    "siasn_client.config": "settings of an office; its secrets are Secret",
    "siasn_client.events": "tested below with the rest of P1: labels and counts",
    "siasn_client.resources.unor": "units",
    "siasn_client.sanding.aturan": "rules",
    "siasn_client.sanding.fungsional": "a table of BKN's",
    "siasn_client.sanding.padanan": "code tables of an office and BKN's; who confirmed a row says it in the sheet",
    "siasn_client.sinkronisasi.wewenang": "settings",
    "siasn_client.sinkronisasi.operasi": "settings",
    "siasn_client.unduh.keluarga": "names of families",
    "simpeg_adapters.mapping": "names of tables and columns, and their code tables",
    "simpeg_adapters.instansi": "settings of an office",
    "simpeg_adapters.sql.pembuktian.temuan": "names of columns, and sentences of ours with counts",
    "simpeg_adapters.lembar_skp.letak": "names of sheets and cells, and sentences of ours",
    "simpeg_adapters.lembar_skp.susunan": "the form itself: headings, help, names of fields",
    "simpeg_adapters.skp_host.profil": "names of tables and columns, and their code tables",
    "simpeg_adapters.inventaris": "elements, names of tables and columns, counts",
    "simpeg_adapters.commands.dokter": "findings about machines and accounts; sentences of ours",
}
BOLEH = {
    # labels: a path is a template, a url has its places still open
    "siasn_client.call.Call": "method path",
    "siasn_client.call.Request": "method url operation",
    "siasn_client.call.Unggahan": "tipe",
    "siasn_client.conversation.drift._Shape": "codes inside",
    "siasn_client.conversation.paging._Reading": "make key",
    "siasn_client.conversation.sapa.Sapaan": "tempat",
    "siasn_client.conversation.transport._Member": "busy",
    "siasn_client.sanding.dibaca_saja.AturanBaca": "nama label",
    "siasn_client.sanding.dibaca_saja.DibacaSaja": "nama label",
    "siasn_client.sanding.jenis.orang_tua.AyahIbu": "peran",
    "siasn_client.steps.Ask": "call",
    "siasn_client.steps.Exclusive": "key",
    "siasn_client.unduh.daftar.Daftar": "jenis sebutan",
    "siasn_client.unduh.jalan._Tugas": "jenis call",
    "siasn_client.unduh.jalan.Jalan": "tambahan daftar_gagal",
    "siasn_client.unduh.manifes.BerkasUnduhan": "nama sha256",
    "siasn_client.unduh.manifes.Manifes": "instansi setelan berkas",
    "siasn_client.unduh.permintaan.Permintaan": "jenis",
    "simpeg_adapters.commands.sanding._Tanya": "call",
    "simpeg_adapters.pengaturan.Pengaturan": "berkas",
    "simpeg_adapters.laporan.rencana_html._Bagian": "judul lama baru penjelasan",
    "simpeg_adapters.ndjson.berkas.BerkasNdjson": "path",
    "simpeg_adapters.ndjson.rujukan.TabelTersimpan": "nama per",
    "simpeg_adapters.laporan.isian.Isian": "label hasil bidang",
    "simpeg_adapters.laporan.rencana_html._Butir": "id jenis peringatan",
    # ids, digests, codes: nobody is found by them without the databases they stand in
    "siasn_client.baris.Lingkup": "unit",
    "siasn_client.baris.Ubahan": "sidik id_siasn",
    "siasn_client.berkas.Periksa": "sidik",
    "siasn_client.conversation.jwt.IsiToken": "instansi klien tipe",
    "siasn_client.nip.IsiNip": "kode_kontrak jenis_kelamin",
    "siasn_client.ports.Catatan": "rencana butir langkah sidik id_siasn alasan",
    "siasn_client.sinkronisasi.jalan.Jalan": "pemegang ditulis",
    "siasn_client.sinkronisasi.persetujuan.Persetujuan": "digest",
    "siasn_client.sinkronisasi.rencana.Butir": "peringatan id",
    "siasn_client.sinkronisasi.rencana.Perubahan": "bidang",
    "siasn_client.sinkronisasi.rencana.Rencana": "instansi digest",
    "simpeg_adapters.memory._Sewa": "pemegang",
    # sentences of ours
    "siasn_client.sanding.hasil.HasilBaris": "bukti",
    "siasn_client.sanding.hasil.HasilBidang": "bidang saran",
    "siasn_client.sanding.hasil.HasilJenis": "gagal tak_dipetakan",
    "siasn_client.sanding.hasil.Ringkasan": "pegawai tak_dipetakan",
    "siasn_client.sanding.meja.Jodoh": "bukti",
    "siasn_client.sinkronisasi.apply._Terapan": "kemajuan dilewati",
    "siasn_client.sinkronisasi.persetujuan.Keputusan": "alasan",
    "siasn_client.unduh.manifes.Galat": "galat",
    "siasn_client.unduh.rekaman.Kartu": "galat",
    "siasn_client.unduh.rekaman.Rekaman": "jenis galat pesan",
    "simpeg_adapters.commands.token.KeadaanToken": "jenis pemilik peran catatan",  # pemilik: masked when it is made
    # a measurement: codes of one person whose NIP does not print, counts and names of units
    "siasn_client.mutu.acuan.Acuan": "hari",
    "siasn_client.mutu.aturan.Indikator": "id nama tabel",
    "siasn_client.mutu.fakta.OrangMutu": "eselon_id golongan instansi_induk_id instansi_kerja_id jabatan_id "
    "jabatan_nama jenis_jabatan_id jenis_pegawai_id jenjang kedudukan_hukum_id pendidikan_id status tak_ada tak_tahu "
    "tingkat_pendidikan_id unor_id unor_nama",
    "siasn_client.mutu.hitung.Penghitung": "_hitungan _nama _orang _pegawai _poin populasi unit",
    "siasn_client.mutu.hitung._Hitungan": "dinilai kelompok kena tak_ada tak_tahu",
    "siasn_client.mutu.indeks.Indeks": "hari populasi",
    "siasn_client.mutu.indeks.Nilai": "alasan id",
    "siasn_client.mutu.indeks.Unit": "id nama",
    "siasn_client.mutu.ramalan.PekerjaanUnit": "nama unit",
    "siasn_client.mutu.sasaran.Sasaran": "butuh nama",
    "simpeg_adapters.commands.rekap_skp.BarisSkp": "kelompok instansi unit_kerja sebagai jenis label mulai selesai "
    "capaian alasan keterangan",
    "simpeg_adapters.commands.rekap_skp.Saringan": "unit periode",
    "simpeg_adapters.commands.rekap_skp.TakTerbaca": "alasan",
    "simpeg_adapters.commands.rekap_tulis.Hitungan": "unit_kerja label mulai selesai predikat capaian",
    "simpeg_adapters.commands.rekap_tulis.Ringkasan": "_per_unit alasan keterangan",
    "simpeg_adapters.kinerja.Kiriman": "koefisien_id golongan_penilai_id kuadran",
    "simpeg_adapters.commands.acuan_mutu.AcuanKantor": "gagal populasi",
    "simpeg_adapters.laporan.grafik.GrafikIndeks": "baris catatan",
    "simpeg_adapters.laporan.mutu.LaporanMutu": "catatan kantor sumber",
    # findings: our sentences about somebody whose NIP does not print
    "siasn_client.sanding.bukti.TemuanPegawai": "kode langkah",
    "siasn_client.sanding.bukti._Orang": "hari",
    # a sheet or a list: its columns and its day
    "siasn_client.sanding.ekspor.gaya.PengamatTanggal": "tanda",
    "siasn_client.sanding.ekspor.kolom.Kolom": "judul nama",
    "siasn_client.sanding.ekspor.tinjauan.Tinjauan": "ditolak gaya hilang kolom lebih",
    "siasn_client.sanding.ekspor.tinjauan._Pengamat": "judul tanggal",
    "siasn_client.sanding.populasi.alasan.Keterangan": "saran sebutan",
    "siasn_client.sanding.populasi.hasil.HasilPopulasi": "catatan golongan_pppk per",
    "siasn_client.sanding.populasi.hasil.Kasus": "bukti",
    "siasn_client.sanding.populasi.hasil.KontrakBerakhir": "akhir sumber",
    "siasn_client.sanding.populasi.masukan.Orang": "golongan instansi_induk instansi_kerja kedudukan status",
    "siasn_client.sanding.populasi.masukan.Sumber": "keterangan nama per",
    "siasn_client.sanding.populasi.masukan.UsulPengadaan": "kontrak_akhir periode tmt",
    "siasn_client.sanding.populasi.masukan.UsulPensiun": "jenis tmt_pensiun",
    "siasn_client.sanding.populasi.sebab.Penimbang": "instansi per",
    "simpeg_adapters.commands.padanan.HasilUsul": "jumlah",
    "simpeg_adapters.commands.populasi.Pesanan": "per",
    "simpeg_adapters.commands.populasi._Kerja": "hari_ini",
    "simpeg_adapters.ekspor_asn.EksporAsn": "nama per",
    "simpeg_adapters.laporan.populasi.BarisJembatan": "jumlah sebutan",
    "simpeg_adapters.commands.skp.TemuanBerletak": "jalur",
    "simpeg_adapters.skp_host.baris.BarisSkp": "peta",
    "simpeg_adapters.skp_host.baris.SalahBaris": "tabel kunci kolom pesan",  # the key of the host's row, none of BKN's
    "simpeg_adapters.skp_host.naskah.HasilSkp": "kunci",
    "simpeg_adapters.lembar.lembar.Lembar": "kolom nama",
    "simpeg_adapters.sql.kode_dipakai._Hitungan": "bkn induk kode salinan teks",
    "simpeg_adapters.sql.kode_dipakai._Induk": "ada pemisah per_kode",
    # a report: headings, counts, who acts; units are no persons
    "simpeg_adapters.laporan.daftar_kerja.Pekerjaan": "jenis",
    "simpeg_adapters.laporan.dibaca_saja.Bacaan": "gagal label nama",
    "simpeg_adapters.laporan.giliran.Giliran": "langkah",
    "simpeg_adapters.laporan.giliran.Pembagian": "hari",
    "simpeg_adapters.laporan.html._Langkah": "bidang langkah siapa",
    "simpeg_adapters.laporan.keterangan.Keterangan": "alasan kantor lingkungan lingkup unduhan",
    "simpeg_adapters.laporan.orang.BarisLaporan": "bukti jenis label sisi",
    "simpeg_adapters.laporan.orang.OrangLaporan": "unit",
    "simpeg_adapters.laporan.rekap.HitunganBidang": "bidang jenis label",
    "simpeg_adapters.laporan.rekap.Rekap": "_bidang baris dibaca_saja dobel gagal tak_dipetakan temuan unit",
    "simpeg_adapters.laporan.temuan.TemuanLaporan": "kode label",
    # work, not who does it
    "skp_core.blok.Bagian": "nomor judul",
    "skp_core.blok.CatatanKaki": "butir",
    "skp_core.blok.Daftar": "judul",
    "skp_core.blok.Dokumen": "nama",
    "skp_core.blok.Isian": "label",
    "skp_core.blok.Judul": "baris",
    "skp_core.blok.Kop": "kiri kanan",
    "skp_core.blok.Kurva": "label_atas judul sumbu_x sumbu_y label keterangan",
    "skp_core.blok.Lambang": "gambar",
    "skp_core.blok.Penanda": "tempat_tanggal sebutan nomor",
    "skp_core.blok.Pihak": "judul",
    "skp_core.blok.Pilihan": "judul",
    "skp_core.blok.Pita": "teks",
    "skp_core.model.evaluasi.Evaluasi": "tempat tanggal tempat_terima tanggal_terima",
    "skp_core.model.evaluasi.UmpanBalik": "dari",
    "skp_core.model.indikator.Indikator": "uraian ukuran_keberhasilan",
    "skp_core.model.indikator.Target": "satuan teks",
    "skp_core.model.keberatan.Keberatan": "tanggal banding tanggal_keputusan",
    "skp_core.model.rekam.Langkah": "langkah hari",
    "skp_core.model.rekam.RekamSkp": "selesai ditutup",
    "skp_core.model.rekam.VersiSkp": "diajukan",
    "skp_core.model.matriks.MatriksPeran": "nama_instansi unit_kerja hasil hasil_antara",
    "skp_core.model.rekap.Rekap": "nama_instansi unit_kerja tempat tanggal",
    "skp_core.model.lampiran.Lampiran": "dukungan_sumber_daya skema_pertanggungjawaban konsekuensi",
    "skp_core.model.pegawai.Pegawai": "jabatan unit_kerja",
    "skp_core.model.perilaku.PerilakuKerja": "ekspektasi_khusus",
    "skp_core.model.periode.Periode": "mulai selesai",
    "skp_core.model.periode.PeriodeEvaluasi": "label mulai selesai",
    "skp_core.model.rencana.Rencana": "rumusan",
    "skp_core.model.rencana.RencanaPimpinan": "rumusan indikator",
    "skp_core.model.skp.Skp": "nama_instansi tempat tanggal_penetapan",
    "skp_core.model.temuan.Aturan": "id kalimat",
    "skp_core.model.temuan.Temuan": "aturan letak pesan",
    "skp_core.render.tabel.SelTabel": "kelas",
}
"""What may print though its type could hold a person, by class."""


def classes() -> list[type]:
    """Every class of ours that attrs made, or that says itself how it prints."""
    found: dict[str, type] = {}
    for package in (siasn_client, simpeg_adapters, skp_core):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if info.name.startswith("siasn_client.testing") or info.name.endswith("__main__"):
                continue  # the plugin wants pytest registered, a main would run
            for one in vars(importlib.import_module(info.name)).values():
                if inspect.isclass(one) and one.__module__ == info.name and attrs.has(one):
                    found[name_of(one)] = one
    return [one for name, one in sorted(found.items()) if not name.startswith(tuple(TANPA_ORANG))]


def name_of(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def filled(kind: type) -> Any:
    """One with something of a person in every field; nothing is converted or checked."""
    made = kind.__new__(kind)
    for one in attrs.fields(kind):  # type: ignore[arg-type]
        object.__setattr__(made, one.name, f"{RAHASIA}-{one.name}-{NIP}")
    return made


def shown(value: Any) -> str:
    return "\n".join([repr(value), str(value), f"{value}", pprint.pformat(value, width=9999), pretty_repr(value)])


def printed(kind: type) -> set[str]:
    """The fields that a print gives away."""
    text = shown(filled(kind))
    return {one.name for one in attrs.fields(kind) if f"{RAHASIA}-{one.name}-" in text}  # type: ignore[arg-type]


def unexplained(kind: type) -> set[str]:
    """The fields that print, can hold a person's words, and have no line."""
    wordy = {one.name for one in attrs.fields(kind) if WORDS.search(str(one.type))}  # type: ignore[arg-type]
    return (printed(kind) & wordy) - {*BOLEH.get(name_of(kind), "").split()}


CLASSES = classes()


@pytest.mark.parametrize("kind", CLASSES, ids=name_of)
def test_a_value_prints_nothing_that_could_be_a_person(kind: type) -> None:
    assert unexplained(kind) == set()


def test_every_line_is_needed() -> None:
    by_name = {name_of(kind): kind for kind in CLASSES}
    assert {*BOLEH} - {*by_name} == set()
    assert {name: {*said.split()} - printed(by_name[name]) for name, said in BOLEH.items()} == {
        name: set() for name in BOLEH
    }


def test_there_are_as_many_values_as_there_should_be() -> None:
    assert len(CLASSES) > 80
    for module in TANPA_ORANG:
        assert Path(importlib.import_module(module).__file__ or "").exists()


@pytest.mark.parametrize("value", [Nip(NIP), Nik("9999990101010000"), Secret("kata-sandi")], ids=repr)
def test_a_masked_value_has_nothing_that_vars_could_show(value: Nip | Nik | Secret) -> None:
    with pytest.raises(TypeError):
        vars(value)
    row = Ubahan("golongan", value, None, None, {})  # type: ignore[arg-type]
    assert value.buka() not in f"{attrs.asdict(row, recurse=True)} {attrs.astuple(Isi('', value))}"  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [Nip, Nik, Secret], ids=lambda kind: kind.__name__)
def test_one_half_made_prints_too(kind: type) -> None:
    """It stands in the traceback of its own refusal."""
    assert repr(kind.__new__(kind))


@attrs.frozen
class Bocor:
    """A value that prints a name."""

    nama: str
    umur: int = 0


def test_a_value_that_prints_a_person_is_found() -> None:
    """The negative control."""
    assert unexplained(Bocor) == {"nama"}
    with pytest.raises(AssertionError):
        test_a_value_prints_nothing_that_could_be_a_person(Bocor)
