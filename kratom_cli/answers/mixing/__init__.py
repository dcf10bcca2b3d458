"""Kratom with other substances: which ones are meant, how the mix is rated, how it is shown."""
