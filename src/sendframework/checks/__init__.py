"""A record against the edition that governs it: what breaks a rule, what asks for a look, what could not be checked."""
