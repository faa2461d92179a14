"""A plan as a value: what would be sent, pulled or left to a person, and the digest that names it.

A plan file carries personal values: it is what the operator reads, keeps and signs. Nothing of it is
in a repr. Its bytes are deterministic: one item a line, sorted; equal content, equal digest.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from attrs import field, frozen

from siasn_client.baris import Jenis
from siasn_client.config import Lingkungan
from siasn_client.errors import StalePlan
from siasn_client.privacy import Nip, sebab, tanpa_bingkai

__all__ = ["VERSI", "Aksi", "Butir", "Perubahan", "Rencana"]

VERSI: Final = 1
_ID_LENGTH: Final = 16

_EDITED: Final = (
    "Berkas rencana ini bukan lagi yang dibuat: isinya berubah atau terpotong. "
    "Tidak ada yang dikirim. Buat rencana baru."
)
_NEWER: Final = (
    "Berkas rencana ini dibuat oleh versi program yang lebih baru. Tidak ada yang dikirim. Perbarui program ini dahulu."
)


class Aksi(StrEnum):
    """What is to be done with one difference."""

    KIRIM = "kirim"  # to SIASN
    TARIK = "tarik"  # into e-Simpeg
    MANUAL = "manual"  # a person decides or acts; ``alasan`` says who does what where
    ABAIKAN = "abaikan"  # known, and left alone until a date


@frozen
class Perubahan:
    """One field: what the target says (``lama``) and what it shall say (``baru``), in BKN's codes.

    Where nobody writes (manual, abaikan) ``lama`` is SIASN's value and ``baru`` that of e-Simpeg.
    """

    bidang: str
    lama: str = field(repr=False)
    baru: str = field(repr=False)


@frozen
class Butir:
    """One item: one row, one action, decided and approved as a whole.

    Args:
        id_siasn: SIASN's id of the row; None for a row that SIASN does not have.
        kunci: the host's key of the row; None for a row that the host does not have.
        sidik_siasn, sidik_simpeg: fingerprints of the rows the plan saw, "" where there was none.
        alasan: why, as a sentence for a clerk.
        peringatan: what cannot be undone; shown before approval.
    """

    nip: Nip
    jenis: Jenis
    aksi: Aksi
    perubahan: tuple[Perubahan, ...] = ()
    id_siasn: str | None = field(default=None, repr=False)
    kunci: str | None = field(default=None, repr=False)
    sidik_siasn: str = field(default="", repr=False)
    sidik_simpeg: str = field(default="", repr=False)
    alasan: str = field(default="", repr=False)
    peringatan: str = ""
    id: str = field(init=False)

    @id.default
    def _name(self) -> str:
        text = json.dumps(self._content(), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:_ID_LENGTH]

    def nilai(self) -> dict[str, str]:
        """The values that the target shall have, by field."""
        return {change.bidang: change.baru for change in self.perubahan}

    def _content(self) -> dict[str, Any]:
        return {
            "nip": self.nip.buka(),
            "jenis": self.jenis,
            "aksi": self.aksi,
            "perubahan": [[each.bidang, each.lama, each.baru] for each in self.perubahan],
            "id_siasn": self.id_siasn,
            "kunci": self.kunci,
            "sidik_siasn": self.sidik_siasn,
            "sidik_simpeg": self.sidik_simpeg,
            "alasan": self.alasan,
            "peringatan": self.peringatan,
        }

    def to_plain(self) -> dict[str, Any]:
        """As plain data, values included."""
        return {"id": self.id, **self._content()}

    @classmethod
    def from_plain(cls, data: Mapping[str, Any]) -> Butir:
        """Read what :meth:`to_plain` wrote; the id is computed again, not believed."""
        return cls(
            nip=Nip(data["nip"]),
            jenis=Jenis(data["jenis"]),
            aksi=Aksi(data["aksi"]),
            perubahan=tuple(Perubahan(*each) for each in data["perubahan"]),
            id_siasn=data["id_siasn"],
            kunci=data["kunci"],
            sidik_siasn=data["sidik_siasn"],
            sidik_simpeg=data["sidik_simpeg"],
            alasan=data["alasan"],
            peringatan=data["peringatan"],
        )


def _in_order(butir: Iterable[Butir]) -> tuple[Butir, ...]:
    """Sort and drop exact repeats: a plan does not depend on the order its rows were read in.

    Within a person data_utama comes before jabatan, because saving a jabatan changes data_utama.
    """
    rank = {jenis: position for position, jenis in enumerate(Jenis)}
    unique = {each.id: each for each in butir}
    return tuple(sorted(unique.values(), key=lambda each: (each.nip, rank[each.jenis], each.aksi, each.id)))


def _aware(_: object, __: object, per: datetime) -> None:
    if per.tzinfo is None:
        raise ValueError("the instant of a plan needs its offset from UTC")


@frozen
class Rencana:
    """What would make both sides agree, decided at one instant for one office in one environment.

    Args:
        per: the instant of the comparison; :func:`~siasn_client.sinkronisasi.apply` refuses old plans.
        pembuat: who made it; an office may require that another person approves.
        digest: SHA-256 over everything else; approvals and journals quote it.

    Thread- and async-safety: immutable.
    """

    instansi: str
    lingkungan: Lingkungan
    per: datetime = field(validator=_aware)
    butir: tuple[Butir, ...] = field(converter=_in_order, repr=False)
    pembuat: str = field(default="", repr=False)
    versi: int = VERSI
    digest: str = field(init=False)

    @digest.default
    def _digest(self) -> str:
        return hashlib.sha256(self._content()).hexdigest()

    def hitungan(self) -> dict[str, int]:
        """How many items of each action, zeros included."""
        found = Counter(each.aksi for each in self.butir)
        return {aksi.value: found[aksi] for aksi in Aksi}

    def dapat_dikerjakan(self) -> tuple[Butir, ...]:
        """The items that a program can carry out once they are approved."""
        return tuple(each for each in self.butir if each.aksi in (Aksi.KIRIM, Aksi.TARIK))

    def _content(self) -> bytes:
        head = {
            "instansi": self.instansi,
            "lingkungan": self.lingkungan,
            "pembuat": self.pembuat,
            "per": self.per.isoformat(),
        }
        lines = ",\n".join(_line(each.to_plain()) for each in self.butir)
        return f'{_line(head)[:-1]},"butir":[\n{lines}\n]}}'.encode()

    def to_bytes(self) -> bytes:
        """The plan file: JSON, UTF-8, one item a line."""
        return b'{"versi":%d,"digest":"%s","rencana":\n%s}\n' % (self.versi, self.digest.encode(), self._content())

    @classmethod
    @tanpa_bingkai(StalePlan)
    def from_bytes(cls, content: bytes) -> Rencana:
        """Read a plan file; any changed byte is noticed.

        Raises:
            StalePlan: it was edited or cut off, or made by a newer program.
        """
        newer, rencana, cause = False, None, None
        try:
            data = json.loads(content)
            newer = int(data["versi"]) > VERSI
            rencana = None if newer else cls._from_plain(data["rencana"])
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
            cause = sebab(error)  # the error itself holds the content, and that holds people
        if newer:
            raise StalePlan("the plan file has a newer format", pesan=_NEWER)
        if rencana is None or rencana.to_bytes() != content:
            raise StalePlan("the plan file is not the one that was made", pesan=_EDITED) from cause
        return rencana

    @classmethod
    def _from_plain(cls, data: Mapping[str, Any]) -> Rencana:
        return cls(
            instansi=data["instansi"],
            lingkungan=Lingkungan(data["lingkungan"]),
            per=datetime.fromisoformat(data["per"]),
            butir=[Butir.from_plain(each) for each in data["butir"]],
            pembuat=data["pembuat"],
        )


def _line(data: Mapping[str, Any]) -> str:
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
