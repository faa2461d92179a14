"""SKP of civil servants: rules, scores and documents under PermenPANRB 6/2022."""
