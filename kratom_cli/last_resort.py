"""What is printed when nothing else works: first steps, whom to call, how to repair it.

Nothing is imported that could be broken itself: the texts stand in modules that import nothing,
and `json` is asked for only where a document was wanted. It writes for itself, as the one writer
may be what is broken: in ASCII, so that nothing in it can steer a terminal.
"""

import sys

from kratom_cli.calling import BUILT_IN_CALL
from kratom_cli.first_steps import FIRST_DO_NOT, FIRST_STEPS, FIRST_STEPS_TITLE

STATUS = 1

SHORT = (
    "Not medical advice. Hard to wake or breathing badly: call the emergency number now,"
    " give naloxone."
)
DAMAGED = "This installation is damaged: what it says may be incomplete."
CAVEATS = (
    "No safe amount of kratom is established. Nothing found does not mean safe.",
    "Mixing kratom with alcohol, opioids or calming medicines can stop a person's breathing.",
    "Do not stop or change a prescribed medicine on your own.",
)
REFERRAL = (("Pharmacist, doctor or poison centre", "about anything that worries you"),)
"""The care that no answer may leave without, as plain values; `care.MINIMUM` is made of them."""

_TODO = "Reinstall kratom-info; --debug shows where it broke."
_LONGEST = 300


def tell(error: BaseException, arguments: list[str]) -> int:
    """Say that the program is broken, what to do in danger, and whom to call; return the status.

    A document goes to standard output, as does the page of who typed `emergency`; else all goes
    to standard error.
    """
    what = f"This program is broken here: {type(error).__name__}: {str(error)[:_LONGEST]}"
    what = "".join(c if c.isprintable() else " " for c in what)
    if "--debug" in arguments:
        import traceback

        traceback.print_exception(error)
    line = f" {' '.join(arguments)} "
    as_json = any(each in line for each in (" --json ", " --format=json ", " --format json "))
    wanted = "emergency" in arguments[:1] or as_json
    try:
        text = (as_json and _document(what, arguments)) or _page(what)
        stream = sys.stdout if wanted else sys.stderr
        stream.write(text.encode("ascii", "replace").decode())
        stream.flush()
    except Exception:  # noqa: BLE001 - There is nobody left to tell.
        return STATUS
    return STATUS


def _page(what: str) -> str:
    steps = [f"{number}. {step}" for number, step in enumerate(FIRST_STEPS, 1)]
    lines = [
        SHORT,
        f"kratom-info: {what}. {_TODO}",
        f"{FIRST_STEPS_TITLE}:",
        *steps,
        " ".join(FIRST_DO_NOT),
        DAMAGED,
        *CAVEATS,
        *(f"Ask: {who}, {about}." for who, about in REFERRAL),
        BUILT_IN_CALL,
    ]
    return "\n".join(lines) + "\n"


def _document(what: str, arguments: list[str]) -> str:
    """Return the envelope, with the keys of every other answer; empty where it cannot be made."""
    try:
        import json
    except Exception:  # noqa: BLE001 - Then the page must do.
        return ""
    document = {
        "schema_version": "1.0",
        "command": next((each for each in arguments if each.isalpha()), "kratom-info"),
        "status": "failed",
        "exit_status": STATUS,
        "knowledge_base": {"version": "unknown", "as_of": "unknown"},
        "care": {
            "sensitivity": "emergency",
            "short": SHORT,
            "caveats": [DAMAGED, *CAVEATS],
            "referral": [{"who": who, "about": about} for who, about in REFERRAL],
            "call": BUILT_IN_CALL,
        },
        "data": {"first_steps": FIRST_STEPS},
        "sources": [],
        "notices": [],
        "errors": [{"code": "unexpected", "what": what, "where": "", "todo": _TODO}],
    }
    return json.dumps(document, indent=2) + "\n"
