"""P2 for what is more than one call: the comparison, plan and apply, the download, the host's database, the files.

A small kabupaten whose every name, number and address is a canary; each kind of error of these parts is provoked with
people in reach, and everything it shows is searched, the variables of every frame included.
"""

from __future__ import annotations

import inspect
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from siasn_client import errors
from siasn_client.baris import Ada, Gagal, Jenis, Lingkup, Ubahan
from siasn_client.config import Lingkungan
from siasn_client.errors import SiasnError
from siasn_client.ports import Catatan, Keadaan
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, bacaan_siasn, panggilan, sandingkan
from siasn_client.sinkronisasi import Batas, Persetujuan, Rencana, apply, audit, setujui_semua, susun_rencana
from siasn_client.testing import Aturan, GangguanPlan, JamTiruan, Macam, SiasnTiruan, Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kenari import Kenari, catat_kabupaten
from siasn_client.unduh import Manifes, Permintaan, unduh
from siasn_client.unduh.rekaman import BarisRusak, Kartu, Rekaman
from simpeg_adapters import errors as host_errors
from simpeg_adapters.demo import tuang
from simpeg_adapters.errors import SimpegError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.memory import MemoryHost, MemoryJournal
from simpeg_adapters.ndjson import FolderUnduhan
from simpeg_adapters.sql import SqlHost, SqlJournal

PRIVATE = ("alamat", "email", "nomor_hp", "nomor_npwp", "nomor_sk_cpns", "nomor_sk_pns", "nomor_sk", "nama_sekolah")


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(20, seed=5)


@pytest.fixture(scope="module")
def kenari(kabupaten: Kabupaten) -> Kenari:
    """Every name, number, address and decree of these people."""
    found = Kenari()
    catat_kabupaten(kabupaten, found)
    for nip in kabupaten.nips:
        for rows in kabupaten.simpeg[nip].values():
            for row in rows:
                found.catat("isian", *(row[name] for name in PRIVATE if len(row.get(name) or "") > 7))
    return found


Bocor = Callable[[BaseException], list[str]]


@pytest.fixture
def bocor(kenari: Kenari, terlihat: Callable[..., Mapping[str, str]]) -> Bocor:
    """Say where an error gives something away."""

    def look(error: BaseException) -> list[str]:
        shown = terlihat(error, lengkap=True)
        return [f"{where}: {each}" for where, said in shown.items() for each in kenari.cari(said)]

    return look


def galat(act: Callable[[], Any], kind: type[Exception] = SiasnError) -> Exception:
    """What *act* raises, with its frames."""
    try:
        act()
    except kind as error:
        return error
    raise AssertionError("nothing was raised")


# the host's database


@pytest.fixture(scope="module")
def tertuang(kabupaten: Kabupaten) -> Iterator[sqlite3.Connection]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tuang(kabupaten, engine, 5, dengan_kotor=False)
    raw = engine.raw_connection()
    yield raw.driver_connection  # type: ignore[misc]
    raw.close()
    engine.dispose()


def salinan(tertuang: sqlite3.Connection) -> Engine:
    """A copy of the poured database, to be changed."""

    def salin() -> sqlite3.Connection:
        copy = sqlite3.connect(":memory:")
        tertuang.backup(copy)
        return copy

    return create_engine("sqlite://", creator=salin, poolclass=StaticPool)


@pytest.fixture
def engine(tertuang: sqlite3.Connection) -> Iterator[Engine]:
    made = salinan(tertuang)
    yield made
    made.dispose()


@pytest.fixture
def host(engine: Engine) -> SqlHost:
    return SqlHost(engine, profil_bawaan("tb_01"), writable=True)


def perintah(engine: Engine, *statements: str) -> None:
    with engine.begin() as conn:
        for statement in statements:
            conn.execute(text(statement))


def ubahan(host: SqlHost, kabupaten: Kabupaten, *, sidik: str | None = None, baru: bool = False) -> Ubahan:
    """A change of somebody's main record, all of it personal."""
    nip = Nip(kabupaten.nips[0])
    found = host.read([nip], [Jenis.DATA_UTAMA])[nip][Jenis.DATA_UTAMA]
    assert isinstance(found, Ada)
    row = found.rows[0]
    values = {"email": kabupaten.simpeg[kabupaten.nips[1]]["data_utama"][0]["email"], "alamat": "Jl. " + nip.buka()}
    return Ubahan(Jenis.DATA_UTAMA, nip, None if baru else row.kunci, sidik or row.sidik(), values)


ABORT = "CREATE TRIGGER t BEFORE UPDATE ON {tabel} BEGIN SELECT RAISE(ABORT, 'nilai {nip} ditolak'); END"


def tabel(host: SqlHost, jenis: Jenis = Jenis.DATA_UTAMA) -> str:
    return host._profil.untuk(jenis).tabel


def test_a_write_that_the_database_refuses_with_the_value_in_its_words_shows_nothing(
    bocor: Bocor, host: SqlHost, engine: Engine, kabupaten: Kabupaten
) -> None:
    change = ubahan(host, kabupaten)
    perintah(engine, ABORT.format(tabel=tabel(host), nip=kabupaten.nips[0]))
    error = galat(lambda: host.write(change))
    assert isinstance(error, host_errors.HostBroken)
    assert bocor(error) == []


@pytest.mark.parametrize("what", ["sidik", "baru", "tutup"])
def test_a_write_that_we_refuse_shows_nothing(
    bocor: Bocor, host: SqlHost, engine: Engine, kabupaten: Kabupaten, what: str
) -> None:
    change = ubahan(host, kabupaten, sidik="x" if what == "sidik" else None, baru=what == "baru")
    closed = SqlHost(engine, profil_bawaan("tb_01"))
    error = galat(lambda: (closed if what == "tutup" else host).write(change))
    assert isinstance(error, errors.Moved | host_errors.WriteRefused)
    assert bocor(error) == []


def test_rows_that_cannot_be_read_show_nothing(
    bocor: Bocor, host: SqlHost, engine: Engine, kabupaten: Kabupaten
) -> None:
    nips = [Nip(digits) for digits in kabupaten.nips]
    host.read(nips, [Jenis.DATA_UTAMA])
    perintah(engine, f"UPDATE {tabel(host)} SET alm = CAST(x'ff' || '{kabupaten.nips[0]}' AS TEXT)")  # noqa: S608
    found = host.read(nips, [Jenis.DATA_UTAMA])
    errors_met = {
        id(one.error): one.error for each in found.values() for one in each.values() if isinstance(one, Gagal)
    }
    assert errors_met
    assert [bocor(error) for error in errors_met.values()] == [[]] * len(errors_met)


def test_a_table_that_is_gone_shows_nothing(bocor: Bocor, host: SqlHost, engine: Engine, kabupaten: Kabupaten) -> None:
    nips = [Nip(digits) for digits in kabupaten.nips]
    host.read(nips, [Jenis.DATA_UTAMA])
    perintah(engine, f"ALTER TABLE {tabel(host)} RENAME TO lain")
    assert bocor(galat(lambda: list(host.nips(Lingkup())))) == []
    failed = host.read(nips, [Jenis.DATA_UTAMA])[nips[0]][Jenis.DATA_UTAMA]
    assert isinstance(failed, Gagal)
    assert bocor(failed.error) == []


def test_a_journal_that_cannot_be_written_shows_nothing(bocor: Bocor, engine: Engine) -> None:
    journal = SqlJournal(engine)
    perintah(engine, "CREATE TRIGGER j BEFORE INSERT ON siasn_jurnal BEGIN SELECT RAISE(ABORT, 'penuh'); END")
    row = Catatan("r", "b", "simpan", Keadaan.NIAT, 1, "s", datetime(2026, 1, 1, tzinfo=UTC))
    error = galat(lambda: journal.append(row))
    assert isinstance(error, host_errors.JurnalError)
    assert bocor(error) == []


# compare, plan, apply, audit

JAM = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)


class Kantor:
    """An office at work: the fake SIASN by a virtual clock, a host in memory, and what was found between them."""

    def __init__(self, kabupaten: Kabupaten, *naskah: Aturan) -> None:
        self.jam = JamTiruan()
        self.tiruan = Tiruan(kabupaten, gangguan=GangguanPlan(naskah=naskah), clock=self.jam)
        self.siasn = SiasnTiruan(self.tiruan, self.jam)
        self.journal = MemoryJournal()
        self.host: Any = MemoryHost()

    def sandingkan(self, kabupaten: Kabupaten, simpeg: SqlHost) -> list[HasilPegawai]:
        found = []
        for nip in map(Nip, kabupaten.nips):
            here = simpeg.read([nip], list(Jenis))[nip]
            for one in here.values():
                for row in one.rows if isinstance(one, Ada) else ():
                    self.host._put(row)
            there = {}
            for jenis in Jenis:
                ((_, read),) = self.siasn.map([panggilan(nip, jenis)], in_flight=1)
                there[jenis] = bacaan_siasn(jenis, nip, read)
            found.append(sandingkan(nip, here, there))
        return found

    def susun(self, hasil: list[HasilPegawai], **more: Any) -> Rencana:
        said = {"instansi": self.tiruan.instansi, "lingkungan": Lingkungan.TIRUAN, "per": self.jam.now()}
        return susun_rencana(hasil, **{**said, "pembuat": "pembuat", **more})

    def terapkan(self, rencana: Rencana, persetujuan: Persetujuan, **more: Any) -> Any:
        said = {"journal": self.journal, "lease": self.journal, "host": self.host, "settings": self.siasn.settings}
        return self.siasn.run(apply(rencana, persetujuan, pemegang="pekerja", **{**said, **more}))


@pytest.fixture(scope="module")
def hasil(kabupaten: Kabupaten, tertuang: sqlite3.Connection) -> list[HasilPegawai]:
    engine = salinan(tertuang)
    kantor = Kantor(kabupaten)
    found = kantor.sandingkan(kabupaten, SqlHost(engine, profil_bawaan("tb_01")))
    kantor.siasn.close()
    engine.dispose()
    return found


@pytest.fixture
def kantor(kabupaten: Kabupaten, hasil: list[HasilPegawai]) -> Iterator[Kantor]:
    made = Kantor(kabupaten)
    for orang in hasil:
        for jenis in orang.jenis:
            for baris in jenis.baris:
                if baris.simpeg is not None:
                    made.host._put(baris.simpeg)
    yield made
    made.siasn.close()


@pytest.fixture
def rencana(kantor: Kantor, hasil: list[HasilPegawai]) -> Rencana:
    return kantor.susun(hasil)


def disetujui(kantor: Kantor, rencana: Rencana) -> Persetujuan:
    return setujui_semua(rencana, oleh="pemeriksa", pada=kantor.jam.now())


def test_a_comparison_and_its_plan_print_nobody(kenari: Kenari, hasil: list[HasilPegawai], rencana: Rencana) -> None:
    assert rencana.butir
    shown = f"{hasil!r} {rencana!r} {rencana.butir!r} {[b.perubahan for b in rencana.butir]!r}"
    assert kenari.cari(shown) == ()


def test_a_plan_that_changes_too_much_shows_nobody(bocor: Bocor, kantor: Kantor, hasil: list[HasilPegawai]) -> None:
    error = galat(lambda: kantor.susun(hasil, batas=Batas(orang=0.0, baris=0.0, minimal=0)))
    assert isinstance(error, errors.UnsafePlan)
    assert bocor(error) == []


@pytest.mark.parametrize("kind", ["kedaluwarsa", "instansi", "orang lain", "sewa", "jurnal"])
def test_a_plan_that_may_not_be_applied_shows_nobody(
    bocor: Bocor, kantor: Kantor, rencana: Rencana, hasil: list[HasilPegawai], kind: str
) -> None:
    approval = disetujui(kantor, rencana)
    match kind:
        case "kedaluwarsa":
            kantor.jam.sleep(timedelta(hours=25).total_seconds())
        case "instansi":
            rencana = kantor.susun(hasil, instansi="LAIN")
            approval = disetujui(kantor, rencana)
        case "orang lain":
            approval = evolve(approval, digest="0" * 64)
        case "sewa":
            scope = f"{rencana.instansi}/{rencana.lingkungan}"
            kantor.journal.acquire(scope, "lain", kantor.jam.now(), 1e6)
        case "jurnal":
            row = Catatan(rencana.digest, "tidak-ada", "simpan", Keadaan.NIAT, 7, "s", kantor.jam.now(), alasan="x")
            kantor.journal.append(row)
    error = galat(lambda: kantor.terapkan(rencana, approval))
    assert isinstance(error, errors.SyncError)
    assert bocor(error) == []


class HostRusak:
    """A host that breaks, by an error that a careless adapter might raise."""

    def __init__(self, inner: MemoryHost, error: Exception, kapan: str) -> None:
        self._inner, self._error, self._kapan = inner, error, kapan

    def punya(self) -> Any:
        return self._inner.punya()

    def nips(self, lingkup: Any) -> Any:
        return self._inner.nips(lingkup)

    def read(self, nips: Any, jenis: Any) -> Any:
        if self._kapan == "read":
            raise self._error
        return self._inner.read(nips, jenis)

    def write(self, ubahan: Any) -> None:
        raise self._error


@pytest.mark.parametrize("kapan", ["read", "write"])
def test_a_host_that_breaks_under_an_apply_shows_nobody(
    bocor: Bocor, kenari: Kenari, kantor: Kantor, rencana: Rencana, kapan: str
) -> None:
    """The error is not ours, and stops the run: what it says itself is its author's, our frames are ours."""
    approval = disetujui(kantor, rencana)
    broken = HostRusak(kantor.host, ZeroDivisionError("x"), kapan)
    assert bocor(galat(lambda: kantor.terapkan(rencana, approval, host=broken), ZeroDivisionError)) == []
    report = None
    with suppress(SiasnError):
        report = kantor.terapkan(rencana, approval, host=HostRusak(kantor.host, host_errors.HostBroken(), kapan))
    assert kenari.cari(repr(report)) == ()


SESUDAH = (Macam.RESET_SESUDAH, Macam.SESUDAH_502, Macam.KUOTA, Macam.TOKEN_SSO, Macam.SALAH_TIPE, Macam.DITANGGUHKAN)


@pytest.mark.parametrize("macam", SESUDAH)
def test_an_apply_under_faults_reports_nobody(
    bocor: Bocor, kenari: Kenari, kabupaten: Kabupaten, hasil: list[HasilPegawai], macam: Macam
) -> None:
    kantor = Kantor(kabupaten, Aturan(macam, kali=400))
    plan = kantor.susun(hasil)
    approval = disetujui(kantor, plan)
    report = laporan = None
    try:
        report = kantor.terapkan(plan, approval)
        laporan = kantor.siasn.run(audit(plan, approval, journal=kantor.journal, host=kantor.host))
    except SiasnError as raised:
        error: SiasnError | None = raised
    else:
        error = report.henti
    kantor.siasn.close()
    assert error is None or bocor(error) == []
    for each in (report, laporan):
        assert each is None or kenari.cari(f"{each!r} {each.hasil!r}") == ()


def rusak(content: bytes, kabupaten: Kabupaten) -> Iterator[bytes]:
    nip = kabupaten.nips[0].encode()
    yield b"[" + nip
    yield content[: len(content) // 2]
    yield content.replace(b'"versi"', b'"versi_"', 1)
    yield content.replace(b":", b": " + nip + b" :", 1)
    yield json.dumps({"versi": 1, "nip": kabupaten.nips[0], "butir": [kabupaten.nips[1]]}).encode()


class Tersembunyi:
    """Holds what our own frames must not show."""

    def __init__(self, isi: bytes) -> None:
        self.isi = isi

    def __repr__(self) -> str:
        return "Tersembunyi"


@pytest.mark.parametrize("kind", ["rencana", "persetujuan", "manifes", "rekaman", "kartu"])
def test_papers_that_cannot_be_read_show_nothing_of_themselves(
    bocor: Bocor, kantor: Kantor, rencana: Rencana, kabupaten: Kabupaten, kind: str
) -> None:
    line = Rekaman("golongan", kabupaten.nips[0], JAM, ({"nip": kabupaten.nips[0]},)).to_line()
    read, whole = {
        "rencana": (Rencana.from_bytes, rencana.to_bytes()),
        "persetujuan": (Persetujuan.from_bytes, disetujui(kantor, rencana).to_bytes()),
        "manifes": (Manifes.of_bytes, Manifes("I", Lingkungan.TIRUAN).to_bytes()),
        "rekaman": (Rekaman.of_line, line),
        "kartu": (Kartu.of_line, line),
    }[kind]
    papers = [Tersembunyi(each) for each in rusak(whole, kabupaten)]
    failed = [error for paper in papers if (error := ditolak(read, paper)) is not None]
    assert len(failed) > 2
    assert [bocor(error) for error in failed] == [[]] * len(failed)


def ditolak(read: Callable[[bytes], object], paper: Tersembunyi) -> Exception | None:
    try:
        read(paper.isi)
    except (SiasnError, BarisRusak) as error:
        return error
    return None


# the download and its files


def mengunduh(kabupaten: Kabupaten, gudang: Any, *naskah: Aturan) -> Any:
    kantor = Kantor(kabupaten, *naskah)
    orders = Permintaan(tuple(map(Nip, kabupaten.nips[:3])), jenis=("golongan", "data_utama"))
    try:
        return kantor.siasn.run(unduh(orders, gudang, settings=kantor.siasn.settings))
    finally:
        kantor.siasn.close()


class GudangRusak:
    """A store that breaks when it is written to."""

    def __init__(self, inner: Any, error: Exception) -> None:
        self._inner, self._error = inner, error

    def tulis(self, rekaman: Any) -> None:
        raise self._error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


@pytest.mark.parametrize("error", [host_errors.BerkasError(), ZeroDivisionError("x")], ids=repr)
def test_a_store_that_breaks_under_a_download_shows_nobody(
    bocor: Bocor, tmp_path: Path, kabupaten: Kabupaten, error: Exception
) -> None:
    with FolderUnduhan(tmp_path) as folder:
        raised = galat(lambda: mengunduh(kabupaten, GudangRusak(folder, error)), type(error))
    assert bocor(raised) == []


def test_a_folder_of_another_office_shows_nobody(bocor: Bocor, tmp_path: Path, kabupaten: Kabupaten) -> None:
    with FolderUnduhan(tmp_path) as folder:
        assert mengunduh(kabupaten, folder).manifes.tuntas
        folder.simpan_manifes(folder.manifes().replace(b'"instansi"', b'"instansi_"'))  # type: ignore[union-attr]
        error = galat(lambda: mengunduh(kabupaten, folder))
    assert isinstance(error, errors.DownloadRefused)
    assert bocor(error) == []


def test_a_file_that_is_damaged_in_its_middle_shows_no_line(bocor: Bocor, tmp_path: Path, kabupaten: Kabupaten) -> None:
    with FolderUnduhan(tmp_path) as folder:
        assert mengunduh(kabupaten, folder).manifes.tuntas
    file = next(path for path in tmp_path.iterdir() if path.suffix == ".ndjson")
    whole = file.read_bytes()
    file.write_bytes(whole.replace(b'"jenis"', b'"jenis_"', 1) + whole)
    with FolderUnduhan(tmp_path) as folder:
        error = galat(lambda: mengunduh(kabupaten, folder))
    del whole
    assert isinstance(error, host_errors.BerkasError)
    assert bocor(error) == []


# settings, profiles, tokens


def test_settings_that_are_wrong_do_not_show_their_secrets(
    tmp_path: Path, terlihat: Callable[..., Mapping[str, str]]
) -> None:
    secret = "sandi-basis-data-77"
    path = tmp_path / "instansi.toml"
    for wrong in (
        f'nama = "X"\n[simpeg]\nurl = "postgresql://u:{secret}@127.0.0.1:1/x"\n',
        f'[siasn]\nproxy = "http://u:{secret}@proxy"\nnama = ',
        f'nama = "X"\n[siasn]\nlingkungan = "{secret}"\n',
    ):
        path.write_text(wrong, encoding="utf-8")
        error = galat(lambda: Instansi.open(path))
        shown = terlihat(error, lengkap=True)
        assert [where for where, said in shown.items() if secret in said] == []
    path.write_text(f"[[[{secret}", encoding="utf-8")
    error = galat(lambda: Profil.from_toml(path))
    assert [where for where, said in terlihat(error).items() if secret in said] == []


# every kind of error of the adapters, and the control

ELSEWHERE = {"SimpegError": "the root", "TokenRefused": "tests of the command token"}
HERE = {"PengaturanError", "BerkasError", "ProfilError", "HostBroken", "JurnalError", "WriteRefused"}


def test_every_kind_of_error_of_the_adapters_is_provoked_somewhere() -> None:
    kinds = {name for name, one in vars(host_errors).items() if inspect.isclass(one) and issubclass(one, SimpegError)}
    assert kinds == HERE | {*ELSEWHERE}


def test_an_adapter_that_keeps_the_drivers_error_is_found(
    bocor: Bocor, host: SqlHost, engine: Engine, kabupaten: Kabupaten, pemindai: Any
) -> None:
    """The negative control: the same write, told by SQLAlchemy itself."""
    perintah(engine, ABORT.format(tabel=tabel(host), nip=kabupaten.nips[0]))

    def careless() -> None:
        try:
            perintah(engine, f"UPDATE {tabel(host)} SET alm = '{kabupaten.nips[0]}'")  # noqa: S608
        except Exception as error:
            raise host_errors.HostBroken() from error

    assert bocor(galat(careless))
    pemindai.habis()
