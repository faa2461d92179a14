"""The seven multipart saves: names and types of the only list there is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from siasn_client.call import Call, Shape, Unggahan
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import simpan_dokumen
from siasn_client.resources.simpan_dokumen import (
    AngkaKreditDokumenPayload,
    CpnsDokumenPayload,
    DiklatDokumenPayload,
    JabatanDokumenPayload,
    KursusDokumenPayload,
    PenghargaanDokumenPayload,
    Skp22DokumenPayload,
)
from siasn_client.wire import Payload

NIP = "199002282015031000"
PDF = Unggahan("sk.pdf", b"%PDF-1.4\n%%EOF\n")
HARI = date(2024, 4, 1)
TIPE = {"string": str, "integer": int, "number": (int, float), "file": Unggahan}


def full(kind: type[Payload], **said: Any) -> Any:
    """Make a payload with a value in every field."""
    values = {"tanggal": HARI, "tmt": HARI, "is": True, "bulan": 1, "tahun": 2024, "kredit": Decimal("12.500")}
    numbers = {"jumlah_jam": 40, "bobot": 1, "hasil_kinerja_nilai": 2, "perilaku_kerja_nilai": 2}
    numbers |= {"kuadran_kinerja_nilai": 2}
    guessed = {name: values.get(name.split("_")[0], numbers.get(name, "x1")) for name in kind.model_fields}
    return kind(**guessed | said)


CALLS = {
    "jabatan.unorjabatan_document_save": simpan_dokumen.jabatan(
        full(JabatanDokumenPayload), sk_jabatan=PDF, surat_pelantikan=PDF, sk_mutasi=PDF
    ),
    "angkakredit.document_save": simpan_dokumen.angka_kredit(
        full(AngkaKreditDokumenPayload), dokumen_pak=PDF, sk_pak=PDF
    ),
    "skp22.document_save": simpan_dokumen.skp22(full(Skp22DokumenPayload, nip_nrp_penilai=Nip(NIP)), PDF),
    "cpns.document_save": simpan_dokumen.cpns(full(CpnsDokumenPayload), PDF),
    "diklat.document_save": simpan_dokumen.diklat(full(DiklatDokumenPayload), PDF),
    "kursus.document_save": simpan_dokumen.kursus(full(KursusDokumenPayload), PDF),
    "penghargaan.document_save": simpan_dokumen.penghargaan(full(PenghargaanDokumenPayload, sk_tanggal=HARI), PDF),
}


@pytest.mark.parametrize("endpoint", CALLS)
def test_every_field_of_the_list_is_sent_and_no_other(endpoint: str, endpoints: Any) -> None:
    call, row = CALLS[endpoint], endpoints[endpoint]
    sent = {**(call.form or {}), **call.files}
    assert sorted(sent) == sorted(field["nama"] for field in row["isi"]["bidang"])
    wrong = [one["nama"] for one in row["isi"]["bidang"] if not isinstance(sent[one["nama"]], TIPE[one["tipe"]])]
    assert wrong == []
    dates = {one["nama"]: sent[one["nama"]] for one in row["isi"]["bidang"] if one.get("format") == "dd-mm-yyyy"}
    assert set(dates.values()) <= {"01-04-2024"}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_row_with_its_papers_is_one_multipart_write(call: Call[Any]) -> None:
    assert (call.method, call.shape, call.writes) == ("POST", Shape.SIMPAN, True)
    assert call.body is None
    assert call.files
    assert NIP not in repr(call)


def test_flags_and_points_travel_as_text() -> None:
    form = CALLS["angkakredit.document_save"].form or {}
    assert (form["is_konversi"], form["kredit_baru_total"], form["bulan_mulai_penilaian"]) == ("1", "12.500", "1")


def test_a_paper_that_is_not_there_is_not_sent() -> None:
    call = simpan_dokumen.jabatan(JabatanDokumenPayload(pns_id="p1"), sk_jabatan=PDF)
    assert (call.form, list(call.files)) == ({"pns_id": "p1"}, ["dok_sk_jabatan"])


@pytest.mark.parametrize("kind", [JabatanDokumenPayload, AngkaKreditDokumenPayload])
def test_a_row_of_nobody_is_not_sent(kind: type[Payload]) -> None:
    with pytest.raises(ConfigError, match="pns_id"):
        kind(nomor_sk="1")
