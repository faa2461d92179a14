"""Daily activities: the misspelt path, and integers that stay integers."""

from __future__ import annotations

from siasn_client.call import Shape
from siasn_client.resources import dashboard
from siasn_client.resources.dashboard import AktivitasPayload

FULL = AktivitasPayload(kegiatan_id=7, pns_id="p1", realisasi=3, sesi=1, sistem="contoh", waktu="08:00")


def test_an_activity_is_saved_at_the_misspelt_path() -> None:
    call = dashboard.save(FULL)
    assert (call.method, call.path) == ("POST", "/dashboard/aktivity/save")
    assert (call.body, call.shape, call.writes) == (FULL.dump(), Shape.SIMPAN, True)


def test_an_activity_is_deleted_by_id() -> None:
    call = dashboard.delete("a1")
    assert (call.method, call.path, call.params) == ("DELETE", "/dashboard/aktivity/delete/{id}", {"id": "a1"})
    assert (call.shape, call.writes) == (Shape.SIMPAN, True)
