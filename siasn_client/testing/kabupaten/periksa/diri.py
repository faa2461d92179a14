"""Rules about numbers, status and the end of service."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from siasn_client.kode.kedudukan_hukum import KEDUDUKAN_PPPK
from siasn_client.nip import JenisNip, baca_nip, periksa_nip
from siasn_client.peraturan.bup import bup, tmt_pensiun
from siasn_client.testing.kabupaten.periksa.bahan import Bahan, tanggal, wajib
from siasn_client.testing.kabupaten.waktu import HARI_INI

__all__ = ["periksa_kontak", "periksa_nomor", "periksa_pensiun", "periksa_status"]


def periksa_nomor(b: Bahan) -> Iterator[str]:
    """NIP and NIK agree with birth date, TMT and sex, and are recognisably synthetic."""
    u = b.utama
    lahir = wajib(u, "tanggal_lahir")
    yield from periksa_nip(b.nip, tanggal_lahir=lahir, tmt_cpns=wajib(u, "tmt_cpns"), jenis_kelamin=u["jenis_kelamin"])
    isi = baca_nip(b.nip)
    if (isi.jenis is JenisNip.PPPK) != b.pppk:
        yield "jenis NIP tidak sesuai status"
    if isi.urut != "000":
        yield "NIP tidak berakhir 000"
    hari = lahir.day + (40 if u["jenis_kelamin"] == "F" else 0)
    if u["nik"][6:] != f"{hari:02}{lahir.month:02}{lahir.year % 100:02}0000" or not u["nik"].startswith("99"):
        yield "NIK tidak sesuai tanggal lahir atau bukan nomor rekaan"


def periksa_kontak(b: Bahan) -> Iterator[str]:
    """Addresses and numbers that reach nobody."""
    u = b.utama
    if not u["email"].endswith("@example.com") or u["email_gov"].rpartition("@")[2] not in {"", "example.go.id"}:
        yield "surel bukan alamat contoh"
    if not u["nomor_hp"].startswith("0800000"):
        yield "nomor HP bukan nomor rekaan"


def periksa_status(b: Bahan) -> Iterator[str]:
    """A PNS has a decree a year after CPNS, a CPNS none yet, a PPPK a contract that runs."""
    u = b.utama
    mulai = wajib(u, "tmt_cpns")
    pns = tanggal(u, "tmt_pns")
    if (u["status"] == "PNS") != bool(pns and u["nomor_sk_pns"] and u["tanggal_sk_pns"]):
        yield "SK PNS tidak sesuai status"
    if pns and not 365 <= (pns - mulai).days <= 2 * 366:
        yield "TMT PNS tidak satu sampai dua tahun sesudah TMT CPNS"
    if u["status"] == "CPNS" and (HARI_INI - mulai).days > 366:
        yield "CPNS lebih dari satu tahun"
    for sk, tmt in (("tanggal_sk_cpns", mulai), ("tanggal_sk_pns", pns)):
        ditetapkan = tanggal(u, sk)
        if ditetapkan and tmt and ditetapkan > tmt:
            yield f"{sk} sesudah TMT"
    if b.pppk != (u["kedudukan_pns_id"] in KEDUDUKAN_PPPK):
        yield "kedudukan hukum tidak sesuai status"
    awal, akhir = tanggal(u, "tmt_kontrak_mulai"), tanggal(u, "tmt_kontrak_akhir")
    if u["karis_karsu"] and u["status"] != "PNS":
        yield "karis/karsu tanpa status PNS"
    if b.pppk != bool(awal and akhir):
        yield "kontrak tidak sesuai status"
    if awal and akhir and not (mulai <= awal <= HARI_INI <= akhir < wajib(u, "tmt_pensiun")):
        yield "masa kontrak tidak berlaku hari ini atau melewati BUP"


def periksa_pensiun(b: Bahan) -> Iterator[str]:
    """TMT pensiun follows from the position; only people past it are retired."""
    u = b.utama
    nama = u["jabatan_nama"]
    usia = bup(u["jenis_jabatan_id"], HARI_INI, eselon_id=u["eselon_id"], jenjang=b.jenjang(u), nama=nama).nilai
    tmt = tmt_pensiun(wajib(u, "tanggal_lahir"), usia)
    if wajib(u, "tmt_pensiun") != tmt:
        yield "TMT pensiun tidak sesuai BUP jabatan"
    if (tmt <= HARI_INI) != (u["kedudukan_pns_id"] == "99"):
        yield "kedudukan pensiun tidak sesuai TMT pensiun"
    terakhir = max((wajib(row, "tmt_jabatan") for row in b.jabatan), default=HARI_INI)
    if terakhir > min(HARI_INI, tmt - timedelta(days=1)):
        yield "jabatan sesudah pensiun atau di masa depan"
