"""One item on its way into the host: the same journal, but a transaction instead of a lost answer.

The host changes a row only if it is the one that was seen. After a death in between, the row itself
tells whether the transaction was committed; there is nothing to wait for. Should a commit that broke off
still come through after that look, the second write finds another row than it saw, and looks once more.
"""

from __future__ import annotations

import hashlib
import json
from typing import Final

from siasn_client.baris import Baris, Ubahan
from siasn_client.errors import Effect, Moved, SiasnError
from siasn_client.ports import Catatan, HostSimpeg, Keadaan
from siasn_client.sinkronisasi.bacaan import baca_host
from siasn_client.sinkronisasi.jalan import Jalan
from siasn_client.sinkronisasi.jurnal import TARIK
from siasn_client.sinkronisasi.kirim import PUTARAN
from siasn_client.sinkronisasi.letak import Letak, Sisi, cari, pindah
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.steps import Flow, do

__all__ = ["tarik"]

_FOUND: Final = "Sudah tertulis di e-Simpeg sebelum program terhenti."
_BROKE_OFF: Final = "Penulisan ke e-Simpeg terputus; akan diperiksa sebelum ditulis lagi."
_FOREIGN: Final = "Penulisan ke e-Simpeg terputus dan isinya kini lain dari rencana. Periksa baris ini di e-Simpeg."
_GIVE_UP: Final = "Penulisan ke e-Simpeg sudah dicoba {n} kali dan tidak berhasil. Periksa basis data e-Simpeg."


def tarik(jalan: Jalan, host: HostSimpeg, butir: Butir) -> Flow[None]:
    """Write one item into the host, in one transaction.

    Raises:
        Lewati: the host could not be read.
    """
    rows = yield from baca_host(host, butir.nip, butir.jenis)
    last = jalan.buku.akhir(butir.id, TARIK)
    if last is not None:
        yield from _pastikan(jalan, host, butir, rows, last)
    elif moved := pindah(butir, rows, Sisi.SIMPEG):
        jalan.ingat_kini(butir, rows, Sisi.SIMPEG)
        yield from jalan.catat(butir, TARIK, Keadaan.KONFLIK, alasan=moved)
    else:
        yield from _tulis(jalan, host, butir)


def _pastikan(jalan: Jalan, host: HostSimpeg, butir: Butir, rows: tuple[Baris, ...], last: Catatan) -> Flow[None]:
    letak, _ = cari(butir, rows, Sisi.SIMPEG)
    if letak is Letak.ADA:
        yield from jalan.catat(butir, TARIK, Keadaan.TERKIRIM, alasan=_FOUND)
    elif letak is Letak.LAIN:
        jalan.ingat_kini(butir, rows, Sisi.SIMPEG)
        yield from jalan.catat(butir, TARIK, Keadaan.PERLU_ORANG, alasan=_FOREIGN)
    elif last.putaran >= PUTARAN:
        yield from jalan.catat(butir, TARIK, Keadaan.PERLU_ORANG, alasan=_GIVE_UP.format(n=last.putaran))
    else:
        yield from _tulis(jalan, host, butir)


def _tulis(jalan: Jalan, host: HostSimpeg, butir: Butir) -> Flow[None]:
    ubahan = Ubahan(butir.jenis, butir.nip, butir.kunci, butir.sidik_simpeg or None, butir.nilai(), butir.id_siasn)
    content = hashlib.sha256(json.dumps(butir.nilai(), sort_keys=True).encode()).hexdigest()
    yield from jalan.catat(butir, TARIK, Keadaan.NIAT, sidik=content)
    try:
        yield from do(host.write, ubahan)
    except SiasnError as error:
        yield from _gagal(jalan, butir, error)
    else:
        yield from jalan.catat(butir, TARIK, Keadaan.TERKIRIM)


def _gagal(jalan: Jalan, butir: Butir, error: SiasnError) -> Flow[None]:
    """Write down what a failed write proves: of a first one that nothing changed, of a later one nothing."""
    last = jalan.buku.akhir(butir.id, TARIK)
    if error.effect is Effect.UNKNOWN or (last is not None and last.putaran > 1):
        yield from jalan.catat(butir, TARIK, Keadaan.TAK_PASTI, alasan=_BROKE_OFF)
        return
    state = Keadaan.KONFLIK if isinstance(error, Moved) else Keadaan.GAGAL
    yield from jalan.catat(butir, TARIK, state, alasan=error.pesan)
