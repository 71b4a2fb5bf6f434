# ruff: noqa: RUF001  # letters that look like others are what this module is for
"""Letters of other alphabets, and others, that look like letters from a to z: literals only.

What Unicode itself takes apart (accents, full-width and mathematical letters, ligatures) is not here.  Keys are in the
form that case folding leaves.
"""

from __future__ import annotations

__all__ = ["CAPITAL_LOOK_ALIKES", "INVISIBLE_LETTERS", "LETTER_BLOCKS", "LOOK_ALIKES", "SAME_SHAPES"]

CAPITAL_LOOK_ALIKES = {
    # Greek and Armenian capitals whose small letters look like others
    "Η": "h", "Μ": "m", "Ν": "n", "Υ": "y", "Σ": "e", "Լ": "l", "Տ": "s", "Ս": "u", "Օ": "o", "Ի": "h",
    # Cherokee
    "Ꭰ": "d", "Ꭱ": "r", "Ꭲ": "t", "Ꭵ": "i", "Ꭺ": "a", "Ꭻ": "j", "Ꭼ": "e", "Ꮃ": "w", "Ꮇ": "m", "Ꮋ": "h", "Ꮍ": "y",
    "Ꮐ": "g", "Ꮓ": "z", "Ꮟ": "b", "Ꮢ": "r", "Ꮤ": "w", "Ꮥ": "s", "Ꮩ": "v", "Ꮪ": "s", "Ꮮ": "l", "Ꮯ": "c", "Ꮲ": "p",
    "Ꮶ": "k", "Ᏼ": "b",
    # Lisu
    "ꓐ": "b", "ꓑ": "p", "ꓓ": "d", "ꓔ": "t", "ꓖ": "g", "ꓗ": "k", "ꓙ": "j", "ꓚ": "c", "ꓜ": "z", "ꓝ": "f", "ꓟ": "m",
    "ꓠ": "n", "ꓡ": "l", "ꓢ": "s", "ꓣ": "r", "ꓦ": "v", "ꓧ": "h", "ꓪ": "w", "ꓫ": "x", "ꓬ": "y", "ꓮ": "a", "ꓰ": "e",
    "ꓲ": "i", "ꓳ": "o", "ꓴ": "u",
}  # fmt: skip
"""A capital, and the letter from a to z whose capital it looks like."""

LOOK_ALIKES = {
    # Cyrillic
    "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "ѐ": "e", "ё": "e", "є": "e", "ғ": "f", "ԍ": "g", "һ": "h",
    "н": "h", "і": "i", "ї": "i", "ј": "j", "к": "k", "ӏ": "l", "м": "m", "п": "n", "о": "o", "р": "p", "ԛ": "q",
    "г": "r", "ѕ": "s", "т": "t", "ц": "u", "ѵ": "v", "ԝ": "w", "х": "x", "у": "y", "ү": "y", "ӡ": "z", "ь": "b",
    # Greek
    "α": "a", "β": "b", "δ": "d", "ε": "e", "ϝ": "f", "η": "n", "ι": "i", "ϳ": "j", "κ": "k", "μ": "u",
    "ν": "v", "ο": "o", "ρ": "p", "σ": "o", "τ": "t", "υ": "u", "χ": "x", "γ": "y", "ω": "w", "ζ": "z",
    # Armenian
    "ա": "w", "ց": "g", "հ": "h", "յ": "j", "ո": "n", "օ": "o", "ք": "p", "զ": "q", "ս": "u", "ռ": "n",
    # Latin letters that have no parts, small capitals and letters of phonetic alphabets
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l", "ŋ": "n", "þ": "th", "ŧ": "t",
    "ƀ": "b", "ɓ": "b", "ƈ": "c", "ɗ": "d", "ɖ": "d", "ǝ": "e", "ə": "e", "ɛ": "e", "ƒ": "f", "ɠ": "g", "ɡ": "g",
    "ɣ": "y", "ɦ": "h", "ɨ": "i", "ɩ": "i", "ɪ": "i", "ʝ": "j", "ƙ": "k", "ɫ": "l", "ƚ": "l", "ɱ": "m", "ɲ": "n",
    "ɴ": "n", "ɔ": "c", "ɵ": "o", "ƥ": "p", "ɋ": "q", "ɍ": "r", "ɾ": "r", "ʀ": "r", "ʂ": "s", "ƭ": "t", "ʈ": "t",
    "ʉ": "u", "ʊ": "u", "ʋ": "v", "ɯ": "w", "ʍ": "w", "ƴ": "y", "ʏ": "y", "ƶ": "z", "ʐ": "z", "ɑ": "a", "ᴀ": "a",
    "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m",
    "ᴏ": "o", "ᴘ": "p", "ꜱ": "s", "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ᴢ": "z",
}  # fmt: skip
"""A letter, and the one or two from a to z that it looks like."""

SAME_SHAPES = {"0": "o", "1": "l", "i": "l", "|": "l", "m": "rn", "w": "vv", "&": " and "}
"""Characters of texts and names alike that are read for each other, and what stands for both."""

INVISIBLE_LETTERS = "\u115f\u1160\u3164\uffa0\u2800"
"""Characters that count as letters or signs, and show nothing."""

LETTER_BLOCKS = (0x1F150, 0x1F170, 0x1F1E6)
"""Where the letters A to Z begin that are printed white on black, or as flags."""
