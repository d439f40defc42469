"""WCAG 2.1 and 2.2, level A and AA: which test or record stands behind each success criterion."""
