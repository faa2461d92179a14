"""The positions of a life, one after the other, the last one at the person's own unit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar_jabatan import PELAKSANA as JABATAN_PELAKSANA
from siasn_client.testing.kabupaten.daftar_jabatan import KeluargaJf
from siasn_client.testing.kabupaten.model import Posisi, Unor
from siasn_client.testing.kabupaten.organisasi import Organisasi
from siasn_client.testing.kabupaten.peran import Peran
from siasn_client.testing.kabupaten.perjalanan import Naik, jenjang_untuk
from siasn_client.testing.kabupaten.waktu import geser_bulan

__all__ = ["Jalan", "jalan_fungsional", "jalan_pelaksana", "jalan_struktural", "posisi_jf", "posisi_pelaksana"]

Jalan = tuple[tuple[date, Posisi], ...]
_SETAHUN = 12


def posisi_pelaksana(acak: Acak, tingkat_id: str, unor: Unor) -> Posisi:
    """A pelaksana position that people of this level of education come to."""
    jabatan = acak.pilih(tuple(j for j in JABATAN_PELAKSANA if tingkat_id in j.tingkat))
    return Posisi(PELAKSANA, jabatan.id, jabatan.nama, unor)


def posisi_jf(keluarga: KeluargaJf, jenjang: str, unor: Unor) -> Posisi:
    """A JF at one level."""
    return Posisi(FUNGSIONAL, keluarga.id_jabatan(jenjang), keluarga.nama_jabatan(jenjang), unor, "", jenjang)


def posisi_struktural(unor: Unor) -> Posisi:
    """The head of a unit."""
    return Posisi(STRUKTURAL, unor.id, unor.jabatan_kepala, unor, unor.eselon_id)


def _setempat(bidang: str, organisasi: Organisasi) -> Sequence[Unor]:
    return {"guru": organisasi.sekolah, "nakes": organisasi.puskesmas}.get(bidang, organisasi.kantor)


def jalan_pelaksana(
    acak: Acak, peran: Peran, tingkat_id: str, tmt: date, sampai: date, organisasi: Organisasi
) -> Jalan:
    """A pelaksana who is moved every five to ten years, never to the same unit twice in a row."""
    hari = [tmt]
    while peran.status == "PNS" and (berikut := geser_bulan(hari[-1], acak.antara(60, 120))) < sampai:
        hari.append(berikut)
    unor = [peran.unor]
    while len(unor) < len(hari):
        calon = acak.pilih(organisasi.kantor)
        unor.insert(0, calon if calon != unor[0] else organisasi.kantor[organisasi.kantor.index(calon) - 1])
    return tuple((h, posisi_pelaksana(acak, tingkat_id, u)) for h, u in zip(hari, unor, strict=True))


def jalan_fungsional(
    acak: Acak,
    peran: Peran,
    keluarga: KeluargaJf,
    golongan: Sequence[Naik],
    sampai: date,
    organisasi: Organisasi,
    langsung: bool = False,
) -> Jalan:
    """A JF: first a pelaksana (unless *langsung*, a PPPK), then each level with the pangkat that opens it."""
    awal = golongan[0].tmt
    if langsung:
        return ((awal, posisi_jf(keluarga, "PT" if keluarga.ahli else "TR", peran.unor)),)
    tempat = _setempat(peran.bidang, organisasi)
    tingkat = {"Dokter": "45", "Apoteker": "45"}.get(keluarga.nama, "40" if keluarga.ahli else "30")
    angkat = geser_bulan(awal, 12 + acak.antara(6, 24))
    angkat = next((n.tmt for n in golongan if angkat < n.tmt <= geser_bulan(angkat, _SETAHUN)), angkat)
    rows: list[tuple[date, str]] = []
    for naik in golongan:
        kode = jenjang_untuk(keluarga.ahli, naik.golongan)
        if naik.tmt <= angkat:
            rows = [(angkat, kode)]
        elif kode != rows[-1][1]:
            rows.append((naik.tmt, kode))
    rows = [row for row in rows if row[0] <= sampai]
    unor = [peran.unor if i == len(rows) else acak.pilih(tempat) for i in range(len(rows) + 1)]
    return (
        (awal, posisi_pelaksana(acak, tingkat, unor[0])),
        *((tmt, posisi_jf(keluarga, kode, u)) for (tmt, kode), u in zip(rows, unor[1:], strict=True)),
    )


def jalan_struktural(
    acak: Acak,
    peran: Peran,
    tingkat_id: str,
    tmt: date,
    eselon: Sequence[tuple[str, date]],
    organisasi: Organisasi,
) -> Jalan:
    """A pelaksana who heads one unit after the other, the last one his own."""
    rows = [(tmt, posisi_pelaksana(acak, tingkat_id, acak.pilih(organisasi.kantor)))]
    for eselon_id, mulai in eselon:
        unor = peran.unor if eselon_id == peran.eselon_id else acak.pilih(organisasi.ber_eselon(eselon_id))
        rows.append((mulai, posisi_struktural(unor)))
    return tuple(rows)
