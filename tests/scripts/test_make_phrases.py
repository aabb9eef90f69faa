"""The corpus of short English, Chinese and Thai sentences."""

import make_phrases


def test_the_file_is_what_the_script_writes():
    assert make_phrases.main(["--check"]) == 0


def test_every_english_sentence_has_one_translation():
    sentences = list(make_phrases.sentences())
    assert len({sentence.en for sentence in sentences}) == len(sentences)


def test_chinese_and_thai_sentences_have_no_spaces():
    for sentence in make_phrases.sentences():
        assert " " not in sentence.zh + sentence.th
