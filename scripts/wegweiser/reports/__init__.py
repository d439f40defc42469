"""The report for the desk: what is covered, what to verify, what to translate, where offers are missing. Values first, HTML last."""
