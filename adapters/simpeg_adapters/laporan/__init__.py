"""Results as terminal tables, HTML and JSON. Data first: nothing here decides anything."""
