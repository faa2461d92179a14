"""People to report about, made by the comparison itself; and what a report says about itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime

import pytest
from attrs import evolve

from siasn_client.baris import Ada, Baris, Gagal, Jenis, Kosong
from siasn_client.errors import NoAnswer
from siasn_client.mutu import FAKTA, Penghitung
from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilPegawai, sandingkan, susun
from siasn_client.sanding.bukti import Berat, Sisi, TemuanPegawai
from siasn_client.sanding.pelaku import Pelaku
from simpeg_adapters.inventaris import Arus, BarisInventaris, Elemen, Kelompok, Letak, Status, Takaran, baca_elemen
from simpeg_adapters.inventaris import Isian as IsianInventaris
from simpeg_adapters.inventaris.elemen import TANPA_LAMPIRAN
from simpeg_adapters.laporan.inventaris import LaporanInventaris
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.mutu import LaporanMutu

SEEN = datetime(2026, 1, 1, 10, 30, tzinfo=UTC)
Isi = Mapping[str, str]
Banding = Callable[..., HasilPegawai]


def _rows(jenis: Jenis, nip: Nip, rows: Sequence[Isi], *, siasn: bool) -> Ada[Baris] | Kosong:
    made = [
        susun(jenis, nip, row, id_siasn=f"s{n}" if siasn else None, kunci=None if siasn else f"k{n}")
        for n, row in enumerate(rows, 1)
    ]
    return Ada(tuple(made), SEEN) if made else Kosong(SEEN)


@pytest.fixture
def banding() -> Banding:
    """Compare one person: per kind the rows of e-Simpeg and those of SIASN; a kind named in *gagal* is unread."""

    def compare(
        rows: Mapping[Jenis, tuple[Sequence[Isi], Sequence[Isi]]],
        nip: str = "199002282015031000",
        gagal: Sequence[Jenis] = (),
    ) -> HasilPegawai:
        who, failed = Nip(nip), Gagal(NoAnswer("dead"))
        kinds = [jenis for jenis in JENIS if jenis in rows or jenis in gagal]
        left = {jenis: _rows(jenis, who, rows.get(jenis, ((), ()))[0], siasn=False) for jenis in kinds}
        right = {
            jenis: failed if jenis in gagal else _rows(jenis, who, rows.get(jenis, ((), ()))[1], siasn=True)
            for jenis in kinds
        }
        return sandingkan(who, left, right)

    return compare


GOLONGAN = {
    "golongan": "III/a",
    "tmt_golongan": "2010-04-01",
    "nomor_sk": "823/1/2010",
    "tanggal_sk": "2010-03-01",
    "masa_kerja_tahun": "3",
    "masa_kerja_bulan": "0",
}


@pytest.fixture
def golongan() -> Isi:
    """A whole row of the history of golongan."""
    return GOLONGAN


@pytest.fixture
def ambigu(banding: Banding) -> HasilPegawai:
    """One row of e-Simpeg that two rows of SIASN could be, whose number nobody can tell apart."""
    here = {**GOLONGAN, "nomor_sk": "", "tmt_golongan": "2010-04-02"}
    there = [
        {**GOLONGAN, "nomor_sk": "823/1/2010"},
        {**GOLONGAN, "nomor_sk": "823/7/2010", "tmt_golongan": "2010-04-03"},
    ]
    utama = {"nama": "BUDI", "unor_id": "U1", "unor_nama": "Dinas Contoh"}
    return banding({Jenis.DATA_UTAMA: ([utama], [utama]), Jenis.GOLONGAN: ([here], there)})


@pytest.fixture
def ket() -> Keterangan:
    """A report on live SIASN, masked."""
    return Keterangan("Kabupaten Contoh", SEEN, "tiruan")


@pytest.fixture
def laporan_mutu() -> LaporanMutu:
    """A measured office: 24 people in two units, three affected, one ended, one unknown to SIASN, one not read."""
    counter = Penghitung(contoh_acuan(calon_jf=None))
    for number in range(24):
        month, year = number % 12 + 1, 2015 + number // 12
        unit = {"unor_id": f"U-{number % 2 + 1}", "unor_nama": f"Dinas <b> {number % 2 + 1}"}
        wrong = {"email": ""} if number < 2 else {"nomor_hp": ""} if number == 2 else {}
        tmt = {"nip": f"19900228{year}{month:02}1000", "tmt_cpns": date(year, month, 1)}
        counter.tambah(contoh_orang(**tmt, **unit, **wrong), contoh_orang(**tmt) if number == 0 else None)
    counter.tambah(contoh_orang(nip="199002282017071000", kedudukan_hukum_id="99"))
    counter.tambah(None)
    counter.tambah(contoh_orang(nip="199002282017081000", kedudukan_hukum_id="", tak_tahu=FAKTA))
    indeks = counter.indeks()
    wrong = TemuanPegawai("nik", Berat.PERINGATAN, Sisi.SIASN, "NIK <i>.", Pelaku.PEGAWAI, "Tunjukkan KTP.")
    found = ((Nip("199002282015031000"), wrong),)
    source = ("SIASN dibaca langsung.",)
    return LaporanMutu("Pemerintah Kab. Contoh", indeks, counter.ramalan(indeks), source, temuan=found)


@pytest.fixture
def laporan_inventaris() -> LaporanInventaris:
    """Three people: a NIP with dirt, an old NIP that a person pointed at, and nothing else anywhere."""

    def row(group: Kelompok, elemen: Elemen) -> BarisInventaris:
        nowhere = (group, elemen, (), Arus.LOKAL, Status.TIDAK_DISINKRONKAN, (), None, "BKPSDM", False)
        return BarisInventaris(*nowhere)

    first, second, *rest = (row(group, each) for group in baca_elemen() for each in group.elemen)
    nip = Letak("tb_01", "nip", "VARCHAR", 18)
    dirty = Takaran(3, 3, {"spasi_ganda": 1}, 1)
    first = evolve(first, letak=(nip,), status=Status.BEDA_FORMAT, takaran=dirty, dipetakan=True)
    second = evolve(second, letak=(evolve(nip, kolom="niplama"),), takaran=Takaran(3, 1))
    return LaporanInventaris("Kantor", SEEN, (first, second, *rest), IsianInventaris(), pegawai=3, semua=3)


@pytest.fixture
def klaim_lampiran() -> Callable[[str], list[str]]:
    """What of a text names the annex of the regulation as an origin; the footnote says that it was not at hand."""

    def find(text: str) -> list[str]:
        return re.findall(r"lampiran", text.replace(TANPA_LAMPIRAN, ""), re.IGNORECASE)

    return find
