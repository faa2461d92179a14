"""pasangan, anak and orang_tua: rows inside one object of a person."""

from __future__ import annotations

from typing import Final

from siasn_client.kode import JENIS_KAWIN
from siasn_client.testing.kabupaten.jenis.bentuk import KARTU
from siasn_client.testing.kabupaten.jenis.peta import Baris, Kolom, Peta, Wire, tanggal, teks
from siasn_client.testing.kabupaten.kode_publik import baris_kode
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.wire_keluarga import ORANG_TUA_KOSONG, data_anak, data_ortu, data_pasangan

__all__ = ["KELUARGA"]


def _nikah(row: Wire) -> None:
    status = row["dataPernikahan"]["status"]
    row["orang"]["JenisKawinId"] = status
    row["statusNikah"] = JENIS_KAWIN.nama_dari(status)


def _salinan_pasangan(_: Orang, baris: Baris) -> Baris:
    return {"status_nikah_nama": JENIS_KAWIN.nama_dari(baris["status_nikah_id"])}


def _salinan_anak(_: Orang, baris: Baris) -> Baris:
    jenis = baris_kode("jenis_anak").get(baris["jenis_anak"])
    return {"jenis_anak_nama": jenis["nama"] if jenis else ""}


def _salinan_orang_tua(_: Orang, baris: Baris) -> Baris:
    return {"jenis_kelamin": "M" if baris["peran"] == "ayah" else "F"}


def _baris_orang_tua(orang: Orang) -> list[Wire]:
    """Father before mother; of whom nothing is known there is no row."""
    isi = data_ortu(orang)
    return [{"peran": peran, **isi[peran]} for peran in ("ayah", "ibu") if isi[peran]["id"]]


def _susun_orang_tua(orang: Orang, rows: list[Wire]) -> Wire:
    ada = {row["peran"]: {k: v for k, v in row.items() if k != "peran"} for row in rows}
    kosong: Wire = dict.fromkeys(ORANG_TUA_KOSONG)
    return {**data_ortu(orang), "ayah": ada.get("ayah", kosong), "ibu": ada.get("ibu", dict(kosong))}


_PASANGAN: Final = Peta(
    rekaman="data_pasangan",
    kolom=(
        *teks(nama="orang.nama", tempat_lahir="orang.tempatLahir"),
        *tanggal(tanggal_lahir="orang.tglLahir", tanggal_menikah="dataPernikahan.tgglMenikah"),
        *teks(akta_menikah="dataPernikahan.aktaMenikah"),
        *tanggal(tanggal_cerai="dataPernikahan.tgglCerai"),
        *teks(akta_cerai="dataPernikahan.aktaCerai", status_nikah_id="dataPernikahan.status"),
        *teks(status_hidup="orang.StatusHidup"),
        *tanggal(tanggal_meninggal="orang.tglMeninggal"),
        *teks(akta_meninggal="orang.aktaMeninggal"),
        *teks(jenis_kelamin="orang.jenisKelamin", gelar_depan="orang.gelarDepan", gelar_belakang="orang.gelarBlk"),
        Kolom("karis_karsu", "orang.karisKarsu", KARTU),
    ),
    baris=lambda orang: data_pasangan(orang)["listPasangan"],
    susun=lambda orang, rows: {**data_pasangan(orang), "listPasangan": rows},
    id="dataPernikahan.id",
    salinan=_salinan_pasangan,
    susulan=_nikah,
)

_ANAK: Final = Peta(
    rekaman="data_anak",
    kolom=(
        *teks(nama="nama", tempat_lahir="tempatLahir"),
        *tanggal(tanggal_lahir="tglLahir"),
        *teks(jenis_kelamin="jenisKelamin", jenis_anak="jenisAnak", akta_kelahiran="aktaKelahiran"),
        *teks(status_hidup="StatusHidup"),
        *tanggal(tanggal_meninggal="tglMeninggal"),
    ),
    baris=lambda orang: data_anak(orang)["listAnak"],
    susun=lambda orang, rows: {**data_anak(orang), "listAnak": rows},
    salinan=_salinan_anak,
)

_ORANG_TUA: Final = Peta(
    rekaman="data_ortu",
    kolom=(
        *teks(peran="peran", nama="nama", tempat_lahir="tempatLahir"),
        *tanggal(tanggal_lahir="tglLahir", tanggal_meninggal="tglMeninggal"),
    ),
    baris=_baris_orang_tua,
    susun=_susun_orang_tua,
    salinan=_salinan_orang_tua,
)

KELUARGA: Final = {"pasangan": _PASANGAN, "anak": _ANAK, "orang_tua": _ORANG_TUA}
