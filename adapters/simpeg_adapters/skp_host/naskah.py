"""The rows of one SKP as a naskah: head, targets, and the persons it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, Final

from attrs import field, frozen

from simpeg_adapters.mapping.values import PEMBERSIH
from simpeg_adapters.pegawai import nama_lengkap
from simpeg_adapters.skp_host.baris import BarisSkp, SalahBaris
from skp_core.codec import Naskah
from skp_core.errors import InvalidModel
from skp_core.model import (
    Evaluasi,
    EvaluasiHasilKerja,
    Indikator,
    JenisPeriode,
    Kelompok,
    Mode,
    Pegawai,
    Perilaku,
    PerilakuKerja,
    Periode,
    PeriodeEvaluasi,
    Rencana,
    RencanaPimpinan,
    Skp,
    Target,
)
from skp_core.peraturan.permenpanrb_6_2022 import SEJAK

__all__ = ["HasilSkp", "susun_naskah"]

_LAMA: Final = (
    "SKP sebelum tahun 2022 memakai angka menurut aturan lama (PP 46/2011, PermenPANRB 8/2021) dan tidak diubah "
    "menjadi rating; simpan sebagai arsip"
)
_NIP: Final = 18


@frozen
class HasilSkp:
    """One SKP of the host: the naskah, or what is wrong with its rows; ``kunci`` is the key of its head."""

    kunci: str
    naskah: Naskah | None = field(repr=False)
    salah: tuple[SalahBaris, ...] = ()


def susun_naskah(kepala: BarisSkp, sasaran: Sequence[BarisSkp], orang: Mapping[str, BarisSkp]) -> HasilSkp:
    """Make one SKP, with its evaluation where both ratings are there; all rows share one list of what is wrong.

    What the tables do not hold stays empty for a person to fill: expectations, annex, feedback.
    """
    mulai, selesai = kepala.tanggal("mulai", harus=True), kepala.tanggal("selesai", harus=True)
    if mulai is not None and mulai < SEJAK:
        found = SalahBaris(kepala.tabel.tabel, kepala.kunci, "", _LAMA, "tidak ada; tidak diimpor")
        return HasilSkp(kepala.kunci, None, (found,))
    mode: Mode | None = kepala.pilihan("mode", harus=True)
    kelompok: Kelompok | None = kepala.pilihan("kelompok", harus=True)
    pegawai = _orang(kepala, "pegawai", orang, kelompok)
    penilai = _orang(kepala, "penilai", orang, kepala.pilihan("kelompok_penilai", harus=True))
    atasan = _orang(kepala, "atasan", orang, kepala.pilihan("kelompok_atasan"))
    rencana, realisasi = _rencana(sasaran, mode)
    evaluasi = _evaluasi(kepala, mulai, selesai, realisasi) if mulai and selesai else None
    if kepala.salah or pegawai is None or penilai is None or mulai is None or selesai is None:
        return HasilSkp(kepala.kunci, None, tuple(kepala.salah))
    skp = Skp(
        id=kepala.kunci,
        nama_instansi=kepala.teks("nama_instansi"),
        mode=mode,
        kelompok=kelompok,
        periode=Periode(mulai=mulai, selesai=selesai),
        pegawai=pegawai,
        pejabat_penilai=penilai,
        atasan_pejabat_penilai=atasan,
        rhk=rencana,
        perilaku=tuple(PerilakuKerja(kode=kode) for kode in Perilaku),
        tempat=kepala.teks("tempat"),
        tanggal_penetapan=kepala.tanggal("tanggal_penetapan"),
    )
    return HasilSkp(kepala.kunci, None if kepala.salah else Naskah(skp=skp, evaluasi=evaluasi), tuple(kepala.salah))


def _orang(kepala: BarisSkp, nama: str, orang: Mapping[str, BarisSkp], kelompok: Kelompok | None) -> Pegawai | None:
    kunci = kepala.tautan(nama)
    if not kunci.strip("0"):
        if nama != "atasan":
            kepala.keliru(nama, f"{nama} belum disebut")
        return None
    if kelompok is None:
        if nama == "atasan":
            kepala.keliru("kelompok_atasan", "kelompok jabatan atasan kosong")
        return None
    if kunci not in orang:
        kepala.keliru(nama, f"{nama} tidak ada di tabel pegawai")
        return None
    baris, unit = orang[kunci], "unit_kerja" if nama == "pegawai" else f"unit_kerja_{nama}"
    nip = PEMBERSIH["nip"](baris.teks("nip"))
    if (nip or nama == "pegawai") and not (len(nip) == _NIP and nip.isascii() and nip.isdecimal()):
        baris.keliru("nip", "NIP harus 18 angka")
        return None
    try:
        return Pegawai(
            nama=nama_lengkap(baris.teks("nama"), baris.teks("gelar_depan"), baris.teks("gelar_belakang")),
            nip=nip or None,
            pangkat=baris.teks("pangkat") or None,
            jabatan=baris.teks("jabatan"),
            unit_kerja=kepala.teks(unit) or baris.teks("unit_kerja") or kepala.teks("unit_kerja"),
            kelompok=kelompok,
        )
    except InvalidModel as error:
        letak = error.letak
    baris.keliru(letak, f"{letak.replace('_', ' ')} kosong")
    return None


def _rencana(rows: Sequence[BarisSkp], mode: Mode | None) -> tuple[tuple[Rencana, ...], tuple[tuple[str, ...], ...]]:
    """Rows in a row that say the same result are its indicators; also what each result reached."""
    found: list[Rencana] = []
    reached: list[tuple[str, ...]] = []
    for (jenis, rumusan), group in groupby(rows, lambda row: (row.pilihan("jenis", harus=True), row.teks("rumusan"))):
        each = list(group)
        pimpinan = next((text for row in each if (text := row.teks("pimpinan"))), "")
        if jenis is not None:
            rencana = Rencana(
                jenis=jenis,
                rumusan=rumusan,
                rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan=pimpinan) if pimpinan else None,
                penugasan_dari=next((text for row in each if (text := row.teks("penugasan_dari"))), ""),
                indikator=tuple(_indikator(row, mode) for row in each),
            )
            found.append(rencana)
        said = [row.teks("realisasi") for row in each]
        reached.append(
            tuple(said) if mode is Mode.KUANTITATIF else tuple(filter(None, ["; ".join(filter(None, said))]))
        )
    return tuple(found), tuple(reached)


def _indikator(row: BarisSkp, mode: Mode | None) -> Indikator:
    perspektif = row.pilihan("perspektif")
    if mode is Mode.KUALITATIF:
        return Indikator(
            ukuran_keberhasilan=row.teks("ukuran_keberhasilan") or row.teks("uraian"),
            perspektif=(perspektif,) if perspektif else (),
        )
    target = Target(min=row.angka("min"), max=row.angka("max"), satuan=row.teks("satuan"), teks=row.teks("teks"))
    return Indikator(
        uraian=row.teks("uraian"),
        aspek=row.pilihan("aspek"),
        target=None if target == Target() else target,
        perspektif=(perspektif,) if perspektif else (),
    )


def _evaluasi(kepala: BarisSkp, mulai: date, selesai: date, reached: Sequence[tuple[str, ...]]) -> Evaluasi | None:
    """The evaluation of the whole period, where a rating is stored; a predikat of the host is not taken over."""
    isi: dict[str, Any] = dict(_nilai(kepala))
    if isi["rating_hasil_kerja"] is None and isi["rating_perilaku"] is None:
        return None
    return Evaluasi(
        periode=PeriodeEvaluasi(jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=mulai, selesai=selesai),
        hasil_kerja=tuple(EvaluasiHasilKerja(realisasi=each) for each in reached),
        catatan=kepala.teks("catatan"),
        tempat=kepala.teks("tempat"),
        tanggal=kepala.tanggal("tanggal_evaluasi"),
        **isi,
    )


def _nilai(kepala: BarisSkp) -> Iterator[tuple[str, Any]]:
    for nama in ("rating_hasil_kerja", "rating_perilaku", "capaian_organisasi"):
        yield nama, kepala.pilihan(nama)
