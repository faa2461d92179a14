"""In the same process, a dead line raises what httpx raises for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from siasn_client.testing import Aturan, GangguanPlan, Macam

NIP = "190101011921011000"
URL = f"http://tiruan/apisiasn/1.0/pns/rw-skp22/{NIP}"
pytestmark = pytest.mark.usefixtures("_httpx_diam")
FAULTS = [(Macam.RESET_SEBELUM, httpx.ReadError), (Macam.TERPOTONG, httpx.RemoteProtocolError)]


def test_a_client_is_answered_without_a_socket(siasn: Any, contoh: Callable[[str], dict[str, Any]]) -> None:
    with httpx.Client(transport=siasn.tiruan.transport(), headers=siasn.headers) as client:
        assert client.get(URL).json() == contoh("rw-skp22")["body"]


def test_query_and_body_arrive(siasn: Any, skp_baru: dict[str, Any]) -> None:
    base = "http://tiruan/apisiasn/1.0"
    with httpx.Client(transport=siasn.tiruan.transport(), headers=siasn.headers) as client:
        assert client.post(f"{base}/skp22/save", json=skp_baru).json()["success"] is True
        person = {"pns_orang_id": skp_baru["pnsDinilaiOrang"]}
        assert client.get(f"{base}/pns/data-utama-jabatansync", params=person).json()["Message"] == "success"


@pytest.mark.parametrize(("macam", "expected"), FAULTS)
def test_a_dead_line_is_httpx_s_own_error(
    siasn_dengan: Callable[[GangguanPlan], Any], macam: Macam, expected: type[Exception]
) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(macam, "rw.skp22")))
    with httpx.Client(transport=siasn.tiruan.transport(), headers=siasn.headers) as client, pytest.raises(expected):
        client.get(URL)


@pytest.mark.anyio
async def test_an_async_client_is_answered_too(siasn: Any, contoh: Callable[[str], dict[str, Any]]) -> None:
    async with httpx.AsyncClient(transport=siasn.tiruan.async_transport(), headers=siasn.headers) as client:
        assert (await client.get(URL)).json() == contoh("rw-skp22")["body"]


@pytest.mark.anyio
@pytest.mark.parametrize(("macam", "expected"), FAULTS)
async def test_a_dead_line_is_the_same_error_for_async(
    siasn_dengan: Callable[[GangguanPlan], Any], macam: Macam, expected: type[Exception]
) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(macam, "rw.skp22")))
    async with httpx.AsyncClient(transport=siasn.tiruan.async_transport(), headers=siasn.headers) as client:
        with pytest.raises(expected):
            await client.get(URL)
