"""The pensiun and pengadaan lists of SIASN: from a file, from a downloaded folder, or from SIASN itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from siasn_client import Siasn
from siasn_client.call import Call
from siasn_client.envelope import decode
from siasn_client.resources import pengadaan, pensiun
from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.resources.pensiun import UsulanPensiun
from siasn_client.sanding.ekspor.gaya import GayaTanggal, PengamatTanggal, baca, putuskan
from siasn_client.sanding.ekspor.tinjauan import PengamatNip, polos_sel
from siasn_client.sanding.populasi import Sumber, UsulPengadaan, UsulPensiun, dari_pengadaan, dari_pensiun
from siasn_client.unduh import Rekaman
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import baca_lembar
from simpeg_adapters.ndjson.berkas import BerkasNdjson
from simpeg_adapters.ndjson.folder import nama_berkas

__all__ = ["DaftarSiasn", "dari_berkas", "dari_siasn", "dari_unduhan", "tanpa_daftar"]

_PENSIUN, _PENGADAAN = "Daftar pensiun", "Daftar pengadaan"
_DUA_TAHUN: Final = timedelta(days=2 * 365)
_SEBULAN: Final = timedelta(days=31)
_NIP: Final = ("nip", "nipbaru")
_JUDUL: Final[Mapping[str, tuple[str, ...]]] = {
    "nip": _NIP,
    "tmt_pensiun": ("tmtpensiun", "tmt"),
    "jenis": ("detaillayanannama", "jenispensiun", "jenis", "layanan"),
    "mulai": ("tglkontrakmulai", "tanggalkontrakmulai", "tmtcpns", "tmt"),
    "akhir": ("tglkontrakakhir", "tanggalkontrakakhir"),
    "periode": ("periode", "tahun", "tahunformasi"),
}


@frozen
class DaftarSiasn:
    """Both lists as far as they could be read, and what the result must say about where they come from."""

    pensiun: Mapping[str, UsulPensiun] = field(factory=dict, repr=False)
    pengadaan: Mapping[str, UsulPengadaan] = field(factory=dict, repr=False)
    sumber: tuple[Sumber, ...] = ()


def tanpa_daftar(sebab: str) -> DaftarSiasn:
    """No list, because of *sebab*: the result says so."""
    sources = tuple(Sumber(nama, None, keterangan=sebab, dipakai=False) for nama in (_PENSIUN, _PENGADAAN))
    return DaftarSiasn(sumber=sources)


def dari_siasn(siasn: Siasn, per: date, hari_ini: date) -> DaftarSiasn:
    """Ask SIASN: who retired in the two years before *per* and the month after, who was hired from the formations
    of *per*'s year and the three before.

    Raises:
        SiasnError: SIASN is out of reach, or refuses.
    """
    retired = siasn.pensiun.daftar(per - _DUA_TAHUN, per + _SEBULAN).rows
    hired = [each for year in range(per.year - 3, per.year + 1) for each in siasn.pengadaan.daftar(year).rows]
    return _daftar(retired, hired, hari_ini, "dibaca langsung dari SIASN")


def dari_unduhan(folder: Path, zona: tzinfo) -> DaftarSiasn:
    """Take the lists of a downloaded folder; one that was not downloaded is said to be missing.

    Raises:
        BerkasError: a file cannot be read.
        SiasnError: a row is not one of these lists.
    """
    retired, seen = _rekaman(folder, "daftar_pensiun")
    hired, other = _rekaman(folder, "daftar_pengadaan")
    found = _daftar(
        _baca(pensiun.halaman(date.min, date.max), retired),
        _baca(pengadaan.halaman(1), hired),
        None,
        f"dari unduhan {folder.name}",
    )
    days = [each.astimezone(zona).date() if each else None for each in (seen, other)]
    return DaftarSiasn(
        found.pensiun,
        found.pengadaan,
        tuple(
            Sumber(each.nama, day, each.baris, each.keterangan)
            if day
            else Sumber(each.nama, None, keterangan=f"tidak ada di unduhan {folder.name}", dipakai=False)
            for each, day in zip(found.sumber, days, strict=True)
        ),
    )


def dari_berkas(
    daftar: DaftarSiasn, zona: tzinfo, *, pensiun: Path | None, pengadaan: Path | None, nip_buatan: bool = False
) -> DaftarSiasn:
    """Replace a list by that of a file (CSV or XLSX with a NIP column).

    A column of dates that cannot be told is not used, and the source says so.

    Args:
        nip_buatan: the people are invented; see :func:`siasn_client.sanding.ekspor.tinjau`.

    Raises:
        BerkasError: the file is refused, has no column for the NIP, or its NIPs were damaged by a spreadsheet.
    """
    retired, hired, sources = (
        daftar.pensiun,
        daftar.pengadaan,
        dict(zip((_PENSIUN, _PENGADAAN), daftar.sumber, strict=True)),
    )
    if pensiun is not None:
        rows, why = _lembar(pensiun, ("tmt_pensiun",), nip_buatan=nip_buatan)
        retired = {row["nip"]: UsulPensiun(row["nip"], _tanggal(row["tmt_pensiun"]), row["jenis"]) for row in rows}
        sources[_PENSIUN] = _sumber(_PENSIUN, pensiun, zona, len(retired), why)
    if pengadaan is not None:
        rows, why = _lembar(pengadaan, ("mulai", "akhir"), nip_buatan=nip_buatan)
        hired = {
            row["nip"]: UsulPengadaan(row["nip"], _tanggal(row["mulai"]), _tanggal(row["akhir"]), row["periode"])
            for row in rows
        }
        sources[_PENGADAAN] = _sumber(_PENGADAAN, pengadaan, zona, len(hired), why)
    return DaftarSiasn(retired, hired, tuple(sources.values()))


def _daftar(
    retired: Iterable[UsulanPensiun], hired: Iterable[UsulanPengadaan], per: date | None, asal: str
) -> DaftarSiasn:
    satu, lain = dari_pensiun(retired), dari_pengadaan(hired)
    sources = (Sumber(_PENSIUN, per, len(satu), asal), Sumber(_PENGADAAN, per, len(lain), asal))
    return DaftarSiasn(satu, lain, sources)


def _rekaman(folder: Path, jenis: str) -> tuple[list[dict[str, Any]], datetime | None]:
    """The rows of one list, and when the newest of its pages was read; None when there is none."""
    rows, seen = list[dict[str, Any]](), None
    page: Rekaman
    for page in BerkasNdjson(folder / nama_berkas(jenis)).rekaman():
        if not page.galat:
            rows += (dict(each) for each in page.baris)
            seen = max(seen or page.dibaca_pada, page.dibaca_pada)
    return rows, seen


def _baca(call: Call[Any], rows: list[dict[str, Any]]) -> list[Any]:
    """Read the kept rows as the client reads SIASN's: through the same door."""
    found: list[Any] = decode(call, {"rows": rows, "count": None}).rows
    return found


def _lembar(path: Path, tanggal: tuple[str, ...], *, nip_buatan: bool) -> tuple[list[dict[str, str]], list[str]]:
    """The rows of a list in a file, by our own names, and which columns are not used, with the reason.

    Dates come as ``yyyy-mm-dd``, by the way their column is written.
    """
    lembar = baca_lembar(path)
    bare = {"".join(filter(str.isalnum, judul)).casefold(): judul for judul in lembar.kolom}
    kolom = {nama: next((bare[each] for each in judul if each in bare), "") for nama, judul in _JUDUL.items()}
    if not kolom["nip"]:
        raise BerkasError(f"Berkas {path.name} tidak punya kolom NIP. Periksa judul kolomnya, lalu ulangi.")
    rows = [{nama: polos_sel(row.get(judul, "")) for nama, judul in kolom.items()} for row in lembar.baris]
    _pastikan_nip(path, rows, nip_buatan)
    seen = {nama: PengamatTanggal() for nama in tanggal}
    for row in rows:
        for nama, pengamat in seen.items():
            if row[nama]:
                pengamat.lihat(row[nama], None)
    gaya, refused = putuskan(seen)
    for row in rows:
        for nama in tanggal:
            read = baca(row[nama], gaya[nama]) if nama in gaya and gaya[nama] is not GayaTanggal.KOSONG else None
            row[nama] = read.isoformat() if read else ""
    return [row for row in rows if row["nip"]], [
        f"kolom {kolom[nama]} tidak dipakai: {why}" for nama, why in refused.items()
    ]


def _pastikan_nip(path: Path, rows: Iterable[Mapping[str, str]], nip_buatan: bool) -> None:
    seen = PengamatNip()
    for row in rows:
        seen.lihat(row["nip"])
    if broken := seen.rusak(nip_buatan=nip_buatan):
        raise BerkasError(
            f"{broken} NIP di {path.name} rusak: tersimpan sebagai bilangan, sehingga tiga angka terakhirnya "
            "hilang. Ambil lagi daftarnya dengan NIP sebagai teks, lalu ulangi."
        )


def _tanggal(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _sumber(nama: str, path: Path, zona: tzinfo, baris: int, catatan: Iterable[str]) -> Sumber:
    day = datetime.fromtimestamp(path.stat().st_mtime, zona).date()
    return Sumber(nama, day, baris, "; ".join((f"berkas {path.name}, tanggal menurut berkasnya", *catatan)))
