"""A user with exactly the printed rights reads, and writes, and can do nothing else: on MariaDB and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.exc import DBAPIError

from siasn_client.baris import Ada, Gagal, Jenis, Lingkup, Ubahan
from siasn_client.privacy import Nip
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.pemetaan import HasilPeriksa, periksa_profil
from simpeg_adapters.demo import tuang
from simpeg_adapters.errors import HostBroken
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

pytestmark = pytest.mark.acceptance  # servers

Baru = Callable[[str], str]


@pytest.fixture(params=["mariadb", "postgresql"])
def kantor(request: pytest.FixtureRequest, basis_data: Baru):
    """The administrator's engine, the user's, and what the command printed; the user is gone after the test."""
    kabupaten, name = Kabupaten.buat(12, seed=3, selisih=False), f"uji_{uuid4().hex[:12]}"  # users are the server's
    admin = create_engine(basis_data(request.param), hide_parameters=True)
    tuang(kabupaten, admin, 3, dengan_kotor=False)
    hasil = periksa_profil(admin, profil_bawaan("tb_01"), pengguna=name)
    mysql = request.param == "mariadb"
    with admin.begin() as conn:
        conn.exec_driver_sql(f"CREATE USER '{name}'@'%%'" if mysql else f'CREATE ROLE "{name}" LOGIN')
    user = create_engine(admin.url.set(username=name), hide_parameters=True)
    yield admin, user, hasil, kabupaten
    user.dispose()
    with admin.begin() as conn:
        if not mysql:
            conn.exec_driver_sql(f'DROP OWNED BY "{name}"')
        conn.exec_driver_sql(f"DROP USER '{name}'@'%%'" if mysql else f'DROP ROLE "{name}"')
    admin.dispose()


def beri(admin: Engine, statements: tuple[str, ...]) -> None:
    with admin.begin() as conn:
        for each in statements:
            conn.exec_driver_sql(each.replace("%", "%%"))


def ubahan(host: SqlHost, kabupaten: Kabupaten) -> Ubahan:
    """A change of one rank: another number of its decree."""
    for digits in kabupaten.nips:
        found = host.read([Nip(digits)], [Jenis.GOLONGAN])[Nip(digits)][Jenis.GOLONGAN]
        if isinstance(found, Ada):
            row = found.rows[0]
            return Ubahan(
                Jenis.GOLONGAN, Nip(digits), row.kunci, row.sidik(), {"nomor_sk": "823/BARU/2024"}, row.id_siasn
            )
    raise AssertionError


def test_the_printed_rights_are_enough_to_read_and_to_prove(kantor) -> None:
    admin, user, hasil, kabupaten = kantor
    assert isinstance(hasil, HasilPeriksa)
    assert hasil.pembuktian.masalah == ()
    beri(admin, hasil.izin.baca)
    host = SqlHost(user, profil_bawaan("tb_01"))
    nips = list(host.nips(Lingkup()))
    assert len(nips) == len(kabupaten.nips)
    read = host.read(nips, tuple(host.punya()))
    assert [each for answers in read.values() for each in answers.values() if isinstance(each, Gagal)] == []
    assert periksa_profil(user, profil_bawaan("tb_01")).pembuktian.masalah == ()


def test_reading_rights_do_not_write(kantor) -> None:
    admin, user, hasil, kabupaten = kantor
    beri(admin, hasil.izin.baca)
    host = SqlHost(user, profil_bawaan("tb_01"), writable=True)
    with pytest.raises(HostBroken):
        host.write(ubahan(host, kabupaten))


def test_the_printed_rights_are_enough_to_change_and_to_add(kantor) -> None:
    admin, user, hasil, kabupaten = kantor
    beri(admin, (*hasil.izin.baca, *hasil.izin.tulis))
    host = SqlHost(user, profil_bawaan("tb_01"), writable=True)
    change = ubahan(host, kabupaten)
    host.write(change)
    new = {"golongan": "III/d", "tmt_golongan": "2024-04-01", "nomor_sk": "823/TAMBAH/2024", "tanggal_sk": "2024-03-01"}
    host.write(Ubahan(Jenis.GOLONGAN, change.nip, None, None, new))
    found = host.read([change.nip], [Jenis.GOLONGAN])[change.nip][Jenis.GOLONGAN]
    assert isinstance(found, Ada)
    assert {"823/BARU/2024", "823/TAMBAH/2024"} <= {row.ambil("nomor_sk").mentah for row in found.rows}


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM r_gol", "UPDATE r_gol SET pejmenpkt = 'x'", "CREATE TABLE r_baru (id INTEGER)", "DROP TABLE r_gol"],
)
def test_nothing_else_is_allowed(kantor, statement: str) -> None:
    admin, user, hasil, _ = kantor
    beri(admin, (*hasil.izin.baca, *hasil.izin.tulis))
    with pytest.raises(DBAPIError), user.begin() as conn:
        conn.execute(text(statement))
