"""The history checker, fed with bad histories, and with the client that repeats blindly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx
import pytest

from siasn_client.testing import Aturan, BarisLedger, GangguanPlan, Macam, periksa_sejarah, sidik_isi
from siasn_client.testing.gangguan import SESUDAH, Profil
from siasn_client.testing.sejarah import MacamSejarah

NIAT = {"a": "isi-a", "b": "isi-b"}
SKP = "http://tiruan/apisiasn/1.0/skp22/save"
READ = "http://tiruan/apisiasn/1.0/pns/rw-skp22/190101011921011000"
YEARS = range(2001, 2031)


def baris(urut: int, sidik: str, kunci: str = "", operasi: str = "skp22.save") -> BarisLedger:
    return BarisLedger(urut, float(urut), operasi, "terap", "orang", sidik, kunci or f"kunci-{sidik}", f"id-{urut}")


def kinds(hasil: Mapping[str, str], *rows: BarisLedger, **more: Any) -> list[MacamSejarah]:
    return [found.macam for found in periksa_sejarah(NIAT, hasil, rows, **more)]


@pytest.mark.parametrize(
    ("hasil", "rows"),
    [
        ({}, []),
        ({"a": "ok", "b": "ok"}, [baris(1, "isi-a"), baris(2, "isi-b")]),
        ({"a": "ok", "b": "fail"}, [baris(1, "isi-a")]),
        ({"a": "info", "b": "info"}, [baris(1, "isi-b")]),
        ({"a": "ok"}, [baris(1, "isi-a")]),
    ],
)
def test_a_good_history_has_no_findings(hasil: dict[str, str], rows: list[BarisLedger]) -> None:
    assert kinds(hasil, *rows) == []


@pytest.mark.parametrize(
    ("hasil", "rows", "expected"),
    [
        ({"a": "ok"}, [], MacamSejarah.HILANG),
        ({"a": "fail"}, [baris(1, "isi-a")], MacamSejarah.PALSU_GAGAL),
        ({}, [baris(1, "isi-a")], MacamSejarah.TANPA_CATATAN),
        ({"a": "ok"}, [baris(1, "isi-a"), baris(2, "isi-a")], MacamSejarah.DOBEL),
        ({"a": "info"}, [baris(1, "isi-a"), baris(2, "isi-a")], MacamSejarah.DOBEL),
        ({"a": "ok"}, [baris(1, "isi-a"), baris(2, "isi-x")], MacamSejarah.TANPA_PERSETUJUAN),
        ({"a": "ok", "b": "ok"}, [baris(1, "isi-a", "k"), baris(2, "isi-b", "k")], MacamSejarah.DOBEL),
        ({"a": "ok"}, [baris(1, "isi-lain")], MacamSejarah.HILANG),
        ({"z": "ok"}, [], MacamSejarah.HASIL_ASING),
        ({"a": "ok", "b": "ok"}, [baris(2, "isi-b")], MacamSejarah.HILANG),
    ],
)
def test_a_bad_history_is_found(hasil: dict[str, str], rows: list[BarisLedger], expected: MacamSejarah) -> None:
    found = periksa_sejarah(NIAT, hasil, rows)
    assert expected in [each.macam for each in found]
    assert all(each.kalimat.endswith(".") for each in found)


def test_a_double_names_its_ledger_rows() -> None:
    (found,) = periksa_sejarah(NIAT, {"a": "ok"}, [baris(1, "isi-a"), baris(7, "isi-a")])
    assert (found.kunci, found.urut) == ("a", (1, 7))


def test_a_harmless_repeat_may_be_allowed_by_operation() -> None:
    rows = [baris(1, "isi-a", operasi="pns.jabatansync"), baris(2, "isi-a", operasi="pns.jabatansync")]
    assert kinds({"a": "ok"}, *rows, berulang={"pns.jabatansync"}) == []
    assert kinds({"a": "ok"}, *rows) == [MacamSejarah.DOBEL]


def test_two_intents_of_equal_content_cannot_be_told_apart() -> None:
    found = periksa_sejarah({"a": "x", "b": "x"}, {}, [])
    assert [each.macam for each in found] == [MacamSejarah.TAK_TERUJI]


def test_an_outcome_is_one_of_three_words() -> None:
    with pytest.raises(ValueError, match="selesai"):
        periksa_sejarah(NIAT, {"a": "selesai"}, [])


# -- the control: a client that repeats on any error, and one that looks first

Send = Callable[[httpx.Client, dict[str, Any]], str]


def buta(client: httpx.Client, body: dict[str, Any]) -> str:
    """What most clients do: anything but a success is sent again."""
    for _ in range(5):
        try:
            answer = client.post(SKP, json=body)
        except httpx.TransportError:
            continue
        if answer.status_code == 200:
            return "ok"
    return "info"


def teliti(client: httpx.Client, body: dict[str, Any]) -> str:
    """Send once; when the outcome is unknown, read back before anything else."""
    try:
        if client.post(SKP, json=body).status_code == 200:
            return "ok"
    except httpx.TransportError:
        pass
    years = [row["tahun"] for row in client.get(READ).json()["data"]]
    return "ok" if str(body["tahun"]) in years else teliti(client, body)


def sejarah(siasn: Any, skp_baru: dict[str, Any], send: Send) -> list[MacamSejarah]:
    """Save thirty SKPs with this client; hold its word against the ledger."""
    bodies = {str(year): {**skp_baru, "tahun": year} for year in YEARS}
    with httpx.Client(transport=siasn.tiruan.transport(), headers=siasn.headers) as client:
        hasil = {key: send(client, body) for key, body in bodies.items()}
    niat = {key: sidik_isi(body) for key, body in bodies.items()}
    return [found.macam for found in periksa_sejarah(niat, hasil, siasn.tiruan.ledger.rows())]


def lost() -> GangguanPlan:
    return GangguanPlan.naskah(
        Aturan(Macam.RESET_SESUDAH, mulai=3, kali=2),
        Aturan(Macam.SESUDAH_502, mulai=20),
        Aturan(Macam.RESET_SEBELUM, mulai=9),
    )


@pytest.mark.usefixtures("_httpx_diam")
def test_the_client_that_repeats_blindly_is_caught(siasn_dengan: Any, skp_baru: dict[str, Any]) -> None:
    """If this test ever passes without a double, the fake or the checker has gone blind."""
    siasn = siasn_dengan(lost())
    assert set(sejarah(siasn, skp_baru, buta)) == {MacamSejarah.DOBEL}
    assert siasn.tiruan.gangguan.hitungan() == {"reset_sebelum": 1, "reset_sesudah": 2, "sesudah_502": 1}


@pytest.mark.usefixtures("_httpx_diam")
def test_the_client_that_looks_first_passes_the_same_faults(siasn_dengan: Any, skp_baru: dict[str, Any]) -> None:
    siasn = siasn_dengan(lost())
    assert sejarah(siasn, skp_baru, teliti) == []
    assert siasn.tiruan.gangguan.hitungan() == {"reset_sebelum": 1, "reset_sesudah": 2, "sesudah_502": 1}


ACAK = Profil(0.2, {"tulis": {**dict.fromkeys(SESUDAH - {Macam.TERLAMBAT}, 3), Macam.TERPOTONG: 2, Macam.HTML_502: 2}})


@pytest.mark.usefixtures("_httpx_diam")
@pytest.mark.parametrize("seed", range(5))
def test_both_controls_hold_under_any_seed(siasn_dengan: Any, skp_baru: dict[str, Any], seed: int) -> None:
    assert set(sejarah(siasn_dengan(GangguanPlan(ACAK, seed=seed)), skp_baru, buta)) == {MacamSejarah.DOBEL}
    assert sejarah(siasn_dengan(GangguanPlan(ACAK, seed=seed)), skp_baru, teliti) == []


@pytest.mark.usefixtures("_httpx_diam")
def test_looking_too_soon_doubles_as_well(siasn_dengan: Any, skp_baru: dict[str, Any]) -> None:
    """Why a settle time exists: SIASN applied it and does not show it yet."""
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(Macam.RESET_SESUDAH, mulai=3, detik=60)))
    assert sejarah(siasn, skp_baru, teliti) == [MacamSejarah.DOBEL]
