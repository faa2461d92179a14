"""A whole plan carried out against the fake: what is sent, what is skipped, and what a death in between leaves."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve

from siasn_client.baris import Jenis
from siasn_client.config import Lingkungan
from siasn_client.errors import (
    AuthError,
    Denied,
    Effect,
    JournalDamaged,
    LeaseHeld,
    NoAnswer,
    ServerBroken,
    StalePlan,
    TokenEnded,
)
from siasn_client.ports import Catatan, Keadaan
from siasn_client.sinkronisasi import apply, setujui_semua
from siasn_client.sinkronisasi.rencana import Rencana

SIMPAN_JABATAN = "/jabatan/unorjabatan/save"
SINKRON_JABATAN = "/pns/data-utama-jabatansync"


def plan_of_three(kantor: Any, alat: SimpleNamespace) -> Rencana:
    nip = alat.NIPS[0]
    return alat.rencana_dari(
        alat.ubah_butir(kantor.dunia, nip, Jenis.DATA_UTAMA, {"alamat": "JL. BARU 2"}),
        alat.buat_butir(nip, Jenis.JABATAN, alat.JABATAN_BARU),
        alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU),
    )


def test_every_approved_item_is_sent_once_and_the_sync_follows_the_save(kantor: Any, alat: SimpleNamespace) -> None:
    laporan = kantor.terapkan(apply, plan_of_three(kantor, alat))
    assert laporan.hitungan()["terkirim"] == 3
    assert laporan.tuntas
    paths = [each.path for each in kantor.dunia.ledger]
    assert paths == ["/pns/data-utama-update", SIMPAN_JABATAN, SINKRON_JABATAN, "/skp22/save"]
    assert kantor.dunia.orang[alat.NIPS[0]]["alamat"] == "JL. BARU 2"
    assert kantor.dunia.orang[alat.NIPS[0]]["email"] == "lama@example.com"


def test_a_second_apply_of_a_finished_plan_sends_nothing(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.terapkan(apply, rencana)
    sent = kantor.dunia.dikirim
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 3
    assert kantor.dunia.dikirim == sent


def test_a_refused_item_is_not_sent_and_says_why(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    skp = next(each for each in rencana.butir if each.jenis is Jenis.SKP22)
    approval = setujui_semua(rencana, oleh="pemeriksa", pada=alat.MULAI).kecuali([skp.id], "Belum final")
    laporan = kantor.terapkan(apply, rencana, approval)
    assert laporan.hitungan() | {"terkirim": 2, "ditolak": 1} == laporan.hitungan()
    assert [each.alasan for each in laporan.hasil if each.ditolak] == ["Belum final"]
    assert kantor.dunia.isi("/skp22/save") == []


def test_a_moved_row_is_skipped_with_what_stands_there_now_and_the_others_go_on(
    kantor: Any, alat: SimpleNamespace
) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.orang[alat.NIPS[0]]["alamat"] = "JL. ORANG LAIN 9"
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan() | {"konflik": 1, "terkirim": 2} == laporan.hitungan()
    (conflict,) = [each for each in laporan.hasil if each.keadaan is Keadaan.KONFLIK]
    assert conflict.kini == {"alamat": "JL. ORANG LAIN 9"}
    assert "sudah berubah sejak rencana dibuat" in conflict.alasan
    assert kantor.dunia.isi("/pns/data-utama-update") == []


def test_a_change_that_an_update_cannot_destroy_is_no_conflict(kantor: Any, alat: SimpleNamespace) -> None:
    """data-utama-update writes only what it names: a promotion meanwhile is none of its business."""
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.orang[alat.NIPS[0]]["golRuangAkhir"] = "III/d"
    assert kantor.terapkan(apply, rencana).hitungan()["konflik"] == 0


def test_a_new_row_that_somebody_else_made_meanwhile_is_not_doubled(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.rw_skp22[alat.NIPS[0]].append({"id": "X", "tahun": "2024"})
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["konflik"] == 1
    assert kantor.dunia.isi("/skp22/save") == []


def test_a_row_that_vanished_or_a_person_that_vanished_is_a_conflict(kantor: Any, alat: SimpleNamespace) -> None:
    nip = alat.NIPS[0]
    changed = alat.ubah_butir(kantor.dunia, nip, Jenis.JABATAN, {"nomor_sk": "800/0010/CONTOH/2020"})
    rencana = alat.rencana_dari(changed, alat.buat_butir(alat.NIPS[1], Jenis.SKP22, alat.SKP_BARU))
    kantor.dunia.rw_jabatan[nip].clear()
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["konflik"] == 2
    assert kantor.dunia.dikirim == 0


def test_a_lost_answer_is_parked_and_read_back_after_the_settle_time(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.LANCAR, alat.Nasib.HILANG_SESUDAH]
    begun = kantor.dunia.kini
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["terkirim"] == 3
    assert (kantor.dunia.kini - begun).total_seconds() >= alat.SETTLE
    assert [each.path for each in kantor.dunia.ledger].count(SIMPAN_JABATAN) == 1
    assert [each.path for each in kantor.dunia.ledger][-1] == SINKRON_JABATAN


def test_a_write_that_did_not_arrive_is_sent_again_after_it_was_looked_for(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.HILANG_SEBELUM, alat.Nasib.HILANG_SEBELUM]
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["terkirim"] == 3
    assert len(kantor.dunia.isi("/pns/data-utama-update")) == 1
    assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == 1


def test_after_three_sends_without_a_trace_a_person_must_look(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    kantor.dunia.nasib = [alat.Nasib.HILANG_SEBELUM] * 9
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["perlu_orang"] == 1
    assert "Sudah dicoba 3 kali" in laporan.hasil[0].alasan
    assert kantor.dunia.dikirim == 3


def test_a_late_write_within_the_settle_time_is_found_and_not_doubled(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.TERLAMBAT] * 4
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 3
    assert len(kantor.dunia.isi(SIMPAN_JABATAN)) == len(kantor.dunia.isi("/skp22/save")) == 1


def test_a_foreign_change_where_an_answer_was_lost_needs_a_person(kantor: Any, alat: SimpleNamespace) -> None:
    nip = alat.NIPS[0]
    rencana = alat.rencana_dari(alat.ubah_butir(kantor.dunia, nip, Jenis.DATA_UTAMA, {"alamat": "JL. BARU 2"}))
    kantor.dunia.nasib = [alat.Nasib.HILANG_SEBELUM]
    assert kantor.terapkan(apply, rencana, berhenti=lambda: kantor.dunia.dikirim > 0).hitungan()["tak_pasti"] == 1
    kantor.dunia.lewat(alat.SETTLE)
    kantor.dunia.orang[nip]["alamat"] = "JL. ORANG LAIN 9"
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["perlu_orang"] == 1
    assert kantor.dunia.dikirim == 1


def test_what_siasn_refuses_is_final_and_its_words_are_reported_but_not_journalled(
    kantor: Any, alat: SimpleNamespace
) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.LANCAR, alat.Nasib.DITOLAK]
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan() | {"gagal": 1, "terkirim": 2} == laporan.hitungan()
    (refused,) = [each for each in laporan.hasil if each.keadaan is Keadaan.GAGAL]
    assert refused.alasan.endswith("Pesan SIASN: UnorID is required")
    assert not any("UnorID" in row.alasan for row in kantor.journal.read(rencana.digest))
    assert kantor.dunia.isi(SINKRON_JABATAN) == []


def test_a_refused_sync_says_that_the_history_is_saved(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.LANCAR, alat.Nasib.LANCAR, alat.Nasib.DITOLAK]
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan()["perlu_orang"] == 1
    assert any("Riwayat jabatan sudah tersimpan" in row.alasan for row in kantor.journal.read(rencana.digest))


def test_a_token_that_runs_out_stops_the_run_and_the_next_one_goes_on(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.galat_baca = {"/pns/rw-jabatan/{nip}": AuthError("expired", token="SSO")}
    laporan = kantor.terapkan(apply, rencana)
    assert isinstance(laporan.henti, AuthError)
    assert laporan.hitungan() | {"terkirim": 1, "belum": 2} == laporan.hitungan()
    kantor.dunia.galat_baca.clear()
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 3
    assert len(kantor.dunia.isi("/pns/data-utama-update")) == 1


def test_a_send_that_provably_never_left_is_tried_again_by_the_same_run(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.galat_tulis = [NoAnswer("connection refused", effect=Effect.NONE)]
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 3
    assert len(kantor.dunia.isi("/pns/data-utama-update")) == 1


def test_a_write_that_met_the_end_of_its_token_begins_again_with_a_read_that_waits(
    kantor: Any, alat: SimpleNamespace
) -> None:
    """Its token came hours later: whether somebody else has sent it meanwhile is looked at first."""
    rencana = plan_of_three(kantor, alat)
    kantor.settings = evolve(kantor.settings, tunggu_token=3600.0)
    kantor.dunia.galat_tulis = [TokenEnded()]
    laporan = kantor.terapkan(apply, rencana)
    assert (laporan.henti, laporan.hitungan()["terkirim"]) == (None, 3)
    first = kantor.dunia.ditanya.index("/pns/data-utama-update")
    again = kantor.dunia.ditanya.index("/pns/data-utama-update", first + 1)
    assert "/pns/data-utama/{nip}" in kantor.dunia.ditanya[first + 1 : again]
    assert len(kantor.dunia.isi("/pns/data-utama-update")) == 1


@pytest.mark.parametrize(("patience", "waited"), [(0.0, 0.0), (3600.0, 3600.0)])
def test_a_run_whose_token_does_not_come_ends_and_is_resumable(
    kantor: Any, alat: SimpleNamespace, patience: float, waited: float
) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.settings = evolve(kantor.settings, tunggu_token=patience)
    ended = TokenEnded()
    ended.waited = waited
    kantor.dunia.galat_tulis = [ended]
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.henti is ended
    assert kantor.dunia.dikirim == 1
    kantor.dunia.lewat(kantor.settings.settle)  # an open intent keeps everybody else out for so long
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 3


def test_a_person_who_cannot_be_read_is_left_for_the_next_run(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.galat_baca = {"/pns/rw-jabatan/{nip}": ServerBroken("502")}
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.henti is None
    assert laporan.hitungan() | {"terkirim": 2, "belum": 1} == laporan.hitungan()
    assert [each.alasan for each in laporan.hasil if each.hitung == "belum"] == [ServerBroken.pesan]
    assert not laporan.tuntas


def test_five_failures_in_a_row_stop_the_run(alat: SimpleNamespace) -> None:
    kantor = alat.Kantor()
    for nip in alat.NIPS:
        kantor.dunia.tambah(nip)
    rencana = alat.rencana_dari(*(alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU) for nip in alat.NIPS))
    kantor.dunia.galat_baca = {"/pns/rw-skp22/{nip}": ServerBroken("502")}
    laporan = kantor.terapkan(apply, rencana)
    assert isinstance(laporan.henti, ServerBroken)
    assert laporan.hitungan()["belum"] == 6


def test_an_account_that_may_not_write_is_told_so_and_does_not_go_on_asking(alat: SimpleNamespace) -> None:
    kantor = alat.Kantor()
    for nip in alat.NIPS:
        kantor.dunia.tambah(nip)
    rencana = alat.rencana_dari(*(alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU) for nip in alat.NIPS))
    kantor.dunia.galat_tulis = [Denied("403") for _ in alat.NIPS]
    laporan = kantor.terapkan(apply, rencana)
    assert isinstance(laporan.henti, Denied)
    assert laporan.hitungan() | {"gagal": 5, "belum": 1} == laporan.hitungan()
    assert laporan.hasil[0].alasan == Denied.pesan
    assert kantor.dunia.dikirim == 5


def test_stopping_happens_between_items_and_is_resumable(kantor: Any, alat: SimpleNamespace) -> None:
    rencana, done = plan_of_three(kantor, alat), []
    laporan = kantor.terapkan(apply, rencana, kemajuan=lambda: done.append(1), berhenti=lambda: len(done) == 1)
    assert laporan.terputus
    assert laporan.hitungan() | {"terkirim": 1, "belum": 2} == laporan.hitungan()
    assert kantor.terapkan(apply, rencana).tuntas


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"instansi": "LAIN"}, "milik instansi lain"),
        ({"lingkungan": Lingkungan.PRODUKSI}, "dibuat untuk SIASN produksi"),
        ({"per": -25}, "lebih dari 24 jam"),
        ({"per": 1}, "masa depan"),
    ],
)
def test_a_plan_that_is_not_for_here_and_now_is_refused_before_any_request(
    kantor: Any, alat: SimpleNamespace, change: dict[str, Any], words: str
) -> None:
    if "per" in change:
        change = {"per": alat.MULAI + timedelta(hours=change["per"])}
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU), **change)
    with pytest.raises(StalePlan) as refused:
        kantor.terapkan(apply, rencana)
    assert words in refused.value.pesan
    assert "Tidak ada yang dikirim" in refused.value.pesan
    assert kantor.dunia.dikirim == 0
    assert kantor.journal.read(rencana.digest) == []


def test_an_approval_of_another_plan_or_with_gaps_sends_nothing(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    other = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    with pytest.raises(StalePlan, match="another digest"):
        kantor.terapkan(apply, rencana, setujui_semua(other, oleh="pemeriksa", pada=alat.MULAI))
    assert kantor.dunia.dikirim == 0


def test_an_approval_cannot_take_back_what_was_begun(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    kantor.journal.append(Catatan(rencana.digest, rencana.butir[0].id, "simpan", Keadaan.NIAT, 1, "x", alat.MULAI))
    approval = setujui_semua(rencana, oleh="pemeriksa", pada=alat.MULAI).kecuali([rencana.butir[0].id])
    with pytest.raises(StalePlan) as refused:
        kantor.terapkan(apply, rencana, approval)
    assert "tidak dapat ditolak lagi" in refused.value.pesan


def test_an_approval_cannot_take_back_what_was_sent_but_what_left_no_trace(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.DITOLAK]
    kantor.terapkan(apply, rencana)
    approval = setujui_semua(rencana, oleh="pemeriksa", pada=alat.MULAI)
    refused, sent = (next(b.id for b in rencana.butir if b.jenis is j) for j in (Jenis.DATA_UTAMA, Jenis.SKP22))
    with pytest.raises(StalePlan):
        kantor.terapkan(apply, rencana, approval.kecuali([sent]))
    laporan = kantor.terapkan(apply, rencana, approval.kecuali([refused], "Bukan ini"))
    assert laporan.hitungan() | {"terkirim": 2, "gagal": 1, "ditolak": 0} == laporan.hitungan()


def test_an_approval_that_grew_carries_out_what_was_added(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    approval = setujui_semua(rencana, oleh="pemeriksa", pada=alat.MULAI)
    kantor.terapkan(apply, rencana, approval.kecuali([rencana.butir[0].id]))
    sent = kantor.dunia.dikirim
    assert kantor.terapkan(apply, rencana, approval).hitungan()["terkirim"] == 3
    assert kantor.dunia.dikirim == sent + 1


def test_what_was_done_by_hand_meanwhile_is_not_done_again(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.orang[alat.NIPS[0]]["alamat"] = "Jl. Baru 2"
    laporan = kantor.terapkan(apply, rencana)
    assert laporan.hitungan() | {"konflik": 1, "terkirim": 2} == laporan.hitungan()
    assert "sudah memuat isi ini" in laporan.hasil[0].alasan


@pytest.mark.parametrize("fate", ["LANCAR", "HILANG_SEBELUM", "HILANG_SESUDAH", "TERLAMBAT"])
def test_the_rows_of_one_person_do_not_stand_in_each_others_way(kantor: Any, alat: SimpleNamespace, fate: str) -> None:
    """What one item changes is not what another was to find: two positions, three years, the main record."""
    nip, dunia = alat.NIPS[0], kantor.dunia
    dunia.rw_jabatan[nip].append({**alat.JABATAN_WIRE, "id": "RJ2", "tmtJabatan": "01-04-2022", "nomorSk": "800/22"})
    dunia.rw_skp22[nip].append({"id": "RS1", "tahun": "2022", "hasilKinerjaNilai": "2", "PerilakuKerjaNilai": "2",
                                "KuadranKinerjaNilai": "2"})  # fmt: skip
    rencana = alat.rencana_dari(
        alat.ubah_butir(dunia, nip, Jenis.DATA_UTAMA, {"alamat": "JL. BARU 2"}),
        alat.ubah_butir(dunia, nip, Jenis.JABATAN, {"nomor_sk": "800/20"}, 0),
        alat.ubah_butir(dunia, nip, Jenis.JABATAN, {"tmt_jabatan": "2022-05-01", "nomor_sk": "800/23"}, 1),
        alat.buat_butir(nip, Jenis.JABATAN, alat.JABATAN_BARU),
        alat.ubah_butir(dunia, nip, Jenis.SKP22, {"hasil_kerja": "1"}),
        *(alat.buat_butir(nip, Jenis.SKP22, {**alat.SKP_BARU, "tahun": year}) for year in ("2023", "2024")),
    )
    dunia.nasib = [alat.Nasib[fate]] * 7
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 7
    assert [len(dunia.isi(path)) for path in ("/pns/data-utama-update", SIMPAN_JABATAN, "/skp22/save")] == [1, 3, 3]
    assert sorted(row["nomorSk"] for row in dunia.rw_jabatan[nip]) == ["800/0001/CONTOH/2024", "800/20", "800/23"]
    assert sorted(row["tahun"] for row in dunia.rw_skp22[nip]) == ["2022", "2023", "2024"]


def test_two_runs_under_one_name_do_not_send_the_same_item_twice(kantor: Any, alat: SimpleNamespace) -> None:
    """A double click: both hold the lease, so the journal itself refuses the second intent of one round."""
    rencana, clicked = plan_of_three(kantor, alat), []

    def click() -> None:
        if clicked:
            return
        clicked.append(True)
        kantor.kali -= 1  # the same name
        kantor.dunia.intip = lambda call: (_ for _ in ()).throw(alat.Mati)
        with pytest.raises(alat.Mati):  # it has written its intent and is about to send
            kantor.terapkan(apply, rencana)
        kantor.dunia.intip = lambda call: None

    with pytest.raises(LeaseHeld, match="another worker wrote this row"):
        kantor.terapkan(apply, rencana, kemajuan=click)
    assert [each.path for each in kantor.dunia.ledger] == ["/pns/data-utama-update"]
    kantor.dunia.lewat(10 * alat.SETTLE)
    assert kantor.terapkan(apply, rencana).hitungan()["terkirim"] == 3
    paths = [each.path for each in kantor.dunia.ledger]
    assert paths == ["/pns/data-utama-update", SIMPAN_JABATAN, SINKRON_JABATAN, "/skp22/save"]


def test_two_workers_do_not_share_an_office(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.journal.acquire(f"{alat.INSTANSI}/tiruan", "lain", alat.MULAI, 60)
    with pytest.raises(LeaseHeld):
        kantor.terapkan(apply, rencana)
    assert kantor.dunia.dikirim == 0


def test_a_worker_that_lost_its_lease_writes_nothing_more(kantor: Any, alat: SimpleNamespace) -> None:
    rencana, taken = plan_of_three(kantor, alat), []

    def steal() -> None:
        if not taken:
            later = kantor.dunia.kini + timedelta(days=1)
            taken.append(kantor.journal.acquire(f"{alat.INSTANSI}/tiruan", "lain", later, 1e6))

    with pytest.raises(LeaseHeld):
        kantor.terapkan(apply, rencana, kemajuan=steal)
    assert kantor.dunia.dikirim == 1
    rows = kantor.journal.read(rencana.digest)
    assert [row.keadaan for row in rows] == [Keadaan.NIAT, Keadaan.TERKIRIM]


def test_a_lease_is_kept_for_the_settle_time_while_an_outcome_is_unknown(kantor: Any, alat: SimpleNamespace) -> None:
    """So that no other plan begins before a late write of this one would have shown."""
    rencana = plan_of_three(kantor, alat)
    kantor.dunia.nasib = [alat.Nasib.HILANG_SEBELUM]
    laporan = kantor.terapkan(apply, rencana, berhenti=lambda: kantor.dunia.dikirim > 0)
    assert laporan.hitungan()["tak_pasti"] == 1
    with pytest.raises(LeaseHeld):
        kantor.terapkan(apply, rencana)
    kantor.dunia.lewat(alat.SETTLE)
    assert kantor.terapkan(apply, rencana).tuntas


def test_an_impossible_journal_stops_everything(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    kantor.journal.append(Catatan(rencana.digest, "asing", "simpan", Keadaan.NIAT, 1, "x", alat.MULAI))
    with pytest.raises(JournalDamaged):
        kantor.terapkan(apply, rencana)
    assert kantor.dunia.dikirim == 0
    kantor.journal.acquire(f"{alat.INSTANSI}/tiruan", "lain", alat.MULAI, 60)  # the lease was given back


def test_an_intent_is_durable_before_a_byte_leaves(kantor: Any, alat: SimpleNamespace) -> None:
    rencana = plan_of_three(kantor, alat)
    seen = []
    kantor.dunia.intip = lambda call: seen.append(kantor.journal.read(rencana.digest)[-1].keadaan)
    kantor.terapkan(apply, rencana)
    assert seen == [Keadaan.NIAT] * 4
