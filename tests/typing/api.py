"""Never run: the types a user of the clients sees, checked by mypy --strict and pyright."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from datetime import date
from typing import Any, assert_type

import httpx

from siasn_client import (
    Ada,
    Alamat,
    AsyncSiasn,
    Bacaan,
    Call,
    Credentials,
    DataUtama,
    DataUtamaPayload,
    Gagal,
    JabatanPayload,
    Kosong,
    Nik,
    Nip,
    PasswordGrant,
    RiwayatGolongan,
    RiwayatJabatan,
    RiwayatPendidikan,
    RiwayatSkp22,
    Secret,
    Settings,
    Siasn,
    SiasnError,
    Skp22Payload,
    TokenSso,
)
from siasn_client.resources import data_utama, golongan, jabatan, skp22
from siasn_client.steps import Ask, Flow, Now, do

NIP = "199002282015031000"


def credentials() -> Credentials:
    assert_type(Credentials.from_env(), Credentials)
    return Credentials("k", Secret("s"), "c", sso=PasswordGrant(Secret("u"), Secret("p")))


def handed_in() -> Credentials:
    return Credentials("k", Secret("s"), "c", sso=TokenSso(Secret("t")))


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200)


def flow(nip: Nip) -> Flow[int]:
    rows = yield from Ask(jabatan.list_for(nip))
    assert_type(rows, list[RiwayatJabatan])
    person = yield from Ask(data_utama.get(nip))
    assert_type(person, DataUtama)
    when = yield from Now()
    length = yield from do(len, rows)
    assert_type(length, int)
    return length + when.year


def calls() -> None:
    assert_type(golongan.list_for(NIP), Call[list[RiwayatGolongan]])
    assert_type(golongan.list_for(Nip(NIP)), Call[list[RiwayatGolongan]])
    assert_type(data_utama.get(NIP), Call[DataUtama])
    assert_type(data_utama.jabatansync("p"), Call[str])


def sync(nip: Nip) -> None:
    with Siasn(credentials(), Settings(alamat=Alamat.tiruan()), transport=httpx.MockTransport(answer)) as siasn:
        assert_type(siasn.pns.data_utama(nip), DataUtama)
        assert_type(siasn.pns.data_utama(NIP), DataUtama)
        assert_type(siasn.riwayat.jabatan(nip), list[RiwayatJabatan])
        assert_type(siasn.riwayat.golongan(nip), list[RiwayatGolongan])
        assert_type(siasn.riwayat.pendidikan(nip), list[RiwayatPendidikan])
        assert_type(siasn.riwayat.skp22(nip=nip), list[RiwayatSkp22])
        assert_type(siasn.pns.jabatansync("p"), str)
        assert_type(siasn.send(skp22.list_for(nip)), list[RiwayatSkp22])
        assert_type(siasn.run(flow(nip)), int)
        mapped = siasn.map([golongan.list_for(nip), data_utama.get(nip)], in_flight=4)
        assert_type(mapped, Generator[tuple[Call[Any], Bacaan[Any]], None, None])
        for _, reading in mapped:
            three(reading)


async def asynchronous(nip: Nip) -> None:
    async with AsyncSiasn(credentials()) as siasn:
        assert_type(await siasn.pns.data_utama(nip), DataUtama)
        assert_type(await siasn.riwayat.jabatan(nip), list[RiwayatJabatan])
        assert_type(await siasn.skp22.save(payload()), str)
        assert_type(await siasn.send(skp22.list_for(nip)), list[RiwayatSkp22])
        assert_type(await siasn.run(flow(nip)), int)
        mapped = siasn.map([golongan.list_for(nip)])
        assert_type(mapped, AsyncGenerator[tuple[Call[Any], Bacaan[Any]], None])


def three(reading: Bacaan[Any]) -> str:
    match reading:
        case Ada(rows, seen):
            return f"{len(rows)} {seen}"
        case Kosong(seen):
            return f"{seen}"
        case Gagal(error):
            assert_type(error, SiasnError)
            return error.pesan


def payload() -> Skp22Payload:
    return Skp22Payload(
        pns_dinilai_id="p",
        tahun=2024,
        hasil_kinerja_nilai=1,
        perilaku_kerja_nilai=1,
        kuadran_kinerja_nilai=1,
        nip_nrp_penilai=Nip(NIP),
    )


def writes(record: RiwayatJabatan) -> None:
    assert_type(jabatan.save(JabatanPayload.of(record)), Call[str])
    assert_type(data_utama.update(DataUtamaPayload(pns_orang_id="p", email="")), Call[str])
    JabatanPayload(
        pns_id="p",
        jenis_jabatan="1",
        unor_id="u",
        instansi_id="i",
        satuan_kerja_id="s",
        nomor_sk="1",
        tmt_jabatan=date(2024, 1, 1),
    )


def fields(person: DataUtama, row: RiwayatGolongan) -> None:
    assert_type(person.nip_baru, Nip | Secret)
    assert_type(person.nik, Nik | Secret | None)
    assert_type(person.tanggal_lahir, date | None)
    assert_type(person.masa_kerja_tahun, int | None)
    assert_type(row.golongan, str | None)
    assert_type(row.dump(), dict[str, Any])
