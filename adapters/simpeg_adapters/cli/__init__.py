"""Arguments and exit codes only; what is done stands in ``commands``."""
