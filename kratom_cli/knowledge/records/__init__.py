"""The typed records of the knowledge base: what a TOML file may say, and nothing else.

Every record is a frozen `msgspec.Struct` that refuses unknown keys, so a misspelt field is an
error with a place instead of a silence. A record says what it holds; what it must hold beyond
its types (a source that exists, a sentence that is whole) is in `checks`.

One module a kind, so that a command pays only for the kinds that it reads; `kinds` lists all.
"""
