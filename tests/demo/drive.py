#!/usr/bin/env python3
"""drive.py BIN OUT: walks the whole road in the real window, through the accessibility bus as a screen reader would.

Opens the sample, visits each page (a screenshot of each in OUT), makes a key in the session's keychain, packs, signs, publishes to
the local registry inside the program, prints the receipt that the page shows, compares its contentHash with the SHA-256 of the
packed file and its signer with the key, and inspects what was published.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402 (the version has to be chosen first)

PATIENCE = 60  # seconds for any one step, on a loaded machine


def fail(message):
    print(f"demo: {message}", file=sys.stderr)
    sys.exit(1)


def until(what, ask):
    """The first true answer of `ask`; objects of a changing window may vanish while they are read."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            answer = ask()
            if answer:
                return answer
        except Exception:  # noqa: BLE001 (the bus reports vanished objects by several exception types)
            pass
        time.sleep(0.05)
    fail(f"{what}: not within {PATIENCE} s")


def walk(node, depth=30):
    yield node
    if depth:
        for index in range(node.childCount):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from walk(child, depth - 1)


def visible(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def find(root, name, roles=None):
    """The first visible object whose name matches the pattern."""
    pattern = re.compile(name)
    for node in walk(root):
        if pattern.search(node.name or "") and (roles is None or node.getRoleName() in roles) and visible(node):
            return node
    return None


BUTTONS = ("button", "push button", "push button menu")
TEXTS = ("text", "entry")


def press(root, name):
    button = until(f"button {name!r}", lambda: (lambda b: b if b and b.getState().contains(pyatspi.STATE_ENABLED) else None)(find(root, name, BUTTONS)))
    actions = button.queryAction()
    names = [actions.getName(index) for index in range(actions.nActions)]
    actions.doAction(names.index("Press"))


def choose_page(root, name):
    def select():
        for node in walk(root):
            if node.getRoleName() in ("list", "list box") and node.name == "Pages":
                for index in range(node.childCount):
                    if node.getChildAtIndex(index).name.startswith(name):
                        return node.querySelection().selectChild(index)
        return None

    until(f"page {name}", select)


def choose_tab(root, name):
    def select():
        for node in walk(root):
            if node.getRoleName() == "page tab list":
                for index in range(node.childCount):
                    if re.search(name, node.getChildAtIndex(index).name):
                        return node.querySelection().selectChild(index)
        return None

    until(f"tab {name}", select)


def choose_item(root, name, row):
    """Another item of the choice that shows `name` (Qt names it by its value there), by the keyboard as a person would."""
    box = until(f"choice {name!r}", lambda: find(root, name, ("combo box",)))
    actions = box.queryAction()
    actions.doAction([actions.getName(index) for index in range(actions.nActions)].index("ShowMenu"))
    until("the list of the choice", lambda: visible(box.getChildAtIndex(0)))
    subprocess.run(["xdotool", "key", "Home"] + ["Down"] * row + ["Return"], check=True)


def text_of(node):
    text = node.queryText()
    return text.getText(0, -1)


def main():
    programs, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    program = subprocess.Popen([str(programs / "waybill")])
    inspector = None

    def application(program=program):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            candidate = desktop.getChildAtIndex(index)
            if candidate is not None and candidate.get_process_id() == program.pid:
                return candidate
        return None

    def shot(number, name):
        time.sleep(0.4)  # lets the last frame reach the screen; nothing is judged by it
        subprocess.run(["maim", "--hidecursor", str(out / f"{number}-{name}.png")], check=True)

    try:
        window = until("the window", application)
        until("the welcome page", lambda: find(window, r"sample", BUTTONS))
        shot(1, "welcome")
        press(window, r"sample")
        until("the sample", lambda: find(window, r"com\.example\.workdays"))
        choose_page(window, "Contents")
        shot(2, "contents")
        choose_page(window, "Manifest")
        shot(3, "manifest")
        choose_page(window, "Bundle")
        press(window, r"^Pack$")
        digest = until("the bundle's SHA-256", lambda: (lambda n: re.fullmatch(r"[0-9a-f]{64}", text_of(n).strip()) and text_of(n).strip())(find(window, r"^SHA-256$", TEXTS)))
        bundle = Path(until("the bundle's path", lambda: text_of(find(window, r"^Bundle file$", TEXTS)).strip()))
        shot(4, "bundle")
        choose_page(window, "Keys")
        press(window, r"^Create…$")
        press(window, r"^Create the key$")
        fingerprint = until("the key's fingerprint", lambda: text_of(find(window, r"^Fingerprint$", TEXTS)).replace(" ", ""))
        shot(5, "keys")
        choose_page(window, "Signature")
        choose_item(window, r"^Nobody: publish without", 1)
        press(window, r"^Sign$")
        until("the verdict", lambda: find(window, r"^Yes: this signer is known"))
        shot(6, "signature")
        choose_page(window, "Publish")
        press(window, r"^Publish com\.example\.workdays")
        receipt = json.loads(until("the receipt", lambda: text_of(find(window, r"^Receipt$", TEXTS))))
        shot(7, "publish")
        program.terminate()
        program.wait(PATIENCE)
        inspector = subprocess.Popen([str(programs / "waybill"), str(bundle)])
        window = until("the second window", lambda: application(inspector))
        choose_tab(window, r"^Signature$")
        until("the verdict in Inspect", lambda: find(window, r"^Yes: this signer is known"))
        shot(8, "inspect")
        choose_page(window, "Servers")
        shot(9, "servers")
        choose_page(window, "History")
        until("the publish in the history", lambda: find(window, r"com\.example\.workdays 1\.0\.0"))
        shot(10, "history")
    finally:
        for running in (program, inspector):
            if running is not None:
                running.terminate()
                running.wait(PATIENCE)

    print(json.dumps(receipt, indent=2))
    on_disk = hashlib.sha256(bundle.read_bytes()).hexdigest()
    print(f"{on_disk}  {bundle.name}")
    if not on_disk == digest == receipt["contentHash"]:
        fail(f"the bundle is {on_disk}, the page says {digest}, the receipt {receipt['contentHash']}")
    if receipt["signature"]["signer"] != fingerprint:
        fail(f"the key is {fingerprint}, the receipt names {receipt['signature']}")
    pictures = sorted(path.name for path in out.glob("*.png"))
    print(f"screenshots in {out}: {' '.join(pictures)}")


main()
