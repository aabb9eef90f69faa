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


class Interrupted(UserError):
    """A signal asked the work to stop, and it stopped in good order.

    Args:
        message: what was kept and how to go on.
        number: of the signal; the process exits with 128 more, as a shell reports it.
    """

    def __init__(self, message: str, number: int) -> None:
        super().__init__(message)
        self.exit_status = 128 + number
