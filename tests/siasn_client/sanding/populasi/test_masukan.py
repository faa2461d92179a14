"""Rows of either side become people."""

from __future__ import annotations

from datetime import date

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import susun
from siasn_client.sanding.ekspor import KOLOM
from siasn_client.sanding.populasi import Orang, dari_baris, dari_ekspor

NIP = "199002282015031000"


def test_a_row_of_data_utama():
    baris = susun(
        Jenis.DATA_UTAMA,
        Nip(NIP),
        {
            "nama": "Drs. Budi, M.Si.",
            "tanggal_lahir": "28/02/1990",
            "nik": "9999992802900000",
            "kedudukan_pns_id": "1",
            "golongan": "III/a",
            "tmt_cpns": "01-03-2015",
            "tmt_pensiun": "2048-03-01",
            "status_hidup": "0",
            "unor_nama": "Dinas Contoh",
        },
    )
    assert dari_baris(NIP, "7", baris.isi) == Orang(
        nip=NIP,
        kunci="7",
        nama="BUDI",
        tanggal_lahir=date(1990, 2, 28),
        nik="9999992802900000",
        kedudukan="01",
        golongan="III/a",
        unit="Dinas Contoh",
        tmt_cpns=date(2015, 3, 1),
        tmt_pensiun=date(2048, 3, 1),
        meninggal=True,
    )


def test_what_a_side_does_not_say_is_not_known():
    assert dari_baris("x", "1", {}) == Orang("x", "1")


def test_a_row_of_the_export():
    row = dict.fromkeys((kolom.nama for kolom in KOLOM), "")
    row |= {
        "nip_baru": NIP,
        "nama": "BUDI",
        "kedudukan_hukum_id": "101",
        "gol_akhir_nama": "IX",
        "instansi_kerja_id": "I1",
        "tmt_cpns": "2015-03-01",
        "pns_id": "P1",
    }
    assert dari_ekspor(row, "baris 3") == Orang(
        nip=NIP,
        kunci="baris 3",
        nama="BUDI",
        kedudukan="101",
        golongan="IX",
        instansi_kerja="I1",
        tmt_cpns=date(2015, 3, 1),
        pns_id="P1",
    )


def test_nobody_is_in_a_repr():
    shown = repr(Orang(NIP, NIP, nama="SITI", nik="9999992802900000", unit="Dinas"))
    assert not any(text in shown for text in (NIP, "SITI", "9999992802900000"))
