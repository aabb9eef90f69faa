"""The configuration is read strictly, typed by its keys, and all faults are reported together."""

from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from nmt.config import (
    Configuration,
    Corpus,
    DecodingSection,
    EvaluationSection,
    ModelSection,
    SegmentationSection,
    TrainingSection,
    configuration_differences,
    dump_configuration,
    find_configuration,
    load_configuration,
)
from nmt.config.loading import EMBEDDED
from nmt.config.schema import FIELDS, SECTIONS, BucketsSection, DataSection
from nmt.errors import InputError

DATA = "data: {source: en, target: de, train: corpora/train}\n"
DOCUMENTED = """\
name: multi30k-en-de
seed: 1
data:
  source: en                 # language codes, and the file suffixes
  target: de
  train: corpora/train       # corpora/train.en, corpora/train.de (also .gz);
  valid: corpora/val         # a list gives several corpora
  test: corpora/test_2016_flickr
  directory: prepared/multi30k-en-de
segmentation: {kind: bpe, vocabulary_size: 8000, shared: true}   # bpe, unigram, char, word
buckets: {count: 8}          # or boundaries: [[10, 12], [20, 24], [50, 60]]
model:
  cell: gru                  # gru, lstm
  layers: 1
  embedding_size: 256
  hidden_size: 512
  bidirectional: true
  attention: additive        # additive, none
  heads: 1
  initial_state_attention: false
  dropout: 0.3
training:
  directory: runs/multi30k-en-de
  loss: sampled_softmax      # sampled_softmax, softmax
  samples: 512
  batch_sentences: 64        # or batch_tokens: 4096
  optimizer: adam
  learning_rate: 1e-3
  gradient_clip_norm: 5.0
  max_epochs: 12
  validate_every_steps: 450
  patience: 5
decoding: {search: greedy}
evaluation: {metrics: [bleu, chrf]}
"""

Load = Callable[..., Configuration]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Load text, named `my.yaml` in faults, with overrides."""
    monkeypatch.chdir(tmp_path)

    def load_text(text: str, *overrides: str) -> Configuration:
        Path("my.yaml").write_text(text, encoding="utf-8")
        return load_configuration(Path("my.yaml"), overrides)

    return load_text


@pytest.fixture
def faults_of(load: Load) -> Callable[..., list[str]]:
    """Return the faults that are reported for a text and overrides."""

    def report(text: str, *overrides: str) -> list[str]:
        with pytest.raises(InputError) as error:
            load(text, *overrides)
        first, *faults = str(error.value).split("\n")
        plural = "s" if len(faults) > 1 else ""
        assert first == f"{len(faults)} fault{plural} in my.yaml:"
        return [fault.removeprefix("  ") for fault in faults]

    return report


def test_the_full_example_equals_the_defaults(load: Load):
    documented = load(DOCUMENTED)
    short = load(DATA, "name=multi30k-en-de", "data.valid=corpora/val")
    assert configuration_differences(short, documented) == [
        'data.test: [] before, ["corpora/test_2016_flickr"] now'
    ]


def test_name_defaults_to_the_file_and_directories_to_the_name(load: Load):
    assert load(DATA).name == "my"
    assert load(DATA).data.directory == Path("prepared/my")
    renamed = load(DATA, "name=other", "data.directory=elsewhere")
    assert renamed.training.directory == Path("runs/other")
    assert renamed.data.directory == Path("elsewhere")


def test_the_type_of_the_key_decides_what_a_value_means(load: Load):
    configuration = load(
        "name: 012\nseed: 012\n"
        "data: {source: no, target: on, train: [a, b], valid: ~}\n"
        "segmentation: {shared: no}\nbuckets: null\n"
        "training: {learning_rate: 1e-3, batch_tokens:}\n"
    )
    assert (configuration.name, configuration.seed) == ("012", 12)
    assert (configuration.data.source, configuration.data.target) == ("no", "on")
    assert configuration.data.train == (Corpus(path=Path("a")), Corpus(path=Path("b")))
    assert configuration.data.valid == ()
    assert configuration.segmentation.shared is False
    assert configuration.buckets == BucketsSection()
    assert configuration.training.learning_rate == 0.001
    assert configuration.training.batch_tokens is None


def test_a_configuration_is_immutable(load: Load):
    with pytest.raises(ValidationError):
        load(DATA).model.layers = 2


def test_every_key_has_a_description():
    assert [key for key, field in FIELDS.items() if not field.description] == []


def test_all_faults_of_file_and_overrides_are_reported_together(faults_of):
    text = """\
training:
  learning_rat: 1e-3
  samples: 500
data:
  source: en
  source: de
  target: en
segmentation: {kind: bep, vocabulary_size: 100}
model: {layers: two, hidden_size: 511}
"""
    assert faults_of(text, "training.patience=0", "seed") == [
        f"my.yaml: data.train: must be set, but is missing. {FIELDS['data.train'].description}",
        "my.yaml:2: training.learning_rat: unknown key (value 1e-3). "
        "Did you mean training.learning_rate?",
        "my.yaml:3: training.samples: must be at most segmentation.vocabulary_size, which "
        "is 100, but is 500. Lower it, or set training.loss to softmax.",
        "my.yaml:6: data.source: must be given once, but is given at my.yaml:5 too. Remove one.",
        "my.yaml:7: data.source and data.target must differ, but are both en. Change one: they "
        "name the files.",
        "my.yaml:8: segmentation.kind: must be one of bpe, unigram, char, word, but is 'bep'. "
        "Did you mean bpe?",
        "my.yaml:9: model.layers: must be a whole number of at least 1 and at most 64, but is "
        "'two'.",
        "my.yaml:9: model.hidden_size: must be even with model.bidirectional=true, "
        "but is 511. Set it to 512, or model.bidirectional to false.",
        "--set seed: must be KEY=VALUE, but has no '='. Write --set training.learning_rate=5e-4, "
        "for example.",
        "--set training.patience: must be a whole number of at least 1, but is 0.",
    ]


NAME_RULE = "must be letters (A-Z, a-z), digits, '.', '_' and '-', not starting with '.' or '-'"
PAIRS_RULE = "must be a list of [source length, target length] pairs, each at least 1"


@pytest.mark.parametrize(
    ("override", "message"),
    [
        ("name=.hidden", f"{NAME_RULE}, but is '.hidden'."),
        ("data.source=a/b", f"{NAME_RULE}, but is 'a/b'."),
        ("seed=-1", "must be a whole number of at least 0 and at most 2147483647, but is -1."),
        ("seed='3'", "must be written without quotes, but is '3' in quotes. Remove them."),
        ("device=gpu", "must be one of auto, cpu, cuda, but is 'gpu'. Did you mean cpu?"),
        ("data.directory=[a]", "must be a path, but is ['a']."),
        ("data.train=[]", "must be a path, a mapping with a path, or a list of these, but is []."),
        ("data.source=~", f"must be set, but is missing. {FIELDS['data.source'].description}"),
        ("data.train=", f"must be set, but is missing. {FIELDS['data.train'].description}"),
        ("data.test=${NOWHERE}", "needs the environment variable NOWHERE, which is not set. Set "
         "it, or write ${NOWHERE:-fallback}."),
        ("segmentation.shared=maybe", "must be true or false, but is 'maybe'."),
        ("segmentation.character_coverage=0", "must be a number of at least 0.98 and at most 1, "
         "but is 0."),
        ("buckets.count=65", "must be a whole number of at least 1 and at most 64, but is 65."),
        ("buckets.boundaries=[10, 12]", f"{PAIRS_RULE}, but is [10, 12]."),
        ("buckets.boundaries=[[10, 0]]", f"{PAIRS_RULE}, but is [[10, 0]]."),
        ("buckets.boundaries=[]", f"{PAIRS_RULE}, but is []."),
        ("buckets.boundaries=[[9, 9], [9, 9]]", "must grow in at least one length and "
         "shrink in neither, but [9, 9] is followed by [9, 9]."),
        ("buckets.boundaries=[[9, 9], [10, 8]]", "must grow in at least one length and "
         "shrink in neither, but [9, 9] is followed by [10, 8]."),
        ("training.optimizer=sgd", "must be adam (the only choice), but is 'sgd'."),
        ("model.cell=lsmt", "must be one of gru, lstm, but is 'lsmt'. Did you mean lstm?"),
        ("model.initial_state_attention=maybe", "must be true or false, but is 'maybe'."),
        ("model.dropout=1", "must be a number of at least 0 and below 1, but is 1."),
        ("training.batch_tokens=0", "must be a whole number of at least 1, but is 0."),
        ("training.learning_rate=nan", "must be a number above 0, but is 'nan'."),
        ("evaluation.metrics=[bleu, chr]", "must be one or more of bleu, chrf, but is ['bleu', "
         "'chr']. Did you mean chrf?"),
        ("evaluation.metrics=[]", "must be one or more of bleu, chrf, but is []."),
        ("evaluation.metrics=[bleu, bleu]", "must name each metric once, but names bleu twice. "
         "Remove one."),
        ("model=3", "must be a section (a mapping of keys), but is 3."),
        ("model=[", "must be YAML, but is not: at column 2, the text ends inside brackets. Close "
         "the brackets."),
        ("model={layers: 0}", "model.layers: must be a whole number of at least 1 and at most "
         "64, but is 0."),
        ("model.hidden_sizes=3", "unknown key (value 3). Did you mean model.hidden_size?"),
        ("hidden_size=3", "unknown key (value 3). Did you mean model.hidden_size?"),
        ("directory=x", "unknown key (value 'x'). Did you mean data.directory or "
         "training.directory?"),
        ("trainin.samples=3", "unknown key (value 3). Did you mean training.samples?"),
        ("optim.schedule=a", "unknown key (value 'a'). The sections are data, segmentation, "
         "buckets, model, training, decoding, evaluation."),
        ("evaluation.qqqqq=5", "unknown key (value 5). The keys of evaluation are metrics, "
         "tokenize."),
        ("x=1", "unknown key (value 1). The keys of the top level are name, seed, device, data, "
         "segmentation, buckets, model, training, decoding, evaluation."),
    ],
)  # fmt: skip
def test_a_fault_names_the_requirement_and_the_value(
    faults_of, monkeypatch: pytest.MonkeyPatch, override: str, message: str
):
    monkeypatch.delenv("NOWHERE", raising=False)
    key = override.partition("=")[0]
    assert faults_of(DATA, override) == [f"--set {key}: {message}"]


def test_a_dotted_key_in_a_file_is_an_unknown_key(faults_of):
    assert faults_of(DATA + "training.samples: 5\n") == [
        "my.yaml:2: training.samples: unknown key (value 5). Write samples in the section training."
    ]


def test_a_section_that_is_not_a_mapping_causes_one_fault(faults_of):
    assert faults_of("data: corpora\nsegmentation:\n- 8\ntraining: {samples: 9000}\n") == [
        "my.yaml:1: data: must be a section (a mapping of keys), but is 'corpora'.",
        "my.yaml:2: segmentation: must be a section (a mapping of keys), but is [8].",
    ]


def test_an_alias_is_reported_once(faults_of):
    assert faults_of(DATA + "model: *m\nseed: *s\n") == [
        "my.yaml:2: model: must be a value, but is the alias *m. Write the value.",
        "my.yaml:3: seed: must be a value, but is the alias *s. Write the value.",
    ]


def test_a_syntax_error_does_not_report_missing_keys(faults_of):
    assert faults_of("data: [\n", "trainig.samples=3", "segmentation.vocabulary_size=9") == [
        "my.yaml:2: must be YAML, but is not: at column 1, the text ends inside brackets. Close "
        "the brackets.",
        "--set trainig.samples: unknown key (value 3). Did you mean training.samples?",
    ]


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ("buckets: {count: 8, boundaries: [[9, 9]]}", "buckets.count and buckets.boundaries "
         "must not both be set. Remove one, or set it to null."),
        ("training: {batch_sentences: 8, batch_tokens: 900}", "training.batch_sentences and "
         "training.batch_tokens must not both be set. Remove one, or set it to null."),
        ("training: {samples: 512}\nsegmentation: {vocabulary_size: 511}", "training.samples: must "
         "be at most segmentation.vocabulary_size, which is 511, but is 512. Lower it, or set "
         "training.loss to softmax."),
        ("model: {attention: none, heads: 2}", "model.heads: must be 1 with model.attention=none, "
         "but is 2. Set it to 1, or model.attention to additive."),
        ("model: {attention: none, initial_state_attention: yes}",
         "model.initial_state_attention: must be false with model.attention=none, but is true. "
         "Set it to false, or model.attention to additive."),
        ("model: {tie_projection: true}", "model.tie_projection: must be false if "
         "model.embedding_size and model.hidden_size differ, but is true, and they are 256 and "
         "512. Set both to one size, or model.tie_projection to false."),
        ("model: {tie_embeddings: true}\nsegmentation: {shared: no}",
         "model.tie_embeddings: must be false with segmentation.shared=false, but is true. Set it "
         "to false, or segmentation.shared to true."),
        ("model: {hidden_size: 7}", "model.hidden_size: must be even with "
         "model.bidirectional=true, but is 7. Set it to 8, or model.bidirectional to false."),
        ("model: {encoder_hidden_size: 9}", "model.encoder_hidden_size: must be even with "
         "model.bidirectional=true, but is 9. Set it to 10, or model.bidirectional to false."),
        ("training: {feed_previous_schedule: linear}", "training.feed_previous_schedule: must "
         "be left out with training.feed_previous=0, but is linear. Remove it, or set "
         "training.feed_previous above 0."),
        ("training: {update_embedding_for_previous: no}", "training.update_embedding_for_previous: "
         "must be left out with training.feed_previous=0, but is false. Remove it, or set "
         "training.feed_previous above 0."),
        ("training: {label_smoothing: 0.1}", "training.label_smoothing: must be 0 with "
         "training.loss=sampled_softmax, but is 0.1. Set it to 0, or "
         "training.loss to softmax."),
        ("training: {core: plain, precision: bfloat16}", "training.precision: must be auto or "
         "float32 with training.core=plain, but is bfloat16. Remove it, or set "
         "training.core to fused."),
        ("training: {gradient_accumulation: 65}", "training.gradient_accumulation: must be at most "
         "training.batch_sentences, which is 64, but is 65. Lower it."),
        ("training: {learning_rate_schedule: inverse_sqrt}", "training.warmup_steps: must be above "
         "0 with training.learning_rate_schedule=inverse_sqrt, but is 0. Set it to 4000, "
         "for example."),
        ("training: {learning_rate_decay: 0.5}", "training.learning_rate_decay: must be left "
         "out with training.learning_rate_schedule=linear, but is 0.5. Remove it, or set "
         "training.learning_rate_schedule to exponential or plateau."),
        ("training: {learning_rate_schedule: exponential, plateau_patience: 3}",
         "training.plateau_patience: must be left out with "
         "training.learning_rate_schedule=exponential, but is 3. Remove it, or set "
         "training.learning_rate_schedule to plateau."),
        ("training: {learning_rate_schedule: plateau, patience: 2}", "training.patience: must be "
         "above training.plateau_patience, which is 2, but is 2. Raise it."),
    ],
)  # fmt: skip
def test_a_violated_rule_is_reported_at_one_of_its_keys(faults_of, section, message):
    assert faults_of(DATA + section) == [f"my.yaml:2: {message}"]


@pytest.mark.parametrize("value", ["null", "~", ""])
def test_attention_must_not_be_null(faults_of, value: str):
    (fault,) = faults_of(DATA, f"model.attention={value}")
    assert fault.startswith("--set model.attention: must be one of additive, none, but is ")


def test_a_rule_violated_by_an_override_names_the_key_once(faults_of):
    assert faults_of(DATA, "model.attention=none", "model.heads=3") == [
        "--set model.heads: must be 1 with model.attention=none, but is 3. Set it to 1, or "
        "model.attention to additive."
    ]


def test_a_faulty_key_violates_no_further_rule(faults_of):
    assert faults_of(DATA + "model: {encoder_hidden_size: big, hidden_size: 511}") == [
        "my.yaml:2: model.encoder_hidden_size: must be a whole number of at least 1 and at most "
        "65536, but is 'big'."
    ]


def test_rules_apply_only_to_settings_in_use(load: Load):
    assert load(DATA, "model.hidden_size=511", "model.bidirectional=no").model.hidden_size == 511
    small = load(DATA, "segmentation.vocabulary_size=8", "training.loss=softmax")
    assert small.segmentation.vocabulary_size == 8
    load(DATA, "segmentation.vocabulary_size=512", "training.samples=512")
    load(DATA, "segmentation.vocabulary_size=511")  # the default of training.samples adapts
    load(DATA, "model.hidden_size=511", "model.encoder_hidden_size=512")
    load(DATA, "training.label_smoothing=0.1", "training.loss=softmax")
    tied = ("model.tie_projection=true", "model.tie_embeddings=true", "model.hidden_size=256")
    load(DATA, *tied)


@pytest.mark.parametrize(
    ("key", "bounds"),
    [
        ("model.dropout", "of at least 0 and below 1"),
        ("training.label_smoothing", "of at least 0 and below 1"),
        ("training.feed_previous", "of at least 0 and at most 1"),
    ],
)
@pytest.mark.parametrize("value", ["-0.1", "1.5"])
def test_a_probability_outside_0_to_1_is_rejected(faults_of, key: str, bounds: str, value: str):
    assert faults_of(DATA, f"{key}={value}") == [
        f"--set {key}: must be a number {bounds}, but is {value}."
    ]


def test_a_file_name_that_is_not_a_valid_name_needs_the_key_name(tmp_path: Path):
    path = tmp_path / "my own.yaml"
    path.write_text(DATA)
    with pytest.raises(InputError) as error:
        load_configuration(path)
    assert str(error.value) == (
        f"1 fault in {path}:\n  {path}: name: {NAME_RULE}, "
        "but is 'my own', from the name of the file."
    )
    assert load_configuration(path, ["name=mine"]).name == "mine"


def test_overrides_replace_the_file_and_later_ones_earlier_ones(load: Load):
    configuration = load(
        DATA + "model: {dropout: 7}\nbuckets: {count: 4}\n",
        "model.dropout=0.5",
        "model.dropout=0.1",
        "training={patience: 9}",
        "buckets={count: ~, boundaries: [[10, 12], [10, 13]]}",
        "data.train=[a, b=c]",
    )
    assert configuration.model.dropout == 0.1
    assert configuration.training.patience == 9
    assert configuration.buckets.boundaries == ((10, 12), (10, 13))
    assert configuration.data.train == (Corpus(path=Path("a")), Corpus(path=Path("b=c")))


@pytest.mark.parametrize("name", ["missing.yaml", "."])
def test_a_file_that_cannot_be_opened_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    monkeypatch.chdir(tmp_path)
    reason = "Is a directory" if name == "." else "No such file or directory"
    with pytest.raises(InputError) as error:
        load_configuration(Path(name))
    assert str(error.value) == (
        f"{name}: must be a configuration file, but cannot be read: {reason}."
    )


def test_the_configuration_is_searched_for_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NMT_CONFIG", raising=False)
    assert find_configuration(None) == EMBEDDED
    demo = Path("configs/demo.yaml")
    demo.parent.mkdir()
    demo.touch()
    assert find_configuration(None) == demo
    Path("nmt.yaml").touch()
    assert find_configuration(None) == Path("nmt.yaml")
    monkeypatch.setenv("NMT_CONFIG", "mine.yaml")
    assert find_configuration(None) == Path("mine.yaml")
    assert find_configuration(Path("given.yaml")) == Path("given.yaml")


def test_differences_name_keys_and_both_values(load: Load):
    changed = load(DATA, "seed=2", "training.batch_tokens=900", "data.train=[a, b]")
    assert configuration_differences(load(DATA), changed) == [
        "seed: 1 before, 2 now",
        'data.train: ["corpora/train"] before, ["a", "b"] now',
        "training.batch_tokens: null before, 900 now",
    ]


names = st.from_regex(r"[A-Za-z0-9_][A-Za-z0-9._-]*", fullmatch=True)
encodable = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
paths = (
    (st.text(encodable, min_size=1) | st.text("${A}:-", min_size=1) | names)
    .filter(lambda text: not text.startswith("~"))  # it is expanded
    .map(Path)
)
corpora = st.lists(paths, max_size=3).map(tuple)
corpus = st.builds(
    Corpus,
    path=paths,
    columns=st.none() | st.lists(names, min_size=2, max_size=2, unique=True).map(tuple),
    header=st.none() | st.booleans(),
    encoding=st.sampled_from(["utf-8", "latin-1"]),
    weight=st.floats(0.1, 1000),
    tag=st.none() | names.map(lambda name: f"<{name}>"),
)
positive = st.integers(1, 10**9)
above_zero = st.floats(0, 1e300, exclude_min=True)
growth = st.sampled_from([(1, 1), (1, 2), (3, 1)])


def ascending(steps: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    return tuple(accumulate(steps, lambda pair, step: (pair[0] + step[0], pair[1] + step[1])))


@st.composite
def configurations(draw: st.DrawFn) -> Configuration:
    """Draw any configuration that a file can express."""
    boundaries = draw(st.none() | st.lists(growth, min_size=1).map(ascending))
    batch_tokens = draw(st.none() | positive)
    samples = draw(st.integers(1, 10**6))
    return Configuration(
        name=draw(names),
        seed=draw(st.integers(0, 2**31 - 1)),
        device=draw(st.sampled_from(["auto", "cpu", "cuda"])),
        data=DataSection(
            source=(source := draw(names)),
            target=draw(names.filter(lambda target: target != source)),
            train=(draw(paths), draw(corpus), *draw(corpora)),
            valid=draw(st.integers(1, 10**6) | corpora),
            test=draw(corpora),
            directory=draw(paths),
            max_length=draw(positive),
        ),
        segmentation=SegmentationSection(
            kind=draw(st.sampled_from(["bpe", "unigram", "char", "word"])),
            vocabulary_size=samples + draw(st.integers(8, 99)),
            shared=(shared := draw(st.booleans())),
            character_coverage=draw(st.floats(0.98, 1)),
        ),
        buckets=BucketsSection(
            boundaries=boundaries, count=8 if boundaries else draw(st.integers(1, 64))
        ),
        model=ModelSection(
            cell=draw(st.sampled_from(["gru", "lstm"])),
            layers=draw(st.integers(1, 16)),
            embedding_size=(size := 2 * draw(st.integers(1, 32768))),
            hidden_size=size if (tied := draw(st.booleans())) else 2 * draw(st.integers(1, 32768)),
            encoder_hidden_size=draw(st.none() | st.integers(1, 99).map(lambda half: 2 * half)),
            bidirectional=draw(st.booleans()),
            attention=(attention := draw(st.sampled_from(["additive", "none"]))),
            heads=draw(st.integers(1, 64)) if attention == "additive" else 1,
            initial_state_attention=attention == "additive" and draw(st.booleans()),
            tie_projection=tied,
            tie_embeddings=shared and draw(st.booleans()),
            dropout=draw(st.floats(0, 1, exclude_max=True)),
        ),
        training=TrainingSection(
            directory=draw(paths),
            loss=(loss := draw(st.sampled_from(["sampled_softmax", "softmax"]))),
            samples=samples,
            sampler=draw(st.sampled_from(["log_uniform", "unigram"])),
            remove_accidental_hits=draw(st.booleans()),
            label_smoothing=draw(st.floats(0, 0.9)) if loss == "softmax" else 0,
            feed_previous=(feed_previous := draw(st.floats(0, 1))),
            feed_previous_schedule="linear"
            if feed_previous and draw(st.booleans())
            else "constant",
            update_embedding_for_previous=not feed_previous or draw(st.booleans()),
            batch_tokens=batch_tokens,
            batch_sentences=64 if batch_tokens else draw(positive),
            learning_rate=draw(above_zero),
            gradient_clip_norm=draw(above_zero),
        ),
        decoding=DecodingSection(max_length_factor=draw(st.floats(0.1, 100))),
        evaluation=EvaluationSection(
            metrics=draw(st.sampled_from([("bleu",), ("chrf",), ("chrf", "bleu")]))
        ),
    )


@given(configurations())
def test_a_dumped_configuration_reads_back_equal(configuration: Configuration):
    with TemporaryDirectory() as directory:
        path = Path(directory, "config.yaml")
        path.write_bytes(dump_configuration(configuration).encode())
        read_back = load_configuration(path)
    assert read_back == configuration
    assert configuration_differences(configuration, read_back) == []


def test_a_dumped_path_keeps_unusual_characters(load: Load):
    path = load(DATA, 'data.valid="a\\x85\\u2028\\té\\n"')
    assert path.data.valid == (Corpus(path=Path("a\x85\u2028\té\n")),)
    assert load(dump_configuration(path)) == path


def test_a_dumped_configuration_includes_defaults(load: Load):
    written = yaml.safe_load(dump_configuration(load(DATA)))
    keys = {f"{section}.{key}" for section in SECTIONS for key in written[section]}
    keys |= written.keys() - SECTIONS.keys()
    assert FIELDS.keys() - keys == {
        "buckets.boundaries",
        "segmentation.reuse",
        "training.batch_tokens",
        "training.checkpoint_every_steps",
        "training.max_steps",
        "training.max_minutes",
        "model.encoder_hidden_size",
        "decoding.max_length_factor",
        "decoding.top_k",
        "decoding.no_repeat_ngram_size",
        "decoding.tag",
        "decoding.dictionary",
    }
