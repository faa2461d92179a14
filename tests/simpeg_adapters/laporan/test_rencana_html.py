"""The page that a person reads before approving."""

from __future__ import annotations

import re
from datetime import UTC, timedelta, timezone

import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.laporan.rencana_html import tulis_rencana
from simpeg_adapters.laporan.sebutan import Sebutan


@pytest.fixture
def halaman(orang, plan, tmp_path) -> str:
    sebutan = Sebutan()
    list(sebutan.rekam(iter([orang])))
    path = tmp_path / "rencana.html"
    zona = timezone(timedelta(hours=7))
    tulis_rencana(plan, path, sebutan=sebutan, nama="Kabupaten Contoh", zona=zona, berkas="rencana.json")
    return path.read_text(encoding="utf-8")


def section(page: str, title: str) -> str:
    """The part of the page under one heading."""
    return next(part for part in page.split("<h2>") if part.startswith(title))


def test_it_says_whose_plan_it_is_until_when_and_by_which_digest(halaman, plan):
    assert "Kabupaten Contoh" in halaman
    assert plan.digest in halaman
    assert "disusun 01-01-2026 pukul 17.30 oleh pembuat" in halaman
    assert "berlaku sampai 02-01-2026 pukul 17.30" in halaman
    assert "data pribadi" in halaman


def test_the_summary_has_a_line_for_each_kind_with_items_and_no_other(halaman, plan):
    counts = section(halaman, "Ringkasan").partition("</table>")[0]
    assert counts.count("<tr>") == 1 + len({item.jenis for item in plan.butir})
    assert "Riwayat golongan" in counts
    assert "Kinerja periodik" not in counts


def test_every_item_stands_under_what_will_be_done_with_it(halaman, plan):
    titles = {"kirim": "Akan dikirim ke SIASN", "tarik": "Akan ditarik ke e-Simpeg", "manual": "Dikerjakan orang"}
    for item in plan.butir:
        part = section(halaman, titles[item.aksi])
        assert f"id {item.id}" in part
        assert item.alasan in part


def test_an_item_shows_person_row_old_and_new(halaman, orang):
    sent = section(halaman, "Akan dikirim ke SIASN")
    assert orang.nip.buka() in sent
    assert re.search(r"<td>Email</td><td>lama@contoh.id</td><td>baru@contoh.id</td>", sent)
    assert "SKP sejak 2022: tahun 2023" in sent
    assert re.search(r"<td>Predikat kinerja</td><td>–</td><td>Baik</td>", sent)
    assert "Riwayat golongan: III/c, TMT 01-04-2004" in section(halaman, "Akan ditarik")


def test_what_cannot_be_undone_is_said_at_the_top_and_at_the_item(halaman):
    assert "1 butir tidak dapat dibatalkan." in halaman.split("<h2>")[0]
    assert halaman.count("SIASN tidak menyediakan penghapusan untuk jenis data ini") == 2


def test_who_must_act_is_said_where_no_program_does(halaman):
    assert "operator SIASN mengajukan" in section(halaman, "Dikerjakan orang")


def test_an_action_without_items_has_no_section(halaman):
    assert "Diabaikan untuk sementara" not in halaman


def test_what_people_typed_is_never_markup_and_nothing_is_fetched(halaman):
    assert "BUDI &lt;b&gt;" in halaman
    assert re.findall(r"(?:src|href)=|url\(|<script", halaman) == []


def test_a_folder_that_is_not_there_is_said(plan, tmp_path):
    with pytest.raises(BerkasError):
        tulis_rencana(
            plan, tmp_path / "tidak" / "ada.html", sebutan=Sebutan(), nama="", zona=UTC, berkas="rencana.json"
        )
