"""One page of a list, with what SIASN says about the whole.

``count`` is the number of rows of the whole list (rumahASN derives its pages from it; seen in ref-unor,
list-kp-instansi, list-pensiun-instansi and list-pengadaan-instansi); None where SIASN does not say.
"""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from siasn_client.wire.angka import Bulat

__all__ = ["Halaman"]

T = TypeVar("T")


class Halaman(BaseModel, Generic[T]):
    """Some rows of a list and the count of all; prints no row. Thread- and async-safety: immutable."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)
    tampak: ClassVar[tuple[str, ...]] = ("count",)

    rows: list[T] = Field(repr=False)
    count: Bulat = None
