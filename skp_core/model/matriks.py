"""The matrix of roles and results (MPH): who contributes what to which result of the leader."""

from __future__ import annotations

from attrs import field, frozen

from skp_core.model.pegawai import Pegawai

__all__ = ["BarisPeran", "MatriksPeran"]


@frozen(kw_only=True)
class BarisPeran:
    """One person's part: a contribution per result of the leader, in their order; "" for none."""

    pegawai: Pegawai
    kontribusi: tuple[str, ...] = field(default=(), repr=False)


@frozen(kw_only=True)
class MatriksPeran:
    """Columns: the leader's results ("outcome antara / output / layanan"); rows: the people."""

    nama_instansi: str
    unit_kerja: str
    tahun: int
    pimpinan: Pegawai
    hasil: tuple[str, ...]
    hasil_antara: tuple[str, ...] = ()
    baris: tuple[BarisPeran, ...] = ()
