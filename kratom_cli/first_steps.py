"""The first steps, for when nothing else can be read. Imports nothing, so nothing can break it."""

FIRST_STEPS_TITLE = "Cannot be woken, or breathing badly"

FIRST_STEPS = (
    "Shout their name. Rub your knuckles hard on the breastbone.",
    "No answer, or breathing badly? Call the emergency number now, phone on speaker.",
    "Answers, but drifting off? Call too. Sit them up; keep them awake; stay.",
    "Naloxone within reach? Give one dose now. Do not leave them to look for it.",
    "Tilt the head back; watch the chest. Breathing steadily? On one side.",
    (
        "Not breathing normally, or gasping? CPR: push hard and fast mid-chest; 2 breaths after"
        " every 30 pushes if you can. AED as soon as it is there."
    ),
    "Naloxone again every 2 to 3 minutes until they breathe well.",
    "Stay; it wears off in 30 to 90 minutes. Hospital, even if they wake.",
)
FIRST_DO_NOT = (
    "Do not let them 'sleep it off', 'only kratom' or not.",
    "Do not use a cold bath, make them vomit, or give drinks or drugs.",
    "Do not let them take more.",
)
"""The same steps stand, with their sources, in `data/emergencies/`; a test holds both together."""
