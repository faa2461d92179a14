"""There and back, for every kind that SIASN can be sent: after apply both sides agree on what was approved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from attrs import frozen

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.baris import Jenis, Lingkup
from siasn_client.ports import Keadaan
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, susun
from siasn_client.sinkronisasi import Batas, Laporan, PutusanAudit, apply, audit, setujui_semua, susun_rencana
from siasn_client.sinkronisasi.operasi import OPERASI
from siasn_client.sinkronisasi.rencana import Aksi, Rencana
from siasn_client.sinkronisasi.wewenang import DIKIRIM
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.jenis import rekaman
from simpeg_adapters.commands.sanding import SumberSiasn, sandingkan_semua
from simpeg_adapters.demo.sisi import SumberKabupaten
from simpeg_adapters.memory import MemoryHost, MemoryJournal

pytestmark = pytest.mark.acceptance

NOW = datetime(2026, 11, 24, 1, tzinfo=UTC)
LONGGAR = Batas(orang=1.0, baris=1.0)
BENIH: Final = 5
PEROLEHAN: Final = {"isAngkaKreditPertama": "pertama", "isIntegrasi": "integrasi", "isKonversi": "konversi"}
BERSAMA: Final = {
    Jenis.JABATAN: {"jenis_jabatan_id", "jabatan_id", "unor_id", "eselon_id"},
    Jenis.SKP22: {"tahun", "hasil_kerja", "perilaku_kerja", "kuadran"},
    Jenis.KINERJA_PERIODIK: {"tahun", "hasil_kerja", "perilaku_kerja", "kuadran", "bulan_mulai", "bulan_selesai"},
    Jenis.SKP: {"tahun"},
    Jenis.ANGKA_KREDIT: {"kredit_utama_baru", "kredit_penunjang_baru"},
    Jenis.KURSUS: {"jenis_diklat_id"},
    Jenis.HUKUMAN_DISIPLIN: {"jenis_hukuman_id", "jenis_tingkat_hukuman_id"},
}
"""Fields that bind each other or name the row: a value borrowed from another row would be refused, and rightly."""

SYARAT: Final = {
    Jenis.SKP: ("tahun", {"2021"}),  # the only year whose save says every field
    Jenis.ANGKA_KREDIT: ("perolehan", {"pertama", "integrasi", "konversi"}),  # a save names exactly one
}
"""Which rows of a kind SIASN can be sent a change of."""

Baris = dict[str, str]


@frozen
class Kantor:
    """One office: both sides, and the journal between them."""

    tiruan: Tiruan
    siasn: Siasn
    host: MemoryHost
    journal: MemoryJournal
    settings: Settings

    def rencana(self) -> Rencana:
        """Compare everybody and plan."""
        found = sandingkan_semua(self.host, SumberSiasn(self.siasn), Lingkup(), lambda done: None)
        office, where = self.settings.instansi, self.settings.lingkungan
        return susun_rencana(found, instansi=office, lingkungan=where, per=datetime.now(UTC), batas=LONGGAR)

    def terapkan(self, rencana: Rencana) -> Laporan:
        """Approve everything and carry it out."""
        approval = setujui_semua(rencana, oleh="pemeriksa", pada=NOW)
        how: dict[str, Any] = {"journal": self.journal, "lease": self.journal, "host": self.host}
        return self.siasn.run(apply(rencana, approval, settings=self.settings, pemegang="uji", **how))

    def audit(self, rencana: Rencana) -> Counter[tuple[Jenis, PutusanAudit]]:
        """Read everything back."""
        approval = setujui_semua(rencana, oleh="pemeriksa", pada=NOW)
        found = self.siasn.run(audit(rencana, approval, journal=self.journal, host=self.host))
        return Counter((each.butir.jenis, each.putusan) for each in found.hasil)


def buka(people: Kabupaten, rows: dict[str, dict[str, list[Baris]]]) -> Iterator[Kantor]:
    """SIASN as *people* say, the host with *rows*."""
    tiruan = Tiruan(people)
    settings = Settings(alamat=Alamat.tiruan(), instansi=people.instansi_id, pace=None, settle=0.01)
    with Siasn(Credentials.from_env(tiruan.env()), settings, transport=tiruan.transport()) as siasn:
        yield Kantor(tiruan, siasn, tuang(rows), MemoryJournal(), settings)


def isi_host(people: Kabupaten) -> dict[str, dict[str, list[Baris]]]:
    """The host's rows, with how credit points came, which only SIASN's side says."""
    rows = {nip: {jenis: list(found) for jenis, found in people.simpeg[nip].items()} for nip in people.nips}
    for nip in people.nips:
        perolehan = {
            each["id"]: next((word for flag, word in PEROLEHAN.items() if each[flag] == "1"), "")
            for each in people.siasn[nip].rw_angkakredit
        }
        for row in rows[nip]["angka_kredit"]:
            row["perolehan"] = perolehan.get(row["id_siasn"], "")
    return rows


def kenal(people: Kabupaten, rows: dict[str, dict[str, list[Baris]]]) -> dict[str, dict[str, list[Baris]]]:
    """Note SIASN's id at every row of the host, so that it stays the same row whatever else is changed."""
    for orang in sandingkan_semua(tuang(rows), SumberKabupaten(people, NOW), Lingkup(), lambda done: None):
        for kind in orang.jenis:
            ids = {row.simpeg.kunci: row.siasn.id_siasn for row in kind.baris if row.simpeg and row.siasn}
            for said in rows[orang.nip.buka()][kind.jenis.value]:
                said["id_siasn"] = ids.get(said["id"]) or ""
    return rows


def tuang(rows: dict[str, dict[str, list[Baris]]]) -> MemoryHost:
    """A host with these rows."""
    return MemoryHost(
        susun(Jenis(jenis), Nip(nip), said, kunci=said["id"], id_siasn=said.get("id_siasn") or None)
        for nip, kinds in rows.items()
        for jenis, found in kinds.items()
        for said in found
    )


@pytest.fixture
def kurang() -> Iterator[Kantor]:
    """SIASN lacks the oldest row of every kind of two thirds of the people; the host never knew their ids."""
    people = Kabupaten.buat(60, BENIH, selisih=False)
    rows = isi_host(people)
    sides = {nip: people.siasn[nip] for nip in people.nips}
    for nip in people.nips[:40]:
        gone = {_cabut(sides[nip], jenis) for jenis in OPERASI if jenis is not Jenis.DATA_UTAMA}
        for found in rows[nip].values():
            for row in found:
                row["id_siasn"] = "" if row.get("id_siasn") in gone else row.get("id_siasn", "")
    people.siasn = sides
    yield from buka(people, rows)


def _cabut(sisi: Any, jenis: Jenis) -> str:
    """Take one row out of SIASN; return its id."""
    found = getattr(sisi, rekaman(jenis.value))
    inside = next((found[name] for name in ("listPasangan", "listAnak") if name in found), found) if found else []
    if not inside:
        return ""
    gone = inside.pop()
    return str(gone.get("dataPernikahan", gone)["id"])


@pytest.fixture
def berubah() -> Iterator[Kantor]:
    """Of every kind and field that a row may be sent, a row of the host says something else."""
    people = Kabupaten.buat(150, BENIH, selisih=False)
    rows = kenal(people, isi_host(people))
    for jenis, names in DIKIRIM.items():
        known = [row for kinds in rows.values() for row in kinds[jenis.value] if row.get("id_siasn")]
        if jenis in SYARAT:
            known = [row for row in known if row.get(SYARAT[jenis][0]) in SYARAT[jenis][1]]
        for place, bidang in enumerate(sorted(names - BERSAMA.get(jenis, set()))):
            _ubah(known[place % len(known) :] + known[: place % len(known)], bidang)
    yield from buka(people, rows)


def _ubah(rows: list[Baris], bidang: str) -> None:
    """Let the first row that says the field say another value that some row could say."""
    said = [row for row in rows if row.get(bidang)]
    if not said:
        rows[0][bidang] = "2015-06-01" if "tanggal" in bidang else "1"
        return
    others = () if "nomor" in bidang else said  # a number is nobody else's
    other = next((row[bidang] for row in others if row[bidang] != said[0][bidang]), "")
    said[0][bidang] = other or _lain(said[0][bidang])


def _lain(nilai: str) -> str:
    return str(int(nilai) + 1).zfill(len(nilai)) if nilai.isdigit() else f"{nilai}9"


def test_a_row_that_siasn_lacks_is_sent_and_then_equal(kurang: Kantor) -> None:
    rencana = kurang.rencana()
    sent = Counter(each.jenis for each in rencana.butir if each.aksi is Aksi.KIRIM and not each.sidik_siasn)
    assert set(sent) == set(OPERASI) - {Jenis.DATA_UTAMA}
    laporan = kurang.terapkan(rencana)
    arrived = [each for each in laporan.hasil if each.keadaan is Keadaan.TERKIRIM]
    left = {each.butir.jenis for each in laporan.hasil if each.keadaan is not Keadaan.TERKIRIM}
    assert left == {Jenis.KINERJA_PERIODIK}  # who has no functional level: SIASN demands its coefficient
    found = kurang.audit(rencana)
    assert {pair for pair in found if pair[1] is not PutusanAudit.COCOK} == set()
    assert found.total() == len(arrived)
    again = kurang.rencana()
    assert {each.jenis for each in again.dapat_dikerjakan()} == {Jenis.KINERJA_PERIODIK}


def test_a_row_that_differs_is_changed_and_then_equal(berubah: Kantor) -> None:
    rencana = berubah.rencana()
    changed = {(each.jenis, name) for each in rencana.dapat_dikerjakan() for name in each.nilai()}
    expected = {(jenis, name) for jenis, names in DIKIRIM.items() for name in names - BERSAMA.get(jenis, set())}
    assert {pair for pair in expected - changed if pair[1] in JENIS[pair[0]].nama} == set()
    laporan = berubah.terapkan(rencana)
    stopped = {(each.butir.jenis, each.alasan) for each in laporan.hasil if each.keadaan is not Keadaan.TERKIRIM}
    assert stopped == set()
    assert {pair for pair in berubah.audit(rencana) if pair[1] is not PutusanAudit.COCOK} == set()
    assert berubah.rencana().dapat_dikerjakan() == ()


def test_a_second_apply_sends_nothing(berubah: Kantor) -> None:
    rencana = berubah.rencana()
    berubah.terapkan(rencana)
    before = len(berubah.tiruan.ledger.rows())
    berubah.terapkan(rencana)
    assert len(berubah.tiruan.ledger.rows()) == before > 0
