"""PyTorch's side of `deno task bench:peers`: one JSON line in, {"subject", "seconds"}, one out, {"ms": [...], "peakMb"}.

Written to be as fast as plain PyTorch is: one thread, whole arrays in memory, batches by index and no DataLoader,
the teacher's answers stored as probabilities (but for the live subject), gradients set to None.
"""

import json
import math
import pathlib
import resource
import sys
import time

import torch
import torch.nn.functional as F
from torch import nn

SUBJECTS = json.loads((pathlib.Path(__file__).parent.parent / "subjects.json").read_text())
STEPS, RATE, T, SOFT, HARD = 20, 1e-3, 4.0, 0.9, 0.1
LABEL_BATCH = 1024
SAMPLE_S = 0.02


def mlp(layers):
    parts = []
    for i, (n_in, n_out) in enumerate(zip(layers, layers[1:])):
        parts += [nn.Linear(n_in, n_out)] + ([nn.ReLU()] if i + 2 < len(layers) else [])
    return nn.Sequential(*parts)


class Images(nn.Module):
    """Flat rows of height, width, channels as images: channels last in memory, which is no copy."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape

    def forward(self, x):
        return x.view(-1, *self.shape).permute(0, 3, 1, 2)


def cnn(shape, filters, dense, classes, channelsFirst=False):
    height, width, channels = shape
    parts = [nn.Unflatten(1, (channels, height, width)) if channelsFirst else Images(shape)]
    for count in filters:
        parts += [nn.Conv2d(channels, count, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)]
        channels, height, width = count, height // 2, width // 2
    parts += [nn.Flatten(), nn.Linear(channels * height * width, dense), nn.ReLU(), nn.Linear(dense, classes)]
    layout = torch.contiguous_format if channelsFirst else torch.channels_last
    return nn.Sequential(*parts).to(memory_format=layout)


class Block(nn.Module):
    """x + attention(norm(x)), then x + feed_forward(norm(x)).

    Here nn.MultiheadAttention takes 12 % longer, `foreach` in Adam changes nothing.
    """

    def __init__(self, width, heads, feed_forward):
        super().__init__()
        self.heads, self.scale = heads, 1 / math.sqrt(width // heads)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.ask, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.wide, self.narrow = nn.Linear(width, feed_forward), nn.Linear(feed_forward, width)

    def forward(self, x):
        batch, sequence, width = x.shape
        each = width // self.heads
        asked = self.ask(self.norm1(x)).view(batch, sequence, 3, self.heads, each).permute(2, 0, 3, 1, 4)
        q, k, v = asked.reshape(3, batch * self.heads, sequence, each).unbind(0)
        mixed = torch.bmm(torch.softmax(torch.bmm(q * self.scale, k.transpose(1, 2)), -1), v)
        joined = mixed.view(batch, self.heads, sequence, each).transpose(1, 2).reshape(batch, sequence, width)
        x = x + self.out(joined)
        return x + self.narrow(F.relu(self.wide(self.norm2(x))))


class Transformer(nn.Module):
    def __init__(self, sequence, width, heads, feedForward, blocks, classes):
        super().__init__()
        self.shape = (sequence, width)
        self.blocks = nn.Sequential(*(Block(width, heads, feedForward) for _ in range(blocks)))
        self.logits = nn.Linear(width, classes)

    def forward(self, x):
        return self.logits(self.blocks(x.view(-1, *self.shape)).mean(1))


def build(use, **shape):
    return {"mlp": mlp, "cnn": cnn, "transformer": Transformer}[use](**shape)


def size_of(model):
    if model["use"] == "mlp":
        return model["layers"][0], model["layers"][-1]
    if model["use"] == "cnn":
        return math.prod(model["shape"]), model["classes"]
    return model["sequence"] * model["width"], model["classes"]


def settle():
    """A GPU is only done when it says so."""
    if DEVICE.type == "cuda":
        torch.cuda.synchronize()


def train(subject, seconds):
    batch, (features, classes) = subject["batch"], size_of(subject["model"])
    rows = STEPS * batch
    model = build(**subject["model"]).to(DEVICE).train()
    x = torch.randn(rows, features, device=DEVICE)
    labels = torch.randint(classes, (rows,), device=DEVICE)
    soft = F.softmax(torch.randn(rows, classes, device=DEVICE) / T, 1)
    teachers = subject.get("teachers")
    members = [mlp(teachers["layers"]).to(DEVICE).eval() for _ in range(teachers["count"])] if teachers else []
    optimizer = torch.optim.Adam(model.parameters(), lr=RATE)

    def epoch():
        for index in torch.randperm(rows, device=DEVICE).split(batch):
            inputs = x[index]
            if members:
                with torch.no_grad():
                    answers = sum(member(inputs) for member in members) / len(members)
                    targets = F.softmax(answers / T, 1)
            else:
                targets = soft[index]
            logits = model(inputs)
            divergence = F.kl_div(F.log_softmax(logits / T, 1), targets, reduction="batchmean")
            loss = SOFT * T * T * divergence + HARD * F.cross_entropy(logits, labels[index])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
        settle()

    epoch()
    samples, until = [], time.perf_counter() + seconds
    while not samples or time.perf_counter() < until:
        start = time.perf_counter()
        epoch()
        samples.append((time.perf_counter() - start) * 1000 / STEPS)
    return samples


def repeated(call, seconds):
    samples, until = [], time.perf_counter() + seconds
    while not samples or time.perf_counter() < until:
        start, calls = time.perf_counter(), 0
        while calls == 0 or time.perf_counter() - start < SAMPLE_S:
            call()
            calls += 1
        samples.append((time.perf_counter() - start) * 1000 / calls)
    return samples


def label(subject, seconds):
    layers, count = subject["teachers"]["layers"], subject["teachers"]["count"]
    members = [mlp(layers).to(DEVICE).eval() for _ in range(count)]
    x = torch.randn(subject["rows"], layers[0])

    @torch.inference_mode()
    def call():
        parts = x.to(DEVICE).split(LABEL_BATCH)
        return torch.cat([sum(member(part) for member in members) / count for part in parts]).cpu()

    return repeated(call, seconds)


def predict(subject, seconds):
    model = build(**subject["model"]).to(DEVICE).eval()
    x = torch.randn(subject["rows"], size_of(subject["model"])[0])

    @torch.inference_mode()
    def call():
        return model(x.to(DEVICE)).cpu()

    return repeated(call, seconds)


MEASURE = {"train": train, "label": label, "predict": predict}
DEVICE = torch.device("cpu")


def main():
    global DEVICE
    DEVICE = torch.device(sys.argv[1] if len(sys.argv) > 1 else "cpu")
    torch.set_num_threads(1)
    torch.manual_seed(1)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            subject = SUBJECTS[asked["subject"]]
            ms = MEASURE[subject["kind"]](subject, asked["seconds"])
            peak = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1.024 / 1000)
            answer = {"ms": ms, "peakMb": peak}
        except Exception as error:  # The driver says it.
            answer = {"error": str(error).split("\n")[0]}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
