"""A consumer's program, never run: type-checked against the installed wheel, outside the clone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from siasn_client import AsyncSiasn, Credentials, DataUtama, NotFound, RiwayatGolongan, Settings, Siasn
from siasn_client.baris import Lingkup
from siasn_client.sinkronisasi import Rencana, setujui_semua
from simpeg_adapters.commands.rencana import buat_rencana
from simpeg_adapters.commands.sanding import SumberSiasn, sandingkan_semua
from simpeg_adapters.instansi import Instansi
from skp_core.codec import Naskah, loads
from skp_core.dokumen import susun_semua
from skp_core.render import pdf


def latest(siasn: Siasn, nip: str) -> RiwayatGolongan | None:
    rows: list[RiwayatGolongan] = siasn.riwayat.golongan(nip)
    return rows[-1] if rows else None


async def person(siasn: AsyncSiasn, nip: str) -> DataUtama | None:
    try:
        return await siasn.pns.data_utama(nip)
    except NotFound:
        return None


def plan(path: Path) -> Rencana:
    office = Instansi.open(path)
    with office.siasn() as siasn:
        results = sandingkan_semua(office.host, SumberSiasn(siasn), Lingkup())
        rencana = buat_rencana(office, results, per=datetime.now(UTC))
    setujui_semua(rencana, oleh="pemeriksa", pada=datetime.now(UTC))
    return rencana


def printed(text: str) -> list[bytes]:
    naskah: Naskah = loads(text, Naskah)
    return [pdf(dokumen) for dokumen in susun_semua(naskah.skp, naskah.evaluasi).values()]


def client() -> Siasn:
    return Siasn(Credentials.from_env(), Settings(instansi="A1"))
