"""The bridge from an evaluation to SIASN: AKHIR to ``skp22/save``, a month or a quarter to ``kinerjaperiodik/save``.

Nothing is sent here: every function returns a :class:`~siasn_client.call.Call` for ``siasn.send``, a payload, or a
row for the comparison. The quadrant is looked up in the nine cells of PermenPANRB 6/2022 and never computed; one
that is given and disagrees is refused. What is not fit to be sent is refused before, in words, with every reason.

Effects: both saves write a row of SIASN's riwayat. SIASN does not deduplicate: without ``id_riwayat`` a second save
makes a second row, so read the riwayat first and name the row that is to change. It keeps one rating a year: which
one it wants of several SKP in one year (a move to another post) is in no public source, and the caller chooses.

Confidence: both bodies high (laravel-siasn-simpeg-api, ws-siasn-php, rumahASN, newSimpeg); the fields that
kinerjaperiodik requires high (a server message seen by newSimpeg), those of skp22 not known; documents medium, see
:class:`DokumenKinerja`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve, field, frozen

from siasn_client.baris import Baris, Jenis
from siasn_client.berkas import unggahan
from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.kode import GOLONGAN, KOEFISIEN
from siasn_client.privacy import Nip
from siasn_client.resources import dokumen, kinerja_periodik, skp22
from siasn_client.resources.kinerja_periodik import KinerjaPeriodikPayload
from siasn_client.resources.skp22 import Skp22Payload
from siasn_client.sanding import susun
from siasn_client.sanding.kanonik import golongan
from siasn_client.wire import DokRef
from skp_core.codec import Naskah
from skp_core.errors import InvalidModel
from skp_core.model import (
    Evaluasi,
    EvaluasiBerjalan,
    JenisPeriode,
    Keberatan,
    KeputusanKeberatan,
    Pegawai,
    Predikat,
    Rating,
    RekamSkp,
    StatusEvaluasi,
    StatusPegawai,
    pilih,
)
from skp_core.peraturan.referensi_siasn import ID_KUADRAN
from skp_core.scoring.predikat import HasilPredikat, uraikan_predikat

__all__ = [
    "DokumenKinerja",
    "Kiriman",
    "baris_sanding",
    "belum_siap",
    "dari_rekam",
    "payload_kinerja",
    "simpan_kinerja",
    "unggah_kinerja",
]

_PERIODIK: Final[Mapping[JenisPeriode, tuple[str, int]]] = MappingProxyType(
    {JenisPeriode.BULANAN: ("1", 1), JenisPeriode.TRIWULAN: ("2", 3)}
)
"""SIASN's id of a kind of period (:data:`siasn_client.kode.PERIODIK`), and how many months it has."""
_SANDING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tahun": "tahun",
        "bulan_mulai": "bulan_mulai_penilaian",
        "bulan_selesai": "bulan_selesai_penilaian",
        "hasil_kerja": "hasil_kinerja_nilai",
        "perilaku_kerja": "perilaku_kerja_nilai",
        "kuadran": "kuadran_kinerja_nilai",
        "nip_penilai": "nip_nrp_penilai",
        "nama_penilai": "nama_penilai",
        "jabatan_penilai": "penilai_jabatan_nama",
        "unor_penilai": "penilai_unor_nama",
    }
)
_TIDAK: Final = "Tidak ada yang dikirim ke SIASN."


class DokumenKinerja(StrEnum):
    """Which paper an upload is, by BKN's id.

    EVALUASI is the signed Dokumen Evaluasi: 890 in two clients for rw-skp22 (medium), and in the one row of
    rw-kinerjaperiodik that was seen. 1179 has the same name; which of both a periodic row wants is not said.
    REALISASI is "Dokumen Realisasi SKP" (891); that it is the form Evaluasi Kinerja with the realisations is
    understood from its name alone (low), and no source names it for a row since 2022.
    """

    EVALUASI = "890"
    REALISASI = "891"


@frozen(kw_only=True)
class Kiriman:
    """What a save must say beside the SKP.

    Args:
        pns_id: SIASN's person id of the employee (``data_utama.id``), not the NIP.
        id_riwayat: SIASN's id of the row to change; "" makes a new row.
        koefisien_id: of a periodic one, the JF level (:data:`siasn_client.kode.KOEFISIEN`); see
            :func:`siasn_client.kode.koefisien_jenjang`. What SIASN wants of who is no JF is not known, so those are
            refused.
        penilai_asn: False where the assessor is no ASN (bupati, menteri): only then may the NIP be missing.
        golongan_penilai_id: SIASN's id of the assessor's golongan; needed for nobody, and the only way to say it
            of a PPPK, whose ids are in no public source. "" takes it from the pangkat of a PNS.
        kuadran: the quadrant the caller thinks it is, as Predikat, its spelling, or SIASN's id; checked, never used.
        keberatan: the objection to this evaluation; an open one stops the sending, new ratings replace the old.
        dokumen: papers already uploaded by themselves; or upload to the row afterwards (:func:`unggah_kinerja`).
    """

    pns_id: str = field(repr=False)
    id_riwayat: str = field(default="", repr=False)
    koefisien_id: str = ""
    penilai_asn: bool = True
    golongan_penilai_id: str = ""
    kuadran: Predikat | str | None = None
    keberatan: Keberatan | None = field(default=None, repr=False)
    dokumen: tuple[DokRef, ...] = ()


def dari_rekam(rekam: RekamSkp, berjalan: EvaluasiBerjalan, kiriman: Kiriman) -> tuple[Naskah, Kiriman]:
    """Take one evaluation out of a record: with the version of the SKP it was made on, and its objection.

    Raises:
        ConfigError: the result is not final yet: neither agreed to nor decided on an objection.
    """
    if berjalan.status not in (StatusEvaluasi.DISETUJUI, StatusEvaluasi.DIPUTUS):
        raise ConfigError(
            f"the evaluation is {berjalan.status}",
            pesan=f"Hasil evaluasi ini belum final: belum disetujui pegawai dan belum diputus. {_TIDAK}",
        )
    skp = next(satu.skp for satu in rekam.versi if satu.skp.versi == berjalan.versi)
    return Naskah(skp=skp, evaluasi=berjalan.evaluasi), evolve(kiriman, keberatan=berjalan.keberatan)


def belum_siap(naskah: Naskah, kiriman: Kiriman) -> tuple[str, ...]:
    """Say in Indonesian, without any value, why this evaluation may not be sent yet; empty when it may.

    >>> from skp_core.model.contoh import contoh_skp
    >>> belum_siap(Naskah(skp=contoh_skp()), Kiriman(pns_id="A1"))
    ('belum ada evaluasi',)
    """
    if naskah.evaluasi is None:
        return ("belum ada evaluasi",)
    return (
        *_belum_selesai(naskah, naskah.evaluasi),
        *_belum_dinilai(naskah.evaluasi, kiriman),
        *_tujuan_kurang(naskah.evaluasi, kiriman),
        *_penilai_kurang(naskah.skp.pejabat_penilai, kiriman),
    )


def payload_kinerja(naskah: Naskah, kiriman: Kiriman) -> Skp22Payload | KinerjaPeriodikPayload:
    """Make the body: an AKHIR evaluation gives the rating of the year, another one that of its months.

    Raises:
        ConfigError: it may not be sent (:func:`belum_siap`), or a quadrant was given that is not the one of the
            nine cells; ``pesan`` has every reason.
    """
    if reasons := belum_siap(naskah, kiriman):
        raise ConfigError(
            f"not fit to be sent: {len(reasons)} reasons",
            pesan=f"Evaluasi ini belum dapat dikirim: {'; '.join(reasons)}. {_TIDAK}",
        )
    evaluasi, penilai = naskah.evaluasi, naskah.skp.pejabat_penilai
    assert evaluasi is not None  # noqa: S101 - for mypy: belum_siap has said so
    hasil, perilaku, kuadran = map(int, _predikat(evaluasi, kiriman).id_siasn)
    sama: dict[str, Any] = {
        "id": kiriman.id_riwayat or None,
        "pns_dinilai_id": kiriman.pns_id,
        "tahun": evaluasi.periode.selesai.year,
        "hasil_kinerja_nilai": hasil,
        "perilaku_kerja_nilai": perilaku,
        "kuadran_kinerja_nilai": kuadran,
        "nama_penilai": penilai.nama,
        "nip_nrp_penilai": penilai.nip if kiriman.penilai_asn else None,
        "penilai_jabatan_nama": penilai.jabatan,
        "penilai_unor_nama": penilai.unit_kerja,
        "status_penilai": "ASN" if kiriman.penilai_asn else "NON ASN",
        "path": kiriman.dokumen or None,
    }
    if id_golongan := kiriman.golongan_penilai_id or _golongan_id(penilai):
        sama["penilai_golongan_id"] = id_golongan
    if evaluasi.periode.jenis is JenisPeriode.AKHIR:
        return Skp22Payload(**sama)
    return KinerjaPeriodikPayload(**sama, **_bulan(evaluasi), koefisien_id=kiriman.koefisien_id)


def simpan_kinerja(naskah: Naskah, kiriman: Kiriman) -> Call[str]:
    """Make the save; sent, it returns the row's id, "" when SIASN does not say it.

    Effect: writes one row of riwayat. Not repeatable: see the module.

    Raises:
        ConfigError: as :func:`payload_kinerja`.
    """
    payload = payload_kinerja(naskah, kiriman)
    return skp22.save(payload) if isinstance(payload, Skp22Payload) else kinerja_periodik.save(payload)


def unggah_kinerja(pdf: bytes, id_riwayat: str, jenis: DokumenKinerja | str = DokumenKinerja.EVALUASI) -> Call[DokRef]:
    """Make the upload of a printed and signed paper to a row that was saved.

    Effect: writes; assumed to replace the row's paper of the same kind. Confidence: see :class:`DokumenKinerja`.

    Args:
        pdf: the whole file. What is printed is unsigned: it is the signed one that belongs here.
        id_riwayat: what the save returned, or the id of the row read from the riwayat.

    Raises:
        ConfigError: no row is named, or no such kind of paper.
        FileRefused: it is no PDF, or too large.
    """
    if not id_riwayat.strip():
        raise ConfigError(
            "no row to upload to",
            pesan=f"Baris riwayat di SIASN belum diketahui. Baca riwayatnya dahulu, lalu unggah. {_TIDAK}",
        )
    if jenis not in tuple(DokumenKinerja):
        raise ConfigError("no such paper", pesan=f"Jenis dokumen kinerja harus 890 atau 891. {_TIDAK}")
    berkas = unggahan(pdf, f"dokumen {DokumenKinerja(jenis).name.lower()} kinerja")
    return dokumen.unggah_riwayat(berkas, id_riwayat, DokumenKinerja(jenis).value)


def baris_sanding(naskah: Naskah, kiriman: Kiriman) -> Baris:
    """Make the row that the comparison puts beside SIASN's: what was sent is then found again, or not.

    Raises:
        ConfigError: as :func:`payload_kinerja`: only what may be sent is compared.
    """
    payload = payload_kinerja(naskah, kiriman)
    jenis = Jenis.SKP22 if isinstance(payload, Skp22Payload) else Jenis.KINERJA_PERIODIK
    isi = {name: getattr(payload, source) for name, source in _SANDING.items() if hasattr(payload, source)}
    nip = Nip(naskah.skp.pegawai.nip or "")
    return susun(jenis, nip, isi, id_siasn=kiriman.id_riwayat or None, kunci=naskah.skp.id or None)


def _belum_selesai(naskah: Naskah, evaluasi: Evaluasi) -> Iterator[str]:
    """What says that the evaluation is no draft any more (PermenPANRB 6/2022, forms; the order of PP 30/2019)."""
    akhir = evaluasi.periode.jenis is JenisPeriode.AKHIR
    if evaluasi.capaian_organisasi is None:
        yield "capaian kinerja organisasi belum diisi"
    if evaluasi.tanggal is None:
        yield "belum final: tanggal tanda tangan Pejabat Penilai Kinerja belum diisi"
    if akhir and evaluasi.tanggal_terima is None:
        yield "belum final: tanggal tanda tangan pegawai di Dokumen Evaluasi belum diisi"
    if naskah.skp.periode.mulai > evaluasi.periode.mulai or evaluasi.periode.selesai > naskah.skp.periode.selesai:
        yield "periode evaluasi di luar periode SKP"


def _belum_dinilai(evaluasi: Evaluasi, kiriman: Kiriman) -> Iterator[str]:
    if kiriman.keberatan is not None and kiriman.keberatan.keputusan is None:
        yield "keberatan pegawai belum diputus"
    hasil, perilaku = _rating(evaluasi, kiriman.keberatan)
    if hasil is None:
        yield "rating hasil kerja belum diisi"
    if perilaku is None:
        yield "rating perilaku kerja belum diisi"
    if hasil is not None and perilaku is not None:
        try:
            predikat = _predikat(evaluasi, kiriman)
        except InvalidModel:
            yield "SKP sebelum 2022 tidak memakai kuadran kinerja"
            return
        if kiriman.kuadran is not None and _kuadran(kiriman.kuadran) != predikat.id_siasn[2]:
            yield "predikat (kuadran) yang disebut tidak sesuai dengan matriks hasil kerja dan perilaku kerja"


def _tujuan_kurang(evaluasi: Evaluasi, kiriman: Kiriman) -> Iterator[str]:
    """A month and a quarter have an id in SIASN; no other part of a year is in any public source."""
    periode = evaluasi.periode
    if not kiriman.pns_id.strip():
        yield "id pegawai di SIASN belum diketahui"
    if periode.jenis is JenisPeriode.AKHIR:
        return
    if periode.jenis not in _PERIODIK:
        yield "SIASN hanya mengenal kinerja periodik bulanan dan triwulan"
    elif _banyak_bulan(evaluasi) != _PERIODIK[periode.jenis][1]:
        yield "lama periode tidak sesuai dengan jenis periodenya"
    if kiriman.koefisien_id not in KOEFISIEN:
        yield "koefisien jenjang jabatan fungsional belum diisi; SIASN mewajibkannya"


def _penilai_kurang(penilai: Pegawai, kiriman: Kiriman) -> Iterator[str]:
    if kiriman.penilai_asn and penilai.nip is None:
        yield "NIP Pejabat Penilai Kinerja belum diisi (hanya penilai yang bukan ASN boleh tanpa NIP)"
    pns = kiriman.penilai_asn and penilai.status is not StatusPegawai.PPPK
    if pns and penilai.pangkat and not kiriman.golongan_penilai_id and not _golongan_id(penilai):
        yield "golongan Pejabat Penilai Kinerja tidak terbaca dari pangkatnya"
    if kiriman.golongan_penilai_id and not kiriman.penilai_asn:
        yield "penilai yang bukan ASN tidak punya golongan"


def _rating(evaluasi: Evaluasi, keberatan: Keberatan | None) -> tuple[Rating | None, Rating | None]:
    """The two ratings that hold: those of the decision, where an objection changed them (PP 30/2019 Pasal 59)."""
    if keberatan is not None and keberatan.keputusan is KeputusanKeberatan.DIUBAH:
        return keberatan.rating_hasil_kerja, keberatan.rating_perilaku
    return evaluasi.rating_hasil_kerja, evaluasi.rating_perilaku


def _predikat(evaluasi: Evaluasi, kiriman: Kiriman) -> HasilPredikat:
    hasil, perilaku = _rating(evaluasi, kiriman.keberatan)
    return uraikan_predikat(hasil or "", perilaku or "", evaluasi.periode.selesai)


def _kuadran(nilai: Predikat | str) -> str:
    """SIASN's id of a quadrant that was given in any way; "" for none."""
    text = str(nilai).strip()
    if text in ID_KUADRAN.values():
        return text
    try:
        return ID_KUADRAN[pilih(Predikat, text)]
    except InvalidModel:
        return ""


def _golongan_id(penilai: Pegawai) -> str:
    """SIASN's id of the golongan inside "Penata (III/c)"; "" of a PPPK and where there is none."""
    nama = golongan(penilai.pangkat or "")
    row = GOLONGAN.find(nama) if isinstance(nama, str) and penilai.status is not StatusPegawai.PPPK else None
    return row.id if row else ""


def _banyak_bulan(evaluasi: Evaluasi) -> int:
    mulai, selesai = evaluasi.periode.mulai, evaluasi.periode.selesai
    return (selesai.year - mulai.year) * 12 + selesai.month - mulai.month + 1


def _bulan(evaluasi: Evaluasi) -> dict[str, Any]:
    periode = evaluasi.periode
    return {
        "periodik_id": _PERIODIK[periode.jenis][0],
        "bulan_mulai_penilaian": periode.mulai.month,
        "tahun_mulai_penilaian": periode.mulai.year,
        "bulan_selesai_penilaian": periode.selesai.month,
        "tahun_selesai_penilaian": periode.selesai.year,
    }
