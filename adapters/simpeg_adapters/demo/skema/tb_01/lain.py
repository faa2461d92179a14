"""Training, family, discipline, awards and leave of the ``tb_01`` family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.kode_lokal import HIDUP, JENIS_ANAK, JENIS_KELAMIN
from simpeg_adapters.demo.skema.letak import kode, polos, tahun, tanggal
from simpeg_adapters.demo.tata import Letak, Sisipan, Tata

__all__ = ["LAIN", "sisipan"]

_ID: Final = {"idsapk": "id_siasn"}
_SEMINAR: Final = {"4": "Workshop", "7": "Sosialisasi", "9": "Seminar"}
_CUTI: Final = {
    "1": "CLTN",
    "5": "CLTN-P",
    "3": "CLTN-A",
    "6": "TB",
    "7": "TB-P",
    "8": "TB-A",
    "9": "PN",
    "11": "PN-A",
    "2": "PW",
    "4": "PW-A",
    "10": "KD",
    "12": "KD-A",
}
"""BKN's cltn id -> the code of leave; the same table holds yearly and sick leave."""
_KURSUS: Final = {
    **tanggal(tanggal_kursus="tgmul", tanggal_selesai_kursus="tgsel"),
    **polos(jumlah_jam="jamhari", institusi_penyelenggara="penyelenggara"),
    **tahun(tahun_kursus="latthn"),
}


def _jenis(row: Mapping[str, str]) -> str:
    return row.get("jenis_diklat_id", "")


def _umur(row: Mapping[str, str]) -> Mapping[str, str]:
    """An age as somebody typed it once; nobody compares it."""
    lahir = row.get("tanggal_lahir", "")
    return {"umur": f"{2026 - int(lahir[:4])} Th" if lahir else "", "tunjangan": "1"}


LAIN: Final = (
    Tata(
        "diklat",
        "r_dikstru",
        {
            **kode(latihan_struktural_id=("iddikstru", "latihan_struktural")),
            **tanggal(tanggal="tgmul", tanggal_selesai="tgsel"),
            **polos(nomor="nosttpdikstru", jumlah_jam="jamhari", institusi_penyelenggara="penyelenggara"),
            **tahun(tahun="latthn"),
        },
        salinan={**_ID, "dikstru": "latihan_struktural_nama", "tgsttpdikstru": "tanggal_selesai"},
    ),
    Tata(
        "kursus",
        "r_diktek",
        {
            **kode(jenis_diklat_id=("idjendik", "jenis_diklat")),
            **polos(nama_kursus="nmdiktek", nomor_sertifikat="nopiagam"),
            **_KURSUS,
        },
        salinan=_ID,
        untuk=lambda row: _jenis(row) != "2" and _jenis(row) not in _SEMINAR,
    ),
    Tata(
        "kursus",
        "r_dikfung",
        {**polos(nama_kursus="nmdikfung", nomor_sertifikat="nosttp"), **_KURSUS},
        salinan=_ID,
        untuk=lambda row: _jenis(row) == "2",
    ),
    Tata(
        "kursus",
        "r_seminar",
        {
            "jenis_diklat_id": Letak("jnsseminar", kata=_SEMINAR),
            **polos(nama_kursus="nmseminar", nomor_sertifikat="nopiagam"),
            **_KURSUS,
        },
        salinan=_ID,
        untuk=lambda row: _jenis(row) in _SEMINAR,
    ),
    Tata(
        "pasangan",
        "r_issu",
        {
            **polos(
                nama="nmissu",
                tempat_lahir="tmlhr",
                akta_menikah="aktanikah",
                akta_cerai="aktacerai",
                akta_meninggal="aktameninggal",
            ),
            **tanggal(
                tanggal_lahir="tglhr",
                tanggal_menikah="tgnikah",
                tanggal_cerai="tgcerai",
                tanggal_meninggal="tgmeninggal",
            ),
            **kode(status_nikah_id=("idstskawin", "jenis_kawin")),
            "status_hidup": Letak("stshidup", kata=HIDUP),
        },
        salinan=_ID,
    ),
    Tata(
        "anak",
        "r_anak",
        {
            **polos(nama="nmanak", tempat_lahir="tmlhr", akta_kelahiran="noakta"),
            **tanggal(tanggal_lahir="tglhr", tanggal_meninggal="tgmeninggal"),
            "jenis_kelamin": Letak("idjenkel", kata=JENIS_KELAMIN),
            "jenis_anak": Letak("stskeluarga", kata=JENIS_ANAK),
            "status_hidup": Letak("stshidup", kata=HIDUP),
        },
        salinan=_ID,
        sisa=_umur,
    ),
    Tata(
        "orang_tua",
        "r_ortu",
        {
            "peran": Letak("hubungan", kata={"ayah": "Ayah Kandung", "ibu": "Ibu Kandung"}),
            **polos(nama="nmortu", tempat_lahir="tmlhr"),
            **tanggal(tanggal_lahir="tglhr", tanggal_meninggal="tgmeninggal"),
        },
    ),
    Tata(
        "hukuman_disiplin",
        "r_hukdis",
        {
            **kode(
                jenis_hukuman_id=("idjenhukum", "jenis_hukuman"),
                jenis_tingkat_hukuman_id=("idtkhukum", "tingkat_hukuman"),
            ),
            **tanggal(tanggal_sk="tgsk", tanggal_mulai="tgmul", tanggal_akhir="tgsel"),
            **polos(nomor_sk="nosk"),
        },
        salinan=_ID,
    ),
    Tata(
        "penghargaan",
        "r_penghargaan",
        {
            **kode(penghargaan_id=("idjenharga", "penghargaan")),
            **tanggal(tanggal_sk="tgsk"),
            **polos(tahun="tahun", nomor_sk="nosk"),
        },
        salinan={**_ID, "jenharga": "penghargaan_nama"},
    ),
    Tata(
        "cltn",
        "r_cuti",
        {
            "cltn_id": Letak("idjencuti", kata=_CUTI),
            **tanggal(
                tanggal_sk="tgsk",
                tanggal_awal="tgmul",
                tanggal_akhir="tgsel",
                tanggal_aktif="tgaktif",
                tanggal_bkn="tgbkn",
            ),
            **polos(nomor_sk="nosk", nomor_bkn="nobkn"),
        },
    ),
)


def sisipan(kabupaten: Kabupaten) -> Iterator[Sisipan]:
    """Yearly leave in the table of leave, and the tables that no kind of ours reads."""
    for number, nip in enumerate(kabupaten.nips):
        (row,) = kabupaten.simpeg[nip]["data_utama"]
        if number % 3 == 0:
            day = date(2026, 1 + number % 8, 1 + number % 28).isoformat()
            note = {"nosk": f"851/{number:04}/2026", "tgsk": day, "tgmul": day, "tgsel": day, "ket": "Cuti tahunan"}
            yield Sisipan("r_cuti", {"nip": nip, "idjencuti": "1", **note})
        if row.get("tmt_kontrak_mulai"):
            contract = {"tmtmulai": row["tmt_kontrak_mulai"], "tmtakhir": row["tmt_kontrak_akhir"]}
            yield Sisipan("r_pppk", {"nip": nip, "nosk": row["nomor_sk_cpns"], **contract})
        elif row["tmt_golongan"]:
            yield Sisipan("r_kgb", {"nip": nip, "nosk": f"822/{number:04}/KGB", "tmtkgb": row["tmt_golongan"]})
