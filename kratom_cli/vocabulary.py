"""The closed word lists: every word that a record's field, or an option, may hold.

The command line offers them, the records are checked against them, and the JSON Schema follows
from the records. Each list stands here once, as a `Literal`, with a tuple in the same order where
the order is used. Only `typing` is imported, so that `--help` can read the lists.
"""

from typing import Literal, get_args

# How an answer is shown.

Format = Literal["terminal", "plain", "markdown", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)

Colour = Literal["auto", "always", "never"]
COLOURS: tuple[Colour, ...] = get_args(Colour)

# How sure a statement is, and what it is about.

Certainty = Literal["high", "moderate", "low", "very-low"]
"""Certainty of the evidence, in the sense of GRADE."""

Sensitivity = Literal["general", "safety", "dosage", "emergency"]
"""What an answer touches, from the mildest to the strictest; it decides which care is shown."""

SENSITIVITIES: tuple[Sensitivity, ...] = get_args(Sensitivity)

About = Literal[
    "kratom", "leaf", "extract", "7-oh", "semi-synthetic", "opioids", "look-alike", "other"
]
"""The product that a statement is true of. `kratom`: the source does not say which product."""

# Topics and risks.

Section = Literal[
    "basics",
    "chemistry",
    "effects",
    "amounts",
    "dependence",
    "treatment",
    "products",
    "harms",
    "people",
    "information",
]
"""The sections in which topics are listed, in this order."""

SECTIONS: tuple[Section, ...] = get_args(Section)

Severity = Literal["life-threatening", "serious", "moderate", "mild"]
"""How bad a harm is, the worst first."""

SEVERITIES: tuple[Severity, ...] = get_args(Severity)

Group = Literal[
    "pregnancy",
    "liver-disease",
    "heart-disease",
    "taking-medicines",
    "under-18",
    "older-adult",
    "7-oh",
    "extract",
]
"""People for whom a risk matters more than for others."""

GROUPS: tuple[Group, ...] = get_args(Group)

Urgency = Literal[
    "emergency-number",
    "crisis-line",
    "emergency-vet",
    "emergency-department",
    "poison-centre",
    "same-day",
    "this-week",
    "watch",
]
"""Where to turn and how soon, the most urgent first. The first five mean now."""

URGENCIES: tuple[Urgency, ...] = get_args(Urgency)

# Mixing kratom with something else.

Rating = Literal["give", "avoid", "major", "moderate", "caution", "none", "unknown"]
"""How much harm a mix could do, in the order in which ratings are listed.

`give` is for rescue medicines: kratom is no reason to withhold them, so they come first. `none`
means that no harm is expected, for a reason that is given. `unknown` is not a step of the ladder:
harm is possible and nobody has looked, so it is listed last.
"""

RATINGS: tuple[Rating, ...] = get_args(Rating)

SubstanceKind = Literal["medicine", "shop", "drug"]
"""How people get a substance: on prescription, over the counter or as food, or neither."""

Direction = Literal["kratom-added", "medicine-added", "both"]
"""Which of the two does the harm when it joins the other."""

Role = Literal["what-it-is", "how-handled"]
"""Whether a group says what its members are, or only how the body handles them.

A statin is a statin first. That an enzyme clears it adds to this, and replaces none of it.
"""

Evidence = Literal["human-study", "case-reports", "laboratory", "inferred", "none"]
"""The strongest kind of evidence that a rating rests on."""

Trait = Literal[
    "sedation",
    "opioid",
    "opioid-blocker",
    "qt",
    "qt-in-excess",
    "serotonin",
    "maoi",
    "seizure",
    "stimulant",
    "pressor",
    "liver",
    "cyp3a-blocker",
    "cyp3a-booster",
    "cyp3a-narrow",
    "contraceptive",
    "blood-thinner",
    "bleeding",
    "anticholinergic",
    "alcohol",
    "alcohol-reacts",
    "cyp2d6-blocker",
    "cyp2d6-beta-blocker",
    "cyp2d6-opioid",
    "needs-cyp2d6",
    "cyp3a-opioid",
    "lithium",
    "raises-lithium",
    "nsaid",
    "kidney-pressure",
    "nitrate",
    "pde5",
    "inr",
    "raises-inr",
    "lamotrigine",
    "oestrogen",
    "thyroid-tablet",
    "mineral",
    "cyp3a-statin",
    "digoxin",
    "lowers-potassium",
    "raises-potassium",
    "thiopurine",
    "thiopurine-blocker",
    "methotrexate",
    "antifolate",
    "tizanidine",
    "cyp1a2-blocker",
    "cyp1a2-medicine",
]
"""What one substance can add to another.

`pressor` raises blood pressure and heart rate; `cyp3a-narrow` is cleared by CYP3A with little
margin; `anticholinergic` slows bowel and bladder; `alcohol` contains some; `alcohol-reacts` makes
people ill with it. `qt-in-excess` lengthens QT only above the usual dose; `cyp2d6-blocker` is a
strong one; `needs-cyp2d6` is made active by it; `kidney-pressure` lowers the pressure that the
kidneys work with; `pde5` is an erection medicine; `inr` is a blood thinner monitored by that test.
`mineral` holds thyroid hormone in the gut; `cyp3a-statin` must not meet a strong blocker of CYP3A.
Those that bear the name of a medicine are for pairs that belong to it alone.
"""

# Claims.

Verdict = Literal[
    "supported",
    "partly-supported",
    "unproven",
    "misleading",
    "false",
    "source-not-found",
    "advice-sound",
    "advice-unsafe",
]
"""Whether a claim holds up. `source-not-found`: the study that it names could not be found."""

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

ClaimKind = Literal[
    "safety",
    "efficacy",
    "advice",
    "mechanism",
    "legal",
    "botany",
    "history",
    "citation",
    "dosage",
    "resource",
]
"""What a claim is about."""

CLAIM_KINDS: tuple[ClaimKind, ...] = get_args(ClaimKind)

ArticleId = Literal["000", "001", "002", "003", "004"]
"""The articles that were checked, by number."""

ARTICLES: tuple[ArticleId, ...] = get_args(ArticleId)

Speaker = Literal["000", "001", "002", "003", "004", "common"]
"""Who makes a claim: an article, or `common` for what is said widely and stands in no one text."""

SPEAKERS: tuple[Speaker, ...] = get_args(Speaker)

Leaning = Literal["favours", "cautions", "neutral"]
"""Whether a claim speaks for kratom, warns of it, or neither; not whether it is right."""

LEANINGS: tuple[Leaning, ...] = get_args(Leaning)

Concern = Literal[
    "dosage",
    "safety",
    "overdose",
    "withdrawal",
    "interaction",
    "pregnancy",
    "treatment",
    "mental-health",
    "legal",
    "drug-testing",
]
"""What a reader of a claim may act on. All but the last two call for care."""

AddressStatus = Literal["current", "moved", "unverified"]
"""Whether the address that an article gives for a website is still the right one."""

# The law.

PlaceKind = Literal[
    "supranational", "country", "territory", "state", "district", "county", "city", "jurisdiction"
]
"""A `jurisdiction` follows people, or land with a law of its own: an army, tribal land."""

LegalStatus = Literal[
    "banned",
    "controlled",
    "prescription-only",
    "unclear",
    "no-law-found",
    "not-stated",
    "restricted-locally",
    "regulated",
    "legal-unregulated",
]
"""What the law says, in the order in which a traveller should fear it.

`no-law-found` means that nothing was found on the place, `not-stated` that the sources leave 7-OH
out. Neither ever means that kratom is legal there.
"""

LEGAL_STATUSES: tuple[LegalStatus, ...] = get_args(LegalStatus)

# Where to get help.

HelpKind = Literal[
    "emergency",
    "poison-centre",
    "crisis-line",
    "treatment-line",
    "treatment-locator",
    "overdose-prevention",
    "peer-support",
    "animal-poison",
    "adverse-event-report",
    "information",
    "legal-information",
    "research-database",
    "for-clinicians",
]
"""What kind of help a resource gives, in the order in which they are listed."""

HELP_KINDS: tuple[HelpKind, ...] = get_args(HelpKind)

Verified = Literal["official page", "two independent pages", "one page"]
"""Where the number or address of a resource was read. One page alone does not confirm it."""

Reading = Literal["official page", "two pages", "one page", "datasets"]
"""Where a number in the ledger was read. `datasets` are lists of numbers kept by software."""

# Sources.

ReadDepth = Literal["full-text", "abstract", "excerpt", "cited-elsewhere"]
"""How much of a source was read for this knowledge base."""

READ_DEPTHS: tuple[ReadDepth, ...] = get_args(ReadDepth)

SourceType = Literal[
    "systematic-review",
    "rct",
    "human-experimental",
    "pharmacokinetic",
    "cohort",
    "cross-sectional",
    "case-series",
    "case-report",
    "surveillance",
    "guideline",
    "review",
    "agency",
    "law",
    "animal",
    "in-vitro",
    "reference-work",
    "news",
    "advocacy",
    "vendor",
]
"""The kind of a source, in the order in which the bibliography lists them."""

SOURCE_TYPES: tuple[SourceType, ...] = get_args(SourceType)

# The glossary.

Basis = Literal["sources", "general-knowledge"]
"""What a definition rests on: what it cites, or what any textbook of the field would say."""

AvoidedFor = Literal["stigma", "sales", "fear", "unclear"]
"""Why a word is avoided: it blames, it sells, it frightens, or it does not say what is meant."""

AVOIDED_FOR: tuple[AvoidedFor, ...] = get_args(AvoidedFor)
