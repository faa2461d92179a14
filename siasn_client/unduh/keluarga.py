"""The families of records that are downloaded: one line each, with the call that reads one person's.

Another family is another line. The sizes are ours: mean bytes of an answer as the synthetic kabupaten makes
them, for the estimate only; a folder that holds some already knows better.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.resources import (
    angka_kredit,
    cltn,
    data_utama,
    diklat,
    dp3,
    gaji_berkala,
    gelar,
    golongan,
    hukuman_disiplin,
    ip_asn,
    jabatan,
    keluarga,
    kinerja_periodik,
    kompetensi_riwayat,
    kontrak,
    kursus,
    masa_kerja,
    pemberhentian,
    pendidikan,
    penghargaan,
    pensiun,
    pindah_instansi,
    pns_unor,
    potensi,
    pwk,
    sertifikasi,
    skp,
    skp22,
    tugas_belajar,
)
from siasn_client.wire import Halaman

__all__ = ["KELUARGA", "Keluarga", "mentah"]

_RAW: Final[Mapping[Shape, Any]] = {Shape.OBJEK: dict[str, Any], Shape.HALAMAN: Halaman[dict[str, Any]]}


@frozen
class Keluarga:
    """One family of records.

    Args:
        nama: its name in files and commands.
        sebutan: what a clerk calls it.
        panggil: the call that reads one person's.
        bita: about how many bytes an answer has.
    """

    nama: str
    sebutan: str
    panggil: Callable[[Nip], Call[Any]] = field(repr=False)
    bita: int = 1_500


def mentah(call: Call[Any]) -> Call[Any]:
    """The same question, with the answer's rows as SIASN sent them: dicts in its own spelling."""
    return evolve(call, decode=_RAW.get(call.shape, list[dict[str, Any]]))


_SEMUA: Final = (
    Keluarga("data_utama", "data utama", data_utama.get, 3_700),
    Keluarga("pasangan", "suami atau istri", keluarga.pasangan, 900),
    Keluarga("anak", "anak", keluarga.anak, 600),
    Keluarga("orang_tua", "orang tua", keluarga.orang_tua, 600),
    Keluarga("jabatan", "riwayat jabatan", jabatan.list_for, 2_700),
    Keluarga("golongan", "riwayat golongan", golongan.list_for, 1_900),
    Keluarga("pendidikan", "riwayat pendidikan", pendidikan.list_for, 1_400),
    Keluarga("skp22", "SKP sejak 2022", skp22.list_for, 2_000),
    Keluarga("skp", "SKP sebelum 2022", skp.list_for, 4_300),
    Keluarga("dp3", "DP3", dp3.list_for, 1_700),
    Keluarga("kinerja_periodik", "kinerja periodik", kinerja_periodik.list_for, 7_000),
    Keluarga("angka_kredit", "angka kredit", angka_kredit.list_for, 2_400),
    Keluarga("diklat", "diklat struktural", diklat.list_for, 300),
    Keluarga("kursus", "kursus dan diklat lain", kursus.list_for, 1_000),
    Keluarga("sertifikasi", "sertifikasi", sertifikasi.list_for, 400),
    Keluarga("penghargaan", "penghargaan", penghargaan.list_for, 300),
    Keluarga("hukuman_disiplin", "hukuman disiplin", hukuman_disiplin.list_for, 500),
    Keluarga("masa_kerja", "peninjauan masa kerja", masa_kerja.list_for, 160),
    Keluarga("cltn", "cuti di luar tanggungan negara", cltn.list_for, 400),
    Keluarga("tugas_belajar", "tugas belajar", tugas_belajar.list_for, 500),
    Keluarga("pindah_instansi", "pindah instansi", pindah_instansi.list_for, 500),
    Keluarga("pns_unor", "pindah unit organisasi", pns_unor.list_for, 300),
    Keluarga("pwk", "pindah wilayah kerja", pwk.list_for, 500),
    Keluarga("pemberhentian", "pemberhentian", pemberhentian.list_for, 400),
    Keluarga("kontrak", "kontrak PPPK", kontrak.list_for, 280),
    Keluarga("gaji_berkala", "kenaikan gaji berkala", gaji_berkala.list_for, 840),
    Keluarga("potensi", "potensi", potensi.list_for, 220),
    Keluarga("kompetensi", "kompetensi", kompetensi_riwayat.list_for, 220),
    Keluarga("ip_asn", "IP ASN", ip_asn.get, 400),
    Keluarga("pensiun", "usul pensiun", pensiun.list_for, 400),
    Keluarga("gelar_akademik", "usul pencantuman gelar akademik", gelar.akademik, 400),
    Keluarga("gelar_profesi", "usul pencantuman gelar profesi", gelar.profesi, 400),
)

KELUARGA: Final[Mapping[str, Keluarga]] = {each.nama: each for each in _SEMUA}
"""By name, in the order in which one person is read."""
