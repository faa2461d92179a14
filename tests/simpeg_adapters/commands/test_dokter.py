"""The doctor's findings: on this machine by real files, of the network by tables of what was answered."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from siasn_client import ApiError, AuthError, ConfigError, DecodeError, Denied, NoAnswer, RateLimited, ServerBroken
from siasn_client.conversation.sapa import Sapaan
from siasn_client.errors import CircuitOpen, LoginRefused, Putus, SiasnError, TokenEnded, WrongEnvironment, WrongOffice
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.dokter import OBAT, Diagnosa, Gejala, Keadaan, keluar_dokter, susun_laporan
from simpeg_adapters.commands.dokter.gejala import Temuan, baik, belum, masalah
from simpeg_adapters.commands.dokter.jalan import SEMUA, SETEMPAT, periksa_setempat
from simpeg_adapters.commands.dokter.jaringan import kata_jam
from simpeg_adapters.commands.dokter.meja import NIP_TIDAK_ADA, Dibaca, Meja, Sambutan
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.demo import tuang
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.instansi import Instansi

KANTOR = """versi = 1
nama = "Kabupaten Contoh"
id = "I1"
[siasn]
lingkungan = "tiruan"
url = "http://127.0.0.1:9"
kredensial = "kredensial.toml"
[simpeg]
basis_data = "simpeg.db"
profil = "tb_01"
[jurnal]
basis_data = "jurnal.db"
"""
KREDENSIAL = "versi = 1\n" + "".join(
    f'{name} = "x"\n' for name in ("consumer_key", "consumer_secret", "client_id", "sso_token")
)
SSO, GERBANG = "sso.contoh:443", "gerbang.contoh:8243"


@pytest.fixture(scope="module")
def simpeg(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("dokter") / "simpeg.db"
    engine = create_engine(f"sqlite:///{path.as_posix()}")
    tuang(Kabupaten.buat(pegawai=20, seed=7), engine, 7)
    engine.dispose()
    return path


@pytest.fixture
def berkas(tmp_path: Path, simpeg: Path) -> Path:
    shutil.copy(simpeg, tmp_path)
    (tmp_path / "kredensial.toml").write_text(KREDENSIAL, encoding="utf-8")
    path = tmp_path / "instansi.toml"
    path.write_text(KANTOR, encoding="utf-8")
    return path


def setempat(berkas: Path) -> dict[str, Gejala]:
    return {each.kode: each for each in periksa_setempat(berkas)}


def salah(found: dict[str, Gejala]) -> list[Diagnosa | None]:
    return [each.diagnosa for each in found.values() if each.keadaan is Keadaan.MASALAH]


# -- this machine


def test_a_good_office_is_well_in_everything(berkas):
    found = setempat(berkas)
    assert tuple(found) == tuple(check.kode for check in SETEMPAT)
    assert all(each.baik for each in found.values())
    assert found["data"].pesan == "20 pegawai terbaca."


def test_looking_leaves_nothing_behind(berkas):
    before = sorted(path.name for path in berkas.parent.iterdir())
    setempat(berkas)
    assert sorted(path.name for path in berkas.parent.iterdir()) == before, "no journal, no sample, no token folder"


def test_missing_credentials_hide_nothing_else(berkas):
    (berkas.parent / "kredensial.toml").unlink()
    found = setempat(berkas)
    assert salah(found) == [Diagnosa.KREDENSIAL]
    assert found["kredensial"].keluar is Keluar.SALAH_PAKAI


def test_a_missing_host_database_hides_nothing_else_and_is_not_made(berkas):
    (berkas.parent / "simpeg.db").unlink()
    found = setempat(berkas)
    assert salah(found) == [Diagnosa.BASIS_DATA]
    assert [each.kode for each in found.values() if each.keadaan is Keadaan.BELUM] == ["profil", "data", "nip"]
    assert not (berkas.parent / "simpeg.db").exists()


def test_an_empty_host_database_does_not_fit_its_profile(berkas):
    (berkas.parent / "simpeg.db").unlink()
    create_engine(f"sqlite:///{(berkas.parent / 'simpeg.db').as_posix()}").connect().close()
    (berkas.parent / "simpeg.db").touch()
    found = setempat(berkas)
    assert salah(found) == [Diagnosa.PROFIL]
    assert "tabel tb_01 tidak ada" in found["profil"].pesan


def test_a_profile_file_that_is_wrong_is_the_profile_s_fault(berkas):
    berkas.write_text(KANTOR.replace('"tb_01"', '"tidak-ada.toml"'), encoding="utf-8")
    assert salah(setempat(berkas)) == [Diagnosa.PROFIL]


def test_a_journal_that_cannot_be_used_is_said(berkas):
    (berkas.parent / "jurnal.db").write_bytes(b"bukan basis data, dan cukup panjang untuk ditolak SQLite")
    assert salah(setempat(berkas)) == [Diagnosa.JURNAL]


def test_a_journal_that_is_there_is_read(berkas):
    with Instansi.open(berkas) as kantor:
        kantor.journal.read("")
    assert setempat(berkas)["jurnal"].pesan == "Dapat dibuka dan dibaca."


def test_settings_that_cannot_be_read_are_the_only_finding(tmp_path):
    found = setempat(tmp_path / "tidak-ada.toml")
    assert salah(found) == [Diagnosa.PENGATURAN]
    assert salah(setempat(tmp_path / "tidak" / "ada.toml")) == [Diagnosa.PENGATURAN]


def test_a_folder_that_is_missing_is_said(berkas):
    berkas.write_text(KANTOR.replace('"jurnal.db"', '"belum/jurnal.db"'), encoding="utf-8")
    found = setempat(berkas)
    assert salah(found) == [Diagnosa.FOLDER]
    assert found["folder"].pesan == "Folder belum tidak ada."


# -- the network, by what was answered


def jawab(tempat: str, status: int | None = 404, putus: Putus | None = None, selisih: float | None = 0.0) -> Sapaan:
    return Sapaan(tempat, True, None if putus else status, putus, None if putus else selisih)


def jauh(
    meja: Meja,
    sso: Sapaan,
    gerbang: Sapaan,
    rujukan: SiasnError | None = None,
    utama: SiasnError | None = None,
) -> dict[str, tuple[Keadaan, Diagnosa | None]]:
    """Run the checks of the network over these answers, after a good office."""
    vars(meja).update(sapaan=Sambutan(sso, (gerbang, gerbang)), rujukan=Dibaca(rujukan), utama=Dibaca(utama))
    for check in SEMUA:
        if check.kode not in meja.hasil:
            waits = [meja.hasil[kode] for kode in check.butuh if not meja.hasil[kode].baik]
            found = belum(waits[0].hal) if waits else check.lihat(meja)
            meja.hasil[check.kode] = Gejala(check.kode, check.hal, found)
    return {each.kode: (each.keadaan, each.diagnosa) for each in meja.hasil.values()}


@pytest.fixture
def meja(berkas: Path):
    table = Meja(berkas)
    table.buka()
    for check in SETEMPAT:
        table.hasil[check.kode] = Gejala(check.kode, check.hal, baik("ya"))
    yield table
    table.close()


def oneself(putus: Putus | None) -> tuple[Sapaan, Sapaan]:
    return jawab(SSO, putus=putus), jawab(GERBANG, putus=putus)


@pytest.mark.parametrize(
    ("sso", "gerbang", "diagnosa"),
    [
        (None, None, None),
        (Putus.NAMA, Putus.NAMA, Diagnosa.DNS),
        (None, Putus.NAMA, Diagnosa.DNS),
        (Putus.PROXY, Putus.PROXY, None),  # no proxy is set: it cannot be; nobody is connected
        (Putus.TOLAK, Putus.TOLAK, Diagnosa.TAK_TERJANGKAU),
        (Putus.DIAM, Putus.TOLAK, Diagnosa.TAK_TERJANGKAU),
        (Putus.TLS, Putus.TLS, Diagnosa.TLS),
        (None, Putus.TLS, Diagnosa.TLS),
        (None, Putus.TOLAK, Diagnosa.DAFTAR_PUTIH),
        (None, Putus.DIAM, Diagnosa.DAFTAR_PUTIH),
        (None, Putus.TERPUTUS, Diagnosa.DAFTAR_PUTIH),
        (Putus.LAMBAT, Putus.DIAM, Diagnosa.DAFTAR_PUTIH),
        (None, Putus.LAMBAT, Diagnosa.GANGGUAN),
        (Putus.TOLAK, None, Diagnosa.GANGGUAN),
        (Putus.TERPUTUS, None, Diagnosa.GANGGUAN),
        (Putus.LAIN, Putus.LAIN, Diagnosa.GANGGUAN),
    ],
)
def test_what_the_addresses_answer_is_one_diagnosis(meja, sso, gerbang, diagnosa):
    found = jauh(meja, jawab(SSO, putus=sso), jawab(GERBANG, putus=gerbang))
    expected = diagnosa if sso is not Putus.PROXY else Diagnosa.TAK_TERJANGKAU
    assert [name for _, name in found.values() if name] == ([expected] if expected else [])


@pytest.mark.parametrize("putus", [Putus.TOLAK, Putus.DIAM])
def test_one_host_for_both_cannot_tell_whether_it_is_the_whitelist(meja, putus):
    found = jauh(meja, jawab(GERBANG, putus=putus), jawab(GERBANG, putus=putus))
    assert [name for _, name in found.values() if name] == [Diagnosa.TAK_TERJANGKAU]


ENDED = {
    "reference": [
        (None, None),
        (AuthError(token="APIM", status=401), Diagnosa.KUNCI),
        (Denied(status=403), Diagnosa.DAFTAR_PUTIH),
        (Denied(status=403, code="900908", server_message="Resource forbidden"), Diagnosa.KUNCI),
        (ServerBroken(status=502), Diagnosa.GANGGUAN),
        (ServerBroken(status=500, code="SUSPENDED"), Diagnosa.SUSPENDED),
        (CircuitOpen(), Diagnosa.GANGGUAN),
        (NoAnswer(), Diagnosa.GANGGUAN),
        (RateLimited(status=429), Diagnosa.KUOTA),
        (ApiError(status=404), None),
        (ApiError(status=400), Diagnosa.JAWABAN),
        (DecodeError(), Diagnosa.JAWABAN),
        (BerkasError("Token dapat dibaca pengguna lain."), Diagnosa.BERKAS_TOKEN),
        (ConfigError(), Diagnosa.KREDENSIAL),
    ],
    "person": [
        (AuthError(token="APIM", status=401), Diagnosa.KUNCI),
        (AuthError(token="SSO", status=401), Diagnosa.TOKEN_BERAKHIR),
        (TokenEnded(token="SSO"), Diagnosa.TOKEN_BERAKHIR),
        (LoginRefused(token="SSO"), Diagnosa.MASUK_SSO),
        (WrongEnvironment(token="SSO"), Diagnosa.LINGKUNGAN_LAIN),
        (WrongOffice(token="SSO"), Diagnosa.INSTANSI_LAIN),
        (Denied(status=403), Diagnosa.PERAN),
        (ServerBroken(status=500, code="SUSPENDED"), Diagnosa.SUSPENDED),
        (ServerBroken(status=504), Diagnosa.GANGGUAN),
        (DecodeError(), Diagnosa.JAWABAN),
        (BerkasError("Token dapat dibaca pengguna lain."), Diagnosa.BERKAS_TOKEN),
        (ConfigError(), Diagnosa.KREDENSIAL),
    ],
}


@pytest.mark.parametrize(("error", "diagnosa"), ENDED["reference"])
def test_how_the_read_of_a_reference_table_ended_is_one_diagnosis(meja, error, diagnosa):
    found = jauh(meja, *oneself(None), rujukan=error)
    assert [name for _, name in found.values() if name] == ([diagnosa] if diagnosa else [])


@pytest.mark.parametrize(("error", "diagnosa"), ENDED["person"])
def test_how_the_read_of_a_person_ended_is_one_diagnosis(meja, error, diagnosa):
    found = jauh(meja, *oneself(None), utama=error)
    assert [name for _, name in found.values() if name] == [diagnosa]


@pytest.mark.parametrize("status", [502, 503, 504])
def test_without_credentials_the_greeting_alone_tells_that_bkn_is_down(meja, status):
    meja.hasil["kredensial"] = Gejala("kredensial", "Kredensial SIASN", masalah(Diagnosa.KREDENSIAL, "Tidak ada."))
    found = jauh(meja, jawab(SSO), jawab(GERBANG, status))
    assert [name for _, name in found.values() if name] == [Diagnosa.KREDENSIAL, Diagnosa.GANGGUAN]
    assert found["kunci"] == (Keadaan.BELUM, None)


@pytest.mark.parametrize(
    ("selisih", "diagnosa"),
    [([0.0], None), ([60.0], None), ([-60.0], None), ([61.0], "jam"), ([-61.0], "jam"), ([700.0, 3.0], None)],
)
def test_a_minute_is_tolerated_and_the_nearest_answer_counts(selisih, diagnosa):
    assert kata_jam(selisih).diagnosa == diagnosa


@pytest.mark.parametrize(
    ("selisih", "said"),
    [(86400.0 * 3, "lebih cepat 3 hari"), (-86400.0, "lebih lambat 24 jam"), (90.0, "lebih cepat 90 detik")],
)
def test_a_clock_that_is_off_is_said_in_words(selisih, said):
    assert said in kata_jam([selisih]).pesan


def test_without_a_date_nothing_is_said_of_the_clock_and_the_token_is_judged(meja):
    found = jauh(meja, jawab(SSO, selisih=None), jawab(GERBANG, selisih=None), utama=TokenEnded(token="SSO"))
    assert found["jam"] == (Keadaan.BELUM, None)
    assert found["token_sso"] == (Keadaan.MASALAH, Diagnosa.TOKEN_BERAKHIR)


def test_a_wrong_clock_does_not_accuse_the_token(meja):
    found = jauh(meja, jawab(SSO, selisih=9e4), jawab(GERBANG, selisih=9e4), utama=TokenEnded(token="SSO"))
    assert found["token_sso"] == (Keadaan.BELUM, None)


@pytest.mark.parametrize(
    ("line", "word"), [('proxy = "socks5://127.0.0.1:9"', "proxy"), ('ca_bundle = "tidak-ada.pem"', "ca_bundle")]
)
def test_a_way_out_that_is_set_wrong_is_a_setting(berkas, line, word):
    berkas.write_text(KANTOR.replace("[siasn]\n", f"[siasn]\n{line}\n"), encoding="utf-8")
    table = Meja(berkas)
    table.buka()
    try:
        found = next(check for check in SEMUA if check.kode == "proxy").lihat(table)
    finally:
        table.close()
    assert found.diagnosa is Diagnosa.PENGATURAN
    assert f"`{word}`" in found.pesan


def test_a_proxy_that_wants_a_password_is_the_proxy_s_fault(berkas):
    berkas.write_text(KANTOR.replace("[siasn]\n", '[siasn]\nproxy = "http://127.0.0.1:9"\n'), encoding="utf-8")
    table = Meja(berkas)
    table.buka()
    vars(table).update(sapaan=Sambutan(jawab(SSO, 407), (jawab(GERBANG, 407),)))
    found = next(check for check in SEMUA if check.kode == "proxy").lihat(table)
    table.close()
    assert found.diagnosa is Diagnosa.PROXY


# -- the words


def test_every_diagnosis_has_its_cure_and_can_be_reached() -> None:
    assert set(OBAT) == set(Diagnosa)
    assert all(cure.giliran and cure.langkah.endswith(".") and cure.keluar for cure in OBAT.values())


def test_what_a_check_needs_stands_before_it() -> None:
    before: set[str] = set()
    for check in SEMUA:
        assert set(check.butuh) <= before, check.kode
        before.add(check.kode)
    assert len(before) == len(SEMUA)


def test_the_exit_code_is_the_highest() -> None:
    lines = [Gejala("a", "A", masalah(name, "x.")) for name in (Diagnosa.JAM, Diagnosa.KUNCI, Diagnosa.PROFIL)]
    assert keluar_dokter(lines) is Keluar.TAK_TERJANGKAU
    assert keluar_dokter([]) is Keluar.SELESAI
    assert keluar_dokter([Gejala("a", "A", belum("B"))]) is Keluar.SELESAI


def test_the_report_masks_what_should_never_have_been_in_a_line() -> None:
    line = Gejala("a", "A", Temuan(Keadaan.BAIK, "NIP 199002282015031000 dan bearer abcdefghijklmnop."))
    text = susun_laporan([line], datetime(2026, 1, 2, tzinfo=UTC)).decode()
    assert not re.search(r"\d{15}|abcdefgh", text)
    assert text.startswith("Laporan siasn dokter\n")
    assert "Dibuat : 2026-01-02 00:00:00+00:00" in text


def test_nobody_has_the_number_that_is_asked_for_when_there_is_nobody_to_ask_for() -> None:
    assert NIP_TIDAK_ADA.buka() == "0" * 18
