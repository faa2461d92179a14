"""A download as a folder of NDJSON files: the store that is written to, and the source that is read from.

``FolderUnduhan`` keeps what ``siasn_client.unduh`` reads; ``SumberUnduhan`` hands it to the comparison as
SIASN's side; ``FolderRujukan`` keeps BKN's reference tables as dated files.
"""

from __future__ import annotations

from simpeg_adapters.ndjson.folder import FolderUnduhan
from simpeg_adapters.ndjson.rujukan import FolderRujukan, TabelTersimpan
from simpeg_adapters.ndjson.sumber import SumberUnduhan

__all__ = ["FolderRujukan", "FolderUnduhan", "SumberUnduhan", "TabelTersimpan"]
