"""Do the fields hold what they should? Counted over people who were read as a comparison reads them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from attrs import define, field

from siasn_client.baris import Baris, Isi, Jenis, Tanda
from siasn_client.sanding import JENIS
from siasn_client.sanding.kanonik import tanggal, tanggal_lahir
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.bidang import Bidang, Kolom, Menurut
from simpeg_adapters.mapping.saran.bentuk import ukur_bentuk
from simpeg_adapters.mapping.saran.cocok import cocok_nama, cocok_rupa
from simpeg_adapters.mapping.saran.pola import POLA, Pola
from simpeg_adapters.mapping.saran.rujukan import KODE_BKN, tentang
from simpeg_adapters.mapping.saran.tampak import KolomTampak
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.sql.pembuktian.rujukan import Dikenal
from simpeg_adapters.sql.pembuktian.temuan import Bukti, Keadaan

__all__ = ["Hitungan", "buktikan_isi", "hitung"]

_MOST, _HALF = 0.95, 0.6
_LEAST: Final = 5
_FEW: Final = 3
_SHOWN: Final = 12
_DATES: Final = frozenset({"tanggal", "tanggal_lahir", "tahun"})
_IDS: Final = frozenset({"unor", "jabatan", "pendidikan"})
_SEX: Final = {"1": "M", "2": "F"}
_SWAPPED: Final = (
    ("tanggal_sk", "tmt_golongan"),
    ("tanggal_sk", "tmt_jabatan"),
    ("tanggal_sk_cpns", "tmt_cpns"),
    ("tanggal_sk_pns", "tmt_pns"),
    ("tanggal_mulai", "tanggal_akhir"),
    ("tanggal_mulai", "tanggal_selesai"),
)
"""The first comes before the second in most rows."""


@define
class Hitungan:
    """What was seen of one field: the fields' values while they are counted, codes without a counterpart after that."""

    isi: list[Isi] = field(factory=list, repr=False)
    tanpa: Counter[str] = field(factory=Counter, repr=False)

    @property
    def terisi(self) -> list[Isi]:
        """Those that hold something."""
        return [each for each in self.isi if each.nilai is not Tanda.KOSONG and each.nilai is not Tanda.TAK_DIPETAKAN]


def hitung(baris: Iterable[Baris]) -> dict[str, Hitungan]:
    """Gather the values of the rows of one kind, field by field."""
    found: dict[str, Hitungan] = {}
    for row in baris:
        for name, isi in row.isi.items():
            each = found.setdefault(name, Hitungan())
            each.isi.append(isi)
            if isi.nilai is Tanda.TANPA_PADANAN:
                each.tanpa[isi.mentah] += 1
    return found


def buktikan_isi(profil: Profil, jenis: Jenis, baris: Sequence[Baris], kode: Mapping[str, Dikenal]) -> Iterator[Bukti]:
    """Prove every field of a kind.

    Args:
        kode: what each code table of the profile knows.
    """
    where = profil.jenis[jenis]
    counts = hitung(baris)
    for table in where.semua:
        swapped = _tertukar(table)
        for name, place in table.bidang.items():
            if not place.dibaca:
                continue
            column = _kolom(table, place)
            if name in swapped:
                yield _masalah("tertukar", table, name, column, swapped[name])
                continue
            yield from _pembersih(table, name, place, column)
            yield from _satu(table, name, place, column, counts.get(name, Hitungan()), kode)
    yield from _urutan(where, baris)
    yield from _menurut_nip(where, baris)


def _masalah(macam: str, where: ProfilJenis, name: str, kolom: str, text: str) -> Bukti:
    return Bukti(Keadaan.MASALAH, macam, f"{where.jenis}.{name}", kolom, text)


def _kolom(where: ProfilJenis, place: Bidang) -> str:
    column = place.ditulis[0] if isinstance(place, Menurut) else place.dibaca[0]
    join = where.lewat(column)
    return f"{join.tabel}.{column.partition('.')[2]}" if join else f"{where.tabel}.{column}"


def _pembersih(where: ProfilJenis, name: str, place: Bidang, kolom: str) -> Iterator[Bukti]:
    """A date that is read without the cleaner of dates takes 0000-00-00 for a text that nobody can read."""
    canonical = JENIS[where.jenis].per_nama[name].kanonik
    if isinstance(place, Kolom) and canonical in (tanggal, tanggal_lahir) and place.pembersih not in _DATES:
        yield _masalah(
            "pembersih",
            where,
            name,
            kolom,
            f'Dibaca dengan pembersih "{place.pembersih}"; pakai pembersih = "tanggal".',
        )


def _satu(
    where: ProfilJenis, name: str, place: Bidang, kolom: str, seen: Hitungan, kode: Mapping[str, Dikenal]
) -> Iterator[Bukti]:
    filled = seen.terisi
    if not filled:
        yield Bukti(Keadaan.CATATAN, "isi", f"{where.jenis}.{name}", kolom, "Kosong pada semua pegawai yang dibaca.")
        return
    if seen.tanpa:
        yield from _tanpa_padanan(where, name, place, kolom, seen, kode)
        if sum(seen.tanpa.values()) > _HALF * len(filled):
            return
    known = [each for each in filled if each.nilai is not Tanda.TANPA_PADANAN]
    bad = [each for each in known if each.nilai is Tanda.TAK_TERBACA]
    if len(bad) > (1 - _MOST) * len(known):
        yield _masalah("tak_terbaca", where, name, kolom, _tak_terbaca(where, name, bad, known))
        return
    good = [each for each in known if each.nilai is not Tanda.TAK_TERBACA]
    wrong = _bukan_kode(name, good, place) or _rupa(where, name, place, good)
    if wrong:
        yield _masalah("rupa", where, name, kolom, wrong)
    else:
        yield Bukti(Keadaan.BAIK, "isi", f"{where.jenis}.{name}", kolom, f"{len(good)} dari {len(filled)} isi terbaca.")


def _tanpa_padanan(
    where: ProfilJenis, name: str, place: Bidang, kolom: str, seen: Hitungan, kode: Mapping[str, Dikenal]
) -> Iterator[Bukti]:
    """What has no BKN id: known to the code table, which wants a counterpart, or not even that."""
    bare = Counter({text: n for text, n in seen.tanpa.items() if _dikenal(text, place, kode)})
    strange, filled, tempat = seen.tanpa - bare, len(seen.terisi), f"{where.jenis}.{name}"
    if bare:
        text = f"{bare.total()} dari {filled} isi ada di rujukannya tetapi belum punya id BKN{_kode(bare)}."
        yield Bukti(Keadaan.CATATAN, "padanan", tempat, kolom, f"{text} Padankan dengan `siasn padanan usul`.")
    if strange:
        fixed = isinstance(place, Kolom) and place.peta is not None
        codes = _kode(strange)
        words = "" if codes or fixed else ' Isinya kata, bukan kode; bila itu nama, pakai lewat = "nama".'
        text = f"{strange.total()} dari {filled} isi tidak ada di {'peta' if fixed else 'rujukannya'}{codes}.{words}"
        few = strange.total() <= (1 - _MOST) * filled or strange.total() < min(_FEW, filled)
        yield Bukti(Keadaan.CATATAN if few and not fixed else Keadaan.MASALAH, "kode", tempat, kolom, text)


def _dikenal(text: str, place: Bidang, kode: Mapping[str, Dikenal]) -> bool:
    """Does a code table of the field know it: as a code, or as a name where the column may hold names?"""
    used = [place] if isinstance(place, Kolom) else list(place.pilihan.values()) if isinstance(place, Menurut) else []
    tables = [(each, kode.get(each.rujukan or "")) for each in used]
    return any(
        table is not None and table.kenal(text, nama=each.lewat_nama or each.teks is not None) for each, table in tables
    )


def _kode(count: Counter[str]) -> str:
    """Codes are of nobody: they are listed. Words may be somebody's: they are only counted."""
    codes = [code for code, _ in count.most_common(_SHOWN) if sum(map(str.isalpha, code)) <= len(code) / 2]
    return f": {', '.join(codes)}" if codes else ""


def _tak_terbaca(where: ProfilJenis, name: str, bad: Sequence[Isi], known: Sequence[Isi]) -> str:
    patterns = Counter(_pola(each.mentah) for each in bad)
    label = JENIS[where.jenis].per_nama[name].label
    shown = ", ".join(f"{pattern} ({count})" for pattern, count in patterns.most_common(4))
    return f"{len(bad)} dari {len(known)} isi tidak terbaca sebagai {label}; polanya: {shown}."


def _pola(text: str) -> str:
    """The shape of a text: 9 for a digit, a for a letter, not more than twelve of them."""
    made = "".join("9" if sign.isdigit() else "a" if sign.isalpha() else sign for sign in text)
    return made[:12] + ("..." if len(made) > 12 else "")


def _bukan_kode(name: str, good: Sequence[Isi], place: Bidang) -> str:
    """What came out of the code table must be a code of BKN's table for that field."""
    about = tentang(name)
    values = [str(each.nilai) for each in good]
    if about in KODE_BKN and about != "golongan":
        wrong = Counter(value for value in values if value not in KODE_BKN[about])
        if sum(wrong.values()) > (1 - _MOST) * len(values):
            codes = ", ".join(code for code, _ in wrong.most_common(_SHOWN) if len(code) <= 12)
            return f"{sum(wrong.values())} dari {len(values)} isi bukan kode {about} BKN: {codes}."
    if about in _IDS and isinstance(place, Kolom | Menurut):
        shape = ukur_bentuk(values)
        if not shape.mirip("id_bkn", _HALF):
            return f"Setelah dipadankan, isinya bukan id {about} BKN; periksa rujukan dan padanannya."
    return ""


def _rupa(where: ProfilJenis, name: str, place: Bidang, good: Sequence[Isi]) -> str:
    """What is no code must look like what the field is."""
    patterns = [each for each in POLA[where.jenis][1] if each.bidang == name]
    if not patterns or patterns[0].rupa == "kode" or len(good) < _LEAST or not isinstance(place, Kolom):
        return ""
    look = patterns[0].rupa
    if look in {"hari", "tahun", "bulan", "bulat", "desimal"}:
        return ""  # the canonical form has read it
    seen = KolomTampak(place.kolom, "teks", None, ukur_bentuk(each.mentah for each in good))
    found = cocok_rupa(seen, patterns[0])
    return "" if found.pasti >= 0.5 else f"Tidak tampak sebagai {look}: {found.sebab}."


def _tertukar(where: ProfilJenis) -> dict[str, str]:
    """Pairs of fields each of which lies in the column that is called like the other one."""
    context, patterns = POLA[where.jenis]
    words = frozenset(context.split())
    said = {name: _sebutan(place, patterns, words) for name, place in where.bidang.items()}
    found = {}
    for name, other in said.items():
        if other and other != name and said.get(other) == name:
            found[name] = f"Kolom ini bernama seperti {other}, dan kolom {other} bernama seperti {name}: tertukar."
    return found


def _sebutan(place: Bidang, patterns: Sequence[Pola], konteks: frozenset[str]) -> str:
    """The one field that the name of a column says; "" where it says none or several."""
    if not isinstance(place, Kolom):
        return ""
    seen = KolomTampak(place.kolom.rpartition(".")[2], "teks", None, ukur_bentuk(()))
    names = {pattern.bidang for pattern in patterns if cocok_nama(seen, pattern, konteks) >= 1.0}
    return names.pop() if len(names) == 1 else ""


def _urutan(where: ProfilJenis, baris: Sequence[Baris]) -> Iterator[Bukti]:
    """A decree is signed before it takes effect, in most rows."""
    for first, second in _SWAPPED:
        if first not in where.bidang or second not in where.bidang:
            continue
        pairs = [(_hari(row, first), _hari(row, second)) for row in baris]
        known = [(a, b) for a, b in pairs if a is not None and b is not None and a != b]
        late = sum(a > b for a, b in known)
        if len(known) >= _LEAST and late > _HALF * len(known):
            columns = " dan ".join(_kolom(where, where.bidang[name]) for name in (first, second))
            text = f"{late} dari {len(known)} baris: {first} sesudah {second}. Tampaknya tertukar ({columns})."
            for name in (first, second):
                yield _masalah("urutan", where, name, _kolom(where, where.bidang[name]), text)


def _hari(row: Baris, name: str) -> date | None:
    value = row.ambil(name).nilai
    return value if isinstance(value, date) else None


def _menurut_nip(where: ProfilJenis, baris: Sequence[Baris]) -> Iterator[Bukti]:
    """The NIP itself says the birthday and the sex."""
    if where.jenis != Jenis.DATA_UTAMA:
        return
    proofs: Mapping[str, list[bool]] = {
        "tanggal_lahir": [
            day.strftime("%Y%m%d") == row.nip.buka()[:8] for row in baris if (day := _hari(row, "tanggal_lahir"))
        ],
        "jenis_kelamin": [
            row.ambil("jenis_kelamin").nilai == _SEX.get(row.nip.buka()[14])
            for row in baris
            if isinstance(row.ambil("jenis_kelamin").nilai, str)
        ],
    }
    for name, hits in proofs.items():
        if name in where.bidang and len(hits) >= _LEAST and sum(hits) < 0.8 * len(hits):
            text = f"Hanya {sum(hits)} dari {len(hits)} yang sama dengan NIP-nya."
            yield _masalah("nip", where, name, _kolom(where, where.bidang[name]), text)
