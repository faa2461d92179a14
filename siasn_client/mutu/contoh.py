"""One synthetic employee in whom nothing is wrong, for examples and tests of the indicators."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.privacy import Nip
from siasn_client.sanding.fungsional import Fungsional

__all__ = ["HARI", "contoh_acuan", "contoh_orang"]

HARI: Final = date(2026, 11, 1)
"""The day of the examples."""

_BAIK: Final[dict[str, Any]] = {
    "nip": Nip("199002282015031000"),
    "tanggal_lahir": date(1990, 2, 28),
    "jenis_kelamin": "M",
    "nik": "9999992802900000",
    "valid_nik": True,
    "email": "pegawai@example.com",
    "nomor_hp": "081200000000",
    "gelar_belakang": "S.E.",
    "kedudukan_hukum_id": "01",
    "status": "PNS",
    "jenis_pegawai_id": "15",
    "tmt_cpns": date(2015, 3, 1),
    "tmt_pns": date(2016, 3, 1),
    "golongan": "III/c",
    "masa_kerja_tahun": 11,
    "jenis_jabatan_id": "2",
    "jabatan_id": "JF-MU",
    "jabatan_nama": "Analis Kepegawaian Ahli Muda",
    "tingkat_pendidikan_id": "40",
    "pendidikan_id": "P-EKONOMI",
    "unor_id": "U-1",
    "unor_nama": "Sekretariat",
    "instansi_induk_id": "I-1",
    "instansi_kerja_id": "I-1",
    "tahun_kinerja": frozenset({2024, 2025}),
    "ada_riwayat_pendidikan": True,
}


def contoh_orang(**fakta: Any) -> OrangMutu:
    """Make a PNS in whom nothing is wrong, with these facts changed; ``nip`` may be given as digits."""
    nip = fakta.get("nip", _BAIK["nip"])
    return OrangMutu(**{**_BAIK, **fakta, "nip": Nip.of(nip)})


def contoh_acuan(**ubah: Any) -> Acuan:
    """Make a measurement on :data:`HARI` that has every table, with these changed."""
    tables: dict[str, Any] = {
        "unor_aktif": frozenset({"U-1", "U-2"}),
        "fungsional": {
            "JF-PT": Fungsional("Analis Kepegawaian Ahli Pertama", "PT", 58),
            "JF-MU": Fungsional("Analis Kepegawaian Ahli Muda", "MU", 58),
            "JF-MA": Fungsional("Analis Kepegawaian Ahli Madya", "MA", 60),
            "JF-TR": Fungsional("Arsiparis Terampil", "TR", 58),
            "JF-GURU": Fungsional("Guru Ahli Pertama", "PT", 60),
        },
        "tahun_pppk": frozenset({2021, 2022, 2023, 2024, 2025}),
        "calon_jf": frozenset[Nip](),
    }
    return Acuan(**{"hari": HARI, **tables, **ubah})
