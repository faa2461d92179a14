"""Results as plain data for machines; ``versi`` is added by whoever prints them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from siasn_client.sanding import HasilPegawai, PutusanBaris, Ringkasan
from siasn_client.sinkronisasi import Laporan, LaporanAudit, PutusanAudit, Rencana
from simpeg_adapters.laporan.dibaca_saja import Bacaan
from simpeg_adapters.laporan.giliran import Giliran
from simpeg_adapters.laporan.kata import kalimat
from simpeg_adapters.laporan.orang import BarisLaporan, OrangLaporan
from simpeg_adapters.laporan.samaran import Samaran

__all__ = ["audit", "dibaca_saja", "laporan", "orang", "rencana", "ringkasan", "tidak_ditemukan"]


def ringkasan(counts: Ringkasan) -> dict[str, Any]:
    """People, and rows per kind and verdict."""
    data = counts.to_data()
    return {
        "pegawai": data["pegawai"]["diperiksa"],
        "selisih": {jenis: {**found["baris"], "gagal": found["gagal"]} for jenis, found in data["jenis"].items()},
    }


def tidak_ditemukan(hasil: HasilPegawai) -> bool:
    """Both sides were read and know nothing of this person: most likely a NIP was mistyped."""
    return hasil.cocok and not any(jenis.baris for jenis in hasil.jenis)


def orang(hasil: HasilPegawai, siap: OrangLaporan, samaran: Samaran) -> dict[str, Any]:
    """One person for a program: per kind how old it is, how many rows agree, and every row to look at.

    The NIP is open, because a program must know who is meant; personal values are masked as *samaran* says.
    ``temuan`` is what number and law say against either side: beside the rows, no verdict.
    """
    rows: dict[str, list[dict[str, Any]]] = {}
    for each in siap.baris:
        rows.setdefault(each.jenis, []).append(_baris(each, samaran))
    kinds = [
        {
            **{name: value for name, value in jenis.to_data().items() if name != "baris"},
            "cocok": sum(baris.putusan is PutusanBaris.COCOK for baris in jenis.baris),
            "baris": rows.get(jenis.jenis.value, []),
        }
        for jenis in hasil.jenis
    ]
    found = [each.to_data() for each in siap.temuan]
    return {"nip": siap.nip.buka(), "nama": siap.nama, "unit": siap.unit, "jenis": kinds, "temuan": found}


def dibaca_saja(found: Iterable[Bacaan]) -> dict[str, list[dict[str, str]]]:
    """The rows of one person that are compared with nothing, by family, as they were masked."""
    return {each.nama: [dict(row) for row in each.baris] for each in found}


def _baris(baris: BarisLaporan, samaran: Samaran) -> dict[str, Any]:
    """One row to look at: the values as both sides wrote them, masked, and whose turn it is."""
    said: dict[str, Any] = {"keadaan": baris.keadaan.value, "baris": baris.row, "giliran": _giliran(baris.giliran)}
    if baris.asal is None:
        return said
    jenis, data = baris.asal.jenis, baris.asal.to_data()
    lines = {each.bidang: each for each in baris.isian}
    for each in data["bidang"]:
        name = each["bidang"]
        each |= {side: samaran.teks(jenis, name, each[side]) for side in ("simpeg", "siasn")}
        if line := lines.get(name):
            each |= {"hasil": line.hasil, "giliran": _giliran(line.giliran)}
    if "isi" in data:
        data["isi"] = {name: samaran.teks(jenis, name, text) for name, text in data["isi"].items()}
    return data | said


def _giliran(giliran: Giliran | None) -> dict[str, str] | None:
    return {"siapa": giliran.siapa.value, "langkah": giliran.langkah} if giliran else None


def rencana(plan: Rencana) -> dict[str, Any]:
    """Counts per action, and the digest that an approval quotes."""
    return {"rencana": {**plan.hitungan(), "digest": plan.digest}}


def laporan(hasil: Laporan) -> dict[str, Any]:
    """Items per final state, whether anything is left, and why the run stopped before its end, if it did."""
    stopped = {"henti": kalimat(hasil.henti)} if hasil.henti else {}
    broken_off = {"terputus": True} if hasil.terputus else {}
    return {"terapan": hasil.hitungan(), "tuntas": hasil.tuntas and not hasil.terputus, **stopped, **broken_off}


def audit(hasil: LaporanAudit) -> dict[str, Any]:
    """How many items were found as approved, and which were not; without personal values."""
    wrong = [
        {
            "butir": each.butir.id,
            "jenis": each.butir.jenis.value,
            "putusan": each.putusan.value,
            "dobel": bool(each.dobel),
        }
        for each in hasil.hasil
        if each.putusan is not PutusanAudit.COCOK
    ]
    return {"audit": hasil.hitungan(), **({"tidak_cocok": wrong} if wrong else {})}
