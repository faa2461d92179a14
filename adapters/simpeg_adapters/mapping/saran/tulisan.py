"""The draft as a profile in TOML: what is sure is written, what is unsure is written behind a ``#``. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.saran.draf import BagianJenis, Draf
from simpeg_adapters.mapping.saran.kelompok import Golongan
from simpeg_adapters.mapping.saran.nama_rujukan import Dipakai, pakai_rujukan
from simpeg_adapters.mapping.saran.satu_usul import Usul

__all__ = ["tulis_draf"]

_CLEANERS: Final = {"bulat": "kode", "bulan": "kode", "nip": "nip", "nik": "nomor", "telepon": "nomor"}
_HEAD: Final = """\
# Rancangan profil yang disusun dari skema basis data: nama tabel dan kolom, tipenya, dan bentuk isinya.
# Isi pegawai tidak disimpan di sini. Angka di belakang setiap baris adalah seberapa yakin programnya, dan mengapa.
# Baris "# ragu:" diusulkan tetapi belum dipakai: hapus "# ragu: " bila benar, buang bila salah.
# Tidak ada yang ditulis ke e-Simpeg lewat rancangan ini: tambahkan `tulis = [...]` sendiri, sesudah
# `siasn pemetaan periksa` tidak menemukan masalah."""


def tulis_draf(draf: Draf, nama: str) -> str:
    """Write the profile; ``Profil.from_toml`` reads it as it is.

    Args:
        nama: the profile's name.
    """
    used = pakai_rujukan(draf)
    parts = [_HEAD, "\n".join(_awal(draf, nama)), "\n".join(_rujukan(used))]
    parts += ["\n".join(lines) for lines in _jenis(draf, used)]
    parts += ["\n".join(_campur(each, found)) for each, found in draf.campur]
    parts += ["\n".join(_sisa(draf))]
    return "\n\n".join(filter(None, parts)) + "\n"


def _q(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _awal(draf: Draf, nama: str) -> Iterator[str]:
    people = draf.orang
    yield "versi = 1"
    yield f"nama = {_q(nama)}"
    if people.nip.bentuk.terpanjang > 18:
        yield 'ejaan_nip = ["8 6 1 3"]  # sebagian NIP ditulis berkelompok'
    yield '# kosong_tanggal = "0000-00-00"  # bila kolom tanggal tidak boleh NULL'
    yield ""
    yield "[pegawai]"
    yield f"tabel = {_q(people.tabel.nama)}"
    share = people.nip.bentuk.bagian.get("nip", 0.0)
    yield f"nip = {_q(people.nip.nama)}  # {share:.0%} isinya 18 angka yang diawali tanggal lahir"
    if people.kunci is not None:
        yield f"kunci = {_q(people.kunci.nama)}  # tabel lain memuat isinya"
    yield '# ragu: unit = "..."  # kolom kode unit bertingkat, dan rujukan_unit; untuk memilih satu unit saja'


def _rujukan(used: Dipakai) -> Iterator[str]:
    if used.rujukan:
        yield "[rujukan]"
    for name, (table, code) in used.rujukan.items():
        other = f", padanan = {_q(table.padanan)}" if table.padanan else ""
        place = f"tabel = {_q(table.tabel)}, kode = {_q(code)}{other}, nama = {_q(table.nama.nama)}"
        note = "" if table.padanan else "  # tanpa id BKN: padankan dengan `siasn padanan usul`"
        yield f"{name} = {{ {place} }}{note}"
    for name, values in used.peta.items():
        yield ""
        yield f"[peta.{name}]"
        for text, bkn in values.items():
            yield f"{_q(text)} = {_q(bkn)}"


def _jenis(draf: Draf, used: Dipakai) -> Iterator[list[str]]:
    order: dict[Jenis, list[BagianJenis]] = {}
    for part in draf.bagian:
        order.setdefault(part.jenis, []).append(part)
    for parts in order.values():
        first = True
        for part in sorted(parts, key=lambda each: not _aktif(each)):
            lines = list(_satu(part, used, further=not first))
            yield lines if _aktif(part) else [f"# {line}".rstrip() for line in lines]
            first = first and not _aktif(part)


def _aktif(part: BagianJenis) -> bool:
    return part.pasti and any(each.yakin for each in part.usul)


def _satu(part: BagianJenis, used: Dipakai, *, further: bool) -> Iterator[str]:
    path = f"jenis.{part.jenis}" + (".lagi" if further else "")
    unsure = "" if part.pasti else "ragu: "
    yield f"# {unsure}{part.tabel.nama}: {part.sebab}"
    yield f"[[{path}]]" if further else f"[{path}]"
    yield f"tabel = {_q(part.tabel.nama)}"
    note = "" if part.kunci_tunggal else "  # ragu: kuncinya bukan satu kolom; jangan menulis ke tabel ini"
    yield f"kunci = {_q(part.kunci)}{note}"
    yield f"{'pegawai' if part.milik.lewat_kunci else 'nip'} = {_q(part.milik.kolom.nama)}"
    if part.id_siasn is not None:
        mark = "" if part.id_siasn.yakin else "# ragu: "
        yield f"{mark}id_siasn = {_q(part.id_siasn.ejaan)}  # {_alasan(part.id_siasn)}"
    needed = {each.sambung for each in part.usul if each.yakin}
    for join in part.sambung:
        mark = "" if join.alias in needed else "# "
        yield ""
        yield f"{mark}[{path}.sambung.{join.alias}]"
        yield f"{mark}tabel = {_q(join.tabel)}"
        yield f"{mark}kolom = {_q(join.kolom)}"
        yield f"{mark}ke = {_q(join.ke)}"
    yield ""
    yield f"[{path}.bidang]"
    yield from _bidang(part, used)


def _bidang(part: BagianJenis, used: Dipakai) -> Iterator[str]:
    for each in sorted(part.usul, key=lambda usul: not usul.yakin):
        mark = "" if each.yakin else "# ragu: "
        if each.pasti >= 0.3:
            yield f"{mark}{each.bidang} = {_isi(each, used)}  # {_alasan(each)}"


def _alasan(usul: Usul) -> str:
    return f"yakin {usul.pasti:.0%}; {usul.sebab}"


def _isi(usul: Usul, used: Dipakai) -> str:
    if usul.pilihan:
        choices = ", ".join(f"{_q(code)} = {{ kolom = {_q(column)} }}" for code, column in usul.pilihan)
        return f"{{ menurut = {_q(usul.menurut)}, pilihan = {{ {choices} }} }}"
    more = _pembersih(usul)
    if usul.isi is not None and usul.isi.rujukan is not None:
        more = f"rujukan = {_q(used.nama(usul))}" + (', lewat = "nama"' if usul.isi.lewat_nama else "")
    elif usul.isi is not None and usul.isi.peta:
        more = f"peta = {_q(usul.bidang)}"
    return f"{{ kolom = {_q(usul.ejaan)}, {more} }}" if more else _q(usul.ejaan)


def _pembersih(usul: Usul) -> str:
    shape = usul.kolom.bentuk
    if usul.rupa == "hari":
        year = shape.terisi and shape.mirip("tahun")
        cleaner = "tahun" if year else "tanggal_lahir" if usul.bidang == "tanggal_lahir" else "tanggal"
    elif usul.rupa == "tahun":
        cleaner = "tanggal" if shape.mirip("tanggal", 0.3) else "tahun"
    elif usul.rupa == "kode":
        cleaner = "kode" if shape.mirip("bulat") else ""
    else:
        cleaner = _CLEANERS.get(usul.rupa, "")
    return f"pembersih = {_q(cleaner)}" if cleaner else ""


def _campur(each: Golongan, found: Iterable[tuple[Jenis, Usul]]) -> Iterator[str]:
    """A table with rows of several kinds: its sections are sketched, the codes are for somebody who knows them."""
    kinds = ", ".join(each.jenis)
    yield f"# ragu: {each.tabel.nama} {each.sebab}; kemungkinan jenisnya: {kinds}."
    if each.pemilih is not None:
        codes = sorted(each.pemilih.bentuk.nilai)
        yield f"# Isi {each.pemilih.nama}: {', '.join(codes)}. Buat satu bagian tiap jenis, misalnya:"
        yield f"# [jenis.{each.jenis[0]}]"
        yield f"# tabel = {_q(each.tabel.nama)}"
        owner = "pegawai" if each.milik.lewat_kunci else "nip"
        yield f"# {owner} = {_q(each.milik.kolom.nama)}"
        yield f'# hanya = {{ {each.pemilih.nama} = ["..."] }}'
    for kind, usul in found:
        yield f"# ragu: [jenis.{kind}.bidang] {usul.bidang} = {_q(usul.ejaan)}"


def _sisa(draf: Draf) -> Iterator[str]:
    """What nothing was found for."""
    if draf.tak_dikenal:
        yield "# Tabel yang memuat baris pegawai tetapi tidak dikenali: " + ", ".join(draf.tak_dikenal) + "."
    for part in draf.bagian:
        rest = _tak_terpakai(part)
        if rest:
            yield f"# Kolom {part.tabel.nama} yang tidak mendapat bidang: {', '.join(rest)}."
    for each in _tanpa_bagian(draf):
        yield f"# Tidak ditemukan tabel untuk jenis {each}."


def _tak_terpakai(part: BagianJenis) -> list[str]:
    used = {part.kunci, part.milik.kolom.nama, *([part.id_siasn.kolom.nama] if part.id_siasn else [])}
    used |= {each.kolom.nama for each in part.usul if each.tabel == part.tabel.nama and each.pasti >= 0.3}
    used |= {column for each in part.usul for _, column in each.pilihan}
    return [each.nama for each in part.tabel.kolom if each.nama not in used]


def _tanpa_bagian(draf: Draf) -> Iterable[str]:
    found = {part.jenis for part in draf.bagian} | {kind for each, _ in draf.campur for kind in each.jenis}
    return [kind.value for kind in Jenis if kind not in found]
