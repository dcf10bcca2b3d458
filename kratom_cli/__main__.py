"""Entry point of `kratom-info` and `python -m kratom_cli`; it never ends in a traceback."""

import gc
import os
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the program and end the process with its status.

    The process exits without Python's own clean-up, which would take as long as reading a topic;
    everything has been flushed by then.
    """
    # A short process: to collect garbage costs a twentieth of its time and gives nothing back.
    gc.disable()
    try:
        _end_quietly_when_interrupted()
        status = run(sys.argv[1:])
    except KeyboardInterrupt:  # Before the signal was ours.
        status = INTERRUPTED
    os._exit(status)


def _end_quietly_when_interrupted() -> None:
    """Let Ctrl-C end the process at once, unless it is ignored already, as under `nohup`."""
    import signal

    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))


def run(arguments: list[str]) -> int:
    """Run the program on `arguments`; return its exit status, whatever Python raises."""
    try:
        # Imported here, so that a library that is missing or broken is told in words too.
        from kratom_cli import cli

        cli.main(arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except BaseException as error:  # noqa: BLE001 - The last that can say whom to call.
        from kratom_cli.last_resort import tell

        return tell(error, arguments)
    return 0


if __name__ == "__main__":
    main()
