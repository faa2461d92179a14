"""One reason, one piece of evidence; without evidence it is not clear."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.sanding.populasi import Jawaban, Orang, Pengetahuan, UsulPengadaan, UsulPensiun
from siasn_client.sanding.populasi.sebab import Penimbang

PER = date(2026, 11, 2)
NIP, PPPK = "199002282015031000", "199511202023212000"
KINI = "I1"


def orang(nip=NIP, **rest):
    return Orang(nip=nip, kunci="1", **{"instansi_induk": KINI, "instansi_kerja": KINI, **rest})


def weigh(**known):
    return Penimbang(PER, Pengetahuan(**known), KINI)


def usul(tmt, jenis="", nip=NIP):
    return {nip: UsulPensiun(nip, tmt, jenis)}


def hire(nip=NIP, tmt=None, akhir=None):
    return {nip: UsulPengadaan(nip, tmt, akhir, "2025")}


def answer(**rest):
    return {NIP: Jawaban(orang(**rest))}


SIMPEG = [
    ("meninggal", orang(meninggal=True), {}, "tercatat meninggal menurut e-Simpeg"),
    ("meninggal", orang(), {"jawaban": answer(meninggal=True)}, "menurut jawaban SIASN"),
    ("meninggal", orang(), {"pensiun": usul(date(2026, 1, 1), "Non BUP Janda/Duda KPP")}, "Janda/Duda"),
    ("pindah_keluar", orang(), {"jawaban": answer(instansi_induk="I2", instansi_kerja="I2")}, "bukan instansi ini"),
    ("pensiun", orang(kedudukan="99"), {}, "kedudukan hukum 99"),
    ("pensiun", orang(), {"jawaban": answer(kedudukan="98")}, "98 menurut jawaban SIASN"),
    ("pensiun", orang(tmt_pensiun=date(2026, 11, 1)), {}, "TMT pensiun 01-11-2026"),
    ("pensiun", orang(), {"pensiun": usul(PER)}, "daftar pensiun dengan TMT 02-11-2026"),
    ("pensiun", orang("195801011980031000"), {}, "usianya melewati 65 tahun"),
    ("berhenti", orang(kedudukan="66"), {}, "kedudukan hukum 66"),
    ("berhenti", orang(), {"jawaban": answer(kedudukan="70")}, "70 menurut jawaban SIASN"),
    ("kontrak_habis", orang(PPPK, kontrak_akhir=date(2026, 11, 1)), {}, "01-11-2026 menurut e-Simpeg"),
    ("kontrak_habis", orang(PPPK), {"pengadaan": hire(PPPK, akhir=date(2026, 1, 1))}, "menurut daftar pengadaan"),
    (
        "kontrak_habis",
        orang(PPPK, kontrak_akhir=date(2026, 11, 1)),
        {"pengadaan": hire(PPPK, akhir=date(2026, 1, 1))},
        "01-11-2026 menurut e-Simpeg (daftar pengadaan: 01-01-2026)",
    ),
    (
        "kontrak_habis",
        orang(PPPK, kontrak_akhir=date(2026, 11, 1)),
        {"pengadaan": hire(PPPK, akhir=date(2026, 11, 1))},
        "01-11-2026 menurut e-Simpeg",
    ),
    ("baru", orang(), {"pengadaan": hire(tmt=date(2026, 6, 1))}, "daftar pengadaan 2025 dengan TMT 01-06-2026"),
    ("baru", orang(), {"pengadaan": hire()}, "daftar pengadaan 2025"),
    ("belum_jelas", orang(), {"pengadaan": hire(tmt=date(2024, 3, 1))}, "ASN sejak 2015"),
    ("belum_jelas", orang(kedudukan="92"), {}, "ASN sejak 2015"),
    ("baru", orang("200002282026101000"), {}, "TMT CPNS atau kontrak 01-10-2026"),
    ("baru", orang(PPPK, tmt_cpns=date(2026, 9, 1)), {}, "01-09-2026"),
    ("tidak_dikenal", orang(), {"jawaban": {NIP: Jawaban(None)}}, "tidak ada data"),
    ("belum_jelas", orang(), {}, "ASN sejak 2015"),
    ("belum_jelas", orang(kedudukan="20"), {}, "ASN sejak 2015"),
    ("belum_jelas", orang(tmt_pensiun=date(2026, 12, 1)), {"pensiun": usul(date(2026, 12, 1))}, "ASN sejak"),
    ("belum_jelas", orang(kontrak_akhir=date(2026, 1, 1)), {}, "ASN sejak"),
]


@pytest.mark.parametrize(("alasan", "siapa", "known", "words"), SIMPEG)
def test_why_somebody_is_only_in_e_simpeg(alasan, siapa, known, words):
    found, bukti = weigh(**known).hanya_simpeg(siapa)
    assert found.value == alasan
    assert words in "; ".join(bukti)


SIASN = [
    ("meninggal", orang(), {"pensiun": usul(None, "Non BUP Anumerta")}, "Anumerta"),
    ("pensiun", orang(kedudukan="99"), {}, "kedudukan hukum 99 menurut daftar SIASN"),
    ("berhenti", orang(kedudukan="77"), {}, "kedudukan hukum 77"),
    ("pindah_masuk", orang(), {"pindah": {NIP: date(2026, 9, 1)}}, "01-09-2026"),
    ("pindah_masuk", orang(instansi_induk="I2"), {}, "instansi induknya belum"),
    ("dipekerjakan", orang(instansi_kerja="I2"), {}, "instansi kerja"),
    ("dipekerjakan", orang(instansi_kerja="I2"), {"pindah": {NIP: date(2026, 9, 1)}}, "instansi kerja"),
    ("pindah_keluar", orang(instansi_induk="I2", instansi_kerja="I2"), {}, "instansi induk"),
    ("kontrak_habis", orang(PPPK), {"pengadaan": hire(PPPK, akhir=date(2026, 1, 1))}, "berakhir 01-01-2026"),
    ("baru", orang(), {"pengadaan": hire()}, "daftar pengadaan"),
    ("belum_jelas", orang(), {"pindah": {NIP: date(2027, 1, 1)}}, "ASN sejak 2015"),
]


@pytest.mark.parametrize(("alasan", "siapa", "known", "words"), SIASN)
def test_why_somebody_is_only_in_siasn(alasan, siapa, known, words):
    found, bukti = weigh(**known).hanya_siasn(siapa)
    assert found.value == alasan
    assert words in "; ".join(bukti)


KEDUANYA = [
    ("meninggal", orang(meninggal=True), orang(), {}),
    (None, orang(meninggal=True), orang(meninggal=True), {}),
    ("pensiun", orang(kedudukan="99"), orang(kedudukan="01"), {}),
    ("pensiun", orang(kedudukan="01"), orang(kedudukan="99"), {}),
    (None, orang(kedudukan="99"), orang(kedudukan="98"), {}),
    ("berhenti", orang(kedudukan="66"), orang(), {}),
    ("pensiun", orang(tmt_pensiun=PER), orang(), {}),
    (None, orang(tmt_pensiun=PER, kedudukan="99"), orang(kedudukan="99"), {}),
    ("pensiun", orang(), orang(), {"pensiun": usul(PER)}),
    ("kontrak_habis", orang(PPPK, kontrak_akhir=date(2026, 1, 1)), orang(PPPK), {}),
    ("dipekerjakan", orang(), orang(instansi_kerja="I2"), {}),
    ("dipekerjakan", orang(instansi_kerja=""), orang(instansi_kerja="I2"), {}),
    (None, orang(instansi_kerja="I2"), orang(instansi_kerja="I2"), {}),
    (None, orang(PPPK, kedudukan="66", kontrak_akhir=date(2026, 1, 1)), orang(PPPK, kedudukan="66"), {}),
    (None, orang(), orang(), {}),
]


@pytest.mark.parametrize(("alasan", "simpeg", "siasn", "known"), KEDUANYA)
def test_what_one_side_knows_of_somebody_on_both_lists(alasan, simpeg, siasn, known):
    found = weigh(**known).keadaan_beda(simpeg, siasn)
    assert (found[0].value if found else None) == alasan


def test_nothing_personal_is_in_the_evidence():
    siapa = orang(nama="SITI AMINAH", nik="9999996011950000", meninggal=True)
    _, bukti = weigh(jawaban=answer(nama="SITI AMINAH", meninggal=True)).hanya_simpeg(siapa)
    assert not any(text in "; ".join(bukti) for text in (NIP, "SITI", "9999996011950000"))
