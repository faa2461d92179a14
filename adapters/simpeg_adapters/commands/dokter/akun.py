"""The office's account: key, token, role, and one harmless read with all of them."""

from __future__ import annotations

from typing import Final

from siasn_client import AuthError, ConfigError, Denied, SiasnError
from siasn_client.errors import LoginRefused, WrongEnvironment, WrongOffice
from simpeg_adapters.commands.dokter.gejala import Keadaan, Temuan, baik, belum, masalah
from simpeg_adapters.commands.dokter.meja import Meja
from simpeg_adapters.commands.dokter.obat import Diagnosa
from simpeg_adapters.errors import SimpegError

__all__ = ["lihat_bacaan", "lihat_kredensial", "lihat_kunci", "lihat_peran", "lihat_token_sso"]

_APIM: Final = "APIM"
_WORDS: Final = {
    LoginRefused: (Diagnosa.MASUK_SSO, "SSO menolak nama pengguna dan kata sandi, atau meminta kode kedua."),
    WrongEnvironment: (Diagnosa.LINGKUNGAN_LAIN, "Token SSO dari lingkungan SIASN yang lain."),
    WrongOffice: (Diagnosa.INSTANSI_LAIN, "Token SSO milik instansi lain daripada consumer key."),
}


def lihat_kredensial(meja: Meja) -> Temuan:
    """Are the credentials complete? Whether they are accepted is asked later."""
    try:
        meja.instansi.credentials()
    except SiasnError as error:
        return masalah(Diagnosa.KREDENSIAL, error.pesan)
    return baik("Lengkap.")


def lihat_kunci(meja: Meja) -> Temuan:
    """Does the gateway accept consumer key and secret?"""
    before = _not_sent(meja.rujukan.error)
    if before is not None:
        return before
    if isinstance(meja.rujukan.error, AuthError) or _of_key(meja):
        return masalah(Diagnosa.KUNCI, "Gerbang BKN menolak consumer key dan consumer secret.")
    if isinstance(meja.rujukan.error, Denied):
        return masalah(Diagnosa.KUNCI, "Consumer key diterima, tetapi tidak boleh memakai layanan rujukan BKN.")
    return baik("Diterima gerbang BKN.")


def lihat_token_sso(meja: Meja) -> Temuan:
    """Does SIASN accept the SSO token, or the login? With a wrong clock that cannot be told."""
    error = meja.utama.error
    before = _not_sent(error)
    if before is not None or not isinstance(error, AuthError):
        return before or baik("Diterima SIASN.")
    if meja.hasil["jam"].keadaan is Keadaan.MASALAH:
        return belum(meja.hasil["jam"].hal)
    diagnosa, pesan = _WORDS.get(
        type(error), (Diagnosa.TOKEN_BERAKHIR, "Token SSO sudah berakhir, belum ada, atau tidak diterima lagi.")
    )
    return masalah(diagnosa, pesan)


def lihat_peran(meja: Meja) -> Temuan:
    """May the account read?"""
    if isinstance(meja.utama.error, Denied):
        return masalah(Diagnosa.PERAN, "Akun SSO ini tidak punya peran atau hak untuk membaca data utama.")
    return baik("Boleh membaca data utama.")


def lihat_bacaan(meja: Meja) -> Temuan:
    """Did both trial reads give something that is understood?"""
    for each, apa in ((meja.rujukan, "tabel rujukan"), (meja.utama, "data utama")):
        if not each.terjawab:
            return masalah(Diagnosa.JAWABAN, f"Jawaban SIASN untuk {apa} tidak dapat dipahami.")
    return baik("Tabel rujukan dan data utama terbaca.")


def _not_sent(error: SiasnError | None) -> Temuan | None:
    """What kept a read from being sent at all, on this side."""
    if isinstance(error, SimpegError):
        return masalah(Diagnosa.BERKAS_TOKEN, "Tempat token tidak dapat dibaca.")
    if isinstance(error, ConfigError):
        return masalah(Diagnosa.KREDENSIAL, "Kredensial atau token memuat huruf yang tidak dapat dikirim.")
    return None


def _of_key(meja: Meja) -> bool:
    error = meja.utama.error
    return isinstance(error, AuthError) and error.token == _APIM
