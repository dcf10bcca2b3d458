"""How to use this reference, for somebody who searches for "help": one command per question."""

from __future__ import annotations

from kratom_cli.answers.answer import Answer, Content, Fields, Title
from kratom_cli.answers.context import Context
from kratom_cli.answers.phrasing import command

_USES = (
    ("emergency", "what to do now; the number to call first"),
    ("resources", "where to get help, by country"),
    ("topic withdrawal", "what is known on one topic"),
    ("interactions xanax", "how kratom mixes with a medicine, drug or food"),
    ("legal texas", "the law in a place"),
    ("claims it is just a plant", "whether something that is said holds up"),
    ("risks", "the risks, worst first"),
    ("search cant sleep after stopping", "anything, in your own words"),
    ("topic", "all topics"),
)


def answer(context: Context) -> Answer:
    """Answer what can be asked, a command for each kind of question, the most urgent first."""
    pairs = [(command(words), tells) for words, tells in _USES]
    data = {"commands": [{"command": words, "tells": tells} for words, tells in pairs]}
    blocks = [Title("How to use this reference", "type a command as it stands"), Fields(pairs)]
    return context.answer(
        Content("search", blocks, "safety", data, ["pharmacist", "poison-centre"])
    )
