"""Everything siasn_client raises.

    SiasnError                      root; .operation .effect .pesan
    ├── ConfigError                 nothing was sent; names what is missing
    ├── NoAnswer                    the line went dead; .putus says where
    ├── ApiError                    SIASN answered "no"; .status .code .server_message .retry_after
    │   ├── AuthError               .token is APIM or SSO
    │   │   ├── KeyRefused          the gateway refuses consumer key and secret
    │   │   ├── LoginRefused        the SSO refuses name and password, or wants a second factor
    │   │   ├── TokenEnded          the SSO token has ended and cannot be renewed from here
    │   │   ├── WrongEnvironment    the token was made by another SIASN (latihan, produksi)
    │   │   └── WrongOffice         the token belongs to another office ("Token SSO mismatch")
    │   ├── Denied                  403, or this machine is not whitelisted
    │   │   └── WrongRole           the account has not the role for this
    │   ├── RateLimited             the quota is used up
    │   ├── CircuitOpen             we stopped asking
    │   ├── NotFound
    │   ├── Rejected                a rule on their side said no
    │   └── ServerBroken            5xx or an HTML page
    ├── TooLarge                    the answer is above the byte cap
    ├── DecodeError                 an answer we do not understand; .path, never the value
    ├── FileRefused                 a file is not what it should be, or too large; nothing was sent or kept
    ├── ListNotWhole                a list that SIASN gives page by page has rows missing; .read .count
    └── SyncError
        ├── UnsafePlan              more change than the limits allow
        ├── StalePlan               edited, too old, or of another office
        ├── LeaseHeld               another worker owns this scope
        ├── Moved                   the host row is not the one the plan saw
        ├── JournalDamaged          the journal cannot be trusted; stop, do not guess
        └── DownloadRefused         a folder of another office, environment or newer program

``str(error)`` is English and for developers; ``error.pesan`` is Indonesian and for the person who
must act: what happened, whether anything changed in SIASN, what to do next.
Only ``error.effect`` drives behaviour: NONE proves that nothing was changed.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, TypedDict, Unpack

from siasn_client.privacy import scrub

__all__ = [
    "ApiError",
    "AuthError",
    "CircuitOpen",
    "ConfigError",
    "DecodeError",
    "Denied",
    "DownloadRefused",
    "Effect",
    "FileRefused",
    "JournalDamaged",
    "KeyRefused",
    "LeaseHeld",
    "ListNotWhole",
    "LoginRefused",
    "Moved",
    "NoAnswer",
    "NotFound",
    "Putus",
    "RateLimited",
    "Rejected",
    "ServerBroken",
    "SiasnError",
    "StalePlan",
    "SyncError",
    "TokenEnded",
    "TooLarge",
    "UnsafePlan",
    "WrongEnvironment",
    "WrongOffice",
    "WrongRole",
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


class Putus(Enum):
    """Where the line went dead, as far as the transport can tell; for diagnosis, never for behaviour."""

    NAMA = "nama"  # the host's name has no address (DNS)
    TOLAK = "tolak"  # the connection was refused, or there is no way there
    DIAM = "diam"  # nobody took the connection in time
    TLS = "tls"  # connected, but no encrypted line: certificate or protocol
    PROXY = "proxy"  # the office's own proxy is out of reach, or would not pass the request on
    TERPUTUS = "terputus"  # connected, and broken off before the whole answer had come
    LAMBAT = "lambat"  # connected, and the whole answer did not come in time
    LAIN = "lain"  # none of these, or not known


class _Umum(TypedDict, total=False):  # what every error takes beside its message
    operation: str
    effect: Effect
    pesan: str


class _Jawaban(_Umum, total=False):  # what every ApiError takes
    status: int
    code: str
    server_message: str
    retry_after: float | None


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
        self, message: str = "", *, operation: str = "", effect: Effect = Effect.NONE, pesan: str = ""
    ) -> None:
        self.message = scrub(message) or (type(self).__doc__ or "").split("\n")[0]
        self.operation = operation
        self.effect = effect
        if pesan or (effect is Effect.UNKNOWN and self.pesan_ragu):
            self.pesan = scrub(pesan) or self.pesan_ragu
        super().__init__(self.message)

    def __str__(self) -> str:
        return f"{self.message} [{self.operation}]" if self.operation else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return Exception.__new__, (type(self), self.message), dict(self.__dict__)  # without the constructor's keywords


class ConfigError(SiasnError):
    """A setting is missing or wrong; nothing was sent."""

    pesan = "Pengaturan belum lengkap. Tidak ada yang dikirim ke SIASN. Lengkapi pengaturan lalu ulangi."


class NoAnswer(SiasnError):
    """The line went dead before an answer came.

    ``putus`` says where; it explains, and decides nothing: only ``effect`` does.
    """

    pesan = "SIASN tidak menjawab. Periksa jaringan dan apakah alamat IP server ini terdaftar di BKN, lalu ulangi."
    pesan_ragu = _RAGU
    putus: Putus = Putus.LAIN


class ApiError(SiasnError):
    """SIASN answered "no".

    Args:
        status: the HTTP status.
        code: the answer's own code, as text ("900901", "0").
        server_message: SIASN's own words, at most 2,000 characters, with long numbers masked.
        retry_after: seconds to wait, where SIASN asks for it.
    """

    pesan = "SIASN menolak permintaan ini."

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 0,
        code: str = "",
        server_message: str = "",
        retry_after: float | None = None,
        **rest: Unpack[_Umum],
    ) -> None:
        super().__init__(message, **rest)
        self.status = status
        self.retry_after = retry_after
        self.code = scrub(code)
        self.server_message = scrub(server_message[: 2 * _WORDS_MAX])[:_WORDS_MAX]


class AuthError(ApiError):
    """A token was refused, or could not be obtained.

    ``token`` says which of the two: "APIM" (WSO2) or "SSO" (Keycloak); ``""`` when SIASN does not
    say, or says that the two do not belong together. ``waited``: how many seconds a parked call has
    waited in vain for a token that is handed in.
    """

    waited: float = 0.0
    pesan = (
        "Token SIASN ditolak. Tidak ada yang berubah di SIASN. "
        "Pasang token SSO baru atau periksa nama pengguna dan kata sandi, lalu lanjutkan."
    )

    def __init__(self, message: str = "", *, token: str = "", **rest: Unpack[_Jawaban]) -> None:
        super().__init__(message, **rest)
        self.token = token


class KeyRefused(AuthError):
    """The gateway refuses consumer key and secret; seen as HTTP 401 or 400 of its token address."""

    pesan = (
        "BKN menolak kunci API instansi. Tidak ada yang dikirim ke SIASN. Cocokkan consumer_key, consumer_secret dan "
        "lingkungannya (produksi atau latihan); bila sudah benar, minta BKN memeriksa kunci itu. Lalu ulangi."
    )


class LoginRefused(AuthError):
    """The SSO refuses name and password: wrong, locked, or it asks for a second factor."""

    pesan = (
        "SSO menolak nama pengguna dan kata sandi, atau meminta kode kedua. Tidak ada yang dikirim ke SIASN, dan tidak "
        "dicoba lagi supaya akun tidak terkunci. Minta pemilik akun memeriksa kata sandinya, atau pasang token dengan "
        "`siasn token pasang`. Lalu ulangi."
    )


class TokenEnded(AuthError):
    """The SSO token has ended, or there is none, and it cannot be renewed from here."""

    pesan = (
        "Token SSO sudah berakhir atau belum ada. Tidak ada yang berubah di SIASN. "
        "Pasang token SSO baru dengan `siasn token pasang`, lalu lanjutkan."
    )


class WrongEnvironment(AuthError):
    """The token was made by another SIASN than the one that is asked (its issuer says so)."""

    pesan = (
        "Token SSO ini dari lingkungan SIASN yang lain (produksi, latihan dan tiruan punya token sendiri-sendiri). "
        "Tidak ada yang berubah di SIASN. Ambil token dari lingkungan yang benar, lalu `siasn token pasang`."
    )


class WrongOffice(AuthError):
    """SIASN says "Token SSO mismatch": the account is of another office than the consumer key."""

    pesan = (
        "Token SSO bukan milik instansi yang sama dengan consumer key. Tidak ada yang berubah di SIASN. "
        "Masuk SSO dengan akun instansi ini, ambil tokennya, lalu `siasn token pasang`."
    )


class Denied(ApiError):
    """SIASN refuses this account or this machine."""

    pesan = (
        "SIASN tidak mengizinkan akun atau alamat IP ini. Tidak ada yang berubah di SIASN. "
        "Minta BKN memeriksa hak akses dan daftar putih IP."
    )


class WrongRole(Denied):
    """SIASN refuses (403), and the token says no role of the web service or of an office's operator.

    Confidence: low; that a missing role shows as 403 is assumed, the names of the roles were seen in tokens.
    """

    pesan = (
        "Akun SSO ini tidak punya peran untuk layanan web SIASN. Tidak ada yang berubah di SIASN. "
        "Minta admin SIASN instansi memberi peran operator, lalu masuk SSO lagi dan pasang token yang baru."
    )


class RateLimited(ApiError):
    """The quota is used up."""

    pesan = "Kuota permintaan ke SIASN habis. Tidak ada yang berubah. Tunggu sebentar lalu lanjutkan."


class CircuitOpen(ApiError):
    """We stopped asking because SIASN is down; nothing was sent.

    ``retry_after`` is how many seconds from now SIASN will be asked again; None when it is not worth
    waiting for: SIASN has not answered this client at all, or not for five minutes.
    """

    pesan = (
        "SIASN berkali-kali tidak menjawab atau sedang gangguan; permintaan dihentikan sementara. "
        "Tidak ada yang dikirim. Periksa jaringan server ini, lalu coba lagi nanti."
    )


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

    def __init__(self, message: str = "", *, path: str = "$", **rest: Unpack[_Umum]) -> None:
        super().__init__(message, **rest)
        self.path = scrub(path)


class FileRefused(SiasnError):
    """A file is not of an accepted kind, or too large; it was neither sent nor kept."""

    pesan = "Berkas ini bukan jenis yang diterima atau terlalu besar. Tidak ada yang dikirim atau disimpan."


class ListNotWhole(SiasnError):
    """A list that SIASN gives page by page did not come whole, however often it was read; nothing was written.

    ``read`` rows came; SIASN counts ``count``, or says no number (None).
    """

    def __init__(self, message: str = "", *, read: int = 0, count: int | None = None, **rest: Unpack[_Umum]) -> None:
        missing = f" dari {count} baris yang disebutnya" if count is not None else ""
        told = f"Daftar dari SIASN tidak terbaca utuh: yang sampai {read} baris{missing}. Tidak ada yang berubah."
        rest.setdefault("pesan", f"{told} Daftar itu mungkin sedang berubah; ulangi beberapa saat lagi.")
        super().__init__(message, **rest)
        self.read = read
        self.count = count


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


class DownloadRefused(SyncError):
    """The folder of a download is damaged, of another office or environment, or of a newer program."""

    pesan = "Folder unduhan ini tidak dapat dipakai. Tidak ada yang dibaca atau ditulis. Pilih folder lain."
