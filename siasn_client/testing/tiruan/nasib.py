"""What the line, the gateway and bad luck do to an answer."""

from __future__ import annotations

import gzip
import json
from functools import cache
from typing import Final

from attrs import evolve

from siasn_client.testing.gangguan import Gangguan, Macam
from siasn_client.testing.tiruan import answers
from siasn_client.testing.tiruan.answers import Jawaban
from siasn_client.testing.tiruan.contract import Contract

__all__ = ["kuota", "rusak", "sebelum", "sesudah"]

_FOR_EVER: Final = 3600.0
_DRIP: Final = 0.2
_BOMB: Final = 40 * 1024 * 1024
_FORMS: Final = {
    Macam.TOKEN_APIM: "apim_ditolak",
    Macam.TOKEN_SSO: "sso_ditolak",
    Macam.HTML_200: "html_200",
    Macam.GALAT_5XX: "galat_gerbang",
    Macam.DITANGGUHKAN: "ditangguhkan",
}


def sebelum(contract: Contract, gangguan: Gangguan) -> Jawaban:
    """Answer instead of SIASN: nothing was read, nothing applied."""
    match gangguan.macam:
        case Macam.TOLAK_SAMBUNG:
            return Jawaban(0, tolak=True)
        case Macam.RESET_SEBELUM:
            return answers.reset()
        case Macam.WAKTU_SEBELUM:
            return Jawaban(0, diam=gangguan.detik or _FOR_EVER)
        case Macam.KUOTA:
            return kuota(contract, gangguan.detik)
        case Macam.TIDAK_DITEMUKAN:
            return answers.empty(contract, "tidak_ditemukan")
    return answers.error(contract, _FORMS.get(gangguan.macam, "html_502"))


def kuota(contract: Contract, seconds: float) -> Jawaban:
    """Say that the quota is used up; *seconds* is told as Retry-After (assumed), 0 tells nothing."""
    answer = answers.error(contract, "kuota")
    return evolve(answer, headers={**answer.headers, "retry-after": f"{seconds:g}"}) if seconds else answer


def rusak(answer: Jawaban, gangguan: Gangguan) -> Jawaban:
    """Spoil an answer on its way to the caller."""
    match gangguan.macam:
        case Macam.TERPOTONG:
            return answers.cut(answer)
        case Macam.BADAN_KOSONG:
            return evolve(answer, body=b"")
        case Macam.SALAH_TIPE:
            return evolve(answer, body=_mistyped(answer.body))
        case Macam.TETES:
            return evolve(answer, tetes=gangguan.detik or _DRIP)
        case Macam.BOM:
            return evolve(answer, headers={**answer.headers, "content-encoding": "gzip"}, body=_bomb())
    return answer


def sesudah(contract: Contract, answer: Jawaban, gangguan: Gangguan) -> Jawaban:
    """Answer after a write was applied."""
    match gangguan.macam:
        case Macam.RESET_SESUDAH:
            return answers.reset()
        case Macam.WAKTU_SESUDAH:
            return Jawaban(0, diam=gangguan.detik or _FOR_EVER)
        case Macam.SESUDAH_502:
            return answers.error(contract, "html_502")
    return answer


def _mistyped(body: bytes) -> bytes:
    """Put a number where rows, an object or a flag should be; what is no JSON object becomes a number."""
    try:
        content = json.loads(body)
    except ValueError:
        return b"7"
    if not isinstance(content, dict):
        return b"7"
    wrong = {name: 7 for name in ("data", "success", "Error", "results", "access_token") if name in content}
    return json.dumps({**content, **wrong}, ensure_ascii=False).encode()


@cache
def _bomb() -> bytes:
    """A valid read that is almost nothing but spaces."""
    return gzip.compress(b'{"code":1,"data":[' + b" " * _BOMB + b"]}", compresslevel=9, mtime=0)
