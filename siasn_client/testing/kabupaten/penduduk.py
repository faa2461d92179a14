"""Make the people: numbers, current state and histories from a place and a career, then the assessments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, TypedDict

from attrs import evolve

from siasn_client.testing.kabupaten import nama as nama_
from siasn_client.testing.kabupaten.acak import Acak, pengenal
from siasn_client.testing.kabupaten.daftar_pendidikan import nomor_ijazah, sekolah
from siasn_client.testing.kabupaten.identitas import NipTerpakai, email, nik, nomor_hp, nomor_sk
from siasn_client.testing.kabupaten.karier import Karier, buat_karier
from siasn_client.testing.kabupaten.model import (
    BarisGolongan,
    BarisJabatan,
    BarisPendidikan,
    Biodata,
    Kontrak,
    Orang,
)
from siasn_client.testing.kabupaten.organisasi import Organisasi
from siasn_client.testing.kabupaten.pendidikan import gelar
from siasn_client.testing.kabupaten.peran import Peran, bagikan_peran
from siasn_client.testing.kabupaten.perjalanan import masa_kerja
from siasn_client.testing.kabupaten.skp import nilai_semua
from siasn_client.testing.kabupaten.waktu import HARI_INI, geser_bulan, hari_kerja_sebelum, tambah_tahun

__all__ = ["buat_penduduk"]

_AGAMA: Final = (("1", 93.0), ("2", 3.0), ("3", 2.5), ("4", 0.6), ("5", 0.6), ("6", 0.3))


def buat_penduduk(seed: int, pegawai: int, organisasi: Organisasi) -> tuple[Orang, ...]:
    """Return everybody, in the order of their numbers, with their assessments."""
    terpakai = NipTerpakai()
    orang: list[Orang] = []
    kepala: dict[str, Orang] = {}
    for peran in bagikan_peran(seed, pegawai, organisasi):
        ini = _orang(seed, peran, buat_karier(seed, peran, organisasi), terpakai)
        orang.append(ini)
        if peran.kepala:
            kepala[peran.unor.id] = ini
    return tuple(nilai_semua(seed, orang, kepala))


def _orang(seed: int, peran: Peran, karier: Karier, terpakai: NipTerpakai) -> Orang:
    acak = Acak(seed, "orang", peran.nomor)
    kelamin = "F" if acak.peluang(0.3 if peran.bidang == "struktural" else 0.6) else "M"
    kode = "21" if peran.status == "PPPK" else ""
    nip, lahir = terpakai.beri(karier.lahir, karier.tmt_cpns, kelamin, kode)
    karier = evolve(karier, lahir=lahir)
    golongan = _golongan(acak, peran, karier)
    jabatan = _jabatan(acak, karier, golongan[0])
    pendidikan = _pendidikan(acak, karier)
    return Orang(
        nomor=peran.nomor,
        nip=nip,
        id=pengenal("oracle" if karier.tmt_cpns.year < 2014 else "hibernate", "orang", seed, peran.nomor),
        status=peran.status,
        biodata=_biodata(acak, peran, karier, nip, kelamin, golongan, jabatan, pendidikan),
        golongan_awal=golongan[0].golongan,
        bup=karier.bup,
        tmt_pensiun=karier.tmt_pensiun,
        kontrak=_kontrak(karier) if peran.status == "PPPK" else None,
        ingat=acak.peluang(0.5),
        golongan=golongan,
        jabatan=jabatan,
        pendidikan=pendidikan,
    )


def _kontrak(karier: Karier) -> Kontrak:
    """Contracts of five years one after the other, ending with the month of the BUP at the latest."""
    mulai = karier.tmt_cpns
    while tambah_tahun(mulai, 5) <= HARI_INI:
        mulai = tambah_tahun(mulai, 5)
    return Kontrak(mulai, min(tambah_tahun(mulai, 5), karier.tmt_pensiun) - timedelta(days=1))


def _golongan(acak: Acak, peran: Peran, karier: Karier) -> tuple[BarisGolongan, ...]:
    rows = []
    for urut, naik in enumerate(karier.golongan):
        tanggal = hari_kerja_sebelum(acak, naik.tmt)
        tahun, bulan = masa_kerja(karier.golongan, urut)
        kode = "813" if urut == 0 and peran.status != "PPPK" else "810" if urut == 0 else "823"
        jenis_kp = "" if peran.status == "PPPK" else naik.jenis_kp
        nomor = nomor_sk(acak, kode, urut, tanggal.year)
        rows.append(
            BarisGolongan(urut, naik.golongan, naik.tmt, nomor, tanggal, tahun, bulan, jenis_kp, acak.peluang(0.5))
        )
    return tuple(rows)


def _jabatan(acak: Acak, karier: Karier, pertama: BarisGolongan) -> tuple[BarisJabatan, ...]:
    """The first position comes with the first decree."""
    rows = []
    for urut, (tmt, posisi) in enumerate(karier.jabatan):
        tanggal = hari_kerja_sebelum(acak, tmt, 1, 20) if urut else pertama.tanggal_sk
        nomor = nomor_sk(acak, "821.2" if posisi.eselon_id else "821.1", urut, tmt.year) if urut else pertama.nomor_sk
        rows.append(BarisJabatan(urut, posisi, tmt, nomor, tanggal, acak.peluang(0.5)))
    return tuple(rows)


def _pendidikan(acak: Acak, karier: Karier) -> tuple[BarisPendidikan, ...]:
    """The day of an early diploma is often unknown on both sides; the last one is always known."""
    rows = []
    for urut, lulus in enumerate(karier.pendidikan):
        lengkap = urut == len(karier.pendidikan) - 1 or acak.peluang(0.7)
        nomor = nomor_ijazah(acak, lulus.prodi, lulus.tanggal.year)
        sekolah_ = sekolah(acak, lulus.prodi)
        rows.append(
            BarisPendidikan(
                urut=urut,
                tingkat_id=lulus.prodi.tingkat_id,
                prodi=lulus.prodi,
                sekolah=sekolah_,
                nomor_ijazah=nomor,
                lulus=lulus.tanggal,
                tanggal_lengkap=lengkap,
                pertama=lulus.pertama,
                ingat=acak.peluang(0.5),
            )
        )
    return tuple(rows)


def _biodata(
    acak: Acak,
    peran: Peran,
    karier: Karier,
    nip: str,
    kelamin: str,
    golongan: Sequence[BarisGolongan],
    jabatan: Sequence[BarisJabatan],
    pendidikan: Sequence[BarisPendidikan],
) -> Biodata:
    nama = nama_.nama_orang(acak, kelamin)
    depan, belakang = gelar(karier.pendidikan)
    akhir, kini, ijazah = golongan[-1], jabatan[-1], pendidikan[-1]
    kawin = acak.berbobot((("1", 82.0), ("4", 12.0 if karier.lahir.year > 1990 else 2.0), ("3", 3.0), ("2", 2.0)))
    return Biodata(
        nama=nama,
        gelar_depan=depan,
        gelar_belakang=belakang,
        tempat_lahir=nama_.tempat_lahir(acak),
        tanggal_lahir=karier.lahir,
        jenis_kelamin=kelamin,
        jenis_kawin_id=kawin,
        agama_id=acak.berbobot(_AGAMA),
        nik=nik(peran.nomor, karier.lahir, kelamin),
        kedudukan_pns_id=_kedudukan(acak, peran),
        alamat=nama_.alamat(acak),
        **_kontak(acak, peran, nama, nip, kawin),
        nomor_sk_cpns=golongan[0].nomor_sk,
        tanggal_sk_cpns=golongan[0].tanggal_sk,
        tmt_cpns=karier.tmt_cpns,
        **_pns(acak, peran, karier.tmt_cpns),
        golongan=akhir.golongan,
        tmt_golongan=akhir.tmt,
        masa_kerja_tahun=akhir.masa_kerja_tahun,
        masa_kerja_bulan=akhir.masa_kerja_bulan,
        posisi=kini.posisi,
        tmt_jabatan=kini.tmt,
        tingkat_pendidikan_id=ijazah.tingkat_id,
        prodi=ijazah.prodi,
        tahun_lulus=ijazah.lulus,
    )


def _kedudukan(acak: Acak, peran: Peran) -> str:
    if peran.pensiun:
        return "99"
    if peran.status == "PPPK":
        return "71"
    berhalangan = peran.status == "PNS" and not peran.kepala and acak.peluang(0.02)
    return acak.pilih(("02", "03")) if berhalangan else "01"


class _Kontak(TypedDict):
    email: str
    email_gov: str
    nomor_hp: str
    nomor_npwp: str
    nomor_bpjs: str
    nomor_taspen: str
    karis_karsu: str


class _SkPns(TypedDict):
    nomor_sk_pns: str
    tanggal_sk_pns: date | None
    tmt_pns: date | None


def _kontak(acak: Acak, peran: Peran, nama: str, nip: str, kawin: str) -> _Kontak:
    nomor = peran.nomor
    return {
        "email": email(nama, nomor, "example.com"),
        "email_gov": email(nama, nomor, "example.go.id") if acak.peluang(0.7) else "",
        "nomor_hp": nomor_hp(nomor),
        "nomor_npwp": f"00.{nomor // 1000:03}.{nomor % 1000:03}.0-529.000" if acak.peluang(0.85) else "",
        "nomor_bpjs": f"0000{nomor:09}",
        "nomor_taspen": nip if peran.status != "PPPK" else "",
        "karis_karsu": _karis_karsu(acak, peran, kawin),
    }


def _karis_karsu(acak: Acak, peran: Peran, kawin: str) -> str:
    """The card of a PNS's husband or wife; PPPK and CPNS have none."""
    nomor = f"{peran.nomor:06}{acak.pilih('KLMN')}" if kawin == "1" and acak.peluang(0.6) else ""
    return nomor if peran.status == "PNS" else ""


def _pns(acak: Acak, peran: Peran, tmt_cpns: date) -> _SkPns:
    """The decree that makes a PNS of a CPNS, about a year later. PPPK and CPNS have none."""
    if peran.status != "PNS":
        return {"nomor_sk_pns": "", "tanggal_sk_pns": None, "tmt_pns": None}
    tmt = geser_bulan(tmt_cpns, acak.antara(12, 14))
    tanggal = hari_kerja_sebelum(acak, tmt)
    return {"nomor_sk_pns": nomor_sk(acak, "821.13", 9, tanggal.year), "tanggal_sk_pns": tanggal, "tmt_pns": tmt}
