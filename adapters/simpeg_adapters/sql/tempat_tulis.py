"""Which table of a kind a change goes to, and whether it may."""

from __future__ import annotations

from siasn_client.baris import Tanda, Ubahan
from siasn_client.sanding import JENIS
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.bidang import Tetap
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.ubah import kolom_baru
from simpeg_adapters.sql.bacaan import Pembaca

__all__ = ["boleh", "tabel_baru", "tabel_dari"]


def tabel_dari(jenis: ProfilJenis, kunci: str) -> tuple[ProfilJenis, str]:
    """The table that a host key names, and the key within it."""
    for where in jenis.lagi:
        if kunci.startswith(where.awalan):
            return where, kunci.removeprefix(where.awalan)
    return jenis, kunci


def boleh(profil: Profil, where: ProfilJenis, ubahan: Ubahan) -> None:
    """Refuse fields that the profile does not open in this table, with why.

    Raises:
        WriteRefused: names them.
    """
    closed = [name for name in sorted(set(ubahan.nilai) - where.tulis) if not _sudah(where, name, ubahan)]
    if not closed:
        return
    reasons = [f"{name}: {reason}" for name in closed if (reason := where.sebab_tertutup(name))]
    because = f" ({'; '.join(reasons)})" if reasons else ""
    raise WriteRefused(
        f"Profil {profil.nama} tidak mengizinkan penulisan {', '.join(closed)} pada {where.bagian}{because}. "
        "Tidak ada yang ditulis. Ubah langsung di e-Simpeg."
    )


def tabel_baru(pembaca: Pembaca, jenis: ProfilJenis, ubahan: Ubahan) -> tuple[ProfilJenis, dict[str, str]]:
    """The first table that takes new rows and whose constants fit, with the columns to set.

    Raises:
        WriteRefused: no table takes it; says why the last one did not.
    """
    refused = WriteRefused(
        f"Profil {pembaca.profil.nama} tidak mengizinkan baris baru pada [jenis.{jenis.jenis}]. Tidak ada yang ditulis."
    )
    for where in jenis.semua:
        if where.sisip and _muat(where, ubahan):
            try:
                boleh(pembaca.profil, where, ubahan)
                columns = _kolom(pembaca, where, ubahan)
            except WriteRefused as error:
                refused = error.with_traceback(None)
                continue
            if where.cocok({**dict.fromkeys(where.terisi, ""), **columns}):
                return where, columns
    raise refused


def _kolom(pembaca: Pembaca, where: ProfilJenis, ubahan: Ubahan) -> dict[str, str]:
    empty = dict.fromkeys((*where.terbaca, *where.kolom_tulis), "")
    asked = {name: text for name, text in ubahan.nilai.items() if name in where.tulis}
    columns = kolom_baru(where, asked, empty, pembaca.siap.pemadan)
    always = {name: allowed[0] for name, allowed in where.hanya.items() if not columns.get(name)}
    return {**always, **columns}


def _muat(where: ProfilJenis, ubahan: Ubahan) -> bool:
    constants = (name for name, place in where.bidang.items() if isinstance(place, Tetap) and name in ubahan.nilai)
    return all(_sudah(where, name, ubahan) for name in constants)


def _sudah(where: ProfilJenis, name: str, ubahan: Ubahan) -> bool:
    """Does the table say by itself what is asked?"""
    place, known = where.bidang.get(name), JENIS[where.jenis].per_nama.get(name)
    if not isinstance(place, Tetap) or known is None:
        return False
    wanted = known.baca(ubahan.nilai[name]).nilai
    return not isinstance(wanted, Tanda) and known.baca(place.nilai).nilai == wanted
