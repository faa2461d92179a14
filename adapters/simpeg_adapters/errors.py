"""Everything the adapters raise.

    SiasnError
    └── SimpegError           root of the adapters; one Indonesian sentence for the person who must act
        ├── PengaturanError   a settings file is missing or wrong
        ├── BerkasError       a file cannot be read or written
        ├── ProfilError       the profile of the host's tables is wrong, or does not fit the database
        ├── HostBroken        the host's database could not be read or written; .effect UNKNOWN
        │   └── JurnalError   the journal's database, not e-Simpeg's
        ├── TokenRefused      a token is not for this office and environment, or has ended; nothing was kept
        └── WriteRefused      the host may not, or cannot, take this change; nothing was changed

``effect`` speaks of the database that was written: a line that breaks off at the commit leaves it open.
Descends from ``SiasnError`` so that a failed read of the host is a ``Gagal`` like any other.
No error carries a value of a row, a statement or its parameters: both hold personal data.
"""

from __future__ import annotations

from typing import ClassVar

from siasn_client.errors import Effect, SiasnError

__all__ = [
    "BerkasError",
    "HostBroken",
    "JurnalError",
    "PengaturanError",
    "ProfilError",
    "SimpegError",
    "TokenRefused",
    "WriteRefused",
]


class SimpegError(SiasnError):
    """Something on the host's side went wrong; SIASN was not changed by it.

    Args:
        pesan: Indonesian: what happened and what to do. Replaces the class's own sentence.
        message: English, for developers; *pesan* when it has nothing to add.
        operation: the table or file that was worked on, never an address with a password.
    """

    pesan = "Terjadi kesalahan di sisi e-Simpeg. Tidak ada yang berubah di SIASN."
    default_effect: ClassVar[Effect] = Effect.NONE

    def __init__(self, pesan: str = "", *, message: str = "", operation: str = "") -> None:
        super().__init__(message or pesan, operation=operation, pesan=pesan, effect=self.default_effect)


class PengaturanError(SimpegError):
    """A settings file is missing or wrong; nothing was started."""

    pesan = "Berkas pengaturan belum benar. Tidak ada yang dijalankan. Perbaiki berkasnya lalu ulangi."


class BerkasError(SimpegError):
    """A file cannot be read or written."""

    pesan = "Berkas tidak dapat dibaca atau ditulis. Periksa nama, ruang dan hak aksesnya."


class ProfilError(SimpegError):
    """The profile of the host's tables is wrong, or does not fit the live database; nothing was read."""

    pesan = "Profil e-Simpeg belum benar. Tidak ada data yang dibaca. Perbaiki berkas profilnya lalu ulangi."


class HostBroken(SimpegError):
    """The host's database could not be read or written; whether a commit under way took effect is not known."""

    pesan = "Basis data e-Simpeg tidak dapat dibaca atau ditulis. Periksa sambungan dan hak aksesnya, lalu ulangi."
    default_effect = Effect.UNKNOWN


class JurnalError(HostBroken):
    """The journal's database could not be read or written; nothing is sent without it."""

    pesan = "Jurnal sinkronisasi tidak dapat dipakai. Pengiriman dihentikan. Periksa ruang disk, lalu lanjutkan."


class TokenRefused(SimpegError):
    """A token is not for this office and environment, or has ended; nothing was kept."""

    pesan = "Token ini tidak dapat dipasang. Token yang lama tetap dipakai."


class WriteRefused(SimpegError):
    """The host may not, or cannot, take this change; nothing was changed."""

    pesan = "Perubahan tidak ditulis ke e-Simpeg. Tidak ada yang berubah."
