"""Emergencies: recognised in free text, put first, and told on one screen."""
