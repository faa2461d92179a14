"""The base of everything SIASN sends and of everything it is sent.

``alias`` is SIASN's spelling, misspellings included; the Python name is the full Indonesian term;
the type is clean. A record prints only the fields its class names in ``tampak``: personal data is
never among them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import AliasChoices, BaseModel, ConfigDict, ValidationError, model_validator
from pydantic.fields import FieldInfo

from siasn_client.errors import ConfigError
from siasn_client.privacy import sebab

__all__ = ["Payload", "Record"]


class _Quiet(BaseModel):
    """A frozen value that prints what its class allows, and no more."""

    tampak: ClassVar[tuple[str, ...]] = ()

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """Name what may be printed; pydantic, rich and pprint all ask here."""
        return [(name, getattr(self, name)) for name in type(self).tampak]


def _spellings(field: FieldInfo) -> Iterable[str]:
    """The wire names under which a field is read."""
    said = field.validation_alias
    choices = said.choices if isinstance(said, AliasChoices) else [said]
    return (name for name in choices if isinstance(name, str))


class Record(_Quiet):
    """One thing SIASN told us.

    Unknown fields are kept (``model_extra``) and reported once per kind as
    :class:`~siasn_client.events.Drift`. Thread- and async-safety: immutable.
    """

    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True, hide_input_in_errors=True)

    _kosongkan: ClassVar[frozenset[str]] = frozenset()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Learn which names are ours: an unknown field is kept as it came, blank or not."""
        fields = cls.model_fields.items()
        cls._kosongkan = frozenset(name for key, field in fields for name in (key, *_spellings(field)))

    @model_validator(mode="before")
    @classmethod
    def _kosong(cls, raw: Any) -> Any:
        """Make blank texts None, in one pass: SIASN says "none" by ``""`` and by ``null``."""
        if raw.__class__ is not dict:
            return raw
        blank = [name for name, said in raw.items() if said.__class__ is str and (not said or said.isspace())]
        return {**raw, **dict.fromkeys(cls._kosongkan.intersection(blank))} if blank else raw

    def dump(self) -> dict[str, Any]:
        """Return the record in SIASN's spelling, identity numbers opened. The inverse of reading.

        Dates come back as ``dd-mm-yyyy`` and numbers as text, whatever their first spelling was.
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
            try:
                super().__init__(**values)
                return
            except ValidationError as problem:
                found = problem.errors(include_input=False, include_context=False, include_url=False)
                cause = sebab(problem)
            values.clear()
            names = ", ".join(dict.fromkeys(str(error["loc"][0]) for error in found))
            raise ConfigError(
                f"{type(self).__name__}: wrong or missing: {names}",
                pesan=f"Isian belum lengkap atau salah: {names}. Tidak ada yang dikirim ke SIASN.",
            ) from cause

    def dump(self) -> dict[str, Any]:
        """Return the body exactly as the contract names and types it."""
        body = self.model_dump(mode="json", by_alias=True, context={"buka": True})
        return {name: value for name, value in body.items() if value is not None}
