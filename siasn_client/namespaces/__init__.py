"""The calls as a table, for both worlds: one line per endpoint.

``siasn.riwayat.jabatan(nip)`` is ``siasn.send(jabatan.list_for(nip))``, typed: a list from
:class:`~siasn_client.client.Siasn`, an awaitable of the same list from
:class:`~siasn_client.client.AsyncSiasn`.
"""

from __future__ import annotations

from siasn_client.namespaces.lines import Async, Namespace, Sync, W, endpoint, listing
from siasn_client.namespaces.tabel import Namespaces

__all__ = ["Async", "Namespace", "Namespaces", "Sync", "W", "endpoint", "listing"]
