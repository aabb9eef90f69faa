"""The errors a user may see. Each says what must be, what is, and what to do; `cli` prints it."""


class UserError(Exception):
    """A fault the user can mend, told in `str(error)`; never shown with a traceback.

    Attributes:
        exit_status: what the process exits with.
    """

    exit_status = 1


class InputError(UserError):
    """Wrong use, configuration or input: nothing was started and nothing half written."""

    exit_status = 2


class RunError(UserError):
    """The work was under way and failed."""
