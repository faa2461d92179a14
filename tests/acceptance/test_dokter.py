"""Fourteen faults, planted one at a time, as really as a test may: each is named, and nothing else is.

They are the table of ``docs/how-to/dokter.md``. Every run happens while the fake forbids writing.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
import socket
import ssl
import tempfile
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from attrs import evolve

from siasn_client.config import Alamat, Lingkungan
from siasn_client.testing import Aturan, GangguanPlan, Jawaban, Loopback, Macam, Tiruan
from siasn_client.testing.__main__ import describe
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.cli import siasn
from simpeg_adapters.cli.layar import jalankan
from simpeg_adapters.commands.dokter import OBAT, Diagnosa, Keadaan, jalan
from simpeg_adapters.demo.kantor import siapkan, tulis_pengaturan

pytestmark = pytest.mark.acceptance  # servers, certificates, planted faults

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "dokter.md").read_text(encoding="utf-8")
TB_01 = ROOT / "adapters" / "simpeg_adapters" / "skema" / "tb_01.toml"
NUMBER = re.compile(r"\d(?:[ ._-]?\d){15}")  # a NIK or a NIP, in whatever groups
TOKEN = re.compile(r"eyJ[\w-]{4,}\.[\w-]{4,}")
SEED = 7

Ubah = Callable[[str, Jawaban], Jawaban]


class Ganjil:
    """The fake with a hand on its answers: what a gateway, a firewall or a wrong clock makes of them."""

    def __init__(self, tiruan: Tiruan) -> None:
        self.tiruan = tiruan
        self.ubah: Ubah = lambda path, answer: answer

    def answer(self, method: str, path: str, *rest: Any) -> Jawaban:
        return self.ubah(path, self.tiruan.answer(method, path, *rest))


class Kantor:
    """One office on a fake SIASN, to plant one fault in."""

    def __init__(self, folder: Path, kabupaten: Kabupaten, simpeg: Path) -> None:
        self.kabupaten, self.tiruan = kabupaten, Tiruan(kabupaten)
        self.ganjil = Ganjil(self.tiruan)
        self.paths = {name: folder / file for name, file in _files(simpeg).items()}
        folder.mkdir()
        shutil.copy(simpeg, self.paths["simpeg"])
        self.stack = ExitStack()
        self.url = self.stack.enter_context(Loopback(self.ganjil)).url  # type: ignore[arg-type]
        tulis_pengaturan(self.paths, describe(self.tiruan, self.url))
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.mati = f"http://127.0.0.1:{listener.getsockname()[1]}"

    def ganti(self, file: str, *pairs: tuple[str, str]) -> None:
        path = self.paths[file]
        text = path.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")

    def tambah(self, bagian: str, line: str) -> None:
        self.ganti("instansi", (f"[{bagian}]\n", f"[{bagian}]\n{line}\n"))

    def token(self, token: str) -> None:
        self.paths["kredensial"].write_text(
            re.sub(r"(username|password) = .*\n", "", self.paths["kredensial"].read_text(encoding="utf-8"))
            + f'sso_token = "{token}"\n',
            encoding="utf-8",
        )


def _files(simpeg: Path) -> dict[str, str]:
    names = ("simpeg", "jurnal", "instansi", "kredensial")
    return {name: f"{name}.{'db' if name in ('simpeg', 'jurnal') else 'toml'}" for name in names}


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=20, seed=SEED)


@pytest.fixture(scope="module")
def simpeg(tmp_path_factory: pytest.TempPathFactory, kabupaten: Kabupaten) -> Path:
    return siapkan(tmp_path_factory.mktemp("simpeg") / "kantor", kabupaten, SEED)["simpeg"]


@pytest.fixture
def kantor(tmp_path: Path, kabupaten: Kabupaten, simpeg: Path) -> Iterator[Kantor]:
    office = Kantor(tmp_path / "kantor", kabupaten, simpeg)
    with office.stack:
        yield office


Lapor = Callable[[Kantor], tuple[int, list[dict[str, Any]], str]]


@pytest.fixture
def dokter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Lapor:
    """Run the command as people do, with writing forbidden: its code, its lines, its report."""

    def run(kantor: Kantor) -> tuple[int, list[dict[str, Any]], str]:
        report = tmp_path / "laporan.txt"
        line = ["siasn", "dokter", "--instansi", kantor.paths["instansi"], "--laporan", report, "--json"]
        monkeypatch.setattr("sys.argv", [str(part) for part in line])
        with pytest.raises(SystemExit) as ended, kantor.tiruan.larang_tulis():
            jalankan(siasn.app, "siasn")
        said = json.loads(capsys.readouterr().out)
        assert kantor.tiruan.ledger.rows() == ()
        return int(ended.value.code or 0), said["gejala"], report.read_text(encoding="utf-8")

    return run


# -- the faults, one function each


def jam(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    then = format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)
    kantor.ganjil.ubah = lambda path, answer: evolve(answer, headers={**answer.headers, "date": then})


def jam_lambat(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(minutes=5), usegmt=True)
    kantor.ganjil.ubah = lambda path, answer: evolve(answer, headers={**answer.headers, "date": then})
    kantor.token(kantor.tiruan.token_sso(seconds=-7200))  # of a wrong clock one does not believe this either


def dns(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    known = socket.getaddrinfo

    def unknown(host: object, *args: Any, **more: Any) -> Any:
        """What a machine without a name server is told; RFC 2606 keeps .invalid free for it."""
        if str(host).endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known(host, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    kantor.ganti("instansi", ('"tiruan" ', '"gerbang" '), (kantor.url, "https://gerbang.contoh.invalid"))


def proxy(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.tambah("siasn", f'proxy = "{kantor.mati}"')


def proxy_menolak(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy that is there and passes nothing on: it answers CONNECT with 501, as the fake does."""
    kantor.tambah("siasn", f'proxy = "{kantor.url}"')
    kantor.ganti("instansi", (f'url = "{kantor.url}"', 'url = "https://127.0.0.1:9"'))


def _tls(kantor: Kantor) -> trustme.CA:
    """Serve the fake over TLS, by a certificate of an authority that nobody knows."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = Loopback(kantor.ganjil)  # type: ignore[arg-type]
    server._server.socket = context.wrap_socket(server._server.socket, server_side=True)
    secure = kantor.stack.enter_context(server).url.replace("http:", "https:")
    kantor.ganti("instansi", (kantor.url, secure))
    return authority


def tls(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    _tls(kantor)


def _produksi(kantor: Kantor, monkeypatch: pytest.MonkeyPatch, sso: str, gateway: str) -> None:
    """BKN's two hosts, each a port of this machine."""
    at = Alamat.tiruan(kantor.url)
    where = Alamat(
        Lingkungan.PRODUKSI,
        at.token_apim.replace(kantor.url, gateway),
        at.token_sso.replace(kantor.url, sso),
        at.api.replace(kantor.url, gateway),
        at.referensi.replace(kantor.url, gateway),
    )
    monkeypatch.setattr(Alamat, "produksi", classmethod(lambda cls: where))
    kantor.ganti("instansi", ('"tiruan" ', '"produksi" '))


def daftar_putih(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    _produksi(kantor, monkeypatch, sso=kantor.url, gateway=kantor.mati)


def daftar_putih_diputus(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    tembok = Ganjil(kantor.tiruan)
    tembok.ubah = lambda path, answer: Jawaban(0, reset=True)
    gateway = kantor.stack.enter_context(Loopback(tembok)).url  # type: ignore[arg-type]
    _produksi(kantor, monkeypatch, sso=kantor.url, gateway=gateway)


def daftar_putih_403(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Jawaban(403, {"content-type": "text/html"}, b"<html><body><h1>403 Forbidden</h1></body></html>")
    kantor.ganjil.ubah = lambda path, answer: answer if "/auth/realms/" in path else page


def gangguan(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.tiruan.gangguan = GangguanPlan.naskah(Aturan(Macam.HTML_502, kali=1000))


def gangguan_data(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the backend behind the gateway is down; keys and tokens are given out as ever."""
    page = Jawaban(504, {"content-type": "text/html"}, b"<html>Gateway Time-out</html>")
    kantor.ganjil.ubah = lambda path, answer: page if "/apisiasn/1.0/pns" in path else answer


def suspended(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.tiruan.tangguhkan()


def kunci(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.ganti("kredensial", (kantor.tiruan.credentials()["consumer_secret"], "bukan-rahasianya"))


def token_berakhir(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.token(kantor.tiruan.token_sso(seconds=-7200))


def token_ditolak(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token that says it lives, and that SIASN takes no more."""
    kantor.token(Tiruan(kantor.kabupaten).token_sso())


def peran(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.token(kantor.tiruan.token_sso(peran=["offline_access"]))


def basis_data(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.paths["simpeg"].unlink()


def basis_data_rusak(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    kantor.paths["simpeg"].write_bytes(b"bukan basis data, dan cukup panjang untuk ditolak SQLite" * 20)


def profil(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    own = kantor.paths["instansi"].with_name("profil.toml")
    text = TB_01.read_text(encoding="utf-8")
    assert '"noskpkt"' in text or '"nosk"' in text
    own.write_text(text.replace('"nosk"', '"nomor_sk_lama"'), encoding="utf-8")
    kantor.ganti("instansi", ('profil = "tb_01"', 'profil = "profil.toml"'))


def disk_penuh(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that the system refuses, as on a full disk; the count says nothing yet."""
    write = os.write

    def full(handle: int, content: bytes) -> int:
        if len(content) == 65536:  # the sample; what others write goes through
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, content)

    monkeypatch.setattr(os, "write", full)


def disk_hampir_penuh(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9, 1024 * 1024))


def folder(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file where the journal's folder should be: not even root can write into it."""
    kantor.paths["instansi"].with_name("data").write_bytes(b"")
    kantor.ganti("instansi", ('basis_data = "jurnal.db"', 'basis_data = "data/jurnal.db"'))


def folder_baca_saja(kantor: Kantor, monkeypatch: pytest.MonkeyPatch) -> None:
    """A read-only file system refuses to begin a file, to root too."""
    begin = tempfile.mkstemp

    def refuse(*args: Any, **more: Any) -> tuple[int, str]:
        if more.get("dir") == kantor.paths["instansi"].parent:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return begin(*args, **more)

    monkeypatch.setattr(tempfile, "mkstemp", refuse)


PLANTED = [
    ("jam", jam),
    ("jam", jam_lambat),
    ("dns", dns),
    ("proxy", proxy),
    ("proxy", proxy_menolak),
    ("tls", tls),
    ("daftar_putih", daftar_putih),
    ("daftar_putih", daftar_putih_diputus),
    ("daftar_putih", daftar_putih_403),
    ("gangguan", gangguan),
    ("gangguan", gangguan_data),
    ("suspended", suspended),
    ("kunci", kunci),
    ("token_berakhir", token_berakhir),
    ("token_berakhir", token_ditolak),
    ("peran", peran),
    ("basis_data", basis_data),
    ("basis_data", basis_data_rusak),
    ("profil", profil),
    ("disk_penuh", disk_penuh),
    ("disk_penuh", disk_hampir_penuh),
    ("folder", folder),
    ("folder", folder_baca_saja),
]


@pytest.mark.parametrize(("diagnosa", "tanam"), PLANTED, ids=[plant.__name__ for _, plant in PLANTED])
def test_a_planted_fault_is_named_and_nothing_else(
    diagnosa: str, tanam: Callable[..., None], kantor: Kantor, dokter: Lapor, monkeypatch: pytest.MonkeyPatch
) -> None:
    tanam(kantor, monkeypatch)
    code, lines, report = dokter(kantor)
    named = [line["diagnosa"] for line in lines if line["keadaan"] == "masalah"]
    assert named == [diagnosa], [line for line in lines if line["keadaan"] != "baik"]
    assert code == OBAT[Diagnosa(diagnosa)].keluar
    assert_impersonal(report, kantor)
    assert report.count("[MASALAH]") == 1


def test_a_healthy_office_is_well_in_everything(kantor: Kantor, dokter: Lapor) -> None:
    """The control: whatever is named above is named because it was planted. Looking leaves nothing behind."""
    files = {path.name: path.stat().st_mtime_ns for path in kantor.paths["instansi"].parent.iterdir()}
    code, lines, report = dokter(kantor)
    assert {path.name: path.stat().st_mtime_ns for path in kantor.paths["instansi"].parent.iterdir()} == files
    assert [line for line in lines if line["keadaan"] != "baik"] == []
    assert code == 0
    assert report.count("[baik]") == len(lines) == 20
    assert_impersonal(report, kantor)


def test_a_healthy_office_behind_tls_is_well_with_its_own_authority(kantor: Kantor, dokter: Lapor) -> None:
    """The control of ``tls``: the certificate alone was the fault."""
    _tls(kantor).cert_pem.write_to_path(str(kantor.paths["instansi"].with_name("ca.pem")))
    kantor.tambah("siasn", 'ca_bundle = "ca.pem"')
    code, lines, _ = dokter(kantor)
    assert (code, {line["keadaan"] for line in lines}) == (0, {"baik"})


def test_a_healthy_office_with_two_hosts_and_a_handed_in_token_is_well(
    kantor: Kantor, dokter: Lapor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of ``daftar_putih`` and of the tokens."""
    other = kantor.stack.enter_context(Loopback(kantor.ganjil))  # type: ignore[arg-type]
    at = Alamat.tiruan(kantor.url)
    where = evolve(at, token_sso=at.token_sso.replace(kantor.url, other.url))
    monkeypatch.setattr(Alamat, "tiruan", classmethod(lambda cls, url="": where))
    kantor.token(kantor.tiruan.token_sso())
    code, lines, _ = dokter(kantor)
    assert (code, {line["keadaan"] for line in lines}) == (0, {"baik"})


@pytest.mark.parametrize("tanam", [disk_penuh, basis_data])
def test_without_its_order_the_doctor_would_name_more(
    tanam: Callable[..., None], kantor: Kantor, dokter: Lapor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control of "and nothing else": a check that is made although its ground is gone names the ground twice."""
    tanam(kantor, monkeypatch)
    kantor.paths["jurnal"].write_bytes(b"bukan basis data, dan cukup panjang untuk ditolak SQLite")
    monkeypatch.setattr(jalan, "_menunggu", lambda check, meja: iter(()))
    _, lines, _ = dokter(kantor)
    assert len([line for line in lines if line["keadaan"] == "masalah"]) > 1


def test_two_faults_are_two_lines_when_neither_hides_the_other(
    kantor: Kantor, dokter: Lapor, monkeypatch: pytest.MonkeyPatch
) -> None:
    kunci(kantor, monkeypatch)
    profil(kantor, monkeypatch)
    code, lines, _ = dokter(kantor)
    assert [line["diagnosa"] for line in lines if line["diagnosa"]] == ["profil", "kunci"]
    assert code == 3


def assert_impersonal(report: str, kantor: Kantor) -> None:
    """No number of a person, no name, no token, no secret of the account, no folder of this machine."""
    assert not NUMBER.search(report)
    assert not TOKEN.search(report)
    assert str(kantor.paths["instansi"].parent) not in report
    assert [value for value in kantor.tiruan.credentials().values() if value in report] == []
    names = {str(side.data_utama["nama"]) for side in kantor.kabupaten.siasn.values() if side.data_utama}
    assert [name for name in names if name in report] == []


@pytest.mark.parametrize("leak", ["NIP 19900228 201503 1 000", "eyJhbGciOiJSUzI1NiJ9.eyJzdWIi", "nama"])
def test_the_scan_of_the_report_finds_what_is_planted(leak: str, kantor: Kantor) -> None:
    """The control of the scan."""
    person = next(side.data_utama for side in kantor.kabupaten.siasn.values() if side.data_utama)
    planted = str(person["nama"]) if leak == "nama" else leak
    with pytest.raises(AssertionError):
        assert_impersonal(f"[baik] Jam komputer: {planted}.", kantor)


def test_the_docs_list_exactly_these_fourteen_first() -> None:
    rows = re.findall(r"^\| (\d+) \| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \| (\d) \|$", PAGE, re.MULTILINE)
    assert [int(row[0]) for row in rows] == list(range(1, 15))
    assert [row[1] for row in rows] == list(dict.fromkeys(name for name, _ in PLANTED))
    others = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \| (\d) \|$", PAGE, re.MULTILINE)
    written = {row[-5]: row[-3:] for row in [*rows, *others]}
    assert written == {str(name): (cure.giliran, cure.langkah, str(int(cure.keluar))) for name, cure in OBAT.items()}


def test_the_docs_name_the_three_states() -> None:
    assert {"`baik`", "`masalah`", "`belum`"} <= {f"`{word}`" for word in Keadaan} & set(re.findall(r"`\w+`", PAGE))
