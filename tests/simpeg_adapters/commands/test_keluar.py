"""Exit codes, as the table of the reference says."""

from __future__ import annotations

import pytest

from siasn_client import errors as siasn
from simpeg_adapters import errors as simpeg
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from skp_core import errors as skp

EXPECTED = {
    Keluar.SALAH_PAKAI: [
        siasn.ConfigError,
        simpeg.PengaturanError,
        simpeg.BerkasError,
        simpeg.ProfilError,
        skp.InvalidModel,
        skp.RenderError,
    ],
    Keluar.TAK_TERJANGKAU: [
        siasn.NoAnswer,
        siasn.AuthError,
        siasn.Denied,
        siasn.RateLimited,
        siasn.CircuitOpen,
        siasn.ServerBroken,
        siasn.NotFound,
        siasn.DecodeError,
        siasn.TooLarge,
        simpeg.HostBroken,
        simpeg.JurnalError,
    ],
    Keluar.DITOLAK: [
        siasn.UnsafePlan,
        siasn.StalePlan,
        siasn.LeaseHeld,
        siasn.Moved,
        siasn.JournalDamaged,
        siasn.Rejected,
        simpeg.WriteRefused,
    ],
}
CASES = [(kind, code) for code, kinds in EXPECTED.items() for kind in kinds]


@pytest.mark.parametrize(("kind", "code"), CASES, ids=lambda each: getattr(each, "__name__", None))
def test_an_error_has_its_code(kind, code):
    assert kode_keluar(kind("x")) is code


def test_the_codes_are_those_that_were_promised():
    assert [each.value for each in Keluar] == [0, 1, 2, 3, 4, 5, 130]
