#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Stands before a practice vault and gives it Lowkey Vault's manners, as far as they are known: TLS 1.2 only with a
certificate that signed itself, any Authorization passes, a 401 has no body, every answer carries a challenge that names
the request's own path, and an error's code is the name of a Java class without an inner code.

usage: lowkeymanner.py CERTIFICATE KEY, with INTEROP_URL, INTEROP_CA and INTEROP_TOKEN of the vault behind it. Prints its
own address as its first line. This is our own reading of Lowkey Vault, no proof by others.
"""
import http.client
import http.server
import json
import os
import ssl
import sys
import urllib.parse

CLASS_OF_STATUS = {
    400: "java.lang.IllegalArgumentException",
    404: "com.github.nagyesta.lowkeyvault.service.exception.NotFoundException",
    409: "com.github.nagyesta.lowkeyvault.service.exception.AlreadyExistsException",
}
OTHER_CLASS = "java.lang.IllegalStateException"

BEHIND = urllib.parse.urlsplit(os.environ["INTEROP_URL"])
TRUST = ssl.create_default_context(cafile=os.environ["INTEROP_CA"])


def in_lowkeys_words(status, body):
    error = json.loads(body).get("error", {})
    return json.dumps({"error": {"code": CLASS_OF_STATUS.get(status, OTHER_CLASS), "message": error.get("message"),
                                 "innererror": None}}).encode()


class Manner(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length) if length else None
        if not self.headers.get("Authorization"):
            return self.send(401, None, b"")
        connection = http.client.HTTPSConnection(BEHIND.hostname, BEHIND.port, context=TRUST, timeout=30)
        headers = {"Authorization": "Bearer " + os.environ["INTEROP_TOKEN"], "Host": self.headers["Host"]}
        for name in ("Content-Type", "Content-Length"):
            if self.headers.get(name) is not None:
                headers[name] = self.headers[name]
        connection.request(self.command, self.path, body, headers)
        reply = connection.getresponse()
        content = reply.read()
        connection.close()
        if reply.status >= 400 and reply.getheader("Content-Type", "").startswith("application/json"):
            content = in_lowkeys_words(reply.status, content)
        return self.send(reply.status, reply.getheader("Content-Type"), content)

    def send(self, status, content_type, content):
        base = "https://" + self.headers["Host"]
        self.send_response(status)
        self.send_header("WWW-Authenticate",
                         f'Bearer resource="{base}", authorization_uri="{base}{urllib.parse.urlsplit(self.path).path}"')
        if content_type:
            self.send_header("Content-Type", content_type)
        if status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = answer

    def log_message(self, *arguments):
        pass


def main(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Manner)
    server.daemon_threads = True
    server.socket = context.wrap_socket(server.socket, server_side=True)
    print(f"https://localhost:{server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(*sys.argv[1:3])
