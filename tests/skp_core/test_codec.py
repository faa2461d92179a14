"""An SKP survives JSON; what is wrong with a file is said in words, at its place, without its values."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from skp_core import model
from skp_core.codec import Naskah, dumps, loads
from skp_core.errors import InvalidModel
from skp_core.model import Evaluasi, Skp
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

CONTOH = Path(__file__).parents[2] / "examples" / "skp_contoh.json"
Ubah = Callable[[dict[str, Any]], object]

teks = st.text(st.characters(codec="utf-8"), max_size=12)
isi = teks.filter(str.strip)
angka = st.decimals(-(10**6), 10**6, places=2)
target = st.builds(model.Target, min=st.none() | angka, max=st.none() | angka, satuan=teks, teks=teks)
pegawai = st.builds(
    model.Pegawai,
    nama=isi,
    nip=st.just("198504122010012000"),
    pangkat=st.none() | teks,
    jabatan=isi,
    unit_kerja=isi,
    kelompok=st.sampled_from(model.Kelompok),
    status=st.none() | st.sampled_from(model.StatusPegawai),
)
rencana = st.builds(
    model.Rencana,
    jenis=st.sampled_from(model.JenisHasilKerja),
    rumusan=teks,
    rhk_pimpinan_diintervensi=st.none()
    | st.builds(model.RencanaPimpinan, rumusan=teks, indikator=st.tuples(teks), milik=st.sampled_from(model.Kelompok)),
    indikator=st.lists(
        st.builds(model.Indikator, uraian=teks, aspek=st.sampled_from(model.Aspek), target=st.none() | target),
        max_size=2,
    ).map(tuple),
)
naskah = st.builds(
    Naskah,
    skp=st.builds(
        Skp,
        nama_instansi=teks,
        mode=st.none() | st.sampled_from(model.Mode),
        kelompok=st.none() | st.sampled_from(model.Kelompok),
        periode=st.builds(model.Periode, mulai=st.dates(), selesai=st.dates()),
        pegawai=pegawai,
        pejabat_penilai=pegawai,
        rhk=st.lists(rencana, max_size=2).map(tuple),
        perilaku=st.lists(
            st.builds(
                model.PerilakuKerja, kode=st.sampled_from(model.Perilaku), ekspektasi_khusus=st.lists(teks).map(tuple)
            ),
            max_size=3,
        ).map(tuple),
        tanggal_penetapan=st.none() | st.dates(),
    ),
    evaluasi=st.none() | st.just(contoh_evaluasi()),
)


@settings(max_examples=40, deadline=None)
@given(naskah)
def test_what_is_written_reads_the_same(satu: Naskah) -> None:
    kembali = loads(dumps(satu))
    assert kembali == satu
    assert dumps(kembali) == dumps(satu)


def test_enums_dates_and_numbers_come_back_as_themselves() -> None:
    kembali = loads(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())))
    assert kembali.skp.mode is model.Mode.KUANTITATIF
    assert isinstance(kembali.skp.rhk[0].indikator[0].aspek, StrEnum)
    assert isinstance(kembali.skp.periode.mulai, date)
    sasaran = kembali.skp.rhk[1].indikator[1].target
    assert sasaran is not None
    assert sasaran.min == Decimal("3.5")
    assert isinstance(kembali.skp.rhk, tuple)


def test_the_example_file_is_the_example() -> None:
    """Docs and tests point at it; it is written by ``dumps`` and must not drift."""
    text = CONTOH.read_text(encoding="utf-8")
    assert loads(text) == Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())
    assert dumps(loads(text)) == text


def test_json_numbers_are_read_without_rounding() -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    isi["skp"]["rhk"][0]["indikator"][0]["target"]["min"] = 0.1
    hasil = loads(json.dumps(isi)).skp.rhk[0].indikator[0].target
    assert hasil is not None
    assert hasil.min == Decimal("0.1")


def _di(*jalan: str | int, nilai: object) -> Ubah:
    def ubah(isi: dict[str, Any]) -> None:
        tujuan: Any = isi
        for langkah in jalan[:-1]:
            tujuan = tujuan[langkah]
        tujuan[jalan[-1]] = nilai

    return ubah


@pytest.mark.parametrize(
    ("ubah", "letak", "kata"),
    [
        (_di("skp", "rhk", 1, "indikator", 0, "aspek", nilai="BAGUS"), "skp.rhk[2].indikator[1].aspek", "WAKTU"),
        (_di("skp", "mode", nilai="kuantitatif"), "skp.mode", "KUANTITATIF, KUALITATIF"),
        (_di("skp", "pegawai", "kelompok", nilai=3), "skp.pegawai.kelompok", "JPT_PIMPINAN_UNIT_MANDIRI, JA_JF"),
        (_di("skp", "pegawai", "nip", nilai="12"), "skp.pegawai.nip", "18 angka"),
        (_di("skp", "pegawai", "nip", nilai=198504122010012000), "skp.pegawai.nip", "teks"),
        (_di("skp", "pegawai", "nip", nilai=None), "skp.pegawai.nip", "harus punya NIP"),
        (_di("skp", "pegawai", "nama", nilai="  "), "skp.pegawai.nama", "kosong"),
        (_di("skp", "pegawai", "nipp", nilai="x"), "skp.pegawai", "tidak mengenal isian nipp"),
        (_di("skp", "rhk", nilai="abc"), "skp.rhk", "daftar"),
        (_di("skp", "rhk", nilai=[5]), "skp.rhk[1]", "tidak dapat dibaca"),
        (_di("skp", nilai=None), "skp", "tidak dapat dibaca"),
        (_di("skp", nilai={}), "skp.nama_instansi", "belum diisi"),
        (_di("skp", "rhk", 0, "indikator", 0, "target", "min", nilai="1e999999999"), "target.min", "angka"),
        (_di("skp", "rhk", 0, "indikator", 0, "target", "min", nilai="dua"), "target.min", "angka"),
        (_di("skp", "rhk", 0, "indikator", 0, "target", "min", nilai=True), "target.min", "angka"),
        (_di("skp", "periode", "mulai", nilai="31-12-2025"), "skp.periode.mulai", "tahun-bulan-hari"),
        (_di("skp", "periode", "mulai", nilai="2025-W01-1"), "skp.periode.mulai", "tahun-bulan-hari"),
        (_di("skp", "periode", "mulai", nilai="2025-02-30"), "skp.periode.mulai", "tahun-bulan-hari"),
        (_di("lain", nilai=1), "berkas", "tidak mengenal isian lain"),
        (_di("versi", nilai=2), "versi", "Perbarui program"),
        (_di("versi", nilai=True), "versi", "tidak menyebut versi"),
        (_di("versi", nilai="1"), "versi", "tidak menyebut versi"),
    ],
)
def test_a_wrong_field_is_named_with_its_place(ubah: Ubah, letak: str, kata: str) -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    ubah(isi)
    with pytest.raises(InvalidModel) as caught:
        loads(json.dumps(isi))
    assert caught.value.letak.endswith(letak)
    assert kata in caught.value.pesan


@pytest.mark.parametrize(
    ("teks", "letak", "kata"),
    [
        ("", "baris 1 kolom 1", "baris 1 kolom 1"),
        ("{", "baris 1 kolom 2", "tanda kutip, koma dan kurung"),
        ('{"versi": 1,\n "skp": {\n  "mode" "JAF"}}', "baris 3 kolom 10", "baris 3 kolom 10"),
        ('{"versi": 1, "skp": {"mode": null, "mode": null}}', "mode", "Isian mode ditulis dua kali"),
        ("Kab. Contoh – 2025".encode("cp1252"), "", "UTF-8"),
        ("[]", "", "bukan JSON"),
        ("null", "", "bukan JSON"),
        ("7", "", "bukan JSON"),
        ("[" * 100_000, "", "bukan JSON"),
        ('{"versi": 1, "skp": NaN}', "", "bukan JSON"),
        ('{"versi": ' + "9" * 5000 + "}", "", "bukan JSON"),
    ],
    ids=range(11),
)
def test_what_is_no_json_object_is_refused_with_its_place(teks: str | bytes, letak: str, kata: str) -> None:
    with pytest.raises(InvalidModel, match="no JSON object") as caught:
        loads(teks)
    assert caught.value.letak == letak
    assert kata in caught.value.pesan
    assert caught.value.__context__ is None


def test_a_file_saved_by_a_windows_editor_is_read() -> None:
    """Notepad puts a byte order mark before the text."""
    asli = dumps(Naskah(skp=contoh_skp()))
    assert loads(asli.encode("utf-8-sig")) == loads(asli)


def test_an_error_holds_no_value_not_even_in_its_causes() -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    isi["skp"]["pegawai"]["nip"] = "rahasia-12345"
    isi["skp"]["mode"] = "rahasia-mode"
    with pytest.raises(InvalidModel) as caught:
        loads(json.dumps(isi))
    error = caught.value
    assert "rahasia" not in f"{error} {error!r} {error.pesan} {error.letak}"
    assert error.__cause__ is None
    assert error.__context__ is None


def test_a_name_that_could_be_a_value_is_not_repeated() -> None:
    nomor = "rahasia 12345"
    for teks in (f'{{"{nomor}": 1, "{nomor}": 2}}', f'{{"versi": 1, "{nomor}": 1}}'):
        with pytest.raises(InvalidModel) as caught:
            loads(teks)
        assert "12345" not in f"{caught.value.pesan}{caught.value.letak}"
        assert "(nama lain)" in caught.value.pesan


def test_many_wrong_fields_are_told_at_once_but_not_endlessly() -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    isi["skp"]["rhk"] = [{}] * 50
    with pytest.raises(InvalidModel) as caught:
        loads(json.dumps(isi))
    assert len(caught.value.pesan.splitlines()) == 20


def test_the_evaluation_may_be_missing() -> None:
    assert loads(dumps(Naskah(skp=contoh_skp()))).evaluasi is None
    assert isinstance(contoh_evaluasi(), Evaluasi)


@pytest.mark.parametrize("isi", [{}, {"isi": None}, {"isi": 5}, {"isi": {}, "skp": {}}])
def test_a_file_of_another_kind_holds_its_contents_and_nothing_beside_them(isi: dict[str, Any]) -> None:
    with pytest.raises(InvalidModel, match="isi is missing"):
        loads(json.dumps({"versi": 1, "jenis": "skp", **isi}))


@pytest.mark.parametrize("nilai", [1.5, "1", True, None, 10**9, 1e300])
def test_a_whole_number_is_not_cut_out_of_something_else(nilai: object) -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    isi["skp"]["versi"] = nilai
    with pytest.raises(InvalidModel, match="wrong fields"):
        loads(json.dumps(isi))
    isi["skp"]["versi"] = 2.0
    assert loads(json.dumps(isi), Naskah).skp.versi == 2


BANYAK = settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.acceptance
@BANYAK
@given(data=st.data())
def test_whatever_stands_in_an_skp_comes_back(naskah_apa_saja: Any, data: Any) -> None:
    """Empty lists, 500 indicators, characters inside and outside the font."""
    naskah = data.draw(naskah_apa_saja)
    assert loads(dumps(naskah), Naskah) == naskah


def test_half_a_character_is_refused_by_place() -> None:
    """JSON can say it, but no file and no paper can hold it."""
    rusak = dumps(contoh_skp()).replace('"PEMERINTAH KABUPATEN CONTOH"', r'"\ud83d"')
    with pytest.raises(InvalidModel) as ditolak:
        loads(rusak)
    assert (ditolak.value.letak, ditolak.value.pesan) == ("nama_instansi", "nama_instansi: memuat huruf yang rusak")
