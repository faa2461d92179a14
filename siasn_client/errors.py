"""Everything siasn_client raises.

    SiasnError                      root; .operation .effect .pesan
    ├── ConfigError                 nothing was sent; names what is missing
    ├── NoAnswer                    the line went dead
    ├── ApiError                    SIASN answered "no"; .status .code .server_message
    │   ├── AuthError               .token is APIM or SSO
    │   ├── Denied                  403, or this machine is not whitelisted
    │   ├── RateLimited             .retry_after
    │   ├── CircuitOpen             we stopped asking; .retry_after
    │   ├── NotFound
    │   ├── Rejected                a rule on their side said no
    │   └── ServerBroken            5xx or an HTML page
    ├── TooLarge                    the answer is above the byte cap
    ├── DecodeError                 an answer we do not understand; .path, never the value
    └── SyncError
        ├── UnsafePlan              more change than the limits allow
        ├── StalePlan               edited, too old, or of another office
        ├── LeaseHeld               another worker owns this scope
        ├── Moved                   the host row is not the one the plan saw
        └── JournalDamaged          the journal cannot be trusted; stop, do not guess

``str(error)`` is English and for developers; ``error.pesan`` is Indonesian and for the person who
must act: what happened, whether anything changed in SIASN, what to do next.
Only ``error.effect`` drives behaviour: NONE proves that nothing was changed.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from siasn_client.privacy import scrub

__all__ = [
    "ApiError",
    "AuthError",
    "CircuitOpen",
    "ConfigError",
    "DecodeError",
    "Denied",
    "Effect",
    "JournalDamaged",
    "LeaseHeld",
    "Moved",
    "NoAnswer",
    "NotFound",
    "RateLimited",
    "Rejected",
    "ServerBroken",
    "SiasnError",
    "StalePlan",
    "SyncError",
    "TooLarge",
    "UnsafePlan",
]


_WORDS_MAX: Final = 2000
_RAGU: Final = (
    "Data sudah dikirim tetapi jawaban SIASN tidak sampai utuh; belum pasti apakah perubahan tersimpan. "
    "Periksa dulu data ini di SIASN, jangan langsung dikirim ulang."
)


class Effect(Enum):
    """Did the request change anything in SIASN?"""

    NONE = "none"
    UNKNOWN = "unknown"


class SiasnError(Exception):
    """Something between us and SIASN went wrong.

    Args:
        message: English, for developers; long numbers are masked.
        operation: the path template of the call (``/pns/rw-jabatan/{nip}``), never an opened path.
        effect: whether SIASN may have changed.
        pesan: replaces the class's Indonesian sentence.
    """

    pesan = "Terjadi kesalahan saat berhubungan dengan SIASN."
    pesan_ragu = ""
    """What is said instead when the effect is UNKNOWN: "try again" would be a second write."""

    def __init__(
        self,
        message: str = "",
        *,
        operation: str = "",
        effect: Effect = Effect.NONE,
        pesan: str = "",
    ) -> None:
        self.message = scrub(message) or (type(self).__doc__ or "").split("\n")[0]
        self.operation = operation
        self.effect = effect
        if pesan:
            self.pesan = scrub(pesan)
        elif effect is Effect.UNKNOWN and self.pesan_ragu:
            self.pesan = self.pesan_ragu
        super().__init__(self.message)

    def __str__(self) -> str:
        where = f" [{self.operation}]" if self.operation else ""
        return f"{self.message}{where}"

    def __reduce__(self) -> tuple[object, ...]:
        return _revive, (type(self), self.message, dict(self.__dict__))


def _revive(kind: type[SiasnError], message: str, state: dict[str, object]) -> SiasnError:
    """Rebuild a pickled error without calling its constructor's keywords."""
    error = kind.__new__(kind)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


class ConfigError(SiasnError):
    """A setting is missing or wrong; nothing was sent."""

    pesan = "Pengaturan belum lengkap. Tidak ada yang dikirim ke SIASN. Lengkapi pengaturan lalu ulangi."


class NoAnswer(SiasnError):
    """The line went dead before an answer came."""

    pesan = (
        "SIASN tidak menjawab. Periksa jaringan dan apakah alamat IP server ini sudah didaftarkan di BKN, lalu ulangi."
    )
    pesan_ragu = _RAGU


class ApiError(SiasnError):
    """SIASN answered "no".

    Args:
        status: the HTTP status.
        code: the answer's own code, as text ("900901", "0").
        server_message: SIASN's own words, at most 2,000 characters, with long numbers masked.
    """

    pesan = "SIASN menolak permintaan ini."

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        code: str = "",
        server_message: str = "",
        operation: str = "",
        effect: Effect = Effect.NONE,
        pesan: str = "",
    ) -> None:
        super().__init__(message, operation=operation, effect=effect, pesan=pesan)
        self.status = status
        self.code = scrub(code)
        self.server_message = scrub(server_message[: 2 * _WORDS_MAX])[:_WORDS_MAX]


class AuthError(ApiError):
    """A token was refused, or could not be obtained.

    ``token`` says which of the two: "APIM" (WSO2) or "SSO" (Keycloak); ``""`` when SIASN does not
    say, or says that the two do not belong together.
    """

    pesan = (
        "Token SIASN ditolak. Tidak ada yang berubah di SIASN. "
        "Pasang token SSO baru atau periksa nama pengguna dan kata sandi, lalu lanjutkan."
    )

    def __init__(self, message: str = "", *, token: str = "", **rest: object) -> None:
        super().__init__(message, **rest)  # type: ignore[arg-type]
        self.token = token


class Denied(ApiError):
    """SIASN refuses this account or this machine."""

    pesan = (
        "SIASN tidak mengizinkan akun atau alamat IP ini. Tidak ada yang berubah di SIASN. "
        "Minta BKN memeriksa hak akses dan daftar putih IP."
    )


class RateLimited(ApiError):
    """The quota is used up; ``retry_after`` seconds are to be waited."""

    pesan = "Kuota permintaan ke SIASN habis. Tidak ada yang berubah. Tunggu sebentar lalu lanjutkan."

    def __init__(self, message: str = "", *, retry_after: float | None = None, **rest: object) -> None:
        super().__init__(message, **rest)  # type: ignore[arg-type]
        self.retry_after = retry_after


class CircuitOpen(ApiError):
    """We stopped asking because SIASN is down; nothing was sent.

    ``retry_after`` is how many seconds from now SIASN will be asked again; None when it is not worth
    waiting for: SIASN has not answered this client at all, or not for five minutes.
    """

    pesan = (
        "SIASN berkali-kali tidak menjawab atau sedang gangguan; permintaan dihentikan sementara. "
        "Tidak ada yang dikirim. Periksa jaringan server ini, lalu coba lagi nanti."
    )

    def __init__(self, message: str = "", *, retry_after: float | None = None, **rest: object) -> None:
        super().__init__(message, **rest)  # type: ignore[arg-type]
        self.retry_after = retry_after


class NotFound(ApiError):
    """SIASN has no such person or row."""

    pesan = "Data tidak ditemukan di SIASN. Periksa NIP-nya."


class Rejected(ApiError):
    """A rule on SIASN's side said no; nothing was changed."""

    pesan = "SIASN menolak isian ini. Tidak ada yang berubah. Perbaiki isian sesuai pesan SIASN, lalu ulangi."


class ServerBroken(ApiError):
    """SIASN or its gateway is broken (5xx, or an HTML page instead of data)."""

    pesan = "Server BKN sedang bermasalah. Coba lagi nanti."
    pesan_ragu = _RAGU


class TooLarge(SiasnError):
    """The answer is larger than the byte cap and was not read to its end."""

    pesan = "Jawaban SIASN lebih besar dari batas yang diizinkan dan tidak dibaca."
    pesan_ragu = _RAGU


class DecodeError(SiasnError):
    """SIASN answered something we do not understand.

    ``path`` says where (``$.data[3].tmtJabatan``); the value itself is never kept.
    """

    pesan = "Jawaban SIASN tidak dapat dipahami. Laporkan pesan ini kepada pengembang."
    pesan_ragu = _RAGU

    def __init__(
        self,
        message: str = "",
        *,
        path: str = "$",
        operation: str = "",
        effect: Effect = Effect.NONE,
        pesan: str = "",
    ) -> None:
        super().__init__(message, operation=operation, effect=effect, pesan=pesan)
        self.path = path


class SyncError(SiasnError):
    """A plan could not be made or applied."""

    pesan = "Sinkronisasi tidak dapat dijalankan."


class UnsafePlan(SyncError):
    """The plan changes more than the limits allow."""

    pesan = "Rencana mengubah lebih banyak dari batas yang diizinkan. Tidak ada yang dikirim."


class StalePlan(SyncError):
    """The plan was edited, is too old, or belongs to another office or environment."""

    pesan = "Rencana ini tidak dapat dipakai lagi. Tidak ada yang dikirim. Buat rencana baru."


class LeaseHeld(SyncError):
    """Another worker owns this scope."""

    pesan = "Sinkronisasi lain sedang berjalan untuk instansi ini. Tidak ada yang dikirim. Tunggu sampai selesai."


class Moved(SyncError):
    """The host row is not the one the plan saw."""

    pesan = "Data di e-Simpeg sudah berubah sejak rencana dibuat. Baris ini dilewati."


class JournalDamaged(SyncError):
    """The journal cannot be trusted; nothing is guessed."""

    pesan = "Jurnal sinkronisasi rusak. Tidak ada yang dikirim. Hubungi pengembang sebelum melanjutkan."
