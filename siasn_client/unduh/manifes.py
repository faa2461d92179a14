"""The manifest of a download: of which office, how complete, as of when, and the fingerprint of every file.

Its bytes are deterministic: sorted, nothing of the machine or of the hour in which it was written, except
when SIASN was read. What failed is listed record by record: a gap is said, never silent.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from attrs import field, frozen

from siasn_client.config import Lingkungan, Settings
from siasn_client.errors import DownloadRefused
from siasn_client.privacy import sebab, tanpa_bingkai

__all__ = ["VERSI", "BerkasUnduhan", "Galat", "Manifes"]

VERSI: Final = 1
_DAMAGED: Final = (
    "Manifes folder unduhan ini rusak atau bukan manifes. Tidak ada yang dibaca. "
    "Pindahkan manifesnya ke tempat lain lalu ulangi unduhan; yang sudah terunduh dipakai lagi."
)
_NEWER: Final = "Folder unduhan ini dibuat oleh versi program yang lebih baru. Perbarui program ini dahulu."
_OTHER_OFFICE: Final = "Folder unduhan ini milik instansi lain. Tidak ada yang dibaca atau ditulis. Pilih folder lain."
_OTHER_SIASN: Final = (
    "Folder unduhan ini berasal dari SIASN {dulu}, sedangkan program terhubung ke SIASN {kini}. "
    "Tidak ada yang dibaca atau ditulis. Pilih folder lain."
)


@frozen(order=True)
class Galat:
    """One record that could not be read: which, and the class of the error."""

    kunci: str = field(repr=False)
    galat: str


@frozen
class BerkasUnduhan:
    """One file of a download.

    Args:
        nama: its name in the folder.
        sha256: of its bytes, in hex.
        ukuran: bytes.
        rekaman: lines, one for each question.
        baris: SIASN rows in them.
        kosong: records of which SIASN said that there is nothing.
        galat: the records that could not be read, in order.
        dari, sampai: when the first and the last of its records were read; None when it has none.
    """

    nama: str
    sha256: str
    ukuran: int
    rekaman: int
    baris: int
    kosong: int
    galat: tuple[Galat, ...] = field(default=(), repr=False)
    dari: datetime | None = None
    sampai: datetime | None = None

    def to_plain(self) -> dict[str, Any]:
        """As JSON data."""
        return {
            "nama": self.nama,
            "sha256": self.sha256,
            "ukuran": self.ukuran,
            "rekaman": self.rekaman,
            "baris": self.baris,
            "kosong": self.kosong,
            "gagal": len(self.galat),
            "galat": [{"kunci": each.kunci, "galat": each.galat} for each in self.galat],
            "dibaca_dari": self.dari.isoformat() if self.dari else None,
            "dibaca_sampai": self.sampai.isoformat() if self.sampai else None,
        }

    @classmethod
    def of_plain(cls, data: Mapping[str, Any]) -> BerkasUnduhan:
        """Read it back; KeyError, TypeError or ValueError for anything else."""
        return cls(
            nama=data["nama"],
            sha256=data["sha256"],
            ukuran=int(data["ukuran"]),
            rekaman=int(data["rekaman"]),
            baris=int(data["baris"]),
            kosong=int(data["kosong"]),
            galat=tuple(Galat(each["kunci"], each["galat"]) for each in data["galat"]),
            dari=_instant(data["dibaca_dari"]),
            sampai=_instant(data["dibaca_sampai"]),
        )


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


@frozen
class Manifes:
    """What a folder holds. Thread- and async-safety: immutable.

    Args:
        tuntas: everything that *setelan* asks for has been asked, and every file is as *berkas* says.
        setelan: the settings of the last run: families, number of people, freshness.
        berkas: by family; as of the last orderly end, so of an unfinished download perhaps older than the files.
    """

    instansi: str
    lingkungan: Lingkungan
    tuntas: bool = False
    setelan: Mapping[str, Any] = field(factory=dict)
    berkas: Mapping[str, BerkasUnduhan] = field(factory=dict)

    @property
    def dari(self) -> datetime | None:
        """When the oldest record was read: the download as a whole is as old as that."""
        return min((each.dari for each in self.berkas.values() if each.dari), default=None)

    @property
    def sampai(self) -> datetime | None:
        """When the newest record was read."""
        return max((each.sampai for each in self.berkas.values() if each.sampai), default=None)

    @property
    def gagal(self) -> int:
        """How many records could not be read."""
        return sum(len(each.galat) for each in self.berkas.values())

    def to_bytes(self) -> bytes:
        """Return the manifest as sorted JSON. The same content gives the same bytes."""
        data = {
            "versi": VERSI,
            "instansi": self.instansi,
            "lingkungan": self.lingkungan.value,
            "tuntas": self.tuntas,
            "dibaca_dari": self.dari.isoformat() if self.dari else None,
            "dibaca_sampai": self.sampai.isoformat() if self.sampai else None,
            "setelan": dict(self.setelan),
            "berkas": {jenis: each.to_plain() for jenis, each in self.berkas.items()},
        }
        return json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False).encode("utf-8") + b"\n"

    @classmethod
    @tanpa_bingkai(DownloadRefused)
    def of_bytes(cls, content: bytes) -> Manifes:
        """Read a manifest.

        Raises:
            DownloadRefused: it is damaged, or was written by a newer program.
        """
        cause = found = None
        versi = 0
        try:
            data = json.loads(content)
            versi = int(data["versi"])
            files = {} if versi > VERSI else {n: BerkasUnduhan.of_plain(each) for n, each in data["berkas"].items()}
            found = cls(data["instansi"], Lingkungan(data["lingkungan"]), bool(data["tuntas"]), data["setelan"], files)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            cause = sebab(error)  # the error itself holds the content
        if versi > VERSI:
            raise DownloadRefused("the download is of a newer program", pesan=_NEWER)
        if found is None:
            raise DownloadRefused("the manifest is damaged", pesan=_DAMAGED) from cause
        return found

    def periksa(self, settings: Settings) -> None:
        """Refuse the download of another office or of another SIASN.

        Raises:
            DownloadRefused: says which of the two.
        """
        if self.instansi != settings.instansi:
            raise DownloadRefused("the download is of another office", pesan=_OTHER_OFFICE)
        if self.lingkungan is not settings.lingkungan:
            words = _OTHER_SIASN.format(dulu=self.lingkungan, kini=settings.lingkungan)
            raise DownloadRefused("the download is of another environment", pesan=words)
