"""Measure the quality of SIASN's data of an office, in batches: memory does not grow with people.

SIASN's side is SIASN itself, a download, or the "Data ASN" export; e-Simpeg tells in whom its own record is good
already, and both records are held against the number and the law. Nothing is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from siasn_client import AuthError, Denied, Nip, SiasnError
from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Lingkup
from siasn_client.mutu import BERAKHIR, Acuan, OrangMutu, Penghitung, dari_bacaan, dari_ekspor, jenis_lanjutan
from siasn_client.ports import HostSimpeg, Sumber
from siasn_client.sanding.bukti import TemuanPegawai, periksa_baris
from simpeg_adapters.commands.sanding import BATCH, Kemajuan
from simpeg_adapters.ekspor_asn import EksporAsn

__all__ = ["ukur_ekspor", "ukur_siasn"]

_TWICE = 2  # the SKP of a year, and kinerja periodik where that is not there

Orang = Mapping[Jenis, Bacaan[Baris]]
Temuan = Callable[[Nip, TemuanPegawai], object]


def ukur_siasn(
    host: HostSimpeg,
    sumber: Sumber,
    lingkup: Lingkup,
    penghitung: Penghitung,
    *,
    ada: Collection[Jenis] = tuple(Jenis),
    temuan: Temuan = lambda nip, found: None,
    kemajuan: Kemajuan = lambda done: None,
) -> None:
    """Count every person of *lingkup* as SIASN records them; histories are read only where they decide something.

    Args:
        ada: the kinds that the source has at all; of a download those of its manifest.
        temuan: is told what number and law say against the record of either side, of people still employed.
        kemajuan: is told how many people each batch finished.

    Raises:
        SiasnError: SIASN refuses the account, or nothing of a whole batch could be read.
        SimpegError: e-Simpeg cannot be read.
    """
    people = iter(host.nips(lingkup))
    while batch := tuple(islice(people, BATCH)):
        own = _simpeg(host, batch)
        for nip, read in _baca(sumber, batch, penghitung.acuan, frozenset(ada)):
            orang, beside = dari_bacaan(nip, read), own.get(nip, {})
            penghitung.tambah(orang, dari_bacaan(nip, beside) if beside else None)
            if orang is None or orang.kedudukan_hukum_id not in BERAKHIR:
                for each in _bukti(nip, beside, read, penghitung.acuan):
                    temuan(nip, each)
        kemajuan(len(batch))


def _bukti(nip: Nip, simpeg: Orang, siasn: Orang, acuan: Acuan) -> tuple[TemuanPegawai, ...]:
    """What number and law say against the data utama of either side, as far as each was read."""
    own, remote = _utama(simpeg), _utama(siasn)
    return periksa_baris(nip, own, remote, hari=acuan.hari, fungsional=acuan.fungsional or {})


def _utama(side: Orang) -> Baris | None:
    read = side.get(Jenis.DATA_UTAMA)
    return read.rows[0] if isinstance(read, Ada) else None


def ukur_ekspor(
    ekspor: EksporAsn, host: HostSimpeg | None, penghitung: Penghitung, kemajuan: Kemajuan = lambda done: None
) -> int:
    """Count every person of the export once; return how many lines were passed over (no NIP, or there before).

    A column that the file lacks, or that cannot be read, is known of nobody.

    Raises:
        BerkasError: the file was changed or is damaged.
        SimpegError: e-Simpeg cannot be read.
    """
    known = set(ekspor.tinjauan.kolom.values()) - set(ekspor.tinjauan.ditolak)
    rows = ({name: text for name, text in row.items() if name in known} for _, row in ekspor.baris)
    seen, skipped = set[Nip](), 0
    for batch in iter(lambda: tuple(islice(rows, BATCH)), ()):
        fresh: list[OrangMutu] = []
        for row in batch:
            try:
                orang = dari_ekspor(row)
            except ValueError:
                skipped += 1
                continue
            if orang.nip in seen:
                skipped += 1
                continue
            seen.add(orang.nip)
            fresh.append(orang)
        own = _simpeg(host, [orang.nip for orang in fresh]) if host is not None else {}
        for orang in fresh:
            beside = own.get(orang.nip, {})
            penghitung.tambah(orang, dari_bacaan(orang.nip, beside) if beside else None)
        kemajuan(len(batch))
    return skipped


def _simpeg(host: HostSimpeg, nips: Sequence[Nip]) -> Mapping[Nip, Orang]:
    """The data utama of the same people as e-Simpeg records it."""
    return host.read(nips, (Jenis.DATA_UTAMA,)) if Jenis.DATA_UTAMA in host.punya() else {}


def _baca(sumber: Sumber, nips: Sequence[Nip], acuan: Acuan, ada: frozenset[Jenis]) -> Iterator[tuple[Nip, Orang]]:
    """Read data utama of everybody, then the histories of those for whom they decide something."""
    found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {
        nip: dict(read) for nip, read in sumber.read(nips, (Jenis.DATA_UTAMA,)).items()
    }
    for _ in range(_TWICE):
        wanted: dict[Jenis, list[Nip]] = {}
        for nip, read in found.items():
            for jenis in jenis_lanjutan(dari_bacaan(nip, read), acuan, read) & ada:
                wanted.setdefault(jenis, []).append(nip)
        for jenis, people in wanted.items():
            for nip, answer in _riwayat(sumber, people, jenis):
                found[nip][jenis] = answer
    yield from found.items()


def _riwayat(sumber: Sumber, nips: Sequence[Nip], jenis: Jenis) -> Iterable[tuple[Nip, Bacaan[Baris]]]:
    """One history of some people. That all of a few fail is no sign of an outage: their data utama was read."""
    try:
        read = sumber.read(nips, (jenis,))
    except (AuthError, Denied):
        raise
    except SiasnError as error:
        return [(nip, Gagal(error)) for nip in nips]
    return [(nip, read[nip][jenis]) for nip in nips]
