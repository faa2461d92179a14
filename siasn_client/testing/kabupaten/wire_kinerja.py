"""rw-kinerjaperiodik and the ipasn object.

``kuadranKinerjaNilai`` holds the NAME of the kuadran and ``kuadranNilai`` its id; ratings and months are JSON
numbers, years are text, as the one public shape of a row shows them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from siasn_client.kode import HASIL_KERJA, KUADRAN, PERILAKU_KERJA
from siasn_client.kode.jenis_jabatan import FUNGSIONAL
from siasn_client.peraturan.prestasi import PERSENTASE_KONVERSI
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI, golongan_id
from siasn_client.testing.kabupaten.model import BarisJabatan, BarisSkp, Orang, asal
from siasn_client.testing.kabupaten.waktu import HARI_INI
from siasn_client.testing.kabupaten.wire_angka_kredit import koefisien
from siasn_client.testing.kabupaten.wire_disiplin import rw_hukdis
from siasn_client.testing.kabupaten.wire_pokok import Wire, aliran, jabatan_pada, penilai, stempel, tempel

__all__ = ["ipasn", "rw_kinerjaperiodik"]

_TAHUN: Final = (2025, 2026)
_PERSEN: Final = PERSENTASE_KONVERSI[-1].nilai
_KUALIFIKASI: Final = {"50": 25, "45": 20, "40": 15, "35": 15, "30": 10}
_KINERJA: Final = {"1": 30, "2": 25, "3": 15, "4": 5, "5": 1}


def rw_kinerjaperiodik(orang: Orang) -> list[Wire]:
    """Quarters of the last two years, newest first; the rating of a year stands for its quarters."""
    return [_baris(orang, *triwulan) for triwulan in _triwulan(orang)][::-1]


def _triwulan(orang: Orang) -> Iterator[tuple[int, int, str, str, str]]:
    """Year, quarter from 0, and the three rating ids."""
    dikenal = {row.tahun: row for row in asal(orang.skp22)}
    terakhir: BarisSkp | None = None
    for tahun in _TAHUN:
        terakhir = dikenal.get(tahun, terakhir)
        nilai = (terakhir.hasil, terakhir.perilaku, terakhir.kuadran) if terakhir else ("2", "2", "2")
        for ke in range(4):
            mulai, selesai = date(tahun, ke * 3 + 1, 1), date(tahun, ke * 3 + 3, 28)
            if orang.biodata.tmt_cpns <= mulai and selesai < min(HARI_INI, orang.tmt_pensiun):
                yield tahun, ke, *nilai


def _baris(orang: Orang, tahun: int, ke: int, hasil: str, perilaku: str, kuadran: str) -> Wire:
    row_id = orang.id_rekaman("rw_kinerjaperiodik", f"{tahun}-{ke}")
    siapa = penilai(orang)
    jabatan = jabatan_pada(orang, date(tahun, ke * 3 + 3, 28))
    return {
        "id": row_id,
        "tahun": str(tahun),
        "nip": orang.nip,
        "nama": orang.biodata.nama,
        "hasilKinerja": HASIL_KERJA.nama_dari(hasil),
        "hasilKinerjaNilai": int(hasil),
        "perilakuKerja": PERILAKU_KERJA.nama_dari(perilaku),
        "perilakuKerjaNilai": int(perilaku),
        "kuadranKinerjaNilai": KUADRAN.nama_dari(kuadran),
        "kuadranNilai": kuadran,
        "instansiId": INSTANSI_ID,
        "instansiNama": NAMA_INSTANSI,
        "unorId": jabatan.posisi.unor.id if jabatan else "",
        "unorNama": jabatan.posisi.unor.nama if jabatan else "",
        "jabatan": jabatan.posisi.nama if jabatan else "",
        **_koefisien(jabatan, kuadran),
        "periodikId": "2",
        "periodikNama": "triwulan",
        "bulanMulaiPenilaian": ke * 3 + 1,
        "bulanSelesaiPenilaian": ke * 3 + 3,
        "tahunMulaiPenilaian": str(tahun),
        "tahunSelesaiPenilaian": str(tahun),
        "namaPenilai": siapa.nama,
        "penilaiNipNrp": siapa.nip,
        "penilaiPnsId": "",
        "penilaiGolonganId": golongan_id(siapa.golongan) if siapa.golongan else "",
        "penilaiJabatanNama": siapa.jabatan,
        "penilaiUnorNm": siapa.unor,
        "pnsDinilaiId": orang.id,
        "statusPenilai": "ASN" if siapa.golongan else "NON ASN",
        "path": tempel(orang, row_id, ("890", "Dokumen Evaluasi Kinerja")),
    }


def _koefisien(jabatan: BarisJabatan | None, kuadran: str) -> Wire:
    """The points of a JF level; empty for everybody else."""
    if jabatan is None or jabatan.posisi.jenis != FUNGSIONAL:
        return dict.fromkeys(("koefisenId", "koefisen", "kriteria", "persentase"), "")
    id_, nilai = koefisien(jabatan.posisi.jenjang)
    return {"koefisenId": id_, "koefisen": str(nilai), "kriteria": str(nilai), "persentase": str(_PERSEN[kuadran])}


def ipasn(orang: Orang) -> Wire | None:
    """The professionality index; None for who has no assessment yet.

    Plausible and within the maxima (25, 40, 30, 5); not computed by the regulation.
    """
    rows = asal(orang.skp22)
    if not rows:
        return None
    acak = aliran(orang, "ipasn")
    kualifikasi = _KUALIFIKASI.get(orang.biodata.tingkat_pendidikan_id, 5)
    kompetensi = acak.antara(4, 16) * 2.5
    kinerja = _KINERJA[rows[-1].kuadran]
    disiplin = 3 if rw_hukdis(orang) else 5
    dinilai = stempel(date(rows[-1].tahun + 1, 3, acak.antara(1, 28)))
    return {
        "kualifikasi": str(kualifikasi),
        "kompetensi": f"{kompetensi:g}",
        "kinerja": str(kinerja),
        "disiplin": str(disiplin),
        "subtotal": f"{kualifikasi + kompetensi + kinerja + disiplin:g}",
        "created_at": dinilai,
        "updated_at": dinilai,
        "tahun": str(rows[-1].tahun),
        "nip": orang.nip,
        "nama": orang.biodata.nama,
    }
