"""The SKP of one person of the demo: people and ratings from SIASN, the work from the example."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from siasn_client import RiwayatSkp22, Siasn, SiasnError
from siasn_client.privacy import Nip
from simpeg_adapters.pegawai import dari_siasn
from skp_core.codec import Naskah
from skp_core.errors import InvalidModel
from skp_core.model import Kelompok, Pegawai
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.rules import check_all
from skp_core.scoring import rating_dari_id

__all__ = ["naskah_seseorang"]


def naskah_seseorang(siasn: Siasn, nips: Sequence[Nip]) -> Naskah:
    """Return the SKP and evaluation of the first of *nips* who has all that the forms need.

    That is: a JA/JF post, an SKP of the example's year with ratings and an assessor whom SIASN knows,
    and no finding by any rule. Where nobody has it, the example of ``skp_core`` is returned as it is.
    """
    for nip in nips:
        try:
            found = _naskah(siasn, nip)
        except (SiasnError, InvalidModel):
            continue
        if found is not None and not check_all(found.skp, found.skp.periode.mulai):
            return found
    return Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())


def _naskah(siasn: Siasn, nip: Nip) -> Naskah | None:
    skp, rated = contoh_skp(), _rated(siasn, nip)
    if rated is None:
        return None
    pegawai, penilai = dari_siasn(siasn.pns.data_utama(nip)), _penilai(siasn, rated)
    if pegawai.kelompok is not Kelompok.JAF or penilai is None:
        return None
    above = _rated(siasn, Nip.of(penilai.nip)) if penilai.nip else None
    atasan = _penilai(siasn, above) if above else None
    evaluasi = evolve(
        contoh_evaluasi(),
        rating_hasil_kerja=rating_dari_id(str(rated.hasil_kinerja_nilai)),
        rating_perilaku=rating_dari_id(str(rated.perilaku_kerja_nilai)),
    )
    return Naskah(
        # at the top the assessor is also the superior
        skp=evolve(skp, pegawai=pegawai, pejabat_penilai=penilai, atasan_pejabat_penilai=atasan or penilai),
        evaluasi=evaluasi,
    )


def _rated(siasn: Siasn, nip: Nip) -> RiwayatSkp22 | None:
    """The rated SKP of the example's year: who retired before it has none."""
    tahun = contoh_skp().periode.mulai.year
    return next((row for row in siasn.riwayat.skp22(nip) if row.tahun == tahun), None)


def _penilai(siasn: Siasn, rated: RiwayatSkp22) -> Pegawai | None:
    nip = rated.nip_nrp_penilai
    return dari_siasn(siasn.pns.data_utama(Nip.of(nip.buka()))) if nip is not None else None
