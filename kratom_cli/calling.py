"""Whom to call when nothing else can be read. Imports nothing, so that nothing can break it."""

BUILT_IN_CALL = (
    "Call, in danger (cannot be woken, not breathing well, seizure, chest pain): 911 (US and"
    " Canada), 112 (European Union), 999 (UK), 000 (Australia); elsewhere the local emergency"
    " number. Poison Help: 1-800-222-1222 (US). Suicide and crisis line: 988 (US)."
)
BUILT_IN_CRISIS = "988 (US)"
"""The numbers stand in `data/countries.toml` too, with their sources; a test compares both."""
