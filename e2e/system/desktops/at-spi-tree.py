"""Prints what a screen reader is told: one line for each object, its depth, its role and its name."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Atspi.init()


def walk(found, depth):
    # Chromium builds the tree of a page once somebody asks for more than names.
    found.get_attributes()
    print(f"{depth}\t{found.get_role_name()}\t{found.get_name()}")
    for index in range(found.get_child_count()):
        child = found.get_child_at_index(index)
        if child is not None:
            walk(child, depth + 1)


desktop = Atspi.get_desktop(0)
for index in range(desktop.get_child_count()):
    walk(desktop.get_child_at_index(index), 0)
