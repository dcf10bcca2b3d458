"""Every rule for a knowledge base fires where it must, and is silent where it must be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from broken import Edit, FindingsAfter, edited
from msgspec.structs import replace
from program import SMALL_BASE

from kratom_cli.knowledge.checks import (
    RULES,
    Report,
    Rule,
    characters,
    claims,
    evidence,
    examine,
    finding,
    mixing,
    needed,
    numbers,
    places,
    references,
    safety,
    triage,
    truth,
    urgencies,
    words,
)
from kratom_cli.knowledge.checks import help as help_
from kratom_cli.knowledge.checks.loaded import LoadedBase, Violation
from kratom_cli.knowledge.records.base import Entry
from kratom_cli.knowledge.records.sources import Source
from kratom_cli.knowledge.records.topics import Topic

SLEEP = "topics/sleep.toml"
MICE = "Mice slept longer after 7-OH. Thai name: กระท่อม; 5 µm ≥ 3 µm."
OPENING = "Some people say that kratom helps them sleep, and some say that it keeps them awake."
DOSAGE = "In a survey of 200 people, 70 reported 5 g of leaf at a time."
VERY_LOW = 'certainty = "very-low"\nsources = ["shop-2021", "roe-2022"]'
TITLE = "A survey of sleep in people who use kratom"
DISAGREEMENT = "disagreements/does-it-help.toml"
CLAIM = "claims/helps-sleep.toml"
SUBSTANCE = "substances/softalol.toml"
GROUP = "substance-classes/softeners.toml"
CALMERS = "substance-classes/calmers.toml"
RISK = "risks/poor-sleep.toml"
EMERGENCY = "emergencies/seizure.toml"
PLACE = "places/us-ks.toml"
SOURCE = "sources/doe-2020.toml"
LEDGER = "numbers.toml"
LIFELINE = "resources/us-lifeline.toml"
MENTION = (
    'number = [{ of = "gb", field = "text", number = "118", read = "datasets",'
    ' source = "doe-2020", day = "2026" },'
)
URGENCIES = "urgencies.toml"
STEP = "Watch for poor sleep after stopping."
RISK_STEP = "Talk to your doctor when it lasts more than two weeks."
HALF_LIFE_ELSEWHERE = [
    Edit("topics/amounts.toml", "In a survey of 200 people, 120 reported 3 g of leaf at a time.",
         "Its half-life was 40 hours."),
    Edit("topics/amounts.toml", '["leaf"]', '["7-oh"]'),
]  # fmt: skip
NEW_GROUP = (
    (SMALL_BASE / GROUP)
    .read_text(encoding="utf-8")
    .replace("softeners", "idle")
    .replace("Softening", "Idle")
)
NEW_SOURCE = 'id = "{id}"\ntitle = "{title}"\ntype = "review"\nread = "abstract"\n'

SINGLE: list[tuple[Rule, str, str, str, str]] = [
    # References: each field that names a record.
    (references.references_exist, SLEEP, 'sources = ["doe-2020"]', 'sources = ["no-1900"]',
     "There is no source 'no-1900'"),
    (references.references_exist, SLEEP, 'risks = ["poor-sleep"]', 'risks = ["none"]',
     "There is no risk 'none'"),
    (references.references_exist, SLEEP, 'ask = ["pharmacist"]', 'ask = ["wizard"]',
     "There is no professional 'wizard'"),
    (references.references_exist, SLEEP, 'disagreements = ["does-it-help"]',
     'disagreements = ["none"]', "There is no disagreement 'none'"),
    (references.references_exist, SLEEP, '"sleep-mice"]', '"none"]',
     "There is no statement 'sleep/none'"),
    (references.references_exist, SLEEP, 'also = ["amounts/amounts-survey"]',
     'also = ["amounts/none"]', "There is no statement 'amounts/none'"),
    (references.references_exist, SLEEP, 'rests_on = ["sleep-survey"]', 'rests_on = ["none"]',
     "There is no statement 'sleep/none'"),
    (references.references_exist, SLEEP, '"topic amounts"', '"topic none"',
     "'topic none' is no command that opens a record"),
    (references.references_exist, SLEEP, '"topic amounts"', '"nonsense amounts"',
     "'nonsense amounts' is no command"),
    (references.references_exist, "risks/poor-sleep.toml", 'topics = ["sleep"]',
     'topics = ["none"]', "There is no topic 'none'"),
    (references.references_exist, "risks/poor-sleep.toml", 'ask = ["pharmacist"]',
     'ask = ["wizard"]', "There is no professional 'wizard'"),
    (references.references_exist, "risks/poor-sleep.toml", '"sleep/sleep-survey"', '"sleep/none"',
     "There is no statement 'sleep/none'"),
    (references.references_exist, "risks/poor-sleep.toml", 'sources = ["doe-2020"]',
     'sources = ["no-1900"]', "There is no source 'no-1900'"),
    (references.references_exist, DISAGREEMENT, 'topics = ["sleep"]', 'topics = ["sleep", "none"]',
     "There is no topic 'none'"),
    (references.references_exist, DISAGREEMENT, '"sleep/sleep-survey"', '"sleep/none"',
     "There is no statement 'sleep/none'"),
    (references.references_exist, DISAGREEMENT, 'sources = ["doe-2020"]', 'sources = ["no-1900"]',
     "There is no source 'no-1900'"),
    (references.references_exist, "countries/us.toml", 'sources = ["doe-2020"]',
     'sources = ["no-1900"]', "There is no source 'no-1900'"),
    (references.references_exist, "professionals/pharmacist.toml", 'sources = ["doe-2020"]',
     'sources = ["no-1900"]', "There is no source 'no-1900'"),
    # One thing in one place.
    (references.no_duplicates, "sources/roe-2022.toml", 'url = "https://example.org/mice"',
     'doi = "10.1000/EXAMPLE.1"', "is the same source as 'doe-2020': DOI 10.1000/example.1"),
    (references.no_duplicates, "sources/roe-2022.toml", 'url = "https://example.org/mice"',
     'url = "https://doi.org/10.1000/example.1"', "is the same source as 'doe-2020'"),
    (references.no_duplicates, "sources/shop-2021.toml", "https://example.com/good",
     "http://www.example.org/mice/", "is the same source as 'roe-2022': address"),
    (references.no_duplicates, SLEEP, MICE, DOSAGE, "says the same as dosage/dosage-survey"),
    (references.no_duplicates, SLEEP, 'id = "sleep-mice"', 'id = "dosage-survey"',
     "the identifier stands in 'dosage' too"),
    (references.no_duplicates, SLEEP, 'id = "sleep-mice"', 'id = "sleep-survey"',
     "the identifier stands in 'sleep' too"),
    (references.names_are_reachable, "topics/amounts.toml", '"how much"', '"Cannot-Sleeps"',
     "leads to"),
    (references.names_are_reachable, "topics/amounts.toml", '"how much"', '"sleep"',
     "'sleep' leads to 'sleep'"),
    (references.names_are_reachable, "countries/gb.toml", '"britain"', '"USA"', "leads to"),
    (references.no_dead_weight, "sources/idle-2000.toml", "",
     NEW_SOURCE.format(id="idle-2000", title="Idle"), "nothing cites this source"),
    # Amounts, in each place that a reader could see.
    (safety.amounts_are_marked, SLEEP, MICE, "Mice slept longer after 3 mg.",
     "holds the amount '3 mg' but is not marked as dosage"),
    (safety.amounts_are_marked, SLEEP, "Mice are not people.", "Two capsules are not people.",
     "holds the amount 'Two capsules'"),
    (safety.amounts_are_marked, SLEEP, "mean 4.2.", "mean 4.2 g.", "holds the amount '4.2 g'"),
    (safety.amounts_are_marked, SLEEP, "24 mice", "24 mice given 5 ml", "holds the amount '5 ml'"),
    (safety.amounts_are_marked, SLEEP, "some say that it keeps them awake.",
     "some say that 2 g keeps them awake.", "holds the amount '2 g'"),
    (safety.amounts_are_marked, SLEEP, 'title = "Sleep"', 'title = "Sleep and 2 g"',
     "holds the amount '2 g'"),
    (safety.amounts_are_marked, SLEEP, "Nobody has measured how long sleep stays poor.",
     "Nobody has measured 3 tablets.", "holds the amount '3 tablets'"),
    (safety.amounts_are_marked, SLEEP, "Tell your doctor what you use.",
     "Tell your doctor of each gram: 2 g.", "holds the amount 'gram: 2'"),
    (safety.amounts_are_marked, SLEEP, "Sleep can be poor for days.", "After 5 g sleep is poor.",
     "holds the amount '5 g'"),
    (safety.amounts_are_marked, SLEEP, "It may take longer.", "It may take 9 g.",
     "holds the amount '9 g'"),
    (safety.amounts_are_marked, "risks/poor-sleep.toml", "50 of 200", "50 of 200 at 2 g",
     "holds the amount '2 g'"),
    (safety.amounts_are_marked, DISAGREEMENT, "It helps.", "At 2 g it helps.",
     "holds the amount '2 g'"),
    (safety.amounts_are_marked, "professionals/pharmacist.toml", "They know.", "They know 2 g.",
     "holds the amount '2 g'"),
    (safety.amounts_are_marked, "countries/zz.toml", "locally.", "locally, with 2 g.",
     "holds the amount '2 g'"),
    (safety.amounts_are_marked, "care.toml", "Not found here does not mean safe",
     "Not found here does not mean that 2 g is safe", "holds the amount '2 g'"),
    # Advice, in each place that a reader could see.
    (safety.no_advice, SLEEP, "Tell your doctor what you use.", "Take less of it.",
     "reads as advice to take or to stop something: 'Take less'"),
    (safety.no_advice, SLEEP, "Mice are not people.", "You should stop your medicines.",
     "reads as advice"),
    (safety.no_advice, "risks/poor-sleep.toml", "Talk to your doctor when it lasts",
     "Stop taking your medicine when it lasts", "reads as advice"),
    (safety.no_advice, "topics/dosage.toml", "70 reported 5 g of leaf at a time.",
     "70 reported 5 g of leaf. Start with 2 g.", "reads as advice"),
    (safety.no_advice, "care.toml", "Ask the prescriber first.", "Stop your medicine first.",
     "reads as advice"),
    (safety.no_advice, "wording.toml", "Mild: unpleasant", "Mild: start low: unpleasant",
     "reads as advice"),
    (safety.no_advice, "countries/zz.toml", "Look the number up locally.", "Take 2 of them.",
     "reads as advice"),
    (safety.no_advice, SOURCE, 'funding = "No funding."', 'note = "Take more kratom."',
     "reads as advice"),
    (safety.timelines_in_order, SLEEP, "peak_hours = [24, 72]", "peak_hours = [3, 72]",
     "out of order"),
    (safety.timelines_in_order, SLEEP, "onset_hours = [6, 24]", "onset_hours = [24, 6]",
     "out of order"),
    (safety.timelines_in_order, SLEEP, "duration_days = [3, 10]", "duration_days = [1, 2]",
     "out of order"),
    # Suicide: no means, no amount, and somebody who helps.
    (safety.suicide_is_told_with_care, SLEEP, MICE, "A man took an overdose in a suicide attempt.",
     "tells means or amount: 'took an overdose'"),
    (safety.suicide_is_told_with_care, SLEEP, "Mice are not people.",
     "A suicide attempt after 30 capsules.", "tells means or amount: '30 capsules'"),
    (safety.suicide_is_told_with_care, "risks/poor-sleep.toml", RISK_STEP,
     "Ask about thoughts of suicide.", "speaks of suicide and names nobody who helps"),
    (safety.suicide_is_told_with_care, CLAIM, "No trial was done.",
     "One person hanged himself; suicide is rare.", "tells means or amount: 'hanged'"),
    # Urgency: one sign, one urgency.
    (urgencies.one_sign_one_urgency, SLEEP, STEP, "Chest pain: see a doctor today.",
     "asks for same-day at 'chest pain' (chest-pain); the table says emergency-number"),
    (urgencies.one_sign_one_urgency, SLEEP, STEP, "Yellow eyes: call the emergency number.",
     "asks for emergency-number at 'yellow eyes' (yellow-eyes); the table says same-day"),
    (urgencies.one_sign_one_urgency, SLEEP, STEP, "Chest pain: get emergency help.",
     "asks for 'emergency help' at 'chest pain'"),
    (urgencies.one_sign_one_urgency, SLEEP, STEP, "Yellow eyes with itching: see a doctor today.",
     "asks for several signs where one is enough"),
    (urgencies.one_sign_one_urgency, "risks/poor-sleep.toml", RISK_STEP,
     "Yellow eyes: see a doctor the same day.", "the table says emergency-department"),
    (urgencies.one_sign_one_urgency, "terms/half-life.toml", "The time",
     "Chest pain. Today the time", "the table says emergency-number"),
    (urgencies.one_sign_one_urgency, EMERGENCY, "Call {emergency} now.",
     "Yellow skin? Call {emergency} now.", "the table says same-day"),
    (urgencies.calls_are_clear, SLEEP, STEP, "Call the emergency number or a crisis line.",
     "asks for crisis-line and emergency-number in one clause; say when which"),
    (urgencies.calls_are_clear, SLEEP, STEP, "Call the poison centre for anything milder.",
     "says 'anything milder'; name the signs"),
    (urgencies.warnings_are_answered, "risks/poor-sleep.toml", "lying awake night after night",
     "chest pain", "no step says emergency-number for the sign 'chest pain' (chest-pain)"),
    (urgencies.urgencies_are_sound, URGENCIES, 'first = "See a doctor the same day."',
     'first = "Wait."', "its first step does not say same-day"),
    (urgencies.urgencies_are_sound, URGENCIES, 'id = "yellow-eyes"', 'id = "chest-pain"',
     "the sign stands there twice"),
    (urgencies.urgencies_are_sound, URGENCIES, 'urgency = "watch"', 'urgency = "this-week"',
     "must stand once among the levels"),
    (urgencies.urgencies_are_sound, URGENCIES, 'records = ["risks/poor-sleep"]',
     'records = ["risks/none"]', "There is no record 'risks/none'"),
    (urgencies.urgencies_are_sound, URGENCIES,
     'records = ["risks/poor-sleep"]\nurgency = "emergency-department"',
     'records = ["risks/poor-sleep"]\nurgency = "watch"', "watch is no more urgent"),
    (urgencies.urgencies_are_sound, URGENCIES, "The more urgent stands.", "The more urgent and .",
     "looks cut off"),
    (references.references_exist, URGENCIES, 'sources = ["doe-2020"]', 'sources = ["no-1900"]',
     "There is no source 'no-1900'"),
    # Truth.
    (truth.positions_are_held, DISAGREEMENT, 'said_by = ["a forum", "article 001"]', "",
     "does not say who holds it"),
    (truth.positions_are_held, SLEEP, 'disagreements = ["does-it-help"]', "disagreements = []",
     "none of its topics lists it, so no answer shows it"),
    (truth.preprints_are_marked, "sources/roe-2022.toml", "preprint = true", "",
     "is a preprint and must say so"),
    (truth.numbers_are_sourced, "countries/gb.toml", 'sources = ["doe-2020"]', "",
     "a number without how it was verified, or a source"),
    (truth.numbers_are_sourced, "countries/gb.toml", 'verified = "official page"', "",
     "a number without how it was verified, or a source"),
    (truth.numbers_are_sourced, "countries/zz.toml", 'note = "Look the number up locally."', "",
     "no emergency number, and no word on what to do instead"),
    # Claims.
    (claims.claims_are_careful, CLAIM, 'touches = ["safety"]', 'touches = ["dosage"]',
     "touches dosage, so must be 'dosage'"),
    (claims.claims_are_whole, CLAIM, "No trial was done.", "No trial was done and .",
     "looks cut off"),
    (claims.verdicts_are_borne_out, CLAIM, 'verdict = "unproven"', 'verdict = "source-not-found"',
     "does not say how the source was looked for"),
    (claims.claims_lead_on, CLAIM, 'topics = ["sleep"]', 'topics = ["none"]',
     "there is no 'none'"),
    (claims.claims_lead_on, CLAIM, 'disagreements = ["does-it-help"]', "",
     "must name each other"),
    (claims.speakers_are_known, "articles.toml", 'id = "002"', 'id = "001"',
     "there is no such article"),
    # Mixing.
    (mixing.mixing_references_exist, SUBSTANCE, "severity", 'also = ["none"]\nseverity',
     "There is no 'none'"),
    (mixing.mixing_references_exist, GROUP, 'statements = ["sleep/sleep-survey"]',
     'statements = ["sleep/none"]', "There is no 'sleep/none'"),
    (mixing.ratings_have_reasons, SUBSTANCE, 'note = "Rated above its group: the label warns."', "",
     "is rated otherwise than its groups, unsaid why"),
    (mixing.ambiguous_names_mean_several, SUBSTANCE, 'names = ["softalol"]', 'names = ["Blue"]',
     "'Blue' is an ambiguous name"),
    (mixing.classes_have_members, "substance-classes/idle.toml", "", NEW_GROUP,
     "no substance belongs to this group"),
    (mixing.ratings_rest_on_something, CALMERS, 'agree = ["roe-2022"]', 'agree = ["doe-2020"]',
     "'doe-2020' is none of its sources"),
    (mixing.ratings_rest_on_something, CALMERS, 'compared = "2026-01-10"', "",
     "agrees with references, unsaid since when"),
    (mixing.ratings_rest_on_something, CALMERS, 'evidence = "case-reports"',
     'evidence = "laboratory"', "is moderate, and no such pair was studied"),
    (mixing.sentences_are_short, GROUP, "Nobody has looked: ask a pharmacist.",
     "Nobody has looked. " + "Ask a pharmacist. " * 8, "has 27 words"),
    (mixing.group_texts_fit_every_member, CALMERS, "Both slow the brain.", "Calmazole does too.",
     "'calmazole' does not fit every member"),
    (mixing.group_texts_fit_every_member, CALMERS, "Do not combine.", "Softalol is milder.",
     "'softalol' does not fit every member"),
    (mixing.group_texts_fit_every_member, GROUP, "Ask a pharmacist.", "Ask for an ECG.",
     "'ECG' is not said to fit"),
    (mixing.twins_are_alike, "mixing-rules.toml", '"dozexin"', '"softalol"',
     "calmazole, softalol are rated differently"),
    (mixing.twins_are_alike, "mixing-rules.toml", '"dozexin"', '"nobody"', "There is no 'nobody'"),
    (mixing.warning_signs_are_not_lost, "mixing.toml", "sedation = [", "contraceptive = [",
     "has no warning sign for 'sedation'"),
    (mixing.stopping_is_warned_of, "mixing-rules.toml", '["calmers"]\n\n[[fits]]',
     '["softeners"]\n\n[[fits]]', "does not say what sudden stopping does"),
    (mixing.stopping_is_warned_of, "mixing-rules.toml", 'hurts = ["calmers"]', 'hurts = ["none"]',
     "There is no 'none'"),
    (mixing.stopping_is_warned_of, GROUP, "Ask a pharmacist.", "Do not stop it suddenly.",
     "warns of stopping; use 'stopping'"),
    (mixing.stopping_is_no_order_to_stop, CALMERS, "and never stop", "come off",
     "reads as an order to stop"),
    (mixing.stopping_is_no_order_to_stop, CALMERS, ": ask the prescriber for a plan",
     ": it is reduced", "does not say who reduces it"),
    (mixing.texts_are_no_change_log, CALMERS, "Most cases", "Lower than before: most",
     "tells a reader nothing"),
    (mixing.states_are_told_apart, CALMERS, 'taking = "keep taking it, and add no kratom."', "",
     "are wanted where the first dose harms"),
    (mixing.better_choices_are_milder, CALMERS, 'better = ["warm-teas"]', 'better = ["dozexin"]',
     "'dozexin' is not rated milder"),
    (mixing.better_choices_are_milder, CALMERS, 'better = ["warm-teas"]', 'better = ["none"]',
     "There is no 'none'"),
    # Help.
    (help_.emergencies_hold_no_numbers, EMERGENCY, "Call {emergency} now.", "Call 911 now.",
     "is a number to call; write a placeholder"),
    (help_.emergencies_hold_no_numbers, EMERGENCY, "Call {emergency} now.", "Call {police} now.",
     "nothing fills '{police}' here"),
    (help_.emergencies_are_in_order, EMERGENCY, "order = 2", "order = 1",
     "has the place 1 too"),
    (help_.emergencies_are_in_order, EMERGENCY, "Do not hold", "Never hold",
     "does not begin with 'Do not'"),
    (help_.emergencies_are_in_order, EMERGENCY, 'ask = ["poison-centre"]', 'ask = ["wizard"]',
     "There is no professional 'wizard'"),
    (help_.resources_can_be_reached, "resources/us-poison.toml", 'country = "us"',
     'country = "xx"', "There is no country 'xx'"),
    (finding.resources_begin_with_their_country, "resources/us-poison.toml", 'country = "us"',
     'country = "gb"', "does not begin with 'gb-'"),
    # What nobody sees, in a text, a name, an identifier, a table of names and a number to call.
    (characters.nothing_is_hidden, SLEEP, "Mice are not people.", r"Mice are\u001b[8m people.",
     "holds the character U+001B, which is not seen"),
    (characters.nothing_is_hidden, SLEEP, "Mice are not people.", r"Mice are\u0007 people.",
     "holds the character U+0007"),
    (characters.nothing_is_hidden, SLEEP, "Mice are not people.", r"Mice are\u009b8m people.",
     "holds the character U+009B"),
    (characters.nothing_is_hidden, SLEEP, "Mice are not people.", "Mice are \u202e people.",
     "holds the character U+202E"),
    (characters.nothing_is_hidden, SLEEP, "Mice are not people.", "Mice are \u200b people.",
     "holds the character U+200B"),
    (characters.nothing_is_hidden, SLEEP, "Mice are not people.", r"Mice are\n people.",
     "holds the character U+000A"),
    (characters.nothing_is_hidden, SLEEP, '"cannot sleep"', '"cannot\u00ad sleep"',
     "holds the character U+00AD"),
    (characters.nothing_is_hidden, "countries/us.toml", '"911"', r'"911\n\u001b[2J 900"',
     "holds the character U+000A"),
    (characters.nothing_is_hidden, "wording.toml", 'mild = "', 'mild = "\u2066',
     "holds the character U+2066"),
    (characters.care_says_something, "care.toml",
     "Naloxone can wear off before the drug does. Stay with them until help comes.", "No.",
     "'No.' has 2 letters; fewer than 20 can warn nobody"),
    (characters.care_says_something, "care.toml", ": call the emergency number, give naloxone",
     "", "does not say to call"),
    # Numbers.
    (numbers.the_ledger_holds_every_number, "countries/us.toml", '"911"', '"913"',
     "'913' is not what numbers.toml has: it has '911'"),
    (numbers.the_ledger_holds_every_number, "countries/us.toml", 'emergency = "911"',
     'also = ["110"]\nemergency = "911"', "'110' is not what numbers.toml has: it has none"),
    (numbers.the_ledger_holds_every_number, LEDGER, '"+1 800 222 1222"', '"+1 800 222 1223"',
     "'+1 800 222 1222' is not what numbers.toml has: it has '+1 800 222 1223'"),
    (numbers.the_ledger_holds_every_number, LEDGER, '"gb", field = "emergency"',
     '"zz", field = "emergency"', "'999' is printed nowhere"),
    (numbers.the_ledger_holds_every_number, LEDGER, '"gb"', '"qq"', "There is no country and no"),
    (numbers.the_ledger_holds_every_number, LEDGER, '"doe-2020"', '"shop-2021"',
     "'countries/gb.toml' does not cite 'shop-2021'"),
    (numbers.the_ledger_holds_every_number, LEDGER, '"one page"', '"two pages"',
     "was read on one page"),
    (numbers.the_ledger_holds_every_number, LEDGER, "number = [",
     MENTION, "'118' is printed nowhere"),
    (numbers.a_number_stands_once, "resources/us-talk.toml", "555 0100", "1-800-222-1222",
     "'18002221222' stands in 'resources/us-poison.toml'; refer to it"),
    (numbers.a_number_stands_once, "resources/us-poison.toml", "web =", 'tty = "911"\nweb =',
     "'911' stands in 'countries/us.toml'; refer to it"),
    (numbers.a_number_stands_once, LIFELINE, 'sms = "{phone}"', 'sms = "988"',
     "'988' stands here 2 times"),
    (numbers.copies_of_a_number_agree, "resources/us-poison.toml", "+1 800 222 1222",
     "+1 800 222 1322", "is another number than the others"),
    (numbers.copies_of_a_number_agree, "resources/us-poison.toml", "web =",
     'spelled = ["1-800-ABC-1223"]\nweb =', "'1-800-ABC-1223' is not the number in letters"),
    (numbers.copies_of_a_number_agree, LIFELINE, '"988 Suicide', '"989 Suicide',
     "'989' is not its number"),
    (numbers.placeholders_are_filled, LIFELINE, 'sms = "{phone}"', 'sms = "{us-nobody}"',
     "nothing fills '{us-nobody}' here"),
    (numbers.placeholders_are_filled, LIFELINE, 'Lifeline {phone}"', 'Lifeline {tty}"',
     "nothing fills '{tty}' here"),
    (numbers.placeholders_are_filled, LIFELINE, 'Lifeline {phone}"', 'Lifeline 988"',
     "types a number; write '{phone}'"),
    (numbers.countries_name_their_lines, "countries/us.toml", '"us-lifeline"', '"us-nobody"',
     "There is no resource 'us-nobody'"),
    (numbers.countries_name_their_lines, "countries/us.toml", '"us-lifeline"', '"us-talk"',
     "'us-talk' is no crisis-line"),
    (numbers.countries_name_their_lines, LIFELINE, 'line = "{phone}', 'caution = "{phone}',
     "is needed, as the name holds a number"),
    (numbers.countries_name_their_lines, "countries/gb.toml", "as_of =",
     'crisis = ["us-lifeline"]\nas_of =', "needs to say how it was verified, and a source"),
    (numbers.countries_name_their_lines, "countries/us.toml", "as_of =",
     'crisis_verified = "one page"\ncrisis_sources = ["doe-2020"]\nas_of =',
     "is verified in its resource"),
    (numbers.numbers_tell_how_sure_they_are, "resources/us-poison.toml",
     'verified = "official page"', 'verified = "one page"', "does not end with '(not confirmed)'"),
    (numbers.numbers_in_texts_are_recorded, "countries/gb.toml", "as_of =",
     'note = "Another list shows 111."\nas_of =', "'111' is no number that is recorded"),
    (numbers.numbers_in_texts_are_recorded, "resources/us-talk.toml", '"Ask."',
     '"Ask, or call 0300 123 6600."', "'03001236600' is no number that is recorded"),
    (numbers.numbers_in_texts_are_recorded, SLEEP, "Tell your doctor", "Call 913. Tell your doctor",
     "'913' is no number that is recorded"),
    (triage.triage_texts_have_one_label, "triage/plain.toml", "seizure =", "fever =",
     "There is no such emergency"),
    (triage.triage_texts_have_one_label, "triage/plain.toml", "she is shaking and does not answer",
     "does leaf help with sleep", "stands under 'emergency' as well"),
    (help_.care_names_known_numbers, "care.toml", "Ask the prescriber first.",
     "Ask {poison} first.", "nothing fills '{poison}' here"),
    (help_.gaps_name_countries, "help-gaps.toml", 'countries = ["gb"]', 'countries = ["xx"]',
     "There is no country 'xx'"),
    # Places.
    (places.places_lie_in_one_another, PLACE, 'parent = "us"', 'parent = "ca"',
     "does not begin with 'ca-'"),
    (places.places_lie_in_one_another, PLACE, 'parent = "us"', "", "lies in some other place"),
    (places.a_status_fits_its_sources, PLACE, 'sources = ["doe-2020", "shop-2021"]', "",
     "has no source, so it must be no-law-found, and low"),
    (places.a_status_fits_its_sources, PLACE, 'sources = ["doe-2020", "shop-2021"]',
     'sources = ["shop-2021"]', "rests on sellers alone"),
    (places.places_are_dated, PLACE, 'effective = "2026-01-01"', 'effective = "2027-01-01"',
     "is after the date of the edition"),
    (places.places_are_dated, PLACE, "Banned [all of it].",
     "A ban is set to take effect in September 2016.", "speaks of 2016-09 as the future"),
    (places.texts_of_places_are_whole, PLACE, "Passing through counts.", "Passing and .",
     "looks cut off"),
    (places.a_place_stands_once, PLACE, 'name = "Kansas"', 'name = "California"',
     "is the place 'us-ca'"),
    (places.clashes_are_told, "place-clashes/ca.toml", '"us-ca"', '"us-zz"',
     "There is no place 'us-zz'"),
    (places.names_of_places_lead_somewhere, "place-names.tsv", "city\tus-ks", "city\tus-zz",
     "leads to 'us-zz', which is not recorded"),
    # Words.
    (words.texts_are_whole, SLEEP, "Mice are not people.", "Physical addiction and .",
     "looks cut off at 'and .'"),
    (words.texts_are_whole, SLEEP, "Tell your doctor what you use.", "Tell your doctor what",
     "does not end as a sentence"),
    (words.texts_are_whole, SLEEP, "Nobody has measured how long sleep", "TODO how long sleep",
     "holds the placeholder 'TODO'"),
    (words.texts_are_whole, "risks/poor-sleep.toml", "lying awake night after night",
     "lying awake (night after night", "a bracket () is not closed"),
    (words.texts_are_whole, "care.toml", "Ask the prescriber first.", "Ask the prescriber and .",
     "looks cut off at 'and .'"),
    (words.texts_are_whole, "care.toml", "Ask the prescriber first.", "Ask the prescriber",
     "does not end as a sentence"),
    (words.numbers_are_in_digits, SLEEP, "Mice are not people.", "Mice took ½ tsp.",
     "'½' in "),
    (words.numbers_are_in_digits, "care.toml", "Ask the prescriber first.", "Ask in 10³ cases.",
     "is a number in another sign"),
    (words.numbers_are_in_digits, "countries/us.toml", 'name = "United States"',
     'name = "United ５ States"', "write it in digits"),
    (words.openings_are_short, SLEEP, OPENING, "One. Two! Is it three? Four.",
     "opens with 4 sentences; three are the most"),
    (words.openings_are_short, SLEEP, OPENING, "This page is on sleep.",
     "opens with what the page is; open with the answer"),
    (words.words_are_respectful, SLEEP, "Mice are not people.", "Addicts are not mice.",
     "says 'Addicts'; better: person who uses kratom"),
    (words.glossary_is_sound, "terms/half-life.toml", 'see = ["sleep"]', 'see = ["none"]',
     "There is no topic 'none'"),
    (words.glossary_is_sound, "avoided-words/addict.toml", "pattern = 'addicts?|", "pattern = '",
     "does not find: addict"),
    (words.dates_make_sense, SLEEP, 'review_by = "2026-07-10"', 'review_by = "2026-01-10"',
     "is not after the day of the last review"),
    (words.dates_make_sense, "risks/poor-sleep.toml", 'reviewed = "2026-01-10"',
     'reviewed = "2026-02-01"', "is after the date of the edition"),
    (words.dates_make_sense, SLEEP, 'as_of = "2022"', 'as_of = "2027"',
     "as_of is after the date of the edition"),
    (words.dates_make_sense, SLEEP, "Mice are not people.",
     "A ban is set to come into effect in September 2016.", "speaks of 2016-09 as the future"),
]  # fmt: skip
"""A rule, the edit of the small base that breaks it, and what the finding says."""

SEVERAL: list[tuple[Rule, list[Edit], str]] = [
    (references.no_duplicates,
     [Edit(SOURCE, "type =", 'pmid = "77"\ntype ='),
      Edit("sources/shop-2021.toml", "type =", 'pmid = "77"\ntype =')],
     "is the same source as 'doe-2020': PMID 77"),
    (references.no_duplicates,
     [Edit(SOURCE, "type =", 'seen_at = ["https://pmc.ncbi.nlm.nih.gov/articles/PMC77"]\ntype ='),
      Edit("sources/shop-2021.toml", "https://example.com/good",
           "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC77/")],
     "is the same source as 'doe-2020': the article PMC77"),
    (references.no_duplicates,
     [Edit("sources/shop-2021.toml", "", "year = 2020\n"),
      Edit("sources/shop-2021.toml", "Why our kratom is good", TITLE),
      Edit("sources/shop-2021.toml", "example.com", "Journal of Examples")],
     f"is the same source as 'doe-2020': title '{TITLE}' of 2020 in Journal of Examples"),
    (truth.grades_fit_sources,
     [Edit(SLEEP, MICE, "It helps with sleep."), Edit(SLEEP, '"24 mice"', '"24 men"'),
      Edit(SLEEP, '["shop-2021", "roe-2022"]', '["roe-2022"]')],
     "rests on animals or the laboratory and does not say so"),
    (truth.grades_fit_sources,
     [Edit(SLEEP, VERY_LOW, 'certainty = "moderate"\nsources = ["shop-2021"]')],
     "rests on vendors alone; its grade cannot be high"),
    (truth.alone_is_borne_out,
     [Edit(SLEEP, MICE, "Three people died after 7-OH; nothing else was thought to play a part."),
      Edit(SLEEP, VERY_LOW, 'certainty = "moderate"\nsources = ["shop-2021"]')],
     "says 'nothing else' of a death on press notices"),
    (truth.contested_numbers_are_told,
     [Edit(SLEEP, MICE, "In mice its half-life was 5 hours."), *HALF_LIFE_ELSEWHERE],
     "gives a half-life, as amounts/amounts-survey does, and no disagreement names it"),
    (truth.contested_numbers_are_told,
     [Edit(SLEEP, MICE, "After three hours a half-life had passed."), *HALF_LIFE_ELSEWHERE],
     "gives a half-life, as amounts/amounts-survey does, and no disagreement names it"),
    (truth.contested_numbers_are_told,
     [Edit(SLEEP, MICE, "In mice it was 4 times as strong as morphine."),
      Edit("topics/amounts.toml", "In a survey of 200 people, 120 reported 3 g of leaf at a time.",
           "In cells it was 13 to 40 times weaker than morphine."),
      Edit("topics/amounts.toml", '["leaf"]', '["7-oh"]')],
     "gives a potency against morphine, as amounts/amounts-survey does"),
    (truth.potencies_are_no_plain_facts,
     [Edit(SLEEP, MICE, "It is 13 times more potent than morphine."),
      Edit(SLEEP, VERY_LOW, 'certainty = "high"\nsources = ["roe-2022"]')],
     "gives a potency as a plain fact"),
    (evidence.evidence_is_dated, [Edit(SLEEP, 'as_of = "2020"', 'as_of = "2021"')],
     "is dated 2021; its newest source is of 2020"),
    (evidence.evidence_is_dated, [Edit(SLEEP, 'as_of = "2020"', 'as_of = "undated"')],
     "is called undated; a source of it is of 2020"),
    (evidence.evidence_is_dated,
     [Edit(SLEEP, 'sources = ["shop-2021", "roe-2022"]', 'sources = ["shop-2021"]')],
     "is dated 2022; its sources bear no date: say undated"),
    (evidence.evidence_is_dated,
     [Edit(SLEEP, 'sources = ["shop-2021", "roe-2022"]\nas_of = "2022"',
           'sources = ["shop-2021"]\nas_of = "undated"')],
     "is undated; say in date_read when it was read"),
    (evidence.evidence_is_dated, [Edit(CLAIM, 'as_of = "2020"', 'as_of = "2026"')],
     "is dated 2026; its newest source is of 2020"),
    (evidence.evidence_is_dated, [Edit(DISAGREEMENT, 'as_of = "2022"', 'as_of = "2026-01"')],
     "is dated 2026-01; its newest source is of 2022"),
    (evidence.risks_are_as_new_as_their_statements,
     [Edit(RISK, 'as_of = "2020"', 'as_of = "2019"')], "is 2019; a statement of it is of 2020"),
    (evidence.risks_are_as_new_as_their_statements,
     [Edit(RISK, 'as_of = "2020"', 'as_of = "2025"')], "nothing that it rests on is so new"),
    *[(evidence.cases_alone_are_low,
       [Edit(SOURCE, "cross-sectional", kind),
        Edit(SLEEP, 'certainty = "low"', f'certainty = "{grade}"')],
       "rests on cases alone; grade it low")
      for kind in ("case-report", "case-series") for grade in ("moderate", "high")],
    *[(evidence.press_alone_is_not_high,
       [Edit(SOURCE, "cross-sectional", kind),
        Edit(SLEEP, 'certainty = "low"', 'certainty = "high"')], "rests on the press alone")
      for kind in ("news", "advocacy")],
    (evidence.one_finding_has_one_grade,
     [Edit("topics/amounts.toml", 'certainty = "low"', 'certainty = "moderate"')],
     "both tell 200 of the same source"),
    (claims.disagreements_are_borne_out,
     [Edit(DISAGREEMENT, 'sources = ["roe-2022"]', ""),
      Edit(DISAGREEMENT, 'statements = ["sleep/sleep-survey"]', ""),
      Edit(DISAGREEMENT, 'sources = ["doe-2020"]', 'said_by = ["a shop"]')],
     "rests on nothing"),
    *[(needed.what_answers_open_is_there, [Edit(f"{kind.folder}/{each}.toml", "id = ", "other = ")],
       "cannot be read, and an answer needs it")
      for kind, ids in needed.NEEDED.items() for each in ids],
]  # fmt: skip
"""The same for what takes more than one edit."""

CASES = [(rule, [Edit(*edit)], said) for rule, *edit, said in SINGLE] + SEVERAL


@pytest.mark.parametrize(("rule", "edits", "said"), CASES)
def test_a_rule_fires(base: Path, rule: Rule, edits: list[Edit], said: str) -> None:
    """A base with one thing wrong fails `check` by the rule for it, which names file and place."""
    assert rule in RULES
    report = examine(str(edited(base, *edits)), [rule])
    fired = [each for each in report.findings if said in each.what]
    assert fired, report.findings
    assert all((base / each.file).exists() and each.place for each in fired)


CONTENT_FAILURES: dict[str, tuple[list[Edit], str]] = {
    "a warning cut off in an edit": (
        [Edit(SLEEP, "Mice are not people.", "It can cause physical addiction and .")],
        "looks cut off",
    ),
    "a finding from animals shown as one about people": (
        [Edit(SLEEP, MICE, "It helps with sleep."), Edit(SLEEP, '"24 mice"', '"24 people"'),
         Edit(SLEEP, '["shop-2021", "roe-2022"]', '["roe-2022"]')],
        "rests on animals or the laboratory and does not say so",
    ),
    "two half-lives and no word about it": (
        [Edit(SLEEP, MICE, "In mice its half-life was 5 hours."), *HALF_LIFE_ELSEWHERE],
        "gives a half-life",
    ),
    "a statement with no source": (
        [Edit(SLEEP, '["shop-2021", "roe-2022"]', "[]")], "Expected 'array' of length >= 1"
    ),
    "a list of sources that supports no statement": (
        [Edit(SLEEP, 'section = "effects"', 'section = "effects"\nsources = ["doe-2020"]')],
        "Unknown field",
    ),
    "a source that supports nothing": (
        [Edit("sources/idle-2000.toml", "", NEW_SOURCE.format(id="idle-2000", title="Idle"))],
        "nothing cites this source",
    ),
    "the past told as the future": (
        [Edit(SLEEP, "Mice are not people.", "It is set to come into effect in September 2016.")],
        "speaks of 2016-09 as the future",
    ),
    "a statement with no date": (
        [Edit(SLEEP, 'as_of = "2022"', "")], "A field is missing"
    ),
    "one place listed twice": (
        [Edit("countries/gb.toml", "United Kingdom", "United States")], "leads to"
    ),
    "one potency that looks like a fact": (
        [Edit(SLEEP, MICE, "It is 13 times more potent than morphine."),
         Edit(SLEEP, VERY_LOW, 'certainty = "high"\nsources = ["roe-2022"]')],
        "gives a potency as a plain fact",
    ),
    "an alias that cannot be reached": (
        [Edit("topics/amounts.toml", '"how much"', '"insomnia"')], "leads to"
    ),
    "one source twice": (
        [Edit("sources/shop-2021.toml", "https://example.com/good", "https://example.org/mice")],
        "is the same source as",
    ),
}  # fmt: skip
"""Failures seen in other references, each with an edit that would bring it into the small base."""


@pytest.mark.parametrize("failure", CONTENT_FAILURES)
def test_a_known_failure_of_content_cannot_pass(base: Path, failure: str) -> None:
    """What went wrong in other references is found by `check` here."""
    edits, said = CONTENT_FAILURES[failure]
    findings = examine(str(edited(base, *edits))).findings
    assert [each for each in findings if said in each.what]


def test_every_rule_has_a_case_in_which_it_fires() -> None:
    """No rule can be added without the proof that it can fire."""
    assert {rule for rule, _, _ in CASES} == set(RULES)


def test_a_sound_base_keeps_every_rule() -> None:
    """The small base breaks no rule, so that each fault is found in the copies alone."""
    loaded = examine(str(SMALL_BASE)).loaded
    assert [found for rule in RULES for found in rule(loaded)] == []


def test_the_bundled_base_keeps_every_rule(report: Report) -> None:
    """What is shipped passes `check`."""
    assert report.findings == []


def test_the_date_of_a_finding_is_that_of_its_evidence(report: Report) -> None:
    """No part of a topic is dated later than every source of it, or undated without a reading."""
    sources = report.loaded.of(Source)
    parts = [part for topic in report.loaded.of(Topic).values() for part in topic.parts()]
    assert any(part.as_of == "undated" for part in parts)
    for part in parts:
        told = " ".join(f"{sources[each].year} {sources[each].published}" for each in part.sources)
        years = re.findall(r"(?:19|20)\d\d", told)
        if part.as_of == "undated":
            assert not years, part.id
            assert part.date_read, part.id
        else:
            assert part.as_of[:4] <= max(years), part.id


def test_cases_alone_are_low_at_most(report: Report) -> None:
    """No statement that rests on case reports and series alone is graded above low."""
    sources = report.loaded.of(Source)
    cases = [
        statement
        for _, statement in report.loaded.statements()
        if all(sources[each].type in ("case-report", "case-series") for each in statement.sources)
    ]
    assert len(cases) > 20
    assert {each.certainty for each in cases} <= {"low", "very-low"}


def test_an_opening_is_three_sentences_at_most(base: Path) -> None:
    """Three sentences may open a topic, in one record or in several; a fourth is found."""
    more = '[[in_short]]\ntext = "Two. Three."\nrests_on = ["sleep-survey"]\n\n[[do]]'
    edited(base, Edit(SLEEP, "[[do]]", more))
    assert examine(str(base)).findings == []
    edited(base, Edit(SLEEP, "Two. Three.", "Two. Three. Four."))
    assert [each.place for each in examine(str(base)).findings] == ["in_short"]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            SLEEP,
            "Mice are not people.",
            r"Mice \u001b[8m.",
            f"{SLEEP}, sleep, field statement",
        ),
        (SLEEP, '"cannot sleep"', '"cannot\u00ad sleep"', f"{SLEEP}, sleep, field aliases, 2: "),
        (
            "countries/us.toml",
            '"911"',
            r'"911\n900"',
            "countries.toml, country us, field emergency: ",
        ),
        ("wording.toml", 'mild = "', 'mild = "\u2066', "wording.toml, field severity, mild: "),
        ("care.toml", "Do not wait", "Do\u200bnot wait", "care.toml, field emergency, field cav"),
    ],
)
def test_what_is_hidden_is_told_with_its_field(
    findings_after: FindingsAfter, file: str, old: str, new: str, said: str
) -> None:
    """The finding names file, record and field, so that what cannot be seen can be found."""
    found = [each for each in findings_after(file, old, new) if "which is not seen" in each]
    assert len(found) == 1
    assert found[0].startswith(said)


@pytest.mark.parametrize("amount", ["½ tsp", "2¾ g", "10³ mg", "５ g", "٣ g", "① g", "H₂O"])
def test_a_number_in_another_sign_is_refused(base: Path, amount: str) -> None:
    """A sign whose ASCII form is spelled otherwise is found, wherever it stands."""
    edited(base, Edit(SLEEP, "Mice are not people.", f"Mice are not people, {amount}."))
    found = [each for each in examine(str(base)).findings if "another sign" in each.what]
    assert [each.file for each in found] == [SLEEP]


def test_all_findings_are_told_at_once(base: Path) -> None:
    """Several faults, of files, of fields and of rules, are all told, sorted, each once."""
    edits = [
        Edit(SLEEP, "Mice are not people.", "Take more and ."),
        Edit(SLEEP, 'risks = ["poor-sleep"]', 'risks = ["none"]'),
        Edit("risks/poor-sleep.toml", 'severity = "mild"', 'severity = "bad"\nmood = "x"'),
        Edit("care.toml", "[general]", "[general"),
        Edit(SOURCE, "year = 2020", 'year = "2020"'),
        Edit("notes.txt", "", "nothing"),
    ]
    findings = examine(str(edited(base, *edits))).findings
    told = [str(each) for each in findings]
    assert told == sorted(set(told))
    for wanted in (
        "topics/sleep.toml, sleep-mice: reads as advice",
        "topics/sleep.toml, sleep-mice: looks cut off at 'and .'",
        "topics/sleep.toml, risks: There is no risk 'none'.",
        "risks/poor-sleep.toml, field severity: Invalid enum value 'bad'.",
        "risks/poor-sleep.toml, field mood: Unknown field; known are id, name,",
        "care.toml, whole file: A file is not TOML",
        "sources/2020.toml, source doe-2020, field year: Expected 'int | null', got 'str'.",
        "notes.txt, whole file: Nothing reads this file; remove or rename it.",
    ):
        assert any(each.startswith(wanted) for each in told), wanted


@pytest.mark.parametrize(
    "file",
    ["topics/notes.txt", "topics/sleep.toml~", "extra.toml", "more/sleep.toml", "topics/a/b.toml"],
)
def test_a_file_that_nothing_reads_is_told(base: Path, file: str) -> None:
    """A record in a wrong place or under a wrong ending is not lost in silence."""
    findings = examine(str(edited(base, Edit(file, "", "id = 1")))).findings
    assert [str(each) for each in findings] == [
        f"{file}, whole file: Nothing reads this file; remove or rename it."
    ]


def test_a_record_bears_the_name_of_its_file(base: Path) -> None:
    """A record under another name than its file's could not be found."""
    edits = [Edit("topics/sleep.toml", 'id = "sleep"', 'id = "slept"')]
    found = Violation("topics/sleep.toml", "field id", "The identifier is not the file's name")
    assert found in examine(str(edited(base, *edits))).findings


@pytest.mark.parametrize(
    ("file", "lines", "place", "what"),
    [
        ("countries.toml", '[[country]]\nid = "gb"\nname = "G"\nas_of = "2026"\nnote = "No."',
         "country gb", "The identifier stands there twice"),
        ("sources/2022.toml", NEW_SOURCE.format(id="doe-2020", title="T"), "source doe-2020",
         "The identifier stands there twice"),
        ("sources/2022.toml", NEW_SOURCE.format(id="new-2020", title="T") + "\nyear = 2020",
         "source new-2020", "The record belongs in sources/2020.toml"),
        ("sources/2022.toml", NEW_SOURCE.format(id="new-2020", title="T"), "source new-2020",
         "The record belongs in sources/undated.toml"),
        ("terms.toml", '[[term]]\nname = "nameless"', "term 4, field id", "A field is missing"),
        ("terms.toml", '[[terms]]\nid = "lost"', "field terms", "Unknown field; known is term"),
        ("substance-classes/calmers.toml", '[[member]]\nid = "odd"\nnames = ["odd"]\nalso = "x"',
         "member odd, field classes", "Expected 'array', got 'str'"),
        ("substance-classes/calmers.toml", '[[members]]\nid = "odd"\nnames = ["odd"]',
         "field members", "Unknown field; known are"),
        ("articles.toml", 'article = "none"', "article 004, field article", "Unknown field"),
    ],
)  # fmt: skip
def test_a_row_in_a_wrong_place_is_told(
    base: Path, file: str, lines: str, place: str, what: str
) -> None:
    """A row that stands twice, in another file than its own or under no name is found there."""
    head = "[[source]]\n" if file.startswith("sources/") else ""
    findings = examine(str(edited(base, Edit(file, "", f"\n{head}{lines}\n")))).findings
    here = [each for each in findings if each.file == file and each.place == place]
    assert [each for each in here if each.what.startswith(what)], findings


# Phrases, each as the text of a statement of a base that is otherwise sound.

ADVICE = """
Take 2 g.
Take it with food.
take more kratom if it does not work.
Try to take less.
You should take kratom daily.
You can use 7-OH instead.
Use one before bed.
Drink kratom tea in the morning.
Drink it slowly.
Swallow half of it.
Chew some when tired.
Dose 5 at night.
Microdose kratom.
Just take the usual.
Then take another.
Instead, take a lower dose.
Start with a small amount.
Start low and go slow.
Begin at a low dose.
It is strong. Start on less.
Increase slowly.
Raise it after a week.
Titrate upwards.
Double it after an hour.
You may increase it.
Please stop your medicine.
Stop taking your antidepressants.
Stop your methadone first.
Quit your prescribed medicines.
Skip a dose.
Cut the tablets.
Reduce your buprenorphine.
You can stop the treatment.
You might taper off your opioids.
Taper your medication.
Wean off your benzodiazepines.
"""

NO_ADVICE = """
Take the packet with you.
Take naloxone home.
People take 2 g a day.
Some said that they take more when tired.
In the study volunteers had to take it with food.
Do not stop your medicine.
Never stop your methadone on your own.
Do not take more.
Nobody should take it in pregnancy.
A shop writes 'Start with 2 g', which nobody has tested.
The label says "take one daily".
Stop and rest.
Stop the car.
Start treatment early.
Use naloxone at once.
Use condoms.
Ask before you stop a prescribed medicine.
Drink water.
Breathing slows when people increase the dose.
The dose was raised in steps.
Reduce the risk with a plan.
"""

STIGMA = """
Addicts were asked.
An addict was asked.
Drug abusers were asked.
A kratom abuser was asked.
Drug users were asked.
An alcoholic was asked.
He got clean.
She has stayed clean.
A dirty urine was found.
He failed a drug test.
Many relapse.
Relapsing is common.
He suffers from pain.
Victims of overdose were counted.
The mentally ill are at risk.
He committed suicide.
Substitution therapy works.
Medication-assisted treatment works.
It is proven to work.
It is harmless.
A miracle cure.
A deadly plant.
The epidemic grows.
So-called gas station heroin.
A legal high.
An all-natural leaf.
Kratom is safe.
It is completely safe.
"""

RESPECTFUL = """
People who use drugs were asked.
Addiction was diagnosed.
The test was positive.
People with alcohol use disorder were asked.
The leaves were cleaned.
It is not proven.
There is no proven treatment.
That it works is unproven.
Nobody knows whether it is safer.
A shop calls it 'completely safe' and 'proven'.
One headline spoke of "gas station heroin".
"""

CUT_OFF = """
It can lead to physical addiction and .
It can lead to nausea, .
It is linked to the .
It is a .
It is worse than.
It was stopped because
It was seen in ( ) people.
It helps , some say.
It stops.. then it starts.
It was seen (in mice.
It was seen [in mice.
TODO
TBD.
It is XXX.
It is written
"""

WHOLE = """
It can lead to nausea, and to worse.
What was it for?
One alkaloid is corynoxine A.
He said: 'Never again.'
It was seen (in mice).
It goes on ... for days.
Vitamin A. Vitamin B.
It is what they look for.
"""

OVERTAKEN = """
A ban is set to come into effect in September 2016.
The state will ban it in 2025.
A vote is expected to follow in March 2020.
The court plans to hear it on 1 October 2026.
The act is due to start on October 1, 2026.
"""

NOT_OVERTAKEN = """
A ban came into effect in September 2016.
A ban is set to come into effect in January 2027.
The state will ban it in 2027.
The state will decide in 2026.
The court plans to hear it on 1 December 2026.
Nobody knows what will come. A study of 2019 gave no answer.
"""


SUICIDE_BARE = """
A girl of 15 took 45 capsules in a suicide attempt.
He swallowed her medicines; it was a suicide attempt.
One man overdosed on kratom by suicide.
She took opioids to die.
He was hanged by suicide.
Suicide by carbon monoxide was named in two deaths.
He shot himself; suicide was certified.
He used 30 g a day before his suicide attempt.
She took pills to end her life.
"""

SUICIDE_TOLD = """
A teenager used a parent's kratom, which was not locked away, in a suicide attempt.
About 9% of reports were suspected suicide attempts.
Thoughts of suicide: call or text the crisis line now.
He took an overdose by mistake.
Put guns and pills out of reach of somebody who thinks of suicide.
"""


def test_suicide_is_told_without_means_and_with_help(loaded: LoadedBase) -> None:
    """Means and amounts beside suicide are found, plain reports pass, and a page says who helps."""
    rule = safety.suicide_is_told_with_care
    assert _found(rule, loaded, _phrases(SUICIDE_BARE)) == _phrases(SUICIDE_BARE)
    assert _found(rule, loaded, _phrases(SUICIDE_TOLD)) == []
    topic = examine(str(SMALL_BASE)).loaded.of(Topic)["sleep"]
    spoken = replace(topic.statement[0], text="Many reports were of suicide attempts.")
    for ask, faults in ((["pharmacist"], 1), (["mental-health"], 0)):
        topics: dict[type[Entry], dict[str, Topic]] = {
            Topic: {"sleep": replace(topic, statement=[spoken], ask=ask)}
        }
        changed = LoadedBase(loaded.base, {**loaded.entries, **topics}, loaded.singles)
        assert len(list(rule(changed))) == faults


def _phrases(text: str) -> list[str]:
    return [line for line in text.splitlines() if line]


def _found(rule: Rule, loaded: LoadedBase, phrases: list[str]) -> list[str]:
    """Return those of `phrases` with which `rule` finds fault as the text of a statement."""
    topic = examine(str(SMALL_BASE)).loaded.of(Topic)["sleep"]
    statements = [
        replace(topic.statement[0], id=f"phrase-{number}", text=text, detail="")
        for number, text in enumerate(phrases)
    ]
    topics: dict[type[Entry], dict[str, Topic]] = {
        Topic: {"sleep": replace(topic, statement=statements, ask=["mental-health"])}
    }
    changed = LoadedBase(loaded.base, {**loaded.entries, **topics}, loaded.singles)
    found = {each.place for each in rule(changed)}
    return [text for number, text in enumerate(phrases) if f"phrase-{number}" in found]


@pytest.mark.parametrize(
    ("rule", "phrases"),
    [
        (safety.no_advice, ADVICE), (words.words_are_respectful, STIGMA),
        (words.texts_are_whole, CUT_OFF), (words.dates_make_sense, OVERTAKEN),
    ],
)  # fmt: skip
def test_a_rule_of_language_finds_each_phrase(rule: Rule, phrases: str, loaded: LoadedBase) -> None:
    """Orders, loaded words, broken sentences and overtaken promises are found."""
    assert _found(rule, loaded, _phrases(phrases)) == _phrases(phrases)


@pytest.mark.parametrize(
    ("rule", "phrases"),
    [
        (safety.no_advice, NO_ADVICE), (words.words_are_respectful, RESPECTFUL),
        (words.texts_are_whole, WHOLE), (words.dates_make_sense, NOT_OVERTAKEN),
    ],
)  # fmt: skip
def test_a_rule_of_language_leaves_others_alone(
    rule: Rule, phrases: str, loaded: LoadedBase
) -> None:
    """Reports, refusals, quotations and whole sentences are no fault."""
    assert _found(rule, loaded, _phrases(phrases)) == []
