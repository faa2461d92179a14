"""The whole table: one for both clients, every line documented, nothing there twice."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from siasn_client import Alamat, AsyncSiasn, Credentials, Secret, Settings, Siasn, TokenSso
from siasn_client.namespaces import Namespace, Namespaces, endpoint, listing

CREDENTIALS = Credentials("k", Secret("s"), "c", TokenSso(Secret("t")))
SETTINGS = Settings(alamat=Alamat.tiruan())


def spaces(client: object) -> dict[str, Namespace[Any]]:
    return {name: each for name, each in vars(client).items() if isinstance(each, Namespace)}


@pytest.fixture
def table() -> dict[str, Namespace[Any]]:
    found: Namespaces[Any] = Namespaces()
    found._open(lambda call: call, lambda flow: flow)
    return spaces(found)


def lines(namespace: Namespace[Any]) -> dict[str, Any]:
    return {name: line for name, line in vars(type(namespace)).items() if isinstance(line, endpoint | listing)}


def test_both_clients_have_the_same_surface(table: dict[str, Namespace[Any]]) -> None:
    async def asynchronous() -> dict[str, type]:
        async with AsyncSiasn(CREDENTIALS, SETTINGS) as asiasn:
            return {name: type(each) for name, each in spaces(asiasn).items()}

    with Siasn(CREDENTIALS, SETTINGS) as siasn:
        sync = {name: type(each) for name, each in spaces(siasn).items()}
    assert sync == asyncio.run(asynchronous()) == {name: type(each) for name, each in table.items()}


def test_no_name_is_taken_from_the_client_itself(table: dict[str, Namespace[Any]]) -> None:
    assert {*table} & {*dir(Siasn), *dir(AsyncSiasn)} == set()


def test_every_namespace_and_every_line_says_what_it_is(table: dict[str, Namespace[Any]]) -> None:
    assert [name for name, each in table.items() if not vars(type(each)).get("__doc__")] == []
    said = {f"{name}.{line}": one.__doc__ for name, each in table.items() for line, one in lines(each).items()}
    assert [name for name, doc in said.items() if not doc] == []


def test_no_call_stands_on_two_lines(table: dict[str, Namespace[Any]]) -> None:
    makes = [line.make for each in table.values() for line in lines(each).values() if isinstance(line, endpoint)]
    assert len(makes) == len({id(make) for make in makes})


def test_every_namespace_has_lines(table: dict[str, Namespace[Any]]) -> None:
    assert [name for name, each in table.items() if not lines(each)] == []
