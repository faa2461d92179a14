"""How one request is carried: tokens, pace, repetition, and the one door to the network."""
