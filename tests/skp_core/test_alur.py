"""No illegal move is reachable, a fixed version never changes, and only the assessor says what is expected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from skp_core import alur
from skp_core.codec import dumps, loads
from skp_core.errors import InvalidModel, LangkahDitolak
from skp_core.model import (
    BuktiDukung,
    CapaianOrganisasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    JenisPeriode,
    KeputusanKeberatan,
    Peran,
    Perilaku,
    PeriodeEvaluasi,
    Rating,
    RekamSkp,
    StatusEvaluasi,
    StatusSkp,
    UmpanBalik,
)
from skp_core.model.contoh import contoh_skp

AWAL = date(2025, 1, 2)
AKHIR = PeriodeEvaluasi(jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=date(2025, 1, 1), selesai=date(2025, 12, 31))
TRIWULAN = PeriodeEvaluasi(
    jenis=JenisPeriode.TRIWULAN, label="TRIWULAN I", mulai=date(2025, 1, 1), selesai=date(2025, 3, 31)
)
PEGAWAI, PENILAI, ATASAN = Peran.PEGAWAI, Peran.PEJABAT_PENILAI, Peran.ATASAN_PEJABAT_PENILAI
PENGELOLA, PIMPINAN = Peran.PENGELOLA_KINERJA, Peran.PIMPINAN_ORGANISASI

# written down again, from the description of the states, and not from the code
S, E = StatusSkp, StatusEvaluasi
BOLEH: dict[str, tuple[set[Any], set[Peran]]] = {
    "sunting": ({S.DRAFT, S.REVISI}, {PEGAWAI}),
    "isi_ekspektasi": ({S.DRAFT, S.REVISI}, {PENILAI}),
    "ajukan": ({S.DRAFT, S.REVISI}, {PEGAWAI}),
    "kembalikan": ({S.DIAJUKAN, S.REVISI}, {PENILAI, PENGELOLA}),
    "setujui": ({S.DIAJUKAN, S.REVISI}, {PENILAI}),
    "usul_perubahan": ({S.DITETAPKAN}, {PEGAWAI, PENILAI}),
    "batalkan_perubahan": ({S.REVISI}, {PEGAWAI, PENILAI}),
    "buka_periode": ({S.DITETAPKAN, S.REVISI, S.DITUTUP}, {PENGELOLA, PENILAI}),
    "selesaikan": ({S.DITETAPKAN, S.DITUTUP}, {PENGELOLA, PENILAI}),
    "tutup": ({S.DRAFT, S.DIAJUKAN, S.DITETAPKAN, S.REVISI}, {PENGELOLA, PENILAI}),
    "isi_realisasi": ({E.BELUM_DIISI, E.REALISASI_DIISI}, {PEGAWAI}),
    "ajukan_evaluasi": ({E.REALISASI_DIISI}, {PEGAWAI}),
    "kembalikan_evaluasi": ({E.DIAJUKAN}, {PENILAI}),
    "tetapkan_capaian": ({E.BELUM_DIISI, E.REALISASI_DIISI, E.DIAJUKAN}, {PENGELOLA, PIMPINAN}),
    "beri_umpan_balik": ({E.BELUM_DIISI, E.REALISASI_DIISI, E.DIAJUKAN}, {PENILAI}),
    "nilai": ({E.DIAJUKAN}, {PENILAI}),
    "terima": ({E.DINILAI}, {PEGAWAI}),
    "setujui_hasil": ({E.DINILAI}, {PEGAWAI}),
    "lewat_masa_keberatan": ({E.DINILAI}, {PENGELOLA}),
    "ajukan_keberatan": ({E.DINILAI}, {PEGAWAI}),
    "jelaskan": ({E.KEBERATAN}, {PEGAWAI, PENILAI}),
    "putuskan": ({E.KEBERATAN}, {ATASAN}),
}
HASIL = (EvaluasiHasilKerja(realisasi=("tercapai",)),)
UMPAN = (EvaluasiHasilKerja(umpan_balik=(UmpanBalik(dari="Pejabat Penilai Kinerja", teks="baik"),)),)
Gerak = Callable[[RekamSkp, Peran, date], RekamSkp]


def gerak(nama: str, **isi: Any) -> Gerak:
    """A move on the record, or on its first evaluation, with arguments that are right in themselves."""
    bahan: dict[str, tuple[Any, ...]] = {
        "sunting": (isi.get("skp", contoh_skp()),),
        "isi_ekspektasi": (Perilaku.LOYAL, ("Menjaga rahasia jabatan",)),
        "kembalikan": ("Perjelas target",),
        "setujui": ("Contoh",),
        "usul_perubahan": ("Target berubah",),
        "batalkan_perubahan": ("Tidak jadi",),
        "buka_periode": (isi.get("periode", AKHIR),),
        "tutup": ("Mutasi",),
        "isi_realisasi": (1, HASIL),
        "kembalikan_evaluasi": (1, "Bukti kurang"),
        "tetapkan_capaian": (1, CapaianOrganisasi.BAIK),
        "beri_umpan_balik": (1, UMPAN, (EvaluasiPerilaku(kode=Perilaku.LOYAL),)),
        "nilai": (1, Rating.SESUAI, Rating.SESUAI),
        "terima": (1, "Contoh"),
        "ajukan_keberatan": (1, "Realisasi belum dibaca"),
        "jelaskan": (1, "Sudah dibaca"),
        "putuskan": (1, KeputusanKeberatan.TETAP, "Sesuai bukti"),
    }
    arguments = bahan.get(nama, (1,) if nama in {"ajukan_evaluasi", "setujui_hasil", "lewat_masa_keberatan"} else ())
    named = {"tempat": "Contoh"} if nama == "nilai" else {}
    return lambda rekam, oleh, hari: getattr(alur, nama)(rekam, *arguments, **named, oleh=oleh, hari=hari)


def mulai() -> RekamSkp:
    # the machine edits with the example, whose expectations only the assessor may set
    return alur.mulai(contoh_skp(), oleh=PEGAWAI, hari=AWAL)


def jalan(*langkah: tuple[str, Peran], rekam: RekamSkp | None = None, **isi: Any) -> RekamSkp:
    """Make these moves, a day each."""
    rekam = rekam or mulai()
    for nama, oleh in langkah:
        rekam = gerak(nama, **isi)(rekam, oleh, rekam.jejak[-1].hari + timedelta(days=1))
    return rekam


TETAP = (("ajukan", PEGAWAI), ("setujui", PENILAI))
DINILAI = (
    *TETAP,
    ("buka_periode", PENGELOLA),
    ("isi_realisasi", PEGAWAI),
    ("ajukan_evaluasi", PEGAWAI),
    ("tetapkan_capaian", PIMPINAN),
    ("nilai", PENILAI),
)


class Mesin(RuleBasedStateMachine):
    """Every move by every role at every moment."""

    gerak: Callable[..., Gerak] = staticmethod(gerak)

    def __init__(self) -> None:
        super().__init__()
        self.rekam = mulai()
        self.tetap: dict[int, str] = {}
        self.kata: set[str] = set()

    def status(self, nama: str) -> Any:
        """Where that stands which the move is made on."""
        if isinstance(next(iter(BOLEH[nama][0])), StatusSkp):
            return self.rekam.status
        return self.rekam.evaluasi[0].status if self.rekam.evaluasi else None

    @rule(pilih=st.integers(0, 10**6), lama=st.integers(0, 5))
    def melangkah_wajar(self, pilih: int, lama: int) -> None:
        """Make one of the moves that the table allows, so that the whole life is walked through."""
        mungkin = [(nama, oleh) for nama in sorted(BOLEH) for oleh in Peran
                   if self.status(nama) in BOLEH[nama][0] and oleh in BOLEH[nama][1]]  # fmt: skip
        if mungkin:
            self.melangkah(*mungkin[pilih % len(mungkin)], lama)

    @rule(nama=st.sampled_from(sorted(BOLEH)), oleh=st.sampled_from(Peran), lama=st.integers(-1, 20))
    def melangkah_sembarang(self, nama: str, oleh: Peran, lama: int) -> None:
        """Try any move by anybody."""
        self.melangkah(nama, oleh, lama)

    def melangkah(self, nama: str, oleh: Peran, lama: int) -> None:
        """What is allowed by the table above may still be refused, what is not must be."""
        before, hari = self.rekam, self.rekam.jejak[-1].hari + timedelta(days=lama)
        status = self.status(nama)
        skp = evolve(before.terakhir.skp, nama_instansi=f"PEMERINTAH KABUPATEN CONTOH {lama}")
        try:
            self.rekam = self.gerak(nama, skp=skp)(before, oleh, hari)
        except LangkahDitolak as refused:
            self.kata.add(refused.pesan)
            return
        dari, siapa = BOLEH[nama]
        assert status in dari, f"{nama} at {status}"
        assert oleh in siapa, f"{nama} by {oleh}"
        assert lama >= 0, "time ran backwards"
        assert self.rekam.jejak[:-1] == before.jejak
        assert (self.rekam.jejak[-1].langkah, self.rekam.jejak[-1].oleh) == (nama, oleh)
        if nama != "isi_ekspektasi":
            self._tak_berubah(before)

    def _tak_berubah(self, before: RekamSkp) -> None:
        if len(before.versi) == len(self.rekam.versi):
            pair = [
                {satu.kode: satu.ekspektasi_khusus for satu in rekam.terakhir.skp.perilaku if satu.ekspektasi_khusus}
                for rekam in (before, self.rekam)
            ]
            assert pair[0] == pair[1], "expectations by somebody else"

    @invariant()
    def a_fixed_version_never_changes(self) -> None:
        for satu in self.rekam.versi:
            if satu.status.value == "DITETAPKAN":
                assert self.tetap.setdefault(satu.skp.versi, dumps(satu.skp)) == dumps(satu.skp)
                assert satu.skp.tempat
                assert satu.skp.tanggal_penetapan is not None
        assert set(self.tetap) <= {satu.skp.versi for satu in self.rekam.versi}

    @invariant()
    def a_refusal_says_that_nothing_was_changed(self) -> None:
        assert all("Tidak ada yang berubah." in satu for satu in self.kata)

    @invariant()
    def what_is_said_fits_where_it_stands(self) -> None:
        for satu in self.rekam.evaluasi:
            rated = satu.evaluasi.rating_hasil_kerja is not None
            assert rated is (satu.status in {E.DINILAI, E.DISETUJUI, E.KEBERATAN, E.DIPUTUS})
            assert (satu.keberatan is not None) is (satu.status in {E.KEBERATAN, E.DIPUTUS})
            if satu.status is E.DIPUTUS:
                assert satu.keberatan is not None
                assert satu.keberatan.penjelasan_pegawai
                assert satu.keberatan.penjelasan_penilai
        if self.rekam.selesai is not None:
            assert {satu.status for satu in self.rekam.evaluasi} <= {E.DISETUJUI, E.DIPUTUS}
            assert self.rekam.evaluasi


PENGATURAN = settings(max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))


def test_no_illegal_move_is_reachable() -> None:
    run_state_machine_as_test(Mesin, settings=PENGATURAN)


def _longgar(nama: str, **isi: Any) -> Gerak:
    """A broken machine: the expectations may be set by anybody who may edit."""
    asli = gerak(nama, **isi)
    if nama != "isi_ekspektasi":
        return asli
    return lambda rekam, oleh, hari: asli(rekam, PENILAI, hari)


def _berubah(nama: str, **isi: Any) -> Gerak:
    """A broken machine: opening a period touches the fixed version."""
    asli = gerak(nama, **isi)

    def langkah(rekam: RekamSkp, oleh: Peran, hari: date) -> RekamSkp:
        baru = asli(rekam, oleh, hari)
        if nama != "buka_periode":
            return baru
        skp = evolve(baru.versi[0].skp, tempat="Lain")
        return evolve(baru, versi=(evolve(baru.versi[0], skp=skp), *baru.versi[1:]))

    return langkah


@pytest.mark.parametrize("rusak", [_longgar, _berubah])
def test_a_broken_machine_is_found(rusak: Callable[..., Gerak]) -> None:
    kelas = type("Rusak", (Mesin,), {"gerak": staticmethod(rusak)})
    with pytest.raises(AssertionError):
        run_state_machine_as_test(kelas, settings=settings(PENGATURAN, max_examples=400, phases=[Phase.generate]))


def test_every_move_of_the_table_can_be_made_by_everybody_whom_it_names() -> None:
    """The whole life, and each move once by each role that may make it."""
    awal: dict[str, RekamSkp] = {
        "sunting": mulai(),
        "isi_ekspektasi": mulai(),
        "ajukan": mulai(),
        "kembalikan": jalan(("ajukan", PEGAWAI)),
        "setujui": jalan(("ajukan", PEGAWAI)),
        "usul_perubahan": jalan(*TETAP),
        "batalkan_perubahan": jalan(*TETAP, ("usul_perubahan", PEGAWAI)),
        "buka_periode": jalan(*TETAP),
        "selesaikan": jalan(*DINILAI, ("terima", PEGAWAI), ("setujui_hasil", PEGAWAI)),
        "tutup": jalan(*TETAP),
        "isi_realisasi": jalan(*DINILAI[:3]),
        "ajukan_evaluasi": jalan(*DINILAI[:4]),
        "kembalikan_evaluasi": jalan(*DINILAI[:5]),
        "tetapkan_capaian": jalan(*DINILAI[:5]),
        "beri_umpan_balik": jalan(*DINILAI[:5]),
        "nilai": jalan(*DINILAI[:6]),
        "terima": jalan(*DINILAI),
        "setujui_hasil": jalan(*DINILAI, ("terima", PEGAWAI)),
        "lewat_masa_keberatan": jalan(*DINILAI, ("terima", PEGAWAI)),
        "ajukan_keberatan": jalan(*DINILAI, ("terima", PEGAWAI)),
        "jelaskan": jalan(*DINILAI, ("terima", PEGAWAI), ("ajukan_keberatan", PEGAWAI)),
        "putuskan": jalan(
            *DINILAI, ("terima", PEGAWAI), ("ajukan_keberatan", PEGAWAI), ("jelaskan", PEGAWAI), ("jelaskan", PENILAI)
        ),
    }
    assert set(awal) == set(BOLEH)
    for nama, (_, siapa) in BOLEH.items():
        for oleh in siapa:
            lama = 20 if nama == "lewat_masa_keberatan" else 1
            rekam = awal[nama]
            skp = rekam.terakhir.skp
            assert gerak(nama, skp=skp)(rekam, oleh, rekam.jejak[-1].hari + timedelta(days=lama)) != rekam


def ditolak(rekam: RekamSkp, nama: str, oleh: Peran, lama: int = 1, **isi: Any) -> str:
    with pytest.raises(LangkahDitolak) as refused:
        gerak(nama, **isi)(rekam, oleh, rekam.jejak[-1].hari + timedelta(days=lama))
    return refused.value.pesan


def test_a_refusal_says_who_may_and_when() -> None:
    assert "hanya dilakukan oleh Pejabat Penilai Kinerja" in ditolak(jalan(("ajukan", PEGAWAI)), "setujui", PEGAWAI)
    assert "pada status DIAJUKAN atau REVISI, sedangkan sekarang DRAFT" in ditolak(mulai(), "setujui", PENILAI)


def test_the_person_assessed_cannot_write_the_leaders_expectation() -> None:
    skp = evolve(mulai().terakhir.skp, perilaku=contoh_skp().perilaku)
    assert "hanya diisi oleh Pejabat Penilai" in ditolak(mulai(), "sunting", PEGAWAI, skp=skp)


def test_a_draft_begins_without_the_leaders_expectations() -> None:
    assert all(satu.ekspektasi_khusus == () for satu in mulai().terakhir.skp.perilaku)


def test_a_binding_rule_that_is_broken_keeps_the_skp_from_being_fixed() -> None:
    rekam = jalan(("sunting", PEGAWAI), ("ajukan", PEGAWAI), skp=evolve(mulai().terakhir.skp, rhk=()))
    assert "ketentuan wajib belum terpenuhi" in ditolak(rekam, "setujui", PENILAI)


def test_a_change_keeps_the_fixed_version_in_force_until_the_new_one_is_fixed() -> None:
    rekam = jalan(*TETAP, ("usul_perubahan", PENILAI))
    assert (rekam.status, rekam.berlaku) == (S.REVISI, rekam.versi[0])
    rekam = jalan(*TETAP, rekam=rekam)
    assert (rekam.status, rekam.berlaku, [satu.skp.versi for satu in rekam.versi]) == (
        S.DITETAPKAN,
        rekam.versi[1],
        [1, 2],
    )


def test_an_evaluation_stays_on_the_version_it_was_opened_on() -> None:
    rekam = jalan(*TETAP, ("buka_periode", PENGELOLA), ("usul_perubahan", PEGAWAI), *TETAP, periode=TRIWULAN)
    rekam = jalan(("buka_periode", PENGELOLA), rekam=rekam)
    assert [satu.versi for satu in rekam.evaluasi] == [1, 2]


@pytest.mark.parametrize(
    ("mulai_pada", "selesai_pada", "jenis"),
    [
        (date(2024, 12, 1), date(2025, 3, 31), JenisPeriode.TRIWULAN),
        (date(2025, 10, 1), date(2026, 1, 31), JenisPeriode.TRIWULAN),
        (date(2025, 3, 31), date(2025, 1, 1), JenisPeriode.TRIWULAN),
        (date(2025, 1, 1), date(2025, 11, 30), JenisPeriode.AKHIR),
    ],
)
def test_a_period_lies_inside_the_skp_and_akhir_is_all_of_it(
    mulai_pada: date, selesai_pada: date, jenis: JenisPeriode
) -> None:
    periode = PeriodeEvaluasi(jenis=jenis, label="X", mulai=mulai_pada, selesai=selesai_pada)
    assert "SKP" in ditolak(jalan(*TETAP), "buka_periode", PENGELOLA, periode=periode)


def test_one_period_is_not_opened_twice() -> None:
    assert "sudah dibuka" in ditolak(jalan(*TETAP, ("buka_periode", PENGELOLA)), "buka_periode", PENGELOLA)


def test_what_the_organisation_reached_comes_before_the_ratings() -> None:
    assert "Capaian kinerja organisasi belum" in ditolak(jalan(*DINILAI[:5]), "nilai", PENILAI)


@pytest.mark.parametrize(("lama", "boleh"), [(14, True), (15, False)])
def test_an_objection_is_filed_within_fourteen_days_of_receiving_the_result(lama: int, boleh: bool) -> None:
    rekam = jalan(*DINILAI, ("terima", PEGAWAI))
    if not boleh:
        assert "Masa keberatan berakhir" in ditolak(rekam, "ajukan_keberatan", PEGAWAI, lama)
        return
    hari = rekam.jejak[-1].hari + timedelta(days=lama)
    assert gerak("ajukan_keberatan")(rekam, PEGAWAI, hari).evaluasi[0].status is E.KEBERATAN
    assert "masih dapat diajukan" in ditolak(rekam, "lewat_masa_keberatan", PENGELOLA, lama)


BERKEBERATAN = (*DINILAI, ("terima", PEGAWAI), ("ajukan_keberatan", PEGAWAI))


@pytest.mark.parametrize("satu", [PEGAWAI, PENILAI])
def test_the_superior_hears_both_before_deciding(satu: Peran) -> None:
    assert "harus dicatat dahulu" in ditolak(jalan(*BERKEBERATAN, ("jelaskan", satu)), "putuskan", ATASAN)


def test_a_changed_result_has_new_ratings_and_is_final() -> None:
    rekam = jalan(*BERKEBERATAN, ("jelaskan", PEGAWAI), ("jelaskan", PENILAI))
    hari = rekam.jejak[-1].hari
    diubah = alur.putuskan(rekam, 1, KeputusanKeberatan.DIUBAH, "Bukti baru", rating_hasil_kerja=Rating.DI_ATAS,
                           rating_perilaku=Rating.SESUAI, oleh=ATASAN, hari=hari)  # fmt: skip
    assert diubah.evaluasi[0].evaluasi.rating_hasil_kerja is Rating.DI_ATAS
    with pytest.raises(LangkahDitolak, match="ratings do not fit"):
        alur.putuskan(rekam, 1, KeputusanKeberatan.DIUBAH, "x", oleh=ATASAN, hari=hari)
    with pytest.raises(LangkahDitolak, match="final"):
        alur.banding(diubah, 1, "Belum puas", oleh=PEGAWAI, hari=hari)


def test_the_other_way_lets_the_assessor_answer_first_and_the_superior_after_an_appeal() -> None:
    opsi = alur.Opsi(jalur_keberatan=alur.JalurKeberatan.KE_PENILAI_DAHULU)
    rekam = jalan(*BERKEBERATAN)
    hari = rekam.jejak[-1].hari
    with pytest.raises(LangkahDitolak, match="decided by"):
        alur.putuskan(rekam, 1, KeputusanKeberatan.TETAP, "x", oleh=ATASAN, hari=hari, opsi=opsi)
    dijawab = alur.putuskan(rekam, 1, KeputusanKeberatan.TETAP, "Sesuai", oleh=PENILAI, hari=hari, opsi=opsi)
    with pytest.raises(LangkahDitolak, match="too late"):
        alur.banding(dijawab, 1, "x", oleh=PEGAWAI, hari=hari + timedelta(days=8), opsi=opsi)
    naik = alur.banding(dijawab, 1, "x", oleh=PEGAWAI, hari=hari + timedelta(days=7), opsi=opsi)
    naik = jalan(("jelaskan", PEGAWAI), ("jelaskan", PENILAI), rekam=naik)
    akhir = alur.putuskan(naik, 1, KeputusanKeberatan.TETAP, "x", oleh=ATASAN, hari=naik.jejak[-1].hari, opsi=opsi)
    assert [satu.alasan for satu in akhir.jejak if satu.langkah == "putuskan"] == ["TETAP: Sesuai", "TETAP: x"]
    with pytest.raises(LangkahDitolak, match="final"):
        alur.banding(akhir, 1, "x", oleh=PEGAWAI, hari=naik.jejak[-1].hari, opsi=opsi)


def test_the_superior_may_be_the_assessor() -> None:
    """SE of one agency quoting PP 30: at the top both are one person; the parts stay two."""
    skp = evolve(contoh_skp(), atasan_pejabat_penilai=contoh_skp().pejabat_penilai)
    rekam = alur.mulai(skp, oleh=PEGAWAI, hari=AWAL)
    assert jalan(*TETAP, rekam=rekam).status is S.DITETAPKAN


def test_the_performance_unit_fixes_a_plan_only_where_that_is_switched_on_and_late() -> None:
    opsi = alur.Opsi(pengelola_menetapkan=True)
    rekam = mulai()
    for hari, pilihan in ((date(2025, 1, 20), alur.OPSI), (date(2025, 1, 14), opsi)):
        with pytest.raises(LangkahDitolak):
            alur.tetapkan_oleh_pengelola(rekam, "Contoh", oleh=PENGELOLA, hari=hari, opsi=pilihan)
    tetap = alur.tetapkan_oleh_pengelola(rekam, "Contoh", oleh=PENGELOLA, hari=date(2025, 1, 15), opsi=opsi)
    assert tetap.status is S.DITETAPKAN


def test_a_move_closes_the_old_skp_and_begins_a_linked_one() -> None:
    rekam = alur.mulai(evolve(contoh_skp(), id="SKP-1"), oleh=PEGAWAI, hari=AWAL)
    with pytest.raises(LangkahDitolak, match="open"):
        alur.lanjutkan(rekam, contoh_skp(), oleh=PEGAWAI, hari=AWAL)
    ditutup = gerak("tutup")(jalan(*TETAP, rekam=rekam), PENGELOLA, date(2025, 6, 30))
    masa = contoh_skp().periode
    with pytest.raises(LangkahDitolak, match="too early"):
        alur.lanjutkan(ditutup, contoh_skp(), oleh=PEGAWAI, hari=date(2025, 7, 2))
    baru = evolve(contoh_skp(), periode=evolve(masa, mulai=date(2025, 7, 1)))
    lanjut = alur.lanjutkan(ditutup, baru, oleh=PEGAWAI, hari=date(2025, 7, 2))
    assert (ditutup.status, lanjut.status, lanjut.terakhir.skp.induk) == (S.DITUTUP, S.DRAFT, "SKP-1")


def test_an_office_may_want_the_period_before_handed_in_and_a_rencana_aksi_before_proofs() -> None:
    opsi = alur.Opsi(berurutan=True, rencana_aksi_dahulu=True)
    rekam = jalan(*TETAP, ("buka_periode", PENGELOLA), periode=TRIWULAN)
    hari = rekam.jejak[-1].hari
    with pytest.raises(LangkahDitolak, match="period before"):
        alur.buka_periode(rekam, AKHIR, oleh=PENGELOLA, hari=hari, opsi=opsi)
    bukti = (EvaluasiHasilKerja(bukti_dukung=(BuktiDukung(nama="Laporan"),)),)
    with pytest.raises(LangkahDitolak, match="rencana aksi"):
        alur.isi_realisasi(rekam, 1, bukti, oleh=PEGAWAI, hari=hari, opsi=opsi)
    assert alur.isi_realisasi(rekam, 1, bukti, oleh=PEGAWAI, hari=hari).evaluasi[0].status is E.REALISASI_DIISI


def test_feedback_survives_fewer_realisations_than_before() -> None:
    dua = HASIL * 2
    umpan = UMPAN * 2
    rekam = alur.isi_realisasi(jalan(*DINILAI[:3]), 1, dua, oleh=PEGAWAI, hari=date(2025, 2, 1))
    rekam = alur.beri_umpan_balik(rekam, 1, umpan, (), oleh=PENILAI, hari=date(2025, 2, 2))
    rekam = alur.isi_realisasi(rekam, 1, HASIL, oleh=PEGAWAI, hari=date(2025, 2, 3))
    hasil = rekam.evaluasi[0].evaluasi.hasil_kerja
    assert [satu.umpan_balik[0].teks for satu in hasil] == ["baik", "baik"]
    assert [satu.realisasi for satu in hasil] == [("tercapai",), ()]


def test_what_was_handed_in_is_signed_and_not_written_into() -> None:
    assert "sekarang DIAJUKAN" in ditolak(jalan(("ajukan", PEGAWAI)), "isi_ekspektasi", PENILAI)
    diubah = jalan(*TETAP, ("usul_perubahan", PEGAWAI), ("ajukan", PEGAWAI))
    assert "sudah diajukan" in ditolak(diubah, "isi_ekspektasi", PENILAI)


def test_a_change_of_what_was_fixed_keeps_the_post_and_the_period() -> None:
    rekam = jalan(*TETAP, ("usul_perubahan", PEGAWAI))
    skp = rekam.terakhir.skp
    pindah = evolve(skp, pegawai=evolve(skp.pegawai, jabatan="Analis Kebijakan Ahli Muda"))
    pendek = evolve(skp, periode=evolve(skp.periode, selesai=date(2025, 6, 30)))
    for satu in (pindah, pendek):
        assert "Tutup SKP ini" in ditolak(rekam, "sunting", PEGAWAI, skp=satu)


def test_a_closed_skp_gets_its_final_evaluation_up_to_the_day_it_was_closed() -> None:
    q4 = PeriodeEvaluasi(jenis=JenisPeriode.TRIWULAN, label="IV", mulai=date(2025, 10, 1), selesai=date(2025, 12, 31))
    dibuka = jalan(*TETAP, ("buka_periode", PENGELOLA), periode=q4)
    ditutup = gerak("tutup")(dibuka, PENGELOLA, date(2025, 6, 30))
    assert "sesudah SKP ditutup" in ditolak(ditutup, "isi_realisasi", PEGAWAI)
    akhir = evolve(AKHIR, selesai=date(2025, 6, 30))
    rekam = gerak("tutup")(jalan(*TETAP), PENGELOLA, date(2025, 6, 30))
    rekam = jalan(("buka_periode", PENGELOLA), rekam=rekam, periode=akhir)
    rekam = jalan(*DINILAI[3:], ("terima", PEGAWAI), ("setujui_hasil", PEGAWAI), ("selesaikan", PENGELOLA), rekam=rekam)
    assert rekam.status is S.SELESAI


def test_an_evaluation_that_was_open_ends_with_the_skp() -> None:
    rekam = jalan(*DINILAI[:3])
    rekam = gerak("tutup")(rekam, PENGELOLA, date(2025, 6, 30))
    assert rekam.evaluasi[0].evaluasi.periode.selesai == date(2025, 6, 30)
    sesudah = gerak("tutup")(jalan(*DINILAI), PENGELOLA, date(2025, 6, 30))
    assert sesudah.evaluasi[0].evaluasi.periode.selesai == AKHIR.selesai


def test_there_is_no_more_to_a_realisation_than_the_forms_have_room_for() -> None:
    rekam = jalan(*DINILAI[:3])
    lebih = (EvaluasiHasilKerja(realisasi=tuple("9" * 9)),)
    with pytest.raises(LangkahDitolak, match="no room"):
        alur.isi_realisasi(rekam, 1, lebih, oleh=PEGAWAI, hari=date(2025, 12, 31))


def test_receiving_names_the_place() -> None:
    with pytest.raises(LangkahDitolak, match="no place"):
        alur.terima(jalan(*DINILAI), 1, " ", oleh=PEGAWAI, hari=date(2026, 1, 12))


def test_the_second_week_is_not_for_an_skp_that_begins_later() -> None:
    opsi = alur.Opsi(pengelola_menetapkan=True)
    baru = evolve(contoh_skp(), periode=evolve(contoh_skp().periode, mulai=date(2025, 7, 1)))
    rekam = alur.mulai(baru, oleh=PENGELOLA, hari=date(2025, 7, 1))
    with pytest.raises(LangkahDitolak, match="begins later"):
        alur.tetapkan_oleh_pengelola(rekam, "Contoh", oleh=PENGELOLA, hari=date(2025, 7, 1), opsi=opsi)


@pytest.mark.parametrize(
    "rusak",
    [
        lambda rekam: evolve(rekam, versi=()),
        lambda rekam: evolve(rekam, versi=(mulai().versi[0], *rekam.versi)),
        lambda rekam: evolve(rekam.versi[0], skp=evolve(rekam.versi[0].skp, tanggal_penetapan=None)),
        lambda rekam: evolve(rekam.evaluasi[0], status=E.DINILAI),
        lambda rekam: evolve(jalan(*DINILAI).evaluasi[0], status=E.KEBERATAN),
    ],
)
def test_a_record_that_no_move_could_make_cannot_be_made(rusak: Callable[[RekamSkp], object]) -> None:
    with pytest.raises(InvalidModel):
        rusak(jalan(*DINILAI[:3]))


def test_a_record_comes_back_from_its_file() -> None:
    rekam = jalan(*DINILAI, ("terima", PEGAWAI), ("ajukan_keberatan", PEGAWAI))
    assert loads(dumps(rekam), RekamSkp) == rekam


def test_feedback_survives_a_new_realisation() -> None:
    rekam = jalan(*DINILAI[:4], ("beri_umpan_balik", PENILAI), ("isi_realisasi", PEGAWAI))
    (hasil,) = rekam.evaluasi[0].evaluasi.hasil_kerja
    assert (hasil.realisasi, hasil.umpan_balik[0].teks) == (("tercapai",), "baik")
