"""The recurrent core of training with its backward pass written by hand.

`FusedModel` gives the numbers and gradients of `EncoderDecoder`, which remains the definition, in
less time and memory. What needs no earlier step is one matrix product over all steps, before or
after the loop; products that read the same state are one; the backward loop computes only what the
step before it needs, and the gradient of each weight is one product over all steps.
"""
