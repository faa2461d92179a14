"""SIASN (BKN) client: read, compare with e-Simpeg, plan, apply what was approved, audit.

>>> from siasn_client import Nip
>>> Nip("199002282015031000")
Nip(•••••••••••••••000)

Start with :class:`Siasn` or :class:`AsyncSiasn`. Importing opens, reads and starts nothing.
"""

from __future__ import annotations

from siasn_client.baris import Ada, Bacaan, Gagal, Kosong
from siasn_client.call import Call
from siasn_client.client import AsyncSiasn, Siasn
from siasn_client.config import Alamat, Credentials, Lingkungan, PasswordGrant, Settings, TokenSso
from siasn_client.errors import (
    ApiError,
    AuthError,
    CircuitOpen,
    ConfigError,
    DecodeError,
    Denied,
    Effect,
    JournalDamaged,
    LeaseHeld,
    Moved,
    NoAnswer,
    NotFound,
    RateLimited,
    Rejected,
    ServerBroken,
    SiasnError,
    StalePlan,
    SyncError,
    TooLarge,
    UnsafePlan,
)
from siasn_client.privacy import Nik, Nip, SaringLog, Secret
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.resources.jabatan import JabatanPayload, RiwayatJabatan
from siasn_client.resources.pendidikan import RiwayatPendidikan
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload

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
    "DataUtama",
    "DataUtamaPayload",
    "DecodeError",
    "Denied",
    "Effect",
    "Gagal",
    "JabatanPayload",
    "JournalDamaged",
    "Kosong",
    "LeaseHeld",
    "Lingkungan",
    "Moved",
    "Nik",
    "Nip",
    "NoAnswer",
    "NotFound",
    "PasswordGrant",
    "RateLimited",
    "Rejected",
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
    "TokenSso",
    "TooLarge",
    "UnsafePlan",
]
