"""The tables of the embedded e-Simpeg: the shape of the ``tb_01`` family, invented rows only.

One wide row a person holds the current state, ``r_*`` tables the histories, ``a_*`` tables the local
codes. Dates are text and NOT NULL with the default ``0000-00-00``, as in the MySQL schemas they imitate;
everything else is text too, so that the same definition serves SQLite, MariaDB and PostgreSQL.
There are no foreign keys: the originals have none.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, Integer, MetaData, String, Table

__all__ = ["METADATA", "NOL", "RUJUKAN", "r_gol", "r_jab", "r_kinerjaasn", "r_pend", "tb_01"]

NOL: Final = "0000-00-00"
METADATA: Final = MetaData()


def _teks(panjang: int, *nama: str) -> list[Column[Any]]:
    return [Column(satu, String(panjang), nullable=False, server_default="") for satu in nama]


def _tanggal(*nama: str) -> list[Column[Any]]:
    """Dates; wide enough for "30 September 2020", which people type into such columns."""
    return [Column(satu, String(20), nullable=False, server_default=NOL) for satu in nama]


def _nip() -> Column[Any]:
    return Column("nip", String(18), nullable=False, index=True)


def _id() -> Column[Any]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


def _rujukan(tabel: str, kode: str, nama: str) -> Table:
    return Table(tabel, METADATA, Column(kode, String(20), primary_key=True), *_teks(200, nama), *_teks(36, "idsapk"))


tb_01: Final = Table(
    "tb_01",
    METADATA,
    Column("nip", String(18), primary_key=True),
    *_teks(18, "niplama"),
    *_teks(160, "nama"),
    *_teks(60, "gdp", "gdb"),
    *_teks(60, "tmlhr"),
    *_tanggal("tglhr"),
    *_teks(4, "idjenkel", "idagama", "idstskawin", "idstspeg", "idjenkedudupeg"),
    *_teks(200, "alm"),
    *_teks(10, "almrt", "almrw"),
    *_teks(60, "almdesa", "almkec", "almkab"),
    *_teks(30, "hp"),
    *_teks(100, "email", "email_dinas"),
    *_teks(30, "noktp", "nonpwp", "noaskes", "notaspen", "nokaris", "nokarpeg"),
    *_teks(100, "noskcpn"),
    *_tanggal("tgskcpn", "tmtcpn"),
    *_teks(100, "noskpns"),
    *_tanggal("tgskpns", "tmtpns"),
    *_teks(10, "idgolrupkt"),
    *_tanggal("tmtpkt"),
    *_teks(100, "noskpkt"),
    *_tanggal("tgskpkt"),
    *_teks(4, "mkthnpkt", "mkblnpkt", "idjenjab", "idesljbt"),
    *_teks(20, "idjabjbt", "idjabfung", "idjabfungum"),
    *_teks(100, "noskjbt"),
    *_tanggal("tgskjbt", "tmtjbt"),
    *_teks(20, "idskpd"),
    *_teks(4, "idtkpendid"),
    *_teks(20, "idjenjurusan"),
    *_teks(120, "namasekolah"),
    *_teks(4, "thijaz"),
    *_teks(80, "noijaz"),
    *_tanggal("tmtmulai_pppk", "tmtakhir_pppk", "tmtpensiun"),
    *_teks(4, "idjenpens"),
    *_teks(100, "noskpens"),
    *_teks(36, "id_sapk"),
    *_teks(20, "user_id"),
    Column("updated_at", String(19), nullable=False, server_default=f"{NOL} 00:00:00"),
)

r_gol: Final = Table(
    "r_gol",
    METADATA,
    _id(),
    _nip(),
    *_teks(10, "idgolru"),
    *_teks(120, "pejmenpkt", "nosk"),
    *_tanggal("tgsk", "tmtpkt"),
    *_teks(20, "gapok"),
    *_teks(4, "thkerja", "blkerja"),
    *_teks(36, "idsapk"),
)

r_jab: Final = Table(
    "r_jab",
    METADATA,
    _id(),
    _nip(),
    *_teks(20, "idskpd"),
    *_teks(200, "skpd"),
    *_teks(4, "idjenjab"),
    *_teks(20, "idjab"),
    *_teks(200, "jab"),
    *_teks(4, "idesl"),
    *_teks(120, "nosk"),
    *_tanggal("tgsk", "tmtjab"),
    *_teks(36, "idsapk"),
)

r_pend: Final = Table(
    "r_pend",
    METADATA,
    _id(),
    _nip(),
    *_teks(4, "idtkpendid"),
    *_teks(20, "idjenjurusan"),
    *_teks(200, "jenjurusan"),
    *_teks(120, "namasekolah"),
    *_teks(80, "noijaz"),
    *_tanggal("tgijaz"),
    *_teks(1, "isakhir"),
    *_teks(36, "idsapk"),
)

r_kinerjaasn: Final = Table(
    "r_kinerjaasn",
    METADATA,
    _id(),
    _nip(),
    *_teks(4, "tahun"),
    *_teks(40, "ratinghasil", "ratingperilaku", "predikatkinerja"),
    *_teks(30, "nippenilai"),
    *_teks(160, "pejpenilai"),
    *_teks(200, "jabpenilai"),
    *_teks(36, "idsapk"),
)

RUJUKAN: Final = {
    "golongan": _rujukan("a_golruang", "idgolru", "golru"),
    "agama": _rujukan("a_agama", "idagama", "agama"),
    "jenis_jabatan": _rujukan("a_jenjab", "idjenjab", "jenjab"),
    "eselon": _rujukan("a_esl", "idesl", "esl"),
    "jabatan_struktural": _rujukan("a_jabstruk", "idjabstruk", "jabstruk"),
    "jabatan_fungsional": _rujukan("a_jabfung", "idjabfung", "jabfung"),
    "jabatan_fungsional_umum": _rujukan("a_jabfungum", "idjabfungum", "jabfungum"),
    "unor": _rujukan("a_skpd", "idskpd", "skpd"),
    "tingkat_pendidikan": _rujukan("a_tkpendid", "idtkpendid", "tkpendid"),
    "pendidikan": _rujukan("a_jenjurusan", "idjenjurusan", "jenjurusan"),
    "jenis_kawin": _rujukan("a_stskawin", "idstskawin", "stskawin"),
    "kedudukan_hukum": _rujukan("a_jenkedudupeg", "idjenkedudupeg", "jenkedudupeg"),
}
"""The reference tables by the name of the reference they repeat: code, name, BKN's id."""
