"""rw-hukdis (rare) and rw-penghargaan (Satyalancana Karya Satya by years of service)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from siasn_client.kode import JENIS_HUKUMAN
from siasn_client.testing.kabupaten.identitas import nomor_sk
from siasn_client.testing.kabupaten.instansi import dmy
from siasn_client.testing.kabupaten.kode_publik import baris_kode
from siasn_client.testing.kabupaten.model import Orang, asal
from siasn_client.testing.kabupaten.waktu import geser_bulan
from siasn_client.testing.kabupaten.wire_pokok import Wire, akhir_dinas, aliran, tempel

__all__ = ["rw_hukdis", "rw_penghargaan"]

_PP_94: Final = date(2021, 8, 31)
_HUKUMAN: Final = (("1", 4.0, 0), ("2", 4.0, 0), ("3", 3.0, 0), ("23", 1.0, 6), ("24", 0.7, 9), ("25", 0.5, 12),
                   ("27", 0.3, 12))  # fmt: skip
"""jenis_hukuman id, weight, months. Those of PP 94/2021; before it only the light ones, which are older."""
_SATYALANCANA: Final = ((10, "201", 0.85), (20, "202", 0.75), (30, "203", 0.65))


def rw_hukdis(orang: Orang) -> list[Wire]:
    """One punishment in about twenty of the PNS, during their service."""
    acak = aliran(orang, "rw_hukdis")
    mulai = geser_bulan(orang.biodata.tmt_cpns, 24)
    sisa = (akhir_dinas(orang) - max(mulai, date(2011, 1, 1))).days
    if orang.status != "PNS" or sisa < 400 or not acak.peluang(1 / 20):
        return []
    tanggal = max(mulai, date(2011, 1, 1)) + timedelta(days=acak.antara(0, sisa - 1))
    baru = tanggal >= _PP_94
    hukuman, bulan = acak.berbobot([((id_, lama), w) for id_, w, lama in _HUKUMAN if baru or not lama])
    row_id = orang.id_rekaman("rw_hukdis", 0, "hibernate")
    alasan, isi = acak.pilih([(i, r) for i, r in baris_kode("alasan_hukuman_disiplin").items() if r["keterangan"]])
    golongan = [row.golongan for row in asal(orang.golongan) if row.tmt <= tanggal]
    berlaku = tanggal + timedelta(days=15)
    return [
        {
            "id": row_id,
            "rwHukumanDisiplin": "",
            "golongan": golongan[-1] if golongan else orang.golongan_awal,
            "kedudukanHukum": "",
            "jenisHukuman": hukuman,
            "pnsOrang": orang.id,
            "skNomor": nomor_sk(acak, "888", 0, tanggal.year),
            "skTanggal": dmy(tanggal, ""),
            "hukumanTanggal": dmy(berlaku, ""),
            "masaTahun": str(bulan // 12),
            "masaBulan": str(bulan % 12),
            "akhirHukumTanggal": dmy(geser_bulan(berlaku, bulan), "") if bulan else "",
            "nomorPp": "94 TAHUN 2021" if baru else "53 TAHUN 2010",
            "golonganLama": "",
            "skPembatalanNomor": "",
            "skPembatalanTanggal": "",
            "alasanHukumanDisiplin": alasan,
            "alasanHukumanDisiplinNama": isi["nama"],
            "jenisHukumanNama": JENIS_HUKUMAN[hukuman].nama,
            "path": tempel(orang, row_id, ("882", "Dok SK Hukuman Disiplin")),
            "keterangan": "",
            "jenisTingkatHukumanId": JENIS_HUKUMAN[hukuman].tingkat,
            "createdAt": "",
            "updatedAt": "",
        }
    ]


def rw_penghargaan(orang: Orang) -> list[Wire]:
    """Satyalancana of 10, 20 and 30 years, newest first; a year is skipped now and then, never one too early."""
    if orang.status == "PPPK":
        return []
    acak = aliran(orang, "rw_penghargaan")
    rows = []
    for lama, id_, peluang in _SATYALANCANA:
        tahun = orang.biodata.tmt_cpns.year + lama + acak.antara(1, 2)
        tanggal = date(tahun, 8, 5)
        if not acak.peluang(peluang) or tanggal >= akhir_dinas(orang):
            continue
        row_id = orang.id_rekaman("rw_penghargaan", lama, "hibernate")
        rows.append(
            {
                "id": row_id,
                "tahun": str(tahun),
                "skNomor": f"{acak.antara(10, 120)}/TK/TAHUN {tahun}",
                "skDate": dmy(tanggal, ""),
                "hargaNama": baris_kode("penghargaan")[id_]["nama"],
                "hargaId": id_,
                "pnsOrangId": orang.id,
                "path": tempel(orang, row_id, ("892", "Dok Sertifikat Penghargaan")),
            }
        )
    return rows[::-1]
