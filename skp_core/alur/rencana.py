"""From a draft to a fixed SKP, its changes, its end."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve

from skp_core.alur.dasar import BELUM_DINILAI, OPSI, Opsi, catat, jaga, tolak
from skp_core.bahasa import tanggal
from skp_core.dasar import pada
from skp_core.model import Berat, JenisPeriode, Perilaku, PerilakuKerja, Periode, PeriodeEvaluasi, Skp
from skp_core.model.evaluasi import Evaluasi
from skp_core.model.rekam import (
    EvaluasiBerjalan,
    Peran,
    RekamSkp,
    StatusEvaluasi,
    StatusVersi,
    VersiSkp,
)
from skp_core.peraturan.tenggat import MINGGU_KEDUA
from skp_core.rules import check_all

__all__ = [
    "ajukan",
    "batalkan_perubahan",
    "buka_periode",
    "isi_ekspektasi",
    "kembalikan",
    "lanjutkan",
    "mulai",
    "selesaikan",
    "setujui",
    "sunting",
    "tetapkan_oleh_pengelola",
    "tutup",
    "usul_perubahan",
]

_FINAL = frozenset({StatusEvaluasi.DISETUJUI, StatusEvaluasi.DIPUTUS})


def mulai(skp: Skp, *, oleh: Peran, hari: date) -> RekamSkp:
    """Begin the record of a draft. What only the assessor fills in is taken out.

    >>> from skp_core.model.contoh import contoh_skp
    >>> mulai(contoh_skp(), oleh=Peran.PEGAWAI, hari=date(2025, 1, 2)).status
    <StatusSkp.DRAFT: 'DRAFT'>

    Raises:
        LangkahDitolak: only the person assessed or the performance unit begins one.
    """
    if oleh not in (Peran.PEGAWAI, Peran.PENGELOLA_KINERJA):
        raise tolak("Rancangan SKP dibuat oleh pegawai yang dinilai atau pengelola kinerja.", f"begun by {oleh}")
    kosong = evolve(skp, versi=1, tanggal_penetapan=None, perilaku=_tanpa_ekspektasi(skp.perilaku))
    return catat(RekamSkp(versi=(VersiSkp(skp=kosong),)), "mulai", oleh, hari)


def sunting(rekam: RekamSkp, skp: Skp, *, oleh: Peran, hari: date) -> RekamSkp:
    """Put other content into the draft. Expectations stay the assessor's, the version stays its number.

    Raises:
        LangkahDitolak: no draft is open, another role, another person or year, expectations were changed, or in a
            change of what was fixed the post or the period (V-035: that is another SKP).
    """
    rancangan = _rancangan(rekam, "sunting", oleh)
    lama = rancangan.skp
    if not skp.pegawai.orang_yang_sama(lama.pegawai) or skp.periode.mulai.year != lama.periode.mulai.year:
        raise tolak("SKP ini milik pegawai atau tahun lain.", "another person or year")
    if rekam.berlaku is not None and (skp.pegawai.jabatan, skp.periode) != (lama.pegawai.jabatan, lama.periode):
        raise tolak("Jabatan dan masa SKP yang sudah ditetapkan tidak diubah. Tutup SKP ini, lalu lanjutkan.", "V-035")
    if _ekspektasi(skp.perilaku) != _ekspektasi(lama.perilaku):
        raise tolak("Ekspektasi khusus hanya diisi oleh Pejabat Penilai Kinerja.", "expectations by another role")
    baru = evolve(skp, id=lama.id, versi=lama.versi, induk=lama.induk, tanggal_penetapan=None)
    return catat(_ganti(rekam, evolve(rancangan, skp=baru)), "sunting", oleh, hari)


def isi_ekspektasi(
    rekam: RekamSkp, perilaku: Perilaku, ekspektasi: tuple[str, ...], *, oleh: Peran, hari: date
) -> RekamSkp:
    """Set what the assessor expects of one behaviour ("dapat": an empty tuple takes it away).

    What was handed in is signed by the person assessed: give it back first.

    Raises:
        LangkahDitolak: another role, or no draft is open.
    """
    versi = _rancangan(rekam, "isi_ekspektasi", oleh)
    semua = {satu.kode: satu for satu in versi.skp.perilaku}
    semua[perilaku] = PerilakuKerja(kode=perilaku, ekspektasi_khusus=ekspektasi)
    urut = tuple(semua[kode] for kode in Perilaku if kode in semua)
    return catat(_ganti(rekam, evolve(versi, skp=evolve(versi.skp, perilaku=urut))), "isi_ekspektasi", oleh, hari)


def ajukan(rekam: RekamSkp, *, oleh: Peran, hari: date) -> RekamSkp:
    """Sign and hand in the draft.

    Raises:
        LangkahDitolak: no draft is open, or another role.
    """
    rancangan = _rancangan(rekam, "ajukan", oleh)
    diajukan = evolve(rancangan, status=StatusVersi.DIAJUKAN, diajukan=hari)
    return catat(_ganti(rekam, diajukan), "ajukan", oleh, hari)


def kembalikan(rekam: RekamSkp, alasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Give it back to be changed; a reason must be said.

    Raises:
        LangkahDitolak: nothing was handed in, another role, or no reason.
    """
    diajukan = _diajukan(rekam, "kembalikan", oleh)
    rancangan = evolve(diajukan, status=StatusVersi.DRAFT, diajukan=None)
    return catat(_ganti(rekam, rancangan), "kembalikan", oleh, hari, _beralasan(alasan))


def setujui(rekam: RekamSkp, tempat: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Fix it: the second signature, with place and date (V-025). The people on it are a snapshot from now on.

    Raises:
        LangkahDitolak: nothing was handed in, another role, no place, or a binding rule is broken.
    """
    diajukan = _diajukan(rekam, "setujui", oleh)
    return catat(_ganti(rekam, _tetap(diajukan, tempat, hari)), "setujui", oleh, hari)


def tetapkan_oleh_pengelola(rekam: RekamSkp, tempat: str, *, oleh: Peran, hari: date, opsi: Opsi = OPSI) -> RekamSkp:
    """Fix what nobody handed in by the second week of January (PermenPANRB 8/2021 annex p. 52; 6/2022 unread).

    Raises:
        LangkahDitolak: the office has not switched this on, it is too early, another role, or a rule is broken.
    """
    jaga("tetapkan_oleh_pengelola", rekam.status, oleh)
    if not opsi.pengelola_menetapkan:
        raise tolak("Instansi ini tidak memakai penetapan SKP oleh pengelola kinerja.", "switched off")
    mulai_pada = rekam.terakhir.skp.periode.mulai
    batas = pada(MINGGU_KEDUA, hari).nilai.pada(mulai_pada.year)
    if mulai_pada > batas:
        raise tolak("Ketentuan ini hanya untuk SKP yang dimulai pada awal tahun.", "begins later in the year")
    if hari <= batas:
        raise tolak(f"Pengelola kinerja menetapkan SKP sesudah {tanggal(batas)}.", "too early")
    tetap = _tetap(evolve(rekam.terakhir, diajukan=None), tempat, hari)
    return catat(_ganti(rekam, tetap), "tetapkan_oleh_pengelola", oleh, hari)


def usul_perubahan(rekam: RekamSkp, alasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Open a changed version: a draft copy with the next number. The fixed one stays as it is and in force.

    Raises:
        LangkahDitolak: nothing is fixed, a change is already open, another role, or no reason.
    """
    jaga("usul_perubahan", rekam.status, oleh)
    skp = rekam.terakhir.skp
    salinan = VersiSkp(skp=evolve(skp, versi=skp.versi + 1, tanggal_penetapan=None))
    return catat(evolve(rekam, versi=(*rekam.versi, salinan)), "usul_perubahan", oleh, hari, _beralasan(alasan))


def batalkan_perubahan(rekam: RekamSkp, alasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Drop the changed version; the fixed one stays.

    Raises:
        LangkahDitolak: no change is open, another role, or no reason.
    """
    jaga("batalkan_perubahan", rekam.status, oleh)
    return catat(evolve(rekam, versi=rekam.versi[:-1]), "batalkan_perubahan", oleh, hari, _beralasan(alasan))


def buka_periode(rekam: RekamSkp, periode: PeriodeEvaluasi, *, oleh: Peran, hari: date, opsi: Opsi = OPSI) -> RekamSkp:
    """Open one period of evaluation on the version in force (V-040); of a closed SKP up to the day it was closed.

    Raises:
        LangkahDitolak: nothing is fixed, another role, the period lies outside the SKP's, is already open, overlaps
            one of its kind, or the period before was not handed in (where the office wants that).
    """
    jaga("buka_periode", rekam.status, oleh)
    berlaku = rekam.berlaku
    if berlaku is None:
        raise tolak("Belum ada SKP yang ditetapkan.", "nothing is fixed")
    _dalam(periode, _masa(rekam, berlaku.skp.periode))
    for lain in rekam.evaluasi:
        ada = lain.evaluasi.periode
        if ada.jenis is periode.jenis and ada.mulai <= periode.selesai and periode.mulai <= ada.selesai:
            raise tolak("Periode ini sudah dibuka atau bertumpang tindih dengan yang ada.", "an overlapping period")
    if opsi.berurutan and rekam.evaluasi and rekam.evaluasi[-1].status in _BELUM_DIKIRIM:
        raise tolak("Evaluasi periode sebelumnya belum diajukan.", "the period before was not handed in")
    skp = berlaku.skp
    baru = EvaluasiBerjalan(evaluasi=Evaluasi(periode=periode, skp=skp.id, versi_skp=skp.versi), versi=skp.versi)
    return catat(evolve(rekam, evaluasi=(*rekam.evaluasi, baru)), "buka_periode", oleh, hari)


_BELUM_DIKIRIM = frozenset({StatusEvaluasi.BELUM_DIISI, StatusEvaluasi.REALISASI_DIISI})


def selesaikan(rekam: RekamSkp, *, oleh: Peran, hari: date) -> RekamSkp:
    """Finish: every period is final and the whole SKP period was evaluated.

    Raises:
        LangkahDitolak: something is still open, the AKHIR evaluation is missing, or another role.
    """
    jaga("selesaikan", rekam.status, oleh)
    if any(satu.status not in _FINAL for satu in rekam.evaluasi):
        raise tolak("Masih ada evaluasi yang belum disetujui atau diputus.", "an evaluation is open")
    if not any(satu.evaluasi.periode.jenis is JenisPeriode.AKHIR for satu in rekam.evaluasi):
        raise tolak("Evaluasi akhir belum dibuat.", "no final evaluation")
    return catat(evolve(rekam, selesai=hari), "selesaikan", oleh, hari)


def tutup(rekam: RekamSkp, alasan: str, *, oleh: Peran, hari: date) -> RekamSkp:
    """Close the SKP at a change of post (V-035); open evaluations may still be finished, up to that day.

    The last fixed version stays as it is: its end is ``ditutup``.

    Raises:
        LangkahDitolak: it is finished or closed, the day lies outside its period, another role, or no reason.
    """
    jaga("tutup", rekam.status, oleh)
    periode = rekam.terakhir.skp.periode
    if not periode.mulai <= hari <= periode.selesai:
        raise tolak("Tanggal penutupan berada di luar masa SKP.", "outside the period")
    evaluasi = tuple(_sampai(satu, hari) for satu in rekam.evaluasi)
    return catat(evolve(rekam, ditutup=hari, evaluasi=evaluasi), "tutup", oleh, hari, _beralasan(alasan))


def lanjutkan(rekam: RekamSkp, skp: Skp, *, oleh: Peran, hari: date) -> RekamSkp:
    """Begin the SKP on the new post: from the day after the old one was closed, linked by ``induk``.

    Raises:
        LangkahDitolak: the old one is not closed, it is another person's, or begins earlier.
    """
    if rekam.ditutup is None:
        raise tolak("SKP yang lama belum ditutup.", "the old SKP is open")
    lama = rekam.terakhir.skp
    if not skp.pegawai.orang_yang_sama(lama.pegawai):
        raise tolak("SKP ini milik pegawai lain.", "another person")
    if skp.periode.mulai <= rekam.ditutup:
        besok = rekam.ditutup + timedelta(days=1)
        raise tolak(f"SKP pada jabatan baru dimulai paling awal {tanggal(besok)}.", "begins too early")
    return mulai(evolve(skp, induk=lama.id), oleh=oleh, hari=hari)


def _rancangan(rekam: RekamSkp, langkah: str, oleh: Peran) -> VersiSkp:
    return _versi(rekam, langkah, oleh, StatusVersi.DRAFT, "Rancangan ini sudah diajukan.")


def _diajukan(rekam: RekamSkp, langkah: str, oleh: Peran) -> VersiSkp:
    return _versi(rekam, langkah, oleh, StatusVersi.DIAJUKAN, "Perubahan SKP ini belum diajukan.")


def _versi(rekam: RekamSkp, langkah: str, oleh: Peran, status: StatusVersi, kalimat: str) -> VersiSkp:
    """The newest version, if the move may be made on it; under REVISI its own state counts too."""
    jaga(langkah, rekam.status, oleh)
    if rekam.terakhir.status is not status:
        raise tolak(kalimat, f"{langkah} at {rekam.terakhir.status}")
    return rekam.terakhir


def _ganti(rekam: RekamSkp, versi: VersiSkp) -> RekamSkp:
    return evolve(rekam, versi=(*rekam.versi[:-1], versi))


def _tetap(versi: VersiSkp, tempat: str, hari: date) -> VersiSkp:
    if not tempat.strip():
        raise tolak("Tempat penetapan belum diisi.", "no place")
    skp = evolve(versi.skp, tempat=tempat, tanggal_penetapan=hari)
    wajib = [temuan for temuan in check_all(skp, hari) if temuan.berat is Berat.WAJIB]
    if wajib:
        raise tolak(f"{len(wajib)} ketentuan wajib belum terpenuhi, di antaranya: {wajib[0].pesan}", "a binding rule")
    return evolve(versi, skp=skp, status=StatusVersi.DITETAPKAN)


def _beralasan(alasan: str) -> str:
    if not alasan.strip():
        raise tolak("Alasan belum ditulis.", "no reason")
    return alasan


def _sampai(berjalan: EvaluasiBerjalan, hari: date) -> EvaluasiBerjalan:
    """An evaluation that is not rated yet ends with the SKP."""
    periode = berjalan.evaluasi.periode
    if berjalan.status not in BELUM_DINILAI or not periode.mulai <= hari < periode.selesai:
        return berjalan
    return evolve(berjalan, evaluasi=evolve(berjalan.evaluasi, periode=evolve(periode, selesai=hari)))


def _masa(rekam: RekamSkp, masa: Periode) -> Periode:
    """The period of the SKP; one that was closed ends that day."""
    return masa if rekam.ditutup is None else evolve(masa, selesai=min(masa.selesai, rekam.ditutup))


def _dalam(periode: PeriodeEvaluasi, masa: Periode) -> None:
    if not masa.mulai <= periode.mulai <= periode.selesai <= masa.selesai:
        raise tolak("Periode evaluasi berada di luar masa SKP.", "outside the period")
    if periode.jenis is JenisPeriode.AKHIR and (periode.mulai, periode.selesai) != (masa.mulai, masa.selesai):
        raise tolak("Evaluasi akhir meliputi seluruh masa SKP.", "AKHIR is the whole period")


def _ekspektasi(perilaku: tuple[PerilakuKerja, ...]) -> dict[Perilaku, tuple[str, ...]]:
    return {satu.kode: satu.ekspektasi_khusus for satu in perilaku if satu.ekspektasi_khusus}


def _tanpa_ekspektasi(perilaku: tuple[PerilakuKerja, ...]) -> tuple[PerilakuKerja, ...]:
    return tuple(PerilakuKerja(kode=satu.kode) for satu in perilaku)
