"""One person with a difference of every kind, and the plan made of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

import pytest

from siasn_client.baris import Ada, Baris, Jenis, Kosong
from siasn_client.config import Lingkungan
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, sandingkan, susun
from siasn_client.sinkronisasi import Rencana, susun_rencana

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 1, 1, 10, 30, tzinfo=UTC)
Isi = Mapping[str, str]


def baris(jenis: Jenis, isi: Isi, *, id_siasn: str | None, kunci: str | None) -> Baris:
    return susun(jenis, NIP, isi, id_siasn=id_siasn, kunci=kunci)


SIMPEG = {
    Jenis.DATA_UTAMA: ({"nama": "BUDI <b>", "email": "baru@contoh.id", "nik": "9999996011950000"}, None, NIP.buka()),
    Jenis.PENDIDIKAN: (
        {"tingkat_pendidikan_id": "40", "pendidikan_id": "P1", "nama_sekolah": "Universitas Contoh"},
        None,
        "3",
    ),
    Jenis.SKP22: (
        {"tahun": "2023", "hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2", "nip_penilai": ""},
        None,
        "4",
    ),
}
SIASN = {
    Jenis.DATA_UTAMA: ({"nama": "BUDI <b>", "email": "lama@contoh.id", "nik": "9999996011950000"}, "p1", None),
    Jenis.GOLONGAN: ({"golongan": "III/c", "tmt_golongan": "2004-04-01", "nomor_sk": "823/1"}, "g1", None),
}


@pytest.fixture
def orang() -> HasilPegawai:
    """Email differs (kirim), a golongan only in SIASN (tarik), a pendidikan and an SKP only in e-Simpeg."""

    def side(rows: Mapping[Jenis, tuple[Isi, str | None, str | None]]) -> dict[Jenis, Ada[Baris] | Kosong]:
        found = {jenis: Ada((baris(jenis, isi, id_siasn=i, kunci=k),), SEEN) for jenis, (isi, i, k) in rows.items()}
        return {jenis: found.get(jenis, Kosong(SEEN)) for jenis in Jenis}

    return sandingkan(NIP, side(SIMPEG), side(SIASN))


Perencana = Callable[..., Rencana]


@pytest.fixture
def rencanakan(orang: HasilPegawai) -> Perencana:
    """Make the plan of that person; *rest* replaces what it says about itself."""

    def make(**rest: object) -> Rencana:
        said = {"instansi": "I1", "lingkungan": Lingkungan.TIRUAN, "per": SEEN, "pembuat": "pembuat"}
        return susun_rencana([orang], **{**said, **rest})

    return make


@pytest.fixture
def plan(rencanakan: Perencana) -> Rencana:
    return rencanakan()
