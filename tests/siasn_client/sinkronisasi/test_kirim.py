"""One item on its way to SIASN, lost answers included."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from siasn_client.baris import Jenis
from siasn_client.call import Call
from siasn_client.errors import AuthError, Effect, LeaseHeld, ServerBroken, SiasnError
from siasn_client.ports import Catatan, Keadaan
from siasn_client.privacy import Nip
from siasn_client.sinkronisasi import apply, audit, kirim, setujui_semua
from siasn_client.sinkronisasi.kirim import sidik_isi
from siasn_client.sinkronisasi.letak import Letak
from siasn_client.sinkronisasi.rencana import Rencana
from siasn_client.testing import sidik_isi as sidik_buku_besar
from simpeg_adapters.memory import MemoryJournal

SIMPAN_JABATAN = "/jabatan/unorjabatan/save"


def test_the_journal_hashes_a_body_as_the_ledger_of_the_fake_does() -> None:
    body = {"b": "ñ", "a": 1, "nip": "197002281995031000"}
    assert sidik_isi(Call("POST", "/x", str, body=body)) == sidik_buku_besar(body)
    query = {"pns_orang_id": "P1"}
    assert sidik_isi(Call("GET", "/x", str, query=query)) == sidik_buku_besar(query)


def test_a_masked_number_is_hashed_opened() -> None:
    masked = Call("GET", "/x", str, query={"nip": Nip("197002281995031000")})
    assert sidik_isi(masked) == sidik_buku_besar({"nip": "197002281995031000"})


def test_every_row_of_the_journal_is_free_of_personal_values(kantor: Any, alat: SimpleNamespace) -> None:
    nip = alat.NIPS[0]
    rencana = alat.rencana_dari(
        alat.ubah_butir(kantor.dunia, nip, Jenis.DATA_UTAMA, {"alamat": "JL. BARU 2"}),
        alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU),
    )
    kantor.terapkan(apply, rencana)
    text = "".join(map(str, kantor.journal.read(rencana.digest)))
    assert not any(word in text for word in (nip, alat.NIPS[5], "JL. BARU", "CONTOH PENILAI"))


def test_the_id_that_siasn_gave_is_kept(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    kantor.terapkan(apply, rencana)
    assert kantor.journal.read(rencana.digest)[-1].id_siasn == kantor.dunia.rw_skp22[alat.NIPS[0]][0]["id"]


def test_what_cannot_be_built_is_left_to_a_person_before_anything_is_sent(kantor: Any, alat: SimpleNamespace) -> None:
    wrong = {**alat.SKP_BARU, "kuadran": "1"}
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, wrong))
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["perlu_orang"] == 1
    assert "matriks" in laporan.hasil[0].alasan
    assert kantor.dunia.dikirim == 0


def test_a_token_that_ran_out_between_reading_and_sending_leaves_an_open_intent(
    kantor: Any, alat: SimpleNamespace
) -> None:
    """The next run looks for it like for any other; it costs a reading and never a double."""
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    kantor.dunia.galat_tulis = [AuthError("expired", token="SSO")]
    laporan = kantor.terapkan(apply, rencana)
    assert isinstance(laporan.henti, AuthError)
    assert kantor.journal.read(rencana.digest)[-1].keadaan is Keadaan.NIAT
    kantor.dunia.lewat(alat.SETTLE)
    assert kantor.terapkan(apply, rencana).tuntas
    assert len(kantor.dunia.isi("/skp22/save")) == 1


def test_a_person_who_vanished_while_an_outcome_was_open_is_for_somebody_to_look_at(
    kantor: Any, alat: SimpleNamespace
) -> None:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    kantor.journal.append(Catatan(rencana.digest, rencana.butir[0].id, "simpan", Keadaan.NIAT, 1, "x", alat.MULAI))
    kantor.dunia.orang.clear()
    assert kantor.terapkan(apply, rencana).hitungan()["perlu_orang"] == 1
    assert kantor.dunia.dikirim == 0


def test_a_sync_is_repeated_without_looking_and_given_up_in_the_end(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.JABATAN, alat.JABATAN_BARU))
    kantor.dunia.nasib = [alat.Nasib.LANCAR, *[alat.Nasib.HILANG_SEBELUM] * 9]
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["perlu_orang"] == 1
    assert "data utama belum mengikuti" in laporan.hasil[0].alasan
    assert kantor.dunia.dikirim == 1 + kirim.SINKRON_PUTARAN
    assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 1


def test_a_person_is_asked_for_once_for_all_items_in_a_row(kantor: Any, alat: SimpleNamespace) -> None:
    nip = alat.NIPS[0]
    rencana = alat.rencana_dari(
        alat.buat_butir(nip, Jenis.JABATAN, alat.JABATAN_BARU), alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU)
    )
    kantor.terapkan(apply, rencana)
    assert kantor.dunia.ditanya.count("/pns/data-utama/{nip}") == 1


def sendiri(alat: SimpleNamespace) -> Rencana:
    rencana: Rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    return rencana


def mati_setelah_kirim(kantor: Any, alat: SimpleNamespace, rencana: Rencana, **rest: Any) -> None:
    kantor.dunia.nasib = [alat.Nasib.MATI]
    with pytest.raises(alat.Mati):
        kantor.terapkan(apply, rencana, **rest)


@pytest.mark.parametrize("jam", [0.0, 3600.0, -250.0])
@pytest.mark.parametrize("lama", [0.0, 200.0])
def test_a_successor_settles_from_its_own_beginning(
    kantor: Any, alat: SimpleNamespace, lama: float, jam: float
) -> None:
    """The intent may be much older than the send (SIASN asked to wait), and the clock may have been turned."""
    rencana = sendiri(alat)
    kantor.dunia.lama = lama
    mati_setelah_kirim(kantor, alat, rencana, sewa=1.0)
    kantor.dunia.lewat(2.0)
    kantor.journal._leases.clear()  # a lease by the turned clock is another test's matter
    kantor.dunia.jam = timedelta(seconds=jam)
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 1
    assert len(kantor.dunia.isi("/skp22/save")) == kantor.dunia.dikirim == 1


def test_without_the_settle_time_the_same_death_doubles_the_write(kantor: Any, alat: SimpleNamespace) -> None:
    """The control of the one above."""
    rencana = sendiri(alat)
    mati_setelah_kirim(kantor, alat, rencana, sewa=1.0)
    kantor.dunia.lewat(2.0)
    kantor.settings = alat.pengaturan(settle=0.0)
    kantor.terapkan(apply, rencana)
    kantor.dunia.lewat(alat.SETTLE)
    assert len(kantor.dunia.isi("/skp22/save")) == 2


def test_the_lease_outlasts_the_send_and_the_settle_time_by_default(kantor: Any, alat: SimpleNamespace) -> None:
    """Else another plan, made before the late write shows, would send it again after this process died."""
    kantor.dunia.lama = 120.0  # the longest pause SIASN may ask for
    mati_setelah_kirim(kantor, alat, sendiri(alat))
    kantor.dunia.lewat(alat.SETTLE)
    with pytest.raises(LeaseHeld):
        kantor.terapkan(apply, alat.rencana_dari(*sendiri(alat).butir, pembuat="lain"))


def test_a_refusal_of_a_second_send_never_says_that_nothing_was_changed(kantor: Any, alat: SimpleNamespace) -> None:
    """The first may still arrive, or have arrived: it stays in the audit, and a person looks."""
    rencana = sendiri(alat)
    kantor.dunia.nasib = [alat.Nasib.SANGAT_TERLAMBAT, alat.Nasib.DITOLAK]
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["perlu_orang"] == 1
    assert laporan.hasil[0].alasan.startswith("Jawaban kiriman pertama hilang dan kiriman ulangnya ditolak SIASN.")
    kantor.dunia.lewat(alat.SETTLE)
    approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI)
    assert alat.jalankan(audit(rencana, approval, journal=kantor.journal), kantor.dunia).cocok == 1


def test_a_second_send_that_is_refused_because_the_first_arrived_is_found(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = sendiri(alat)
    kantor.dunia.nasib = [alat.Nasib.SANGAT_TERLAMBAT, alat.Nasib.DITOLAK]

    def arrive(call: Call[Any]) -> None:
        kantor.dunia.ditunda = [(kantor.dunia.kini, each) for _, each in kantor.dunia.ditunda]

    kantor.dunia.intip = arrive
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["terkirim"] == 1
    assert laporan.hasil[0].alasan == "Jawaban hilang, tetapi data ditemukan di SIASN setelah dibaca ulang."
    assert kantor.journal.read(rencana.digest)[-1].id_siasn == kantor.dunia.rw_skp22[alat.NIPS[0]][0]["id"]
    assert len(kantor.dunia.isi("/skp22/save")) == 1


def test_a_server_that_took_nothing_is_asked_again_by_the_same_run(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = sendiri(alat)
    kantor.dunia.galat_tulis = [ServerBroken("408")]
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 1
    assert len(kantor.dunia.isi("/skp22/save")) == 1


@pytest.mark.parametrize("edit", [{"nomorSk": "800/DIBETULKAN"}, {"jabatanFungsionalUmumId": "JFU9"}, {"unorId": "U9"}])
def test_a_row_that_arrived_and_was_corrected_by_hand_before_we_looked_is_not_sent_again(
    kantor: Any, alat: SimpleNamespace, edit: dict[str, str]
) -> None:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.JABATAN, alat.JABATAN_BARU))
    kantor.dunia.nasib = [alat.Nasib.HILANG_SESUDAH]
    kantor.terapkan(apply, rencana, berhenti=lambda: kantor.dunia.dikirim > 0)
    kantor.dunia.rw_jabatan[alat.NIPS[0]][-1] |= edit
    kantor.dunia.lewat(alat.SETTLE)
    assert kantor.terapkan(apply, rencana).hitungan()["perlu_orang"] == 1
    assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 1


@pytest.mark.parametrize("ganti", [{"nomor_sk": "800/0010/CONTOH/2020"}, {"tmt_jabatan": "2020-05-01"}])
@pytest.mark.parametrize("baru", [False, True])
def test_a_corrected_natural_key_whose_answer_was_lost_is_sent_once(
    kantor: Any, alat: SimpleNamespace, ganti: dict[str, str], baru: bool
) -> None:
    """Found under its id; and where a server made a new row of the change, a person is asked, not the server."""
    rencana = alat.rencana_dari(alat.ubah_butir(kantor.dunia, alat.NIPS[0], Jenis.JABATAN, ganti))
    kantor.dunia.nasib = [alat.Nasib.HILANG_SESUDAH]
    old = dict(kantor.dunia.rw_jabatan[alat.NIPS[0]][0])
    kantor.terapkan(apply, rencana, berhenti=lambda: kantor.dunia.dikirim > 0)
    if baru:
        kantor.dunia.rw_jabatan[alat.NIPS[0]][0]["id"] = "RJ-BARU"
        kantor.dunia.rw_jabatan[alat.NIPS[0]].append(old)
    kantor.dunia.lewat(alat.SETTLE)
    counts = kantor.terapkan(apply, rencana).hitungan()
    assert counts["perlu_orang" if baru else "terkirim"] == 1
    assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 1


# --- kill anywhere -------------------------------------------------------------------------------

NASIB = st.sampled_from(["LANCAR", "LANCAR", "HILANG_SEBELUM", "HILANG_SESUDAH", "TERLAMBAT"])
MATI = st.tuples(st.integers(0, 70), st.booleans())


def town(alat: SimpleNamespace, people: int) -> tuple[Any, Rencana]:
    """People with something of every kind to be done, in SIASN and in the host."""
    kantor = alat.Kantor(settings=alat.pengaturan(total=1.0))
    butir = []
    for nip in alat.NIPS[:people]:
        pns_id = kantor.dunia.tambah(nip, alamat="JL. LAMA 1")
        kantor.dunia.rw_jabatan[nip] = [{**alat.JABATAN_WIRE, "id": f"RJ{nip[2:4]}", "idPns": pns_id}]
        row = alat.baris_host(nip, Jenis.GOLONGAN, {"golongan": "III/a", "nomor_sk": ""}, kunci=f"g{nip[2:4]}")
        kantor.host._put(row)
        butir += [
            alat.ubah_butir(kantor.dunia, nip, Jenis.DATA_UTAMA, {"alamat": "JL. BARU 2", "nomor_hp": "081200000001"}),
            alat.buat_butir(nip, Jenis.JABATAN, alat.JABATAN_BARU),
            alat.ubah_butir(kantor.dunia, nip, Jenis.JABATAN, {"nomor_sk": "800/0010/CONTOH/2020"}),
            alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU),
            alat.buat_butir(
                nip, Jenis.GOLONGAN, {"nomor_sk": "823/1"}, aksi="tarik", kunci=row.kunci, sidik_simpeg=row.sidik()
            ),
            alat.buat_butir(nip, Jenis.PENDIDIKAN, {"nama_sekolah": "CONTOH"}, aksi="tarik", id_siasn="RP1"),
        ]
    return kantor, alat.rencana_dari(*butir)


def finish(kantor: Any, rencana: Rencana, alat: SimpleNamespace, deaths: list[tuple[int, bool]]) -> Any:
    """Run and die and run again until a run lives to its end."""
    for mati in (*deaths, None):
        try:
            return kantor.terapkan(apply, rencana, mati=mati, sewa=5.0)
        except alat.Mati:
            kantor.dunia.lewat(6.0)
    raise AssertionError


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deaths=st.lists(MATI, max_size=6), fates=st.lists(NASIB, max_size=12), people=st.integers(1, 2))
def test_every_write_lands_exactly_once_whatever_dies(
    alat: SimpleNamespace, deaths: list[tuple[int, bool]], fates: list[str], people: int
) -> None:
    """Kill at any step, before or after it was done; lose answers; apply late: never lost, never doubled."""
    kantor, rencana = town(alat, people)
    kantor.dunia.nasib = [alat.Nasib[name] for name in fates]
    laporan = finish(kantor, rencana, alat, deaths)
    counts = laporan.hitungan()
    assert counts["tak_pasti"] == counts["belum"] == counts["konflik"] == counts["gagal"] == 0
    saves = [(each.path, str(sorted(each.isi.items()))) for each in kantor.dunia.ledger if "sync" not in each.path]
    assert len(saves) == len(set(saves)), "a write landed twice"
    assert 4 * people - counts["perlu_orang"] <= len(saves) <= 4 * people
    landed = {each.butir.id for each in laporan.hasil if each.keadaan is Keadaan.TERKIRIM}
    found = alat.jalankan(
        audit(rencana, setujui_semua(rencana, oleh="x", pada=alat.MULAI), journal=kantor.journal, host=kantor.host),
        kantor.dunia,
    )
    assert {each.butir.id for each in found.hasil if each.putusan == "cocok"} >= landed
    assert not found.dobel
    pulled = {
        str(each.butir.nip.buka())
        for each in laporan.hasil
        if each.keadaan is Keadaan.TERKIRIM and each.butir.jenis is Jenis.PENDIDIKAN
    }
    for nip in alat.NIPS[:people]:  # three lost rounds of a pull are for a person to decide: it may be there or not
        assert len(kantor.host.rows(nip, Jenis.PENDIDIKAN)) == 1 or nip not in pulled
        assert len(kantor.host.rows(nip, Jenis.PENDIDIKAN)) <= 1


@pytest.mark.parametrize("after", [False, True])
def test_dying_at_every_single_step_loses_and_doubles_nothing(alat: SimpleNamespace, after: bool) -> None:
    """The n-th step kills, for n = 1, 2, 3 ... until a run lives: exhaustive where the property samples."""
    for number in range(1000):
        kantor, rencana = town(alat, 1)
        try:
            kantor.terapkan(apply, rencana, mati=(number, after), sewa=5.0)
        except alat.Mati:
            kantor.dunia.lewat(6.0)
        else:
            assert number >= 60
            return
        assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 6
        assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 2
        assert len(kantor.dunia.isi("/skp22/save")) == len(kantor.dunia.isi("/pns/data-utama-update")) == 1
    raise AssertionError


def test_the_same_kills_double_a_write_when_it_is_sent_again_blindly(
    alat: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: an apply that resends without looking must fail what the one above passes."""
    monkeypatch.setattr(kirim, "cari", lambda *_: (Letak.TIDAK_ADA, None))
    kantor, rencana = town(alat, 1)
    kantor.dunia.nasib = [alat.Nasib.LANCAR, alat.Nasib.HILANG_SESUDAH]
    kantor.terapkan(apply, rencana)
    assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 3


def test_a_write_later_than_the_settle_time_is_doubled_and_the_audit_says_so(
    kantor: Any, alat: SimpleNamespace
) -> None:
    """The honest limit: nothing can prevent it, the audit finds it."""
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    kantor.dunia.nasib = [alat.Nasib.SANGAT_TERLAMBAT]
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 1
    kantor.dunia.lewat(alat.SETTLE)
    approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI)
    found = alat.jalankan(audit(rencana, approval, journal=kantor.journal), kantor.dunia)
    assert len(found.dobel) == found.beda == 1


class JurnalRewel(MemoryJournal):
    """A journal whose n-th row fails, before or after it was written: a full disk, a lost connection."""

    def __init__(self, gagal: int, sesudah: bool) -> None:
        super().__init__()
        self.gagal, self.sesudah = gagal, sesudah

    def append(self, catatan: Catatan, pegangan: int | None = None) -> None:
        self.gagal -= 1
        if self.gagal != 0 or self.sesudah:
            super().append(catatan, pegangan)
        if self.gagal == 0:
            raise SiasnError("disk full", effect=Effect.UNKNOWN)


@pytest.mark.parametrize("sesudah", [False, True])
def test_a_journal_that_fails_at_any_row_stops_the_run_before_the_next_byte(
    alat: SimpleNamespace, sesudah: bool
) -> None:
    for number in range(1, 1000):
        kantor, rencana = town(alat, 1)
        kantor.journal = JurnalRewel(number, sesudah)
        try:
            kantor.terapkan(apply, rencana)
        except SiasnError:
            intents = [row for row in kantor.journal.read(rencana.digest) if row.keadaan is Keadaan.NIAT]
            assert kantor.dunia.dikirim <= len(intents)
            kantor.dunia.lewat(200.0)
        else:
            assert number > 10
            return
        assert kantor.terapkan(apply, rencana).tuntas
        assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 2
        assert len(kantor.dunia.isi("/skp22/save")) == len(kantor.dunia.isi("/pns/data-utama-update")) == 1
    raise AssertionError
