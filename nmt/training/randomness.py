"""All that training draws by chance, from generators whose states can be saved."""

from collections.abc import Mapping

import numpy as np
import torch
from torch import Tensor

from nmt.model.losses import CandidateSampler
from nmt.runs.checkpoints import Tensors
from nmt.training.processes import Processes


class Randomness:
    """The random generators of a training; making one seeds PyTorch's own.

    Dropout and feed-previous draw from PyTorch's generators, differently in each process: with the
    same masks they would learn less from their shares. Candidates are the same everywhere, for a
    whole batch has one draw. The order of batches is a function of seed and epoch and has no state.

    Args:
        seed: of all of them.
        device: of the training.
        processes: that train together.

    Attributes:
        candidates_seed: for the candidate sampler.
    """

    def __init__(self, seed: int, device: torch.device, processes: Processes) -> None:
        self._dropout_seed, self.candidates_seed = _seeds([seed], 2)
        self._processes = processes
        self._generators = {"cpu": torch.default_generator}
        if device.type == "cuda":
            self._generators["cuda"] = torch.cuda.default_generators[device.index or 0]
        self._seed_dropout(step=0)

    def _seed_dropout(self, *, step: int) -> None:
        seed = self._dropout_seed
        if self._processes.rank or step:
            (seed,) = _seeds([seed, self._processes.rank, step], 1)
        torch.manual_seed(seed)

    def states(self, sampler: CandidateSampler | None) -> Tensors:
        """Return the states of the generators of every process, by name."""
        states = {
            f"random.{name}.{rank}": state
            for name, generator in self._generators.items()
            for rank, state in enumerate(self._processes.gather(generator.get_state()))
        }
        if sampler:
            states[_name(sampler)] = sampler.generator.get_state()
        return states

    def restore(
        self, saved: Mapping[str, Tensor], sampler: CandidateSampler | None, *, step: int
    ) -> None:
        """Put the generators of this process into saved states.

        Those that were not saved, of another device or of a process more, begin anew.

        Args:
            saved: what `states` returned, among other things.
            sampler: of the candidates, if there is one.
            step: at which the states were saved.
        """
        self._seed_dropout(step=step)
        for name, generator in self._generators.items():
            key = f"random.{name}.{self._processes.rank}"
            if key in saved:
                generator.set_state(saved[key])
        if sampler and _name(sampler) in saved:
            sampler.generator.set_state(saved[_name(sampler)])


def _name(sampler: CandidateSampler) -> str:
    return f"random.candidates.{sampler.generator.device.type}"


def _seeds(entropy: list[int], count: int) -> list[int]:
    return [int(seed) for seed in np.random.SeedSequence(entropy).generate_state(count)]
