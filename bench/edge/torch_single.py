"""PyTorch's side of `deno task bench:edge`: microseconds for the probabilities of one row by a network of the widths given,
from memory to memory, on one thread. `torch_single.py 64 128 10`"""

import json
import sys
import time

import torch
from torch import nn

torch.set_num_threads(1)
layers = [int(width) for width in sys.argv[1:]]
parts = []
for n_in, n_out in zip(layers, layers[1:]):
    parts += [nn.Linear(n_in, n_out), nn.ReLU()]
model = nn.Sequential(*parts[:-1]).eval()
row = torch.randn(1, layers[0])


@torch.inference_mode()
def call():
    return torch.softmax(model(row), -1)


samples = []
for _ in range(101):
    start = time.perf_counter()
    for _ in range(1000):
        call()
    samples.append((time.perf_counter() - start) * 1e3)
print(json.dumps({"us": sorted(samples)[50], "version": torch.__version__}))
