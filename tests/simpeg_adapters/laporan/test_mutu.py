"""The index on the screen: 80 columns, nobody named, and what it is not."""

from __future__ import annotations

import io

from attrs import evolve
from rich.console import Console

from siasn_client.mutu import INDIKATOR, Dimensi, Penghitung
from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
from simpeg_adapters.laporan.mutu import DIMENSI, LaporanMutu, terminal, unit_terburuk


def layar(laporan: LaporanMutu) -> str:
    out = io.StringIO()
    console = Console(file=out, width=80)
    for part in terminal(laporan):
        console.print(part)
    return out.getvalue()


def test_the_screen_shows_every_dimension_and_indicator_in_80_columns(laporan_mutu: LaporanMutu) -> None:
    said = layar(laporan_mutu)
    assert max(map(len, said.splitlines())) <= 80
    assert all(name in said for name in DIMENSI.values())
    assert all(id_ in said for id_ in INDIKATOR)
    assert set(DIMENSI) == set(Dimensi)


def test_it_says_that_it_is_a_forecast_where_the_data_come_from_and_what_is_missing(laporan_mutu: LaporanMutu) -> None:
    said = " ".join(layar(laporan_mutu).split())
    assert "bukan angka BKN" in said
    assert "SIASN dibaca langsung." in said
    assert "1 sudah berhenti atau pensiun" in said
    assert "1 tidak dikenal SIASN" in said
    assert "1 gagal dibaca" in said
    assert "TIM_2 tidak dapat dihitung. Belum ada daftar pegawai" in said


def test_nobody_is_named_on_the_screen(laporan_mutu: LaporanMutu) -> None:
    said = layar(laporan_mutu)
    assert all(nip.buka() not in said for work in laporan_mutu.ramalan.pekerjaan for nip in work.orang)


def test_units_come_lowest_first(laporan_mutu: LaporanMutu) -> None:
    found = [unit.skor.indeks() for unit in unit_terburuk(laporan_mutu.indeks)]
    assert found == sorted(found)
    assert len(found) == 2


def test_findings_are_counted_and_named_only_for_a_reason(laporan_mutu: LaporanMutu) -> None:
    counts = [{"kode": "nik", "berat": "peringatan", "sisi": "SIASN", "orang": 1}]
    assert laporan_mutu.data_temuan() == {"bukti": {"jumlah": counts}}
    opened = laporan_mutu.data_temuan(buka=True)["bukti"]["orang"]
    assert [each["nip"] for each in opened] == ["199002282015031000"]
    assert "NIP dan peraturan terhadap data" in layar(laporan_mutu)


def test_an_export_has_no_findings_of_two_sides(laporan_mutu: LaporanMutu) -> None:
    export = evolve(laporan_mutu, temuan=None)
    assert export.data_temuan() == {}
    assert "NIP dan peraturan terhadap data" not in layar(export)


def test_an_office_without_work_and_units_shows_neither_table() -> None:
    counter = Penghitung(contoh_acuan())
    counter.tambah(contoh_orang())
    said = layar(LaporanMutu("Kantor", counter.indeks(), counter.ramalan(), ("SIASN dibaca langsung.",)))
    assert "Pekerjaan yang paling menaikkan" not in said
    assert "Unit dengan indeks terendah" not in said
    assert "100,00" in said
