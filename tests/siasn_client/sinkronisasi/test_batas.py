"""How much a plan may change before it is refused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from siasn_client.baris import Ada, Jenis, Kosong
from siasn_client.config import Lingkungan
from siasn_client.errors import UnsafePlan
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, sandingkan, susun
from siasn_client.sinkronisasi import Aksi, Batas, Rencana, susun_rencana

PER = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


def people(count: int, sent: int = 0, pulled: int = 0, rows: int = 0) -> list[HasilPegawai]:
    """Some to be sent to SIASN, some to be pulled into the host, some with a history row the host lacks."""
    found = []
    for number in range(count):
        nip = Nip(f"{19500101 + number}2015031000")
        ours = {
            "alamat": "Jl. Baru 2" if number < sent else "Jl. Lama 1",
            "tempat_lahir": "" if number < pulled else "K",
        }
        theirs = {"alamat": "Jl. Lama 1", "tempat_lahir": "K"}
        skp = susun(Jenis.SKP22, nip, {"tahun": "2024"}, id_siasn="S1", kunci="k")
        simpeg = {
            Jenis.DATA_UTAMA: Ada((susun(Jenis.DATA_UTAMA, nip, ours, kunci="k"),), PER),
            Jenis.SKP22: Kosong(PER) if number < rows else Ada((skp,), PER),
        }
        siasn = {Jenis.DATA_UTAMA: Ada((susun(Jenis.DATA_UTAMA, nip, theirs),), PER), Jenis.SKP22: Ada((skp,), PER)}
        found.append(sandingkan(nip, simpeg, siasn))
    return found


def plan(found: list[HasilPegawai], batas: Batas | None = None) -> Rencana:
    return susun_rencana(found, instansi="A", lingkungan=Lingkungan.TIRUAN, per=PER, batas=batas)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (people(40, sent=21), "21 dari 40 pegawai di SIASN, melebihi batas 50 persen"),
        (people(40, pulled=21), "21 dari 40 pegawai di e-Simpeg, melebihi batas 50 persen"),
        (people(12, sent=12), "12 dari 12 pegawai di SIASN"),
        (people(29, rows=29), "29 dari 29 pegawai di e-Simpeg"),
    ],
)
def test_a_plan_that_changes_too_much_of_either_side_is_refused_with_the_numbers(
    found: list[HasilPegawai], words: str
) -> None:
    """Also in a small office, and also into the host: an unmapped table looks as if every row were missing."""
    with pytest.raises(UnsafePlan) as refused:
        plan(found)
    assert words in refused.value.pesan
    assert "Tidak ada yang berubah" in refused.value.pesan


@pytest.mark.parametrize("found", [people(40, sent=20), people(40, pulled=20), people(12, sent=10), people(3, sent=3)])
def test_half_of_an_office_and_few_enough_to_be_read_may_be_planned(found: list[HasilPegawai]) -> None:
    assert plan(found).butir


def test_rows_of_a_kind_are_counted_by_themselves() -> None:
    everybody = Batas(orang=1.0, baris=0.5)
    with pytest.raises(UnsafePlan) as refused:
        plan(people(40, rows=21), everybody)
    assert "21 dari 40 baris skp22 di e-Simpeg" in refused.value.pesan


def test_the_limits_are_a_setting() -> None:
    assert len(plan(people(40, sent=40), Batas(orang=1.0, baris=1.0)).butir) == 40
    with pytest.raises(UnsafePlan):
        plan(people(4, sent=1), Batas(orang=0.0, baris=0.0, minimal=0))


@pytest.mark.parametrize("wrong", [{"orang": 50.0}, {"baris": -0.1}, {"minimal": -1}])
def test_a_share_is_a_share_and_not_a_percentage(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must be"):
        Batas(**wrong)  # type: ignore[arg-type]


def test_there_is_no_action_that_deletes() -> None:
    assert {each.value for each in Aksi} == {"kirim", "tarik", "manual", "abaikan"}
