"""What people type, made comparable: one normaliser, one stemmer, one edit distance.

Nothing here reads the knowledge base or knows its records.
"""
