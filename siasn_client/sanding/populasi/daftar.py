"""The pensiun and pengadaan lists of SIASN as knowledge about people, and which people are worth asking about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from siasn_client.privacy import Nip
from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.resources.pensiun import UsulanPensiun
from siasn_client.sanding.populasi.alasan import Alasan, MacamKasus
from siasn_client.sanding.populasi.hasil import HasilPopulasi
from siasn_client.sanding.populasi.masukan import UsulPengadaan, UsulPensiun

__all__ = ["dari_pengadaan", "dari_pensiun", "perlu_ditanyakan"]

_TANPA_PASANGAN: Final = frozenset({Alasan.NIP_BERUBAH, Alasan.NIP_BEDA, Alasan.NIP_LAWAN_TAK_SAH})


def dari_pensiun(usulan: Iterable[UsulanPensiun]) -> dict[str, UsulPensiun]:
    """By NIP; of several proposals of one person the one with the latest TMT."""
    found: dict[str, UsulPensiun] = {}
    for each in usulan:
        if each.nip_baru is not None:
            digits = each.nip_baru.buka()
            before = found.get(digits)
            fresh = UsulPensiun(digits, each.tmt_pensiun, each.detail_layanan_nama or "")
            if before is None or (
                before.tmt_pensiun is None or (fresh.tmt_pensiun or before.tmt_pensiun) > before.tmt_pensiun
            ):
                found[digits] = fresh
    return found


def dari_pengadaan(usulan: Iterable[UsulanPengadaan]) -> dict[str, UsulPengadaan]:
    """By NIP; candidates who have none yet are left out. The TMT of a PPPK is the start of the contract."""
    found: dict[str, UsulPengadaan] = {}
    for each in usulan:
        if each.nip is not None:
            digits, begin = each.nip.buka(), each.tanggal_kontrak_mulai
            found[digits] = UsulPengadaan(digits, begin, each.tanggal_kontrak_akhir, str(each.periode or ""))
    return found


def perlu_ditanyakan(hasil: HasilPopulasi) -> tuple[tuple[Nip, ...], tuple[Nip, ...]]:
    """The NIPs of which SIASN's own answer may say more: those only in e-Simpeg, and those only in SIASN."""
    kinds = (MacamKasus.HANYA_SIMPEG, MacamKasus.HANYA_SIASN)
    lone = [each for each in hasil.kasus if each.macam in kinds and each.alasan not in _TANPA_PASANGAN]
    satu, lain = (tuple(sorted(Nip(each.orang.nip) for each in lone if each.macam is kind)) for kind in kinds)
    return satu, lain
