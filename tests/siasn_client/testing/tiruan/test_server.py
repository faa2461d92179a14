"""The same brain on a real socket."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from siasn_client.testing import Aturan, GangguanPlan, Loopback, Macam, Tiruan

NIP = "190101011921011000"
pytestmark = pytest.mark.usefixtures("_httpx_diam")
Make = Callable[[GangguanPlan], Any]


def reader(server: Loopback, siasn: Any) -> httpx.Client:
    return httpx.Client(base_url=f"{server.url}/apisiasn/1.0", headers=siasn.headers, trust_env=False)


def test_a_socket_answers_as_the_brain_does(siasn: Any, skp_baru: dict[str, Any]) -> None:
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        assert client.post("/skp22/save", json=skp_baru).json()["mapData"] == siasn.tiruan.ledger.rows()[0].id_baris
        assert len(client.get(f"/pns/rw-skp22/{NIP}").json()["data"]) == 2
        person = {"pns_orang_id": skp_baru["pnsDinilaiOrang"]}
        assert client.get("/pns/data-utama-jabatansync", params=person).json()["Message"] == "success"
        assert client.get("/pns/rw-skp22/1").status_code == 404
        assert client.get("/tidak/ada").status_code == 404


def test_a_reset_is_a_reset(siasn_dengan: Make, skp_baru: dict[str, Any]) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(Macam.RESET_SESUDAH)))
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        with pytest.raises(httpx.ReadError):
            client.post("/skp22/save", json=skp_baru)
        assert len(siasn.tiruan.ledger.rows()) == 1
        assert len(client.get(f"/pns/rw-skp22/{NIP}").json()["data"]) == 2


def test_a_cut_body_is_a_cut_body(siasn_dengan: Make) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(Macam.TERPOTONG, "rw.skp22")))
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        with pytest.raises(httpx.RemoteProtocolError, match=r"incomplete|without sending complete"):
            client.get(f"/pns/rw-skp22/{NIP}")
        assert client.get(f"/pns/rw-skp22/{NIP}").status_code == 200


def test_a_page_comes_as_a_page(siasn_dengan: Make) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(Macam.HTML_502, "rw.skp22")))
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        answer = client.get(f"/pns/rw-skp22/{NIP}")
        assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html")


def test_a_caller_that_dies_in_mid_request_changes_nothing(siasn: Any, capfd: pytest.CaptureFixture[str]) -> None:
    with Loopback(siasn.tiruan) as server, socket.create_connection(server.address) as line:
        line.sendall(b"POST /apisiasn/1.0/skp22/save HTTP/1.1\r\nContent-Length: 99\r\n\r\n{}")
        line.shutdown(socket.SHUT_WR)
        assert line.recv(1) == b""
    assert "skp22.save" not in siasn.tiruan.ledger.hitungan()
    assert capfd.readouterr() == ("", "")


def test_one_connection_carries_many_calls(siasn: Any) -> None:
    opened = []
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        for _ in range(5):
            with client.stream("GET", f"/pns/rw-skp22/{NIP}") as answer:
                answer.read()
                opened.append(answer.extensions["network_stream"].get_extra_info("client_addr"))
    assert len(set(opened)) == 1


def test_nothing_is_printed_of_a_request(siasn: Any, capfd: pytest.CaptureFixture[str]) -> None:
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        client.get(f"/pns/rw-skp22/{NIP}")
        client.request("BREW", "/pns/rw-skp22/1")
    assert capfd.readouterr() == ("", "")


def test_a_fault_of_the_fake_itself_shows_its_place_and_no_value(
    siasn: Any, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Tiruan, *_: object) -> None:
        raise KeyError(NIP)

    monkeypatch.setattr(Tiruan, "answer", broken)
    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client, pytest.raises(httpx.RemoteProtocolError):
        client.get("/pns/rw-skp22/1")
    shown = capfd.readouterr().err
    assert "KeyError" in shown
    assert NIP not in shown


def test_stopping_ends_open_connections_and_the_port(siasn: Any) -> None:
    server = Loopback(siasn.tiruan)
    with reader(server, siasn) as client:
        with server:
            client.get(f"/pns/rw-skp22/{NIP}")
        with pytest.raises(httpx.ConnectError):
            client.get(f"/pns/rw-skp22/{NIP}")


def test_many_threads_are_each_answered_their_own(siasn: Any, kabupaten: Any) -> None:
    wrong: list[str] = []

    def work(client: httpx.Client, nip: str) -> None:
        for _ in range(20):
            if client.get(f"/pns/data-utama/{nip}").json()["data"]["nipBaru"] != nip:
                wrong.append(nip)

    with Loopback(siasn.tiruan) as server, reader(server, siasn) as client:
        threads = [threading.Thread(target=work, args=(client, nip)) for nip in kabupaten.siasn]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_a_silent_line_dies_when_its_time_is_over(kabupaten: Any) -> None:
    tiruan = Tiruan(kabupaten, gangguan=GangguanPlan.naskah(Aturan(Macam.WAKTU_SEBELUM, detik=0.1)))
    with Loopback(tiruan) as server, pytest.raises(httpx.TransportError):
        httpx.get(f"{server.url}/apisiasn/1.0/pns/rw-jabatan/1", trust_env=False)


def test_a_dripping_body_arrives_whole_in_the_end(kabupaten: Any) -> None:
    tiruan = Tiruan(kabupaten, gangguan=GangguanPlan.naskah(Aturan(Macam.TETES, detik=0.001)))
    with Loopback(tiruan) as server:
        answer = httpx.get(f"{server.url}/apisiasn/1.0/pns/rw-jabatan/1", trust_env=False)
    assert answer.json()["code"] == "900901"


def test_the_server_stops_although_a_line_is_silent(kabupaten: Any) -> None:
    tiruan = Tiruan(kabupaten, gangguan=GangguanPlan.naskah(Aturan(Macam.WAKTU_SEBELUM)))
    with Loopback(tiruan) as server, pytest.raises(httpx.ReadTimeout):
        httpx.get(f"{server.url}/apisiasn/1.0/pns/rw-jabatan/1", trust_env=False, timeout=0.2)
