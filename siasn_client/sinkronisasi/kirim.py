"""One item on its way to SIASN: looked at, journalled, sent once, and looked for when the answer is lost.

Nothing is sent a second time before it was looked for and not found, and never before the settle time
has passed since the answer was lost (or, where another process died, since its lease was taken over).
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from siasn_client.baris import Baris, Jenis
from siasn_client.call import Call
from siasn_client.errors import ConfigError, Denied, Effect, NoAnswer, ServerBroken, SiasnError
from siasn_client.ports import Catatan, Keadaan
from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sinkronisasi.bacaan import PENGHENTI, Henti, Lewati, Segar, baca_orang, baca_segar
from siasn_client.sinkronisasi.jalan import Jalan
from siasn_client.sinkronisasi.jurnal import AKHIR, SIMPAN, SINKRON
from siasn_client.sinkronisasi.letak import Letak, Sisi, cari, pindah
from siasn_client.sinkronisasi.operasi import langkah, serta, simpan, sinkron
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.steps import Ask, Flow

__all__ = ["PUTARAN", "SINKRON_PUTARAN", "kirim", "sidik_isi"]

PUTARAN: Final = 3
"""How often a save may be sent in all, each time after it was looked for and not found."""
SINKRON_PUTARAN: Final = 6
"""How often a sync may be: it harms nothing, and a person would only press the same button."""

_NOT_FOUND: Final = "Belum ditemukan di SIASN setelah dibaca ulang; dikirim lagi."
_READ_BACK: Final = "Jawaban hilang, tetapi data ditemukan di SIASN setelah dibaca ulang."
_LOST_ANSWER: Final = "Jawaban SIASN hilang; akan dibaca ulang sebelum dikirim lagi."
_GIVE_UP: Final = "Sudah dicoba {n} kali dan tidak muncul di SIASN. Periksa data ini di SIASN lalu isi dengan tangan."
_REFUSED_AGAIN: Final = (
    "Jawaban kiriman pertama hilang dan kiriman ulangnya ditolak SIASN. Periksa data ini di SIASN dengan tangan."
)
_FOREIGN: Final = "Jawaban hilang dan isi di SIASN kini lain dari rencana. Periksa data ini di SIASN dengan tangan."
_NO_PERSON: Final = "NIP ini tidak lagi ditemukan di SIASN. Dilewati. Periksa NIP-nya, lalu buat rencana baru."
_NO_SYNC: Final = (
    "Riwayat jabatan sudah tersimpan, tetapi data utama belum mengikuti. Jalankan sinkron jabatan pegawai ini di SIASN."
)


def kirim(jalan: Jalan, butir: Butir) -> Flow[None]:
    """Carry one item as far as it goes now; what is left to do is in the journal.

    Raises:
        Lewati: SIASN could not be read or reached for this item; nothing was decided.
        Henti: nothing more can be sent or read now.
    """
    for name in langkah(butir):
        last = jalan.buku.akhir(butir.id, name)
        if last is None or last.keadaan not in AKHIR:
            yield from (_sinkron if name == SINKRON else _simpan)(jalan, butir, last)
            last = jalan.buku.akhir(butir.id, name)
        if last is None or last.keadaan is not Keadaan.TERKIRIM:
            return


def sidik_isi(call: Call[Any]) -> str:
    """Hash of the body of a call, or of its query where it has none, for the journal."""
    said = call.query if call.body is None else call.body
    opened = {name: each.buka() if isinstance(each, Nip | Nik | Secret) else each for name, each in said.items()}
    text = json.dumps(opened, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _simpan(jalan: Jalan, butir: Butir, last: Catatan | None) -> Flow[None]:
    """Save, after looking: at a first send whether the row is as planned, at an open one whether it landed."""
    if last is not None:
        yield from jalan.tunggu(last)
    segar = yield from baca_segar(butir.nip, butir.jenis)
    orang = yield from _orang(jalan, butir, segar)
    if orang is None:
        state = Keadaan.KONFLIK if last is None else Keadaan.PERLU_ORANG
        yield from jalan.catat(butir, SIMPAN, state, alasan=_NO_PERSON)
    elif last is not None:
        yield from _pastikan(jalan, butir, orang, segar, last)
    elif moved := pindah(butir, segar.baris, Sisi.SIASN):
        jalan.ingat_kini(butir, segar.baris, Sisi.SIASN)
        yield from jalan.catat(butir, SIMPAN, Keadaan.KONFLIK, alasan=moved)
    else:
        yield from _kirim_sekali(jalan, butir, orang, segar)


def _pastikan(jalan: Jalan, butir: Butir, orang: DataUtama, segar: Segar, last: Catatan) -> Flow[None]:
    """Decide an unknown outcome from what SIASN shows; send again only what is not there."""
    letak, row = cari(butir, segar.baris, Sisi.SIASN)
    if letak is Letak.ADA:
        yield from _ditemukan(jalan, butir, row)
    elif letak is Letak.LAIN:
        jalan.ingat_kini(butir, segar.baris, Sisi.SIASN)
        yield from jalan.catat(butir, SIMPAN, Keadaan.PERLU_ORANG, alasan=_FOREIGN)
    elif last.putaran >= PUTARAN:
        yield from jalan.catat(butir, SIMPAN, Keadaan.PERLU_ORANG, alasan=_GIVE_UP.format(n=last.putaran))
    else:
        yield from _kirim_sekali(jalan, butir, orang, segar, alasan=_NOT_FOUND)


def _kirim_sekali(jalan: Jalan, butir: Butir, orang: DataUtama, segar: Segar, *, alasan: str = "") -> Flow[None]:
    try:
        lain = (yield from baca_segar(butir.nip, other)).rekaman if (other := serta(butir)) else ()
        call = simpan(butir, orang, segar.rekaman, lain)
    except ConfigError as refused:
        yield from jalan.catat(butir, SIMPAN, Keadaan.PERLU_ORANG, alasan=refused.pesan)
        return
    yield from jalan.catat(butir, SIMPAN, Keadaan.NIAT, sidik=sidik_isi(call), alasan=alasan)
    try:
        id_siasn = yield from Ask(call)
    except SiasnError as error:
        yield from _gagal(jalan, butir, SIMPAN, error)
    else:
        yield from jalan.catat(butir, SIMPAN, Keadaan.TERKIRIM, id_siasn=id_siasn or butir.id_siasn or "")


def _sinkron(jalan: Jalan, butir: Butir, last: Catatan | None) -> Flow[None]:
    """Recompute data-utama; after a lost answer simply again, because twice is the same as once."""
    orang = yield from _orang(jalan, butir)
    if orang is None or (last is not None and last.putaran >= SINKRON_PUTARAN):
        yield from jalan.catat(butir, SINKRON, Keadaan.PERLU_ORANG, alasan=_NO_SYNC)
        return
    call = sinkron(orang)
    yield from jalan.catat(butir, SINKRON, Keadaan.NIAT, sidik=sidik_isi(call))
    try:
        yield from Ask(call)
    except SiasnError as error:
        yield from _gagal(jalan, butir, SINKRON, error)
    else:
        yield from jalan.catat(butir, SINKRON, Keadaan.TERKIRIM)


def _gagal(jalan: Jalan, butir: Butir, name: str, error: SiasnError) -> Flow[None]:
    """Write down what a failed send proves, and no more.

    What proves that nothing was sent and would stop any other item too leaves the intent open: the run
    ends, and the resumed run looks for it and sends it then.

    Raises:
        Lewati: nothing was sent, or this account may not; many in a row end the run.
        Henti: nothing more can be sent now.
    """
    if error.effect is Effect.UNKNOWN:
        yield from jalan.catat(butir, name, Keadaan.TAK_PASTI, alasan=_LOST_ANSWER)
        return
    if isinstance(error, PENGHENTI):
        raise Henti(error)
    if isinstance(error, NoAnswer | ServerBroken):
        raise Lewati(error)
    last = jalan.buku.akhir(butir.id, name)
    if name == SINKRON:
        state, alasan = Keadaan.PERLU_ORANG, _NO_SYNC
    elif last is None or last.putaran == 1:
        state, alasan = Keadaan.GAGAL, error.pesan
    elif (yield from _terlambat(jalan, butir)):
        return
    else:
        state, alasan = Keadaan.PERLU_ORANG, _REFUSED_AGAIN
    said = getattr(error, "server_message", "")
    jalan.ucapan[butir.id] = f"{alasan} Pesan SIASN: {said}" if said else alasan
    yield from jalan.catat(butir, name, state, alasan=alasan)
    if isinstance(error, Denied):
        raise Lewati(error)


def _terlambat(jalan: Jalan, butir: Butir) -> Flow[bool]:
    """After a refusal of a later round: has the first send arrived since, and is that why?

    Raises:
        Lewati: SIASN cannot be read; the intent stays open and is looked for again.
    """
    segar = yield from baca_segar(butir.nip, butir.jenis)
    letak, row = cari(butir, segar.baris, Sisi.SIASN)
    if letak is Letak.ADA:
        yield from _ditemukan(jalan, butir, row)
    return letak is Letak.ADA


def _ditemukan(jalan: Jalan, butir: Butir, row: Baris | None) -> Flow[None]:
    found = (row.id_siasn if row else None) or ""
    yield from jalan.catat(butir, SIMPAN, Keadaan.TERKIRIM, id_siasn=found, alasan=_READ_BACK)


def _orang(jalan: Jalan, butir: Butir, segar: Segar | None = None) -> Flow[DataUtama | None]:
    """The person of an item: fresh if it was just read, else as read for the item before, else asked for."""
    if segar is not None and butir.jenis is Jenis.DATA_UTAMA:
        jalan.orang = next((each for each in segar.rekaman if isinstance(each, DataUtama)), None)
    elif jalan.orang is None or jalan.orang.nip_baru != butir.nip:
        jalan.orang = yield from baca_orang(butir.nip)
    return jalan.orang
