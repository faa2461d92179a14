"""A clock that moves when told."""

from __future__ import annotations

from siasn_client.testing import JamTiruan
from siasn_client.testing.tiruan.kuota import Kuota, Penghitung


def test_sleeping_moves_every_face_of_it() -> None:
    jam = JamTiruan(1000.0)
    jam.sleep(5)
    jam.maju(2.5)
    jam.sleep(-1)
    assert (jam(), jam.monotonic(), jam.now().timestamp()) == (1007.5, 1007.5, 1007.5)
    assert jam.now().utcoffset() is not None


def test_a_window_begins_with_the_first_request_after_the_one_before() -> None:
    counter = Penghitung(Kuota(1, jendela=10.0))
    assert [counter.sisa_tunggu(now) for now in (100.0, 103.0, 109.0, 115.0, 116.0)] == [0.0, 7.0, 1.0, 0.0, 9.0]


def test_no_quota_is_no_wait() -> None:
    assert Penghitung(None).sisa_tunggu(0.0) == 0.0
