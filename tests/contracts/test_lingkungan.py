"""Four SIASN that never mix: a plan, a journal, a token or a download of one is refused in another."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations
from typing import Any

import httpx
import pytest

from siasn_client import Alamat, Credentials, Lingkungan, PasswordGrant, Secret, Settings, Siasn, StalePlan
from siasn_client.baris import Jenis
from siasn_client.conversation.tokens import MemoryTokens
from siasn_client.errors import DownloadRefused
from siasn_client.privacy import Nip
from siasn_client.resources import golongan
from siasn_client.sinkronisasi import Butir, Perubahan, Rencana, apply, audit, setujui_semua
from siasn_client.sinkronisasi.rencana import Aksi
from siasn_client.steps import Now
from siasn_client.unduh.manifes import Manifes

NIP = Nip("199002282015031000")
NOW = datetime(2026, 1, 2, tzinfo=UTC)
SEMUA = {
    Lingkungan.PRODUKSI: Alamat.produksi(),
    Lingkungan.LATIHAN: Alamat.latihan(),
    Lingkungan.GERBANG: Alamat.gerbang("https://gerbang.example"),
    Lingkungan.TIRUAN: Alamat.tiruan(),
}
PAIRS = list(permutations(SEMUA, 2))
each_pair = pytest.mark.parametrize(("dari", "ke"), PAIRS, ids=lambda each: str(each))


def settings(lingkungan: Lingkungan, **more: Any) -> Settings:
    return Settings(
        **{"alamat": SEMUA[lingkungan], "instansi": "A5EB03E24213F6A0E040640A040252AD", "pace": None, **more}
    )


def rencana(lingkungan: Lingkungan) -> Rencana:
    change = Perubahan("alamat", "", "Jl. Uji No. 1")
    butir = [Butir(NIP, Jenis.DATA_UTAMA, Aksi.KIRIM, (change,), sidik_siasn="x")]
    return Rencana(settings(lingkungan).instansi, lingkungan, NOW, tuple(butir))


class Untouched:
    """A journal, lease or host that is not to be asked anything."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} was asked")


class Gateway:
    """Answers every SIASN, and remembers who was asked and which tokens it was shown."""

    def __init__(self, name: str) -> None:
        self.name, self.hosts, self.shown = name, set[str](), set[str]()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.hosts.add(str(request.url.copy_with(path="/", query=None)))
        if request.url.path.endswith("/token"):
            kind = "sso" if "openid" in request.url.path else "apim"
            return httpx.Response(200, json={"access_token": f"{kind}-{self.name}", "expires_in": 3600})
        self.shown |= {request.headers["authorization"], request.headers["auth"]}
        return httpx.Response(200, json={"code": 1, "data": []})


@each_pair
def test_a_token_of_one_is_never_shown_to_another(dari: Lingkungan, ke: Lingkungan) -> None:
    """One store, one account, one office: as a host that moved from training to production has it."""
    store = MemoryTokens()
    account = Credentials("kunci", Secret("s-apim"), "klien", PasswordGrant(Secret("oper"), Secret("sandi")))
    seen = {}
    for lingkungan in (dari, ke, dari):
        gateway = Gateway(lingkungan)
        transport = httpx.MockTransport(gateway)
        with Siasn(account, settings(lingkungan), transport=transport, tokens=store) as siasn:
            siasn.send(golongan.list_for(NIP))
        assert gateway.shown == {f"Bearer apim-{lingkungan}", f"bearer sso-{lingkungan}"}
        seen[lingkungan] = gateway
    assert seen[dari].hosts.isdisjoint(seen[ke].hosts)
    assert not any("token" in host for host in seen[dari].hosts)


def test_two_gateways_are_two_stores() -> None:
    store, account = MemoryTokens(), Credentials("k", Secret("s"), "c", PasswordGrant(Secret("oper"), Secret("sandi")))
    for name in ("satu", "dua"):
        gateway, alamat = Gateway(name), Alamat.gerbang(f"https://{name}.example")
        made = settings(Lingkungan.GERBANG, alamat=alamat)
        with Siasn(account, made, transport=httpx.MockTransport(gateway), tokens=store) as siasn:
            siasn.send(golongan.list_for(NIP))
        assert gateway.shown == {f"Bearer apim-{name}", f"bearer sso-{name}"}


@each_pair
def test_a_plan_of_one_is_refused_in_another_before_anything_is_asked(dari: Lingkungan, ke: Lingkungan) -> None:
    found = rencana(dari)
    approved = setujui_semua(found, oleh="kepala", pada=NOW)
    none: Any = Untouched()
    flow = apply(found, approved, journal=none, lease=none, host=none, settings=settings(ke), pemegang="uji")
    assert isinstance(next(flow), Now)
    with pytest.raises(StalePlan) as caught:
        flow.send(NOW)
    assert f"SIASN {dari}" in caught.value.pesan
    with pytest.raises(StalePlan):
        next(audit(found, approved, journal=none, settings=settings(ke)))


@each_pair
def test_a_plan_that_is_told_another_environment_is_another_plan(dari: Lingkungan, ke: Lingkungan) -> None:
    """The journal and the approval know a plan by its digest: neither is found from another environment."""
    found = rencana(dari)
    assert found.digest != rencana(ke).digest
    forged = found.to_bytes().replace(f'"{dari}"'.encode(), f'"{ke}"'.encode())
    assert forged != found.to_bytes()
    with pytest.raises(StalePlan):
        Rencana.from_bytes(forged)
    with pytest.raises(StalePlan):
        setujui_semua(found, oleh="kepala", pada=NOW).periksa(rencana(ke))


@each_pair
def test_a_download_of_one_is_refused_in_another(dari: Lingkungan, ke: Lingkungan) -> None:
    mine = settings(dari)
    manifes = Manifes(mine.instansi, mine.lingkungan)
    manifes.periksa(mine)
    with pytest.raises(DownloadRefused) as caught:
        manifes.periksa(settings(ke))
    assert f"SIASN {dari}" in caught.value.pesan


def test_training_has_other_hosts_and_the_context_api() -> None:
    hosts = [
        {httpx.URL(url).host for url in (alamat.api, alamat.token_apim, alamat.token_sso)}
        for alamat in (SEMUA[Lingkungan.PRODUKSI], SEMUA[Lingkungan.LATIHAN])
    ]
    assert hosts[0].isdisjoint(hosts[1])
    assert SEMUA[Lingkungan.PRODUKSI].api.endswith("/apisiasn/1.0")
    assert SEMUA[Lingkungan.LATIHAN].api.endswith("/api/1.0")
