"""Workloads are timed in turn, and compared within each round."""

import timing


def test_workloads_alternate_after_a_warm_up_and_ratios_are_taken_within_a_round(monkeypatch):
    now, calls = [0.0], []
    monkeypatch.setattr(timing.time, "perf_counter", lambda: now[0])

    def workload(name, *durations):
        remaining = iter(durations)

        def call():
            calls.append(name)
            now[0] += next(remaining)

        return timing.Workload(name, call, units=60, operations=30e9)

    slow, fast = timing.time_in_turn([workload("a", 9, 2, 4), workload("b", 9, 1, 1)], 2, 1)
    assert calls == list("ababab")
    assert slow == timing.Speed("a", median=20, slowest=15, fastest=30, ratio=1, gflops=10)
    assert fast == timing.Speed("b", median=60, slowest=60, fastest=60, ratio=3, gflops=30)
