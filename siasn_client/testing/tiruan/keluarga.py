"""The family saves: a spouse or a child inside the one object that SIASN shows of a person's family.

Under which names a saved value is read back is assumed (the contract's ``into``).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from siasn_client.testing.tiruan.answers import Jawaban, rejected
from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.contract import Endpoint
from siasn_client.testing.tiruan.perubahan import Perubahan
from siasn_client.testing.tiruan.rows import blank, read_back
from siasn_client.testing.tiruan.simpan import Simpan

__all__ = ["anak", "pasangan"]

_STATUS = {"1": "Menikah", "2": "Cerai", "3": "Janda / Duda"}


def pasangan(simpan: Simpan, endpoint: Endpoint, nip: str, found: Mapping[str, Any], sidik: str) -> Perubahan | Jawaban:
    """Insert a spouse, or change the one whose person id was sent."""
    head, members = _family(simpan, nip, "data_pasangan", "listPasangan")
    old = next((each for each in members if each["orang"]["id"] == found.get("id")), None)
    if found.get("id") and old is None:
        return rejected(simpan.contract, "Data pasangan tidak ditemukan")
    new_id = found.get("id") or simpan.id_baru("pasangan")
    person = dict(old["orang"]) if old else {**_empty(simpan, "data_pasangan.orang"), "id": new_id}
    wedding = dict(old["dataPernikahan"]) if old else _wedding(simpan, new_id, found)
    _fill(simpan, endpoint, found, {"orang": person, "dataPernikahan": wedding})
    if found.get("statusPekerjaanPasangan"):
        wedding["isPns"] = found["statusPekerjaanPasangan"] == "PNS"
    status = _STATUS.get(found.get("statusPernikahan") or "", old["statusNikah"] if old else "Menikah")
    member = {"orang": person, "statusNikah": status, "dataPernikahan": wedding}
    row = {**head, "listPasangan": _replaced(members, old, member)}
    return simpan.perubahan(endpoint, nip, found, sidik, row, row_id=new_id)


def anak(simpan: Simpan, endpoint: Endpoint, nip: str, found: Mapping[str, Any], sidik: str) -> Perubahan | Jawaban:
    """Insert a child, or change the one whose id was sent."""
    head, members = _family(simpan, nip, "data_anak", "listAnak")
    old = next((each for each in members if each["id"] == found.get("id")), None)
    if found.get("id") and old is None:
        return rejected(simpan.contract, "Data anak tidak ditemukan")
    new_id = found.get("id") or simpan.id_baru("anak")
    member = dict(old) if old else {**_empty(simpan, "data_anak.listAnak"), "id": new_id, "ayahId": head["idPns"]}
    _fill(simpan, endpoint, found, {"listAnak": member})
    row = {**head, "listAnak": _replaced(members, old, member)}
    return simpan.perubahan(endpoint, nip, found, sidik, row, row_id=new_id)


def _family(simpan: Simpan, nip: str, record: str, part: str) -> tuple[Row, list[Row]]:
    """Return the object as it stands, or an empty one, and its members."""
    rows = simpan.arsip.rows(nip, record)
    if rows:
        return rows[0], list(rows[0].get(part) or ())
    (person,) = simpan.arsip.rows(nip, "data_utama")
    return {"nipBaru": nip, "nipLama": None, "idPns": person["id"]}, []


def _empty(simpan: Simpan, record: str) -> dict[str, Any]:
    return blank(simpan.contract, record)


def _wedding(simpan: Simpan, orang_id: str, found: Mapping[str, Any]) -> dict[str, Any]:
    ids = {"id": simpan.id_baru("pernikahan"), "orangId": orang_id, "pnsOrangId": found["pnsOrangId"]}
    return {**_empty(simpan, "data_pasangan.dataPernikahan"), **ids, "isPns": False}


def _fill(simpan: Simpan, endpoint: Endpoint, found: Mapping[str, Any], parts: Mapping[str, dict[str, Any]]) -> None:
    """Put what was sent where it is read back; an empty field leaves the old value."""
    for field in endpoint.fields:
        part, _, name = (field.into or "").partition(".")
        if not name or not found.get(field.name):
            continue
        record = endpoint.record if part not in parts else f"{endpoint.record}.{part}"
        known = {each.name: each for each in simpan.contract.records[record]}
        parts[part][name] = read_back(known[name], found[field.name])


def _replaced(members: list[Row], old: Row | None, new: Row) -> list[Row]:
    return [new if each is old else each for each in members] if old is not None else [*members, new]
