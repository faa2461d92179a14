"""The doctor on an 80-column screen, for a machine, and on paper; which faults it names is in ``acceptance``."""

from __future__ import annotations

from siasn_client.testing import Aturan, GangguanPlan, Macam


def test_every_line_says_how_it_is_and_the_end_says_it_all(siasn, kantor, tiruan):
    with tiruan.larang_tulis():
        result = siasn("dokter", "--instansi", kantor["instansi"])
    assert result.code == 0
    assert result.out.count("[baik]") == 20
    assert "Semuanya baik." in result.out
    assert tiruan.ledger.rows() == ()


def test_a_fault_names_whose_turn_it_is_and_the_next_step(siasn, kantor, tiruan):
    tiruan.tangguhkan()
    result = siasn("dokter", "--instansi", kantor["instansi"])
    said = " ".join(result.out.split())
    assert result.code == 3
    assert "[MASALAH] Layanan BKN: Gerbang BKN menghentikan sementara" in said
    assert "Giliran: BKN. Langkah: Tunggu beberapa menit" in said
    assert "[belum diperiksa] Token SSO: Menunggu: Layanan BKN." in said
    assert "1 masalah. Mulai dari: Layanan BKN." in said


def test_on_this_machine_only_nobody_is_asked(siasn, kantor, tiruan):
    result = siasn("dokter", "--instansi", kantor["instansi"], "--setempat", "--json")
    assert result.code == 0
    assert {line["kode"] for line in result.data["gejala"]} >= {"pengaturan", "kredensial", "profil"}
    assert "layanan" not in {line["kode"] for line in result.data["gejala"]}
    assert tiruan.ledger.hitungan() == {}


def test_the_report_is_for_its_owner_and_says_what_the_screen_says(siasn, kantor, tmp_path):
    path = tmp_path / "laporan.txt"
    result = siasn("dokter", "--instansi", kantor["instansi"], "--laporan", path)
    text = path.read_text(encoding="utf-8")
    assert result.code == 0
    assert f"Laporan: {path}" in result.out
    assert [line for line in text.splitlines() if line.startswith("[")] == [
        line for line in result.out.splitlines() if line.startswith("[")
    ]


def test_a_report_that_cannot_be_written_is_said_after_the_findings(siasn, kantor, tmp_path):
    result = siasn("dokter", "--instansi", kantor["instansi"], "--setempat", "--laporan", tmp_path / "tak" / "ada.txt")
    assert result.code == 2
    assert "[baik] Pengaturan" in result.out
    assert "tidak dapat ditulis" in result.err


def test_a_machine_gets_one_object_also_when_the_report_fails(siasn, kantor, tmp_path):
    result = siasn("dokter", "--instansi", kantor["instansi"], "--json", "--laporan", tmp_path / "tak" / "ada.txt")
    assert (result.code, result.data["galat"]) == (2, "BerkasError")


def test_one_bad_answer_is_chance_and_not_news(siasn, kantor, tiruan):
    tiruan.gangguan = GangguanPlan.naskah(Aturan(Macam.HTML_502, kali=1), Aturan(Macam.RESET_SEBELUM, mulai=3))
    assert siasn("dokter", "--instansi", kantor["instansi"], "--json").code == 0
