"""Segments source lines into what a model reads: at most so many tokens, after a tag."""

from nmt.data.codec import Codec
from nmt.data.vocabulary import tag_piece
from nmt.decoding.input_warnings import InputWarnings

# Characters per token of the limit that are segmented at first.
_CHARACTERS_PER_TOKEN = 64


def segment_line(
    text: str,
    codec: Codec,
    *,
    max_length: int,
    tag: str | None,
    number: int,
    warnings: InputWarnings,
) -> list[str]:
    """Return the source tokens of a line, truncated to `max_length`, after the tag.

    Args:
        text: of the line. Only the beginning of a very long line is segmented.
        codec: of the source side.
        max_length: the largest number of tokens, without the tag.
        tag: that the tokens begin with; None: none.
        number: of the line in the whole input, from 1.
        warnings: receives a warning if the line is truncated.

    Returns:
        The tokens; an empty list for a blank line, even with a tag.
    """
    tokens = _first_tokens(text, codec, max_length)
    if len(tokens) > max_length:
        kind = f"truncated to {max_length:,} tokens (decoding.max_source_length)"
        warnings.add(number, kind)
        tokens = tokens[:max_length]
    return [tag_piece(tag), *tokens] if tag and tokens else tokens


def _first_tokens(text: str, codec: Codec, max_length: int) -> list[str]:
    """Return all tokens of a text, or the first ones if they are more than `max_length`."""
    size = max_length * _CHARACTERS_PER_TOKEN
    while True:
        tokens = codec.segment(text[:size])
        if len(tokens) > max_length or size >= len(text):
            return tokens
        size *= 4
