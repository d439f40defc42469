"""What the check of outside links says; one rule = one module, said by `checks/outward/run.py`."""
