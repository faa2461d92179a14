"""``siasn padanan``: the crosswalk as a sheet that a clerk marks, and back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Final

import typer
from rich.table import Table

from siasn_client.sanding.padanan import TabelLokal
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Mesin
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.padanan import (
    HasilKonfirmasi,
    HasilPeriksa,
    HasilUsul,
    baca_keputusan,
    gabung_berkas,
    kode_lokal,
    konfirmasi,
    pastikan_tanpa_tanda,
    periksa_padanan,
    tempat_padanan,
    tulis_pemeriksaan,
    usul,
)
from simpeg_adapters.commands.tabel_bkn import baca_tabel_bkn
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.mapping.padanan_berkas import tulis_baris

__all__ = ["app"]

_SHOWN: Final = 20
_LEMBAR: Final = Path("usulan-padanan.xlsx")
_COUNTS: Final = {
    "dipakai": "dipakai",
    "sudah": "sudah",
    "belum": "belum",
    "pasti": "pasti",
    "tanpa_calon": "tanpa calon",
}

app = typer.Typer(
    help="Padankan kode unor, jabatan, pendidikan dan lainnya dengan id BKN.",
    no_args_is_help=True,
    rich_markup_mode=None,
)

Tabels = Annotated[list[str] | None, typer.Option("--tabel", help="Hanya rujukan ini di profil; boleh diulang.")]
DariRujukan = Annotated[
    Path | None,
    typer.Option("--dari", help="Folder unduhan berisi tabel rujukan BKN.", show_default="dibaca dari SIASN"),
]


@app.command("usul")
def usulkan(
    ke: Annotated[Path, typer.Option("--ke", help="Lembar yang ditulis: .xlsx atau .csv.")] = _LEMBAR,
    instansi: BerkasInstansi = Path("instansi.toml"),
    dari: DariRujukan = None,
    tabel: Tabels = None,
    calon: Annotated[int, typer.Option("--calon", help="Banyaknya calon tiap kode.", min=1, max=20)] = 5,
    semua: Annotated[bool, typer.Option("--semua", help="Juga kode yang tidak dipakai pegawai.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Usulkan id BKN untuk setiap kode dan teks yang dipakai. Tidak ada yang dipakai sebelum dikonfirmasi."""
    layar = Layar(mesin=mesin)
    pastikan_tertulis(ke)
    pastikan_tanpa_tanda(ke)
    with Instansi.open(instansi) as kantor:
        store = tempat_padanan(kantor, instansi)
        tables = kode_lokal(kantor, tabel)
        decided = baca_keputusan(store, ke)
        with layar.kemajuan("Membaca tabel BKN", None) as maju:
            bkn = baca_tabel_bkn(kantor, [table.bkn for table in tables], dari, maju)
    with layar.kemajuan("Mencari calon", None) as maju:
        hasil = usul(tables, bkn, decided, calon=calon, semua=semua, kemajuan=maju)
    tulis_baris(ke, hasil.baris)
    layar.kata(_ringkasan(hasil), f"{angka(hasil.belum)} kode menunggu keputusan.")
    layar.utuh(f"Lembar: {ke}")
    if hasil.belum:
        layar.kata("Beri tanda x di kolom pilih pada calon yang benar, t pada yang salah. Lalu:")
        layar.utuh(f"  siasn padanan konfirmasi {ke} --oleh NAMA")
    layar.data({"berkas": str(ke), "tabel": hasil.jumlah, "belum": hasil.belum})
    return Keluar.BERBEDA if hasil.belum else Keluar.SELESAI


@app.command("konfirmasi")
def konfirmasikan(
    lembar: Annotated[Path, typer.Argument(help="Lembar usulan yang sudah diberi tanda.")],
    oleh: Annotated[str, typer.Option("--oleh", help="Nama atau jabatan yang memutuskan.")],
    ke: Annotated[
        Path | None, typer.Option("--ke", help="Berkas keputusan.", show_default="menurut instansi, atau padanan.csv")
    ] = None,
    terima_pasti: Annotated[
        bool,
        typer.Option(
            "--terima-pasti", help="Konfirmasi juga, tanpa dilihat, semua calon PASTI yang kodenya belum diberi tanda."
        ),
    ] = False,
    instansi: BerkasInstansi = Path("instansi.toml"),
    mesin: Mesin = False,
) -> Keluar:
    """Baca tanda di lembar usulan dan tambahkan ke berkas padanan. Keputusan lama tidak hilang."""
    layar = Layar(mesin=mesin)
    with Instansi.open(instansi, basis_data_ada=False) as kantor:
        store = ke or tempat_padanan(kantor, instansi)
        wired = kantor.padanan is not None and kantor.padanan.resolve() == store.resolve()
        now = datetime.now(kantor.settings.timezone)
        hasil = konfirmasi(lembar, store, oleh=oleh, pada=now, terima_pasti=terima_pasti)
    layar.kata(f"{angka(hasil.dikonfirmasi)} padanan dikonfirmasi, {angka(hasil.ditolak)} calon ditolak oleh {oleh}.")
    if hasil.pasti:
        layar.kata(f"{angka(hasil.pasti)} di antaranya PASTI tanpa tanda. Lihat lagi barisnya di berkas itu.")
    _say_store(layar, hasil, store)
    if not wired:
        layar.kata(f"Agar dipakai, tulis di {instansi.name}:")
        layar.utuh("  [padanan]", f'  berkas = "{store.name}"')
    return _code(hasil)


@app.command("gabung")
def gabungkan(
    berkas: Annotated[list[Path], typer.Argument(help="Berkas padanan yang digabung.")],
    ke: Annotated[Path, typer.Option("--ke", help="Berkas hasil.")],
    mesin: Mesin = False,
) -> Keluar:
    """Gabungkan berkas padanan dari beberapa orang. Keputusan yang lebih baru yang berlaku."""
    missing = [path.name for path in berkas if not path.is_file()]
    if missing:
        raise PengaturanError(f"Berkas {', '.join(missing)} tidak ada. Periksa namanya, lalu ulangi.")
    layar, hasil = Layar(mesin=mesin), gabung_berkas(berkas, ke)
    layar.kata(f"{angka(hasil.dikonfirmasi)} padanan dikonfirmasi, {angka(hasil.ditolak)} calon ditolak.")
    _say_store(layar, hasil, ke)
    return _code(hasil)


@app.command("periksa")
def periksa(
    berkas: Annotated[
        Path | None, typer.Option("--berkas", help="Berkas padanan.", show_default="menurut instansi, atau padanan.csv")
    ] = None,
    instansi: BerkasInstansi = Path("instansi.toml"),
    dari: DariRujukan = None,
    tabel: Tabels = None,
    excel: Annotated[
        Path | None, typer.Option("--excel", help="Tulis semua temuan dan baris BKN yang tidak dipakai ke XLSX ini.")
    ] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Cari pertentangan, id yang tidak ada lagi di BKN, unit yang tidak aktif, dan kode tanpa padanan."""
    layar = Layar(mesin=mesin)
    pastikan_tertulis(excel)
    with Instansi.open(instansi) as kantor:
        tables = kode_lokal(kantor, tabel)
        decided = baca_keputusan(berkas or tempat_padanan(kantor, instansi))
        mine = [row for row in decided if not tabel or row.tabel in tabel]
        with layar.kemajuan("Membaca tabel BKN", None) as maju:
            bkn = baca_tabel_bkn(kantor, [table.bkn for table in tables], dari, maju)
    hasil = periksa_padanan(tables, bkn, mine)
    _say_findings(layar, hasil, tables)
    if excel is not None:
        tulis_pemeriksaan(excel, hasil)
        layar.utuh(f"Lembar: {excel}")
    layar.data(_findings(hasil))
    return Keluar.BERBEDA if hasil.temuan else Keluar.SELESAI


def _ringkasan(hasil: HasilUsul) -> Table:
    table = Table("rujukan", *_COUNTS.values())
    for name, counts in hasil.jumlah.items():
        table.add_row(name, *(angka(counts[key]) for key in _COUNTS))
    return table


def _say_store(layar: Layar, hasil: HasilKonfirmasi, store: Path) -> None:
    layar.kata(f"{angka(hasil.berlaku)} padanan berlaku.")
    for row in hasil.ganda[:_SHOWN]:
        layar.kata(f"  {row.tabel} {row.kode or row.nama}: dikonfirmasi ke lebih dari satu id, tidak dipakai")
    if hasil.ganda:
        layar.kata("Jalankan `siasn padanan usul` lagi, beri t pada id yang salah, lalu konfirmasi.")
    layar.utuh(f"Berkas: {store}")
    layar.data(
        {
            "berkas": str(store),
            "dikonfirmasi": hasil.dikonfirmasi,
            "ditolak": hasil.ditolak,
            "berlaku": hasil.berlaku,
            "pasti": hasil.pasti,
            "ganda": [{"tabel": row.tabel, "kode": row.kode, "nama": row.nama} for row in hasil.ganda],
        }
    )


def _code(hasil: HasilKonfirmasi) -> Keluar:
    return Keluar.BERBEDA if hasil.ganda else Keluar.SELESAI


def _say_findings(layar: Layar, hasil: HasilPeriksa, tables: tuple[TabelLokal, ...]) -> None:
    for each in hasil.temuan[:_SHOWN]:
        used = f" (dipakai {angka(each.dipakai)} baris)" if each.dipakai else ""
        layar.kata(f"[{each.macam.value}] {each.tabel} {each.kode} {each.nama}: {each.pesan}{used}")
    if len(hasil.temuan) > _SHOWN:
        layar.kata(f"... dan {angka(len(hasil.temuan) - _SHOWN)} lagi; semuanya dengan --excel atau --json.")
    layar.kata(f"{angka(len(hasil.temuan))} temuan.")
    for table in tables:
        count = len(hasil.tak_dipakai[table.nama])
        layar.kata(f"  {table.nama}: {angka(count)} baris {table.bkn} BKN tidak dipakai di e-Simpeg")


def _findings(hasil: HasilPeriksa) -> dict[str, Any]:
    return {
        "temuan": [
            {
                "macam": each.macam.value,
                "tabel": each.tabel,
                "kode": each.kode,
                "nama": each.nama,
                "pesan": each.pesan,
                "dipakai": each.dipakai,
            }
            for each in hasil.temuan
        ],
        "tak_dipakai": {name: len(rows) for name, rows in hasil.tak_dipakai.items()},
    }
