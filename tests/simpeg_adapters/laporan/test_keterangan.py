"""What a report says about itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from attrs import evolve

from siasn_client.baris import Jenis
from simpeg_adapters.laporan.keterangan import ARTI, TERSAMAR, belum_dibandingkan_rinci
from simpeg_adapters.laporan.orang import Keadaan, Penyaji
from simpeg_adapters.laporan.rekap import Rekap

WIB = timezone(timedelta(hours=7))


def rekap(*people) -> Rekap:
    found = Rekap()
    for each in people:
        found.tambah(each, Penyaji().orang(each))
    return found


def test_every_state_is_explained():
    assert set(ARTI) == set(Keadaan)


def test_live_data_says_when_both_sides_were_read_on_the_offices_clock(orang, ket):
    said = evolve(ket, dibuat=ket.dibuat.astimezone(WIB)).umur(rekap(orang))
    assert said == ["e-Simpeg dibaca 01-01-2026 pukul 17.30.", "SIASN dibaca langsung 01-01-2026 pukul 17.30."]


def test_a_download_says_how_old_it_is_and_that_siasn_may_have_changed(orang, ket):
    span = (datetime(2025, 12, 20, tzinfo=UTC), datetime(2025, 12, 22, tzinfo=UTC))
    (_, said) = evolve(ket, unduhan="unduhan", dibaca=span).umur(rekap(orang))
    assert "unduhan unduhan" in said
    assert "yang tertua berumur 12 hari" in said
    assert "dapat sudah berubah" in said


def test_a_side_that_nobody_could_read_has_no_age(banding, ket):
    assert "SIASN dibaca langsung tidak berhasil." in ket.umur(rekap(banding({}, gagal=[Jenis.GOLONGAN])))


def test_a_masked_report_says_what_is_masked_and_why(ket):
    assert not ket.terbuka
    assert ket.samaran == TERSAMAR
    assert all(word in TERSAMAR for word in ("NIK", "Alasannya", "NIP tampak"))


def test_an_opened_report_says_why_and_when(ket):
    opened = evolve(ket, alasan="Verifikasi data KP")
    assert opened.terbuka
    assert opened.samaran == (
        "Data pribadi di laporan ini terbuka. Alasan: Verifikasi data KP. Dibuka 01-01-2026 pukul 10.30."
    )


def test_what_was_left_out_is_said_with_what_to_do(banding, ket):
    odd = banding(
        {Jenis.DATA_UTAMA: ([{"tanggal_lahir": "entah"}], [{"tanggal_lahir": "1990-02-28"}])}, gagal=[Jenis.JABATAN]
    )
    said = dict(belum_dibandingkan_rinci(rekap(odd), evolve(ket, nip_tak_terbaca=3)))
    assert said["Riwayat jabatan: gagal dibaca"].startswith("1 pegawai. SIASN tidak terbaca")
    assert said["NIP di e-Simpeg bukan 18 angka"].startswith("3 pegawai")
    assert said["Isian yang tidak terbaca atau kodenya belum dipadankan"] == "1 isian"
    assert "Riwayat golongan" in said["Jenis data yang tidak ikut disandingkan"]


def test_fields_that_the_host_does_not_have_are_named_by_kind(ket):
    found = Rekap()
    found.tak_dipetakan["golongan"] = ("nomor_sk", "tanggal_sk")
    found.diminta.update(Jenis)
    assert dict(belum_dibandingkan_rinci(found, ket)) == {
        "Riwayat golongan: tidak ada di e-Simpeg": "Nomor SK, Tanggal SK: tidak dibandingkan."
    }
    short = dict(belum_dibandingkan_rinci(found, ket, singkat=True))
    assert short["Riwayat golongan: tidak ada di e-Simpeg"] == "2 isian: tidak dibandingkan."
