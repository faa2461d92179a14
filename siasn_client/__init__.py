"""SIASN (BKN) client: read, compare with e-Simpeg, plan, apply what was approved, audit.

>>> from siasn_client import Nip
>>> Nip("199002282015031000")
Nip(•••••••••••••••000)

Start with :class:`Siasn` or :class:`AsyncSiasn`. The records and payloads of every family are public in
``siasn_client.resources.<family>``; docs/reference/endpoint.md says which call gives which. Importing opens, reads
and starts nothing.
"""

from __future__ import annotations

from siasn_client.baris import Ada, Bacaan, Gagal, Kosong
from siasn_client.call import Call, Unggahan
from siasn_client.client import AsyncSiasn, Siasn
from siasn_client.config import Alamat, Credentials, Lingkungan, PasswordGrant, Settings, TokenSso
from siasn_client.conversation.paging import Daftar
from siasn_client.errors import (
    ApiError,
    AuthError,
    CircuitOpen,
    ConfigError,
    DecodeError,
    Denied,
    DownloadRefused,
    Effect,
    FileRefused,
    JournalDamaged,
    KeyRefused,
    LeaseHeld,
    ListNotWhole,
    LoginRefused,
    Moved,
    NoAnswer,
    NotFound,
    RateLimited,
    Rejected,
    ServerBroken,
    SiasnError,
    StalePlan,
    SyncError,
    TokenEnded,
    TooLarge,
    UnsafePlan,
    WrongEnvironment,
    WrongOffice,
    WrongRole,
)
from siasn_client.privacy import Nik, Nip, SaringLog, Secret
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.resources.jabatan import JabatanPayload, RiwayatJabatan
from siasn_client.resources.pendidikan import RiwayatPendidikan
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload
from siasn_client.wire import DokRef, Halaman, RekamanMentah

__all__ = [
    "Ada",
    "Alamat",
    "ApiError",
    "AsyncSiasn",
    "AuthError",
    "Bacaan",
    "Call",
    "CircuitOpen",
    "ConfigError",
    "Credentials",
    "Daftar",
    "DataUtama",
    "DataUtamaPayload",
    "DecodeError",
    "Denied",
    "DokRef",
    "DownloadRefused",
    "Effect",
    "FileRefused",
    "Gagal",
    "Halaman",
    "JabatanPayload",
    "JournalDamaged",
    "KeyRefused",
    "Kosong",
    "LeaseHeld",
    "Lingkungan",
    "ListNotWhole",
    "LoginRefused",
    "Moved",
    "Nik",
    "Nip",
    "NoAnswer",
    "NotFound",
    "PasswordGrant",
    "RateLimited",
    "Rejected",
    "RekamanMentah",
    "RiwayatGolongan",
    "RiwayatJabatan",
    "RiwayatPendidikan",
    "RiwayatSkp22",
    "SaringLog",
    "Secret",
    "ServerBroken",
    "Settings",
    "Siasn",
    "SiasnError",
    "Skp22Payload",
    "StalePlan",
    "SyncError",
    "TokenEnded",
    "TokenSso",
    "TooLarge",
    "Unggahan",
    "UnsafePlan",
    "WrongEnvironment",
    "WrongOffice",
    "WrongRole",
]
