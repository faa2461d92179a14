"""The appointment as CPNS and as PNS."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.resources import cpns
from siasn_client.resources.cpns import CpnsPayload
from siasn_client.resources.data_utama import DataUtama


def test_the_save_writes_and_gives_an_id() -> None:
    call = cpns.save(CpnsPayload(pns_orang_id="p1", status_cpns_pns="cpns"))
    assert (call.method, call.path, call.shape) == ("POST", "/cpns/save", Shape.SIMPAN)
    assert (call.writes, call.decode, call.body) == (True, str, {"pns_orang_id": "p1", "status_cpns_pns": "cpns"})


@pytest.mark.parametrize("status", ["CPNS", "PPPK", "", None])
def test_there_are_two_appointments_and_no_other(status: Any) -> None:
    with pytest.raises(ConfigError, match="status_cpns_pns"):
        CpnsPayload(pns_orang_id="p1", status_cpns_pns=status)


@pytest.mark.parametrize(("tmt", "status"), [("01-02-2016", "pns"), ("", "cpns")])
def test_the_main_record_tells_the_appointment(sample: Any, tmt: str, status: str) -> None:
    raw = sample("data-utama") | {"tmtPns": tmt, "nomorSkCpns": "SK-1", "tglSkCpns": "01-02-2015"}
    body = CpnsPayload.of(DataUtama.model_validate(raw)).dump()
    assert (body["pns_orang_id"], body["status_cpns_pns"]) == (raw["id"], status)
    assert (body["nomor_sk_cpns"], body["tgl_sk_cpns"], body.get("tmt_pns", "")) == ("SK-1", "01-02-2015", tmt)
    assert not {"id", "path", "nama_jabatan_angkat_cpns"} & set(body)


def test_an_appointment_whose_date_cannot_be_read_is_not_written_back(sample: Any) -> None:
    """An unreadable TMT PNS would make a PNS a CPNS."""
    person = DataUtama.model_validate(sample("data-utama") | {"tmtPns": "31-02-2016"})
    with pytest.raises(ConfigError, match="CpnsPayload: unreadable in the row: tmt_pns"):
        CpnsPayload.of(person)
