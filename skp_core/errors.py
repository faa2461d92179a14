"""Everything skp_core raises.

    SkpError                        root; .pesan
    ├── InvalidModel (ValueError)   a value that cannot exist; .letak says where
    ├── LangkahDitolak              a move that is not allowed now, or not to this role
    └── RenderError                 the paper could not be made

``str(error)`` is English and for developers; ``error.pesan`` is Indonesian and for the person who
must act. Neither repeats what stood in the field: an SKP is about a person.
What is wrong with a *document* is no exception but a :class:`~skp_core.model.temuan.Temuan`.
"""

from __future__ import annotations

__all__ = ["InvalidModel", "LangkahDitolak", "RenderError", "SkpError"]


class SkpError(Exception):
    """Something about an SKP went wrong.

    Args:
        message: English, for developers.
        pesan: Indonesian, for the person at the desk; replaces the class's sentence.
    """

    pesan = "Terjadi kesalahan pada SKP."

    def __init__(self, message: str = "", *, pesan: str = "") -> None:
        self.message = message or (type(self).__doc__ or "").split("\n")[0]
        if pesan:
            self.pesan = pesan
        super().__init__(self.message)


class InvalidModel(SkpError, ValueError):
    """A value that cannot exist, for example a NIP of seventeen digits.

    Args:
        letak: where, as in ``skp.rhk[2].indikator[1].aspek`` (numbers count from 1).
    """

    pesan = "Isian SKP tidak dapat dibaca."

    def __init__(self, message: str = "", *, pesan: str = "", letak: str = "") -> None:
        super().__init__(message, pesan=pesan)
        self.letak = letak


class RenderError(SkpError):
    """The paper could not be made. Nothing else is harmed: the next document prints as usual."""

    pesan = "Dokumen tidak dapat dicetak."


class LangkahDitolak(SkpError):
    """A move that is not allowed now, or not to this role; nothing was changed."""

    pesan = "Langkah ini tidak dapat dilakukan sekarang. Tidak ada yang berubah."
