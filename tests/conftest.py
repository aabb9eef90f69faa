"""Settings of all tests."""

from hypothesis import settings

# Machines that run tests are shared and noisy: no test fails for being slow.
settings.register_profile("nmt", deadline=None)
settings.load_profile("nmt")
