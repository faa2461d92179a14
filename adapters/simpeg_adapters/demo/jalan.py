"""The whole line on one machine: a fake SIASN, an e-Simpeg in SQLite, and everything between them.

``Demo`` does the work stage by stage; ``cli`` asks, shows the progress and says what came of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from attrs import frozen

from siasn_client import Siasn
from siasn_client.baris import Lingkup
from siasn_client.sanding import HasilPegawai, Ringkasan
from siasn_client.sinkronisasi import Laporan, LaporanAudit, Persetujuan, Rencana
from siasn_client.testing import ServerTiruan, tiruan_server
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kebenaran import Penilai, Penilaian
from simpeg_adapters.berkas import simpan
from simpeg_adapters.commands.rencana import buat_rencana, simpan_rencana
from simpeg_adapters.commands.sanding import Kemajuan, SumberSiasn, sandingkan_semua
from simpeg_adapters.commands.setujui import setujui, simpan_persetujuan
from simpeg_adapters.commands.skp import cetak_skp
from simpeg_adapters.commands.terapkan import audit_rencana, terapkan
from simpeg_adapters.demo.kantor import menyalakan_lagi, siapkan_tuangan, tulis_pengaturan
from simpeg_adapters.demo.skp import naskah_seseorang
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.rencana_html import tulis_rencana
from simpeg_adapters.laporan.sebutan import Sebutan
from skp_core.codec import dumps

__all__ = ["PEMBUAT", "PEMERIKSA", "Demo", "HasilSanding"]

PEMBUAT: Final = "demo-pembuat"
PEMERIKSA: Final = "demo-pemeriksa"
_PUTARAN: Final = 5
_CALON_SKP: Final = 40  # people looked at until one has all that the forms need


@frozen
class HasilSanding:
    """What the first stage found: counts, the plan, and how right the comparison was."""

    ringkasan: Ringkasan
    rencana: Rencana
    penilaian: Penilaian


class Demo:
    """A synthetic kabupaten with its fake SIASN running; a context manager.

    Args:
        pegawai: how many people, 20 at least.
        seed: the same seed makes the same kabupaten, the same dirt and the same faults.
        folder: where every result goes; earlier results of a demo there are replaced.
        gangguan: the fake's fault profile.

    Thread-safety: one thread.
    """

    def __init__(self, *, pegawai: int, seed: int, folder: Path, gangguan: str = "ringan") -> None:
        self.pegawai = pegawai
        self.seed = seed
        self.folder = folder
        self.paths: dict[str, Path] = {}
        self._gangguan = gangguan
        self._stack = ExitStack()

    def __enter__(self) -> Demo:
        with ExitStack() as stack:
            self._kabupaten = Kabupaten.buat(pegawai=self.pegawai, seed=self.seed)
            self.paths, self._tertuang = siapkan_tuangan(self.folder, self._kabupaten, self.seed)
            self._server: ServerTiruan = stack.enter_context(
                tiruan_server(
                    pegawai=self.pegawai,
                    seed=self.seed,
                    gangguan=self._gangguan,
                    ledger=self.paths["buku_besar"],
                )
            )
            tulis_pengaturan(self.paths, self._server.info)
            self.instansi = Instansi.open(self.paths["instansi"])
            stack.callback(self.instansi.close)
            self._siasn: Siasn = stack.enter_context(self.instansi.siasn())
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.__exit__(kind, error, trace)

    def sandingkan(self, kemajuan: Kemajuan) -> HasilSanding:
        """Compare everybody, write the report, the plan and its page, and hold the result against the truth."""
        per = datetime.now(UTC)
        penilai, sebutan = self._penilai(), Sebutan()
        office, zona = self.instansi.nama, self.instansi.settings.timezone
        results = sandingkan_semua(self.instansi.host, SumberSiasn(self._siasn), Lingkup(), kemajuan)
        with HalamanSanding() as halaman:
            kumpulan = Pengumpul(penulis={self.paths["laporan"]: halaman})
            passed = _tell(penilai.tambah, kumpulan.rekam(sebutan.rekam(results)))
            rencana = buat_rencana(self.instansi, passed, per=per, pembuat=PEMBUAT)
            kumpulan.tulis(Keterangan(office, per.astimezone(zona), str(self.instansi.settings.lingkungan)))
        file, page = self.paths["rencana"], self.paths["halaman"]
        simpan_rencana(rencana, file)
        tulis_rencana(rencana, page, sebutan=sebutan, nama=office, zona=zona, berkas=file.name)
        return HasilSanding(kumpulan.rekap.ringkasan, rencana, penilai.penilaian())

    def _penilai(self) -> Penilai:
        """Judges by what the poured e-Simpeg can hold, under the kabupaten's keys."""
        punya = {jenis.value: names for jenis, names in self.instansi.host.punya().items()}
        return Penilai(self._kabupaten, kunci=self._tertuang.kunci, punya=punya)

    def setujui(self, rencana: Rencana) -> Persetujuan:
        """Approve the plan as a second person."""
        persetujuan = setujui(rencana, oleh=PEMERIKSA, pada=datetime.now(UTC))
        simpan_persetujuan(persetujuan, self.paths["persetujuan"])
        return persetujuan

    def terapkan(
        self, rencana: Rencana, persetujuan: Persetujuan, kemajuan: Kemajuan, berhenti: Callable[[], bool]
    ) -> Laporan:
        """Apply what was approved; go on, as an operator would, when the fake's faults end a run."""
        for _ in range(_PUTARAN):
            laporan = terapkan(
                self.instansi,
                self._siasn,
                rencana,
                persetujuan,
                pemegang=PEMERIKSA,
                kemajuan=kemajuan,
                berhenti=berhenti,
            )
            if laporan.henti is None:
                break
        return laporan

    def audit(self, rencana: Rencana, persetujuan: Persetujuan) -> LaporanAudit:
        """Read everything back."""
        return audit_rencana(self.instansi, self._siasn, rencana, persetujuan)

    def cetak_skp(self) -> Mapping[str, Path]:
        """Print the four SKP documents of one person."""
        nips = list(islice(self.instansi.host.nips(Lingkup()), _CALON_SKP))
        naskah = naskah_seseorang(self._siasn, nips)
        simpan(self.paths["skp"], dumps(naskah).encode())
        printed = cetak_skp(naskah, self.folder / "skp")
        self.paths |= printed
        return printed

    def menyalakan_lagi(self) -> str:
        """The command that starts this fake again after the demo has ended."""
        return menyalakan_lagi(self.pegawai, self.seed, self._server.info)

    def permintaan(self) -> Mapping[str, Any]:
        """What the fake counted: requests, applied writes, faults that fired."""
        return self._server.perintah("laporan")


def _tell(hear: Callable[[HasilPegawai], None], results: Iterator[HasilPegawai]) -> Iterator[HasilPegawai]:
    """Let somebody hear of everybody who passes."""
    for hasil in results:
        hear(hasil)
        yield hasil
