"""The SKP of one person of the demo: people and ratings from SIASN, the work from the example."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from siasn_client import Siasn, SiasnError
from siasn_client.privacy import Nip
from simpeg_adapters.pegawai import dari_siasn
from skp_core.codec import Naskah
from skp_core.errors import InvalidModel
from skp_core.model import Kelompok, Pegawai
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.scoring import rating_dari_id

__all__ = ["naskah_seseorang"]


def naskah_seseorang(siasn: Siasn, nips: Sequence[Nip]) -> Naskah:
    """Return the SKP and evaluation of the first of *nips* who has all that the forms need.

    That is: a JA/JF post, a rated SKP with an assessor whom SIASN knows, and an assessor above that one.
    Where nobody has it, the example of ``skp_core`` is returned as it is.
    """
    for nip in nips:
        try:
            found = _naskah(siasn, nip)
        except (SiasnError, InvalidModel):
            continue
        if found is not None:
            return found
    return Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())


def _naskah(siasn: Siasn, nip: Nip) -> Naskah | None:
    pegawai = dari_siasn(siasn.pns.data_utama(nip))
    rated = max(siasn.riwayat.skp22(nip), key=lambda row: row.tahun or 0, default=None)
    if pegawai.kelompok is not Kelompok.JAF or rated is None or rated.nip_nrp_penilai is None:
        return None
    penilai_nip = Nip(rated.nip_nrp_penilai.buka())
    penilai = dari_siasn(siasn.pns.data_utama(penilai_nip))
    skp = evolve(
        contoh_skp(),
        pegawai=pegawai,
        pejabat_penilai=penilai,
        atasan_pejabat_penilai=_atasan(siasn, penilai_nip) or penilai,
    )
    evaluasi = evolve(
        contoh_evaluasi(),
        rating_hasil_kerja=rating_dari_id(str(rated.hasil_kinerja_nilai)),
        rating_perilaku=rating_dari_id(str(rated.perilaku_kerja_nilai)),
    )
    return Naskah(skp=skp, evaluasi=evaluasi)


def _atasan(siasn: Siasn, nip: Nip) -> Pegawai | None:
    """The assessor's own assessor; None at the top, where the assessor is also the superior."""
    rated = max(siasn.riwayat.skp22(nip), key=lambda row: row.tahun or 0, default=None)
    if rated is None or rated.nip_nrp_penilai is None:
        return None
    return dari_siasn(siasn.pns.data_utama(Nip(rated.nip_nrp_penilai.buka())))
