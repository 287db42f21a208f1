"""Mouse and keyboard for KWin (org_kde_kwin_fake_input): one order a line on standard input,
"move LEFT TOP", "button CODE STATE" or "key CODE STATE". Says "ready" when it is plugged in.

A program of its own, for KWin gives this protocol only to programs whose file it can see, which
from within its user namespace are those in the same one.
"""
import os, socket, struct, sys

INTERFACE = b"org_kde_kwin_fake_input"
DISPLAY, REGISTRY, SYNC, INPUT = 1, 2, 3, 4

server = socket.socket(socket.AF_UNIX)
server.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))


def send(target, opcode, *words):
    body = b"".join(word if isinstance(word, bytes) else struct.pack("=I", word) for word in words)
    server.sendall(struct.pack("=II", target, (8 + len(body)) << 16 | opcode) + body)


def string(text):
    text += b"\0"
    return struct.pack("=I", len(text)) + text + b"\0" * (-len(text) % 4)


def find_interface():
    send(DISPLAY, 1, REGISTRY)
    send(DISPLAY, 0, SYNC)
    found, heard = None, b""
    while True:
        heard += server.recv(65536)
        while len(heard) >= 8:
            sender, size = struct.unpack("=II", heard[:8])
            size >>= 16
            if len(heard) < size:
                break
            if sender == REGISTRY and INTERFACE + b"\0" in heard[:size]:
                found = struct.unpack("=I", heard[8:12])[0]
            if sender == SYNC:
                return found
            heard = heard[size:]


name = find_interface()
if name is None:
    sys.exit("KWin does not offer " + INTERFACE.decode())
send(REGISTRY, 0, name, string(INTERFACE), 4, INPUT)
send(INPUT, 0, string(b"Astir's tests"), string(b"to test"))
print("ready", flush=True)
for line in sys.stdin:
    order, first, second = line.split()
    if order == "move":
        send(INPUT, 9, int(first) << 8, int(second) << 8)
    elif order == "button":
        send(INPUT, 2, int(first), int(second))
    elif order == "key":
        send(INPUT, 10, int(first), int(second))
