"""The tables of the embedded e-Simpeg: the shape of the ``tb_01`` family, invented rows only.

One wide row a person holds the current state, ``r_*`` tables the histories, ``a_*`` tables the local
codes. Dates are text and NOT NULL with the default ``0000-00-00``, as in the MySQL schemas they imitate;
everything else is text too, so that the same definition serves SQLite, MariaDB and PostgreSQL.
There are no foreign keys: the originals have none.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, MetaData, String, Table

from simpeg_adapters.demo.skema.kolom import NOL, id_, tanggal_teks, teks

__all__ = ["METADATA", "r_gol", "r_jab", "r_kinerjaasn", "r_pend", "tb_01"]

METADATA: Final = MetaData()


def _nip() -> Column[Any]:
    return Column("nip", String(18), nullable=False, index=True)


tb_01: Final = Table(
    "tb_01",
    METADATA,
    Column("nip", String(18), primary_key=True),
    *teks(18, "niplama"),
    *teks(160, "nama"),
    *teks(60, "gdp", "gdb"),
    *teks(60, "tmlhr"),
    *tanggal_teks("tglhr"),
    *teks(4, "idjenkel", "idagama", "idstskawin", "idstspeg", "idjenkedudupeg"),
    *teks(200, "alm"),
    *teks(10, "almrt", "almrw"),
    *teks(60, "almdesa", "almkec", "almkab"),
    *teks(30, "hp"),
    *teks(100, "email", "email_dinas"),
    *teks(30, "noktp", "nonpwp", "noaskes", "notaspen", "nokaris", "nokarpeg"),
    *teks(100, "noskcpn"),
    *tanggal_teks("tgskcpn", "tmtcpn"),
    *teks(100, "noskpns"),
    *tanggal_teks("tgskpns", "tmtpns"),
    *teks(10, "idgolrupkt"),
    *tanggal_teks("tmtpkt"),
    *teks(100, "noskpkt"),
    *tanggal_teks("tgskpkt"),
    *teks(4, "mkthnpkt", "mkblnpkt", "idjenjab", "idesljbt"),
    *teks(20, "idjabjbt", "idjabfung", "idjabfungum"),
    *teks(100, "noskjbt"),
    *tanggal_teks("tgskjbt", "tmtjbt"),
    *teks(20, "idskpd"),
    *teks(4, "idtkpendid"),
    *teks(20, "idjenjurusan"),
    *teks(120, "namasekolah"),
    *teks(4, "thijaz"),
    *teks(80, "noijaz"),
    *tanggal_teks("tmtmulai_pppk", "tmtakhir_pppk", "tmtpensiun"),
    *teks(4, "idjenpens"),
    *teks(100, "noskpens"),
    *teks(36, "id_sapk"),
    *teks(20, "user_id"),
    Column("updated_at", String(19), nullable=False, server_default=f"{NOL} 00:00:00"),
)

r_gol: Final = Table(
    "r_gol",
    METADATA,
    id_(),
    _nip(),
    *teks(10, "idgolru"),
    *teks(120, "pejmenpkt", "nosk"),
    *tanggal_teks("tgsk", "tmtpkt"),
    *teks(20, "gapok"),
    *teks(4, "thkerja", "blkerja"),
    *teks(36, "idsapk"),
)

r_jab: Final = Table(
    "r_jab",
    METADATA,
    id_(),
    _nip(),
    *teks(20, "idskpd"),
    *teks(200, "skpd"),
    *teks(4, "idjenjab"),
    *teks(20, "idjab"),
    *teks(200, "jab"),
    *teks(4, "idesl"),
    *teks(120, "nosk"),
    *tanggal_teks("tgsk", "tmtjab"),
    *teks(36, "idsapk"),
)

r_pend: Final = Table(
    "r_pend",
    METADATA,
    id_(),
    _nip(),
    *teks(4, "idtkpendid"),
    *teks(20, "idjenjurusan"),
    *teks(200, "jenjurusan"),
    *teks(120, "namasekolah"),
    *teks(80, "noijaz"),
    *tanggal_teks("tgijaz"),
    *teks(1, "isakhir"),
    *teks(36, "idsapk"),
)

r_kinerjaasn: Final = Table(
    "r_kinerjaasn",
    METADATA,
    id_(),
    _nip(),
    *teks(4, "tahun"),
    *teks(40, "ratinghasil", "ratingperilaku", "predikatkinerja"),
    *teks(30, "nippenilai"),
    *teks(160, "pejpenilai"),
    *teks(200, "jabpenilai"),
    *teks(36, "idsapk"),
)
