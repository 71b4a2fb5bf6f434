"""From the internal form of a thematic review to what may be published: consents, texts, the national report."""
