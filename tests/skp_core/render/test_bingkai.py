from __future__ import annotations

import io

import pytest

from skp_core.render.bingkai import baca, tulis


def test_a_frame_reads_as_written_and_a_closed_pipe_is_none() -> None:
    pipa = io.BytesIO()
    for isi in (b"satu", b"", b"\x00" * 1000):
        tulis(pipa, isi)
    pipa.seek(0)
    assert [baca(pipa) for _ in range(4)] == [b"satu", b"", b"\x00" * 1000, None]


@pytest.mark.parametrize("rusak", [b"\x00", b"\x00\x00\x00\x05abc", b"\xff\xff\xff\xff"])
def test_a_broken_frame_is_noticed(rusak: bytes) -> None:
    with pytest.raises(EOFError):
        baca(io.BytesIO(rusak))
