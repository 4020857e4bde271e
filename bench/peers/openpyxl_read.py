"""Reads every cell of a workbook's first sheet with openpyxl in its quick, read-only way, and says what it took."""

import json
import sys
import time

import openpyxl

start = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
rows = sum(1 for _ in book.worksheets[0].iter_rows(values_only=True))
seconds = time.perf_counter() - start
try:
    import resource

    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1000)
except ImportError:
    megabytes = 0
print(f"{rows} rows")
print(json.dumps({"seconds": seconds, "megabytes": megabytes}))
