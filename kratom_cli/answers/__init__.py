"""A question in, an Answer out: nothing here prints."""
