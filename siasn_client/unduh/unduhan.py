"""The bulk download as a flow: read what is left, keep each answer the moment it comes, say what is missing.

The step ``AskEach`` (that is, ``Siasn.map``) keeps several calls in flight; every finished one is written
before the next is begun, so a process that dies loses the calls under way and nothing else. The same call of
:func:`unduh` resumes: what the store holds is not asked again. Sends no writing call.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from attrs import evolve, frozen

from siasn_client.config import Settings
from siasn_client.errors import SiasnError
from siasn_client.privacy import tanpa_bingkai
from siasn_client.steps import Flow, Now, do
from siasn_client.unduh.gudang import Gudang
from siasn_client.unduh.jalan import Jalan, Kemajuan
from siasn_client.unduh.manifes import BerkasUnduhan, Manifes
from siasn_client.unduh.permintaan import DiubahPada, Permintaan, masih_berlaku, tidak_tahu

__all__ = ["HasilUnduh", "buka", "sudah_ada", "unduh"]


@frozen
class HasilUnduh:
    """What became of one run.

    Args:
        manifes: as it was kept.
        terputus: stopped on request; the same call goes on.
        henti: why it stopped before its end, where SIASN was the reason.
    """

    manifes: Manifes
    terputus: bool = False
    henti: SiasnError | None = None


@tanpa_bingkai(SiasnError)
def buka(gudang: Gudang, settings: Settings) -> Manifes:
    """Return the manifest of a store; a new one for a new store.

    Raises:
        DownloadRefused: it is of another office or environment, damaged, or newer than this program.
    """
    kept = gudang.manifes()
    if kept is None:
        return Manifes(settings.instansi, settings.lingkungan)
    manifes = Manifes.of_bytes(kept)
    manifes.periksa(settings)
    return manifes


@tanpa_bingkai(SiasnError)
def sudah_ada(
    permintaan: Permintaan, gudang: Gudang, mulai: datetime, diubah: DiubahPada = tidak_tahu
) -> dict[str, set[str]]:
    """By family, whose records are there and need not be read again. Reads the files, not their rows."""
    nips = {nip.buka(): nip for nip in permintaan.orang}
    found: dict[str, set[str]] = {}
    for jenis in permintaan.jenis:
        kept = found[jenis] = set()
        for kartu in gudang.kartu(jenis):
            nip = nips.get(kartu.kunci)
            if nip is not None and masih_berlaku(kartu, permintaan, mulai, diubah(nip)):
                kept.add(kartu.kunci)
            else:
                kept.discard(kartu.kunci)
    return found


def unduh(
    permintaan: Permintaan,
    gudang: Gudang,
    *,
    settings: Settings,
    diubah: DiubahPada = tidak_tahu,
    kemajuan: Kemajuan = lambda done: None,
    berhenti: Callable[[], bool] = lambda: False,
) -> Flow[HasilUnduh]:
    """Download what *permintaan* asks for into *gudang*; called again it resumes.

    Args:
        diubah: a record read before its person was last changed in e-Simpeg is read again.
        kemajuan: told of every question that is settled, those of earlier runs included.
        berhenti: asked before every call; True ends the run in good order, and everything left is resumable.

    What fails is asked twice more at the end; what fails to the last is kept as an error, and asked again by
    the next run. An outage is waited for; a refused account, or SIASN out of reach from the start, ends the run
    (``HasilUnduh.henti``).

    Raises:
        DownloadRefused: the store is of another office or environment, damaged, or newer than this program.
    """
    mulai = yield from Now()
    manifes = yield from do(buka, gudang, settings)
    manifes = evolve(manifes, tuntas=False, setelan=permintaan.setelan())
    yield from do(gudang.simpan_manifes, manifes.to_bytes())
    sudah = yield from do(sudah_ada, permintaan, gudang, mulai, diubah)
    run = Jalan(permintaan, gudang, mulai, kemajuan, berhenti)
    yield from run.semua(sudah)
    files = yield from do(_rapikan, gudang, [*manifes.berkas, *permintaan.jenis, *run.tambahan])
    files |= {name: evolve(files[name], galat=files[name].galat + wrong) for name, wrong in run.daftar_gagal.items()}
    finished = run.henti is None and not run.terputus
    manifes = evolve(manifes, tuntas=finished, berkas=files)
    yield from do(gudang.simpan_manifes, manifes.to_bytes())
    return HasilUnduh(manifes, run.terputus, run.henti)


def _rapikan(gudang: Gudang, jenis: Iterable[str]) -> dict[str, BerkasUnduhan]:
    return {each: gudang.rapikan(each) for each in sorted(set(jenis))}
