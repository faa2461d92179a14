"""list-pensiun-instansi: who retired lately and who is about to. PPPK have no pension and are not in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final

from siasn_client.kode import JENIS_PENSIUN, STATUS_USUL
from siasn_client.kode.golongan import GOLONGAN, urutan
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar.usulan import alamat, nomor_pertek
from siasn_client.testing.kabupaten.gaji import gaji_karangan
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI, dmy, golongan_id
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.waktu import HARI_INI, geser_bulan, selisih_bulan
from siasn_client.testing.kabupaten.wire_pokok import sk_pensiun, stempel

__all__ = ["list_pensiun"]

_SEJAK: Final = date(2024, 1, 1)
_SAMPAI: Final = geser_bulan(HARI_INI, 15)
_NAMA: Final = tuple(row.nama for row in GOLONGAN.values())


def list_pensiun(semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield the proposals, by NIP. ``tmtPensiun`` is a timestamp, the other dates are not."""
    for orang in semua:
        if orang.status == "PNS" and _SEJAK <= orang.tmt_pensiun <= _SAMPAI:
            yield _baris(orang)


def _status(acak: Acak, orang: Orang) -> str:
    if orang.tmt_pensiun <= HARI_INI:
        return acak.pilih(("32", "49"))
    dekat = orang.tmt_pensiun <= geser_bulan(HARI_INI, 6)
    return acak.pilih(("22", "36", "32") if dekat else ("1", "2", "12", "16"))


def _baris(orang: Orang) -> dict[str, Any]:
    acak = Acak("list_pensiun", orang.id)
    b, status = orang.biodata, _status(acak, orang)
    kpp = acak.peluang(0.6) and urutan(b.golongan) < len(_NAMA) - 1
    pertek, sk = status in {"22", "36", "32", "49"}, status in {"32", "49"}
    tanggal = min(orang.tmt_pensiun - timedelta(days=acak.antara(60, 150)), HARI_INI - timedelta(days=3))
    masa = selisih_bulan(b.tmt_cpns, orang.tmt_pensiun)
    return {
        "id": orang.id_rekaman("list_pensiun"),
        "nama": b.nama,
        "statusUsulan": status,
        "statusUsulanNama": STATUS_USUL[status].nama,
        "pnsId": orang.id,
        "nipBaru": orang.nip,
        "pertekNomor": nomor_pertek("PH", orang, tanggal.year) if pertek else "",
        "skNomor": sk_pensiun(orang) if sk else "",
        "pathSk": alamat("sk-instansi/contoh", orang, "pensiun", "sk") if sk else "",
        "pathPertek": alamat("pertek/contoh", orang, "pensiun", "pertek") if pertek else "",
        "pertekTgl": dmy(tanggal - timedelta(days=20), "") if pertek else "",
        "skTgl": dmy(tanggal, "") if sk else "",
        "instansiId": INSTANSI_ID,
        "instansiNama": NAMA_INSTANSI,
        "detailLayananNama": JENIS_PENSIUN["2" if kpp else "1"].nama,
        "tglLahir": dmy(b.tanggal_lahir),
        "golonganId": golongan_id(b.golongan),
        "golonganKppId": golongan_id(_NAMA[urutan(b.golongan) + 1]) if kpp else "",
        "tmtPensiun": stempel(orang.tmt_pensiun),
        "pathSkPreview": alamat("sk-instansi-preview-contoh", orang, "pensiun", "preview") if sk else "",
        "gajiPensiunBulat": str(gaji_karangan(b.golongan, masa // 12) * 3 // 4),
        "keteranganTtd": "",
        "mkPnsBulan": str(masa % 12),
        "mkPnsTahun": str(masa // 12),
    }
