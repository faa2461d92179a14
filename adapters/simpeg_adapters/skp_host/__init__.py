"""The SKP that a host already stores, read through a TOML profile into naskah values.

Ratings are read through a map that the profile must hold: hosts are known that number them the other way round
than SIASN. SKP of years before 2022 hold numbers of older rules and are refused in words.
"""

from __future__ import annotations

from simpeg_adapters.skp_host.baris import SalahBaris
from simpeg_adapters.skp_host.host import SkpHost
from simpeg_adapters.skp_host.naskah import HasilSkp, susun_naskah
from simpeg_adapters.skp_host.profil import ProfilSkp, buka_profil_skp

__all__ = ["HasilSkp", "ProfilSkp", "SalahBaris", "SkpHost", "buka_profil_skp", "susun_naskah"]
