"""Never run: every namespace is typed in both worlds, checked by mypy --strict and pyright."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from siasn_client import AsyncSiasn, Call, RiwayatJabatan, Siasn
from siasn_client.call import Unggahan
from siasn_client.conversation.paging import Daftar
from siasn_client.resources import dokumen, referensi
from siasn_client.resources.dokumen import SkKpPayload
from siasn_client.resources.keluarga import DataPasangan
from siasn_client.resources.kenaikan_pangkat import UsulanKenaikanPangkat
from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.resources.referensi import Rujukan, RujukanLokasi
from siasn_client.resources.unor import Unor
from siasn_client.wire import DokRef, Halaman, RekamanMentah

NIP = "199002282015031000"


def sync(siasn: Siasn, berkas: Unggahan, periode: date) -> None:
    assert_type(siasn.riwayat.jabatan(NIP), list[RiwayatJabatan])
    assert_type(siasn.keluarga.pasangan(NIP), DataPasangan)
    assert_type(siasn.kenaikan_pangkat.daftar(periode), Daftar[UsulanKenaikanPangkat])
    assert_type(siasn.kenaikan_pangkat.daftar(periode, limit=50).rows, tuple[UsulanKenaikanPangkat, ...])
    assert_type(siasn.kenaikan_pangkat.halaman(periode, limit=50), Halaman[UsulanKenaikanPangkat])
    assert_type(siasn.pengadaan.daftar(2024), Daftar[UsulanPengadaan])
    assert_type(siasn.unor.daftar(), Daftar[Unor])
    assert_type(siasn.referensi.agama(), Daftar[Rujukan])
    assert_type(siasn.referensi.lokasi(limit=500), Daftar[RujukanLokasi])
    assert_type(siasn.dokumen.unggah(berkas, "872"), DokRef)
    assert_type(siasn.dokumen.unduh("peremajaan/usulan/872_contoh.pdf"), bytes)
    assert_type(siasn.foto.unduh("p1"), bytes)
    assert_type(siasn.idis.list_pelaporan(), list[RekamanMentah])
    assert_type(siasn.non_asn.get("9999990101010000"), RekamanMentah)
    assert_type(siasn.send(referensi.agama(limit=5)), Halaman[Rujukan])


async def asynchronous(siasn: AsyncSiasn, berkas: Unggahan, periode: date) -> None:
    assert_type(await siasn.riwayat.jabatan(NIP), list[RiwayatJabatan])
    assert_type(await siasn.keluarga.pasangan(NIP), DataPasangan)
    assert_type(await siasn.kenaikan_pangkat.daftar(periode), Daftar[UsulanKenaikanPangkat])
    assert_type(await siasn.kenaikan_pangkat.halaman(periode), Halaman[UsulanKenaikanPangkat])
    assert_type(await siasn.referensi.lokasi(limit=500), Daftar[RujukanLokasi])
    assert_type(await siasn.dokumen.unggah(berkas, "872"), DokRef)
    assert_type(await siasn.foto.unduh("p1"), bytes)
    assert_type(await siasn.idis.list_pelaporan_detail(limit=10), list[RekamanMentah])


def calls(berkas: Unggahan) -> None:
    sk = SkKpPayload(id_usulan="u1", nomor_sk="823/1/2024", tanggal_sk=date(2024, 4, 1))
    assert_type(dokumen.unggah_sk_kp(berkas, sk), Call[list[RekamanMentah]])
    assert_type(referensi.lokasi(), Call[Halaman[RujukanLokasi]])
