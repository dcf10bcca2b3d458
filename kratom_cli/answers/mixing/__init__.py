"""Kratom with other substances: what was meant, how the mix is rated, and how it is told."""
