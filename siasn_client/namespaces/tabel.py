"""The whole table: what ``siasn.<name>`` is, said once for both clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic

from siasn_client.call import Call
from siasn_client.namespaces.baris import (
    AngkaKredit,
    Cpns,
    Diklat,
    GajiBerkala,
    HukumanDisiplin,
    Jabatan,
    KinerjaPeriodik,
    Kursus,
    Penghargaan,
    Sertifikasi,
    Skp,
    Skp22,
    TugasBelajar,
)
from siasn_client.namespaces.layanan import (
    Dashboard,
    Dokumen,
    Foto,
    Gelar,
    Idis,
    KenaikanPangkat,
    Kompetensi,
    Mutasi,
    NonAsn,
    Pengadaan,
    Pensiun,
    SimpanDokumen,
    Talenta,
    UnitOrganisasi,
)
from siasn_client.namespaces.lines import W
from siasn_client.namespaces.orang import Keluarga, Pns, Riwayat
from siasn_client.namespaces.rujukan import Referensi
from siasn_client.steps import Flow

__all__ = ["Namespaces"]


class Namespaces(Generic[W]):
    """The endpoints of one client, by namespace. Thread- and async-safety: that of the client."""

    def _open(self, send: Callable[[Call[Any]], Any], run: Callable[[Flow[Any]], Any]) -> None:
        # one person
        self.pns: Pns[W] = Pns(send, run)
        self.keluarga: Keluarga[W] = Keluarga(send, run)
        self.riwayat: Riwayat[W] = Riwayat(send, run)
        self.foto: Foto[W] = Foto(send, run)
        self.gelar: Gelar[W] = Gelar(send, run)
        self.non_asn: NonAsn[W] = NonAsn(send, run)
        # one row
        self.angka_kredit: AngkaKredit[W] = AngkaKredit(send, run)
        self.cpns: Cpns[W] = Cpns(send, run)
        self.diklat: Diklat[W] = Diklat(send, run)
        self.gaji_berkala: GajiBerkala[W] = GajiBerkala(send, run)
        self.hukuman_disiplin: HukumanDisiplin[W] = HukumanDisiplin(send, run)
        self.jabatan: Jabatan[W] = Jabatan(send, run)
        self.kinerja_periodik: KinerjaPeriodik[W] = KinerjaPeriodik(send, run)
        self.kursus: Kursus[W] = Kursus(send, run)
        self.penghargaan: Penghargaan[W] = Penghargaan(send, run)
        self.sertifikasi: Sertifikasi[W] = Sertifikasi(send, run)
        self.skp: Skp[W] = Skp(send, run)
        self.skp22: Skp22[W] = Skp22(send, run)
        self.tugas_belajar: TugasBelajar[W] = TugasBelajar(send, run)
        self.simpan_dokumen: SimpanDokumen[W] = SimpanDokumen(send, run)
        # lists and services
        self.pengadaan: Pengadaan[W] = Pengadaan(send, run)
        self.kenaikan_pangkat: KenaikanPangkat[W] = KenaikanPangkat(send, run)
        self.pensiun: Pensiun[W] = Pensiun(send, run)
        self.unor: UnitOrganisasi[W] = UnitOrganisasi(send, run)
        self.mutasi: Mutasi[W] = Mutasi(send, run)
        self.idis: Idis[W] = Idis(send, run)
        self.talenta: Talenta[W] = Talenta(send, run)
        self.kompetensi: Kompetensi[W] = Kompetensi(send, run)
        self.dashboard: Dashboard[W] = Dashboard(send, run)
        self.dokumen: Dokumen[W] = Dokumen(send, run)
        self.referensi: Referensi[W] = Referensi(send, run)
