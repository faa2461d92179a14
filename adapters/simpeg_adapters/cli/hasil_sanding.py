"""What ``siasn sanding`` says of its result: to a person on the screen, to a program as one JSON object."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from siasn_client import Nip
from siasn_client.sanding import DibacaSaja, HasilPegawai
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.sanding import kata_umur
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.dibaca_saja import bacaan_saja
from simpeg_adapters.laporan.kata import angka, belum_dibandingkan
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.pengumpul import Pengumpul

__all__ = ["HasilSanding"]


@frozen
class HasilSanding:
    """A finished comparison: its counts, the people who were asked for by NIP, and the files that were written."""

    kumpulan: Pengumpul = field(repr=False)
    keterangan: Keterangan
    orang: tuple[HasilPegawai, ...] = field(default=(), repr=False)
    dibaca_saja: Mapping[Nip, tuple[DibacaSaja, ...]] = field(factory=dict, repr=False)
    berkas: tuple[Path, ...] = ()

    @property
    def tidak_ditemukan(self) -> int:
        """Of how many of those people neither side knows anything."""
        return sum(map(data.tidak_ditemukan, self.orang))

    def katakan(self, layar: Layar) -> None:
        """Say it to a person."""
        rekap, ket = self.kumpulan.rekap, self.keterangan
        for hasil in self.orang:
            layar.kata(*terminal.orang(hasil, self.kumpulan.penyaji.orang(hasil), buka=ket.terbuka))
            layar.kata(*terminal.dibaca_saja(self._saja(hasil)))
        if not self.orang:
            layar.kata(*terminal.sanding(rekap, ket))
        people = rekap.ringkasan.pegawai
        differing = people["diperiksa"] - people["cocok"]
        layar.kata(f"{angka(people['diperiksa'])} pegawai dibandingkan, {angka(differing)} berbeda.")
        layar.kata(*belum_dibandingkan(rekap.ringkasan, ket.nip_tak_terbaca, unduhan=ket.dibaca is not None))
        if ket.dibaca:
            layar.kata(kata_umur(ket.dibaca, ket.dibuat))
        if ket.terbuka:
            layar.kata(ket.samaran)
        layar.utuh(*(f"Laporan: {path}" for path in self.berkas))

    def data(self) -> dict[str, Any]:
        """Tell it to a program; personal values are masked unless the report says why not."""
        rekap, ket, penyaji = self.kumpulan.rekap, self.keterangan, self.kumpulan.penyaji
        people = [
            data.orang(hasil, penyaji.orang(hasil), penyaji.samaran)
            | {"dibaca_saja": data.dibaca_saja(self._saja(hasil))}
            for hasil in self.orang
        ]
        return {
            **data.ringkasan(rekap.ringkasan),
            "tidak_ditemukan": self.tidak_ditemukan,
            "nip_tak_terbaca": ket.nip_tak_terbaca,
            "rekap": rekap.to_data(),
            "berkas": [str(path) for path in self.berkas],
            **({"siasn_dibaca": [each.isoformat() for each in ket.dibaca]} if ket.dibaca else {}),
            "orang": people,
        }

    @property
    def keluar(self) -> Keluar:
        """The exit code."""
        people = self.kumpulan.rekap.ringkasan.pegawai
        found = people["diperiksa"] > people["cocok"] or self.tidak_ditemukan or self.keterangan.nip_tak_terbaca
        return Keluar.BERBEDA if found else Keluar.SELESAI

    def _saja(self, hasil: HasilPegawai) -> list[Any]:
        return list(bacaan_saja(self.dibaca_saja.get(hasil.nip, ()), self.kumpulan.penyaji.samaran))
