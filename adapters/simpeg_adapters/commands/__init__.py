"""One file per thing a person can order. Commands return values; ``cli`` and ``web`` say them."""
