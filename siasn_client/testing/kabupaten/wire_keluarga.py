"""data-pasangan, data-anak and data-ortu: one object per person, nested, with the spellings of that family.

``tgglMenikah``, ``gelarBlk``, ``StatusHidup`` and the text "undefined" are SIASN's. A date that never came is
null in one row and ``01-01-0001`` in the next.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from siasn_client.kode import JENIS_KAWIN
from siasn_client.testing.kabupaten import nama as nama_
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.instansi import dmy
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.waktu import HARI_INI, tambah_tahun
from siasn_client.testing.kabupaten.wire_pokok import TAK_ADA, Wire, aliran

__all__ = ["ORANG_TUA_KOSONG", "data_anak", "data_ortu", "data_pasangan"]

ORANG_TUA_KOSONG: Final = ("id", "nama", "tempatLahir", "jenisKelamin", "tglLahir", "tglMeninggal")
"""The fields of a parent, all null where nothing is known."""

_BELUM_KAWIN: Final = "4"
_CERAI: Final = "2"
_JANDA_DUDA: Final = "3"


def data_pasangan(orang: Orang) -> Wire:
    """The husband or wife; ``listPasangan`` is empty for the unmarried."""
    kawin = orang.biodata.jenis_kawin_id
    return {**_kepala(orang), "listPasangan": [] if kawin == _BELUM_KAWIN else [_pasangan(orang)]}


def data_anak(orang: Orang) -> Wire:
    """The children, as many as data-utama says, born while the marriage lasted."""
    return {**_kepala(orang), "listAnak": [_anak(orang, ke) for ke in range(orang.jumlah_anak)]}


def data_ortu(orang: Orang) -> Wire:
    """Father and mother; of some only the place is kept, of others nothing."""
    return {**_kepala(orang), "ayah": _orang_tua(orang, "M"), "ibu": _orang_tua(orang, "F")}


def _kepala(orang: Orang) -> Wire:
    return {"nipBaru": orang.nip, "nipLama": None, "idPns": orang.id}


def _kosong(acak: Acak) -> str | None:
    return TAK_ADA if acak.peluang(0.4) else None


def _menikah(orang: Orang) -> tuple[date, date]:
    """The wedding and the end of the marriage, today for one that lasts."""
    acak = aliran(orang, "pernikahan")
    lahir = orang.biodata.tanggal_lahir
    terakhir = HARI_INI - timedelta(days=400 * (orang.jumlah_anak + 1))
    mulai = min(tambah_tahun(lahir, acak.antara(21, 30)) + timedelta(days=acak.antara(0, 364)), terakhir)
    if orang.biodata.jenis_kawin_id not in {_CERAI, _JANDA_DUDA}:
        return mulai, HARI_INI
    return mulai, mulai + timedelta(days=(HARI_INI - mulai).days * acak.antara(50, 95) // 100)


def _pasangan(orang: Orang) -> Wire:
    acak = aliran(orang, "pasangan")
    kawin = orang.biodata.jenis_kawin_id
    mulai, akhir = _menikah(orang)
    kelamin = "F" if orang.biodata.jenis_kelamin == "M" else "M"
    lahir = min(orang.biodata.tanggal_lahir + timedelta(days=acak.antara(-1800, 1800)), tambah_tahun(mulai, -17))
    wafat, cerai = kawin == _JANDA_DUDA, kawin == _CERAI
    pns = acak.peluang(0.15)
    return {
        "orang": {
            "id": orang.id_rekaman("pasangan"),
            "created_at": f"2025-07-{acak.antara(1, 28):02}T07:17:38.{acak.antara(100000, 999999)}Z"
            if acak.peluang(0.5)
            else None,
            "ayahId": None,
            "ibuId": None,
            "nama": nama_.nama_orang(acak, kelamin).upper(),
            "namaKtp": "",
            "gelarDepan": "",
            "gelarBlk": acak.pilih(("", "", "S.Pd.", "S.E.")),
            "tempatLahir": nama_.tempat_lahir(acak) if acak.peluang(0.7) else "",
            "tglLahir": dmy(lahir),
            "aktaMeninggal": f"{acak.antara(1, 400):04}/KM/{akhir.year}" if wafat else "",
            "tglMeninggal": dmy(akhir) if wafat else _kosong(acak),
            "jenisKelamin": kelamin,
            "jenisAnak": None,
            "StatusHidup": "0" if wafat else "1",
            "JenisKawinId": kawin,
            "karisKarsu": orang.biodata.karis_karsu or ("undefined" if acak.peluang(0.3) else ""),
            "karisKarsuVirtual": "",
        },
        "statusNikah": JENIS_KAWIN.nama_dari(kawin),
        "dataPernikahan": {
            "id": orang.id_rekaman("pernikahan"),
            "orangId": orang.id_rekaman("pasangan"),
            "pnsOrangId": orang.id,
            "tgglMenikah": dmy(mulai),
            "aktaMenikah": f"{acak.antara(1, 900):04}/{mulai.month:02}/{mulai.year}",
            "tgglCerai": dmy(akhir) if cerai else _kosong(acak),
            "aktaCerai": f"{acak.antara(1, 900):04}/AC/{akhir.year}" if cerai else "",
            "posisi": 1,
            "status": kawin,
            "isPns": pns,
            "noSkPensiun": "" if acak.peluang(0.5) else None,
        },
    }


def _anak(orang: Orang, ke: int) -> Wire:
    acak = Acak("anak", orang.id, ke)
    mulai, akhir = _menikah(orang)
    jeda = min((akhir - mulai).days // (orang.jumlah_anak + 1), 1100)
    lahir = mulai + timedelta(days=jeda * (ke + 1) - acak.antara(0, min(60, jeda // 4)))
    kelamin = acak.pilih(("M", "F"))
    kandung = acak.peluang(0.95)
    pria = orang.biodata.jenis_kelamin == "M"
    pasangan = orang.id_rekaman("pasangan")
    return {
        "id": orang.id_rekaman("anak", ke),
        "ayahId": orang.id if pria else pasangan,
        "ibuId": pasangan if pria else orang.id,
        "nama": nama_.nama_orang(acak, kelamin).upper(),
        "gelarDepan": "",
        "gelarBlk": "",
        "tempatLahir": nama_.tempat_lahir(acak),
        "tglLahir": dmy(lahir),
        "jenisKelamin": kelamin,
        "jenisAnak": "1" if kandung else "3",
        "StatusHidup": "1",
        "JenisKawinId": "4" if acak.peluang(0.7) else None,
        "tglMeninggal": _kosong(acak),
        "aktaKelahiran": f"{acak.antara(1, 9000):05}/{lahir.year}" if acak.peluang(0.6) else "",
    }


def _orang_tua(orang: Orang, kelamin: str) -> Wire:
    acak = Acak("ortu", orang.id, kelamin)
    if acak.peluang(0.08):
        return dict.fromkeys(ORANG_TUA_KOSONG)
    lahir = orang.biodata.tanggal_lahir - timedelta(days=acak.antara(7700, 14000))
    usia = (HARI_INI - lahir).days // 365
    wafat = acak.peluang(0.15 if usia < 65 else 0.45 if usia < 80 else 0.85)
    tanggal = orang.biodata.tanggal_lahir + timedelta(
        days=acak.antara(2000, max(2001, (HARI_INI - orang.biodata.tanggal_lahir).days))
    )
    return {
        "id": orang.id_rekaman("ortu", kelamin),
        "nama": nama_.nama_orang(acak, kelamin).upper(),
        "tempatLahir": nama_.tempat_lahir(acak),
        "jenisKelamin": kelamin,
        "tglLahir": dmy(lahir),
        "tglMeninggal": dmy(min(tanggal, HARI_INI)) if wafat else _kosong(acak),
    }
