"""The errors a user may see. Each says what must be, what is, and what to do; `cli` prints it."""


class UserError(Exception):
    """A fault that the user can fix. It is never shown with a traceback.

    Args:
        message: what must be, and what is, in sentences.
        hint: what to do about it. The command line prints it after the message, and a
            traceback shows it as a note; `str(error)` is the message alone.

    Attributes:
        hint: as given; empty where there is nothing to add.
        exit_status: what the process exits with.
    """

    exit_status = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint
        if hint:
            self.add_note(hint)

    def render(self) -> str:
        """Return the message and the hint, which follows several lines on a line of its own."""
        message = str(self)
        if not self.hint:
            return message
        return message + ("\n" if "\n" in message else " ") + self.hint


class InputError(UserError):
    """Wrong use, configuration or input: nothing was started and nothing half written."""

    exit_status = 2


class RunError(UserError):
    """The work was under way and failed."""


class Interrupted(UserError):
    """A signal asked the work to stop, and it stopped in good order.

    Args:
        message: what was kept.
        number: of the signal; the process exits with 128 more, as a shell reports it.
        hint: how to resume.
    """

    def __init__(self, message: str, number: int, *, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.exit_status = 128 + number
