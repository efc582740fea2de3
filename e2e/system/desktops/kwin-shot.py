"""Draws the screen of a running KWin into the file that is named: its pixels come over a pipe."""
import os
import sys
import threading

from gi.repository import Gio, GLib
from PIL import Image

bus = Gio.bus_get_sync(Gio.BusType.SESSION)
reader, writer = os.pipe()
fds = Gio.UnixFDList.new()
index = fds.append(writer)
os.close(writer)
pieces = []


def read():
    while piece := os.read(reader, 1 << 20):
        pieces.append(piece)


thread = threading.Thread(target=read)
thread.start()
answer, _ = bus.call_with_unix_fd_list_sync(
    "org.kde.KWin.ScreenShot2",
    "/org/kde/KWin/ScreenShot2",
    "org.kde.KWin.ScreenShot2",
    "CaptureScreen",
    GLib.Variant("(sa{sv}h)", ("Virtual-0", {"include-cursor": GLib.Variant("b", True)}, index)),
    None,
    0,
    15000,
    fds,
    None,
)
told = answer.unpack()[0]
# The last writing end closes with the list.
del fds
thread.join(8)
size = (told["width"], told["height"])
pixels = b"".join(pieces)[: told["stride"] * told["height"]]
Image.frombytes("RGBA", size, pixels, "raw", "BGRA", told["stride"]).convert("RGB").save(sys.argv[1])
