from __future__ import annotations

from skp_core.dasar import Pasal
from skp_core.model import Aturan, Berat

ATURAN = Aturan("V-000", Berat.WAJIB, "Kalimat aturan.", Pasal("PP 30/2019"))


def test_a_finding_says_its_own_sentence_or_the_rule_s() -> None:
    assert ATURAN.temuan("rhk").pesan == "Kalimat aturan."
    temuan = ATURAN.temuan("rhk[1]", "Kalimat lain.")
    assert (temuan.aturan, temuan.letak, temuan.pesan) == ("V-000", "rhk[1]", "Kalimat lain.")
    assert temuan.dasar == ATURAN.dasar
