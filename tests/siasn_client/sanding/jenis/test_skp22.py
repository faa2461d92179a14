"""SKP ratings: ids on the wire, words in the host."""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from siasn_client.resources.skp22 import RiwayatSkp22
from siasn_client.sanding import JENIS, susun


def test_words_and_ids_are_one_rating(nip: Nip) -> None:
    wire = {
        "id": "u1",
        "tahun": "2023",
        "hasilKinerjaNilai": 1,
        "PerilakuKerjaNilai": "2",
        "KuadranKinerjaNilai": None,
        "kuadranKinerja": "BAIK",
        "nipNrpPenilai": "196501011990031000",
        "namaPenilai": "Drs. SITI, M.Si.",
        "pnsDinilaiId": "P1",
    }
    theirs = JENIS[Jenis.SKP22].dari_siasn(nip, RiwayatSkp22.model_validate(wire))
    mine = susun(
        Jenis.SKP22,
        nip,
        {
            "tahun": "2023",
            "hasil_kerja": "Di Atas Ekspektasi",
            "perilaku_kerja": "Sesuai Ekspektasi",
            "kuadran": "Baik",
            "nip_penilai": "19650101 199003 1 000",
            "nama_penilai": "Siti",
        },
    )
    assert [mine.ambil(n).nilai for n in JENIS[Jenis.SKP22].nama] == [
        theirs.ambil(n).nilai for n in JENIS[Jenis.SKP22].nama
    ]
    assert theirs.ambil("id_pns").mentah == "P1"
