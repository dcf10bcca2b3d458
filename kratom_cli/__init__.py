"""kratom-info: what is known about kratom, how sure it is, and whom to ask."""

__version__ = "0.1.0"
PROGRAM = "kratom-info"
