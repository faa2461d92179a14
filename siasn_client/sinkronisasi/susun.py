"""Make a plan from a comparison. Pure: touches nothing, sends nothing, and decides everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from siasn_client.baris import KOSONG, Baris, Isi, Jenis, Tahun, Tanda
from siasn_client.config import Lingkungan
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilBaris, HasilJenis, HasilPegawai, PutusanBaris
from siasn_client.sanding.kanonik.polos import polos
from siasn_client.sinkronisasi.batas import Batas, Jumlah
from siasn_client.sinkronisasi.letak import Sisi, kunci, kunci_baru, sidik
from siasn_client.sinkronisasi.operasi import OPERASI, kuadran_selaras
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Perubahan, Rencana
from siasn_client.sinkronisasi.wewenang import WEWENANG_BAKU, Arahan, Wewenang

__all__ = ["susun_rencana"]

_CODES: Final = frozenset(
    (
        *("agama_id", "cltn_id", "eselon_id", "golongan", "golongan_awal", "hasil_kerja", "jenis_anak"),
        *("jenis_diklat_id", "jenis_hukuman_id", "jenis_jabatan_id", "jenis_kawin_id", "jenis_kelamin"),
        *("jenis_pegawai_id", "jenis_pemberhentian_id", "jenis_tingkat_hukuman_id", "kedudukan_hukum_id"),
        *("kedudukan_pns_id", "kelas_jabatan", "kuadran", "latihan_struktural_id", "nip_lama", "nip_penilai"),
        *("nomor_bpjs", "nomor_hp", "nomor_telepon", "penghargaan_id", "peran", "perilaku_kerja", "status_hidup"),
        *("status_nikah_id", "tingkat_pendidikan_id"),
    )
)
"""Fields whose canonical form is what both systems want to be given; hosts keep words and lose zeros."""
_NO_UNDO: Final = (
    "SIASN tidak menyediakan penghapusan untuk jenis data ini: baris baru ini tidak dapat dibatalkan lewat program."
)
_NOT_TAKEN: Final = (
    "SIASN tidak menerima kiriman isian ini pada baris seperti ini. Periksa di SIASN, atau abaikan bila tidak berarti."
)
_NINE_CELLS: Final = (
    "Predikat (kuadran) tidak sesuai dengan matriks hasil kerja dan perilaku kerja (PermenPANRB 6/2022). "
    "Perbaiki di e-Simpeg, lalu buat rencana baru."
)
_TWINS: Final = (
    "Baris lain sudah ada atau ikut direncanakan: {kunci}. Periksa apakah keduanya data yang sama, "
    "betulkan yang keliru, lalu buat rencana baru."
)


def susun_rencana(
    hasil: Iterable[HasilPegawai],
    *,
    wewenang: Wewenang = WEWENANG_BAKU,
    instansi: str,
    lingkungan: Lingkungan,
    per: datetime,
    batas: Batas | None = None,
    pembuat: str = "",
) -> Rencana:
    """Decide what would make both sides agree.

    Nothing is ever deleted. The plan does not depend on the order of *hasil*, and people or kinds that
    could not be read have no item: a failed read is not a difference. Two rows under one natural key are
    never made: where a change would, a person decides.

    Raises:
        UnsafePlan: more of either side would change than *batas* allows; says what and how much.
    """
    jumlah, butir = Jumlah(), list[Butir]()
    for orang in hasil:
        found = [item for jenis in orang.jenis for item in _satu_jenis(orang.nip, jenis, wewenang, per)]
        jumlah.tambah(orang, found)
        butir += found
    jumlah.periksa(batas or Batas())
    return Rencana(instansi, lingkungan, per, butir, pembuat)


def _satu_jenis(nip: Nip, jenis: HasilJenis, wewenang: Wewenang, per: datetime) -> Iterator[Butir]:
    """The items of one kind of one person; those that would make a second row of one fact are for a person."""
    absent = frozenset(jenis.tak_dipetakan)
    made = [(item, baris) for baris in jenis.baris for item in _butir(nip, baris, wewenang, per, absent)]
    for item, baris in made:
        sama = _kembar(item, baris, jenis, [pair for pair in made if pair[0] is not item])
        yield _untuk_orang(item, baris, _TWINS.format(kunci=sama)) if sama else item


def _kembar(item: Butir, baris: HasilBaris, jenis: HasilJenis, lain: Iterable[tuple[Butir, HasilBaris]]) -> str:
    """The sentence of a natural key that *item* would give a second row, or "".

    Asked of rows that are made, on either side, and of SIASN's rows that change.
    """
    if item.aksi is Aksi.KIRIM:
        row, there = baris.siasn, [each.siasn for each in jenis.baris if each.siasn]
    elif item.aksi is Aksi.TARIK and baris.simpeg is None:
        row, there = None, [each.simpeg for each in jenis.baris if each.simpeg]
    else:
        return ""
    taken = {key for each in there if each is not row for key in kunci(item, each)}
    taken.update(
        key for other, its in lain if other.aksi is item.aksi for key in kunci_baru(other, _sasaran(other, its))
    )
    return next((kalimat for kalimat, value in kunci_baru(item, row) if (kalimat, value) in taken), "")


def _sasaran(item: Butir, baris: HasilBaris) -> Baris | None:
    """The row that an item changes; None where it makes one."""
    return baris.siasn if item.aksi is Aksi.KIRIM else baris.simpeg


def _untuk_orang(item: Butir, baris: HasilBaris, alasan: str) -> Butir:
    """The same difference, but for a person to decide."""
    arahan = Arahan(Aksi.MANUAL, alasan)
    return _item(item.nip, baris, arahan, _changes(Aksi.MANUAL, baris, [each.bidang for each in item.perubahan]))


def _butir(nip: Nip, baris: HasilBaris, wewenang: Wewenang, per: datetime, absent: frozenset[str]) -> Iterator[Butir]:
    if baris.putusan in (PutusanBaris.COCOK, PutusanBaris.BEDA):
        yield from _paired(nip, baris, wewenang, per.date(), absent)
        return
    arahan = wewenang.baris(baris, nip, per.date())
    item = _item(nip, baris, arahan, _whole_row(baris, arahan, absent))
    yield _checked(item, baris) if item.aksi is Aksi.KIRIM else item


def _paired(nip: Nip, baris: HasilBaris, wewenang: Wewenang, hari: date, absent: frozenset[str]) -> Iterator[Butir]:
    """One item for each thing to do: fields with the same direction and reason go together.

    What is written into one row is one item, whatever its reasons: two would each find the row moved by the other.
    Nothing is pulled into a field that e-Simpeg does not have (a title it keeps inside the name).
    """
    groups: dict[tuple[Aksi, str], list[tuple[str, str]]] = {}
    closed = _dilepas(baris.siasn)
    for hasil in baris.bidang:
        arahan = wewenang.bidang(baris, hasil, nip, hari)
        if arahan is not None and arahan.aksi is Aksi.KIRIM and hasil.bidang in closed:
            arahan = Arahan(Aksi.MANUAL, _NOT_TAKEN)
        if arahan is not None and not (arahan.aksi is Aksi.TARIK and hasil.bidang in absent):
            alone = "" if arahan.aksi in (Aksi.KIRIM, Aksi.TARIK) else arahan.alasan
            groups.setdefault((arahan.aksi, alone), []).append((hasil.bidang, arahan.alasan))
    for (aksi, _), fields in groups.items():
        names, reasons = zip(*fields, strict=True)
        item = _item(nip, baris, Arahan(aksi, " ".join(dict.fromkeys(reasons))), _changes(aksi, baris, names))
        yield _checked(item, baris) if aksi is Aksi.KIRIM else item


def _item(nip: Nip, baris: HasilBaris, arahan: Arahan, perubahan: Iterable[Perubahan]) -> Butir:
    siasn, simpeg = baris.siasn, baris.simpeg
    for_good = arahan.aksi is Aksi.KIRIM and siasn is None and not OPERASI[baris.jenis].terhapus
    return Butir(
        nip=nip,
        jenis=baris.jenis,
        aksi=arahan.aksi,
        perubahan=tuple(sorted(perubahan, key=lambda each: each.bidang)),
        id_siasn=siasn.id_siasn if siasn else None,
        kunci=simpeg.kunci if simpeg else None,
        sidik_siasn=sidik(siasn, Sisi.SIASN) if siasn else "",
        sidik_simpeg=sidik(simpeg, Sisi.SIMPEG) if simpeg else "",
        alasan=arahan.alasan,
        peringatan=_NO_UNDO if for_good else "",
    )


def _whole_row(baris: HasilBaris, arahan: Arahan, absent: frozenset[str]) -> Iterator[Perubahan]:
    """A row without a partner: everything it says, but for what e-Simpeg has no place for."""
    row = (baris.simpeg or baris.siasn) if baris.simpeg is None or baris.siasn is None else None
    if arahan.aksi is Aksi.KIRIM:
        absent |= _dilepas(baris.simpeg)
    names = [name for name in JENIS[baris.jenis].nama if row and name not in absent and _says(row.ambil(name))]
    return _changes(arahan.aksi, baris, names)


def _dilepas(row: Baris | None) -> frozenset[str]:
    """The fields that SIASN does not take of this row."""
    operasi = OPERASI.get(row.jenis) if row is not None else None
    return operasi.lepas(row) if operasi is not None and row is not None else frozenset()


def _says(isi: Isi) -> bool:
    return isi.nilai not in (Tanda.KOSONG, Tanda.TAK_DIPETAKAN)


def _changes(aksi: Aksi, baris: HasilBaris, names: Sequence[str]) -> Iterator[Perubahan]:
    """Old and new of the named fields, and of what goes along with them."""
    for name in (*names, *_along(aksi, baris, names)):
        simpeg, siasn = (side.ambil(name) if side else KOSONG for side in (baris.simpeg, baris.siasn))
        lama, baru = (simpeg, siasn) if aksi is Aksi.TARIK else (siasn, simpeg)
        yield Perubahan(name, _text(name, lama), _text(name, baru))


def _along(aksi: Aksi, baris: HasilBaris, names: Sequence[str]) -> Iterator[str]:
    """What goes along with the named fields, as far as e-Simpeg says it: an assessor takes position and unit along."""
    if aksi is not Aksi.KIRIM or baris.simpeg is None:
        return
    for owner, carried in OPERASI[baris.jenis].bawaan.items():
        if owner in names or (not owner and baris.siasn is None):
            yield from (name for name in carried if baris.simpeg.ambil(name).mentah)


def _text(bidang: str, isi: Isi) -> str:
    """A value as it is written: dates, numbers and codes in one spelling, texts as the side has them."""
    match isi.nilai:
        case str() if bidang in _CODES:
            return isi.nilai
        case Tahun(tahun):
            return str(tahun)
        case date():
            return isi.nilai.isoformat()
        case int() | Decimal():
            return str(isi.nilai)
        case _:
            return polos(isi.mentah)


def _checked(item: Butir, baris: HasilBaris) -> Butir:
    """Turn a send that a rule forbids into work for a person."""
    if item.jenis not in (Jenis.SKP22, Jenis.KINERJA_PERIODIK):
        return item
    before = _values(baris.siasn) if baris.siasn else {}
    if kuadran_selaras({**before, **item.nilai()}):
        return item
    return _untuk_orang(item, baris, _NINE_CELLS)


def _values(row: Baris) -> Mapping[str, str]:
    return {name: _text(name, isi) for name, isi in row.isi.items()}
