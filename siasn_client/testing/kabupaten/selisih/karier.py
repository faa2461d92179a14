"""Differences of a career: a current state that lags behind, and single fields of history rows.

A changed field never touches the natural key by which the row is found: a jabatan keeps TMT, jenis and nomor
SK, a diploma keeps level and programme (or is remembered by its SIASN id), an assessment keeps its year.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from attrs import evolve

from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.peraturan.kuadran import kuadran
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar_jabatan import KELUARGA
from siasn_client.testing.kabupaten.daftar_jabatan import PELAKSANA as JABATAN_PELAKSANA
from siasn_client.testing.kabupaten.model import Orang, Posisi
from siasn_client.testing.kabupaten.selisih.resep import salah_ketik_angka
from siasn_client.testing.kabupaten.selisih.usul import (
    Cara,
    Dunia,
    Sisi,
    Usul,
    asal,
    baris,
    utama,
)

__all__ = ["CARA"]

_ESELON_LAIN: Final = {"21": "22", "22": "21", "31": "32", "32": "31", "41": "42", "42": "41"}
_TINGKAT_LAIN: Final = {"40": "35", "35": "40", "15": "17", "17": "15", "30": "25", "10": "12"}


def golongan_terakhir(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The current state still shows the golongan before the last one."""
    if len(asal(orang.golongan)) < 2 or orang.biodata.golongan != orang.golongan[-1].golongan:
        return None
    lama = orang.golongan[-2]
    return utama(
        orang,
        golongan=lama.golongan,
        tmt_golongan=lama.tmt,
        masa_kerja_tahun=lama.masa_kerja_tahun,
        masa_kerja_bulan=lama.masa_kerja_bulan,
    )


def masa_kerja(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """A year or some months more, in the current state or in one golongan row."""
    row = acak.pilih_jika(asal(orang.golongan)) if acak.peluang(0.5) else None
    mana = row or orang.biodata
    ubah: dict[str, Any] = {"masa_kerja_tahun": mana.masa_kerja_tahun + acak.antara(1, 3)}
    if acak.peluang(0.4):
        ubah = {"masa_kerja_bulan": (mana.masa_kerja_bulan + acak.antara(1, 11)) % 12}
    return baris(orang, "golongan", row, **ubah) if row else utama(orang, **ubah)


def unor(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Another unit; not for heads, whose position is their unit."""
    lain = acak.pilih(dunia.organisasi.kantor)
    row = acak.pilih_jika(asal(orang.jabatan)) if acak.peluang(0.5) else None
    posisi = row.posisi if row else orang.biodata.posisi
    if posisi.jenis == STRUKTURAL or posisi.unor == lain:
        return None
    baru = evolve(posisi, unor=lain)
    return baris(orang, "jabatan", row, posisi=baru) if row else utama(orang, posisi=baru)


def jabatan(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The current state lags one position behind, or a row names another position of the same jenis."""
    rows = asal(orang.jabatan)
    if len(rows) >= 2 and acak.peluang(0.5):
        lama = rows[-2]
        return utama(orang, posisi=lama.posisi, tmt_jabatan=lama.tmt)
    row = acak.pilih_jika(rows)
    lain = _jabatan_lain(acak, row.posisi) if row else None
    return baris(orang, "jabatan", row, posisi=lain) if row and lain else None


def _jabatan_lain(acak: Acak, posisi: Posisi) -> Posisi | None:
    if posisi.jenis == PELAKSANA:
        pelaksana = acak.pilih([j for j in JABATAN_PELAKSANA if j.id != posisi.jabatan_id])
        return evolve(posisi, jabatan_id=pelaksana.id, nama=pelaksana.nama)
    if posisi.jenis == FUNGSIONAL:
        jf = acak.pilih([jf for group in KELUARGA.values() for jf in group])
        kode = acak.pilih(tuple(jf.jenjang))
        lain = evolve(posisi, jabatan_id=jf.id_jabatan(kode), nama=jf.nama_jabatan(kode), jenjang=kode)
        return lain if lain.jabatan_id != posisi.jabatan_id else None
    return None


def eselon(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The neighbouring eselon, in the current state or in a structural row."""
    rows = [row for row in asal(orang.jabatan) if row.posisi.eselon_id]
    if rows and acak.peluang(0.6):
        row = acak.pilih(rows)
        return baris(orang, "jabatan", row, posisi=evolve(row.posisi, eselon_id=_ESELON_LAIN[row.posisi.eselon_id]))
    kini = orang.biodata.posisi
    return utama(orang, posisi=evolve(kini, eselon_id=_ESELON_LAIN[kini.eselon_id])) if kini.eselon_id else None


def tingkat_pendidikan(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The current state shows the diploma before the last one; or the level of a remembered row is another."""
    rows = asal(orang.pendidikan)
    if len(rows) >= 2 and acak.peluang(0.7):
        lama = rows[-2]
        return utama(orang, tingkat_pendidikan_id=lama.tingkat_id, prodi=lama.prodi, tahun_lulus=lama.lulus)
    dipakai = [row.tingkat_id for row in rows]
    boleh = [r for r in rows if r.ingat and _TINGKAT_LAIN.get(r.tingkat_id, dipakai[0]) not in dipakai]
    if not boleh:
        return None
    row = acak.pilih(boleh)
    return baris(orang, "pendidikan", row, tingkat_id=_TINGKAT_LAIN[row.tingkat_id])


def tahun_lulus(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """One or two years off; a row stays to be found by level and programme."""
    beda = acak.pilih((-2, -1, 1, 2))
    row = acak.pilih_jika(asal(orang.pendidikan))
    if row and acak.peluang(0.5):
        return baris(orang, "pendidikan", row, lulus=_geser(row.lulus, beda))
    return utama(orang, tahun_lulus=_geser(orang.biodata.tahun_lulus, beda))


def _geser(hari: date, tahun: int) -> date:
    return date(hari.year + tahun, hari.month, min(hari.day, 28))


def nomor_ijazah(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """A mistyped digit in a diploma number."""
    row = acak.pilih_jika(asal(orang.pendidikan))
    if not row or not row.nomor_ijazah:
        return None
    return baris(orang, "pendidikan", row, nomor_ijazah=salah_ketik_angka(acak, row.nomor_ijazah))


def rating(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Another rating of hasil or perilaku, with the kuadran that follows from it."""
    row = acak.pilih_jika(asal(orang.skp22))
    if not row:
        return None
    hasil, perilaku = row.hasil, row.perilaku
    if acak.peluang(0.5):
        hasil = acak.pilih([n for n in "123" if n != hasil])
    else:
        perilaku = acak.pilih([n for n in "123" if n != perilaku])
    akhir = kuadran(hasil, perilaku, row.tahun)
    return baris(orang, "skp22", row, hasil=hasil, perilaku=perilaku, kuadran=akhir)


def penilai(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Another head as assessor."""
    row = acak.pilih_jika(asal(orang.skp22))
    lain = acak.pilih(dunia.penilai)
    if not row or not row.penilai.nip or not lain.nip:  # the Bupati has no NIP: that would be another kind
        return None
    if lain.nip in {orang.nip, row.penilai.nip} or lain.nama == row.penilai.nama:
        return None
    return baris(orang, "skp22", row, penilai=lain)


CARA: Final[Mapping[str, tuple[float, Cara]]] = {
    "golongan_terakhir": (0.3, golongan_terakhir),
    "masa_kerja": (0.5, masa_kerja),
    "unor": (0.4, unor),
    "jabatan": (0.4, jabatan),
    "eselon": (0.5, eselon),
    "tingkat_pendidikan": (0.3, tingkat_pendidikan),
    "tahun_lulus": (0.5, tahun_lulus),
    "nomor_ijazah": (0.5, nomor_ijazah),
    "rating": (0.5, rating),
    "penilai": (0.5, penilai),
}
"""Kind to (share of changes made on the host's side, how)."""
