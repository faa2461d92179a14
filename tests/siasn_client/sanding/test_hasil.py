"""Results are data: counted, ordered, JSON-ready, and silent about people."""

from __future__ import annotations

import json
from collections.abc import Callable

from siasn_client.baris import Bacaan, Baris, Gagal, Jenis
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilPegawai, Putusan, PutusanBaris, Ringkasan, sandingkan, susun

Make = Callable[..., Baris]
Read = Callable[..., Bacaan[Baris]]


def person(nip: Nip, golongan: Make, ada: Read) -> HasilPegawai:
    """One difference, one lone row, one failed kind."""
    lone = golongan(
        "2", golongan="IV/a", tmt_golongan="2022-04-01", nomor_sk="1/X/22", tanggal_sk="", masa_kerja_tahun="8"
    )
    return sandingkan(
        nip,
        {Jenis.GOLONGAN: ada(golongan("1", golongan="31"), lone), Jenis.SKP22: ada()},
        {Jenis.GOLONGAN: ada(golongan(id_siasn="A", masa_kerja_bulan="3")), Jenis.SKP22: Gagal(NoAnswer())},
    )


def test_no_repr_shows_a_person(nip: Nip, golongan: Make, ada: Read) -> None:
    shown = repr(person(nip, golongan, ada))
    assert nip.buka() not in shown
    assert "813/0101" not in shown
    biodata = [susun(Jenis.DATA_UTAMA, nip, {"nama": nama}, kunci=nip.buka()) for nama in ("SITI", "BUDI")]
    asked = sandingkan(nip, {Jenis.DATA_UTAMA: ada(*biodata)}, {Jenis.DATA_UTAMA: ada(*biodata)})
    assert any(nip.buka() in row.calon for row in asked.jenis[0].baris)
    assert nip.buka() not in repr(asked)


def test_data_is_plain_and_opens_what_was_asked_for(nip: Nip, golongan: Make, ada: Read) -> None:
    data = json.loads(json.dumps(person(nip, golongan, ada).to_data()))
    assert data["nip"] == nip.buka()
    first, last = data["jenis"]
    pair, lone = first["baris"]
    assert pair["putusan"] == "beda"
    assert (pair["kunci"], pair["id_siasn"], pair["bukti"]) == ("1", "A", ["golongan dan TMT sama"])
    assert [field["bidang"] for field in pair["bidang"]] == ["golongan", "masa_kerja_bulan"]
    assert pair["bidang"][1] == {"bidang": "masa_kerja_bulan", "putusan": "beda", "simpeg": "0", "siasn": "3"}
    assert lone["isi"]["golongan"] == "IV/a"
    assert "isi" not in pair
    assert (last["baris"], last["siasn_dibaca"]) == ([], None)
    assert "SIASN tidak terbaca" in last["gagal"]


def test_a_pair_can_be_shown_whole(nip: Nip, golongan: Make, ada: Read) -> None:
    hasil = person(nip, golongan, ada).ambil(Jenis.GOLONGAN)
    assert hasil is not None
    pair, lone = hasil.baris
    whole = list(pair.lengkap())
    assert [field.bidang for field in whole] == list(JENIS[Jenis.GOLONGAN].nama)
    assert [field.putusan for field in whole].count(Putusan.SAMA) == 4
    assert list(lone.lengkap()) == []


def test_people_are_counted_one_at_a_time(nip: Nip, golongan: Make, ada: Read) -> None:
    counts = Ringkasan()
    counts.tambah(person(nip, golongan, ada))
    counts.tambah(sandingkan(nip, {Jenis.GOLONGAN: ada(golongan("1"))}, {Jenis.GOLONGAN: ada(golongan(id_siasn="A"))}))
    data = json.loads(json.dumps(counts.to_data()))
    assert data["pegawai"] == {"diperiksa": 2, "cocok": 1}
    rows, fields = data["jenis"]["golongan"]["baris"], data["jenis"]["golongan"]["bidang"]
    assert {name: n for name, n in rows.items() if n} == {"cocok": 1, "beda": 1, "hanya_simpeg": 1}
    assert {name: n for name, n in fields.items() if n} == {"sama": 10, "setara": 1, "beda": 1}
    assert data["jenis"]["skp22"]["gagal"] == 1
    assert set(rows) == {putusan.value for putusan in PutusanBaris}


def test_a_kind_that_was_not_compared_is_none(nip: Nip) -> None:
    assert HasilPegawai(nip, ()).ambil(Jenis.SKP22) is None


def test_a_field_that_the_host_does_not_have_is_counted_once_for_the_kind(nip: Nip, golongan: Make, ada: Read) -> None:
    counts = Ringkasan()
    for kunci in ("1", "2"):
        mine = susun(
            Jenis.GOLONGAN,
            nip,
            {"golongan": "III/a", "tmt_golongan": "2015-03-01"},
            kunci=kunci,
            punya={"golongan", "tmt_golongan"},
        )
        hasil = sandingkan(nip, {Jenis.GOLONGAN: ada(mine)}, {Jenis.GOLONGAN: ada(golongan(id_siasn="A"))})
        counts.tambah(hasil)
    data = counts.to_data()["jenis"]["golongan"]
    assert data["tak_dipetakan"] == ["nomor_sk", "tanggal_sk", "masa_kerja_tahun", "masa_kerja_bulan"]
    assert {name: n for name, n in data["bidang"].items() if n} == {"sama": 4}
    lone = sandingkan(nip, {Jenis.GOLONGAN: ada(mine)}, {Jenis.GOLONGAN: ada()}).to_data()["jenis"][0]
    assert lone["tak_dipetakan"] == data["tak_dipetakan"]
    assert set(lone["baris"][0]["isi"]) == {"golongan", "tmt_golongan"}


def test_only_the_kinds_that_were_asked_for_are_counted(nip: Nip, golongan: Make, ada: Read) -> None:
    counts = Ringkasan()
    assert (counts.jenis, counts.to_data()["jenis"]) == ((), {})
    counts.tambah(person(nip, golongan, ada))
    assert counts.jenis == (Jenis.GOLONGAN, Jenis.SKP22)
