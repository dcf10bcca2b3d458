"""The first steps, for when nothing else can be read. Imports nothing, so nothing can break it."""

FIRST_STEPS_TITLE = "Cannot be woken, or breathing badly"

FIRST_STEPS = (
    "Shout their name. Rub your knuckles hard on the breastbone.",
    "No answer, or breathing badly? Call the emergency number now, phone on speaker.",
    "Answers, but drifting off? Call too. Keep them awake. Asleep? On one side.",
    "Naloxone within reach? Give one dose now. Do not leave them to look for it.",
    "Spray: on the back, head tilted, tip deep in a nostril; press all the way.",
    "Tilt the head back; watch the chest. Breathing steadily? On one side.",
    "Not breathing, or gasping? CPR: 30 hard, fast pushes mid-chest, 2 breaths.",
    "Breaths: head back, pinch nose, seal mouth, blow 1 second; or just push.",
    "Naloxone every 2 to 3 minutes until breathing well. Stay. Then hospital.",
)
FIRST_DO_NOT = (
    "Do not let them 'sleep it off', 'only kratom' or not.",
    "Do not use a cold bath, make them vomit, or give drinks or drugs.",
    "Do not let them take more.",
)
"""The same steps stand, with their sources, in `data/emergencies/`; a test holds both together."""
