"""The way to BKN, from near to far: proxy, names, connection, TLS, clock, whitelist, BKN itself.

Read from what the addresses answered to a greeting and from how the two trial reads ended. Which answers
mean "this machine is not whitelisted" is assumed, not known: no answer of BKN says so. What public
clients report is a refused connection, and the SSO answers everybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from http import HTTPStatus
from typing import Final

from siasn_client import AuthError, CircuitOpen, ConfigError, Denied, NoAnswer, RateLimited, ServerBroken, SiasnError
from siasn_client.conversation.sapa import Sapaan
from siasn_client.envelope import SUSPENDED
from siasn_client.errors import Putus
from simpeg_adapters.commands.dokter.gejala import Temuan, baik, belum, masalah
from simpeg_adapters.commands.dokter.meja import Meja, Sambutan
from simpeg_adapters.commands.dokter.obat import Diagnosa
from simpeg_adapters.laporan.kata import angka

__all__ = [
    "TOLERANSI",
    "kata_jam",
    "lihat_daftar_putih",
    "lihat_dns",
    "lihat_jam",
    "lihat_layanan",
    "lihat_proxy",
    "lihat_sambungan",
    "lihat_tls",
]

TOLERANSI: Final = 60.0
"""Seconds our clock may be off: a token is renewed that long before its end."""

_UNCONNECTED: Final = frozenset({Putus.NAMA, Putus.TOLAK, Putus.DIAM, Putus.PROXY})
_TURNED_AWAY: Final = frozenset({Putus.TOLAK, Putus.DIAM, Putus.TERPUTUS})
_BAD_GATEWAY: Final = frozenset({HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT})
_NO_DATE: Final = "jam yang disebut BKN"


def lihat_proxy(meja: Meja) -> Temuan:
    """Is the office's own proxy there, where one is set? The first check that goes out."""
    try:
        sapaan = meja.sapaan
    except ConfigError as error:
        which = "ca_bundle" if "ca_bundle" in error.message else "proxy"
        return masalah(Diagnosa.PENGATURAN, f"Isian `{which}` di {meja.path.name} tidak dapat dipakai.")
    if meja.settings.proxy is None:
        return baik("Tidak dipakai.")
    if any(each.putus is Putus.PROXY for each in sapaan.semua):
        return masalah(Diagnosa.PROXY, "Proxy kantor tidak dapat dihubungi, atau tidak mau meneruskan permintaan.")
    if any(each.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED for each in sapaan.semua):
        return masalah(Diagnosa.PROXY, "Proxy kantor meminta nama pengguna dan kata sandi.")
    return baik("Menjawab.")


def lihat_dns(meja: Meja) -> Temuan:
    """Are the names known?"""
    unknown = _tempat(meja.sapaan.semua, {Putus.NAMA})
    if unknown:
        return masalah(Diagnosa.DNS, f"Nama {unknown} tidak dikenal dari komputer ini.")
    return baik("Diurus proxy." if meja.settings.proxy else "Nama alamat BKN dikenal.")


def lihat_sambungan(meja: Meja) -> Temuan:
    """Does anybody take a connection?"""
    if all(each.putus in _UNCONNECTED for each in meja.sapaan.semua):
        where = _tempat(meja.sapaan.semua, _UNCONNECTED)
        return masalah(Diagnosa.TAK_TERJANGKAU, f"Tidak satu pun menerima sambungan dari komputer ini: {where}.")
    return baik("Ada yang menerima sambungan.")


def lihat_tls(meja: Meja) -> Temuan:
    """Are the certificates believed?"""
    doubted = _tempat(meja.sapaan.semua, {Putus.TLS})
    if doubted:
        pesan = f"Sambungan aman ke {doubted} gagal: sertifikatnya tidak dipercaya komputer ini."
        return masalah(Diagnosa.TLS, pesan)
    if not any(each.aman for each in meja.sapaan.semua):
        return baik("Tidak dipakai: SIASN ini di komputer ini sendiri.")
    return baik("Sertifikatnya dipercaya.")


def lihat_jam(meja: Meja) -> Temuan:
    """Does our clock agree with theirs?"""
    return kata_jam([each.selisih for each in meja.sapaan.semua if each.selisih is not None])


def kata_jam(selisih: list[float]) -> Temuan:
    """Judge the clock by the smallest difference that was seen: a slow answer only makes it larger."""
    if not selisih:
        return belum(_NO_DATE)
    least = min(selisih, key=abs)
    if abs(least) <= TOLERANSI:
        return baik(f"Sesuai dengan jam BKN (batas {TOLERANSI:.0f} detik).")
    which = "lebih cepat" if least > 0 else "lebih lambat"
    pesan = f"Jam komputer ini {which} {_lama(abs(least))} dari jam BKN; batasnya {TOLERANSI:.0f} detik."
    return masalah(Diagnosa.JAM, pesan)


def lihat_daftar_putih(meja: Meja) -> Temuan:
    """Is this machine let in? See the module on how far that can be known."""
    turned = _ditolak(meja.sapaan)
    if turned:
        pesan = f"SSO BKN menjawab, tetapi gerbang {turned} menolak sambungan dari komputer ini"
        return masalah(Diagnosa.DAFTAR_PUTIH, f"{pesan}: tampaknya alamat IP-nya belum didaftarkan.")
    error = meja.rujukan.error if meja.beres("kredensial") and _answering(meja.sapaan) else None
    if isinstance(error, Denied) and not (error.code or error.server_message):
        pesan = "Gerbang BKN menjawab 403 sebelum memeriksa akun"
        return masalah(Diagnosa.DAFTAR_PUTIH, f"{pesan}: tampaknya alamat IP komputer ini belum didaftarkan.")
    return baik("Tidak ada tanda bahwa komputer ini ditolak.")


def lihat_layanan(meja: Meja) -> Temuan:
    """Is BKN itself well?"""
    for each in meja.sapaan.semua:
        if each.putus is not None:
            return masalah(Diagnosa.GANGGUAN, f"{each.tempat} {_mengapa(each.putus)}.")
    if not meja.beres("kredensial"):
        bad = [each for each in meja.sapaan.semua if each.status in _BAD_GATEWAY]
        return masalah(Diagnosa.GANGGUAN, f"Server BKN menjawab HTTP {bad[0].status}.") if bad else baik("Menjawab.")
    found = _gangguan(meja.rujukan.error)
    if found is None and not isinstance(meja.rujukan.error, AuthError | Denied):  # the second read would fail alike
        found = _gangguan(meja.utama.error)
    return found or baik("Menjawab.")


def _gangguan(error: SiasnError | None) -> Temuan | None:
    """What an error says of BKN's own health; None when it says something else."""
    if isinstance(error, ServerBroken) and error.code == SUSPENDED:
        pesan = "Gerbang BKN menghentikan sementara layanan di belakangnya (SUSPENDED)."
        return masalah(Diagnosa.SUSPENDED, pesan)
    if isinstance(error, RateLimited):
        return masalah(Diagnosa.KUOTA, "Kuota permintaan ke BKN sedang habis.")
    if isinstance(error, ServerBroken):
        return masalah(Diagnosa.GANGGUAN, f"Server BKN sedang bermasalah (HTTP {error.status}).")
    if isinstance(error, CircuitOpen):
        return masalah(Diagnosa.GANGGUAN, "Server BKN berkali-kali tidak menjawab dengan benar.")
    if isinstance(error, NoAnswer):
        return masalah(Diagnosa.GANGGUAN, f"Server BKN {_mengapa(error.putus)} pada bacaan percobaan.")
    return None


def _ditolak(sapaan: Sambutan) -> str:
    """The gateways that turn this machine away while the SSO takes it; ``""`` when there is none."""
    if not sapaan.terpisah or sapaan.sso.putus in _UNCONNECTED:
        return ""
    return _tempat(sapaan.gerbang, _TURNED_AWAY)


def _answering(sapaan: Sambutan) -> bool:
    return all(each.status is not None for each in sapaan.gerbang)


def _tempat(sapaan: Iterable[Sapaan], putus: Collection[Putus]) -> str:
    """The places where the line went dead in one of these ways, none twice."""
    return ", ".join(dict.fromkeys(each.tempat for each in sapaan if each.putus in putus))


def _mengapa(putus: Putus) -> str:
    match putus:
        case Putus.LAMBAT:
            return "tidak selesai menjawab"
        case Putus.TERPUTUS:
            return "memutus sambungan sebelum selesai menjawab"
        case _:
            return "tidak menerima sambungan"


def _lama(seconds: float) -> str:
    """A span of time in the largest unit that fits."""
    for size, unit in ((86400, "hari"), (3600, "jam"), (60, "menit")):
        if seconds >= 2 * size:
            return f"{angka(round(seconds / size))} {unit}"
    return f"{angka(round(seconds))} detik"
