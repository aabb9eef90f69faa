"""The model table: totals, layout, and shared weights counted once."""

from collections.abc import Callable
from typing import Any

from nmt.config import ModelSection
from nmt.model.network import EncoderDecoder
from nmt.model.summary import describe_model, model_parts

MakeModel = Callable[..., EncoderDecoder]
SMALL = {"embedding_size": 3, "hidden_size": 4}


def test_parts_sum_to_all_parameters_of_the_model(model: EncoderDecoder, member: dict[str, Any]):
    parts = model_parts(model, ModelSection(**{**SMALL, **member}))
    weights = list(model.parameters())
    assert sum(part.parameters for part in parts) == sum(weight.numel() for weight in weights)
    assert sum(part.size_bytes for part in parts) == sum(weight.nbytes for weight in weights)


def test_table_lists_the_parts_with_sizes_and_shares(make_model: MakeModel):
    settings = {**SMALL, "hidden_size": 8, "heads": 2, "encoder_hidden_size": 6, "layers": 2}
    assert describe_model(make_model(**settings), ModelSection(**settings)).split("\n") == [
        "part               sizes                               parameters    share    MiB",
        "source embedding   20 x 3                                      60     2.9%   0.00",
        "encoder            2 GRU layers of 6, bidirectional           318    15.6%   0.00",
        "bridge             6 to 8, tanh                               112     5.5%   0.00",
        "target embedding   20 x 3                                      60     2.9%   0.00",
        "attention          additive, 2 heads of 8                     384    18.8%   0.00",
        "decoder            2 GRU layers of 8                          928    45.4%   0.00",
        "output projection  8 x 20                                     180     8.8%   0.00",
        "all                                                         2,042   100.0%   0.01",
    ]


def test_table_names_tied_weights(make_model: MakeModel):
    settings = {"embedding_size": 4, "hidden_size": 4, "tie_embeddings": True}
    settings |= {"tie_projection": True, "attention": "none", "cell": "lstm"}
    table = describe_model(make_model(**settings), ModelSection(**settings))
    assert table.split("\n")[3:] == [
        "target embedding   the source embedding                         0     0.0%   0.00",
        "attention          none                                         0     0.0%   0.00",
        "decoder            1 LSTM layer of 4                          144    40.4%   0.00",
        "output projection  the target embedding, and a bias            20     5.6%   0.00",
        "all                                                           356   100.0%   0.00",
    ]
