"""rw-dp3 (up to 2013) and rw-skp (2014 to 2021): values of the old systems, all of them text."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from siasn_client.kode.jenis_jabatan import PELAKSANA, STRUKTURAL
from siasn_client.peraturan.prestasi import BOBOT_PRESTASI
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.instansi import golongan_id
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.skp import BUPATI
from siasn_client.testing.kabupaten.waktu import akhir_tahun
from siasn_client.testing.kabupaten.wire_pokok import Wire, aliran, berdinas, jabatan_pada, penilai, tempel

__all__ = ["SEMUA_PERILAKU", "hitung_skp", "rw_dp3", "rw_skp"]

_TAHUN_DP3: Final = range(2009, 2014)
_TAHUN_SKP: Final = range(2014, 2022)
_UNSUR_DP3: Final = (
    "kesetiaan", "prestasiKerja", "tanggungJawab", "ketaatan", "kejujuran", "kerjasama", "prakarsa", "kepemimpinan",
)  # fmt: skip
_PERILAKU: Final = ("orientasiPelayanan", "integritas", "komitmen", "disiplin", "kerjasama", "kepemimpinan")
_PERILAKU_2021: Final = ("orientasiPelayanan", "komitmen", "inisiatifKerja", "kerjasama", "kepemimpinan")
SEMUA_PERILAKU: Final = (*_PERILAKU, "inisiatifKerja")
_BOBOT: Final = BOBOT_PRESTASI[-1].nilai


def rw_dp3(orang: Orang) -> list[Wire]:
    """DP3 of the PNS, newest first: the five years before SKP came, which is as far back as most files go."""
    if orang.status == "PPPK":
        return []
    acak = aliran(orang, "rw_dp3")
    return [_dp3(orang, acak, tahun) for tahun in _TAHUN_DP3 if berdinas(orang, tahun)][::-1]


def rw_skp(orang: Orang) -> list[Wire]:
    """SKP of PP 46/2011, newest first; the row of 2021 carries the fields of the change to PP 30/2019."""
    acak = aliran(orang, "rw_skp")
    return [_skp(orang, acak, tahun) for tahun in _TAHUN_SKP if berdinas(orang, tahun)][::-1]


def _jenis(orang: Orang, tahun: int) -> str:
    row = jabatan_pada(orang, akhir_tahun(tahun))
    return row.posisi.jenis if row else PELAKSANA


def _nilai(acak: Acak, unsur: tuple[str, ...], jenis: str) -> dict[str, Decimal]:
    """A value per element; only a structural official is assessed for leading."""
    dasar = acak.antara(78, 88)
    return {u: Decimal(dasar + acak.antara(-2, 4)) for u in unsur if u != "kepemimpinan" or jenis == STRUKTURAL}


def _teks(nilai: Decimal) -> str:
    return str(nilai.quantize(Decimal("0.01")))


def _pejabat(orang: Orang) -> Wire:
    """Who assessed, and the Bupati above him; SIASN ids of both are unknown to the generator."""
    siapa = penilai(orang)
    return {
        "penilaiNonPns": "" if siapa.golongan else siapa.nama,
        "atasanNonPns": BUPATI.nama,
        "penilaiNama": siapa.nama,
        "penilaiNipNrp": siapa.nip,
        "penilaiJabatan": siapa.jabatan,
        "penilaiGolongan": golongan_id(siapa.golongan) if siapa.golongan else "",
        "penilaiTmtGolongan": "",
        "penilaiUnorNama": siapa.unor,
        "atasanPenilaiNama": BUPATI.nama,
        "atasanPenilaiNipNrp": "",
        "atasanPenilaiJabatan": BUPATI.jabatan,
        "atasanPenilaiGolongan": "",
        "atasanPenilaiTmtGolongan": None,
        "atasanPenilaiUnorNama": BUPATI.unor,
        "statusPenilai": "ASN" if siapa.golongan else "NON ASN",
        "statusAtasanPenilai": "NON ASN",
    }


def _dp3(orang: Orang, acak: Acak, tahun: int) -> Wire:
    row_id = orang.id_rekaman("rw_dp3", tahun, "hibernate")
    jenis = _jenis(orang, tahun)
    nilai = _nilai(acak, _UNSUR_DP3, jenis)
    jumlah = sum(nilai.values(), Decimal(0))
    return {
        "id": row_id,
        "pnsId": orang.id,
        "tahun": str(tahun),
        **{unsur: str(nilai.get(unsur, 0)) for unsur in _UNSUR_DP3},
        "jumlah": str(jumlah),
        "nilairatarata": _teks(jumlah / len(nilai)),
        "jenisJabatan": jenis,
        "pejabatPenilaiId": "",
        "atasanPejabatPenilaiId": "",
        **_pejabat(orang),
        "path": None,
    }


def hitung_skp(tahun: int, skp: Decimal, nilai: Sequence[Decimal]) -> dict[str, str]:
    """Return what follows from the value of the SKP and those of the elements that were assessed.

    The conversions of 2021 are INVENTED: no public source shows how they are made.
    """
    jumlah = sum(nilai, Decimal(0))
    rata = jumlah / len(nilai)
    prestasi = _BOBOT.skp * skp + _BOBOT.perilaku * rata
    return {
        "jumlah": str(jumlah),
        "nilairatarata": _teks(rata),
        "nilaiPerilakuKerja": _teks(_BOBOT.perilaku * rata),
        "nilaiPrestasiKerja": _teks(prestasi),
        "konversiNilai": _teks(prestasi + 10) if tahun == 2021 else "0",
        "nilaiIntegrasi": _teks(prestasi + 5) if tahun == 2021 else "0",
    }


def _skp(orang: Orang, acak: Acak, tahun: int) -> Wire:
    row_id = orang.id_rekaman("rw_skp", tahun, "hibernate")
    jenis = _jenis(orang, tahun)
    nilai = _nilai(acak, _PERILAKU_2021 if tahun == 2021 else _PERILAKU, jenis)
    skp = Decimal(acak.antara(8000, 9400)) / 100
    return {
        "id": row_id,
        "tahun": str(tahun),
        "nilaiSkp": _teks(skp),
        **{unsur: str(nilai.get(unsur, 0)) for unsur in SEMUA_PERILAKU},
        **hitung_skp(tahun, skp, tuple(nilai.values())),
        "pns": orang.id,
        "jenisJabatan": jenis,
        "jenisPeraturanKinerjaKd": "PP30" if tahun == 2021 else "PP46",
        "pejabatPenilai": "",
        "atasanPejabatPenilai": "",
        **_pejabat(orang),
        "path": tempel(orang, row_id, ("891", "Dok Realisasi SKP")),
    }
