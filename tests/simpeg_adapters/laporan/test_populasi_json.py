"""JSON lines: the summary first, then the cases, then the contracts."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

from siasn_client.sanding.populasi import Orang, bandingkan_populasi
from simpeg_adapters.laporan.populasi_json import VERSI, tulis_populasi_jsonl


def test_one_object_a_line(tmp_path):
    pppk = Orang("199511202023212000", "1", nama="UMI", kontrak_akhir=date(2026, 12, 1))
    path = tmp_path / "x.jsonl"
    hasil = bandingkan_populasi([pppk], [], per=date(2026, 11, 2))
    tulis_populasi_jsonl(path, hasil, kantor="Kab. Contoh", dibuat=datetime(2026, 11, 2, tzinfo=UTC))
    head, case, contract = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    assert (head["macam_baris"], head["versi"], head["kantor"]) == ("ringkasan", VERSI, "Kab. Contoh")
    assert head["jembatan"]["genap"]
    assert "kasus" not in head
    assert (case["macam_baris"], case["simpeg"]["nip"]) == ("kasus", pppk.nip)
    assert (contract["macam_baris"], contract["akhir"]) == ("kontrak", "2026-12-01")
