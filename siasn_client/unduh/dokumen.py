"""The documents that downloaded rows name: fetched by their address, kept under the hash of their content.

No name of SIASN's reaches the disk: an uploaded file may carry a person's name, or be made to climb out of
the folder. What is no PDF, JPEG or PNG by its content is not kept. The index (``dokumen.ndjson``) says which
address has which content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from siasn_client.berkas import nama_aman, periksa
from siasn_client.call import Call
from siasn_client.resources import dokumen
from siasn_client.unduh.gudang import Gudang
from siasn_client.unduh.rekaman import Rekaman
from siasn_client.wire.dokumen import parse_path

__all__ = ["DOKUMEN", "Dokumen", "alamat_dokumen", "dokumen_dari"]

DOKUMEN: Final = "dokumen"
"""The name of the index."""

_OF_LISTS: Final = ("path_ttd_sk", "path_ttd_pertek", "pathSk", "pathPertek")


def alamat_dokumen(row: Mapping[str, Any]) -> list[str]:
    """The addresses of the documents that one row names; an unreadable ``path`` names none.

    >>> alamat_dokumen({"path": {"872": {"dok_id": "872", "dok_uri": "peremajaan/usulan/872_a.pdf"}}})
    ['peremajaan/usulan/872_a.pdf']
    """
    try:
        named = parse_path(row.get("path"))
    except ValueError:
        named = []
    found = [each.get("dok_uri") for each in named if isinstance(each, Mapping)]
    found += [row.get(name) for name in _OF_LISTS]
    return [uri.strip() for uri in found if isinstance(uri, str) and uri.strip()]


def dokumen_dari(rekaman: Iterable[Rekaman], sudah: set[str]) -> Iterator[tuple[str, Call[bytes]]]:
    """Yield each document once, with the call that fetches it. *sudah* grows by what was yielded."""
    for each in rekaman:
        for row in each.baris:
            for uri in alamat_dokumen(row):
                if uri not in sudah:
                    sudah.add(uri)
                    yield uri, dokumen.unduh(uri)


@frozen
class Dokumen:
    """Keeps what was fetched; the content first, so that the index never names a file that is not there."""

    gudang: Gudang

    def simpan(self, rows: tuple[Any, ...]) -> tuple[dict[str, Any], ...]:
        """Keep the bytes of one document and return its row of the index.

        Raises:
            FileRefused: not a PDF, JPEG or PNG by its content, or too large; nothing was kept.
        """
        (content,) = rows
        found = periksa(content)
        name = nama_aman(content)
        self.gudang.simpan_dokumen(name, content)
        return (
            {
                "berkas": name,
                "sha256": found.sidik,
                "ukuran": found.ukuran,
                "tipe": found.tipe.value,
                "tanda": sorted(found.tanda),
            },
        )
