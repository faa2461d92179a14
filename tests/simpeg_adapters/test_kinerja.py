"""An evaluation becomes a save of SIASN, or is refused in words with every reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from siasn_client.baris import Jenis
from siasn_client.errors import ConfigError, FileRefused
from siasn_client.kode import DOKUMEN, PERIODIK
from siasn_client.peraturan.kuadran import kuadran
from siasn_client.resources.kinerja_periodik import KinerjaPeriodikPayload
from siasn_client.resources.skp22 import Skp22Payload
from simpeg_adapters.kinerja import (
    DokumenKinerja,
    Kiriman,
    baris_sanding,
    belum_siap,
    dari_rekam,
    payload_kinerja,
    simpan_kinerja,
    unggah_kinerja,
)
from skp_core.codec import Naskah
from skp_core.model import (
    EvaluasiBerjalan,
    JenisPeriode,
    Keberatan,
    Kelompok,
    KeputusanKeberatan,
    Pegawai,
    Periode,
    PeriodeEvaluasi,
    Predikat,
    Rating,
    RekamSkp,
    StatusEvaluasi,
    StatusPegawai,
    StatusVersi,
    VersiSkp,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.peraturan.referensi_siasn import ID_KUADRAN, ID_RATING

PNS_ID = "A5EB03E2-CONTOH"
TRIWULAN = PeriodeEvaluasi(
    jenis=JenisPeriode.TRIWULAN, label="TRIWULAN I", mulai=date(2025, 1, 1), selesai=date(2025, 3, 31)
)
KIRIMAN = Kiriman(pns_id=PNS_ID)
PERIODIK_KIRIMAN = Kiriman(pns_id=PNS_ID, koefisien_id="22")


def naskah(**evaluasi: Any) -> Naskah:
    return Naskah(skp=contoh_skp(), evaluasi=evolve(contoh_evaluasi(), **evaluasi))


def dinilai_oleh(**penilai: Any) -> Naskah:
    skp = contoh_skp()
    return evolve(naskah(), skp=evolve(skp, pejabat_penilai=evolve(skp.pejabat_penilai, **penilai)))


def ditolak(isi: Naskah, kiriman: Kiriman = KIRIMAN) -> str:
    with pytest.raises(ConfigError) as caught:
        simpan_kinerja(isi, kiriman)
    assert caught.value.pesan.endswith("Tidak ada yang dikirim ke SIASN.")
    return caught.value.pesan


def test_a_final_evaluation_becomes_the_rating_of_the_year() -> None:
    call = simpan_kinerja(naskah(), KIRIMAN)
    assert (call.method, call.path, call.writes) == ("POST", "/skp22/save", True)
    assert call.body == {
        "pnsDinilaiOrang": PNS_ID,
        "tahun": 2025,
        "hasilKinerjaNilai": 1,
        "perilakuKerjaNilai": 2,
        "kuadranKinerjaNilai": 2,
        "penilaiNama": "Drs. Bima Contohsaputra, M.Si.",
        "penilaiNipNrp": "197608172002121000",
        "penilaiJabatan": "Kepala Bidang Data dan Informasi",
        "penilaiUnorNama": "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
        "penilaiGolongan": "41",
        "statusPenilai": "ASN",
    }


def test_a_quarter_becomes_a_kinerja_periodik_with_all_that_the_server_requires() -> None:
    call = simpan_kinerja(naskah(periode=TRIWULAN), PERIODIK_KIRIMAN)
    assert call.path == "/kinerjaperiodik/save"
    body = dict(call.body or {})
    asked = ("pnsDinilaiId", "periodikId", "koefisienId", "bulanMulaiPenilaian", "bulanSelesaiPenilaian")
    assert [body[name] for name in asked] == [PNS_ID, "2", "22", 1, 3]
    assert (body["tahunMulaiPenilaian"], body["tahunSelesaiPenilaian"], body["tahun"]) == (2025, 2025, 2025)
    assert body["kuadranKinerjaNilai"] == 2


def test_a_month_is_the_other_kind_of_period() -> None:
    maret = PeriodeEvaluasi(
        jenis=JenisPeriode.BULANAN, label="MARET", mulai=date(2025, 3, 1), selesai=date(2025, 3, 31)
    )
    payload = payload_kinerja(naskah(periode=maret), PERIODIK_KIRIMAN)
    assert isinstance(payload, KinerjaPeriodikPayload)
    assert PERIODIK[payload.periodik_id].nama == "bulanan"


def test_a_row_that_is_named_is_changed_and_papers_go_along() -> None:
    payload = payload_kinerja(naskah(), evolve(KIRIMAN, id_riwayat="baris-1"))
    assert isinstance(payload, Skp22Payload)
    assert payload.id == "baris-1"
    assert "path" not in payload.dump()


@pytest.mark.parametrize("hasil", Rating)
@pytest.mark.parametrize("perilaku", Rating)
def test_the_quadrant_is_that_of_the_nine_cells_as_the_other_package_knows_them(
    hasil: Rating, perilaku: Rating
) -> None:
    payload = payload_kinerja(naskah(rating_hasil_kerja=hasil, rating_perilaku=perilaku), KIRIMAN)
    assert str(payload.kuadran_kinerja_nilai) == kuadran(ID_RATING[hasil], ID_RATING[perilaku], 2025)


@pytest.mark.parametrize("said", ["4", Predikat.KURANG, "KURANG"])
def test_the_larger_id_is_refused_and_the_right_one_goes(said: str) -> None:
    isi = naskah(rating_hasil_kerja=Rating.DI_ATAS, rating_perilaku=Rating.DI_BAWAH)
    assert payload_kinerja(isi, evolve(KIRIMAN, kuadran=said)).kuadran_kinerja_nilai == 4
    for wrong in ("3", Predikat.BUTUH_PERBAIKAN, "ISTIMEWA", ""):
        assert "matriks" in ditolak(isi, evolve(KIRIMAN, kuadran=wrong))


def test_every_predikat_has_its_id() -> None:
    assert sorted(ID_KUADRAN.values()) == ["1", "2", "3", "4", "5"]
    assert set(ID_KUADRAN) == set(Predikat)


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (Naskah(skp=contoh_skp()), "belum ada evaluasi"),
        (naskah(tanggal=None), "Pejabat Penilai Kinerja belum"),
        (naskah(tanggal_terima=None), "tanda tangan pegawai"),
        (naskah(capaian_organisasi=None), "capaian kinerja organisasi"),
        (naskah(rating_hasil_kerja=None), "rating hasil kerja belum"),
        (naskah(rating_perilaku=None), "rating perilaku kerja belum"),
        (dinilai_oleh(nip=None), "NIP Pejabat Penilai"),
        (dinilai_oleh(pangkat="Entah"), "golongan Pejabat Penilai"),
    ],
)
def test_what_is_not_fit_is_refused_in_words(isi: Naskah, kata: str) -> None:
    assert kata in ditolak(isi)


def test_every_reason_is_said_at_once_and_no_value() -> None:
    isi = naskah(tanggal=None, rating_hasil_kerja=None, rating_perilaku=None)
    assert len(belum_siap(isi, evolve(KIRIMAN, pns_id=""))) == 4
    assert "Sekar" not in ditolak(isi)
    assert str(contoh_skp().pegawai.nip) not in ditolak(isi)


def test_an_evaluation_of_another_period_than_the_skp_is_refused() -> None:
    short = evolve(contoh_skp(), periode=Periode(mulai=date(2025, 7, 1), selesai=date(2025, 12, 31)))
    assert "di luar periode SKP" in ditolak(evolve(naskah(), skp=short))


def test_years_before_2022_have_no_quadrant() -> None:
    old = PeriodeEvaluasi(jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=date(2021, 1, 1), selesai=date(2021, 12, 31))
    skp = evolve(contoh_skp(), periode=Periode(mulai=old.mulai, selesai=old.selesai))
    assert "sebelum 2022" in ditolak(Naskah(skp=skp, evaluasi=evolve(contoh_evaluasi(), periode=old)))


@pytest.mark.parametrize(
    ("periode", "kiriman", "kata"),
    [
        (evolve(TRIWULAN, jenis=JenisPeriode.SEMESTER), PERIODIK_KIRIMAN, "bulanan dan triwulan"),
        (evolve(TRIWULAN, selesai=date(2025, 4, 30)), PERIODIK_KIRIMAN, "lama periode"),
        (TRIWULAN, KIRIMAN, "koefisien"),
        (TRIWULAN, evolve(PERIODIK_KIRIMAN, koefisien_id="99"), "koefisien"),
    ],
)
def test_a_period_that_siasn_does_not_know_is_refused(periode: PeriodeEvaluasi, kiriman: Kiriman, kata: str) -> None:
    assert kata in ditolak(naskah(periode=periode), kiriman)


def test_an_assessor_who_is_no_asn_needs_no_nip_only_when_that_is_said() -> None:
    bupati = Pegawai(nama="Raka Contohwijaya", jabatan="Bupati Contoh", unit_kerja="Pemkab", kelompok=Kelompok.JPT)
    isi = evolve(naskah(), skp=evolve(contoh_skp(), pejabat_penilai=bupati))
    assert "bukan ASN" in ditolak(isi)
    payload = payload_kinerja(isi, evolve(KIRIMAN, penilai_asn=False))
    assert (payload.status_penilai, payload.nip_nrp_penilai) == ("NON ASN", None)
    assert "tidak punya golongan" in ditolak(isi, evolve(KIRIMAN, penilai_asn=False, golongan_penilai_id="41"))


def test_the_golongan_of_a_pppk_goes_only_when_it_is_given() -> None:
    isi = dinilai_oleh(pangkat="IX", status=StatusPegawai.PPPK)
    assert payload_kinerja(isi, KIRIMAN).penilai_golongan_id == ""
    quarter = payload_kinerja(evolve(isi, evaluasi=naskah(periode=TRIWULAN).evaluasi), PERIODIK_KIRIMAN)
    assert quarter.penilai_golongan_id is None
    assert payload_kinerja(isi, evolve(KIRIMAN, golongan_penilai_id="59")).penilai_golongan_id == "59"


def test_an_open_objection_stops_it_and_a_decision_counts() -> None:
    keberatan = Keberatan(alasan="x", tanggal=date(2026, 1, 20))
    assert "keberatan" in ditolak(naskah(), evolve(KIRIMAN, keberatan=keberatan))
    tetap = evolve(keberatan, keputusan=KeputusanKeberatan.TETAP)
    assert payload_kinerja(naskah(), evolve(KIRIMAN, keberatan=tetap)).hasil_kinerja_nilai == 1
    diubah = evolve(
        keberatan,
        keputusan=KeputusanKeberatan.DIUBAH,
        rating_hasil_kerja=Rating.SESUAI,
        rating_perilaku=Rating.DI_BAWAH,
    )
    payload = payload_kinerja(naskah(), evolve(KIRIMAN, keberatan=diubah))
    assert (payload.hasil_kinerja_nilai, payload.perilaku_kerja_nilai, payload.kuadran_kinerja_nilai) == (2, 3, 4)


@pytest.mark.parametrize("jenis", DokumenKinerja)
def test_a_paper_goes_to_the_saved_row_under_its_id(jenis: DokumenKinerja) -> None:
    call = unggah_kinerja(b"%PDF-1.4\n%%EOF", "baris-1", jenis.value)
    assert call.path == "/upload-dok-rw"
    assert call.form == {"id_riwayat": "baris-1", "id_ref_dokumen": jenis.value}
    assert jenis.value in DOKUMEN


def test_a_paper_needs_a_row_a_kind_and_to_be_a_pdf() -> None:
    with pytest.raises(ConfigError, match="no row"):
        unggah_kinerja(b"%PDF-1.4\n%%EOF", " ")
    with pytest.raises(ConfigError, match="no such paper"):
        unggah_kinerja(b"%PDF-1.4\n%%EOF", "baris-1", "872")
    with pytest.raises(FileRefused):
        unggah_kinerja(b"<html>", "baris-1")


def test_what_is_sent_is_what_the_comparison_gets() -> None:
    row = baris_sanding(naskah(), evolve(KIRIMAN, id_riwayat="baris-1"))
    assert (row.jenis, row.id_siasn, row.kunci) == (Jenis.SKP22, "baris-1", None)
    assert [row.ambil(name).nilai for name in ("tahun", "hasil_kerja", "perilaku_kerja", "kuadran")] == [
        2025,
        "1",
        "2",
        "2",
    ]
    quarter = baris_sanding(naskah(periode=TRIWULAN), PERIODIK_KIRIMAN)
    assert quarter.jenis is Jenis.KINERJA_PERIODIK
    assert (quarter.ambil("bulan_mulai").nilai, quarter.ambil("bulan_selesai").nilai) == (1, 3)


def test_nothing_personal_prints() -> None:
    assert PNS_ID not in repr(evolve(KIRIMAN, id_riwayat="baris-1"))
    assert "baris-1" not in repr(evolve(KIRIMAN, id_riwayat="baris-1"))


@pytest.mark.parametrize("status", StatusEvaluasi)
def test_of_a_record_only_a_final_result_goes_on_its_own_version(status: StatusEvaluasi) -> None:
    tetap = Keberatan(alasan="x", tanggal=date(2026, 1, 20), keputusan=KeputusanKeberatan.TETAP)
    berjalan = EvaluasiBerjalan(evaluasi=contoh_evaluasi(), versi=1, status=status, keberatan=tetap)
    lama, baru = (evolve(contoh_skp(), versi=versi, tanggal_penetapan=date(2025, 1, 2)) for versi in (1, 2))
    rekam = RekamSkp(versi=(VersiSkp(skp=lama, status=StatusVersi.DITETAPKAN), VersiSkp(skp=baru)))
    if status in (StatusEvaluasi.DISETUJUI, StatusEvaluasi.DIPUTUS):
        isi, kiriman = dari_rekam(rekam, berjalan, KIRIMAN)
        assert (isi.skp.versi, kiriman.keberatan) == (1, tetap)
        assert belum_siap(isi, kiriman) == ()
    else:
        with pytest.raises(ConfigError):
            dari_rekam(rekam, berjalan, KIRIMAN)
