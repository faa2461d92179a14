"""Light people, as a list says who they are, and the bench where two lists of them are put together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from attrs import define, evolve, field, frozen

from siasn_client.testing.kabupaten.acak import Acak, pengenal
from siasn_client.testing.kabupaten.ekspor import JUDUL
from siasn_client.testing.kabupaten.identitas import NipTerpakai, nik
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI, dmy
from siasn_client.testing.kabupaten.nama import nama_orang

__all__ = ["LAIN", "Bengkel", "KasusBenar", "Manusia", "PopulasiContoh"]

_UNIT: Final = ("Dinas Pendidikan", "Dinas Kesehatan", "Sekretariat Daerah", "Dinas Pertanian", "Inspektorat")
LAIN: Final = pengenal("oracle", "instansi", "Pemerintah Kab. Lain")
"""Another office."""
_KOSONG: Final = dict.fromkeys(JUDUL, "")


@frozen
class KasusBenar:
    """One case as it was made: its kind, its reason, and the number it is about."""

    macam: str
    alasan: str
    nip: str = field(repr=False)


@frozen
class Manusia:
    """One person as both sides know him."""

    nomor: int
    nip: str = field(repr=False)
    nama: str = field(repr=False)
    lahir: date = field(repr=False)
    jenis_kelamin: str
    tmt: date
    kelompok: str
    unit: str
    nik: str = field(repr=False)

    def simpeg(self, **lain: str) -> dict[str, str]:
        """His row in e-Simpeg, by field name; *lain* replaces values."""
        pppk = self.kelompok.startswith("PPPK")
        row = {
            "nip": self.nip,
            "kunci": str(self.nomor),
            "nama": self.nama,
            "tanggal_lahir": self.lahir.isoformat(),
            "nik": self.nik,
            "kedudukan_pns_id": _kedudukan(self.kelompok),
            "golongan": "IX" if pppk else "III/a",
            "unor_nama": self.unit,
            "tmt_cpns": self.tmt.isoformat(),
            "tmt_pensiun": "" if pppk else _bup(self.lahir).isoformat(),
            "status_hidup": "1",
            "tanggal_meninggal": "",
            "tmt_kontrak_akhir": date(self.tmt.year + 5, 12, 31).isoformat() if pppk else "",
        }
        return row | lain

    def siasn(self, **lain: str) -> dict[str, str]:
        """His row in the export, by heading (with ``_`` for a blank in *lain*)."""
        pppk = self.kelompok.startswith("PPPK")
        row = _KOSONG | {
            "PNS ID": pengenal("uuid", "pns", self.nomor),
            "NIP BARU": self.nip,
            "NAMA": self.nama,
            "TANGGAL LAHIR": dmy(self.lahir) or "",
            "JENIS KELAMIN": self.jenis_kelamin,
            "NIK": self.nik,
            "KEDUDUKAN HUKUM ID": _kedudukan(self.kelompok),
            "STATUS CPNS PNS": "P",
            "TMT CPNS": dmy(self.tmt) or "",
            "GOL AKHIR ID": "9009" if pppk else "31",
            "GOL AKHIR NAMA": "IX" if pppk else "III/a",
            "UNOR NAMA": self.unit,
            "INSTANSI INDUK ID": INSTANSI_ID,
            "INSTANSI INDUK NAMA": NAMA_INSTANSI,
            "INSTANSI KERJA ID": INSTANSI_ID,
            "INSTANSI KERJA NAMA": NAMA_INSTANSI,
        }
        return row | {judul.replace("_", " "): text for judul, text in lain.items()}


def _kedudukan(kelompok: str) -> str:
    return {"PPPK": "71", "PPPK paruh waktu": "101"}.get(kelompok, "01")


def _bup(lahir: date) -> date:
    return date(lahir.year + 58 + lahir.month // 12, lahir.month % 12 + 1, 1)


@frozen
class PopulasiContoh:
    """Two populations, what else is known, and the truth.

    Args:
        simpeg: rows of e-Simpeg by field name, with ``nip`` and ``kunci``.
        siasn: rows of the export by heading, clean.
        pensiun: the pensiun list, and ``pengadaan`` the pengadaan list, as SIASN spells them.
        jawaban: what SIASN answers about a NIP: a row of the export, or None where it knows nobody.
        pindah: the day of a move by the history of moves.
        kebenaran: every case.
    """

    per: date
    simpeg: tuple[dict[str, str], ...] = field(repr=False)
    siasn: tuple[dict[str, str], ...] = field(repr=False)
    pensiun: tuple[dict[str, Any], ...] = field(repr=False)
    pengadaan: tuple[dict[str, Any], ...] = field(repr=False)
    jawaban: Mapping[str, dict[str, str] | None] = field(repr=False)
    pindah: Mapping[str, date] = field(repr=False)
    kebenaran: tuple[KasusBenar, ...]


@define
class Bengkel:
    """Where the two lists are put together."""

    acak: Acak
    per: date
    terpakai: NipTerpakai = field(factory=NipTerpakai)
    nomor: int = 0
    simpeg: list[dict[str, str]] = field(factory=list)
    siasn: list[dict[str, str]] = field(factory=list)
    pensiun: list[dict[str, Any]] = field(factory=list)
    pengadaan: list[dict[str, Any]] = field(factory=list)
    jawaban: dict[str, dict[str, str] | None] = field(factory=dict)
    pindah: dict[str, date] = field(factory=dict)
    benar: list[KasusBenar] = field(factory=list)

    def orang(self, kelompok: str = "PNS", tmt: date | None = None, lahir: date | None = None) -> Manusia:
        """Somebody new."""
        self.nomor += 1
        sex = "F" if self.acak.peluang(0.5) else "M"
        pppk = kelompok.startswith("PPPK")
        begin = tmt or date(self.acak.antara(2023, 2025) if pppk else self.acak.antara(2005, 2024), 3, 1)
        born = lahir or date(begin.year - self.acak.antara(22, 28), self.acak.antara(1, 12), self.acak.antara(1, 28))
        nip, born = self.terpakai.beri(born, begin, sex, "21" if pppk else "")
        return Manusia(
            self.nomor, nip, nama_orang(self.acak, sex), born, sex, begin, kelompok, self.acak.pilih(_UNIT),
            nik(self.nomor, born, sex),
        )  # fmt: skip

    def nip_lain(self, orang: Manusia, tmt: date, pppk: bool) -> Manusia:
        """The same person under another number."""
        nip, _ = self.terpakai.beri(orang.lahir, tmt, orang.jenis_kelamin, "21" if pppk else "")
        return evolve(orang, nip=nip, tmt=tmt, kelompok="PPPK" if pppk else "PNS")

    def catat(self, macam: str, alasan: str, nip: str) -> None:
        """Write down what is true."""
        self.benar.append(KasusBenar(macam, alasan, nip))

    def hanya_simpeg(self, alasan: str, orang: Manusia, **lain: str) -> None:
        """A row of e-Simpeg that SIASN's list does not have."""
        self.simpeg.append(orang.simpeg(**lain))
        self.catat("hanya_simpeg", alasan, orang.nip)

    def hanya_siasn(self, alasan: str, orang: Manusia, **lain: str) -> None:
        """A row of SIASN's list that e-Simpeg does not have."""
        self.siasn.append(orang.siasn(**lain))
        self.catat("hanya_siasn", alasan, orang.nip)

    def keduanya(self, orang: Manusia, alasan: str = "", **lain: str) -> None:
        """On both lists; with *alasan*, one side says that he is no longer there."""
        of_list = {judul: text for judul, text in lain.items() if judul.isupper()}
        self.simpeg.append(orang.simpeg(**{nama: text for nama, text in lain.items() if nama not in of_list}))
        self.siasn.append(orang.siasn(**of_list))
        if alasan:
            self.catat("keadaan_beda", alasan, orang.nip)

    def usul_pensiun(self, orang: Manusia, tmt: date, jenis: str = "BUP non KPP") -> None:
        """He is on the pensiun list."""
        self.pensiun.append({"nipBaru": orang.nip, "tmtPensiun": f"{tmt}T00:00:00Z", "detailLayananNama": jenis})

    def usul_pengadaan(self, orang: Manusia, akhir: date | None = None) -> None:
        """He is on the pengadaan list."""
        mulai = orang.tmt.isoformat()
        self.pengadaan.append(
            {
                "nip": orang.nip,
                "periode": str(orang.tmt.year - 1),
                "tgl_kontrak_mulai": mulai if akhir else "",
                "tgl_kontrak_akhir": akhir.isoformat() if akhir else "",
                "tgl_sk": f"{mulai}T00:00:00Z",
            }
        )
