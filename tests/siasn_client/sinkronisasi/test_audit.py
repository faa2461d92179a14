"""What was carried out is read back from both sides and held against the plan."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.config import Lingkungan
from siasn_client.errors import AuthError, ConfigError, ServerBroken, StalePlan
from siasn_client.sinkronisasi import LaporanAudit, apply, audit, setujui_semua
from siasn_client.sinkronisasi.audit import PutusanAudit
from siasn_client.sinkronisasi.rencana import Rencana


@pytest.fixture
def rencana(kantor: Any, alat: SimpleNamespace) -> Rencana:
    nip = alat.NIPS[0]
    return alat.rencana_dari(
        alat.ubah_butir(kantor.dunia, nip, Jenis.DATA_UTAMA, {"alamat": "JL. BARU 2"}),
        alat.buat_butir(nip, Jenis.JABATAN, alat.JABATAN_BARU),
        alat.buat_butir(nip, Jenis.SKP22, alat.SKP_BARU),
        alat.buat_butir(nip, Jenis.GOLONGAN, {"golongan": "III/a"}, aksi="tarik", id_siasn="RG1"),
    )


def run(kantor: Any, alat: SimpleNamespace, rencana: Rencana, **rest: Any) -> LaporanAudit:
    approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI)
    given = {"journal": kantor.journal, "host": kantor.host, **rest}
    return alat.jalankan(audit(rencana, approval, **given), kantor.dunia)


def test_everything_that_was_carried_out_is_found_on_both_sides(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.terapkan(apply, rencana)
    sent = kantor.dunia.dikirim
    found = run(kantor, alat, rencana)
    assert found.hitungan() == {"cocok": 4, "beda": 0, "tak_terbaca": 0, "dobel": 0}
    assert (found.cocok, found.beda) == (4, 0)
    assert kantor.dunia.dikirim == sent


def test_what_was_never_begun_is_not_audited(kantor: Any, alat: SimpleNamespace, rencana: Rencana) -> None:
    assert run(kantor, alat, rencana).hasil == ()


def test_conflicts_and_refusals_are_not_expected_to_be_there(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.dunia.orang[alat.NIPS[0]]["alamat"] = "JL. LAIN 9"
    kantor.dunia.nasib = [alat.Nasib.DITOLAK]
    kantor.terapkan(apply, rencana)
    assert {each.butir.jenis for each in run(kantor, alat, rencana).hasil} == {Jenis.SKP22, Jenis.GOLONGAN}


def test_a_value_that_changed_since_is_shown_with_what_was_found(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.terapkan(apply, rencana)
    kantor.dunia.orang[alat.NIPS[0]]["alamat"] = "JL. LAIN 9"
    (different,) = [each for each in run(kantor, alat, rencana).hasil if each.putusan is PutusanAudit.BEDA]
    assert different.temu == {"alamat": "JL. LAIN 9"}
    assert different.butir.nilai() == {"alamat": "JL. BARU 2"}
    assert "LAIN" not in repr(different)


def test_a_row_that_stands_there_twice_is_reported_with_both_ids(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.terapkan(apply, rencana)
    (row,) = kantor.dunia.rw_skp22[alat.NIPS[0]]
    kantor.dunia.rw_skp22[alat.NIPS[0]].append({**row, "id": "KEMBAR"})
    found = run(kantor, alat, rencana)
    assert [each.dobel for each in found.dobel] == [(row["id"], "KEMBAR")]
    assert found.hitungan() == {"cocok": 3, "beda": 1, "tak_terbaca": 0, "dobel": 1}


def test_a_double_with_other_values_is_a_double_too(kantor: Any, alat: SimpleNamespace, rencana: Rencana) -> None:
    kantor.terapkan(apply, rencana)
    (row,) = kantor.dunia.rw_skp22[alat.NIPS[0]]
    kantor.dunia.rw_skp22[alat.NIPS[0]].append({**row, "id": "KEMBAR", "namaPenilai": "LAIN"})
    assert len(run(kantor, alat, rencana).dobel) == 1


def test_what_siasn_shows_late_is_looked_at_again_after_the_settle_time(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.terapkan(apply, rencana)
    (row,) = kantor.dunia.rw_skp22[alat.NIPS[0]]
    kantor.dunia.rw_skp22[alat.NIPS[0]] = []
    assert run(kantor, alat, rencana).beda == 1
    begun, late = kantor.dunia.kini, kantor.dunia

    class Nanti(dict):  # type: ignore[type-arg]
        def __getitem__(self, nip: str) -> list[Any]:
            return [row] if (late.kini - begun).total_seconds() > 60 else []

    kantor.dunia.rw_skp22 = Nanti()
    assert run(kantor, alat, rencana, settings=kantor.settings).beda == 0
    assert (kantor.dunia.kini - begun).total_seconds() <= alat.SETTLE + 1


def test_a_person_who_cannot_be_read_is_neither_right_nor_wrong(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.terapkan(apply, rencana)
    kantor.dunia.galat_baca = {"/pns/rw-jabatan/{nip}": ServerBroken("502")}
    assert run(kantor, alat, rencana).hitungan() == {"cocok": 3, "beda": 0, "tak_terbaca": 1, "dobel": 0}


def test_without_a_token_there_is_no_audit(kantor: Any, alat: SimpleNamespace, rencana: Rencana) -> None:
    kantor.terapkan(apply, rencana)
    kantor.dunia.galat_baca = {"/pns/rw-jabatan/{nip}": AuthError("expired", token="SSO")}
    with pytest.raises(AuthError):
        run(kantor, alat, rencana)


def test_items_of_the_host_are_not_silently_passed_over(kantor: Any, alat: SimpleNamespace, rencana: Rencana) -> None:
    kantor.terapkan(apply, rencana)
    with pytest.raises(ConfigError):
        run(kantor, alat, rencana, host=None)


def test_an_approval_of_another_plan_audits_nothing_and_says_so(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    """Not an audit that found nothing wrong because it looked at nothing."""
    kantor.terapkan(apply, rencana)
    other = setujui_semua(alat.rencana_dari(rencana.butir[0]), oleh="x", pada=alat.MULAI)
    with pytest.raises(StalePlan, match="another digest"):
        alat.jalankan(audit(rencana, other, journal=kantor.journal, host=kantor.host), kantor.dunia)


def test_a_plan_of_another_siasn_is_not_audited_against_this_one(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    foreign = alat.rencana_dari(*rencana.butir, lingkungan=Lingkungan.PRODUKSI)
    with pytest.raises(StalePlan) as refused:
        run(kantor, alat, foreign, settings=kantor.settings)
    assert "SIASN lain" in refused.value.pesan


def test_the_journal_and_not_the_approval_says_what_was_sent(
    kantor: Any, alat: SimpleNamespace, rencana: Rencana
) -> None:
    kantor.terapkan(apply, rencana)
    approval = setujui_semua(rencana, oleh="x", pada=alat.MULAI).kecuali([rencana.butir[0].id])
    found = alat.jalankan(audit(rencana, approval, journal=kantor.journal, host=kantor.host), kantor.dunia)
    assert found.cocok == 4


def test_a_difference_of_yesterday_is_not_waited_for(kantor: Any, alat: SimpleNamespace, rencana: Rencana) -> None:
    kantor.terapkan(apply, rencana)
    kantor.dunia.orang[alat.NIPS[0]]["alamat"] = "JL. LAIN 9"
    kantor.dunia.lewat(24 * 3600)
    begun = kantor.dunia.kini
    assert run(kantor, alat, rencana, settings=kantor.settings).beda == 1
    assert (kantor.dunia.kini - begun).total_seconds() < 1
