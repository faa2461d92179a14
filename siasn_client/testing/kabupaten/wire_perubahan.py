"""Changes of a service: leave (cltn), earlier work (masakerja), end, transfer, unit (pnsunor) and place (pwk).

``asalId``, ``asalNama`` and ``asalNamaLabel`` are empty: no public source shows a value of them.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from siasn_client.kode import ESELON
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA
from siasn_client.testing.kabupaten.acak import pengenal
from siasn_client.testing.kabupaten.identitas import nomor_sk
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, SATUAN_KERJA_ID, dmy
from siasn_client.testing.kabupaten.model import BarisJabatan, Orang, asal
from siasn_client.testing.kabupaten.waktu import HARI_INI, geser_bulan, hari_kerja_sebelum, tambah_tahun
from siasn_client.testing.kabupaten.wire_pokok import Wire, aliran, pokok, sk_pensiun, stempel, tempel
from siasn_client.testing.kabupaten.wire_riwayat import jabatan_per_jenis

__all__ = [
    "INSTANSI_LAIN",
    "NAMA_INSTANSI_LAIN",
    "SATUAN_KERJA_LAIN",
    "rw_cltn",
    "rw_masakerja",
    "rw_pemberhentian",
    "rw_pindahinstansi",
    "rw_pnsunor",
    "rw_pwk",
]

NAMA_INSTANSI_LAIN: Final = "Pemerintah Kab. Sebelah"
INSTANSI_LAIN: Final = pengenal("oracle", "instansi", NAMA_INSTANSI_LAIN)
SATUAN_KERJA_LAIN: Final = pengenal("oracle", "satuan_kerja", NAMA_INSTANSI_LAIN)
_CLTN, _TUGAS_BELAJAR, _AKTIF_KEMBALI = "1", "6", "3"
_JENIS_PEGAWAI: Final = "15"  # PNS Daerah Kab./Kota yang bekerja pada Kab./Kota (ws-siasn-php)


def rw_cltn(orang: Orang) -> list[Wire]:
    """The leave that runs now (kedudukan 02, 03), or a finished one with its reactivation in a few PNS."""
    acak = aliran(orang, "rw_cltn")
    kedudukan = orang.biodata.kedudukan_pns_id
    if kedudukan in {"02", "03"}:
        jenis, tahun = (_CLTN, 3) if kedudukan == "02" else (_TUGAS_BELAJAR, 2)
        return [_cltn(orang, jenis, geser_bulan(HARI_INI, -acak.antara(2, 20)), tahun)]
    awal = geser_bulan(orang.biodata.tmt_cpns, acak.antara(72, 120))
    if orang.status != "PNS" or not acak.peluang(0.04) or tambah_tahun(awal, 3) >= min(HARI_INI, orang.tmt_pensiun):
        return []
    return [_cltn(orang, _AKTIF_KEMBALI, tambah_tahun(awal, 3), 0), _cltn(orang, _CLTN, awal, 3)]


def _cltn(orang: Orang, jenis: str, mulai: date, tahun: int) -> Wire:
    acak = aliran(orang, f"cltn-{jenis}")
    row_id = orang.id_rekaman("rw_cltn", jenis)
    tanggal = hari_kerja_sebelum(acak, mulai)
    akhir = tambah_tahun(mulai, tahun) - timedelta(days=1) if tahun else None
    return {
        "id": row_id,
        "cltnId": jenis,
        "skNomor": nomor_sk(acak, "851", 0, tanggal.year),
        "skTanggal": dmy(tanggal, ""),
        "tanggalAwal": dmy(mulai, "") if tahun else "",
        "tanggalAkhir": dmy(akhir, ""),
        "tanggalAktif": "" if tahun else dmy(mulai, ""),
        "nomorLetterBkn": f"BKN/{acak.antara(100, 999)}/{tanggal.year}",
        "tanggalLetterBkn": stempel(tanggal),
        "pnsOrangId": orang.id,
        "path": tempel(orang, row_id, ("884", "Dok CLTN"), ("885", "Dok Persetujuan CLTN")),
    }


def rw_masakerja(orang: Orang) -> list[Wire]:
    """Work as honorer before the appointment, of one in six PNS who came before 2014.

    ``dinilai`` is "0": it is on record and not counted, so masa kerja golongan still runs from the appointment.
    """
    acak = aliran(orang, "rw_masakerja")
    tmt = orang.biodata.tmt_cpns
    muda = tambah_tahun(orang.biodata.tanggal_lahir, 18)
    if orang.status != "PNS" or tmt.year >= 2014 or (tmt - muda).days < 1200 or not acak.peluang(1 / 6):
        return []
    bulan = acak.antara(12, min(72, (tmt - muda).days // 31))
    row_id = orang.id_rekaman("rw_masakerja", 0, "hibernate")
    tanggal = hari_kerja_sebelum(acak, geser_bulan(tmt, 18))
    return [
        {
            **pokok(orang, row_id),
            "pengalaman": "Tenaga honorer pada instansi pemerintah",
            "tanggalAwal": dmy(geser_bulan(tmt, -bulan), ""),
            "tanggalSelesai": dmy(tmt - timedelta(days=1), ""),
            "nomorSk": nomor_sk(acak, "822", 0, tanggal.year),
            "tanggalSk": dmy(tanggal, ""),
            "nomorBkn": f"PMK-{orang.nomor:05}",
            "tanggalBkn": dmy(tanggal - timedelta(days=20), ""),
            "tasaKerjaTahun": str(bulan // 12),
            "masaKerjaBulan": str(bulan % 12),
            "dinilai": "0",
            "path": tempel(orang, row_id, ("1643", "Dok PMK"), ("1644", "Dok PMK Pendukung")),
        }
    ]


def rw_pemberhentian(orang: Orang) -> list[Wire]:
    """The end of those who reached their BUP and are kept as retired."""
    if orang.biodata.kedudukan_pns_id != "99":
        return []
    acak = aliran(orang, "rw_pemberhentian")
    row_id = orang.id_rekaman("rw_pemberhentian")
    return [
        {
            "id": row_id,
            "jenisHenti": "1",
            "kedudukanHukumPns": "99",
            "pnsOrang": orang.id,
            "skNomor": sk_pensiun(orang),
            "skTanggal": dmy(hari_kerja_sebelum(acak, orang.tmt_pensiun, 60, 150), ""),
            "asalId": "",
            "asalNama": "",
            "asalNamaLabel": "",
            "path": None,
        }
    ]


def _pindah_unor(orang: Orang) -> list[tuple[BarisJabatan, BarisJabatan]]:
    """Neighbouring positions at different units, oldest first."""
    rows = sorted(asal(orang.jabatan), key=lambda row: row.tmt)
    return [(lama, baru) for lama, baru in pairwise(rows) if lama.posisi.unor.id != baru.posisi.unor.id]


def rw_pnsunor(orang: Orang) -> list[Wire]:
    """A row for about half of the moves from unit to unit, newest first."""
    rows = []
    for _, baru in _pindah_unor(orang):
        if aliran(orang, f"pnsunor-{baru.urut}").peluang(0.5):
            rows.append(
                {
                    "id": orang.id_rekaman("rw_pnsunor", baru.urut),
                    "unorBaru": baru.posisi.unor.id,
                    "namaUnorBaru": baru.posisi.unor.nama,
                    "pnsOrang": orang.id,
                    "instansi": INSTANSI_ID,
                    "skNomor": baru.nomor_sk,
                    "skTanggal": dmy(baru.tanggal_sk, ""),
                    "asalId": "",
                    "asalNama": "",
                    "asalNamaLabel": "",
                    "path": None,
                }
            )
    return rows[::-1]


def rw_pwk(orang: Orang) -> list[Wire]:
    """A change of the place of work with a move to another unit, in a few of the PNS."""
    pindah = _pindah_unor(orang)
    acak = aliran(orang, "rw_pwk")
    if not pindah or orang.status != "PNS" or not acak.peluang(0.1):
        return []
    _, baru = acak.pilih(pindah)
    return [
        {
            "id": orang.id_rekaman("rw_pwk"),
            "instansi": INSTANSI_ID,
            "satuanKerja": SATUAN_KERJA_ID,
            "unorBaru": baru.posisi.unor.id,
            "lokasiKerjaBaru": "",
            "kpknBaru": "",
            "pnsOrang": orang.id,
            "skNomor": baru.nomor_sk,
            "skTanggal": dmy(baru.tanggal_sk, ""),
            "tmtPwk": dmy(baru.tmt, ""),
            "asalId": "",
            "asalNama": "",
            "path": None,
        }
    ]


def rw_pindahinstansi(orang: Orang) -> list[Wire]:
    """A transfer from the neighbouring kabupaten, in a few of those who had more than one unit.

    A simplification: rw-jabatan shows all units as ours, as SIASN does for a unit that was taken over.
    """
    pindah = _pindah_unor(orang)
    acak = aliran(orang, "rw_pindahinstansi")
    if not pindah or orang.status != "PNS" or not acak.peluang(0.12):
        return []
    lama, baru = pindah[0]
    tanggal = hari_kerja_sebelum(acak, baru.tmt, 40, 90)
    row_id = orang.id_rekaman("rw_pindahinstansi", 0, "hibernate")
    return [
        {
            "id": row_id,
            "pnsOrang": orang.id,
            "jenisPi": "",
            "jenisPegawai": _JENIS_PEGAWAI,
            "instansiKerjaLama": INSTANSI_LAIN,
            "instansiKerjaBaru": INSTANSI_ID,
            "instansiIndukLama": INSTANSI_LAIN,
            "instansiIndukBaru": INSTANSI_ID,
            "satuanKerjaLama": SATUAN_KERJA_LAIN,
            "satuanKerjaBaru": SATUAN_KERJA_ID,
            "satuanKerjaIndukLama": SATUAN_KERJA_LAIN,
            "satuanKerjaIndukBaru": SATUAN_KERJA_ID,
            "unorLama": lama.posisi.unor.id,
            "unorBaru": baru.posisi.unor.id,
            "jenisJabatanLama": lama.posisi.jenis,
            "jenisJabatanBaru": baru.posisi.jenis,
            "jabatanFungsionalLama": jabatan_per_jenis(lama.posisi, FUNGSIONAL)[0],
            "jabatanFungsionalBaru": jabatan_per_jenis(baru.posisi, FUNGSIONAL)[0],
            "jabatanFungsionalUmumBaru": jabatan_per_jenis(baru.posisi, PELAKSANA)[0],
            "eselon": ESELON.nama_dari(baru.posisi.eselon_id),
            "lokasiKerjaLama": "",
            "lokasiKerjaBaru": "",
            "kpknBaru": "",
            "skUsulNomor": nomor_sk(acak, "824", 1, tanggal.year),
            "skUsulTanggal": dmy(tanggal - timedelta(days=60), ""),
            "skBknNomor": nomor_sk(acak, "BKN", 2, tanggal.year),
            "skBknTanggal": dmy(tanggal, ""),
            "tmtPi": dmy(baru.tmt, ""),
            "skAsalNomor": "",
            "skAsalTanggal": None,
            "skTujuanNomor": "",
            "skTujuanTanggal": None,
            "skAsalProvNomor": "",
            "skAsalProvTanggal": "",
            "orangUsulPeremajaanId": "",
            "path": None,
        }
    ]
