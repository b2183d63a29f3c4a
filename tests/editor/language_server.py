# SPDX-FileCopyrightText: credsmith contributors
# SPDX-License-Identifier: MIT
"""A client of a language server, as small as the tests need it: JSON-RPC over the pipes of a process.

The server asks back for its settings while it answers; everything it sends is read by one thread and sorted: answers by
their number, diagnostics by the address of the file.
"""
import json
import pathlib
import queue
import subprocess
import threading

LIMIT_SECONDS = 60  # no measure of speed: only what hangs takes this long


class LanguageServer:
    def __init__(self, command, root, settings):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        self.settings = settings
        self.answers, self.diagnostics = queue.Queue(), queue.Queue()
        self.last_id = 0
        threading.Thread(target=self._listen, daemon=True).start()
        self.ask("initialize", {
            "processId": None, "rootUri": pathlib.Path(root).as_uri(),
            "workspaceFolders": [{"uri": pathlib.Path(root).as_uri(), "name": "root"}],
            "capabilities": {
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                                 "hover": {"contentFormat": ["markdown"]}}}})
        self.tell("initialized", {})

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait(LIMIT_SECONDS)

    def ask(self, method, params):
        self.last_id += 1
        self._send({"id": self.last_id, "method": method, "params": params})
        answer = self.answers.get(timeout=LIMIT_SECONDS)
        if answer["id"] != self.last_id or "error" in answer:
            raise AssertionError(f"{method}: {answer}")
        return answer["result"]

    def tell(self, method, params):
        self._send({"method": method, "params": params})

    def diagnostics_of(self, path, text=None):
        """Opens a file, with `text` instead of its own if there is one, and waits for what is wrong with it."""
        text = path.read_text(encoding="utf-8") if text is None else text
        self.tell("textDocument/didOpen", {"textDocument": {
            "uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}})
        while True:
            params = self.diagnostics.get(timeout=LIMIT_SECONDS)
            if params["uri"] == path.as_uri():
                return params["diagnostics"]

    def complete(self, path, line, character):
        found = self.ask("textDocument/completion", self._place(path, line, character))
        return found["items"] if isinstance(found, dict) else found

    def hover(self, path, line, character):
        found = self.ask("textDocument/hover", self._place(path, line, character))
        return found["contents"]["value"] if found else ""

    @staticmethod
    def _place(path, line, character):
        return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}}

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _read(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length)) if length else None

    def _listen(self):
        while (message := self._read()) is not None:
            method = message.get("method")
            if method is None:
                self.answers.put(message)
            elif method == "textDocument/publishDiagnostics":
                self.diagnostics.put(message["params"])
            elif "id" in message:
                self._send({"id": message["id"], "result": self._reply(method, message["params"])})

    def _reply(self, method, params):
        if method == "workspace/configuration":
            return [self.settings.get(item.get("section"), {}) for item in params["items"]]
        return None
