"""P2: whatever goes wrong in whatever call, nothing about the error shows a person, a token or a password.

The calls are found by looking at a client, so that a new one cannot be forgotten. Each is made through both clients
with canaries in all it is told, against a SIASN that answers with canaries in all the wrong ways; then everything an
error can show is searched: its words, its notes, its causes, its pickle, a logged traceback, and every variable of
every frame, as ``traceback`` and as rich print them.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import sys
import typing
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Literal

import httpx
import pytest
from attrs import evolve
from pydantic import AliasChoices, BaseModel, TypeAdapter

from siasn_client import Alamat, AsyncSiasn, Credentials, PasswordGrant, Secret, Settings, Siasn, TokenSso, errors
from siasn_client.berkas import unggahan
from siasn_client.call import Call, Shape, Token, Unggahan
from siasn_client.conversation.tokens import MemoryTokens, token_key
from siasn_client.errors import ConfigError, FileRefused, SiasnError
from siasn_client.namespaces.lines import Namespace, endpoint, listing
from siasn_client.privacy import Nik, Nip
from siasn_client.wire import DokRef, Payload

NIP, NIK, NAMA = "199002282015031000", "9999990101010000", "Kenari Wirasana"
SANDI, KUNCI, APIM, SSO, KUE = "sandi-4f1c0b7e", "rahasia-91d2aa60", "apim-7c3e55d1", "sso-0a9b84f2", "kue-5d20c1f9"
ISIAN = "isian-bf3306ce"  # whatever else a call is told: an id, a number, a filter
KENARI = (NIP, NIK, NAMA, SANDI, KUNCI, APIM, SSO, KUE, ISIAN, "19900228 201503 1 000")
PDF = b"%PDF-1.4\n" + NIP.encode() + b"\n%%EOF\n"


class Tersembunyi:
    """Holds what our own frames must not show: arguments by name."""

    def __init__(self, isi: Mapping[str, Any]) -> None:
        self.isi = dict(isi)

    def __repr__(self) -> str:
        return "Tersembunyi"


# what is called


def lines() -> dict[str, endpoint[..., Any] | listing[..., Any]]:
    """Every line of every namespace of a client, by ``namespace.name``."""
    with Siasn(akun(), Settings(alamat=Alamat.tiruan()), transport=httpx.MockTransport(masuk)) as siasn:
        spaces = {name: one for name, one in vars(siasn).items() if isinstance(one, Namespace)}
    return {
        f"{name}.{call}": line
        for name, space in spaces.items()
        for call, line in vars(type(space)).items()
        if isinstance(line, endpoint | listing)
    }


def akun(sso: PasswordGrant | TokenSso | None = None) -> Credentials:
    grant = PasswordGrant(Secret(NIP), Secret(SANDI))
    return Credentials("kunci", Secret(KUNCI), "klien", grant if sso is None else sso)


def masuk(request: httpx.Request) -> httpx.Response | None:
    """The token servers, when they are well; None for anything else."""
    if not request.url.path.endswith("token"):
        return None
    token = APIM if request.url.path.startswith("/oauth2") else SSO
    return httpx.Response(200, json={"access_token": token, "expires_in": 3600})


def maker(make: Any) -> Any:
    """The function behind a line; a reference table is a callable object."""
    return make if inspect.isfunction(make) else type(make).__call__


def told(make: Any, *, teks: bool) -> Tersembunyi:
    """Canaries for all that a call must be told; a NIP as text or masked."""
    where = maker(make)
    hints = typing.get_type_hints(where, vars(sys.modules[where.__module__]))
    asked = [one.name for one in inspect.signature(make).parameters.values() if one.default is one.empty]
    return Tersembunyi({name: kenari(name, hints[name], where.__module__, teks=teks) for name in asked})


def kenari(name: str, kind: Any, where: str, *, teks: bool = True) -> Any:
    """Something personal of that type."""
    if typing.get_origin(kind) is Literal:
        return typing.get_args(kind)[0]
    kinds = (kind, *typing.get_args(kind))
    if inspect.isclass(kind) and issubclass(kind, Payload):
        return filled(kind)
    if DokRef in kinds:
        return DokRef(dok_id="872", dok_nama=NAMA, dok_uri=ISIAN)
    if Unggahan in kinds:
        foto = "foto" in where
        return Unggahan("contoh.jpg" if foto else "contoh.pdf", PDF, "image/jpeg" if foto else "application/pdf")
    for wanted, value in ((Nip, NIP if teks else Nip(NIP)), (Nik, NIK if teks else Nik(NIK)), (date, date(2024, 4, 1))):
        if wanted in kinds:
            return value
    if bool in kinds:
        return True
    if int in kinds or Decimal in kinds:
        return 2024 if name.startswith("tahun") else 1
    return "2024" if name.startswith("tahun") else ISIAN


def filled(kind: type[Payload]) -> Payload:
    """A payload with canaries wherever it takes them."""
    hints = typing.get_type_hints(kind)
    values = {name: kenari(name, hints[name], kind.__module__) for name in kind.model_fields}
    kept = {name: values[name] for name, field in kind.model_fields.items() if field.is_required()}
    for name in values:
        with suppress(ConfigError):
            kind(**(kept | {name: values[name]}))
            kept |= {name: values[name]}
    return kind(**kept)


LINES = lines()


# what goes wrong


def kata(**lain: Any) -> dict[str, Any]:
    """What a server says in words: numbers and tokens of its own accord. Names in its words we cannot know."""
    return {"message": f"NIP {NIP} dan NIK {NIK}: Bearer {SSO}{APIM} ditolak", **lain}


HALAMAN = f"<html><body>{NAMA} {NIP} {NIK} {SSO}</body></html>"
ISI = {"nama": NAMA, "nip": NIP, "nik": NIK, "isian": ISIAN, "token": SSO}


def jwt(**claims: Any) -> str:
    """A token that says of itself what it is told to; its signature is none."""
    part = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"eyJhbGciOiJub25lIn0.{part}.{SSO}"


def dengan_token(**claims: Any) -> Credentials:
    return akun(TokenSso(Secret(jwt(preferred_username=NIP, **claims))))


def rusak(kind: type[Exception]) -> Callable[[httpx.Request], httpx.Response]:
    def raise_it(request: httpx.Request) -> httpx.Response:
        raise kind(f"{request.method} {request.url} {request.headers} {request.content!r}")

    return raise_it


def jawab(status: int, isi: Any, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    body = isi if isinstance(isi, bytes) else isi.encode() if isinstance(isi, str) else json.dumps(isi).encode()
    said = {"content-type": "text/html" if body[:1] == b"<" else "application/json", "set-cookie": f"pdns={KUE}"}
    return lambda request: httpx.Response(status, headers={**said, **headers}, stream=httpx.ByteStream(body))


def salah_tipe(call: Call[Any]) -> Callable[[httpx.Request], httpx.Response]:
    """A person where each field should be, in the form that the call expects."""
    row = {name: ISI for model in models(call.decode) for name in aliases(model)} | {"asing": NIP, "nama": [NAMA]}
    data = row if call.shape is Shape.OBJEK else [row]
    found = {"code": 1, "data": data, "success": True, "mapData": [NIP], "count": NAMA, "results": data}
    return jawab(200, {"Error": False, "Message": NAMA} if call.shape is Shape.SINKRON else found)


def models(kind: Any) -> Iterator[type[BaseModel]]:
    """The models in a type, however deep."""
    if inspect.isclass(kind) and issubclass(kind, BaseModel):
        yield kind
        kind = tuple(kind.model_fields[name].annotation for name in ("rows",) if name in kind.model_fields)
    for part in kind if isinstance(kind, tuple) else typing.get_args(kind):
        yield from models(part)


def aliases(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        said = field.validation_alias
        yield from said.choices if isinstance(said, AliasChoices) else [said or name]  # type: ignore[misc]


def selain_masuk(handle: Callable[[httpx.Request], httpx.Response]) -> Callable[[httpx.Request], httpx.Response]:
    """The token servers are well; everything else answers like this."""
    return lambda request: masuk(request) or handle(request)


def hilang(call: Call[Any]) -> Callable[[httpx.Request], httpx.Response]:
    """A page that counts more rows than there are."""
    row = {name: ISIAN for model in models(call.decode) for name in aliases(model) if name in ("id", "Id", "ID")}
    return jawab(200, {"code": 1, "data": [row | {"nama": NAMA}], "count": 5})


Layanan = Callable[[Call[Any]], Callable[[httpx.Request], httpx.Response]]
PUTUS = (httpx.ReadError, httpx.ConnectError, httpx.ReadTimeout, httpx.ConnectTimeout, httpx.RemoteProtocolError)
GANGGUAN: dict[str, Layanan] = {
    **{kind.__name__: lambda _, kind=kind: rusak(kind) for kind in (*PUTUS, httpx.InvalidURL, OSError, RuntimeError)},
    "500": lambda _: jawab(500, HALAMAN),
    "html": lambda _: jawab(200, HALAMAN),
    "403 html": lambda _: jawab(403, HALAMAN),
    "404 html": lambda _: jawab(404, HALAMAN),
    "302": lambda _: jawab(302, HALAMAN, location=f"https://192.0.2.1/{NIP}?token={SSO}"),
    "kosong": lambda _: jawab(200, b""),
    "sampah": lambda _: jawab(200, {"hasil": ISI}),
    "angka": lambda _: jawab(200, NIP),
    "terpotong": lambda _: jawab(200, json.dumps({"code": 1, "data": [ISI]})[:-9]),
    "bukan utf-8": lambda _: jawab(200, b'{"code": 1, "data": "\xff' + NIP.encode() + b'"}'),
    "gzip": lambda _: jawab(200, HALAMAN, **{"content-encoding": "gzip"}),
    "besar": lambda _: jawab(200, json.dumps([ISI] * 1000)),
    "salah tipe": salah_tipe,
    "hilang": hilang,
    "kode 0": lambda _: jawab(200, kata(code=0, success=False, Error=True, Message=NIP, data=f"NIP {NIP}")),
    "tidak ada": lambda _: jawab(404, {"code": 0, "message": "data tidak ditemukan", "data": "data tidak ditemukan"}),
    "400": lambda _: jawab(400, kata(code=NIP)),
    "403": lambda _: jawab(403, kata()),
    "429": lambda _: jawab(429, kata(code=900803), **{"retry-after": NIP}),
    "401 apim": lambda _: jawab(401, kata(code=900901)),
    "401 sso": lambda _: jawab(401, kata(description="invalid or expired jwt")),
    "401 mismatch": lambda _: jawab(401, {"code": 0, "data": "Token SSO mismatch", "message": NIP}),
    "SUSPENDED": lambda _: jawab(503, kata(description=f"SUSPENDED {NIP}")),
}
MASUK: dict[str, Callable[[httpx.Request], httpx.Response]] = {  # what the token servers may say
    **{kind.__name__: rusak(kind) for kind in PUTUS},
    "401": jawab(401, kata(error="invalid_grant", error_description=f"akun {NIP} terkunci")),
    "400": jawab(400, kata(error=f"Basic {KUNCI}")),
    "500": jawab(500, HALAMAN),
    "html": jawab(200, HALAMAN),
    "429": jawab(429, kata()),
    "tak terkirim": jawab(200, {"access_token": f"{SSO}\n{NIP}"}),
}


# what an error shows

Bocor = Callable[..., list[str]]


@pytest.fixture
def bocor(terlihat: Callable[..., Mapping[str, str]]) -> Bocor:
    """Say where an error gives something away."""

    def look(error: BaseException | None, *, lengkap: bool = False) -> list[str]:
        shown = {} if error is None else terlihat(error, lengkap=lengkap)
        return [f"{where}: {one[:4]}" for where, text in shown.items() for one in KENARI if one in text]

    return look


# through both clients

SETTINGS = Settings(alamat=Alamat.tiruan(), pace=None, attempts=1, max_bytes=50_000, max_document_bytes=50_000)
Isian = Mapping[str, Tersembunyi]


def masuk_dulu(who: Credentials | None) -> dict[str, Any]:
    """Who calls; by default somebody whose tokens are at hand."""
    account, store = who or akun(), MemoryTokens()
    if who is None:
        for kind, token in ((Token.APIM, APIM), (Token.SSO, SSO)):
            store.put(token_key(account, SETTINGS, kind), Secret(token), datetime.max.replace(tzinfo=UTC))
    return {"credentials": account, "settings": SETTINGS, "tokens": store}


def tanya(name: str, isi: Tersembunyi, handle: Any, who: Credentials | None = None) -> Exception | None:
    """Make one call and return what it raises."""
    space, _, call = name.partition(".")
    with Siasn(**masuk_dulu(who), transport=httpx.MockTransport(handle)) as siasn:
        try:
            getattr(getattr(siasn, space), call)(**isi.isi)
        except Exception as error:
            return error
    return None


def tanya_async(name: str, isi: Tersembunyi, handle: Any, who: Credentials | None = None) -> Exception | None:
    async def run() -> Exception | None:
        space, _, call = name.partition(".")
        async with AsyncSiasn(**masuk_dulu(who), transport=httpx.MockTransport(handle)) as siasn:
            try:
                await getattr(getattr(siasn, space), call)(**isi.isi)
            except Exception as error:
                return error
        return None

    return asyncio.run(run())


ASKERS = {"sync": tanya, "async": tanya_async}
TOLD = {name: {teks: told(line.make, teks=teks) for teks in (True, False)} for name, line in LINES.items()}
CALLS: dict[str, Call[Any]] = {name: line.make(**TOLD[name][True].isi) for name, line in LINES.items()}
NUMBERS = {name: number for number, name in enumerate(LINES)}
SHAPES = {(call.shape, call.writes, call.service): name for name, call in CALLS.items()}
"""One line of each kind: the faults are the same for all of a kind."""


def gagal(name: str, gangguan: str, ask: str, *, teks: bool = True) -> Exception | None:
    return ASKERS[ask](name, TOLD[name][teks], selain_masuk(GANGGUAN[gangguan](CALLS[name])))


def test_the_table_of_a_client_was_found_whole() -> None:
    assert len(LINES) > 120
    assert {"pns.data_utama", "riwayat.skp22", "dokumen.unggah", "unor.daftar", "referensi.agama"} <= {*LINES}


@pytest.mark.parametrize("name", LINES)
def test_no_call_that_fails_shows_whom_it_was_about(bocor: Bocor, name: str) -> None:
    """Four faults each, others for every call; all of them below."""
    faults = [list(GANGGUAN)[(4 * NUMBERS[name] + turn) % len(GANGGUAN)] for turn in range(4)]
    for turn, gangguan in enumerate(("salah tipe", *faults)):
        error = gagal(name, gangguan, "async" if turn % 2 else "sync", teks=turn != 1)
        assert error is None or isinstance(error, SiasnError)
        assert bocor(error) == [], gangguan


@pytest.mark.acceptance
@pytest.mark.parametrize("gangguan", GANGGUAN)
@pytest.mark.parametrize("ask", ASKERS)
def test_no_fault_in_any_call_shows_whom_it_was_about(bocor: Bocor, gangguan: str, ask: str) -> None:
    for name in LINES:
        for teks in (True, False):
            error = gagal(name, gangguan, ask, teks=teks)
            assert bocor(error) == [], name


@pytest.mark.parametrize("gangguan", GANGGUAN)
def test_no_fault_shows_a_person_in_any_way_an_error_can_be_printed(bocor: Bocor, gangguan: str) -> None:
    failed = 0
    for number, name in enumerate(SHAPES.values()):
        error = gagal(name, gangguan, "async" if number % 2 else "sync")
        failed += error is not None
        assert bocor(error, lengkap=True) == [], name
    assert failed or gangguan == "hilang"


@pytest.mark.parametrize("masuknya", MASUK)
@pytest.mark.parametrize("ask", ASKERS)
@pytest.mark.parametrize("mana", ["/oauth2", "/auth/realms"])
def test_a_login_that_fails_shows_neither_account_nor_password(
    bocor: Bocor, masuknya: str, ask: str, mana: str
) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        refused = request.url.path.startswith(mana)
        return MASUK[masuknya](request) if refused else masuk(request) or jawab(500, HALAMAN)(request)

    error = ASKERS[ask]("pns.data_utama", TOLD["pns.data_utama"][True], handle, akun())
    assert isinstance(error, SiasnError)
    assert bocor(error, lengkap=True) == []


# every kind of error, once at least

SEMUA = "https://sso-siasn.bkn.go.id/auth/realms/public-siasn"
JENIS: dict[str, tuple[str, Any, Credentials | None]] = {
    "NoAnswer": ("pns.data_utama", rusak(httpx.ReadError), None),
    "ApiError": ("riwayat.golongan", jawab(400, kata()), None),
    "AuthError": ("riwayat.golongan", jawab(401, kata(code=900901)), None),
    "KeyRefused": ("riwayat.golongan", MASUK["401"], akun()),
    "LoginRefused": ("riwayat.golongan", MASUK["401"], akun()),
    "TokenEnded": ("riwayat.golongan", jawab(200, {}), dengan_token(exp=1)),
    "WrongEnvironment": ("riwayat.golongan", jawab(401, kata()), dengan_token(exp=9e9, iss=SEMUA)),
    "WrongOffice": ("riwayat.golongan", jawab(401, {"data": "Token SSO mismatch", "description": NIP}), None),
    "Denied": ("riwayat.golongan", jawab(403, kata()), None),
    "WrongRole": ("riwayat.golongan", jawab(403, kata()), dengan_token(exp=9e9, realm_access={"roles": [NIP]})),
    "RateLimited": ("riwayat.golongan", jawab(429, kata()), None),
    "NotFound": ("pns.data_utama", jawab(200, {"code": 1, "data": None}), None),
    "Rejected": ("jabatan.save", jawab(200, {"success": False, "message": f"NIP {NIP} {KUNCI[:3]}"}), None),
    "ServerBroken": ("riwayat.golongan", jawab(502, HALAMAN), None),
    "TooLarge": ("riwayat.golongan", jawab(200, b"[" + NIP.encode() * 4000), None),
    "DecodeError": ("riwayat.golongan", jawab(200, {"code": 1, "data": [{"id": [NIP]}]}), None),
    "ListNotWhole": ("unor.daftar", jawab(200, {"code": 1, "data": [{"Id": "1", "nama": NAMA}], "count": 5}), None),
}
ELSEWHERE = {
    **dict.fromkeys(("SiasnError", "SyncError"), "roots; nothing raises them itself"),
    **dict.fromkeys(("ConfigError", "FileRefused", "CircuitOpen"), "below"),
    **dict.fromkeys(("UnsafePlan", "StalePlan", "LeaseHeld", "Moved", "JournalDamaged"), "test_privasi_alur.py"),
    "DownloadRefused": "test_privasi_alur.py",
}


def kinds() -> set[str]:
    return {name for name, kind in vars(errors).items() if inspect.isclass(kind) and issubclass(kind, SiasnError)}


def test_every_kind_of_error_is_provoked_somewhere() -> None:
    assert {*JENIS, *ELSEWHERE} == kinds()


@pytest.mark.parametrize("ask", ASKERS)
@pytest.mark.parametrize("kind", JENIS)
def test_every_kind_of_error_can_be_shown_to_anybody(bocor: Bocor, kind: str, ask: str) -> None:
    name, handle, who = JENIS[kind]

    def first(request: httpx.Request) -> httpx.Response:
        at_login = {"KeyRefused": "/oauth2", "LoginRefused": "/auth"}.get(kind, "-")
        return handle(request) if request.url.path.startswith(at_login) else masuk(request) or handle(request)

    error = ASKERS[ask](name, TOLD[name][True], first, who)
    assert type(error).__name__ == kind
    assert bocor(error, lengkap=True) == []  # type: ignore[arg-type]


def test_a_breaker_that_opened_shows_nothing_of_what_opened_it(bocor: Bocor) -> None:
    settings = evolve(SETTINGS, attempts=1)
    with Siasn(akun(), settings, transport=httpx.MockTransport(selain_masuk(jawab(502, HALAMAN)))) as siasn:
        for _ in range(50):
            try:
                siasn.riwayat.golongan(**TOLD["riwayat.golongan"][True].isi)
            except SiasnError as error:
                failed = error
            if isinstance(failed, errors.CircuitOpen):
                break
    assert isinstance(failed, errors.CircuitOpen)
    assert bocor(failed, lengkap=True) == []


# what a caller gets wrong


def salah(make: Any) -> Iterator[Tersembunyi]:
    """For each text that a call must be told: one that it cannot be, with a person in it."""
    right = told(make, teks=True).isi
    for name, value in right.items():
        if isinstance(value, str):
            for wrong in (f"{NIP}1x", f"{NIP}\udcff", {"nip": NIP}):
                yield Tersembunyi(right | {name: wrong})
        else:
            yield Tersembunyi(right | {name: f"{NAMA} {NIP}"})


@pytest.mark.parametrize("name", LINES)
def test_a_call_that_was_told_nonsense_does_not_repeat_it(bocor: Bocor, name: str) -> None:
    """What the caller's own frames show is the caller's; of ours none shows it."""
    for number, wrong in enumerate(salah(LINES[name].make)):
        error = ASKERS["async" if number % 2 else "sync"](name, wrong, selain_masuk(jawab(500, HALAMAN)))
        assert error is not None
        if isinstance(error, SiasnError | ValueError):
            assert bocor(error) == []


PAYLOADS = {
    f"{kind.__module__.rpartition('.')[2]}.{kind.__name__}": kind
    for line in LINES.values()
    for hint in typing.get_type_hints(maker(line.make), vars(sys.modules[maker(line.make).__module__])).values()
    for kind in (hint,)
    if inspect.isclass(kind) and issubclass(kind, Payload)
}


def susun(kind: type[Payload], isi: Tersembunyi) -> ConfigError | None:
    try:
        kind(**isi.isi)
    except ConfigError as error:
        return error
    return None


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_that_is_refused_repeats_none_of_its_values(bocor: Bocor, name: str) -> None:
    kind = PAYLOADS[name]
    right, refused = vars(filled(kind)), 0
    for field in (*kind.model_fields, "bidang_asing"):
        for value in ({"nip": NIP, "nama": NAMA}, [NIP], f"{NIP} {NAMA}"):
            error = susun(kind, Tersembunyi(right | {field: value}))
            refused += error is not None
            assert bocor(error, lengkap=field == "bidang_asing") == [], field
    assert refused > len(kind.model_fields)


def test_a_file_that_is_refused_is_not_shown(bocor: Bocor) -> None:
    def send(isi: Tersembunyi) -> FileRefused | None:
        try:
            unggahan(*isi.isi.values())
        except FileRefused as error:
            return error
        return None

    error = send(Tersembunyi({"isi": f"<html>{NIP} {NAMA}".encode(), "nama": f"SK {NAMA} {NIP}.pdf"}))
    assert error is not None
    assert bocor(error, lengkap=True) == []


# the negative controls


def catatan(nip: str) -> Exception:
    error = SiasnError("x")
    error.add_note(f"NIP {nip}")
    return error


def bersebab(nip: str, bagian: str) -> Exception:
    error = SiasnError("x")
    setattr(error, bagian, KeyError(nip))
    return error


def beratribut(nip: str) -> Exception:
    error = SiasnError("x")
    error.isian = nip  # type: ignore[attr-defined]
    return error


def berbingkai(nip: str) -> Exception:
    try:
        raise SiasnError("x")
    except SiasnError as error:
        return error


TANAM: dict[str, Callable[[str], Exception]] = {
    "words": lambda nip: ValueError(f"NIP {nip}"),
    "attribute": beratribut,
    "note": catatan,
    "cause": lambda nip: bersebab(nip, "__cause__"),
    "context": lambda nip: bersebab(nip, "__context__"),
    "frame": berbingkai,
}


@pytest.fixture
def tanam(pemindai: Any) -> Iterator[None]:
    """Keep a planted leak from failing its own test by way of the scan of the whole suite."""
    yield
    pemindai.habis()


@pytest.mark.parametrize("where", TANAM)
def test_a_planted_leak_is_found_in_every_channel(bocor: Bocor, tanam: None, where: str) -> None:
    assert bocor(TANAM[where](NIP))


@pytest.mark.parametrize("channel", ["rich", "logging", "frame", "pickle"])
def test_every_way_of_printing_an_error_is_looked_at(bocor: Bocor, tanam: None, channel: str) -> None:
    found = [*bocor(berbingkai(NIP), lengkap=True), *bocor(beratribut(NIP)), *bocor(ValueError(NIP), lengkap=True)]
    assert any(channel in where for where in found)


def test_a_line_that_keeps_what_it_was_told_is_found(bocor: Bocor, monkeypatch: pytest.MonkeyPatch) -> None:
    """As every line would be whose author forgets: the NIP stays in a frame, and the refusal keeps its frames."""

    def careless(self: Any, owner: Any, kind: type) -> Any:
        return lambda *args, **kwargs: owner._send(self.make(*args, **kwargs))

    monkeypatch.setattr(endpoint, "__get__", careless)
    handle = selain_masuk(jawab(500, HALAMAN))
    told_right = tanya("riwayat.golongan", TOLD["riwayat.golongan"][True], handle)
    told_wrong = tanya("riwayat.golongan", Tersembunyi({"nip": f"{NIP}x"}), handle)
    assert told_right is not None
    assert told_wrong is not None
    assert bocor(told_right)
    assert bocor(told_wrong)


def test_an_error_that_keeps_pydantics_is_found(bocor: Bocor, monkeypatch: pytest.MonkeyPatch) -> None:
    from siasn_client import envelope

    monkeypatch.setattr(envelope, "_validated", lambda call, payload: TypeAdapter(call.decode).validate_python(payload))
    error = gagal("riwayat.golongan", "salah tipe", "sync")
    assert error is not None
    assert bocor(error)
