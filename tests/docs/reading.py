"""Reading built pages: what a page says, and what leads from it and to it; and texts that look like markup."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

HOSTILE = (
    "*star* **bold** `code` ``literal`` |sub| [1]_ name_ :role:`x` <script>alert(1)</script> &amp; \\ {x} a@b.example",
    "- entry\n- entry",
    "1. first",
    "A. Smith",
    ".. raw:: html\n\n   <script>alert(1)</script>",
    "====",
    "////",
    '""""',
    "\\\\",
    ">>> print()",
    "| line",
    ":field: body",
    "ends in a backslash \\",
    "`",
    "nul \x00 and bell \x07",
    "https://example.org/_x_",
)
"""Texts that would be markup if a page took them as they are."""
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Page(HTMLParser):
    """A built page."""

    def __init__(self, path):
        super().__init__()
        self.path = Path(path).resolve()
        self.ids, self.links, self.elements, self.scripts = set(), [], [], ""
        self._words, self._open = [], []
        self.feed(self.path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        held = dict(attrs)
        self.elements.append((tag, held.get("class") or ""))
        if "id" in held:
            self.ids.add(held["id"])
        if tag == "a" and "href" in held:
            self.links.append(held["href"])
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if "script" in self._open:
            self.scripts += data
        elif "style" not in self._open:
            self._words.append(data)

    @property
    def words(self):
        """Everything that is said, with runs of white space as one space."""
        return " ".join("".join(self._words).split())

    def inner_links(self):
        """Each link to a page of the same site, as written, with the file and the place in it that it leads to."""
        for link in self.links:
            address, place = urldefrag(link)
            if not address.partition(":")[1]:
                target = self.path if not address else (self.path.parent / unquote(address)).resolve()
                yield link, target, unquote(place)


def pages_below(folder):
    """Every built page by its path below a folder."""
    root = Path(folder).resolve()
    return {path.relative_to(root).as_posix(): Page(path) for path in sorted(root.rglob("*.html"))}


def as_shown(text):
    """What a reader is to see of a text."""
    plain = " ".join(text.split())
    return "".join("\N{REPLACEMENT CHARACTER}" if ord(sign) < 32 or ord(sign) == 127 else sign for sign in plain)
