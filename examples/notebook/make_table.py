"""Writes the table of a published distillation notebook as CSV on standard output.

Debian: apt-get install python3-sklearn; then: python3 make_table.py > table.csv
"""
from sklearn.datasets import make_classification

rows, labels = make_classification(
    n_samples=5000, n_features=20, n_informative=10, n_redundant=5, random_state=42)
print(",".join([f"x{i:02d}" for i in range(20)] + ["class"]))
for row, label in zip(rows, labels):
    print(",".join([repr(float(value)) for value in row] + [str(label)]))
