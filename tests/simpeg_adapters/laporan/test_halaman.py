"""The frame of every page: it allows its own style and script, by their hashes, and nothing else."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from simpeg_adapters.laporan.halaman import bingkai, sumber, templat


def page(**more: str) -> str:
    return templat().get_template("dasar.html").render(**bingkai(**more))


def policy(text: str) -> str:
    (found,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    return str(found).replace("&#39;", "'")


def hashed(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize("more", ["", "p { color: red; }\n"])
def test_a_page_allows_itself_the_style_it_has(more: str) -> None:
    text = page(gaya=more)
    (style,) = re.findall("<style>(.*?)</style>", text, re.DOTALL)
    assert style == "\n" + sumber("gaya.css") + more
    assert f"style-src {hashed(style)};" in policy(text)


def test_a_page_without_a_script_allows_none() -> None:
    assert "script-src" not in policy(page())
    assert policy(page()).startswith("default-src 'none';")


def test_a_script_is_allowed_by_its_hash() -> None:
    assert f"script-src {hashed('go()')};" in policy(page(skrip="go()"))


@pytest.mark.parametrize("name", ["sanding", "rencana", "populasi", "mutu", "inventaris"])
def test_every_page_stands_in_the_frame(name: str) -> None:
    assert sumber(f"{name}.html").startswith('{% extends "dasar.html" %}')
