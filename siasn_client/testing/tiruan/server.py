"""The fake on loopback: the standard library's threading server, made quick and silent.

Nothing is logged: a request line holds a NIP.
"""

from __future__ import annotations

import os
import socket
import socketserver
import struct
import sys
import threading
import traceback
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, unquote

from siasn_client.testing.tiruan.answers import Jawaban
from siasn_client.testing.tiruan.brain import Tiruan

__all__ = ["Loopback"]

_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)  # close at once, with a reset


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def _answer(self) -> None:
        path, _, query = self.path.partition("?")
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionAbortedError("the caller died before its request had arrived")
        asked = dict(parse_qsl(query, keep_blank_values=True))
        self._send(self.server.tiruan.answer(self.command, unquote(path), asked, dict(self.headers.items()), body))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def _send(self, answer: Jawaban) -> None:
        if answer.diam is not None:
            self.server.closing.wait(answer.diam)
        if not answer.status:
            self.server.reset_later(self.connection)
            self.close_connection = True
            return
        head = [f"HTTP/1.1 {answer.status} {self.responses.get(answer.status, ('',))[0]}"]
        head += [f"{name}: {value}" for name, value in answer.headers.items()]
        if "date" not in answer.headers:
            head.append(f"date: {self.date_time_string()}")
        head.append(f"content-length: {len(answer.body)}")
        body = answer.body if answer.potong is None else answer.body[: answer.potong]
        self.close_connection = self.close_connection or answer.potong is not None
        start = "\r\n".join((*head, "", "")).encode("latin-1")
        if answer.tetes is None:
            self.wfile.write(start + body)
            return
        self.wfile.write(start)
        for at in range(len(body)):
            if self.server.closing.wait(answer.tetes):
                return
            self.wfile.write(body[at : at + 1])

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class _Server(socketserver.ThreadingMixIn, HTTPServer):
    """Many connections, each in a thread that dies with the process."""

    daemon_threads = True
    request_queue_size = 256
    allow_reuse_address = os.name != "nt"  # on Windows it would let two servers share a port

    def __init__(self, tiruan: Tiruan, port: int) -> None:
        self.tiruan = tiruan
        self._open: set[socket.socket] = set()
        self._resets: set[socket.socket] = set()
        self.closing = threading.Event()
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        """Bind without asking a name server who we are."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def reset_later(self, connection: socket.socket) -> None:
        """End this connection with a reset instead of a farewell."""
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
        self._resets.add(connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Keep hold of the connection, to close it when the server stops."""
        self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Close one connection."""
        self._open.discard(request)
        if request in self._resets:
            self._resets.discard(request)
            self.close_request(request)
        else:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a caller that went away; show a fault of our own without its values."""
        kind, error, trace = sys.exc_info()
        if not isinstance(error, OSError):
            traceback.print_tb(trace)
            sys.stderr.write(f"tiruan: {getattr(kind, '__name__', '')}\n")

    def hang_up(self) -> None:
        """End every connection that is still open, the silent and the slow ones too."""
        self.closing.set()
        for connection in self._open.copy():
            with suppress(OSError):  # it may have ended by itself
                connection.shutdown(socket.SHUT_RDWR)


class Loopback:
    """A context manager: the fake listens on 127.0.0.1 while the block runs.

    Args:
        port: 0 takes a free one; ``url`` says which.

    Thread-safety: start and stop from one thread.
    """

    def __init__(self, tiruan: Tiruan, port: int = 0) -> None:
        self._server = _Server(tiruan, port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="tiruan", daemon=True)
        self.address = ("127.0.0.1", self._server.server_port)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._server.hang_up()
        self._thread.join()
