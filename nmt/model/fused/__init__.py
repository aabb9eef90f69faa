"""A faster form of the model for training, with backward passes written by hand.

`FusedModel` computes the same numbers and gradients as `EncoderDecoder`, which defines the model,
in less time and memory:

- Matrix products that do not depend on an earlier step are computed for all steps at once, before
  or after the loop.
- Products with the same state are one product.
- The backward loop computes only what the previous step needs. The gradient of each weight is one
  product over all steps.
"""
