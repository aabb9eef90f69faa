"""Write data/phrases/phrases.tsv: short English sentences with their Chinese and Thai translations.

Neither Chinese nor Thai separates words by spaces. The corpus is small enough to train in a minute
and regular enough to be learned from some hundred sentences.

python scripts/make_phrases.py            # writes the file
python scripts/make_phrases.py --check    # exits with 1 if the file is not current
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).parents[1] / "data" / "phrases" / "phrases.tsv"
COUNT = 800
SEED = 1


class Phrase(NamedTuple):
    """The same words in three languages."""

    en: str
    zh: str
    th: str


class Verb(NamedTuple):
    """A verb with its English forms, and the names of the objects that it can have."""

    en: str  # third person
    en_base: str
    zh: str
    th: str
    objects: tuple[str, ...]


SUBJECTS = (
    Phrase("the teacher", "老师", "ครู"),
    Phrase("the student", "学生", "นักเรียน"),
    Phrase("the doctor", "医生", "หมอ"),
    Phrase("my mother", "我妈妈", "แม่ของฉัน"),
    Phrase("my father", "我爸爸", "พ่อของฉัน"),
    Phrase("our neighbor", "我们的邻居", "เพื่อนบ้านของเรา"),
    Phrase("the girl", "女孩", "เด็กผู้หญิง"),
    Phrase("the boy", "男孩", "เด็กผู้ชาย"),
)
OBJECTS = {
    "book": Phrase("a book", "一本书", "หนังสือหนึ่งเล่ม"),
    "newspaper": Phrase("a newspaper", "一份报纸", "หนังสือพิมพ์หนึ่งฉบับ"),
    "letter": Phrase("a letter", "一封信", "จดหมายหนึ่งฉบับ"),
    "apple": Phrase("an apple", "一个苹果", "แอปเปิลหนึ่งผล"),
    "fish": Phrase("a fish", "一条鱼", "ปลาหนึ่งตัว"),
    "hat": Phrase("a hat", "一顶帽子", "หมวกหนึ่งใบ"),
    "cat": Phrase("a cat", "一只猫", "แมวหนึ่งตัว"),
    "bird": Phrase("a bird", "一只鸟", "นกหนึ่งตัว"),
    "flower": Phrase("a flower", "一朵花", "ดอกไม้หนึ่งดอก"),
}
VERBS = (
    Verb("reads", "read", "读", "อ่าน", ("book", "newspaper", "letter")),
    Verb("writes", "write", "写", "เขียน", ("book", "letter")),
    Verb("buys", "buy", "买", "ซื้อ", ("book", "newspaper", "apple", "fish", "hat", "flower")),
    Verb("eats", "eat", "吃", "กิน", ("apple", "fish")),
    Verb("looks at", "look at", "看", "มอง", ("hat", "cat", "bird", "flower", "fish")),
    Verb("draws", "draw", "画", "วาด", ("cat", "bird", "flower", "apple", "hat")),
)
PLACES = (
    Phrase("at home", "在家", "ที่บ้าน"),
    Phrase("at school", "在学校", "ที่โรงเรียน"),
    Phrase("in the park", "在公园", "ในสวนสาธารณะ"),
    Phrase("at the market", "在市场", "ที่ตลาด"),
)
TIMES = (
    Phrase("today", "今天", "วันนี้"),
    Phrase("every day", "每天", "ทุกวัน"),
    Phrase("in the morning", "早上", "ตอนเช้า"),
    Phrase("in the evening", "晚上", "ตอนเย็น"),
)


def sentences() -> Iterator[Phrase]:
    """Yield every sentence of the grammar.

    Chinese puts time and place before the verb, Thai puts them at the end.
    """
    for subject, verb, place, time, negated in product(
        SUBJECTS, VERBS, PLACES, TIMES, (False, True)
    ):
        for thing in (OBJECTS[name] for name in verb.objects):
            predicate = f"does not {verb.en_base}" if negated else verb.en
            english = f"{subject.en} {predicate} {thing.en} {place.en} {time.en}."
            yield Phrase(
                english[0].upper() + english[1:],
                f"{subject.zh}{time.zh}{place.zh}{'不' * negated}{verb.zh}{thing.zh}。",
                f"{subject.th}{'ไม่' * negated}{verb.th}{thing.th}{place.th}{time.th}",
            )


def content() -> str:
    """Return the file: a header with the languages, and sentences drawn at random."""
    drawn = random.Random(SEED).sample(list(sentences()), COUNT)
    return "".join("\t".join(row) + "\n" for row in [Phrase._fields, *drawn])


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the file, or check that it is current; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if stale")
    options = parser.parse_args(arguments)
    if not options.check:
        FILE.parent.mkdir(parents=True, exist_ok=True)
        FILE.write_text(content(), encoding="utf-8")
        print(f"wrote {FILE} ({COUNT} sentences)")
        return 0
    if FILE.exists() and FILE.read_text(encoding="utf-8") == content():
        print(f"{FILE} is current")
        return 0
    print(
        f"error: {FILE} must be what this script writes, but is not. Run it without --check.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
