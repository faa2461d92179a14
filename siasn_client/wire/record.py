"""The base of everything SIASN sends and of everything it is sent.

``alias`` is SIASN's spelling, misspellings included; the Python name is the full Indonesian term;
the type is clean. A record prints only the fields its class names in ``tampak``: personal data is
never among them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, get_args

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    ValidationError,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic.functional_validators import ModelWrapValidatorHandler

from siasn_client.errors import ConfigError
from siasn_client.privacy import sebab

__all__ = ["Payload", "Record"]


class _Quiet(BaseModel):
    """A frozen value that prints what its class allows, and no more."""

    tampak: ClassVar[tuple[str, ...]] = ()

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Name what may be printed, also of one half made; pydantic, rich, pprint and tracebacks all ask here."""
        return [(name, getattr(self, name)) for name in type(self).tampak if name in self.__dict__]


def _spellings(field: FieldInfo) -> Iterable[str]:
    """The wire names under which a field is read."""
    said = field.validation_alias
    choices = said.choices if isinstance(said, AliasChoices) else [said]
    return (name for name in choices if isinstance(name, str))


def _essential(annotation: Any) -> bool:
    """Does a field hold records that say what the row is about, not mere attachments?"""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return not annotation.lampiran
    return any(_essential(part) for part in get_args(annotation))


class Record(_Quiet):
    """One thing SIASN told us.

    Nothing SIASN says is lost: an unknown field is kept as it came (``model_extra``), and so is a value of a
    known field that cannot be read (``31-02-2020`` for a date): the field is then None, or ``()`` for documents,
    :attr:`tak_terbaca` has the value, :meth:`dump` gives it back, and the rest of the row is read as ever. Both
    are reported once per kind as :class:`~siasn_client.events.Drift`. What a row cannot be without (its id, the
    members of a family) still fails it. Thread- and async-safety: immutable.
    """

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True, hide_input_in_errors=True)

    lampiran: ClassVar[bool] = False  # is a record of this class only attached to others?
    _kosongkan: ClassVar[frozenset[str]] = frozenset()
    _boleh_aneh: ClassVar[Mapping[str, str]] = {}  # by every spelling: our name of a field that may be unreadable

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Learn which names are ours: an unknown field is kept as it came, blank or not."""
        names = {key: (key, *_spellings(field)) for key, field in cls.model_fields.items()}
        soft = (key for key, field in cls.model_fields.items() if not field.is_required())
        loose = [key for key in soft if not _essential(cls.model_fields[key].annotation)]
        cls._kosongkan = frozenset(name for each in names.values() for name in each)
        cls._boleh_aneh = {name: key for key in loose for name in names[key]}

    @model_validator(mode="wrap")
    @classmethod
    def _baca(cls, raw: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        """Read one row: blank texts are None, for SIASN says "none" by ``""`` and by ``null``."""
        if raw.__class__ is not dict:
            return handler(raw)
        blank = [name for name, said in raw.items() if said.__class__ is str and (not said or said.isspace())]
        if blank:
            raw = {**raw, **dict.fromkeys(cls._kosongkan.intersection(blank))}
        try:
            return handler(raw)
        except ValidationError as problem:
            places = {error["loc"][0] for error in problem.errors(include_input=False, include_context=False)}
            odd = {str(name): raw[name] for name in places if name in cls._boleh_aneh}
            if not odd:
                raise
        record = handler({**raw, **dict.fromkeys(odd)})
        record._simpan_aneh(odd)
        return record

    def _simpan_aneh(self, odd: Mapping[str, Any]) -> None:
        """Keep what could not be read beside the unknown fields, by SIASN's names; only while being read."""
        cast(dict[str, Any], self.__pydantic_extra__).update(odd)
        for name in (self._boleh_aneh[spelling] for spelling in odd):
            if self.__dict__[name] is False:  # a flag that is never "not said" was not read either
                self.__dict__[name] = None

    @property
    def tak_terbaca(self) -> dict[str, Any]:
        """What SIASN said in fields that could not be read, by our names. May be personal: never print it."""
        kept = self.__pydantic_extra__
        if not kept:
            return {}
        named = ((self._boleh_aneh.get(spelling), said) for spelling, said in kept.items())
        return {name: said for name, said in named if name and getattr(self, name) in (None, ())}

    def dump(self) -> dict[str, Any]:
        """Return the record in SIASN's spelling, identity numbers opened. The inverse of reading.

        Dates come back as ``dd-mm-yyyy`` and numbers as text, whatever their first spelling was; what could not
        be read comes back as it came.
        """
        return self.model_dump(mode="json", by_alias=True, context={"buka": True})


class Payload(_Quiet):
    """What a write sends. ``None`` is not mentioned at all; ``""`` is said.

    Raises:
        ConfigError: a value is missing or of the wrong kind; names the fields, not the values.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    if not TYPE_CHECKING:

        def __init__(self, **values: Any) -> None:
            cause: Exception | None = None
            try:
                super().__init__(**values)
                names = ", ".join(dict.fromkeys(self._berselisih()))
            except ValidationError as problem:
                found = problem.errors(include_input=False, include_context=False, include_url=False)
                names = ", ".join(dict.fromkeys(str(error["loc"][0]) for error in found))
                cause = sebab(problem)
            values.clear()
            if not names:
                return
            raise ConfigError(
                f"{type(self).__name__}: wrong or missing: {names}",
                pesan=f"Isian belum lengkap atau salah: {names}. Tidak ada yang dikirim ke SIASN.",
            ) from cause

    @classmethod
    def _dari(cls, record: Record, **lain: Any) -> Self:
        """Take from *record* every field that has the same name here; *lain* says what is named otherwise.

        What the record does not say is not mentioned. ``of`` of a payload is this, typed.

        Raises:
            ConfigError: the row holds a value that could not be read where this write would say "none".
        """
        known = type(record).model_fields
        if unread := ", ".join(name for name in record.tak_terbaca if name in cls.model_fields and name not in lain):
            raise ConfigError(
                f"{cls.__name__}: unreadable in the row: {unread}",
                pesan=f"Isian {unread} pada baris ini di SIASN tidak terbaca. Tidak ada yang dikirim ke SIASN.",
            )
        same = {name: getattr(record, name) for name in cls.model_fields if name in known}
        return cls(**{name: value for name, value in {**same, **lain}.items() if value not in (None, ())})

    def _berselisih(self) -> Iterable[str]:
        """Name the fields that do not go together; a payload whose fields bind each other says which."""
        return ()

    def dump(self) -> dict[str, Any]:
        """Return the body exactly as the contract names and types it."""
        body = self.model_dump(mode="json", by_alias=True, context={"buka": True})
        return {name: value for name, value in body.items() if value is not None}
