"""What the one ``sk`` table says: rank, service, transfers, leave, end; positions beside it; SKP and punishments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from siasn_client.kode import JENIS_HUKUMAN, KUADRAN, TINGKAT_HUKUMAN
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.kode_lokal import RATING
from simpeg_adapters.demo.skema.letak import hari_nol, kode, polos
from simpeg_adapters.demo.skema.sk.orang import ESELONERING, JABATAN, JENJAB, PEGAWAI
from simpeg_adapters.demo.tata import Letak, Sambung, Sisipan, Tata

__all__ = ["SURAT", "sisipan"]

_CPNS, _PANGKAT, _KGB = "6", "5", "9"


def _sk(jenis: str, kategori: str, bidang: Mapping[str, Letak]) -> Tata:
    """One category of decrees."""
    tetap = {"id_kategori_sk": kategori} if kategori else {}
    umum = {**polos(nomor_sk="no_sk"), **hari_nol(tanggal_sk="tgl_sk")}
    return Tata(
        jenis,
        "sk",
        {**umum, **bidang},
        kunci="id_sk",
        pegawai=PEGAWAI,
        tetap=tetap,
        sisa=_kategori if not kategori else lambda row: {},
    )


def _kategori(row: Mapping[str, str]) -> Mapping[str, str]:
    """The first golongan is that of the CPNS decree; who signed stands in the right or in the misspelt column."""
    first = (row.get("masa_kerja_tahun"), row.get("masa_kerja_bulan")) == ("0", "0")
    signed = "pemberi_sk" if row["id"][-1] in "02468" else "pemeberi_sk"
    return {"id_kategori_sk": _CPNS if first else _PANGKAT, signed: row.get("pejabat", "")}


SURAT: Final = (
    _sk(
        "golongan",
        "",
        {
            **polos(golongan="gol", masa_kerja_tahun="mk_tahun", masa_kerja_bulan="mk_bulan"),
            **hari_nol(tmt_golongan="tmt"),
        },
    ),
    Tata(
        "jabatan",
        "riwayat_mutasi_kerja",
        {
            "jenis_jabatan_id": Letak("jenjab", kata=JENJAB),
            "jabatan_id": JABATAN,
            **kode(unor_id=("id_unit_kerja", "unor")),
            **hari_nol(tmt_jabatan="sk.tmt", tanggal_sk="sk.tgl_sk"),
            **polos(nomor_sk="sk.no_sk"),
            "eselon_id": Letak("eselonering", kata=ESELONERING),
        },
        kunci="id_riwayat",
        pegawai=PEGAWAI,
        tetap={"sk.id_kategori_sk": "10"},
        sambung={"sk": Sambung("sk", "id_sk", "id_sk", PEGAWAI)},
        sisa=lambda row: {"id_j": "0", "jabatan": ""},
    ),
    _sk(
        "masa_kerja",
        "12",
        {
            **polos(
                pengalaman="keterangan", nomor_bkn="no_pertek", masa_kerja_tahun="mk_tahun", masa_kerja_bulan="mk_bulan"
            ),
            **hari_nol(tanggal_awal="tgl_mulai", tanggal_selesai="tgl_selesai", tanggal_bkn="tgl_pertek"),
        },
    ),
    _sk("pns_unor", "1", kode(unor_baru_id=("id_unit_kerja", "unor"))),
    _sk("pwk", "15", {**kode(unor_baru_id=("id_unit_kerja", "unor")), **hari_nol(tmt_pwk="tmt")}),
    _sk(
        "pindah_instansi",
        "14",
        {
            **kode(
                unor_baru_id=("id_unit_kerja", "unor"),
                unor_lama_id=("id_unit_asal", "unor"),
                instansi_kerja_lama=("id_instansi_asal", "instansi"),
                instansi_kerja_baru=("id_instansi_tujuan", "instansi"),
            ),
            **hari_nol(tmt_pindah="tmt"),
        },
    ),
    _sk(
        "cltn",
        "20",
        {
            **kode(cltn_id=("id_jenis", "cltn")),
            **hari_nol(
                tanggal_awal="tgl_mulai", tanggal_akhir="tgl_selesai", tanggal_aktif="tmt", tanggal_bkn="tgl_pertek"
            ),
            **polos(nomor_bkn="no_pertek"),
        },
    ),
    _sk(
        "pemberhentian",
        "21",
        {
            "jenis_pemberhentian_id": Letak("keterangan", "jenis_pemberhentian", nama=True),
            **kode(kedudukan_hukum_id=("id_jenis", "kedudukan_hukum")),
        },
    ),
    Tata(
        "hukuman_disiplin",
        "hukuman",
        {
            "jenis_hukuman_id": Letak("jenis_hukuman", kata={row.id: row.nama for row in JENIS_HUKUMAN.values()}),
            "jenis_tingkat_hukuman_id": Letak("tingkat_hukuman", kata={r.id: r.nama for r in TINGKAT_HUKUMAN.values()}),
            **polos(nomor_sk="no_keputusan"),
            **hari_nol(tanggal_sk="tgl_hukuman", tanggal_mulai="tmt", tanggal_akhir="tgl_akhir"),
        },
        kunci="id_hukuman",
        pegawai=PEGAWAI,
    ),
    Tata(
        "skp22",
        "skp_header",
        {
            **polos(tahun="tahun", nip_penilai="nip_penilai", nama_penilai="nama_penilai"),
            "hasil_kerja": Letak("rating_hasil", kata=RATING),
            "perilaku_kerja": Letak("rating_perilaku", kata=RATING),
            "kuadran": Letak("predikat", kata={row.id: row.nama.upper() for row in KUADRAN.values()}),
        },
        kunci="id_skp",
        pegawai=PEGAWAI,
        tetap={"model": "PM6"},
        salinan={"jabatan_penilai": "jabatan_penilai"},
    ),
    Tata(
        "skp",
        "skp_header",
        polos(
            tahun="tahun",
            nilai_skp="nilai_capaian",
            orientasi_pelayanan="orientasi_pelayanan",
            integritas="integritas",
            komitmen="komitmen",
            disiplin="disiplin",
            kerjasama="kerjasama",
            kepemimpinan="kepemimpinan",
            inisiatif_kerja="inisiatif",
            nilai_perilaku_kerja="nilai_perilaku",
            nilai_prestasi_kerja="nilai_prestasi",
            konversi_nilai="konversi",
            nilai_integrasi="integrasi",
            nip_penilai="nip_penilai",
            nama_penilai="nama_penilai",
        ),
        kunci="id_skp",
        pegawai=PEGAWAI,
        sisa=lambda row: {"model": "PP30" if row["tahun"] == "2021" else "PP46"},
        salinan={"jabatan_penilai": "jabatan_penilai"},
    ),
)


def sisipan(kabupaten: Kabupaten) -> Iterator[Sisipan]:
    """Rises of salary: decrees in the same table that no kind of ours reads."""
    for number, nip in enumerate(kabupaten.nips):
        (row,) = kabupaten.simpeg[nip]["data_utama"]
        if row["tmt_golongan"]:
            decree = {"id_kategori_sk": _KGB, "no_sk": f"822/{number:04}/KGB", "gol": row["golongan"]}
            yield Sisipan("sk", {PEGAWAI: nip, **decree, "tgl_sk": row["tmt_golongan"], "tmt": row["tmt_golongan"]})
