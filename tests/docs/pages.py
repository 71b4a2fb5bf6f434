"""The generated pages, made once for all the tests that read them."""

from _generate import all_pages

PAGES = all_pages()
