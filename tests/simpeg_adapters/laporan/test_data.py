"""Results as plain data: what machines are promised."""

from __future__ import annotations

import json

from siasn_client.baris import Jenis, Kosong
from siasn_client.errors import NoAnswer
from siasn_client.ports import Keadaan
from siasn_client.sanding import Ringkasan, sandingkan
from siasn_client.sinkronisasi import HasilAudit, HasilButir, Laporan, LaporanAudit, PutusanAudit
from simpeg_adapters.laporan import data
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.samaran import Samaran


def test_the_summary_has_every_kind_with_its_failed_reads(orang):
    ringkasan = Ringkasan()
    ringkasan.tambah(orang)
    found = data.ringkasan(ringkasan)
    assert found["pegawai"] == 1
    assert set(found["selisih"]) == set(Jenis)
    assert found["selisih"]["golongan"]["hanya_siasn"] == 1
    assert all("gagal" in counts for counts in found["selisih"].values())


def test_a_person_for_a_program_holds_what_to_look_at_masked(orang):
    found = data.orang(orang, Penyaji().orang(orang), Samaran())
    assert (found["nip"], found["nama"]) == (orang.nip.buka(), "BUDI <b>")
    rows = {each["jenis"]: each["baris"] for each in found["jenis"]}
    assert [row["keadaan"] for row in rows["golongan"]] == ["hanya_siasn"]
    assert rows["golongan"][0]["isi"]["nomor_sk"] == "823/1"
    (email,) = rows["data_utama"][0]["bidang"]
    assert email["giliran"]["siapa"] == "pegawai"
    assert "lama@contoh.id" not in json.dumps(found)
    assert "lama@contoh.id" in json.dumps(data.orang(orang, Penyaji().orang(orang), Samaran(buka=True)))


def test_a_kind_that_was_not_read_is_told_to_a_program(banding):
    hasil = banding({}, gagal=[Jenis.GOLONGAN])
    (kind,) = data.orang(hasil, Penyaji().orang(hasil), Samaran())["jenis"]
    assert kind["gagal"]
    assert kind["baris"][0]["keadaan"] == "gagal"


def test_a_plan_is_its_counts_and_its_digest(plan):
    found = data.rencana(plan)["rencana"]
    assert found == {"kirim": 2, "tarik": 1, "manual": 1, "abaikan": 0, "digest": plan.digest}


def test_a_finished_apply_is_tuntas(plan):
    hasil = tuple(HasilButir(each, Keadaan.TERKIRIM) for each in plan.dapat_dikerjakan())
    found = data.laporan(Laporan(hasil))
    assert found["terapan"]["terkirim"] == 3
    assert found["tuntas"] is True
    assert not {"henti", "terputus"} & set(found)


def test_a_stopped_apply_says_why_and_that_something_is_left(plan):
    hasil = tuple(HasilButir(each, None) for each in plan.dapat_dikerjakan())
    found = data.laporan(Laporan(hasil, henti=NoAnswer("dead"), terputus=True))
    assert found["henti"] == NoAnswer.pesan
    assert found["terputus"] is True
    assert found["tuntas"] is False


def test_an_interrupted_apply_is_never_tuntas(plan):
    hasil = tuple(HasilButir(each, Keadaan.TERKIRIM) for each in plan.dapat_dikerjakan())
    assert data.laporan(Laporan(hasil, terputus=True))["tuntas"] is False


def test_an_audit_names_what_is_not_as_approved_without_personal_values(plan):
    first, second, third = plan.dapat_dikerjakan()
    hasil = (
        HasilAudit(first, PutusanAudit.COCOK),
        HasilAudit(second, PutusanAudit.BEDA, dobel=("r1", "r2")),
        HasilAudit(third, PutusanAudit.TAK_TERBACA),
    )
    found = data.audit(LaporanAudit(hasil))
    assert found["audit"] == {"cocok": 1, "beda": 1, "tak_terbaca": 1, "dobel": 1}
    assert [each["butir"] for each in found["tidak_cocok"]] == [second.id, third.id]
    assert [each["dobel"] for each in found["tidak_cocok"]] == [True, False]
    assert first.nip.buka() not in json.dumps(found)


def test_an_audit_without_a_difference_lists_nothing(plan):
    hasil = tuple(HasilAudit(each, PutusanAudit.COCOK) for each in plan.dapat_dikerjakan())
    assert "tidak_cocok" not in data.audit(LaporanAudit(hasil))


def test_somebody_nobody_knows_is_not_somebody_without_differences(orang):
    nothing = {jenis: Kosong(orang.jenis[0].simpeg_dibaca) for jenis in Jenis}
    assert data.tidak_ditemukan(sandingkan(orang.nip, nothing, nothing))
    assert not data.tidak_ditemukan(orang)
