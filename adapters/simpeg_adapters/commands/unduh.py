"""Download SIASN's records of an office's people into a folder: what, how much, and carry it out. Sends no write."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from siasn_client import Siasn
from siasn_client.baris import Lingkup
from siasn_client.config import Settings
from siasn_client.events import Closed, Event, Opened, Parked, Resumed
from siasn_client.privacy import Nip
from siasn_client.unduh import (
    KELUARGA,
    DiubahPada,
    Gudang,
    HasilUnduh,
    JamUnduh,
    Permintaan,
    Taksiran,
    buka,
    sudah_ada,
    taksir,
    unduh,
)
from siasn_client.unduh.permintaan import tidak_tahu
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka, kalimat

__all__ = [
    "RAHASIA",
    "berubah_di_simpeg",
    "kabar",
    "kata_hasil",
    "kata_taksiran",
    "keluar_unduh",
    "perkirakan",
    "susun_permintaan",
    "unduh_semua",
]

RAHASIA: Final = (
    "Isi folder ini data pribadi pegawai. Berkasnya hanya dapat dibaca pemiliknya; jangan disalin ke tempat umum, "
    "dan hapus bila tidak diperlukan lagi."
)
"""Said at the end of every download."""

_GB: Final = 0.1  # below that, megabytes say more


def susun_permintaan(
    kantor: Instansi,
    *,
    nips: Sequence[Nip] | None = None,
    jenis: Sequence[str] | None = None,
    hari: int | None = None,
    jam: str = "",
    utamakan: bool = False,
    dokumen: bool = False,
) -> Permintaan:
    """Turn what was ordered into a request: everybody the host has, or the given people; all families, or some.

    Raises:
        PengaturanError: a family is not known.
        ConfigError: the hours are not written as hours.
        SimpegError: the host cannot be read.
    """
    unknown = sorted(set(jenis or ()) - set(KELUARGA))
    if unknown:
        raise PengaturanError(f"Jenis {', '.join(unknown)} tidak dikenal. Yang ada: {', '.join(KELUARGA)}.")
    people = kantor.host.nips(Lingkup(nips=tuple(nips) if nips else None))
    return Permintaan(
        orang=tuple(people),
        jenis=tuple(name for name in KELUARGA if not jenis or name in jenis),
        lebih_tua_dari=None if hari is None else timedelta(days=hari),
        jam=JamUnduh.of(jam, kantor.settings.timezone) if jam else None,
        utamakan=utamakan,
        dokumen=dokumen,
    )


def berubah_di_simpeg(kantor: Instansi) -> DiubahPada:
    """Ask e-Simpeg once when everybody was changed.

    Raises:
        ProfilError: its profile does not say which column that is.
        HostBroken: it cannot be read.
    """
    return kantor.host.diubah(kantor.settings.timezone).get


def perkirakan(
    permintaan: Permintaan, gudang: Gudang, settings: Settings, kini: datetime, diubah: DiubahPada = tidak_tahu
) -> Taksiran:
    """Estimate what is left to do, with the sizes that the folder has shown already.

    Raises:
        DownloadRefused: the folder is of another office or environment, damaged or newer.
    """
    kept = buka(gudang, settings).berkas
    sizes = {name: each.ukuran / each.rekaman for name, each in kept.items() if each.rekaman and name in KELUARGA}
    return taksir(permintaan, sudah_ada(permintaan, gudang, kini, diubah), settings, sizes)


def unduh_semua(
    siasn: Siasn,
    permintaan: Permintaan,
    gudang: Gudang,
    *,
    settings: Settings,
    diubah: DiubahPada = tidak_tahu,
    kemajuan: Callable[[int], object] = lambda done: None,
    berhenti: Callable[[], bool] = lambda: False,
) -> HasilUnduh:
    """Carry it out; the same order again goes on where it stopped.

    Raises:
        DownloadRefused: the folder is of another office or environment, damaged or newer.
        BerkasError: the disk is full or may not be written to; what is there stays.
    """
    return siasn.run(unduh(permintaan, gudang, settings=settings, diubah=diubah, kemajuan=kemajuan, berhenti=berhenti))


def keluar_unduh(hasil: HasilUnduh) -> Keluar:
    """Choose the exit code of a download."""
    if hasil.terputus:
        return Keluar.TERPUTUS
    if hasil.henti is not None:
        return kode_keluar(hasil.henti)
    return Keluar.SEBAGIAN if hasil.manifes.gagal or not hasil.manifes.tuntas else Keluar.SELESAI


def kabar(event: Event) -> str:
    """What an event means to whoever watches; ``""`` for what is no news.

    >>> kabar(Parked("SSO", 60.0))
    'Token SSO berakhir. Unduhan menunggu token baru: jalankan `siasn token pasang` di terminal lain.'
    """
    match event:
        case Parked(token):
            return (
                f"Token {token} berakhir. Unduhan menunggu token baru: jalankan `siasn token pasang` di terminal lain."
            )
        case Resumed():
            return "Token baru diterima. Unduhan dilanjutkan."
        case Opened():
            return "SIASN sedang gangguan. Unduhan menunggu; yang sudah terunduh aman."
        case Closed():
            return "SIASN menjawab lagi. Unduhan dilanjutkan."
    return ""


def kata_taksiran(taksiran: Taksiran, permintaan: Permintaan, settings: Settings) -> list[str]:
    """Say what a download will cost, and how that was computed."""
    people, kinds = angka(len(permintaan.orang)), angka(len(permintaan.jenis))
    said = [
        f"{people} pegawai x {kinds} jenis data; {angka(taksiran.sudah)} rekaman sudah ada di folder.",
        f"Perkiraan: {angka(taksiran.permintaan)} permintaan ke SIASN, {_lama(taksiran)}, {_gb(taksiran.gb)}.",
    ]
    if settings.pace:
        said.append(
            f"Dihitung dari laju {_koma(settings.pace)} permintaan per detik untuk seluruh instansi, "
            "tanpa pengulangan; ukuran dari rekaman yang sudah ada atau dari contoh."
        )
    if permintaan.jam:
        first, last = permintaan.jam.mulai, permintaan.jam.selesai
        said.append(f"Hanya pada jam {first:%H.%M} sampai {last:%H.%M} waktu kantor; di luar itu unduhan menunggu.")
    if permintaan.dokumen:
        said.append("Dokumen belum dihitung: banyaknya baru diketahui setelah datanya terbaca.")
    return said


def kata_hasil(hasil: HasilUnduh, settings: Settings) -> list[str]:
    """Say what is there now, as of when, and what is missing."""
    manifes = hasil.manifes
    records = sum(each.rekaman for each in manifes.berkas.values())
    rows = sum(each.baris for each in manifes.berkas.values())
    said = [f"{angka(records)} rekaman ({angka(rows)} baris) ada di folder."]
    if manifes.dari and manifes.sampai:
        first, last = (each.astimezone(settings.timezone) for each in (manifes.dari, manifes.sampai))
        said.append(f"Dibaca dari SIASN antara {first:%d-%m-%Y %H.%M} dan {last:%d-%m-%Y %H.%M}.")
    if manifes.gagal:
        said.append(f"{angka(manifes.gagal)} rekaman gagal dibaca; dicatat di manifes. Ulangi perintah yang sama.")
    if hasil.henti is not None:
        said.append(f"Unduhan berhenti: {kalimat(hasil.henti)} Ulangi perintah yang sama untuk melanjutkan.")
    elif hasil.terputus:
        said.append("Unduhan dihentikan. Ulangi perintah yang sama untuk melanjutkan.")
    else:
        said.append("Unduhan lengkap." if not manifes.gagal else "Selebihnya lengkap.")
    return [*said, RAHASIA]


def _lama(taksiran: Taksiran) -> str:
    if taksiran.jam is None:
        return "tanpa batas laju"
    hours = f"sekitar {_koma(taksiran.jam)} jam" if taksiran.jam >= 1 else f"sekitar {taksiran.jam * 60:.0f} menit"
    return hours if taksiran.hari is None else f"{hours} ({_koma(taksiran.hari)} hari pada jam yang diizinkan)"


def _gb(size: float) -> str:
    megabytes = round(size * 1000)
    return f"{_koma(size)} GB" if size >= _GB else f"{megabytes} MB" if megabytes else "kurang dari 1 MB"


def _koma(number: float) -> str:
    return f"{number:.1f}".replace(".", ",")
