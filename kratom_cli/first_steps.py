"""The first steps, for when nothing else can be read. Imports nothing, so nothing can break it."""

FIRST_STEPS_TITLE = "Cannot be woken, or breathing badly"

FIRST_STEPS = (
    "Shout their name. Rub your knuckles hard on the breastbone.",
    "No answer, or breathing badly? Call the emergency number now, phone on speaker.",
    "Give naloxone at once if you have it: one dose, as the packet shows.",
    "Not breathing, or gasping? CPR: push hard and fast mid-chest. AED if near.",
    "No better after 2 to 3 minutes? Give another dose of naloxone.",
    "Breathing well again? Roll them on one side with the top knee bent.",
    "Stay. Naloxone wears off in 30 to 90 minutes; breathing can stop again.",
    "Get them to hospital, even if they wake up.",
)
FIRST_DO_NOT = (
    "Do not let them 'sleep it off', 'only kratom' or not.",
    "Do not use a cold bath, make them vomit, or give drinks or drugs.",
    "Do not let them take more.",
)
"""The same steps stand, with their sources, in `data/emergencies/`; a test holds both together."""
