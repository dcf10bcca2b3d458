"""kratom-info: what is known about kratom, how sure it is, and whom to ask."""

import sys

# Bytecode that is written at the first use would tell when, and by the names of the modules even
# for what, the program was used. Only that of this file may come, where it was not installed.
sys.dont_write_bytecode = True

__version__ = "0.1.0"
PROGRAM = "kratom-info"
